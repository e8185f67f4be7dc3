"""Choosing a new password by a link."""

from functools import partial

from flask import Response, request

from crm_admin.domain.errors import LinkUnusable
from crm_admin.domain.secret import Secret
from crm_admin.services.self_service.by_link import LinkPage
from crm_admin.web.choosing import Chooser, Typed, checklist, dice
from crm_admin.web.done_page import changed
from crm_admin.web.showing import origin, page, tell
from crm_admin.web.site import Site


class LinkPages:
    """`/reset/…`: opening it uses nothing up, only its form does."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def reset(self, token: str) -> Response:
        """The page of a link, and its form."""
        try:
            opened = self._site.by_link.open(Secret(token))
            chooser = self._chooser(Secret(token), opened)
            again = chooser.take(Typed.sent()) if request.method == "POST" else chooser.show()
        except LinkUnusable as refusal:
            return dead_link(refusal)
        if again is not None:
            return again
        self._site.letters_wait()
        return tell(changed(opened.policies, has_second_factor=opened.has_second_factor))

    def checklist(self, token: str) -> Response:
        """How a password would fare."""
        try:
            return checklist(partial(self._site.by_link.check, Secret(token)))
        except LinkUnusable as refusal:
            return dead_link(refusal)

    def dice(self, token: str) -> Response:
        """A password from the dice."""
        try:
            return dice(self._site.by_link.open(Secret(token)).policies.password)
        except LinkUnusable as refusal:
            return dead_link(refusal)

    def _chooser(self, token: Secret, opened: LinkPage) -> Chooser:
        by_link = self._site.by_link
        return Chooser(
            full_name=opened.full_name,
            user_name=opened.user_name,
            rules=opened.rules,
            policy=opened.policies.password,
            judge=partial(by_link.check, token),
            choose=partial(by_link.redeem, token, origin=origin()),
        )


def dead_link(refusal: LinkUnusable) -> Response:
    """A link that never worked or works no longer, and why."""
    return page("dead_link", status=410, reason=refusal.facts["reason"])
