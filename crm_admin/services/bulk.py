"""One act on many users, one after the other: who would be hit, how far it is, how each ended."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import ActRefused, DatabaseFailed, NoLongerAdministrator, SignInStale
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserId, UserSummary
from crm_admin.services.accounts import Accounts
from crm_admin.services.outcomes import Target
from crm_admin.services.resets import Resets
from crm_admin.services.sessions import new_operation_id

SHOWN = 20
"""Users whom a preview names."""
PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkPreview:
    """Whom an act would hit now."""

    ids: tuple[UserId, ...]
    """Of all whom it would hit, in the order of the list."""
    first: tuple[UserSummary, ...]
    skipped: Mapping[Text, int]
    """How many it does not apply to, by the reason."""

    @property
    def hit(self) -> int:
        """How many it would hit."""
        return len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class OneResult:
    """How it ended for one user; `problem` is None where it was done."""

    user_name: str
    problem: ActRefused | DatabaseFailed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulk:
    """Acts on many users for one signed-in administrator; each user is an act of its own.

    An unknown outcome, and losing the right to administer, stop the whole.
    """

    accounts: Accounts
    resets: Resets

    def everyone(self, query: UserQuery) -> Iterator[UserSummary]:
        """All users that a list finds, page by page."""
        key: str | None = None
        while True:
            page, _ = self.accounts.page(replace(query, key=key, limit=PAGE))
            yield from page.users
            if page.last_key is None:
                return
            key = page.last_key

    def preview(self, act: Act, users: Iterable[UserSummary]) -> BulkPreview:
        """Whom the act would hit, and whom not for which reason; nothing is changed."""
        ids, first, skipped = list[UserId](), list[UserSummary](), Counter[Text]()
        reason_for = self.accounts.reasons(act)
        for user in users:
            reason = reason_for(user)
            if reason is not None:
                skipped[reason] += 1
                continue
            ids.append(user.id)
            if len(first) < SHOWN:
                first.append(user)
        return BulkPreview(ids=tuple(ids), first=tuple(first), skipped=skipped)

    def run(
        self,
        act: Act,
        user_ids: Iterable[UserId],
        *,
        reason: str = "",
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[OneResult]:
        """Act on one user after the other, until it is called off between two of them.

        Raises:
            OutcomeUnknown: for the user whose turn it was; the rest was not touched.
            NoLongerAdministrator: from this user on nothing was done.
            SignInStale: the same; it can go on once the password was asked for.
        """
        do = self._doing(act, reason)
        for user_id in user_ids:
            if is_cancelled():
                return
            yield self._one(do, user_id)

    def _one(self, do: Callable[[Target], object], user_id: UserId) -> OneResult:
        name: str = user_id
        try:
            view = self.accounts.view(user_id)
            name = view.user.user_name
            do(Target.of(view.user))
        except (NoLongerAdministrator, SignInStale):
            raise
        except (ActRefused, DatabaseFailed) as problem:
            return OneResult(user_name=name, problem=problem)
        return OneResult(user_name=name)

    def _doing(self, act: Act, reason: str) -> Callable[[Target], object]:
        accounts, resets = self.accounts, self.resets
        acts: Mapping[Act, Callable[[Target], object]] = {
            Act.LOCK: lambda t: accounts.lock(t, reason=reason, operation_id=new_operation_id()),
            Act.UNLOCK: lambda t: accounts.unlock(t, operation_id=new_operation_id()),
            Act.RESET_PASSWORD: lambda t: resets.reset(
                t, also_unlock=False, operation_id=new_operation_id()
            ),
            Act.REQUIRE_NEW_PASSWORD: lambda t: accounts.require_new_password(
                t, reason=reason, operation_id=new_operation_id()
            ),
        }
        return acts[act]
