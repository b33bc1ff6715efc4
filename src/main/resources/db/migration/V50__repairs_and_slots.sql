ALTER TABLE plan DROP CONSTRAINT plan_reason_check;
ALTER TABLE plan ADD CONSTRAINT plan_reason_check
    CHECK (reason IN ('NIGHTLY', 'ON_DEMAND', 'INSERTION', 'MOVE', 'REPAIR'));

CREATE TABLE slot_offer (
    id           uuid PRIMARY KEY,
    version      int NOT NULL,
    territory    text NOT NULL REFERENCES territory,
    request      jsonb NOT NULL,
    window_start timestamptz NOT NULL,
    window_end   timestamptz NOT NULL,
    technician   uuid NOT NULL REFERENCES technician,
    medium       bigint NOT NULL,
    soft         bigint NOT NULL,
    rate         double precision NOT NULL CHECK (rate BETWEEN 0 AND 1),
    offered_at   timestamptz NOT NULL,
    state        text NOT NULL CHECK (state IN ('OFFERED', 'HELD', 'CONFIRMED')),
    held_until   timestamptz,
    held_by      text,
    visit        uuid UNIQUE REFERENCES visit,
    CHECK (window_end > window_start),
    CHECK ((state = 'OFFERED') = (held_until IS NULL)),
    CHECK ((state = 'CONFIRMED') = (visit IS NOT NULL))
);
COMMENT ON COLUMN slot_offer.request IS 'what was asked for, without the person: kind, site, duration, skills';
CREATE INDEX slot_offer_held ON slot_offer (territory, held_until) WHERE state = 'HELD';
CREATE INDEX slot_offer_by_age ON slot_offer (offered_at) WHERE state = 'OFFERED';
