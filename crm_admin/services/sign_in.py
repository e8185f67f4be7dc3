"""Signing in with a password, with one neutral refusal for everybody who may not.

To this program only administrators may; to the page of the own password everybody who has one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.capabilities import Actor
from crm_admin.domain.changes import Change, RecordSignIn, SetAttempts
from crm_admin.domain.diagnosis import diagnose
from crm_admin.domain.errors import (
    Conflict,
    CrmAdminError,
    DatabaseReadOnly,
    NotPermitted,
    SecondFactorNeeded,
    SecondFactorRefused,
    SignInBarred,
    SignInRefused,
)
from crm_admin.domain.lockout import after_failure
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right, User, UserState
from crm_admin.services import second_factor
from crm_admin.services.external_passwords import Answer, ask
from crm_admin.services.ports import (
    Credential,
    Database,
    ExternalPasswords,
    PasswordHasher,
    Place,
    Reading,
    UnitOfWork,
)
from crm_admin.services.second_factor import Passed
from crm_admin.services.sessions import (
    MAY_ACT,
    Session,
    new_operation_id,
    password_mark,
    session_of,
)
from crm_admin.services.site import directory_settings_of, policies_of
from crm_admin.services.transactions import transact
from crm_admin.services.waiting import may_lock, must_wait

LONGEST_PASSWORD = 1024
"""Characters; longer input is refused before anything is computed from it."""


Bars = Callable[[User, datetime], Text | None]
"""What bars a user whose password is right; None: nothing."""


def bars_administration(user: User, _now: datetime) -> Text | None:
    """Only administrators run this program."""
    return Text("You are not an administrator.") if user.right is Right.NONE else None


def bars_own_password(user: User, now: datetime) -> Text | None:
    """An expired password may be replaced by whoever knows it; a temporary one only in time."""
    facts = user.facts
    if facts.external_system is not None or not facts.uses_password:
        return Text("Your password is not kept here.")
    if user.state(now) not in {UserState.ACTIVE, UserState.EXPIRED}:
        return Text("Your account is locked or inactive. Ask an administrator.")
    if facts.temporary_until is not None and facts.temporary_until <= now:
        return Text("The temporary password was not used in time. Ask for a new one.")
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What a sign-in leads to."""

    action: Action
    lets_in: frozenset[UserState]
    """States that do not bar the way by themselves."""
    bars: Bars
    asks_second_factor: bool


