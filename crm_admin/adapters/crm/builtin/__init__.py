"""The built-in CRM database: CRM Admin's own schema."""

from crm_admin.adapters.crm.builtin.creation import create
from crm_admin.adapters.crm.builtin.directory import BuiltinDirectory
from crm_admin.adapters.crm.builtin.guarding import guarded_mode_script
from crm_admin.adapters.crm.builtin.recognition import KIND, recognise
from crm_admin.adapters.crm_module import CrmModule
from crm_admin.adapters.hashing import builtin_hasher

MODULE = CrmModule(
    kind=KIND,
    recognise=recognise,
    open_directory=lambda connection, _recognised, gate: BuiltinDirectory(connection, gate=gate),
    make_hasher=lambda _connection, _recognised, _gate: builtin_hasher(),
    guarded_mode_script=guarded_mode_script,
)

__all__ = ["MODULE", "create"]
