CREATE TABLE plan (
    id           uuid PRIMARY KEY,
    version      int NOT NULL,
    territory    text NOT NULL REFERENCES territory,
    day          date NOT NULL,
    days         int NOT NULL CHECK (days BETWEEN 1 AND 31),
    state        text NOT NULL CHECK (state IN ('QUEUED', 'SOLVING', 'READY', 'PUBLISHED', 'SUPERSEDED', 'FAILED')),
    reason       text NOT NULL CHECK (reason IN ('NIGHTLY', 'ON_DEMAND', 'INSERTION', 'MOVE')),
    seconds      int NOT NULL CHECK (seconds BETWEEN 0 AND 3600),
    requested_by text NOT NULL,
    created_at   timestamptz NOT NULL,
    started_at   timestamptz,
    finished_at  timestamptz,
    epoch        bigint NOT NULL DEFAULT 0,
    based_on     bigint NOT NULL DEFAULT 0,
    problem      jsonb,
    result       jsonb,
    failure      text
);
COMMENT ON COLUMN plan.epoch IS 'raised whenever a node takes the plan up; a node with an older one may no longer write';
COMMENT ON COLUMN plan.based_on IS 'the territory''s publication number that the problem was read at';
CREATE UNIQUE INDEX one_running_plan ON plan (territory, day) WHERE state IN ('QUEUED', 'SOLVING');
CREATE INDEX plan_by_territory ON plan (territory, day, id);

CREATE TABLE planned_stop (
    plan           uuid NOT NULL REFERENCES plan ON DELETE CASCADE,
    technician     uuid NOT NULL REFERENCES technician,
    shift          uuid NOT NULL REFERENCES shift,
    position       int NOT NULL CHECK (position >= 0),
    visit          uuid NOT NULL REFERENCES visit,
    arrival        timestamptz NOT NULL,
    starts         timestamptz NOT NULL,
    ends           timestamptz NOT NULL,
    travel_seconds int NOT NULL CHECK (travel_seconds >= 0),
    travel_metres  int NOT NULL CHECK (travel_metres >= 0),
    wait_seconds   int NOT NULL CHECK (wait_seconds >= 0),
    window_start   timestamptz,
    window_end     timestamptz,
    kept_rate      double precision CHECK (kept_rate BETWEEN 0 AND 1),
    PRIMARY KEY (plan, shift, position),
    CHECK (starts >= arrival),
    CHECK (ends > starts),
    CHECK (window_end > window_start)
);
CREATE INDEX planned_stop_by_visit ON planned_stop (visit);

CREATE SEQUENCE publication_number;

CREATE TABLE publication (
    id           uuid PRIMARY KEY,
    version      int NOT NULL,
    territory    text NOT NULL REFERENCES territory,
    day          date NOT NULL,
    plan         uuid NOT NULL REFERENCES plan,
    number       bigint NOT NULL UNIQUE,
    published_at timestamptz NOT NULL,
    published_by text NOT NULL,
    live         boolean NOT NULL,
    UNIQUE (id, live)
);
CREATE UNIQUE INDEX one_live_publication ON publication (territory, day) WHERE live;

-- "live" is a copy kept true by the foreign key, so that the exclusion constraint can see it.
CREATE TABLE published_stop (
    id             uuid PRIMARY KEY,
    version        int NOT NULL,
    publication    uuid NOT NULL,
    live           boolean NOT NULL,
    technician     uuid NOT NULL REFERENCES technician,
    shift          uuid NOT NULL REFERENCES shift,
    position       int NOT NULL CHECK (position >= 0),
    visit          uuid NOT NULL REFERENCES visit,
    arrival        timestamptz NOT NULL,
    starts         timestamptz NOT NULL,
    ends           timestamptz NOT NULL,
    travel_seconds int NOT NULL CHECK (travel_seconds >= 0),
    travel_metres  int NOT NULL CHECK (travel_metres >= 0),
    wait_seconds   int NOT NULL CHECK (wait_seconds >= 0),
    window_start   timestamptz,
    window_end     timestamptz,
    kept_rate      double precision CHECK (kept_rate BETWEEN 0 AND 1),
    FOREIGN KEY (publication, live) REFERENCES publication (id, live) ON UPDATE CASCADE ON DELETE CASCADE,
    UNIQUE (publication, shift, position),
    CHECK (starts >= arrival),
    CHECK (ends > starts),
    CHECK (window_end > window_start),
    CONSTRAINT no_overlapping_published_stops
        EXCLUDE USING gist (technician WITH =, tstzrange(starts, ends) WITH &&) WHERE (live)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX published_stop_by_visit ON published_stop (visit) WHERE live;
CREATE INDEX published_stop_by_technician ON published_stop (technician, starts) WHERE live;

CREATE TABLE visit_lock (
    visit         uuid PRIMARY KEY REFERENCES visit ON DELETE CASCADE,
    version       int NOT NULL,
    technician    uuid REFERENCES technician,
    starts        timestamptz,
    window_start  timestamptz,
    window_end    timestamptz,
    locked_at     timestamptz NOT NULL,
    locked_by     text NOT NULL,
    CHECK (technician IS NOT NULL OR starts IS NOT NULL OR window_start IS NOT NULL),
    CHECK ((window_start IS NULL) = (window_end IS NULL)),
    CHECK (window_end > window_start)
);
