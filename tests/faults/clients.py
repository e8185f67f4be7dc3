"""A computer that works on a database and remembers what it was told about each act."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from crm_admin.domain.errors import CrmAdminError, OutcomeUnknown
from crm_admin.domain.mail import Mail, MailStep, MailStepOutcome, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.services.accounts import Accounts
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import Database
from crm_admin.services.post import Post
from crm_admin.services.recovery import Begun, Entrance
from crm_admin.services.resets import Resets
from crm_admin.services.restoring import Restoring
from crm_admin.services.self_service.by_link import ByLink
from crm_admin.services.self_service.own_password import OwnPassword
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.sessions import Session, new_operation_id
from crm_admin.services.sign_in import SignIn
from crm_admin.services.site import Site
from tests.fakes import PASSWORD, FakeGuesser, FakeHasher, FakeMailTemplates
from tests.faults.places import KeyPlace


class Answer(StrEnum):
    """What a person knows after an act."""

    DONE = "done"
    NOT_DONE = "not done"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One act and what was told about it; `key` stands as the computer's name in its entry."""

    key: str
    act: str
    answer: Answer
    why: str = ""
    seconds: float = 0.0
    token: str = ""


def password_of(key: str) -> Secret:
    """The password that is chosen in the act of this key."""
    return Secret(f"violet harbour engine {key}")


@dataclass(slots=True)
class SinkMailer:
    """Takes every letter, and calls `keep` before it says so."""

    keep: Callable[[str, str], None]

    def steps(
        self, _settings: MailSettings, _password: Secret | None, mail: Mail
    ) -> Iterator[MailStepOutcome]:
        self.keep(mail.message_id, mail.text)
        yield MailStepOutcome(step=MailStep.DATA, verdict=Verdict.TAKEN, server_words="250 OK")


