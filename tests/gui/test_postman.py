from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from crm_admin.domain.errors import BusyElsewhere, CrmAdminError
from crm_admin.domain.mail import MailState, MailStep, OutboxMail, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.mail.postman import Hold, Postman
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Target
from crm_admin.services.sessions import new_operation_id
from tests.fakes import MAIL_SETTINGS, FakeDatabase, FakeMailer, a_company, decide
from tests.gui.workplaces import workplace_of

WITH_ACCOUNT = MailSettings(host="mail.northwind.se", sender="crm@northwind.se", account="crm")


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[Jobs]:
    made = Jobs(None, CrmAdminError)
    yield made
    made.close()


@pytest.fixture
def database() -> FakeDatabase:
    made = a_company()
    decide(made, MAIL_SETTINGS)
    return made


@pytest.fixture
def mailer() -> FakeMailer:
    return FakeMailer()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, mailer: FakeMailer) -> Workplace:
    return workplace_of(database, jobs, mailer=mailer)


@pytest.fixture
def postman(qtbot: QtBot, workplace: Workplace) -> Iterator[Postman]:
    made = Postman(workplace)
    yield made
    made.end()


def write(workplace: Workplace, user_name: str) -> OutboxMail:
    view = workplace.accounts.find(user_name)
    done = workplace.resets.reset(
        Target.of(view.user), also_unlock=False, operation_id=new_operation_id()
    )
    assert done.letter is not None
    return done.letter


def rest(qtbot: QtBot, postman: Postman) -> None:
    qtbot.waitUntil(lambda: postman.unfinished is not None and not postman.is_walking)


def test_it_delivers_everything_that_is_due(
    qtbot: QtBot, workplace: Workplace, postman: Postman, mailer: FakeMailer
) -> None:
    letters = [write(workplace, name) for name in ("pia.aho", "nora.dahl")]
    delivered: list[OutboxMail] = []
    postman.delivered.connect(delivered.append)
    postman.wake()
    rest(qtbot, postman)
    assert sorted(mail.recipient for mail in mailer.taken) == sorted(
        letter.mail.recipient for letter in letters
    )
    assert [letter.state for letter in delivered] == [MailState.SENT] * 2
    assert postman.unfinished == 0
    assert postman.hold is None


def test_what_was_refused_for_the_moment_still_waits(
    qtbot: QtBot, workplace: Workplace, postman: Postman, mailer: FakeMailer
) -> None:
    write(workplace, "pia.aho")
    mailer.will_answer(MailStep.RECIPIENT, Verdict.LATER, "451 greylisted")
    postman.wake()
    rest(qtbot, postman)
    assert postman.unfinished == 1
    assert mailer.taken == []


def test_a_letter_goes_out_by_itself_when_its_time_has_come(
    qtbot: QtBot,
    workplace: Workplace,
    database: FakeDatabase,
    postman: Postman,
    mailer: FakeMailer,
) -> None:
    write(workplace, "pia.aho")
    mailer.will_answer(MailStep.RECIPIENT, Verdict.LATER, "451 greylisted")
    postman.wake()
    rest(qtbot, postman)
    database.clock.advance(timedelta(minutes=2))
    postman.resting.setInterval(1)
    qtbot.waitUntil(lambda: len(mailer.taken) == 1)


def test_nothing_is_tried_while_mail_is_not_set_up(
    qtbot: QtBot, workplace: Workplace, database: FakeDatabase, postman: Postman, mailer: FakeMailer
) -> None:
    write(workplace, "pia.aho")
    decide(database, MailSettings())
    postman.wake()
    rest(qtbot, postman)
    assert postman.hold is Hold.NOT_SET_UP
    assert postman.unfinished == 1
    assert mailer.taken == []


def test_without_the_password_letters_wait_and_nobody_is_asked(
    qtbot: QtBot, workplace: Workplace, database: FakeDatabase, postman: Postman, mailer: FakeMailer
) -> None:
    decide(database, WITH_ACCOUNT)
    letter = write(workplace, "pia.aho")
    postman.wake()
    rest(qtbot, postman)
    assert postman.hold is Hold.NO_PASSWORD
    assert database.state.companion.letters[letter.id].attempts == 0
    workplace.mail_passwords.keep(WITH_ACCOUNT, Secret("smtp"), remember=False)
    postman.wake()
    qtbot.waitUntil(lambda: len(mailer.taken) == 1)


def test_one_letter_is_sent_at_once_and_its_fate_told(
    qtbot: QtBot, workplace: Workplace, postman: Postman, mailer: FakeMailer
) -> None:
    letter = write(workplace, "pia.aho")
    mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 unknown")
    told: list[OutboxMail | None] = []
    postman.deliver(letter.id, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0] is not None
    assert told[0].state is MailState.REFUSED
    assert told[0].reply == "550 unknown"


def test_whoever_left_is_not_told_but_the_letter_is_sent(
    qtbot: QtBot, workplace: Workplace, postman: Postman, mailer: FakeMailer
) -> None:
    letter, told = write(workplace, "pia.aho"), list[OutboxMail | None]()
    delivered: list[OutboxMail] = []
    postman.delivered.connect(delivered.append)
    owner = QObject()
    postman.deliver(letter.id, told.append, owner=owner)
    delete(owner)
    qtbot.waitUntil(lambda: bool(delivered))
    assert told == []
    assert len(mailer.taken) == 1


def test_a_database_that_does_not_answer_is_asked_again_later(
    qtbot: QtBot, workplace: Workplace, database: FakeDatabase, postman: Postman, mailer: FakeMailer
) -> None:
    letter = write(workplace, "pia.aho")
    database.opening_failure = BusyElsewhere()
    told: list[OutboxMail | None] = []
    postman.deliver(letter.id, told.append)
    qtbot.waitUntil(lambda: told == [None] and not postman.is_walking)
    database.opening_failure = None
    assert postman.resting.isActive()
    postman.resting.setInterval(1)
    qtbot.waitUntil(lambda: len(mailer.taken) == 1)


def test_it_looks_again_when_it_is_woken_on_its_way(
    qtbot: QtBot, workplace: Workplace, postman: Postman, mailer: FakeMailer
) -> None:
    postman.wake()
    write(workplace, "pia.aho")
    postman.wake()
    qtbot.waitUntil(lambda: len(mailer.taken) == 1)


def test_afterwards_nobody_is_sent_out_any_more(
    qtbot: QtBot, workplace: Workplace, jobs: Jobs, postman: Postman, mailer: FakeMailer
) -> None:
    write(workplace, "pia.aho")
    postman.end()
    postman.wake()
    assert not jobs.is_sending
    assert mailer.taken == []


def test_links_that_no_longer_work_are_forgotten_at_start_and_then_now_and_then(
    qtbot: QtBot, workplace: Workplace, database: FakeDatabase, postman: Postman, mailer: FakeMailer
) -> None:
    mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 unknown")
    letter = write(workplace, "pia.aho")
    postman.wake()
    rest(qtbot, postman)
    database.clock.advance(timedelta(hours=2))
    postman.wake()
    rest(qtbot, postman)
    assert database.state.companion.letters[letter.id].link is not None
    postman.resting.setInterval(1)
    qtbot.waitUntil(lambda: database.state.companion.letters[letter.id].link is None)
