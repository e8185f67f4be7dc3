"""Nothing that an act writes is forgotten in the script of the guarded mode."""

from crm_admin.adapters.crm.espocrm import MODULE
from crm_admin.adapters.crm.espocrm.guarding import WRITTEN
from crm_admin.services.acting import ACTIONS
from tests.crm.espocrm.installation import Installation


def test_every_act_that_there_is_may_write(espo: Installation) -> None:
    capabilities = espo.recognised.capabilities
    assert {ACTIONS[act] for act in ACTIONS if capabilities.has(act)} <= WRITTEN.keys()


def test_everything_written_belongs_to_somebody(espo: Installation) -> None:
    script = MODULE.guarded_mode_script(espo.connection, espo.recognised)
    for changes in WRITTEN.values():
        for written in changes:
            assert f"WHEN '{written.act} {written.columns[0].table}' THEN EXISTS" in script