ADMINISTRATION = Door(
    action=Action.SIGN_IN, lets_in=MAY_ACT, bars=bars_administration, asks_second_factor=True
)
OWN_PASSWORD = Door(
    action=Action.SELF_SIGN_IN,
    lets_in=frozenset(UserState),
    bars=bars_own_password,
    # The old password is enough to replace it, and opens nothing else.
    asks_second_factor=False,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """The same answer after the same work for every reason to refuse."""

    database: Database
    hasher: PasswordHasher
    place: Place
    door: Door = ADMINISTRATION
    origin: str = ""
    """The network address that somebody signs in from; empty: this computer."""
    external_passwords: ExternalPasswords | None = None
    """Who is asked for a password that is not kept here; None: nobody, and it opens nothing."""

    @property
    def _from(self) -> str:
        return self.origin or self.place.computer()

    def sign_in(self, user_name: str, password: Secret, code: Secret | None = None) -> Session:
        """Check the password and the second factor, count a failure, record either.

        Raises:
            SignInRefused: unknown user or wrong password, no way to tell which, or one must
                wait after failed attempts.
            SignInBarred: the password is right, and something else bars this user.
            SecondFactorNeeded: the password is right; ask for a code and try again with it.
            SecondFactorRefused: the password is right, and the code is not.
        """
        try:
            return self._try(user_name, password, code)
        except Conflict:
            # Another sign-in or administrator replaced the hash meanwhile: compare again.
            return self._try(user_name, password, code)

    def confirm(self, session: Session, password: Secret, code: Secret | None = None) -> None:
        """Make sure that it is still the same person; from now on critical acts are open again.

        Raises:
            SignInRefused: not the password of whoever is signed in.
        """
        again = self.sign_in(session.user_name, password, code)
        # Their name or right may have changed since: that is asked before every act anyway.
        is_same = again.user_id == session.user_id and again.password_mark == session.password_mark
        if not is_same:
            raise SignInRefused
        session.freshness.checked_at = again.freshness.checked_at

    def _try(self, user_name: str, password: Secret, code: Secret | None) -> Session:
        found, waits = self._credentials(user_name)
        # Twins: nobody can say whose password it would be.
        checked = found[0] if len(found) == 1 else None
        stored = checked.password_hash if checked and not _is_external(checked) else None
        is_too_long = len(password.reveal()) > LONGEST_PASSWORD
        given = Secret("") if is_too_long else password
        matches = self.hasher.verify(given, stored) and not is_too_long
        external = self._answer(checked, given) if checked and _is_external(checked) else None
        attempt = _Attempt(
            operation_id=new_operation_id(),
            user_name=user_name,
            why_nobody=self._why_nobody(user_name, found),
            checked=checked,
            matches=matches if external is None else external.is_right,
            external=external,
            code=code,
            # A second hash, and its time, would tell that the password was right.
            rehashed=self._rehashed(given, stored) if matches and not waits else None,
        )
        return self._recorded(attempt)

    def _is_of_another(self, user_name: str) -> bool:
        """The account of the database belongs to somebody, and this is not their name."""
        return self.database.description.only_user not in {None, user_name}

    def _why_nobody(self, user_name: str, found: tuple[Credential, ...]) -> str:
        if self._is_of_another(user_name):
            return "the account of the database belongs to another user"
        return "several users have this name" if len(found) > 1 else "unknown user"

    def _credentials(self, user_name: str) -> tuple[tuple[Credential, ...], bool]:
        """Who has this name, and whether any of them must wait."""
        if self._is_of_another(user_name):
            return (), False
        with self.database.open_reading() as reading:
            named = (reading.users.credential(user.id) for user in reading.users.named(user_name))
            found = tuple(filter(None, named))
            return found, any(must_wait(each, reading) for each in found)

    def _answer(self, checked: Credential, password: Secret) -> Answer:
        """What the system says that keeps the password; no transaction waits for it."""
        with self.database.open_reading() as reading:
            settings = directory_settings_of(reading.settings)
        return ask(self.external_passwords, settings, checked.user, password)

    def _rehashed(self, password: Secret, stored: Secret | None) -> Secret | None:
        is_outdated = stored is not None and self.hasher.is_outdated(stored)
        return self.hasher.hash(password) if is_outdated else None

    def _recorded(self, attempt: "_Attempt") -> Session:
        try:
            self.database.prepare_companion()
        except (NotPermitted, DatabaseReadOnly):
            return self._unrecorded(attempt)
        try:
            outcome = transact(
                self.database, attempt.operation_id, lambda work: self._decide(attempt, work)
            )
        except DatabaseReadOnly:
            return self._unrecorded(attempt)
        return _session_or_raise(outcome)

    def _unrecorded(self, attempt: "_Attempt") -> Session:
        """Where nothing can be recorded nothing can be changed either, only looked at."""
        with self.database.open_reading() as reading:
            outcome, _ = self._judge(attempt, attempt.checked, reading)
        return _session_or_raise(outcome)

    def _decide(self, attempt: "_Attempt", work: UnitOfWork) -> "Session | CrmAdminError":
        now = work.now()
        current = work.users.credential(attempt.checked.user.id) if attempt.checked else None
        if current is not None and not attempt.still_holds(current):
            raise Conflict
        outcome, passed = self._judge(attempt, current, work)
        work.audit.append(self._event(attempt, current, outcome))
        if current is not None:
            change = self._change(attempt, current, outcome, work)
            if change is not None:
                by = current.user.user_name
                work.users.execute(work.users.plan(current.user, change, by=by, now=now))
        if current is None or not isinstance(outcome, Session):
            return outcome
        second_factor.remember(work, current, passed)
        # The mark of the session must be that of the hash which is stored from now on.
        stored = work.users.credential(current.user.id) or current
        return session_of(stored, now, before=current.user)

    def _judge(
        self, attempt: "_Attempt", current: Credential | None, reading: Reading | UnitOfWork
    ) -> tuple["Session | CrmAdminError", Passed]:
        now, nothing = reading.now(), Passed()
        if current is None or not attempt.matches:
            return attempt.failure or SignInRefused(), nothing
        # Whoever guesses while one must wait learns nothing of it when a guess is right.
        if must_wait(current, reading):
            return SignInRefused(), nothing
        reason = self._barred(current.user, now)
        if reason is not None:
            return SignInBarred(reason=reason), nothing
        if not self.door.asks_second_factor:
            return session_of(current, now, before=current.user), nothing
        passed = second_factor.judge(current, attempt.code, reading.settings, now)
        if isinstance(passed, Passed):
            return session_of(current, now, before=current.user), passed
        return passed, nothing

    def _barred(self, user: User, now: datetime) -> Text | None:
        if user.state(now) not in self.door.lets_in:
            found = diagnose(
                user,
                now=now,
                actor=Actor(id=user.id, right=user.right),
                capabilities=self.database.description.capabilities,
            )
            return found.findings[0].sentence
        return self.door.bars(user, now)

    def _change(
        self,
        attempt: "_Attempt",
        current: Credential,
        outcome: "Session | CrmAdminError",
        work: UnitOfWork,
    ) -> Change | None:
        if isinstance(outcome, Session):
            return RecordSignIn(place=self._from, rehashed=attempt.rehashed)
        user = current.user
        is_right = attempt.matches and not isinstance(outcome, SecondFactorRefused)
        if is_right or _is_external(current):
            return None
        after = after_failure(
            user.facts.attempts,
            now=work.now(),
            place=self._from,
            policy=policies_of(work.settings).lockout,
            may_lock=may_lock(user, work),
        )
        return SetAttempts(attempts=after) if after != user.facts.attempts else None

    def _event(
        self, attempt: "_Attempt", current: Credential | None, outcome: "Session | CrmAdminError"
    ) -> Event:
        is_in = isinstance(outcome, Session)
        return Event(
            action=self.door.action,
            result=Result.DONE if is_in else Result.REFUSED,
            operation_id=attempt.operation_id,
            actor_id=current.user.id if current else None,
            actor_name=attempt.user_name[:LONGEST_PASSWORD],
            target_id=current.user.id if current else None,
            target_name=current.user.user_name if current else None,
            details=() if is_in else (("why", attempt.why(current, outcome)),),
            place=self.place.describe(),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attempt:
    """A sign-in whose password was compared, before anything is decided."""

    operation_id: str
    user_name: str
    why_nobody: str
    """Why there is no user to check."""
    checked: Credential | None
    matches: bool
    external: Answer | None
    """None: the password is kept here."""
    code: Secret | None
    rehashed: Secret | None

    @property
    def failure(self) -> CrmAdminError | None:
        """Why nobody can say whether the password is right."""
        return None if self.external is None else self.external.failure

    def still_holds(self, current: Credential) -> bool:
        """What the password was compared with is what counts now."""
        return self.checked is not None and (password_mark(self.checked) == password_mark(current))

    def why(self, current: Credential | None, outcome: "Session | CrmAdminError") -> str:
        """The true reason, for the audit log only."""
        if current is None:
            return self.why_nobody
        if isinstance(outcome, SignInBarred):
            return str(outcome.facts["reason"])
        if isinstance(outcome, SecondFactorNeeded | SecondFactorRefused):
            return "second factor asked for" if self.code is None else "wrong second factor"
        if self.matches:
            return "the right password, but it must wait after failed attempts"
        return "wrong password" if self.external is None else self.external.why


def _is_external(credential: Credential) -> bool:
    """A hash that is still stored then is an old one, and must open nothing."""
    return credential.user.facts.external_system is not None


def _session_or_raise(outcome: "Session | CrmAdminError") -> Session:
    if isinstance(outcome, Session):
        return outcome
    raise outcome
