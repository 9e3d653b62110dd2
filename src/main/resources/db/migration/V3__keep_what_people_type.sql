CREATE TABLE wording (
    id      text    PRIMARY KEY,
    version integer NOT NULL,
    counts  text    NOT NULL,
    words   text[]  NOT NULL,
    same    text[]  NOT NULL,
    related text[]  NOT NULL,
    theme   text REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    note    text    NOT NULL
);
