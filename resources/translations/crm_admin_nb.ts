<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name></name>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>there is a space at an end, or two in a row.</source>
        <translation>det er et mellomrom i begynnelsen eller slutten, eller to på rad.</translation>
    </message>
    <message>
        <source>it is needed.</source>
        <translation>må fylles ut.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>{column}</source>
        <translation>{column}</translation>
    </message>
    <message>
        <source>it contains a character that cannot be stored.</source>
        <translation>inneholder et tegn som ikke kan lagres.</translation>
    </message>
    <message>
        <source>it has more than {most} characters.</source>
        <translation>har mer enn {most} tegn.</translation>
    </message>
    <message>
        <source>it is not a key that a page of this list gave.</source>
        <translation>er ikke en nøkkel som en side av denne listen har gitt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>there is no group “{name}”.</source>
        <translation>det finnes ingen gruppe «{name}».</translation>
    </message>
    <message>
        <source>there is no role “{name}”.</source>
        <translation>det finnes ingen rolle «{name}».</translation>
    </message>
    <message>
        <source>E-mail is not set up yet.</source>
        <translation>E-post er ikke satt opp ennå.</translation>
    </message>
    <message>
        <source>The tables were made by an older version of this program.</source>
        <translation>Tabellene er laget av en eldre versjon av dette programmet.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>Tabellen {table} mangler.</translation>
    </message>
    <message>
        <source>The column {column} is missing in the table {table}.</source>
        <translation>Kolonnen {column} mangler i tabellen {table}.</translation>
    </message>
    <message>
        <source>a lock stands in the way; lift it first.</source>
        <translation>en sperre står i veien; opphev den først.</translation>
    </message>
    <message>
        <source>EspoCRM keeps it; change it there.</source>
        <translation>EspoCRM styrer dette; endre det der.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not a password.</source>
        <translation>Denne kontoen logger inn med en nøkkel, ikke med et passord.</translation>
    </message>
    <message>
        <source>EspoCRM 8 and older mixes a secret from a file on its server into every password, and the database does not hold it. Change the password in EspoCRM.</source>
        <translation>EspoCRM 8 og eldre blander en hemmelighet fra en fil på serveren sin inn i hvert passord, og den finnes ikke i databasen. Endre passordet i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM cannot ask for a new password at the next sign-in.</source>
        <translation>EspoCRM kan ikke be om et nytt passord ved neste innlogging.</translation>
    </message>
    <message>
        <source>Passwords do not expire in EspoCRM.</source>
        <translation>Passord utløper ikke i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM forgets failed attempts after a minute, so they are not put back.</source>
        <translation>EspoCRM glemmer mislykkede forsøk etter et minutt, så de legges ikke tilbake.</translation>
    </message>
    <message>
        <source>The table of teams is missing.</source>
        <translation>Tabellen med team mangler.</translation>
    </message>
    <message>
        <source>In EspoCRM the user&apos;s open sessions end at once; unlocking does not bring them back.</source>
        <translation>I EspoCRM avsluttes brukerens åpne økter med en gang; de kommer ikke tilbake når sperren oppheves.</translation>
    </message>
    <message>
        <source>The column {column} of the table {table} has another type.</source>
        <translation>Kolonnen {column} i tabellen {table} har en annen type.</translation>
    </message>
    <message>
        <source>it carries a password, which others could read</source>
        <translation>den inneholder et passord som andre kan lese</translation>
    </message>
    <message>
        <source>it names no database</source>
        <translation>den nevner ingen database</translation>
    </message>
    <message>
        <source>the host stands before the name of the database</source>
        <translation>verten står foran navnet på databasen</translation>
    </message>
    <message>
        <source>it is not of the form kind://…</source>
        <translation>den har ikke formen type://…</translation>
    </message>
    <message>
        <source>the driver does not know an option in it</source>
        <translation>driveren kjenner ikke et av alternativene i den</translation>
    </message>
    <message>
        <source>The database account may not make the tables in which CRM Admin records every act, so nothing can be changed.</source>
        <translation>Databasekontoen kan ikke opprette tabellene der CRM Admin registrerer hver handling, så ingenting kan endres.</translation>
    </message>
    <message>
        <source>The tables differ from what this program knows of this CRM, so nothing can be changed.</source>
        <translation>Tabellene er annerledes enn dette programmet kjenner dem fra dette CRM-systemet, så ingenting kan endres.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>det er ikke mer plass på disken.</translation>
    </message>
    <message>
        <source>this account may not read or write there.</source>
        <translation>denne kontoen kan ikke lese eller skrive der.</translation>
    </message>
    <message>
        <source>the disk does not take or give it.</source>
        <translation>disken tar den ikke imot eller gir den ikke fra seg.</translation>
    </message>
    <message>
        <source>it is not a list of connections that this version can read.</source>
        <translation>det er ikke en liste over tilkoblinger som denne versjonen kan lese.</translation>
    </message>
    <message>
        <source>Database created</source>
        <translation>Database opprettet</translation>
    </message>
    <message>
        <source>Signed in to CRM Admin</source>
        <translation>Logget inn i CRM Admin</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Sperret</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Låst opp</translation>
    </message>
    <message>
        <source>Unlocking undone</source>
        <translation>Opplåsing angret</translation>
    </message>
    <message>
        <source>Deliberate lock lifted</source>
        <translation>Sperre opphevet</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passord endret</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Opplysninger endret</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Sessions that are open now end at their next request.</source>
        <translation>Økter som er åpne nå, avsluttes ved neste forespørsel.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Ikke låst.</translation>
    </message>
    <message>
        <source>Already locked by {who} {at}.</source>
        <translation>Allerede sperret av {who} {at}.</translation>
    </message>
    <message>
        <source>You are not an administrator.</source>
        <translation>Du er ikke administrator.</translation>
    </message>
    <message>
        <source>Only an administrator may act on another administrator.</source>
        <translation>Bare en administrator kan gjøre noe med en annen administrator.</translation>
    </message>
    <message>
        <source>You cannot lock yourself.</source>
        <translation>Du kan ikke sperre deg selv.</translation>
    </message>
    <message>
        <source>Change your own password in the CRM, with the old one.</source>
        <translation>Endre ditt eget passord i CRM-systemet, med det gamle.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Allerede inaktiv.</translation>
    </message>
    <message>
        <source>Locked by an administrator: lifting that is its own step.</source>
        <translation>Sperret av en administrator: Å oppheve sperren er et eget trinn.</translation>
    </message>
    <message>
        <source>Already locked.</source>
        <translation>Allerede sperret.</translation>
    </message>
    <message>
        <source>The password is kept in {system}. Change it there.</source>
        <translation>Passordet finnes i {system}. Endre det der.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not with a password.</source>
        <translation>Denne kontoen logger inn med en nøkkel, ikke med et passord.</translation>
    </message>
    <message>
        <source>There is no e-mail address to send the link to.</source>
        <translation>Det finnes ingen e-postadresse å sende lenken til.</translation>
    </message>
    <message>
        <source>Not locked by an administrator.</source>
        <translation>Ikke sperret av en administrator.</translation>
    </message>
    <message>
        <source>Only the CRM itself can change it.</source>
        <translation>Bare CRM-systemet selv kan endre det.</translation>
    </message>
    <message>
        <source>Locked by {who} {at}: {why}.</source>
        <translation>Sperret av {who} {at}: {why}.</translation>
    </message>
    <message>
        <source>It ends by itself {until}.</source>
        <translation>Låsen opphører av seg selv {until}.</translation>
    </message>
    <message>
        <source>{failed} {ends}</source>
        <translation>{failed} {ends}</translation>
    </message>
    <message>
        <source>Inactive: switched off or retired in the CRM.</source>
        <translation>Inaktiv: slått av eller avsluttet i CRM-systemet.</translation>
    </message>
    <message>
        <source>The account is not valid before {valid_from}.</source>
        <translation>Kontoen er ikke gyldig før {valid_from}.</translation>
    </message>
    <message>
        <source>The account was valid until {valid_until}.</source>
        <translation>Kontoen var gyldig til {valid_until}.</translation>
    </message>
    <message>
        <source>No password has been set.</source>
        <translation>Det er ikke satt noe passord.</translation>
    </message>
    <message>
        <source>{version}; certificate for {names}, valid from {since} until {until}.</source>
        <translation>{version}; sertifikat for {names}, gyldig fra {since} til {until}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: {reason}.</source>
        <translation>Serverens sertifikat er ikke til å stole på: {reason}.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on with {host}. Check the port and the kind of encryption; TLS 1.2 or newer is needed.</source>
        <translation>Det gikk ikke å avtale kryptering med {host}. Kontroller porten og typen kryptering; TLS 1.2 eller nyere trengs.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than {host}. Enter the name that stands in the certificate; if it should be this one, somebody may be in between.</source>
        <translation>Serverens sertifikat gjelder et annet navn enn {host}. Oppgi navnet som står i sertifikatet; hvis det skulle være dette, kan noen sitte imellom.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was signed by an authority that this computer does not know. If your site signs its own, choose the file of its authority.</source>
        <translation>Serverens sertifikat er signert av en utsteder som denne datamaskinen ikke kjenner. Hvis virksomheten din signerer selv, velg filen fra utstederen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Whoever runs the server must renew it.</source>
        <translation>Serverens sertifikat er utløpt. Den som driver serveren, må fornye det.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s clock.</source>
        <translation>Serverens sertifikat er ikke gyldig ennå. Kontroller klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>There is no role with the right of an administrator.</source>
        <translation>Det finnes ingen rolle med rettigheten som administrator.</translation>
    </message>
    <message>
        <source>EspoCRM keeps rights in a cache of its own. Change the type of the user in EspoCRM.</source>
        <translation>EspoCRM har rettigheter i sin egen hurtigbuffer. Endre brukerens type i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM keeps its own password rules in a file on its server, which cannot be read from here. The page of a reset link asks for those rules too, and takes no link at all where that file switches recovery off or names another way to sign in.</source>
        <translation>EspoCRM har egne passordregler i en fil på serveren sin, og den kan ikke leses herfra. Siden som en tilbakestillingslenke åpner, krever de reglene også, og tar ikke imot noen lenke hvis filen slår av tilbakestilling eller nevner en annen måte å logge inn på.</translation>
    </message>
    <message>
        <source>EspoCRM&apos;s tables of reset links are not as expected.</source>
        <translation>EspoCRMs tabeller med tilbakestillingslenker er ikke som ventet.</translation>
    </message>
    <message>
        <source>EspoCRM takes no reset link from a super administrator.</source>
        <translation>EspoCRM tar ikke imot noen tilbakestillingslenke fra en superadministrator.</translation>
    </message>
    <message>
        <source>Portal users reset their password at the address of their portal, which only EspoCRM knows. Send the link from there.</source>
        <translation>Portalbrukere tilbakestiller passordet på adressen til portalen sin, som bare EspoCRM kjenner. Send lenken derfra.</translation>
    </message>
    <message>
        <source>The database account may do everything on this server. Give this program one that may do only what it needs.</source>
        <translation>Databasekontoen kan gjøre alt på denne serveren. Gi dette programmet en som bare kan gjøre det som trengs.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted: passwords and hashes can be read on the way.</source>
        <translation>Tilkoblingen til databasen er ikke kryptert: Passord og hasher kan leses underveis.</translation>
    </message>
    <message>
        <source>The database file is damaged. Change nothing more, keep a copy of the file, and go back to a backup.</source>
        <translation>Databasefilen er skadet. Ikke endre mer, behold en kopi av filen, og gå tilbake til en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The database account could change or remove entries of the audit log: it may not make the triggers that prevent it, or they were removed.</source>
        <translation>Databasekontoen kan endre eller fjerne oppføringer i revisjonsloggen: Den kan ikke opprette triggerne som hindrer det, eller de er fjernet.</translation>
    </message>
    <message>
        <source>The database file lies on a network drive ({kind}), where two computers can damage it. Put it on a disk of this computer, or use a database server.</source>
        <translation>Databasefilen ligger på en nettverksstasjon ({kind}), der to datamaskiner kan skade den. Legg den på en disk i denne datamaskinen, eller bruk en databaseserver.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can open the database file ({mode}). Let only its owner read and write it (0600).</source>
        <translation>Andre kontoer på denne datamaskinen kan åpne databasefilen ({mode}). La bare eieren lese og skrive den (0600).</translation>
    </message>
    <message>
        <source>The database takes no changes at present.</source>
        <translation>Databasen tar ikke imot endringer for tiden.</translation>
    </message>
    <message>
        <source>This mail server takes only plain letters before the @ of an address.</source>
        <translation>Denne e-postserveren godtar bare vanlige bokstaver før @ i en adresse.</translation>
    </message>
    <message>
        <source>Mail goes to exactly one e-mail address, and this is not one.</source>
        <translation>E-post går til nøyaktig én e-postadresse, og dette er ikke en.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be used.</source>
        <translation>Avsenderens adresse kan ikke brukes.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Ingen e-postserver er satt opp.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known here.</source>
        <translation>Passordet til e-postkontoen er ikke kjent her.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, so nothing was sent. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} tilbyr ikke kryptering, så ingenting ble sendt. Enten er serveren satt opp slik, eller så har noen underveis fjernet tilbudet.</translation>
    </message>
    <message>
        <source>{host} cannot encrypt at present.</source>
        <translation>{host} kan ikke kryptere for tiden.</translation>
    </message>
    <message>
        <source>The authority&apos;s file {path} cannot be read.</source>
        <translation>Utstederens fil {path} kan ikke leses.</translation>
    </message>
    <message>
        <source>In clear: the mail server is on this machine.</source>
        <translation>I klartekst: E-postserveren er på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Without an account.</source>
        <translation>Uten konto.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in with a password here.</source>
        <translation>{host} tilbyr ikke innlogging med passord her.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}. Check the port, and that the mail server runs.</source>
        <translation>Ingen svarer på {host}, port {port}. Kontroller porten, og at e-postserveren kjører.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network. Check the spelling.</source>
        <translation>Navnet {host} er ikke kjent i dette nettverket. Kontroller stavemåten.</translation>
    </message>
    <message>
        <source>Nobody said within {seconds} seconds where {host} is. Check the network.</source>
        <translation>Ingen svarte innen {seconds} sekunder på hvor {host} er. Kontroller nettverket.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds. Check the port, the kind of encryption and the firewall.</source>
        <translation>{host}, port {port}, svarte ikke innen {seconds} sekunder. Kontroller porten, typen kryptering og brannmuren.</translation>
    </message>
    <message>
        <source>{host} was not done after {seconds} seconds.</source>
        <translation>{host} var ikke ferdig etter {seconds} sekunder.</translation>
    </message>
    <message>
        <source>{host} broke the connection.</source>
        <translation>{host} brøt forbindelsen.</translation>
    </message>
    <message>
        <source>The name {name} has no place in a script.</source>
        <translation>Navnet {name} har ingen plass i et skript.</translation>
    </message>
    <message>
        <source>The guarded mode is set up in this database, and this account passes it by: it may write the users without the rules. Administrators have accounts of their own.</source>
        <translation>Beskyttet modus er satt opp i denne databasen, og denne kontoen går utenom den: Den kan skrive brukerne uten reglene. Administratorer har egne kontoer.</translation>
    </message>
    <message>
        <source>It answers with the code {code}.</source>
        <translation>Serveren svarer med koden {code}.</translation>
    </message>
    <message>
        <source>It names another server, which is not asked. Enter that one&apos;s address.</source>
        <translation>Serveren viser til en annen server, som ikke spørres. Oppgi adressen til den.</translation>
    </message>
    <message>
        <source>It takes no passwords in this way.</source>
        <translation>Serveren tar ikke imot passord på denne måten.</translation>
    </message>
    <message>
        <source>It is too busy at present.</source>
        <translation>Serveren er for opptatt for tiden.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} tilbyr ikke kryptering. Enten er serveren satt opp slik, eller så har noen underveis fjernet tilbudet.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Adressen kan ikke brukes.</translation>
    </message>
    <message>
        <source>{host}: {problem}</source>
        <translation>{host}: {problem}</translation>
    </message>
    <message>
        <source>The file {path} of the authority for {host} cannot be read.</source>
        <translation>Utstederens fil {path} for {host} kan ikke leses.</translation>
    </message>
    <message>
        <source>What it answers cannot be understood.</source>
        <translation>Svaret er ikke til å forstå.</translation>
    </message>
    <message>
        <source>What {host} answers cannot be understood.</source>
        <translation>Det {host} svarer, er ikke til å forstå.</translation>
    </message>
    <message>
        <source>{host} fell silent after the letter.</source>
        <translation>{host} ble taus etter e-posten.</translation>
    </message>
    <message>
        <source>{host} takes no mail at present.</source>
        <translation>{host} tar ikke imot e-post for tiden.</translation>
    </message>
    <message>
        <source>What answers at {host} is no mail server.</source>
        <translation>Det som svarer på {host}, er ingen e-postserver.</translation>
    </message>
    <message>
        <source>The mail server does not take this password for {account}.</source>
        <translation>E-postserveren godtar ikke dette passordet for {account}.</translation>
    </message>
    <message>
        <source>The mail server did not let {account} sign in.</source>
        <translation>E-postserveren lot ikke {account} logge inn.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in first. Enter account and password.</source>
        <translation>E-postserveren krever innlogging først. Oppgi konto og passord.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address}.</source>
        <translation>E-postserveren tar ikke imot e-post til {address}.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address} at present.</source>
        <translation>E-postserveren tar ikke imot e-post til {address} for tiden.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer to the letter is not clear.</source>
        <translation>E-postserverens svar på e-posten er ikke entydig.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address}.</source>
        <translation>E-postserveren tar ikke imot e-post fra {address}.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address} at present.</source>
        <translation>E-postserveren tar ikke imot e-post fra {address} for tiden.</translation>
    </message>
    <message>
        <source>The mail server refused the letter.</source>
        <translation>E-postserveren avviste e-posten.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>E-postserveren tar ikke imot e-posten for tiden.</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Revisjonslogg eksportert</translation>
    </message>
    <message>
        <source>Audit log found changed</source>
        <translation>Revisjonslogg funnet endret</translation>
    </message>
    <message>
        <source>Reset link made</source>
        <translation>Tilbakestillingslenke opprettet</translation>
    </message>
    <message>
        <source>New password required</source>
        <translation>Nytt passord krevd</translation>
    </message>
    <message>
        <source>Right to administer given</source>
        <translation>Rettighet til å administrere gitt</translation>
    </message>
    <message>
        <source>Links revoked</source>
        <translation>Lenker trukket tilbake</translation>
    </message>
    <message>
        <source>Asked for a reset link</source>
        <translation>Ba om en tilbakestillingslenke</translation>
    </message>
    <message>
        <source>Password chosen by a link</source>
        <translation>Passord valgt med en lenke</translation>
    </message>
    <message>
        <source>Used link tried again</source>
        <translation>Brukt lenke prøvd igjen</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Endret sitt eget passord</translation>
    </message>
    <message>
        <source>Signed in to the self-service pages</source>
        <translation>Logget inn på selvbetjeningssidene</translation>
    </message>
    <message>
        <source>Asked to be unlocked</source>
        <translation>Ba om å bli låst opp</translation>
    </message>
    <message>
        <source>Confirmed the request to be unlocked</source>
        <translation>Bekreftet ønsket om å bli låst opp</translation>
    </message>
    <message>
        <source>Request to unlock declined</source>
        <translation>Ønske om opplåsing avslått</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>Ny gjenopprettingskode laget</translation>
    </message>
    <message>
        <source>Use of the system user acknowledged</source>
        <translation>Bruk av systembrukeren kvittert for</translation>
    </message>
    <message>
        <source>Sign-in as system user refused</source>
        <translation>Innlogging som systembruker avvist</translation>
    </message>
    <message>
        <source>Signed in as system user</source>
        <translation>Logget inn som systembruker</translation>
    </message>
    <message>
        <source>Drill of the system user</source>
        <translation>Øvelse med systembrukeren</translation>
    </message>
    <message>
        <source>Recovery ended</source>
        <translation>Gjenoppretting avsluttet</translation>
    </message>
    <message>
        <source>Unlocked by the system user</source>
        <translation>Låst opp av systembrukeren</translation>
    </message>
    <message>
        <source>Deliberate lock lifted by the system user</source>
        <translation>Sperre opphevet av systembrukeren</translation>
    </message>
    <message>
        <source>Temporary password set by the system user</source>
        <translation>Midlertidig passord satt av systembrukeren</translation>
    </message>
    <message>
        <source>Second factor cleared by the system user</source>
        <translation>Andre faktor fjernet av systembrukeren</translation>
    </message>
    <message>
        <source>Right of an administrator given by the system user</source>
        <translation>Rettighet som administrator gitt av systembrukeren</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-post sendt</translation>
    </message>
    <message>
        <source>Mail to be tried again</source>
        <translation>E-post satt til nytt forsøk</translation>
    </message>
    <message>
        <source>Mail cancelled</source>
        <translation>E-post stoppet</translation>
    </message>
    <message>
        <source>Password rules changed</source>
        <translation>Passordregler endret</translation>
    </message>
    <message>
        <source>E-mail settings changed</source>
        <translation>E-postinnstillinger endret</translation>
    </message>
    <message>
        <source>Settings of the directory changed</source>
        <translation>Kataloginnstillinger endret</translation>
    </message>
    <message>
        <source>Mail template changed</source>
        <translation>E-postmal endret</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Innlogginger</translation>
    </message>
    <message>
        <source>Acts on users</source>
        <translation>Handlinger på brukere</translation>
    </message>
    <message>
        <source>Links and requests</source>
        <translation>Lenker og ønsker</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>Systembruker</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Settings and database</source>
        <translation>Innstillinger og database</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>This site has switched manual passwords off. Send a reset link.</source>
        <translation>Virksomheten din har slått av at passord settes for hånd. Send en tilbakestillingslenke.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be used; correct it first.</source>
        <translation>E-postadressen kan ikke brukes; rett den først.</translation>
    </message>
    <message>
        <source>Locked by an administrator: a new password would not let them in.</source>
        <translation>Sperret av en administrator: Et nytt passord ville ikke slippe brukeren inn.</translation>
    </message>
    <message>
        <source>Inactive: a new password would not let them in.</source>
        <translation>Inaktiv: Et nytt passord ville ikke slippe brukeren inn.</translation>
    </message>
    <message>
        <source>A new password must be chosen already.</source>
        <translation>Et nytt passord må allerede velges.</translation>
    </message>
    <message>
        <source>{failed} The last administrator is never locked by them, but slowed down until {until}.</source>
        <translation>{failed} Den siste administratoren låses aldri av dem, men bremses til {until}.</translation>
    </message>
    <message>
        <source>The temporary password was not used before {until}.</source>
        <translation>Det midlertidige passordet ble ikke brukt før {until}.</translation>
    </message>
    <message>
        <source>The password expired {at}.</source>
        <translation>Passordet utløp {at}.</translation>
    </message>
    <message>
        <source>The password expires {at}.</source>
        <translation>Passordet utløper {at}.</translation>
    </message>
    <message>
        <source>A second factor is asked for: {method}.</source>
        <translation>En andre faktor kreves: {method}.</translation>
    </message>
    <message>
        <source>There is no e-mail address, so no reset link can be sent.</source>
        <translation>Det finnes ingen e-postadresse, så ingen tilbakestillingslenke kan sendes.</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>en administrator</translation>
    </message>
    <message>
        <source>no reason was recorded</source>
        <translation>ingen årsak er registrert</translation>
    </message>
    <message>
        <source>Locked by {who}: {why}.</source>
        <translation>Sperret av {who}: {why}.</translation>
    </message>
    <message>
        <source>It lasts until an administrator unlocks.</source>
        <translation>Det varer til en administrator låser opp.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at} from {place}.</source>
        <translation>Låst etter {count} mislykket forsøk, det siste {at} fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at} from {place}.</source>
        <translation>Låst etter {count} mislykkede forsøk, det siste {at} fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at}.</source>
        <translation>Låst etter {count} mislykket forsøk, det siste {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at}.</source>
        <translation>Låst etter {count} mislykkede forsøk, det siste {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt from {place}.</source>
        <translation>Låst etter {count} mislykket forsøk fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts from {place}.</source>
        <translation>Låst etter {count} mislykkede forsøk fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt.</source>
        <translation>Låst etter {count} mislykket forsøk.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts.</source>
        <translation>Låst etter {count} mislykkede forsøk.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at} from {place}.</source>
        <translation>{count} mislykket forsøk, {at} fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at} from {place}.</source>
        <translation>{count} mislykkede forsøk, det siste {at} fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at}.</source>
        <translation>{count} mislykket forsøk, {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at}.</source>
        <translation>{count} mislykkede forsøk, det siste {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempt from {place}.</source>
        <translation>{count} mislykket forsøk fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts from {place}.</source>
        <translation>{count} mislykkede forsøk fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt.</source>
        <translation>{count} mislykket forsøk.</translation>
    </message>
    <message>
        <source>{count} failed attempts.</source>
        <translation>{count} mislykkede forsøk.</translation>
    </message>
    <message>
        <source>A new password must be chosen at the next sign-in.</source>
        <translation>Et nytt passord må velges ved neste innlogging.</translation>
    </message>
    <message>
        <source>The password is checked by {system}, not by this CRM.</source>
        <translation>Passordet kontrolleres av {system}, ikke av dette CRM-systemet.</translation>
    </message>
    <message>
        <source>Look in {system} for a lock or an expired password.</source>
        <translation>Se etter i {system} om kontoen er sperret eller passordet er utløpt.</translation>
    </message>
    <message>
        <source>It must be like ldaps://ldap.example.com or ldap://ldap.example.com:389.</source>
        <translation>Adressen må se ut som ldaps://ldap.example.com eller ldap://ldap.example.com:389.</translation>
    </message>
    <message>
        <source>It must be a distinguished name or a principal in which {place} stands once, as a whole value.</source>
        <translation>Det må være et unikt navn (DN) eller en principal der {place} står én gang, som en hel verdi.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>The address of the database cannot be read: {problem}.</source>
        <translation>Adressen til databasen kan ikke leses: {problem}.</translation>
    </message>
    <message>
        <source>Write it like postgresql+psycopg://account@host:5432/database.</source>
        <translation>Skriv den som postgresql+psycopg://konto@vert:5432/database.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of database that this program can open.</source>
        <translation>«{kind}» er ikke en type database som dette programmet kan åpne.</translation>
    </message>
    <message>
        <source>Use sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql or mssql+pymssql.</source>
        <translation>Bruk sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql eller mssql+pymssql.</translation>
    </message>
    <message>
        <source>The driver {driver} is not installed.</source>
        <translation>Driveren {driver} er ikke installert.</translation>
    </message>
    <message>
        <source>Install the program with the extra for this kind of database.</source>
        <translation>Installer programmet med tillegget for denne typen database.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>Nøkkelringen på denne datamaskinen kan ikke brukes.</translation>
    </message>
    <message>
        <source>Type the password each time you connect.</source>
        <translation>Skriv passordet hver gang du kobler til.</translation>
    </message>
    <message>
        <source>The saved connections in {path} cannot be used: {problem}</source>
        <translation>De lagrede tilkoblingene i {path} kan ikke brukes: {problem}</translation>
    </message>
    <message>
        <source>Check the file and the rights of its folder. A file that cannot be read is kept, never overwritten; connections can be entered again meanwhile.</source>
        <translation>Kontroller filen og rettighetene til mappen. En fil som ikke kan leses, beholdes og overskrives aldri; tilkoblinger kan oppgis på nytt imens.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network.</source>
        <translation>Navnet {host} er ikke kjent i dette nettverket.</translation>
    </message>
    <message>
        <source>Check the spelling, or enter the server&apos;s address in numbers.</source>
        <translation>Kontroller stavemåten, eller oppgi serverens adresse i tall.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}.</source>
        <translation>Ingen svarer på {host}, port {port}.</translation>
    </message>
    <message>
        <source>Check the port, and that the database server is running and takes connections.</source>
        <translation>Kontroller porten, og at databaseserveren kjører og tar imot tilkoblinger.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds.</source>
        <translation>{host}, port {port}, svarte ikke innen {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Check the network and the firewall between this computer and the server.</source>
        <translation>Kontroller nettverket og brannmuren mellom denne datamaskinen og serveren.</translation>
    </message>
    <message>
        <source>{host} takes no more connections at present.</source>
        <translation>{host} tar ikke imot flere tilkoblinger for tiden.</translation>
    </message>
    <message>
        <source>Try again in a minute, or ask the database administrator to allow more.</source>
        <translation>Prøv igjen om et minutt, eller be databaseadministratoren om å tillate flere.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to {host} could be made. No password was sent.</source>
        <translation>Det gikk ikke å opprette en klarert, kryptert tilkobling til {host}. Ingen passord ble sendt.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed the server&apos;s certificate, and use the name that stands in the certificate.</source>
        <translation>Oppgi filen fra utstederen som har signert serverens sertifikat, og bruk navnet som står i sertifikatet.</translation>
    </message>
    <message>
        <source>The database server refused the account {account}.</source>
        <translation>Databaseserveren avviste kontoen {account}.</translation>
    </message>
    <message>
        <source>Check the account and its password; upper and lower case differ.</source>
        <translation>Kontroller kontoen og passordet; det er forskjell på store og små bokstaver.</translation>
    </message>
    <message>
        <source>The server has no database named {database}.</source>
        <translation>Serveren har ingen database med navnet {database}.</translation>
    </message>
    <message>
        <source>Check the name; upper and lower case can differ.</source>
        <translation>Kontroller navnet; det kan være forskjell på store og små bokstaver.</translation>
    </message>
    <message>
        <source>The account {account} may not read the tables of the CRM.</source>
        <translation>Kontoen {account} kan ikke lese tabellene i CRM-systemet.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant it the rights that the guide lists.</source>
        <translation>Be databaseadministratoren gi den rettighetene som håndboken regner opp.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a database.</source>
        <translation>Filen {path} kan ikke åpnes som en database.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it is a CRM database.</source>
        <translation>Kontroller at den finnes, at du kan lese den, og at den er en CRM-database.</translation>
    </message>
    <message>
        <source>These are not the tables of a CRM that this program knows.</source>
        <translation>Dette er ikke tabellene i et CRM-system som dette programmet kjenner.</translation>
    </message>
    <message>
        <source>Check that it is the right database. Nothing was changed.</source>
        <translation>Kontroller at det er riktig database. Ingenting er endret.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of CRM Admin.</source>
        <translation>Denne databasen er laget av en nyere versjon av CRM Admin.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installer den nyere versjonen. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved.</source>
        <translation>Forbindelsen til databasen ble brutt. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>Somebody else is changing this at the moment. Nothing was saved.</source>
        <translation>Noen andre endrer dette akkurat nå. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Prøv igjen om noen sekunder.</translation>
    </message>
    <message>
        <source>Several changes met in the database. Nothing was saved.</source>
        <translation>Flere endringer møttes i databasen. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>The database takes no changes at present. Nothing was saved.</source>
        <translation>Databasen tar ikke imot endringer for tiden. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Ask the database administrator; reading goes on.</source>
        <translation>Spør databaseadministratoren; det går fortsatt an å lese.</translation>
    </message>
    <message>
        <source>The database server has no room left. Nothing was saved.</source>
        <translation>Databaseserveren har ikke mer plass. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Ask the database administrator to make room, then try again.</source>
        <translation>Be databaseadministratoren skaffe plass, og prøv så igjen.</translation>
    </message>
    <message>
        <source>The tables are not as they were when the database was opened. Nothing was saved.</source>
        <translation>Tabellene er ikke slik de var da databasen ble åpnet. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Open the database again; it says what has changed.</source>
        <translation>Åpne databasen igjen; da vises hva som er endret.</translation>
    </message>
    <message>
        <source>The database account may not do this. Nothing was saved.</source>
        <translation>Databasekontoen kan ikke gjøre dette. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant the rights that the guide lists.</source>
        <translation>Be databaseadministratoren gi rettighetene som håndboken regner opp.</translation>
    </message>
    <message>
        <source>The act could not be recorded in the audit log, so it was not done.</source>
        <translation>Handlingen kunne ikke registreres i revisjonsloggen, så den ble ikke utført.</translation>
    </message>
    <message>
        <source>Ask the database administrator to check the tables of CRM Admin.</source>
        <translation>Be databaseadministratoren kontrollere tabellene til CRM Admin.</translation>
    </message>
    <message>
        <source>The search was given up for a newer one.</source>
        <translation>Søket ble avbrutt for et nyere.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Søk igjen.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, and it is not known whether the change was saved (operation {operation_id}).</source>
        <translation>Forbindelsen ble brutt under lagringen, og det er ikke kjent om endringen ble lagret (operasjon {operation_id}).</translation>
    </message>
    <message>
        <source>Connect again and look the operation up in the audit log before repeating it.</source>
        <translation>Koble til igjen, og finn operasjonen i revisjonsloggen før du gjentar den.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or this user may not sign in here.</source>
        <translation>Brukernavnet eller passordet er feil, eller denne brukeren kan ikke logge inn her.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The password was right. Ask another administrator, or use the system user.</source>
        <translation>Passordet var riktig. Spør en annen administrator, eller bruk systembrukeren.</translation>
    </message>
    <message>
        <source>A code of your second factor is asked for ({method}).</source>
        <translation>En kode fra den andre faktoren din kreves ({method}).</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now.</source>
        <translation>Skriv de seks sifrene som appen viser nå.</translation>
    </message>
    <message>
        <source>This is not the present code, or it was used before.</source>
        <translation>Dette er ikke den nåværende koden, eller den er brukt før.</translation>
    </message>
    <message>
        <source>Wait for the next one; check that the clock of the telephone is right.</source>
        <translation>Vent på den neste; kontroller at klokken på telefonen går riktig.</translation>
    </message>
    <message>
        <source>For an act like this, confirm with your password that it is still you.</source>
        <translation>Bekreft med passordet for en slik handling at det fortsatt er deg.</translation>
    </message>
    <message>
        <source>The time of the system user is over. Nothing was saved.</source>
        <translation>Systembrukerens tid er ute. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Begin again with the new recovery code.</source>
        <translation>Begynn på nytt med den nye gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Nothing of it was left behind.</source>
        <translation>Filen {path} kunne ikke skrives. Ingenting av den ble liggende igjen.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there, or choose another place.</source>
        <translation>Kontroller at det er plass, og at du kan skrive der, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>The noted heads of audit logs in {path} cannot be read.</source>
        <translation>De noterte sluttverdiene for revisjonslogger i {path} kan ikke leses.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Kontroller at filen er der, og at du kan lese den.</translation>
    </message>
    <message>
        <source>You are no longer signed in as an administrator: your right, your password or your account was changed. Nothing was saved.</source>
        <translation>Du er ikke lenger logget inn som administrator: Rettigheten, passordet eller kontoen din er endret. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Logg inn igjen.</translation>
    </message>
    <message>
        <source>Your password is not kept here.</source>
        <translation>Passordet ditt finnes ikke her.</translation>
    </message>
    <message>
        <source>Your account is locked or inactive. Ask an administrator.</source>
        <translation>Kontoen din er sperret eller inaktiv. Spør en administrator.</translation>
    </message>
    <message>
        <source>The temporary password was not used in time. Ask for a new one.</source>
        <translation>Det midlertidige passordet ble ikke brukt i tide. Be om et nytt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Only an administrator may change settings.</source>
        <translation>Bare en administrator kan endre innstillinger.</translation>
    </message>
    <message>
        <source>Only an administrator may look after the system user.</source>
        <translation>Bare en administrator kan ta seg av systembrukeren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Nobody else could administer the CRM afterwards, so it was not done.</source>
        <translation>Ingen andre ville kunne administrere CRM-systemet etterpå, så det ble ikke gjort.</translation>
    </message>
    <message>
        <source>Give another user the right of an administrator first.</source>
        <translation>Gi først en annen bruker rettigheten som administrator.</translation>
    </message>
    <message>
        <source>There is no user named “{user_name}”.</source>
        <translation>Det finnes ingen bruker med navnet «{user_name}».</translation>
    </message>
    <message>
        <source>Upper and lower case differ. Nothing was changed.</source>
        <translation>Det er forskjell på store og små bokstaver. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Several users have the name “{user_name}”.</source>
        <translation>Flere brukere har navnet «{user_name}».</translation>
    </message>
    <message>
        <source>Put their user names right in the CRM first. Nothing was changed.</source>
        <translation>Rett først brukernavnene deres i CRM-systemet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>“{user_name}” was changed by somebody else meanwhile. Nothing was saved.</source>
        <translation>«{user_name}» ble endret av noen andre imens. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Look at the user again, then decide.</source>
        <translation>Se på brukeren igjen, og bestem deg så.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>This password cannot be taken.{violations}</source>
        <translation>Dette passordet kan ikke brukes.{violations}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>Ingenting er endret. Velg et annet.</translation>
    </message>
    <message>
        <source>The database {database} is not empty.</source>
        <translation>Databasen {database} er ikke tom.</translation>
    </message>
    <message>
        <source>Choose an empty one. Nothing was changed.</source>
        <translation>Velg en tom. Ingenting er endret.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kan logge inn</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Mislykkede forsøk</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Utløpt passord</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Aldri logget inn</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorer</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Ekstern innlogging</translation>
    </message>
    <message>
        <source>At least {least} characters</source>
        <translation>Minst {least} tegn</translation>
    </message>
    <message>
        <source>At most {most} bytes; letters such as å and € take two or three</source>
        <translation>Høyst {most} byte; tegn som å og € tar to eller tre</translation>
    </message>
    <message>
        <source>It takes {size} bytes; this CRM can store {most}.</source>
        <translation>Det tar {size} byte; dette CRM-systemet kan lagre {most}.</translation>
    </message>
    <message>
        <source>No control characters</source>
        <translation>Ingen styretegn</translation>
    </message>
    <message>
        <source>It contains a control character, such as a line break, tab or NUL, that cannot be typed at the sign-in.</source>
        <translation>Det inneholder et styretegn, for eksempel linjeskift, tabulator eller NUL, som ikke kan skrives ved innloggingen.</translation>
    </message>
    <message>
        <source>Not the user&apos;s own name, user name or e-mail address</source>
        <translation>Ikke brukerens eget navn, brukernavn eller e-postadresse</translation>
    </message>
    <message>
        <source>It is the user&apos;s own name, user name or e-mail address.</source>
        <translation>Det er brukerens eget navn, brukernavn eller e-postadresse.</translation>
    </message>
    <message>
        <source>Not easy to guess</source>
        <translation>Ikke lett å gjette</translation>
    </message>
    <message>
        <source>It is a common password, or as easy to guess as one.</source>
        <translation>Det er et vanlig passord, eller like lett å gjette som et slikt.</translation>
    </message>
    <message>
        <source>The password begins with a space.</source>
        <translation>Passordet begynner med et mellomrom.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>Passordet slutter med et mellomrom.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be seen.</source>
        <translation>Passordet inneholder et tegn som ikke synes.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Det har mer enn {most} tegn.</translation>
    </message>
    <message>
        <source>It has {count} character; at least {least} are needed.</source>
        <translation>Det har {count} tegn; minst {least} trengs.</translation>
    </message>
    <message>
        <source>It has {count} characters; at least {least} are needed.</source>
        <translation>Det har {count} tegn; minst {least} trengs.</translation>
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
        <translation>Ikke noe passord</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen er logget inn.</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Velg en bruker først.</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>En endring lagres.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Revisjonslogg</translation>
    </message>
    <message>
        <source>Must change at next sign-in</source>
        <translation>Må endres ved neste innlogging</translation>
    </message>
    <message>
        <source>Also unlocked</source>
        <translation>Også låst opp</translation>
    </message>
    <message>
        <source>Undoes operation</source>
        <translation>Angrer operasjon</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>Avvist som</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>The tables differ from what this program knows of EspoCRM.</source>
        <translation>Tabellene skiller seg fra det dette programmet kjenner til om EspoCRM.</translation>
    </message>
    <message>
        <source>Sign in to this database with CRM Admin once first: that makes the tables in which every act is recorded.</source>
        <translation>Logg først på denne databasen én gang med CRM Admin: Da lages tabellene der hver handling noteres.</translation>
    </message>
    <message>
        <source>The guarded mode is for the built-in CRM and for EspoCRM 9 and newer, on PostgreSQL and MariaDB, which this is not.</source>
        <translation>Beskyttet modus er for det innebygde CRM-systemet og for EspoCRM 9 og nyere, på PostgreSQL og MariaDB, og det er ikke dette.</translation>
    </message>
    <message>
        <source>Upper and lower case differ in both. After several failed attempts one has to wait: until then the right password is refused, too. An administrator can unlock at once.</source>
        <translation>Store og små bokstaver skilles i begge. Etter flere mislykkede forsøk må man vente: Til da avvises også det riktige passordet. En administrator kan låse opp med en gang.</translation>
    </message>
    <message>
        <source>The directory that checks this password cannot be asked. {problem}</source>
        <translation>Katalogen som kontrollerer dette passordet, kan ikke spørres. {problem}</translation>
    </message>
    <message>
        <source>Try again later. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Prøv igjen senere. Imens kan en administrator som har passordet sitt i CRM-systemet, logge inn, eller systembrukeren.</translation>
    </message>
    <message>
        <source>The directory that checks this password is not trusted, so nothing was sent. {problem}</source>
        <translation>Katalogen som kontrollerer dette passordet, er ikke klarert, så ingenting ble sendt. {problem}</translation>
    </message>
    <message>
        <source>An administrator whose password is kept in the CRM can sign in and put the settings right, or let the system user help.</source>
        <translation>En administrator som har passordet sitt i CRM-systemet, kan logge inn og rette innstillingene, eller la systembrukeren hjelpe.</translation>
    </message>
    <message>
        <source>The directory does not say whether this password is right. {problem}</source>
        <translation>Katalogen sier ikke om dette passordet er riktig. {problem}</translation>
    </message>
    <message>
        <source>Ask whoever runs the directory. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Spør den som driver katalogen. Imens kan en administrator som har passordet sitt i CRM-systemet, logge inn, eller systembrukeren.</translation>
    </message>
    <message>
        <source>Somebody else saved these settings meanwhile. Nothing was saved.</source>
        <translation>Noen andre lagret disse innstillingene imens. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Look at them again, then decide.</source>
        <translation>Se på dem igjen, og bestem deg så.</translation>
    </message>
    <message>
        <source>This link does not work: {reason}</source>
        <translation>Denne lenken virker ikke: {reason}</translation>
    </message>
    <message>
        <source>Ask for a new one. Nothing was changed.</source>
        <translation>Be om en ny. Ingenting er endret.</translation>
    </message>
    <message>
        <source>This was asked for too often in a short time.</source>
        <translation>Det ble bedt om dette for ofte på kort tid.</translation>
    </message>
    <message>
        <source>Wait {minutes} minutes. Nothing was changed.</source>
        <translation>Vent {minutes} minutter. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
    <message>
        <source>Not mailed</source>
        <translation>Ikke sendt på e-post</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Utløper snart</translation>
    </message>
    <message>
        <source>Link pending</source>
        <translation>Ventende lenke</translation>
    </message>
    <message>
        <source>Asks to be unlocked</source>
        <translation>Ber om å bli låst opp</translation>
    </message>
    <message>
        <source>Reset link</source>
        <translation>Tilbakestillingslenke</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-postadresse endret</translation>
    </message>
    <message>
        <source>Confirm a request to unlock</source>
        <translation>Bekreft et ønske om opplåsing</translation>
    </message>
    <message>
        <source>System user was used</source>
        <translation>Systembrukeren er brukt</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testmelding</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Kan ha kommet fram</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Full name of the person who gets the letter</source>
        <translation>Fullt navn på den som får e-posten</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>Brukernavnet til denne personen</translation>
    </message>
    <message>
        <source>User name of whoever asked for it or did it</source>
        <translation>Brukernavnet til den som ba om det eller gjorde det</translation>
    </message>
    <message>
        <source>When that was</source>
        <translation>Når det var</translation>
    </message>
    <message>
        <source>The computer and the program where it was done</source>
        <translation>Datamaskinen og programmet der det ble gjort</translation>
    </message>
    <message>
        <source>The name that mail comes from</source>
        <translation>Navnet som e-posten kommer fra</translation>
    </message>
    <message>
        <source>The address to turn to with questions</source>
        <translation>Adressen for spørsmål</translation>
    </message>
    <message>
        <source>The one-time link</source>
        <translation>Engangslenken</translation>
    </message>
    <message>
        <source>When the link stops working</source>
        <translation>Når lenken slutter å virke</translation>
    </message>
    <message>
        <source>The e-mail address until now</source>
        <translation>E-postadressen til nå</translation>
    </message>
    <message>
        <source>The e-mail address from now on</source>
        <translation>E-postadressen fra nå av</translation>
    </message>
    <message>
        <source>At least {count} digit</source>
        <translation>Minst {count} siffer</translation>
    </message>
    <message>
        <source>At least {count} digits</source>
        <translation>Minst {count} sifre</translation>
    </message>
    <message>
        <source>At least {count} lower-case letter</source>
        <translation>Minst {count} liten bokstav</translation>
    </message>
    <message>
        <source>At least {count} lower-case letters</source>
        <translation>Minst {count} små bokstaver</translation>
    </message>
    <message>
        <source>At least {count} upper-case letter</source>
        <translation>Minst {count} stor bokstav</translation>
    </message>
    <message>
        <source>At least {count} upper-case letters</source>
        <translation>Minst {count} store bokstaver</translation>
    </message>
    <message>
        <source>At least {count} special character</source>
        <translation>Minst {count} spesialtegn</translation>
    </message>
    <message>
        <source>At least {count} special characters</source>
        <translation>Minst {count} spesialtegn</translation>
    </message>
    <message>
        <source>Missing: {requirement}.</source>
        <translation>Mangler: {requirement}.</translation>
    </message>
    <message>
        <source>It was used before.</source>
        <translation>Det har vært brukt før.</translation>
    </message>
    <message>
        <source>Not the last password; this is compared when it is saved</source>
        <translation>Ikke det siste passordet; dette sammenlignes når det lagres</translation>
    </message>
    <message>
        <source>None of the last {count} passwords; this is compared when it is saved</source>
        <translation>Ingen av de {count} siste passordene; dette sammenlignes når det lagres</translation>
    </message>
    <message>
        <source>It must be between {least} and {most}.</source>
        <translation>Verdien må være mellom {least} og {most}.</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Dette er ikke navnet på en server.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see, or is too long.</source>
        <translation>Det inneholder et tegn ingen kan se, eller er for langt.</translation>
    </message>
    <message>
        <source>This is not one e-mail address.</source>
        <translation>Dette er ikke én enkelt e-postadresse.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine may be used.</source>
        <translation>Uten kryptering kan bare en e-postserver på denne datamaskinen brukes.</translation>
    </message>
    <message>
        <source>This is not the address of a server, with a path at the most.</source>
        <translation>Dette er ikke adressen til en server, med høyst en sti etter.</translation>
    </message>
    <message>
        <source>It must begin with https, so that nobody reads the link on its way.</source>
        <translation>Den må begynne med https, slik at ingen leser lenken underveis.</translation>
    </message>
    <message>
        <source>More characters of each kind are asked for than the password must have.</source>
        <translation>Det kreves flere tegn av de ulike typene enn passordet må ha.</translation>
    </message>
    <message>
        <source>Revoked {count} link of {user_name}.</source>
        <translation>Trakk tilbake {count} lenke for {user_name}.</translation>
    </message>
    <message>
        <source>Revoked {count} links of {user_name}.</source>
        <translation>Trakk tilbake {count} lenker for {user_name}.</translation>
    </message>
    <message>
        <source>This is done to one user at a time.</source>
        <translation>Dette gjøres med én bruker om gangen.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Meldings-ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Oppføring</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>E-postserverens svar</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Nettverksadresse</translation>
    </message>
    <message>
        <source>Longest lock</source>
        <translation>Lengste lås</translation>
    </message>
    <message>
        <source>Exported {count} entry to {path}.</source>
        <translation>Eksporterte {count} oppføring til {path}.</translation>
    </message>
    <message>
        <source>Exported {count} entries to {path}.</source>
        <translation>Eksporterte {count} oppføringer til {path}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Berørt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operasjon</translation>
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
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User administrator</source>
        <translation>Brukeradministrator</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>kryptert</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>på denne datamaskinen</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>ikke kryptert</translation>
    </message>
    <message>
        <source>Reset link sent to {email}. The mail server said: “{reply}”</source>
        <translation>Tilbakestillingslenken ble sendt til {email}. E-postserveren svarte: «{reply}»</translation>
    </message>
    <message>
        <source>Reset link sent to {email}.</source>
        <translation>Tilbakestillingslenken ble sendt til {email}.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox: “{reply}” Next try {at}.</source>
        <translation>Tilbakestillingslenken til {email} venter i utboksen: «{reply}» Neste forsøk {at}.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox.</source>
        <translation>Tilbakestillingslenken til {email} venter i utboksen.</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused: “{reply}”</source>
        <translation>Tilbakestillingslenken til {email} ble avvist: «{reply}»</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused.</source>
        <translation>Tilbakestillingslenken til {email} ble avvist.</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Lenken er opprettet</translation>
    </message>
    <message>
        <source>A reset link was made. E-mail is not set up, so nothing was sent.</source>
        <translation>En tilbakestillingslenke er opprettet. E-post er ikke satt opp, så ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The link is being sent</source>
        <translation>Lenken sendes</translation>
    </message>
    <message>
        <source>The reset link is on its way to {email}.</source>
        <translation>Tilbakestillingslenken er på vei til {email}.</translation>
    </message>
    <message>
        <source>The link was sent</source>
        <translation>Lenken er sendt</translation>
    </message>
    <message>
        <source>The link waits in the outbox</source>
        <translation>Lenken venter i utboksen</translation>
    </message>
    <message>
        <source>The link may have arrived</source>
        <translation>Lenken kan ha kommet fram</translation>
    </message>
    <message>
        <source>The mail server fell silent: the reset link may have arrived at {email}, and may arrive twice. Next try {at}.</source>
        <translation>E-postserveren ble taus: Tilbakestillingslenken kan ha kommet fram til {email}, og kan komme to ganger. Neste forsøk {at}.</translation>
    </message>
    <message>
        <source>The link was not sent</source>
        <translation>Lenken ble ikke sendt</translation>
    </message>
    <message>
        <source>The reset link for {email} was not sent, and will not be.</source>
        <translation>Tilbakestillingslenken til {email} er ikke sendt, og blir det heller ikke.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Andre faktor</translation>
    </message>
    <message>
        <source>{count}, the last {at}</source>
        <translation>{count}, det siste {at}</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Siste innlogging</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>{at} by {who}</source>
        <translation>{at} av {who}</translation>
    </message>
    <message>
        <source>Right here</source>
        <translation>Rettigheter her</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Changed {at}</source>
        <translation>Endret {at}</translation>
    </message>
    <message>
        <source>Next sign-in</source>
        <translation>Neste innlogging</translation>
    </message>
    <message>
        <source>Temporary until</source>
        <translation>Midlertidig til</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Ikke kjent her</translation>
    </message>
    <message>
        <source>Password of this CRM</source>
        <translation>Passord i dette CRM</translation>
    </message>
    <message>
        <source>None has been set</source>
        <translation>Ikke satt</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Må velge et nytt passord</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Set; when is not recorded</source>
        <translation>Satt; når er ikke registrert</translation>
    </message>
    <message>
        <source>Unlock now</source>
        <translation>Lås opp nå</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Opphev sperren…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Endre passord…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Tilbakestill passord…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Rediger opplysninger…</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>En årsak trengs.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see.</source>
        <translation>Det inneholder et tegn ingen kan se.</translation>
    </message>
    <message>
        <source>The turn of {count} did not come.</source>
        <translation>{count} rakk ikke å komme for tur.</translation>
    </message>
    <message>
        <source>{count} was not changed.</source>
        <translation>{count} ble ikke endret.</translation>
    </message>
    <message>
        <source>{count} were not changed.</source>
        <translation>{count} ble ikke endret.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} og {count} til</translation>
    </message>
    <message>
        <source>It hits nobody.</source>
        <translation>Det berører ingen.</translation>
    </message>
    <message>
        <source>It hits {count} user.</source>
        <translation>Det berører {count} bruker.</translation>
    </message>
    <message>
        <source>It hits {count} users.</source>
        <translation>Det berører {count} brukere.</translation>
    </message>
    <message>
        <source>Lock several users</source>
        <translation>Sperr flere brukere</translation>
    </message>
    <message>
        <source>They cannot sign in until an administrator lifts the lock.</source>
        <translation>De kan ikke logge inn før en administrator opphever sperren.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperr</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Sperrer…</translation>
    </message>
    <message>
        <source>Locked {count} user.</source>
        <translation>Sperret {count} bruker.</translation>
    </message>
    <message>
        <source>Locked {count} users.</source>
        <translation>Sperret {count} brukere.</translation>
    </message>
    <message>
        <source>Unlock several users</source>
        <translation>Lås opp flere brukere</translation>
    </message>
    <message>
        <source>Failed attempts are cleared. Locks of administrators stay.</source>
        <translation>Mislykkede forsøk nullstilles. Sperrer som administratorer har satt, blir stående.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser opp…</translation>
    </message>
    <message>
        <source>Unlocked {count} user.</source>
        <translation>Låste opp {count} bruker.</translation>
    </message>
    <message>
        <source>Unlocked {count} users.</source>
        <translation>Låste opp {count} brukere.</translation>
    </message>
    <message>
        <source>Mail reset links to several users</source>
        <translation>Send tilbakestillingslenker til flere brukere</translation>
    </message>
    <message>
        <source>Each gets a one-time link to choose a new password. Links that were sent before stop working; the present passwords stay until a link is used.</source>
        <translation>Hver får en engangslenke for å velge et nytt passord. Lenker som er sendt før, slutter å virke; de nåværende passordene gjelder til en lenke brukes.</translation>
    </message>
    <message>
        <source>&amp;Send links</source>
        <translation>&amp;Send lenker</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Skriver e-postene…</translation>
    </message>
    <message>
        <source>Made a reset link for {count} user.</source>
        <translation>Opprettet en tilbakestillingslenke for {count} bruker.</translation>
    </message>
    <message>
        <source>Made reset links for {count} users.</source>
        <translation>Opprettet tilbakestillingslenker for {count} brukere.</translation>
    </message>
    <message>
        <source>Force a change of password</source>
        <translation>Krev endring av passord</translation>
    </message>
    <message>
        <source>Whoever is hit must choose a new password at the next sign-in. Use it when passwords may have become known. It cannot be undone.</source>
        <translation>De som berøres, må velge et nytt passord ved neste innlogging. Bruk det når passord kan ha blitt kjent. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>&amp;Force the change</source>
        <translation>&amp;Krev endring</translation>
    </message>
    <message>
        <source>Requiring new passwords…</source>
        <translation>Krever nye passord…</translation>
    </message>
    <message>
        <source>{count} user must choose a new password.</source>
        <translation>{count} bruker må velge et nytt passord.</translation>
    </message>
    <message>
        <source>{count} users must choose a new password.</source>
        <translation>{count} brukere må velge et nytt passord.</translation>
    </message>
    <message>
        <source>You can copy the link and hand it over yourself, when you are sure that it is {name}: whoever opens it chooses the password.</source>
        <translation>Du kan kopiere lenken og overlevere den selv, når du er sikker på at det er {name}: Den som åpner den, velger passordet.</translation>
    </message>
    <message>
        <source>If no mail arrives within a few minutes: have {name} look in the spam folder, and compare the address.</source>
        <translation>Hvis det ikke kommer noen e-post innen noen minutter: Be {name} se i søppelposten, og sammenlign adressen.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a new password; until then the present one stays as it is.</source>
        <translation>Lenken virker én gang, i {life}. Den fører til en side der {name} velger et nytt passord; til da gjelder det nåværende.</translation>
    </message>
    <message>
        <source>The link made {at} stops working.</source>
        <translation>Lenken som ble opprettet {at}, slutter å virke.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a password.</source>
        <translation>Lenken virker én gang, i {life}. Den fører til en side der {name} velger et passord.</translation>
    </message>
    <message>
        <source>There is no second factor; the page of the link advises to use one.</source>
        <translation>Det finnes ingen andre faktor; lenkens side anbefaler å bruke en.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up: the account of the database alone opens the way. The record and the letters to all administrators say “without code”.</source>
        <translation>Ingen har satt opp systembrukeren: Databasekontoen alene åpner veien. I loggen og i e-postene til alle administratorer står det «uten kode».</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempt</source>
        <translation>Lås også &amp;opp etter {count} mislykket forsøk</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempts</source>
        <translation>Lås også &amp;opp etter {count} mislykkede forsøk</translation>
    </message>
    <message>
        <source>Locked by an administrator. A new password does not lift the lock.</source>
        <translation>Sperret av en administrator. Et nytt passord opphever ikke sperren.</translation>
    </message>
    <message>
        <source>Inactive. A new password alone does not let this user in.</source>
        <translation>Inaktiv. Et nytt passord alene slipper ikke denne brukeren inn.</translation>
    </message>
    <message>
        <source>The second factor, {method}, is still asked for.</source>
        <translation>Den andre faktoren, {method}, kreves fortsatt.</translation>
    </message>
    <message>
        <source>Right in CRM Admin</source>
        <translation>Rettigheter i CRM Admin</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Passordet utløper</translation>
    </message>
    <message>
        <source>Temporary password until</source>
        <translation>Midlertidig passord til</translation>
    </message>
    <message>
        <source>Must change password</source>
        <translation>Må endre passord</translation>
    </message>
    <message>
        <source>{count}, locked until {until}</source>
        <translation>{count}, låst til {until}</translation>
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
        <translation>Brukeren forblir inaktiv eller utenfor gyldighetsdatoene.</translation>
    </message>
    <message>
        <source>The lock after failed attempts stays; unlock it as well.</source>
        <translation>Låsen etter mislykkede forsøk blir stående; lås opp også.</translation>
    </message>
    <message>
        <source>The password stays missing or expired.</source>
        <translation>Passordet mangler fortsatt eller er utløpt.</translation>
    </message>
    <message>
        <source>Character {place} is U+{code} ({name}).</source>
        <translation>Tegn {place} er U+{code} ({name}).</translation>
    </message>
    <message>
        <source>Tell it to {name} in person or by telephone, when you are sure who it is; do not mail it.</source>
        <translation>Si det til {name} personlig eller på telefon, når du er sikker på hvem det er; ikke send det på e-post.</translation>
    </message>
    <message>
        <source>It works until {until} and must be changed at the next sign-in.</source>
        <translation>Det virker til {until} og må endres ved neste innlogging.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {count} seconds.</source>
        <translation>Kopiert. Utklippstavlen tømmes om {count} sekunder.</translation>
    </message>
    <message>
        <source>It must be changed at the next sign-in.</source>
        <translation>Det må endres ved neste innlogging.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of the database and all that is shown, and change it.</source>
        <translation>Alle underveis kan lese passordet til databasen og alt som vises, og endre det.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Password management</source>
        <translation>Passordbehandling</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Låst i</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Exported {count} user to {path}.</source>
        <translation>Eksporterte {count} bruker til {path}.</translation>
    </message>
    <message>
        <source>Exported {count} users to {path}.</source>
        <translation>Eksporterte {count} brukere til {path}.</translation>
    </message>
    <message>
        <source>The server said: “{words}”</source>
        <translation>Serveren svarte: «{words}»</translation>
    </message>
    <message>
        <source>The password of the account is not known on this computer: type it above.</source>
        <translation>Passordet til kontoen er ikke kjent på denne datamaskinen: Skriv det ovenfor.</translation>
    </message>
    <message>
        <source>The connection stands, without encryption</source>
        <translation>Tilkoblingen står, uten kryptering</translation>
    </message>
    <message>
        <source>No account is needed</source>
        <translation>Ingen konto trengs</translation>
    </message>
    <message>
        <source>It is tried again by itself, until its link no longer works.</source>
        <translation>Det prøves igjen av seg selv, til lenken ikke lenger virker.</translation>
    </message>
    <message>
        <source>The mail server is being spoken to.</source>
        <translation>Programmet snakker med e-postserveren.</translation>
    </message>
    <message>
        <source>The mail server took it. Whether it was read, nobody can know.</source>
        <translation>E-postserveren tok imot den. Om den er lest, kan ingen vite.</translation>
    </message>
    <message>
        <source>The mail server fell silent after it was handed over: it may have arrived. It is tried again, so it may arrive twice; mail programs recognise it as the same letter.</source>
        <translation>E-postserveren ble taus etter overleveringen: Den kan ha kommet fram. Det prøves igjen, så den kan komme to ganger; e-postprogrammer kjenner den igjen som den samme.</translation>
    </message>
    <message>
        <source>Refused for good. Put right what the mail server says, then try again.</source>
        <translation>Avvist for godt. Rett det som e-postserveren sier, og prøv så igjen.</translation>
    </message>
    <message>
        <source>Called off by an administrator.</source>
        <translation>Stoppet av en administrator.</translation>
    </message>
    <message>
        <source>Its link no longer worked before it could be sent. Send a new one.</source>
        <translation>Lenken sluttet å virke før den kunne sendes. Send en ny.</translation>
    </message>
    <message>
        <source>The name of the mail server is known</source>
        <translation>Navnet på e-postserveren er kjent</translation>
    </message>
    <message>
        <source>The mail server answers</source>
        <translation>E-postserveren svarer</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Tilkoblingen er kryptert, sertifikatet er klarert</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Kontoen er godtatt</translation>
    </message>
    <message>
        <source>The sender is accepted</source>
        <translation>Avsenderen er godtatt</translation>
    </message>
    <message>
        <source>The recipient is accepted</source>
        <translation>Mottakeren er godtatt</translation>
    </message>
    <message>
        <source>The message was taken</source>
        <translation>Meldingen ble tatt imot</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, kreves</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>Ingen, bare på denne maskinen</translation>
    </message>
    <message>
        <source>{count} letter waits to be sent.</source>
        <translation>{count} e-post venter på å bli sendt.</translation>
    </message>
    <message>
        <source>{count} letters wait to be sent.</source>
        <translation>{count} e-poster venter på å bli sendt.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Its name, as it stands in its certificate. Empty: no mail is sent.</source>
        <translation>Navnet slik det står i sertifikatet. Tomt: Ingen e-post sendes.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation>Vanligvis 587 med STARTTLS, 465 med TLS.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>With STARTTLS nothing is said before the connection is encrypted. The certificate is always checked; nothing is sent in clear over a network.</source>
        <translation>Med STARTTLS sies ingenting før tilkoblingen er kryptert. Sertifikatet kontrolleres alltid; ingenting sendes i klartekst over et nettverk.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Utstederens sertifikat</translation>
    </message>
    <message>
        <source>A file on each computer that sends, when your site signs its certificates itself. Empty: the authorities that this computer trusts.</source>
        <translation>En fil på hver datamaskin som sender, når virksomheten din signerer sertifikatene selv. Tomt: utstederne som denne datamaskinen stoler på.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>To sign in to the mail server. Empty: it asks for none.</source>
        <translation>For å logge inn på e-postserveren. Tomt: Den krever ingen.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>The address that mail comes from.</source>
        <translation>Adressen som e-posten kommer fra.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Avsenderens navn</translation>
    </message>
    <message>
        <source>Shown beside it: the name of your CRM.</source>
        <translation>Vises ved siden av: navnet på CRM-systemet ditt.</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Svar til</translation>
    </message>
    <message>
        <source>Where answers go, and whom users turn to. Empty: to the sender.</source>
        <translation>Hvor svar går, og hvem brukerne henvender seg til. Tomt: til avsenderen.</translation>
    </message>
    <message>
        <source>Address of links</source>
        <translation>Adresse for lenker</translation>
    </message>
    <message>
        <source>Where the self-service pages are, or the web address of the CRM whose own links are sent. It begins with https, except on this machine.</source>
        <translation>Der selvbetjeningssidene er, eller nettadressen til CRM-systemet som har egne lenker. Den begynner med https, unntatt på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of the letters that users get.</source>
        <translation>I e-postene som brukerne får.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Users are told when their password was changed, they were unlocked, or their address was changed. OWASP and NIST ask for it.</source>
        <translation>Brukere får beskjed når passordet deres er endret, de er låst opp, eller adressen deres er endret. OWASP og NIST ber om det.</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Ingen e-post venter på å bli sendt.</translation>
    </message>
    <message>
        <source>Sent to {to}.</source>
        <translation>Sendt til {to}.</translation>
    </message>
    <message>
        <source>The letter to {to} was refused.</source>
        <translation>E-posten til {to} ble avvist.</translation>
    </message>
    <message>
        <source>The letter to {to} may have arrived.</source>
        <translation>E-posten til {to} kan ha kommet fram.</translation>
    </message>
    <message>
        <source>The link for {to} works no longer; send a new one.</source>
        <translation>Lenken til {to} virker ikke lenger; send en ny.</translation>
    </message>
    <message>
        <source>The letter to {to} was called off.</source>
        <translation>E-posten til {to} ble stoppet.</translation>
    </message>
    <message>
        <source>The letter to {to} waits in the outbox.</source>
        <translation>E-posten til {to} venter i utboksen.</translation>
    </message>
    <message>
        <source>The letter to {to} is being sent elsewhere.</source>
        <translation>E-posten til {to} sendes akkurat nå et annet sted.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Request to unlock</source>
        <translation>Ønske om opplåsing</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>til {until}</translation>
    </message>
    <message>
        <source>asked for by the user</source>
        <translation>bedt om av brukeren</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>av {who}</translation>
    </message>
    <message>
        <source>opened {at}</source>
        <translation>åpnet {at}</translation>
    </message>
    <message>
        <source>ended {at}</source>
        <translation>avsluttet {at}</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>venter på svaret ditt</translation>
    </message>
    <message>
        <source>accepted by {who}</source>
        <translation>godtatt av {who}</translation>
    </message>
    <message>
        <source>declined by {who}</source>
        <translation>avslått av {who}</translation>
    </message>
    <message>
        <source>{what} · {state}</source>
        <translation>{what} · {state}</translation>
    </message>
    <message>
        <source>{count} user selected</source>
        <translation>{count} bruker valgt</translation>
    </message>
    <message>
        <source>{count} users selected</source>
        <translation>{count} brukere valgt</translation>
    </message>
    <message>
        <source>These rules hold for what is done with this program. {product} has rules of its own in files, which this program cannot read: what users choose there keeps to those.</source>
        <translation>Disse reglene gjelder for det som gjøres med dette programmet. {product} har egne regler i filer som dette programmet ikke kan lese: Det brukere velger der, følger dem.</translation>
    </message>
    <message>
        <source>These rules hold everywhere: in the window, the terminal and the pages.</source>
        <translation>Disse reglene gjelder overalt: i vinduet, i terminalen og på sidene.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it on the page E-mail.</source>
        <translation>Passordet til e-postkontoen er ikke kjent på denne datamaskinen. Oppgi det på siden E-post.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account} and the recovery code.</source>
        <translation>Systembrukeren er brukt: {at}, fra {place}, med kontoen {account} og gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account}, without code.</source>
        <translation>Systembrukeren er brukt: {at}, fra {place}, med kontoen {account}, uten kode.</translation>
    </message>
    <message>
        <source>(a file, without an account)</source>
        <translation>(en fil, uten konto)</translation>
    </message>
    <message>
        <source>Older uses that were not read: {count}.</source>
        <translation>Eldre tilfeller av bruk som ikke er lest: {count}.</translation>
    </message>
    <message>
        <source>Choose an administrator.</source>
        <translation>Velg en administrator.</translation>
    </message>
    <message>
        <source>The password is checked by {system}.</source>
        <translation>Passordet kontrolleres av {system}.</translation>
    </message>
    <message>
        <source>This account uses no password.</source>
        <translation>Denne kontoen bruker ikke passord.</translation>
    </message>
    <message>
        <source>No second factor.</source>
        <translation>Ingen andre faktor.</translation>
    </message>
    <message>
        <source>No failed attempts.</source>
        <translation>Ingen mislykkede forsøk.</translation>
    </message>
    <message>
        <source>Nothing bars the sign-in.</source>
        <translation>Ingenting hindrer innloggingen.</translation>
    </message>
    <message>
        <source>Saved the page as {path}. Delete it once it is printed.</source>
        <translation>Lagret siden som {path}. Slett den når den er skrevet ut.</translation>
    </message>
    <message>
        <source>CRM Admin: recovery code of the system user</source>
        <translation>CRM Admin: systembrukerens gjenopprettingskode</translation>
    </message>
    <message>
        <source>For the technical installation documentation. Lock this page away: with the account of the database it opens the way back in for administrators.</source>
        <translation>For den tekniske installasjonsdokumentasjonen. Lås inn denne siden: Sammen med databasekontoen åpner den veien inn igjen for administratorer.</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Koden laget</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Laget av</translation>
    </message>
    <message>
        <source>When no administrator can sign in: in the window</source>
        <translation>Når ingen administrator kan logge inn: i vinduet</translation>
    </message>
    <message>
        <source>Start CRM Admin and choose “Sign in as system user…” in the dialog Sign in.</source>
        <translation>Start CRM Admin og velg «Logg inn som systembruker…» i dialogboksen Logg inn.</translation>
    </message>
    <message>
        <source>Type the account of the database, as above, and its password.</source>
        <translation>Skriv databasekontoen, som ovenfor, og passordet til den.</translation>
    </message>
    <message>
        <source>Type the recovery code. From then on there are 15 minutes.</source>
        <translation>Skriv gjenopprettingskoden. Fra da av har du 15 minutter.</translation>
    </message>
    <message>
        <source>Unlock an administrator or set a temporary password, and finish.</source>
        <translation>Lås opp en administrator eller sett et midlertidig passord, og avslutt.</translation>
    </message>
    <message>
        <source>Print the page with the new code, put it here and destroy this one.</source>
        <translation>Skriv ut siden med den nye koden, legg den her og ødelegg denne.</translation>
    </message>
    <message>
        <source>In a terminal, also over SSH</source>
        <translation>I en terminal, også over SSH</translation>
    </message>
    <message>
        <source>Each use is recorded and announced to all administrators, and ends this code.</source>
        <translation>Hver bruk registreres og meldes til alle administratorer, og etter den gjelder denne koden ikke lenger.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>nobody has exactly this user name.</source>
        <translation>ingen har nøyaktig dette brukernavnet.</translation>
    </message>
    <message>
        <source>Everything here is recorded, and every administrator is told of it.</source>
        <translation>Alt her registreres, og hver administrator får vite om det.</translation>
    </message>
    <message>
        <source>Nobody had set the system user up, so no code was asked for; that is recorded too.</source>
        <translation>Ingen hadde satt opp systembrukeren, så ingen kode ble krevd; det registreres også.</translation>
    </message>
    <message>
        <source>The time of the system user is over. What was done is saved; the new code opens the way again.</source>
        <translation>Systembrukerens tid er ute. Det som er gjort, er lagret; den nye koden åpner veien igjen.</translation>
    </message>
    <message>
        <source>Asked to be unlocked {at}.</source>
        <translation>Ba om å bli låst opp {at}.</translation>
    </message>
    <message>
        <source>Declined the request of {user_name}.</source>
        <translation>Avslo ønsket fra {user_name}.</translation>
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
        <translation>{count} dager</translation>
    </message>
    <message>
        <source>{count} hour</source>
        <translation>{count} time</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} timer</translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation>{count} minutt</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutter</translation>
    </message>
    <message>
        <source>The self-service pages are those of the built-in CRM; this CRM has its own.</source>
        <translation>Selvbetjeningssidene hører til det innebygde CRM-systemet; dette CRM-systemet har sine egne.</translation>
    </message>
    <message>
        <source>The directory takes this password for {name}.</source>
        <translation>Katalogen godtar dette passordet for {name}.</translation>
    </message>
    <message>
        <source>The directory can have nobody with this user name.</source>
        <translation>Katalogen kan ikke ha noen med dette brukernavnet.</translation>
    </message>
    <message>
        <source>The directory does not take this password for {name}. Check the password, and that it knows this name.</source>
        <translation>Katalogen godtar ikke dette passordet for {name}. Kontroller passordet, og at katalogen kjenner dette navnet.</translation>
    </message>
    <message>
        <source>Nobody is ever locked by failed attempts then: a program may guess passwords for as long as it likes.</source>
        <translation>Da låses ingen noen gang av mislykkede forsøk: Et program kan gjette passord så lenge det vil.</translation>
    </message>
    <message>
        <source>Characters at least. Length protects more than anything else: NIST asks for 15 where the password is all that is asked for. Fewer than 8 cannot be set.</source>
        <translation>Minste antall tegn. Lengden beskytter mer enn alt annet: NIST ber om 15 der passordet er alt som kreves. Færre enn 8 kan ikke settes.</translation>
    </message>
    <message>
        <source>Length with a second factor</source>
        <translation>Lengde med en andre faktor</translation>
    </message>
    <message>
        <source>For users who confirm every sign-in with a second factor. NIST asks for 8.</source>
        <translation>For brukere som bekrefter hver innlogging med en andre faktor. NIST ber om 8.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Sifre</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none. NIST and OWASP advise against asking for kinds of characters: people answer with “Summer2026!”.</source>
        <translation>Minst så mange; 0 krever ingen. NIST og OWASP fraråder å kreve typer av tegn: Folk svarer med «Sommer2026!».</translation>
    </message>
    <message>
        <source>Lower-case letters</source>
        <translation>Små bokstaver</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none.</source>
        <translation>Minst så mange; 0 krever ingen.</translation>
    </message>
    <message>
        <source>Upper-case letters</source>
        <translation>Store bokstaver</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Spesialtegn</translation>
    </message>
    <message>
        <source>Neither letters nor digits; spaces count. 0 asks for none.</source>
        <translation>Verken bokstaver eller sifre; mellomrom teller. 0 krever ingen.</translation>
    </message>
    <message>
        <source>Refuse own names</source>
        <translation>Avvis egne navn</translation>
    </message>
    <message>
        <source>The user&apos;s name, user name and e-mail address, also with digits or signs around them. NIST and OWASP ask for it.</source>
        <translation>Brukerens navn, brukernavn og e-postadresse, også med sifre eller tegn rundt. NIST og OWASP ber om det.</translation>
    </message>
    <message>
        <source>Refuse common passwords</source>
        <translation>Avvis vanlige passord</translation>
    </message>
    <message>
        <source>What stands in lists of stolen passwords, or is as easy to guess. NIST requires it.</source>
        <translation>Det som står i lister over stjålne passord, eller er like lett å gjette. NIST krever det.</translation>
    </message>
    <message>
        <source>Earlier passwords</source>
        <translation>Tidligere passord</translation>
    </message>
    <message>
        <source>So many earlier passwords are refused, 24 at most; 0 looks at none. NIST asks for none, many auditors for 5.</source>
        <translation>Så mange tidligere passord avvises, høyst 24; 0 ser ikke på noen. NIST ber ikke om noen, mange revisorer om 5.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Minste alder</translation>
    </message>
    <message>
        <source>So long users keep a password that they chose, so that nobody runs through the earlier ones in a minute. 0 asks for none, as NIST does.</source>
        <translation>Så lenge beholder brukere et passord som de har valgt, slik at ingen går gjennom de tidligere på et minutt. 0 krever ingen, som NIST.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utløp</translation>
    </message>
    <message>
        <source>NIST forbids regular changes, because people then choose weaker passwords. It holds for passwords that are set from now on.</source>
        <translation>NIST forbyr regelmessige endringer, fordi folk da velger svakere passord. Det gjelder passord som settes fra nå av.</translation>
    </message>
    <message>
        <source>Own message</source>
        <translation>Egen melding</translation>
    </message>
    <message>
        <source>Shown beside the rules wherever somebody chooses a password.</source>
        <translation>Vises ved siden av reglene overalt der noen velger et passord.</translation>
    </message>
    <message>
        <source>So many wrong passwords in a row lock. NIST allows 100 at most, Microsoft advises 10.</source>
        <translation>Så mange feil passord på rad låser. NIST tillater høyst 100, Microsoft anbefaler 10.</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Telles innen</translation>
    </message>
    <message>
        <source>A wrong password that is older does not count any more.</source>
        <translation>Et feil passord som er eldre, teller ikke lenger.</translation>
    </message>
    <message>
        <source>At least as long as attempts are counted. Locks that only an administrator ends let anybody keep others out.</source>
        <translation>Minst så lenge som forsøk telles. Med låser som bare en administrator avslutter, kan hvem som helst stenge andre ute.</translation>
    </message>
    <message>
        <source>Twice as long each time</source>
        <translation>Dobbelt så lenge hver gang</translation>
    </message>
    <message>
        <source>Each lock in a row lasts twice as long as the one before, 24 hours at most.</source>
        <translation>Hver lås på rad varer dobbelt så lenge som den forrige, høyst 24 timer.</translation>
    </message>
    <message>
        <source>Reset links work for</source>
        <translation>Tilbakestillingslenker virker i</translation>
    </message>
    <message>
        <source>5 minutes to 24 hours. NIST allows 24 hours at most by e-mail.</source>
        <translation>5 minutter til 24 timer. NIST tillater høyst 24 timer på e-post.</translation>
    </message>
    <message>
        <source>Temporary passwords work for</source>
        <translation>Midlertidige passord virker i</translation>
    </message>
    <message>
        <source>1 to 72 hours. Whoever signs in with one must choose a new one; afterwards it no longer opens anything.</source>
        <translation>1 til 72 timer. Den som logger inn med et, må velge et nytt; deretter åpner det ingenting mer.</translation>
    </message>
    <message>
        <source>Administrators may set passwords manually</source>
        <translation>Administratorer kan sette passord for hånd</translation>
    </message>
    <message>
        <source>Without it, Change Password is gone from the window, the terminal and the program inside: only reset links are mailed. OWASP advises it.</source>
        <translation>Uten dette forsvinner Endre passord fra vinduet, terminalen og programmets indre: Bare tilbakestillingslenker sendes. OWASP anbefaler det.</translation>
    </message>
    <message>
        <source>“Forgot password?”</source>
        <translation>«Glemt passordet?»</translation>
    </message>
    <message>
        <source>Users may ask for a reset link themselves on the self-service pages. It needs e-mail.</source>
        <translation>Brukere kan selv be om en tilbakestillingslenke på selvbetjeningssidene. Det krever e-post.</translation>
    </message>
    <message>
        <source>Remind of a second factor</source>
        <translation>Minn om en andre faktor</translation>
    </message>
    <message>
        <source>Whoever chooses a new password is advised to switch a second factor on.</source>
        <translation>Den som velger et nytt passord, får råd om å slå på en andre faktor.</translation>
    </message>
    <message>
        <source>NIST 800-63B</source>
        <translation>NIST 800-63B</translation>
    </message>
    <message>
        <source>Long passwords, no mixed characters, no expiry; common passwords and own names are refused. Advised.</source>
        <translation>Lange passord, ingen blandede tegn, ikke noe utløp; vanlige passord og egne navn avvises. Anbefalt.</translation>
    </message>
    <message>
        <source>Complexity rules</source>
        <translation>Kompleksitetsregler</translation>
    </message>
    <message>
        <source>Mixed characters, earlier passwords and regular changes, for sites whose auditors ask for them. NIST and OWASP advise against it.</source>
        <translation>Blandede tegn, tidligere passord og regelmessige endringer, for virksomheter der revisorene krever det. NIST og OWASP fraråder det.</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Egne regler</translation>
    </message>
    <message>
        <source>What stands below is neither of the two.</source>
        <translation>Det som står nedenfor, er ingen av de to.</translation>
    </message>
    <message>
        <source>Until an administrator unlocks</source>
        <translation>Til en administrator låser opp</translation>
    </message>
    <message>
        <source>Only an administrator may change settings. You can read them.</source>
        <translation>Bare en administrator kan endre innstillinger. Du kan lese dem.</translation>
    </message>
    <message>
        <source>What was saved cannot be read, so the usual values hold. Saving puts what stands here in its place.</source>
        <translation>Det som ble lagret, kan ikke leses, så de vanlige verdiene gjelder. Når du lagrer, erstattes det av det som står her.</translation>
    </message>
    <message>
        <source>This database can only be looked at.</source>
        <translation>Denne databasen kan bare ses på.</translation>
    </message>
    <message>
        <source>Asks a directory (LDAP, Active Directory) for the password of administrators who are marked as external in the CRM, when they sign in to this program. An old password that may still be stored here opens nothing.</source>
        <translation>Spør en katalog (LDAP, Active Directory) om passordet til administratorer som er merket som eksterne i CRM-systemet, når de logger inn i dette programmet. Et gammelt passord som kanskje fortsatt er lagret her, åpner ingenting.</translation>
    </message>
    <message>
        <source>While none is set up, they cannot sign in here.</source>
        <translation>Så lenge ingen er satt opp, kan de ikke logge inn her.</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Utstederne på denne datamaskinen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Navn der</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Klarert utsteder</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Lift a deliberate lock</source>
        <translation>Opphev en sperre</translation>
    </message>
    <message>
        <source>Change a password</source>
        <translation>Endre et passord</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Send en tilbakestillingslenke</translation>
    </message>
    <message>
        <source>Require a new password</source>
        <translation>Krev et nytt passord</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Rediger opplysninger</translation>
    </message>
    <message>
        <source>Undo an unlock</source>
        <translation>Angre en opplåsing</translation>
    </message>
    <message>
        <source>Ask for a new password at the next sign-in</source>
        <translation>Be om et nytt passord ved neste innlogging</translation>
    </message>
    <message>
        <source>End open sessions</source>
        <translation>Avslutt åpne økter</translation>
    </message>
    <message>
        <source>Passwords that expire</source>
        <translation>Passord som utløper</translation>
    </message>
    <message>
        <source>Count failed attempts</source>
        <translation>Tell mislykkede forsøk</translation>
    </message>
    <message>
        <source>Know the last sign-in</source>
        <translation>Vis siste innlogging</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
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
        <translation>Database</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Veien dit</translation>
    </message>
    <message>
        <source>The log does not hold: {problem} Everything before it is unchanged.</source>
        <translation>Loggen holder ikke: {problem} Alt før det er uendret.</translation>
    </message>
    <message>
        <source>The log holds: its {count} entry is unchanged.</source>
        <translation>Loggen holder: Den ene oppføringen ({count}) er uendret.</translation>
    </message>
    <message>
        <source>The way back in when no administrator can sign in: with the account of the database and the recovery code from paper, administrators are restored for a quarter of an hour. Every use is recorded and announced.</source>
        <translation>Veien inn igjen når ingen administrator kan logge inn: Med databasekontoen og gjenopprettingskoden fra papir gjenopprettes administratorer i et kvarter. Hver bruk registreres og meldes.</translation>
    </message>
    <message>
        <source>{at} by {name}</source>
        <translation>{at} av {name}</translation>
    </message>
    <message>
        <source>Nobody has tried the way back in for 90 days. A drill takes two minutes.</source>
        <translation>Ingen har prøvd veien inn igjen på 90 dager. En øvelse tar to minutter.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up. If no administrator can sign in, the account of the database alone opens the way, for everybody who has it.</source>
        <translation>Ingen har satt opp systembrukeren. Hvis ingen administrator kan logge inn, åpner databasekontoen alene veien, for alle som har den.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Sist brukt</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Siste øvelse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Administrators who can sign in</source>
        <translation>Administratorer som kan logge inn</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Satt opp</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ikke satt opp</translation>
    </message>
    <message>
        <source>{count} user asks to be unlocked.</source>
        <translation>{count} bruker ber om å bli låst opp.</translation>
    </message>
    <message>
        <source>{count} users ask to be unlocked.</source>
        <translation>{count} brukere ber om å bli låst opp.</translation>
    </message>
    <message>
        <source>More than {count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>Mer enn {count} brukere er låst etter mislykkede forsøk i det siste ({window}); det kan være et angrep.</translation>
    </message>
    <message>
        <source>{count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>{count} brukere er låst etter mislykkede forsøk i det siste ({window}); det kan være et angrep.</translation>
    </message>
    <message>
        <source>Up to entry {number} it is as noted outside the database at {at}.</source>
        <translation>Til og med oppføring {number} er den som notert utenfor databasen {at}.</translation>
    </message>
    <message>
        <source>The log holds: all {count} entries are unchanged.</source>
        <translation>Loggen holder: Alle {count} oppføringer er uendret.</translation>
    </message>
    <message>
        <source>No head of it was noted outside the database.</source>
        <translation>Ingen sluttverdi for den er notert utenfor databasen.</translation>
    </message>
    <message>
        <source>Unlocked {user_name}.</source>
        <translation>Låste opp {user_name}.</translation>
    </message>
    <message>
        <source>Lifted the lock of {user_name}.</source>
        <translation>Opphevet sperren for {user_name}.</translation>
    </message>
    <message>
        <source>Undone: {user_name} is as before.</source>
        <translation>Angret: {user_name} er som før.</translation>
    </message>
    <message>
        <source>Changed the password of {user_name}.</source>
        <translation>Endret passordet til {user_name}.</translation>
    </message>
    <message>
        <source>{user_name} must choose a new password at the next sign-in.</source>
        <translation>{user_name} må velge et nytt passord ved neste innlogging.</translation>
    </message>
    <message>
        <source>Locked {user_name}.</source>
        <translation>Sperret {user_name}.</translation>
    </message>
    <message>
        <source>Saved {user_name}.</source>
        <translation>Lagret {user_name}.</translation>
    </message>
    <message>
        <source>Only an administrator may give the right to administer.</source>
        <translation>Bare en administrator kan gi rettigheten til å administrere.</translation>
    </message>
    <message>
        <source>You cannot take your own access away.</source>
        <translation>Du kan ikke ta fra deg selv tilgangen.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Når (UTC)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Only an administrator may export the audit log.</source>
        <translation>Bare en administrator kan eksportere revisjonsloggen.</translation>
    </message>
    <message>
        <source>Entry {expected} is missing; {number} follows.</source>
        <translation>Oppføring {expected} mangler; {number} følger.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it was written.</source>
        <translation>Oppføring {number} ble endret etter at den ble skrevet.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was written last.</source>
        <translation>Oppføring {number} er ikke den som ble skrevet sist.</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} were written.</source>
        <translation>Loggen slutter med oppføring {last}, men {head} ble skrevet.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>direct mode</source>
        <translation>direkte modus</translation>
    </message>
    <message>
        <source>guarded mode</source>
        <translation>beskyttet modus</translation>
    </message>
    <message>
        <source>Direct mode: the rules of this program hold for whoever uses it. The account of the database could write without it.</source>
        <translation>Direkte modus: Dette programmet håndhever reglene. Databasekontoen kan skrive uten det.</translation>
    </message>
    <message>
        <source>Guarded mode: the database itself holds the rules. Its account can write nothing without them.</source>
        <translation>Beskyttet modus: Databasen selv håndhever reglene. Kontoen kan ikke skrive noe uten dem.</translation>
    </message>
    <message>
        <source>OWASP event</source>
        <translation>OWASP-hendelse</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} had been written at {at}, as was noted outside the database.</source>
        <translation>Loggen slutter med oppføring {last}, men {head} var skrevet {at}, slik det ble notert utenfor databasen.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was noted outside the database at {at}: the log was written anew up to there.</source>
        <translation>Oppføring {number} er ikke den som ble notert utenfor databasen {at}: Loggen er skrevet på nytt fram til dit.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>it must be after the first day.</source>
        <translation>må være etter den første dagen.</translation>
    </message>
    <message>
        <source>it contains a character nobody can see.</source>
        <translation>inneholder et tegn ingen kan se.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«{email}» er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>Nobody has said where the pages of the CRM are. Set the base address of links under E-mail.</source>
        <translation>Ingen har oppgitt hvor sidene til CRM-systemet er. Angi adressen for lenker under E-post.</translation>
    </message>
    <message>
        <source>{place} is not known in this letter.</source>
        <translation>{place} er ikke kjent i denne e-posten.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Emnet er tomt.</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>Emnet har mer enn én linje.</translation>
    </message>
    <message>
        <source>The subject is longer than {limit} characters.</source>
        <translation>Emnet er lengre enn {limit} tegn.</translation>
    </message>
    <message>
        <source>The link does not belong into the subject, where others may read it.</source>
        <translation>Lenken hører ikke hjemme i emnet, der andre kan lese den.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Teksten er tom.</translation>
    </message>
    <message>
        <source>The letter is longer than {limit} characters.</source>
        <translation>E-posten er lengre enn {limit} tegn.</translation>
    </message>
    <message>
        <source>{place} is missing in the text.</source>
        <translation>{place} mangler i teksten.</translation>
    </message>
    <message>
        <source>{place} is missing in the HTML.</source>
        <translation>{place} mangler i HTML-koden.</translation>
    </message>
    <message>
        <source>This letter cannot be sent again.</source>
        <translation>Denne e-posten kan ikke sendes igjen.</translation>
    </message>
    <message>
        <source>Its link no longer works. Send a new one.</source>
        <translation>Lenken virker ikke lenger. Send en ny.</translation>
    </message>
    <message>
        <source>This letter cannot be called off any more.</source>
        <translation>Denne e-posten kan ikke stoppes lenger.</translation>
    </message>
    <message>
        <source>This letter changed meanwhile. Look again.</source>
        <translation>Denne e-posten ble endret imens. Se igjen.</translation>
    </message>
    <message>
        <source>Your own user has no e-mail address to send the message to.</source>
        <translation>Din egen bruker har ingen e-postadresse å sende meldingen til.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer.</source>
        <translation>Passordet til e-postkontoen er ikke kjent på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>there is a space at an end.</source>
        <translation>det er et mellomrom i begynnelsen eller slutten.</translation>
    </message>
    <message>
        <source>another connection has it.</source>
        <translation>en annen tilkobling har det.</translation>
    </message>
    <message>
        <source>This is not the present recovery code.</source>
        <translation>Dette er ikke den nåværende gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>Vent {wait}, og prøv så igjen.</translation>
    </message>
    <message>
        <source>Made a reset link for {user_name}.</source>
        <translation>Opprettet en tilbakestillingslenke for {user_name}.</translation>
    </message>
    <message>
        <source>This link is known only to its mail. Send a new one.</source>
        <translation>Denne lenken kjenner bare e-posten med den. Send en ny.</translation>
    </message>
    <message>
        <source>This request was answered meanwhile.</source>
        <translation>Dette ønsket ble besvart imens.</translation>
    </message>
    <message>
        <source>{user_name} has a temporary password.</source>
        <translation>{user_name} har et midlertidig passord.</translation>
    </message>
    <message>
        <source>{user_name} signs in without a second factor.</source>
        <translation>{user_name} logger inn uten en andre faktor.</translation>
    </message>
    <message>
        <source>{user_name} is an administrator now.</source>
        <translation>{user_name} er administrator nå.</translation>
    </message>
    <message>
        <source>Already an administrator.</source>
        <translation>Allerede administrator.</translation>
    </message>
    <message>
        <source>One user was made an administrator in this recovery.</source>
        <translation>Én bruker er gjort til administrator i denne gjenopprettingen.</translation>
    </message>
    <message>
        <source>The system user restores administrators only.</source>
        <translation>Systembrukeren gjenoppretter bare administratorer.</translation>
    </message>
    <message>
        <source>Your account was changed. Sign in again.</source>
        <translation>Kontoen din er endret. Logg inn igjen.</translation>
    </message>
    <message>
        <source>The password may be changed again {at}.</source>
        <translation>Passordet kan endres igjen {at}.</translation>
    </message>
    <message>
        <source>it is not complete, or not one of this site.</source>
        <translation>den er ikke hel, eller hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>its time is over.</source>
        <translation>tiden dens er ute.</translation>
    </message>
    <message>
        <source>your account was changed since it was made.</source>
        <translation>kontoen din er endret siden den ble laget.</translation>
    </message>
    <message>
        <source>your account is locked or inactive. Ask an administrator.</source>
        <translation>kontoen din er sperret eller inaktiv. Spør en administrator.</translation>
    </message>
    <message>
        <source>it has been used.</source>
        <translation>den er brukt.</translation>
    </message>
    <message>
        <source>it was revoked.</source>
        <translation>den er trukket tilbake.</translation>
    </message>
    <message>
        <source>a newer one was made.</source>
        <translation>en nyere er laget.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>et ukjent sted</translation>
    </message>
    <message>
        <source>Your last sign-in was {when} from {place}.</source>
        <translation>Siste innlogging var {when} fra {place}.</translation>
    </message>
    <message>
        <source>Since then a sign-in with your name failed, the last one {when} from {place}.</source>
        <translation>Siden da har en innlogging med navnet ditt mislyktes, sist {when} fra {place}.</translation>
    </message>
    <message>
        <source>it must be between 0 and {most}.</source>
        <translation>må være mellom 0 og {most}.</translation>
    </message>
    <message>
        <source>Demo users</source>
        <translation>Demobrukere</translation>
    </message>
    <message>
        <source>A second factor is asked for ({method}), and this program cannot check it.</source>
        <translation>En andre faktor kreves ({method}), og dette programmet kan ikke kontrollere den.</translation>
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
        <translation>Laget med</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>For the administrator of an on-premises CRM: see why somebody cannot sign in, and put it right. Free software under the MIT licence; docs/third-party.md names everything that comes with it.</source>
        <translation>For administratoren av et lokalt installert CRM-system: Se hvorfor noen ikke kan logge inn, og rett det. Fri programvare under MIT-lisensen; docs/third-party.md nevner alt som følger med.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Angrer…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser opp…</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Sperr…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>L&amp;ift the Lock…</source>
        <translation>&amp;Opphev sperren…</translation>
    </message>
    <message>
        <source>&amp;Change Password…</source>
        <translation>&amp;Endre passord…</translation>
    </message>
    <message>
        <source>&amp;Reset Password…</source>
        <translation>&amp;Tilbakestill passord…</translation>
    </message>
    <message>
        <source>Re&amp;quire a New Password…</source>
        <translation>&amp;Krev nytt passord…</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>&amp;Rediger opplysninger…</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>Put it in</source>
        <translation>Sett inn</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Mente du {0}?</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorer</translation>
    </message>
    <message>
        <source>Nobody administers this CRM.</source>
        <translation>Ingen administrerer dette CRM-systemet.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>&amp;Lift lock</source>
        <translation>&amp;Opphev sperren</translation>
    </message>
    <message>
        <source>Te&amp;mporary password</source>
        <translation>Midlertidig &amp;passord</translation>
    </message>
    <message>
        <source>Clear &amp;second factor</source>
        <translation>Fjern den andre &amp;faktoren</translation>
    </message>
