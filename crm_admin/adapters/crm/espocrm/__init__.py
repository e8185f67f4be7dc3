"""EspoCRM 8.4 to 10.0, on MariaDB, MySQL and PostgreSQL."""

from sqlalchemy import Connection

from crm_admin.adapters.crm.espocrm.directory import EspoDirectory
from crm_admin.adapters.crm.espocrm.guarding import guarded_mode_script
from crm_admin.adapters.crm.espocrm.passwords import EspoHasher, espo_hasher
from crm_admin.adapters.crm.espocrm.recognition import KIND, recognise
from crm_admin.adapters.crm.espocrm.tables import tables_of
from crm_admin.adapters.crm_module import CrmModule, Recognised
from crm_admin.adapters.gates.gate import Gate


def _open_directory(connection: Connection, recognised: Recognised, gate: Gate) -> EspoDirectory:
    return EspoDirectory(connection, recognised.traits, gate)


def _make_hasher(connection: Connection, recognised: Recognised, gate: Gate) -> EspoHasher:
    return espo_hasher(connection, tables_of(recognised.traits), gate)


MODULE = CrmModule(
    kind=KIND,
    recognise=recognise,
    open_directory=_open_directory,
    make_hasher=_make_hasher,
    guarded_mode_script=guarded_mode_script,
)

__all__ = ["MODULE"]
