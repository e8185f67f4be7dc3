"""Pages on their way to the browser."""

from ipaddress import ip_address

from flask import Response, g, make_response, redirect, render_template, request, session

from crm_admin import __version__
from crm_admin.services.self_service.offers import Offers
from crm_admin.web.forgery import form_token
from crm_admin.web.speech import Speech, speech_of_request

DONE = "done"
"""In the cookie: what was done last, for the page that says so."""


def offers() -> Offers | None:
    """What the site offers, where that could be read for this request."""
    found: Offers | None = g.get("offers")
    return found


def speech() -> Speech:
    """In which language this request is answered."""
    known = offers()
    return speech_of_request(known.language) if known else speech_of_request()


def page(name: str, *, status: int = 200, **values: object) -> Response:
    """A page; its words are those of the reader."""
    said, known = speech(), offers()
    text = render_template(
        f"{name}.html",
        _=said.words,
        say=said.say,
        language=said.language,
        offers=known,
        site=(known.site if known else "") or "CRM",
        up=up(),
        version=__version__,
        form_token=form_token,
        **values,
    )
    return make_response(text, status)


def up() -> str:
    """From the address of this page to the first one.

    Every link is relative: neither the host that a browser claims nor a proxy's path matters.
    """
    return "../" * (request.path.count("/") - 1) or "./"


def leave_for(place: str) -> Response:
    """Another page instead, which a reload does not send anything to; `""` is the first one."""
    return make_response(redirect(f"{up()}{place}", 303))


def tell(what: str) -> Response:
    """The page that says what was done; its address holds no token."""
    session[DONE] = what
    return leave_for("done")


def origin() -> str:
    """The network address that the request comes from."""
    try:
        return str(ip_address(request.remote_addr or ""))
    except ValueError:
        return ""
