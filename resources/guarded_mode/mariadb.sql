-- The guarded mode of CRM Admin for the database {{database}}, on MariaDB 10.6 and later.
--
-- For the administrator of the database, who runs it as root:
--
--     mariadb {{database}} < THIS_FILE
--
-- It says at the end what remains to be done. It can be run again, and has to be: with a newer
-- CRM Admin, and when other people become administrators.

SET NAMES utf8mb4 COLLATE utf8mb4_nopad_bin;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO';

-- Who owns the procedures, and what administrators have in common. Neither can sign on.

CREATE USER IF NOT EXISTS {{owner}} ACCOUNT LOCK;
CREATE ROLE IF NOT EXISTS {{members}};

-- Which account belongs to which user, what each act may write, and which entries were used.

CREATE TABLE IF NOT EXISTS crm_admin_login (
    login varchar(255) PRIMARY KEY,
    user_id varchar(64) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE TABLE IF NOT EXISTS crm_admin_permission (
    action varchar(64) NOT NULL,
    act varchar(16) NOT NULL,
    table_name varchar(64) NOT NULL,
    column_name varchar(64) NOT NULL,
    PRIMARY KEY (action, act, table_name, column_name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE TABLE IF NOT EXISTS crm_admin_spent (
    number bigint NOT NULL,
    on_what varchar(16) NOT NULL,
    PRIMARY KEY (number, on_what)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

{{owner_grants}}
GRANT TRIGGER ON {{user}} TO {{owner}};
GRANT SELECT, INSERT ON crm_admin_audit TO {{owner}};
GRANT SELECT, UPDATE ON crm_admin_head TO {{owner}};
GRANT SELECT, INSERT, UPDATE ON crm_admin_setting TO {{owner}};
GRANT SELECT, INSERT, UPDATE, TRIGGER ON crm_admin_link TO {{owner}};
GRANT SELECT, UPDATE, TRIGGER ON crm_admin_mail TO {{owner}};
GRANT SELECT, INSERT, DELETE ON crm_admin_old_password TO {{owner}};
GRANT SELECT ON crm_admin_login TO {{owner}};
GRANT SELECT ON crm_admin_permission TO {{owner}};
GRANT SELECT, INSERT ON crm_admin_spent TO {{owner}};
GRANT EXECUTE ON {{database}}.* TO {{owner}};

DELIMITER //

-- Whose account this is.

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_login_name()
RETURNS varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
RETURN LEFT(USER(), CHAR_LENGTH(USER()) - CHAR_LENGTH(SUBSTRING_INDEX(USER(), '@', -1)) - 1) //

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_whoami()
RETURNS varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT (
        SELECT user_id FROM crm_admin_login WHERE login = crm_admin_login_name());
    RETURN (SELECT user_name FROM {{user}} WHERE id = looked_up);
END //

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_caller_id()
RETURNS varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE found_id varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT (
        SELECT user_id FROM crm_admin_login WHERE login = crm_admin_login_name());
    IF found_id IS NULL THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'this account belongs to nobody';
    END IF;
    RETURN found_id;
END //

-- The right of the caller, who must be able to sign in at this moment.

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_caller_right()
RETURNS varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT crm_admin_caller_id();
    DECLARE found_right varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT (
        {{acting_right}});
    IF found_right IS NULL OR found_right = 'none' THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'not an administrator who may act';
    END IF;
    RETURN found_right;
END //

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_right_of(
    wanted varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
RETURNS varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT wanted;
    RETURN COALESCE(({{right}}), 'none');
END //

-- Of one's own password the hash, of all others only whether it was replaced. The secret of the
-- second factor is for whose it is, too; of a token that opens something there is only a hash.

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_own_hash(
    wanted varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
RETURNS varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT IF(wanted = crm_admin_caller_id(), wanted, NULL);
    RETURN (SELECT {{password}} FROM {{user}} WHERE id = looked_up);
END //

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_password_mark(
    wanted varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
RETURNS varchar(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT wanted;
    RETURN (
        SELECT COALESCE(LEFT(SHA2(NULLIF({{password}}, ''), 256), 32), '')
        FROM {{user}} WHERE id = looked_up);
END //

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_own_totp(
    wanted varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
RETURNS varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT IF(wanted = crm_admin_caller_id(), wanted, NULL);
    RETURN ({{totp_secret}});
END //

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_token_hash(
    wanted varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
RETURNS varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT wanted;
    RETURN ({{token_hash}});
END //

-- The link of a letter that waits: a user administrator does not get those of administrators.

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_letter_link(letter varchar(32))
RETURNS varchar(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
READS SQL DATA SQL SECURITY DEFINER
RETURN (
    SELECT link FROM crm_admin_mail WHERE id = letter AND link IS NOT NULL AND (
        crm_admin_right_of(crm_admin_caller_id()) = 'administrator'
        OR crm_admin_right_of(crm_admin_caller_id()) <> 'none'
            AND crm_admin_right_of(user_id) = 'none')
) //

-- One change at a time. Outside a transaction the guard would not hold until the end.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_take_guard()
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE caller varchar(64) DEFAULT crm_admin_caller_id();
    DECLARE last_number bigint;
    IF @@in_transaction = 0 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'no transaction was begun';
    END IF;
    SELECT number INTO last_number FROM crm_admin_head WHERE id = 1 FOR UPDATE;
END //

-- The next entry of the audit log, from its canonical form. Who, when, where and its place in the
-- chain are checked; nothing can be written afterwards but what it announces.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_append(
    entry longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    searched longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    entry_hash varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE caller varchar(64) DEFAULT crm_admin_caller_id();
    DECLARE caller_right varchar(30);
    DECLARE way varchar(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
        DEFAULT CONCAT(', guarded mode as ', crm_admin_login_name());
    DECLARE said_action varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
        DEFAULT JSON_VALUE(entry, '$.action');
    DECLARE is_refused boolean DEFAULT JSON_VALUE(entry, '$.result') = 'refused';
    DECLARE said_at datetime(6)
        DEFAULT STR_TO_DATE(LEFT(JSON_VALUE(entry, '$.at'), 26), '%Y-%m-%dT%H:%i:%s.%f');
    DECLARE last_number bigint;
    DECLARE last_hash varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    CALL crm_admin_take_guard();
    SELECT number, hash INTO last_number, last_hash FROM crm_admin_head WHERE id = 1;
    IF (
        JSON_VALUE(entry, '$.number') = last_number + 1
        AND entry_hash = SHA2(CONCAT(last_hash, '\n', entry), 256)
        AND ABS(TIMESTAMPDIFF(SECOND, said_at, UTC_TIMESTAMP(6))) <= 120
        AND RIGHT(JSON_VALUE(entry, '$.at'), 6) = '+00:00'
        AND RIGHT(JSON_VALUE(entry, '$.place'), CHAR_LENGTH(way)) = way
    ) IS NOT TRUE THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'the entry does not fit';
    END IF;
    IF said_action NOT IN ('mail:send', 'audit:doubt') THEN
        IF NOT is_refused THEN
            SET caller_right = crm_admin_caller_right();
        END IF;
        IF NOT (JSON_VALUE(entry, '$.actor_id') <=> caller)
            AND NOT (said_action = 'administrator:sign-in' AND is_refused)
        THEN
            SIGNAL SQLSTATE '45000'
                SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'the entry names somebody else';
        END IF;
    END IF;
    INSERT INTO crm_admin_audit (number, at, action, result, operation_id, actor_id, actor_name,
        target_id, target_name, reason, details, place, search_text, hash)
    VALUES (last_number + 1, said_at, said_action, JSON_VALUE(entry, '$.result'),
        JSON_VALUE(entry, '$.operation_id'), JSON_VALUE(entry, '$.actor_id'),
        JSON_VALUE(entry, '$.actor_name'), JSON_VALUE(entry, '$.target_id'),
        JSON_VALUE(entry, '$.target_name'), JSON_VALUE(entry, '$.reason'),
        JSON_QUERY(entry, '$.details'), JSON_VALUE(entry, '$.place'), searched, entry_hash);
    UPDATE crm_admin_head SET number = last_number + 1, hash = entry_hash WHERE id = 1;
END //

-- The last entry, when it is the caller's own: it announces what is written now.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_announcement(
    OUT announced_number bigint,
    OUT announced_action varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    OUT announced_target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE announced_actor varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    DECLARE announced_result varchar(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    CALL crm_admin_take_guard();
    SELECT crm_admin_audit.number, action, target_id, actor_id, result
        INTO announced_number, announced_action, announced_target, announced_actor,
            announced_result
    FROM crm_admin_audit JOIN crm_admin_head ON crm_admin_head.number = crm_admin_audit.number
    WHERE crm_admin_head.id = 1;
    IF NOT (announced_actor <=> crm_admin_caller_id())
        OR announced_result <> 'done' AND announced_action <> 'administrator:sign-in'
    THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'nothing was announced';
    END IF;
END //

-- One entry, one change of the user and one of the settings.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_spend(
    entry_number bigint, wanted varchar(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    IF EXISTS (SELECT 1 FROM crm_admin_spent WHERE number = entry_number AND on_what = wanted) THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'what was announced is done';
    END IF;
    INSERT INTO crm_admin_spent VALUES (entry_number, wanted);
END //

-- Only administrators act on administrators, and nobody locks themselves or sets a password of
-- their own without the old one. A user is named letter by letter: `05` is nobody, though it is
-- also the number 5.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_require_reach(
    target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    announced_action varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT target;
    DECLARE exact_id varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT (
        {{exact_id}});
    IF NOT (exact_id <=> target) THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'there is no such user';
    END IF;
    IF target = crm_admin_caller_id() AND announced_action
        IN ('user:lock', 'user:password:change', 'user:password:reset')
    THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'nobody does this to themselves';
    END IF;
    IF crm_admin_caller_right() <> 'administrator' AND crm_admin_right_of(target) <> 'none' THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370,
            MESSAGE_TEXT = 'only administrators act on administrators';
    END IF;
END //

-- A new password: none where the site has forbidden to set them, and the one before is kept where
-- the site refuses earlier ones.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_replace_password(
    target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    announced_action varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE looked_up TYPE OF {{user}}.id DEFAULT target;
    DECLARE policies longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT COALESCE(
        (SELECT value FROM crm_admin_setting WHERE name = 'policies'), '{}');
    DECLARE kept int DEFAULT COALESCE(JSON_VALUE(policies, '$.password.history'), 0);
    IF announced_action = 'user:password:change'
        AND JSON_EXTRACT(policies, '$.may_set_passwords') = 'false'
    THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'passwords are not set here';
    END IF;
    IF kept > 0 THEN
        INSERT INTO crm_admin_old_password (id, user_id, password_hash, replaced_at)
        SELECT REPLACE(UUID(), '-', ''), target, {{password}}, UTC_TIMESTAMP(6)
        FROM {{user}} WHERE id = looked_up AND {{password}} IS NOT NULL;
        DELETE FROM crm_admin_old_password WHERE id IN (SELECT id FROM (
            SELECT id, ROW_NUMBER() OVER (ORDER BY replaced_at DESC, id) AS place
            FROM crm_admin_old_password WHERE user_id = target
        ) AS ordered WHERE place > kept);
    END IF;
END //

-- Whether a row, as it was written, belongs to the user whom the entry names.

CREATE OR REPLACE DEFINER = {{owner}} FUNCTION crm_admin_belongs(
    said_act varchar(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    said_table varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    said_key varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    said_target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
RETURNS boolean
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE written_key TYPE OF {{user}}.id DEFAULT said_key;
    DECLARE target TYPE OF {{user}}.id DEFAULT said_target;
    RETURN CASE CONCAT(said_act, ' ', said_table)
{{belongs}}
        ELSE false
    END;
END //

-- One row of what an act writes, in the columns of this act, while what was read still stands.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_write_row(
    written longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    announced_action varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE wanted_table varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
        DEFAULT JSON_VALUE(written, '$.table');
    DECLARE wanted_act varchar(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
        DEFAULT JSON_VALUE(written, '$.act');
    DECLARE names longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
        DEFAULT JSON_KEYS(written, '$.cells');
    DECLARE name varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    DECLARE assignments, unchanged longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
        DEFAULT '';
    DECLARE key_column varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
        DEFAULT CASE wanted_table {{keys}} END;
    DECLARE place int DEFAULT 0;
    WHILE place = 0 OR place < JSON_LENGTH(names) DO
        SET name = JSON_VALUE(names, CONCAT('$[', place, ']'));
        IF NOT EXISTS (SELECT 1 FROM crm_admin_permission WHERE action = announced_action
            AND act = wanted_act AND table_name = wanted_table AND column_name = name)
        THEN
            SIGNAL SQLSTATE '45000'
                SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'this act does not write that';
        END IF;
        SET assignments = CONCAT(assignments, IF(place, ', ', ''), '`', name,
            '` = JSON_VALUE(@crm_admin_row, ''$.cells.', name, ''')');
        IF JSON_EXISTS(written, CONCAT('$.before.', name)) THEN
            SET unchanged = CONCAT(unchanged, ' AND `', name,
                '` <=> JSON_VALUE(@crm_admin_row, ''$.before.', name, ''')');
        END IF;
        SET place = place + 1;
    END WHILE;
    IF JSON_VALUE(written, '$.cells.changed_by') <> crm_admin_whoami() THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'changed by somebody else';
    END IF;
    IF wanted_table = {{user_text}} AND JSON_EXISTS(written, '$.cells.{{password}}') THEN
        CALL crm_admin_replace_password(target, announced_action);
    END IF;
    SET @crm_admin_row = written, @crm_admin_key = JSON_VALUE(written,
        CONCAT(IF(wanted_act = 'insert', '$.cells.', '$.key.'), key_column));
    IF wanted_act = 'insert' THEN
        EXECUTE IMMEDIATE CONCAT('INSERT INTO `', wanted_table, '` SET ', assignments);
    ELSE
        EXECUTE IMMEDIATE CONCAT('UPDATE `', wanted_table, '` SET ', assignments,
            ' WHERE `', key_column, '` = ?', unchanged) USING @crm_admin_key;
        IF ROW_COUNT() <> 1 THEN
            SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1020, MESSAGE_TEXT = 'changed meanwhile';
        END IF;
    END IF;
    SET @crm_admin_row = NULL;
    IF crm_admin_belongs(wanted_act, wanted_table, @crm_admin_key, target) IS NOT TRUE THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'this is of somebody else';
    END IF;
END //

-- What an act writes: only the user whom the last entry names. What is refused here undoes all that
-- the transaction has written, and leaves nothing that could still be saved.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_write(
    written longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE announced_number bigint;
    DECLARE announced_action, target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    DECLARE right_before, caller_right varchar(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    DECLARE is_sign_in boolean;
    DECLARE place int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        ROLLBACK;
        RESIGNAL;
    END;
    CALL crm_admin_announcement(announced_number, announced_action, target);
    CALL crm_admin_spend(announced_number, 'user');
    SET right_before = crm_admin_right_of(target);
    SET is_sign_in = announced_action = 'administrator:sign-in';
    IF NOT is_sign_in THEN
        CALL crm_admin_require_reach(target, announced_action);
    ELSEIF NOT (target <=> crm_admin_caller_id()) THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'not the sign-in of the caller';
    END IF;
    WHILE place < JSON_LENGTH(written) DO
        CALL crm_admin_write_row(
            JSON_EXTRACT(written, CONCAT('$[', place, ']')), announced_action, target);
        SET place = place + 1;
    END WHILE;
    IF NOT is_sign_in THEN
        SET caller_right = crm_admin_caller_right();
        IF crm_admin_right_of(target) <> right_before
            AND (target = crm_admin_caller_id() OR caller_right <> 'administrator')
        THEN
            SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370,
                MESSAGE_TEXT = 'this right is not for the caller to give';
        END IF;
    END IF;
END //

-- A reset link: the one that the last entry names, for a day at most.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_add_link(
    given longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE announced_number bigint;
    DECLARE announced_action, target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    CALL crm_admin_announcement(announced_number, announced_action, target);
    CALL crm_admin_require_reach(target, announced_action);
    IF (
        announced_action = 'user:password:reset'
        AND JSON_VALUE(given, '$.id') = (SELECT JSON_VALUE(details, '$.link')
            FROM crm_admin_audit WHERE number = announced_number)
        AND JSON_VALUE(given, '$.user_id') = target
        AND JSON_VALUE(given, '$.purpose') = 'reset'
        AND JSON_VALUE(given, '$.created_by') = crm_admin_whoami()
        AND CAST(JSON_VALUE(given, '$.expires_at') AS datetime(6))
            <= UTC_TIMESTAMP(6) + INTERVAL 1 DAY
    ) IS NOT TRUE THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'not the link that was announced';
    END IF;
    INSERT INTO crm_admin_link ({{link_columns}})
    VALUES ({{link_values}});
END //

-- Settings are for administrators; the permission names the first word of their name. That a code
-- of the second factor was used, everybody notes of themselves.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_put_setting(
    setting varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    new_value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    read_version int)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE announced_number bigint;
    DECLARE announced_action, target varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    CALL crm_admin_announcement(announced_number, announced_action, target);
    CALL crm_admin_spend(announced_number, 'setting');
    IF NOT EXISTS (
        SELECT 1 FROM crm_admin_permission WHERE action = announced_action
        AND table_name = 'crm_admin_setting' AND column_name = SUBSTRING_INDEX(setting, '.', 1)
    ) OR (CASE announced_action
        WHEN 'administrator:sign-in' THEN setting <> CONCAT('totp.', crm_admin_caller_id())
        ELSE crm_admin_caller_right() <> 'administrator'
    END) THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'this act does not write that';
    END IF;
    IF read_version = 0 THEN
        INSERT INTO crm_admin_setting (name, value, version) VALUES (setting, new_value, 1);
    ELSE
        UPDATE crm_admin_setting SET value = new_value, version = read_version + 1
        WHERE name = setting AND version = read_version;
        IF ROW_COUNT() <> 1 THEN
            SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1020, MESSAGE_TEXT = 'changed meanwhile';
        END IF;
    END IF;
END //

-- Whoever writes the users, the CRM itself too: one administrator who can sign in remains. Taking
-- the head makes it certain for changes at the same moment.

CREATE OR REPLACE DEFINER = {{owner}} PROCEDURE crm_admin_require_an_administrator()
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM {{user}} WHERE {{is_usable}} LOCK IN SHARE MODE)
    THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 31001, MESSAGE_TEXT = 'the last administrator';
    END IF;
END //

CREATE OR REPLACE DEFINER = {{owner}} TRIGGER crm_admin_keep_an_administrator
AFTER UPDATE ON {{user}} FOR EACH ROW
BEGIN
    IF ({{was_usable}}) AND ({{stays_usable}}) IS NOT TRUE THEN
        UPDATE crm_admin_head SET number = number WHERE id = 1;
        CALL crm_admin_require_an_administrator();
    END IF;
END //

CREATE OR REPLACE DEFINER = {{owner}} TRIGGER crm_admin_keep_an_administrator_there
AFTER DELETE ON {{user}} FOR EACH ROW
BEGIN
    IF {{was_usable}} THEN
        UPDATE crm_admin_head SET number = number WHERE id = 1;
        CALL crm_admin_require_an_administrator();
    END IF;
END //

-- A link that has ended stays ended, and the link of a letter can only be forgotten.

CREATE OR REPLACE DEFINER = {{owner}} TRIGGER crm_admin_end_links_once
BEFORE UPDATE ON crm_admin_link FOR EACH ROW
BEGIN
    IF OLD.ended_how IS NOT NULL AND NOT (NEW.ended_how <=> OLD.ended_how)
        OR OLD.decision IS NOT NULL AND NOT (NEW.decision <=> OLD.decision)
    THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'this link has ended';
    END IF;
END //

CREATE OR REPLACE DEFINER = {{owner}} TRIGGER crm_admin_forget_links_only
BEFORE UPDATE ON crm_admin_mail FOR EACH ROW
BEGIN
    IF NEW.link IS NOT NULL AND NOT (NEW.link <=> OLD.link) THEN
        SIGNAL SQLSTATE '45000'
            SET MYSQL_ERRNO = 1370, MESSAGE_TEXT = 'the link of a letter stays what it is';
    END IF;
END //

DELIMITER ;

-- Administrators may call what they need, and read all but hashes. Letters are what they write
-- themselves: their computers send them.

GRANT EXECUTE ON FUNCTION crm_admin_whoami TO {{members}};
GRANT EXECUTE ON FUNCTION crm_admin_own_hash TO {{members}};
GRANT EXECUTE ON FUNCTION crm_admin_password_mark TO {{members}};
GRANT EXECUTE ON FUNCTION crm_admin_own_totp TO {{members}};
GRANT EXECUTE ON FUNCTION crm_admin_token_hash TO {{members}};
GRANT EXECUTE ON FUNCTION crm_admin_letter_link TO {{members}};
GRANT EXECUTE ON PROCEDURE crm_admin_take_guard TO {{members}};
GRANT EXECUTE ON PROCEDURE crm_admin_append TO {{members}};
GRANT EXECUTE ON PROCEDURE crm_admin_write TO {{members}};
GRANT EXECUTE ON PROCEDURE crm_admin_add_link TO {{members}};
GRANT EXECUTE ON PROCEDURE crm_admin_put_setting TO {{members}};
-- Some right on the whole table is needed to see that it is there; this one allows nothing else.
GRANT REFERENCES ON crm_admin_old_password TO {{members}};
{{member_grants}}
GRANT SELECT ON crm_admin_version TO {{members}};
GRANT SELECT ON crm_admin_head TO {{members}};
GRANT SELECT ON crm_admin_audit TO {{members}};
GRANT SELECT ON crm_admin_setting TO {{members}};
GRANT SELECT, UPDATE (ended_how, ended_at, decision, decided_at, decided_by)
    ON crm_admin_link TO {{members}};
GRANT SELECT ({{mail_columns}}), INSERT,
    UPDATE (state, attempts, next_try_at, reply, ended_at, link) ON crm_admin_mail TO {{members}};

DELETE FROM crm_admin_permission;
INSERT INTO crm_admin_permission (action, act, table_name, column_name) VALUES
{{permissions}};

-- The administrators, each with an account of the name that they have in the CRM. Who is no longer
-- among them loses the rights, not the account.

CREATE OR REPLACE TEMPORARY TABLE crm_admin_login_before AS SELECT login FROM crm_admin_login;
DELETE FROM crm_admin_login;
{{logins}}

DELIMITER //

BEGIN NOT ATOMIC
    DECLARE account varchar(300);
    FOR holder IN (SELECT login FROM crm_admin_login) DO
        SET account = CONCAT('`', REPLACE(holder.login, '`', '``'), '`@`%`');
        EXECUTE IMMEDIATE CONCAT(
            'CREATE USER IF NOT EXISTS ', account, ' REQUIRE SSL ACCOUNT LOCK');
        EXECUTE IMMEDIATE CONCAT('GRANT {{members}} TO ', account);
        EXECUTE IMMEDIATE CONCAT('SET DEFAULT ROLE {{members}} FOR ', account);
    END FOR;
    FOR holder IN (
        SELECT crm_admin_login_before.login FROM crm_admin_login_before
        JOIN mysql.roles_mapping ON `User` = crm_admin_login_before.login AND Host = '%'
            AND Role = {{members_text}}
        WHERE crm_admin_login_before.login NOT IN (SELECT login FROM crm_admin_login)
    ) DO
        SET account = CONCAT('`', REPLACE(holder.login, '`', '``'), '`@`%`');
        EXECUTE IMMEDIATE CONCAT('REVOKE {{members}} FROM ', account);
    END FOR;
END //

DELIMITER ;

-- What remains to be done:
--
-- 1. Give every new account a password and open it:
--    ALTER USER NAME@'%' IDENTIFIED BY '...' REQUIRE SSL ACCOUNT UNLOCK;
-- 2. Take the account that everybody has used away from the computers of the administrators, and
--    change its password. The CRM and the self-service pages keep it. So that the audit log only
--    grows for it, too, it must not have UPDATE, DELETE, ALTER, DROP and TRIGGER on
--    crm_admin_audit.
-- 3. Keep an account that may write the users for the day when no administrator can sign in: the
--    system user needs it.