</context>
<context>
    <name>AuditExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Eksporter revisjonsloggen</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} oppføringer</translation>
    </message>
</context>
<context>
    <name>AuditExporting</name>
    <message>
        <source>Export the audit log</source>
        <translation>Eksporter revisjonsloggen</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabeller for regneark (*.csv)</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>revisjonslogg.csv</translation>
    </message>
    <message>
        <source>Recording the export…</source>
        <translation>Registrerer eksporten…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Berørt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle resultater</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Search who, to whom, why or operation</source>
        <translation>Søk: hvem, berørt, hvorfor, operasjon</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Søk i revisjonsloggen</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Leser revisjonsloggen…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ingenting funnet.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Velg en oppføring.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Revisjonslogg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Not connected</source>
        <translation>Ikke tilkoblet</translation>
    </message>
    <message>
        <source>Outbox {0}</source>
        <translation>Utboks {0}</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Ingen forbindelse til databasen</translation>
    </message>
</context>
<context>
    <name>BulkActDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>Å&amp;rsak</translation>
    </message>
    <message>
        <source>It stands in the audit log.</source>
        <translation>Den står i revisjonsloggen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>K&amp;opier listen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>S&amp;topp etter denne</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation>ikke utført: {0}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopper…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>This program made a mistake. Look in the audit log whether the change of the last user was saved before you repeat it.</source>
        <translation>Programmet gjorde en feil. Se etter i revisjonsloggen om endringen av den siste brukeren ble lagret, før du gjentar den.</translation>
    </message>
    <message>
        <source>You stopped it. Those whose turn had not come are as before.</source>
        <translation>Du stoppet det. De som ikke hadde kommet for tur, er som før.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewPart</name>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Utelatt fordi</translation>
    </message>
    <message>
        <source>Looking whom it hits…</source>
        <translation>Ser etter hvem det berører…</translation>
    </message>
