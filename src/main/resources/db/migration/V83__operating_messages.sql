-- Planned work and outages, told once to whoever is concerned.

CREATE TABLE network_element (
    territory text NOT NULL REFERENCES territory,
    name      text NOT NULL,
    site      uuid NOT NULL REFERENCES site ON DELETE CASCADE,
    PRIMARY KEY (territory, name, site)
);
COMMENT ON TABLE network_element IS 'which sites a part of the network serves';

CREATE TABLE operating_message (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('PLANNED_WORK', 'OUTAGE')),
    territory  text NOT NULL REFERENCES territory,
    element    text,
    lat        double precision CHECK (lat BETWEEN -90 AND 90),
    lon        double precision CHECK (lon BETWEEN -180 AND 180),
    metres     int CHECK (metres > 0),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz,
    estimate   date,
    texts      jsonb NOT NULL,
    sent_at    timestamptz NOT NULL,
    over_at    timestamptz,
    CHECK ((element IS NULL) <> (metres IS NULL)),
    CHECK ((metres IS NULL) = (lat IS NULL) AND (metres IS NULL) = (lon IS NULL)),
    CHECK (ends_at > starts_at),
    CHECK (kind <> 'PLANNED_WORK' OR ends_at IS NOT NULL)
);
CREATE INDEX operating_message_running ON operating_message (territory, element) WHERE over_at IS NULL;

CREATE TABLE operating_message_visit (
    message uuid NOT NULL REFERENCES operating_message ON DELETE CASCADE,
    visit   uuid NOT NULL REFERENCES visit,
    PRIMARY KEY (message, visit)
);
