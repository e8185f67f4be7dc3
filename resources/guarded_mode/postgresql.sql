-- The guarded mode of CRM Admin for the database {{database}}, on PostgreSQL 13 and later.
--
-- For the administrator of the database, who runs it as a superuser:
--
--     psql --dbname={{database}} --file=THIS_FILE
--
-- It says at the end what remains to be done. It can be run again, and has to be: with a newer
-- CRM Admin, and when other people become administrators.

BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL standard_conforming_strings = on;
SET LOCAL search_path = {{schema}}, pg_temp;

-- Who owns what is guarded, and what administrators have in common. Neither can sign on.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {{owner_text}}) THEN
        CREATE ROLE {{owner}} NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {{members_text}}) THEN
        CREATE ROLE {{members}} NOLOGIN;
    END IF;
END $$;

-- Which account belongs to which user, what each act may write, and which entries were used.

CREATE TABLE IF NOT EXISTS crm_admin_login (
    login varchar(255) PRIMARY KEY,
    user_id varchar(64) NOT NULL
);
CREATE TABLE IF NOT EXISTS crm_admin_permission (
    action varchar(64) NOT NULL,
    act varchar(16) NOT NULL,
    table_name varchar(64) NOT NULL,
    column_name varchar(64) NOT NULL,
    PRIMARY KEY (action, act, table_name, column_name)
);
CREATE TABLE IF NOT EXISTS crm_admin_spent (
    number bigint NOT NULL,
    on_what varchar(16) NOT NULL,
    PRIMARY KEY (number, on_what)
);

-- Nobody but the CRM may add something to this schema that the functions below would find there.

DO $$
DECLARE
    of_crm text := (SELECT tableowner FROM pg_tables
                    WHERE schemaname = {{schema_text}} AND tablename = {{user_text}});
BEGIN
    REVOKE CREATE ON SCHEMA {{schema}} FROM PUBLIC;
    EXECUTE format('GRANT USAGE, CREATE ON SCHEMA {{schema}} TO %I', of_crm);
END $$;

-- The account that made the tables of this program keeps on working, for the CRM itself and the
-- self-service pages. The audit log only grows for it, too.

DO $$
DECLARE
    each record;
BEGIN
    FOR each IN SELECT tablename AS name, tableowner AS before FROM pg_tables
        WHERE schemaname = {{schema_text}} AND tablename LIKE 'crm\_admin\_%'
        AND tablename NOT IN ('crm_admin_login', 'crm_admin_permission', 'crm_admin_spent')
        AND tableowner <> {{owner_text}}
    LOOP
        EXECUTE format('ALTER TABLE %I OWNER TO %I', each.name, {{owner_text}});
        EXECUTE format('GRANT %s ON %I TO %I', CASE each.name
            WHEN 'crm_admin_audit' THEN 'SELECT, INSERT'
            WHEN 'crm_admin_head' THEN 'SELECT, UPDATE'
            ELSE 'SELECT, INSERT, UPDATE, DELETE'
        END, each.name, each.before);
    END LOOP;
    ALTER FUNCTION crm_admin_audit_only_grows() OWNER TO {{owner}};
END $$;

GRANT USAGE ON SCHEMA {{schema}} TO {{owner}}, {{members}};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA {{schema}} TO {{owner}};
{{owner_grants}}

-- Whose account this is.

CREATE OR REPLACE FUNCTION crm_admin_whoami() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := (SELECT user_id FROM crm_admin_login WHERE login = session_user);
BEGIN
    RETURN (SELECT user_name FROM {{user}} WHERE id = looked_up);
END $$;

CREATE OR REPLACE FUNCTION crm_admin_caller_id() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    found_id text := (SELECT user_id FROM crm_admin_login WHERE login = session_user);
BEGIN
    IF found_id IS NULL THEN
        RAISE EXCEPTION 'this account belongs to nobody' USING ERRCODE = '42501';
    END IF;
    RETURN found_id;
END $$;

-- The right of the caller, who must be able to sign in at this moment.