</context>
<context>
    <name>BulkResults</name>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
</context>
<context>
    <name>CancelLetterDialog</name>
    <message>
        <source>Do not send this letter?</source>
        <translation>Ikke sende denne e-posten?</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Ikke send</translation>
    </message>
    <message>
        <source>It cannot be taken back: such a letter is not written again.</source>
        <translation>Det kan ikke angres: En slik e-post skrives ikke på nytt.</translation>
    </message>
    <message>
        <source>The link in it still works and can be handed over in another way: on the tab Mails of the user. Revoke it there if it shall not.</source>
        <translation>Lenken i den virker fortsatt og kan overleveres på en annen måte: på fanen E-poster hos brukeren. Trekk den tilbake der hvis den ikke skal virke.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change the password of {0}</source>
        <translation>Endre passordet til {0}</translation>
    </message>
    <message>
        <source>&amp;Must be changed at the next sign-in</source>
        <translation>Må endres &amp;ved neste innlogging</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>Endre &amp;passord</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Endrer passordet…</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Passordet er endret</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Ferdig</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rules for the password</source>
        <translation>Regler for passordet</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>This is the only time that the code is shown. Close again to leave without it.</source>
        <translation>Dette er den eneste gangen koden vises. Lukk igjen for å gå uten den.</translation>
    </message>
    <message>
        <source>New recovery code, shown only here and now</source>
        <translation>Ny gjenopprettingskode, vises bare her og nå</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Print the page for the technical installation documentation and lock it away. The code opens the way back in once, with the account of the database.</source>
        <translation>Skriv ut siden for den tekniske installasjonsdokumentasjonen, og lås den inn. Koden åpner veien inn igjen én gang, med databasekontoen.</translation>
    </message>
    <message>
        <source>Prin&amp;t page…</source>
        <translation>&amp;Skriv ut siden…</translation>
    </message>
    <message>
        <source>Sa&amp;ve page…</source>
        <translation>La&amp;gre siden…</translation>
    </message>
    <message>
        <source>The code is on paper, in a safe place</source>
        <translation>Koden er på papir, på et trygt sted</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Siden er på vei til skriveren.</translation>
    </message>
    <message>
        <source>Save the page of the recovery code</source>
        <translation>Lagre siden med gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Pages for a browser (*.html)</source>
        <translation>Sider for en nettleser (*.html)</translation>
    </message>
    <message>
        <source>recovery-code.html</source>
        <translation>gjenopprettingskode.html</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bekreft at det er deg</translation>
    </message>
    <message>
        <source>For an act like this your password is asked for again.</source>
        <translation>For en slik handling kreves passordet ditt igjen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bekreft</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>Logg inn som en annen…</translation>
    </message>
    <message>
        <source>&amp;Password of {0}</source>
        <translation>&amp;Passord for {0}</translation>
    </message>
    <message>
        <source>C&amp;ode of your second factor</source>
        <translation>K&amp;ode fra den andre faktoren</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Kontrollerer passordet…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed. After several failed attempts one has to wait: until then the right password is refused, too.</source>
        <translation>Det gikk ikke. Ingenting er endret. Etter flere mislykkede forsøk må man vente: Til da avvises også det riktige passordet.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{0} was changed meanwhile</source>
        <translation>{0} ble endret imens</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Det du så</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Det som gjelder nå</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Se igjen</translation>
    </message>
    <message>
        <source>All that is shown of this user is the same. Something else was changed, such as the password.</source>
        <translation>Alt som vises om denne brukeren, er likt. Noe annet er endret, for eksempel passordet.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Somebody else changed this user. {0}</source>
        <translation>Noen andre endret denne brukeren. {0}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Noen andre</translation>
    </message>
    <message>
        <source>{0} changed this user. {1}</source>
        <translation>{0} endret denne brukeren. {1}</translation>
    </message>
    <message>
        <source>{0} changed this user {1}. {2}</source>
        <translation>{0} endret denne brukeren {1}. {2}</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>et nytt</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a CRM database</source>
        <translation>Koble til en CRM-database</translation>
    </message>
    <message>
        <source>Which CRM it is will be found out. Connecting changes nothing in it.</source>
        <translation>Programmet finner ut hvilket CRM-system det er. Å koble til endrer ingenting i det.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Kob&amp;le til</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kobler til…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Te&amp;st tilkoblingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Finnes i nøkkelringen</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Tester tilkoblingen…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Tilkoblingen virker.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>The databases that are saved on this computer.</source>
        <translation>Databasene som er lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Lagrede tilkoblinger</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Ingen tilkobling er lagret.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Rediger…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Gi nytt navn…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Fjern…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Ny…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Ingen trengs</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>I nøkkelringen</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>Spørres om hver gang</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>CRM Admin made a mistake</source>
        <translation>CRM Admin gjorde en feil</translation>
    </message>
    <message>
        <source>Something happened that this program does not expect. If a change was being saved, look in the audit log whether it was, before you repeat it. Then close CRM Admin and start it again.</source>
        <translation>Noe skjedde som dette programmet ikke venter. Hvis en endring var i ferd med å lagres, se etter i revisjonsloggen om den ble det, før du gjentar den. Lukk så CRM Admin og start det igjen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report names places in the program, and no data.</source>
        <translation>Rapporten nevner steder i programmet, og ingen data.</translation>
    </message>
    <message>
        <source>Co&amp;py the report</source>
        <translation>&amp;Kopier rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>Create a new CRM database</source>
        <translation>Opprett en ny CRM-database</translation>
    </message>
    <message>
        <source>The built-in CRM database of this program. It must be empty or new.</source>
        <translation>Den innebygde CRM-databasen i dette programmet. Den må være tom eller ny.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Opp&amp;rett</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brukernavn</translation>
    </message>
    <message>
        <source>To try the program; 0 for real use.</source>
        <translation>For å prøve programmet; 0 for virkelig bruk.</translation>
    </message>
    <message>
        <source>&amp;Invented users</source>
        <translation>Oppd&amp;iktede brukere</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Den første administratoren</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Oppretter databasen…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>no e-mail address</source>
        <translation>ingen e-postadresse</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The chosen user</source>
        <translation>Den valgte brukeren</translation>
    </message>
    <message>
        <source>Reading the user…</source>
        <translation>Leser brukeren…</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen er logget inn.</translation>
    </message>
    <message>
        <source>Choose a user to see why they cannot sign in.</source>
        <translation>Velg en bruker for å se hvorfor brukeren ikke kan logge inn.</translation>
    </message>
    <message>
        <source>Reset Password: {0}</source>
        <translation>Tilbakestill passord: {0}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>What can be done to this user</source>
        <translation>Hva som kan gjøres med denne brukeren</translation>
    </message>
    <message>
        <source>Reset Password…</source>
        <translation>Tilbakestill passord…</translation>
    </message>
    <message>
        <source>About this user</source>
        <translation>Om denne brukeren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-poster</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Edit Details…</source>
        <translation>Rediger opplysninger…</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>They can sign in.</source>
        <translation>Brukeren kan logge inn.</translation>
    </message>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Hvorfor kan ikke brukeren logge inn?</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Hvorfor kan ikke brukeren logge inn?</translation>
    </message>
    <message>
        <source>Nothing in this CRM stops them.</source>
        <translation>Ingenting i dette CRM-systemet hindrer det.</translation>
    </message>
