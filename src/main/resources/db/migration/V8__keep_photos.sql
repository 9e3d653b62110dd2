-- draft: keyed hash that names the sender's draft; sent: SHA-256 of the file as it came, which itself is not kept;
-- feedback: null until the draft is sent; likeness: 64 bits, nearly the same for pictures that look nearly the same
CREATE TABLE photo (
    name        text        PRIMARY KEY,
    draft       bytea       NOT NULL CHECK (octet_length(draft) = 32),
    sent        bytea       NOT NULL CHECK (octet_length(sent) = 32),
    position    integer     NOT NULL DEFAULT 0 CHECK (position >= 0),
    width       integer     NOT NULL CHECK (width > 0),
    height      integer     NOT NULL CHECK (height > 0),
    likeness    bigint      NOT NULL,
    received_at timestamptz NOT NULL,
    feedback    text,
    shown       boolean     NOT NULL DEFAULT false CHECK (feedback IS NOT NULL OR NOT shown),
    UNIQUE (draft, sent)
);

CREATE INDEX photo_of_feedback ON photo (feedback, position);
CREATE INDEX photo_without_feedback ON photo (received_at) WHERE feedback IS NULL;

-- unused where an S3-compatible store keeps the files
CREATE TABLE photo_file (
    name text  NOT NULL,
    size text  NOT NULL CHECK (size IN ('full', 'medium', 'small')),
    jpeg bytea NOT NULL,
    PRIMARY KEY (name, size)
);

-- compressed already
ALTER TABLE photo_file ALTER COLUMN jpeg SET STORAGE EXTERNAL;

-- photos whose files are, or may be, in an S3-compatible store without a row of their own: they are put before it and
-- deleted after it; since: when they were put, -infinity once nobody wants them
CREATE TABLE photo_leftover (
    name  text        PRIMARY KEY,
    since timestamptz NOT NULL
);
