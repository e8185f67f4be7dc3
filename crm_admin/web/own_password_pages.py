"""Changing one's own password with the old one."""

from functools import partial

from flask import Response, request, session

from crm_admin.domain.errors import NotAvailable, SignInBarred, SignInRefused
from crm_admin.domain.explanations import EXPLANATIONS
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.self_service.own_password import OwnPage
from crm_admin.services.sessions import Session
from crm_admin.web.choosing import Chooser, Typed, checklist, dice
from crm_admin.web.done_page import changed
from crm_admin.web.showing import leave_for, origin, page, tell
from crm_admin.web.site import Site

SIGNED_IN = "signed_in"
"""In the cookie: the key of the sign-in."""
TOO_LATE = Text("You were signed out: ten minutes are over. Sign in again.")


class OwnPasswordPages:
    """`/` signs in to `/password`, and to nothing else."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def sign_in(self) -> Response:
        """User name and present password."""
        if request.method != "POST":
            return page("sign_in", problems=())
        user_name = request.form.get("user_name", "")
        password = Secret(request.form.get("password", ""))
        try:
            found = self._site.own_password.sign_in(user_name, password, origin=origin())
        except SignInRefused:
            happened, advice = EXPLANATIONS[SignInRefused]
            return page("sign_in", status=403, problems=(happened,), advice=advice)
        except SignInBarred as barred:
            return page("sign_in", status=403, problems=(_reason(barred),))
        # What the cookie held before it knew who this is must open nothing.
        session.clear()
        session[SIGNED_IN] = self._site.sign_ins.begin(found)
        return leave_for("password")

    def password(self) -> Response:
        """The new password of whoever signed in."""
        signed_in = self._signed_in()
        if signed_in is None:
            return self._sign_in_again(TOO_LATE) if SIGNED_IN in session else leave_for("")
        try:
            own = self._site.own_password.page(signed_in)
        except NotAvailable as refusal:
            return self._sign_in_again(_reason(refusal))
        chooser = self._chooser(signed_in, own)
        again = chooser.take(Typed.sent()) if request.method == "POST" else chooser.show()
        if again is not None:
            return again
        self._end()
        self._site.letters_wait()
        return tell(changed(own.policies, has_second_factor=own.has_second_factor))

    def checklist(self) -> Response:
        """How a password would fare."""
        signed_in = self._signed_in()
        if signed_in is None:
            return self._sign_in_again(TOO_LATE)
        try:
            return checklist(partial(self._site.own_password.check, signed_in))
        except NotAvailable as refusal:
            return self._sign_in_again(_reason(refusal))

    def dice(self) -> Response:
        """A password from the dice."""
        signed_in = self._signed_in()
        if signed_in is None:
            return self._sign_in_again(TOO_LATE)
        try:
            return dice(self._site.own_password.page(signed_in).policies.password)
        except NotAvailable as refusal:
            return self._sign_in_again(_reason(refusal))

    def leave(self) -> Response:
        """Sign out without a new password."""
        self._end()
        return leave_for("")

    def _signed_in(self) -> Session | None:
        return self._site.sign_ins.find(session.get(SIGNED_IN, ""))

    def _sign_in_again(self, why: Text) -> Response:
        self._end()
        return page("sign_in", status=403, problems=(why,))

    def _end(self) -> None:
        self._site.sign_ins.end(session.pop(SIGNED_IN, ""))

    def _chooser(self, signed_in: Session, own: OwnPage) -> Chooser:
        acts = self._site.own_password
        return Chooser(
            full_name=own.full_name,
            user_name=own.user_name,
            rules=own.rules,
            policy=own.policies.password,
            judge=partial(acts.check, signed_in),
            choose=partial(acts.change, signed_in, origin=origin()),
            must_change=own.must_change,
            is_signed_in=True,
        )


def _reason(refusal: NotAvailable | SignInBarred) -> Text:
    return Text("{reason}", reason=refusal.facts["reason"])
