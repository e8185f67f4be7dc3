<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da">
<context>
    <name></name>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>there is a space at an end, or two in a row.</source>
        <translation>der er et mellemrum i begyndelsen eller slutningen, eller to i træk.</translation>
    </message>
    <message>
        <source>it is needed.</source>
        <translation>skal udfyldes.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>{column}</source>
        <translation>{column}</translation>
    </message>
    <message>
        <source>it contains a character that cannot be stored.</source>
        <translation>indeholder et tegn, der ikke kan gemmes.</translation>
    </message>
    <message>
        <source>it has more than {most} characters.</source>
        <translation>har mere end {most} tegn.</translation>
    </message>
    <message>
        <source>it is not a key that a page of this list gave.</source>
        <translation>er ikke en nøgle, som en side af denne liste har givet.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>there is no group “{name}”.</source>
        <translation>der findes ingen gruppe »{name}«.</translation>
    </message>
    <message>
        <source>there is no role “{name}”.</source>
        <translation>der findes ingen rolle »{name}«.</translation>
    </message>
    <message>
        <source>E-mail is not set up yet.</source>
        <translation>E-mail er ikke sat op endnu.</translation>
    </message>
    <message>
        <source>The tables were made by an older version of this program.</source>
        <translation>Tabellerne er lavet af en ældre version af dette program.</translation>
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
        <translation>en spærring står i vejen; ophæv den først.</translation>
    </message>
    <message>
        <source>EspoCRM keeps it; change it there.</source>
        <translation>EspoCRM styrer det; skift det der.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not a password.</source>
        <translation>Denne konto logger ind med en nøgle, ikke med en adgangskode.</translation>
    </message>
    <message>
        <source>EspoCRM 8 and older mixes a secret from a file on its server into every password, and the database does not hold it. Change the password in EspoCRM.</source>
        <translation>EspoCRM 8 og ældre blander en hemmelighed fra en fil på sin server ind i hver adgangskode, og den findes ikke i databasen. Skift adgangskoden i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM cannot ask for a new password at the next sign-in.</source>
        <translation>EspoCRM kan ikke bede om en ny adgangskode ved næste login.</translation>
    </message>
    <message>
        <source>Passwords do not expire in EspoCRM.</source>
        <translation>Adgangskoder udløber ikke i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM forgets failed attempts after a minute, so they are not put back.</source>
        <translation>EspoCRM glemmer mislykkede forsøg efter et minut, så de lægges ikke tilbage.</translation>
    </message>
    <message>
        <source>The table of teams is missing.</source>
        <translation>Tabellen med teams mangler.</translation>
    </message>
    <message>
        <source>In EspoCRM the user&apos;s open sessions end at once; unlocking does not bring them back.</source>
        <translation>I EspoCRM afsluttes brugerens åbne sessioner med det samme; de kommer ikke tilbage, når spærringen ophæves.</translation>
    </message>
    <message>
        <source>The column {column} of the table {table} has another type.</source>
        <translation>Kolonnen {column} i tabellen {table} har en anden type.</translation>
    </message>
    <message>
        <source>it carries a password, which others could read</source>
        <translation>den indeholder en adgangskode, som andre kan læse</translation>
    </message>
    <message>
        <source>it names no database</source>
        <translation>den nævner ingen database</translation>
    </message>
    <message>
        <source>the host stands before the name of the database</source>
        <translation>værten står foran databasens navn</translation>
    </message>
    <message>
        <source>it is not of the form kind://…</source>
        <translation>den har ikke formen type://…</translation>
    </message>
    <message>
        <source>the driver does not know an option in it</source>
        <translation>driveren kender ikke en af mulighederne i den</translation>
    </message>
    <message>
        <source>The database account may not make the tables in which CRM Admin records every act, so nothing can be changed.</source>
        <translation>Databasekontoen må ikke oprette de tabeller, hvor CRM Admin registrerer hver handling, så intet kan ændres.</translation>
    </message>
    <message>
        <source>The tables differ from what this program knows of this CRM, so nothing can be changed.</source>
        <translation>Tabellerne afviger fra det, dette program kender fra dette CRM-system, så intet kan ændres.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>der er ikke mere plads på disken.</translation>
    </message>
    <message>
        <source>this account may not read or write there.</source>
        <translation>denne konto må ikke læse eller skrive der.</translation>
    </message>
    <message>
        <source>the disk does not take or give it.</source>
        <translation>disken tager ikke imod den eller udleverer den ikke.</translation>
    </message>
    <message>
        <source>it is not a list of connections that this version can read.</source>
        <translation>det er ikke en liste over forbindelser, som denne version kan læse.</translation>
    </message>
    <message>
        <source>Database created</source>
        <translation>Database oprettet</translation>
    </message>
    <message>
        <source>Signed in to CRM Admin</source>
        <translation>Loggede ind i CRM Admin</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Spærret</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Låst op</translation>
    </message>
    <message>
        <source>Unlocking undone</source>
        <translation>Oplåsning fortrudt</translation>
    </message>
    <message>
        <source>Deliberate lock lifted</source>
        <translation>Spærring ophævet</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Adgangskode skiftet</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Oplysninger ændret</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Sessions that are open now end at their next request.</source>
        <translation>Sessioner, der er åbne nu, afsluttes ved deres næste forespørgsel.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Ikke låst.</translation>
    </message>
    <message>
        <source>Already locked by {who} {at}.</source>
        <translation>Allerede spærret af {who} {at}.</translation>
    </message>
    <message>
        <source>You are not an administrator.</source>
        <translation>Du er ikke administrator.</translation>
    </message>
    <message>
        <source>Only an administrator may act on another administrator.</source>
        <translation>Kun en administrator må gøre noget ved en anden administrator.</translation>
    </message>
    <message>
        <source>You cannot lock yourself.</source>
        <translation>Du kan ikke spærre dig selv.</translation>
    </message>
    <message>
        <source>Change your own password in the CRM, with the old one.</source>
        <translation>Skift din egen adgangskode i CRM-systemet med den gamle.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Allerede inaktiv.</translation>
    </message>
    <message>
        <source>Locked by an administrator: lifting that is its own step.</source>
        <translation>Spærret af en administrator: at ophæve det er et trin for sig.</translation>
    </message>
    <message>
        <source>Already locked.</source>
        <translation>Allerede spærret.</translation>
    </message>
    <message>
        <source>The password is kept in {system}. Change it there.</source>
        <translation>Adgangskoden findes i {system}. Skift den der.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not with a password.</source>
        <translation>Denne konto logger ind med en nøgle, ikke med en adgangskode.</translation>
    </message>
    <message>
        <source>There is no e-mail address to send the link to.</source>
        <translation>Der er ingen e-mailadresse at sende linket til.</translation>
    </message>
    <message>
        <source>Not locked by an administrator.</source>
        <translation>Ikke spærret af en administrator.</translation>
    </message>
    <message>
        <source>Only the CRM itself can change it.</source>
        <translation>Kun CRM-systemet selv kan ændre det.</translation>
    </message>
    <message>
        <source>Locked by {who} {at}: {why}.</source>
        <translation>Spærret af {who} {at}: {why}.</translation>
    </message>
    <message>
        <source>It ends by itself {until}.</source>
        <translation>Låsen ophører af sig selv {until}.</translation>
    </message>
    <message>
        <source>{failed} {ends}</source>
        <translation>{failed} {ends}</translation>
    </message>
    <message>
        <source>Inactive: switched off or retired in the CRM.</source>
        <translation>Inaktiv: slået fra eller udgået i CRM-systemet.</translation>
    </message>
    <message>
        <source>The account is not valid before {valid_from}.</source>
        <translation>Kontoen er ikke gyldig før {valid_from}.</translation>
    </message>
    <message>
        <source>The account was valid until {valid_until}.</source>
        <translation>Kontoen var gyldig indtil {valid_until}.</translation>
    </message>
    <message>
        <source>No password has been set.</source>
        <translation>Der er ikke sat nogen adgangskode.</translation>
    </message>
    <message>
        <source>{version}; certificate for {names}, valid from {since} until {until}.</source>
        <translation>{version}; certifikat til {names}, gyldigt fra {since} til {until}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: {reason}.</source>
        <translation>Serverens certifikat er ikke til at stole på: {reason}.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on with {host}. Check the port and the kind of encryption; TLS 1.2 or newer is needed.</source>
        <translation>Der kunne ikke aftales kryptering med {host}. Kontrollér porten og typen af kryptering; TLS 1.2 eller nyere kræves.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than {host}. Enter the name that stands in the certificate; if it should be this one, somebody may be in between.</source>
        <translation>Serverens certifikat gælder et andet navn end {host}. Angiv det navn, der står i certifikatet; hvis det skulle være dette, kan nogen sidde imellem.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was signed by an authority that this computer does not know. If your site signs its own, choose the file of its authority.</source>
        <translation>Serverens certifikat er signeret af en udsteder, som denne computer ikke kender. Hvis din virksomhed selv signerer, så vælg filen fra dens udsteder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Whoever runs the server must renew it.</source>
        <translation>Serverens certifikat er udløbet. Den, der driver serveren, skal forny det.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s clock.</source>
        <translation>Serverens certifikat er ikke gyldigt endnu. Kontrollér denne computers ur.</translation>
    </message>
    <message>
        <source>There is no role with the right of an administrator.</source>
        <translation>Der er ingen rolle med rettigheden som administrator.</translation>
    </message>
    <message>
        <source>EspoCRM keeps rights in a cache of its own. Change the type of the user in EspoCRM.</source>
        <translation>EspoCRM har rettigheder i sin egen cache. Skift brugerens type i EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM keeps its own password rules in a file on its server, which cannot be read from here. The page of a reset link asks for those rules too, and takes no link at all where that file switches recovery off or names another way to sign in.</source>
        <translation>EspoCRM har sine egne regler for adgangskoder i en fil på sin server, som ikke kan læses herfra. Den side, som et nulstillingslink åbner, kræver også de regler, og den tager slet ikke imod links, hvis filen slår nulstilling fra eller nævner en anden måde at logge ind på.</translation>
    </message>
    <message>
        <source>EspoCRM&apos;s tables of reset links are not as expected.</source>
        <translation>EspoCRM&apos;s tabeller med nulstillingslinks er ikke som ventet.</translation>
    </message>
    <message>
        <source>EspoCRM takes no reset link from a super administrator.</source>
        <translation>EspoCRM tager ikke imod nulstillingslinks fra en superadministrator.</translation>
    </message>
    <message>
        <source>Portal users reset their password at the address of their portal, which only EspoCRM knows. Send the link from there.</source>
        <translation>Portalbrugere nulstiller deres adgangskode på deres portals adresse, som kun EspoCRM kender. Send linket derfra.</translation>
    </message>
    <message>
        <source>The database account may do everything on this server. Give this program one that may do only what it needs.</source>
        <translation>Databasekontoen må alt på denne server. Giv programmet en, der kun må det nødvendige.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted: passwords and hashes can be read on the way.</source>
        <translation>Forbindelsen til databasen er ikke krypteret: adgangskoder og hashes kan læses undervejs.</translation>
    </message>
    <message>
        <source>The database file is damaged. Change nothing more, keep a copy of the file, and go back to a backup.</source>
        <translation>Databasefilen er beskadiget. Ændr ikke mere, behold en kopi af filen, og gå tilbage til en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The database account could change or remove entries of the audit log: it may not make the triggers that prevent it, or they were removed.</source>
        <translation>Databasekontoen kan ændre eller fjerne poster i revisionsloggen: den må ikke oprette de triggere, der forhindrer det, eller de er fjernet.</translation>
    </message>
    <message>
        <source>The database file lies on a network drive ({kind}), where two computers can damage it. Put it on a disk of this computer, or use a database server.</source>
        <translation>Databasefilen ligger på et netværksdrev ({kind}), hvor to computere kan beskadige den. Læg den på en disk i denne computer, eller brug en databaseserver.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can open the database file ({mode}). Let only its owner read and write it (0600).</source>
        <translation>Andre konti på denne computer kan åbne databasefilen ({mode}). Lad kun dens ejer læse og skrive den (0600).</translation>
    </message>
    <message>
        <source>The database takes no changes at present.</source>
        <translation>Databasen tager ikke imod ændringer for tiden.</translation>
    </message>
    <message>
        <source>This mail server takes only plain letters before the @ of an address.</source>
        <translation>Denne mailserver godtager kun almindelige bogstaver før @ i en adresse.</translation>
    </message>
    <message>
        <source>Mail goes to exactly one e-mail address, and this is not one.</source>
        <translation>En mail går til præcis én e-mailadresse, og det her er ikke en.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be used.</source>
        <translation>Afsenderens adresse kan ikke bruges.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Der er ikke sat nogen mailserver op.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known here.</source>
        <translation>Mailkontoens adgangskode kendes ikke her.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, so nothing was sent. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} tilbyder ikke kryptering, så der blev ikke sendt noget. Enten er serveren sat sådan op, eller også har nogen undervejs fjernet tilbuddet.</translation>
    </message>
    <message>
        <source>{host} cannot encrypt at present.</source>
        <translation>{host} kan ikke kryptere for tiden.</translation>
    </message>
    <message>
        <source>The authority&apos;s file {path} cannot be read.</source>
        <translation>Udstederens fil {path} kan ikke læses.</translation>
    </message>
    <message>
        <source>In clear: the mail server is on this machine.</source>
        <translation>I klartekst: mailserveren er på denne computer.</translation>
    </message>
    <message>
        <source>Without an account.</source>
        <translation>Uden konto.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in with a password here.</source>
        <translation>{host} tilbyder ikke login med adgangskode her.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}. Check the port, and that the mail server runs.</source>
        <translation>Ingen svarer på {host}, port {port}. Kontrollér porten, og at mailserveren kører.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network. Check the spelling.</source>
        <translation>Navnet {host} kendes ikke i dette netværk. Kontrollér stavemåden.</translation>
    </message>
    <message>
        <source>Nobody said within {seconds} seconds where {host} is. Check the network.</source>
        <translation>Ingen svarede inden for {seconds} sekunder på, hvor {host} er. Kontrollér netværket.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds. Check the port, the kind of encryption and the firewall.</source>
        <translation>{host}, port {port}, svarede ikke inden for {seconds} sekunder. Kontrollér porten, typen af kryptering og firewallen.</translation>
    </message>
    <message>
        <source>{host} was not done after {seconds} seconds.</source>
        <translation>{host} var ikke færdig efter {seconds} sekunder.</translation>
    </message>
    <message>
        <source>{host} broke the connection.</source>
        <translation>{host} afbrød forbindelsen.</translation>
    </message>
    <message>
        <source>The name {name} has no place in a script.</source>
        <translation>Navnet {name} har ingen plads i et script.</translation>
    </message>
    <message>
        <source>The guarded mode is set up in this database, and this account passes it by: it may write the users without the rules. Administrators have accounts of their own.</source>
        <translation>Den beskyttede tilstand er sat op i denne database, og denne konto går uden om den: den må skrive brugerne uden reglerne. Administratorer har deres egne konti.</translation>
    </message>
    <message>
        <source>It answers with the code {code}.</source>
        <translation>Serveren svarer med koden {code}.</translation>
    </message>
    <message>
        <source>It names another server, which is not asked. Enter that one&apos;s address.</source>
        <translation>Serveren henviser til en anden server, som ikke spørges. Angiv dens adresse.</translation>
    </message>
    <message>
        <source>It takes no passwords in this way.</source>
        <translation>Serveren tager ikke imod adgangskoder på denne måde.</translation>
    </message>
    <message>
        <source>It is too busy at present.</source>
        <translation>Serveren er for optaget for tiden.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} tilbyder ikke kryptering. Enten er serveren sat sådan op, eller også har nogen undervejs fjernet tilbuddet.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Adressen kan ikke bruges.</translation>
    </message>
    <message>
        <source>{host}: {problem}</source>
        <translation>{host}: {problem}</translation>
    </message>
    <message>
        <source>The file {path} of the authority for {host} cannot be read.</source>
        <translation>Udstederens fil {path} til {host} kan ikke læses.</translation>
    </message>
    <message>
        <source>What it answers cannot be understood.</source>
        <translation>Svaret kan ikke forstås.</translation>
    </message>
    <message>
        <source>What {host} answers cannot be understood.</source>
        <translation>Det, {host} svarer, kan ikke forstås.</translation>
    </message>
    <message>
        <source>{host} fell silent after the letter.</source>
        <translation>{host} blev tavs efter mailen.</translation>
    </message>
    <message>
        <source>{host} takes no mail at present.</source>
        <translation>{host} tager ikke imod mail for tiden.</translation>
    </message>
    <message>
        <source>What answers at {host} is no mail server.</source>
        <translation>Det, der svarer på {host}, er ikke en mailserver.</translation>
    </message>
    <message>
        <source>The mail server does not take this password for {account}.</source>
        <translation>Mailserveren godtager ikke denne adgangskode til {account}.</translation>
    </message>
    <message>
        <source>The mail server did not let {account} sign in.</source>
        <translation>Mailserveren lod ikke {account} logge ind.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in first. Enter account and password.</source>
        <translation>Mailserveren kræver login først. Angiv konto og adgangskode.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address}.</source>
        <translation>Mailserveren tager ikke imod mail til {address}.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address} at present.</source>
        <translation>Mailserveren tager ikke imod mail til {address} for tiden.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer to the letter is not clear.</source>
        <translation>Mailserverens svar på mailen er ikke entydigt.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address}.</source>
        <translation>Mailserveren tager ikke imod mail fra {address}.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address} at present.</source>
        <translation>Mailserveren tager ikke imod mail fra {address} for tiden.</translation>
    </message>
    <message>
        <source>The mail server refused the letter.</source>
        <translation>Mailserveren afviste mailen.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>Mailserveren tager ikke imod mailen for tiden.</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Revisionslog eksporteret</translation>
    </message>
    <message>
        <source>Audit log found changed</source>
        <translation>Revisionslog fundet ændret</translation>
    </message>
    <message>
        <source>Reset link made</source>
        <translation>Nulstillingslink oprettet</translation>
    </message>
    <message>
        <source>New password required</source>
        <translation>Ny adgangskode krævet</translation>
    </message>
    <message>
        <source>Right to administer given</source>
        <translation>Rettighed til at administrere givet</translation>
    </message>
    <message>
        <source>Links revoked</source>
        <translation>Links trukket tilbage</translation>
    </message>
    <message>
        <source>Asked for a reset link</source>
        <translation>Bad om et nulstillingslink</translation>
    </message>
    <message>
        <source>Password chosen by a link</source>
        <translation>Adgangskode valgt med et link</translation>
    </message>
    <message>
        <source>Used link tried again</source>
        <translation>Brugt link prøvet igen</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Skiftede sin egen adgangskode</translation>
    </message>
    <message>
        <source>Signed in to the self-service pages</source>
        <translation>Loggede ind på selvbetjeningssiderne</translation>
    </message>
    <message>
        <source>Asked to be unlocked</source>
        <translation>Bad om at blive låst op</translation>
    </message>
    <message>
        <source>Confirmed the request to be unlocked</source>
        <translation>Bekræftede anmodningen om at blive låst op</translation>
    </message>
    <message>
        <source>Request to unlock declined</source>
        <translation>Anmodning om oplåsning afslået</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>Ny gendannelseskode lavet</translation>
    </message>
    <message>
        <source>Use of the system user acknowledged</source>
        <translation>Brug af systembrugeren kvitteret</translation>
    </message>
    <message>
        <source>Sign-in as system user refused</source>
        <translation>Login som systembruger afvist</translation>
    </message>
    <message>
        <source>Signed in as system user</source>
        <translation>Loggede ind som systembruger</translation>
    </message>
    <message>
        <source>Drill of the system user</source>
        <translation>Øvelse med systembrugeren</translation>
    </message>
    <message>
        <source>Recovery ended</source>
        <translation>Gendannelse afsluttet</translation>
    </message>
    <message>
        <source>Unlocked by the system user</source>
        <translation>Låst op af systembrugeren</translation>
    </message>
    <message>
        <source>Deliberate lock lifted by the system user</source>
        <translation>Spærring ophævet af systembrugeren</translation>
    </message>
    <message>
        <source>Temporary password set by the system user</source>
        <translation>Midlertidig adgangskode sat af systembrugeren</translation>
    </message>
    <message>
        <source>Second factor cleared by the system user</source>
        <translation>Anden faktor fjernet af systembrugeren</translation>
    </message>
    <message>
        <source>Right of an administrator given by the system user</source>
        <translation>Rettighed som administrator givet af systembrugeren</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Mail sendt</translation>
    </message>
    <message>
        <source>Mail to be tried again</source>
        <translation>Mail sat til nyt forsøg</translation>
    </message>
    <message>
        <source>Mail cancelled</source>
        <translation>Mail stoppet</translation>
    </message>
    <message>
        <source>Password rules changed</source>
        <translation>Regler for adgangskoder ændret</translation>
    </message>
    <message>
        <source>E-mail settings changed</source>
        <translation>E-mailindstillinger ændret</translation>
    </message>
    <message>
        <source>Settings of the directory changed</source>
        <translation>Indstillinger for katalogtjenesten ændret</translation>
    </message>
    <message>
        <source>Mail template changed</source>
        <translation>Mailskabelon ændret</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Acts on users</source>
        <translation>Handlinger på brugere</translation>
    </message>
    <message>
        <source>Links and requests</source>
        <translation>Links og anmodninger</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>Systembruger</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Settings and database</source>
        <translation>Indstillinger og database</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>This site has switched manual passwords off. Send a reset link.</source>
        <translation>Din virksomhed har slået det fra at sætte adgangskoder manuelt. Send et nulstillingslink.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be used; correct it first.</source>
        <translation>E-mailadressen kan ikke bruges; ret den først.</translation>
    </message>
    <message>
        <source>Locked by an administrator: a new password would not let them in.</source>
        <translation>Spærret af en administrator: en ny adgangskode ville ikke lukke brugeren ind.</translation>
    </message>
    <message>
        <source>Inactive: a new password would not let them in.</source>
        <translation>Inaktiv: en ny adgangskode ville ikke lukke brugeren ind.</translation>
    </message>
    <message>
        <source>A new password must be chosen already.</source>
        <translation>Der skal allerede vælges en ny adgangskode.</translation>
    </message>
    <message>
        <source>{failed} The last administrator is never locked by them, but slowed down until {until}.</source>
        <translation>{failed} Den sidste administrator låses aldrig af dem, men bremses indtil {until}.</translation>
    </message>
    <message>
        <source>The temporary password was not used before {until}.</source>
        <translation>Den midlertidige adgangskode blev ikke brugt før {until}.</translation>
    </message>
    <message>
        <source>The password expired {at}.</source>
        <translation>Adgangskoden udløb {at}.</translation>
    </message>
    <message>
        <source>The password expires {at}.</source>
        <translation>Adgangskoden udløber {at}.</translation>
    </message>
    <message>
        <source>A second factor is asked for: {method}.</source>
        <translation>Der kræves en anden faktor: {method}.</translation>
    </message>
    <message>
        <source>There is no e-mail address, so no reset link can be sent.</source>
        <translation>Der er ingen e-mailadresse, så der kan ikke sendes et nulstillingslink.</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>en administrator</translation>
    </message>
    <message>
        <source>no reason was recorded</source>
        <translation>ingen årsag er registreret</translation>
    </message>
    <message>
        <source>Locked by {who}: {why}.</source>
        <translation>Spærret af {who}: {why}.</translation>
    </message>
    <message>
        <source>It lasts until an administrator unlocks.</source>
        <translation>Det varer, indtil en administrator låser op.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at} from {place}.</source>
        <translation>Låst efter {count} mislykket forsøg, det seneste {at} fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at} from {place}.</source>
        <translation>Låst efter {count} mislykkede forsøg, det seneste {at} fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at}.</source>
        <translation>Låst efter {count} mislykket forsøg, det seneste {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at}.</source>
        <translation>Låst efter {count} mislykkede forsøg, det seneste {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt from {place}.</source>
        <translation>Låst efter {count} mislykket forsøg fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts from {place}.</source>
        <translation>Låst efter {count} mislykkede forsøg fra {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt.</source>
        <translation>Låst efter {count} mislykket forsøg.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts.</source>
        <translation>Låst efter {count} mislykkede forsøg.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at} from {place}.</source>
        <translation>{count} mislykket forsøg, {at} fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at} from {place}.</source>
        <translation>{count} mislykkede forsøg, det seneste {at} fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at}.</source>
        <translation>{count} mislykket forsøg, {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at}.</source>
        <translation>{count} mislykkede forsøg, det seneste {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempt from {place}.</source>
        <translation>{count} mislykket forsøg fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts from {place}.</source>
        <translation>{count} mislykkede forsøg fra {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt.</source>
        <translation>{count} mislykket forsøg.</translation>
    </message>
    <message>
        <source>{count} failed attempts.</source>
        <translation>{count} mislykkede forsøg.</translation>
    </message>
    <message>
        <source>A new password must be chosen at the next sign-in.</source>
        <translation>Der skal vælges en ny adgangskode ved næste login.</translation>
    </message>
    <message>
        <source>The password is checked by {system}, not by this CRM.</source>
        <translation>Adgangskoden kontrolleres af {system}, ikke af dette CRM-system.</translation>
    </message>
    <message>
        <source>Look in {system} for a lock or an expired password.</source>
        <translation>Se efter i {system}, om kontoen er spærret, eller adgangskoden er udløbet.</translation>
    </message>
    <message>
        <source>It must be like ldaps://ldap.example.com or ldap://ldap.example.com:389.</source>
        <translation>Adressen skal se ud som ldaps://ldap.example.com eller ldap://ldap.example.com:389.</translation>
    </message>
    <message>
        <source>It must be a distinguished name or a principal in which {place} stands once, as a whole value.</source>
        <translation>Det skal være et entydigt navn (DN) eller en principal, hvor {place} står én gang, som en hel værdi.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>The address of the database cannot be read: {problem}.</source>
        <translation>Databasens adresse kan ikke læses: {problem}.</translation>
    </message>
    <message>
        <source>Write it like postgresql+psycopg://account@host:5432/database.</source>
        <translation>Skriv den som postgresql+psycopg://konto@vært:5432/database.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of database that this program can open.</source>
        <translation>»{kind}« er ikke en type database, som dette program kan åbne.</translation>
    </message>
    <message>
        <source>Use sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql or mssql+pymssql.</source>
        <translation>Brug sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql eller mssql+pymssql.</translation>
    </message>
    <message>
        <source>The driver {driver} is not installed.</source>
        <translation>Driveren {driver} er ikke installeret.</translation>
    </message>
    <message>
        <source>Install the program with the extra for this kind of database.</source>
        <translation>Installér programmet med tillægget til denne type database.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>Denne computers nøglering kan ikke bruges.</translation>
    </message>
    <message>
        <source>Type the password each time you connect.</source>
        <translation>Skriv adgangskoden, hver gang du opretter forbindelse.</translation>
    </message>
    <message>
        <source>The saved connections in {path} cannot be used: {problem}</source>
        <translation>De gemte forbindelser i {path} kan ikke bruges: {problem}</translation>
    </message>
    <message>
        <source>Check the file and the rights of its folder. A file that cannot be read is kept, never overwritten; connections can be entered again meanwhile.</source>
        <translation>Kontrollér filen og rettighederne til dens mappe. En fil, der ikke kan læses, beholdes og overskrives aldrig; forbindelser kan angives igen imens.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network.</source>
        <translation>Navnet {host} kendes ikke i dette netværk.</translation>
    </message>
    <message>
        <source>Check the spelling, or enter the server&apos;s address in numbers.</source>
        <translation>Kontrollér stavemåden, eller angiv serverens adresse i tal.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}.</source>
        <translation>Ingen svarer på {host}, port {port}.</translation>
    </message>
    <message>
        <source>Check the port, and that the database server is running and takes connections.</source>
        <translation>Kontrollér porten, og at databaseserveren kører og tager imod forbindelser.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds.</source>
        <translation>{host}, port {port}, svarede ikke inden for {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Check the network and the firewall between this computer and the server.</source>
        <translation>Kontrollér netværket og firewallen mellem denne computer og serveren.</translation>
    </message>
    <message>
        <source>{host} takes no more connections at present.</source>
        <translation>{host} tager ikke imod flere forbindelser for tiden.</translation>
    </message>
    <message>
        <source>Try again in a minute, or ask the database administrator to allow more.</source>
        <translation>Prøv igen om et minut, eller bed databaseadministratoren om at tillade flere.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to {host} could be made. No password was sent.</source>
        <translation>Der kunne ikke oprettes en betroet krypteret forbindelse til {host}. Der blev ikke sendt nogen adgangskode.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed the server&apos;s certificate, and use the name that stands in the certificate.</source>
        <translation>Angiv filen fra den udsteder, der har signeret serverens certifikat, og brug det navn, der står i certifikatet.</translation>
    </message>
    <message>
        <source>The database server refused the account {account}.</source>
        <translation>Databaseserveren afviste kontoen {account}.</translation>
    </message>
    <message>
        <source>Check the account and its password; upper and lower case differ.</source>
        <translation>Kontrollér kontoen og dens adgangskode; der skelnes mellem store og små bogstaver.</translation>
    </message>
    <message>
        <source>The server has no database named {database}.</source>
        <translation>Serveren har ingen database med navnet {database}.</translation>
    </message>
    <message>
        <source>Check the name; upper and lower case can differ.</source>
        <translation>Kontrollér navnet; der kan være forskel på store og små bogstaver.</translation>
    </message>
    <message>
        <source>The account {account} may not read the tables of the CRM.</source>
        <translation>Kontoen {account} må ikke læse CRM-systemets tabeller.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant it the rights that the guide lists.</source>
        <translation>Bed databaseadministratoren om at give den de rettigheder, som håndbogen opregner.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a database.</source>
        <translation>Filen {path} kan ikke åbnes som en database.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it is a CRM database.</source>
        <translation>Kontrollér, at den findes, at du må læse den, og at den er en CRM-database.</translation>
    </message>
    <message>
        <source>These are not the tables of a CRM that this program knows.</source>
        <translation>Det er ikke tabellerne i et CRM-system, som dette program kender.</translation>
    </message>
    <message>
        <source>Check that it is the right database. Nothing was changed.</source>
        <translation>Kontrollér, at det er den rigtige database. Intet er ændret.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of CRM Admin.</source>
        <translation>Denne database er lavet af en nyere version af CRM Admin.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installér den nyere version. Intet er ændret.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved.</source>
        <translation>Forbindelsen til databasen blev afbrudt. Intet er gemt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igen.</translation>
    </message>
    <message>
        <source>Somebody else is changing this at the moment. Nothing was saved.</source>
        <translation>En anden er ved at ændre det lige nu. Intet er gemt.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Prøv igen om nogle sekunder.</translation>
    </message>
    <message>
        <source>Several changes met in the database. Nothing was saved.</source>
        <translation>Flere ændringer mødtes i databasen. Intet er gemt.</translation>
    </message>
    <message>
        <source>The database takes no changes at present. Nothing was saved.</source>
        <translation>Databasen tager ikke imod ændringer for tiden. Intet er gemt.</translation>
    </message>
    <message>
        <source>Ask the database administrator; reading goes on.</source>
        <translation>Spørg databaseadministratoren; der kan stadig læses.</translation>
    </message>
    <message>
        <source>The database server has no room left. Nothing was saved.</source>
        <translation>Databaseserveren har ikke mere plads. Intet er gemt.</translation>
    </message>
    <message>
        <source>Ask the database administrator to make room, then try again.</source>
        <translation>Bed databaseadministratoren om at skaffe plads, og prøv så igen.</translation>
    </message>
    <message>
        <source>The tables are not as they were when the database was opened. Nothing was saved.</source>
        <translation>Tabellerne er ikke, som de var, da databasen blev åbnet. Intet er gemt.</translation>
    </message>
    <message>
        <source>Open the database again; it says what has changed.</source>
        <translation>Åbn databasen igen; så vises, hvad der er ændret.</translation>
    </message>
    <message>
        <source>The database account may not do this. Nothing was saved.</source>
        <translation>Databasekontoen må ikke gøre dette. Intet er gemt.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant the rights that the guide lists.</source>
        <translation>Bed databaseadministratoren om at give de rettigheder, som håndbogen opregner.</translation>
    </message>
    <message>
        <source>The act could not be recorded in the audit log, so it was not done.</source>
        <translation>Handlingen kunne ikke registreres i revisionsloggen, så den blev ikke udført.</translation>
    </message>
    <message>
        <source>Ask the database administrator to check the tables of CRM Admin.</source>
        <translation>Bed databaseadministratoren om at kontrollere CRM Admins tabeller.</translation>
    </message>
    <message>
        <source>The search was given up for a newer one.</source>
        <translation>Søgningen blev opgivet til fordel for en nyere.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Søg igen.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, and it is not known whether the change was saved (operation {operation_id}).</source>
        <translation>Forbindelsen blev afbrudt, mens der blev gemt, og det vides ikke, om ændringen blev gemt (operation {operation_id}).</translation>
    </message>
    <message>
        <source>Connect again and look the operation up in the audit log before repeating it.</source>
        <translation>Opret forbindelse igen, og find operationen i revisionsloggen, før du gentager den.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or this user may not sign in here.</source>
        <translation>Brugernavnet eller adgangskoden er forkert, eller denne bruger må ikke logge ind her.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The password was right. Ask another administrator, or use the system user.</source>
        <translation>Adgangskoden var rigtig. Spørg en anden administrator, eller brug systembrugeren.</translation>
    </message>
    <message>
        <source>A code of your second factor is asked for ({method}).</source>
        <translation>Der kræves en kode fra din anden faktor ({method}).</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now.</source>
        <translation>Skriv de seks cifre, som din app viser nu.</translation>
    </message>
    <message>
        <source>This is not the present code, or it was used before.</source>
        <translation>Det er ikke den nuværende kode, eller den er brugt før.</translation>
    </message>
    <message>
        <source>Wait for the next one; check that the clock of the telephone is right.</source>
        <translation>Vent på den næste; kontrollér, at telefonens ur går rigtigt.</translation>
    </message>
    <message>
        <source>For an act like this, confirm with your password that it is still you.</source>
        <translation>Bekræft med din adgangskode ved en handling som denne, at det stadig er dig.</translation>
    </message>
    <message>
        <source>The time of the system user is over. Nothing was saved.</source>
        <translation>Systembrugerens tid er udløbet. Intet er gemt.</translation>
    </message>
    <message>
        <source>Begin again with the new recovery code.</source>
        <translation>Begynd forfra med den nye gendannelseskode.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Nothing of it was left behind.</source>
        <translation>Filen {path} kunne ikke skrives. Intet af den blev efterladt.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there, or choose another place.</source>
        <translation>Kontrollér, at der er plads, og at du må skrive der, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>The noted heads of audit logs in {path} cannot be read.</source>
        <translation>De noterede slutværdier for revisionslogge i {path} kan ikke læses.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Kontrollér, at filen er der, og at du må læse den.</translation>
    </message>
    <message>
        <source>You are no longer signed in as an administrator: your right, your password or your account was changed. Nothing was saved.</source>
        <translation>Du er ikke længere logget ind som administrator: din rettighed, din adgangskode eller din konto er ændret. Intet er gemt.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Log ind igen.</translation>
    </message>
    <message>
        <source>Your password is not kept here.</source>
        <translation>Din adgangskode findes ikke her.</translation>
    </message>
    <message>
        <source>Your account is locked or inactive. Ask an administrator.</source>
        <translation>Din konto er spærret eller inaktiv. Spørg en administrator.</translation>
    </message>
    <message>
        <source>The temporary password was not used in time. Ask for a new one.</source>
        <translation>Den midlertidige adgangskode blev ikke brugt i tide. Bed om en ny.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Only an administrator may change settings.</source>
        <translation>Kun en administrator må ændre indstillinger.</translation>
    </message>
    <message>
        <source>Only an administrator may look after the system user.</source>
        <translation>Kun en administrator må tage sig af systembrugeren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Nobody else could administer the CRM afterwards, so it was not done.</source>
        <translation>Ingen andre ville kunne administrere CRM-systemet bagefter, så det blev ikke gjort.</translation>
    </message>
    <message>
        <source>Give another user the right of an administrator first.</source>
        <translation>Giv først en anden bruger rettigheden som administrator.</translation>
    </message>
    <message>
        <source>There is no user named “{user_name}”.</source>
        <translation>Der er ingen bruger med navnet »{user_name}«.</translation>
    </message>
    <message>
        <source>Upper and lower case differ. Nothing was changed.</source>
        <translation>Der skelnes mellem store og små bogstaver. Intet er ændret.</translation>
    </message>
    <message>
        <source>Several users have the name “{user_name}”.</source>
        <translation>Flere brugere har navnet »{user_name}«.</translation>
    </message>
    <message>
        <source>Put their user names right in the CRM first. Nothing was changed.</source>
        <translation>Ret først deres brugernavne i CRM-systemet. Intet er ændret.</translation>
    </message>
    <message>
        <source>“{user_name}” was changed by somebody else meanwhile. Nothing was saved.</source>
        <translation>»{user_name}« blev ændret af en anden imens. Intet er gemt.</translation>
    </message>
    <message>
        <source>Look at the user again, then decide.</source>
        <translation>Se på brugeren igen, og beslut dig så.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>This password cannot be taken.{violations}</source>
        <translation>Denne adgangskode kan ikke bruges.{violations}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>Intet er ændret. Vælg en anden.</translation>
    </message>
    <message>
        <source>The database {database} is not empty.</source>
        <translation>Databasen {database} er ikke tom.</translation>
    </message>
    <message>
        <source>Choose an empty one. Nothing was changed.</source>
        <translation>Vælg en tom. Intet er ændret.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kan logge ind</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Mislykkede forsøg</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Udløbet adgangskode</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Aldrig logget ind</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorer</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Ingen e-mail</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Eksternt login</translation>
    </message>
    <message>
        <source>At least {least} characters</source>
        <translation>Mindst {least} tegn</translation>
    </message>
    <message>
        <source>At most {most} bytes; letters such as å and € take two or three</source>
        <translation>Højst {most} byte; tegn som å og € fylder to eller tre</translation>
    </message>
    <message>
        <source>It takes {size} bytes; this CRM can store {most}.</source>
        <translation>Den fylder {size} byte; dette CRM-system kan gemme {most}.</translation>
    </message>
    <message>
        <source>No control characters</source>
        <translation>Ingen styretegn</translation>
    </message>
    <message>
        <source>It contains a control character, such as a line break, tab or NUL, that cannot be typed at the sign-in.</source>
        <translation>Den indeholder et styretegn, for eksempel linjeskift, tabulator eller NUL, som ikke kan skrives ved login.</translation>
    </message>
    <message>
        <source>Not the user&apos;s own name, user name or e-mail address</source>
        <translation>Ikke brugerens eget navn, brugernavn eller e-mailadresse</translation>
    </message>
    <message>
        <source>It is the user&apos;s own name, user name or e-mail address.</source>
        <translation>Det er brugerens eget navn, brugernavn eller e-mailadresse.</translation>
    </message>
    <message>
        <source>Not easy to guess</source>
        <translation>Ikke let at gætte</translation>
    </message>
    <message>
        <source>It is a common password, or as easy to guess as one.</source>
        <translation>Det er en almindelig adgangskode, eller lige så let at gætte som en sådan.</translation>
    </message>
    <message>
        <source>The password begins with a space.</source>
        <translation>Adgangskoden begynder med et mellemrum.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>Adgangskoden slutter med et mellemrum.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be seen.</source>
        <translation>Adgangskoden indeholder et tegn, som ikke kan ses.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Den har mere end {most} tegn.</translation>
    </message>
    <message>
        <source>It has {count} character; at least {least} are needed.</source>
        <translation>Den har {count} tegn; der kræves mindst {least}.</translation>
    </message>
    <message>
        <source>It has {count} characters; at least {least} are needed.</source>
        <translation>Den har {count} tegn; der kræves mindst {least}.</translation>
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
        <translation>Ingen adgangskode</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen er logget ind.</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Vælg først en bruger.</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>En ændring er ved at blive gemt.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Revisionslog</translation>
    </message>
    <message>
        <source>Must change at next sign-in</source>
        <translation>Skal skiftes ved næste login</translation>
    </message>
    <message>
        <source>Also unlocked</source>
        <translation>Også låst op</translation>
    </message>
    <message>
        <source>Undoes operation</source>
        <translation>Fortryder operation</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>Afvist som</translation>
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
        <translation>Nej</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>The tables differ from what this program knows of EspoCRM.</source>
        <translation>Tabellerne afviger fra det, som dette program kender til EspoCRM.</translation>
    </message>
    <message>
        <source>Sign in to this database with CRM Admin once first: that makes the tables in which every act is recorded.</source>
        <translation>Log først på denne database én gang med CRM Admin: så oprettes de tabeller, hvor hver handling noteres.</translation>
    </message>
    <message>
        <source>The guarded mode is for the built-in CRM and for EspoCRM 9 and newer, on PostgreSQL and MariaDB, which this is not.</source>
        <translation>Den beskyttede tilstand er til det indbyggede CRM-system og til EspoCRM 9 og nyere, på PostgreSQL og MariaDB, og det er dette ikke.</translation>
    </message>
    <message>
        <source>Upper and lower case differ in both. After several failed attempts one has to wait: until then the right password is refused, too. An administrator can unlock at once.</source>
        <translation>Der skelnes mellem store og små bogstaver i begge. Efter flere mislykkede forsøg skal man vente: indtil da afvises også den rigtige adgangskode. En administrator kan låse op med det samme.</translation>
    </message>
    <message>
        <source>The directory that checks this password cannot be asked. {problem}</source>
        <translation>Katalogtjenesten, der kontrollerer denne adgangskode, kan ikke spørges. {problem}</translation>
    </message>
    <message>
        <source>Try again later. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Prøv igen senere. Imens kan en administrator, hvis adgangskode findes i CRM-systemet, logge ind, eller systembrugeren.</translation>
    </message>
    <message>
        <source>The directory that checks this password is not trusted, so nothing was sent. {problem}</source>
        <translation>Katalogtjenesten, der kontrollerer denne adgangskode, er ikke betroet, så der blev ikke sendt noget. {problem}</translation>
    </message>
    <message>
        <source>An administrator whose password is kept in the CRM can sign in and put the settings right, or let the system user help.</source>
        <translation>En administrator, hvis adgangskode findes i CRM-systemet, kan logge ind og rette indstillingerne, eller lade systembrugeren hjælpe.</translation>
    </message>
    <message>
        <source>The directory does not say whether this password is right. {problem}</source>
        <translation>Katalogtjenesten siger ikke, om denne adgangskode er rigtig. {problem}</translation>
    </message>
    <message>
        <source>Ask whoever runs the directory. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Spørg den, der driver katalogtjenesten. Imens kan en administrator, hvis adgangskode findes i CRM-systemet, logge ind, eller systembrugeren.</translation>
    </message>
    <message>
        <source>Somebody else saved these settings meanwhile. Nothing was saved.</source>
        <translation>En anden gemte disse indstillinger imens. Intet er gemt.</translation>
    </message>
    <message>
        <source>Look at them again, then decide.</source>
        <translation>Se på dem igen, og beslut dig så.</translation>
    </message>
    <message>
        <source>This link does not work: {reason}</source>
        <translation>Dette link virker ikke: {reason}</translation>
    </message>
    <message>
        <source>Ask for a new one. Nothing was changed.</source>
        <translation>Bed om et nyt. Intet er ændret.</translation>
    </message>
    <message>
        <source>This was asked for too often in a short time.</source>
        <translation>Der blev bedt om dette for ofte på kort tid.</translation>
    </message>
    <message>
        <source>Wait {minutes} minutes. Nothing was changed.</source>
        <translation>Vent {minutes} minutter. Intet er ændret.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Venter på at blive sendt</translation>
    </message>
    <message>
        <source>Not mailed</source>
        <translation>Ikke sendt med mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Udløber snart</translation>
    </message>
    <message>
        <source>Link pending</source>
        <translation>Ventende link</translation>
    </message>
    <message>
        <source>Asks to be unlocked</source>
        <translation>Beder om at blive låst op</translation>
    </message>
    <message>
        <source>Reset link</source>
        <translation>Nulstillingslink</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-mailadresse ændret</translation>
    </message>
    <message>
        <source>Confirm a request to unlock</source>
        <translation>Bekræft en anmodning om oplåsning</translation>
    </message>
    <message>
        <source>System user was used</source>
        <translation>Systembrugeren er brugt</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testbesked</translation>
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
        <translation>Kan være kommet frem</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Full name of the person who gets the letter</source>
        <translation>Fuldt navn på den, der får mailen</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>Denne persons brugernavn</translation>
    </message>
    <message>
        <source>User name of whoever asked for it or did it</source>
        <translation>Brugernavnet på den, der bad om det eller gjorde det</translation>
    </message>
    <message>
        <source>When that was</source>
        <translation>Hvornår det var</translation>
    </message>
    <message>
        <source>The computer and the program where it was done</source>
        <translation>Computeren og programmet, hvor det blev gjort</translation>
    </message>
    <message>
        <source>The name that mail comes from</source>
        <translation>Navnet, som mails kommer fra</translation>
    </message>
    <message>
        <source>The address to turn to with questions</source>
        <translation>Adressen til spørgsmål</translation>
    </message>
    <message>
        <source>The one-time link</source>
        <translation>Engangslinket</translation>
    </message>
    <message>
        <source>When the link stops working</source>
        <translation>Hvornår linket holder op med at virke</translation>
    </message>
    <message>
        <source>The e-mail address until now</source>
        <translation>E-mailadressen hidtil</translation>
    </message>
    <message>
        <source>The e-mail address from now on</source>
        <translation>E-mailadressen fra nu af</translation>
    </message>
    <message>
        <source>At least {count} digit</source>
        <translation>Mindst {count} ciffer</translation>
    </message>
    <message>
        <source>At least {count} digits</source>
        <translation>Mindst {count} cifre</translation>
    </message>
    <message>
        <source>At least {count} lower-case letter</source>
        <translation>Mindst {count} lille bogstav</translation>
    </message>
    <message>
        <source>At least {count} lower-case letters</source>
        <translation>Mindst {count} små bogstaver</translation>
    </message>
    <message>
        <source>At least {count} upper-case letter</source>
        <translation>Mindst {count} stort bogstav</translation>
    </message>
    <message>
        <source>At least {count} upper-case letters</source>
        <translation>Mindst {count} store bogstaver</translation>
    </message>
    <message>
        <source>At least {count} special character</source>
        <translation>Mindst {count} specialtegn</translation>
    </message>
    <message>
        <source>At least {count} special characters</source>
        <translation>Mindst {count} specialtegn</translation>
    </message>
    <message>
        <source>Missing: {requirement}.</source>
        <translation>Mangler: {requirement}.</translation>
    </message>
    <message>
        <source>It was used before.</source>
        <translation>Den har været brugt før.</translation>
    </message>
    <message>
        <source>Not the last password; this is compared when it is saved</source>
        <translation>Ikke den seneste adgangskode; det sammenlignes, når den gemmes</translation>
    </message>
    <message>
        <source>None of the last {count} passwords; this is compared when it is saved</source>
        <translation>Ingen af de seneste {count} adgangskoder; det sammenlignes, når den gemmes</translation>
    </message>
    <message>
        <source>It must be between {least} and {most}.</source>
        <translation>Værdien skal være mellem {least} og {most}.</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Det er ikke navnet på en server.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see, or is too long.</source>
        <translation>Det indeholder et tegn, som ingen kan se, eller er for langt.</translation>
    </message>
    <message>
        <source>This is not one e-mail address.</source>
        <translation>Det er ikke én enkelt e-mailadresse.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine may be used.</source>
        <translation>Uden kryptering må kun en mailserver på denne computer bruges.</translation>
    </message>
    <message>
        <source>This is not the address of a server, with a path at the most.</source>
        <translation>Det er ikke adressen på en server, højst med en sti efter.</translation>
    </message>
    <message>
        <source>It must begin with https, so that nobody reads the link on its way.</source>
        <translation>Den skal begynde med https, så ingen læser linket undervejs.</translation>
    </message>
    <message>
        <source>More characters of each kind are asked for than the password must have.</source>
        <translation>Der kræves flere tegn af de enkelte slags, end adgangskoden skal have.</translation>
    </message>
    <message>
        <source>Revoked {count} link of {user_name}.</source>
        <translation>Trak {count} link til {user_name} tilbage.</translation>
    </message>
    <message>
        <source>Revoked {count} links of {user_name}.</source>
        <translation>Trak {count} links til {user_name} tilbage.</translation>
    </message>
    <message>
        <source>This is done to one user at a time.</source>
        <translation>Det gøres med én bruger ad gangen.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Meddelelses-id</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>Mailserverens svar</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netværksadresse</translation>
    </message>
    <message>
        <source>Longest lock</source>
        <translation>Længste lås</translation>
    </message>
    <message>
        <source>Exported {count} entry to {path}.</source>
        <translation>Eksporterede {count} post til {path}.</translation>
    </message>
    <message>
        <source>Exported {count} entries to {path}.</source>
        <translation>Eksporterede {count} poster til {path}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <translation>Vægt</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User administrator</source>
        <translation>Brugeradministrator</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krypteret</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>på denne computer</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>ikke krypteret</translation>
    </message>
    <message>
        <source>Reset link sent to {email}. The mail server said: “{reply}”</source>
        <translation>Nulstillingslinket blev sendt til {email}. Mailserveren svarede: »{reply}«</translation>
    </message>
    <message>
        <source>Reset link sent to {email}.</source>
        <translation>Nulstillingslinket blev sendt til {email}.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox: “{reply}” Next try {at}.</source>
        <translation>Nulstillingslinket til {email} venter i udbakken: »{reply}« Næste forsøg {at}.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox.</source>
        <translation>Nulstillingslinket til {email} venter i udbakken.</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused: “{reply}”</source>
        <translation>Nulstillingslinket til {email} blev afvist: »{reply}«</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused.</source>
        <translation>Nulstillingslinket til {email} blev afvist.</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Linket er oprettet</translation>
    </message>
    <message>
        <source>A reset link was made. E-mail is not set up, so nothing was sent.</source>
        <translation>Et nulstillingslink er oprettet. E-mail er ikke sat op, så der blev ikke sendt noget.</translation>
    </message>
    <message>
        <source>The link is being sent</source>
        <translation>Linket sendes</translation>
    </message>
    <message>
        <source>The reset link is on its way to {email}.</source>
        <translation>Nulstillingslinket er på vej til {email}.</translation>
    </message>
    <message>
        <source>The link was sent</source>
        <translation>Linket er sendt</translation>
    </message>
    <message>
        <source>The link waits in the outbox</source>
        <translation>Linket venter i udbakken</translation>
    </message>
    <message>
        <source>The link may have arrived</source>
        <translation>Linket kan være kommet frem</translation>
    </message>
    <message>
        <source>The mail server fell silent: the reset link may have arrived at {email}, and may arrive twice. Next try {at}.</source>
        <translation>Mailserveren blev tavs: nulstillingslinket kan være kommet frem til {email}, og kan komme to gange. Næste forsøg {at}.</translation>
    </message>
    <message>
        <source>The link was not sent</source>
        <translation>Linket blev ikke sendt</translation>
    </message>
    <message>
        <source>The reset link for {email} was not sent, and will not be.</source>
        <translation>Nulstillingslinket til {email} er ikke sendt og bliver det heller ikke.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Anden faktor</translation>
    </message>
    <message>
        <source>{count}, the last {at}</source>
        <translation>{count}, det seneste {at}</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Seneste login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>{at} by {who}</source>
        <translation>{at} af {who}</translation>
    </message>
    <message>
        <source>Right here</source>
        <translation>Rettigheder her</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Changed {at}</source>
        <translation>Skiftet {at}</translation>
    </message>
    <message>
        <source>Next sign-in</source>
        <translation>Næste login</translation>
    </message>
    <message>
        <source>Temporary until</source>
        <translation>Midlertidig indtil</translation>
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
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Kendes ikke her</translation>
    </message>
    <message>
        <source>Password of this CRM</source>
        <translation>Adgangskode i dette CRM</translation>
    </message>
    <message>
        <source>None has been set</source>
        <translation>Ikke sat</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Skal vælge en ny adgangskode</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Set; when is not recorded</source>
        <translation>Sat; hvornår er ikke registreret</translation>
    </message>
    <message>
        <source>Unlock now</source>
        <translation>Lås op nu</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Ophæv spærringen…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Skift adgangskode…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Nulstil adgangskode…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Redigér oplysninger…</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>En årsag er nødvendig.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see.</source>
        <translation>Det indeholder et tegn, som ingen kan se.</translation>
    </message>
    <message>
        <source>The turn of {count} did not come.</source>
        <translation>{count} nåede ikke at komme til.</translation>
    </message>
    <message>
        <source>{count} was not changed.</source>
        <translation>{count} blev ikke ændret.</translation>
    </message>
    <message>
        <source>{count} were not changed.</source>
        <translation>{count} blev ikke ændret.</translation>
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
        <translation>Det berører {count} bruger.</translation>
    </message>
    <message>
        <source>It hits {count} users.</source>
        <translation>Det berører {count} brugere.</translation>
    </message>
    <message>
        <source>Lock several users</source>
        <translation>Spær flere brugere</translation>
    </message>
    <message>
        <source>They cannot sign in until an administrator lifts the lock.</source>
        <translation>De kan ikke logge ind, før en administrator ophæver spærringen.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Spær</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Spærrer…</translation>
    </message>
    <message>
        <source>Locked {count} user.</source>
        <translation>Spærrede {count} bruger.</translation>
    </message>
    <message>
        <source>Locked {count} users.</source>
        <translation>Spærrede {count} brugere.</translation>
    </message>
    <message>
        <source>Unlock several users</source>
        <translation>Lås flere brugere op</translation>
    </message>
    <message>
        <source>Failed attempts are cleared. Locks of administrators stay.</source>
        <translation>Mislykkede forsøg nulstilles. Spærringer, som administratorer har sat, bliver stående.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
    <message>
        <source>Unlocked {count} user.</source>
        <translation>Låste {count} bruger op.</translation>
    </message>
    <message>
        <source>Unlocked {count} users.</source>
        <translation>Låste {count} brugere op.</translation>
    </message>
    <message>
        <source>Mail reset links to several users</source>
        <translation>Send nulstillingslinks til flere brugere</translation>
    </message>
    <message>
        <source>Each gets a one-time link to choose a new password. Links that were sent before stop working; the present passwords stay until a link is used.</source>
        <translation>Hver får et engangslink til at vælge en ny adgangskode. Links, der er sendt før, holder op med at virke; de nuværende adgangskoder gælder, indtil et link bruges.</translation>
    </message>
    <message>
        <source>&amp;Send links</source>
        <translation>&amp;Send links</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Skriver mailene…</translation>
    </message>
    <message>
        <source>Made a reset link for {count} user.</source>
        <translation>Oprettede et nulstillingslink til {count} bruger.</translation>
    </message>
    <message>
        <source>Made reset links for {count} users.</source>
        <translation>Oprettede nulstillingslinks til {count} brugere.</translation>
    </message>
    <message>
        <source>Force a change of password</source>
        <translation>Kræv skift af adgangskode</translation>
    </message>
    <message>
        <source>Whoever is hit must choose a new password at the next sign-in. Use it when passwords may have become known. It cannot be undone.</source>
        <translation>De berørte skal vælge en ny adgangskode ved næste login. Brug det, når adgangskoder kan være blevet kendt. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>&amp;Force the change</source>
        <translation>&amp;Kræv skift</translation>
    </message>
    <message>
        <source>Requiring new passwords…</source>
        <translation>Kræver nye adgangskoder…</translation>
    </message>
    <message>
        <source>{count} user must choose a new password.</source>
        <translation>{count} bruger skal vælge en ny adgangskode.</translation>
    </message>
    <message>
        <source>{count} users must choose a new password.</source>
        <translation>{count} brugere skal vælge en ny adgangskode.</translation>
    </message>
    <message>
        <source>You can copy the link and hand it over yourself, when you are sure that it is {name}: whoever opens it chooses the password.</source>
        <translation>Du kan kopiere linket og overdrage det selv, når du er sikker på, at det er {name}: den, der åbner det, vælger adgangskoden.</translation>
    </message>
    <message>
        <source>If no mail arrives within a few minutes: have {name} look in the spam folder, and compare the address.</source>
        <translation>Hvis der ikke kommer nogen mail inden for nogle minutter: bed {name} om at se i spammappen, og sammenlign adressen.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a new password; until then the present one stays as it is.</source>
        <translation>Linket virker én gang, i {life}. Det fører til en side, hvor {name} vælger en ny adgangskode; indtil da gælder den nuværende.</translation>
    </message>
    <message>
        <source>The link made {at} stops working.</source>
        <translation>Linket, der blev oprettet {at}, holder op med at virke.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a password.</source>
        <translation>Linket virker én gang, i {life}. Det fører til en side, hvor {name} vælger en adgangskode.</translation>
    </message>
    <message>
        <source>There is no second factor; the page of the link advises to use one.</source>
        <translation>Der er ingen anden faktor; linkets side anbefaler at bruge en.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up: the account of the database alone opens the way. The record and the letters to all administrators say “without code”.</source>
        <translation>Ingen har sat systembrugeren op: databasekontoen alene åbner vejen. I loggen og i mails til alle administratorer står der »uden kode«.</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempt</source>
        <translation>Lås også &amp;op efter {count} mislykket forsøg</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempts</source>
        <translation>Lås også &amp;op efter {count} mislykkede forsøg</translation>
    </message>
    <message>
        <source>Locked by an administrator. A new password does not lift the lock.</source>
        <translation>Spærret af en administrator. En ny adgangskode ophæver ikke spærringen.</translation>
    </message>
    <message>
        <source>Inactive. A new password alone does not let this user in.</source>
        <translation>Inaktiv. En ny adgangskode alene lukker ikke denne bruger ind.</translation>
    </message>
    <message>
        <source>The second factor, {method}, is still asked for.</source>
        <translation>Den anden faktor, {method}, kræves stadig.</translation>
    </message>
    <message>
        <source>Right in CRM Admin</source>
        <translation>Rettigheder i CRM Admin</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Spærring</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Adgangskoden udløber</translation>
    </message>
    <message>
        <source>Temporary password until</source>
        <translation>Midlertidig adgangskode indtil</translation>
    </message>
    <message>
        <source>Must change password</source>
        <translation>Skal skifte adgangskode</translation>
    </message>
    <message>
        <source>{count}, locked until {until}</source>
        <translation>{count}, låst indtil {until}</translation>
    </message>
    <message>
        <source>by {who}: {why}</source>
        <translation>af {who}: {why}</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>The user stays inactive or outside the dates of validity.</source>
        <translation>Brugeren forbliver inaktiv eller uden for gyldighedsdatoerne.</translation>
    </message>
    <message>
        <source>The lock after failed attempts stays; unlock it as well.</source>
        <translation>Låsen efter mislykkede forsøg bliver; lås også op.</translation>
    </message>
    <message>
        <source>The password stays missing or expired.</source>
        <translation>Adgangskoden mangler stadig eller er udløbet.</translation>
    </message>
    <message>
        <source>Character {place} is U+{code} ({name}).</source>
        <translation>Tegn {place} er U+{code} ({name}).</translation>
    </message>
    <message>
        <source>Tell it to {name} in person or by telephone, when you are sure who it is; do not mail it.</source>
        <translation>Sig den til {name} personligt eller i telefonen, når du er sikker på, hvem det er; send den ikke med mail.</translation>
    </message>
    <message>
        <source>It works until {until} and must be changed at the next sign-in.</source>
        <translation>Den virker indtil {until} og skal skiftes ved næste login.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {count} seconds.</source>
        <translation>Kopieret. Udklipsholderen ryddes om {count} sekunder.</translation>
    </message>
    <message>
        <source>It must be changed at the next sign-in.</source>
        <translation>Den skal skiftes ved næste login.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of the database and all that is shown, and change it.</source>
        <translation>Alle undervejs kan læse databasens adgangskode og alt det, der vises, og ændre det.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Længde</translation>
    </message>
    <message>
        <source>Password management</source>
        <translation>Adgangskodestyring</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Låst i</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Exported {count} user to {path}.</source>
        <translation>Eksporterede {count} bruger til {path}.</translation>
    </message>
    <message>
        <source>Exported {count} users to {path}.</source>
        <translation>Eksporterede {count} brugere til {path}.</translation>
    </message>
    <message>
        <source>The server said: “{words}”</source>
        <translation>Serveren svarede: »{words}«</translation>
    </message>
    <message>
        <source>The password of the account is not known on this computer: type it above.</source>
        <translation>Kontoens adgangskode kendes ikke på denne computer: skriv den ovenfor.</translation>
    </message>
    <message>
        <source>The connection stands, without encryption</source>
        <translation>Forbindelsen står, uden kryptering</translation>
    </message>
    <message>
        <source>No account is needed</source>
        <translation>Ingen konto er nødvendig</translation>
    </message>
    <message>
        <source>It is tried again by itself, until its link no longer works.</source>
        <translation>Den prøves igen af sig selv, indtil dens link ikke længere virker.</translation>
    </message>
    <message>
        <source>The mail server is being spoken to.</source>
        <translation>Programmet taler med mailserveren.</translation>
    </message>
    <message>
        <source>The mail server took it. Whether it was read, nobody can know.</source>
        <translation>Mailserveren tog imod den. Om den er læst, kan ingen vide.</translation>
    </message>
    <message>
        <source>The mail server fell silent after it was handed over: it may have arrived. It is tried again, so it may arrive twice; mail programs recognise it as the same letter.</source>
        <translation>Mailserveren blev tavs efter overdragelsen: den kan være kommet frem. Den prøves igen, så den kan komme to gange; mailprogrammer genkender den som den samme mail.</translation>
    </message>
    <message>
        <source>Refused for good. Put right what the mail server says, then try again.</source>
        <translation>Afvist for altid. Ret det, mailserveren siger, og prøv så igen.</translation>
    </message>
    <message>
        <source>Called off by an administrator.</source>
        <translation>Stoppet af en administrator.</translation>
    </message>
    <message>
        <source>Its link no longer worked before it could be sent. Send a new one.</source>
        <translation>Dens link holdt op med at virke, før den kunne sendes. Send et nyt.</translation>
    </message>
    <message>
        <source>The name of the mail server is known</source>
        <translation>Mailserverens navn er kendt</translation>
    </message>
    <message>
        <source>The mail server answers</source>
        <translation>Mailserveren svarer</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Forbindelsen er krypteret, certifikatet er betroet</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Kontoen er godtaget</translation>
    </message>
    <message>
        <source>The sender is accepted</source>
        <translation>Afsenderen er godtaget</translation>
    </message>
    <message>
        <source>The recipient is accepted</source>
        <translation>Modtageren er godtaget</translation>
    </message>
    <message>
        <source>The message was taken</source>
        <translation>Beskeden blev modtaget</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, påkrævet</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>Ingen, kun på denne computer</translation>
    </message>
    <message>
        <source>{count} letter waits to be sent.</source>
        <translation>{count} mail venter på at blive sendt.</translation>
    </message>
    <message>
        <source>{count} letters wait to be sent.</source>
        <translation>{count} mails venter på at blive sendt.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Its name, as it stands in its certificate. Empty: no mail is sent.</source>
        <translation>Dens navn, som det står i dens certifikat. Tomt: der sendes ingen mails.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation>Normalt 587 med STARTTLS, 465 med TLS.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>With STARTTLS nothing is said before the connection is encrypted. The certificate is always checked; nothing is sent in clear over a network.</source>
        <translation>Med STARTTLS siges intet, før forbindelsen er krypteret. Certifikatet kontrolleres altid; intet sendes i klartekst over et netværk.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Udstederens certifikat</translation>
    </message>
    <message>
        <source>A file on each computer that sends, when your site signs its certificates itself. Empty: the authorities that this computer trusts.</source>
        <translation>En fil på hver computer, der sender, når din virksomhed selv signerer sine certifikater. Tomt: de udstedere, som denne computer har tillid til.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>To sign in to the mail server. Empty: it asks for none.</source>
        <translation>Til at logge ind på mailserveren. Tomt: den kræver ingen.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>The address that mail comes from.</source>
        <translation>Adressen, som mails kommer fra.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Afsenderens navn</translation>
    </message>
    <message>
        <source>Shown beside it: the name of your CRM.</source>
        <translation>Vises ved siden af: navnet på dit CRM-system.</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Svar til</translation>
    </message>
    <message>
        <source>Where answers go, and whom users turn to. Empty: to the sender.</source>
        <translation>Hvor svar går hen, og hvem brugere henvender sig til. Tomt: til afsenderen.</translation>
    </message>
    <message>
        <source>Address of links</source>
        <translation>Adresse til links</translation>
    </message>
    <message>
        <source>Where the self-service pages are, or the web address of the CRM whose own links are sent. It begins with https, except on this machine.</source>
        <translation>Hvor selvbetjeningssiderne er, eller webadressen på det CRM-system, hvis egne links sendes. Den begynder med https, undtagen på denne computer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Of the letters that users get.</source>
        <translation>I de mails, som brugerne får.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Users are told when their password was changed, they were unlocked, or their address was changed. OWASP and NIST ask for it.</source>
        <translation>Brugere får besked, når deres adgangskode er skiftet, de er låst op, eller deres adresse er ændret. OWASP og NIST beder om det.</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Ingen mail venter på at blive sendt.</translation>
    </message>
    <message>
        <source>Sent to {to}.</source>
        <translation>Sendt til {to}.</translation>
    </message>
    <message>
        <source>The letter to {to} was refused.</source>
        <translation>Mailen til {to} blev afvist.</translation>
    </message>
    <message>
        <source>The letter to {to} may have arrived.</source>
        <translation>Mailen til {to} kan være kommet frem.</translation>
    </message>
    <message>
        <source>The link for {to} works no longer; send a new one.</source>
        <translation>Linket til {to} virker ikke længere; send et nyt.</translation>
    </message>
    <message>
        <source>The letter to {to} was called off.</source>
        <translation>Mailen til {to} blev stoppet.</translation>
    </message>
    <message>
        <source>The letter to {to} waits in the outbox.</source>
        <translation>Mailen til {to} venter i udbakken.</translation>
    </message>
    <message>
        <source>The letter to {to} is being sent elsewhere.</source>
        <translation>Mailen til {to} sendes lige nu et andet sted.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
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
        <translation>Anmodning om oplåsning</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>indtil {until}</translation>
    </message>
    <message>
        <source>asked for by the user</source>
        <translation>bestilt af brugeren</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>af {who}</translation>
    </message>
    <message>
        <source>opened {at}</source>
        <translation>åbnet {at}</translation>
    </message>
    <message>
        <source>ended {at}</source>
        <translation>afsluttet {at}</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>venter på dit svar</translation>
    </message>
    <message>
        <source>accepted by {who}</source>
        <translation>godkendt af {who}</translation>
    </message>
    <message>
        <source>declined by {who}</source>
        <translation>afslået af {who}</translation>
    </message>
    <message>
        <source>{what} · {state}</source>
        <translation>{what} · {state}</translation>
    </message>
    <message>
        <source>{count} user selected</source>
        <translation>{count} bruger valgt</translation>
    </message>
    <message>
        <source>{count} users selected</source>
        <translation>{count} brugere valgt</translation>
    </message>
    <message>
        <source>These rules hold for what is done with this program. {product} has rules of its own in files, which this program cannot read: what users choose there keeps to those.</source>
        <translation>Disse regler gælder for det, der gøres med dette program. {product} har sine egne regler i filer, som dette program ikke kan læse: det, brugere vælger dér, følger dem.</translation>
    </message>
    <message>
        <source>These rules hold everywhere: in the window, the terminal and the pages.</source>
        <translation>Disse regler gælder overalt: i vinduet, i terminalen og på siderne.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it on the page E-mail.</source>
        <translation>Mailkontoens adgangskode kendes ikke på denne computer. Angiv den på siden E-mail.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account} and the recovery code.</source>
        <translation>Systembrugeren er brugt: {at}, fra {place}, med kontoen {account} og gendannelseskoden.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account}, without code.</source>
        <translation>Systembrugeren er brugt: {at}, fra {place}, med kontoen {account}, uden kode.</translation>
    </message>
    <message>
        <source>(a file, without an account)</source>
        <translation>(en fil, uden konto)</translation>
    </message>
    <message>
        <source>Older uses that were not read: {count}.</source>
        <translation>Ældre tilfælde af brug, der ikke er læst: {count}.</translation>
    </message>
    <message>
        <source>Choose an administrator.</source>
        <translation>Vælg en administrator.</translation>
    </message>
    <message>
        <source>The password is checked by {system}.</source>
        <translation>Adgangskoden kontrolleres af {system}.</translation>
    </message>
    <message>
        <source>This account uses no password.</source>
        <translation>Denne konto bruger ingen adgangskode.</translation>
    </message>
    <message>
        <source>No second factor.</source>
        <translation>Ingen anden faktor.</translation>
    </message>
    <message>
        <source>No failed attempts.</source>
        <translation>Ingen mislykkede forsøg.</translation>
    </message>
    <message>
        <source>Nothing bars the sign-in.</source>
        <translation>Intet hindrer login.</translation>
    </message>
    <message>
        <source>Saved the page as {path}. Delete it once it is printed.</source>
        <translation>Gemte siden som {path}. Slet den, når den er skrevet ud.</translation>
    </message>
    <message>
        <source>CRM Admin: recovery code of the system user</source>
        <translation>CRM Admin: systembrugerens gendannelseskode</translation>
    </message>
    <message>
        <source>For the technical installation documentation. Lock this page away: with the account of the database it opens the way back in for administrators.</source>
        <translation>Til den tekniske installationsdokumentation. Lås denne side inde: sammen med databasekontoen åbner den vejen ind igen for administratorer.</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Koden lavet</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Lavet af</translation>
    </message>
    <message>
        <source>When no administrator can sign in: in the window</source>
        <translation>Når ingen administrator kan logge ind: i vinduet</translation>
    </message>
    <message>
        <source>Start CRM Admin and choose “Sign in as system user…” in the dialog Sign in.</source>
        <translation>Start CRM Admin, og vælg »Log ind som systembruger…« i dialogboksen Log ind.</translation>
    </message>
    <message>
        <source>Type the account of the database, as above, and its password.</source>
        <translation>Skriv databasekontoen som ovenfor og dens adgangskode.</translation>
    </message>
    <message>
        <source>Type the recovery code. From then on there are 15 minutes.</source>
        <translation>Skriv gendannelseskoden. Fra da af er der 15 minutter.</translation>
    </message>
    <message>
        <source>Unlock an administrator or set a temporary password, and finish.</source>
        <translation>Lås en administrator op, eller sæt en midlertidig adgangskode, og afslut.</translation>
    </message>
    <message>
        <source>Print the page with the new code, put it here and destroy this one.</source>
        <translation>Udskriv siden med den nye kode, læg den her, og ødelæg denne.</translation>
    </message>
    <message>
        <source>In a terminal, also over SSH</source>
        <translation>I en terminal, også over SSH</translation>
    </message>
    <message>
        <source>Each use is recorded and announced to all administrators, and ends this code.</source>
        <translation>Hver brug registreres og meddeles alle administratorer, og derefter gælder denne kode ikke længere.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>nobody has exactly this user name.</source>
        <translation>ingen har præcis dette brugernavn.</translation>
    </message>
    <message>
        <source>Everything here is recorded, and every administrator is told of it.</source>
        <translation>Alt her registreres, og hver administrator får det at vide.</translation>
    </message>
    <message>
        <source>Nobody had set the system user up, so no code was asked for; that is recorded too.</source>
        <translation>Ingen havde sat systembrugeren op, så der blev ikke krævet nogen kode; det registreres også.</translation>
    </message>
    <message>
        <source>The time of the system user is over. What was done is saved; the new code opens the way again.</source>
        <translation>Systembrugerens tid er udløbet. Det, der er gjort, er gemt; den nye kode åbner vejen igen.</translation>
    </message>
    <message>
        <source>Asked to be unlocked {at}.</source>
        <translation>Bad om at blive låst op {at}.</translation>
    </message>
    <message>
        <source>Declined the request of {user_name}.</source>
        <translation>Afslog anmodningen fra {user_name}.</translation>
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
        <translation>{count} dage</translation>
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
        <translation>{count} minut</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutter</translation>
    </message>
    <message>
        <source>The self-service pages are those of the built-in CRM; this CRM has its own.</source>
        <translation>Selvbetjeningssiderne hører til det indbyggede CRM-system; dette CRM-system har sine egne.</translation>
    </message>
    <message>
        <source>The directory takes this password for {name}.</source>
        <translation>Katalogtjenesten godtager denne adgangskode til {name}.</translation>
    </message>
    <message>
        <source>The directory can have nobody with this user name.</source>
        <translation>Katalogtjenesten kan ikke have nogen med dette brugernavn.</translation>
    </message>
    <message>
        <source>The directory does not take this password for {name}. Check the password, and that it knows this name.</source>
        <translation>Katalogtjenesten godtager ikke denne adgangskode til {name}. Kontrollér adgangskoden, og at katalogtjenesten kender dette navn.</translation>
    </message>
    <message>
        <source>Nobody is ever locked by failed attempts then: a program may guess passwords for as long as it likes.</source>
        <translation>Så låses ingen nogensinde af mislykkede forsøg: et program kan gætte adgangskoder, så længe det vil.</translation>
    </message>
    <message>
        <source>Characters at least. Length protects more than anything else: NIST asks for 15 where the password is all that is asked for. Fewer than 8 cannot be set.</source>
        <translation>Mindste antal tegn. Længden beskytter mere end alt andet: NIST beder om 15, hvor adgangskoden er alt, hvad der kræves. Færre end 8 kan ikke sættes.</translation>
    </message>
    <message>
        <source>Length with a second factor</source>
        <translation>Længde med en anden faktor</translation>
    </message>
    <message>
        <source>For users who confirm every sign-in with a second factor. NIST asks for 8.</source>
        <translation>Til brugere, der bekræfter hvert login med en anden faktor. NIST beder om 8.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none. NIST and OWASP advise against asking for kinds of characters: people answer with “Summer2026!”.</source>
        <translation>Mindst så mange; 0 kræver ingen. NIST og OWASP fraråder at kræve slags af tegn: folk svarer med »Sommer2026!«.</translation>
    </message>
    <message>
        <source>Lower-case letters</source>
        <translation>Små bogstaver</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none.</source>
        <translation>Mindst så mange; 0 kræver ingen.</translation>
    </message>
    <message>
        <source>Upper-case letters</source>
        <translation>Store bogstaver</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Specialtegn</translation>
    </message>
    <message>
        <source>Neither letters nor digits; spaces count. 0 asks for none.</source>
        <translation>Hverken bogstaver eller cifre; mellemrum tæller. 0 kræver ingen.</translation>
    </message>
    <message>
        <source>Refuse own names</source>
        <translation>Afvis egne navne</translation>
    </message>
    <message>
        <source>The user&apos;s name, user name and e-mail address, also with digits or signs around them. NIST and OWASP ask for it.</source>
        <translation>Brugerens navn, brugernavn og e-mailadresse, også med cifre eller tegn omkring. NIST og OWASP beder om det.</translation>
    </message>
    <message>
        <source>Refuse common passwords</source>
        <translation>Afvis almindelige adgangskoder</translation>
    </message>
    <message>
        <source>What stands in lists of stolen passwords, or is as easy to guess. NIST requires it.</source>
        <translation>Det, der står i lister over stjålne adgangskoder, eller er lige så let at gætte. NIST kræver det.</translation>
    </message>
    <message>
        <source>Earlier passwords</source>
        <translation>Tidligere adgangskoder</translation>
    </message>
    <message>
        <source>So many earlier passwords are refused, 24 at most; 0 looks at none. NIST asks for none, many auditors for 5.</source>
        <translation>Så mange tidligere adgangskoder afvises, højst 24; 0 ser ikke på nogen. NIST beder ikke om nogen, mange revisorer om 5.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Mindstealder</translation>
    </message>
    <message>
        <source>So long users keep a password that they chose, so that nobody runs through the earlier ones in a minute. 0 asks for none, as NIST does.</source>
        <translation>Så længe beholder brugere en adgangskode, som de har valgt, så ingen løber de tidligere igennem på et minut. 0 kræver ingen, ligesom NIST.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Udløb</translation>
    </message>
    <message>
        <source>NIST forbids regular changes, because people then choose weaker passwords. It holds for passwords that are set from now on.</source>
        <translation>NIST forbyder regelmæssige skift, fordi folk så vælger svagere adgangskoder. Det gælder adgangskoder, der sættes fra nu af.</translation>
    </message>
    <message>
        <source>Own message</source>
        <translation>Egen besked</translation>
    </message>
    <message>
        <source>Shown beside the rules wherever somebody chooses a password.</source>
        <translation>Vises ved siden af reglerne, hvor som helst nogen vælger en adgangskode.</translation>
    </message>
    <message>
        <source>So many wrong passwords in a row lock. NIST allows 100 at most, Microsoft advises 10.</source>
        <translation>Så mange forkerte adgangskoder i træk låser. NIST tillader højst 100, Microsoft anbefaler 10.</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Tælles inden for</translation>
    </message>
    <message>
        <source>A wrong password that is older does not count any more.</source>
        <translation>En forkert adgangskode, der er ældre, tæller ikke længere.</translation>
    </message>
    <message>
        <source>At least as long as attempts are counted. Locks that only an administrator ends let anybody keep others out.</source>
        <translation>Mindst så længe, som forsøg tælles. Med låse, som kun en administrator ophæver, kan enhver lukke andre ude.</translation>
    </message>
    <message>
        <source>Twice as long each time</source>
        <translation>Dobbelt så længe hver gang</translation>
    </message>
    <message>
        <source>Each lock in a row lasts twice as long as the one before, 24 hours at most.</source>
        <translation>Hver lås i træk varer dobbelt så længe som den forrige, højst 24 timer.</translation>
    </message>
    <message>
        <source>Reset links work for</source>
        <translation>Nulstillingslinks virker i</translation>
    </message>
    <message>
        <source>5 minutes to 24 hours. NIST allows 24 hours at most by e-mail.</source>
        <translation>5 minutter til 24 timer. NIST tillader højst 24 timer med mail.</translation>
    </message>
    <message>
        <source>Temporary passwords work for</source>
        <translation>Midlertidige adgangskoder virker i</translation>
    </message>
    <message>
        <source>1 to 72 hours. Whoever signs in with one must choose a new one; afterwards it no longer opens anything.</source>
        <translation>1 til 72 timer. Den, der logger ind med en, skal vælge en ny; derefter åbner den intet mere.</translation>
    </message>
    <message>
        <source>Administrators may set passwords manually</source>
        <translation>Administratorer må sætte adgangskoder manuelt</translation>
    </message>
    <message>
        <source>Without it, Change Password is gone from the window, the terminal and the program inside: only reset links are mailed. OWASP advises it.</source>
        <translation>Uden dette forsvinder Skift adgangskode fra vinduet, terminalen og programmets indre: der sendes kun nulstillingslinks. OWASP anbefaler det.</translation>
    </message>
    <message>
        <source>“Forgot password?”</source>
        <translation>»Glemt din adgangskode?«</translation>
    </message>
    <message>
        <source>Users may ask for a reset link themselves on the self-service pages. It needs e-mail.</source>
        <translation>Brugere må selv bede om et nulstillingslink på selvbetjeningssiderne. Det kræver e-mail.</translation>
    </message>
    <message>
        <source>Remind of a second factor</source>
        <translation>Mind om en anden faktor</translation>
    </message>
    <message>
        <source>Whoever chooses a new password is advised to switch a second factor on.</source>
        <translation>Den, der vælger en ny adgangskode, rådes til at slå en anden faktor til.</translation>
    </message>
    <message>
        <source>NIST 800-63B</source>
        <translation>NIST 800-63B</translation>
    </message>
    <message>
        <source>Long passwords, no mixed characters, no expiry; common passwords and own names are refused. Advised.</source>
        <translation>Lange adgangskoder, ingen blandede tegn, intet udløb; almindelige adgangskoder og egne navne afvises. Anbefales.</translation>
    </message>
    <message>
        <source>Complexity rules</source>
        <translation>Kompleksitetsregler</translation>
    </message>
    <message>
        <source>Mixed characters, earlier passwords and regular changes, for sites whose auditors ask for them. NIST and OWASP advise against it.</source>
        <translation>Blandede tegn, tidligere adgangskoder og regelmæssige skift, til virksomheder, hvis revisorer kræver det. NIST og OWASP fraråder det.</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Egne regler</translation>
    </message>
    <message>
        <source>What stands below is neither of the two.</source>
        <translation>Det, der står nedenfor, er ingen af de to.</translation>
    </message>
    <message>
        <source>Until an administrator unlocks</source>
        <translation>Indtil en administrator låser op</translation>
    </message>
    <message>
        <source>Only an administrator may change settings. You can read them.</source>
        <translation>Kun en administrator må ændre indstillinger. Du kan læse dem.</translation>
    </message>
    <message>
        <source>What was saved cannot be read, so the usual values hold. Saving puts what stands here in its place.</source>
        <translation>Det, der blev gemt, kan ikke læses, så de sædvanlige værdier gælder. Når du gemmer, erstattes det af det, der står her.</translation>
    </message>
    <message>
        <source>This database can only be looked at.</source>
        <translation>Denne database kan kun ses.</translation>
    </message>
    <message>
        <source>Asks a directory (LDAP, Active Directory) for the password of administrators who are marked as external in the CRM, when they sign in to this program. An old password that may still be stored here opens nothing.</source>
        <translation>Spørger en katalogtjeneste (LDAP, Active Directory) om adgangskoden for administratorer, der er markeret som eksterne i CRM-systemet, når de logger ind i dette program. En gammel adgangskode, der måske stadig er gemt her, åbner intet.</translation>
    </message>
    <message>
        <source>While none is set up, they cannot sign in here.</source>
        <translation>Så længe ingen er sat op, kan de ikke logge ind her.</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Denne computers udstedere</translation>
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
        <translation>Betroet udsteder</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Lift a deliberate lock</source>
        <translation>Ophæv en spærring</translation>
    </message>
    <message>
        <source>Change a password</source>
        <translation>Skift en adgangskode</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Send et nulstillingslink</translation>
    </message>
    <message>
        <source>Require a new password</source>
        <translation>Kræv en ny adgangskode</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Redigér oplysninger</translation>
    </message>
    <message>
        <source>Undo an unlock</source>
        <translation>Fortryd en oplåsning</translation>
    </message>
    <message>
        <source>Ask for a new password at the next sign-in</source>
        <translation>Bed om en ny adgangskode ved næste login</translation>
    </message>
    <message>
        <source>End open sessions</source>
        <translation>Afslut åbne sessioner</translation>
    </message>
    <message>
        <source>Passwords that expire</source>
        <translation>Adgangskoder, der udløber</translation>
    </message>
    <message>
        <source>Count failed attempts</source>
        <translation>Tæl mislykkede forsøg</translation>
    </message>
    <message>
        <source>Know the last sign-in</source>
        <translation>Vis seneste login</translation>
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
        <translation>Forbindelse</translation>
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
        <translation>Vejen dertil</translation>
    </message>
    <message>
        <source>The log does not hold: {problem} Everything before it is unchanged.</source>
        <translation>Loggen holder ikke: {problem} Alt før det er uændret.</translation>
    </message>
    <message>
        <source>The log holds: its {count} entry is unchanged.</source>
        <translation>Loggen holder: dens ene post ({count}) er uændret.</translation>
    </message>
    <message>
        <source>The way back in when no administrator can sign in: with the account of the database and the recovery code from paper, administrators are restored for a quarter of an hour. Every use is recorded and announced.</source>
        <translation>Vejen ind igen, når ingen administrator kan logge ind: med databasekontoen og gendannelseskoden fra papiret genoprettes administratorer i et kvarter. Hver brug registreres og meddeles.</translation>
    </message>
    <message>
        <source>{at} by {name}</source>
        <translation>{at} af {name}</translation>
    </message>
    <message>
        <source>Nobody has tried the way back in for 90 days. A drill takes two minutes.</source>
        <translation>Ingen har prøvet vejen ind igen i 90 dage. En øvelse tager to minutter.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up. If no administrator can sign in, the account of the database alone opens the way, for everybody who has it.</source>
        <translation>Ingen har sat systembrugeren op. Hvis ingen administrator kan logge ind, åbner databasekontoen alene vejen, for enhver, der har den.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Sidst brugt</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Seneste øvelse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Administrators who can sign in</source>
        <translation>Administratorer, der kan logge ind</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Sat op</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ikke sat op</translation>
    </message>
    <message>
        <source>{count} user asks to be unlocked.</source>
        <translation>{count} bruger beder om at blive låst op.</translation>
    </message>
    <message>
        <source>{count} users ask to be unlocked.</source>
        <translation>{count} brugere beder om at blive låst op.</translation>
    </message>
    <message>
        <source>More than {count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>Mere end {count} brugere er låst efter mislykkede forsøg i den seneste tid ({window}); det kan være et angreb.</translation>
    </message>
    <message>
        <source>{count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>{count} brugere er låst efter mislykkede forsøg i den seneste tid ({window}); det kan være et angreb.</translation>
    </message>
    <message>
        <source>Up to entry {number} it is as noted outside the database at {at}.</source>
        <translation>Til og med post {number} er den som noteret uden for databasen {at}.</translation>
    </message>
    <message>
        <source>The log holds: all {count} entries are unchanged.</source>
        <translation>Loggen holder: alle {count} poster er uændrede.</translation>
    </message>
    <message>
        <source>No head of it was noted outside the database.</source>
        <translation>Ingen slutværdi for den er noteret uden for databasen.</translation>
    </message>
    <message>
        <source>Unlocked {user_name}.</source>
        <translation>Låste {user_name} op.</translation>
    </message>
    <message>
        <source>Lifted the lock of {user_name}.</source>
        <translation>Ophævede spærringen af {user_name}.</translation>
    </message>
    <message>
        <source>Undone: {user_name} is as before.</source>
        <translation>Fortrudt: {user_name} er som før.</translation>
    </message>
    <message>
        <source>Changed the password of {user_name}.</source>
        <translation>Skiftede adgangskoden for {user_name}.</translation>
    </message>
    <message>
        <source>{user_name} must choose a new password at the next sign-in.</source>
        <translation>{user_name} skal vælge en ny adgangskode ved næste login.</translation>
    </message>
    <message>
        <source>Locked {user_name}.</source>
        <translation>Spærrede {user_name}.</translation>
    </message>
    <message>
        <source>Saved {user_name}.</source>
        <translation>Gemte {user_name}.</translation>
    </message>
    <message>
        <source>Only an administrator may give the right to administer.</source>
        <translation>Kun en administrator må give rettigheden til at administrere.</translation>
    </message>
    <message>
        <source>You cannot take your own access away.</source>
        <translation>Du kan ikke tage din egen adgang fra dig.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Hvornår (UTC)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Only an administrator may export the audit log.</source>
        <translation>Kun en administrator må eksportere revisionsloggen.</translation>
    </message>
    <message>
        <source>Entry {expected} is missing; {number} follows.</source>
        <translation>Post {expected} mangler; {number} følger.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it was written.</source>
        <translation>Post {number} blev ændret, efter at den var skrevet.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was written last.</source>
        <translation>Post {number} er ikke den, der blev skrevet sidst.</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} were written.</source>
        <translation>Loggen slutter med post {last}, men {head} blev skrevet.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>direct mode</source>
        <translation>direkte tilstand</translation>
    </message>
    <message>
        <source>guarded mode</source>
        <translation>beskyttet tilstand</translation>
    </message>
    <message>
        <source>Direct mode: the rules of this program hold for whoever uses it. The account of the database could write without it.</source>
        <translation>Direkte tilstand: dette program håndhæver reglerne. Databasekontoen kan skrive uden det.</translation>
    </message>
    <message>
        <source>Guarded mode: the database itself holds the rules. Its account can write nothing without them.</source>
        <translation>Beskyttet tilstand: databasen selv håndhæver reglerne. Dens konto kan intet skrive uden dem.</translation>
    </message>
    <message>
        <source>OWASP event</source>
        <translation>OWASP-hændelse</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} had been written at {at}, as was noted outside the database.</source>
        <translation>Loggen slutter med post {last}, men {head} var skrevet {at}, som det blev noteret uden for databasen.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was noted outside the database at {at}: the log was written anew up to there.</source>
        <translation>Post {number} er ikke den, der blev noteret uden for databasen {at}: loggen er skrevet på ny indtil da.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>it must be after the first day.</source>
        <translation>skal være efter den første dag.</translation>
    </message>
    <message>
        <source>it contains a character nobody can see.</source>
        <translation>indeholder et tegn, som ingen kan se.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>»{email}« er ikke en e-mailadresse.</translation>
    </message>
    <message>
        <source>Nobody has said where the pages of the CRM are. Set the base address of links under E-mail.</source>
        <translation>Ingen har angivet, hvor CRM-systemets sider er. Angiv adressen til links under E-mail.</translation>
    </message>
    <message>
        <source>{place} is not known in this letter.</source>
        <translation>{place} kendes ikke i denne mail.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Emnet er tomt.</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>Emnet har mere end én linje.</translation>
    </message>
    <message>
        <source>The subject is longer than {limit} characters.</source>
        <translation>Emnet er længere end {limit} tegn.</translation>
    </message>
    <message>
        <source>The link does not belong into the subject, where others may read it.</source>
        <translation>Linket hører ikke til i emnet, hvor andre kan læse det.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Teksten er tom.</translation>
    </message>
    <message>
        <source>The letter is longer than {limit} characters.</source>
        <translation>Mailen er længere end {limit} tegn.</translation>
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
        <translation>Denne mail kan ikke sendes igen.</translation>
    </message>
    <message>
        <source>Its link no longer works. Send a new one.</source>
        <translation>Dens link virker ikke længere. Send et nyt.</translation>
    </message>
    <message>
        <source>This letter cannot be called off any more.</source>
        <translation>Denne mail kan ikke stoppes længere.</translation>
    </message>
    <message>
        <source>This letter changed meanwhile. Look again.</source>
        <translation>Denne mail blev ændret imens. Se igen.</translation>
    </message>
    <message>
        <source>Your own user has no e-mail address to send the message to.</source>
        <translation>Din egen bruger har ingen e-mailadresse at sende beskeden til.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer.</source>
        <translation>Mailkontoens adgangskode kendes ikke på denne computer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>there is a space at an end.</source>
        <translation>der er et mellemrum i begyndelsen eller slutningen.</translation>
    </message>
    <message>
        <source>another connection has it.</source>
        <translation>en anden forbindelse har det.</translation>
    </message>
    <message>
        <source>This is not the present recovery code.</source>
        <translation>Det er ikke den nuværende gendannelseskode.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>Vent {wait}, og prøv så igen.</translation>
    </message>
    <message>
        <source>Made a reset link for {user_name}.</source>
        <translation>Oprettede et nulstillingslink til {user_name}.</translation>
    </message>
    <message>
        <source>This link is known only to its mail. Send a new one.</source>
        <translation>Dette link kendes kun af dets mail. Send et nyt.</translation>
    </message>
    <message>
        <source>This request was answered meanwhile.</source>
        <translation>Denne anmodning blev besvaret imens.</translation>
    </message>
    <message>
        <source>{user_name} has a temporary password.</source>
        <translation>{user_name} har en midlertidig adgangskode.</translation>
    </message>
    <message>
        <source>{user_name} signs in without a second factor.</source>
        <translation>{user_name} logger ind uden en anden faktor.</translation>
    </message>
    <message>
        <source>{user_name} is an administrator now.</source>
        <translation>{user_name} er administrator nu.</translation>
    </message>
    <message>
        <source>Already an administrator.</source>
        <translation>Allerede administrator.</translation>
    </message>
    <message>
        <source>One user was made an administrator in this recovery.</source>
        <translation>Én bruger er gjort til administrator i denne gendannelse.</translation>
    </message>
    <message>
        <source>The system user restores administrators only.</source>
        <translation>Systembrugeren genopretter kun administratorer.</translation>
    </message>
    <message>
        <source>Your account was changed. Sign in again.</source>
        <translation>Din konto er ændret. Log ind igen.</translation>
    </message>
    <message>
        <source>The password may be changed again {at}.</source>
        <translation>Adgangskoden kan skiftes igen {at}.</translation>
    </message>
    <message>
        <source>it is not complete, or not one of this site.</source>
        <translation>det er ikke helt, eller hører ikke til her.</translation>
    </message>
    <message>
        <source>its time is over.</source>
        <translation>dets tid er udløbet.</translation>
    </message>
    <message>
        <source>your account was changed since it was made.</source>
        <translation>din konto er ændret, siden det blev lavet.</translation>
    </message>
    <message>
        <source>your account is locked or inactive. Ask an administrator.</source>
        <translation>din konto er spærret eller inaktiv. Spørg en administrator.</translation>
    </message>
    <message>
        <source>it has been used.</source>
        <translation>det er brugt.</translation>
    </message>
    <message>
        <source>it was revoked.</source>
        <translation>det er trukket tilbage.</translation>
    </message>
    <message>
        <source>a newer one was made.</source>
        <translation>et nyere er lavet.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>et ukendt sted</translation>
    </message>
    <message>
        <source>Your last sign-in was {when} from {place}.</source>
        <translation>Dit seneste login var {when} fra {place}.</translation>
    </message>
    <message>
        <source>Since then a sign-in with your name failed, the last one {when} from {place}.</source>
        <translation>Siden da er et login med dit navn mislykkedes, senest {when} fra {place}.</translation>
    </message>
    <message>
        <source>it must be between 0 and {most}.</source>
        <translation>skal være mellem 0 og {most}.</translation>
    </message>
    <message>
        <source>Demo users</source>
        <translation>Demobrugere</translation>
    </message>
    <message>
        <source>A second factor is asked for ({method}), and this program cannot check it.</source>
        <translation>Der kræves en anden faktor ({method}), og dette program kan ikke kontrollere den.</translation>
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
        <translation>Lavet med</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>For the administrator of an on-premises CRM: see why somebody cannot sign in, and put it right. Free software under the MIT licence; docs/third-party.md names everything that comes with it.</source>
        <translation>Til administratoren af et lokalt installeret CRM-system: se, hvorfor nogen ikke kan logge ind, og ret det. Fri software under MIT-licensen; docs/third-party.md nævner alt, hvad der følger med.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Fortryder…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Spær…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
    </message>
    <message>
        <source>L&amp;ift the Lock…</source>
        <translation>&amp;Ophæv spærringen…</translation>
    </message>
    <message>
        <source>&amp;Change Password…</source>
        <translation>S&amp;kift adgangskode…</translation>
    </message>
    <message>
        <source>&amp;Reset Password…</source>
        <translation>&amp;Nulstil adgangskode…</translation>
    </message>
    <message>
        <source>Re&amp;quire a New Password…</source>
        <translation>K&amp;ræv ny adgangskode…</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>R&amp;edigér oplysninger…</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>Put it in</source>
        <translation>Sæt ind</translation>
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
        <translation>Brugernavn</translation>
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
        <translation>Ingen administrerer dette CRM-system.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
    </message>
    <message>
        <source>&amp;Lift lock</source>
        <translation>&amp;Ophæv spærringen</translation>
    </message>
    <message>
        <source>Te&amp;mporary password</source>
        <translation>Midlertidig &amp;adgangskode</translation>
    </message>
    <message>
        <source>Clear &amp;second factor</source>
        <translation>Fjern den anden &amp;faktor</translation>
    </message>
