-- Equipment that goes to customers without a visit, what vans carry, and what has to be clear before work.

CREATE TABLE shipment (
    id          uuid PRIMARY KEY,
    version     int NOT NULL,
    contract    uuid NOT NULL REFERENCES contract,
    visit       uuid REFERENCES visit,
    case_reference text,
    item        text NOT NULL,
    way         text NOT NULL CHECK (way IN ('POST', 'CARRIER')),
    state       text NOT NULL CHECK (state IN ('ORDERED', 'SENT', 'ARRIVED', 'CANCELLED')),
    expected_on date NOT NULL,
    tracking    text,
    made_at     timestamptz NOT NULL,
    made_by     text NOT NULL,
    CHECK (state <> 'SENT' OR tracking IS NOT NULL)
);
CREATE INDEX shipment_by_contract ON shipment (contract);

CREATE TABLE pick_up (
    id       uuid PRIMARY KEY,
    version  int NOT NULL,
    contract uuid NOT NULL REFERENCES contract,
    case_reference text,
    item     text NOT NULL,
    starts   timestamptz NOT NULL,
    ends     timestamptz NOT NULL,
    place    int NOT NULL CHECK (place >= 0),
    state    text NOT NULL CHECK (state IN ('BOOKED', 'COLLECTED', 'CANCELLED')),
    made_at  timestamptz NOT NULL,
    made_by  text NOT NULL,
    CHECK (ends > starts)
);
COMMENT ON COLUMN pick_up.place IS 'of those who are served at once, which one';
CREATE UNIQUE INDEX one_customer_per_place ON pick_up (starts, place) WHERE state <> 'CANCELLED';

CREATE TABLE van_stock (
    van      uuid NOT NULL REFERENCES van,
    part     text NOT NULL,
    quantity int NOT NULL CHECK (quantity >= 0),
    PRIMARY KEY (van, part)
);

CREATE TABLE checklist_answer (
    visit       uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    item        text NOT NULL,
    at          text NOT NULL CHECK (at IN ('INTAKE', 'SITE')),
    clear       boolean NOT NULL,
    note        text,
    answered_at timestamptz NOT NULL,
    answered_by text NOT NULL,
    PRIMARY KEY (visit, item, at)
);
