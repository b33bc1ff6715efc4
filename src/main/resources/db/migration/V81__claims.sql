-- Claims in writing.

CREATE TABLE claim (
    id             uuid PRIMARY KEY,
    version        int NOT NULL,
    reference      text NOT NULL UNIQUE CHECK (reference ~ '^[0-9]{9}$'),
    state          text NOT NULL CHECK (state IN ('INCOMPLETE', 'COMPLETE', 'ANSWERED', 'TOLD')),
    via            text NOT NULL CHECK (via IN ('EMAIL', 'POST', 'PAGE', 'OFFICE')),
    received_at    timestamptz NOT NULL,
    completed_at   timestamptz,
    holder         text,
    contract       text,
    phone          text CHECK (phone ~ '^\+[0-9]{4,15}$'),
    email          text,
    language       text NOT NULL,
    event          text,
    period_from    date,
    period_to      date,
    technician     text,
    wished_answer  text CHECK (wished_answer IN ('PHONE', 'SMS', 'EMAIL', 'POST')),
    signed         boolean NOT NULL,
    case_id        uuid REFERENCES desk_case,
    decision       text CHECK (decision IN ('GRANTED', 'PARTLY', 'REFUSED')),
    answer         text,
    amount         numeric(19, 4) CHECK (amount >= 0),
    currency       text CHECK (currency ~ '^[A-Z]{3}$'),
    answered_at    timestamptz,
    CHECK (period_to >= period_from),
    CHECK ((period_from IS NULL) = (period_to IS NULL)),
    CHECK ((state = 'INCOMPLETE') = (completed_at IS NULL)),
    CHECK ((state IN ('ANSWERED', 'TOLD')) = (decision IS NOT NULL AND answer IS NOT NULL)),
    CHECK ((amount IS NULL) = (currency IS NULL))
);
CREATE INDEX claim_by_state ON claim (state, id);