</context>
<context>
    <name>DiceOptionsForm</name>
    <message>
        <source>Length of a generated password</source>
        <translation>Lengden på et generert passord</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Små bokstaver</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Store bokstaver</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Sifre</translation>
    </message>
    <message>
        <source>!#%</source>
        <translation>!#%</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Spesialtegn</translation>
    </message>
    <message>
        <source>Without characters that look alike, such as 0 and O.</source>
        <translation>Uten tegn som ligner på hverandre, som 0 og O.</translation>
    </message>
    <message>
        <source>Choose more kinds of characters.</source>
        <translation>Velg flere typer tegn.</translation>
    </message>
    <message>
        <source>Leng&amp;th</source>
        <translation>&amp;Lengde</translation>
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
        <translation>Sett opp…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leser innstillingene…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Endre…</translation>
    </message>
    <message>
        <source>Change the directory</source>
        <translation>Endre katalogen</translation>
    </message>
    <message>
        <source>Set up the directory</source>
        <translation>Sett opp katalogen</translation>
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
        <translation>Administratorer som har passordet sitt i et eksternt system, logger inn i dette programmet med passordet derfra. Ingenting av det lagres.</translation>
    </message>
    <message>
        <source>&amp;Test with a password…</source>
        <translation>&amp;Test med et passord…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>ldaps://ldap.example.com, or ldap://ldap.example.com, which then must encrypt by StartTLS. Nothing is ever sent in clear.</source>
        <translation>ldaps://ldap.example.com, eller ldap://ldap.example.com, som da må kryptere med StartTLS. Ingenting sendes noen gang i klartekst.</translation>
    </message>
    <message>
        <source>&amp;Name there</source>
        <translation>&amp;Navn der</translation>
    </message>
    <message>
        <source>With {0} where the user name of the CRM belongs: uid={0},ou=people,dc=example,dc=com or {0}@example.com.</source>
        <translation>Med {0} der brukernavnet i CRM-systemet hører hjemme: uid={0},ou=people,dc=example,dc=com eller {0}@example.com.</translation>
    </message>
    <message>
        <source>&amp;File of the authority</source>
        <translation>Utstederens &amp;fil</translation>
    </message>
    <message>
        <source>Of the authority that signed the certificate of the directory. Empty: those that this computer knows.</source>
        <translation>Fra utstederen som har signert katalogens sertifikat. Tomt: dem som denne datamaskinen kjenner.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
