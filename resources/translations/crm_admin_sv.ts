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
        <source>{version}; certificate for {names}, valid from {since} until {until}.</source>
        <translation>{version}; certifikat för {names}, giltigt från {since} till {until}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: {reason}.</source>
        <translation>Serverns certifikat är inte att lita på: {reason}.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on with {host}. Check the port and the kind of encryption; TLS 1.2 or newer is needed.</source>
        <translation>Ingen kryptering kunde avtalas med {host}. Kontrollera porten och typen av kryptering; TLS 1.2 eller nyare behövs.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than {host}. Enter the name that stands in the certificate; if it should be this one, somebody may be in between.</source>
        <translation>Serverns certifikat gäller ett annat namn än {host}. Ange det namn som står i certifikatet; om det ska vara det här namnet kan någon finnas emellan.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was signed by an authority that this computer does not know. If your site signs its own, choose the file of its authority.</source>
        <translation>Serverns certifikat har signerats av en utfärdare som den här datorn inte känner till. Om ni signerar era egna, välj filen från er utfärdare.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Whoever runs the server must renew it.</source>
        <translation>Serverns certifikat har gått ut. Den som sköter servern måste förnya det.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s clock.</source>
        <translation>Serverns certifikat är inte giltigt än. Kontrollera den här datorns klocka.</translation>
    </message>
    <message>
        <source>There is no role with the right of an administrator.</source>
        <translation>Det finns ingen roll med rättigheten som administratör.</translation>
    </message>
    <message>
        <source>EspoCRM keeps rights in a cache of its own. Change the type of the user in EspoCRM.</source>
        <translation>EspoCRM har rättigheterna i en egen cache. Ändra användarens typ i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM keeps its own password rules in a file on its server, which cannot be read from here. The page of a reset link asks for those rules too, and takes no link at all where that file switches recovery off or names another way to sign in.</source>
        <translation>EspoCRM har sina egna lösenordsregler i en fil på sin server, som inte kan läsas härifrån. Sidan som en återställningslänk öppnar kräver också de reglerna, och tar inte emot någon länk alls om filen stänger av återställning eller anger ett annat sätt att logga in.</translation>
    </message>
    <message>
        <source>EspoCRM&apos;s tables of reset links are not as expected.</source>
        <translation>EspoCRM:s tabeller med återställningslänkar är inte som väntat.</translation>
    </message>
    <message>
        <source>EspoCRM takes no reset link from a super administrator.</source>
        <translation>EspoCRM tar inte emot någon återställningslänk från en superadministratör.</translation>
    </message>
    <message>
        <source>Portal users reset their password at the address of their portal, which only EspoCRM knows. Send the link from there.</source>
        <translation>Portalanvändare återställer sitt lösenord på sin portals adress, som bara EspoCRM känner till. Skicka länken därifrån.</translation>
    </message>
    <message>
        <source>The database account may do everything on this server. Give this program one that may do only what it needs.</source>
        <translation>Databaskontot får göra allt på den här servern. Ge programmet ett konto som bara får göra det som behövs.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted: passwords and hashes can be read on the way.</source>
        <translation>Anslutningen till databasen är inte krypterad: lösenord och hashar kan läsas längs vägen.</translation>
    </message>
    <message>
        <source>The database file is damaged. Change nothing more, keep a copy of the file, and go back to a backup.</source>
        <translation>Databasfilen är skadad. Ändra inget mer, spara en kopia av filen och gå tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The database account could change or remove entries of the audit log: it may not make the triggers that prevent it, or they were removed.</source>
        <translation>Databaskontot kan ändra eller ta bort poster i granskningsloggen: det får inte skapa de triggrar som hindrar det, eller så har de tagits bort.</translation>
    </message>
    <message>
        <source>The database file lies on a network drive ({kind}), where two computers can damage it. Put it on a disk of this computer, or use a database server.</source>
        <translation>Databasfilen ligger på en nätverksenhet ({kind}), där två datorer kan skada den. Lägg den på en disk i den här datorn, eller använd en databasserver.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can open the database file ({mode}). Let only its owner read and write it (0600).</source>
        <translation>Andra konton på den här datorn kan öppna databasfilen ({mode}). Låt bara dess ägare läsa och skriva den (0600).</translation>
    </message>
    <message>
        <source>The database takes no changes at present.</source>
        <translation>Databasen tar inte emot ändringar för tillfället.</translation>
    </message>
    <message>
        <source>This mail server takes only plain letters before the @ of an address.</source>
        <translation>Den här e-postservern godtar bara vanliga bokstäver före @ i en adress.</translation>
    </message>
    <message>
        <source>Mail goes to exactly one e-mail address, and this is not one.</source>
        <translation>E-post går till exakt en e-postadress, och det här är ingen.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be used.</source>
        <translation>Avsändarens adress kan inte användas.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Ingen e-postserver är inställd.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known here.</source>
        <translation>E-postkontots lösenord är inte känt här.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, so nothing was sent. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} erbjuder ingen kryptering, så inget skickades. Antingen är servern inställd så, eller så har någon på vägen tagit bort erbjudandet.</translation>
    </message>
    <message>
        <source>{host} cannot encrypt at present.</source>
        <translation>{host} kan inte kryptera för tillfället.</translation>
    </message>
    <message>
        <source>The authority&apos;s file {path} cannot be read.</source>
        <translation>Utfärdarens fil {path} kan inte läsas.</translation>
    </message>
    <message>
        <source>In clear: the mail server is on this machine.</source>
        <translation>I klartext: e-postservern finns på den här datorn.</translation>
    </message>
    <message>
        <source>Without an account.</source>
        <translation>Utan konto.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in with a password here.</source>
        <translation>{host} erbjuder ingen inloggning med lösenord här.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}. Check the port, and that the mail server runs.</source>
        <translation>Ingen svarar på {host}, port {port}. Kontrollera porten, och att e-postservern är igång.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network. Check the spelling.</source>
        <translation>Namnet {host} är inte känt i det här nätverket. Kontrollera stavningen.</translation>
    </message>
    <message>
        <source>Nobody said within {seconds} seconds where {host} is. Check the network.</source>
        <translation>Ingen svarade inom {seconds} sekunder på var {host} finns. Kontrollera nätverket.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds. Check the port, the kind of encryption and the firewall.</source>
        <translation>{host}, port {port}, svarade inte inom {seconds} sekunder. Kontrollera porten, typen av kryptering och brandväggen.</translation>
    </message>
    <message>
        <source>{host} was not done after {seconds} seconds.</source>
        <translation>{host} var inte klar efter {seconds} sekunder.</translation>
    </message>
    <message>
        <source>{host} broke the connection.</source>
        <translation>{host} bröt anslutningen.</translation>
    </message>
    <message>
        <source>The name {name} has no place in a script.</source>
        <translation>Namnet {name} har ingen plats i ett skript.</translation>
    </message>
    <message>
        <source>The guarded mode is set up in this database, and this account passes it by: it may write the users without the rules. Administrators have accounts of their own.</source>
        <translation>Det skyddade läget är inrättat i den här databasen, och det här kontot går förbi det: det får skriva användarna utan reglerna. Administratörer har egna konton.</translation>
    </message>
    <message>
        <source>It answers with the code {code}.</source>
        <translation>Servern svarar med koden {code}.</translation>
    </message>
    <message>
        <source>It names another server, which is not asked. Enter that one&apos;s address.</source>
        <translation>Servern hänvisar till en annan server, som inte tillfrågas. Ange dess adress.</translation>
    </message>
    <message>
        <source>It takes no passwords in this way.</source>
        <translation>Servern tar inte emot lösenord på det här sättet.</translation>
    </message>
    <message>
        <source>It is too busy at present.</source>
        <translation>Servern är för upptagen för tillfället.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} erbjuder ingen kryptering. Antingen är servern inställd så, eller så har någon på vägen tagit bort erbjudandet.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Adressen kan inte användas.</translation>
    </message>
    <message>
        <source>{host}: {problem}</source>
        <translation>{host}: {problem}</translation>
    </message>
    <message>
        <source>The file {path} of the authority for {host} cannot be read.</source>
        <translation>Utfärdarens fil {path} för {host} kan inte läsas.</translation>
    </message>
    <message>
        <source>What it answers cannot be understood.</source>
        <translation>Svaret går inte att förstå.</translation>
    </message>
    <message>
        <source>What {host} answers cannot be understood.</source>
        <translation>Det som {host} svarar går inte att förstå.</translation>
    </message>
    <message>
        <source>{host} fell silent after the letter.</source>
        <translation>{host} tystnade efter brevet.</translation>
    </message>
    <message>
        <source>{host} takes no mail at present.</source>
        <translation>{host} tar inte emot e-post för tillfället.</translation>
    </message>
    <message>
        <source>What answers at {host} is no mail server.</source>
        <translation>Det som svarar på {host} är ingen e-postserver.</translation>
    </message>
    <message>
        <source>The mail server does not take this password for {account}.</source>
        <translation>E-postservern godtar inte det här lösenordet för {account}.</translation>
    </message>
    <message>
        <source>The mail server did not let {account} sign in.</source>
        <translation>E-postservern lät inte {account} logga in.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in first. Enter account and password.</source>
        <translation>E-postservern kräver inloggning först. Ange konto och lösenord.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address}.</source>
        <translation>E-postservern tar inte emot e-post till {address}.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address} at present.</source>
        <translation>E-postservern tar inte emot e-post till {address} för tillfället.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer to the letter is not clear.</source>
        <translation>E-postserverns svar på brevet är inte tydligt.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address}.</source>
        <translation>E-postservern tar inte emot e-post från {address}.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address} at present.</source>
        <translation>E-postservern tar inte emot e-post från {address} för tillfället.</translation>
    </message>
    <message>
        <source>The mail server refused the letter.</source>
        <translation>E-postservern nekade brevet.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>E-postservern tar inte emot brevet för tillfället.</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Granskningslogg exporterad</translation>
    </message>
    <message>
        <source>Audit log found changed</source>
        <translation>Granskningslogg funnen ändrad</translation>
    </message>
    <message>
        <source>Reset link made</source>
        <translation>Återställningslänk skapad</translation>
    </message>
    <message>
        <source>New password required</source>
        <translation>Nytt lösenord krävt</translation>
    </message>
    <message>
        <source>Right to administer given</source>
        <translation>Rättighet att administrera given</translation>
    </message>
    <message>
        <source>Links revoked</source>
        <translation>Länkar återkallade</translation>
    </message>
    <message>
        <source>Asked for a reset link</source>
        <translation>Bad om en återställningslänk</translation>
    </message>
    <message>
        <source>Password chosen by a link</source>
        <translation>Lösenord valt via en länk</translation>
    </message>
    <message>
        <source>Used link tried again</source>
        <translation>Använd länk prövad igen</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Bytte sitt eget lösenord</translation>
    </message>
    <message>
        <source>Signed in to the self-service pages</source>
        <translation>Loggade in på självbetjäningssidorna</translation>
    </message>
    <message>
        <source>Asked to be unlocked</source>
        <translation>Bad om att bli upplåst</translation>
    </message>
    <message>
        <source>Confirmed the request to be unlocked</source>
        <translation>Bekräftade sin begäran om upplåsning</translation>
    </message>
    <message>
        <source>Request to unlock declined</source>
        <translation>Begäran om upplåsning avslagen</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>Ny återställningskod skapad</translation>
    </message>
    <message>
        <source>Use of the system user acknowledged</source>
        <translation>Användning av systemanvändaren kvitterad</translation>
    </message>
    <message>
        <source>Sign-in as system user refused</source>
        <translation>Inloggning som systemanvändare nekad</translation>
    </message>
    <message>
        <source>Signed in as system user</source>
        <translation>Loggade in som systemanvändare</translation>
    </message>
    <message>
        <source>Drill of the system user</source>
        <translation>Övning med systemanvändaren</translation>
    </message>
    <message>
        <source>Recovery ended</source>
        <translation>Återställning avslutad</translation>
    </message>
    <message>
        <source>Unlocked by the system user</source>
        <translation>Upplåst av systemanvändaren</translation>
    </message>
    <message>
        <source>Deliberate lock lifted by the system user</source>
        <translation>Spärr hävd av systemanvändaren</translation>
    </message>
    <message>
        <source>Temporary password set by the system user</source>
        <translation>Tillfälligt lösenord satt av systemanvändaren</translation>
    </message>
    <message>
        <source>Second factor cleared by the system user</source>
        <translation>Andra faktor borttagen av systemanvändaren</translation>
    </message>
    <message>
        <source>Right of an administrator given by the system user</source>
        <translation>Rättighet som administratör given av systemanvändaren</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Brev skickat</translation>
    </message>
    <message>
        <source>Mail to be tried again</source>
        <translation>Brev för nytt försök</translation>
    </message>
    <message>
        <source>Mail cancelled</source>
        <translation>Brev inställt</translation>
    </message>
    <message>
        <source>Password rules changed</source>
        <translation>Lösenordsregler ändrade</translation>
    </message>
    <message>
        <source>E-mail settings changed</source>
        <translation>E-postinställningar ändrade</translation>
    </message>
    <message>
        <source>Settings of the directory changed</source>
        <translation>Inställningar för katalogen ändrade</translation>
    </message>
    <message>
        <source>Mail template changed</source>
        <translation>Brevmall ändrad</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inloggningar</translation>
    </message>
    <message>
        <source>Acts on users</source>
        <translation>Åtgärder på användare</translation>
    </message>
    <message>
        <source>Links and requests</source>
        <translation>Länkar och begäranden</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>Systemanvändare</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Settings and database</source>
        <translation>Inställningar och databas</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>This site has switched manual passwords off. Send a reset link.</source>
        <translation>Ni har stängt av byte av lösenord för hand. Skicka en återställningslänk.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be used; correct it first.</source>
        <translation>E-postadressen kan inte användas; rätta den först.</translation>
    </message>
    <message>
        <source>Locked by an administrator: a new password would not let them in.</source>
        <translation>Spärrad av en administratör: ett nytt lösenord skulle inte räcka för att kunna logga in.</translation>
    </message>
    <message>
        <source>Inactive: a new password would not let them in.</source>
        <translation>Inaktiv: ett nytt lösenord skulle inte räcka för att kunna logga in.</translation>
    </message>
    <message>
        <source>A new password must be chosen already.</source>
        <translation>Ett nytt lösenord måste redan väljas.</translation>
    </message>
    <message>
        <source>{failed} The last administrator is never locked by them, but slowed down until {until}.</source>
        <translation>{failed} Den sista administratören låses aldrig av dem, men bromsas till {until}.</translation>
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
        <source>The password expires {at}.</source>
        <translation>Lösenordet går ut {at}.</translation>
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
        <source>It lasts until an administrator unlocks.</source>
        <translation>Det varar tills en administratör låser upp.</translation>
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
        <source>It must be like ldaps://ldap.example.com or ldap://ldap.example.com:389.</source>
        <translation>Adressen måste se ut som ldaps://ldap.example.com eller ldap://ldap.example.com:389.</translation>
    </message>
    <message>
        <source>It must be a distinguished name or a principal in which {place} stands once, as a whole value.</source>
        <translation>Det måste vara ett unikt namn (DN) eller en principal där {place} står en gång, som ett helt värde.</translation>
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
        <source>{host} takes no more connections at present.</source>
        <translation>{host} tar inte emot fler anslutningar för tillfället.</translation>
    </message>
    <message>
        <source>Try again in a minute, or ask the database administrator to allow more.</source>
        <translation>Försök igen om en minut, eller be databasadministratören tillåta fler.</translation>
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
        <source>The tables are not as they were when the database was opened. Nothing was saved.</source>
        <translation>Tabellerna är inte som de var när databasen öppnades. Inget sparades.</translation>
    </message>
    <message>
        <source>Open the database again; it says what has changed.</source>
        <translation>Öppna databasen igen; då visas vad som har ändrats.</translation>
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
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The password was right. Ask another administrator, or use the system user.</source>
        <translation>Lösenordet var rätt. Fråga en annan administratör, eller använd systemanvändaren.</translation>
    </message>
    <message>
        <source>A code of your second factor is asked for ({method}).</source>
        <translation>En kod från din andra faktor krävs ({method}).</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now.</source>
        <translation>Skriv de sex siffror som din app visar nu.</translation>
    </message>
    <message>
        <source>This is not the present code, or it was used before.</source>
        <translation>Det här är inte den nuvarande koden, eller så har den redan använts.</translation>
    </message>
    <message>
        <source>Wait for the next one; check that the clock of the telephone is right.</source>
        <translation>Vänta på nästa; kontrollera att telefonens klocka går rätt.</translation>
    </message>
    <message>
        <source>For an act like this, confirm with your password that it is still you.</source>
        <translation>För en sådan här åtgärd, bekräfta med ditt lösenord att det fortfarande är du.</translation>
    </message>
    <message>
        <source>The time of the system user is over. Nothing was saved.</source>
        <translation>Systemanvändarens tid är ute. Inget sparades.</translation>
    </message>
    <message>
        <source>Begin again with the new recovery code.</source>
        <translation>Börja om med den nya återställningskoden.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Nothing of it was left behind.</source>
        <translation>Filen {path} kunde inte skrivas. Inget av den finns kvar.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there, or choose another place.</source>
        <translation>Kontrollera att det finns plats och att du får skriva där, eller välj ett annat ställe.</translation>
    </message>
    <message>
        <source>The noted heads of audit logs in {path} cannot be read.</source>
        <translation>De antecknade slutvärdena för granskningsloggar i {path} kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Kontrollera att filen finns där och att du får läsa den.</translation>
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
        <source>Your password is not kept here.</source>
        <translation>Ditt lösenord finns inte här.</translation>
    </message>
    <message>
        <source>Your account is locked or inactive. Ask an administrator.</source>
        <translation>Ditt konto är spärrat eller inaktivt. Fråga en administratör.</translation>
    </message>
    <message>
        <source>The temporary password was not used in time. Ask for a new one.</source>
        <translation>Det tillfälliga lösenordet användes inte i tid. Be om ett nytt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Only an administrator may change settings.</source>
        <translation>Bara en administratör får ändra inställningar.</translation>
    </message>
    <message>
        <source>Only an administrator may look after the system user.</source>
        <translation>Bara en administratör får sköta systemanvändaren.</translation>
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
        <source>The tables differ from what this program knows of EspoCRM.</source>
        <translation>Tabellerna skiljer sig från vad det här programmet känner till om EspoCRM.</translation>
    </message>
    <message>
        <source>Sign in to this database with CRM Admin once first: that makes the tables in which every act is recorded.</source>
        <translation>Logga först in en gång i den här databasen med CRM Admin: då görs tabellerna där varje åtgärd antecknas.</translation>
    </message>
    <message>
        <source>The guarded mode is for the built-in CRM and for EspoCRM 9 and newer, on PostgreSQL and MariaDB, which this is not.</source>
        <translation>Det skyddade läget är för det inbyggda CRM-systemet och för EspoCRM 9 och senare, på PostgreSQL och MariaDB, vilket det här inte är.</translation>
    </message>
    <message>
        <source>Upper and lower case differ in both. After several failed attempts one has to wait: until then the right password is refused, too. An administrator can unlock at once.</source>
        <translation>Stora och små bokstäver skiljer sig i båda. Efter flera misslyckade försök måste man vänta: till dess nekas även det rätta lösenordet. En administratör kan låsa upp genast.</translation>
    </message>
    <message>
        <source>The directory that checks this password cannot be asked. {problem}</source>
        <translation>Katalogen som kontrollerar det här lösenordet kan inte tillfrågas. {problem}</translation>
    </message>
    <message>
        <source>Try again later. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Försök igen senare. Under tiden kan en administratör vars lösenord finns i CRM-systemet logga in, eller systemanvändaren.</translation>
    </message>
    <message>
        <source>The directory that checks this password is not trusted, so nothing was sent. {problem}</source>
        <translation>Katalogen som kontrollerar det här lösenordet är inte betrodd, så inget skickades. {problem}</translation>
    </message>
    <message>
        <source>An administrator whose password is kept in the CRM can sign in and put the settings right, or let the system user help.</source>
        <translation>En administratör vars lösenord finns i CRM-systemet kan logga in och rätta inställningarna, eller låta systemanvändaren hjälpa till.</translation>
    </message>
    <message>
        <source>The directory does not say whether this password is right. {problem}</source>
        <translation>Katalogen säger inte om det här lösenordet är rätt. {problem}</translation>
    </message>
    <message>
        <source>Ask whoever runs the directory. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Fråga den som sköter katalogen. Under tiden kan en administratör vars lösenord finns i CRM-systemet logga in, eller systemanvändaren.</translation>
    </message>
    <message>
        <source>Somebody else saved these settings meanwhile. Nothing was saved.</source>
        <translation>Någon annan sparade de här inställningarna under tiden. Inget sparades.</translation>
    </message>
    <message>
        <source>Look at them again, then decide.</source>
        <translation>Titta på dem igen, och bestäm sedan.</translation>
    </message>
    <message>
        <source>This link does not work: {reason}</source>
        <translation>Den här länken fungerar inte: {reason}</translation>
    </message>
    <message>
        <source>Ask for a new one. Nothing was changed.</source>
        <translation>Be om en ny. Inget ändrades.</translation>
    </message>
    <message>
        <source>This was asked for too often in a short time.</source>
        <translation>Det här begärdes för ofta på kort tid.</translation>
    </message>
    <message>
        <source>Wait {minutes} minutes. Nothing was changed.</source>
        <translation>Vänta {minutes} minuter. Inget ändrades.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>Not mailed</source>
        <translation>Inte mejlad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Har gått ut</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Går snart ut</translation>
    </message>
    <message>
        <source>Link pending</source>
        <translation>Väntande länk</translation>
    </message>
    <message>
        <source>Asks to be unlocked</source>
        <translation>Ber om upplåsning</translation>
    </message>
    <message>
        <source>Reset link</source>
        <translation>Återställningslänk</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-postadress ändrad</translation>
    </message>
    <message>
        <source>Confirm a request to unlock</source>
        <translation>Bekräfta en begäran om upplåsning</translation>
    </message>
    <message>
        <source>System user was used</source>
        <translation>Systemanvändaren har använts</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testmeddelande</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Kan ha kommit fram</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Full name of the person who gets the letter</source>
        <translation>Fullständigt namn på den som får brevet</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>Den personens användarnamn</translation>
    </message>
    <message>
        <source>User name of whoever asked for it or did it</source>
        <translation>Användarnamn för den som begärde eller gjorde det</translation>
    </message>
    <message>
        <source>When that was</source>
        <translation>När det var</translation>
    </message>
    <message>
        <source>The computer and the program where it was done</source>
        <translation>Datorn och programmet där det gjordes</translation>
    </message>
    <message>
        <source>The name that mail comes from</source>
        <translation>Namnet som breven kommer från</translation>
    </message>
    <message>
        <source>The address to turn to with questions</source>
        <translation>Adressen att vända sig till med frågor</translation>
    </message>
    <message>
        <source>The one-time link</source>
        <translation>Engångslänken</translation>
    </message>
    <message>
        <source>When the link stops working</source>
        <translation>När länken slutar fungera</translation>
    </message>
    <message>
        <source>The e-mail address until now</source>
        <translation>Den hittillsvarande e-postadressen</translation>
    </message>
    <message>
        <source>The e-mail address from now on</source>
        <translation>E-postadressen från och med nu</translation>
    </message>
    <message>
        <source>At least {count} digit</source>
        <translation>Minst {count} siffra</translation>
    </message>
    <message>
        <source>At least {count} digits</source>
        <translation>Minst {count} siffror</translation>
    </message>
    <message>
        <source>At least {count} lower-case letter</source>
        <translation>Minst {count} liten bokstav</translation>
    </message>
    <message>
        <source>At least {count} lower-case letters</source>
        <translation>Minst {count} små bokstäver</translation>
    </message>
    <message>
        <source>At least {count} upper-case letter</source>
        <translation>Minst {count} stor bokstav</translation>
    </message>
    <message>
        <source>At least {count} upper-case letters</source>
        <translation>Minst {count} stora bokstäver</translation>
    </message>
    <message>
        <source>At least {count} special character</source>
        <translation>Minst {count} specialtecken</translation>
    </message>
    <message>
        <source>At least {count} special characters</source>
        <translation>Minst {count} specialtecken</translation>
    </message>
    <message>
        <source>Missing: {requirement}.</source>
        <translation>Saknas: {requirement}.</translation>
    </message>
    <message>
        <source>It was used before.</source>
        <translation>Det har använts förut.</translation>
    </message>
    <message>
        <source>Not the last password; this is compared when it is saved</source>
        <translation>Inte det senaste lösenordet; det jämförs när det sparas</translation>
    </message>
    <message>
        <source>None of the last {count} passwords; this is compared when it is saved</source>
        <translation>Inget av de {count} senaste lösenorden; det jämförs när det sparas</translation>
    </message>
    <message>
        <source>It must be between {least} and {most}.</source>
        <translation>Det måste vara mellan {least} och {most}.</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Det här är inte namnet på en server.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see, or is too long.</source>
        <translation>Det innehåller ett tecken som ingen kan se, eller är för långt.</translation>
    </message>
    <message>
        <source>This is not one e-mail address.</source>
        <translation>Det här är inte en enda e-postadress.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine may be used.</source>
        <translation>Utan kryptering får bara en e-postserver på den här datorn användas.</translation>
    </message>
    <message>
        <source>This is not the address of a server, with a path at the most.</source>
        <translation>Det här är inte adressen till en server, med på sin höjd en sökväg efter.</translation>
    </message>
    <message>
        <source>It must begin with https, so that nobody reads the link on its way.</source>
        <translation>Den måste börja med https, så att ingen läser länken längs vägen.</translation>
    </message>
    <message>
        <source>More characters of each kind are asked for than the password must have.</source>
        <translation>Det krävs fler tecken av de olika sorterna än lösenordet måste ha.</translation>
    </message>
    <message>
        <source>Revoked {count} link of {user_name}.</source>
        <translation>Återkallade {count} länk för {user_name}.</translation>
    </message>
    <message>
        <source>Revoked {count} links of {user_name}.</source>
        <translation>Återkallade {count} länkar för {user_name}.</translation>
    </message>
    <message>
        <source>This is done to one user at a time.</source>
        <translation>Det här görs med en användare i taget.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Meddelande-id</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>E-postservern sade</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Nätverksadress</translation>
    </message>
    <message>
        <source>Longest lock</source>
        <translation>Längsta låstid</translation>
    </message>
    <message>
        <source>Exported {count} entry to {path}.</source>
        <translation>Exporterade {count} post till {path}.</translation>
    </message>
    <message>
        <source>Exported {count} entries to {path}.</source>
        <translation>Exporterade {count} poster till {path}.</translation>
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
        <source>Weight</source>
        <translation>Vikt</translation>
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
        <source>Reset link sent to {email}. The mail server said: “{reply}”</source>
        <translation>Återställningslänken skickades till {email}. E-postservern sade: ”{reply}”</translation>
    </message>
    <message>
        <source>Reset link sent to {email}.</source>
        <translation>Återställningslänken skickades till {email}.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox: “{reply}” Next try {at}.</source>
        <translation>Återställningslänken till {email} väntar i utkorgen: ”{reply}” Nästa försök {at}.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox.</source>
        <translation>Återställningslänken till {email} väntar i utkorgen.</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused: “{reply}”</source>
        <translation>Återställningslänken till {email} nekades: ”{reply}”</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused.</source>
        <translation>Återställningslänken till {email} nekades.</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Länken är skapad</translation>
    </message>
    <message>
        <source>A reset link was made. E-mail is not set up, so nothing was sent.</source>
        <translation>En återställningslänk har skapats. E-post är inte inställt, så inget skickades.</translation>
    </message>
    <message>
        <source>The link is being sent</source>
        <translation>Länken skickas</translation>
    </message>
    <message>
        <source>The reset link is on its way to {email}.</source>
        <translation>Återställningslänken är på väg till {email}.</translation>
    </message>
    <message>
        <source>The link was sent</source>
        <translation>Länken är skickad</translation>
    </message>
    <message>
        <source>The link waits in the outbox</source>
        <translation>Länken väntar i utkorgen</translation>
    </message>
    <message>
        <source>The link may have arrived</source>
        <translation>Länken kan ha kommit fram</translation>
    </message>
    <message>
        <source>The mail server fell silent: the reset link may have arrived at {email}, and may arrive twice. Next try {at}.</source>
        <translation>E-postservern tystnade: återställningslänken kan ha kommit fram till {email}, och kan komma två gånger. Nästa försök {at}.</translation>
    </message>
    <message>
        <source>The link was not sent</source>
        <translation>Länken skickades inte</translation>
    </message>
    <message>
        <source>The reset link for {email} was not sent, and will not be.</source>
        <translation>Återställningslänken till {email} har inte skickats, och kommer inte att skickas.</translation>
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
        <source>A reason is needed.</source>
        <translation>En orsak behövs.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see.</source>
        <translation>Det innehåller ett tecken som ingen kan se.</translation>
    </message>
    <message>
        <source>The turn of {count} did not come.</source>
        <translation>{count} hann inte komma på tur.</translation>
    </message>
    <message>
        <source>{count} was not changed.</source>
        <translation>{count} ändrades inte.</translation>
    </message>
    <message>
        <source>{count} were not changed.</source>
        <translation>{count} ändrades inte.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} och {count} till</translation>
    </message>
    <message>
        <source>It hits nobody.</source>
        <translation>Det berör ingen.</translation>
    </message>
    <message>
        <source>It hits {count} user.</source>
        <translation>Det berör {count} användare.</translation>
    </message>
    <message>
        <source>It hits {count} users.</source>
        <translation>Det berör {count} användare.</translation>
    </message>
    <message>
        <source>Lock several users</source>
        <translation>Spärra flera användare</translation>
    </message>
    <message>
        <source>They cannot sign in until an administrator lifts the lock.</source>
        <translation>De kan inte logga in förrän en administratör häver spärren.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Spärra</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Spärrar…</translation>
    </message>
    <message>
        <source>Locked {count} user.</source>
        <translation>Spärrade {count} användare.</translation>
    </message>
    <message>
        <source>Locked {count} users.</source>
        <translation>Spärrade {count} användare.</translation>
    </message>
    <message>
        <source>Unlock several users</source>
        <translation>Lås upp flera användare</translation>
    </message>
    <message>
        <source>Failed attempts are cleared. Locks of administrators stay.</source>
        <translation>Misslyckade försök nollställs. Spärrar som administratörer har satt finns kvar.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
    <message>
        <source>Unlocked {count} user.</source>
        <translation>Låste upp {count} användare.</translation>
    </message>
    <message>
        <source>Unlocked {count} users.</source>
        <translation>Låste upp {count} användare.</translation>
    </message>
    <message>
        <source>Mail reset links to several users</source>
        <translation>Skicka återställningslänkar till flera användare</translation>
    </message>
    <message>
        <source>Each gets a one-time link to choose a new password. Links that were sent before stop working; the present passwords stay until a link is used.</source>
        <translation>Var och en får en engångslänk för att välja ett nytt lösenord. Länkar som har skickats tidigare slutar fungera; de nuvarande lösenorden gäller tills en länk används.</translation>
    </message>
    <message>
        <source>&amp;Send links</source>
        <translation>&amp;Skicka länkar</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Skriver breven…</translation>
    </message>
    <message>
        <source>Made a reset link for {count} user.</source>
        <translation>Skapade en återställningslänk för {count} användare.</translation>
    </message>
    <message>
        <source>Made reset links for {count} users.</source>
        <translation>Skapade återställningslänkar för {count} användare.</translation>
    </message>
    <message>
        <source>Force a change of password</source>
        <translation>Kräv byte av lösenord</translation>
    </message>
    <message>
        <source>Whoever is hit must choose a new password at the next sign-in. Use it when passwords may have become known. It cannot be undone.</source>
        <translation>Den som berörs måste välja ett nytt lösenord vid nästa inloggning. Använd det när lösenord kan ha blivit kända. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>&amp;Force the change</source>
        <translation>&amp;Kräv bytet</translation>
    </message>
    <message>
        <source>Requiring new passwords…</source>
        <translation>Kräver nya lösenord…</translation>
    </message>
    <message>
        <source>{count} user must choose a new password.</source>
        <translation>{count} användare måste välja ett nytt lösenord.</translation>
    </message>
    <message>
        <source>{count} users must choose a new password.</source>
        <translation>{count} användare måste välja ett nytt lösenord.</translation>
    </message>
    <message>
        <source>You can copy the link and hand it over yourself, when you are sure that it is {name}: whoever opens it chooses the password.</source>
        <translation>Du kan kopiera länken och lämna över den själv, när du är säker på att det är {name}: den som öppnar den väljer lösenordet.</translation>
    </message>
    <message>
        <source>If no mail arrives within a few minutes: have {name} look in the spam folder, and compare the address.</source>
        <translation>Om inget brev kommer inom några minuter: be {name} titta i skräpposten, och jämför adressen.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a new password; until then the present one stays as it is.</source>
        <translation>Länken fungerar en gång, i {life}. Den leder till en sida där {name} väljer ett nytt lösenord; till dess gäller det nuvarande.</translation>
    </message>
    <message>
        <source>The link made {at} stops working.</source>
        <translation>Länken som skapades {at} slutar fungera.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a password.</source>
        <translation>Länken fungerar en gång, i {life}. Den leder till en sida där {name} väljer ett lösenord.</translation>
    </message>
    <message>
        <source>There is no second factor; the page of the link advises to use one.</source>
        <translation>Det finns ingen andra faktor; länkens sida råder till att använda en.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up: the account of the database alone opens the way. The record and the letters to all administrators say “without code”.</source>
        <translation>Ingen har inrättat systemanvändaren: databasens konto öppnar ensamt vägen. I loggen och i breven till alla administratörer står ”utan kod”.</translation>
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
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Password management</source>
        <translation>Lösenordshantering</translation>
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
        <source>Exported {count} user to {path}.</source>
        <translation>Exporterade {count} användare till {path}.</translation>
    </message>
    <message>
        <source>Exported {count} users to {path}.</source>
        <translation>Exporterade {count} användare till {path}.</translation>
    </message>
    <message>
        <source>The server said: “{words}”</source>
        <translation>Servern sade: ”{words}”</translation>
    </message>
    <message>
        <source>The password of the account is not known on this computer: type it above.</source>
        <translation>Kontots lösenord är inte känt på den här datorn: skriv det ovan.</translation>
    </message>
    <message>
        <source>The connection stands, without encryption</source>
        <translation>Anslutningen finns, utan kryptering</translation>
    </message>
    <message>
        <source>No account is needed</source>
        <translation>Inget konto behövs</translation>
    </message>
    <message>
        <source>It is tried again by itself, until its link no longer works.</source>
        <translation>Det försöks igen av sig självt, tills dess länk inte längre fungerar.</translation>
    </message>
    <message>
        <source>The mail server is being spoken to.</source>
        <translation>Programmet talar med e-postservern.</translation>
    </message>
    <message>
        <source>The mail server took it. Whether it was read, nobody can know.</source>
        <translation>E-postservern tog emot det. Om det har lästs kan ingen veta.</translation>
    </message>
    <message>
        <source>The mail server fell silent after it was handed over: it may have arrived. It is tried again, so it may arrive twice; mail programs recognise it as the same letter.</source>
        <translation>E-postservern tystnade efter att det lämnats över: det kan ha kommit fram. Det försöks igen, så det kan komma två gånger; e-postprogram känner igen det som samma brev.</translation>
    </message>
    <message>
        <source>Refused for good. Put right what the mail server says, then try again.</source>
        <translation>Nekat för gott. Rätta till det som e-postservern säger, och försök sedan igen.</translation>
    </message>
    <message>
        <source>Called off by an administrator.</source>
        <translation>Stoppat av en administratör.</translation>
    </message>
    <message>
        <source>Its link no longer worked before it could be sent. Send a new one.</source>
        <translation>Dess länk slutade fungera innan det kunde skickas. Skicka en ny.</translation>
    </message>
    <message>
        <source>The name of the mail server is known</source>
        <translation>E-postserverns namn är känt</translation>
    </message>
    <message>
        <source>The mail server answers</source>
        <translation>E-postservern svarar</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Anslutningen är krypterad, certifikatet betrott</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Kontot godtas</translation>
    </message>
    <message>
        <source>The sender is accepted</source>
        <translation>Avsändaren godtas</translation>
    </message>
    <message>
        <source>The recipient is accepted</source>
        <translation>Mottagaren godtas</translation>
    </message>
    <message>
        <source>The message was taken</source>
        <translation>Meddelandet togs emot</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, krävs</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>Ingen, bara på den här datorn</translation>
    </message>
    <message>
        <source>{count} letter waits to be sent.</source>
        <translation>{count} brev väntar på att skickas.</translation>
    </message>
    <message>
        <source>{count} letters wait to be sent.</source>
        <translation>{count} brev väntar på att skickas.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Its name, as it stands in its certificate. Empty: no mail is sent.</source>
        <translation>Dess namn, som det står i dess certifikat. Tomt: ingen e-post skickas.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation>Vanligen 587 med STARTTLS, 465 med TLS.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>With STARTTLS nothing is said before the connection is encrypted. The certificate is always checked; nothing is sent in clear over a network.</source>
        <translation>Med STARTTLS sägs inget innan anslutningen är krypterad. Certifikatet kontrolleras alltid; inget skickas okrypterat över ett nätverk.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Utfärdarens certifikat</translation>
    </message>
    <message>
        <source>A file on each computer that sends, when your site signs its certificates itself. Empty: the authorities that this computer trusts.</source>
        <translation>En fil på varje dator som skickar, när ni själva signerar era certifikat. Tomt: de utfärdare som datorn litar på.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>To sign in to the mail server. Empty: it asks for none.</source>
        <translation>För att logga in på e-postservern. Tomt: den kräver inget.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>The address that mail comes from.</source>
        <translation>Adressen som e-posten kommer från.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Avsändarens namn</translation>
    </message>
    <message>
        <source>Shown beside it: the name of your CRM.</source>
        <translation>Visas bredvid den: namnet på ert CRM.</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Svar till</translation>
    </message>
    <message>
        <source>Where answers go, and whom users turn to. Empty: to the sender.</source>
        <translation>Dit svar går, och till vem användare vänder sig. Tomt: till avsändaren.</translation>
    </message>
    <message>
        <source>Address of links</source>
        <translation>Adress för länkar</translation>
    </message>
    <message>
        <source>Where the self-service pages are, or the web address of the CRM whose own links are sent. It begins with https, except on this machine.</source>
        <translation>Där självbetjäningssidorna finns, eller webbadressen till det CRM vars egna länkar skickas. Den börjar med https, utom på den här datorn.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of the letters that users get.</source>
        <translation>I breven som användarna får.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Users are told when their password was changed, they were unlocked, or their address was changed. OWASP and NIST ask for it.</source>
        <translation>Användare får veta när deras lösenord har bytts, de har låsts upp eller deras adress har ändrats. OWASP och NIST begär det.</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Inget brev väntar på att skickas.</translation>
    </message>
    <message>
        <source>Sent to {to}.</source>
        <translation>Skickat till {to}.</translation>
    </message>
    <message>
        <source>The letter to {to} was refused.</source>
        <translation>Brevet till {to} nekades.</translation>
    </message>
    <message>
        <source>The letter to {to} may have arrived.</source>
        <translation>Brevet till {to} kan ha kommit fram.</translation>
    </message>
    <message>
        <source>The link for {to} works no longer; send a new one.</source>
        <translation>Länken för {to} fungerar inte längre; skicka en ny.</translation>
    </message>
    <message>
        <source>The letter to {to} was called off.</source>
        <translation>Brevet till {to} stoppades.</translation>
    </message>
    <message>
        <source>The letter to {to} waits in the outbox.</source>
        <translation>Brevet till {to} väntar i utkorgen.</translation>
    </message>
    <message>
        <source>The letter to {to} is being sent elsewhere.</source>
        <translation>Brevet till {to} skickas just nu från ett annat ställe.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Request to unlock</source>
        <translation>Begäran om upplåsning</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>till {until}</translation>
    </message>
    <message>
        <source>asked for by the user</source>
        <translation>begärd av användaren</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>av {who}</translation>
    </message>
    <message>
        <source>opened {at}</source>
        <translation>öppnad {at}</translation>
    </message>
    <message>
        <source>ended {at}</source>
        <translation>avslutad {at}</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>väntar på ditt svar</translation>
    </message>
    <message>
        <source>accepted by {who}</source>
        <translation>godkänd av {who}</translation>
    </message>
    <message>
        <source>declined by {who}</source>
        <translation>avslagen av {who}</translation>
    </message>
    <message>
        <source>{what} · {state}</source>
        <translation>{what} · {state}</translation>
    </message>
    <message>
        <source>{count} user selected</source>
        <translation>{count} användare vald</translation>
    </message>
    <message>
        <source>{count} users selected</source>
        <translation>{count} användare valda</translation>
    </message>
    <message>
        <source>These rules hold for what is done with this program. {product} has rules of its own in files, which this program cannot read: what users choose there keeps to those.</source>
        <translation>De här reglerna gäller för det som görs med det här programmet. {product} har egna regler i filer, som programmet inte kan läsa: det som användare väljer där följer dem.</translation>
    </message>
    <message>
        <source>These rules hold everywhere: in the window, the terminal and the pages.</source>
        <translation>De här reglerna gäller överallt: i fönstret, i terminalen och på sidorna.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it on the page E-mail.</source>
        <translation>E-postkontots lösenord är inte känt på den här datorn. Ange det på sidan E-post.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account} and the recovery code.</source>
        <translation>Systemanvändaren har använts: {at}, från {place}, med kontot {account} och återställningskoden.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account}, without code.</source>
        <translation>Systemanvändaren har använts: {at}, från {place}, med kontot {account}, utan kod.</translation>
    </message>
    <message>
        <source>(a file, without an account)</source>
        <translation>(en fil, utan konto)</translation>
    </message>
    <message>
        <source>Older uses that were not read: {count}.</source>
        <translation>Äldre användningar som inte har lästs: {count}.</translation>
    </message>
    <message>
        <source>Choose an administrator.</source>
        <translation>Välj en administratör.</translation>
    </message>
    <message>
        <source>The password is checked by {system}.</source>
        <translation>Lösenordet kontrolleras av {system}.</translation>
    </message>
    <message>
        <source>This account uses no password.</source>
        <translation>Det här kontot använder inget lösenord.</translation>
    </message>
    <message>
        <source>No second factor.</source>
        <translation>Ingen andra faktor.</translation>
    </message>
    <message>
        <source>No failed attempts.</source>
        <translation>Inga misslyckade försök.</translation>
    </message>
    <message>
        <source>Nothing bars the sign-in.</source>
        <translation>Inget hindrar inloggningen.</translation>
    </message>
    <message>
        <source>Saved the page as {path}. Delete it once it is printed.</source>
        <translation>Sparade sidan som {path}. Radera den när den är utskriven.</translation>
    </message>
    <message>
        <source>CRM Admin: recovery code of the system user</source>
        <translation>CRM Admin: systemanvändarens återställningskod</translation>
    </message>
    <message>
        <source>For the technical installation documentation. Lock this page away: with the account of the database it opens the way back in for administrators.</source>
        <translation>För den tekniska installationsdokumentationen. Lås in den här sidan: tillsammans med databasens konto öppnar den vägen tillbaka in för administratörer.</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Koden gjord</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gjord av</translation>
    </message>
    <message>
        <source>When no administrator can sign in: in the window</source>
        <translation>När ingen administratör kan logga in: i fönstret</translation>
    </message>
    <message>
        <source>Start CRM Admin and choose “Sign in as system user…” in the dialog Sign in.</source>
        <translation>Starta CRM Admin och välj ”Logga in som systemanvändare…” i dialogrutan Logga in.</translation>
    </message>
    <message>
        <source>Type the account of the database, as above, and its password.</source>
        <translation>Skriv databasens konto, som ovan, och dess lösenord.</translation>
    </message>
    <message>
        <source>Type the recovery code. From then on there are 15 minutes.</source>
        <translation>Skriv återställningskoden. Från och med då har du 15 minuter.</translation>
    </message>
    <message>
        <source>Unlock an administrator or set a temporary password, and finish.</source>
        <translation>Lås upp en administratör eller sätt ett tillfälligt lösenord, och avsluta.</translation>
    </message>
    <message>
        <source>Print the page with the new code, put it here and destroy this one.</source>
        <translation>Skriv ut sidan med den nya koden, lägg den här och förstör den här sidan.</translation>
    </message>
    <message>
        <source>In a terminal, also over SSH</source>
        <translation>I en terminal, även över SSH</translation>
    </message>
    <message>
        <source>Each use is recorded and announced to all administrators, and ends this code.</source>
        <translation>Varje användning antecknas och meddelas alla administratörer, och gör koden förbrukad.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <source>nobody has exactly this user name.</source>
        <translation>ingen har exakt det användarnamnet.</translation>
    </message>
    <message>
        <source>Everything here is recorded, and every administrator is told of it.</source>
        <translation>Allt här antecknas, och varje administratör får veta det.</translation>
    </message>
    <message>
        <source>Nobody had set the system user up, so no code was asked for; that is recorded too.</source>
        <translation>Ingen hade inrättat systemanvändaren, så ingen kod krävdes; det antecknas också.</translation>
    </message>
    <message>
        <source>The time of the system user is over. What was done is saved; the new code opens the way again.</source>
        <translation>Systemanvändarens tid är ute. Det som har gjorts är sparat; den nya koden öppnar vägen igen.</translation>
    </message>
    <message>
        <source>Asked to be unlocked {at}.</source>
        <translation>Bad om att bli upplåst {at}.</translation>
    </message>
    <message>
        <source>Declined the request of {user_name}.</source>
        <translation>Avslog begäran från {user_name}.</translation>
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
        <source>The self-service pages are those of the built-in CRM; this CRM has its own.</source>
        <translation>Självbetjäningssidorna hör till det inbyggda CRM-systemet; detta CRM har egna.</translation>
    </message>
    <message>
        <source>The directory takes this password for {name}.</source>
        <translation>Katalogen godtar det här lösenordet för {name}.</translation>
    </message>
    <message>
        <source>The directory can have nobody with this user name.</source>
        <translation>Katalogen kan inte ha någon med det här användarnamnet.</translation>
    </message>
    <message>
        <source>The directory does not take this password for {name}. Check the password, and that it knows this name.</source>
        <translation>Katalogen godtar inte det här lösenordet för {name}. Kontrollera lösenordet, och att katalogen känner till det namnet.</translation>
    </message>
    <message>
        <source>Nobody is ever locked by failed attempts then: a program may guess passwords for as long as it likes.</source>
        <translation>Ingen blir då någonsin låst av misslyckade försök: ett program kan gissa lösenord så länge det vill.</translation>
    </message>
    <message>
        <source>Characters at least. Length protects more than anything else: NIST asks for 15 where the password is all that is asked for. Fewer than 8 cannot be set.</source>
        <translation>Minsta antal tecken. Längden skyddar mer än något annat: NIST begär 15 där lösenordet är allt som krävs. Färre än 8 kan inte anges.</translation>
    </message>
    <message>
        <source>Length with a second factor</source>
        <translation>Längd med en andra faktor</translation>
    </message>
    <message>
        <source>For users who confirm every sign-in with a second factor. NIST asks for 8.</source>
        <translation>För användare som bekräftar varje inloggning med en andra faktor. NIST begär 8.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none. NIST and OWASP advise against asking for kinds of characters: people answer with “Summer2026!”.</source>
        <translation>Minst så många; 0 kräver inga. NIST och OWASP avråder från att kräva sorters tecken: folk svarar med ”Sommar2026!”.</translation>
    </message>
    <message>
        <source>Lower-case letters</source>
        <translation>Små bokstäver</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none.</source>
        <translation>Minst så många; 0 kräver inga.</translation>
    </message>
    <message>
        <source>Upper-case letters</source>
        <translation>Stora bokstäver</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Specialtecken</translation>
    </message>
    <message>
        <source>Neither letters nor digits; spaces count. 0 asks for none.</source>
        <translation>Varken bokstäver eller siffror; mellanslag räknas. 0 kräver inga.</translation>
    </message>
    <message>
        <source>Refuse own names</source>
        <translation>Neka egna namn</translation>
    </message>
    <message>
        <source>The user&apos;s name, user name and e-mail address, also with digits or signs around them. NIST and OWASP ask for it.</source>
        <translation>Användarens namn, användarnamn och e-postadress, även med siffror eller tecken omkring. NIST och OWASP begär det.</translation>
    </message>
    <message>
        <source>Refuse common passwords</source>
        <translation>Neka vanliga lösenord</translation>
    </message>
    <message>
        <source>What stands in lists of stolen passwords, or is as easy to guess. NIST requires it.</source>
        <translation>Det som står i listor över stulna lösenord, eller är lika lätt att gissa. NIST kräver det.</translation>
    </message>
    <message>
        <source>Earlier passwords</source>
        <translation>Tidigare lösenord</translation>
    </message>
    <message>
        <source>So many earlier passwords are refused, 24 at most; 0 looks at none. NIST asks for none, many auditors for 5.</source>
        <translation>Så många tidigare lösenord nekas, högst 24; 0 ser inte till några. NIST begär inga, många revisorer 5.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Minsta ålder</translation>
    </message>
    <message>
        <source>So long users keep a password that they chose, so that nobody runs through the earlier ones in a minute. 0 asks for none, as NIST does.</source>
        <translation>Så länge behåller användare ett lösenord som de har valt, så att ingen går igenom de tidigare på en minut. 0 kräver ingen, liksom NIST.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Giltighetstid</translation>
    </message>
    <message>
        <source>NIST forbids regular changes, because people then choose weaker passwords. It holds for passwords that are set from now on.</source>
        <translation>NIST förbjuder regelbundna byten, eftersom folk då väljer svagare lösenord. Den gäller för lösenord som sätts från och med nu.</translation>
    </message>
    <message>
        <source>Own message</source>
        <translation>Eget meddelande</translation>
    </message>
    <message>
        <source>Shown beside the rules wherever somebody chooses a password.</source>
        <translation>Visas bredvid reglerna överallt där någon väljer ett lösenord.</translation>
    </message>
    <message>
        <source>So many wrong passwords in a row lock. NIST allows 100 at most, Microsoft advises 10.</source>
        <translation>Så många felaktiga lösenord i rad ger ett lås. NIST tillåter högst 100, Microsoft råder till 10.</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Räknas inom</translation>
    </message>
    <message>
        <source>A wrong password that is older does not count any more.</source>
        <translation>Ett felaktigt lösenord som är äldre räknas inte längre.</translation>
    </message>
    <message>
        <source>At least as long as attempts are counted. Locks that only an administrator ends let anybody keep others out.</source>
        <translation>Minst så länge som försöken räknas. Med lås som bara en administratör avslutar kan vem som helst stänga ute andra.</translation>
    </message>
    <message>
        <source>Twice as long each time</source>
        <translation>Dubbelt så länge varje gång</translation>
    </message>
    <message>
        <source>Each lock in a row lasts twice as long as the one before, 24 hours at most.</source>
        <translation>Varje lås i rad varar dubbelt så länge som det förra, högst 24 timmar.</translation>
    </message>
    <message>
        <source>Reset links work for</source>
        <translation>Återställningslänkar fungerar i</translation>
    </message>
    <message>
        <source>5 minutes to 24 hours. NIST allows 24 hours at most by e-mail.</source>
        <translation>5 minuter till 24 timmar. NIST tillåter högst 24 timmar med e-post.</translation>
    </message>
    <message>
        <source>Temporary passwords work for</source>
        <translation>Tillfälliga lösenord fungerar i</translation>
    </message>
    <message>
        <source>1 to 72 hours. Whoever signs in with one must choose a new one; afterwards it no longer opens anything.</source>
        <translation>1 till 72 timmar. Den som loggar in med ett måste välja ett nytt; därefter öppnar det inget längre.</translation>
    </message>
    <message>
        <source>Administrators may set passwords manually</source>
        <translation>Administratörer får sätta lösenord för hand</translation>
    </message>
    <message>
        <source>Without it, Change Password is gone from the window, the terminal and the program inside: only reset links are mailed. OWASP advises it.</source>
        <translation>Utan det försvinner Byt lösenord ur fönstret, terminalen och programmets inre: bara återställningslänkar skickas. OWASP råder till det.</translation>
    </message>
    <message>
        <source>“Forgot password?”</source>
        <translation>”Glömt ditt lösenord?”</translation>
    </message>
    <message>
        <source>Users may ask for a reset link themselves on the self-service pages. It needs e-mail.</source>
        <translation>Användare får själva be om en återställningslänk på självbetjäningssidorna. Det kräver e-post.</translation>
    </message>
    <message>
        <source>Remind of a second factor</source>
        <translation>Påminn om en andra faktor</translation>
    </message>
    <message>
        <source>Whoever chooses a new password is advised to switch a second factor on.</source>
        <translation>Den som väljer ett nytt lösenord får rådet att slå på en andra faktor.</translation>
    </message>
    <message>
        <source>NIST 800-63B</source>
        <translation>NIST 800-63B</translation>
    </message>
    <message>
        <source>Long passwords, no mixed characters, no expiry; common passwords and own names are refused. Advised.</source>
        <translation>Långa lösenord, inga blandade tecken, ingen giltighetstid; vanliga lösenord och egna namn nekas. Rekommenderas.</translation>
    </message>
    <message>
        <source>Complexity rules</source>
        <translation>Komplexitetsregler</translation>
    </message>
    <message>
        <source>Mixed characters, earlier passwords and regular changes, for sites whose auditors ask for them. NIST and OWASP advise against it.</source>
        <translation>Blandade tecken, tidigare lösenord och regelbundna byten, för er vars revisorer kräver det. NIST och OWASP avråder från det.</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Egna regler</translation>
    </message>
    <message>
        <source>What stands below is neither of the two.</source>
        <translation>Det som står nedan är inget av de två.</translation>
    </message>
    <message>
        <source>Until an administrator unlocks</source>
        <translation>Tills en administratör låser upp</translation>
    </message>
    <message>
        <source>Only an administrator may change settings. You can read them.</source>
        <translation>Bara en administratör får ändra inställningar. Du kan läsa dem.</translation>
    </message>
    <message>
        <source>What was saved cannot be read, so the usual values hold. Saving puts what stands here in its place.</source>
        <translation>Det som sparades kan inte läsas, så de vanliga värdena gäller. När du sparar ersätts det av det som står här.</translation>
    </message>
    <message>
        <source>This database can only be looked at.</source>
        <translation>Den här databasen går bara att titta på.</translation>
    </message>
    <message>
        <source>Asks a directory (LDAP, Active Directory) for the password of administrators who are marked as external in the CRM, when they sign in to this program. An old password that may still be stored here opens nothing.</source>
        <translation>Frågar en katalog (LDAP, Active Directory) om lösenordet för administratörer som är markerade som externa i CRM-systemet, när de loggar in i det här programmet. Ett gammalt lösenord som kanske fortfarande är lagrat här öppnar inget.</translation>
    </message>
    <message>
        <source>While none is set up, they cannot sign in here.</source>
        <translation>Så länge ingen är inrättad kan de inte logga in här.</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>De som den här datorn litar på</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Namn där</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Betrodd utfärdare</translation>
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
        <source>Require a new password</source>
        <translation>Kräv ett nytt lösenord</translation>
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
        <source>The way back in when no administrator can sign in: with the account of the database and the recovery code from paper, administrators are restored for a quarter of an hour. Every use is recorded and announced.</source>
        <translation>Vägen tillbaka in när ingen administratör kan logga in: med databasens konto och återställningskoden från papper återställs administratörer under en kvart. Varje användning antecknas och meddelas.</translation>
    </message>
    <message>
        <source>{at} by {name}</source>
        <translation>{at} av {name}</translation>
    </message>
    <message>
        <source>Nobody has tried the way back in for 90 days. A drill takes two minutes.</source>
        <translation>Ingen har prövat vägen tillbaka in på 90 dagar. En övning tar två minuter.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up. If no administrator can sign in, the account of the database alone opens the way, for everybody who has it.</source>
        <translation>Ingen har inrättat systemanvändaren. Om ingen administratör kan logga in öppnar databasens konto ensamt vägen, för alla som har det.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Senast använd</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Senaste övning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Administrators who can sign in</source>
        <translation>Administratörer som kan logga in</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Inrättad</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Inte inrättad</translation>
    </message>
    <message>
        <source>{count} user asks to be unlocked.</source>
        <translation>{count} användare ber om att bli upplåst.</translation>
    </message>
    <message>
        <source>{count} users ask to be unlocked.</source>
        <translation>{count} användare ber om att bli upplåsta.</translation>
    </message>
    <message>
        <source>More than {count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>Fler än {count} användare har låsts efter misslyckade försök den senaste tiden ({window}); det kan vara ett angrepp.</translation>
    </message>
    <message>
        <source>{count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>{count} användare har låsts efter misslyckade försök den senaste tiden ({window}); det kan vara ett angrepp.</translation>
    </message>
    <message>
        <source>Up to entry {number} it is as noted outside the database at {at}.</source>
        <translation>Till och med post {number} är den som den antecknades utanför databasen {at}.</translation>
    </message>
    <message>
        <source>The log holds: all {count} entries are unchanged.</source>
        <translation>Loggen håller: alla {count} poster är oförändrade.</translation>
    </message>
    <message>
        <source>No head of it was noted outside the database.</source>
        <translation>Inget slutvärde för den har antecknats utanför databasen.</translation>
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
        <source>{user_name} must choose a new password at the next sign-in.</source>
        <translation>{user_name} måste välja ett nytt lösenord vid nästa inloggning.</translation>
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
        <source>When (UTC)</source>
        <translation>När (UTC)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Only an administrator may export the audit log.</source>
        <translation>Bara en administratör får exportera granskningsloggen.</translation>
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
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>direct mode</source>
        <translation>direkt läge</translation>
    </message>
    <message>
        <source>guarded mode</source>
        <translation>skyddat läge</translation>
    </message>
    <message>
        <source>Direct mode: the rules of this program hold for whoever uses it. The account of the database could write without it.</source>
        <translation>Direkt läge: det här programmet upprätthåller reglerna. Databaskontot kan skriva utan det.</translation>
    </message>
    <message>
        <source>Guarded mode: the database itself holds the rules. Its account can write nothing without them.</source>
        <translation>Skyddat läge: databasen själv upprätthåller reglerna. Dess konto kan inte skriva något utan dem.</translation>
    </message>
    <message>
        <source>OWASP event</source>
        <translation>OWASP-händelse</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} had been written at {at}, as was noted outside the database.</source>
        <translation>Loggen slutar med post {last}, men {head} hade skrivits {at}, enligt vad som antecknades utanför databasen.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was noted outside the database at {at}: the log was written anew up to there.</source>
        <translation>Post {number} är inte den som antecknades utanför databasen {at}: loggen har skrivits på nytt fram till dit.</translation>
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
        <source>Nobody has said where the pages of the CRM are. Set the base address of links under E-mail.</source>
        <translation>Ingen har angett var CRM-systemets sidor finns. Ange basadressen för länkar under E-post.</translation>
    </message>
    <message>
        <source>{place} is not known in this letter.</source>
        <translation>{place} är inte känt i det här brevet.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Ämnet är tomt.</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>Ämnet har mer än en rad.</translation>
    </message>
    <message>
        <source>The subject is longer than {limit} characters.</source>
        <translation>Ämnet är längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>The link does not belong into the subject, where others may read it.</source>
        <translation>Länken hör inte hemma i ämnet, där andra kan läsa den.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Texten är tom.</translation>
    </message>
    <message>
        <source>The letter is longer than {limit} characters.</source>
        <translation>Brevet är längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>{place} is missing in the text.</source>
        <translation>{place} saknas i texten.</translation>
    </message>
    <message>
        <source>{place} is missing in the HTML.</source>
        <translation>{place} saknas i HTML-koden.</translation>
    </message>
    <message>
        <source>This letter cannot be sent again.</source>
        <translation>Det här brevet kan inte skickas igen.</translation>
    </message>
    <message>
        <source>Its link no longer works. Send a new one.</source>
        <translation>Dess länk fungerar inte längre. Skicka en ny.</translation>
    </message>
    <message>
        <source>This letter cannot be called off any more.</source>
        <translation>Det här brevet kan inte längre stoppas.</translation>
    </message>
    <message>
        <source>This letter changed meanwhile. Look again.</source>
        <translation>Det här brevet ändrades under tiden. Titta igen.</translation>
    </message>
    <message>
        <source>Your own user has no e-mail address to send the message to.</source>
        <translation>Din egen användare har ingen e-postadress att skicka meddelandet till.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer.</source>
        <translation>E-postkontots lösenord är inte känt på den här datorn.</translation>
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
        <source>This is not the present recovery code.</source>
        <translation>Det här är inte den nuvarande återställningskoden.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>Vänta {wait}, och försök sedan igen.</translation>
    </message>
    <message>
        <source>Made a reset link for {user_name}.</source>
        <translation>Gjorde en återställningslänk för {user_name}.</translation>
    </message>
    <message>
        <source>This link is known only to its mail. Send a new one.</source>
        <translation>Den här länken finns bara i sitt mejl. Skicka en ny.</translation>
    </message>
    <message>
        <source>This request was answered meanwhile.</source>
        <translation>Den här begäran besvarades under tiden.</translation>
    </message>
    <message>
        <source>{user_name} has a temporary password.</source>
        <translation>{user_name} har ett tillfälligt lösenord.</translation>
    </message>
    <message>
        <source>{user_name} signs in without a second factor.</source>
        <translation>{user_name} loggar in utan en andra faktor.</translation>
    </message>
    <message>
        <source>{user_name} is an administrator now.</source>
        <translation>{user_name} är nu administratör.</translation>
    </message>
    <message>
        <source>Already an administrator.</source>
        <translation>Redan administratör.</translation>
    </message>
    <message>
        <source>One user was made an administrator in this recovery.</source>
        <translation>En användare har gjorts till administratör i den här återställningen.</translation>
    </message>
    <message>
        <source>The system user restores administrators only.</source>
        <translation>Systemanvändaren återställer bara administratörer.</translation>
    </message>
    <message>
        <source>Your account was changed. Sign in again.</source>
        <translation>Ditt konto har ändrats. Logga in igen.</translation>
    </message>
    <message>
        <source>The password may be changed again {at}.</source>
        <translation>Lösenordet får bytas igen {at}.</translation>
    </message>
    <message>
        <source>it is not complete, or not one of this site.</source>
        <translation>den är inte hel, eller hör inte hit.</translation>
    </message>
    <message>
        <source>its time is over.</source>
        <translation>dess tid är ute.</translation>
    </message>
    <message>
        <source>your account was changed since it was made.</source>
        <translation>ditt konto har ändrats sedan den gjordes.</translation>
    </message>
    <message>
        <source>your account is locked or inactive. Ask an administrator.</source>
        <translation>ditt konto är spärrat eller inaktivt. Fråga en administratör.</translation>
    </message>
    <message>
        <source>it has been used.</source>
        <translation>den har använts.</translation>
    </message>
    <message>
        <source>it was revoked.</source>
        <translation>den har återkallats.</translation>
    </message>
    <message>
        <source>a newer one was made.</source>
        <translation>en nyare har gjorts.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>en okänd plats</translation>
    </message>
    <message>
        <source>Your last sign-in was {when} from {place}.</source>
        <translation>Din senaste inloggning var {when} från {place}.</translation>
    </message>
    <message>
        <source>Since then a sign-in with your name failed, the last one {when} from {place}.</source>
        <translation>Sedan dess har en inloggning med ditt namn misslyckats, senast {when} från {place}.</translation>
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
        <source>Re&amp;quire a New Password…</source>
        <translation>&amp;Kräv nytt lösenord…</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>&amp;Redigera uppgifter…</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>Put it in</source>
        <translation>Sätt in</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Menade du {0}?</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Nobody administers this CRM.</source>
        <translation>Ingen administrerar detta CRM.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>&amp;Lift lock</source>
        <translation>&amp;Häv spärren</translation>
    </message>
    <message>
        <source>Te&amp;mporary password</source>
        <translation>Tillfälligt lö&amp;senord</translation>
    </message>
    <message>
        <source>Clear &amp;second factor</source>
        <translation>Ta bort den andra &amp;faktorn</translation>
    </message>
</context>
<context>
    <name>AuditExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Exportera granskningsloggen</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} poster</translation>
    </message>
