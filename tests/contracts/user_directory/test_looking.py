"""What every directory of users shows: the fake's, and each CRM's on each kind of server."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.links import Decision, Link, LinkEnd, LinkPurpose
from crm_admin.domain.listing import Direction, SortColumn, UserFilter, UserQuery, fold, words
from crm_admin.domain.user import (
    EXPIRY_NOTICE,
    NO_ATTEMPTS,
    FailedAttempts,
    Lock,
    Right,
    SignInFacts,
    User,
    UserId,
    UserKind,
    UserSummary,
    is_usable_administrator,
)
from crm_admin.services.ports import UserDirectory
from tests.contracts.user_directory.crms import PASSWORD_HASH, Crm
from tests.fakes import a_user
from tests.fakes.listing import holders_of, passes, sort_key, summary_of

HOUR = timedelta(hours=1)
BATCH = 1000

NAMES = (
    ("asa.bjork", "Åsa", "Björk"),
    ("karl.gross", "Karl", "Groß"),
    ("karl.gross2", "Karl", "Gross"),
    ("deniz.ince", "Deniz", "İnce"),
    ("ilker.isik", "İlker", "Işık"),
    ("lukasz.wolny", "Łukasz", "Wólny"),
    ("soren.kjaer", "Søren", "Kjær"),
    ("han.wei", "伟", "漢"),
    ("Anna", "Anna", "Berg"),
    ("anna", "anna", "berg"),
    ("anna.berg", "Anna", "Berg"),
    ("robot", None, None),
    ("erp.interface", None, "ERP interface"),
    ("o'brien", "Siobhán", "O'Brien"),
    ("100%", "100%", "Under_score"),
    ("back\\slash", "Back\\slash", "[Bracket]"),
    ("smile", "😀", "Smiley!"),
)


@pytest.fixture
def people(crm: Crm) -> Sequence[User]:
    """Names from many languages, some without address, group, role or sign-in."""
    monday = crm.now.replace(microsecond=123456) - timedelta(days=30)
    crm.add(
        *(
            replace(
                a_user(user_name, given_name=given, family_name=family),
                email=None if number % 4 == 1 else f"{user_name}@northwind.example",
                group=(None, *crm.traits.groups)[number % 3],
                role=crm.traits.plain_role if number % 5 else None,
                last_sign_in_at=monday + number % 6 * HOUR if number % 6 else None,
            )
            for number, (user_name, given, family) in enumerate(NAMES)
        )
    )
    return everybody(crm.directory)


def everybody(directory: UserDirectory, kind: UserKind = UserKind.ASSOCIATE) -> Sequence[User]:
    users = (directory.get(user_id) for user_id in listed(directory, UserQuery(kind=kind)))
    return [user for user in users if user is not None]


def listed(directory: UserDirectory, query: UserQuery, limit: int = BATCH) -> list[UserId]:
    """The ids of all rows, page after page."""
    return [user.id for page in pages(directory, query, limit) for user in page]


def pages(
    directory: UserDirectory, query: UserQuery, limit: int
) -> Iterator[Sequence[UserSummary]]:
    """All pages, from the side where the query begins."""
    query = replace(query, limit=limit)
    while True:
        page = directory.page(query)
        yield page.users
        key = page.last_key if query.direction is Direction.AFTER else page.first_key
        if key is None:
            return
        query = replace(query, key=key)


def names(users: Sequence[User] | Sequence[UserSummary]) -> set[str]:
    return {user.user_name for user in users}


# --- Pages ---


@pytest.mark.parametrize("sort", SortColumn)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("limit", [1, 4, 17])
def test_pages_lead_through_everybody_once_and_back(
    crm: Crm, people: Sequence[User], sort: SortColumn, descending: bool, limit: int
) -> None:
    query = UserQuery(sort=sort, descending=descending)

    forth = listed(crm.directory, query, limit)
    backwards = list(pages(crm.directory, replace(query, direction=Direction.BEFORE), limit))
    back = [user.id for page in reversed(backwards) for user in page]

    assert forth == back
    assert sorted(forth) == sorted(user.id for user in people)
    if crm.traits.orders_like_python:
        keys = {user.id: sort_key(user, sort)[0] for user in people}
        in_order = sorted(keys.values(), reverse=descending)
        assert [keys[user_id] for user_id in forth] == in_order


def test_the_order_turned_round_is_the_same_backwards(crm: Crm, people: Sequence[User]) -> None:
    for sort in SortColumn:
        up = listed(crm.directory, UserQuery(sort=sort))
        down = listed(crm.directory, UserQuery(sort=sort, descending=True))
        assert up == down[::-1]


def test_a_page_says_whether_there_is_one_before_and_one_after(
    crm: Crm, people: Sequence[User]
) -> None:
    first = crm.directory.page(UserQuery(limit=5))
    second = crm.directory.page(UserQuery(limit=5, key=first.last_key))
    last = crm.directory.page(UserQuery(limit=5, direction=Direction.BEFORE))
    whole = crm.directory.page(UserQuery(limit=len(people)))

    assert first.first_key is None
    assert first.last_key is not None
    assert None not in {second.first_key, second.last_key}
    assert last.first_key is not None
    assert last.last_key is None
    assert whole.first_key is whole.last_key is None


def test_the_page_before_the_second_is_the_first(crm: Crm, people: Sequence[User]) -> None:
    first = crm.directory.page(UserQuery(limit=5))
    second = crm.directory.page(UserQuery(limit=5, key=first.last_key))
    before = UserQuery(limit=5, key=second.first_key, direction=Direction.BEFORE)

    assert crm.directory.page(before) == first


def test_an_empty_list_has_no_pages_on_either_side(crm: Crm) -> None:
    for direction in Direction:
        page = crm.directory.page(UserQuery(direction=direction))
        assert page.users == ()
        assert page.first_key is page.last_key is None


def test_a_row_of_the_list_says_the_same_as_the_user(crm: Crm, people: Sequence[User]) -> None:
    rows = {row.id: row for row in crm.directory.page(UserQuery()).users}

    assert rows == {user.id: summary_of(user) for user in people}


def test_each_tab_shows_its_own_kind(crm: Crm, people: Sequence[User]) -> None:
    crm.add(a_user("mail.import", kind=UserKind.SYSTEM, email=None))

    [program] = crm.directory.page(UserQuery(kind=UserKind.SYSTEM)).users

    assert program.user_name == "mail.import"
    assert program.id not in listed(crm.directory, UserQuery())
    assert crm.directory.counts(UserKind.SYSTEM).by_filter[UserFilter.ALL] == 1
    assert crm.directory.counts(UserKind.ASSOCIATE).by_filter[UserFilter.ALL] == len(people)


@pytest.mark.parametrize(
    "key", ["", "x", "[]", "{}", "[1, 2, 3]", '["a", "b"]', '["\\u0000", 1]', '["\\ud800", 1]', "7"]
)
def test_a_key_that_no_page_gave_is_refused(crm: Crm, key: str) -> None:
    if crm.traits.takes_any_key:
        pytest.skip("its keys are not looked at")
    with pytest.raises(InvalidInput):
        crm.directory.page(UserQuery(key=key))


# --- Search ---


SEARCHES: Sequence[tuple[str, set[str]]] = (
    ("asa.bj", {"asa.bjork"}),
    ("åsa", {"asa.bjork"}),
    ("asa", {"asa.bjork"}),
    ("ASA", {"asa.bjork"}),
    ("ÅSA BJÖRK", {"asa.bjork"}),
    ("bjork, åsa", {"asa.bjork"}),
    ("rk sa", {"asa.bjork"}),
    ("groß", {"karl.gross", "karl.gross2"}),
    ("GROSS karl", {"karl.gross", "karl.gross2"}),
    ("ß karl.gross2", {"karl.gross2"}),
    ("ince", {"deniz.ince"}),
    ("İNCE", {"deniz.ince"}),
    ("ışık", {"ilker.isik"}),
    ("isik", {"ilker.isik"}),
    ("wolny łuk", {"lukasz.wolny"}),
    ("kjaer", {"soren.kjaer"}),
    ("æ sør", {"soren.kjaer"}),
    ("漢", {"han.wei"}),
    ("伟", {"han.wei"}),
    ("😀", {"smile"}),
    ("anna", {"Anna", "anna", "anna.berg"}),
    ("berg  anna.", {"anna.berg"}),
    ("robot", {"robot"}),
    ("o'b", {"o'brien"}),
    ("%", {"100%"}),
    ("0%", {"100%"}),
    ("_", {"100%"}),
    ("r_s", {"100%"}),
    ("\\", {"back\\slash"}),
    ("k\\s", {"back\\slash"}),
    ("[", {"back\\slash"}),
    ("[brac", {"back\\slash"}),
    ("[a-z]", set()),
    ("!", {"smile"}),
    ("zz", set()),
    ("q", set()),
    ("nobody at all", set()),
    ("anna robot", set()),
)


@pytest.mark.parametrize(("search", "found"), SEARCHES)
def test_the_search_finds_each_word_anywhere(
    crm: Crm, people: Sequence[User], search: str, found: set[str]
) -> None:
    assert names(crm.directory.page(UserQuery(search=search)).users) == found


def test_the_search_looks_at_address_group_and_role(crm: Crm, people: Sequence[User]) -> None:
    def of(choose: Callable[[User], str | None], text: str) -> set[str]:
        return {user.user_name for user in people if choose(user) == text}

    group = crm.traits.groups[0]
    by_group = crm.directory.page(UserQuery(search=group[1:].upper())).users
    by_role = crm.directory.page(UserQuery(search=crm.traits.plain_role[:-1])).users
    by_address = crm.directory.page(UserQuery(search="@NORTHWIND.example")).users

    assert names(by_group) == of(lambda user: user.group, group)
    assert names(by_role) == of(lambda user: user.role, crm.traits.plain_role)
    assert names(by_address) == {user.user_name for user in people if user.email}


HOSTILE = (
    "' OR '1'='1",
    '"',
    '""',
    "AND",
    "NOT a",
    "NEAR(a b)",
    "search_text:anna",
    "^anna*",
    "-anna",
    "anna; DROP TABLE crm_user; --",
    "\0",
    "an\0na",
    "\ud800",
    "\x1f",
    "%%%%",
    "!%",
    "a" * 10_000,
    "å" * 3000,
    "1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "${jndi:ldap://x}",
    "\u202eanna",
)


@pytest.mark.parametrize("search", HOSTILE)
def test_a_hostile_search_is_only_text(crm: Crm, people: Sequence[User], search: str) -> None:
    found = crm.directory.page(UserQuery(search=search)).users

    assert names(found) == {user.user_name for user in people if is_found(user, search)}


def is_found(user: User, search: str) -> bool:
    """What the search promises, in plain words."""
    shown = (user.user_name, user.list_name, user.email, user.group, user.role)
    text = "\n".join(fold(part or "") for part in shown)
    return all(word in text for word in words(search))


PIECES = st.sampled_from(
    [
        "a",
        "an",
        "anna",
        "å",
        "B",
        ".",
        "ber",
        "berg",
        "@north",
        "gro",
        "ß",
        "ss",
        "karl",
        "2",
        "İ",
        "漢",
    ]
)
SEARCH_TEXTS = st.one_of(
    st.lists(PIECES, max_size=4).map("".join),
    st.lists(PIECES, max_size=3).map(" ".join),
    st.text(max_size=5),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(search=SEARCH_TEXTS)
def test_any_search_finds_what_it_says(crm: Crm, people: Sequence[User], search: str) -> None:
    found = crm.directory.page(UserQuery(search=search)).users

    assert names(found) == {user.user_name for user in people if is_found(user, search)}


def test_pages_of_a_search_lead_through_everybody_found(crm: Crm, people: Sequence[User]) -> None:
    for search, sort in product(("a", "an", "northwind", "gross"), SortColumn):
        found = {user.id for user in people if is_found(user, search)}
        query = UserQuery(search=search, sort=sort)
        backwards = replace(query, direction=Direction.BEFORE)
        assert sorted(listed(crm.directory, query, 3)) == sorted(found)
        assert sorted(listed(crm.directory, backwards, 3)) == sorted(found)


# --- Filters and counts ---


@pytest.fixture
def combinations(crm: Crm) -> Sequence[User]:
    """Every combination of the facts that decide about states."""
    past, future = crm.now - HOUR, crm.now + HOUR
    dates = (None, past, future)
    facts = [
        SignInFacts(
            lock=lock,
            is_active=is_active,
            valid_from=valid_from,
            valid_until=valid_until,
            external_system=external,
            has_password=has_password,
            password_expires_at=expires,
            temporary_until=temporary,
            attempts=FailedAttempts(count=count, locked_until=until),
        )
        for (
            lock,
            is_active,
            valid_from,
            valid_until,
            external,
            has_password,
            expires,
            temporary,
            count,
            until,
        ) in product(
            (None, Lock(by=None, at=None, reason=None)),
            (True, False),
            dates,
            dates,
            (None, "LDAP"),
            (True, False),
            dates,
            dates,
            (0, 3),
            dates,
        )
    ]
    crm.add(*(with_facts(crm, number, each) for number, each in enumerate(facts)))
    rows = pages(crm.directory, UserQuery(), BATCH)
    return [as_user(row) for page in rows for row in page]


def as_user(row: UserSummary) -> User:
    """What a row of the list tells; thousands are too many to be asked for one by one."""
    return User(
        id=row.id,
        user_name=row.user_name,
        given_name=None,
        family_name=row.name,
        email=row.email,
        group=row.group,
        role=row.role,
        right=row.right,
        last_sign_in_at=row.last_sign_in_at,
        facts=row.facts,
        version="",
    )


def with_facts(crm: Crm, number: int, facts: SignInFacts) -> User:
    user = a_user(f"user.{number}")
    return replace(
        user,
        facts=facts,
        email=None if number % 3 == 0 else user.email,
        role=crm.traits.administrator_role if number % 2 else crm.traits.plain_role,
        right=Right.ADMINISTRATOR if number % 2 else Right.NONE,
        last_sign_in_at=None if number % 5 == 0 else crm.now - HOUR,
    )


def test_filters_counts_and_administrators_agree_with_the_rules(
    crm: Crm, combinations: Sequence[User]
) -> None:
    now = crm.now
    counts = crm.directory.counts(UserKind.ASSOCIATE).by_filter
    for which in UserFilter:
        expected = {user.id for user in combinations if passes(which, user, now=now)}
        found = listed(crm.directory, UserQuery(filter=which))
        assert len(found) == counts[which] == len(expected)
        assert set(found) == expected
    usable = [u for u in combinations if is_usable_administrator(u.right, u.facts, now)]
    assert crm.directory.usable_administrators(now) == len(usable) > 0


def test_passwords_expire_soon_within_fourteen_days(crm: Crm) -> None:
    if not crm.traits.is_whole:
        pytest.skip("passwords do not expire in this CRM")
    minute = timedelta(minutes=1)
    ends = (None, -minute, minute, EXPIRY_NOTICE - minute, EXPIRY_NOTICE + minute)
    facts = [
        SignInFacts(
            password_expires_at=None if end is None else crm.now + end,
            has_password=has_password,
            temporary_until=temporary,
            external_system=external,
            is_active=is_active,
            attempts=attempts,
        )
        for end, has_password, temporary, external, is_active, attempts in product(
            ends,
            (True, False),
            (None, crm.now - HOUR, crm.now + HOUR),
            (None, "LDAP"),
            (True, False),
            (NO_ATTEMPTS, FailedAttempts(count=9, locked_until=crm.now + HOUR)),
        )
    ]
    crm.add(*(with_facts(crm, number, each) for number, each in enumerate(facts)))
    everybody = [as_user(row) for row in crm.directory.page(UserQuery(limit=BATCH)).users]
    which = UserFilter.EXPIRES_SOON

    found = listed(crm.directory, UserQuery(filter=which))

    expected = {user.id for user in everybody if passes(which, user, now=crm.now)}
    assert set(found) == expected
    assert len(expected) == crm.directory.counts(UserKind.ASSOCIATE).by_filter[which] == 4


def some_links(crm: Crm, user: User) -> Sequence[Link]:
    """Of each purpose, in each way that one can end, over and not."""
    decided = [(LinkEnd.USED, each) for each in Decision]
    ends = [*((end, None) for end in (None, *LinkEnd)), *decided]
    return [
        Link(
            id=f"{user.id[-8:]}-{number}",
            purpose=purpose,
            user_id=user.id,
            user_name=user.user_name,
            email=user.email,
            token_hash=f"{user.id}-{number}",
            credential_mark="",
            created_at=crm.now - HOUR,
            created_by=None,
            expires_at=expires_at,
            end=end,
            ended_at=None if end is None else crm.now - HOUR / 2,
            decision=decision,
        )
        for number, (purpose, (end, decision), expires_at) in enumerate(
            product(LinkPurpose, ends, (crm.now - HOUR / 4, crm.now + HOUR))
        )
    ]


def test_whose_links_wait_is_found_by_the_links(crm: Crm) -> None:
    crm.add(*(a_user(f"user.{number:02}") for number in range(40)))
    everybody = [crm.directory.get(row.id) for row in crm.directory.page(UserQuery()).users]
    users = [user for user in everybody if user is not None]
    kinds = some_links(crm, users[0])
    pairs = list(zip(users, kinds, strict=False))
    links = [replace(kind, user_id=user.id) for user, kind in pairs]
    # Two of one user, and one of nobody.
    again = replace(links[0], id="again", token_hash="again")
    crm.add_links(*links, again, replace(again, id="x", token_hash="x", user_id=UserId("987654")))
    assert len(kinds) == len(links)

    counts = crm.directory.counts(UserKind.ASSOCIATE).by_filter
    holders = holders_of(links, crm.now)

    for which in (UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED):
        expected = {user.id for user in users if passes(which, user, now=crm.now, holders=holders)}
        for sort in SortColumn:
            found = listed(crm.directory, UserQuery(filter=which, sort=sort), 1)
            assert len(found) == counts[which] == len(expected) > 0
            assert set(found) == expected
        assert listed(crm.directory, UserQuery(filter=which, search="user.99")) == []


def test_nobody_of_the_other_tab_is_found_by_a_link(crm: Crm) -> None:
    crm.add(a_user("robot", kind=UserKind.SYSTEM), a_user())
    [robot] = crm.directory.named("robot")
    crm.add_links(*some_links(crm, robot))

    for kind, number in ((UserKind.SYSTEM, 1), (UserKind.ASSOCIATE, 0)):
        counts = crm.directory.counts(kind).by_filter
        for which in (UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED):
            assert counts[which] == number
            assert len(listed(crm.directory, UserQuery(filter=which, kind=kind))) == number


def test_a_filter_narrows_a_search_in_any_order(crm: Crm, combinations: Sequence[User]) -> None:
    now = crm.now
    for which, sort in product(UserFilter, (SortColumn.NAME, SortColumn.LAST_SIGN_IN)):
        query = UserQuery(filter=which, search="USER 42", sort=sort, descending=True)
        expected = {
            user.id
            for user in combinations
            if passes(which, user, now=now) and is_found(user, "USER 42")
        }
        assert set(listed(crm.directory, query, 50)) == expected


def test_without_users_every_count_is_zero(crm: Crm) -> None:
    counts = crm.directory.counts(UserKind.ASSOCIATE).by_filter

    assert counts == dict.fromkeys(UserFilter, 0)
    assert crm.directory.usable_administrators(crm.now) == 0


# --- One user ---


@pytest.mark.parametrize(
    "user_id", ["", "0", "-1", "x", "1 OR 1=1", "9" * 30, "١", "1.5", "\0", "\ud800", " 1"]
)
def test_an_id_that_nobody_has_finds_nobody(crm: Crm, people: Sequence[User], user_id: str) -> None:
    assert crm.directory.get(UserId(user_id)) is None
    assert crm.directory.credential(UserId(user_id)) is None


def test_a_user_is_found_by_name_letter_by_letter(crm: Crm, people: Sequence[User]) -> None:
    for user in people:
        assert crm.directory.named(user.user_name) == (user,)
    for other in ("ANNA", "ånna", "anna ", " anna", "ann", "", "\0", "anna\0", "\ud800", "%"):
        assert crm.directory.named(other) == ()


def test_the_hash_is_in_the_credential_alone(crm: Crm) -> None:
    crm.add(a_user("anna.berg"), a_user("new.here", has_password=False))
    [anna] = crm.directory.named("anna.berg")
    [new] = crm.directory.named("new.here")

    credential = crm.directory.credential(anna.id)
    without = crm.directory.credential(new.id)

    assert credential is not None
    assert credential.user == anna
    assert credential.password_hash == PASSWORD_HASH
    assert PASSWORD_HASH.reveal() not in repr(credential)
    assert without is not None
    assert without.password_hash is None
    assert anna.facts.has_password
    assert not new.facts.has_password


def test_groups_and_roles_are_given_in_order(crm: Crm) -> None:
    for listed_names, known in (
        (crm.directory.groups(), crm.traits.groups),
        (crm.directory.roles(), (crm.traits.plain_role, crm.traits.administrator_role)),
    ):
        assert list(listed_names) == sorted(listed_names, key=lambda name: (fold(name), name))
        assert set(known) <= set(listed_names)
