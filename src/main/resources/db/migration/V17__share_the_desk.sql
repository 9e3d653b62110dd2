-- What the desk knows of feedback that its sender does not: who looks at it, until when nobody else may, who wants a second
-- person to look, and who decided. Names of people are those they sign in with. decided_*: last, to be taken back for a
-- while; rejected_by: what an appeal is against.
CREATE TABLE desk_case (
    feedback     text PRIMARY KEY REFERENCES feedback ON DELETE CASCADE,
    taken_by     text,
    taken_until  timestamptz,
    escalated_by text,
    escalated_at timestamptz,
    -- who had escalated what was decided last, in case that is taken back
    escalated_before text,
    decided_by   text,
    decided_at   timestamptz,
    rejected_by  text,
    CHECK ((taken_by IS NULL) = (taken_until IS NULL)),
    CHECK ((escalated_by IS NULL) = (escalated_at IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);

CREATE INDEX desk_case_taken ON desk_case (taken_by) WHERE taken_by IS NOT NULL;
CREATE INDEX desk_case_escalated ON desk_case (escalated_at) WHERE escalated_at IS NOT NULL;
CREATE INDEX feedback_appealed ON feedback (received_at) WHERE state = 'WAITING' AND appealed;

-- what people at the desk tell each other about feedback; nobody else reads it
CREATE TABLE desk_note (
    number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feedback text        NOT NULL REFERENCES feedback ON DELETE CASCADE,
    at       timestamptz NOT NULL,
    person   text        NOT NULL,
    words    text        NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000)
);

CREATE INDEX desk_note_of_feedback ON desk_note (feedback, number);
