-- Withdrawing what was confirmed takes two people, as confirming it did: one proposes it with the reason that is going to be
-- public, another confirms. Until then the entry stands. A proposal that another said no to stays until there is a new one,
-- so that who made it reads why; one that is taken back leaves nothing but its lines in the audit. A later entry may stand
-- in the place of this one in the meantime: the proposal to withdraw it is then history, and can no longer be confirmed.
ALTER TABLE official_entry
    ADD COLUMN withdrawal_proposed_by      text,
    ADD COLUMN withdrawal_proposed_at      timestamptz,
    ADD COLUMN withdrawal_because          text CHECK (char_length(withdrawal_because) BETWEEN 1 AND 500),
    ADD COLUMN withdrawal_rejected_by      text,
    ADD COLUMN withdrawal_rejected_at      timestamptz,
    ADD COLUMN withdrawal_rejected_because text CHECK (char_length(withdrawal_rejected_because) BETWEEN 1 AND 500),
    ADD CHECK (num_nulls(withdrawal_proposed_by, withdrawal_proposed_at, withdrawal_because) IN (0, 3)),
    ADD CHECK (num_nulls(withdrawal_rejected_by, withdrawal_rejected_at, withdrawal_rejected_because) IN (0, 3)),
    ADD CHECK (withdrawal_proposed_by IS NULL OR confirmed_by IS NOT NULL),
    ADD CONSTRAINT official_entry_withdrawal_is_rejected_by_another CHECK (
        withdrawal_rejected_by IS NULL OR coalesce(withdrawal_rejected_by <> withdrawal_proposed_by, false)),
    -- not valid, as what was withdrawn before had one person only
    ADD CONSTRAINT official_entry_is_withdrawn_by_another CHECK (
        state <> 'WITHDRAWN'
        OR coalesce(ended_by <> withdrawal_proposed_by AND ended_because = withdrawal_because, false)
           AND withdrawal_rejected_by IS NULL) NOT VALID;

DROP INDEX official_entry_waiting;
CREATE INDEX official_entry_waiting ON official_entry (greatest(proposed_at, withdrawal_proposed_at))
 WHERE state = 'PROPOSED'
    OR state = 'CONFIRMED' AND withdrawal_proposed_by IS NOT NULL AND withdrawal_rejected_by IS NULL;

-- whether this is a step of withdrawing what goes on to stand: proposing it, taking that back, or saying no to it
CREATE FUNCTION is_step_of_withdrawing(before official_entry, after official_entry) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN before.withdrawal_proposed_by IS NULL OR before.withdrawal_rejected_by IS NOT NULL
        THEN after.withdrawal_proposed_by IS NOT NULL AND after.withdrawal_rejected_by IS NULL
        ELSE after.withdrawal_proposed_by IS NULL
             OR after.withdrawal_rejected_by IS NOT NULL
                AND (after.withdrawal_proposed_by, after.withdrawal_proposed_at, after.withdrawal_because)
                    = (before.withdrawal_proposed_by, before.withdrawal_proposed_at, before.withdrawal_because)
    END
$$;

CREATE OR REPLACE FUNCTION keep_official_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    standing text[] := ARRAY['state', 'confirmed_by', 'confirmed_at', 'ended_by', 'ended_at', 'ended_because'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PROPOSED' THEN
            RAISE EXCEPTION 'An entry begins as a proposal.' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state = 'CONFIRMED' AND NEW.state = 'CONFIRMED' THEN
        standing := standing || ARRAY['withdrawal_proposed_by', 'withdrawal_proposed_at', 'withdrawal_because',
                                      'withdrawal_rejected_by', 'withdrawal_rejected_at', 'withdrawal_rejected_because'];
    END IF;
    IF to_jsonb(NEW) - standing IS DISTINCT FROM to_jsonb(OLD) - standing THEN
        RAISE EXCEPTION 'What was proposed cannot be changed, only replaced.' USING ERRCODE = 'check_violation';
    ELSIF OLD.confirmed_by IS NOT NULL
          AND (NEW.confirmed_by, NEW.confirmed_at) IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at) THEN
        RAISE EXCEPTION 'Who confirmed an entry cannot be changed.' USING ERRCODE = 'check_violation';
    ELSIF OLD.state = 'CONFIRMED' AND NEW.state = 'CONFIRMED' THEN
        IF NOT is_step_of_withdrawing(OLD, NEW) THEN
            RAISE EXCEPTION 'A proposal to withdraw an entry is taken back or rejected, never changed.'
                  USING ERRCODE = 'check_violation';
        END IF;
    ELSIF NOT (OLD.state = 'PROPOSED' AND NEW.state IN ('CONFIRMED', 'REJECTED', 'TAKEN_BACK')
               OR OLD.state = 'CONFIRMED' AND NEW.state IN ('SUPERSEDED', 'WITHDRAWN')) THEN
        RAISE EXCEPTION 'An entry does not go from % to %.', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
