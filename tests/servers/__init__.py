"""Real servers that live as long as the tests: nothing of the machine's own is touched.

`with running_postgresql() as server:` starts one in a folder of its own, on a free port of
127.0.0.1, with a password and TLS, and removes everything at the end. Mail servers are in `smtp`.
"""

from tests.servers.mariadb import running_mariadb
from tests.servers.postgresql import running_postgresql
from tests.servers.server import Server

__all__ = ["Server", "running_mariadb", "running_postgresql"]
