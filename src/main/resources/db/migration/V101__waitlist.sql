-- Who would like to come earlier, and what was offered of freed time.

ALTER TABLE planned_stop DROP COLUMN computed;
ALTER TABLE published_stop DROP COLUMN computed;

CREATE TABLE waitlist_wish (
    visit     uuid PRIMARY KEY REFERENCES visit ON DELETE CASCADE,
    territory text NOT NULL REFERENCES territory,
    since     timestamptz NOT NULL,
    asked_by  text NOT NULL
);
CREATE INDEX waitlist_wish_by_territory ON waitlist_wish (territory);

CREATE TABLE freed_time (
    territory text NOT NULL REFERENCES territory,
    day       date NOT NULL,
    freed_at  timestamptz NOT NULL,
    PRIMARY KEY (territory, day)
);
COMMENT ON TABLE freed_time IS 'days with time that was freed and that nobody on the waitlist was asked about yet';

CREATE TABLE waitlist_offer (
    id           uuid PRIMARY KEY,
    version      int NOT NULL,
    visit        uuid NOT NULL REFERENCES visit,
    territory    text NOT NULL REFERENCES territory,
    day          date NOT NULL,
    shift        uuid NOT NULL REFERENCES shift,
    window_start timestamptz NOT NULL,
    window_end   timestamptz NOT NULL,
    rate         double precision NOT NULL CHECK (rate BETWEEN 0 AND 1),
    state        text NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'GONE')),
    offered_at   timestamptz NOT NULL,
    held_until   timestamptz NOT NULL,
    decided_at   timestamptz,
    decided_by   text,
    CHECK (window_end > window_start),
    CHECK ((state = 'OFFERED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX one_offer_for_a_visit ON waitlist_offer (visit) WHERE state = 'OFFERED';
CREATE UNIQUE INDEX one_offer_of_a_gap ON waitlist_offer (shift) WHERE state = 'OFFERED';
CREATE INDEX waitlist_offer_by_time ON waitlist_offer (held_until) WHERE state = 'OFFERED';

ALTER TABLE message DROP CONSTRAINT message_step_check;
ALTER TABLE message ADD CONSTRAINT message_step_check
    CHECK (step IN ('RECEIVED', 'WINDOW_TOLD', 'REMINDER', 'MOVED', 'WITHDRAWN', 'OFFERED', 'ON_THE_WAY', 'DONE', 'NOT_DONE',
                    'CANCELLED'));
