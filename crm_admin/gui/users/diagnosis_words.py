"""The diagnosis as the card shows it."""

from PySide6.QtCore import QCoreApplication

from crm_admin.domain.capabilities import Act
from crm_admin.domain.diagnosis import Finding, FindingCode
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.diagnosis_card import CardFinding
from crm_admin.services.outcomes import UserView

_REMEDIES = {
    Act.UNLOCK: Text("Unlock now"),
    Act.LIFT_LOCK: Text("Lift the lock…"),
    Act.CHANGE_PASSWORD: Text("Change password…"),
    Act.RESET_PASSWORD: Text("Reset password…"),
    Act.EDIT: Text("Edit details…"),
}
_GRAVE = frozenset({FindingCode.LOCKED})
_CALM = frozenset({FindingCode.INACTIVE, FindingCode.NOT_YET_VALID, FindingCode.NO_LONGER_VALID})


def card_findings(view: UserView) -> list[CardFinding]:
    """Every finding with its remedy, or with the reason why there is none."""
    return [_card_finding(finding, view) for finding in view.diagnosis.findings]


def card_tone(view: UserView) -> Tone:
    """By the most decisive finding."""
    findings = view.diagnosis.findings
    if not findings:
        return Tone.SUCCESS
    first = findings[0].code
    if not view.diagnosis.can_sign_in:
        if first in _CALM:
            return Tone.NEUTRAL
        return Tone.DANGER if first in _GRAVE else Tone.WARNING
    return Tone.EXTERNAL if first is FindingCode.EXTERNAL_SIGN_IN else Tone.SUCCESS


def card_title(view: UserView) -> str:
    """The question where there is one; empty for the card's own answer."""
    translate = QCoreApplication.translate
    if not view.diagnosis.can_sign_in:
        return translate("DiagnosisWords", "Why can’t they sign in?")
    if card_tone(view) is Tone.EXTERNAL:
        return translate("DiagnosisWords", "Nothing in this CRM stops them.")
    return ""


def _card_finding(finding: Finding, view: UserView) -> CardFinding:
    remedy, no_remedy = finding.remedy, finding.no_remedy
    return CardFinding(
        sentence=say(finding.sentence, now=view.read_at),
        remedy=say(_REMEDIES[remedy]) if remedy else "",
        remedy_key=str(remedy) if remedy else "",
        no_remedy=say(no_remedy, now=view.read_at) if no_remedy else "",
    )
