-- Who may come to the desk. A name is for good: what somebody did is kept under it, so nobody is ever deleted.
CREATE TABLE person (
    name          text        PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9.-]{1,39}$'),
    version       integer     NOT NULL,
    display_name  text        NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 80),
    -- INVITED: has a link to set up with, or had one that has run out
    state         text        NOT NULL CHECK (state IN ('INVITED', 'ACTIVE', 'DISABLED')),
    language      text        NOT NULL CHECK (language IN ('ZH', 'EN')),
    -- whom an official speaks for
    public_body   text        CHECK (char_length(public_body) BETWEEN 1 AND 80),
    -- sessions of an earlier epoch have ended
    session_epoch integer     NOT NULL DEFAULT 0
);

CREATE TABLE person_role (
    person text NOT NULL REFERENCES person,
    role   text NOT NULL CHECK (role IN ('MODERATOR', 'OFFICIAL', 'EDITOR', 'ADMIN')),
    PRIMARY KEY (person, role)
);

-- one-time links to set up with; only the SHA-256 of their secret is kept
CREATE TABLE setup_link (
    person     text        PRIMARY KEY REFERENCES person,
    digest     bytea       NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    expires_at timestamptz NOT NULL
);

CREATE TABLE password (
    person text PRIMARY KEY REFERENCES person,
    hash   text NOT NULL
);

-- the secret that an authenticator app shares, encrypted with a key that is not in the database; a step counts once
CREATE TABLE totp (
    person    text   PRIMARY KEY REFERENCES person,
    sealed    bytea  NOT NULL,
    last_step bigint NOT NULL
);

CREATE TABLE recovery_code (
    person text  NOT NULL REFERENCES person,
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    PRIMARY KEY (person, digest)
);

-- passkeys, in the tables that Spring Security knows
CREATE TABLE user_entities (
    id           varchar(1000) PRIMARY KEY,
    name         varchar(100)  NOT NULL UNIQUE REFERENCES person,
    display_name varchar(200)
);

CREATE TABLE user_credentials (
    credential_id                varchar(1000) PRIMARY KEY,
    user_entity_user_id          varchar(1000) NOT NULL REFERENCES user_entities ON DELETE CASCADE,
    public_key                   bytea         NOT NULL,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       NOT NULL,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       NOT NULL,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) NOT NULL
);

CREATE INDEX user_credentials_of_user ON user_credentials (user_entity_user_id);
