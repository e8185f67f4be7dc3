"""One of each widget, as it stands in a window."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from crm_admin.domain.user import UserState
from crm_admin.gui.colours import Tone
from crm_admin.gui.widgets.address_hint import AddressHint
from crm_admin.gui.widgets.avatar import Avatar
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.checklist import Checklist, ChecklistRule
from crm_admin.gui.widgets.diagnosis_card import CardFinding, DiagnosisCard
from crm_admin.gui.widgets.elided_label import ElidedLabel
from crm_admin.gui.widgets.filter_chips import Filter, FilterChips
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.key_value_grid import KeyValue, KeyValueGrid
from crm_admin.gui.widgets.navigator import Navigator
from crm_admin.gui.widgets.number_field import NumberField
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.widgets.progress_line import ProgressLine
from crm_admin.gui.widgets.result_line import ResultLine
from crm_admin.gui.widgets.rows_table import RowsTable
from crm_admin.gui.widgets.search_field import SearchField
from crm_admin.gui.widgets.state_badge import StateBadge
from crm_admin.gui.widgets.strength_bar import StrengthBar

FILTERS = [
    Filter(key="all", text="All"),
    Filter(key="locked", text="Locked", explanation="Locked by an administrator"),
    Filter(key="failed", text="Failed attempts"),
    Filter(key="admins", text="Administrators & others"),
]


def address_hint() -> QWidget:
    made = AddressHint()
    made.know(["northwind.se"])
    made.look_at("asa@nortwind.se")
    return made


def avatar() -> QWidget:
    made = Avatar()
    made.set_name("Åsa Björk")
    return made


def banner() -> QWidget:
    made = Banner()
    made.show_text("Opened read-only.", tone=Tone.WARNING, action="Show the differences")
    return made


def checklist() -> QWidget:
    made = Checklist()
    made.set_rules(
        [
            ChecklistRule(text="At least 12 characters", is_met=True),
            ChecklistRule(text="Not a common password", is_met=False),
            ChecklistRule(text="Differs from the last 5 passwords"),
        ]
    )
    return made


def diagnosis_card() -> QWidget:
    made = DiagnosisCard()
    made.show_findings(
        [
            CardFinding(
                sentence="Locked after 5 failed attempts.", remedy="Unlock", remedy_key="unlock"
            ),
            CardFinding(sentence="No e-mail address.", no_remedy="The CRM must change it."),
        ],
        tone=Tone.WARNING,
    )
    return made


def filter_chips() -> QWidget:
    made = FilterChips()
    made.set_filters(FILTERS)
    made.set_counts({"all": 1204, "locked": 3})
    made.resize(800, 40)
    return made


def key_value_grid() -> QWidget:
    made = KeyValueGrid()
    made.set_rows(
        [KeyValue(label="Role", value="Associate"), KeyValue(label="Created", value="3 Feb 2021")]
    )
    return made


def navigator() -> QWidget:
    made = Navigator()
    made.add_place("users", "Users", "users")
    made.add_place("mail", "E-mail", "mail")
    made.set_count("mail", 2, "2 messages wait.")
    made.choose("users")
    return made


def number_field() -> QWidget:
    made = NumberField()
    made.setAccessibleName("Failed attempts before lock")
    return made


def progress_line() -> QWidget:
    made = ProgressLine(patience_ms=0)
    made.set_busy(True, "Searching")
    return made


def result_line() -> QWidget:
    made = ResultLine()
    made.show_result("Unlocked asa.bjork.", actions={"undo": "Undo"})
    return made


def rows_table() -> QWidget:
    made = RowsTable()
    made.setAccessibleName("Users")
    made.set_empty_text("No user matches.")
    return made


def state_badge() -> QWidget:
    made = StateBadge()
    made.set_state(UserState.LOCKED)
    return made


def strength_bar() -> QWidget:
    made = StrengthBar()
    made.set_score(3)
    return made


SAMPLES: dict[str, Callable[[], QWidget]] = {
    "address_hint": address_hint,
    "avatar": avatar,
    "banner": banner,
    "checklist": checklist,
    "diagnosis_card": diagnosis_card,
    "elided_label": lambda: ElidedLabel("asa.bjork@northwind.se"),
    "filter_chips": filter_chips,
    "icon_label": lambda: IconLabel("lock"),
    "key_value_grid": key_value_grid,
    "navigator": navigator,
    "number_field": number_field,
    "password_field": PasswordField,
    "plain_label": lambda: PlainLabel("Nothing was changed."),
    "progress_line": progress_line,
    "result_line": result_line,
    "rows_table": rows_table,
    "search_field": SearchField,
    "state_badge": state_badge,
    "strength_bar": strength_bar,
}
