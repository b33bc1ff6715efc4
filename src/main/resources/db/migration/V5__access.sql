CREATE TABLE app_user (
    id            uuid PRIMARY KEY,
    version       int NOT NULL,
    name          text NOT NULL UNIQUE,
    password_hash text NOT NULL,
    roles         text[] NOT NULL,
    loopback_only boolean NOT NULL,
    active        boolean NOT NULL DEFAULT true
);
COMMENT ON COLUMN app_user.loopback_only IS 'the demo''s users: their passwords are known to everybody';

CREATE TABLE api_key (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    name       text NOT NULL,
    key_hash   bytea NOT NULL UNIQUE,
    roles      text[] NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
);

CREATE TABLE device_token (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    technician uuid NOT NULL REFERENCES technician ON DELETE CASCADE,
    device     text NOT NULL,
    token_hash bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE UNIQUE INDEX one_token_per_device ON device_token (technician, device) WHERE revoked_at IS NULL;

CREATE TABLE customer_link (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    visit      uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CHECK (expires_at > created_at)
);
CREATE INDEX customer_link_by_visit ON customer_link (visit);

CREATE TABLE access_secret (
    site       uuid PRIMARY KEY REFERENCES site ON DELETE CASCADE,
    version    int NOT NULL,
    sealed     bytea NOT NULL,
    stored_at  timestamptz NOT NULL
);

CREATE TABLE access_secret_reveal (
    id      uuid PRIMARY KEY,
    at      timestamptz NOT NULL,
    who     text NOT NULL,
    visit   uuid NOT NULL,
    site    uuid NOT NULL,
    granted boolean NOT NULL
);
CREATE INDEX access_secret_reveal_by_visit ON access_secret_reveal (visit, at);