</context>
<context>
    <name>AuditExporting</name>
    <message>
        <source>Export the audit log</source>
        <translation>Exportera granskningsloggen</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabeller för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>granskningslogg.csv</translation>
    </message>
    <message>
        <source>Recording the export…</source>
        <translation>Antecknar exporten…</translation>
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
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alla resultat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
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
        <source>Outbox {0}</source>
        <translation>Utkorg {0}</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Ingen anslutning till databasen</translation>
    </message>
</context>
<context>
    <name>BulkActDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>It stands in the audit log.</source>
        <translation>Den står i granskningsloggen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Kopiera listan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Stanna efter den här</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation>inte utfört: {0}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stannar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>This program made a mistake. Look in the audit log whether the change of the last user was saved before you repeat it.</source>
        <translation>Programmet gjorde ett fel. Se efter i granskningsloggen om ändringen av den sista användaren sparades innan du gör om den.</translation>
    </message>
    <message>
        <source>You stopped it. Those whose turn had not come are as before.</source>
        <translation>Du stoppade det. De vilkas tur inte hade kommit är som förut.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewPart</name>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Utelämnas eftersom</translation>
    </message>
    <message>
        <source>Looking whom it hits…</source>
        <translation>Tar reda på vilka det berör…</translation>
    </message>
