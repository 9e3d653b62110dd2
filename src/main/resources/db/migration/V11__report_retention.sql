-- what was deleted because it had been kept long enough: which rule, when, how many; written in the same transaction
CREATE TABLE retention_run (
    rule    text        NOT NULL,
    at      timestamptz NOT NULL,
    deleted integer     NOT NULL CHECK (deleted >= 0),
    PRIMARY KEY (rule, at)
);
