-- how often on a day of the city something was sought that nothing answers; nothing about who sought it, or when
CREATE TABLE unanswered_query (
    day     date   NOT NULL,
    query   text   NOT NULL CHECK (char_length(query) <= 40),
    outcome text   NOT NULL CHECK (outcome IN ('nothing', 'near')),
    count   bigint NOT NULL CHECK (count > 0),
    PRIMARY KEY (day, query, outcome)
);