</context>
<context>
    <name>BulkResults</name>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utfört</translation>
    </message>
</context>
<context>
    <name>CancelLetterDialog</name>
    <message>
        <source>Do not send this letter?</source>
        <translation>Låta bli att skicka det här brevet?</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Skicka inte</translation>
    </message>
    <message>
        <source>It cannot be taken back: such a letter is not written again.</source>
        <translation>Det går inte att ångra: ett sådant brev skrivs inte igen.</translation>
    </message>
    <message>
        <source>The link in it still works and can be handed over in another way: on the tab Mails of the user. Revoke it there if it shall not.</source>
        <translation>Länken i det fungerar fortfarande och kan lämnas över på annat sätt: på användarens flik Brev. Återkalla den där om den inte ska fungera.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
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
    <name>CodeCard</name>
    <message>
        <source>This is the only time that the code is shown. Close again to leave without it.</source>
        <translation>Det här är enda gången som koden visas. Stäng igen för att lämna utan den.</translation>
    </message>
    <message>
        <source>New recovery code, shown only here and now</source>
        <translation>Ny återställningskod, visas bara här och nu</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>Print the page for the technical installation documentation and lock it away. The code opens the way back in once, with the account of the database.</source>
        <translation>Skriv ut sidan för den tekniska installationsdokumentationen och lås in den. Koden öppnar vägen tillbaka in en gång, med databasens konto.</translation>
    </message>
    <message>
        <source>Prin&amp;t page…</source>
        <translation>Skriv &amp;ut sidan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve page…</source>
        <translation>Spa&amp;ra sidan…</translation>
    </message>
    <message>
        <source>The code is on paper, in a safe place</source>
        <translation>Koden finns på papper, på ett säkert ställe</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Sidan är på väg till skrivaren.</translation>
    </message>
    <message>
        <source>Save the page of the recovery code</source>
        <translation>Spara sidan med återställningskoden</translation>
    </message>
    <message>
        <source>Pages for a browser (*.html)</source>
        <translation>Sidor för en webbläsare (*.html)</translation>
    </message>
    <message>
        <source>recovery-code.html</source>
        <translation>återställningskod.html</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bekräfta att det är du</translation>
    </message>
    <message>
        <source>For an act like this your password is asked for again.</source>
        <translation>För en sådan här åtgärd krävs ditt lösenord igen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bekräfta</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>Logga in som någon annan…</translation>
    </message>
    <message>
        <source>&amp;Password of {0}</source>
        <translation>Lö&amp;senord för {0}</translation>
    </message>
    <message>
        <source>C&amp;ode of your second factor</source>
        <translation>K&amp;od från din andra faktor</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Kontrollerar lösenordet…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed. After several failed attempts one has to wait: until then the right password is refused, too.</source>
        <translation>Det gick inte. Inget ändrades. Efter flera misslyckade försök måste man vänta: till dess nekas även det rätta lösenordet.</translation>
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
    <name>DirectoryCard</name>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Inrätta…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Läser inställningarna…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Change the directory</source>
        <translation>Ändra katalogen</translation>
    </message>
    <message>
        <source>Set up the directory</source>
        <translation>Inrätta katalogen</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Administrators whose password an external system keeps sign in to this program with the password there. Nothing of it is stored.</source>
        <translation>Administratörer vars lösenord finns i ett externt system loggar in i det här programmet med lösenordet därifrån. Inget av det sparas.</translation>
    </message>
    <message>
        <source>&amp;Test with a password…</source>
        <translation>&amp;Testa med ett lösenord…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>ldaps://ldap.example.com, or ldap://ldap.example.com, which then must encrypt by StartTLS. Nothing is ever sent in clear.</source>
        <translation>ldaps://ldap.example.com, eller ldap://ldap.example.com, som då måste kryptera med StartTLS. Inget skickas någonsin i klartext.</translation>
    </message>
    <message>
        <source>&amp;Name there</source>
        <translation>&amp;Namn där</translation>
    </message>
    <message>
        <source>With {0} where the user name of the CRM belongs: uid={0},ou=people,dc=example,dc=com or {0}@example.com.</source>
        <translation>Med {0} där CRM-systemets användarnamn hör hemma: uid={0},ou=people,dc=example,dc=com eller {0}@example.com.</translation>
    </message>
    <message>
        <source>&amp;File of the authority</source>
        <translation>Utfärdarens &amp;fil</translation>
    </message>
    <message>
        <source>Of the authority that signed the certificate of the directory. Empty: those that this computer knows.</source>
        <translation>Från utfärdaren som har signerat katalogens certifikat. Tomt: de som den här datorn känner till.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>DirectoryTestDialog</name>
    <message>
        <source>Test the directory</source>
        <translation>Testa katalogen</translation>
    </message>
    <message>
        <source>With the values as they stand on the screen, saved or not. Nobody is signed in by it, and nothing is kept.</source>
        <translation>Med värdena som de står på skärmen, sparade eller inte. Ingen loggas in av det, och inget sparas.</translation>
    </message>
    <message>
        <source>&amp;User name in the CRM</source>
        <translation>&amp;Användarnamn i CRM-systemet</translation>
    </message>
    <message>
        <source>&amp;Password in the directory</source>
        <translation>&amp;Lösenord i katalogen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testa</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Frågar katalogen…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>{0}: unit</source>
        <translation>{0}: enhet</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
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
        <source>Parts of this page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>the e-mail settings</source>
        <translation>e-postinställningarna</translation>
    </message>
    <message>
        <source>Outbox {0}</source>
        <translation>Utkorg {0}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it under Settings.</source>
        <translation>E-postkontots lösenord är inte känt på den här datorn. Ange det under Inställningar.</translation>
    </message>
    <message>
        <source>E-mail is not set up yet: reset links are handed over instead of mailed, and everything else works.</source>
        <translation>E-post är inte inställt än: återställningslänkar lämnas över i stället för att mejlas, och allt annat fungerar.</translation>
    </message>
    <message>
        <source>Saved how mail leaves.</source>
        <translation>Sparade hur e-posten skickas.</translation>
    </message>
    <message>
        <source>Saved the letter.</source>
        <translation>Sparade brevet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Exportera listan</translation>
    </message>
    <message>
        <source>{0} users</source>
        <translation>{0} användare</translation>
    </message>
    <message>
        <source>{0} of {1} users</source>
        <translation>{0} av {1} användare</translation>
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
        <source>Sign in as system user…</source>
        <translation>Logga in som systemanvändare…</translation>
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
        <source>Whoever holds the account of the database can change everything without this program: its rules hold in the program, not in the database.</source>
        <translation>Den som har databasens konto kan ändra allt utan det här programmet: dess regler gäller i programmet, inte i databasen.</translation>
    </message>
    <message>
        <source>In the guarded mode the database itself refuses what they forbid. It is for PostgreSQL and MariaDB, and somebody has to set it up.</source>
        <translation>I det skyddade läget vägrar databasen själv det som reglerna förbjuder. Det finns för PostgreSQL och MariaDB, och någon måste ställa in det.</translation>
    </message>
    <message>
        <source>Of LDAP there is only the sign-in of administrators: locks, expiry and groups of a directory are not read. While it is down, they cannot sign in.</source>
        <translation>Av LDAP finns bara inloggningen för administratörer: spärrar, giltighetstider och grupper i en katalog läses inte. Medan den är nere kan de inte logga in.</translation>
    </message>
    <message>
        <source>A link that was mailed is as safe as the mailbox. A temporary password is known to you until the user has changed it.</source>
        <translation>En länk som har mejlats är lika säker som brevlådan. Ett tillfälligt lösenord är känt för dig tills användaren har bytt det.</translation>
    </message>
    <message>
        <source>Of the CRMs it knows its own built-in database and EspoCRM 8.4 to 10. Another database is not opened; a version it does not know is opened to look at only.</source>
        <translation>Av CRM-systemen känner den till sin egen inbyggda databas och EspoCRM 8.4 till 10. En annan databas öppnas inte; en version som den inte känner till öppnas bara för att titta på.</translation>
    </message>
