-- rows of before are written anew by the next import, which finds that the content has changed
ALTER TABLE commitment ADD COLUMN places_from text NOT NULL DEFAULT 'QUOTE';
ALTER TABLE commitment ALTER COLUMN places_from DROP DEFAULT;
