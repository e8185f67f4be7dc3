"""What the users' own acts have in common: the rules, a new password, the entry in the log."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.changes import SetPassword
from crm_admin.domain.errors import (
    ActRefused,
)
from crm_admin.domain.password_policy import MAX_LENGTH, Check
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import User
from crm_admin.services.changing import Author, carry_out
from crm_admin.services.correspondence import Correspondence, Occasion
from crm_admin.services.password_checks import (
    PasswordOwner,
    checked,
    earlier_hashes,
    expiry,
    is_among,
    require_kept,
)
from crm_admin.services.ports import (
    Database,
    MailTemplates,
    PasswordGuesser,
    PasswordHasher,
    Place,
    Reading,
    UnitOfWork,
)
from crm_admin.services.recording import Details, recording_refusals
from crm_admin.services.self_service.usable_links import is_reuse
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.site import policies_within

NOTHING_YET = Secret("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """On one database, for whoever stands at its pages."""

    database: Database
    hasher: PasswordHasher
    guesser: PasswordGuesser
    place: Place
    templates: MailTemplates

    @property
    def correspondence(self) -> Correspondence:
        """Writes the letters."""
        return Correspondence(templates=self.templates)

    def policies(self, reading: Reading | UnitOfWork) -> Policies:
        """The rules of the site, with the limits of this CRM."""
        return policies_within(reading.settings, self.hasher.policy)

    def judged(
        self, password: Secret, user: User, policies: Policies, *, is_used_before: bool = False
    ) -> tuple[tuple[Check, ...], int]:
        """Every rule with its outcome, and the strength from 0 to 4."""
        return checked(
            password,
            PasswordOwner.of(user),
            guesser=self.guesser,
            policy=policies.password,
            is_used_before=is_used_before,
        )

    def rules(self, user: User, policies: Policies) -> tuple[Check, ...]:
        """The rules before anything is typed; their outcomes mean nothing."""
        return self.judged(NOTHING_YET, user, policies)[0]

    def require_good(self, password: Secret, user: User, policies: Policies) -> None:
        """Nothing, when every rule is kept.

        Raises:
            PasswordRefused: with every rule that is broken.
        """
        with self.database.open_reading() as reading:
            # Whatever the site's history: what is replaced must be replaced by something else.
            earlier = earlier_hashes(reading, user.id, max(policies.password.history, 1))
        least = replace(policies.password, history=max(policies.password.history, 1))
        # No hash is computed from what is too long anyway.
        is_comparable = len(password.reveal()) <= MAX_LENGTH
        found, _ = self.judged(
            password,
            user,
            replace(policies, password=least),
            is_used_before=is_comparable and is_among(password, earlier, self.hasher),
        )
        require_kept(found)

    def set_password(
        self,
        work: UnitOfWork,
        user: User,
        new_hash: Secret,
        operation_id: str,
    ) -> None:
        """Save a password that the user chose; failed attempts with the old one are forgotten."""
        change = SetPassword(
            password_hash=new_hash,
            must_change=False,
            temporary_until=None,
            expires_at=expiry(self.policies(work).password, work.now()),
            also_unlock=True,
        )
        author = Author(
            by=user.user_name,
            operation_id=operation_id,
            place=self.place.computer(),
            correspondence=self.correspondence,
        )
        carry_out(work, user, change, author)

    def occasion(self, work: UnitOfWork, user: User, operation_id: str) -> Occasion:
        """What a letter to this user is about: they asked for it themselves."""
        return Occasion(operation_id=operation_id, user=user, by=user.user_name, now=work.now())

    def event(
        self,
        action: Action,
        user: User | None,
        operation_id: str,
        *,
        typed_name: str | None = None,
        why_refused: str | None = None,
        details: Details = (),
    ) -> Event:
        """The entry of what a user did; `typed_name` is what somebody claimed to be."""
        user_name = user.user_name if user else None
        return Event(
            action=action,
            result=Result.DONE if why_refused is None else Result.REFUSED,
            operation_id=operation_id,
            actor_id=user.id if user else None,
            actor_name=user_name if typed_name is None else typed_name,
            target_id=user.id if user else None,
            target_name=user_name,
            details=details if why_refused is None else (*details, ("why", why_refused)),
            place=self.place.describe(),
        )

    def recording_refusals(
        self, action: Action, details: Details, *, reuse: Action | None = None
    ) -> AbstractContextManager[None]:
        """Record it when what is tried inside is refused, but for slips of the keyboard.

        `reuse` is the action where a link had been used before.
        """

        def refused(refusal: ActRefused) -> Event:
            why, tried = type(refusal).__name__, action
            if reuse is not None and is_reuse(refusal):
                tried = reuse
            return self.event(tried, None, new_operation_id(), why_refused=why, details=details)

        return recording_refusals(self.database, refused)
