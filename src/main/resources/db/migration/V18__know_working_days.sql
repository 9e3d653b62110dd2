CREATE TABLE holiday_year (
    year           integer PRIMARY KEY,
    version        integer NOT NULL,
    notice_title   text    NOT NULL,
    notice_number  text    NOT NULL,
    notice_address text    NOT NULL
);

-- worked: weekend days on which people work in return
CREATE TABLE holiday (
    holiday_year integer NOT NULL REFERENCES holiday_year DEFERRABLE INITIALLY DEFERRED,
    position     integer NOT NULL,
    name_zh      text    NOT NULL,
    name_en      text    NOT NULL,
    first_day    date    NOT NULL,
    last_day     date    NOT NULL CHECK (last_day >= first_day),
    worked       date[]  NOT NULL,
    PRIMARY KEY (holiday_year, position)
);

-- reason: as the desk calls it; null for a question
CREATE TABLE reply_template (
    id       text    PRIMARY KEY,
    version  integer NOT NULL,
    position integer NOT NULL,
    kind     text    NOT NULL CHECK (kind IN ('reject', 'part', 'ask')),
    reason   text    CHECK ((reason IS NULL) = (kind = 'ask')),
    text_zh  text    NOT NULL,
    text_en  text    NOT NULL
);