@dataclass(slots=True, kw_only=True)
class Client:
    """`told` is everything in order; the next act is named by `keys`."""

    database: Database
    name: str
    keys: Callable[[], str] = new_operation_id
    session: Session | None = None
    told: list[Told] = field(default_factory=list)
    code: Secret | None = None
    """The recovery code that it knows."""
    about_to: Callable[[str, str], None] = lambda _key, _act: None
    """Called with key and act before each one."""
    told_of: Callable[[Told], None] = lambda _told: None
    """Called after each one."""

    # What can be done

    def sign_in(self, user_name: str | None = None, password: str = PASSWORD) -> Told:
        def act(key: str) -> str:
            door = SignIn(database=self.database, hasher=FakeHasher(), place=KeyPlace(key))
            session = door.sign_in(user_name or self.name, Secret(password))
            if user_name is None:
                self.session = session
            return ""

        return self._try("sign in", act)

    def lock(self, target: Target) -> Told:
        return self._act(
            "lock", lambda accounts, key: accounts.lock(target, reason="On leave", operation_id=key)
        )

    def lift_lock(self, target: Target) -> Told:
        return self._act(
            "lift",
            lambda accounts, key: accounts.lift_lock(target, reason="Back", operation_id=key),
        )

    def unlock(self, target: Target) -> Told:
        return self._act("unlock", lambda accounts, key: accounts.unlock(target, operation_id=key))

    def require_new_password(self, target: Target) -> Told:
        return self._act(
            "require",
            lambda accounts, key: accounts.require_new_password(
                target, reason="Seen on a note", operation_id=key
            ),
        )

    def change_password(self, target: Target) -> Told:
        return self._act(
            "change password",
            lambda accounts, key: accounts.change_password(
                target, password_of(key), also_unlock=True, operation_id=key
            ),
        )

    def edit(self, target: Target, *, changes_address: bool) -> Told:
        def act(accounts: Accounts, key: str) -> object:
            fields = editable(accounts.view(target.id).user)
            if changes_address:
                edited = replace(fields, email=f"{key[:12]}@northwind.se")
            else:
                edited = replace(fields, family_name=f"Björk {key[:12]}")
            return accounts.edit(target, edited, operation_id=key)

        return self._act("edit", act)

    def reset(self, target: Target, *, also_unlock: bool = False) -> Told:
        def act(key: str) -> str:
            resets = Resets(
                database=self.database,
                session=self._known(),
                hasher=FakeHasher(),
                place=KeyPlace(key),
                templates=FakeMailTemplates(),
            )
            done = resets.reset(target, also_unlock=also_unlock, operation_id=key)
            return done.link.reveal().rpartition("/")[2]

        return self._try("reset", act)

    def redeem(self, token: str) -> Told:
        def act(key: str) -> str:
            by_link = ByLink(steps=self._steps(key))
            by_link.redeem(Secret(token), password_of(key), origin="192.0.2.7")
            return ""

        return self._try("redeem", act)

    def change_own_password(self, user_name: str, password: Secret) -> Told:
        """Signs in for it, which is an act of its own."""
        sessions: list[Session] = []

        def sign_in(key: str) -> str:
            own = OwnPassword(steps=self._steps(key))
            sessions.append(own.sign_in(user_name, password, origin="192.0.2.7"))
            return ""

        def change(key: str) -> str:
            OwnPassword(steps=self._steps(key)).change(
                sessions[-1], password_of(key), origin="192.0.2.7"
            )
            return ""

        signed_in = self._try("own sign in", sign_in)
        return self._try("own password", change) if sessions else signed_in

    def save_policies(self, random_numbers: random.Random) -> Told:
        def act(key: str) -> str:
            site = Site(
                database=self.database,
                session=self._known(),
                place=KeyPlace(key),
                originals=FakeMailTemplates(),
            )
            stored = site.policies()
            history = random_numbers.randrange(3)
            policies = replace(
                stored.value, password=replace(stored.value.password, history=history)
            )
            site.save_policies(policies, version=stored.version, operation_id=key)
            return ""

        return self._try("policies", act)

    def recover(self, locked: Target | None = None) -> Told:
        """Begin a recovery with the code that it knows; lift the lock of an administrator."""
        begun: list[Begun] = []

        def enter(key: str) -> str:
            entrance = Entrance(
                database=self.database,
                place=KeyPlace(key),
                templates=FakeMailTemplates(),
                account="crm_owner",
            )
            begun.append(entrance.enter(self.code))
            self.code = begun[-1].next_code
            return ""

        told = self._try("recover", enter)
        if locked is not None and begun:
            self._try("restore", lambda key: self._restoring(begun[-1], key, locked))
        return told

    def deliver(self, mailer: SinkMailer, *, most: int = 1000) -> None:
        """Send what is due; what becomes of letters is seen in the outbox."""
        post = Post(
            database=self.database,
            mailer=mailer,
            place=KeyPlace("post"),
            templates=FakeMailTemplates(),
            password_of=lambda _settings: None,
        )
        for _ in range(most):
            if post.deliver_due() is None:
                return

    # How

    def accounts(self, key: str) -> Accounts:
        return Accounts(
            database=self.database,
            session=self._known(),
            hasher=FakeHasher(),
            guesser=FakeGuesser(),
            place=KeyPlace(key),
            templates=FakeMailTemplates(),
        )

    def _steps(self, key: str) -> Steps:
        return Steps(
            database=self.database,
            hasher=FakeHasher(),
            guesser=FakeGuesser(),
            place=KeyPlace(key),
            templates=FakeMailTemplates(),
        )

    def _restoring(self, begun: Begun, key: str, target: Target) -> str:
        restoring = Restoring(
            database=self.database,
            session=begun.session,
            hasher=FakeHasher(),
            place=KeyPlace(key),
            templates=FakeMailTemplates(),
        )
        restoring.lift_lock(target)
        return ""

    def _known(self) -> Session:
        assert self.session is not None, "sign in first"
        return self.session

    def _act(self, name: str, act: Callable[[Accounts, str], object]) -> Told:
        def attempt(key: str) -> str:
            act(self.accounts(key), key)
            return ""

        return self._try(name, attempt)

    def _try(self, name: str, act: Callable[[str], str]) -> Told:
        key = self.keys()
        self.about_to(key, name)
        answer, why, token = Answer.DONE, "", ""
        begun = time.monotonic()
        try:
            token = act(key)
        except OutcomeUnknown as error:
            answer, why = Answer.UNKNOWN, type(error).__name__
        except CrmAdminError as error:
            # Each of them says that nothing was changed.
            answer, why = Answer.NOT_DONE, type(error).__name__
        told = Told(
            key=key,
            act=name,
            answer=answer,
            why=why,
            seconds=time.monotonic() - begun,
            token=token,
        )
        self.told.append(told)
        self.told_of(told)
        return told