</context>
<context>
    <name>DirectoryTestDialog</name>
    <message>
        <source>Test the directory</source>
        <translation>Test katalogen</translation>
    </message>
    <message>
        <source>With the values as they stand on the screen, saved or not. Nobody is signed in by it, and nothing is kept.</source>
        <translation>Med verdiene slik de står på skjermen, lagret eller ikke. Ingen logges inn av det, og ingenting tas vare på.</translation>
    </message>
    <message>
        <source>&amp;User name in the CRM</source>
        <translation>&amp;Brukernavn i CRM-systemet</translation>
    </message>
    <message>
        <source>&amp;Password in the directory</source>
        <translation>&amp;Passord i katalogen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Spør katalogen…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
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
        <translation>minutter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Ny tilkobling</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Rediger tilkobling</translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing is changed in the database.</source>
        <translation>Lagres på denne datamaskinen. Ingenting endres i databasen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Finding out the kind of database server…</source>
        <translation>Finner ut typen databaseserver…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save…</source>
        <translation>Lagre…</translation>
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
        <translation>Deler av denne siden</translation>
    </message>
    <message>
        <source>the e-mail settings</source>
        <translation>e-postinnstillingene</translation>
    </message>
    <message>
        <source>Outbox {0}</source>
        <translation>Utboks {0}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it under Settings.</source>
        <translation>Passordet til e-postkontoen er ikke kjent på denne datamaskinen. Oppgi det under Innstillinger.</translation>
    </message>
    <message>
        <source>E-mail is not set up yet: reset links are handed over instead of mailed, and everything else works.</source>
        <translation>E-post er ikke satt opp ennå: Tilbakestillingslenker overleveres i stedet for å sendes, og alt annet virker.</translation>
    </message>
    <message>
        <source>Saved how mail leaves.</source>
        <translation>Lagret hvordan e-post sendes.</translation>
    </message>
    <message>
        <source>Saved the letter.</source>
        <translation>Lagret e-posten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Eksporter listen</translation>
    </message>
    <message>
        <source>{0} users</source>
        <translation>{0} brukere</translation>
    </message>
    <message>
        <source>{0} of {1} users</source>
        <translation>{0} av {1} brukere</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Tekniske detaljer</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Databasen kan ikke åpnes</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved</source>
        <translation>Det er ikke kjent om endringen ble lagret</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Det ble ikke gjort</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Quick filters</source>
        <translation>Hurtigfiltre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Flere</translation>
    </message>
    <message>
        <source>Opens the filters that have no room.</source>
        <translation>Åpner filtrene som det ikke er plass til.</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to CRM Admin</source>
        <translation>Velkommen til CRM Admin</translation>
    </message>
    <message>
        <source>See why somebody cannot sign in to the CRM, and put it right.</source>
        <translation>Se hvorfor noen ikke kan logge inn i CRM-systemet, og rett det.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Åpne demoen</translation>
    </message>
    <message>
        <source>An invented company with 1,204 users. Nothing in it can do harm.</source>
        <translation>Et oppdiktet firma med 1&#xa0;204 brukere. Ingenting i det kan gjøre skade.</translation>
    </message>
    <message>
        <source>Connect to a CRM database…</source>
        <translation>Koble til en CRM-database…</translation>
    </message>
    <message>
        <source>Of a CRM that your site uses. Which one it is will be found out.</source>
        <translation>Til et CRM-system som virksomheten din bruker. Programmet finner ut hvilket det er.</translation>
    </message>
    <message>
        <source>Create a new CRM database…</source>
        <translation>Opprett en ny CRM-database…</translation>
    </message>
    <message>
        <source>In a file on this computer, or on a database server.</source>
        <translation>I en fil på denne datamaskinen, eller på en databaseserver.</translation>
    </message>
    <message>
        <source>Sign in as system user…</source>
        <translation>Logg inn som systembruker…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Search the guide, then Enter for the next place</source>
        <translation>Søk i håndboken, deretter Enter for neste sted</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søk i håndboken</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ingenting funnet.</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of this user</source>
        <translation>Historikken til denne brukeren</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leser historikken…</translation>
    </message>
    <message>
        <source>Nothing has been done to this user with CRM Admin yet.</source>
        <translation>Ingenting er gjort med denne brukeren i CRM Admin ennå.</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>As you call this CRM</source>
        <translation>Hva dere kaller dette CRM-systemet</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>N&amp;avn på tilkoblingen</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password in the keyring of this computer</source>
        <translation>&amp;Husk passordet i nøkkelringen på denne datamaskinen</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
