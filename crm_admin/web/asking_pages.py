"""Asking for a link, or to be unlocked: the same answer, after the same time, for everybody."""

from collections.abc import Callable

from flask import Response, request

from crm_admin.domain.errors import LinkUnusable
from crm_admin.domain.secret import Secret
from crm_admin.web.done_page import ASKED_FOR_LINK, ASKED_FOR_UNLOCKING, CONFIRMED
from crm_admin.web.link_pages import dead_link
from crm_admin.web.showing import offers, origin, page, tell
from crm_admin.web.site import Site

LONGEST = 254
"""Characters of a user name or an address; no longer ones exist."""


class AskingPages:
    """`/forgot` and `/unlock`."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def forgot(self) -> Response:
        """Ask for a link."""
        known = offers()
        if known is None or not known.forgot_password:
            return page("not_offered", status=404, what="forgot")
        if request.method != "POST":
            return page("forgot")
        self._ask(self._site.asking.ask_for_link)
        return tell(ASKED_FOR_LINK)

    def unlock(self) -> Response:
        """Ask to be unlocked."""
        known = offers()
        if known is None or not known.unlock_request:
            return page("not_offered", status=404, what="unlock")
        if request.method != "POST":
            return page("unlock")
        self._ask(self._site.asking.ask_for_unlocking)
        return tell(ASKED_FOR_UNLOCKING)

    def confirm(self, token: str) -> Response:
        """The page of a link that confirms the wish to be unlocked, and its form."""
        asking, secret = self._site.asking, Secret(token)
        try:
            if request.method != "POST":
                return page("confirm", full_name=asking.open_confirmation(secret))
            asking.confirm(secret, origin=origin())
        except LinkUnusable as refusal:
            return dead_link(refusal)
        return tell(CONFIRMED)

    def _ask(self, ask: Callable[..., None]) -> None:
        user_name = request.form.get("user_name", "")
        email = request.form.get("email", "")
        with self._site.equal_time.kept():
            if max(len(user_name), len(email)) <= LONGEST:
                ask(user_name, email, origin=origin())
            self._site.letters_wait()
