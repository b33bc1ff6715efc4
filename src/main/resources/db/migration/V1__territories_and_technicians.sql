-- btree_gist lets an exclusion constraint compare an id for equality beside a range for overlap.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE territory (
    id         text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    version    int NOT NULL,
    name       text NOT NULL,
    time_zone  text NOT NULL,
    calendar   text NOT NULL,
    home_lat   double precision NOT NULL CHECK (home_lat BETWEEN -90 AND 90),
    home_lon   double precision NOT NULL CHECK (home_lon BETWEEN -180 AND 180)
);
COMMENT ON COLUMN territory.calendar IS 'name of a calendar in the operator''s rulebook';

CREATE TABLE van (
    id          uuid PRIMARY KEY,
    version     int NOT NULL,
    territory   text NOT NULL REFERENCES territory,
    name        text NOT NULL,
    capacity    int[] NOT NULL DEFAULT '{}' CHECK (0 <= ALL (capacity)),
    UNIQUE (territory, name)
);

CREATE TABLE technician (
    id                 uuid PRIMARY KEY,
    version            int NOT NULL,
    territory          text NOT NULL REFERENCES territory,
    external_id        text,
    name               text NOT NULL,
    first_name         text NOT NULL,
    phone              text,
    home_lat           double precision CHECK (home_lat BETWEEN -90 AND 90),
    home_lon           double precision CHECK (home_lon BETWEEN -180 AND 180),
    efficiency_percent int NOT NULL DEFAULT 100 CHECK (efficiency_percent BETWEEN 25 AND 400),
    van                uuid REFERENCES van,
    active             boolean NOT NULL DEFAULT true,
    UNIQUE (territory, external_id),
    CHECK ((home_lat IS NULL) = (home_lon IS NULL))
);

CREATE TABLE technician_skill (
    technician uuid NOT NULL REFERENCES technician ON DELETE CASCADE,
    skill      text NOT NULL,
    level      int NOT NULL CHECK (level BETWEEN 1 AND 9),
    expires_on date,
    PRIMARY KEY (technician, skill)
);
COMMENT ON COLUMN technician_skill.expires_on IS 'first day on which the skill no longer counts; null: never expires';

CREATE TABLE shift (
    id               uuid PRIMARY KEY,
    version          int NOT NULL,
    technician       uuid NOT NULL REFERENCES technician ON DELETE CASCADE,
    starts           timestamptz NOT NULL,
    ends             timestamptz NOT NULL,
    overtime_seconds int NOT NULL DEFAULT 0 CHECK (overtime_seconds >= 0),
    start_lat        double precision NOT NULL CHECK (start_lat BETWEEN -90 AND 90),
    start_lon        double precision NOT NULL CHECK (start_lon BETWEEN -180 AND 180),
    end_lat          double precision NOT NULL CHECK (end_lat BETWEEN -90 AND 90),
    end_lon          double precision NOT NULL CHECK (end_lon BETWEEN -180 AND 180),
    CHECK (ends > starts),
    EXCLUDE USING gist (technician WITH =, tstzrange(starts, ends) WITH &&)
);
CREATE INDEX shift_by_time ON shift (starts, ends);

CREATE TABLE shift_break (
    shift            uuid NOT NULL REFERENCES shift ON DELETE CASCADE,
    name             text NOT NULL,
    earliest         timestamptz NOT NULL,
    latest           timestamptz NOT NULL,
    duration_seconds int NOT NULL CHECK (duration_seconds > 0),
    PRIMARY KEY (shift, name),
    CHECK (latest >= earliest)
);

CREATE TABLE absence (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    technician uuid NOT NULL REFERENCES technician ON DELETE CASCADE,
    starts     timestamptz NOT NULL,
    ends       timestamptz NOT NULL,
    reason     text,
    CHECK (ends > starts)
);
CREATE INDEX absence_by_technician ON absence (technician, starts);
