-- States of emergency: for a time, no work of some kinds in some territories; what was booked is turned into something else.

CREATE TABLE emergency (
    id          uuid PRIMARY KEY,
    version     int NOT NULL,
    starts      timestamptz NOT NULL,
    ends        timestamptz,
    work_kinds  text[] NOT NULL CHECK (cardinality(work_kinds) > 0),
    territories text[] NOT NULL,
    reason      text NOT NULL,
    made_at     timestamptz NOT NULL,
    made_by     text NOT NULL,
    returned_at timestamptz,
    CHECK (ends > starts)
);
COMMENT ON COLUMN emergency.territories IS 'empty: all';
COMMENT ON COLUMN emergency.returned_at IS 'when what was deferred came back into planning';

CREATE TABLE emergency_visit (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    emergency  uuid NOT NULL REFERENCES emergency,
    visit      uuid NOT NULL REFERENCES visit,
    was        text NOT NULL,
    delivery   uuid REFERENCES visit,
    phone_help text NOT NULL CHECK (phone_help IN ('NONE', 'OPEN', 'SOLVED', 'NOT_SOLVED')),
    note       text,
    deferred_at timestamptz NOT NULL,
    UNIQUE (emergency, visit)
);
COMMENT ON COLUMN emergency_visit.was IS 'the visit''s state before';
COMMENT ON COLUMN emergency_visit.phone_help IS 'booked visits are replaced by a delivery and help by phone';
