import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from crm_admin.gui.colours import Tone
from crm_admin.gui.theme import Theme
from crm_admin.gui.widgets.diagnosis_card import CardFinding, DiagnosisCard

LOCKED_OUT = CardFinding(
    sentence="Locked after 5 failed attempts at 09:42.", remedy="Unlock now", remedy_key="unlock"
)
NO_EMAIL = CardFinding(
    sentence="There is no e-mail address.", no_remedy="Addresses are kept in Active Directory."
)


@pytest.fixture
def card(light: Theme, qtbot: QtBot) -> DiagnosisCard:
    made = DiagnosisCard()
    made.resize(300, 200)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def texts(card: DiagnosisCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def test_it_is_calm_when_they_can_sign_in(card: DiagnosisCard) -> None:
    card.show_findings((), tone=Tone.SUCCESS)
    assert texts(card) == ["They can sign in."]


def test_it_says_why_and_offers_the_remedy(card: DiagnosisCard, qtbot: QtBot) -> None:
    card.show_findings([LOCKED_OUT], tone=Tone.WARNING)
    assert texts(card) == ["Why can’t they sign in?", LOCKED_OUT.sentence]
    button = card.remedy_button("unlock")
    assert button is not None
    assert button.accessibleDescription() == LOCKED_OUT.sentence
    with qtbot.waitSignal(card.remedy_chosen, check_params_cb=lambda key: key == "unlock"):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_says_why_there_is_no_remedy(card: DiagnosisCard) -> None:
    card.show_findings([NO_EMAIL], tone=Tone.DANGER)
    assert texts(card)[1:] == [NO_EMAIL.sentence, NO_EMAIL.no_remedy]
    assert card.remedy_button("") is None


def test_only_the_first_remedy_stands_out(card: DiagnosisCard) -> None:
    second = CardFinding(sentence="Expired.", remedy="Change password…", remedy_key="change")
    card.show_findings([LOCKED_OUT, second], tone=Tone.WARNING)
    roles = [
        button.property("role")
        for button in card.findChildren(QPushButton)
        if not button.isHidden()
    ]
    assert roles == ["primary", None]


def test_a_refresh_takes_the_focus_from_nobody(card: DiagnosisCard, qtbot: QtBot) -> None:
    card.show_findings([LOCKED_OUT], tone=Tone.WARNING)
    button = card.remedy_button("unlock")
    assert button is not None
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    card.show_findings([LOCKED_OUT], tone=Tone.WARNING)
    assert card.remedy_button("unlock") is button
    card.show_findings([LOCKED_OUT, NO_EMAIL], tone=Tone.WARNING)
    renewed = card.remedy_button("unlock")
    assert renewed is not None
    assert renewed is not button
    qtbot.waitUntil(renewed.hasFocus)


def test_the_title_can_be_another(card: DiagnosisCard) -> None:
    card.show_findings((), tone=Tone.NEUTRAL, title="Nobody is chosen.")
    assert texts(card) == ["Nobody is chosen."]


def test_a_screen_reader_gets_everything(card: DiagnosisCard) -> None:
    card.show_findings([LOCKED_OUT, NO_EMAIL], tone=Tone.WARNING)
    assert card.accessibleDescription() == (
        f"Why can’t they sign in? {LOCKED_OUT.sentence} {NO_EMAIL.sentence}"
    )


@pytest.mark.parametrize("width", [220, 300, 420])
def test_no_line_is_cut_off(card: DiagnosisCard, qtbot: QtBot, width: int) -> None:
    long = CardFinding(
        sentence="Locked after five failed attempts. " * 6, no_remedy="Nothing. " * 9
    )
    card.show_findings([long], tone=Tone.DANGER)
    card.resize(width, 60)
    for label in card.findChildren(QLabel):
        qtbot.waitUntil(
            lambda label=label: label.height() >= label.heightForWidth(label.width())  # type: ignore[misc]
        )
