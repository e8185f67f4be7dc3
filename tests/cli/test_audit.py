"""`audit`: read the log, or take it out into a file."""

from crm_admin.domain.audit import Action
from tests.cli.conftest import Shell


def test_people_read_the_newest_first(shell: Shell) -> None:
    lines = shell.signed_in("audit", "--limit", "3").output.splitlines()

    assert lines[0].split() == ["Number", "When", "What", "Who", "To", "whom", "Why"]
    assert [line.split()[0] for line in lines[1:]] == ["7", "6", "5"]
    assert "Signed in to CRM Admin" in lines[1]


def test_scripts_get_every_field_and_the_next_page(shell: Shell) -> None:
    document = shell.signed_in("audit", "--limit", "2", "--json").document

    assert document["next"] == 6
    entry = document["entries"][1]
    assert (entry["number"], entry["action"], entry["target"]) == (6, "user:unlock", "asa.bjork")
    assert len(entry["hash"]) == 64
    rest = shell.signed_in("audit", "--before", "3", "--json").document
    assert [entry["number"] for entry in rest["entries"]] == [2, 1]
    assert rest["next"] is None


def test_it_can_be_narrowed(shell: Shell) -> None:
    refused = shell.signed_in("audit", "--result", "refused", "--json").document
    assert [entry["target"] for entry in refused["entries"]] == ["lukasz.wolny"]
    users = shell.signed_in("audit", "--group", "users", "--search", "karl", "--json").document
    assert [entry["action"] for entry in users["entries"]] == ["user:lock"]
    assert shell.signed_in("audit", "--search", "nobody-at-all").output == "No entries.\n"


def test_what_is_critical_is_told_and_can_be_looked_for_alone(shell: Shell) -> None:
    assert shell.signed_in("audit", "--critical").output == "No entries.\n"
    shell.signed_in("settings", "--set", "password.min_length=20")

    [line] = shell.signed_in("audit", "--critical").output.splitlines()[1:]
    assert "Critical: Password rules changed" in line
    [entry] = shell.signed_in("audit", "--critical", "--json").document["entries"]
    assert (entry["is_critical"], entry["owasp_event"]) == (True, "authz_admin")
    newest = shell.signed_in("audit", "--limit", "1", "--json").document["entries"][0]
    assert (newest["is_critical"], newest["owasp_event"]) == (False, "authn_login_success")


def test_an_export_is_a_file_and_an_entry(shell: Shell) -> None:
    outcome = shell.signed_in("audit", "--export", "log.csv", "--search", "karl")

    assert (outcome.status, outcome.error) == (0, "")
    assert outcome.output == "Exported 1 entry to log.csv.\n"
    assert shell.files.finished["log.csv"].count("\r\n") == 2
    event = shell.database.entries[-1].event
    assert (event.action, event.details) == (Action.AUDIT_EXPORT, (("search", "karl"),))
    assert shell.signed_in("audit", "--export", "b.csv", "--json").document["exported"] == 10


def test_a_file_that_cannot_be_written_is_said(shell: Shell) -> None:
    outcome = shell.signed_in("audit", "--export", "/full/log.csv")

    assert (outcome.status, outcome.output) == (1, "")
    assert "could not be written" in outcome.error
