-- Chinese for pg_trgm: a word for every two characters in a row, as its trigrams do not reach into a row of characters
CREATE FUNCTION pairs(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
    SELECT coalesce(string_agg(
               CASE WHEN run[1] ~ '^[a-z0-9]' OR length(run[1]) = 1 THEN run[1]
                    ELSE (SELECT string_agg(substr(run[1], i, 2), ' ' ORDER BY i)
                            FROM generate_series(1, length(run[1]) - 1) AS i)
               END, ' '), '')
      FROM regexp_matches(lower(normalize($1, NFKC)), '[一-鿿]+|[a-z0-9.%]+', 'g') AS run
$$;

CREATE TABLE document (
    id            text PRIMARY KEY,
    title         text NOT NULL,
    quote         text NOT NULL,
    names         text NOT NULL,
    english_title text NOT NULL,
    english       text NOT NULL,
    -- what has none of the query's trigrams has no likeness to it, and need not be looked at
    trigrams      text[] GENERATED ALWAYS AS (
        show_trgm(title || ' ' || quote || ' ' || names || ' ' || english_title || ' ' || english)) STORED
);

CREATE INDEX ON document USING gin (trigrams);