</context>
<context>
    <name>AuditExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Eksportér revisionsloggen</translation>
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
        <translation>Eksportér revisionsloggen</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabeller til regneark (*.csv)</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>revisionslog.csv</translation>
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
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>Search who, to whom, why or operation</source>
        <translation>Søg: hvem, berørt, hvorfor, operation</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Søg i revisionsloggen</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Læser revisionsloggen…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Intet fundet.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Vælg en post.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Revisionslog</translation>
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
        <translation>Ikke forbundet</translation>
    </message>
    <message>
        <source>Outbox {0}</source>
        <translation>Udbakke {0}</translation>
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
        <translation>Å&amp;rsag</translation>
    </message>
    <message>
        <source>It stands in the audit log.</source>
        <translation>Den står i revisionsloggen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>K&amp;opiér listen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>S&amp;top efter denne</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation>ikke udført: {0}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopper…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>This program made a mistake. Look in the audit log whether the change of the last user was saved before you repeat it.</source>
        <translation>Programmet lavede en fejl. Se efter i revisionsloggen, om ændringen af den sidste bruger blev gemt, før du gentager den.</translation>
    </message>
    <message>
        <source>You stopped it. Those whose turn had not come are as before.</source>
        <translation>Du stoppede det. De, der ikke var kommet til, er som før.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewPart</name>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Udeladt, fordi</translation>
    </message>
    <message>
        <source>Looking whom it hits…</source>
        <translation>Ser efter, hvem det berører…</translation>
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
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
</context>
<context>
    <name>CancelLetterDialog</name>
    <message>
        <source>Do not send this letter?</source>
        <translation>Skal denne mail ikke sendes?</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Send ikke</translation>
    </message>
    <message>
        <source>It cannot be taken back: such a letter is not written again.</source>
        <translation>Det kan ikke fortrydes: sådan en mail skrives ikke igen.</translation>
    </message>
    <message>
        <source>The link in it still works and can be handed over in another way: on the tab Mails of the user. Revoke it there if it shall not.</source>
        <translation>Linket i den virker stadig og kan overdrages på en anden måde: på fanen Mails hos brugeren. Træk det tilbage der, hvis det ikke skal virke.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change the password of {0}</source>
        <translation>Skift adgangskoden for {0}</translation>
    </message>
    <message>
        <source>&amp;Must be changed at the next sign-in</source>
        <translation>Skal skiftes &amp;ved næste login</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Skift adgangskode</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Skifter adgangskoden…</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Adgangskoden er skiftet</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Færdig</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rules for the password</source>
        <translation>Regler for adgangskoden</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>This is the only time that the code is shown. Close again to leave without it.</source>
        <translation>Det er den eneste gang, koden vises. Luk igen for at gå uden den.</translation>
    </message>
    <message>
        <source>New recovery code, shown only here and now</source>
        <translation>Ny gendannelseskode, vises kun her og nu</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;piér</translation>
    </message>
    <message>
        <source>Print the page for the technical installation documentation and lock it away. The code opens the way back in once, with the account of the database.</source>
        <translation>Udskriv siden til den tekniske installationsdokumentation, og lås den inde. Koden åbner vejen ind igen én gang, med databasekontoen.</translation>
    </message>
    <message>
        <source>Prin&amp;t page…</source>
        <translation>Ud&amp;skriv siden…</translation>
    </message>
    <message>
        <source>Sa&amp;ve page…</source>
        <translation>&amp;Gem siden…</translation>
    </message>
    <message>
        <source>The code is on paper, in a safe place</source>
        <translation>Koden er på papir, på et sikkert sted</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Siden er på vej til printeren.</translation>
    </message>
    <message>
        <source>Save the page of the recovery code</source>
        <translation>Gem siden med gendannelseskoden</translation>
    </message>
    <message>
        <source>Pages for a browser (*.html)</source>
        <translation>Sider til en browser (*.html)</translation>
    </message>
    <message>
        <source>recovery-code.html</source>
        <translation>gendannelseskode.html</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bekræft, at det er dig</translation>
    </message>
    <message>
        <source>For an act like this your password is asked for again.</source>
        <translation>Til en handling som denne kræves din adgangskode igen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bekræft</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>Log ind som en anden…</translation>
    </message>
    <message>
        <source>&amp;Password of {0}</source>
        <translation>&amp;Adgangskode for {0}</translation>
    </message>
    <message>
        <source>C&amp;ode of your second factor</source>
        <translation>K&amp;ode fra din anden faktor</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Kontrollerer adgangskoden…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed. After several failed attempts one has to wait: until then the right password is refused, too.</source>
        <translation>Det gik ikke. Intet er ændret. Efter flere mislykkede forsøg skal man vente: indtil da afvises også den rigtige adgangskode.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{0} was changed meanwhile</source>
        <translation>{0} blev ændret imens</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Det, du så</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Det, der gælder nu</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Se igen</translation>
    </message>
    <message>
        <source>All that is shown of this user is the same. Something else was changed, such as the password.</source>
        <translation>Alt, hvad der vises om denne bruger, er det samme. Noget andet er ændret, for eksempel adgangskoden.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Intet er gemt.</translation>
    </message>
    <message>
        <source>Somebody else changed this user. {0}</source>
        <translation>En anden ændrede denne bruger. {0}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>{0} changed this user. {1}</source>
        <translation>{0} ændrede denne bruger. {1}</translation>
    </message>
    <message>
        <source>{0} changed this user {1}. {2}</source>
        <translation>{0} ændrede denne bruger {1}. {2}</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>en ny</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a CRM database</source>
        <translation>Opret forbindelse til en CRM-database</translation>
    </message>
    <message>
        <source>Which CRM it is will be found out. Connecting changes nothing in it.</source>
        <translation>Programmet finder ud af, hvilket CRM-system det er. At oprette forbindelse ændrer intet i det.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Forb&amp;ind</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Opretter forbindelse…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Te&amp;st forbindelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Findes i nøgleringen</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Tester forbindelsen…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Forbindelsen virker.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>The databases that are saved on this computer.</source>
        <translation>De databaser, der er gemt på denne computer.</translation>
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
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gemte forbindelser</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Der er ikke gemt nogen forbindelse.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigér…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Omdøb…</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Ingen er nødvendig</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>I nøgleringen</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>Spørges om hver gang</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>CRM Admin made a mistake</source>
        <translation>CRM Admin lavede en fejl</translation>
    </message>
    <message>
        <source>Something happened that this program does not expect. If a change was being saved, look in the audit log whether it was, before you repeat it. Then close CRM Admin and start it again.</source>
        <translation>Der skete noget, som dette program ikke venter. Hvis en ændring var ved at blive gemt, så se efter i revisionsloggen, om den blev det, før du gentager den. Luk derefter CRM Admin, og start det igen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report names places in the program, and no data.</source>
        <translation>Rapporten nævner steder i programmet og ingen data.</translation>
    </message>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Ko&amp;piér rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>Create a new CRM database</source>
        <translation>Opret en ny CRM-database</translation>
    </message>
    <message>
        <source>The built-in CRM database of this program. It must be empty or new.</source>
        <translation>Programmets egen, indbyggede CRM-database. Den skal være tom eller ny.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Op&amp;ret</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brugernavn</translation>
    </message>
    <message>
        <source>To try the program; 0 for real use.</source>
        <translation>Til at prøve programmet; 0 til virkelig brug.</translation>
    </message>
    <message>
        <source>&amp;Invented users</source>
        <translation>Opd&amp;igtede brugere</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Den første administrator</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Opretter databasen…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>no e-mail address</source>
        <translation>ingen e-mailadresse</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The chosen user</source>
        <translation>Den valgte bruger</translation>
    </message>
    <message>
        <source>Reading the user…</source>
        <translation>Læser brugeren…</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen er logget ind.</translation>
    </message>
    <message>
        <source>Choose a user to see why they cannot sign in.</source>
        <translation>Vælg en bruger for at se, hvorfor brugeren ikke kan logge ind.</translation>
    </message>
    <message>
        <source>Reset Password: {0}</source>
        <translation>Nulstil adgangskode: {0}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>What can be done to this user</source>
        <translation>Hvad der kan gøres med denne bruger</translation>
    </message>
    <message>
        <source>Reset Password…</source>
        <translation>Nulstil adgangskode…</translation>
    </message>
    <message>
        <source>About this user</source>
        <translation>Om denne bruger</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
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
        <translation>Redigér oplysninger…</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>They can sign in.</source>
        <translation>Brugeren kan logge ind.</translation>
    </message>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Hvorfor kan brugeren ikke logge ind?</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Hvorfor kan brugeren ikke logge ind?</translation>
    </message>
    <message>
        <source>Nothing in this CRM stops them.</source>
        <translation>Intet i dette CRM-system hindrer det.</translation>
    </message>
