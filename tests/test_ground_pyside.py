"""The installed PySide6 keeps its references: 6.12.0 does not, and kills Python 3.11 after a while.

It dropped one reference to True with every `Signal.emit()`, and one to None with every
`setEnabled`, `trigger` and the like. No short test of the program notices that, nor does a newer
Python, where these objects cannot die.
"""

import gc
import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

TIMES = 5_000
# What else comes and goes while the test runs: a dropped reference would cost TIMES.
NOISE = 100

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="True, False and None cannot die; their counts drift"
)


class Sender(QObject):
    sent = Signal(int)


@pytest.mark.parametrize("constant", [True, False, None])
def test_signals_and_setters_drop_no_reference(
    constant: object, qapp: object, qtbot: QtBot
) -> None:
    sender, action = Sender(), QAction()
    sender.sent.connect(lambda _number: None)
    gc.collect()
    before = sys.getrefcount(constant)
    for number in range(TIMES):
        sender.sent.emit(number)
        action.setEnabled(number % 2 == 0)
        action.trigger()
    gc.collect()
    assert sys.getrefcount(constant) > before - NOISE