</context>
<context>
    <name>LinkMade</name>
    <message>
        <source>Co&amp;py link</source>
        <translation>Ko&amp;piera länk</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export what the list shows</source>
        <translation>Exportera det som listan visar</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabeller för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>users.csv</source>
        <translation>användare.csv</translation>
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
        <source>Only this CRM is barred. The account in {0} stays as it is.</source>
        <translation>Bara detta CRM spärras. Kontot i {0} förblir som det är.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Spärra</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Spärrar…</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>The window is locked</source>
        <translation>Fönstret är låst</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Lås upp…</translation>
    </message>
    <message>
        <source>&amp;Sign in as somebody else…</source>
        <translation>Logga &amp;in som någon annan…</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Password of the account</source>
        <translation>Kontots lösenord</translation>
    </message>
    <message>
        <source>Kept on this computer only, never in the database. Nobody can read it here once it was given.</source>
        <translation>Sparas bara på den här datorn, aldrig i databasen. Ingen kan läsa det här när det väl har angetts.</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Kom ihåg det i datorns nyckelring</translation>
    </message>
    <message>
        <source>Known on this computer</source>
        <translation>Känt på den här datorn</translation>
    </message>
    <message>
        <source>Not known on this computer</source>
        <translation>Inte känt på den här datorn</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>tills programmet avslutas</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>i nyckelringen</translation>
    </message>
    <message>
        <source>Letters and the password of the account are sent in clear. That is allowed only to a mail server on this machine, where nobody is on the way.</source>
        <translation>Brev och kontots lösenord skickas i klartext. Det tillåts bara till en e-postserver på den här datorn, där ingen finns längs vägen.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>De som den här datorn litar på</translation>
    </message>