</context>
<context>
    <name>DiceOptionsForm</name>
    <message>
        <source>Length of a generated password</source>
        <translation>Længden på en genereret adgangskode</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Små bogstaver</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Store bogstaver</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>!#%</source>
        <translation>!#%</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Specialtegn</translation>
    </message>
    <message>
        <source>Without characters that look alike, such as 0 and O.</source>
        <translation>Uden tegn, der ligner hinanden, som 0 og O.</translation>
    </message>
    <message>
        <source>Choose more kinds of characters.</source>
        <translation>Vælg flere slags tegn.</translation>
    </message>
    <message>
        <source>Leng&amp;th</source>
        <translation>&amp;Længde</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Directory</source>
        <translation>Katalogtjeneste</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Sæt op…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Læser indstillingerne…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ændr…</translation>
    </message>
    <message>
        <source>Change the directory</source>
        <translation>Ændr katalogtjenesten</translation>
    </message>
    <message>
        <source>Set up the directory</source>
        <translation>Sæt katalogtjenesten op</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>Katalogtjeneste</translation>
    </message>
    <message>
        <source>Administrators whose password an external system keeps sign in to this program with the password there. Nothing of it is stored.</source>
        <translation>Administratorer, hvis adgangskode findes i et eksternt system, logger ind i dette program med adgangskoden derfra. Intet af den gemmes.</translation>
    </message>
    <message>
        <source>&amp;Test with a password…</source>
        <translation>&amp;Test med en adgangskode…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>ldaps://ldap.example.com, or ldap://ldap.example.com, which then must encrypt by StartTLS. Nothing is ever sent in clear.</source>
        <translation>ldaps://ldap.example.com, eller ldap://ldap.example.com, som så skal kryptere med StartTLS. Intet sendes nogensinde i klartekst.</translation>
    </message>
    <message>
        <source>&amp;Name there</source>
        <translation>&amp;Navn der</translation>
    </message>
    <message>
        <source>With {0} where the user name of the CRM belongs: uid={0},ou=people,dc=example,dc=com or {0}@example.com.</source>
        <translation>Med {0}, hvor CRM-systemets brugernavn hører til: uid={0},ou=people,dc=example,dc=com eller {0}@example.com.</translation>
    </message>
    <message>
        <source>&amp;File of the authority</source>
        <translation>Udstederens &amp;fil</translation>
    </message>
    <message>
        <source>Of the authority that signed the certificate of the directory. Empty: those that this computer knows.</source>
        <translation>Fra den udsteder, der har signeret katalogtjenestens certifikat. Tomt: dem, som denne computer kender.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>DirectoryTestDialog</name>
    <message>
        <source>Test the directory</source>
        <translation>Test katalogtjenesten</translation>
    </message>
    <message>
        <source>With the values as they stand on the screen, saved or not. Nobody is signed in by it, and nothing is kept.</source>
        <translation>Med værdierne, som de står på skærmen, gemt eller ej. Ingen logges ind af det, og intet gemmes.</translation>
    </message>
    <message>
        <source>&amp;User name in the CRM</source>
        <translation>&amp;Brugernavn i CRM-systemet</translation>
    </message>
    <message>
        <source>&amp;Password in the directory</source>
        <translation>&amp;Adgangskode i katalogtjenesten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Spørger katalogtjenesten…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>{0}: unit</source>
        <translation>{0}: enhed</translation>
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
        <translation>dage</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Ny forbindelse</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Redigér forbindelse</translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing is changed in the database.</source>
        <translation>Gemmes på denne computer. Intet ændres i databasen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Finding out the kind of database server…</source>
        <translation>Finder ud af typen af databaseserver…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Parts of this page</source>
        <translation>Dele af denne side</translation>
    </message>
    <message>
        <source>the e-mail settings</source>
        <translation>e-mailindstillingerne</translation>
    </message>
    <message>
        <source>Outbox {0}</source>
        <translation>Udbakke {0}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it under Settings.</source>
        <translation>Mailkontoens adgangskode kendes ikke på denne computer. Angiv den under Indstillinger.</translation>
    </message>
    <message>
        <source>E-mail is not set up yet: reset links are handed over instead of mailed, and everything else works.</source>
        <translation>E-mail er ikke sat op endnu: nulstillingslinks overdrages i stedet for at sendes, og alt andet virker.</translation>
    </message>
    <message>
        <source>Saved how mail leaves.</source>
        <translation>Gemte, hvordan mails sendes.</translation>
    </message>
    <message>
        <source>Saved the letter.</source>
        <translation>Gemte mailen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Eksportér listen</translation>
    </message>
    <message>
        <source>{0} users</source>
        <translation>{0} brugere</translation>
    </message>
    <message>
        <source>{0} of {1} users</source>
        <translation>{0} af {1} brugere</translation>
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
        <translation>Ko&amp;piér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Databasen kan ikke åbnes</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved</source>
        <translation>Det vides ikke, om ændringen blev gemt</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Det blev ikke gjort</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
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
        <translation>Åbner de filtre, der ikke er plads til.</translation>
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
        <translation>Se, hvorfor nogen ikke kan logge ind i CRM-systemet, og ret det.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Åbn demoen</translation>
    </message>
    <message>
        <source>An invented company with 1,204 users. Nothing in it can do harm.</source>
        <translation>Et opdigtet firma med 1.204 brugere. Intet i det kan gøre skade.</translation>
    </message>
    <message>
        <source>Connect to a CRM database…</source>
        <translation>Opret forbindelse til en CRM-database…</translation>
    </message>
    <message>
        <source>Of a CRM that your site uses. Which one it is will be found out.</source>
        <translation>Til et CRM-system, som din virksomhed bruger. Programmet finder ud af, hvilket det er.</translation>
    </message>
    <message>
        <source>Create a new CRM database…</source>
        <translation>Opret en ny CRM-database…</translation>
    </message>
    <message>
        <source>In a file on this computer, or on a database server.</source>
        <translation>I en fil på denne computer eller på en databaseserver.</translation>
    </message>
    <message>
        <source>Sign in as system user…</source>
        <translation>Log ind som systembruger…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Håndbog</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Search the guide, then Enter for the next place</source>
        <translation>Søg i håndbogen, derefter Enter for næste sted</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søg i håndbogen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Intet fundet.</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of this user</source>
        <translation>Denne brugers historik</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Læser historikken…</translation>
    </message>
    <message>
        <source>Nothing has been done to this user with CRM Admin yet.</source>
        <translation>Der er ikke gjort noget med denne bruger i CRM Admin endnu.</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>As you call this CRM</source>
        <translation>Hvad I kalder dette CRM-system</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>Navn &amp;på forbindelsen</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password in the keyring of this computer</source>
        <translation>&amp;Husk adgangskoden i denne computers nøglering</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
