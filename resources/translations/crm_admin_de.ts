<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>there is a space at an end, or two in a row.</source>
        <translation>am Anfang oder Ende steht ein Leerzeichen, oder zwei stehen hintereinander.</translation>
    </message>
    <message>
        <source>it is needed.</source>
        <translation>wird benötigt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{column}</source>
        <translation>{column}</translation>
    </message>
    <message>
        <source>it contains a character that cannot be stored.</source>
        <translation>enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>it has more than {most} characters.</source>
        <translation>hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>it is not a key that a page of this list gave.</source>
        <translation>ist kein Schlüssel, den eine Seite dieser Liste ausgegeben hat.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>there is no group “{name}”.</source>
        <translation>es gibt keine Gruppe „{name}“.</translation>
    </message>
    <message>
        <source>there is no role “{name}”.</source>
        <translation>es gibt keine Rolle „{name}“.</translation>
    </message>
    <message>
        <source>E-mail is not set up yet.</source>
        <translation>E-Mail ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The tables were made by an older version of this program.</source>
        <translation>Die Tabellen wurden von einer älteren Version dieses Programms angelegt.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>Die Tabelle {table} fehlt.</translation>
    </message>
    <message>
        <source>The column {column} is missing in the table {table}.</source>
        <translation>Die Spalte {column} fehlt in der Tabelle {table}.</translation>
    </message>
    <message>
        <source>a lock stands in the way; lift it first.</source>
        <translation>eine Sperre steht im Weg; heben Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>EspoCRM keeps it; change it there.</source>
        <translation>EspoCRM verwaltet es; ändern Sie es dort.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not a password.</source>
        <translation>Dieses Konto meldet sich mit einem Schlüssel an, nicht mit einem Passwort.</translation>
    </message>
    <message>
        <source>EspoCRM 8 and older mixes a secret from a file on its server into every password, and the database does not hold it. Change the password in EspoCRM.</source>
        <translation>EspoCRM 8 und älter mischt in jedes Passwort ein Geheimnis aus einer Datei auf seinem Server, und in der Datenbank steht es nicht. Ändern Sie das Passwort in EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM cannot ask for a new password at the next sign-in.</source>
        <translation>EspoCRM kann bei der nächsten Anmeldung kein neues Passwort verlangen.</translation>
    </message>
    <message>
        <source>Passwords do not expire in EspoCRM.</source>
        <translation>Passwörter laufen in EspoCRM nicht ab.</translation>
    </message>
    <message>
        <source>EspoCRM forgets failed attempts after a minute, so they are not put back.</source>
        <translation>EspoCRM vergisst Fehlversuche nach einer Minute, deshalb werden sie nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The table of teams is missing.</source>
        <translation>Die Tabelle der Teams fehlt.</translation>
    </message>
    <message>
        <source>In EspoCRM the user&apos;s open sessions end at once; unlocking does not bring them back.</source>
        <translation>In EspoCRM enden die offenen Sitzungen des Benutzers sofort; das Aufheben der Sperre bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>The column {column} of the table {table} has another type.</source>
        <translation>Die Spalte {column} der Tabelle {table} hat einen anderen Typ.</translation>
    </message>
    <message>
        <source>it carries a password, which others could read</source>
        <translation>sie enthält ein Passwort, das andere lesen könnten</translation>
    </message>
    <message>
        <source>it names no database</source>
        <translation>sie nennt keine Datenbank</translation>
    </message>
    <message>
        <source>the host stands before the name of the database</source>
        <translation>der Host steht vor dem Namen der Datenbank</translation>
    </message>
    <message>
        <source>it is not of the form kind://…</source>
        <translation>sie hat nicht die Form typ://…</translation>
    </message>
    <message>
        <source>the driver does not know an option in it</source>
        <translation>der Treiber kennt eine Option darin nicht</translation>
    </message>
    <message>
        <source>The database account may not make the tables in which CRM Admin records every act, so nothing can be changed.</source>
        <translation>Das Datenbankkonto darf die Tabellen nicht anlegen, in denen CRM Admin jede Aktion aufzeichnet; deshalb kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>The tables differ from what this program knows of this CRM, so nothing can be changed.</source>
        <translation>Die Tabellen unterscheiden sich von dem, was dieses Programm von diesem CRM kennt; deshalb kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>this account may not read or write there.</source>
        <translation>dieses Konto darf dort nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>the disk does not take or give it.</source>
        <translation>der Datenträger nimmt sie nicht an oder gibt sie nicht heraus.</translation>
    </message>
    <message>
        <source>it is not a list of connections that this version can read.</source>
        <translation>es ist keine Liste von Verbindungen, die diese Version lesen kann.</translation>
    </message>
    <message>
        <source>Database created</source>
        <translation>Datenbank erstellt</translation>
    </message>
    <message>
        <source>Signed in to CRM Admin</source>
        <translation>An CRM Admin angemeldet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Unlocking undone</source>
        <translation>Entsperren rückgängig gemacht</translation>
    </message>
    <message>
        <source>Deliberate lock lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Details geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Sessions that are open now end at their next request.</source>
        <translation>Sitzungen, die jetzt offen sind, enden bei ihrer nächsten Anfrage.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Nicht nach Fehlversuchen gesperrt.</translation>
    </message>
    <message>
        <source>Already locked by {who} {at}.</source>
        <translation>Schon gesperrt von {who} {at}.</translation>
    </message>
    <message>
        <source>You are not an administrator.</source>
        <translation>Sie sind kein Administrator.</translation>
    </message>
    <message>
        <source>Only an administrator may act on another administrator.</source>
        <translation>Nur ein Administrator darf einen anderen Administrator bearbeiten.</translation>
    </message>
    <message>
        <source>You cannot lock yourself.</source>
        <translation>Sie können sich nicht selbst sperren.</translation>
    </message>
    <message>
        <source>Change your own password in the CRM, with the old one.</source>
        <translation>Ändern Sie Ihr eigenes Passwort im CRM, mit dem alten.</translation>
    </message>
    <message>
        <source>Already inactive.</source>
        <translation>Schon inaktiv.</translation>
    </message>
    <message>
        <source>Locked by an administrator: lifting that is its own step.</source>
        <translation>Von einem Administrator gesperrt: Diese Sperre aufzuheben ist ein eigener Schritt.</translation>
    </message>
    <message>
        <source>Already locked.</source>
        <translation>Schon gesperrt.</translation>
    </message>
    <message>
        <source>The password is kept in {system}. Change it there.</source>
        <translation>Das Passwort liegt in {system}. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>This account signs in with a key, not with a password.</source>
        <translation>Dieses Konto meldet sich mit einem Schlüssel an, nicht mit einem Passwort.</translation>
    </message>
    <message>
        <source>There is no e-mail address to send the link to.</source>
        <translation>Es gibt keine E-Mail-Adresse, an die der Link gesendet werden kann.</translation>
    </message>
    <message>
        <source>Not locked by an administrator.</source>
        <translation>Nicht von einem Administrator gesperrt.</translation>
    </message>
    <message>
        <source>Only the CRM itself can change it.</source>
        <translation>Nur das CRM selbst kann es ändern.</translation>
    </message>
    <message>
        <source>Locked by {who} {at}: {why}.</source>
        <translation>Gesperrt von {who} {at}: {why}.</translation>
    </message>
    <message>
        <source>It ends by itself {until}.</source>
        <translation>Die Sperre endet von selbst {until}.</translation>
    </message>
    <message>
        <source>{failed} {ends}</source>
        <translation>{failed} {ends}</translation>
    </message>
    <message>
        <source>Inactive: switched off or retired in the CRM.</source>
        <translation>Inaktiv: im CRM abgeschaltet oder ausgeschieden.</translation>
    </message>
    <message>
        <source>The account is not valid before {valid_from}.</source>
        <translation>Das Konto ist nicht gültig vor {valid_from}.</translation>
    </message>
    <message>
        <source>The account was valid until {valid_until}.</source>
        <translation>Das Konto war gültig bis {valid_until}.</translation>
    </message>
    <message>
        <source>No password has been set.</source>
        <translation>Es wurde kein Passwort festgelegt.</translation>
    </message>
    <message>
        <source>{version}; certificate for {names}, valid from {since} until {until}.</source>
        <translation>{version}; Zertifikat für {names}, gültig von {since} bis {until}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: {reason}.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden: {reason}.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on with {host}. Check the port and the kind of encryption; TLS 1.2 or newer is needed.</source>
        <translation>Mit {host} kam keine Verschlüsselung zustande. Prüfen Sie den Port und die Art der Verschlüsselung; TLS 1.2 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than {host}. Enter the name that stands in the certificate; if it should be this one, somebody may be in between.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen als {host}. Geben Sie den Namen ein, der im Zertifikat steht; wenn es dieser sein sollte, könnte jemand dazwischen sitzen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was signed by an authority that this computer does not know. If your site signs its own, choose the file of its authority.</source>
        <translation>Das Zertifikat des Servers wurde von einer Zertifizierungsstelle signiert, die dieser Computer nicht kennt. Wenn Ihre Organisation selbst signiert, wählen Sie die Datei ihrer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Whoever runs the server must renew it.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Wer den Server betreibt, muss es erneuern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s clock.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>There is no role with the right of an administrator.</source>
        <translation>Es gibt keine Rolle mit dem Recht eines Administrators.</translation>
    </message>
    <message>
        <source>EspoCRM keeps rights in a cache of its own. Change the type of the user in EspoCRM.</source>
        <translation>EspoCRM hält Rechte in einem eigenen Cache. Ändern Sie den Typ des Benutzers in EspoCRM.</translation>
    </message>
    <message>
        <source>EspoCRM keeps its own password rules in a file on its server, which cannot be read from here. The page of a reset link asks for those rules too, and takes no link at all where that file switches recovery off or names another way to sign in.</source>
        <translation>EspoCRM hat eigene Passwortregeln in einer Datei auf seinem Server, die von hier aus nicht gelesen werden kann. Die Seite eines Reset-Links verlangt auch diese Regeln und nimmt gar keinen Link an, wenn die Datei das Zurücksetzen abschaltet oder eine andere Art der Anmeldung nennt.</translation>
    </message>
    <message>
        <source>EspoCRM&apos;s tables of reset links are not as expected.</source>
        <translation>Die Tabellen der Reset-Links in EspoCRM sind nicht wie erwartet.</translation>
    </message>
    <message>
        <source>EspoCRM takes no reset link from a super administrator.</source>
        <translation>EspoCRM nimmt von einem Superadministrator keinen Reset-Link an.</translation>
    </message>
    <message>
        <source>Portal users reset their password at the address of their portal, which only EspoCRM knows. Send the link from there.</source>
        <translation>Portalbenutzer setzen ihr Passwort an der Adresse ihres Portals zurück, die nur EspoCRM kennt. Senden Sie den Link von dort.</translation>
    </message>
    <message>
        <source>The database account may do everything on this server. Give this program one that may do only what it needs.</source>
        <translation>Das Datenbankkonto darf auf diesem Server alles. Geben Sie diesem Programm eines, das nur darf, was nötig ist.</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted: passwords and hashes can be read on the way.</source>
        <translation>Die Verbindung zur Datenbank ist nicht verschlüsselt: Passwörter und Hashes können unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>The database file is damaged. Change nothing more, keep a copy of the file, and go back to a backup.</source>
        <translation>Die Datenbankdatei ist beschädigt. Ändern Sie nichts mehr, behalten Sie eine Kopie der Datei, und kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The database account could change or remove entries of the audit log: it may not make the triggers that prevent it, or they were removed.</source>
        <translation>Das Datenbankkonto könnte Einträge des Überwachungsprotokolls ändern oder entfernen: Es darf die Trigger nicht anlegen, die das verhindern, oder sie wurden entfernt.</translation>
    </message>
    <message>
        <source>The database file lies on a network drive ({kind}), where two computers can damage it. Put it on a disk of this computer, or use a database server.</source>
        <translation>Die Datenbankdatei liegt auf einem Netzlaufwerk ({kind}), wo zwei Computer sie beschädigen können. Legen Sie sie auf einen Datenträger dieses Computers, oder verwenden Sie einen Datenbankserver.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can open the database file ({mode}). Let only its owner read and write it (0600).</source>
        <translation>Andere Konten dieses Computers können die Datenbankdatei öffnen ({mode}). Lassen Sie nur ihren Besitzer lesen und schreiben (0600).</translation>
    </message>
    <message>
        <source>The database takes no changes at present.</source>
        <translation>Die Datenbank nimmt zurzeit keine Änderungen an.</translation>
    </message>
    <message>
        <source>This mail server takes only plain letters before the @ of an address.</source>
        <translation>Dieser Mailserver nimmt vor dem @ einer Adresse nur einfache Buchstaben an.</translation>
    </message>
    <message>
        <source>Mail goes to exactly one e-mail address, and this is not one.</source>
        <translation>E-Mails gehen an genau eine E-Mail-Adresse, und dies ist keine.</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be used.</source>
        <translation>Die Adresse des Absenders kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Es ist kein Mailserver eingerichtet.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known here.</source>
        <translation>Das Passwort des E-Mail-Kontos ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, so nothing was sent. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} bietet keine Verschlüsselung an, deshalb wurde nichts gesendet. Entweder ist der Server so eingerichtet, oder jemand dazwischen hat das Angebot entfernt.</translation>
    </message>
    <message>
        <source>{host} cannot encrypt at present.</source>
        <translation>{host} kann zurzeit nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>The authority&apos;s file {path} cannot be read.</source>
        <translation>Die Datei {path} der Zertifizierungsstelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>In clear: the mail server is on this machine.</source>
        <translation>Im Klartext: Der Mailserver ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>Without an account.</source>
        <translation>Ohne Konto.</translation>
    </message>
    <message>
        <source>{host} offers no sign-in with a password here.</source>
        <translation>{host} bietet hier keine Anmeldung mit Passwort an.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}. Check the port, and that the mail server runs.</source>
        <translation>Unter {host}, Port {port}, antwortet niemand. Prüfen Sie den Port und ob der Mailserver läuft.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network. Check the spelling.</source>
        <translation>Der Name {host} ist in diesem Netzwerk nicht bekannt. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nobody said within {seconds} seconds where {host} is. Check the network.</source>
        <translation>Niemand sagte innerhalb von {seconds} Sekunden, wo {host} ist. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds. Check the port, the kind of encryption and the firewall.</source>
        <translation>{host}, Port {port}, hat nicht innerhalb von {seconds} Sekunden geantwortet. Prüfen Sie den Port, die Art der Verschlüsselung und die Firewall.</translation>
    </message>
    <message>
        <source>{host} was not done after {seconds} seconds.</source>
        <translation>{host} war nach {seconds} Sekunden nicht fertig.</translation>
    </message>
    <message>
        <source>{host} broke the connection.</source>
        <translation>{host} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>The name {name} has no place in a script.</source>
        <translation>Der Name {name} hat in einem Skript keinen Platz.</translation>
    </message>
    <message>
        <source>The guarded mode is set up in this database, and this account passes it by: it may write the users without the rules. Administrators have accounts of their own.</source>
        <translation>In dieser Datenbank ist der geschützte Modus eingerichtet, und dieses Konto umgeht ihn: Es darf die Benutzer ohne die Regeln schreiben. Administratoren haben eigene Konten.</translation>
    </message>
    <message>
        <source>It answers with the code {code}.</source>
        <translation>Der Server antwortet mit dem Code {code}.</translation>
    </message>
    <message>
        <source>It names another server, which is not asked. Enter that one&apos;s address.</source>
        <translation>Der Server nennt einen anderen, der nicht gefragt wird. Geben Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>It takes no passwords in this way.</source>
        <translation>Der Server nimmt auf diese Weise keine Passwörter an.</translation>
    </message>
    <message>
        <source>It is too busy at present.</source>
        <translation>Der Server ist zurzeit zu beschäftigt.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption. Either it is set up like that, or somebody in between took the offer away.</source>
        <translation>{host} bietet keine Verschlüsselung an. Entweder ist der Server so eingerichtet, oder jemand dazwischen hat das Angebot entfernt.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Die Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{host}: {problem}</source>
        <translation>{host}: {problem}</translation>
    </message>
    <message>
        <source>The file {path} of the authority for {host} cannot be read.</source>
        <translation>Die Datei {path} der Zertifizierungsstelle für {host} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What it answers cannot be understood.</source>
        <translation>Die Antwort ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>What {host} answers cannot be understood.</source>
        <translation>Die Antwort von {host} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>{host} fell silent after the letter.</source>
        <translation>{host} ist nach der E-Mail verstummt.</translation>
    </message>
    <message>
        <source>{host} takes no mail at present.</source>
        <translation>{host} nimmt zurzeit keine E-Mails an.</translation>
    </message>
    <message>
        <source>What answers at {host} is no mail server.</source>
        <translation>Was unter {host} antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>The mail server does not take this password for {account}.</source>
        <translation>Der Mailserver nimmt dieses Passwort für {account} nicht an.</translation>
    </message>
    <message>
        <source>The mail server did not let {account} sign in.</source>
        <translation>Der Mailserver hat {account} nicht angemeldet.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in first. Enter account and password.</source>
        <translation>Der Mailserver verlangt zuerst eine Anmeldung. Geben Sie Konto und Passwort ein.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address}.</source>
        <translation>Der Mailserver nimmt keine E-Mails für {address} an.</translation>
    </message>
    <message>
        <source>The mail server takes no mail for {address} at present.</source>
        <translation>Der Mailserver nimmt zurzeit keine E-Mails für {address} an.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer to the letter is not clear.</source>
        <translation>Die Antwort des Mailservers auf die E-Mail ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address}.</source>
        <translation>Der Mailserver nimmt keine E-Mails von {address} an.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {address} at present.</source>
        <translation>Der Mailserver nimmt zurzeit keine E-Mails von {address} an.</translation>
    </message>
    <message>
        <source>The mail server refused the letter.</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>Der Mailserver nimmt die E-Mail zurzeit nicht an.</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Überwachungsprotokoll exportiert</translation>
    </message>
    <message>
        <source>Audit log found changed</source>
        <translation>Überwachungsprotokoll verändert vorgefunden</translation>
    </message>
    <message>
        <source>Reset link made</source>
        <translation>Reset-Link erstellt</translation>
    </message>
    <message>
        <source>New password required</source>
        <translation>Neues Passwort verlangt</translation>
    </message>
    <message>
        <source>Right to administer given</source>
        <translation>Recht zu verwalten vergeben</translation>
    </message>
    <message>
        <source>Links revoked</source>
        <translation>Links widerrufen</translation>
    </message>
    <message>
        <source>Asked for a reset link</source>
        <translation>Um Reset-Link gebeten</translation>
    </message>
    <message>
        <source>Password chosen by a link</source>
        <translation>Passwort über einen Link gewählt</translation>
    </message>
    <message>
        <source>Used link tried again</source>
        <translation>Benutzter Link noch einmal versucht</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Signed in to the self-service pages</source>
        <translation>An den Selbstbedienungsseiten angemeldet</translation>
    </message>
    <message>
        <source>Asked to be unlocked</source>
        <translation>Um Entsperrung gebeten</translation>
    </message>
    <message>
        <source>Confirmed the request to be unlocked</source>
        <translation>Anfrage auf Entsperrung bestätigt</translation>
    </message>
    <message>
        <source>Request to unlock declined</source>
        <translation>Anfrage auf Entsperrung abgelehnt</translation>
    </message>
    <message>
        <source>New recovery code made</source>
        <translation>Neuer Wiederherstellungscode erstellt</translation>
    </message>
    <message>
        <source>Use of the system user acknowledged</source>
        <translation>Verwendung des Systembenutzers bestätigt</translation>
    </message>
    <message>
        <source>Sign-in as system user refused</source>
        <translation>Anmeldung als Systembenutzer abgelehnt</translation>
    </message>
    <message>
        <source>Signed in as system user</source>
        <translation>Als Systembenutzer angemeldet</translation>
    </message>
    <message>
        <source>Drill of the system user</source>
        <translation>Übung des Systembenutzers</translation>
    </message>
    <message>
        <source>Recovery ended</source>
        <translation>Wiederherstellung beendet</translation>
    </message>
    <message>
        <source>Unlocked by the system user</source>
        <translation>Vom Systembenutzer entsperrt</translation>
    </message>
    <message>
        <source>Deliberate lock lifted by the system user</source>
        <translation>Sperre vom Systembenutzer aufgehoben</translation>
    </message>
    <message>
        <source>Temporary password set by the system user</source>
        <translation>Vorläufiges Passwort vom Systembenutzer festgelegt</translation>
    </message>
    <message>
        <source>Second factor cleared by the system user</source>
        <translation>Zweiter Faktor vom Systembenutzer entfernt</translation>
    </message>
    <message>
        <source>Right of an administrator given by the system user</source>
        <translation>Recht eines Administrators vom Systembenutzer vergeben</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Mail to be tried again</source>
        <translation>E-Mail für neuen Versuch vorgesehen</translation>
    </message>
    <message>
        <source>Mail cancelled</source>
        <translation>E-Mail abgebrochen</translation>
    </message>
    <message>
        <source>Password rules changed</source>
        <translation>Passwortregeln geändert</translation>
    </message>
    <message>
        <source>E-mail settings changed</source>
        <translation>E-Mail-Einstellungen geändert</translation>
    </message>
    <message>
        <source>Settings of the directory changed</source>
        <translation>Verzeichniseinstellungen geändert</translation>
    </message>
    <message>
        <source>Mail template changed</source>
        <translation>E-Mail-Vorlage geändert</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Acts on users</source>
        <translation>Aktionen an Benutzern</translation>
    </message>
    <message>
        <source>Links and requests</source>
        <translation>Links und Anfragen</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>Systembenutzer</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Settings and database</source>
        <translation>Einstellungen und Datenbank</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>This site has switched manual passwords off. Send a reset link.</source>
        <translation>In Ihrer Organisation ist das Festlegen von Passwörtern von Hand abgeschaltet. Senden Sie einen Reset-Link.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be used; correct it first.</source>
        <translation>Die E-Mail-Adresse kann nicht verwendet werden; korrigieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Locked by an administrator: a new password would not let them in.</source>
        <translation>Von einem Administrator gesperrt: Ein neues Passwort würde die Anmeldung nicht erlauben.</translation>
    </message>
    <message>
        <source>Inactive: a new password would not let them in.</source>
        <translation>Inaktiv: Ein neues Passwort würde die Anmeldung nicht erlauben.</translation>
    </message>
    <message>
        <source>A new password must be chosen already.</source>
        <translation>Ein neues Passwort muss schon gewählt werden.</translation>
    </message>
    <message>
        <source>{failed} The last administrator is never locked by them, but slowed down until {until}.</source>
        <translation>{failed} Der letzte Administrator wird dadurch nie gesperrt, aber gebremst bis {until}.</translation>
    </message>
    <message>
        <source>The temporary password was not used before {until}.</source>
        <translation>Das vorläufige Passwort wurde nicht verwendet vor {until}.</translation>
    </message>
    <message>
        <source>The password expired {at}.</source>
        <translation>Das Passwort ist abgelaufen: {at}.</translation>
    </message>
    <message>
        <source>The password expires {at}.</source>
        <translation>Das Passwort läuft ab: {at}.</translation>
    </message>
    <message>
        <source>A second factor is asked for: {method}.</source>
        <translation>Ein zweiter Faktor wird verlangt: {method}.</translation>
    </message>
    <message>
        <source>There is no e-mail address, so no reset link can be sent.</source>
        <translation>Es gibt keine E-Mail-Adresse; deshalb kann kein Reset-Link gesendet werden.</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>ein Administrator</translation>
    </message>
    <message>
        <source>no reason was recorded</source>
        <translation>es wurde kein Grund angegeben</translation>
    </message>
    <message>
        <source>Locked by {who}: {why}.</source>
        <translation>Gesperrt von {who}: {why}.</translation>
    </message>
    <message>
        <source>It lasts until an administrator unlocks.</source>
        <translation>Die Sperre gilt, bis ein Administrator entsperrt.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at} from {place}.</source>
        <translation>Gesperrt nach {count} Fehlversuch, der letzte {at} von {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at} from {place}.</source>
        <translation>Gesperrt nach {count} Fehlversuchen, der letzte {at} von {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt, the last {at}.</source>
        <translation>Gesperrt nach {count} Fehlversuch, der letzte {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts, the last {at}.</source>
        <translation>Gesperrt nach {count} Fehlversuchen, der letzte {at}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt from {place}.</source>
        <translation>Gesperrt nach {count} Fehlversuch von {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts from {place}.</source>
        <translation>Gesperrt nach {count} Fehlversuchen von {place}.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempt.</source>
        <translation>Gesperrt nach {count} Fehlversuch.</translation>
    </message>
    <message>
        <source>Locked after {count} failed attempts.</source>
        <translation>Gesperrt nach {count} Fehlversuchen.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at} from {place}.</source>
        <translation>{count} Fehlversuch, {at} von {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at} from {place}.</source>
        <translation>{count} Fehlversuche, der letzte {at} von {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt, {at}.</source>
        <translation>{count} Fehlversuch, {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempts, the last {at}.</source>
        <translation>{count} Fehlversuche, der letzte {at}.</translation>
    </message>
    <message>
        <source>{count} failed attempt from {place}.</source>
        <translation>{count} Fehlversuch von {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempts from {place}.</source>
        <translation>{count} Fehlversuche von {place}.</translation>
    </message>
    <message>
        <source>{count} failed attempt.</source>
        <translation>{count} Fehlversuch.</translation>
    </message>
    <message>
        <source>{count} failed attempts.</source>
        <translation>{count} Fehlversuche.</translation>
    </message>
    <message>
        <source>A new password must be chosen at the next sign-in.</source>
        <translation>Bei der nächsten Anmeldung muss ein neues Passwort gewählt werden.</translation>
    </message>
    <message>
        <source>The password is checked by {system}, not by this CRM.</source>
        <translation>Das Passwort wird von {system} geprüft, nicht von diesem CRM.</translation>
    </message>
    <message>
        <source>Look in {system} for a lock or an expired password.</source>
        <translation>Sehen Sie in {system} nach, ob das Konto gesperrt oder das Passwort abgelaufen ist.</translation>
    </message>
    <message>
        <source>It must be like ldaps://ldap.example.com or ldap://ldap.example.com:389.</source>
        <translation>Die Adresse muss wie ldaps://ldap.example.com oder ldap://ldap.example.com:389 aussehen.</translation>
    </message>
    <message>
        <source>It must be a distinguished name or a principal in which {place} stands once, as a whole value.</source>
        <translation>Es muss ein Distinguished Name oder ein Principal sein, in dem {place} einmal steht, als ganzer Wert.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>The address of the database cannot be read: {problem}.</source>
        <translation>Die Adresse der Datenbank kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>Write it like postgresql+psycopg://account@host:5432/database.</source>
        <translation>Schreiben Sie sie wie postgresql+psycopg://konto@host:5432/datenbank.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of database that this program can open.</source>
        <translation>„{kind}“ ist keine Art von Datenbank, die dieses Programm öffnen kann.</translation>
    </message>
    <message>
        <source>Use sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql or mssql+pymssql.</source>
        <translation>Verwenden Sie sqlite, postgresql+psycopg, mariadb+pymysql, mysql+pymysql oder mssql+pymssql.</translation>
    </message>
    <message>
        <source>The driver {driver} is not installed.</source>
        <translation>Der Treiber {driver} ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the program with the extra for this kind of database.</source>
        <translation>Installieren Sie das Programm mit dem Zusatz für diese Art von Datenbank.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Type the password each time you connect.</source>
        <translation>Geben Sie das Passwort bei jedem Verbinden ein.</translation>
    </message>
    <message>
        <source>The saved connections in {path} cannot be used: {problem}</source>
        <translation>Die gespeicherten Verbindungen in {path} können nicht verwendet werden: {problem}</translation>
    </message>
    <message>
        <source>Check the file and the rights of its folder. A file that cannot be read is kept, never overwritten; connections can be entered again meanwhile.</source>
        <translation>Prüfen Sie die Datei und die Rechte ihres Ordners. Eine Datei, die nicht gelesen werden kann, bleibt erhalten und wird nie überschrieben; Verbindungen können inzwischen neu eingegeben werden.</translation>
    </message>
    <message>
        <source>The name {host} is not known in this network.</source>
        <translation>Der Name {host} ist in diesem Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling, or enter the server&apos;s address in numbers.</source>
        <translation>Prüfen Sie die Schreibweise, oder geben Sie die Adresse des Servers in Zahlen ein.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}, port {port}.</source>
        <translation>Unter {host}, Port {port}, antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the port, and that the database server is running and takes connections.</source>
        <translation>Prüfen Sie den Port und ob der Datenbankserver läuft und Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>{host}, port {port}, did not answer within {seconds} seconds.</source>
        <translation>{host}, Port {port}, hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Check the network and the firewall between this computer and the server.</source>
        <translation>Prüfen Sie das Netzwerk und die Firewall zwischen diesem Computer und dem Server.</translation>
    </message>
    <message>
        <source>{host} takes no more connections at present.</source>
        <translation>{host} nimmt zurzeit keine weiteren Verbindungen an.</translation>
    </message>
    <message>
        <source>Try again in a minute, or ask the database administrator to allow more.</source>
        <translation>Versuchen Sie es in einer Minute wieder, oder bitten Sie den Datenbankadministrator, mehr zuzulassen.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to {host} could be made. No password was sent.</source>
        <translation>Zu {host} kam keine vertrauenswürdige verschlüsselte Verbindung zustande. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed the server&apos;s certificate, and use the name that stands in the certificate.</source>
        <translation>Geben Sie die Datei der Zertifizierungsstelle an, die das Zertifikat des Servers signiert hat, und verwenden Sie den Namen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The database server refused the account {account}.</source>
        <translation>Der Datenbankserver hat das Konto {account} abgelehnt.</translation>
    </message>
    <message>
        <source>Check the account and its password; upper and lower case differ.</source>
        <translation>Prüfen Sie das Konto und sein Passwort; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The server has no database named {database}.</source>
        <translation>Der Server hat keine Datenbank mit dem Namen {database}.</translation>
    </message>
    <message>
        <source>Check the name; upper and lower case can differ.</source>
        <translation>Prüfen Sie den Namen; Groß- und Kleinschreibung kann zählen.</translation>
    </message>
    <message>
        <source>The account {account} may not read the tables of the CRM.</source>
        <translation>Das Konto {account} darf die Tabellen des CRM nicht lesen.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant it the rights that the guide lists.</source>
        <translation>Bitten Sie den Datenbankadministrator, ihm die Rechte zu geben, die das Handbuch aufzählt.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a database.</source>
        <translation>Die Datei {path} kann nicht als Datenbank geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it is a CRM database.</source>
        <translation>Prüfen Sie, ob es sie gibt, ob Sie sie lesen dürfen und ob sie eine CRM-Datenbank ist.</translation>
    </message>
    <message>
        <source>These are not the tables of a CRM that this program knows.</source>
        <translation>Das sind nicht die Tabellen eines CRM, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Check that it is the right database. Nothing was changed.</source>
        <translation>Prüfen Sie, ob es die richtige Datenbank ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of CRM Admin.</source>
        <translation>Diese Datenbank wurde von einer neueren Version von CRM Admin angelegt.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installieren Sie die neuere Version. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was saved.</source>
        <translation>Die Verbindung zur Datenbank ging verloren. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Somebody else is changing this at the moment. Nothing was saved.</source>
        <translation>Jemand anderes ändert dies gerade. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Versuchen Sie es in einigen Sekunden wieder.</translation>
    </message>
    <message>
        <source>Several changes met in the database. Nothing was saved.</source>
        <translation>Mehrere Änderungen trafen in der Datenbank aufeinander. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The database takes no changes at present. Nothing was saved.</source>
        <translation>Die Datenbank nimmt zurzeit keine Änderungen an. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Ask the database administrator; reading goes on.</source>
        <translation>Fragen Sie den Datenbankadministrator; Lesen ist weiter möglich.</translation>
    </message>
    <message>
        <source>The database server has no room left. Nothing was saved.</source>
        <translation>Der Datenbankserver hat keinen Platz mehr. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Ask the database administrator to make room, then try again.</source>
        <translation>Bitten Sie den Datenbankadministrator, Platz zu schaffen, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>The tables are not as they were when the database was opened. Nothing was saved.</source>
        <translation>Die Tabellen sind nicht so, wie sie beim Öffnen der Datenbank waren. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Open the database again; it says what has changed.</source>
        <translation>Öffnen Sie die Datenbank neu; dann wird gezeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The database account may not do this. Nothing was saved.</source>
        <translation>Das Datenbankkonto darf das nicht. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Ask the database administrator to grant the rights that the guide lists.</source>
        <translation>Bitten Sie den Datenbankadministrator, die Rechte zu geben, die das Handbuch aufzählt.</translation>
    </message>
    <message>
        <source>The act could not be recorded in the audit log, so it was not done.</source>
        <translation>Die Aktion konnte nicht im Überwachungsprotokoll aufgezeichnet werden; deshalb wurde sie nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Ask the database administrator to check the tables of CRM Admin.</source>
        <translation>Bitten Sie den Datenbankadministrator, die Tabellen von CRM Admin zu prüfen.</translation>
    </message>
    <message>
        <source>The search was given up for a newer one.</source>
        <translation>Die Suche wurde für eine neuere aufgegeben.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, and it is not known whether the change was saved (operation {operation_id}).</source>
        <translation>Die Verbindung ging beim Speichern verloren, und es ist nicht bekannt, ob die Änderung gespeichert wurde (Vorgang {operation_id}).</translation>
    </message>
    <message>
        <source>Connect again and look the operation up in the audit log before repeating it.</source>
        <translation>Verbinden Sie sich neu, und suchen Sie den Vorgang im Überwachungsprotokoll, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The user name or password is wrong, or this user may not sign in here.</source>
        <translation>Benutzername oder Passwort ist falsch, oder dieser Benutzer darf sich hier nicht anmelden.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The password was right. Ask another administrator, or use the system user.</source>
        <translation>Das Passwort war richtig. Fragen Sie einen anderen Administrator, oder verwenden Sie den Systembenutzer.</translation>
    </message>
    <message>
        <source>A code of your second factor is asked for ({method}).</source>
        <translation>Ein Code Ihres zweiten Faktors wird verlangt ({method}).</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre App jetzt zeigt.</translation>
    </message>
    <message>
        <source>This is not the present code, or it was used before.</source>
        <translation>Das ist nicht der jetzige Code, oder er wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Wait for the next one; check that the clock of the telephone is right.</source>
        <translation>Warten Sie auf den nächsten; prüfen Sie, ob die Uhr des Telefons richtig geht.</translation>
    </message>
    <message>
        <source>For an act like this, confirm with your password that it is still you.</source>
        <translation>Bestätigen Sie für eine solche Aktion mit Ihrem Passwort, dass Sie es noch sind.</translation>
    </message>
    <message>
        <source>The time of the system user is over. Nothing was saved.</source>
        <translation>Die Zeit des Systembenutzers ist um. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Begin again with the new recovery code.</source>
        <translation>Beginnen Sie mit dem neuen Wiederherstellungscode von vorn.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Nothing of it was left behind.</source>
        <translation>Die Datei {path} konnte nicht geschrieben werden. Es blieb nichts davon zurück.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there, or choose another place.</source>
        <translation>Prüfen Sie, ob Platz ist und ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The noted heads of audit logs in {path} cannot be read.</source>
        <translation>Die notierten Endstände von Überwachungsprotokollen in {path} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>You are no longer signed in as an administrator: your right, your password or your account was changed. Nothing was saved.</source>
        <translation>Sie sind nicht mehr als Administrator angemeldet: Ihr Recht, Ihr Passwort oder Ihr Konto wurde geändert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Your password is not kept here.</source>
        <translation>Ihr Passwort liegt nicht hier.</translation>
    </message>
    <message>
        <source>Your account is locked or inactive. Ask an administrator.</source>
        <translation>Ihr Konto ist gesperrt oder inaktiv. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The temporary password was not used in time. Ask for a new one.</source>
        <translation>Das vorläufige Passwort wurde nicht rechtzeitig benutzt. Bitten Sie um ein neues.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Only an administrator may change settings.</source>
        <translation>Nur ein Administrator darf Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Only an administrator may look after the system user.</source>
        <translation>Nur ein Administrator darf sich um den Systembenutzer kümmern.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody else could administer the CRM afterwards, so it was not done.</source>
        <translation>Danach könnte niemand sonst das CRM verwalten; deshalb wurde es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Give another user the right of an administrator first.</source>
        <translation>Geben Sie zuerst einem anderen Benutzer das Recht eines Administrators.</translation>
    </message>
    <message>
        <source>There is no user named “{user_name}”.</source>
        <translation>Es gibt keinen Benutzer mit dem Namen „{user_name}“.</translation>
    </message>
    <message>
        <source>Upper and lower case differ. Nothing was changed.</source>
        <translation>Groß- und Kleinschreibung zählt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Several users have the name “{user_name}”.</source>
        <translation>Mehrere Benutzer haben den Namen „{user_name}“.</translation>
    </message>
    <message>
        <source>Put their user names right in the CRM first. Nothing was changed.</source>
        <translation>Berichtigen Sie zuerst ihre Benutzernamen im CRM. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{user_name}” was changed by somebody else meanwhile. Nothing was saved.</source>
        <translation>„{user_name}“ wurde inzwischen von jemand anderem geändert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Look at the user again, then decide.</source>
        <translation>Sehen Sie sich den Benutzer noch einmal an, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>This password cannot be taken.{violations}</source>
        <translation>Dieses Passwort kann nicht angenommen werden.{violations}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>Es wurde nichts geändert. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The database {database} is not empty.</source>
        <translation>Die Datenbank {database} ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose an empty one. Nothing was changed.</source>
        <translation>Wählen Sie eine leere. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kann sich anmelden</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Passwort abgelaufen</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Externe Anmeldung</translation>
    </message>
    <message>
        <source>At least {least} characters</source>
        <translation>Mindestens {least} Zeichen</translation>
    </message>
    <message>
        <source>At most {most} bytes; letters such as å and € take two or three</source>
        <translation>Höchstens {most} Byte; Zeichen wie å und € brauchen zwei oder drei</translation>
    </message>
    <message>
        <source>It takes {size} bytes; this CRM can store {most}.</source>
        <translation>Es braucht {size} Byte; dieses CRM kann {most} speichern.</translation>
    </message>
    <message>
        <source>No control characters</source>
        <translation>Keine Steuerzeichen</translation>
    </message>
    <message>
        <source>It contains a control character, such as a line break, tab or NUL, that cannot be typed at the sign-in.</source>
        <translation>Es enthält ein Steuerzeichen, etwa Zeilenumbruch, Tabulator oder NUL, das bei der Anmeldung nicht getippt werden kann.</translation>
    </message>
    <message>
        <source>Not the user&apos;s own name, user name or e-mail address</source>
        <translation>Nicht Name, Benutzername oder E-Mail-Adresse des Benutzers</translation>
    </message>
    <message>
        <source>It is the user&apos;s own name, user name or e-mail address.</source>
        <translation>Es ist Name, Benutzername oder E-Mail-Adresse des Benutzers.</translation>
    </message>
    <message>
        <source>Not easy to guess</source>
        <translation>Nicht leicht zu erraten</translation>
    </message>
    <message>
        <source>It is a common password, or as easy to guess as one.</source>
        <translation>Es ist ein häufiges Passwort oder so leicht zu erraten wie ein solches.</translation>
    </message>
    <message>
        <source>The password begins with a space.</source>
        <translation>Das Passwort beginnt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The password ends with a space.</source>
        <translation>Das Passwort endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be seen.</source>
        <translation>Das Passwort enthält ein Zeichen, das man nicht sieht.</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Es hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>It has {count} character; at least {least} are needed.</source>
        <translation>Es hat {count} Zeichen; mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <source>It has {count} characters; at least {least} are needed.</source>
        <translation>Es hat {count} Zeichen; mindestens {least} sind nötig.</translation>
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
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer.</translation>
    </message>
    <message>
        <source>A change is being saved.</source>
        <translation>Eine Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Überwachungsprotokoll</translation>
    </message>
    <message>
        <source>Must change at next sign-in</source>
        <translation>Muss bei der nächsten Anmeldung geändert werden</translation>
    </message>
    <message>
        <source>Also unlocked</source>
        <translation>Auch entsperrt</translation>
    </message>
    <message>
        <source>Undoes operation</source>
        <translation>Macht Vorgang rückgängig</translation>
    </message>
    <message>
        <source>Refused as</source>
        <translation>Abgelehnt als</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The tables differ from what this program knows of EspoCRM.</source>
        <translation>Die Tabellen weichen von dem ab, was dieses Programm von EspoCRM kennt.</translation>
    </message>
    <message>
        <source>Sign in to this database with CRM Admin once first: that makes the tables in which every act is recorded.</source>
        <translation>Melden Sie sich zuerst einmal mit CRM Admin an dieser Datenbank an: Dabei entstehen die Tabellen, in denen jede Handlung festgehalten wird.</translation>
    </message>
    <message>
        <source>The guarded mode is for the built-in CRM and for EspoCRM 9 and newer, on PostgreSQL and MariaDB, which this is not.</source>
        <translation>Der geschützte Modus ist für das eingebaute CRM und für EspoCRM 9 und neuer, auf PostgreSQL und MariaDB, und das ist hier nicht der Fall.</translation>
    </message>
    <message>
        <source>Upper and lower case differ in both. After several failed attempts one has to wait: until then the right password is refused, too. An administrator can unlock at once.</source>
        <translation>Groß- und Kleinschreibung zählt bei beiden. Nach mehreren Fehlversuchen muss man warten: Bis dahin wird auch das richtige Passwort abgelehnt. Ein Administrator kann sofort entsperren.</translation>
    </message>
    <message>
        <source>The directory that checks this password cannot be asked. {problem}</source>
        <translation>Das Verzeichnis, das dieses Passwort prüft, kann nicht gefragt werden. {problem}</translation>
    </message>
    <message>
        <source>Try again later. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Versuchen Sie es später wieder. Inzwischen kann sich ein Administrator anmelden, dessen Passwort im CRM liegt, oder der Systembenutzer.</translation>
    </message>
    <message>
        <source>The directory that checks this password is not trusted, so nothing was sent. {problem}</source>
        <translation>Dem Verzeichnis, das dieses Passwort prüft, wird nicht vertraut; deshalb wurde nichts gesendet. {problem}</translation>
    </message>
    <message>
        <source>An administrator whose password is kept in the CRM can sign in and put the settings right, or let the system user help.</source>
        <translation>Ein Administrator, dessen Passwort im CRM liegt, kann sich anmelden und die Einstellungen berichtigen oder den Systembenutzer helfen lassen.</translation>
    </message>
    <message>
        <source>The directory does not say whether this password is right. {problem}</source>
        <translation>Das Verzeichnis sagt nicht, ob dieses Passwort richtig ist. {problem}</translation>
    </message>
    <message>
        <source>Ask whoever runs the directory. Meanwhile an administrator whose password is kept in the CRM can sign in, or the system user.</source>
        <translation>Fragen Sie, wer das Verzeichnis betreibt. Inzwischen kann sich ein Administrator anmelden, dessen Passwort im CRM liegt, oder der Systembenutzer.</translation>
    </message>
    <message>
        <source>Somebody else saved these settings meanwhile. Nothing was saved.</source>
        <translation>Jemand anderes hat diese Einstellungen inzwischen gespeichert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Look at them again, then decide.</source>
        <translation>Sehen Sie sie sich noch einmal an, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>This link does not work: {reason}</source>
        <translation>Dieser Link funktioniert nicht: {reason}</translation>
    </message>
    <message>
        <source>Ask for a new one. Nothing was changed.</source>
        <translation>Bitten Sie um einen neuen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This was asked for too often in a short time.</source>
        <translation>Das wurde in kurzer Zeit zu oft angefordert.</translation>
    </message>
    <message>
        <source>Wait {minutes} minutes. Nothing was changed.</source>
        <translation>Warten Sie {minutes} Minuten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Not mailed</source>
        <translation>Nicht per E-Mail gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Link pending</source>
        <translation>Link offen</translation>
    </message>
    <message>
        <source>Asks to be unlocked</source>
        <translation>Bittet um Entsperrung</translation>
    </message>
    <message>
        <source>Reset link</source>
        <translation>Reset-Link</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>Confirm a request to unlock</source>
        <translation>Anfrage auf Entsperrung bestätigen</translation>
    </message>
    <message>
        <source>System user was used</source>
        <translation>Systembenutzer wurde verwendet</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Evtl. angekommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Full name of the person who gets the letter</source>
        <translation>Vollständiger Name der Person, die die E-Mail bekommt</translation>
    </message>
    <message>
        <source>Their user name</source>
        <translation>Benutzername dieser Person</translation>
    </message>
    <message>
        <source>User name of whoever asked for it or did it</source>
        <translation>Benutzername dessen, der darum gebeten oder es getan hat</translation>
    </message>
    <message>
        <source>When that was</source>
        <translation>Wann das war</translation>
    </message>
    <message>
        <source>The computer and the program where it was done</source>
        <translation>Der Computer und das Programm, wo es geschah</translation>
    </message>
    <message>
        <source>The name that mail comes from</source>
        <translation>Der Name, von dem E-Mails kommen</translation>
    </message>
    <message>
        <source>The address to turn to with questions</source>
        <translation>Die Adresse für Fragen</translation>
    </message>
    <message>
        <source>The one-time link</source>
        <translation>Der Einmal-Link</translation>
    </message>
    <message>
        <source>When the link stops working</source>
        <translation>Wann der Link nicht mehr funktioniert</translation>
    </message>
    <message>
        <source>The e-mail address until now</source>
        <translation>Die bisherige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The e-mail address from now on</source>
        <translation>Die neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>At least {count} digit</source>
        <translation>Mindestens {count} Ziffer</translation>
    </message>
    <message>
        <source>At least {count} digits</source>
        <translation>Mindestens {count} Ziffern</translation>
    </message>
    <message>
        <source>At least {count} lower-case letter</source>
        <translation>Mindestens {count} Kleinbuchstabe</translation>
    </message>
    <message>
        <source>At least {count} lower-case letters</source>
        <translation>Mindestens {count} Kleinbuchstaben</translation>
    </message>
    <message>
        <source>At least {count} upper-case letter</source>
        <translation>Mindestens {count} Großbuchstabe</translation>
    </message>
    <message>
        <source>At least {count} upper-case letters</source>
        <translation>Mindestens {count} Großbuchstaben</translation>
    </message>
    <message>
        <source>At least {count} special character</source>
        <translation>Mindestens {count} Sonderzeichen</translation>
    </message>
    <message>
        <source>At least {count} special characters</source>
        <translation>Mindestens {count} Sonderzeichen</translation>
    </message>
    <message>
        <source>Missing: {requirement}.</source>
        <translation>Es fehlt: {requirement}.</translation>
    </message>
    <message>
        <source>It was used before.</source>
        <translation>Es wurde schon einmal verwendet.</translation>
    </message>
    <message>
        <source>Not the last password; this is compared when it is saved</source>
        <translation>Nicht das letzte Passwort; das wird beim Speichern verglichen</translation>
    </message>
    <message>
        <source>None of the last {count} passwords; this is compared when it is saved</source>
        <translation>Keines der letzten {count} Passwörter; das wird beim Speichern verglichen</translation>
    </message>
    <message>
        <source>It must be between {least} and {most}.</source>
        <translation>Der Wert muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Das ist nicht der Name eines Servers.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see, or is too long.</source>
        <translation>Es enthält ein Zeichen, das niemand sieht, oder ist zu lang.</translation>
    </message>
    <message>
        <source>This is not one e-mail address.</source>
        <translation>Das ist nicht eine einzelne E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this machine may be used.</source>
        <translation>Ohne Verschlüsselung darf nur ein Mailserver auf diesem Computer verwendet werden.</translation>
    </message>
    <message>
        <source>This is not the address of a server, with a path at the most.</source>
        <translation>Das ist nicht die Adresse eines Servers, höchstens gefolgt von einem Pfad.</translation>
    </message>
    <message>
        <source>It must begin with https, so that nobody reads the link on its way.</source>
        <translation>Sie muss mit https beginnen, damit niemand den Link unterwegs liest.</translation>
    </message>
    <message>
        <source>More characters of each kind are asked for than the password must have.</source>
        <translation>Von den einzelnen Arten werden mehr Zeichen verlangt, als das Passwort haben muss.</translation>
    </message>
    <message>
        <source>Revoked {count} link of {user_name}.</source>
        <translation>{count} Link von {user_name} widerrufen.</translation>
    </message>
    <message>
        <source>Revoked {count} links of {user_name}.</source>
        <translation>{count} Links von {user_name} widerrufen.</translation>
    </message>
    <message>
        <source>This is done to one user at a time.</source>
        <translation>Das geht nur mit einem Benutzer auf einmal.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>Serverantwort</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Longest lock</source>
        <translation>Längste Sperre</translation>
    </message>
    <message>
        <source>Exported {count} entry to {path}.</source>
        <translation>{count} Eintrag nach {path} exportiert.</translation>
    </message>
    <message>
        <source>Exported {count} entries to {path}.</source>
        <translation>{count} Einträge nach {path} exportiert.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
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
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User administrator</source>
        <translation>Benutzeradministrator</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Reset link sent to {email}. The mail server said: “{reply}”</source>
        <translation>Reset-Link an {email} gesendet. Antwort des Mailservers: „{reply}“</translation>
    </message>
    <message>
        <source>Reset link sent to {email}.</source>
        <translation>Reset-Link an {email} gesendet.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox: “{reply}” Next try {at}.</source>
        <translation>Der Reset-Link für {email} wartet im Postausgang: „{reply}“ Nächster Versuch {at}.</translation>
    </message>
    <message>
        <source>The reset link for {email} waits in the outbox.</source>
        <translation>Der Reset-Link für {email} wartet im Postausgang.</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused: “{reply}”</source>
        <translation>Der Reset-Link für {email} wurde abgelehnt: „{reply}“</translation>
    </message>
    <message>
        <source>The reset link for {email} was refused.</source>
        <translation>Der Reset-Link für {email} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Der Link wurde erstellt</translation>
    </message>
    <message>
        <source>A reset link was made. E-mail is not set up, so nothing was sent.</source>
        <translation>Ein Reset-Link wurde erstellt. E-Mail ist nicht eingerichtet, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The link is being sent</source>
        <translation>Der Link wird gesendet</translation>
    </message>
    <message>
        <source>The reset link is on its way to {email}.</source>
        <translation>Der Reset-Link ist unterwegs an {email}.</translation>
    </message>
    <message>
        <source>The link was sent</source>
        <translation>Der Link wurde gesendet</translation>
    </message>
    <message>
        <source>The link waits in the outbox</source>
        <translation>Der Link wartet im Postausgang</translation>
    </message>
    <message>
        <source>The link may have arrived</source>
        <translation>Der Link ist vielleicht angekommen</translation>
    </message>
    <message>
        <source>The mail server fell silent: the reset link may have arrived at {email}, and may arrive twice. Next try {at}.</source>
        <translation>Der Mailserver ist verstummt: Der Reset-Link ist vielleicht bei {email} angekommen und kann zweimal ankommen. Nächster Versuch {at}.</translation>
    </message>
    <message>
        <source>The link was not sent</source>
        <translation>Der Link wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The reset link for {email} was not sent, and will not be.</source>
        <translation>Der Reset-Link für {email} wurde nicht gesendet und wird es auch nicht mehr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>{count}, the last {at}</source>
        <translation>{count}, der letzte {at}</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>{at} by {who}</source>
        <translation>{at} von {who}</translation>
    </message>
    <message>
        <source>Right here</source>
        <translation>Rechte hier</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Changed {at}</source>
        <translation>Geändert {at}</translation>
    </message>
    <message>
        <source>Next sign-in</source>
        <translation>Nächste Anmeldung</translation>
    </message>
    <message>
        <source>Temporary until</source>
        <translation>Vorläufig bis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>Password of this CRM</source>
        <translation>Passwort dieses CRM</translation>
    </message>
    <message>
        <source>None has been set</source>
        <translation>Keines festgelegt</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Muss ein neues Passwort wählen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Set; when is not recorded</source>
        <translation>Festgelegt; wann, ist nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Unlock now</source>
        <translation>Jetzt entsperren</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Details bearbeiten…</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund wird benötigt.</translation>
    </message>
    <message>
        <source>It contains a character nobody can see.</source>
        <translation>Es enthält ein Zeichen, das niemand sieht.</translation>
    </message>
    <message>
        <source>The turn of {count} did not come.</source>
        <translation>{count} kam nicht mehr an die Reihe.</translation>
    </message>
    <message>
        <source>{count} was not changed.</source>
        <translation>{count} wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{count} were not changed.</source>
        <translation>{count} wurden nicht geändert.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>It hits nobody.</source>
        <translation>Es betrifft niemanden.</translation>
    </message>
    <message>
        <source>It hits {count} user.</source>
        <translation>Es betrifft {count} Benutzer.</translation>
    </message>
    <message>
        <source>It hits {count} users.</source>
        <translation>Es betrifft {count} Benutzer.</translation>
    </message>
    <message>
        <source>Lock several users</source>
        <translation>Mehrere Benutzer sperren</translation>
    </message>
    <message>
        <source>They cannot sign in until an administrator lifts the lock.</source>
        <translation>Sie können sich nicht anmelden, bis ein Administrator die Sperre aufhebt.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>Locked {count} user.</source>
        <translation>{count} Benutzer gesperrt.</translation>
    </message>
    <message>
        <source>Locked {count} users.</source>
        <translation>{count} Benutzer gesperrt.</translation>
    </message>
    <message>
        <source>Unlock several users</source>
        <translation>Mehrere Benutzer entsperren</translation>
    </message>
    <message>
        <source>Failed attempts are cleared. Locks of administrators stay.</source>
        <translation>Fehlversuche werden gelöscht. Sperren von Administratoren bleiben.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Unlocked {count} user.</source>
        <translation>{count} Benutzer entsperrt.</translation>
    </message>
    <message>
        <source>Unlocked {count} users.</source>
        <translation>{count} Benutzer entsperrt.</translation>
    </message>
    <message>
        <source>Mail reset links to several users</source>
        <translation>Reset-Links an mehrere Benutzer senden</translation>
    </message>
    <message>
        <source>Each gets a one-time link to choose a new password. Links that were sent before stop working; the present passwords stay until a link is used.</source>
        <translation>Jeder bekommt einen Einmal-Link, um ein neues Passwort zu wählen. Früher gesendete Links funktionieren nicht mehr; die jetzigen Passwörter gelten, bis ein Link verwendet wird.</translation>
    </message>
    <message>
        <source>&amp;Send links</source>
        <translation>&amp;Links senden</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>E-Mails werden geschrieben…</translation>
    </message>
    <message>
        <source>Made a reset link for {count} user.</source>
        <translation>Reset-Link für {count} Benutzer erstellt.</translation>
    </message>
    <message>
        <source>Made reset links for {count} users.</source>
        <translation>Reset-Links für {count} Benutzer erstellt.</translation>
    </message>
    <message>
        <source>Force a change of password</source>
        <translation>Passwortänderung erzwingen</translation>
    </message>
    <message>
        <source>Whoever is hit must choose a new password at the next sign-in. Use it when passwords may have become known. It cannot be undone.</source>
        <translation>Wer betroffen ist, muss bei der nächsten Anmeldung ein neues Passwort wählen. Verwenden Sie es, wenn Passwörter bekannt geworden sein könnten. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Force the change</source>
        <translation>Änderung er&amp;zwingen</translation>
    </message>
    <message>
        <source>Requiring new passwords…</source>
        <translation>Neue Passwörter werden verlangt…</translation>
    </message>
    <message>
        <source>{count} user must choose a new password.</source>
        <translation>{count} Benutzer muss ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>{count} users must choose a new password.</source>
        <translation>{count} Benutzer müssen ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>You can copy the link and hand it over yourself, when you are sure that it is {name}: whoever opens it chooses the password.</source>
        <translation>Sie können den Link kopieren und selbst übergeben, wenn Sie sicher sind, dass es {name} ist: Wer ihn öffnet, wählt das Passwort.</translation>
    </message>
    <message>
        <source>If no mail arrives within a few minutes: have {name} look in the spam folder, and compare the address.</source>
        <translation>Wenn in einigen Minuten keine E-Mail ankommt: Lassen Sie {name} im Spam-Ordner nachsehen, und vergleichen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a new password; until then the present one stays as it is.</source>
        <translation>Der Link funktioniert einmal, {life} lang. Er führt zu einer Seite, auf der {name} ein neues Passwort wählt; bis dahin gilt das jetzige.</translation>
    </message>
    <message>
        <source>The link made {at} stops working.</source>
        <translation>Der Link, der {at} erstellt wurde, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>The link works once, for {life}. It leads to a page where {name} chooses a password.</source>
        <translation>Der Link funktioniert einmal, {life} lang. Er führt zu einer Seite, auf der {name} ein Passwort wählt.</translation>
    </message>
    <message>
        <source>There is no second factor; the page of the link advises to use one.</source>
        <translation>Es gibt keinen zweiten Faktor; die Seite des Links rät zu einem.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up: the account of the database alone opens the way. The record and the letters to all administrators say “without code”.</source>
        <translation>Niemand hat den Systembenutzer eingerichtet: Das Datenbankkonto allein öffnet den Weg. Im Protokoll und in den E-Mails an alle Administratoren steht „ohne Code“.</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempt</source>
        <translation>Auch nach {count} Fehlversuch &amp;entsperren</translation>
    </message>
    <message>
        <source>Also &amp;unlock after {count} failed attempts</source>
        <translation>Auch nach {count} Fehlversuchen &amp;entsperren</translation>
    </message>
    <message>
        <source>Locked by an administrator. A new password does not lift the lock.</source>
        <translation>Von einem Administrator gesperrt. Ein neues Passwort hebt die Sperre nicht auf.</translation>
    </message>
    <message>
        <source>Inactive. A new password alone does not let this user in.</source>
        <translation>Inaktiv. Ein neues Passwort allein erlaubt diesem Benutzer die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The second factor, {method}, is still asked for.</source>
        <translation>Der zweite Faktor, {method}, wird weiterhin verlangt.</translation>
    </message>
    <message>
        <source>Right in CRM Admin</source>
        <translation>Rechte in CRM Admin</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Passwort läuft ab</translation>
    </message>
    <message>
        <source>Temporary password until</source>
        <translation>Vorläufiges Passwort bis</translation>
    </message>
    <message>
        <source>Must change password</source>
        <translation>Muss Passwort ändern</translation>
    </message>
    <message>
        <source>{count}, locked until {until}</source>
        <translation>{count}, gesperrt bis {until}</translation>
    </message>
    <message>
        <source>by {who}: {why}</source>
        <translation>von {who}: {why}</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>The user stays inactive or outside the dates of validity.</source>
        <translation>Der Benutzer bleibt inaktiv oder außerhalb der Gültigkeitsdaten.</translation>
    </message>
    <message>
        <source>The lock after failed attempts stays; unlock it as well.</source>
        <translation>Die Sperre nach Fehlversuchen bleibt; entsperren Sie auch.</translation>
    </message>
    <message>
        <source>The password stays missing or expired.</source>
        <translation>Das Passwort fehlt weiterhin oder bleibt abgelaufen.</translation>
    </message>
    <message>
        <source>Character {place} is U+{code} ({name}).</source>
        <translation>Zeichen {place} ist U+{code} ({name}).</translation>
    </message>
    <message>
        <source>Tell it to {name} in person or by telephone, when you are sure who it is; do not mail it.</source>
        <translation>Sagen Sie es {name} persönlich oder am Telefon, wenn Sie sicher sind, wer es ist; senden Sie es nicht per E-Mail.</translation>
    </message>
    <message>
        <source>It works until {until} and must be changed at the next sign-in.</source>
        <translation>Es funktioniert bis {until} und muss bei der nächsten Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in {count} seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird in {count} Sekunden geleert.</translation>
    </message>
    <message>
        <source>It must be changed at the next sign-in.</source>
        <translation>Es muss bei der nächsten Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password of the database and all that is shown, and change it.</source>
        <translation>Jeder auf dem Weg kann das Passwort der Datenbank und alles, was gezeigt wird, lesen und ändern.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Password management</source>
        <translation>Passwortverwaltung</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Gesperrt für</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Exported {count} user to {path}.</source>
        <translation>{count} Benutzer nach {path} exportiert.</translation>
    </message>
    <message>
        <source>Exported {count} users to {path}.</source>
        <translation>{count} Benutzer nach {path} exportiert.</translation>
    </message>
    <message>
        <source>The server said: “{words}”</source>
        <translation>Antwort des Servers: „{words}“</translation>
    </message>
    <message>
        <source>The password of the account is not known on this computer: type it above.</source>
        <translation>Das Passwort des Kontos ist auf diesem Computer nicht bekannt: Geben Sie es oben ein.</translation>
    </message>
    <message>
        <source>The connection stands, without encryption</source>
        <translation>Die Verbindung steht, ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>No account is needed</source>
        <translation>Es wird kein Konto benötigt</translation>
    </message>
    <message>
        <source>It is tried again by itself, until its link no longer works.</source>
        <translation>Es wird von selbst wieder versucht, bis ihr Link nicht mehr funktioniert.</translation>
    </message>
    <message>
        <source>The mail server is being spoken to.</source>
        <translation>Das Programm spricht mit dem Mailserver.</translation>
    </message>
    <message>
        <source>The mail server took it. Whether it was read, nobody can know.</source>
        <translation>Der Mailserver hat sie angenommen. Ob sie gelesen wurde, kann niemand wissen.</translation>
    </message>
    <message>
        <source>The mail server fell silent after it was handed over: it may have arrived. It is tried again, so it may arrive twice; mail programs recognise it as the same letter.</source>
        <translation>Der Mailserver ist nach der Übergabe verstummt: Die E-Mail ist vielleicht angekommen. Es wird wieder versucht, also kann sie zweimal ankommen; E-Mail-Programme erkennen sie als dieselbe.</translation>
    </message>
    <message>
        <source>Refused for good. Put right what the mail server says, then try again.</source>
        <translation>Endgültig abgelehnt. Beheben Sie, was der Mailserver sagt, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Called off by an administrator.</source>
        <translation>Von einem Administrator abgebrochen.</translation>
    </message>
    <message>
        <source>Its link no longer worked before it could be sent. Send a new one.</source>
        <translation>Ihr Link funktionierte nicht mehr, bevor sie gesendet werden konnte. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The name of the mail server is known</source>
        <translation>Der Name des Mailservers ist bekannt</translation>
    </message>
    <message>
        <source>The mail server answers</source>
        <translation>Der Mailserver antwortet</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Die Verbindung ist verschlüsselt, das Zertifikat vertrauenswürdig</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Das Konto wird angenommen</translation>
    </message>
    <message>
        <source>The sender is accepted</source>
        <translation>Der Absender wird angenommen</translation>
    </message>
    <message>
        <source>The recipient is accepted</source>
        <translation>Der Empfänger wird angenommen</translation>
    </message>
    <message>
        <source>The message was taken</source>
        <translation>Die Nachricht wurde angenommen</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, erforderlich</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>Keine (nur dieser Computer)</translation>
    </message>
    <message>
        <source>{count} letter waits to be sent.</source>
        <translation>{count} E-Mail wartet auf das Senden.</translation>
    </message>
    <message>
        <source>{count} letters wait to be sent.</source>
        <translation>{count} E-Mails warten auf das Senden.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Its name, as it stands in its certificate. Empty: no mail is sent.</source>
        <translation>Sein Name, wie er in seinem Zertifikat steht. Leer: Es werden keine E-Mails gesendet.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation>Meist 587 mit STARTTLS, 465 mit TLS.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>With STARTTLS nothing is said before the connection is encrypted. The certificate is always checked; nothing is sent in clear over a network.</source>
        <translation>Mit STARTTLS wird nichts gesagt, bevor die Verbindung verschlüsselt ist. Das Zertifikat wird immer geprüft; über ein Netzwerk wird nichts im Klartext gesendet.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file on each computer that sends, when your site signs its certificates itself. Empty: the authorities that this computer trusts.</source>
        <translation>Eine Datei auf jedem Computer, der sendet, wenn Ihre Organisation ihre Zertifikate selbst signiert. Leer: die Zertifizierungsstellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>To sign in to the mail server. Empty: it asks for none.</source>
        <translation>Zur Anmeldung am Mailserver. Leer: Er verlangt keine.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The address that mail comes from.</source>
        <translation>Die Adresse, von der E-Mails kommen.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Shown beside it: the name of your CRM.</source>
        <translation>Wird daneben angezeigt: der Name Ihres CRM.</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Where answers go, and whom users turn to. Empty: to the sender.</source>
        <translation>Wohin Antworten gehen und an wen sich Benutzer wenden. Leer: an den Absender.</translation>
    </message>
    <message>
        <source>Address of links</source>
        <translation>Adresse für Links</translation>
    </message>
    <message>
        <source>Where the self-service pages are, or the web address of the CRM whose own links are sent. It begins with https, except on this machine.</source>
        <translation>Wo die Selbstbedienungsseiten sind, oder die Webadresse des CRM, dessen eigene Links gesendet werden. Sie beginnt mit https, außer auf diesem Computer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the letters that users get.</source>
        <translation>Der E-Mails, die Benutzer bekommen.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Users are told when their password was changed, they were unlocked, or their address was changed. OWASP and NIST ask for it.</source>
        <translation>Benutzer erfahren, wenn ihr Passwort geändert wurde, sie entsperrt wurden oder ihre Adresse geändert wurde. OWASP und NIST verlangen es.</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Keine E-Mail wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Sent to {to}.</source>
        <translation>An {to} gesendet.</translation>
    </message>
    <message>
        <source>The letter to {to} was refused.</source>
        <translation>Die E-Mail an {to} wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The letter to {to} may have arrived.</source>
        <translation>Die E-Mail an {to} ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>The link for {to} works no longer; send a new one.</source>
        <translation>Der Link für {to} funktioniert nicht mehr; senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The letter to {to} was called off.</source>
        <translation>Die E-Mail an {to} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The letter to {to} waits in the outbox.</source>
        <translation>Die E-Mail an {to} wartet im Postausgang.</translation>
    </message>
    <message>
        <source>The letter to {to} is being sent elsewhere.</source>
        <translation>Die E-Mail an {to} wird gerade anderswo gesendet.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
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
        <translation>Anfrage auf Entsperrung</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>asked for by the user</source>
        <translation>vom Benutzer angefordert</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>opened {at}</source>
        <translation>geöffnet {at}</translation>
    </message>
    <message>
        <source>ended {at}</source>
        <translation>beendet {at}</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>accepted by {who}</source>
        <translation>angenommen von {who}</translation>
    </message>
    <message>
        <source>declined by {who}</source>
        <translation>abgelehnt von {who}</translation>
    </message>
    <message>
        <source>{what} · {state}</source>
        <translation>{what} · {state}</translation>
    </message>
    <message>
        <source>{count} user selected</source>
        <translation>{count} Benutzer ausgewählt</translation>
    </message>
    <message>
        <source>{count} users selected</source>
        <translation>{count} Benutzer ausgewählt</translation>
    </message>
    <message>
        <source>These rules hold for what is done with this program. {product} has rules of its own in files, which this program cannot read: what users choose there keeps to those.</source>
        <translation>Diese Regeln gelten für das, was mit diesem Programm geschieht. {product} hat eigene Regeln in Dateien, die dieses Programm nicht lesen kann: Was Benutzer dort wählen, richtet sich nach jenen.</translation>
    </message>
    <message>
        <source>These rules hold everywhere: in the window, the terminal and the pages.</source>
        <translation>Diese Regeln gelten überall: im Fenster, im Terminal und auf den Seiten.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it on the page E-mail.</source>
        <translation>Das Passwort des E-Mail-Kontos ist auf diesem Computer nicht bekannt. Geben Sie es auf der Seite E-Mail an.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account} and the recovery code.</source>
        <translation>Der Systembenutzer wurde verwendet: {at}, von {place}, mit dem Konto {account} und dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The system user was used: {at}, from {place}, with the account {account}, without code.</source>
        <translation>Der Systembenutzer wurde verwendet: {at}, von {place}, mit dem Konto {account}, ohne Code.</translation>
    </message>
    <message>
        <source>(a file, without an account)</source>
        <translation>(eine Datei, ohne Konto)</translation>
    </message>
    <message>
        <source>Older uses that were not read: {count}.</source>
        <translation>Ältere Verwendungen, die nicht gelesen wurden: {count}.</translation>
    </message>
    <message>
        <source>Choose an administrator.</source>
        <translation>Wählen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The password is checked by {system}.</source>
        <translation>Das Passwort wird von {system} geprüft.</translation>
    </message>
    <message>
        <source>This account uses no password.</source>
        <translation>Dieses Konto verwendet kein Passwort.</translation>
    </message>
    <message>
        <source>No second factor.</source>
        <translation>Kein zweiter Faktor.</translation>
    </message>
    <message>
        <source>No failed attempts.</source>
        <translation>Keine Fehlversuche.</translation>
    </message>
    <message>
        <source>Nothing bars the sign-in.</source>
        <translation>Nichts verhindert die Anmeldung.</translation>
    </message>
    <message>
        <source>Saved the page as {path}. Delete it once it is printed.</source>
        <translation>Seite als {path} gespeichert. Löschen Sie sie, sobald sie gedruckt ist.</translation>
    </message>
    <message>
        <source>CRM Admin: recovery code of the system user</source>
        <translation>CRM Admin: Wiederherstellungscode des Systembenutzers</translation>
    </message>
    <message>
        <source>For the technical installation documentation. Lock this page away: with the account of the database it opens the way back in for administrators.</source>
        <translation>Für die technische Installationsdokumentation. Schließen Sie diese Seite weg: Zusammen mit dem Datenbankkonto öffnet sie Administratoren den Weg zurück.</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Code erstellt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>When no administrator can sign in: in the window</source>
        <translation>Wenn sich kein Administrator anmelden kann: im Fenster</translation>
    </message>
    <message>
        <source>Start CRM Admin and choose “Sign in as system user…” in the dialog Sign in.</source>
        <translation>Starten Sie CRM Admin, und wählen Sie „Als Systembenutzer anmelden…“ im Dialog Anmelden.</translation>
    </message>
    <message>
        <source>Type the account of the database, as above, and its password.</source>
        <translation>Geben Sie das Datenbankkonto ein, wie oben, und sein Passwort.</translation>
    </message>
    <message>
        <source>Type the recovery code. From then on there are 15 minutes.</source>
        <translation>Geben Sie den Wiederherstellungscode ein. Von da an haben Sie 15 Minuten.</translation>
    </message>
    <message>
        <source>Unlock an administrator or set a temporary password, and finish.</source>
        <translation>Entsperren Sie einen Administrator, oder legen Sie ein vorläufiges Passwort fest, und beenden Sie.</translation>
    </message>
    <message>
        <source>Print the page with the new code, put it here and destroy this one.</source>
        <translation>Drucken Sie die Seite mit dem neuen Code, legen Sie sie hierher, und vernichten Sie diese.</translation>
    </message>
    <message>
        <source>In a terminal, also over SSH</source>
        <translation>In einem Terminal, auch über SSH</translation>
    </message>
    <message>
        <source>Each use is recorded and announced to all administrators, and ends this code.</source>
        <translation>Jede Verwendung wird aufgezeichnet und allen Administratoren gemeldet; danach gilt dieser Code nicht mehr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>nobody has exactly this user name.</source>
        <translation>niemand hat genau diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>Everything here is recorded, and every administrator is told of it.</source>
        <translation>Alles hier wird aufgezeichnet, und jeder Administrator erfährt davon.</translation>
    </message>
    <message>
        <source>Nobody had set the system user up, so no code was asked for; that is recorded too.</source>
        <translation>Niemand hatte den Systembenutzer eingerichtet, deshalb wurde kein Code verlangt; auch das wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>The time of the system user is over. What was done is saved; the new code opens the way again.</source>
        <translation>Die Zeit des Systembenutzers ist um. Was getan wurde, ist gespeichert; der neue Code öffnet den Weg wieder.</translation>
    </message>
    <message>
        <source>Asked to be unlocked {at}.</source>
        <translation>Hat um Entsperrung gebeten: {at}.</translation>
    </message>
    <message>
        <source>Declined the request of {user_name}.</source>
        <translation>Anfrage von {user_name} abgelehnt.</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} Sekunde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation>{count} Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} hour</source>
        <translation>{count} Stunde</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation>{count} Minute</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>The self-service pages are those of the built-in CRM; this CRM has its own.</source>
        <translation>Die Selbstbedienungsseiten gehören zum eingebauten CRM; dieses CRM hat seine eigenen.</translation>
    </message>
    <message>
        <source>The directory takes this password for {name}.</source>
        <translation>Das Verzeichnis nimmt dieses Passwort für {name} an.</translation>
    </message>
    <message>
        <source>The directory can have nobody with this user name.</source>
        <translation>Im Verzeichnis kann niemand diesen Benutzernamen haben.</translation>
    </message>
    <message>
        <source>The directory does not take this password for {name}. Check the password, and that it knows this name.</source>
        <translation>Das Verzeichnis nimmt dieses Passwort für {name} nicht an. Prüfen Sie das Passwort und ob das Verzeichnis diesen Namen kennt.</translation>
    </message>
    <message>
        <source>Nobody is ever locked by failed attempts then: a program may guess passwords for as long as it likes.</source>
        <translation>Dann wird niemand je nach Fehlversuchen gesperrt: Ein Programm kann Passwörter raten, solange es will.</translation>
    </message>
    <message>
        <source>Characters at least. Length protects more than anything else: NIST asks for 15 where the password is all that is asked for. Fewer than 8 cannot be set.</source>
        <translation>Mindestzahl der Zeichen. Länge schützt mehr als alles andere: NIST verlangt 15, wo nur ein Passwort verlangt wird. Weniger als 8 ist nicht möglich.</translation>
    </message>
    <message>
        <source>Length with a second factor</source>
        <translation>Länge mit zweitem Faktor</translation>
    </message>
    <message>
        <source>For users who confirm every sign-in with a second factor. NIST asks for 8.</source>
        <translation>Für Benutzer, die jede Anmeldung mit einem zweiten Faktor bestätigen. NIST verlangt 8.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none. NIST and OWASP advise against asking for kinds of characters: people answer with “Summer2026!”.</source>
        <translation>Mindestens so viele; 0 verlangt keine. NIST und OWASP raten davon ab, Arten von Zeichen zu verlangen: Menschen antworten mit „Sommer2026!“.</translation>
    </message>
    <message>
        <source>Lower-case letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>So many at least; 0 asks for none.</source>
        <translation>Mindestens so viele; 0 verlangt keine.</translation>
    </message>
    <message>
        <source>Upper-case letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>Neither letters nor digits; spaces count. 0 asks for none.</source>
        <translation>Weder Buchstaben noch Ziffern; Leerzeichen zählen. 0 verlangt keine.</translation>
    </message>
    <message>
        <source>Refuse own names</source>
        <translation>Eigene Namen ablehnen</translation>
    </message>
    <message>
        <source>The user&apos;s name, user name and e-mail address, also with digits or signs around them. NIST and OWASP ask for it.</source>
        <translation>Name, Benutzername und E-Mail-Adresse des Benutzers, auch mit Ziffern oder Zeichen darum herum. NIST und OWASP verlangen es.</translation>
    </message>
    <message>
        <source>Refuse common passwords</source>
        <translation>Häufige Passwörter ablehnen</translation>
    </message>
    <message>
        <source>What stands in lists of stolen passwords, or is as easy to guess. NIST requires it.</source>
        <translation>Was in Listen gestohlener Passwörter steht oder ebenso leicht zu erraten ist. NIST verlangt es.</translation>
    </message>
    <message>
        <source>Earlier passwords</source>
        <translation>Frühere Passwörter</translation>
    </message>
    <message>
        <source>So many earlier passwords are refused, 24 at most; 0 looks at none. NIST asks for none, many auditors for 5.</source>
        <translation>So viele frühere Passwörter werden abgelehnt, höchstens 24; 0 beachtet keine. NIST verlangt keine, viele Prüfer verlangen 5.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>So long users keep a password that they chose, so that nobody runs through the earlier ones in a minute. 0 asks for none, as NIST does.</source>
        <translation>So lange behalten Benutzer ein selbst gewähltes Passwort, damit niemand die früheren in einer Minute durchgeht. 0 verlangt keines, wie NIST.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>NIST forbids regular changes, because people then choose weaker passwords. It holds for passwords that are set from now on.</source>
        <translation>NIST verbietet regelmäßige Änderungen, weil dann schwächere Passwörter gewählt werden. Gilt für Passwörter, die ab jetzt festgelegt werden.</translation>
    </message>
    <message>
        <source>Own message</source>
        <translation>Eigener Hinweis</translation>
    </message>
    <message>
        <source>Shown beside the rules wherever somebody chooses a password.</source>
        <translation>Wird neben den Regeln angezeigt, wo immer jemand ein Passwort wählt.</translation>
    </message>
    <message>
        <source>So many wrong passwords in a row lock. NIST allows 100 at most, Microsoft advises 10.</source>
        <translation>So viele falsche Passwörter hintereinander sperren. NIST erlaubt höchstens 100, Microsoft rät zu 10.</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Gezählt innerhalb von</translation>
    </message>
    <message>
        <source>A wrong password that is older does not count any more.</source>
        <translation>Ein falsches Passwort, das älter ist, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>At least as long as attempts are counted. Locks that only an administrator ends let anybody keep others out.</source>
        <translation>Mindestens so lange, wie Versuche gezählt werden. Sperren, die nur ein Administrator beendet, lassen jeden andere aussperren.</translation>
    </message>
    <message>
        <source>Twice as long each time</source>
        <translation>Jedes Mal doppelt so lange</translation>
    </message>
    <message>
        <source>Each lock in a row lasts twice as long as the one before, 24 hours at most.</source>
        <translation>Jede weitere Sperre hintereinander dauert doppelt so lange wie die vorige, höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>Reset links work for</source>
        <translation>Reset-Links gelten</translation>
    </message>
    <message>
        <source>5 minutes to 24 hours. NIST allows 24 hours at most by e-mail.</source>
        <translation>5 Minuten bis 24 Stunden. NIST erlaubt per E-Mail höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>Temporary passwords work for</source>
        <translation>Vorläufige Passwörter gelten</translation>
    </message>
    <message>
        <source>1 to 72 hours. Whoever signs in with one must choose a new one; afterwards it no longer opens anything.</source>
        <translation>1 bis 72 Stunden. Wer sich damit anmeldet, muss ein neues wählen; danach öffnet es nichts mehr.</translation>
    </message>
    <message>
        <source>Administrators may set passwords manually</source>
        <translation>Administratoren dürfen Passwörter von Hand festlegen</translation>
    </message>
    <message>
        <source>Without it, Change Password is gone from the window, the terminal and the program inside: only reset links are mailed. OWASP advises it.</source>
        <translation>Ohne dies gibt es „Passwort ändern“ weder im Fenster noch im Terminal noch im Inneren des Programms: Es werden nur Reset-Links gesendet. OWASP rät dazu.</translation>
    </message>
    <message>
        <source>“Forgot password?”</source>
        <translation>„Passwort vergessen?“</translation>
    </message>
    <message>
        <source>Users may ask for a reset link themselves on the self-service pages. It needs e-mail.</source>
        <translation>Benutzer dürfen auf den Selbstbedienungsseiten selbst um einen Reset-Link bitten. Dazu ist E-Mail nötig.</translation>
    </message>
    <message>
        <source>Remind of a second factor</source>
        <translation>An einen zweiten Faktor erinnern</translation>
    </message>
    <message>
        <source>Whoever chooses a new password is advised to switch a second factor on.</source>
        <translation>Wer ein neues Passwort wählt, bekommt den Rat, einen zweiten Faktor einzuschalten.</translation>
    </message>
    <message>
        <source>NIST 800-63B</source>
        <translation>NIST 800-63B</translation>
    </message>
    <message>
        <source>Long passwords, no mixed characters, no expiry; common passwords and own names are refused. Advised.</source>
        <translation>Lange Passwörter, keine gemischten Zeichen, kein Ablauf; häufige Passwörter und eigene Namen werden abgelehnt. Empfohlen.</translation>
    </message>
    <message>
        <source>Complexity rules</source>
        <translation>Komplexitätsregeln</translation>
    </message>
    <message>
        <source>Mixed characters, earlier passwords and regular changes, for sites whose auditors ask for them. NIST and OWASP advise against it.</source>
        <translation>Gemischte Zeichen, frühere Passwörter und regelmäßige Änderungen, wenn Ihre Prüfer sie verlangen. NIST und OWASP raten davon ab.</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>What stands below is neither of the two.</source>
        <translation>Was unten steht, ist keines von beiden.</translation>
    </message>
    <message>
        <source>Until an administrator unlocks</source>
        <translation>Bis ein Administrator entsperrt</translation>
    </message>
    <message>
        <source>Only an administrator may change settings. You can read them.</source>
        <translation>Nur ein Administrator darf Einstellungen ändern. Sie können sie lesen.</translation>
    </message>
    <message>
        <source>What was saved cannot be read, so the usual values hold. Saving puts what stands here in its place.</source>
        <translation>Was gespeichert war, kann nicht gelesen werden; deshalb gelten die üblichen Werte. Beim Speichern tritt an seine Stelle, was hier steht.</translation>
    </message>
    <message>
        <source>This database can only be looked at.</source>
        <translation>Diese Datenbank kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>Asks a directory (LDAP, Active Directory) for the password of administrators who are marked as external in the CRM, when they sign in to this program. An old password that may still be stored here opens nothing.</source>
        <translation>Fragt ein Verzeichnis (LDAP, Active Directory) nach dem Passwort von Administratoren, die im CRM als extern gekennzeichnet sind, wenn sie sich an diesem Programm anmelden. Ein altes Passwort, das hier vielleicht noch gespeichert ist, öffnet nichts.</translation>
    </message>
    <message>
        <source>While none is set up, they cannot sign in here.</source>
        <translation>Solange keines eingerichtet ist, können sie sich hier nicht anmelden.</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Die dieses Computers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Vertraute Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lift a deliberate lock</source>
        <translation>Eine Sperre aufheben</translation>
    </message>
    <message>
        <source>Change a password</source>
        <translation>Ein Passwort ändern</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Einen Reset-Link senden</translation>
    </message>
    <message>
        <source>Require a new password</source>
        <translation>Ein neues Passwort verlangen</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Details bearbeiten</translation>
    </message>
    <message>
        <source>Undo an unlock</source>
        <translation>Ein Entsperren rückgängig machen</translation>
    </message>
    <message>
        <source>Ask for a new password at the next sign-in</source>
        <translation>Bei der nächsten Anmeldung ein neues Passwort verlangen</translation>
    </message>
    <message>
        <source>End open sessions</source>
        <translation>Offene Sitzungen beenden</translation>
    </message>
    <message>
        <source>Passwords that expire</source>
        <translation>Passwörter, die ablaufen</translation>
    </message>
    <message>
        <source>Count failed attempts</source>
        <translation>Fehlversuche zählen</translation>
    </message>
    <message>
        <source>Know the last sign-in</source>
        <translation>Die letzte Anmeldung kennen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
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
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>The log does not hold: {problem} Everything before it is unchanged.</source>
        <translation>Das Protokoll stimmt nicht: {problem} Alles davor ist unverändert.</translation>
    </message>
    <message>
        <source>The log holds: its {count} entry is unchanged.</source>
        <translation>Das Protokoll stimmt: Sein {count} Eintrag ist unverändert.</translation>
    </message>
    <message>
        <source>The way back in when no administrator can sign in: with the account of the database and the recovery code from paper, administrators are restored for a quarter of an hour. Every use is recorded and announced.</source>
        <translation>Der Weg zurück, wenn sich kein Administrator anmelden kann: Mit dem Datenbankkonto und dem Wiederherstellungscode vom Papier werden eine Viertelstunde lang Administratoren wiederhergestellt. Jede Verwendung wird aufgezeichnet und gemeldet.</translation>
    </message>
    <message>
        <source>{at} by {name}</source>
        <translation>{at} von {name}</translation>
    </message>
    <message>
        <source>Nobody has tried the way back in for 90 days. A drill takes two minutes.</source>
        <translation>Niemand hat den Weg zurück in den letzten 90 Tagen ausprobiert. Eine Übung dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>Nobody has set the system user up. If no administrator can sign in, the account of the database alone opens the way, for everybody who has it.</source>
        <translation>Niemand hat den Systembenutzer eingerichtet. Wenn sich kein Administrator anmelden kann, öffnet das Datenbankkonto allein den Weg, für jeden, der es hat.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Letzte Übung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Administrators who can sign in</source>
        <translation>Administratoren, die sich anmelden können</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>{count} user asks to be unlocked.</source>
        <translation>{count} Benutzer bittet um Entsperrung.</translation>
    </message>
    <message>
        <source>{count} users ask to be unlocked.</source>
        <translation>{count} Benutzer bitten um Entsperrung.</translation>
    </message>
    <message>
        <source>More than {count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>Mehr als {count} Benutzer wurden in letzter Zeit ({window}) nach Fehlversuchen gesperrt; das kann ein Angriff sein.</translation>
    </message>
    <message>
        <source>{count} users were locked after failed attempts in the last {window}; this may be an attack.</source>
        <translation>{count} Benutzer wurden in letzter Zeit ({window}) nach Fehlversuchen gesperrt; das kann ein Angriff sein.</translation>
    </message>
    <message>
        <source>Up to entry {number} it is as noted outside the database at {at}.</source>
        <translation>Bis zum Eintrag {number} ist es so, wie es außerhalb der Datenbank notiert wurde: {at}.</translation>
    </message>
    <message>
        <source>The log holds: all {count} entries are unchanged.</source>
        <translation>Das Protokoll stimmt: Alle {count} Einträge sind unverändert.</translation>
    </message>
    <message>
        <source>No head of it was noted outside the database.</source>
        <translation>Außerhalb der Datenbank wurde kein Endstand davon notiert.</translation>
    </message>
    <message>
        <source>Unlocked {user_name}.</source>
        <translation>{user_name} entsperrt.</translation>
    </message>
    <message>
        <source>Lifted the lock of {user_name}.</source>
        <translation>Sperre von {user_name} aufgehoben.</translation>
    </message>
    <message>
        <source>Undone: {user_name} is as before.</source>
        <translation>Rückgängig gemacht: {user_name} ist wie zuvor.</translation>
    </message>
    <message>
        <source>Changed the password of {user_name}.</source>
        <translation>Passwort von {user_name} geändert.</translation>
    </message>
    <message>
        <source>{user_name} must choose a new password at the next sign-in.</source>
        <translation>{user_name} muss bei der nächsten Anmeldung ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>Locked {user_name}.</source>
        <translation>{user_name} gesperrt.</translation>
    </message>
    <message>
        <source>Saved {user_name}.</source>
        <translation>{user_name} gespeichert.</translation>
    </message>
    <message>
        <source>Only an administrator may give the right to administer.</source>
        <translation>Nur ein Administrator darf das Recht zu verwalten vergeben.</translation>
    </message>
    <message>
        <source>You cannot take your own access away.</source>
        <translation>Sie können sich nicht selbst den Zugang nehmen.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Only an administrator may export the audit log.</source>
        <translation>Nur ein Administrator darf das Überwachungsprotokoll exportieren.</translation>
    </message>
    <message>
        <source>Entry {expected} is missing; {number} follows.</source>
        <translation>Eintrag {expected} fehlt; es folgt {number}.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it was written.</source>
        <translation>Eintrag {number} wurde geändert, nachdem er geschrieben worden war.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was written last.</source>
        <translation>Eintrag {number} ist nicht der, der zuletzt geschrieben wurde.</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} were written.</source>
        <translation>Das Protokoll endet mit Eintrag {last}, geschrieben wurden aber {head}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>direct mode</source>
        <translation>direkter Modus</translation>
    </message>
    <message>
        <source>guarded mode</source>
        <translation>geschützter Modus</translation>
    </message>
    <message>
        <source>Direct mode: the rules of this program hold for whoever uses it. The account of the database could write without it.</source>
        <translation>Direkter Modus: Dieses Programm setzt die Regeln durch. Das Datenbankkonto könnte ohne es schreiben.</translation>
    </message>
    <message>
        <source>Guarded mode: the database itself holds the rules. Its account can write nothing without them.</source>
        <translation>Geschützter Modus: Die Datenbank selbst setzt die Regeln durch. Ihr Konto kann ohne sie nichts schreiben.</translation>
    </message>
    <message>
        <source>OWASP event</source>
        <translation>OWASP-Ereignis</translation>
    </message>
    <message>
        <source>The log ends with entry {last}, but {head} had been written at {at}, as was noted outside the database.</source>
        <translation>Das Protokoll endet mit Eintrag {last}; wie außerhalb der Datenbank notiert, waren aber {head} geschrieben: {at}.</translation>
    </message>
    <message>
        <source>Entry {number} is not the one that was noted outside the database at {at}: the log was written anew up to there.</source>
        <translation>Eintrag {number} ist nicht der, der außerhalb der Datenbank notiert wurde ({at}): Das Protokoll wurde bis dorthin neu geschrieben.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>it must be after the first day.</source>
        <translation>muss nach dem ersten Tag liegen.</translation>
    </message>
    <message>
        <source>it contains a character nobody can see.</source>
        <translation>enthält ein Zeichen, das niemand sieht.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nobody has said where the pages of the CRM are. Set the base address of links under E-mail.</source>
        <translation>Niemand hat angegeben, wo die Seiten des CRM sind. Legen Sie die Adresse für Links unter E-Mail fest.</translation>
    </message>
    <message>
        <source>{place} is not known in this letter.</source>
        <translation>{place} ist in dieser E-Mail nicht bekannt.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Der Betreff ist leer.</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>Der Betreff hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>The subject is longer than {limit} characters.</source>
        <translation>Der Betreff ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The link does not belong into the subject, where others may read it.</source>
        <translation>Der Link gehört nicht in den Betreff, wo andere ihn lesen können.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The letter is longer than {limit} characters.</source>
        <translation>Die E-Mail ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{place} is missing in the text.</source>
        <translation>{place} fehlt im Text.</translation>
    </message>
    <message>
        <source>{place} is missing in the HTML.</source>
        <translation>{place} fehlt im HTML.</translation>
    </message>
    <message>
        <source>This letter cannot be sent again.</source>
        <translation>Diese E-Mail kann nicht noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Its link no longer works. Send a new one.</source>
        <translation>Ihr Link funktioniert nicht mehr. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>This letter cannot be called off any more.</source>
        <translation>Diese E-Mail kann nicht mehr abgebrochen werden.</translation>
    </message>
    <message>
        <source>This letter changed meanwhile. Look again.</source>
        <translation>Diese E-Mail hat sich inzwischen geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Your own user has no e-mail address to send the message to.</source>
        <translation>Ihr eigener Benutzer hat keine E-Mail-Adresse, an die die Nachricht gesendet werden kann.</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer.</source>
        <translation>Das Passwort des E-Mail-Kontos ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>there is a space at an end.</source>
        <translation>am Anfang oder Ende steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>another connection has it.</source>
        <translation>eine andere Verbindung hat ihn.</translation>
    </message>
    <message>
        <source>This is not the present recovery code.</source>
        <translation>Das ist nicht der jetzige Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Wait {wait}, then try again.</source>
        <translation>Warten Sie {wait}, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Made a reset link for {user_name}.</source>
        <translation>Reset-Link für {user_name} erstellt.</translation>
    </message>
    <message>
        <source>This link is known only to its mail. Send a new one.</source>
        <translation>Diesen Link kennt nur seine E-Mail. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>This request was answered meanwhile.</source>
        <translation>Diese Anfrage wurde inzwischen beantwortet.</translation>
    </message>
    <message>
        <source>{user_name} has a temporary password.</source>
        <translation>{user_name} hat ein vorläufiges Passwort.</translation>
    </message>
    <message>
        <source>{user_name} signs in without a second factor.</source>
        <translation>{user_name} meldet sich ohne zweiten Faktor an.</translation>
    </message>
    <message>
        <source>{user_name} is an administrator now.</source>
        <translation>{user_name} ist jetzt Administrator.</translation>
    </message>
    <message>
        <source>Already an administrator.</source>
        <translation>Schon Administrator.</translation>
    </message>
    <message>
        <source>One user was made an administrator in this recovery.</source>
        <translation>In dieser Wiederherstellung wurde schon ein Benutzer zum Administrator gemacht.</translation>
    </message>
    <message>
        <source>The system user restores administrators only.</source>
        <translation>Der Systembenutzer stellt nur Administratoren wieder her.</translation>
    </message>
    <message>
        <source>Your account was changed. Sign in again.</source>
        <translation>Ihr Konto wurde geändert. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>The password may be changed again {at}.</source>
        <translation>Das Passwort darf wieder geändert werden: {at}.</translation>
    </message>
    <message>
        <source>it is not complete, or not one of this site.</source>
        <translation>er ist unvollständig oder gehört nicht hierher.</translation>
    </message>
    <message>
        <source>its time is over.</source>
        <translation>seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>your account was changed since it was made.</source>
        <translation>Ihr Konto wurde geändert, seit er gemacht wurde.</translation>
    </message>
    <message>
        <source>your account is locked or inactive. Ask an administrator.</source>
        <translation>Ihr Konto ist gesperrt oder inaktiv. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>it has been used.</source>
        <translation>er wurde schon benutzt.</translation>
    </message>
    <message>
        <source>it was revoked.</source>
        <translation>er wurde widerrufen.</translation>
    </message>
    <message>
        <source>a newer one was made.</source>
        <translation>es gibt einen neueren.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>ein unbekannter Ort</translation>
    </message>
    <message>
        <source>Your last sign-in was {when} from {place}.</source>
        <translation>Ihre letzte Anmeldung war {when} von {place}.</translation>
    </message>
    <message>
        <source>Since then a sign-in with your name failed, the last one {when} from {place}.</source>
        <translation>Seitdem ist eine Anmeldung mit Ihrem Namen fehlgeschlagen, zuletzt {when} von {place}.</translation>
    </message>
    <message>
        <source>it must be between 0 and {most}.</source>
        <translation>muss zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>Demo users</source>
        <translation>Demobenutzer</translation>
    </message>
    <message>
        <source>A second factor is asked for ({method}), and this program cannot check it.</source>
        <translation>Ein zweiter Faktor wird verlangt ({method}), und dieses Programm kann ihn nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CRM Admin</source>
        <translation>Über CRM Admin</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For the administrator of an on-premises CRM: see why somebody cannot sign in, and put it right. Free software under the MIT licence; docs/third-party.md names everything that comes with it.</source>
        <translation>Für den Administrator eines CRM im eigenen Haus: sehen, warum sich jemand nicht anmelden kann, und es beheben. Freie Software unter der MIT-Lizenz; docs/third-party.md nennt alles, was mitgeliefert wird.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>L&amp;ift the Lock…</source>
        <translation>Sperre au&amp;fheben…</translation>
    </message>
    <message>
        <source>&amp;Change Password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;Reset Password…</source>
        <translation>Passwort &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Re&amp;quire a New Password…</source>
        <translation>&amp;Neues Passwort verlangen…</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>&amp;Details bearbeiten…</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>Put it in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Nobody administers this CRM.</source>
        <translation>Niemand verwaltet dieses CRM.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Lift lock</source>
        <translation>Sperre &amp;aufheben</translation>
    </message>
    <message>
        <source>Te&amp;mporary password</source>
        <translation>Vorläufiges &amp;Passwort</translation>
    </message>
    <message>
        <source>Clear &amp;second factor</source>
        <translation>&amp;Zweiten Faktor entfernen</translation>
    </message>
</context>
<context>
    <name>AuditExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Überwachungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
</context>
<context>
    <name>AuditExporting</name>
    <message>
        <source>Export the audit log</source>
        <translation>Überwachungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabellen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>ueberwachungsprotokoll.csv</translation>
    </message>
    <message>
        <source>Recording the export…</source>
        <translation>Der Export wird aufgezeichnet…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Search who, to whom, why or operation</source>
        <translation>Wer, wen, warum, Vorgang</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Überwachungsprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Überwachungsprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Wählen Sie einen Eintrag.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Überwachungsprotokoll</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Outbox {0}</source>
        <translation>Postausgang {0}</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Keine Verbindung zur Datenbank</translation>
    </message>
</context>
<context>
    <name>BulkActDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It stands in the audit log.</source>
        <translation>Er steht im Überwachungsprotokoll.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Nach diesem anhalten</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation>nicht ausgeführt: {0}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This program made a mistake. Look in the audit log whether the change of the last user was saved before you repeat it.</source>
        <translation>Dieses Programm hat einen Fehler gemacht. Sehen Sie im Überwachungsprotokoll nach, ob die Änderung des letzten Benutzers gespeichert wurde, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>You stopped it. Those whose turn had not come are as before.</source>
        <translation>Sie haben angehalten. Wer noch nicht an der Reihe war, ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>BulkPreviewPart</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Ausgelassen, weil</translation>
    </message>
    <message>
        <source>Looking whom it hits…</source>
        <translation>Es wird nachgesehen, wen es betrifft…</translation>
    </message>
</context>
<context>
    <name>BulkResults</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
</context>
<context>
    <name>CancelLetterDialog</name>
    <message>
        <source>Do not send this letter?</source>
        <translation>Diese E-Mail nicht senden?</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>It cannot be taken back: such a letter is not written again.</source>
        <translation>Es kann nicht zurückgenommen werden: Eine solche E-Mail wird nicht noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>The link in it still works and can be handed over in another way: on the tab Mails of the user. Revoke it there if it shall not.</source>
        <translation>Der Link darin funktioniert weiter und kann auf andere Weise übergeben werden: im Reiter E-Mails des Benutzers. Widerrufen Sie ihn dort, wenn er nicht mehr gelten soll.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change the password of {0}</source>
        <translation>Passwort von {0} ändern</translation>
    </message>
    <message>
        <source>&amp;Must be changed at the next sign-in</source>
        <translation>&amp;Muss bei der nächsten Anmeldung geändert werden</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Das Passwort wird geändert…</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Das Passwort wurde geändert</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rules for the password</source>
        <translation>Regeln für das Passwort</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>This is the only time that the code is shown. Close again to leave without it.</source>
        <translation>Der Code wird nur dieses eine Mal gezeigt. Schließen Sie noch einmal, um ohne ihn zu gehen.</translation>
    </message>
    <message>
        <source>New recovery code, shown only here and now</source>
        <translation>Neuer Wiederherstellungscode, nur hier und jetzt gezeigt</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Print the page for the technical installation documentation and lock it away. The code opens the way back in once, with the account of the database.</source>
        <translation>Drucken Sie die Seite für die technische Installationsdokumentation, und schließen Sie sie weg. Der Code öffnet den Weg zurück einmal, zusammen mit dem Datenbankkonto.</translation>
    </message>
    <message>
        <source>Prin&amp;t page…</source>
        <translation>Seite &amp;drucken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve page…</source>
        <translation>Seite &amp;speichern…</translation>
    </message>
    <message>
        <source>The code is on paper, in a safe place</source>
        <translation>Der Code ist auf Papier, an einem sicheren Ort</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Die Seite ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>Save the page of the recovery code</source>
        <translation>Seite mit dem Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Pages for a browser (*.html)</source>
        <translation>Seiten für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>recovery-code.html</source>
        <translation>wiederherstellungscode.html</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bestätigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>For an act like this your password is asked for again.</source>
        <translation>Für eine solche Aktion wird Ihr Passwort noch einmal verlangt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>Als jemand anderes anmelden…</translation>
    </message>
    <message>
        <source>&amp;Password of {0}</source>
        <translation>&amp;Passwort von {0}</translation>
    </message>
    <message>
        <source>C&amp;ode of your second factor</source>
        <translation>&amp;Code Ihres zweiten Faktors</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Das Passwort wird geprüft…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed. After several failed attempts one has to wait: until then the right password is refused, too.</source>
        <translation>Das hat nicht geklappt. Es wurde nichts geändert. Nach mehreren Fehlversuchen muss man warten: Bis dahin wird auch das richtige Passwort abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{0} was changed meanwhile</source>
        <translation>{0} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Was Sie sahen</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal ansehen</translation>
    </message>
    <message>
        <source>All that is shown of this user is the same. Something else was changed, such as the password.</source>
        <translation>Alles, was von diesem Benutzer angezeigt wird, ist gleich. Etwas anderes wurde geändert, etwa das Passwort.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed this user. {0}</source>
        <translation>Jemand anderes hat diesen Benutzer geändert. {0}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>{0} changed this user. {1}</source>
        <translation>{0} hat diesen Benutzer geändert. {1}</translation>
    </message>
    <message>
        <source>{0} changed this user {1}. {2}</source>
        <translation>{0} hat diesen Benutzer geändert ({1}). {2}</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ein neues</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a CRM database</source>
        <translation>Mit einer CRM-Datenbank verbinden</translation>
    </message>
    <message>
        <source>Which CRM it is will be found out. Connecting changes nothing in it.</source>
        <translation>Welches CRM es ist, wird festgestellt. Das Verbinden ändert nichts darin.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Verb&amp;inden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbind&amp;ung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The databases that are saved on this computer.</source>
        <translation>Die Datenbanken, die auf diesem Computer gespeichert sind.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Es ist keine Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Keines nötig</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>Wird jedes Mal verlangt</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>CRM Admin made a mistake</source>
        <translation>CRM Admin hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Something happened that this program does not expect. If a change was being saved, look in the audit log whether it was, before you repeat it. Then close CRM Admin and start it again.</source>
        <translation>Es ist etwas geschehen, was dieses Programm nicht erwartet. Wenn gerade eine Änderung gespeichert wurde, sehen Sie im Überwachungsprotokoll nach, ob das gelang, bevor Sie sie wiederholen. Schließen Sie dann CRM Admin, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report names places in the program, and no data.</source>
        <translation>Der Bericht nennt Stellen im Programm und keine Daten.</translation>
    </message>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>Create a new CRM database</source>
        <translation>Neue CRM-Datenbank erstellen</translation>
    </message>
    <message>
        <source>The built-in CRM database of this program. It must be empty or new.</source>
        <translation>Die eingebaute CRM-Datenbank dieses Programms. Sie muss leer oder neu sein.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>To try the program; 0 for real use.</source>
        <translation>Um das Programm auszuprobieren; 0 für den echten Einsatz.</translation>
    </message>
    <message>
        <source>&amp;Invented users</source>
        <translation>Er&amp;fundene Benutzer</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Der erste Administrator</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>Die Datenbank wird erstellt…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The chosen user</source>
        <translation>Der gewählte Benutzer</translation>
    </message>
    <message>
        <source>Reading the user…</source>
        <translation>Der Benutzer wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Choose a user to see why they cannot sign in.</source>
        <translation>Wählen Sie einen Benutzer, um zu sehen, warum er sich nicht anmelden kann.</translation>
    </message>
    <message>
        <source>Reset Password: {0}</source>
        <translation>Passwort zurücksetzen: {0}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What can be done to this user</source>
        <translation>Was mit diesem Benutzer getan werden kann</translation>
    </message>
    <message>
        <source>Reset Password…</source>
        <translation>Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>About this user</source>
        <translation>Über diesen Benutzer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Edit Details…</source>
        <translation>Details bearbeiten…</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>They can sign in.</source>
        <translation>Die Anmeldung ist möglich.</translation>
    </message>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Warum ist keine Anmeldung möglich?</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>Why can’t they sign in?</source>
        <translation>Warum ist keine Anmeldung möglich?</translation>
    </message>
    <message>
        <source>Nothing in this CRM stops them.</source>
        <translation>Nichts in diesem CRM steht im Weg.</translation>
    </message>
</context>
<context>
    <name>DiceOptionsForm</name>
    <message>
        <source>Length of a generated password</source>
        <translation>Länge eines generierten Passworts</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>!#%</source>
        <translation>!#%</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>Without characters that look alike, such as 0 and O.</source>
        <translation>Ohne Zeichen, die sich ähnlich sehen, wie 0 und O.</translation>
    </message>
    <message>
        <source>Choose more kinds of characters.</source>
        <translation>Wählen Sie mehr Arten von Zeichen.</translation>
    </message>
    <message>
        <source>Leng&amp;th</source>
        <translation>&amp;Länge</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the directory</source>
        <translation>Verzeichnis ändern</translation>
    </message>
    <message>
        <source>Set up the directory</source>
        <translation>Verzeichnis einrichten</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Administrators whose password an external system keeps sign in to this program with the password there. Nothing of it is stored.</source>
        <translation>Administratoren, deren Passwort in einem externen System liegt, melden sich an diesem Programm mit dem Passwort von dort an. Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Test with a password…</source>
        <translation>Mit einem Passwort &amp;testen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>ldaps://ldap.example.com, or ldap://ldap.example.com, which then must encrypt by StartTLS. Nothing is ever sent in clear.</source>
        <translation>ldaps://ldap.example.com oder ldap://ldap.example.com; letztere muss dann mit StartTLS verschlüsseln. Im Klartext wird nie etwas gesendet.</translation>
    </message>
    <message>
        <source>&amp;Name there</source>
        <translation>&amp;Name dort</translation>
    </message>
    <message>
        <source>With {0} where the user name of the CRM belongs: uid={0},ou=people,dc=example,dc=com or {0}@example.com.</source>
        <translation>Mit {0}, wo der Benutzername des CRM hingehört: uid={0},ou=people,dc=example,dc=com oder {0}@example.com.</translation>
    </message>
    <message>
        <source>&amp;File of the authority</source>
        <translation>&amp;Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Of the authority that signed the certificate of the directory. Empty: those that this computer knows.</source>
        <translation>Der Zertifizierungsstelle, die das Zertifikat des Verzeichnisses signiert hat. Leer: die, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>DirectoryTestDialog</name>
    <message>
        <source>Test the directory</source>
        <translation>Verzeichnis testen</translation>
    </message>
    <message>
        <source>With the values as they stand on the screen, saved or not. Nobody is signed in by it, and nothing is kept.</source>
        <translation>Mit den Werten, wie sie auf dem Bildschirm stehen, gespeichert oder nicht. Niemand wird dadurch angemeldet, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;User name in the CRM</source>
        <translation>&amp;Benutzername im CRM</translation>
    </message>
    <message>
        <source>&amp;Password in the directory</source>
        <translation>&amp;Passwort im Verzeichnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Das Verzeichnis wird gefragt…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>{0}: unit</source>
        <translation>{0}: Einheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing is changed in the database.</source>
        <translation>Wird auf diesem Computer gespeichert. In der Datenbank wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Finding out the kind of database server…</source>
        <translation>Die Art des Datenbankservers wird festgestellt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>the e-mail settings</source>
        <translation>die E-Mail-Einstellungen</translation>
    </message>
    <message>
        <source>Outbox {0}</source>
        <translation>Postausgang {0}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>The password of the mail account is not known on this computer. Give it under Settings.</source>
        <translation>Das Passwort des E-Mail-Kontos ist auf diesem Computer nicht bekannt. Geben Sie es unter Einstellungen an.</translation>
    </message>
    <message>
        <source>E-mail is not set up yet: reset links are handed over instead of mailed, and everything else works.</source>
        <translation>E-Mail ist noch nicht eingerichtet: Reset-Links werden übergeben statt gesendet, und alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Saved how mail leaves.</source>
        <translation>Gespeichert, wie E-Mails gesendet werden.</translation>
    </message>
    <message>
        <source>Saved the letter.</source>
        <translation>E-Mail gespeichert.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>{0} users</source>
        <translation>{0} Benutzer</translation>
    </message>
    <message>
        <source>{0} of {1} users</source>
        <translation>{0} von {1} Benutzern</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved</source>
        <translation>Es ist nicht bekannt, ob die Änderung gespeichert wurde</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Opens the filters that have no room.</source>
        <translation>Öffnet die Filter, die keinen Platz haben.</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to CRM Admin</source>
        <translation>Willkommen bei CRM Admin</translation>
    </message>
    <message>
        <source>See why somebody cannot sign in to the CRM, and put it right.</source>
        <translation>Sehen, warum sich jemand nicht am CRM anmelden kann, und es beheben.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>An invented company with 1,204 users. Nothing in it can do harm.</source>
        <translation>Eine erfundene Firma mit 1.204 Benutzern. Nichts darin kann Schaden anrichten.</translation>
    </message>
    <message>
        <source>Connect to a CRM database…</source>
        <translation>Mit einer CRM-Datenbank verbinden…</translation>
    </message>
    <message>
        <source>Of a CRM that your site uses. Which one it is will be found out.</source>
        <translation>Eines CRM, das Ihre Organisation verwendet. Welches es ist, wird festgestellt.</translation>
    </message>
    <message>
        <source>Create a new CRM database…</source>
        <translation>Neue CRM-Datenbank erstellen…</translation>
    </message>
    <message>
        <source>In a file on this computer, or on a database server.</source>
        <translation>In einer Datei auf diesem Computer oder auf einem Datenbankserver.</translation>
    </message>
    <message>
        <source>Sign in as system user…</source>
        <translation>Als Systembenutzer anmelden…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide, then Enter for the next place</source>
        <translation>Handbuch durchsuchen, dann Eingabetaste für die nächste Stelle</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of this user</source>
        <translation>Verlauf dieses Benutzers</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has been done to this user with CRM Admin yet.</source>
        <translation>Mit diesem Benutzer wurde in CRM Admin noch nichts getan.</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>As you call this CRM</source>
        <translation>Wie Sie dieses CRM nennen</translation>
    </message>
    <message>
        <source>Na&amp;me of this connection</source>
        <translation>Na&amp;me dieser Verbindung</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password in the keyring of this computer</source>
        <translation>Passwort im Schlüsse&amp;lbund dieses Computers merken</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
</context>
<context>
    <name>LiftLockDialog</name>
    <message>
        <source>Lift the lock of {0}</source>
        <translation>Sperre von {0} aufheben</translation>
    </message>
    <message>
        <source>&amp;Reason for lifting it</source>
        <translation>&amp;Grund für das Aufheben</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>Für das Überwachungsprotokoll.</translation>
    </message>
    <message>
        <source>&amp;Lift the lock</source>
        <translation>Sperre &amp;aufheben</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Gesperrt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No reason was recorded</source>
        <translation>Es wurde kein Grund angegeben</translation>
    </message>
    <message>
        <source>Lifting the lock…</source>
        <translation>Die Sperre wird aufgehoben…</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this version does not do</source>
        <translation>Was diese Version nicht kann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Whoever holds the account of the database can change everything without this program: its rules hold in the program, not in the database.</source>
        <translation>Wer das Konto der Datenbank hat, kann ohne dieses Programm alles ändern: Die Regeln gelten im Programm, nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>In the guarded mode the database itself refuses what they forbid. It is for PostgreSQL and MariaDB, and somebody has to set it up.</source>
        <translation>Im geschützten Modus verweigert die Datenbank selbst, was die Regeln verbieten. Es gibt ihn für PostgreSQL und MariaDB, und jemand muss ihn einrichten.</translation>
    </message>
    <message>
        <source>Of LDAP there is only the sign-in of administrators: locks, expiry and groups of a directory are not read. While it is down, they cannot sign in.</source>
        <translation>Von LDAP gibt es nur die Anmeldung von Administratoren: Sperren, Ablauf und Gruppen eines Verzeichnisses werden nicht gelesen. Solange es nicht erreichbar ist, können sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>A link that was mailed is as safe as the mailbox. A temporary password is known to you until the user has changed it.</source>
        <translation>Ein per E-Mail gesendeter Link ist so sicher wie das Postfach. Ein vorläufiges Passwort kennen Sie, bis der Benutzer es geändert hat.</translation>
    </message>
    <message>
        <source>Of the CRMs it knows its own built-in database and EspoCRM 8.4 to 10. Another database is not opened; a version it does not know is opened to look at only.</source>
        <translation>Von den CRMs kennt das Programm seine eigene, eingebaute Datenbank und EspoCRM 8.4 bis 10. Eine andere Datenbank wird nicht geöffnet; eine unbekannte Version wird nur zum Ansehen geöffnet.</translation>
    </message>
</context>
<context>
    <name>LinkMade</name>
    <message>
        <source>Co&amp;py link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export what the list shows</source>
        <translation>Exportieren, was die Liste zeigt</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabellen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>users.csv</source>
        <translation>benutzer.csv</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock {0}</source>
        <translation>{0} sperren</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It is shown to whoever wants to lift the lock, and in the audit log.</source>
        <translation>Er wird jedem gezeigt, der die Sperre aufheben will, und im Überwachungsprotokoll.</translation>
    </message>
    <message>
        <source>Only this CRM is barred. The account in {0} stays as it is.</source>
        <translation>Nur dieses CRM wird gesperrt. Das Konto in {0} bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Wird gesperrt…</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>The window is locked</source>
        <translation>Das Fenster ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>&amp;Sign in as somebody else…</source>
        <translation>&amp;Als jemand anderes anmelden…</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Password of the account</source>
        <translation>Passwort des Kontos</translation>
    </message>
    <message>
        <source>Kept on this computer only, never in the database. Nobody can read it here once it was given.</source>
        <translation>Nur auf diesem Computer aufbewahrt, nie in der Datenbank. Niemand kann es hier lesen, wenn es einmal eingegeben ist.</translation>
    </message>
    <message>
        <source>Remember it in the keyring of this computer</source>
        <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Known on this computer</source>
        <translation>Hier bekannt</translation>
    </message>
    <message>
        <source>Not known on this computer</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>bis das Programm endet</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>Letters and the password of the account are sent in clear. That is allowed only to a mail server on this machine, where nobody is on the way.</source>
        <translation>E-Mails und das Passwort des Kontos werden im Klartext gesendet. Das ist nur zu einem Mailserver auf diesem Computer erlaubt, wo niemand auf dem Weg ist.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Die dieses Computers</translation>
    </message>
</context>
<context>
    <name>MailSettingsTab</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>Save how mail leaves?</source>
        <translation>Speichern, wie E-Mails gesendet werden?</translation>
    </message>
    <message>
        <source>It holds from the next letter on, also for those that wait already.</source>
        <translation>Es gilt ab der nächsten E-Mail, auch für die, die schon warten.</translation>
    </message>
    <message>
        <source>Without a mail server and a sender no mail is sent.</source>
        <translation>Ohne Mailserver und Absender werden keine E-Mails gesendet.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Zeigen, was gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>MailSteps</name>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Passed: {0}</source>
        <translation>Bestanden: {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Nicht bestanden: {0}</translation>
    </message>
</context>
<context>
    <name>MailTest</name>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Send Test Message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>With the values as they stand above, saved or not. It goes to your own address and to nobody else.</source>
        <translation>Mit den Werten, wie sie oben stehen, gespeichert oder nicht. Sie geht an Ihre eigene Adresse und an niemanden sonst.</translation>
    </message>
    <message>
        <source>The test stopped at this step.</source>
        <translation>Der Test ist bei diesem Schritt stehen geblieben.</translation>
    </message>
    <message>
        <source>The mail server took the message. Look into your mailbox for it.</source>
        <translation>Der Mailserver hat die Nachricht angenommen. Sehen Sie in Ihrem Postfach nach.</translation>
    </message>
</context>
<context>
    <name>MailsTab</name>
    <message>
        <source>Mails to this user</source>
        <translation>E-Mails an diesen Benutzer</translation>
    </message>
    <message>
        <source>Reading the mails…</source>
        <translation>Die E-Mails werden gelesen…</translation>
    </message>
    <message>
        <source>No mail has been written to this user, and no link was made.</source>
        <translation>An diesen Benutzer wurde keine E-Mail geschrieben, und es wurde kein Link erstellt.</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>New Link…</source>
        <translation>Neuer Link…</translation>
    </message>
    <message>
        <source>Trying the letter again…</source>
        <translation>Die E-Mail wird noch einmal versucht…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Ends every open link of this user</source>
        <translation>Beendet jeden offenen Link dieses Benutzers</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>S&amp;witch Connection…</source>
        <translation>Verbindung &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Lock the Window</source>
        <translation>Fenster &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find a User</source>
        <translation>Benutzer &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Verify the Audit Log</source>
        <translation>Überwachungsprotokoll &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;System User…</source>
        <translation>&amp;Systembenutzer…</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;About CRM Admin</source>
        <translation>&amp;Über CRM Admin</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Aktionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The guide is not in this copy.</source>
        <translation>Das Handbuch fehlt in dieser Kopie.</translation>
    </message>
    <message>
        <source>This database can only be looked at: {0}</source>
        <translation>Diese Datenbank kann nur angesehen werden: {0}</translation>
    </message>
    <message>
        <source>The connection to the database is not encrypted.</source>
        <translation>Die Verbindung zur Datenbank ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Look at the system</source>
        <translation>System ansehen</translation>
    </message>
    <message>
        <source>A change is being saved; the window closes after it.</source>
        <translation>Eine Änderung wird gespeichert; danach schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>A letter is being sent; the window closes after it. Close it again to leave at once: the letter is tried again later then.</source>
        <translation>Eine E-Mail wird gesendet; danach schließt sich das Fenster. Schließen Sie es noch einmal, um sofort zu gehen: Die E-Mail wird dann später wieder versucht.</translation>
    </message>
    <message>
        <source>Something is not saved yet. Unlock the window first.</source>
        <translation>Etwas ist noch nicht gespeichert. Entsperren Sie zuerst das Fenster.</translation>
    </message>
    <message>
        <source>In five minutes you are signed out, after twelve hours. Save what you began.</source>
        <translation>In fünf Minuten werden Sie abgemeldet, nach zwölf Stunden. Speichern Sie, was Sie begonnen haben.</translation>
    </message>
</context>
<context>
    <name>ManyPane</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>No&amp;ch einmal dasselbe</translation>
    </message>
    <message>
        <source>Keep the &amp;spaces</source>
        <translation>Leerze&amp;ichen behalten</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort wird benötigt.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Keep the&amp;se characters</source>
        <translation>D&amp;iese Zeichen behalten</translation>
    </message>
    <message>
        <source>Remove what is pointed out, or say below that it is meant.</source>
        <translation>Entfernen Sie, worauf hingewiesen wird, oder bestätigen Sie unten, dass es so gemeint ist.</translation>
    </message>
    <message>
        <source>Gene&amp;rate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>Fill both fields with a password from the dice</source>
        <translation>Beide Felder mit einem ausgewürfelten Passwort füllen</translation>
    </message>
    <message>
        <source>Which characters the dice use</source>
        <translation>Welche Zeichen gewürfelt werden</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The code belongs on paper, into the technical installation documentation. It is shown once. A code that was made before opens nothing any more.</source>
        <translation>Der Code gehört auf Papier, in die technische Installationsdokumentation. Er wird einmal gezeigt. Ein früher erstellter Code öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>&amp;Make the code</source>
        <translation>Code &amp;erstellen</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Der Code wird erstellt…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>OfferSystemUserDialog</name>
    <message>
        <source>Set the system user up?</source>
        <translation>Systembenutzer einrichten?</translation>
    </message>
    <message>
        <source>One day no administrator may be able to sign in. The system user is the way back in then: with the account of the database and a recovery code that lies on paper in a safe place.</source>
        <translation>Eines Tages kann sich vielleicht kein Administrator mehr anmelden. Dann ist der Systembenutzer der Weg zurück: mit dem Datenbankkonto und einem Wiederherstellungscode, der auf Papier an einem sicheren Ort liegt.</translation>
    </message>
    <message>
        <source>Without it, the account of the database alone opens that way. You find this later under Tools ▸ System User.</source>
        <translation>Ohne ihn öffnet das Datenbankkonto allein diesen Weg. Sie finden dies später unter Extras ▸ Systembenutzer.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
</context>
<context>
    <name>OneAct</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This program made a mistake while it saved. Look in the audit log whether the change was saved before you repeat it.</source>
        <translation>Dieses Programm hat beim Speichern einen Fehler gemacht. Sehen Sie im Überwachungsprotokoll nach, ob die Änderung gespeichert wurde, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>The mail server said</source>
        <translation>Serverantwort</translation>
    </message>
</context>
<context>
    <name>OutboxTab</name>
    <message>
        <source>Only what is not finished</source>
        <translation>Nur, was nicht erledigt ist</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Do Not Send…</source>
        <translation>Nicht senden…</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Der Postausgang wird gelesen…</translation>
    </message>
    <message>
        <source>No letter waits to be sent.</source>
        <translation>Keine E-Mail wartet auf das Senden.</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>Es wurde noch keine E-Mail geschrieben.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Sending to {0}…</source>
        <translation>Wird gesendet an {0}…</translation>
    </message>
    <message>
        <source>The letter to {0} will not be sent.</source>
        <translation>Die E-Mail an {0} wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Saved the password rules.</source>
        <translation>Passwortregeln gespeichert.</translation>
    </message>
    <message>
        <source>Saved the settings of the directory.</source>
        <translation>Verzeichniseinstellungen gespeichert.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Force a Change…</source>
        <translation>Änderung erzwingen…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Es ist keine Datenbank geöffnet.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Die Regeln werden gelesen…</translation>
    </message>
    <message>
        <source>the password rules</source>
        <translation>die Passwortregeln</translation>
    </message>
    <message>
        <source>Save the password rules?</source>
        <translation>Passwortregeln speichern?</translation>
    </message>
    <message>
        <source>They hold from the next password on, everywhere, for everybody.</source>
        <translation>Sie gelten ab dem nächsten Passwort, überall, für alle.</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Zeigen, was gespeichert wurde</translation>
    </message>
    <message>
        <source>All associates</source>
        <translation>Alle Mitarbeiter</translation>
    </message>
    <message>
        <source>All system users</source>
        <translation>Alle Systembenutzer</translation>
    </message>
    <message>
        <source>Those whom the list of users shows: {0}</source>
        <translation>Die, die die Benutzerliste zeigt: {0}</translation>
    </message>
    <message>
        <source>Force a change</source>
        <translation>Änderung erzwingen</translation>
    </message>
    <message>
        <source>When passwords may have become known, have them replaced at the next sign-in: of everybody, or of those whom the list of users shows. You see whom it hits before anything happens.</source>
        <translation>Wenn Passwörter bekannt geworden sein könnten, lassen Sie sie bei der nächsten Anmeldung ersetzen: bei allen oder bei denen, die die Benutzerliste zeigt. Sie sehen, wen es betrifft, bevor etwas geschieht.</translation>
    </message>
</context>
<context>
    <name>PasswordShown</name>
    <message>
        <source>New password, shown only here</source>
        <translation>Neues Passwort, nur hier gezeigt</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>New passwords</source>
        <translation>Neue Passwörter</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>They hold for signing in to this program and to the self-service pages. The last administrator is never locked by failed attempts. How another CRM counts them is set there.</source>
        <translation>Sie gelten für die Anmeldung an diesem Programm und an den Selbstbedienungsseiten. Der letzte Administrator wird nie nach Fehlversuchen gesperrt. Wie ein anderes CRM sie zählt, wird dort eingestellt.</translation>
    </message>
    <message>
        <source>Links and temporary passwords</source>
        <translation>Links und vorläufige Passwörter</translation>
    </message>
    <message>
        <source>Passwords expire</source>
        <translation>Passwörter laufen ab</translation>
    </message>
    <message>
        <source>The lock ends by itself</source>
        <translation>Die Sperre endet von selbst</translation>
    </message>
    <message>
        <source>Failed attempts lock</source>
        <translation>Fehlversuche sperren</translation>
    </message>
</context>
<context>
    <name>PolicyTrial</name>
    <message>
        <source>Try a password</source>
        <translation>Ein Passwort ausprobieren</translation>
    </message>
    <message>
        <source>By the rules as they stand above, saved or not, with your own names. It is not stored and not sent; do not type one that you use.</source>
        <translation>Nach den Regeln, wie sie oben stehen, gespeichert oder nicht, mit Ihren eigenen Namen. Es wird nicht gespeichert und nicht gesendet; geben Sie keines ein, das Sie verwenden.</translation>
    </message>
    <message>
        <source>Password to try</source>
        <translation>Passwort zum Ausprobieren</translation>
    </message>
    <message>
        <source>As a user with a second factor</source>
        <translation>Als Benutzer mit zweitem Faktor</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>Make a user an administrator</source>
        <translation>Einen Benutzer zum Administrator machen</translation>
    </message>
    <message>
        <source>One user in each recovery. Upper and lower case differ.</source>
        <translation>Ein Benutzer in jeder Wiederherstellung. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Exact &amp;user name</source>
        <translation>Genauer &amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>Zum &amp;Administrator machen</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Making the user an administrator…</source>
        <translation>Der Benutzer wird zum Administrator gemacht…</translation>
    </message>
</context>
<context>
    <name>ReasonedAct</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund wird benötigt.</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Making the demo…</source>
        <translation>Die Demo wird erstellt…</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>RecoveryDrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Fetch the paper and type its code, as in an emergency. Nothing is changed but the record of the drill; the code stays the same.</source>
        <translation>Holen Sie das Papier, und geben Sie seinen Code ein wie im Notfall. Nichts ändert sich außer dem Eintrag über die Übung; der Code bleibt derselbe.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The drill was passed: the way back in is open.</source>
        <translation>Die Übung ist bestanden: Der Weg zurück ist offen.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Recovery of {0}</source>
        <translation>Wiederherstellung in {0}</translation>
    </message>
    <message>
        <source>Signed in as system user, with the account {0}.</source>
        <translation>Als Systembenutzer angemeldet, mit dem Konto {0}.</translation>
    </message>
    <message>
        <source>Signed in as system user.</source>
        <translation>Als Systembenutzer angemeldet.</translation>
    </message>
    <message>
        <source>Make a user an administrator…</source>
        <translation>Einen Benutzer zum Administrator machen…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>First put the new recovery code in a safe place.</source>
        <translation>Bringen Sie zuerst den neuen Wiederherstellungscode an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>Noch {0}</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Looking for administrators…</source>
        <translation>Administratoren werden gesucht…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>This program made a mistake while it saved. Look in the audit log.</source>
        <translation>Dieses Programm hat beim Speichern einen Fehler gemacht. Sehen Sie im Überwachungsprotokoll nach.</translation>
    </message>
    <message>
        <source>Ending the recovery…</source>
        <translation>Die Wiederherstellung wird beendet…</translation>
    </message>
</context>
<context>
    <name>RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>CRM Admin forgets the connection {0}.</source>
        <translation>CRM Admin vergisst die Verbindung {0}.</translation>
    </message>
    <message>
        <source>Nothing happens to the database, nor to the users in it.</source>
        <translation>Der Datenbank und den Benutzern darin geschieht nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Its password stays in the keyring: another connection leads to the same place.</source>
        <translation>Ihr Passwort bleibt im Schlüsselbund: Eine andere Verbindung führt zum selben Ort.</translation>
    </message>
    <message>
        <source>Its password is removed from the keyring too.</source>
        <translation>Ihr Passwort wird auch aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
</context>
<context>
    <name>RenameConnectionDialog</name>
    <message>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Wird umbenannt…</translation>
    </message>
</context>
<context>
    <name>RequestStrip</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lift the lock…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>Declining the request…</source>
        <translation>Die Anfrage wird abgelehnt…</translation>
    </message>
</context>
<context>
    <name>RequireNewPasswordDialog</name>
    <message>
        <source>Require a new password of {0}</source>
        <translation>Neues Passwort von {0} verlangen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>For the audit log.</source>
        <translation>Für das Überwachungsprotokoll.</translation>
    </message>
    <message>
        <source>The next sign-in works with the present password and asks for a new one. When somebody else may know the password, lock the user or change it instead.</source>
        <translation>Die nächste Anmeldung gelingt mit dem jetzigen Passwort und verlangt ein neues. Wenn jemand anderes das Passwort kennen könnte, sperren Sie den Benutzer oder ändern Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Re&amp;quire</source>
        <translation>&amp;Verlangen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of {0}</source>
        <translation>Passwort von {0} zurücksetzen</translation>
    </message>
    <message>
        <source>The link goes to</source>
        <translation>Der Link geht an</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Correct the &amp;address…</source>
        <translation>&amp;Adresse korrigieren…</translation>
    </message>
    <message>
        <source>&amp;Send link</source>
        <translation>&amp;Link senden</translation>
    </message>
    <message>
        <source>Correct the address…</source>
        <translation>Adresse korrigieren…</translation>
    </message>
    <message>
        <source>Looking for links that would be replaced…</source>
        <translation>Links werden gesucht, die ersetzt würden…</translation>
    </message>
    <message>
        <source>&amp;Make link</source>
        <translation>&amp;Link erstellen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail is not set up, so nothing is sent. The link can be copied afterwards and handed over.</source>
        <translation>E-Mail ist nicht eingerichtet; deshalb wird nichts gesendet. Der Link kann danach kopiert und übergeben werden.</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Der Link wird erstellt…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>The link was made. Its letter is handed to the mail server…</source>
        <translation>Der Link wurde erstellt. Seine E-Mail wird dem Mailserver übergeben…</translation>
    </message>
    <message>
        <source>The link was made</source>
        <translation>Der Link wurde erstellt</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>RevokeLinksDialog</name>
    <message>
        <source>Revoke the links of {0}?</source>
        <translation>Links von {0} widerrufen?</translation>
    </message>
    <message>
        <source>Every link that still works stops working at once, also one that was mailed and not opened yet. Letters that wait are not sent. The password stays as it is; this cannot be undone, but a new link can be sent at any time.</source>
        <translation>Jeder Link, der noch funktioniert, funktioniert sofort nicht mehr, auch einer, der gesendet und noch nicht geöffnet wurde. Wartende E-Mails werden nicht gesendet. Das Passwort bleibt, wie es ist; dies kann nicht rückgängig gemacht werden, aber ein neuer Link kann jederzeit gesendet werden.</translation>
    </message>
    <message>
        <source>&amp;Revoke the links</source>
        <translation>Links &amp;widerrufen</translation>
    </message>
    <message>
        <source>Revoking the links…</source>
        <translation>Die Links werden widerrufen…</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Values that cannot be saved: {0}</source>
        <translation>Werte, die nicht gespeichert werden können: {0}</translation>
    </message>
    <message>
        <source>Values that are not saved: {0}</source>
        <translation>Werte, die nicht gespeichert sind: {0}</translation>
    </message>
</context>
<context>
    <name>SaveChangesDialog</name>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Änderungen an {0} speichern?</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>SaveSettingsDialog</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SecretCopy</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Password of the d&amp;atabase account</source>
        <translation>Passwort des Datenbank&amp;kontos</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>C&amp;ode of your second factor</source>
        <translation>&amp;Code Ihres zweiten Faktors</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Andere Datenbank…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Sign in as system user…</source>
        <translation>Als Systembenutzer anmelden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Es ist keine Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
        <source>This account of the database is for this user alone.</source>
        <translation>Dieses Datenbankkonto ist nur für diesen Benutzer.</translation>
    </message>
    <message>
        <source>The database asks for a password before anybody can sign in.</source>
        <translation>Die Datenbank verlangt ein Passwort, bevor sich jemand anmelden kann.</translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation>Die Datenbank ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
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
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Passwort abgelaufen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>External sign-in</source>
        <translation>Externe Anmeldung</translation>
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
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Passed: {0}</source>
        <translation>Bestanden: {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Nicht bestanden: {0}</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate trusted</source>
        <translation>Die Verbindung ist verschlüsselt, das Zertifikat vertrauenswürdig</translation>
    </message>
    <message>
        <source>The connection stands, without a checked certificate</source>
        <translation>Die Verbindung steht, ohne geprüftes Zertifikat</translation>
    </message>
    <message>
        <source>The name of the host is known</source>
        <translation>Der Name des Hosts ist bekannt</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The account is accepted</source>
        <translation>Das Konto wird angenommen</translation>
    </message>
    <message>
        <source>The account may read the tables</source>
        <translation>Das Konto darf die Tabellen lesen</translation>
    </message>
    <message>
        <source>The tables are those of a CRM that is known</source>
        <translation>Die Tabellen gehören zu einem bekannten CRM</translation>
    </message>
    <message>
        <source>The file can be opened</source>
        <translation>Die Datei kann geöffnet werden</translation>
    </message>
    <message>
        <source>Its tables can be read</source>
        <translation>Ihre Tabellen können gelesen werden</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Passworts</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>What is not as expected</source>
        <translation>Was nicht wie erwartet ist</translation>
    </message>
    <message>
        <source>What could be safer</source>
        <translation>Was sicherer sein könnte</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>What cannot be done here, and why</source>
        <translation>Was hier nicht möglich ist, und warum</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Es ist keine Datenbank geöffnet.</translation>
    </message>
</context>
<context>
    <name>SystemUserCard</name>
    <message>
        <source>System user</source>
        <translation>Systembenutzer</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Übung…</translation>
    </message>
    <message>
        <source>Only an administrator looks after the system user.</source>
        <translation>Nur ein Administrator kümmert sich um den Systembenutzer.</translation>
    </message>
    <message>
        <source>Looking at the system user…</source>
        <translation>Der Systembenutzer wird geprüft…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
</context>
<context>
    <name>SystemUserDialog</name>
    <message>
        <source>Sign in as system user</source>
        <translation>Als Systembenutzer anmelden</translation>
    </message>
    <message>
        <source>For the day when no administrator can sign in. It needs the account of the database, and the recovery code from the technical installation documentation.</source>
        <translation>Für den Tag, an dem sich kein Administrator anmelden kann. Nötig sind das Datenbankkonto und der Wiederherstellungscode aus der technischen Installationsdokumentation.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Weit&amp;er</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>The database is open: {0}.</source>
        <translation>Die Datenbank ist geöffnet: {0}.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
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
        <translation>Formen der E-Mail</translation>
    </message>
    <message>
        <source>Insert a Place</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Puts a place for a name, a time or the link where the cursor stands.</source>
        <translation>Setzt an der Schreibmarke einen Platzhalter für einen Namen, eine Zeit oder den Link ein.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Preview of the text</source>
        <translation>Vorschau des Textes</translation>
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation>Vorschau des HTML</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>Als HTML</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als reiner Text</translation>
    </message>
    <message>
        <source>Preview, with invented values</source>
        <translation>Vorschau, mit erfundenen Werten</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Letter</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Back to the Original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>Die Vorlage wird gelesen…</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>the letter “{0}”</source>
        <translation>die E-Mail „{0}“</translation>
    </message>
    <message>
        <source>Save your own words?</source>
        <translation>Ihre eigenen Worte speichern?</translation>
    </message>
    <message>
        <source>Go back to the original?</source>
        <translation>Zurück zum Original?</translation>
    </message>
    <message>
        <source>Show what they saved</source>
        <translation>Zeigen, was gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordDialog</name>
    <message>
        <source>{0} has a temporary password</source>
        <translation>{0} hat ein vorläufiges Passwort</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
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
        <translation>{0} entsperren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. Undo puts them back.</source>
        <translation>Die Fehlversuche werden gelöscht. „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>The failed attempts are cleared. In this CRM that cannot be undone.</source>
        <translation>Die Fehlversuche werden gelöscht. In diesem CRM kann das nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The changes to {0} have not been saved.</source>
        <translation>Die Änderungen an {0} wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing to save them, or drop them.</source>
        <translation>Bearbeiten Sie weiter, um sie zu speichern, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Drop changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Fit to the Window</source>
        <translation>An das &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>UserListModel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
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
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Details of {0}</source>
        <translation>Details von {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>UserListReader</name>
    <message>
        <source>Looking for users…</source>
        <translation>Benutzer werden gesucht…</translation>
    </message>
</context>
<context>
    <name>UsersBanners</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Unlock them all…</source>
        <translation>Alle entsperren…</translation>
    </message>
    <message>
        <source>Only one administrator can sign in. Make a second one, so that nobody is locked out.</source>
        <translation>Nur ein Administrator kann sich anmelden. Machen Sie einen weiteren Benutzer zum Administrator, damit niemand ausgesperrt wird.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Associates</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>System users</source>
        <translation>Systembenutzer</translation>
    </message>
    <message>
        <source>Kind of users</source>
        <translation>Art der Benutzer</translation>
    </message>
    <message>
        <source>Search name, user name, e-mail, group or role</source>
        <translation>Name, Benutzername, E-Mail, Gruppe oder Rolle suchen</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Nobody under “{0}” matches “{1}”.</source>
        <translation>Niemand unter „{0}“ passt zu „{1}“.</translation>
    </message>
    <message>
        <source>Nobody matches “{0}”.</source>
        <translation>Niemand passt zu „{0}“.</translation>
    </message>
    <message>
        <source>There is nobody here.</source>
        <translation>Hier ist niemand.</translation>
    </message>
    <message>
        <source>The last ones</source>
        <translation>Die letzten</translation>
    </message>
    <message>
        <source>{0}–{1} and more</source>
        <translation>{0}–{1} und mehr</translation>
    </message>
    <message>
        <source>{0}–{1} of {2}</source>
        <translation>{0}–{1} von {2}</translation>
    </message>
</context>
<context>
    <name>VerifyBar</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checking the audit log…</source>
        <translation>Das Überwachungsprotokoll wird geprüft…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Walks the whole log and finds entries that were changed or removed.</source>
        <translation>Geht das ganze Protokoll durch und findet Einträge, die geändert oder entfernt wurden.</translation>
    </message>
    <message>
        <source>{0} entries checked…</source>
        <translation>{0} Einträge geprüft…</translation>
    </message>
    <message>
        <source>Recording what was found…</source>
        <translation>Der Befund wird aufgezeichnet…</translation>
    </message>
</context>
<context>
    <name>WhereForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Eine Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Feststellen</translation>
    </message>
    <message>
        <source>SQLite, a file</source>
        <translation>SQLite, eine Datei</translation>
    </message>
    <message>
        <source>&amp;Kind of database server</source>
        <translation>A&amp;rt des Datenbankservers</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Encrypt, and check the server&apos;s certificate</source>
        <translation>&amp;Verschlüsseln und das Zertifikat des Servers prüfen</translation>
    </message>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Die Zertifizierungsstellen, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>&amp;Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose the file of the database</source>
        <translation>Datei der Datenbank wählen</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>The file of the database</source>
        <translation>Die Datei der Datenbank</translation>
    </message>
    <message>
        <source>The certificate of the authority</source>
        <translation>Das Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>It was locked by hand.</source>
        <translation>Es wurde von Hand gesperrt.</translation>
    </message>
    <message>
        <source>Nobody has used it for a quarter of an hour.</source>
        <translation>Eine Viertelstunde lang hat es niemand benutzt.</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>Fenster entsperren</translation>
    </message>
    <message>
        <source>Type your password to go on where you were.</source>
        <translation>Geben Sie Ihr Passwort ein, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
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
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing would be written: everything stands there already.</source>
        <translation>Nichts würde geschrieben: Alles steht schon da.</translation>
    </message>
    <message>
        <source>These values, and an entry in the audit log. Each row is written only if its old values still stand there; nothing has been written yet.</source>
        <translation>Diese Werte und ein Eintrag im Überwachungsprotokoll. Jede Zeile wird nur geschrieben, wenn ihre alten Werte noch dort stehen; bisher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>neu: {0}</translation>
    </message>
    <message>
        <source>a new token</source>
        <translation>ein neues Token</translation>
    </message>
    <message>
        <source>a new hash</source>
        <translation>ein neuer Hash</translation>
    </message>
    <message>
        <source>the hash until now</source>
        <translation>der bisherige Hash</translation>
    </message>
</context>
<context>
    <name>WritePlanLink</name>
    <message>
        <source>Show what will be written</source>
        <translation>Zeigen, was geschrieben wird</translation>
    </message>
    <message>
        <source>Looking at what would be written…</source>
        <translation>Es wird nachgesehen, was geschrieben würde…</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Met: {0}</source>
        <translation>Erfüllt: {0}</translation>
    </message>
    <message>
        <source>Not met: {0}</source>
        <translation>Nicht erfüllt: {0}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
</context>
</TS>