</context>
<context>
    <name>MailSettingsTab</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Läser inställningarna…</translation>
    </message>
    <message>
        <source>Save how mail leaves?</source>
        <translation>Spara hur e-posten skickas?</translation>
    </message>
    <message>
        <source>It holds from the next letter on, also for those that wait already.</source>
        <translation>Det gäller från och med nästa brev, även för dem som redan väntar.</translation>
    </message>
    <message>
        <source>Without a mail server and a sender no mail is sent.</source>
        <translation>Utan en e-postserver och en avsändare skickas ingen e-post.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Visa vad de sparade</translation>
    </message>
</context>
<context>
    <name>MailSteps</name>
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
</context>
<context>
    <name>MailTest</name>
    <message>
        <source>Test message</source>
        <translation>Testmeddelande</translation>
    </message>
    <message>
        <source>Send Test Message</source>
        <translation>Skicka testmeddelande</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>With the values as they stand above, saved or not. It goes to your own address and to nobody else.</source>
        <translation>Med värdena som de står ovan, sparade eller inte. Det går till din egen adress och till ingen annan.</translation>
    </message>
    <message>
        <source>The test stopped at this step.</source>
        <translation>Testet stannade vid det här steget.</translation>
    </message>
    <message>
        <source>The mail server took the message. Look into your mailbox for it.</source>
        <translation>E-postservern tog emot meddelandet. Leta efter det i din brevlåda.</translation>
    </message>
