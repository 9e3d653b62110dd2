-- rows of before are written anew by the next import, which finds that the content has changed
ALTER TABLE measure ADD COLUMN sited boolean NOT NULL DEFAULT false;
ALTER TABLE measure ALTER COLUMN sited DROP DEFAULT;
