CREATE TABLE visit (
    id                 uuid PRIMARY KEY,
    version            int NOT NULL,
    territory          text NOT NULL REFERENCES territory,
    reference          text NOT NULL UNIQUE,
    work_kind          text NOT NULL,
    state              text NOT NULL CHECK (state IN ('REQUESTED', 'PLANNED', 'PROMISED', 'ON_THE_WAY', 'ON_SITE', 'DONE',
                                                      'NOT_DONE', 'CANCELLED', 'DEFERRED')),
    state_since        timestamptz NOT NULL,
    requested_at       timestamptz NOT NULL,
    site               uuid NOT NULL REFERENCES site,
    contact            uuid NOT NULL REFERENCES contact,
    contract           uuid REFERENCES contract,
    duration_seconds   int NOT NULL CHECK (duration_seconds BETWEEN 60 AND 86400),
    site_setup_seconds int NOT NULL DEFAULT 0 CHECK (site_setup_seconds BETWEEN 0 AND 86400),
    priority           int NOT NULL CHECK (priority BETWEEN 1 AND 5),
    crew               int NOT NULL CHECK (crew BETWEEN 1 AND 9),
    permitted_hours    text,
    preferred_start    timestamptz,
    preferred_end      timestamptz,
    due_by             timestamptz,
    load               int[] NOT NULL DEFAULT '{}' CHECK (0 <= ALL (load)),
    equipment          text[] NOT NULL DEFAULT '{}',
    notes              text,
    intake             jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(intake) = 'object'),
    reason             text,
    source             text,
    external_id        text,
    UNIQUE (source, external_id),
    CHECK ((preferred_start IS NULL) = (preferred_end IS NULL)),
    CHECK (preferred_end > preferred_start),
    CHECK ((source IS NULL) = (external_id IS NULL)),
    CHECK (state NOT IN ('NOT_DONE', 'CANCELLED') OR reason IS NOT NULL)
);
COMMENT ON COLUMN visit.reason IS 'why it was cancelled, not done or deferred';
COMMENT ON COLUMN visit.intake IS 'answers to the work kind''s own questions';
CREATE INDEX visit_by_territory_and_state ON visit (territory, state, id);
CREATE INDEX visit_by_site ON visit (site);
CREATE INDEX visit_by_contract ON visit (contract);

CREATE TABLE visit_window (
    visit  uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    position int NOT NULL,
    starts timestamptz NOT NULL,
    ends   timestamptz NOT NULL,
    PRIMARY KEY (visit, position),
    CHECK (ends > starts)
);
CREATE INDEX visit_window_by_time ON visit_window (starts, ends);

CREATE TABLE visit_skill (
    visit     uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    skill     text NOT NULL,
    min_level int NOT NULL CHECK (min_level BETWEEN 1 AND 9),
    PRIMARY KEY (visit, skill)
);

CREATE TABLE visit_technician (
    visit      uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    technician uuid NOT NULL REFERENCES technician,
    wish       text NOT NULL CHECK (wish IN ('REQUIRED', 'EXCLUDED', 'PREFERRED')),
    PRIMARY KEY (visit, technician)
);

CREATE TABLE visit_after (
    visit         uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    earlier       uuid NOT NULL REFERENCES visit,
    delay_seconds int NOT NULL DEFAULT 0 CHECK (delay_seconds >= 0),
    PRIMARY KEY (visit, earlier),
    CHECK (visit <> earlier)
);

CREATE TABLE visit_change (
    id         uuid PRIMARY KEY,
    visit      uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    at         timestamptz NOT NULL,
    from_state text,
    to_state   text NOT NULL,
    by_whom    text NOT NULL,
    reason     text
);
CREATE INDEX visit_change_by_visit ON visit_change (visit, at);
