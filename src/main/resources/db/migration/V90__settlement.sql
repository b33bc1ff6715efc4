-- What customers owe for visits and help, and what they are owed for outages.

CREATE TABLE billing_export (
    id      uuid PRIMARY KEY,
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    until   timestamptz NOT NULL
);

CREATE TABLE charge (
    id          uuid PRIMARY KEY,
    version     int NOT NULL,
    state       text NOT NULL CHECK (state IN ('QUOTED', 'DUE', 'REFUSED', 'WAIVED', 'BILLED')),
    rule        text NOT NULL,
    waived_by   text NOT NULL CHECK (waived_by IN ('DISPATCHER', 'ADMIN', 'NOBODY')),
    visit       uuid REFERENCES visit,
    contract    uuid REFERENCES contract,
    at          timestamptz NOT NULL,
    currency    text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    net         numeric(19, 4) NOT NULL CHECK (net >= 0),
    tax_percent numeric(6, 3) NOT NULL CHECK (tax_percent BETWEEN 0 AND 100),
    tax         numeric(19, 4) NOT NULL CHECK (tax >= 0),
    total       numeric(19, 4) NOT NULL,
    facts       jsonb NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
    rulebook    text NOT NULL,
    told_at     timestamptz,
    told_by     text,
    agreed_by   text,
    reason      text,
    made_at     timestamptz NOT NULL,
    made_by     text NOT NULL,
    decided_at  timestamptz,
    decided_by  text,
    exported_in uuid REFERENCES billing_export,
    CHECK (total = net + tax),
    CHECK (visit IS NOT NULL OR contract IS NOT NULL),
    CHECK ((told_at IS NULL) = (told_by IS NULL)),
    CHECK (state NOT IN ('REFUSED', 'WAIVED') OR reason IS NOT NULL),
    CHECK ((state = 'BILLED') = (exported_in IS NOT NULL))
);
COMMENT ON COLUMN charge.facts IS 'what it was reckoned from';
COMMENT ON COLUMN charge.rulebook IS 'version of the rulebook whose prices these are';
COMMENT ON COLUMN charge.told_at IS 'when the customer was told the price, before the act that causes it; null: was not told';
COMMENT ON COLUMN charge.waived_by IS 'who may let the customer off, as the rule said then';
CREATE INDEX charge_by_visit ON charge (visit);
CREATE INDEX charge_by_contract ON charge (contract);
CREATE INDEX charge_by_state ON charge (state, id);

CREATE TABLE charge_line (
    charge     uuid NOT NULL REFERENCES charge ON DELETE CASCADE,
    position   int NOT NULL CHECK (position >= 0),
    price_list text NOT NULL,
    item       text NOT NULL,
    per        text NOT NULL,
    quantity   int NOT NULL CHECK (quantity > 0),
    price      numeric(19, 4) NOT NULL CHECK (price >= 0),
    PRIMARY KEY (charge, position)
);

CREATE TABLE subscription (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    contract   uuid NOT NULL REFERENCES contract,
    price_list text NOT NULL,
    item       text NOT NULL,
    starts     timestamptz NOT NULL,
    ends       timestamptz,
    CHECK (ends > starts),
    EXCLUDE USING gist (contract WITH =, tstzrange(starts, ends) WITH &&)
);
COMMENT ON TABLE subscription IS 'which package a contract paid for when';

CREATE TABLE suspension (
    id       uuid PRIMARY KEY,
    version  int NOT NULL,
    contract uuid NOT NULL REFERENCES contract,
    starts   timestamptz NOT NULL,
    ends     timestamptz,
    reason   text NOT NULL,
    made_by  text NOT NULL,
    CHECK (ends > starts),
    EXCLUDE USING gist (contract WITH =, tstzrange(starts, ends) WITH &&)
);

CREATE TABLE compensation (
    id          uuid PRIMARY KEY,
    contract    uuid NOT NULL REFERENCES contract,
    claim       text NOT NULL,
    currency    text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    amount      numeric(19, 4) NOT NULL,
    in_all      numeric(19, 4) NOT NULL CHECK (in_all >= 0),
    exact       text NOT NULL,
    rounding    text NOT NULL,
    outages     jsonb NOT NULL CHECK (jsonb_typeof(outages) = 'array'),
    rulebook    text NOT NULL,
    made_at     timestamptz NOT NULL,
    made_by     text NOT NULL,
    exported_in uuid REFERENCES billing_export
);
COMMENT ON COLUMN compensation.amount IS 'what is given now; earlier parts of the same claim and this one add up to in_all';
COMMENT ON COLUMN compensation.exact IS 'the sum before rounding, as a fraction';
CREATE INDEX compensation_by_contract ON compensation (contract, claim);
