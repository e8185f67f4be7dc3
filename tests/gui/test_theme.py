import re
from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from crm_admin import resources
from crm_admin.gui.colours import DARK, LIGHT, Colours, Tone, colours_of, contrast, current_colours
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.style_sheet import style_sheet
from crm_admin.gui.theme import Theme, ThemeChoice, bundled_font, palette_of

BACKGROUNDS = ["window", "surface", "hover", "pressed", "selection", "accent_soft"]
TEXTS = [
    *[(text, background) for text in ("text", "muted") for background in BACKGROUNDS],
    *[("accent_text", background) for background in BACKGROUNDS],
    *[("danger_text", background) for background in ("window", "surface")],
    *[("on_accent", fill) for fill in ("accent", "accent_hover", "accent_pressed")],
    *[("on_danger", fill) for fill in ("danger", "danger_hover")],
    *[(f"{tone}_text", f"{tone}_soft") for tone in Tone],
    *[(f"{tone}_text", "surface") for tone in Tone],
    *[("text", f"{tone}_soft") for tone in Tone],
    *[("muted", f"{tone}_soft") for tone in Tone],
]
# Borders of fields, focus rings: what one must see to use a control.
SHAPES = [
    *[("control_border", background) for background in ("window", "surface")],
    *[("focus", background) for background in BACKGROUNDS],
    # The ring of a filled button.
    ("text", "window"),
    *[("disabled", background) for background in ("window", "surface")],
]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "background"), TEXTS)
def test_words_can_be_read(colours: Colours, text: str, background: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, background)) >= 4.5


@pytest.mark.parametrize(("text", "background"), SHAPES)
def test_shapes_can_be_seen(text: str, background: str) -> None:
    for colours in (LIGHT, DARK):
        assert contrast(getattr(colours, text), getattr(colours, background)) >= 3, colours.name


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#ffffff") == 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_tells_to_which_look_it_belongs(colours: Colours) -> None:
    assert colours_of(palette_of(colours)) is colours


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_pictures_of_the_style_sheet_exist_in_its_colours(colours: Colours) -> None:
    folder = resources.path("icons", "style")
    sheet = style_sheet(colours, pictures=folder, title_pt=14)
    pictures = set(re.findall(r'url\("([^"]+)"\)', sheet))
    assert pictures
    for picture in pictures:
        drawing = (folder / picture).read_text()
        drawn_in = set(re.findall(r"#[0-9a-f]{6}", drawing))
        assert drawn_in
        assert drawn_in <= {colours.text, colours.muted, colours.on_accent}


def test_the_style_sheet_names_every_colour_of_its_template() -> None:
    sheet = style_sheet(LIGHT, pictures=resources.path("icons"), title_pt=14)
    assert "$" not in sheet
    named = set(re.findall(r"#[0-9a-f]{6}", sheet))
    assert named <= set(asdict(LIGHT).values())


def test_light_and_dark_can_be_chosen(session_theme: Theme, qtbot: QtBot) -> None:
    session_theme.choose(ThemeChoice.LIGHT)
    assert current_colours() is LIGHT
    with qtbot.waitSignal(session_theme.changed):
        session_theme.choose(ThemeChoice.DARK)
    assert current_colours() is DARK
    assert session_theme.choice is ThemeChoice.DARK


def test_a_system_without_a_wish_gets_the_light_look(
    session_theme: Theme, qapp: QApplication
) -> None:
    session_theme.choose(ThemeChoice.DARK)
    session_theme.choose(ThemeChoice.SYSTEM)
    assert qapp.styleHints().colorScheme() is not Qt.ColorScheme.Dark
    assert current_colours() is LIGHT


def test_the_system_is_followed_only_when_that_was_chosen(
    session_theme: Theme, qapp: QApplication
) -> None:
    session_theme.choose(ThemeChoice.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_colours() is DARK
    session_theme.choose(ThemeChoice.SYSTEM)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_colours() is LIGHT


def test_the_bundled_font_has_its_weights_and_the_letters_of_the_languages(
    qapp: QApplication,
) -> None:
    font = bundled_font()
    assert font.pointSize() in {10, 13}
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= {
        style.replace(" ", "") for style in QFontDatabase.styles("Inter")
    }
    assert (resources.path("fonts") / "Inter-LICENSE.txt").is_file()


def test_a_widget_may_change_its_role(light: Theme, qtbot: QtBot) -> None:
    label = QLabel("Nothing was saved.")
    qtbot.addWidget(label)
    label.show()
    give_role(label, Role.MUTED)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.muted)
    give_role(label, Role.ERROR)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.danger_text)


def test_the_focus_does_not_move_what_stands_in_a_button(light: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Send link")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == before