</context>
<context>
    <name>LiftLockDialog</name>
    <message>
        <source>Lift the lock of {0}</source>
        <translation>Opphev sperren for {0}</translation>
    </message>
    <message>
        <source>&amp;Reason for lifting it</source>
        <translation>Å&amp;rsak til at den oppheves</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>For revisjonsloggen.</translation>
    </message>
    <message>
        <source>&amp;Lift the lock</source>
        <translation>&amp;Opphev sperren</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Sperret av</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>No reason was recorded</source>
        <translation>Ingen årsak er registrert</translation>
    </message>
    <message>
        <source>Lifting the lock…</source>
        <translation>Opphever sperren…</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this version does not do</source>
        <translation>Hva denne versjonen ikke gjør</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Whoever holds the account of the database can change everything without this program: its rules hold in the program, not in the database.</source>
        <translation>Den som har databasens konto, kan endre alt uten dette programmet: Reglene gjelder i programmet, ikke i databasen.</translation>
    </message>
    <message>
        <source>In the guarded mode the database itself refuses what they forbid. It is for PostgreSQL and MariaDB, and somebody has to set it up.</source>
        <translation>I beskyttet modus nekter databasen selv det som reglene forbyr. Den finnes for PostgreSQL og MariaDB, og noen må sette den opp.</translation>
    </message>
    <message>
        <source>Of LDAP there is only the sign-in of administrators: locks, expiry and groups of a directory are not read. While it is down, they cannot sign in.</source>
        <translation>Av LDAP finnes bare innloggingen for administratorer: Sperrer, utløp og grupper i en katalog leses ikke. Mens den er nede, kan de ikke logge inn.</translation>
    </message>
    <message>
        <source>A link that was mailed is as safe as the mailbox. A temporary password is known to you until the user has changed it.</source>
        <translation>En lenke som er sendt på e-post, er like sikker som postboksen. Et midlertidig passord er kjent for deg til brukeren har endret det.</translation>
    </message>
    <message>
        <source>Of the CRMs it knows its own built-in database and EspoCRM 8.4 to 10. Another database is not opened; a version it does not know is opened to look at only.</source>
        <translation>Av CRM-systemer kjenner programmet sin egen innebygde database og EspoCRM 8.4 til 10. En annen database åpnes ikke; en versjon det ikke kjenner, åpnes bare for å se på.</translation>
    </message>
