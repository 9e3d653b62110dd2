-- how much room a limit has left, by Bucket4j; id: keyed hash of what is counted, the neighbourhood and the day;
-- expires_at: milliseconds since 1970. A crash empties the table, which costs nothing but the count
CREATE UNLOGGED TABLE token_bucket (
    id         bytea PRIMARY KEY,
    state      bytea,
    expires_at bigint
);

-- solved challenges that have counted, until they expire
CREATE TABLE spent_proof (
    challenge  bytea PRIMARY KEY,
    expires_at timestamptz NOT NULL
);
