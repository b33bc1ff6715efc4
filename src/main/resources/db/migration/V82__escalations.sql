-- Escalations, stops of the ordering portal, and orders taken by phone meanwhile.

CREATE TABLE escalation (
    id                  uuid PRIMARY KEY,
    version             int NOT NULL,
    reference           text NOT NULL UNIQUE CHECK (reference ~ '^[0-9]{9}$'),
    state               text NOT NULL CHECK (state IN ('NOT_BEGUN', 'BEGUN', 'CLOSED')),
    number              text NOT NULL,
    product             text NOT NULL,
    ground              text NOT NULL CHECK (ground IN ('NOT_AS_AGREED', 'LATE', 'STILL_FAULTY', 'PORTAL_STOP')),
    name                text NOT NULL,
    phone               text CHECK (phone ~ '^\+[0-9]{4,15}$'),
    email               text,
    language            text NOT NULL,
    way                 text NOT NULL CHECK (way IN ('PHONE', 'SMS', 'EMAIL', 'POST')),
    asked_at            timestamptz NOT NULL,
    written_at          timestamptz,
    phoned_at           timestamptz,
    begun_at            timestamptz,
    contact_person      text,
    update_every_seconds int NOT NULL CHECK (update_every_seconds > 0),
    closed_by_us_at     timestamptz,
    closed_by_them_at   timestamptz,
    CONSTRAINT written_and_phoned_before_it_begins
        CHECK ((state = 'NOT_BEGUN') = (begun_at IS NULL)
               AND (begun_at IS NULL OR (written_at IS NOT NULL AND phoned_at IS NOT NULL AND contact_person IS NOT NULL))),
    CONSTRAINT closed_by_both_sides
        CHECK ((state = 'CLOSED') = (closed_by_us_at IS NOT NULL AND closed_by_them_at IS NOT NULL))
);
CREATE INDEX escalation_by_state ON escalation (state, id);

CREATE TABLE escalation_update (
    id         uuid PRIMARY KEY,
    escalation uuid NOT NULL REFERENCES escalation ON DELETE CASCADE,
    at         timestamptz NOT NULL,
    by_whom    text NOT NULL,
    text       text NOT NULL
);
CREATE INDEX escalation_update_by_escalation ON escalation_update (escalation, at, id);

CREATE TABLE portal_stop (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at   timestamptz,
    CHECK (ended_at > started_at)
);
CREATE UNIQUE INDEX one_portal_stop_at_a_time ON portal_stop ((true)) WHERE ended_at IS NULL;

CREATE TABLE manual_order (
    id            uuid PRIMARY KEY,
    version       int NOT NULL,
    reference     text NOT NULL UNIQUE CHECK (reference ~ '^[0-9]{9}$'),
    portal_stop   uuid NOT NULL REFERENCES portal_stop,
    customers_number text NOT NULL,
    form          text NOT NULL,
    taken_at      timestamptz NOT NULL,
    taken_by      text NOT NULL,
    entered_at    timestamptz,
    visit         uuid UNIQUE REFERENCES visit,
    CHECK ((entered_at IS NULL) = (visit IS NULL))
);
COMMENT ON COLUMN manual_order.form IS 'a request for a visit as it is posted; emptied of nothing, so it is as secret as visits are';
CREATE INDEX manual_order_to_enter ON manual_order (id) WHERE entered_at IS NULL;
CREATE UNIQUE INDEX one_manual_order_of_a_number ON manual_order (customers_number);