</context>
<context>
    <name>LiftLockDialog</name>
    <message>
        <source>Lift the lock of {0}</source>
        <translation>Ophæv spærringen af {0}</translation>
    </message>
    <message>
        <source>&amp;Reason for lifting it</source>
        <translation>Å&amp;rsag til, at den ophæves</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>Til revisionsloggen.</translation>
    </message>
    <message>
        <source>&amp;Lift the lock</source>
        <translation>&amp;Ophæv spærringen</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Spærret af</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>No reason was recorded</source>
        <translation>Ingen årsag er registreret</translation>
    </message>
    <message>
        <source>Lifting the lock…</source>
        <translation>Ophæver spærringen…</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this version does not do</source>
        <translation>Hvad denne version ikke gør</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Whoever holds the account of the database can change everything without this program: its rules hold in the program, not in the database.</source>
        <translation>Den, der har databasens konto, kan ændre alt uden dette program: Reglerne gælder i programmet, ikke i databasen.</translation>
    </message>
    <message>
        <source>In the guarded mode the database itself refuses what they forbid. It is for PostgreSQL and MariaDB, and somebody has to set it up.</source>
        <translation>I den beskyttede tilstand afviser databasen selv det, som reglerne forbyder. Den findes til PostgreSQL og MariaDB, og nogen skal sætte den op.</translation>
    </message>
    <message>
        <source>Of LDAP there is only the sign-in of administrators: locks, expiry and groups of a directory are not read. While it is down, they cannot sign in.</source>
        <translation>Af LDAP findes kun login for administratorer: spærringer, udløb og grupper i en katalogtjeneste læses ikke. Mens den er nede, kan de ikke logge ind.</translation>
    </message>
    <message>
        <source>A link that was mailed is as safe as the mailbox. A temporary password is known to you until the user has changed it.</source>
        <translation>Et link, der er sendt med mail, er lige så sikkert som postkassen. En midlertidig adgangskode er kendt for dig, indtil brugeren har skiftet den.</translation>
    </message>
    <message>
        <source>Of the CRMs it knows its own built-in database and EspoCRM 8.4 to 10. Another database is not opened; a version it does not know is opened to look at only.</source>
        <translation>Af CRM-systemer kender programmet sin egen indbyggede database og EspoCRM 8.4 til 10. En anden database åbnes ikke; en version, det ikke kender, åbnes kun til at se på.</translation>
    </message>
