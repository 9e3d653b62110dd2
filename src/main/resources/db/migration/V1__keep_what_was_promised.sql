-- Foreign keys between aggregates wait for the end of the transaction: an import replaces whole aggregates.

CREATE TABLE source (
    id           text PRIMARY KEY,
    version      integer NOT NULL,
    title_zh     text    NOT NULL,
    title_en     text    NOT NULL,
    publisher_zh text    NOT NULL,
    publisher_en text    NOT NULL,
    year         integer NOT NULL,
    due          date    NOT NULL,
    published    date,
    note_zh      text    NOT NULL,
    note_en      text    NOT NULL,
    sha256       text    NOT NULL,
    text         text    NOT NULL
);

-- section: rank in the reading order, from 0
CREATE TABLE section (
    source      text    NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    section     integer NOT NULL,
    id          text    NOT NULL,
    title_zh    text,
    title_en    text,
    subtitle_zh text,
    subtitle_en text,
    PRIMARY KEY (source, section),
    UNIQUE (source, id)
);

CREATE TABLE paragraph (
    source        text    NOT NULL,
    section       integer NOT NULL,
    position      integer NOT NULL,
    id            text    NOT NULL,
    passage_start integer NOT NULL,
    passage_end   integer NOT NULL,
    text          text    NOT NULL,
    english       text    NOT NULL,
    PRIMARY KEY (source, section, position),
    UNIQUE (source, id),
    FOREIGN KEY (source, section) REFERENCES section DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE unpromised (
    source   text    NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    position integer NOT NULL,
    text     text    NOT NULL,
    reason   text    NOT NULL,
    PRIMARY KEY (source, position)
);

CREATE TABLE theme (
    id       text PRIMARY KEY,
    version  integer NOT NULL,
    position integer NOT NULL,
    name_zh  text    NOT NULL,
    name_en  text    NOT NULL,
    icon     text    NOT NULL
);

CREATE TABLE place (
    id            text PRIMARY KEY,
    version       integer          NOT NULL,
    position      integer          NOT NULL,
    name_zh       text             NOT NULL,
    name_en       text             NOT NULL,
    kind          text             NOT NULL,
    adcode        text,
    within        text REFERENCES place DEFERRABLE INITIALLY DEFERRED,
    latitude      double precision NOT NULL,
    longitude     double precision NOT NULL,
    radius_metres integer          NOT NULL,
    precision     text             NOT NULL,
    confidence    text             NOT NULL
);

CREATE TABLE hedge (
    word       text PRIMARY KEY,
    version    integer NOT NULL,
    english    text    NOT NULL,
    strength   text    NOT NULL,
    meaning_zh text    NOT NULL,
    meaning_en text    NOT NULL
);

CREATE TABLE commitment (
    id            text PRIMARY KEY,
    version       integer NOT NULL,
    source        text    NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    section       text    NOT NULL,
    paragraph     text    NOT NULL,
    position      integer NOT NULL,
    title_zh      text    NOT NULL,
    title_en      text    NOT NULL,
    theme         text    NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    action        text    NOT NULL,
    kind          text    NOT NULL,
    hedge         text REFERENCES hedge DEFERRABLE INITIALLY DEFERRED,
    livelihood    boolean NOT NULL,
    quote         text    NOT NULL,
    passage_start integer NOT NULL,
    passage_end   integer NOT NULL,
    first_line    integer NOT NULL,
    last_line     integer NOT NULL,
    due           date    NOT NULL,
    note_zh       text,
    note_en       text,
    FOREIGN KEY (source, section) REFERENCES section (source, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (source, paragraph) REFERENCES paragraph (source, id) DEFERRABLE INITIALLY DEFERRED
);

-- value: in the base unit, scale kept as the content gives it
CREATE TABLE measure (
    commitment text    NOT NULL REFERENCES commitment DEFERRABLE INITIALLY DEFERRED,
    position   integer NOT NULL,
    value      numeric NOT NULL,
    unit_zh    text    NOT NULL,
    unit_en    text    NOT NULL,
    comparator text    NOT NULL,
    kind       text    NOT NULL,
    role       text    NOT NULL,
    raw        text    NOT NULL,
    of_zh      text,
    of_en      text,
    PRIMARY KEY (commitment, position)
);

CREATE TABLE named_work (
    commitment text    NOT NULL REFERENCES commitment DEFERRABLE INITIALLY DEFERRED,
    position   integer NOT NULL,
    name_zh    text    NOT NULL,
    name_en    text    NOT NULL,
    place      text REFERENCES place DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (commitment, position)
);

CREATE TABLE place_link (
    commitment text    NOT NULL REFERENCES commitment DEFERRABLE INITIALLY DEFERRED,
    position   integer NOT NULL,
    place      text    NOT NULL REFERENCES place DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (commitment, position)
);

-- what is left of a commitment that was published once; title null when it went before this database knew it
CREATE TABLE tombstone (
    id         text PRIMARY KEY,
    version    integer     NOT NULL,
    title_zh   text,
    title_en   text,
    reason_zh  text,
    reason_en  text,
    removed_at timestamptz NOT NULL
);

CREATE TABLE successor (
    tombstone  text    NOT NULL REFERENCES tombstone DEFERRABLE INITIALLY DEFERRED,
    position   integer NOT NULL,
    commitment text    NOT NULL REFERENCES commitment DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (tombstone, position)
);

-- what the home page shows; one row
CREATE TABLE edition (
    source    text PRIMARY KEY REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    version   integer NOT NULL,
    city_zh   text    NOT NULL,
    city_en   text    NOT NULL,
    time_zone text    NOT NULL
);

CREATE TABLE highlight (
    edition    text    NOT NULL REFERENCES edition DEFERRABLE INITIALLY DEFERRED,
    position   integer NOT NULL,
    commitment text    NOT NULL REFERENCES commitment DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (edition, position)
);

-- one row each time an import changed anything; the highest number is what the tables hold
CREATE TABLE content_revision (
    number    bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    digest    text        NOT NULL,
    raised_at timestamptz NOT NULL
);