</context>
<context>
    <name>MailsTab</name>
    <message>
        <source>Mails to this user</source>
        <translation>Brev till den här användaren</translation>
    </message>
    <message>
        <source>Reading the mails…</source>
        <translation>Läser breven…</translation>
    </message>
    <message>
        <source>No mail has been written to this user, and no link was made.</source>
        <translation>Inget brev har skrivits till den här användaren, och ingen länk har skapats.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Försök nu</translation>
    </message>
    <message>
        <source>New Link…</source>
        <translation>Ny länk…</translation>
    </message>
    <message>
        <source>Trying the letter again…</source>
        <translation>Försöker skicka brevet igen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Återkalla…</translation>
    </message>
    <message>
        <source>Ends every open link of this user</source>
        <translation>Gör alla öppna länkar för den här användaren ogiltiga</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Kopiera länk</translation>
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
        <source>&amp;Lock the Window</source>
        <translation>Lå&amp;s fönstret</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
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
        <source>&amp;System User…</source>
        <translation>&amp;Systemanvändare…</translation>
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
        <source>Look at the system</source>
        <translation>Visa systemet</translation>
    </message>
    <message>
        <source>A change is being saved; the window closes after it.</source>
        <translation>En ändring sparas; fönstret stängs efter det.</translation>
    </message>
    <message>
        <source>A letter is being sent; the window closes after it. Close it again to leave at once: the letter is tried again later then.</source>
        <translation>Ett brev skickas; fönstret stängs efter det. Stäng det igen för att lämna genast: då görs ett nytt försök med brevet senare.</translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock the window first.</source>
        <translation>Något är inte sparat än. Lås först upp fönstret.</translation>
    </message>
    <message>
        <source>In five minutes you are signed out, after twelve hours. Save what you began.</source>
        <translation>Om fem minuter loggas du ut, efter tolv timmar. Spara det du har påbörjat.</translation>
    </message>
