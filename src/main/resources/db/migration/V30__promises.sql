-- What customers were told, and what became of it. Rows are added and never changed: the database refuses everything else.

CREATE TABLE promise (
    id           uuid PRIMARY KEY,
    number       bigint NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    visit        uuid NOT NULL REFERENCES visit,
    territory    text NOT NULL REFERENCES territory,
    work_kind    text NOT NULL,
    customer     uuid REFERENCES customer,
    technician   uuid REFERENCES technician,
    position     int CHECK (position >= 0),
    publication  uuid REFERENCES publication,
    window_start timestamptz NOT NULL,
    window_end   timestamptz NOT NULL,
    rate         double precision NOT NULL CHECK (rate BETWEEN 0 AND 1),
    channel      text NOT NULL CHECK (channel IN ('SMS', 'EMAIL', 'PHONE', 'PAGE', 'DESK')),
    told_at      timestamptz NOT NULL,
    told_by      text NOT NULL,
    supersedes   uuid UNIQUE,
    CHECK (window_end > window_start),
    CHECK (supersedes <> id),
    UNIQUE (id, visit),
    -- in force is at most one promise of a visit: each later one names the one before it, and no two name the same
    FOREIGN KEY (supersedes, visit) REFERENCES promise (id, visit)
);
CREATE UNIQUE INDEX one_first_promise ON promise (visit) WHERE supersedes IS NULL;
CREATE INDEX promise_by_visit ON promise (visit, told_at);
CREATE INDEX promise_by_time ON promise (window_start);
CREATE INDEX promise_by_customer ON promise (customer, told_at);
COMMENT ON COLUMN promise.number IS 'the order of telling, where two are told in one instant';
COMMENT ON COLUMN promise.rate IS 'the share of such windows that are kept, as it was believed when the customer was told';
COMMENT ON COLUMN promise.position IS 'on the technician''s route when it was told, 0 first; null: not planned yet';

CREATE TABLE promise_outcome (
    id           uuid PRIMARY KEY,
    promise      uuid NOT NULL REFERENCES promise,
    outcome      text NOT NULL CHECK (outcome IN ('KEPT', 'EARLY_WAITED', 'LATE', 'CUSTOMER_MOVED', 'OPERATOR_MOVED',
                                                  'NOT_REACHED')),
    arrived_at   timestamptz,
    technician   uuid REFERENCES technician,
    late_seconds int NOT NULL DEFAULT 0 CHECK (late_seconds >= 0),
    cause        text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL,
    corrects     uuid UNIQUE,
    CHECK (corrects <> id),
    CHECK (late_seconds = 0 OR outcome = 'LATE'),
    CHECK (outcome NOT IN ('KEPT', 'EARLY_WAITED', 'LATE') OR arrived_at IS NOT NULL),
    UNIQUE (id, promise),
    FOREIGN KEY (corrects, promise) REFERENCES promise_outcome (id, promise)
);
CREATE UNIQUE INDEX one_first_outcome ON promise_outcome (promise) WHERE corrects IS NULL;
COMMENT ON COLUMN promise_outcome.technician IS 'who came, where that is another than was planned when it was told';
COMMENT ON COLUMN promise_outcome.corrects IS 'the outcome believed before: news from the field may come late and out of order';

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger of promises is only added to: % on % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER promise_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON promise
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER promise_outcome_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON promise_outcome
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE promise ENABLE ALWAYS TRIGGER promise_is_only_added_to;
ALTER TABLE promise_outcome ENABLE ALWAYS TRIGGER promise_outcome_is_only_added_to;

-- The same by privilege where the server is no superuser. One column stays updatable on paper, because foreign keys lock
-- the row that they point to, and locking asks for the privilege to update some column; the trigger refuses the update.
REVOKE UPDATE, DELETE, TRUNCATE ON promise, promise_outcome FROM PUBLIC, CURRENT_USER;
GRANT UPDATE (id) ON promise, promise_outcome TO CURRENT_USER;

-- What each promise stands at: the newest belief about it, or nothing yet.
CREATE VIEW promise_standing AS
SELECT p.*,
       o.id AS outcome_id, o.outcome, o.arrived_at, o.technician AS came, o.late_seconds, o.cause, o.recorded_at,
       o.recorded_by,
       (SELECT later.id FROM promise later WHERE later.supersedes = p.id) AS superseded_by
FROM promise p
LEFT JOIN promise_outcome o
       ON o.promise = p.id AND NOT EXISTS (SELECT 1 FROM promise_outcome newer WHERE newer.corrects = o.id);
