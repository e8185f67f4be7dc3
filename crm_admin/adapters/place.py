"""Where this program runs."""

import getpass
import socket

from crm_admin import __version__


class ThisComputer:
    """Implements `services.ports.Place`."""

    def computer(self) -> str:
        """Name of the computer."""
        return socket.gethostname()

    def describe(self) -> str:
        """Computer, account of its operating system and version of this program."""
        return f"{self.computer()}, {_account()}, CRM Admin {__version__}"


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # A container may run under a number that has no name.
        return "unknown account"
