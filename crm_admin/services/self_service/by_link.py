"""Choosing a new password by a one-time link."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from crm_admin.domain.audit import Action
from crm_admin.domain.errors import DatabaseFailed, OutcomeUnknown
from crm_admin.domain.links import Link, LinkPurpose, token_hash
from crm_admin.domain.password_policy import Check
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.services.ports import UnitOfWork
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.self_service.usable_links import usable_link, use_up
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.transactions import transact


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPage:
    """What the page behind a reset link shows."""

    full_name: str
    user_name: str
    has_second_factor: bool
    policies: Policies
    rules: tuple[Check, ...]
    """Before anything is typed; their outcomes mean nothing."""
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ByLink:
    """Whoever holds a link may do this and nothing else; it signs nobody in."""

    steps: Steps

    def open(self, token: Secret) -> LinkPage:
        """Whose link it is; opening it any number of times consumes nothing.

        Raises:
            LinkUnusable: it never was one, or works no longer.
        """
        with self.steps.database.open_reading() as reading:
            link, user = usable_link(reading, token_hash(token), LinkPurpose.RESET)
            policies = self.steps.policies(reading)
        if link.opened_at is None:
            self._mark_opened(link)
        return LinkPage(
            full_name=user.full_name,
            user_name=user.user_name,
            has_second_factor=user.facts.second_factor is not None,
            policies=policies,
            rules=self.steps.rules(user, policies),
            expires_at=link.expires_at,
        )

    def check(self, token: Secret, password: Secret) -> tuple[tuple[Check, ...], int]:
        """How a password would fare, and its strength from 0 to 4; nothing is saved.

        Raises:
            LinkUnusable: it never was one, or works no longer.
        """
        with self.steps.database.open_reading() as reading:
            _, user = usable_link(reading, token_hash(token), LinkPurpose.RESET)
            policies = self.steps.policies(reading)
        return self.steps.judged(password, user, policies)

    def redeem(self, token: Secret, password: Secret, *, origin: str) -> None:
        """Choose the password; the link is used up then.

        Raises:
            LinkUnusable: it never was one, or works no longer.
            PasswordRefused: with every rule that is broken; the link still works.
        """
        details = (("origin", origin),)
        with self.steps.recording_refusals(Action.LINK_REDEEM, details, reuse=Action.LINK_REUSE):
            self._redeem(token, password, details)

    def _redeem(
        self, token: Secret, password: Secret, details: tuple[tuple[str, str], ...]
    ) -> None:
        with self.steps.database.open_reading() as reading:
            _, user = usable_link(reading, token_hash(token), LinkPurpose.RESET)
            policies = self.steps.policies(reading)
        self.steps.require_good(password, user, policies)
        new_hash = self.steps.hasher.hash(password)
        operation_id = new_operation_id()

        def act(work: UnitOfWork) -> None:
            link, current = usable_link(work, token_hash(token), LinkPurpose.RESET)
            use_up(work, link)
            self.steps.set_password(work, current, new_hash, operation_id)
            about = (("link", link.id), *details)
            work.audit.append(
                self.steps.event(Action.LINK_REDEEM, current, operation_id, details=about)
            )

        transact(self.steps.database, operation_id, act)

    def _mark_opened(self, link: Link) -> None:
        # Only for the list of links: whoever opens the page must not be kept out by it.
        with (
            suppress(DatabaseFailed, OutcomeUnknown),
            self.steps.database.open_unit_of_work(new_operation_id()) as work,
        ):
            work.links.replace(link, replace(link, opened_at=work.now()))
            work.commit()