</context>
<context>
    <name>LinkMade</name>
    <message>
        <source>Co&amp;py link</source>
        <translation>Ko&amp;piér linket</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export what the list shows</source>
        <translation>Eksportér det, listen viser</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabeller til regneark (*.csv)</translation>
    </message>
    <message>
        <source>users.csv</source>
        <translation>brugere.csv</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock {0}</source>
        <translation>Spær {0}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Å&amp;rsag</translation>
    </message>
    <message>
        <source>It is shown to whoever wants to lift the lock, and in the audit log.</source>
        <translation>Den vises for den, der vil ophæve spærringen, og i revisionsloggen.</translation>
    </message>
    <message>
        <source>Only this CRM is barred. The account in {0} stays as it is.</source>
        <translation>Kun dette CRM-system spærres. Kontoen i {0} forbliver, som den er.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Spær</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Spærrer…</translation>
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
        <translation>&amp;Lås op…</translation>
    </message>
    <message>
        <source>&amp;Sign in as somebody else…</source>
        <translation>Log &amp;ind som en anden…</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Password of the account</source>
        <translation>Kontoens adgangskode</translation>
    </message>
    <message>
        <source>Kept on this computer only, never in the database. Nobody can read it here once it was given.</source>
        <translation>Gemmes kun på denne computer, aldrig i databasen. Ingen kan læse den her, når den først er angivet.</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Husk den i denne computers nøglering</translation>
    </message>
    <message>
        <source>Known on this computer</source>
        <translation>Kendt på denne computer</translation>
    </message>
    <message>
        <source>Not known on this computer</source>
        <translation>Ikke kendt på denne computer</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>indtil programmet afsluttes</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>i nøgleringen</translation>
    </message>
    <message>
        <source>Letters and the password of the account are sent in clear. That is allowed only to a mail server on this machine, where nobody is on the way.</source>
        <translation>Mails og kontoens adgangskode sendes i klartekst. Det er kun tilladt til en mailserver på denne computer, hvor ingen er undervejs.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Denne computers udstedere</translation>
    </message>
