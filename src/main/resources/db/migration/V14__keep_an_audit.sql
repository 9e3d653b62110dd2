-- What people at the desk did. Each entry holds the hash of the one before it, so that none can be changed, left out or put
-- elsewhere unseen; hash: SHA-256 of the other columns as AuditEntry.java tells. details: as it was written, not as jsonb,
-- which would write it otherwise. In the collation that finds what begins alike by an index
CREATE TABLE audit_entry (
    number   bigint      PRIMARY KEY CHECK (number > 0),
    at       timestamptz NOT NULL,
    actor    text        NOT NULL,
    action   text        NOT NULL,
    subject  text        NOT NULL COLLATE "C",
    details  json        NOT NULL,
    previous text        NOT NULL,
    hash     text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);

CREATE INDEX audit_entry_actor ON audit_entry (actor, number);
CREATE INDEX audit_entry_action ON audit_entry (action, number);
CREATE INDEX audit_entry_subject ON audit_entry (subject, number);
CREATE INDEX audit_entry_at ON audit_entry (at);

CREATE FUNCTION refuse_to_change_the_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit is only ever added to: no % of %.', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER audit_entry_is_only_added_to
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_audit();

-- in every session, also one that takes itself for a replica
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_is_only_added_to;
