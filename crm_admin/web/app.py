"""The pages as one application: addresses, headers, cookies and what happens when it fails."""

import secrets
from datetime import timedelta

from flask import Flask, Response, g, request
from flask.sessions import SecureCookieSessionInterface
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

from crm_admin import resources
from crm_admin.domain.errors import CrmAdminError, OutcomeUnknown
from crm_admin.services.self_service.offers import offers_of
from crm_admin.web.asking_pages import AskingPages
from crm_admin.web.done_page import done
from crm_admin.web.files import file
from crm_admin.web.forgery import require_own_form
from crm_admin.web.link_pages import LinkPages
from crm_admin.web.own_password_pages import OwnPasswordPages
from crm_admin.web.showing import offers, page
from crm_admin.web.site import Site, report

MOST_BYTES = 16 * 1024
"""Of a request; forms are a tenth of that."""
COOKIE_LIFE = timedelta(hours=24)
"""At most; browsers drop it when they are closed. A sign-in ends much earlier."""

CONTENT_POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
)
"""Nothing inside a page is code or style; nothing comes from elsewhere or goes there."""

HEADERS = {
    "Content-Security-Policy": "; ".join(CONTENT_POLICY),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex",
}


def make_app(site: Site, *, is_behind_proxy: bool = False) -> Flask:
    """The application; `is_behind_proxy` trusts what exactly one proxy says of the browser."""
    app = Flask("crm_admin.web", static_folder=None, template_folder=str(_templates()))
    # A new one with every start: cookies that are out there then are worth nothing.
    app.secret_key = secrets.token_bytes(32)
    app.session_interface = _Cookies()
    app.config.update(
        MAX_CONTENT_LENGTH=MOST_BYTES,
        MAX_FORM_MEMORY_SIZE=MOST_BYTES,
        PERMANENT_SESSION_LIFETIME=COOKIE_LIFE,
        SESSION_COOKIE_NAME="crm_admin_pages",
        SESSION_COOKIE_SAMESITE="Strict",
    )
    app.before_request(require_own_form)
    app.before_request(lambda: _read_offers(site))
    app.after_request(_with_headers)
    _add_addresses(app, site)
    _add_failures(app)
    if is_behind_proxy:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign]
    return app


def _templates() -> object:
    return resources.path("web", "pages")


class _Cookies(SecureCookieSessionInterface):
    """Signed; sent in clear only where the site's own address is."""

    def get_cookie_secure(self, app: Flask) -> bool:
        """The address that links begin with decides: behind a proxy we see http only."""
        del app
        known = offers()
        return request.is_secure or (known is not None and known.base_url.startswith("https:"))


def _add_addresses(app: Flask, site: Site) -> None:
    own, links, asking = OwnPasswordPages(site), LinkPages(site), AskingPages(site)
    get, post, both = ["GET"], ["POST"], ["GET", "POST"]
    for address, view, methods in (
        ("/", own.sign_in, both),
        ("/password", own.password, both),
        ("/password/checklist", own.checklist, post),
        ("/password/dice", own.dice, post),
        ("/leave", own.leave, post),
        ("/reset/<token>", links.reset, both),
        ("/reset/<token>/checklist", links.checklist, post),
        ("/reset/<token>/dice", links.dice, post),
        ("/forgot", asking.forgot, both),
        ("/unlock", asking.unlock, both),
        ("/unlock/<token>", asking.confirm, both),
        ("/done", done, get),
        ("/static/<name>", file, get),
    ):
        # What a page is for is told by its address alone.
        app.add_url_rule(address, endpoint=address, view_func=view, methods=methods)


def _add_failures(app: Flask) -> None:
    app.register_error_handler(HTTPException, _http_failure)
    app.register_error_handler(CrmAdminError, _known_failure)
    app.register_error_handler(Exception, _bug)


def _http_failure(error: HTTPException) -> Response:
    return page("failure", status=error.code or 500, problem=str(error.code))


def _known_failure(error: CrmAdminError) -> Response:
    problem = "unknown" if isinstance(error, OutcomeUnknown) else "database"
    return page("failure", status=503, problem=problem)


def _bug(error: Exception) -> Response:
    report(error)
    return page("failure", status=500, problem="500")


def _read_offers(site: Site) -> None:
    if request.endpoint != "/static/<name>":
        g.offers = offers_of(site.steps)


def _with_headers(answer: Response) -> Response:
    answer.headers.update(HEADERS)
    if not answer.cache_control.public:
        answer.cache_control.no_store = True
    return answer
