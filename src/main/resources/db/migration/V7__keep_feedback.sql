-- What residents say they see. The digests are keyed with a secret that is not in the database: who has only the tables can
-- neither follow feedback nor send it again. commitment and place may have gone from the content, so nothing refers to them.
CREATE TABLE feedback (
    id             text        PRIMARY KEY,
    version        integer     NOT NULL,
    received_at    timestamptz NOT NULL,
    request_digest text        NOT NULL UNIQUE,
    content_digest text        NOT NULL,
    code_digest    text        NOT NULL UNIQUE,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'ASKED', 'PUBLISHED', 'REJECTED', 'MERGED', 'WITHDRAWN')),
    doubtful       boolean     NOT NULL,
    language       text        NOT NULL CHECK (language IN ('ZH', 'EN')),
    commitment     text,
    place          text,
    -- middle of a cell of 0.01 degrees, about 1 km
    cell_latitude  numeric(4, 2),
    cell_longitude numeric(5, 2),
    observation    text        NOT NULL CHECK (observation IN ('FINISHED', 'UNDER_WAY', 'NOT_STARTED', 'NOT_FOUND', 'OTHER')),
    counted        integer     CHECK (counted >= 0),
    words          text        NOT NULL CHECK (char_length(words) <= 1000),
    -- sign of alike words, see Likeness; null without words
    likeness       bigint,
    agrees_with    text REFERENCES feedback ON DELETE SET NULL,
    appealed       boolean     NOT NULL,
    public_words   text,
    published_at   timestamptz,
    CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)),
    CHECK ((published_at IS NULL) = (public_words IS NULL))
);

CREATE INDEX feedback_in_queue ON feedback (doubtful, received_at) WHERE state = 'WAITING';
CREATE INDEX feedback_published ON feedback (commitment, received_at DESC) WHERE state = 'PUBLISHED';

-- what happened to feedback, as its sender may read it, in order
CREATE TABLE feedback_step (
    feedback text        NOT NULL REFERENCES feedback ON DELETE CASCADE,
    position integer     NOT NULL,
    at       timestamptz NOT NULL,
    kind     text        NOT NULL,
    reason   text,
    words    text        NOT NULL,
    PRIMARY KEY (feedback, position)
);

-- how to reach the sender, encrypted with a key that is not in the database; only who answers may read it
CREATE TABLE feedback_contact (
    feedback text  PRIMARY KEY REFERENCES feedback ON DELETE CASCADE,
    version  integer NOT NULL,
    sealed   bytea NOT NULL
);

-- one row each time what the public sees of feedback changed; raised one at a time, so that a higher number is never
-- visible before a lower one
CREATE TABLE feedback_revision (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feedback  text        NOT NULL,
    raised_at timestamptz NOT NULL
);
