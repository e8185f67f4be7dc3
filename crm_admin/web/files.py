"""The files beside the pages: style, script, icon and fonts; only these are served."""

from flask import Response, abort

from crm_admin import resources

FILES = {
    "style.css": (("web", "style.css"), "text/css"),
    "page.js": (("web", "page.js"), "text/javascript"),
    "icon.svg": (("icons", "application.svg"), "image/svg+xml"),
    "Inter-Regular.ttf": (("fonts", "Inter-Regular.ttf"), "font/ttf"),
    "Inter-SemiBold.ttf": (("fonts", "Inter-SemiBold.ttf"), "font/ttf"),
}
"""By the name in the address: where it lies in resources/, and what it is."""

KEPT_S = 86_400
"""Browsers keep them so long; their addresses carry the program's version."""


def file(name: str) -> Response:
    """One of the files."""
    if name not in FILES:
        abort(404)
    parts, kind = FILES[name]
    answer = Response(resources.path(*parts).read_bytes(), mimetype=kind)
    answer.cache_control.public = True
    answer.cache_control.max_age = KEPT_S
    return answer