</context>
<context>
    <name>LinkMade</name>
    <message>
        <source>Co&amp;py link</source>
        <translation>&amp;Kopier lenken</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export what the list shows</source>
        <translation>Eksporter det listen viser</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabeller for regneark (*.csv)</translation>
    </message>
    <message>
        <source>users.csv</source>
        <translation>brukere.csv</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock {0}</source>
        <translation>Sperr {0}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Å&amp;rsak</translation>
    </message>
    <message>
        <source>It is shown to whoever wants to lift the lock, and in the audit log.</source>
        <translation>Den vises for den som vil oppheve sperren, og i revisjonsloggen.</translation>
    </message>
    <message>
        <source>Only this CRM is barred. The account in {0} stays as it is.</source>
        <translation>Bare dette CRM-systemet sperres. Kontoen i {0} blir som den er.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperr</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Sperrer…</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>The window is locked</source>
        <translation>Vinduet er låst</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Lås opp…</translation>
    </message>
    <message>
        <source>&amp;Sign in as somebody else…</source>
        <translation>Logg &amp;inn som en annen…</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Password of the account</source>
        <translation>Passordet til kontoen</translation>
    </message>
    <message>
        <source>Kept on this computer only, never in the database. Nobody can read it here once it was given.</source>
        <translation>Lagres bare på denne datamaskinen, aldri i databasen. Ingen kan lese det her når det først er oppgitt.</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Husk det i nøkkelringen på denne datamaskinen</translation>
    </message>
    <message>
        <source>Known on this computer</source>
        <translation>Kjent her</translation>
    </message>
    <message>
        <source>Not known on this computer</source>
        <translation>Ikke kjent her</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>til programmet avsluttes</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>i nøkkelringen</translation>
    </message>
    <message>
        <source>Letters and the password of the account are sent in clear. That is allowed only to a mail server on this machine, where nobody is on the way.</source>
        <translation>E-poster og passordet til kontoen sendes i klartekst. Det er bare tillatt til en e-postserver på denne datamaskinen, der ingen er underveis.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>E-poster</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Datamaskinens utstedere</translation>
    </message>
</context>
<context>
    <name>MailSettingsTab</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leser innstillingene…</translation>
    </message>
    <message>
        <source>Save how mail leaves?</source>
        <translation>Lagre hvordan e-post sendes?</translation>
    </message>
    <message>
        <source>It holds from the next letter on, also for those that wait already.</source>
        <translation>Det gjelder fra neste e-post, også for dem som allerede venter.</translation>
    </message>
    <message>
        <source>Without a mail server and a sender no mail is sent.</source>
        <translation>Uten e-postserver og avsender sendes ingen e-post.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Vis hva som ble lagret</translation>
    </message>
</context>
<context>
    <name>MailSteps</name>
    <message>
        <source>Steps of the test</source>
        <translation>Trinn i testen</translation>
    </message>
    <message>
        <source>Passed: {0}</source>
        <translation>Bestått: {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Ikke bestått: {0}</translation>
    </message>
</context>
<context>
    <name>MailTest</name>
    <message>
        <source>Test message</source>
        <translation>Testmelding</translation>
    </message>
    <message>
        <source>Send Test Message</source>
        <translation>Send testmelding</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>With the values as they stand above, saved or not. It goes to your own address and to nobody else.</source>
        <translation>Med verdiene slik de står ovenfor, lagret eller ikke. Den går til din egen adresse og til ingen andre.</translation>
    </message>
    <message>
        <source>The test stopped at this step.</source>
        <translation>Testen stoppet på dette trinnet.</translation>
    </message>
    <message>
        <source>The mail server took the message. Look into your mailbox for it.</source>
        <translation>E-postserveren tok imot meldingen. Se etter den i postboksen din.</translation>
    </message>
</context>
<context>
    <name>MailsTab</name>
    <message>
        <source>Mails to this user</source>
        <translation>E-poster til denne brukeren</translation>
    </message>
    <message>
        <source>Reading the mails…</source>
        <translation>Leser e-postene…</translation>
    </message>
    <message>
        <source>No mail has been written to this user, and no link was made.</source>
        <translation>Ingen e-post er skrevet til denne brukeren, og ingen lenke er opprettet.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>New Link…</source>
        <translation>Ny lenke…</translation>
    </message>
    <message>
        <source>Trying the letter again…</source>
        <translation>Prøver e-posten igjen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Trekk tilbake…</translation>
    </message>
    <message>
        <source>Ends every open link of this user</source>
        <translation>Gjør alle åpne lenker for denne brukeren ugyldige</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Kopier lenken</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Logg ut</translation>
    </message>
    <message>
        <source>S&amp;witch Connection…</source>
        <translation>&amp;Bytt tilkobling…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Tilkoblinger…</translation>
    </message>
    <message>
        <source>&amp;Lock the Window</source>
        <translation>Lås &amp;vinduet</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Find a User</source>
        <translation>&amp;Finn bruker</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Verify the Audit Log</source>
        <translation>&amp;Kontroller revisjonsloggen</translation>
    </message>
    <message>
        <source>&amp;System User…</source>
        <translation>&amp;Systembruker…</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Håndbok</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Begrensninger</translation>
    </message>
    <message>
        <source>&amp;About CRM Admin</source>
        <translation>&amp;Om CRM Admin</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Handlinger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>V&amp;erktøy</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;jelp</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Følg systemet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The guide is not in this copy.</source>
        <translation>Håndboken finnes ikke i denne kopien.</translation>
    </message>
    <message>
        <source>This database can only be looked at: {0}</source>
        <translation>Denne databasen kan bare ses på: {0}</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted.</source>
        <translation>Tilkoblingen til databasen er ikke kryptert.</translation>
    </message>
    <message>
        <source>Look at the system</source>
        <translation>Se på systemet</translation>
    </message>
    <message>
        <source>A change is being saved; the window closes after it.</source>
        <translation>En endring lagres; vinduet lukkes etterpå.</translation>
    </message>
    <message>
        <source>A letter is being sent; the window closes after it. Close it again to leave at once: the letter is tried again later then.</source>
        <translation>En e-post sendes; vinduet lukkes etterpå. Lukk det igjen for å gå med en gang: Da prøves e-posten igjen senere.</translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock the window first.</source>
        <translation>Noe er ikke lagret ennå. Lås opp vinduet først.</translation>
    </message>
    <message>
        <source>In five minutes you are signed out, after twelve hours. Save what you began.</source>
        <translation>Om fem minutter blir du logget ut, etter tolv timer. Lagre det du har begynt på.</translation>
    </message>
</context>
<context>
    <name>ManyPane</name>
    <message>
        <source>and {0} more</source>
        <translation>og {0} til</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nytt passord</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Det sa&amp;mme igjen</translation>
    </message>
    <message>
        <source>Keep the &amp;spaces</source>
        <translation>B&amp;ehold mellomrommene</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Et passord trengs.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De to passordene er forskjellige.</translation>
    </message>
    <message>
        <source>Keep the&amp;se characters</source>
        <translation>B&amp;ehold disse tegnene</translation>
    </message>
    <message>
        <source>Remove what is pointed out, or say below that it is meant.</source>
        <translation>Fjern det som påpekes, eller si nedenfor at det er ment slik.</translation>
    </message>
    <message>
        <source>Gene&amp;rate</source>
        <translation>&amp;Generer</translation>
    </message>
    <message>
        <source>Fill both fields with a password from the dice</source>
        <translation>Fyll begge feltene med et passord slått fram med terningen</translation>
    </message>
    <message>
        <source>Which characters the dice use</source>
        <translation>Hvilke tegn terningen bruker</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>The code belongs on paper, into the technical installation documentation. It is shown once. A code that was made before opens nothing any more.</source>
        <translation>Koden hører hjemme på papir, i den tekniske installasjonsdokumentasjonen. Den vises én gang. En kode som ble laget før, åpner ingenting mer.</translation>
    </message>
    <message>
        <source>&amp;Make the code</source>
        <translation>&amp;Opprett koden</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Oppretter koden…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Ferdig</translation>
    </message>
</context>
<context>
    <name>OfferSystemUserDialog</name>
    <message>
        <source>Set the system user up?</source>
        <translation>Sette opp systembrukeren?</translation>
    </message>
    <message>
        <source>One day no administrator may be able to sign in. The system user is the way back in then: with the account of the database and a recovery code that lies on paper in a safe place.</source>
        <translation>En dag kan det hende at ingen administrator kan logge inn. Da er systembrukeren veien inn igjen: med databasekontoen og en gjenopprettingskode som ligger på papir på et trygt sted.</translation>
    </message>
    <message>
        <source>Without it, the account of the database alone opens that way. You find this later under Tools ▸ System User.</source>
        <translation>Uten den åpner databasekontoen alene den veien. Du finner dette senere under Verktøy ▸ Systembruker.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senere</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Sett &amp;opp…</translation>
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
        <translation>Programmet gjorde en feil da det lagret. Se etter i revisjonsloggen om endringen ble lagret, før du gjentar den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Neste forsøk</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>E-postserverens svar</translation>
    </message>
</context>
<context>
    <name>OutboxTab</name>
    <message>
        <source>Only what is not finished</source>
        <translation>Bare det som ikke er ferdig</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Send nå</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Do Not Send…</source>
        <translation>Ikke send…</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Leser utboksen…</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Ingen e-post venter på å bli sendt.</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>Ingen e-post er skrevet ennå.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Sending to {0}…</source>
        <translation>Sender til {0}…</translation>
    </message>
    <message>
        <source>The letter to {0} will not be sent.</source>
        <translation>E-posten til {0} blir ikke sendt.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn igjen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved the password rules.</source>
        <translation>Lagret passordreglene.</translation>
    </message>
    <message>
        <source>Saved the settings of the directory.</source>
        <translation>Lagret kataloginnstillingene.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul passordet</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Force a Change…</source>
        <translation>Krev endring…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åpen.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Leser reglene…</translation>
    </message>
    <message>
        <source>the password rules</source>
        <translation>passordreglene</translation>
    </message>
    <message>
        <source>Save the password rules?</source>
        <translation>Lagre passordreglene?</translation>
    </message>
    <message>
        <source>They hold from the next password on, everywhere, for everybody.</source>
        <translation>De gjelder fra neste passord, overalt, for alle.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Vis hva som ble lagret</translation>
    </message>
    <message>
        <source>All associates</source>
        <translation>Alle medarbeidere</translation>
    </message>
    <message>
        <source>All system users</source>
        <translation>Alle systembrukere</translation>
    </message>
    <message>
        <source>Those whom the list of users shows: {0}</source>
        <translation>De som brukerlisten viser: {0}</translation>
    </message>
    <message>
        <source>Force a change</source>
        <translation>Krev endring</translation>
    </message>
    <message>
        <source>When passwords may have become known, have them replaced at the next sign-in: of everybody, or of those whom the list of users shows. You see whom it hits before anything happens.</source>
        <translation>Når passord kan ha blitt kjent, få dem erstattet ved neste innlogging: for alle, eller for dem som brukerlisten viser. Du ser hvem det berører, før noe skjer.</translation>
    </message>
</context>
<context>
    <name>PasswordShown</name>
    <message>
        <source>New password, shown only here</source>
        <translation>Nytt passord, vises bare her</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Utklippstavlen er tømt.</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>New passwords</source>
        <translation>Nye passord</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Mislykkede forsøk</translation>
    </message>
    <message>
        <source>They hold for signing in to this program and to the self-service pages. The last administrator is never locked by failed attempts. How another CRM counts them is set there.</source>
        <translation>De gjelder for innlogging i dette programmet og på selvbetjeningssidene. Den siste administratoren låses aldri av mislykkede forsøk. Hvordan et annet CRM-system teller dem, stilles inn der.</translation>
    </message>
    <message>
        <source>Links and temporary passwords</source>
        <translation>Lenker og midlertidige passord</translation>
    </message>
    <message>
        <source>Passwords expire</source>
        <translation>Passord utløper</translation>
    </message>
    <message>
        <source>The lock ends by itself</source>
        <translation>Låsen opphører av seg selv</translation>
    </message>
    <message>
        <source>Failed attempts lock</source>
        <translation>Mislykkede forsøk låser</translation>
    </message>
</context>
<context>
    <name>PolicyTrial</name>
    <message>
        <source>Try a password</source>
        <translation>Prøv et passord</translation>
    </message>
    <message>
        <source>By the rules as they stand above, saved or not, with your own names. It is not stored and not sent; do not type one that you use.</source>
        <translation>Etter reglene slik de står ovenfor, lagret eller ikke, med dine egne navn. Det lagres ikke og sendes ikke; ikke skriv et du bruker.</translation>
    </message>
    <message>
        <source>Password to try</source>
        <translation>Passord å prøve</translation>
    </message>
    <message>
        <source>As a user with a second factor</source>
        <translation>Som en bruker med en andre faktor</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Andre faktor</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>Make a user an administrator</source>
        <translation>Gjør en bruker til administrator</translation>
    </message>
    <message>
        <source>One user in each recovery. Upper and lower case differ.</source>
        <translation>Én bruker i hver gjenoppretting. Det er forskjell på store og små bokstaver.</translation>
    </message>
    <message>
        <source>Exact &amp;user name</source>
        <translation>Nøyaktig &amp;brukernavn</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>Gjør til &amp;administrator</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>Making the user an administrator…</source>
        <translation>Gjør brukeren til administrator…</translation>
    </message>
</context>
<context>
    <name>ReasonedAct</name>
    <message>
        <source>A reason is needed.</source>
        <translation>En årsak trengs.</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Making the demo…</source>
        <translation>Lager demoen…</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvitter</translation>
    </message>
</context>
<context>
    <name>RecoveryDrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Fetch the paper and type its code, as in an emergency. Nothing is changed but the record of the drill; the code stays the same.</source>
        <translation>Hent papiret og skriv koden, som i en nødssituasjon. Ingenting endres unntatt oppføringen om øvelsen; koden blir den samme.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Gjenopprettingskode</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prøv den</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prøver…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The drill was passed: the way back in is open.</source>
        <translation>Øvelsen er bestått: Veien inn igjen er åpen.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Recovery of {0}</source>
        <translation>Gjenoppretting i {0}</translation>
    </message>
    <message>
        <source>Signed in as system user, with the account {0}.</source>
        <translation>Logget inn som systembruker, med kontoen {0}.</translation>
    </message>
    <message>
        <source>Signed in as system user.</source>
        <translation>Logget inn som systembruker.</translation>
    </message>
    <message>
        <source>Make a user an administrator…</source>
        <translation>Gjør en bruker til administrator…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>First put the new recovery code in a safe place.</source>
        <translation>Legg først den nye gjenopprettingskoden på et trygt sted.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} igjen</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Tiden er ute</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Looking for administrators…</source>
        <translation>Leter etter administratorer…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>This program made a mistake while it saved. Look in the audit log.</source>
        <translation>Programmet gjorde en feil da det lagret. Se i revisjonsloggen.</translation>
    </message>
    <message>
        <source>Ending the recovery…</source>
        <translation>Avslutter gjenopprettingen…</translation>
    </message>