</context>
<context>
    <name>MailSettingsTab</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Læser indstillingerne…</translation>
    </message>
    <message>
        <source>Save how mail leaves?</source>
        <translation>Gem, hvordan mails sendes?</translation>
    </message>
    <message>
        <source>It holds from the next letter on, also for those that wait already.</source>
        <translation>Det gælder fra næste mail, også for dem, der allerede venter.</translation>
    </message>
    <message>
        <source>Without a mail server and a sender no mail is sent.</source>
        <translation>Uden en mailserver og en afsender sendes der ingen mails.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Vis, hvad der blev gemt</translation>
    </message>
</context>
<context>
    <name>MailSteps</name>
    <message>
        <source>Steps of the test</source>
        <translation>Testens trin</translation>
    </message>
    <message>
        <source>Passed: {0}</source>
        <translation>Bestået: {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Ikke bestået: {0}</translation>
    </message>
</context>
<context>
    <name>MailTest</name>
    <message>
        <source>Test message</source>
        <translation>Testbesked</translation>
    </message>
    <message>
        <source>Send Test Message</source>
        <translation>Send testbesked</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>With the values as they stand above, saved or not. It goes to your own address and to nobody else.</source>
        <translation>Med værdierne, som de står ovenfor, gemt eller ej. Den går til din egen adresse og til ingen andre.</translation>
    </message>
    <message>
        <source>The test stopped at this step.</source>
        <translation>Testen stoppede ved dette trin.</translation>
    </message>
    <message>
        <source>The mail server took the message. Look into your mailbox for it.</source>
        <translation>Mailserveren tog imod beskeden. Se efter den i din postkasse.</translation>
    </message>
</context>
<context>
    <name>MailsTab</name>
    <message>
        <source>Mails to this user</source>
        <translation>Mails til denne bruger</translation>
    </message>
    <message>
        <source>Reading the mails…</source>
        <translation>Læser mailene…</translation>
    </message>
    <message>
        <source>No mail has been written to this user, and no link was made.</source>
        <translation>Der er ikke skrevet nogen mail til denne bruger, og der er ikke oprettet noget link.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>New Link…</source>
        <translation>Nyt link…</translation>
    </message>
    <message>
        <source>Trying the letter again…</source>
        <translation>Prøver mailen igen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Træk tilbage…</translation>
    </message>
    <message>
        <source>Ends every open link of this user</source>
        <translation>Gør alle åbne links for denne bruger ugyldige</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Kopiér linket</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Log ud</translation>
    </message>
    <message>
        <source>S&amp;witch Connection…</source>
        <translation>&amp;Skift forbindelse…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Forbindelser…</translation>
    </message>
    <message>
        <source>&amp;Lock the Window</source>
        <translation>Lås &amp;vinduet</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Find a User</source>
        <translation>&amp;Find bruger</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdater</translation>
    </message>
    <message>
        <source>&amp;Verify the Audit Log</source>
        <translation>&amp;Kontrollér revisionsloggen</translation>
    </message>
    <message>
        <source>&amp;System User…</source>
        <translation>&amp;Systembruger…</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Håndbog</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Begrænsninger</translation>
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
        <translation>&amp;Udseende</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Væ&amp;rktøjer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;jælp</translation>
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
        <translation>Håndbogen findes ikke i denne kopi.</translation>
    </message>
    <message>
        <source>This database can only be looked at: {0}</source>
        <translation>Denne database kan kun ses: {0}</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted.</source>
        <translation>Forbindelsen til databasen er ikke krypteret.</translation>
    </message>
    <message>
        <source>Look at the system</source>
        <translation>Se på systemet</translation>
    </message>
    <message>
        <source>A change is being saved; the window closes after it.</source>
        <translation>En ændring er ved at blive gemt; vinduet lukkes bagefter.</translation>
    </message>
    <message>
        <source>A letter is being sent; the window closes after it. Close it again to leave at once: the letter is tried again later then.</source>
        <translation>En mail er ved at blive sendt; vinduet lukkes bagefter. Luk det igen for at gå med det samme: så prøves mailen igen senere.</translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock the window first.</source>
        <translation>Noget er ikke gemt endnu. Lås først vinduet op.</translation>
    </message>
    <message>
        <source>In five minutes you are signed out, after twelve hours. Save what you began.</source>
        <translation>Om fem minutter bliver du logget ud, efter tolv timer. Gem det, du er begyndt på.</translation>
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
        <translation>&amp;Ny adgangskode</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Den sa&amp;mme igen</translation>
    </message>
    <message>
        <source>Keep the &amp;spaces</source>
        <translation>B&amp;ehold mellemrummene</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Der kræves en adgangskode.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De to adgangskoder er forskellige.</translation>
    </message>
    <message>
        <source>Keep the&amp;se characters</source>
        <translation>B&amp;ehold disse tegn</translation>
    </message>
    <message>
        <source>Remove what is pointed out, or say below that it is meant.</source>
        <translation>Fjern det, der påpeges, eller angiv nedenfor, at det er ment sådan.</translation>
    </message>
    <message>
        <source>Gene&amp;rate</source>
        <translation>&amp;Generér</translation>
    </message>
    <message>
        <source>Fill both fields with a password from the dice</source>
        <translation>Udfyld begge felter med en adgangskode slået frem med terningen</translation>
    </message>
    <message>
        <source>Which characters the dice use</source>
        <translation>Hvilke tegn terningen bruger</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Ny gendannelseskode</translation>
    </message>
    <message>
        <source>The code belongs on paper, into the technical installation documentation. It is shown once. A code that was made before opens nothing any more.</source>
        <translation>Koden hører til på papir, i den tekniske installationsdokumentation. Den vises én gang. En kode, der er lavet før, åbner intet mere.</translation>
    </message>
    <message>
        <source>&amp;Make the code</source>
        <translation>&amp;Opret koden</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Opretter koden…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Færdig</translation>
    </message>
</context>
<context>
    <name>OfferSystemUserDialog</name>
    <message>
        <source>Set the system user up?</source>
        <translation>Skal systembrugeren sættes op?</translation>
    </message>
    <message>
        <source>One day no administrator may be able to sign in. The system user is the way back in then: with the account of the database and a recovery code that lies on paper in a safe place.</source>
        <translation>En dag kan ingen administrator måske logge ind. Så er systembrugeren vejen ind igen: med databasekontoen og en gendannelseskode, der ligger på papir på et sikkert sted.</translation>
    </message>
    <message>
        <source>Without it, the account of the database alone opens that way. You find this later under Tools ▸ System User.</source>
        <translation>Uden den åbner databasekontoen alene den vej. Du finder dette senere under Værktøjer ▸ Systembruger.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senere</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>Sæt &amp;op…</translation>
    </message>
</context>
<context>
    <name>OneAct</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>This program made a mistake while it saved. Look in the audit log whether the change was saved before you repeat it.</source>
        <translation>Programmet lavede en fejl, da det gemte. Se efter i revisionsloggen, om ændringen blev gemt, før du gentager den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Mail</translation>
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
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Næste forsøg</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>Mailserverens svar</translation>
    </message>
</context>
<context>
    <name>OutboxTab</name>
    <message>
        <source>Only what is not finished</source>
        <translation>Kun det, der ikke er færdigt</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Send nu</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Do Not Send…</source>
        <translation>Send ikke…</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Læser udbakken…</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Ingen mail venter på at blive sendt.</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>Der er ikke skrevet nogen mail endnu.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>Sending to {0}…</source>
        <translation>Sender til {0}…</translation>
    </message>
    <message>
        <source>The letter to {0} will not be sent.</source>
        <translation>Mailen til {0} bliver ikke sendt.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
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
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved the password rules.</source>
        <translation>Gemte reglerne for adgangskoder.</translation>
    </message>
    <message>
        <source>Saved the settings of the directory.</source>
        <translation>Gemte indstillingerne for katalogtjenesten.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Vis adgangskoden</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul adgangskoden</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Force a Change…</source>
        <translation>Kræv skift…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åben.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Læser reglerne…</translation>
    </message>
    <message>
        <source>the password rules</source>
        <translation>reglerne for adgangskoder</translation>
    </message>
    <message>
        <source>Save the password rules?</source>
        <translation>Gem reglerne for adgangskoder?</translation>
    </message>
    <message>
        <source>They hold from the next password on, everywhere, for everybody.</source>
        <translation>De gælder fra næste adgangskode, overalt, for alle.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Vis, hvad der blev gemt</translation>
    </message>
    <message>
        <source>All associates</source>
        <translation>Alle medarbejdere</translation>
    </message>
    <message>
        <source>All system users</source>
        <translation>Alle systembrugere</translation>
    </message>
    <message>
        <source>Those whom the list of users shows: {0}</source>
        <translation>Dem, som brugerlisten viser: {0}</translation>
    </message>
    <message>
        <source>Force a change</source>
        <translation>Kræv skift</translation>
    </message>
    <message>
        <source>When passwords may have become known, have them replaced at the next sign-in: of everybody, or of those whom the list of users shows. You see whom it hits before anything happens.</source>
        <translation>Når adgangskoder kan være blevet kendt, så få dem erstattet ved næste login: for alle eller for dem, som brugerlisten viser. Du ser, hvem det berører, før der sker noget.</translation>
    </message>
</context>
<context>
    <name>PasswordShown</name>
    <message>
        <source>New password, shown only here</source>
        <translation>Ny adgangskode, vises kun her</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;piér</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Udklipsholderen er ryddet.</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>New passwords</source>
        <translation>Nye adgangskoder</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Mislykkede forsøg</translation>
    </message>
    <message>
        <source>They hold for signing in to this program and to the self-service pages. The last administrator is never locked by failed attempts. How another CRM counts them is set there.</source>
        <translation>De gælder for login i dette program og på selvbetjeningssiderne. Den sidste administrator låses aldrig af mislykkede forsøg. Hvordan et andet CRM-system tæller dem, indstilles der.</translation>
    </message>
    <message>
        <source>Links and temporary passwords</source>
        <translation>Links og midlertidige adgangskoder</translation>
    </message>
    <message>
        <source>Passwords expire</source>
        <translation>Adgangskoder udløber</translation>
    </message>
    <message>
        <source>The lock ends by itself</source>
        <translation>Låsen ophører af sig selv</translation>
    </message>
    <message>
        <source>Failed attempts lock</source>
        <translation>Mislykkede forsøg låser</translation>
    </message>
</context>
<context>
    <name>PolicyTrial</name>
    <message>
        <source>Try a password</source>
        <translation>Prøv en adgangskode</translation>
    </message>
    <message>
        <source>By the rules as they stand above, saved or not, with your own names. It is not stored and not sent; do not type one that you use.</source>
        <translation>Efter reglerne, som de står ovenfor, gemt eller ej, med dine egne navne. Den gemmes ikke og sendes ikke; skriv ikke en, du bruger.</translation>
    </message>
    <message>
        <source>Password to try</source>
        <translation>Adgangskode til afprøvning</translation>
    </message>
    <message>
        <source>As a user with a second factor</source>
        <translation>Som en bruger med en anden faktor</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Anden faktor</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>Make a user an administrator</source>
        <translation>Gør en bruger til administrator</translation>
    </message>
    <message>
        <source>One user in each recovery. Upper and lower case differ.</source>
        <translation>Én bruger i hver gendannelse. Der skelnes mellem store og små bogstaver.</translation>
    </message>
    <message>
        <source>Exact &amp;user name</source>
        <translation>Nøjagtigt &amp;brugernavn</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>Gør til &amp;administrator</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
    <message>
        <source>Making the user an administrator…</source>
        <translation>Gør brugeren til administrator…</translation>
    </message>
</context>
<context>
    <name>ReasonedAct</name>
    <message>
        <source>A reason is needed.</source>
        <translation>En årsag er nødvendig.</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Making the demo…</source>
        <translation>Laver demoen…</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittér</translation>
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
        <translation>Hent papiret, og skriv dets kode, som i en nødsituation. Intet ændres undtagen posten om øvelsen; koden forbliver den samme.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Gendannelseskode</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prøv den</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prøver…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The drill was passed: the way back in is open.</source>
        <translation>Øvelsen er bestået: vejen ind igen er åben.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Recovery of {0}</source>
        <translation>Gendannelse i {0}</translation>
    </message>
    <message>
        <source>Signed in as system user, with the account {0}.</source>
        <translation>Logget ind som systembruger, med kontoen {0}.</translation>
    </message>
    <message>
        <source>Signed in as system user.</source>
        <translation>Logget ind som systembruger.</translation>
    </message>
    <message>
        <source>Make a user an administrator…</source>
        <translation>Gør en bruger til administrator…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Afsl&amp;ut</translation>
    </message>
    <message>
        <source>First put the new recovery code in a safe place.</source>
        <translation>Læg først den nye gendannelseskode på et sikkert sted.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} tilbage</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Tiden er udløbet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Lu&amp;k</translation>
    </message>
    <message>
        <source>Looking for administrators…</source>
        <translation>Leder efter administratorer…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>This program made a mistake while it saved. Look in the audit log.</source>
        <translation>Programmet lavede en fejl, da det gemte. Se i revisionsloggen.</translation>
    </message>
    <message>
        <source>Ending the recovery…</source>
        <translation>Afslutter gendannelsen…</translation>
    </message>
