"""Terminal commands: the only package that imports click."""

from crm_admin.cli.program import run
from crm_admin.cli.stops import Status
from crm_admin.cli.terminal import Terminal, this_terminal

__all__ = ["Status", "Terminal", "run", "this_terminal"]