</context>
<context>
    <name>ManyPane</name>
    <message>
        <source>and {0} more</source>
        <translation>och {0} till</translation>
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
    <name>NewRecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Ny återställningskod</translation>
    </message>
    <message>
        <source>The code belongs on paper, into the technical installation documentation. It is shown once. A code that was made before opens nothing any more.</source>
        <translation>Koden hör hemma på papper, i den tekniska installationsdokumentationen. Den visas en gång. En kod som skapades tidigare öppnar inte längre något.</translation>
    </message>
    <message>
        <source>&amp;Make the code</source>
        <translation>&amp;Skapa koden</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Skapar koden…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
</context>
<context>
    <name>OfferSystemUserDialog</name>
    <message>
        <source>Set the system user up?</source>
        <translation>Inrätta systemanvändaren?</translation>
    </message>
    <message>
        <source>One day no administrator may be able to sign in. The system user is the way back in then: with the account of the database and a recovery code that lies on paper in a safe place.</source>
        <translation>En dag kanske ingen administratör kan logga in. Då är systemanvändaren vägen tillbaka in: med databasens konto och en återställningskod som finns på papper på ett säkert ställe.</translation>
    </message>
    <message>
        <source>Without it, the account of the database alone opens that way. You find this later under Tools ▸ System User.</source>
        <translation>Utan den öppnar databasens konto ensamt den vägen. Du hittar det här senare under Verktyg ▸ Systemanvändare.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senare</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Inrätta…</translation>
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
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>E-postservern sade</translation>
    </message>
