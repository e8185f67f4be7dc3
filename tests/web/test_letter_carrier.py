"""Letters leave while the pages are served."""

from threading import Event

from crm_admin.web.letter_carrier import LetterCarrier
from tests.services.mailing import a_site

PATIENCE_S = 10
NEVER_BY_ITSELF_S = 3600.0


class Bag:
    """Letters that wait; `is_empty` is set when somebody looked and found none."""

    def __init__(self, letters: int) -> None:
        self.letters = letters
        self.is_empty = Event()
        self.fails_next = False

    def carry_one(self) -> bool:
        if self.fails_next:
            self.fails_next = False
            raise RuntimeError("a bug with one letter")
        if not self.letters:
            self.is_empty.set()
            return False
        self.letters -= 1
        return True

    def carrier(self, reported: list[BaseException], every_s: float) -> LetterCarrier:
        return LetterCarrier(self.carry_one, report=reported.append, every_s=every_s)


def test_what_was_left_leaves_at_the_start() -> None:
    bag = Bag(letters=3)
    with bag.carrier([], NEVER_BY_ITSELF_S):
        assert bag.is_empty.wait(PATIENCE_S)
    assert bag.letters == 0


def test_it_looks_again_when_it_is_woken() -> None:
    bag = Bag(letters=0)
    with bag.carrier([], NEVER_BY_ITSELF_S) as carrier:
        assert bag.is_empty.wait(PATIENCE_S)
        bag.is_empty.clear()
        bag.letters = 2
        carrier.wake()
        assert bag.is_empty.wait(PATIENCE_S)
    assert bag.letters == 0


def test_it_looks_again_by_itself() -> None:
    bag = Bag(letters=0)
    with bag.carrier([], 0.01):
        assert bag.is_empty.wait(PATIENCE_S)
        bag.is_empty.clear()
        assert bag.is_empty.wait(PATIENCE_S)


def test_a_bug_is_reported_and_the_next_round_comes() -> None:
    bag, reported = Bag(letters=1), list[BaseException]()
    bag.fails_next = True
    with bag.carrier(reported, 0.01):
        assert bag.is_empty.wait(PATIENCE_S)
    assert [type(error) for error in reported] == [RuntimeError]
    assert bag.letters == 0


def test_a_letter_of_the_company_is_carried() -> None:
    company, sent = a_site(), Event()
    company.reset()

    def carry_one() -> bool:
        is_sent = company.post.deliver_due() is not None
        if not is_sent:
            sent.set()
        return is_sent

    with LetterCarrier(carry_one, report=lambda _error: None):
        assert sent.wait(PATIENCE_S)
    assert len(company.mailer.taken) == 1
