"""Only what was sent from our own forms is done."""

import hmac
import secrets

from flask import abort, request, session

FIELD = "form_token"
HEADER = "X-Form-Token"
KEY = "form_token"
TOKEN_BYTES = 32


def form_token() -> str:
    """What a form must send back; the browser's signed cookie holds the same."""
    if KEY not in session:
        session[KEY] = secrets.token_urlsafe(TOKEN_BYTES)
    token: str = session[KEY]
    return token


def require_own_form() -> None:
    """End a request that changes something and was not sent from one of our pages."""
    if request.method in {"GET", "HEAD"}:
        return
    sent = request.headers.get(HEADER) or request.form.get(FIELD, "")
    kept = session.get(KEY, "")
    if not kept or not hmac.compare_digest(sent.encode(), kept.encode()):
        abort(403)