</context>
<context>
    <name>RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>Fjern forbindelse</translation>
    </message>
    <message>
        <source>CRM Admin forgets the connection {0}.</source>
        <translation>CRM Admin glemmer forbindelsen {0}.</translation>
    </message>
    <message>
        <source>Nothing happens to the database, nor to the users in it.</source>
        <translation>Der sker intet med databasen og heller ikke med brugerne i den.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Its password stays in the keyring: another connection leads to the same place.</source>
        <translation>Dens adgangskode bliver i nøgleringen: en anden forbindelse fører til samme sted.</translation>
    </message>
    <message>
        <source>Its password is removed from the keyring too.</source>
        <translation>Dens adgangskode fjernes også fra nøgleringen.</translation>
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
        <translation>Omdøb {0}</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nyt navn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Omdøber…</translation>
    </message>
</context>
<context>
    <name>RequestStrip</name>
    <message>
        <source>Decline</source>
        <translation>Afslå</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Ophæv spærringen…</translation>
    </message>
    <message>
        <source>Declining the request…</source>
        <translation>Afslår anmodningen…</translation>
    </message>
</context>
<context>
    <name>RequireNewPasswordDialog</name>
    <message>
        <source>Require a new password of {0}</source>
        <translation>Kræv en ny adgangskode af {0}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Å&amp;rsag</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>Til revisionsloggen.</translation>
    </message>
    <message>
        <source>The next sign-in works with the present password and asks for a new one. When somebody else may know the password, lock the user or change it instead.</source>
        <translation>Næste login virker med den nuværende adgangskode og beder om en ny. Hvis en anden kan kende adgangskoden, så spær brugeren, eller skift den i stedet.</translation>
    </message>
    <message>
        <source>Re&amp;quire</source>
        <translation>&amp;Kræv</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of {0}</source>
        <translation>Nulstil adgangskoden for {0}</translation>
    </message>
    <message>
        <source>The link goes to</source>
        <translation>Linket går til</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Ret den…</translation>
    </message>
    <message>
        <source>Correct the &amp;address…</source>
        <translation>Ret &amp;adressen…</translation>
    </message>
    <message>
        <source>&amp;Send link</source>
        <translation>&amp;Send linket</translation>
    </message>
    <message>
        <source>Correct the address…</source>
        <translation>Ret adressen…</translation>
    </message>
    <message>
        <source>Looking for links that would be replaced…</source>
        <translation>Ser efter links, der ville blive erstattet…</translation>
    </message>
    <message>
        <source>&amp;Make link</source>
        <translation>Opret &amp;linket</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <source>E-mail is not set up, so nothing is sent. The link can be copied afterwards and handed over.</source>
        <translation>E-mail er ikke sat op, så der sendes ikke noget. Linket kan kopieres bagefter og overdrages.</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Opretter linket…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Færdig</translation>
    </message>
    <message>
        <source>The link was made. Its letter is handed to the mail server…</source>
        <translation>Linket er oprettet. Dets mail afleveres til mailserveren…</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Linket er oprettet</translation>
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
        <translation>Træk linkene til {0} tilbage?</translation>
    </message>
    <message>
        <source>Every link that still works stops working at once, also one that was mailed and not opened yet. Letters that wait are not sent. The password stays as it is; this cannot be undone, but a new link can be sent at any time.</source>
        <translation>Hvert link, der stadig virker, holder op med at virke med det samme, også et, der er sendt og ikke åbnet endnu. Mails, der venter, sendes ikke. Adgangskoden forbliver, som den er; dette kan ikke fortrydes, men et nyt link kan sendes når som helst.</translation>
    </message>
    <message>
        <source>&amp;Revoke the links</source>
        <translation>&amp;Træk linkene tilbage</translation>
    </message>
    <message>
        <source>Revoking the links…</source>
        <translation>Trækker linkene tilbage…</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Values that cannot be saved: {0}</source>
        <translation>Værdier, der ikke kan gemmes: {0}</translation>
    </message>
    <message>
        <source>Values that are not saved: {0}</source>
        <translation>Værdier, der ikke er gemt: {0}</translation>
    </message>