</context>
<context>
    <name>OutboxTab</name>
    <message>
        <source>Only what is not finished</source>
        <translation>Bara det som inte är klart</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Do Not Send…</source>
        <translation>Skicka inte…</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Läser utkorgen…</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Inget brev väntar på att skickas.</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>Inget brev har skrivits än.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Sending to {0}…</source>
        <translation>Skickar till {0}…</translation>
    </message>
    <message>
        <source>The letter to {0} will not be sent.</source>
        <translation>Brevet till {0} kommer inte att skickas.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
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
    <name>Pages</name>
    <message>
        <source>Saved the password rules.</source>
        <translation>Sparade lösenordsreglerna.</translation>
    </message>
    <message>
        <source>Saved the settings of the directory.</source>
        <translation>Sparade inställningarna för katalogen.</translation>
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
        <source>Force a Change…</source>
        <translation>Kräv byte…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen databas är öppen.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Läser reglerna…</translation>
    </message>
    <message>
        <source>the password rules</source>
        <translation>lösenordsreglerna</translation>
    </message>
    <message>
        <source>Save the password rules?</source>
        <translation>Spara lösenordsreglerna?</translation>
    </message>
    <message>
        <source>They hold from the next password on, everywhere, for everybody.</source>
        <translation>De gäller från och med nästa lösenord, överallt, för alla.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Visa vad de sparade</translation>
    </message>
    <message>
        <source>All associates</source>
        <translation>Alla medarbetare</translation>
    </message>
    <message>
        <source>All system users</source>
        <translation>Alla systemanvändare</translation>
    </message>
    <message>
        <source>Those whom the list of users shows: {0}</source>
        <translation>De som användarlistan visar: {0}</translation>
    </message>
    <message>
        <source>Force a change</source>
        <translation>Kräv byte</translation>
    </message>
    <message>
        <source>When passwords may have become known, have them replaced at the next sign-in: of everybody, or of those whom the list of users shows. You see whom it hits before anything happens.</source>
        <translation>När lösenord kan ha blivit kända, låt dem bytas ut vid nästa inloggning: allas, eller deras som användarlistan visar. Du ser vilka det berör innan något händer.</translation>
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
    <name>PolicyForm</name>
    <message>
        <source>New passwords</source>
        <translation>Nya lösenord</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Misslyckade försök</translation>
    </message>
    <message>
        <source>They hold for signing in to this program and to the self-service pages. The last administrator is never locked by failed attempts. How another CRM counts them is set there.</source>
        <translation>De gäller för inloggning i det här programmet och på självbetjäningssidorna. Den sista administratören låses aldrig av misslyckade försök. Hur ett annat CRM räknar dem ställs in där.</translation>
    </message>
    <message>
        <source>Links and temporary passwords</source>
        <translation>Länkar och tillfälliga lösenord</translation>
    </message>
    <message>
        <source>Passwords expire</source>
        <translation>Lösenord går ut</translation>
    </message>
    <message>
        <source>The lock ends by itself</source>
        <translation>Låset upphör av sig självt</translation>
    </message>
    <message>
        <source>Failed attempts lock</source>
        <translation>Misslyckade försök låser</translation>
    </message>
</context>
<context>
    <name>PolicyTrial</name>
    <message>
        <source>Try a password</source>
        <translation>Prova ett lösenord</translation>
    </message>
    <message>
        <source>By the rules as they stand above, saved or not, with your own names. It is not stored and not sent; do not type one that you use.</source>
        <translation>Enligt reglerna som de står ovan, sparade eller inte, med dina egna namn. Det lagras inte och skickas inte; skriv inte ett som du använder.</translation>
    </message>
    <message>
        <source>Password to try</source>
        <translation>Lösenord att prova</translation>
    </message>
    <message>
        <source>As a user with a second factor</source>
        <translation>Som en användare med en andra faktor</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Andra faktor</translation>
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
    <name>PromotionDialog</name>
    <message>
        <source>Make a user an administrator</source>
        <translation>Gör en användare till administratör</translation>
    </message>
    <message>
        <source>One user in each recovery. Upper and lower case differ.</source>
        <translation>En användare per återställning. Stora och små bokstäver skiljer sig.</translation>
    </message>
    <message>
        <source>Exact &amp;user name</source>
        <translation>Exakt &amp;användarnamn</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>&amp;Gör till administratör</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>Making the user an administrator…</source>
        <translation>Gör användaren till administratör…</translation>
    </message>
</context>
<context>
    <name>ReasonedAct</name>
    <message>
        <source>A reason is needed.</source>
        <translation>En orsak behövs.</translation>
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
    <name>RecoveryBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
</context>
<context>
    <name>RecoveryDrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Fetch the paper and type its code, as in an emergency. Nothing is changed but the record of the drill; the code stays the same.</source>
        <translation>Hämta papperet och skriv dess kod, som i ett nödläge. Inget ändras utom anteckningen om övningen; koden förblir densamma.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Åter&amp;ställningskod</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prova den</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Provar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The drill was passed: the way back in is open.</source>
        <translation>Övningen är godkänd: vägen tillbaka in är öppen.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Recovery of {0}</source>
        <translation>Återställning i {0}</translation>
    </message>
    <message>
        <source>Signed in as system user, with the account {0}.</source>
        <translation>Inloggad som systemanvändare, med kontot {0}.</translation>
    </message>
    <message>
        <source>Signed in as system user.</source>
        <translation>Inloggad som systemanvändare.</translation>
    </message>
    <message>
        <source>Make a user an administrator…</source>
        <translation>Gör en användare till administratör…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>First put the new recovery code in a safe place.</source>
        <translation>Lägg först den nya återställningskoden på ett säkert ställe.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} kvar</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Tiden är ute</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>Looking for administrators…</source>
        <translation>Letar efter administratörer…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>This program made a mistake while it saved. Look in the audit log.</source>
        <translation>Programmet gjorde ett fel när det sparade. Titta i granskningsloggen.</translation>
    </message>
    <message>
        <source>Ending the recovery…</source>
        <translation>Avslutar återställningen…</translation>
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
    <name>RequestStrip</name>
    <message>
        <source>Decline</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Häv spärren…</translation>
    </message>
    <message>
        <source>Declining the request…</source>
        <translation>Avslår begäran…</translation>
    </message>
</context>
<context>
    <name>RequireNewPasswordDialog</name>
    <message>
        <source>Require a new password of {0}</source>
        <translation>Kräv ett nytt lösenord av {0}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>För granskningsloggen.</translation>
    </message>
    <message>
        <source>The next sign-in works with the present password and asks for a new one. When somebody else may know the password, lock the user or change it instead.</source>
        <translation>Nästa inloggning fungerar med det nuvarande lösenordet och kräver sedan ett nytt. Om någon annan kan känna till lösenordet, spärra användaren eller byt lösenordet i stället.</translation>
    </message>
    <message>
        <source>Re&amp;quire</source>
        <translation>&amp;Kräv</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of {0}</source>
        <translation>Återställ lösenordet för {0}</translation>
    </message>
    <message>
        <source>The link goes to</source>
        <translation>Länken går till</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Rätta den…</translation>
    </message>
    <message>
        <source>Correct the &amp;address…</source>
        <translation>Rätta &amp;adressen…</translation>
    </message>
    <message>
        <source>&amp;Send link</source>
        <translation>&amp;Skicka länken</translation>
    </message>
    <message>
        <source>Correct the address…</source>
        <translation>Rätta adressen…</translation>
    </message>
    <message>
        <source>Looking for links that would be replaced…</source>
        <translation>Letar efter länkar som skulle ersättas…</translation>
    </message>
    <message>
        <source>&amp;Make link</source>
        <translation>&amp;Skapa länken</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>E-mail is not set up, so nothing is sent. The link can be copied afterwards and handed over.</source>
        <translation>E-post är inte inställt, så inget skickas. Länken kan kopieras efteråt och lämnas över.</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Skapar länken…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <source>The link was made. Its letter is handed to the mail server…</source>
        <translation>Länken är skapad. Dess brev lämnas till e-postservern…</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Länken är skapad</translation>
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
    <name>RevokeLinksDialog</name>
    <message>
        <source>Revoke the links of {0}?</source>
        <translation>Återkalla länkarna för {0}?</translation>
    </message>
    <message>
        <source>Every link that still works stops working at once, also one that was mailed and not opened yet. Letters that wait are not sent. The password stays as it is; this cannot be undone, but a new link can be sent at any time.</source>
        <translation>Varje länk som fortfarande fungerar slutar fungera genast, även en som har mejlats men inte öppnats än. Brev som väntar skickas inte. Lösenordet förblir som det är; det här går inte att ångra, men en ny länk kan skickas när som helst.</translation>
    </message>
    <message>
        <source>&amp;Revoke the links</source>
        <translation>Åte&amp;rkalla länkarna</translation>
    </message>
    <message>
        <source>Revoking the links…</source>
        <translation>Återkallar länkarna…</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Inget är ändrat.</translation>
    </message>
    <message>
        <source>Values that cannot be saved: {0}</source>
        <translation>Värden som inte kan sparas: {0}</translation>
    </message>
    <message>
        <source>Values that are not saved: {0}</source>
        <translation>Värden som inte är sparade: {0}</translation>
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
    <name>SaveSettingsDialog</name>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
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
    <name>SecretCopy</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Urklipp har tömts.</translation>
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
        <source>C&amp;ode of your second factor</source>
        <translation>K&amp;od från din andra faktor</translation>
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
        <source>Sign in as system user…</source>
        <translation>Logga in som systemanvändare…</translation>
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
        <source>This account of the database is for this user alone.</source>
        <translation>Det här databaskontot är bara för den här användaren.</translation>
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
        <source>What could be safer</source>
        <translation>Vad som kunde vara säkrare</translation>
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
    <name>SystemUserCard</name>
    <message>
        <source>System user</source>
        <translation>Systemanvändare</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Ny återställningskod…</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Övning…</translation>
    </message>
    <message>
        <source>Only an administrator looks after the system user.</source>
        <translation>Bara en administratör sköter systemanvändaren.</translation>
    </message>
    <message>
        <source>Looking at the system user…</source>
        <translation>Kontrollerar systemanvändaren…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Inrätta…</translation>
    </message>
</context>
<context>
    <name>SystemUserDialog</name>
    <message>
        <source>Sign in as system user</source>
        <translation>Logga in som systemanvändare</translation>
    </message>
    <message>
        <source>For the day when no administrator can sign in. It needs the account of the database, and the recovery code from the technical installation documentation.</source>
        <translation>För den dag då ingen administratör kan logga in. Det krävs databasens konto och återställningskoden från den tekniska installationsdokumentationen.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Åter&amp;ställningskod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Fo&amp;rtsätt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Logga &amp;in</translation>
    </message>
    <message>
        <source>The database is open: {0}.</source>
        <translation>Databasen är öppen: {0}.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Loggar in…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Forms of the letter</source>
        <translation>Brevets former</translation>
    </message>
    <message>
        <source>Insert a Place</source>
        <translation>Infoga en platshållare</translation>
    </message>
    <message>
        <source>Puts a place for a name, a time or the link where the cursor stands.</source>
        <translation>Sätter in en platshållare för ett namn, en tid eller länken där markören står.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview of the text</source>
        <translation>Förhandsvisning av texten</translation>
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation>Förhandsvisning av HTML</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>Som HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Som vanlig text</translation>
    </message>
    <message>
        <source>Preview, with invented values</source>
        <translation>Förhandsvisning, med påhittade värden</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Back to the Original</source>
        <translation>Tillbaka till originalet</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>Läser mallen…</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Originalet</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Dina egna ord</translation>
    </message>
    <message>
        <source>the letter “{0}”</source>
        <translation>brevet ”{0}”</translation>
    </message>
    <message>
        <source>Save your own words?</source>
        <translation>Spara dina egna ord?</translation>
    </message>
    <message>
        <source>Go back to the original?</source>
        <translation>Gå tillbaka till originalet?</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Visa vad de sparade</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordDialog</name>
    <message>
        <source>{0} has a temporary password</source>
        <translation>{0} har ett tillfälligt lösenord</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
</context>
<context>
    <name>TickControl</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
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
    <name>UsersBanners</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>Unlock them all…</source>
        <translation>Lås upp alla…</translation>
    </message>
    <message>
        <source>Only one administrator can sign in. Make a second one, so that nobody is locked out.</source>
        <translation>Bara en administratör kan logga in. Gör en till användare till administratör, så att ingen blir utelåst.</translation>
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
    <message>
        <source>Recording what was found…</source>
        <translation>Antecknar det som hittades…</translation>
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
    <name>WindowLock</name>
    <message>
        <source>It was locked by hand.</source>
        <translation>Det låstes för hand.</translation>
    </message>
    <message>
        <source>Nobody has used it for a quarter of an hour.</source>
        <translation>Ingen har använt det på en kvart.</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>Lås upp fönstret</translation>
    </message>
    <message>
        <source>Type your password to go on where you were.</source>
        <translation>Skriv ditt lösenord för att fortsätta där du var.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
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
        <source>a new token</source>
        <translation>en ny token</translation>
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
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Skriver filen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
