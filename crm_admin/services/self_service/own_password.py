"""Changing one's own password with the old one, a temporary one too."""

from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.audit import Action
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.password_policy import Check
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import User
from crm_admin.services.ports import Reading, UnitOfWork
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.sessions import Session, new_operation_id, password_mark
from crm_admin.services.sign_in import OWN_PASSWORD, SignIn, bars_own_password
from crm_admin.services.transactions import transact


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """What somebody sees who has signed in to change their own password."""

    full_name: str
    user_name: str
    must_change: bool
    has_second_factor: bool
    policies: Policies
    rules: tuple[Check, ...]
    """Before anything is typed; their outcomes mean nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPassword:
    """For whoever knows the present password; it opens nothing else."""

    steps: Steps

    def sign_in(self, user_name: str, password: Secret, *, origin: str) -> Session:
        """Check the present password; failures count as everywhere.

        Raises:
            SignInRefused: unknown user or wrong password, no way to tell which, or one must
                wait after failed attempts.
            SignInBarred: the password is right, and something else bars this user.
        """
        door = SignIn(
            database=self.steps.database,
            hasher=self.steps.hasher,
            place=self.steps.place,
            door=OWN_PASSWORD,
            origin=origin,
        )
        return door.sign_in(user_name, password)

    def page(self, session: Session) -> OwnPage:
        """What whoever signed in sees.

        Raises:
            NotAvailable: the password was replaced, or the user barred, since signing in.
        """
        with self.steps.database.open_reading() as reading:
            user = _require_own(reading, session)
            policies = self.steps.policies(reading)
            return OwnPage(
                full_name=user.full_name,
                user_name=user.user_name,
                must_change=user.facts.must_change_password,
                has_second_factor=user.facts.second_factor is not None,
                policies=policies,
                rules=self.steps.rules(user, policies),
            )

    def check(self, session: Session, password: Secret) -> tuple[tuple[Check, ...], int]:
        """How a password would fare, and its strength from 0 to 4; nothing is saved.

        Raises:
            NotAvailable: the password was replaced, or the user barred, since signing in.
        """
        with self.steps.database.open_reading() as reading:
            user = _require_own(reading, session)
            policies = self.steps.policies(reading)
        return self.steps.judged(password, user, policies)

    def change(self, session: Session, password: Secret, *, origin: str) -> None:
        """Replace one's own password.

        Raises:
            PasswordRefused: with every rule that is broken.
            NotAvailable: too soon, or something changed since signing in.
        """
        details = (("origin", origin),)
        with self.steps.recording_refusals(Action.OWN_PASSWORD_CHANGE, details):
            self._change(session, password, details)

    def _change(
        self, session: Session, password: Secret, details: tuple[tuple[str, str], ...]
    ) -> None:
        with self.steps.database.open_reading() as reading:
            user = _require_own(reading, session)
            policies = self.steps.policies(reading)
            _require_old_enough(user, policies, reading.now())
        self.steps.require_good(password, user, policies)
        new_hash = self.steps.hasher.hash(password)
        operation_id = new_operation_id()

        def act(work: UnitOfWork) -> None:
            current = _require_own(work, session)
            self.steps.set_password(work, current, new_hash, operation_id)
            work.audit.append(
                self.steps.event(Action.OWN_PASSWORD_CHANGE, current, operation_id, details=details)
            )

        transact(self.steps.database, operation_id, act)


def _require_own(reading: Reading | UnitOfWork, session: Session) -> User:
    credential = reading.users.credential(session.user_id)
    is_same = (
        credential is not None
        and credential.user.user_name == session.user_name
        and password_mark(credential) == session.password_mark
    )
    if credential is None or not is_same:
        raise NotAvailable(reason=Text("Your account was changed. Sign in again."))
    reason = bars_own_password(credential.user, reading.now())
    if reason is not None:
        raise NotAvailable(reason=reason)
    return credential.user


def _require_old_enough(user: User, policies: Policies, now: datetime) -> None:
    """A temporary password may be replaced at once, one's own only after a while."""
    changed_at, min_age = user.password_changed_at, policies.password.min_age
    if user.facts.must_change_password or changed_at is None or not min_age:
        return
    if now < changed_at + min_age:
        raise NotAvailable(
            reason=Text("The password may be changed again {at}.", at=changed_at + min_age)
        )