CREATE OR REPLACE FUNCTION crm_admin_caller_right() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = {{schema}}, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    looked_up {{user}}.id%TYPE := crm_admin_caller_id();
    found_right text := ({{acting_right}});
BEGIN
    IF found_right IS NULL OR found_right = 'none' THEN
        RAISE EXCEPTION 'not an administrator who may act' USING ERRCODE = '42501';
    END IF;
    RETURN found_right;
END $$;

CREATE OR REPLACE FUNCTION crm_admin_right_of(wanted text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := wanted;
BEGIN
    RETURN coalesce(({{right}}), 'none');
END $$;

-- Of one's own password the hash, of all others only whether it was replaced. The secret of the
-- second factor is for whose it is, too; of a token that opens something there is only a hash.

CREATE OR REPLACE FUNCTION crm_admin_own_hash(wanted text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := CASE WHEN wanted = crm_admin_caller_id() THEN wanted END;
BEGIN
    RETURN (SELECT {{password}} FROM {{user}} WHERE id = looked_up);
END $$;

CREATE OR REPLACE FUNCTION crm_admin_password_mark(wanted text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := wanted;
BEGIN
    RETURN (
        SELECT coalesce(left(encode(sha256(convert_to(
            nullif({{password}}, ''), 'UTF8')), 'hex'), 32), '')
        FROM {{user}} WHERE id = looked_up);
END $$;

CREATE OR REPLACE FUNCTION crm_admin_own_totp(wanted text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := CASE WHEN wanted = crm_admin_caller_id() THEN wanted END;
BEGIN
    RETURN ({{totp_secret}});
END $$;

CREATE OR REPLACE FUNCTION crm_admin_token_hash(wanted text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := wanted;
BEGIN
    RETURN ({{token_hash}});
END $$;

-- One change at a time.

CREATE OR REPLACE FUNCTION crm_admin_take_guard() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
BEGIN
    PERFORM crm_admin_caller_id();
    PERFORM number FROM crm_admin_head WHERE id = 1 FOR UPDATE;
END $$;

-- The next entry of the audit log, from its canonical form. Who, when, where and its place in the
-- chain are checked; nothing can be written afterwards but what it announces.

CREATE OR REPLACE FUNCTION crm_admin_append(entry text, searched text, entry_hash text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = {{schema}}, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    said jsonb := entry::jsonb;
    way text := ', guarded mode as ' || session_user;
    caller text := crm_admin_caller_id();
    last record;
BEGIN
    SELECT number, hash INTO last FROM crm_admin_head WHERE id = 1 FOR UPDATE;
    IF (said ->> 'number')::bigint IS DISTINCT FROM last.number + 1
        OR entry_hash IS DISTINCT FROM
            encode(sha256(convert_to(last.hash || E'\n' || entry, 'UTF8')), 'hex')
        OR abs(extract(epoch FROM (said ->> 'at')::timestamptz - clock_timestamp())) > 120
        OR right(said ->> 'place', length(way)) IS DISTINCT FROM way
    THEN
        RAISE EXCEPTION 'the entry does not fit' USING ERRCODE = '42501';
    END IF;
    IF said ->> 'action' NOT IN ('mail:send', 'audit:doubt') THEN
        IF said ->> 'result' <> 'refused' THEN
            PERFORM crm_admin_caller_right();
        END IF;
        IF said ->> 'actor_id' IS DISTINCT FROM caller
            AND NOT (said ->> 'action' = 'administrator:sign-in' AND said ->> 'result' = 'refused')
        THEN
            RAISE EXCEPTION 'the entry names somebody else' USING ERRCODE = '42501';
        END IF;
    END IF;
    INSERT INTO crm_admin_audit (number, at, action, result, operation_id, actor_id, actor_name,
        target_id, target_name, reason, details, place, search_text, hash)
    VALUES (last.number + 1, (said ->> 'at')::timestamptz, said ->> 'action', said ->> 'result',
        said ->> 'operation_id', said ->> 'actor_id', said ->> 'actor_name', said ->> 'target_id',
        said ->> 'target_name', said ->> 'reason', (entry::json -> 'details')::text,
        said ->> 'place', searched, entry_hash);
    UPDATE crm_admin_head SET number = last.number + 1, hash = entry_hash WHERE id = 1;
END $$;

-- The last entry, when it is the caller's own: it announces what is written now.

CREATE OR REPLACE FUNCTION crm_admin_announcement() RETURNS crm_admin_audit
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    announcement crm_admin_audit;
BEGIN
    SELECT crm_admin_audit.* INTO announcement
    FROM crm_admin_audit JOIN crm_admin_head ON crm_admin_head.number = crm_admin_audit.number
    WHERE crm_admin_head.id = 1;
    IF announcement.actor_id IS DISTINCT FROM crm_admin_caller_id()
        OR announcement.result <> 'done' AND announcement.action <> 'administrator:sign-in'
    THEN
        RAISE EXCEPTION 'nothing was announced' USING ERRCODE = '42501';
    END IF;
    RETURN announcement;
END $$;

-- One entry, one change of the user and one of the settings.

CREATE OR REPLACE FUNCTION crm_admin_spend(entry_number bigint, wanted text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM crm_admin_spent WHERE number = entry_number AND on_what = wanted) THEN
        RAISE EXCEPTION 'what was announced is done' USING ERRCODE = '42501';
    END IF;
    INSERT INTO crm_admin_spent VALUES (entry_number, wanted);
END $$;

-- Only administrators act on administrators, and nobody locks themselves or sets a password of
-- their own without the old one. A user is named letter by letter: `05` is nobody, though it is
-- also the number 5.

CREATE OR REPLACE FUNCTION crm_admin_require_reach(target text, action text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := target;
BEGIN
    IF ({{exact_id}}) IS DISTINCT FROM target THEN
        RAISE EXCEPTION 'there is no such user' USING ERRCODE = '42501';
    END IF;
    IF target = crm_admin_caller_id()
        AND action IN ('user:lock', 'user:password:change', 'user:password:reset')
    THEN
        RAISE EXCEPTION 'nobody does this to themselves' USING ERRCODE = '42501';
    END IF;
    IF crm_admin_caller_right() <> 'administrator' AND crm_admin_right_of(target) <> 'none' THEN
        RAISE EXCEPTION 'only administrators act on administrators' USING ERRCODE = '42501';
    END IF;
END $$;

-- A new password: none where the site has forbidden to set them, and the one before is kept where
-- the site refuses earlier ones.

CREATE OR REPLACE FUNCTION crm_admin_replace_password(target text, action text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    looked_up {{user}}.id%TYPE := target;
    policies jsonb := coalesce(
        (SELECT value::jsonb FROM crm_admin_setting WHERE name = 'policies'), '{}');
BEGIN
    IF action = 'user:password:change' AND policies ->> 'may_set_passwords' = 'false' THEN
        RAISE EXCEPTION 'passwords are not set here' USING ERRCODE = '42501';
    END IF;
    IF coalesce((policies #>> '{password,history}')::int, 0) = 0 THEN
        RETURN;
    END IF;
    INSERT INTO crm_admin_old_password (id, user_id, password_hash, replaced_at)
    SELECT md5(random()::text || clock_timestamp()::text), target, {{password}}, clock_timestamp()
    FROM {{user}} WHERE id = looked_up AND {{password}} IS NOT NULL;
    DELETE FROM crm_admin_old_password WHERE id IN (
        SELECT id FROM crm_admin_old_password WHERE user_id = target
        ORDER BY replaced_at DESC, id OFFSET (policies #>> '{password,history}')::int);
END $$;

-- Whether a row, as it was written, belongs to the user whom the entry names.

CREATE OR REPLACE FUNCTION crm_admin_belongs(
    said_act text, said_table text, said_key text, said_target text)
RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = {{schema}}, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    written_key {{user}}.id%TYPE := said_key;
    target {{user}}.id%TYPE := said_target;
BEGIN
    RETURN CASE said_act || ' ' || said_table
{{belongs}}
        ELSE false
    END;
END $$;

-- One row of what an act writes, in the columns of this act, while what was read still stands.

CREATE OR REPLACE FUNCTION crm_admin_write_row(written jsonb, announced_action text, target text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = {{schema}}, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    wanted_table text := written ->> 'table';
    is_new boolean := written ->> 'act' = 'insert';
    cells jsonb := written -> 'cells';
    before jsonb := written -> 'before';
    names text[] := ARRAY(SELECT jsonb_object_keys(written -> 'cells'));
    key_column text := CASE written ->> 'table' {{keys}} END;
    written_key text := CASE WHEN is_new THEN cells ELSE written -> 'key' END ->> key_column;
    changed bigint;
BEGIN
    IF names = '{}' OR EXISTS (
        SELECT FROM unnest(names) AS cell WHERE NOT EXISTS (
            SELECT FROM crm_admin_permission WHERE action = announced_action
            AND act = written ->> 'act' AND table_name = wanted_table AND column_name = cell)
    ) THEN
        RAISE EXCEPTION 'this act does not write that' USING ERRCODE = '42501';
    END IF;
    IF cells ->> 'changed_by' <> crm_admin_whoami() THEN
        RAISE EXCEPTION 'changed by somebody else' USING ERRCODE = '42501';
    END IF;
    IF wanted_table = {{user_text}} AND cells ? {{password_text}} THEN
        PERFORM crm_admin_replace_password(target, announced_action);
    END IF;
    IF is_new THEN
        EXECUTE format(
            'INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)',
            wanted_table, (SELECT string_agg(format('%I', cell), ', ') FROM unnest(names) AS cell)
        ) USING cells;
    ELSE
        EXECUTE format(
            'UPDATE %1$I AS stored SET %2$s FROM jsonb_populate_record(NULL::%1$I, $1) AS new,'
            ' jsonb_populate_record(NULL::%1$I, $2) AS before'
            ' WHERE stored.%3$I = before.%3$I%4$s',
            wanted_table,
            (SELECT string_agg(format('%1$I = new.%1$I', cell), ', ') FROM unnest(names) AS cell),
            key_column,
            (SELECT string_agg(format(' AND stored.%1$I IS NOT DISTINCT FROM before.%1$I', cell), '')
             FROM unnest(names) AS cell WHERE before ? cell)
        ) USING cells, before || (written -> 'key');
        GET DIAGNOSTICS changed = ROW_COUNT;
        IF changed <> 1 THEN
            RAISE EXCEPTION 'changed meanwhile' USING ERRCODE = '40001';
        END IF;
    END IF;
    IF crm_admin_belongs(written ->> 'act', wanted_table, written_key, target) IS NOT TRUE THEN
        RAISE EXCEPTION 'this is of somebody else' USING ERRCODE = '42501';
    END IF;
END $$;

-- What an act writes: only the user whom the last entry names.

CREATE OR REPLACE FUNCTION crm_admin_write(rows text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    announced crm_admin_audit := crm_admin_announcement();
    caller text := crm_admin_caller_id();
    right_before text := crm_admin_right_of(announced.target_id);
    each jsonb;
BEGIN
    PERFORM crm_admin_spend(announced.number, 'user');
    IF announced.action <> 'administrator:sign-in' THEN
        PERFORM crm_admin_require_reach(announced.target_id, announced.action);
    ELSIF announced.target_id IS DISTINCT FROM caller THEN
        RAISE EXCEPTION 'not the sign-in of the caller' USING ERRCODE = '42501';
    END IF;
    FOR each IN SELECT value FROM jsonb_array_elements(rows::jsonb) LOOP
        PERFORM crm_admin_write_row(each, announced.action, announced.target_id);
    END LOOP;
    IF announced.action = 'administrator:sign-in' THEN
        RETURN;
    END IF;
    IF crm_admin_right_of(announced.target_id) <> right_before
        AND (announced.target_id = caller OR crm_admin_caller_right() <> 'administrator')
    THEN
        RAISE EXCEPTION 'this right is not for the caller to give' USING ERRCODE = '42501';
    END IF;
    PERFORM crm_admin_caller_right();
END $$;

-- A reset link: the one that the last entry names, for a day at most.

CREATE OR REPLACE FUNCTION crm_admin_add_link(link text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = {{schema}}, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    announced crm_admin_audit := crm_admin_announcement();
    given crm_admin_link := jsonb_populate_record(NULL::crm_admin_link, link::jsonb);
BEGIN
    PERFORM crm_admin_require_reach(announced.target_id, announced.action);
    IF announced.action <> 'user:password:reset'
        OR given.id IS DISTINCT FROM announced.details::json ->> 'link'
        OR given.user_id IS DISTINCT FROM announced.target_id
        OR given.purpose <> 'reset'
        OR given.created_by IS DISTINCT FROM crm_admin_whoami()
        OR given.expires_at > clock_timestamp() + interval '1 day'
    THEN
        RAISE EXCEPTION 'not the link that was announced' USING ERRCODE = '42501';
    END IF;
    INSERT INTO crm_admin_link SELECT given.*;
END $$;

-- Settings are for administrators; the permission names the first word of their name. That a code
-- of the second factor was used, everybody notes of themselves.

CREATE OR REPLACE FUNCTION crm_admin_put_setting(setting text, new_value text, read_version int)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
DECLARE
    announced crm_admin_audit := crm_admin_announcement();
BEGIN
    PERFORM crm_admin_spend(announced.number, 'setting');
    IF NOT EXISTS (
        SELECT FROM crm_admin_permission WHERE action = announced.action
        AND table_name = 'crm_admin_setting' AND column_name = split_part(setting, '.', 1)
    ) OR (CASE announced.action
        WHEN 'administrator:sign-in' THEN setting <> 'totp.' || crm_admin_caller_id()
        ELSE crm_admin_caller_right() <> 'administrator'
    END) THEN
        RAISE EXCEPTION 'this act does not write that' USING ERRCODE = '42501';
    END IF;
    IF read_version = 0 THEN
        INSERT INTO crm_admin_setting (name, value, version) VALUES (setting, new_value, 1);
        RETURN;
    END IF;
    UPDATE crm_admin_setting SET value = new_value, version = read_version + 1
    WHERE name = setting AND version = read_version;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'changed meanwhile' USING ERRCODE = '40001';
    END IF;
END $$;

-- The link of a letter that waits: a user administrator does not get those of administrators.

CREATE OR REPLACE FUNCTION crm_admin_letter_link(letter text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
    SELECT link FROM crm_admin_mail WHERE id = letter AND link IS NOT NULL AND (
        crm_admin_right_of(crm_admin_caller_id()) = 'administrator'
        OR crm_admin_right_of(crm_admin_caller_id()) <> 'none'
            AND crm_admin_right_of(user_id) = 'none')
$$;

-- Whoever writes the users, the CRM itself too: one administrator who can sign in remains. Taking
-- the head makes it certain for changes at the same moment.

CREATE OR REPLACE FUNCTION crm_admin_keep_an_administrator() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = {{schema}}, pg_temp SET timezone = 'UTC' AS $$
BEGIN
    IF ({{was_usable}}) IS NOT TRUE OR TG_OP = 'UPDATE' AND ({{stays_usable}}) THEN
        RETURN NULL;
    END IF;
    UPDATE crm_admin_head SET number = number WHERE id = 1;
    IF NOT EXISTS (SELECT FROM {{user}} WHERE {{is_usable}}) THEN
        RAISE EXCEPTION 'the last administrator' USING ERRCODE = 'CA001';
    END IF;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS crm_admin_keep_an_administrator ON {{user}};
CREATE TRIGGER crm_admin_keep_an_administrator AFTER UPDATE OR DELETE ON {{user}}
FOR EACH ROW EXECUTE FUNCTION crm_admin_keep_an_administrator();

-- A link that has ended stays ended.

CREATE OR REPLACE FUNCTION crm_admin_end_links_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.ended_how IS NOT NULL AND NEW.ended_how IS DISTINCT FROM OLD.ended_how
        OR OLD.decision IS NOT NULL AND NEW.decision IS DISTINCT FROM OLD.decision
    THEN
        RAISE EXCEPTION 'this link has ended' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;

DROP TRIGGER IF EXISTS crm_admin_end_links_once ON crm_admin_link;
CREATE TRIGGER crm_admin_end_links_once BEFORE UPDATE ON crm_admin_link
FOR EACH ROW EXECUTE FUNCTION crm_admin_end_links_once();

-- The link of a letter can be forgotten, and not replaced.

CREATE OR REPLACE FUNCTION crm_admin_forget_links_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.link IS NOT NULL AND NEW.link IS DISTINCT FROM OLD.link THEN
        RAISE EXCEPTION 'the link of a letter stays what it is' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;

DROP TRIGGER IF EXISTS crm_admin_forget_links_only ON crm_admin_mail;
CREATE TRIGGER crm_admin_forget_links_only BEFORE UPDATE ON crm_admin_mail
FOR EACH ROW EXECUTE FUNCTION crm_admin_forget_links_only();

-- All of this belongs to the owner; administrators may call what they need, and read all but
-- hashes. Letters are what they write themselves: their computers send them.

DO $$
DECLARE
    each regprocedure;
BEGIN
    FOR each IN SELECT oid FROM pg_proc WHERE proname LIKE 'crm\_admin\_%'
        AND pronamespace = {{schema_text}}::regnamespace
    LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO %I', each, {{owner_text}});
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', each);
    END LOOP;
END $$;

ALTER TABLE crm_admin_login OWNER TO {{owner}};
ALTER TABLE crm_admin_permission OWNER TO {{owner}};
ALTER TABLE crm_admin_spent OWNER TO {{owner}};

GRANT EXECUTE ON FUNCTION crm_admin_whoami(), crm_admin_own_hash(text),
    crm_admin_password_mark(text), crm_admin_own_totp(text), crm_admin_token_hash(text),
    crm_admin_take_guard(), crm_admin_append(text, text, text), crm_admin_write(text),
    crm_admin_add_link(text), crm_admin_put_setting(text, text, int), crm_admin_letter_link(text)
    TO {{members}};
{{member_grants}}
GRANT SELECT ON crm_admin_version, crm_admin_head, crm_admin_audit, crm_admin_setting,
    crm_admin_link TO {{members}};
GRANT SELECT ({{mail_columns}}), INSERT,
    UPDATE (state, attempts, next_try_at, reply, ended_at, link) ON crm_admin_mail TO {{members}};
GRANT UPDATE (ended_how, ended_at, decision, decided_at, decided_by) ON crm_admin_link
    TO {{members}};

DELETE FROM crm_admin_permission;
INSERT INTO crm_admin_permission (action, act, table_name, column_name) VALUES
{{permissions}};

-- The administrators, each with an account of the name that they have in the CRM. Who is no longer
-- among them loses the rights, not the account.

DO $$
DECLARE
    each text;
BEGIN
    FOR each IN SELECT login FROM crm_admin_login JOIN pg_roles ON rolname = login LOOP
        EXECUTE format('REVOKE %I FROM %I', {{members_text}}, each);
    END LOOP;
END $$;

DELETE FROM crm_admin_login;
{{logins}}

DO $$
DECLARE
    each text;
BEGIN
    FOR each IN SELECT login FROM crm_admin_login LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = each) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', each);
        END IF;
        EXECUTE format('GRANT %I TO %I', {{members_text}}, each);
    END LOOP;
END $$;

COMMIT;

-- What remains to be done:
--
-- 1. Give every new account a password, with \password NAME in psql, and let it in from few
--    computers and encrypted only (pg_hba.conf).
-- 2. Take the account that everybody has used away from the computers of the administrators, and
--    change its password. The CRM and the self-service pages keep it.
-- 3. Keep an account of a superuser, or of the owner of the tables, for the day when no
--    administrator can sign in: the system user needs it.
