<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name></name>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>there is a space at an end, or two in a row.</source>
        <translation>det finns ett mellanslag i början eller slutet, eller två i rad.</translation>
    </message>
    <message>
        <source>it is needed.</source>
        <translation>det behövs.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>{column}</source>
        <translation>{column}</translation>
    </message>
    <message>
        <source>it contains a character that cannot be stored.</source>
        <translation>det innehåller ett tecken som inte kan lagras.</translation>
    </message>
    <message>
        <source>it has more than {most} characters.</source>
        <translation>det har fler än {most} tecken.</translation>
    </message>
    <message>
        <source>it is not a key that a page of this list gave.</source>
        <translation>det är ingen nyckel från en sida i den här listan.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>there is no group “{name}”.</source>
        <translation>det finns ingen grupp ”{name}”.</translation>
    </message>
    <message>
        <source>there is no role “{name}”.</source>
        <translation>det finns ingen roll ”{name}”.</translation>
    </message>
    <message>
        <source>E-mail is not set up yet.</source>
        <translation>E-post är inte inställt än.</translation>
    </message>
    <message>
        <source>The tables were made by an older version of this program.</source>
        <translation>Tabellerna gjordes av en äldre version av det här programmet.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>Tabellen {table} saknas.</translation>
    </message>
    <message>
        <source>The column {column} is missing in the table {table}.</source>
        <translation>Kolumnen {column} saknas i tabellen {table}.</translation>
    </message>
    <message>
        <source>a lock stands in the way; lift it first.</source>
        <translation>en spärr står i vägen; häv den först.</translation>
    </message>
    <message>
        <source>EspoCRM keeps it; change it there.</source>
        <translation>EspoCRM sköter det; ändra det där.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not a password.</source>
        <translation>Det här kontot loggar in med en nyckel, inte ett lösenord.</translation>
    </message>
    <message>
        <source>EspoCRM 8 and older mixes a secret from a file on its server into every password, and the database does not hold it. Change the password in EspoCRM.</source>
        <translation>EspoCRM 8 och äldre blandar in en hemlighet från en fil på sin server i varje lösenord, och den finns inte i databasen. Byt lösenordet i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM cannot ask for a new password at the next sign-in.</source>
        <translation>EspoCRM kan inte be om ett nytt lösenord vid nästa inloggning.</translation>
    </message>
    <message>
        <source>Passwords do not expire in EspoCRM.</source>
        <translation>Lösenord går inte ut i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM forgets failed attempts after a minute, so they are not put back.</source>
        <translation>EspoCRM glömmer misslyckade försök efter en minut, så de återställs inte.</translation>
    </message>
    <message>
        <source>The table of teams is missing.</source>
        <translation>Tabellen med team saknas.</translation>
    </message>
    <message>
        <source>In EspoCRM the user&apos;s open sessions end at once; unlocking does not bring them back.</source>
        <translation>I EspoCRM avslutas användarens öppna sessioner genast; de kommer inte tillbaka när spärren hävs.</translation>
    </message>
    <message>
        <source>The column {column} of the table {table} has another type.</source>
        <translation>Kolumnen {column} i tabellen {table} har en annan typ.</translation>
    </message>
    <message>
        <source>it carries a password, which others could read</source>
        <translation>den innehåller ett lösenord, som andra kan läsa</translation>
    </message>
    <message>
        <source>it names no database</source>
        <translation>den nämner ingen databas</translation>
    </message>
    <message>
        <source>the host stands before the name of the database</source>
        <translation>värden står före databasens namn</translation>
    </message>
    <message>
        <source>it is not of the form kind://…</source>
        <translation>den har inte formen typ://…</translation>
    </message>
    <message>
        <source>the driver does not know an option in it</source>
        <translation>drivrutinen känner inte till ett av alternativen i den</translation>
    </message>
    <message>
        <source>The database account may not make the tables in which CRM Admin records every act, so nothing can be changed.</source>
        <translation>Databaskontot får inte skapa de tabeller där CRM Admin antecknar varje åtgärd, så inget kan ändras.</translation>
    </message>
    <message>
        <source>The tables differ from what this program knows of this CRM, so nothing can be changed.</source>
        <translation>Tabellerna skiljer sig från vad programmet vet om detta CRM, så inget kan ändras.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>det finns ingen plats kvar på disken.</translation>
    </message>
    <message>
        <source>this account may not read or write there.</source>
        <translation>det här kontot får inte läsa eller skriva där.</translation>
    </message>
    <message>
        <source>the disk does not take or give it.</source>
        <translation>disken tar inte emot eller lämnar inte ut den.</translation>
    </message>
    <message>
        <source>it is not a list of connections that this version can read.</source>
        <translation>det är ingen lista över anslutningar som den här versionen kan läsa.</translation>
    </message>
    <message>
        <source>Database created</source>
        <translation>Databas skapad</translation>
    </message>
    <message>
        <source>Signed in to CRM Admin</source>
        <translation>Loggade in i CRM Admin</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Spärrad</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Upplåst</translation>
    </message>
    <message>
        <source>Unlocking undone</source>
        <translation>Upplåsning ångrad</translation>
    </message>
    <message>
        <source>Deliberate lock lifted</source>
        <translation>Spärr hävd</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Lösenord bytt</translation>
    </message>
    <message>
        <source>Reset link sent</source>
        <translation>Återställningslänk skickad</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Uppgifter ändrade</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utfört</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekat</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Sessions that are open now end at their next request.</source>
        <translation>Sessioner som är öppna nu avslutas vid nästa begäran.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Inte låst.</translation>
    </message>
    <message>
        <source>Already locked by {who} {at}.</source>
        <translation>Redan spärrad av {who} {at}.</translation>
    </message>
    <message>
        <source>You are not an administrator.</source>
        <translation>Du är inte administratör.</translation>
    </message>
    <message>
        <source>Only an administrator may act on another administrator.</source>
        <translation>Bara en administratör får göra något med en annan administratör.</translation>
    </message>
    <message>
        <source>You cannot lock yourself.</source>
        <translation>Du kan inte spärra dig själv.</translation>
    </message>
    <message>
        <source>Change your own password in the CRM, with the old one.</source>
        <translation>Byt ditt eget lösenord i CRM-systemet, med det gamla.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Redan inaktiv.</translation>
    </message>
    <message>
        <source>Locked by an administrator: lifting that is its own step.</source>
        <translation>Spärrad av en administratör: att häva det är ett eget steg.</translation>
    </message>
    <message>
        <source>Already locked.</source>
        <translation>Redan spärrad.</translation>
    </message>
    <message>
        <source>The password is kept in {system}. Change it there.</source>
        <translation>Lösenordet finns i {system}. Byt det där.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not with a password.</source>
        <translation>Det här kontot loggar in med en nyckel, inte med ett lösenord.</translation>
    </message>
    <message>
        <source>There is no e-mail address to send the link to.</source>
        <translation>Det finns ingen e-postadress att skicka länken till.</translation>
    </message>
    <message>
        <source>Not locked by an administrator.</source>
        <translation>Inte spärrad av en administratör.</translation>
    </message>
    <message>
        <source>Only the CRM itself can change it.</source>
        <translation>Bara CRM-systemet självt kan ändra det.</translation>
    </message>
    <message>
        <source>Locked by {who} {at}: {why}.</source>
        <translation>Spärrad av {who} {at}: {why}.</translation>
    </message>
    <message>
        <source>It ends by itself {until}.</source>
        <translation>Det upphör av sig självt {until}.</translation>
    </message>
    <message>
        <source>{failed} {ends}</source>
        <translation>{failed} {ends}</translation>
    </message>
    <message>
        <source>Inactive: switched off or retired in the CRM.</source>
        <translation>Inaktiv: avstängd eller avslutad i CRM-systemet.</translation>
    </message>
    <message>
        <source>The account is not valid before {valid_from}.</source>
        <translation>Kontot är inte giltigt före {valid_from}.</translation>
    </message>
    <message>
        <source>The account was valid until {valid_until}.</source>
        <translation>Kontot var giltigt till {valid_until}.</translation>
    </message>
    <message>
        <source>No password has been set.</source>
        <translation>Inget lösenord har satts.</translation>
    </message>
    <message>
        <source>The temporary password was not used before {until}.</source>
        <translation>Det tillfälliga lösenordet användes inte före {until}.</translation>
    </message>
    <message>
        <source>The password expired {at}.</source>
        <translation>Lösenordet gick ut {at}.</translation>
    </message>
    <message>
        <source>A second factor is asked for: {method}.</source>
        <translation>En andra faktor krävs: {method}.</translation>
    </message>
    <message>
        <source>There is no e-mail address, so no reset link can be sent.</source>
        <translation>Det finns ingen e-postadress, så ingen återställningslänk kan skickas.</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>en administratör</translation>
    </message>
    <message>
        <source>no reason was recorded</source>
        <translation>ingen orsak antecknades</translation>
    </message>
    <message>
        <source>Locked by {who}: {why}.</source>
        <translation>Spärrad av {who}: {why}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at} from {place}.</source>
        <translation>Låst efter {count} misslyckat försök, det senaste {at} från {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at} from {place}.</source>
        <translation>Låst efter {count} misslyckade försök, det senaste {at} från {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at}.</source>
        <translation>Låst efter {count} misslyckat försök, det senaste {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at}.</source>
        <translation>Låst efter {count} misslyckade försök, det senaste {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt from {place}.</source>
        <translation>Låst efter {count} misslyckat försök från {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts from {place}.</source>
        <translation>Låst efter {count} misslyckade försök från {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt.</source>
        <translation>Låst efter {count} misslyckat försök.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts.</source>
        <translation>Låst efter {count} misslyckade försök.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at} from {place}.</source>
        <translation>{count} misslyckat försök, {at} från {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at} from {place}.</source>
        <translation>{count} misslyckade försök, det senaste {at} från {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at}.</source>
        <translation>{count} misslyckat försök, {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at}.</source>
        <translation>{count} misslyckade försök, det senaste {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempt from {place}.</source>
        <translation>{count} misslyckat försök från {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts from {place}.</source>
        <translation>{count} misslyckade försök från {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt.</source>
        <translation>{count} misslyckat försök.</translation>
    </message>
    <message>
        <source>{count} failed attempts.</source>
        <translation>{count} misslyckade försök.</translation>
    </message>
    <message>
        <source>A new password must be chosen at the next sign-in.</source>
        <translation>Ett nytt lösenord måste väljas vid nästa inloggning.</translation>
    </message>
    <message>
        <source>The password is checked by {system}, not by this CRM.</source>
        <translation>Lösenordet kontrolleras av {system}, inte av detta CRM.</translation>
    </message>
    <message>
        <source>Look in {system} for a lock or an expired password.</source>
        <translation>Se efter i {system} om kontot är spärrat eller lösenordet har gått ut.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>The address of the database cannot be read: {problem}.</source>
        <translation>Databasens adress kan inte läsas: {problem}.</translation>
    </message>
    <message>
        <source>Write it like postgresql+psycopg://account@host:5432/database.</source>
        <translation>Skriv den som postgresql+psycopg://konto@värd:5432/databas.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of database that this program can open.</source>
        <translation>”{kind}” är ingen typ av databas som programmet kan öppna.</translation>
    </message>
    <message>
        <source>Use sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql or mssql+pymssql.</source>
        <translation>Använd sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql eller mssql+pymssql.</translation>
    </message>
    <message>
        <source>The driver {driver} is not installed.</source>
        <translation>Drivrutinen {driver} är inte installerad.</translation>
    </message>
    <message>
        <source>Install the program with the extra for this kind of database.</source>
        <translation>Installera programmet med tillägget för den här typen av databas.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>Datorns nyckelring kan inte användas.</translation>
    </message>
    <message>
        <source>Type the password each time you connect.</source>
        <translation>Skriv lösenordet varje gång du ansluter.</translation>
    </message>
    <message>
        <source>The saved connections in {path} cannot be used: {problem}</source>
        <translation>De sparade anslutningarna i {path} kan inte användas: {problem}</translation>
    </message>
    <message>
        <source>Check the file and the rights of its folder. A file that cannot be read is kept, never overwritten; connections can be entered again meanwhile.</source>
        <translation>Kontrollera filen och rättigheterna till dess mapp. En fil som inte kan läsas sparas och skrivs aldrig över; anslutningar kan anges på nytt under tiden.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network.</source>
        <translation>Namnet {host} är inte känt i det här nätverket.</translation>
    </message>
    <message>
        <source>Check the spelling, or enter the server&apos;s address in numbers.</source>
        <translation>Kontrollera stavningen, eller ange serverns adress i siffror.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}.</source>
        <translation>Ingen svarar på {host}, port {port}.</translation>
    </message>
    <message>
        <source>Check the port, and that the database server is running and takes connections.</source>
        <translation>Kontrollera porten, och att databasservern är igång och tar emot anslutningar.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds.</source>
        <translation>{host}, port {port}, svarade inte inom {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Check the network and the firewall between this computer and the server.</source>
        <translation>Kontrollera nätverket och brandväggen mellan den här datorn och servern.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to {host} could be made. No password was sent.</source>
        <translation>Det gick inte att upprätta en betrodd krypterad anslutning till {host}. Inget lösenord skickades.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed the server&apos;s certificate, and use the name that stands in the certificate.</source>
        <translation>Ange filen från den utfärdare som har signerat serverns certifikat, och använd det namn som står i certifikatet.</translation>
    </message>
    <message>
        <source>The database server refused the account {account}.</source>
        <translation>Databasservern nekade kontot {account}.</translation>
    </message>
    <message>
        <source>Check the account and its password; upper and lower case differ.</source>
        <translation>Kontrollera kontot och dess lösenord; stora och små bokstäver skiljer sig.</translation>
    </message>
    <message>
        <source>The server has no database named {database}.</source>
        <translation>Servern har ingen databas som heter {database}.</translation>
    </message>
    <message>
        <source>Check the name; upper and lower case can differ.</source>
        <translation>Kontrollera namnet; stora och små bokstäver kan skilja sig.</translation>
    </message>
    <message>
        <source>The account {account} may not read the tables of the CRM.</source>
        <translation>Kontot {account} får inte läsa CRM-systemets tabeller.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant it the rights that the guide lists.</source>
        <translation>Be databasadministratören ge det de rättigheter som handboken räknar upp.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a database.</source>
        <translation>Filen {path} kan inte öppnas som en databas.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it is a CRM database.</source>
        <translation>Kontrollera att den finns, att du får läsa den och att den är en CRM-databas.</translation>
    </message>
    <message>
        <source>These are not the tables of a CRM that this program knows.</source>
        <translation>Det här är inte tabellerna i något CRM som programmet känner till.</translation>
    </message>
    <message>
        <source>Check that it is the right database. Nothing was changed.</source>
        <translation>Kontrollera att det är rätt databas. Inget ändrades.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of CRM Admin.</source>
        <translation>Den här databasen gjordes av en nyare version av CRM Admin.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installera den nyare versionen. Inget ändrades.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved.</source>
        <translation>Anslutningen till databasen bröts. Inget sparades.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>Somebody else is changing this at the moment. Nothing was saved.</source>
        <translation>Någon annan ändrar det här just nu. Inget sparades.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Försök igen om några sekunder.</translation>
    </message>
    <message>
        <source>Several changes met in the database. Nothing was saved.</source>
        <translation>Flera ändringar möttes i databasen. Inget sparades.</translation>
    </message>
    <message>
        <source>The database takes no changes at present. Nothing was saved.</source>
        <translation>Databasen tar inte emot ändringar för tillfället. Inget sparades.</translation>
    </message>
    <message>
        <source>Ask the database administrator; reading goes on.</source>
        <translation>Fråga databasadministratören; det går fortfarande att läsa.</translation>
    </message>
    <message>
        <source>The database server has no room left. Nothing was saved.</source>
        <translation>Databasservern har ingen plats kvar. Inget sparades.</translation>
    </message>
    <message>
        <source>Ask the database administrator to make room, then try again.</source>
        <translation>Be databasadministratören skapa plats, och försök sedan igen.</translation>
    </message>
    <message>
        <source>The database account may not do this. Nothing was saved.</source>
        <translation>Databaskontot får inte göra detta. Inget sparades.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant the rights that the guide lists.</source>
        <translation>Be databasadministratören ge de rättigheter som handboken räknar upp.</translation>
    </message>
    <message>
        <source>The act could not be recorded in the audit log, so it was not done.</source>
        <translation>Åtgärden kunde inte antecknas i granskningsloggen, så den utfördes inte.</translation>
    </message>
    <message>
        <source>Ask the database administrator to check the tables of CRM Admin.</source>
        <translation>Be databasadministratören kontrollera CRM Admins tabeller.</translation>
    </message>
    <message>
        <source>The search was given up for a newer one.</source>
        <translation>Sökningen avbröts för en nyare.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Sök igen.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, and it is not known whether the change was saved (operation {operation_id}).</source>
        <translation>Anslutningen bröts under sparandet, och det är inte känt om ändringen sparades (operation {operation_id}).</translation>
    </message>
    <message>
        <source>Connect again and look the operation up in the audit log before repeating it.</source>
        <translation>Anslut igen och leta upp operationen i granskningsloggen innan du gör om den.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or this user may not sign in here.</source>
        <translation>Användarnamnet eller lösenordet är fel, eller så får den här användaren inte logga in här.</translation>
    </message>
    <message>
        <source>Upper and lower case differ in both.</source>
        <translation>Stora och små bokstäver skiljer sig i båda.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The password was right. Ask another administrator, or use the system user.</source>
        <translation>Lösenordet var rätt. Fråga en annan administratör, eller använd systemanvändaren.</translation>
    </message>
    <message>
        <source>You are no longer signed in as an administrator: your right, your password or your account was changed. Nothing was saved.</source>
        <translation>Du är inte längre inloggad som administratör: din rättighet, ditt lösenord eller ditt konto har ändrats. Inget sparades.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Logga in igen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Nobody else could administer the CRM afterwards, so it was not done.</source>
        <translation>Ingen annan skulle kunna administrera CRM-systemet efteråt, så det gjordes inte.</translation>
    </message>
    <message>
        <source>Give another user the right of an administrator first.</source>
        <translation>Ge först en annan användare rättigheten som administratör.</translation>
    </message>
    <message>
        <source>There is no user named “{user_name}”.</source>
        <translation>Det finns ingen användare med namnet ”{user_name}”.</translation>
    </message>
    <message>
        <source>Upper and lower case differ. Nothing was changed.</source>
        <translation>Stora och små bokstäver skiljer sig. Inget ändrades.</translation>
    </message>
    <message>
        <source>Several users have the name “{user_name}”.</source>
        <translation>Flera användare har namnet ”{user_name}”.</translation>
    </message>
    <message>
        <source>Put their user names right in the CRM first. Nothing was changed.</source>
        <translation>Rätta först deras användarnamn i CRM-systemet. Inget ändrades.</translation>
    </message>
    <message>
        <source>“{user_name}” was changed by somebody else meanwhile. Nothing was saved.</source>
        <translation>”{user_name}” ändrades under tiden av någon annan. Inget sparades.</translation>
    </message>
    <message>
        <source>Look at the user again, then decide.</source>
        <translation>Titta på användaren igen, och bestäm sedan.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>This password cannot be taken.{violations}</source>
        <translation>Det här lösenordet kan inte användas.{violations}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>Inget ändrades. Välj ett annat.</translation>
    </message>
    <message>
        <source>The database {database} is not empty.</source>
        <translation>Databasen {database} är inte tom.</translation>
    </message>
    <message>
        <source>Choose an empty one. Nothing was changed.</source>
        <translation>Välj en tom. Inget ändrades.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kan logga in</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Misslyckade försök</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Utgånget lösenord</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Aldrig inloggade</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Extern inloggning</translation>
    </message>
    <message>
        <source>At least {least} characters</source>
        <translation>Minst {least} tecken</translation>
    </message>
    <message>
        <source>At most {most} bytes; letters such as å and € take two or three</source>
        <translation>Högst {most} byte; tecken som å och € tar två eller tre</translation>
    </message>
    <message>
        <source>It takes {size} bytes; this CRM can store {most}.</source>
        <translation>Det tar {size} byte; detta CRM kan lagra {most}.</translation>
    </message>
    <message>
        <source>No control characters</source>
        <translation>Inga styrtecken</translation>
    </message>
    <message>
        <source>It contains a control character, such as a line break, tab or NUL, that cannot be typed at the sign-in.</source>
        <translation>Det innehåller ett styrtecken, till exempel en radbrytning, en tabb eller NUL, som inte kan skrivas vid inloggningen.</translation>
    </message>
    <message>
        <source>Not the user&apos;s own name, user name or e-mail address</source>
        <translation>Inte användarens eget namn, användarnamn eller e-postadress</translation>
    </message>
    <message>
        <source>It is the user&apos;s own name, user name or e-mail address.</source>
        <translation>Det är användarens eget namn, användarnamn eller e-postadress.</translation>
    </message>
    <message>
        <source>Not easy to guess</source>
        <translation>Inte lätt att gissa</translation>
    </message>
    <message>
        <source>It is a common password, or as easy to guess as one.</source>
        <translation>Det är ett vanligt lösenord, eller lika lätt att gissa som ett sådant.</translation>
    </message>
    <message>
        <source>The password begins with a space.</source>
        <translation>Lösenordet börjar med ett mellanslag.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>Lösenordet slutar med ett mellanslag.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be seen.</source>
        <translation>Lösenordet innehåller ett tecken som inte syns.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Det har fler än {most} tecken.</translation>
    </message>
    <message>
        <source>It has {count} character; at least {least} are needed.</source>
        <translation>Det har {count} tecken; minst {least} behövs.</translation>
    </message>
    <message>
        <source>It has {count} characters; at least {least} are needed.</source>
        <translation>Det har {count} tecken; minst {least} behövs.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>{system}</source>
        <translation>{system}</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Inget lösenord</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen är inloggad.</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Välj först en användare.</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>En ändring sparas.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Granskningslogg</translation>
    </message>
    <message>
        <source>Must change at next sign-in</source>
        <translation>Måste byta vid nästa inloggning</translation>
    </message>
    <message>
        <source>Also unlocked</source>
        <translation>Även upplåst</translation>
    </message>
    <message>
        <source>Undoes operation</source>
        <translation>Ångrar operation</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>Nekat som</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Vem det gällde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>User administrator</source>
        <translation>Användaradministratör</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krypterat</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>på den här datorn</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>inte krypterat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Andra faktor</translation>
    </message>
    <message>
        <source>{count}, the last {at}</source>
        <translation>{count}, det senaste {at}</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Senast inne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>{at} by {who}</source>
        <translation>{at} av {who}</translation>
    </message>
    <message>
        <source>Right here</source>
        <translation>Rättigheter här</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Changed {at}</source>
        <translation>Bytt {at}</translation>
    </message>
    <message>
        <source>Next sign-in</source>
        <translation>Nästa inloggning</translation>
    </message>
    <message>
        <source>Temporary until</source>
        <translation>Tillfälligt till</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inte känt här</translation>
    </message>
    <message>
        <source>Password of this CRM</source>
        <translation>Lösenord i detta CRM</translation>
    </message>
    <message>
        <source>None has been set</source>
        <translation>Inget har satts</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Måste välja ett nytt lösenord</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Set; when is not recorded</source>
        <translation>Satt; när är inte antecknat</translation>
    </message>
    <message>
        <source>Unlock now</source>
        <translation>Lås upp nu</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Häv spärren…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Byt lösenord…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Återställ lösenord…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Redigera uppgifter…</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempt</source>
        <translation>Lås även &amp;upp efter {count} misslyckat försök</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempts</source>
        <translation>Lås även &amp;upp efter {count} misslyckade försök</translation>
    </message>
    <message>
        <source>Locked by an administrator. A new password does not lift the lock.</source>
        <translation>Spärrad av en administratör. Ett nytt lösenord häver inte spärren.</translation>
    </message>
    <message>
        <source>Inactive. A new password alone does not let this user in.</source>
        <translation>Inaktiv. Ett nytt lösenord räcker inte för att den här användaren ska kunna logga in.</translation>
    </message>
    <message>
        <source>The second factor, {method}, is still asked for.</source>
        <translation>Den andra faktorn, {method}, krävs fortfarande.</translation>
    </message>
    <message>
        <source>Right in CRM Admin</source>
        <translation>Rättigheter i CRM Admin</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Lösenordet går ut</translation>
    </message>
    <message>
        <source>Temporary password until</source>
        <translation>Tillfälligt lösenord till</translation>
    </message>
    <message>
        <source>Must change password</source>
        <translation>Måste byta lösenord</translation>
    </message>
    <message>
        <source>{count}, locked until {until}</source>
        <translation>{count}, låst till {until}</translation>
    </message>
    <message>
        <source>by {who}: {why}</source>
        <translation>av {who}: {why}</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>The user stays inactive or outside the dates of validity.</source>
        <translation>Användaren förblir inaktiv eller utanför giltighetstiden.</translation>
    </message>
    <message>
        <source>The lock after failed attempts stays; unlock it as well.</source>
        <translation>Låset efter misslyckade försök finns kvar; lås upp det också.</translation>
    </message>
    <message>
        <source>The password stays missing or expired.</source>
        <translation>Lösenordet saknas fortfarande eller har gått ut.</translation>
    </message>
    <message>
        <source>Character {place} is U+{code} ({name}).</source>
        <translation>Tecken {place} är U+{code} ({name}).</translation>
    </message>
    <message>
        <source>Tell it to {name} in person or by telephone, when you are sure who it is; do not mail it.</source>
        <translation>Säg det till {name} personligen eller per telefon, när du är säker på vem det är; skicka det inte med e-post.</translation>
    </message>
    <message>
        <source>It works until {until} and must be changed at the next sign-in.</source>
        <translation>Det fungerar till {until} och måste bytas vid nästa inloggning.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {count} seconds.</source>
        <translation>Kopierat. Urklipp töms om {count} sekunder.</translation>
    </message>
    <message>
        <source>It must be changed at the next sign-in.</source>
        <translation>Det måste bytas vid nästa inloggning.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of the database and all that is shown, and change it.</source>
        <translation>Alla längs vägen kan läsa databasens lösenord och allt som visas, och ändra det.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>Minst {count} tecken</translation>
    </message>
    <message>
        <source>At most {count} bytes</source>
        <translation>Högst {count} byte</translation>
    </message>
    <message>
        <source>Twice as long each time, at most {longest}</source>
        <translation>Dubbelt så länge varje gång, högst {longest}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>With a second factor</source>
        <translation>Med en andra faktor</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längst</translation>
    </message>
    <message>
        <source>Own names, and what is easy to guess</source>
        <translation>Egna namn, och det som är lätt att gissa</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Därefter</translation>
    </message>
    <message>
        <source>Password management</source>
        <translation>Lösenordshantering</translation>
    </message>
    <message>
        <source>Temporary for</source>
        <translation>Tillfälligt i</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Inom</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Låst i</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} sekund</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} sekunder</translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation>{count} dag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dagar</translation>
    </message>
    <message>
        <source>{count} hour</source>
        <translation>{count} timme</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} timmar</translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation>{count} minut</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minuter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Lift a deliberate lock</source>
        <translation>Häv en spärr</translation>
    </message>
    <message>
        <source>Change a password</source>
        <translation>Byt ett lösenord</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Skicka en återställningslänk</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Redigera uppgifter</translation>
    </message>
    <message>
        <source>Undo an unlock</source>
        <translation>Ångra en upplåsning</translation>
    </message>
    <message>
        <source>Ask for a new password at the next sign-in</source>
        <translation>Be om ett nytt lösenord vid nästa inloggning</translation>
    </message>
    <message>
        <source>End open sessions</source>
        <translation>Avsluta öppna sessioner</translation>
    </message>
    <message>
        <source>Passwords that expire</source>
        <translation>Lösenord som går ut</translation>
    </message>
    <message>
        <source>Count failed attempts</source>
        <translation>Räkna misslyckade försök</translation>
    </message>
    <message>
        <source>Know the last sign-in</source>
        <translation>Veta när någon senast var inne</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Vägen dit</translation>
    </message>
    <message>
        <source>The log does not hold: {problem} Everything before it is unchanged.</source>
        <translation>Loggen håller inte: {problem} Allt före det är oförändrat.</translation>
    </message>
    <message>
        <source>The log holds: its {count} entry is unchanged.</source>
        <translation>Loggen håller: dess {count} post är oförändrad.</translation>
    </message>
    <message>
        <source>The log holds: all {count} entries are unchanged.</source>
        <translation>Loggen håller: alla {count} poster är oförändrade.</translation>
    </message>
    <message>
        <source>Unlocked {user_name}.</source>
        <translation>Låste upp {user_name}.</translation>
    </message>
    <message>
        <source>Lifted the lock of {user_name}.</source>
        <translation>Hävde spärren för {user_name}.</translation>
    </message>
    <message>
        <source>Undone: {user_name} is as before.</source>
        <translation>Ångrat: {user_name} är som förut.</translation>
    </message>
    <message>
        <source>Changed the password of {user_name}.</source>
        <translation>Bytte lösenordet för {user_name}.</translation>
    </message>
    <message>
        <source>Locked {user_name}.</source>
        <translation>Spärrade {user_name}.</translation>
    </message>
    <message>
        <source>Saved {user_name}.</source>
        <translation>Sparade {user_name}.</translation>
    </message>
    <message>
        <source>Only an administrator may give the right to administer.</source>
        <translation>Bara en administratör får ge rättigheten att administrera.</translation>
    </message>
    <message>
        <source>You cannot take your own access away.</source>
        <translation>Du kan inte ta ifrån dig själv tillgången.</translation>
    </message>
    <message>
        <source>Entry {expected} is missing; {number} follows.</source>
        <translation>Post {expected} saknas; {number} följer.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it was written.</source>
        <translation>Post {number} ändrades efter att den skrevs.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was written last.</source>
        <translation>Post {number} är inte den som skrevs sist.</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} were written.</source>
        <translation>Loggen slutar med post {last}, men {head} skrevs.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>it must be after the first day.</source>
        <translation>det måste vara efter den första dagen.</translation>
    </message>
    <message>
        <source>it contains a character nobody can see.</source>
        <translation>det innehåller ett tecken som ingen kan se.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>”{email}” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>there is a space at an end.</source>
        <translation>det finns ett mellanslag i början eller slutet.</translation>
    </message>
    <message>
        <source>another connection has it.</source>
        <translation>en annan anslutning har det.</translation>
    </message>
    <message>
        <source>it must be between 0 and {most}.</source>
        <translation>det måste vara mellan 0 och {most}.</translation>
    </message>
    <message>
        <source>Demo users</source>
        <translation>Demoanvändare</translation>
    </message>
    <message>
        <source>A second factor is asked for ({method}), and this program cannot check it.</source>
        <translation>En andra faktor krävs ({method}), och det här programmet kan inte kontrollera den.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CRM Admin</source>
        <translation>Om CRM Admin</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gjort med</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>For the administrator of an on-premises CRM: see why somebody cannot sign in, and put it right. Free software under the MIT licence; docs/third-party.md names everything that comes with it.</source>
        <translation>För administratören av ett lokalt installerat CRM: se varför någon inte kan logga in, och rätta till det. Fri programvara under MIT-licensen; docs/third-party.md nämner allt som följer med.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>Ån&amp;gra</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Ångrar…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Spärra…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>L&amp;ift the Lock…</source>
        <translation>&amp;Häv spärren…</translation>
    </message>
    <message>
        <source>&amp;Change Password…</source>
        <translation>&amp;Byt lösenord…</translation>
    </message>
    <message>
        <source>&amp;Reset Password…</source>
        <translation>Å&amp;terställ lösenord…</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>&amp;Redigera uppgifter…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Vem det gällde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Search who, to whom, why or operation</source>
        <translation>Sök på vem, vem det gällde, varför eller operation</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Sök i granskningsloggen</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Läser granskningsloggen…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Välj en post.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Granskningslogg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Not connected</source>
        <translation>Inte ansluten</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Ingen anslutning till databasen</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change the password of {0}</source>
        <translation>Byt lösenordet för {0}</translation>
    </message>
    <message>
        <source>&amp;Must be changed at the next sign-in</source>
        <translation>&amp;Måste bytas vid nästa inloggning</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>B&amp;yt lösenord</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Byter lösenordet…</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Lösenordet är bytt</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rules for the password</source>
        <translation>Regler för lösenordet</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{0} was changed meanwhile</source>
        <translation>{0} ändrades under tiden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Vad du såg</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Vad som gäller nu</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Titta &amp;igen</translation>
    </message>
    <message>
        <source>All that is shown of this user is the same. Something else was changed, such as the password.</source>
        <translation>Allt som visas om användaren är detsamma. Något annat har ändrats, till exempel lösenordet.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Inget sparades.</translation>
    </message>
    <message>
        <source>Somebody else changed this user. {0}</source>
        <translation>Någon annan ändrade den här användaren. {0}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>{0} changed this user. {1}</source>
        <translation>{0} ändrade den här användaren. {1}</translation>
    </message>
    <message>
        <source>{0} changed this user {1}. {2}</source>
        <translation>{0} ändrade den här användaren {1}. {2}</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ett nytt</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a CRM database</source>
        <translation>Anslut till en CRM-databas</translation>
    </message>
    <message>
        <source>Which CRM it is will be found out. Connecting changes nothing in it.</source>
        <translation>Programmet tar reda på vilket CRM det är. Att ansluta ändrar inget i det.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Anslut</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>T&amp;esta anslutningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Finns i nyckelringen</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testar anslutningen…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Anslutningen fungerar.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>The databases that are saved on this computer.</source>
        <translation>De databaser som är sparade på den här datorn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Sparade anslutningar</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Ingen anslutning är sparad.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Byt namn…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Ny…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Inget behövs</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>I nyckelringen</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>Frågas varje gång</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>CRM Admin made a mistake</source>
        <translation>CRM Admin gjorde ett fel</translation>
    </message>
    <message>
        <source>Something happened that this program does not expect. If a change was being saved, look in the audit log whether it was, before you repeat it. Then close CRM Admin and start it again.</source>
        <translation>Något hände som programmet inte väntade sig. Om en ändring höll på att sparas, se efter i granskningsloggen om den sparades innan du gör om den. Stäng sedan CRM Admin och starta det igen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report names places in the program, and no data.</source>
        <translation>Rapporten nämner ställen i programmet, och inga data.</translation>
    </message>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Ko&amp;piera rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>Create a new CRM database</source>
        <translation>Skapa en ny CRM-databas</translation>
    </message>
    <message>
        <source>The built-in CRM database of this program. It must be empty or new.</source>
        <translation>Programmets egen, inbyggda CRM-databas. Den måste vara tom eller ny.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>To try the program; 0 for real use.</source>
        <translation>För att prova programmet; 0 för verklig användning.</translation>
    </message>
    <message>
        <source>&amp;Invented users</source>
        <translation>&amp;Påhittade användare</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Den första administratören</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Skapar databasen…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>no e-mail address</source>
        <translation>ingen e-postadress</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The chosen user</source>
        <translation>Den valda användaren</translation>
    </message>
    <message>
        <source>Reading the user…</source>
        <translation>Läser användaren…</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen är inloggad.</translation>
    </message>
    <message>
        <source>Choose a user to see why they cannot sign in.</source>
        <translation>Välj en användare för att se varför de inte kan logga in.</translation>
    </message>
    <message>
        <source>Reset Password: {0}</source>
        <translation>Återställ lösenord: {0}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>What can be done to this user</source>
        <translation>Vad som kan göras med den här användaren</translation>
    </message>
    <message>
        <source>Reset Password…</source>
        <translation>Återställ lösenord…</translation>
    </message>
    <message>
        <source>About this user</source>
        <translation>Om den här användaren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Edit Details…</source>
        <translation>Redigera uppgifter…</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>They can sign in.</source>
        <translation>De kan logga in.</translation>
    </message>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Varför kan de inte logga in?</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Varför kan de inte logga in?</translation>
    </message>
    <message>
        <source>Nothing in this CRM stops them.</source>
        <translation>Inget i detta CRM hindrar dem.</translation>
    </message>
</context>
<context>
    <name>DiceOptionsForm</name>
    <message>
        <source>Length of a generated password</source>
        <translation>Längden på ett genererat lösenord</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Små bokstäver</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Stora bokstäver</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>!#%</source>
        <translation>!#%</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Specialtecken</translation>
    </message>
    <message>
        <source>Without characters that look alike, such as 0 and O.</source>
        <translation>Utan tecken som liknar varandra, som 0 och O.</translation>
    </message>
    <message>
        <source>Choose more kinds of characters.</source>
        <translation>Välj fler sorters tecken.</translation>
    </message>
    <message>
        <source>Leng&amp;th</source>
        <translation>Län&amp;gd</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Ny anslutning</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Redigera anslutning</translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing is changed in the database.</source>
        <translation>Sparas på den här datorn. Inget ändras i databasen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Finding out the kind of database server…</source>
        <translation>Tar reda på typen av databasserver…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What works without it</source>
        <translation>Vad som fungerar utan det</translation>
    </message>
    <message>
        <source>Everything but reset links. Give somebody who cannot sign in a temporary password instead: choose the user, then Change Password. Hand it over in person or on the telephone; it must be changed at the next sign-in.</source>
        <translation>Allt utom återställningslänkar. Ge den som inte kan logga in ett tillfälligt lösenord i stället: välj användaren, sedan Byt lösenord. Lämna över det personligen eller per telefon; det måste bytas vid nästa inloggning.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Tekniska detaljer</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Databasen kan inte öppnas</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved</source>
        <translation>Det är inte känt om ändringen sparades</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Det gjordes inte</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Quick filters</source>
        <translation>Snabbfilter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
    <message>
        <source>Opens the filters that have no room.</source>
        <translation>Öppnar de filter som inte får plats.</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to CRM Admin</source>
        <translation>Välkommen till CRM Admin</translation>
    </message>
    <message>
        <source>See why somebody cannot sign in to the CRM, and put it right.</source>
        <translation>Se varför någon inte kan logga in i CRM-systemet, och rätta till det.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Öppna demon</translation>
    </message>
    <message>
        <source>An invented company with 1,204 users. Nothing in it can do harm.</source>
        <translation>Ett påhittat företag med 1 204 användare. Inget i det kan göra skada.</translation>
    </message>
    <message>
        <source>Connect to a CRM database…</source>
        <translation>Anslut till en CRM-databas…</translation>
    </message>
    <message>
        <source>Of a CRM that your site uses. Which one it is will be found out.</source>
        <translation>För ett CRM som ni använder. Programmet tar reda på vilket det är.</translation>
    </message>
    <message>
        <source>Create a new CRM database…</source>
        <translation>Skapa en ny CRM-databas…</translation>
    </message>
    <message>
        <source>In a file on this computer, or on a database server.</source>
        <translation>I en fil på den här datorn, eller på en databasserver.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Search the guide, then Enter for the next place</source>
        <translation>Sök i handboken, sedan Enter för nästa ställe</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget hittades.</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of this user</source>
        <translation>Användarens historik</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Läser historiken…</translation>
    </message>
    <message>
        <source>Nothing has been done to this user with CRM Admin yet.</source>
        <translation>Inget har gjorts med den här användaren i CRM Admin än.</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>As you call this CRM</source>
        <translation>Vad ni kallar detta CRM</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>Na&amp;mn på anslutningen</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password in the keyring of this computer</source>
        <translation>Kom i&amp;håg lösenordet i datorns nyckelring</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
</context>
<context>
    <name>LiftLockDialog</name>
    <message>
        <source>Lift the lock of {0}</source>
        <translation>Häv spärren för {0}</translation>
    </message>
    <message>
        <source>&amp;Reason for lifting it</source>
        <translation>&amp;Orsak till att den hävs</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>För granskningsloggen.</translation>
    </message>
    <message>
        <source>&amp;Lift the lock</source>
        <translation>&amp;Häv spärren</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Spärrad av</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>No reason was recorded</source>
        <translation>Ingen orsak antecknades</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>En orsak behövs.</translation>
    </message>
    <message>
        <source>Lifting the lock…</source>
        <translation>Häver spärren…</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this version does not do</source>
        <translation>Vad den här versionen inte gör</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>It mails no reset links and no notices.</source>
        <translation>Den skickar inga återställningslänkar och inga meddelanden.</translation>
    </message>
    <message>
        <source>The rules for passwords and for failed attempts are fixed.</source>
        <translation>Reglerna för lösenord och för misslyckade försök är fasta.</translation>
    </message>
    <message>
        <source>There is no system user for recovery, and no page for users themselves.</source>
        <translation>Det finns ingen systemanvändare för återställning, och ingen sida för användarna själva.</translation>
    </message>
    <message>
        <source>Of the CRMs it knows its own built-in database and EspoCRM 8.4 to 10. Another database is not opened; a version it does not know is opened to look at only.</source>
        <translation>Av CRM-systemen känner den till sin egen inbyggda databas och EspoCRM 8.4 till 10. En annan databas öppnas inte; en version som den inte känner till öppnas bara för att titta på.</translation>
    </message>
    <message>
        <source>Whoever holds the account of the database can change everything without this program. The guide says what that means.</source>
        <translation>Den som har databasens konto kan ändra allt utan det här programmet. Handboken säger vad det betyder.</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock {0}</source>
        <translation>Spärra {0}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>It is shown to whoever wants to lift the lock, and in the audit log.</source>
        <translation>Den visas för den som vill häva spärren, och i granskningsloggen.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Spärra</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>En orsak behövs.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Spärrar…</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Logga ut</translation>
    </message>
    <message>
        <source>S&amp;witch Connection…</source>
        <translation>&amp;Byt anslutning…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>A&amp;nslutningar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Find a User</source>
        <translation>&amp;Sök användare</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Verify the Audit Log</source>
        <translation>&amp;Kontrollera granskningsloggen</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Begränsningar</translation>
    </message>
    <message>
        <source>&amp;About CRM Admin</source>
        <translation>&amp;Om CRM Admin</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Å&amp;tgärder</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Utsee&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ver&amp;ktyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Följ systemet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The guide is not in this copy.</source>
        <translation>Handboken finns inte i den här kopian.</translation>
    </message>
    <message>
        <source>This database can only be looked at: {0}</source>
        <translation>Den här databasen går bara att titta på: {0}</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted.</source>
        <translation>Anslutningen till databasen är inte krypterad.</translation>
    </message>
    <message>
        <source>A change is being saved; the window closes after it.</source>
        <translation>En ändring sparas; fönstret stängs efter det.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nytt lösenord</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Samma &amp;igen</translation>
    </message>
    <message>
        <source>Keep the &amp;spaces</source>
        <translation>&amp;Behåll mellanslagen</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ett lösenord behövs.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De två lösenorden skiljer sig åt.</translation>
    </message>
    <message>
        <source>Keep the&amp;se characters</source>
        <translation>&amp;Behåll tecknen</translation>
    </message>
    <message>
        <source>Remove what is pointed out, or say below that it is meant.</source>
        <translation>Ta bort det som påpekas, eller ange nedan att det är avsiktligt.</translation>
    </message>
    <message>
        <source>Gene&amp;rate</source>
        <translation>Gene&amp;rera</translation>
    </message>
    <message>
        <source>Fill both fields with a password from the dice</source>
        <translation>Fyll båda fälten med ett slumpat lösenord</translation>
    </message>
    <message>
        <source>Which characters the dice use</source>
        <translation>Vilka tecken som slumpas</translation>
    </message>
</context>
<context>
    <name>OneAct</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This program made a mistake while it saved. Look in the audit log whether the change was saved before you repeat it.</source>
        <translation>Programmet gjorde ett fel när det sparade. Se efter i granskningsloggen om ändringen sparades innan du gör om den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Visa lösenordet</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Dölj lösenordet</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>New passwords</source>
        <translation>Nya lösenord</translation>
    </message>
    <message>
        <source>Failed attempts to sign in to CRM Admin</source>
        <translation>Misslyckade försök att logga in i CRM Admin</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen databas är öppen.</translation>
    </message>
    <message>
        <source>These rules are fixed in this version. They follow NIST SP 800-63B-4.</source>
        <translation>Reglerna är fasta i den här versionen. De följer NIST SP 800-63B-4.</translation>
    </message>
    <message>
        <source>Long passwords are asked for instead of mixed characters. A password that the administrator sets is temporary and must be changed at the next sign-in, where the CRM allows it.</source>
        <translation>Långa lösenord krävs i stället för blandade tecken. Ett lösenord som administratören sätter är tillfälligt och måste bytas vid nästa inloggning, där CRM-systemet tillåter det.</translation>
    </message>
    <message>
        <source>The last administrator is never locked by failed attempts. How the CRM itself counts them is set there.</source>
        <translation>Den sista administratören låses aldrig av misslyckade försök. Hur CRM-systemet självt räknar dem ställs in där.</translation>
    </message>
</context>
<context>
    <name>PasswordShown</name>
    <message>
        <source>New password, shown only here</source>
        <translation>Nytt lösenord, visas bara här</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Urklipp har tömts.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Making the demo…</source>
        <translation>Skapar demon…</translation>
    </message>
</context>
<context>
    <name>RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>Ta bort anslutning</translation>
    </message>
    <message>
        <source>CRM Admin forgets the connection {0}.</source>
        <translation>CRM Admin glömmer anslutningen {0}.</translation>
    </message>
    <message>
        <source>Nothing happens to the database, nor to the users in it.</source>
        <translation>Inget händer med databasen, och inte med användarna i den.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Its password stays in the keyring: another connection leads to the same place.</source>
        <translation>Dess lösenord finns kvar i nyckelringen: en annan anslutning leder till samma ställe.</translation>
    </message>
    <message>
        <source>Its password is removed from the keyring too.</source>
        <translation>Dess lösenord tas också bort ur nyckelringen.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Tar bort…</translation>
    </message>
</context>
<context>
    <name>RenameConnectionDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>Byt namn på {0}</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nytt namn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Byter namn…</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>SaveChangesDialog</name>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Spara ändringarna av {0}?</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hittills</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Från och med nu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Databas</translation>
    </message>
    <message>
        <source>Password of the d&amp;atabase account</source>
        <translation>Lösenord för databas&amp;kontot</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>En annan databas…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Anslutningar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Logga &amp;in</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Ingen anslutning är sparad.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Öppnar {0}…</translation>
    </message>
    <message>
        <source>The database asks for a password before anybody can sign in.</source>
        <translation>Databasen kräver ett lösenord innan någon kan logga in.</translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation>Databasen är inte öppen.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Loggar in…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Spärrad</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Misslyckade försök</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Utgånget lösenord</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Extern inloggning</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Tillstånd: {0}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Testets steg</translation>
    </message>
    <message>
        <source>Passed: {0}</source>
        <translation>Godkänt: {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Misslyckat: {0}</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Anslutningen är krypterad, certifikatet betrott</translation>
    </message>
    <message>
        <source>The connection stands, without a checked certificate</source>
        <translation>Anslutningen finns, utan kontrollerat certifikat</translation>
    </message>
    <message>
        <source>The name of the host is known</source>
        <translation>Värdens namn är känt</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Servern svarar</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Kontot godtas</translation>
    </message>
    <message>
        <source>The account may read the tables</source>
        <translation>Kontot får läsa tabellerna</translation>
    </message>
    <message>
        <source>The tables are those of a CRM that is known</source>
        <translation>Tabellerna tillhör ett CRM som är känt</translation>
    </message>
    <message>
        <source>The file can be opened</source>
        <translation>Filen kan öppnas</translation>
    </message>
    <message>
        <source>Its tables can be read</source>
        <translation>Dess tabeller kan läsas</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation>Lösenordets styrka</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Mycket svagt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svagt</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Godtagbart</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Starkt</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Mycket starkt</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>What is not as expected</source>
        <translation>Vad som inte är som väntat</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Vad som kan göras här</translation>
    </message>
    <message>
        <source>What cannot be done here, and why</source>
        <translation>Vad som inte kan göras här, och varför</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Det här programmet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen databas är öppen.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock {0}</source>
        <translation>Lås upp {0}</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. Undo puts them back.</source>
        <translation>De misslyckade försöken nollställs. Ångra återställer dem.</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. In this CRM that cannot be undone.</source>
        <translation>De misslyckade försöken nollställs. I detta CRM kan det inte ångras.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Osparade ändringar</translation>
    </message>
    <message>
        <source>The changes to {0} have not been saved.</source>
        <translation>Ändringarna av {0} har inte sparats.</translation>
    </message>
    <message>
        <source>Keep editing to save them, or drop them.</source>
        <translation>Fortsätt redigera för att spara dem, eller kasta dem.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Fortsätt redigera</translation>
    </message>
    <message>
        <source>&amp;Drop changes</source>
        <translation>&amp;Kasta ändringarna</translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>S&amp;ortera efter</translation>
    </message>
    <message>
        <source>&amp;Fit to the Window</source>
        <translation>&amp;Anpassa till fönstret</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Fallande</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>UserListModel</name>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Senast inne</translation>
    </message>
    <message>
        <source>Details of {0}</source>
        <translation>Uppgifter om {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>UserListReader</name>
    <message>
        <source>Looking for users…</source>
        <translation>Letar efter användare…</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Associates</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>System users</source>
        <translation>Systemanvändare</translation>
    </message>
    <message>
        <source>Kind of users</source>
        <translation>Sorts användare</translation>
    </message>
    <message>
        <source>Search name, user name, e-mail, group or role</source>
        <translation>Sök namn, användarnamn, e-post, grupp eller roll</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Sök användare</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Nobody under “{0}” matches “{1}”.</source>
        <translation>Ingen under ”{0}” motsvarar ”{1}”.</translation>
    </message>
    <message>
        <source>Nobody matches “{0}”.</source>
        <translation>Ingen motsvarar ”{0}”.</translation>
    </message>
    <message>
        <source>There is nobody here.</source>
        <translation>Här finns ingen.</translation>
    </message>
    <message>
        <source>The last ones</source>
        <translation>De sista</translation>
    </message>
    <message>
        <source>{0}–{1} and more</source>
        <translation>{0}–{1} och fler</translation>
    </message>
    <message>
        <source>{0}–{1} of {2}</source>
        <translation>{0}–{1} av {2}</translation>
    </message>
</context>
<context>
    <name>VerifyBar</name>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Checking the audit log…</source>
        <translation>Kontrollerar granskningsloggen…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Kontrollen avbröts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Walks the whole log and finds entries that were changed or removed.</source>
        <translation>Går igenom hela loggen och hittar poster som har ändrats eller tagits bort.</translation>
    </message>
    <message>
        <source>{0} entries checked…</source>
        <translation>{0} poster kontrollerade…</translation>
    </message>
</context>
<context>
    <name>WhereForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>En fil på den här datorn</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Ta reda på</translation>
    </message>
    <message>
        <source>SQLite, a file</source>
        <translation>SQLite, en fil</translation>
    </message>
    <message>
        <source>&amp;Kind of database server</source>
        <translation>&amp;Typ av databasserver</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Värd</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Databas</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>&amp;Encrypt, and check the server&apos;s certificate</source>
        <translation>Kr&amp;yptera, och kontrollera serverns certifikat</translation>
    </message>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>De utfärdare som datorn litar på</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>Certifikat från &amp;utfärdaren</translation>
    </message>
    <message>
        <source>Choose the file of the database</source>
        <translation>Välj databasens fil</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Välj utfärdarens certifikat</translation>
    </message>
    <message>
        <source>The file of the database</source>
        <translation>Databasens fil</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Utfärdarens certifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>{0} · {1} ({2})</source>
        <translation>{0} · {1} ({2})</translation>
    </message>
</context>
<context>
    <name>WritePlanDialog</name>
    <message>
        <source>What will be written</source>
        <translation>Vad som kommer att skrivas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing would be written: everything stands there already.</source>
        <translation>Inget skulle skrivas: allt står redan där.</translation>
    </message>
    <message>
        <source>These values, and an entry in the audit log. Each row is written only if its old values still stand there; nothing has been written yet.</source>
        <translation>De här värdena, och en post i granskningsloggen. Varje rad skrivs bara om dess gamla värden fortfarande står där; inget har skrivits än.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Gammalt värde</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>ny: {0}</translation>
    </message>
    <message>
        <source>a new hash</source>
        <translation>en ny hash</translation>
    </message>
    <message>
        <source>the hash until now</source>
        <translation>den hittillsvarande hashen</translation>
    </message>
</context>
<context>
    <name>WritePlanLink</name>
    <message>
        <source>Show what will be written</source>
        <translation>Visa vad som kommer att skrivas</translation>
    </message>
    <message>
        <source>Looking at what would be written…</source>
        <translation>Tar reda på vad som skulle skrivas…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Met: {0}</source>
        <translation>Uppfyllt: {0}</translation>
    </message>
    <message>
        <source>Not met: {0}</source>
        <translation>Inte uppfyllt: {0}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>tomorrow {time}</source>
        <translation>i morgon {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
</context>
</TS>