</context>
<context>
    <name>RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>Fjern tilkobling</translation>
    </message>
    <message>
        <source>CRM Admin forgets the connection {0}.</source>
        <translation>CRM Admin glemmer tilkoblingen {0}.</translation>
    </message>
    <message>
        <source>Nothing happens to the database, nor to the users in it.</source>
        <translation>Ingenting skjer med databasen, og heller ikke med brukerne i den.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Its password stays in the keyring: another connection leads to the same place.</source>
        <translation>Passordet blir i nøkkelringen: En annen tilkobling fører til samme sted.</translation>
    </message>
    <message>
        <source>Its password is removed from the keyring too.</source>
        <translation>Passordet fjernes også fra nøkkelringen.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Fjerner…</translation>
    </message>
</context>
<context>
    <name>RenameConnectionDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>Gi {0} nytt navn</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nytt navn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Gir nytt navn…</translation>
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
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Opphev sperren…</translation>
    </message>
    <message>
        <source>Declining the request…</source>
        <translation>Avslår ønsket…</translation>
    </message>
</context>
<context>
    <name>RequireNewPasswordDialog</name>
    <message>
        <source>Require a new password of {0}</source>
        <translation>Krev et nytt passord av {0}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Å&amp;rsak</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>For revisjonsloggen.</translation>
    </message>
    <message>
        <source>The next sign-in works with the present password and asks for a new one. When somebody else may know the password, lock the user or change it instead.</source>
        <translation>Neste innlogging virker med det nåværende passordet og ber om et nytt. Hvis noen andre kan kjenne passordet, sperr brukeren eller endre det i stedet.</translation>
    </message>
    <message>
        <source>Re&amp;quire</source>
        <translation>&amp;Krev</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of {0}</source>
        <translation>Tilbakestill passordet til {0}</translation>
    </message>
    <message>
        <source>The link goes to</source>
        <translation>Lenken går til</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Rett den…</translation>
    </message>
    <message>
        <source>Correct the &amp;address…</source>
        <translation>Rett &amp;adressen…</translation>
    </message>
    <message>
        <source>&amp;Send link</source>
        <translation>&amp;Send lenken</translation>
    </message>
    <message>
        <source>Correct the address…</source>
        <translation>Rett adressen…</translation>
    </message>
    <message>
        <source>Looking for links that would be replaced…</source>
        <translation>Ser etter lenker som ville bli erstattet…</translation>
    </message>
    <message>
        <source>&amp;Make link</source>
        <translation>Opprett &amp;lenken</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>E-mail is not set up, so nothing is sent. The link can be copied afterwards and handed over.</source>
        <translation>E-post er ikke satt opp, så ingenting sendes. Lenken kan kopieres etterpå og overleveres.</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Oppretter lenken…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Ferdig</translation>
    </message>
    <message>
        <source>The link was made. Its letter is handed to the mail server…</source>
        <translation>Lenken er opprettet. E-posten leveres til e-postserveren…</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Lenken er opprettet</translation>
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
        <translation>Trekke tilbake lenkene for {0}?</translation>
    </message>
    <message>
        <source>Every link that still works stops working at once, also one that was mailed and not opened yet. Letters that wait are not sent. The password stays as it is; this cannot be undone, but a new link can be sent at any time.</source>
        <translation>Hver lenke som fortsatt virker, slutter å virke med en gang, også en som er sendt og ikke åpnet ennå. E-poster som venter, sendes ikke. Passordet blir som det er; dette kan ikke angres, men en ny lenke kan sendes når som helst.</translation>
    </message>
    <message>
        <source>&amp;Revoke the links</source>
        <translation>&amp;Trekk tilbake lenkene</translation>
    </message>
    <message>
        <source>Revoking the links…</source>
        <translation>Trekker tilbake lenkene…</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save…</source>
        <translation>Lagre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Values that cannot be saved: {0}</source>
        <translation>Verdier som ikke kan lagres: {0}</translation>
    </message>
    <message>
        <source>Values that are not saved: {0}</source>
        <translation>Verdier som ikke er lagret: {0}</translation>
    </message>
</context>
<context>
    <name>SaveChangesDialog</name>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Lagre endringene av {0}?</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Til nå</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Fra nå av</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
</context>
<context>
    <name>SaveSettingsDialog</name>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Til nå</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Fra nå av</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
</context>
<context>
    <name>SecretCopy</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Utklippstavlen er tømt.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>Password of the d&amp;atabase account</source>
        <translation>Passord for database&amp;kontoen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brukernavn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>C&amp;ode of your second factor</source>
        <translation>K&amp;ode fra den andre faktoren</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>En annen database…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Tilkoblinger…</translation>
    </message>
    <message>
        <source>Sign in as system user…</source>
        <translation>Logg inn som systembruker…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logg inn</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Ingen tilkobling er lagret.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Åpner {0}…</translation>
    </message>
    <message>
        <source>This account of the database is for this user alone.</source>
        <translation>Denne databasekontoen er bare for denne brukeren.</translation>
    </message>
    <message>
        <source>The database asks for a password before anybody can sign in.</source>
        <translation>Databasen krever et passord før noen kan logge inn.</translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation>Databasen er ikke åpen.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger inn…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
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
        <translation>Sperret</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Mislykkede forsøk</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Utløpt passord</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Ekstern innlogging</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Status: {0}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the test</source>
        <translation>Trinn i testen</translation>
    </message>
    <message>
        <source>Passed: {0}</source>
        <translation>Bestått: {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Ikke bestått: {0}</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Tilkoblingen er kryptert, sertifikatet er klarert</translation>
    </message>
    <message>
        <source>The connection stands, without a checked certificate</source>
        <translation>Tilkoblingen står, uten kontrollert sertifikat</translation>
    </message>
    <message>
        <source>The name of the host is known</source>
        <translation>Vertens navn er kjent</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Serveren svarer</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Kontoen er godtatt</translation>
    </message>
    <message>
        <source>The account may read the tables</source>
        <translation>Kontoen kan lese tabellene</translation>
    </message>
    <message>
        <source>The tables are those of a CRM that is known</source>
        <translation>Tabellene tilhører et kjent CRM-system</translation>
    </message>
    <message>
        <source>The file can be opened</source>
        <translation>Filen kan åpnes</translation>
    </message>
    <message>
        <source>Its tables can be read</source>
        <translation>Tabellene i den kan leses</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation>Passordets styrke</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Svært svakt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svakt</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Middels</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterkt</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Svært sterkt</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>What is not as expected</source>
        <translation>Det som ikke er som ventet</translation>
    </message>
    <message>
        <source>What could be safer</source>
        <translation>Det som kunne være sikrere</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Det som kan gjøres her</translation>
    </message>
    <message>
        <source>What cannot be done here, and why</source>
        <translation>Det som ikke kan gjøres her, og hvorfor</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dette programmet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åpen.</translation>
    </message>
</context>
<context>
    <name>SystemUserCard</name>
    <message>
        <source>System user</source>
        <translation>Systembruker</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Ny gjenopprettingskode…</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Øvelse…</translation>
    </message>
    <message>
        <source>Only an administrator looks after the system user.</source>
        <translation>Bare en administrator tar seg av systembrukeren.</translation>
    </message>
    <message>
        <source>Looking at the system user…</source>
        <translation>Ser på systembrukeren…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Sett opp…</translation>
    </message>
</context>
<context>
    <name>SystemUserDialog</name>
    <message>
        <source>Sign in as system user</source>
        <translation>Logg inn som systembruker</translation>
    </message>
    <message>
        <source>For the day when no administrator can sign in. It needs the account of the database, and the recovery code from the technical installation documentation.</source>
        <translation>For dagen da ingen administrator kan logge inn. Det trengs databasekontoen og gjenopprettingskoden fra den tekniske installasjonsdokumentasjonen.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Fo&amp;rtsett</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kobler til…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logg inn</translation>
    </message>
    <message>
        <source>The database is open: {0}.</source>
        <translation>Databasen er åpen: {0}.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger inn…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Forms of the letter</source>
        <translation>Former av e-posten</translation>
    </message>
    <message>
        <source>Insert a Place</source>
        <translation>Sett inn en plassholder</translation>
    </message>
    <message>
        <source>Puts a place for a name, a time or the link where the cursor stands.</source>
        <translation>Setter inn en plassholder for et navn, et tidspunkt eller lenken der markøren står.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview of the text</source>
        <translation>Forhåndsvisning av teksten</translation>
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation>Forhåndsvisning av HTML</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>Som HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Som ren tekst</translation>
    </message>
    <message>
        <source>Preview, with invented values</source>
        <translation>Forhåndsvisning, med oppdiktede verdier</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Letter</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Back to the Original</source>
        <translation>Tilbake til originalen</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>Leser malen…</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Originalen</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Dine egne ord</translation>
    </message>
    <message>
        <source>the letter “{0}”</source>
        <translation>e-posten «{0}»</translation>
    </message>
    <message>
        <source>Save your own words?</source>
        <translation>Lagre dine egne ord?</translation>
    </message>
    <message>
        <source>Go back to the original?</source>
        <translation>Gå tilbake til originalen?</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Vis hva som ble lagret</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordDialog</name>
    <message>
        <source>{0} has a temporary password</source>
        <translation>{0} har et midlertidig passord</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Ferdig</translation>
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
        <translation>Lås opp {0}</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. Undo puts them back.</source>
        <translation>De mislykkede forsøkene nullstilles. Angre legger dem tilbake.</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. In this CRM that cannot be undone.</source>
        <translation>De mislykkede forsøkene nullstilles. I dette CRM-systemet kan det ikke angres.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser opp…</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Endringer som ikke er lagret</translation>
    </message>
    <message>
        <source>The changes to {0} have not been saved.</source>
        <translation>Endringene av {0} er ikke lagret.</translation>
    </message>
    <message>
        <source>Keep editing to save them, or drop them.</source>
        <translation>Fortsett å redigere for å lagre dem, eller forkast dem.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Fortsett å redigere</translation>
    </message>
    <message>
        <source>&amp;Drop changes</source>
        <translation>For&amp;kast endringene</translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Sorter etter</translation>
    </message>
    <message>
        <source>&amp;Fit to the Window</source>
        <translation>Tilpass til &amp;vinduet</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Synkende</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>UserListModel</name>
    <message>
        <source>Details</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Siste innlogging</translation>
    </message>
    <message>
        <source>Details of {0}</source>
        <translation>Opplysninger om {0}</translation>
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
        <translation>Leter etter brukere…</translation>
    </message>
</context>
<context>
    <name>UsersBanners</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Unlock them all…</source>
        <translation>Lås opp alle…</translation>
    </message>
    <message>
        <source>Only one administrator can sign in. Make a second one, so that nobody is locked out.</source>
        <translation>Bare én administrator kan logge inn. Utnevn én til, slik at ingen blir stengt ute.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Associates</source>
        <translation>Medarbeidere</translation>
    </message>
    <message>
        <source>System users</source>
        <translation>Systembrukere</translation>
    </message>
    <message>
        <source>Kind of users</source>
        <translation>Type brukere</translation>
    </message>
    <message>
        <source>Search name, user name, e-mail, group or role</source>
        <translation>Søk etter navn, brukernavn, e-post, gruppe eller rolle</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Søk etter brukere</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Nobody under “{0}” matches “{1}”.</source>
        <translation>Ingen under «{0}» passer med «{1}».</translation>
    </message>
    <message>
        <source>Nobody matches “{0}”.</source>
        <translation>Ingen passer med «{0}».</translation>
    </message>
    <message>
        <source>There is nobody here.</source>
        <translation>Det er ingen her.</translation>
    </message>
    <message>
        <source>The last ones</source>
        <translation>De siste</translation>
    </message>
    <message>
        <source>{0}–{1} and more</source>
        <translation>{0}–{1} og flere</translation>
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
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Checking the audit log…</source>
        <translation>Kontrollerer revisjonsloggen…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Kontrollen ble avbrutt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Walks the whole log and finds entries that were changed or removed.</source>
        <translation>Går gjennom hele loggen og finner oppføringer som er endret eller fjernet.</translation>
    </message>
    <message>
        <source>{0} entries checked…</source>
        <translation>{0} oppføringer kontrollert…</translation>
    </message>
    <message>
        <source>Recording what was found…</source>
        <translation>Registrerer det som ble funnet…</translation>
    </message>
</context>
<context>
    <name>WhereForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>En fil på denne datamaskinen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Finn ut</translation>
    </message>
    <message>
        <source>SQLite, a file</source>
        <translation>SQLite, en fil</translation>
    </message>
    <message>
        <source>&amp;Kind of database server</source>
        <translation>&amp;Type databaseserver</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Vert</translation>
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
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <source>&amp;Encrypt, and check the server&apos;s certificate</source>
        <translation>Kr&amp;ypter, og kontroller serverens sertifikat</translation>
    </message>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Utstederne som denne datamaskinen stoler på</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>&amp;Utstederens sertifikat</translation>
    </message>
    <message>
        <source>Choose the file of the database</source>
        <translation>Velg filen med databasen</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Velg utstederens sertifikat</translation>
    </message>
    <message>
        <source>The file of the database</source>
        <translation>Filen med databasen</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Utstederens sertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>It was locked by hand.</source>
        <translation>Det ble låst for hånd.</translation>
    </message>
    <message>
        <source>Nobody has used it for a quarter of an hour.</source>
        <translation>Ingen har brukt det på et kvarter.</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>Lås opp vinduet</translation>
    </message>
    <message>
        <source>Type your password to go on where you were.</source>
        <translation>Skriv passordet ditt for å fortsette der du var.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
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
        <translation>Det som vil bli skrevet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Nothing would be written: everything stands there already.</source>
        <translation>Ingenting ville bli skrevet: Alt står der allerede.</translation>
    </message>
    <message>
        <source>These values, and an entry in the audit log. Each row is written only if its old values still stand there; nothing has been written yet.</source>
        <translation>Disse verdiene, og en oppføring i revisjonsloggen. Hver rad skrives bare hvis de gamle verdiene fortsatt står der; ingenting er skrevet ennå.</translation>
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
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Gammel verdi</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Ny verdi</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>ny: {0}</translation>
    </message>
    <message>
        <source>a new token</source>
        <translation>et nytt token</translation>
    </message>
    <message>
        <source>a new hash</source>
        <translation>en ny hash</translation>
    </message>
    <message>
        <source>the hash until now</source>
        <translation>hashen til nå</translation>
    </message>
</context>
<context>
    <name>WritePlanLink</name>
    <message>
        <source>Show what will be written</source>
        <translation>Vis hva som vil bli skrevet</translation>
    </message>
    <message>
        <source>Looking at what would be written…</source>
        <translation>Ser etter hva som ville bli skrevet…</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
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
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Met: {0}</source>
        <translation>Oppfylt: {0}</translation>
    </message>
    <message>
        <source>Not met: {0}</source>
        <translation>Ikke oppfylt: {0}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>tomorrow {time}</source>
        <translation>i morgen {time}</translation>
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
