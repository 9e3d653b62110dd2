-- by what the portal knows at its start that its secret is the one the codes and contact data here were made with
CREATE TABLE feedback_key (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    mark     bytea   NOT NULL CHECK (octet_length(mark) = 32)
);
