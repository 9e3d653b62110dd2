-- kind: RIVER and LAKE are drawn, AREA tells which district a position lies in; geometry: GeoJSON, WGS 84
CREATE TABLE map_shape (
    id            text    PRIMARY KEY,
    version       integer NOT NULL,
    position      integer NOT NULL,
    kind          text    NOT NULL CHECK (kind IN ('RIVER', 'LAKE', 'AREA')),
    place         text REFERENCES place DEFERRABLE INITIALLY DEFERRED,
    name_zh       text    NOT NULL,
    name_en       text    NOT NULL,
    geometry      text    NOT NULL,
    radius_metres integer CHECK (radius_metres > 0)
);
