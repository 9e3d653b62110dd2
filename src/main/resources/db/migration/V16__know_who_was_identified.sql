-- that whoever sent this had signed in with the city, where an operator asks for it; the digest is keyed with a secret that is
-- not in the database, and another for each feedback: who has only the tables cannot even tell that two are of one sender
CREATE TABLE feedback_sender (
    feedback text  PRIMARY KEY REFERENCES feedback ON DELETE CASCADE,
    digest   bytea NOT NULL CHECK (octet_length(digest) = 32)
);
