-- How long work really took, what was learned of it, and what somebody who knows better has fixed.

CREATE TABLE finished_visit (
    id               uuid PRIMARY KEY,
    territory        text NOT NULL REFERENCES territory,
    visit            uuid REFERENCES visit,
    external_id      text,
    work_kind        text NOT NULL,
    technician       text NOT NULL,
    operator_seconds int NOT NULL CHECK (operator_seconds > 0),
    actual_seconds   int NOT NULL CHECK (actual_seconds >= 0),
    finished_at      timestamptz NOT NULL,
    UNIQUE (visit, technician),
    UNIQUE (territory, external_id),
    CHECK ((visit IS NULL) <> (external_id IS NULL))
);
CREATE INDEX finished_visit_by_time ON finished_visit (finished_at);
COMMENT ON COLUMN finished_visit.technician IS 'a technician''s id, or the name that an imported history has for somebody else';
COMMENT ON COLUMN finished_visit.operator_seconds IS 'how long the operator says that it takes, without anything learned';

CREATE TABLE learned_pace (
    work_kind  text NOT NULL,
    technician text NOT NULL,
    factor     double precision NOT NULL CHECK (factor > 0),
    variation  double precision NOT NULL CHECK (variation >= 0),
    visits     int NOT NULL,
    outliers   int NOT NULL,
    weight     double precision NOT NULL,
    learned_at timestamptz NOT NULL,
    PRIMARY KEY (work_kind, technician)
);
COMMENT ON COLUMN learned_pace.technician IS 'empty: whoever is not among the others';
COMMENT ON COLUMN learned_pace.factor IS 'mean length as a multiple of the operator''s value';

CREATE TABLE fixed_pace (
    work_kind  text NOT NULL,
    technician text NOT NULL,
    factor     double precision NOT NULL CHECK (factor > 0),
    variation  double precision NOT NULL CHECK (variation >= 0),
    fixed_at   timestamptz NOT NULL,
    fixed_by   text NOT NULL,
    PRIMARY KEY (work_kind, technician)
);

ALTER TABLE imported_row DROP CONSTRAINT imported_row_kind_check;
ALTER TABLE imported_row ADD CONSTRAINT imported_row_kind_check CHECK (kind IN ('TECHNICIANS', 'VISITS', 'HISTORY'));
