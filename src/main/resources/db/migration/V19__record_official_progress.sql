-- What public bodies say of commitments. Two people answer for an entry of official progress: one proposes it, another
-- confirms it. The rules stand here, so that they hold whoever writes to these tables. commitment may have gone from the
-- content, so nothing refers to it. Names of people are those they sign in with.

-- documents as they were when an editor read them, under the digest of their bytes
CREATE TABLE kept_copy (
    sha256     text  PRIMARY KEY,
    media_type text  NOT NULL,
    content    bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 20 * 1024 * 1024),
    CHECK (sha256 = encode(sha256(content), 'hex'))
);

-- they are compressed already, most of them
ALTER TABLE kept_copy ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE official_entry (
    id                    text PRIMARY KEY,
    commitment            text NOT NULL,
    -- the day for which it holds
    as_of                 date NOT NULL,
    -- null where somebody looked and found no evidence, which is not the same as "not started"
    execution             text CHECK (execution IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    quote                 text CHECK (char_length(quote) BETWEEN 1 AND 2000),
    document_title        text CHECK (char_length(document_title) BETWEEN 1 AND 300),
    document_body         text CHECK (char_length(document_body) BETWEEN 1 AND 200),
    document_published_on date,
    document_page         text CHECK (char_length(document_page) BETWEEN 1 AND 50),
    document_url          text CHECK (document_url ~ '^https?://' AND char_length(document_url) <= 2000),
    -- when an editor saw it at that address
    document_seen_on      date,
    copy_sha256           text REFERENCES kept_copy,
    copy_name             text CHECK (char_length(copy_name) BETWEEN 1 AND 200),
    -- where somebody looked who found nothing
    searched              text CHECK (char_length(searched) BETWEEN 1 AND 2000),
    replaces              text REFERENCES official_entry,
    replaces_because      text CHECK (char_length(replaces_because) BETWEEN 1 AND 500),
    proposed_by           text NOT NULL,
    proposed_at           timestamptz NOT NULL,
    state                 text NOT NULL,
    confirmed_by          text,
    confirmed_at          timestamptz,
    ended_by              text,
    ended_at              timestamptz,
    ended_because         text CHECK (char_length(ended_because) BETWEEN 1 AND 500),
    CONSTRAINT official_entry_is_a_statement_or_none CHECK (
        CASE WHEN execution IS NULL
             THEN searched IS NOT NULL
                  AND num_nonnulls(quote, document_title, document_body, document_published_on, document_page,
                                   document_url, document_seen_on, copy_sha256) = 0
             ELSE searched IS NULL
                  AND num_nulls(quote, document_title, document_body, document_published_on) = 0
         END),
    CONSTRAINT official_entry_has_a_copy_or_an_address CHECK (
        execution IS NULL OR copy_sha256 IS NOT NULL OR (document_url IS NOT NULL AND document_seen_on IS NOT NULL)),
    CONSTRAINT official_entry_holds_for_what_was_published CHECK (as_of <= document_published_on),
    CHECK ((copy_sha256 IS NULL) = (copy_name IS NULL)),
    CHECK (document_seen_on IS NULL OR document_url IS NOT NULL),
    CHECK ((replaces IS NULL) = (replaces_because IS NULL)),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CONSTRAINT official_entry_is_confirmed_by_another CHECK (confirmed_by <> proposed_by),
    CONSTRAINT official_entry_stands_as_its_people_say CHECK (
        CASE state
            WHEN 'PROPOSED'   THEN num_nonnulls(confirmed_by, ended_by, ended_because) = 0
            WHEN 'CONFIRMED'  THEN confirmed_by IS NOT NULL AND num_nonnulls(ended_by, ended_because) = 0
            WHEN 'REJECTED'   THEN confirmed_by IS NULL AND ended_by <> proposed_by AND num_nulls(ended_by, ended_because) = 0
            WHEN 'TAKEN_BACK' THEN confirmed_by IS NULL AND ended_by = proposed_by AND ended_by IS NOT NULL
            WHEN 'SUPERSEDED' THEN num_nulls(confirmed_by, ended_by, ended_because) = 0
            WHEN 'WITHDRAWN'  THEN num_nulls(confirmed_by, ended_by, ended_because) = 0
            ELSE false
         END)
);

CREATE INDEX official_entry_of_commitment ON official_entry (commitment, as_of DESC);
CREATE INDEX official_entry_waiting ON official_entry (proposed_at) WHERE state = 'PROPOSED';
CREATE UNIQUE INDEX official_entry_replaced_once ON official_entry (replaces) WHERE state IN ('CONFIRMED', 'SUPERSEDED', 'WITHDRAWN');

CREATE FUNCTION keep_official_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    standing CONSTANT text[] := ARRAY['state', 'confirmed_by', 'confirmed_at', 'ended_by', 'ended_at', 'ended_because'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PROPOSED' THEN
            RAISE EXCEPTION 'An entry begins as a proposal.' USING ERRCODE = 'check_violation';
        END IF;
    ELSIF to_jsonb(NEW) - standing IS DISTINCT FROM to_jsonb(OLD) - standing THEN
        RAISE EXCEPTION 'What was proposed cannot be changed, only replaced.' USING ERRCODE = 'check_violation';
    ELSIF OLD.confirmed_by IS NOT NULL
          AND (NEW.confirmed_by, NEW.confirmed_at) IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at) THEN
        RAISE EXCEPTION 'Who confirmed an entry cannot be changed.' USING ERRCODE = 'check_violation';
    ELSIF NOT (OLD.state = 'PROPOSED' AND NEW.state IN ('CONFIRMED', 'REJECTED', 'TAKEN_BACK')
               OR OLD.state = 'CONFIRMED' AND NEW.state IN ('SUPERSEDED', 'WITHDRAWN')) THEN
        RAISE EXCEPTION 'An entry does not go from % to %.', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER official_entry_is_kept BEFORE INSERT OR UPDATE ON official_entry
    FOR EACH ROW EXECUTE FUNCTION keep_official_entry();

CREATE FUNCTION refuse_to_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What public bodies said is withdrawn with a reason, never deleted or changed.'
          USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER official_entry_is_never_deleted BEFORE DELETE OR TRUNCATE ON official_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();
CREATE TRIGGER kept_copy_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON kept_copy
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();

-- answers in the name of a public body, to a commitment or to published feedback. Feedback may be deleted; the answer is
-- then no longer shown
CREATE TABLE official_reply (
    id                text PRIMARY KEY,
    commitment        text NOT NULL,
    feedback          text,
    body_zh           text NOT NULL CHECK (char_length(body_zh) BETWEEN 1 AND 200),
    body_en           text CHECK (char_length(body_en) BETWEEN 1 AND 200),
    said_on           date NOT NULL,
    words             text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
    url               text CHECK (url ~ '^https?://' AND char_length(url) <= 2000),
    written_by        text NOT NULL,
    written_at        timestamptz NOT NULL,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawn_because text CHECK (char_length(withdrawn_because) BETWEEN 1 AND 500),
    CHECK (num_nulls(withdrawn_by, withdrawn_at, withdrawn_because) IN (0, 3))
);

CREATE INDEX official_reply_to_feedback ON official_reply (feedback) WHERE feedback IS NOT NULL;

CREATE FUNCTION keep_official_reply() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    standing CONSTANT text[] := ARRAY['withdrawn_by', 'withdrawn_at', 'withdrawn_because'];
BEGIN
    IF OLD.withdrawn_by IS NOT NULL OR to_jsonb(NEW) - standing IS DISTINCT FROM to_jsonb(OLD) - standing THEN
        RAISE EXCEPTION 'A reply is withdrawn once and never changed.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER official_reply_is_kept BEFORE UPDATE ON official_reply
    FOR EACH ROW EXECUTE FUNCTION keep_official_reply();
CREATE TRIGGER official_reply_is_never_deleted BEFORE DELETE OR TRUNCATE ON official_reply
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();