</context>
<context>
    <name>SaveChangesDialog</name>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Gem ændringerne af {0}?</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hidtil</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Fra nu af</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>SaveSettingsDialog</name>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hidtil</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Fra nu af</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>SecretCopy</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Udklipsholderen er ryddet.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>Password of the d&amp;atabase account</source>
        <translation>Adgangskode til database&amp;kontoen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brugernavn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Adgangskode</translation>
    </message>
    <message>
        <source>C&amp;ode of your second factor</source>
        <translation>K&amp;ode fra din anden faktor</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>En anden database…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Forbindelser…</translation>
    </message>
    <message>
        <source>Sign in as system user…</source>
        <translation>Log ind som systembruger…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Log ind</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Der er ikke gemt nogen forbindelse.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Åbner {0}…</translation>
    </message>
    <message>
        <source>This account of the database is for this user alone.</source>
        <translation>Denne databasekonto er kun til denne bruger.</translation>
    </message>
    <message>
        <source>The database asks for a password before anybody can sign in.</source>
        <translation>Databasen kræver en adgangskode, før nogen kan logge ind.</translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation>Databasen er ikke åben.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger ind…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
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
        <translation>Spærret</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Mislykkede forsøg</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Udløbet adgangskode</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Eksternt login</translation>
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
        <translation>Testens trin</translation>
    </message>
    <message>
        <source>Passed: {0}</source>
        <translation>Bestået: {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Ikke bestået: {0}</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Forbindelsen er krypteret, certifikatet er betroet</translation>
    </message>
    <message>
        <source>The connection stands, without a checked certificate</source>
        <translation>Forbindelsen står, uden kontrolleret certifikat</translation>
    </message>
    <message>
        <source>The name of the host is known</source>
        <translation>Værtens navn er kendt</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Serveren svarer</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Kontoen er godtaget</translation>
    </message>
    <message>
        <source>The account may read the tables</source>
        <translation>Kontoen må læse tabellerne</translation>
    </message>
    <message>
        <source>The tables are those of a CRM that is known</source>
        <translation>Tabellerne hører til et kendt CRM-system</translation>
    </message>
    <message>
        <source>The file can be opened</source>
        <translation>Filen kan åbnes</translation>
    </message>
    <message>
        <source>Its tables can be read</source>
        <translation>Dens tabeller kan læses</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation>Adgangskodens styrke</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Meget svag</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svag</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stærk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Meget stærk</translation>
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
        <translation>Hvad der ikke er som ventet</translation>
    </message>
    <message>
        <source>What could be safer</source>
        <translation>Hvad der kunne være sikrere</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Hvad der kan gøres her</translation>
    </message>
    <message>
        <source>What cannot be done here, and why</source>
        <translation>Hvad der ikke kan gøres her, og hvorfor</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dette program</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åben.</translation>
    </message>
</context>
<context>
    <name>SystemUserCard</name>
    <message>
        <source>System user</source>
        <translation>Systembruger</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Ny gendannelseskode…</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Øvelse…</translation>
    </message>
    <message>
        <source>Only an administrator looks after the system user.</source>
        <translation>Kun en administrator tager sig af systembrugeren.</translation>
    </message>
    <message>
        <source>Looking at the system user…</source>
        <translation>Ser på systembrugeren…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Sæt op…</translation>
    </message>
</context>
<context>
    <name>SystemUserDialog</name>
    <message>
        <source>Sign in as system user</source>
        <translation>Log ind som systembruger</translation>
    </message>
    <message>
        <source>For the day when no administrator can sign in. It needs the account of the database, and the recovery code from the technical installation documentation.</source>
        <translation>Til den dag, hvor ingen administrator kan logge ind. Det kræver databasekontoen og gendannelseskoden fra den tekniske installationsdokumentation.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Gendannelseskode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Fo&amp;rtsæt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Opretter forbindelse…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Log ind</translation>
    </message>
    <message>
        <source>The database is open: {0}.</source>
        <translation>Databasen er åben: {0}.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger ind…</translation>
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
        <translation>Mailens former</translation>
    </message>
    <message>
        <source>Insert a Place</source>
        <translation>Indsæt en pladsholder</translation>
    </message>
    <message>
        <source>Puts a place for a name, a time or the link where the cursor stands.</source>
        <translation>Indsætter en pladsholder for et navn, et tidspunkt eller linket, hvor markøren står.</translation>
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
        <translation>Forhåndsvisning af teksten</translation>
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation>Forhåndsvisning af HTML</translation>
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
        <translation>Forhåndsvisning, med opdigtede værdier</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Letter</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Back to the Original</source>
        <translation>Tilbage til originalen</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>Læser skabelonen…</translation>
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
        <translation>mailen »{0}«</translation>
    </message>
    <message>
        <source>Save your own words?</source>
        <translation>Gem dine egne ord?</translation>
    </message>
    <message>
        <source>Go back to the original?</source>
        <translation>Gå tilbage til originalen?</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Vis, hvad der blev gemt</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordDialog</name>
    <message>
        <source>{0} has a temporary password</source>
        <translation>{0} har en midlertidig adgangskode</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Færdig</translation>
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
        <translation>Lås {0} op</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. Undo puts them back.</source>
        <translation>De mislykkede forsøg nulstilles. Fortryd lægger dem tilbage.</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. In this CRM that cannot be undone.</source>
        <translation>De mislykkede forsøg nulstilles. I dette CRM-system kan det ikke fortrydes.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ændringer, der ikke er gemt</translation>
    </message>
    <message>
        <source>The changes to {0} have not been saved.</source>
        <translation>Ændringerne af {0} er ikke gemt.</translation>
    </message>
    <message>
        <source>Keep editing to save them, or drop them.</source>
        <translation>Fortsæt redigeringen for at gemme dem, eller forkast dem.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Fortsæt redigeringen</translation>
    </message>
    <message>
        <source>&amp;Drop changes</source>
        <translation>For&amp;kast ændringerne</translation>
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
        <translation>&amp;Sortér efter</translation>
    </message>
    <message>
        <source>&amp;Fit to the Window</source>
        <translation>Tilpas til &amp;vinduet</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Faldende</translation>
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
        <translation>Oplysninger</translation>
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
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Seneste login</translation>
    </message>
    <message>
        <source>Details of {0}</source>
        <translation>Oplysninger om {0}</translation>
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
        <translation>Leder efter brugere…</translation>
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
        <translation>Lås alle op…</translation>
    </message>
    <message>
        <source>Only one administrator can sign in. Make a second one, so that nobody is locked out.</source>
        <translation>Kun én administrator kan logge ind. Udnævn én til, så ingen bliver lukket ude.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Associates</source>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <source>System users</source>
        <translation>Systembrugere</translation>
    </message>
    <message>
        <source>Kind of users</source>
        <translation>Type brugere</translation>
    </message>
    <message>
        <source>Search name, user name, e-mail, group or role</source>
        <translation>Søg efter navn, brugernavn, e-mail, gruppe eller rolle</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Søg efter brugere</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Nobody under “{0}” matches “{1}”.</source>
        <translation>Ingen under »{0}« passer med »{1}«.</translation>
    </message>
    <message>
        <source>Nobody matches “{0}”.</source>
        <translation>Ingen passer med »{0}«.</translation>
    </message>
    <message>
        <source>There is nobody here.</source>
        <translation>Her er ingen.</translation>
    </message>
    <message>
        <source>The last ones</source>
        <translation>De sidste</translation>
    </message>
    <message>
        <source>{0}–{1} and more</source>
        <translation>{0}–{1} og flere</translation>
    </message>
    <message>
        <source>{0}–{1} of {2}</source>
        <translation>{0}–{1} af {2}</translation>
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
        <translation>Kontrollerer revisionsloggen…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Kontrollen blev afbrudt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Kontrollér</translation>
    </message>
    <message>
        <source>Walks the whole log and finds entries that were changed or removed.</source>
        <translation>Går hele loggen igennem og finder poster, der er ændret eller fjernet.</translation>
    </message>
    <message>
        <source>{0} entries checked…</source>
        <translation>{0} poster kontrolleret…</translation>
    </message>
    <message>
        <source>Recording what was found…</source>
        <translation>Registrerer det, der blev fundet…</translation>
    </message>
</context>
<context>
    <name>WhereForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Skal udfyldes.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>En fil på denne computer</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Find ud af det</translation>
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
        <translation>&amp;Vært</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>sædvanlig</translation>
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
        <translation>&amp;Adgangskode</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>&amp;Encrypt, and check the server&apos;s certificate</source>
        <translation>Kr&amp;yptér, og kontrollér serverens certifikat</translation>
    </message>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>De udstedere, som denne computer har tillid til</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>&amp;Udstederens certifikat</translation>
    </message>
    <message>
        <source>Choose the file of the database</source>
        <translation>Vælg databasens fil</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Vælg udstederens certifikat</translation>
    </message>
    <message>
        <source>The file of the database</source>
        <translation>Databasens fil</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Udstederens certifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikater (*.pem *.crt *.cer)</translation>
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
        <translation>Det blev låst manuelt.</translation>
    </message>
    <message>
        <source>Nobody has used it for a quarter of an hour.</source>
        <translation>Ingen har brugt det i et kvarter.</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>Lås vinduet op</translation>
    </message>
    <message>
        <source>Type your password to go on where you were.</source>
        <translation>Skriv din adgangskode for at fortsætte, hvor du var.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
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
        <translation>Hvad der vil blive skrevet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Nothing would be written: everything stands there already.</source>
        <translation>Intet ville blive skrevet: alt står der allerede.</translation>
    </message>
    <message>
        <source>These values, and an entry in the audit log. Each row is written only if its old values still stand there; nothing has been written yet.</source>
        <translation>Disse værdier og en post i revisionsloggen. Hver række skrives kun, hvis dens gamle værdier stadig står der; intet er skrevet endnu.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Gammel værdi</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Ny værdi</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>ny: {0}</translation>
    </message>
    <message>
        <source>a new token</source>
        <translation>et nyt token</translation>
    </message>
    <message>
        <source>a new hash</source>
        <translation>en ny hash</translation>
    </message>
    <message>
        <source>the hash until now</source>
        <translation>den hidtidige hash</translation>
    </message>
</context>
<context>
    <name>WritePlanLink</name>
    <message>
        <source>Show what will be written</source>
        <translation>Vis, hvad der vil blive skrevet</translation>
    </message>
    <message>
        <source>Looking at what would be written…</source>
        <translation>Ser efter, hvad der ville blive skrevet…</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Skriver filen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Met: {0}</source>
        <translation>Opfyldt: {0}</translation>
    </message>
    <message>
        <source>Not met: {0}</source>
        <translation>Ikke opfyldt: {0}</translation>
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
