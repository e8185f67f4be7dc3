"""Each known failure as a sentence: what happened, whether anything changed, what to do next."""

from dataclasses import dataclass

from crm_admin.domain import errors
from crm_admin.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What people read about a failure."""

    happened: Text
    next_step: Text


def explain(error: errors.CrmAdminError) -> Explanation:
    """The sentence and the next step for this failure."""
    happened, next_step = EXPLANATIONS[type(error)]
    return Explanation(
        happened=happened.with_values(**error.facts),
        next_step=next_step.with_values(**error.facts),
    )


EXPLANATIONS: dict[type[errors.CrmAdminError], tuple[Text, Text]] = {
    errors.InvalidUrl: (
        Text("The address of the database cannot be read: {problem}."),
        Text("Write it like postgresql+psycopg://account@host:5432/database."),
    ),
    errors.UnknownKind: (
        Text("“{kind}” is not a kind of database that this program can open."),
        Text("Use sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql or mssql+pymssql."),
    ),
    errors.DriverMissing: (
        Text("The driver {driver} is not installed."),
        Text("Install the program with the extra for this kind of database."),
    ),
    errors.SecretsUnavailable: (
        Text("The keyring of this computer cannot be used."),
        Text("Type the password each time you connect."),
    ),
    errors.ProfileUnusable: (
        Text("The saved connections in {path} cannot be used: {problem}"),
        Text(
            "Check the file and the rights of its folder. A file that cannot be read is kept, never"
            " overwritten; connections can be entered again meanwhile."
        ),
    ),
    errors.NameNotFound: (
        Text("The name {host} is not known in this network."),
        Text("Check the spelling, or enter the server's address in numbers."),
    ),
    errors.ServerRefused: (
        Text("Nobody answers at {host}, port {port}."),
        Text("Check the port, and that the database server is running and takes connections."),
    ),
    errors.ServerSilent: (
        Text("{host}, port {port}, did not answer within {seconds} seconds."),
        Text("Check the network and the firewall between this computer and the server."),
    ),
    errors.ServerFull: (
        Text("{host} takes no more connections at present."),
        Text("Try again in a minute, or ask the database administrator to allow more."),
    ),
    errors.TlsFailed: (
        Text("No trusted encrypted connection to {host} could be made. No password was sent."),
        Text(
            "Give the file of the authority that signed the server's certificate, and use the"
            " name that stands in the certificate."
        ),
    ),
    errors.AccountRefused: (
        Text("The database server refused the account {account}."),
        Text("Check the account and its password; upper and lower case differ."),
    ),
    errors.DatabaseMissing: (
        Text("The server has no database named {database}."),
        Text("Check the name; upper and lower case can differ."),
    ),
    errors.RightsMissing: (
        Text("The account {account} may not read the tables of the CRM."),
        Text("Ask the database administrator to grant it the rights that the guide lists."),
    ),
    errors.FileUnusable: (
        Text("The file {path} cannot be opened as a database."),
        Text("Check that it exists, that you may read it, and that it is a CRM database."),
    ),
    errors.SchemaUnknown: (
        Text("These are not the tables of a CRM that this program knows."),
        Text("Check that it is the right database. Nothing was changed."),
    ),
    errors.SchemaNewer: (
        Text("This database was made by a newer version of CRM Admin."),
        Text("Install the newer version. Nothing was changed."),
    ),
    errors.ConnectionLost: (
        Text("The connection to the database was lost. Nothing was saved."),
        Text("Try again."),
    ),
    errors.BusyElsewhere: (
        Text("Somebody else is changing this at the moment. Nothing was saved."),
        Text("Try again in a few seconds."),
    ),
    errors.Conflict: (
        Text("Several changes met in the database. Nothing was saved."),
        Text("Try again."),
    ),
    errors.DatabaseReadOnly: (
        Text("The database takes no changes at present. Nothing was saved."),
        Text("Ask the database administrator; reading goes on."),
    ),
    errors.DiskFull: (
        Text("The database server has no room left. Nothing was saved."),
        Text("Ask the database administrator to make room, then try again."),
    ),
    errors.SchemaChanged: (
        Text("The tables are not as they were when the database was opened. Nothing was saved."),
        Text("Open the database again; it says what has changed."),
    ),
    errors.NotPermitted: (
        Text("The database account may not do this. Nothing was saved."),
        Text("Ask the database administrator to grant the rights that the guide lists."),
    ),
    errors.CannotRecord: (
        Text("The act could not be recorded in the audit log, so it was not done."),
        Text("Ask the database administrator to check the tables of CRM Admin."),
    ),
    errors.ReadingInterrupted: (
        Text("The search was given up for a newer one."),
        Text("Search again."),
    ),
    errors.OutcomeUnknown: (
        Text(
            "The connection was lost while saving, and it is not known whether the change was"
            " saved (operation {operation_id})."
        ),
        Text("Connect again and look the operation up in the audit log before repeating it."),
    ),
    errors.SignInRefused: (
        Text("The user name or password is wrong, or this user may not sign in here."),
        Text(
            "Upper and lower case differ in both. After several failed attempts one has to wait:"
            " until then the right password is refused, too. An administrator can unlock at once."
        ),
    ),
    errors.SignInBarred: (
        Text("{reason}"),
        Text("The password was right. Ask another administrator, or use the system user."),
    ),
    errors.SecondFactorNeeded: (
        Text("A code of your second factor is asked for ({method})."),
        Text("Type the six digits that your app shows now."),
    ),
    errors.SecondFactorRefused: (
        Text("This is not the present code, or it was used before."),
        Text("Wait for the next one; check that the clock of the telephone is right."),
    ),
    errors.DirectoryUnreachable: (
        Text("The directory that checks this password cannot be asked. {problem}"),
        Text(
            "Try again later. Meanwhile an administrator whose password is kept in the CRM can sign"
            " in, or the system user."
        ),
    ),
    errors.DirectoryNotTrusted: (
        Text(
            "The directory that checks this password is not trusted, so nothing was sent. {problem}"
        ),
        Text(
            "An administrator whose password is kept in the CRM can sign in and put the settings"
            " right, or let the system user help."
        ),
    ),
    errors.DirectoryUnwilling: (
        Text("The directory does not say whether this password is right. {problem}"),
        Text(
            "Ask whoever runs the directory. Meanwhile an administrator whose password is kept in"
            " the CRM can sign in, or the system user."
        ),
    ),
    errors.SignInStale: (
        Text("For an act like this, confirm with your password that it is still you."),
        Text("Nothing was changed."),
    ),
    errors.RecoveryRefused: (
        Text("{reason}"),
        Text("Nothing was changed."),
    ),
    errors.RecoveryEnded: (
        Text("The time of the system user is over. Nothing was saved."),
        Text("Begin again with the new recovery code."),
    ),
    errors.FileNotWritten: (
        Text("The file {path} could not be written. Nothing of it was left behind."),
        Text("Check that there is room and that you may write there, or choose another place."),
    ),
    errors.AnchorsUnreadable: (
        Text("The noted heads of audit logs in {path} cannot be read."),
        Text("Check that the file is there and that you may read it."),
    ),
    errors.NoLongerAdministrator: (
        Text(
            "You are no longer signed in as an administrator: your right, your password or your"
            " account was changed. Nothing was saved."
        ),
        Text("Sign in again."),
    ),
    errors.NotAvailable: (
        Text("{reason}"),
        Text("Nothing was changed."),
    ),
    errors.LastAdministrator: (
        Text("Nobody else could administer the CRM afterwards, so it was not done."),
        Text("Give another user the right of an administrator first."),
    ),
    errors.UserNotFound: (
        Text("There is no user named “{user_name}”."),
        Text("Upper and lower case differ. Nothing was changed."),
    ),
    errors.UserNameAmbiguous: (
        Text("Several users have the name “{user_name}”."),
        Text("Put their user names right in the CRM first. Nothing was changed."),
    ),
    errors.UserChanged: (
        Text("“{user_name}” was changed by somebody else meanwhile. Nothing was saved."),
        Text("Look at the user again, then decide."),
    ),
    errors.InvalidInput: (
        Text("{field}: {problem}"),
        Text("Nothing was changed."),
    ),
    errors.PasswordRefused: (
        Text("This password cannot be taken.{violations}"),
        Text("Nothing was changed. Choose another one."),
    ),
    errors.AlreadyExists: (
        Text("The database {database} is not empty."),
        Text("Choose an empty one. Nothing was changed."),
    ),
    errors.SettingsChanged: (
        Text("Somebody else saved these settings meanwhile. Nothing was saved."),
        Text("Look at them again, then decide."),
    ),
    errors.LinkUnusable: (
        Text("This link does not work: {reason}"),
        Text("Ask for a new one. Nothing was changed."),
    ),
    errors.TooManyRequests: (
        Text("This was asked for too often in a short time."),
        Text("Wait {minutes} minutes. Nothing was changed."),
    ),
}
