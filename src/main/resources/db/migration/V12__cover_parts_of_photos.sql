-- public_name: in the addresses of what everybody may see, another one whenever other parts are covered; its files show the
-- photo so. Those under the name itself, where that is another, are for who decides and who sent it
-- covered: left, top, width and height of each region, as fractions of the photo's width and height
-- public_likeness: as likeness, of what everybody may see
ALTER TABLE photo
    ADD COLUMN public_name     text,
    ADD COLUMN public_likeness bigint,
    ADD COLUMN covered         double precision[] NOT NULL DEFAULT '{}';

UPDATE photo SET public_name = name, public_likeness = likeness;

ALTER TABLE photo
    ALTER COLUMN public_name SET NOT NULL,
    ALTER COLUMN public_likeness SET NOT NULL,
    ADD UNIQUE (public_name),
    ADD CHECK (cardinality(covered) % 4 = 0 AND cardinality(covered) <= 4 * 20),
    ADD CHECK ((public_name = name) = (covered = '{}')),
    ADD CHECK (feedback IS NOT NULL OR covered = '{}');
