-- The running day: what can be said more exactly than the told window, corrections of reports, and what dispatchers may choose.

ALTER TABLE expected_arrival ADD COLUMN narrow_start timestamptz, ADD COLUMN narrow_end timestamptz,
    ADD CHECK ((narrow_start IS NULL) = (narrow_end IS NULL)), ADD CHECK (narrow_end > narrow_start);
COMMENT ON COLUMN expected_arrival.narrow_start IS 'a part of the told window in which work now begins as surely as windows are told; null where there is none';

-- A report that was sent by mistake stays, and counts no more. Another of its kind may then be sent.
CREATE TABLE progress_withdrawal (
    progress     uuid PRIMARY KEY REFERENCES progress,
    reason       text NOT NULL,
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by text NOT NULL
);
CREATE TRIGGER withdrawals_are_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON progress_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_progress();
ALTER TABLE progress_withdrawal ENABLE ALWAYS TRIGGER withdrawals_are_only_added_to;

ALTER TABLE progress ADD COLUMN corrections int NOT NULL DEFAULT 0 CHECK (corrections >= 0);
COMMENT ON COLUMN progress.corrections IS 'how many reports of this kind had been withdrawn when this one came';
ALTER TABLE progress DROP CONSTRAINT progress_visit_attempt_technician_kind_key;
ALTER TABLE progress ADD UNIQUE (visit, attempt, technician, kind, corrections);

-- What became of a promise may turn out to be unknown again.
ALTER TABLE promise_outcome DROP CONSTRAINT promise_outcome_outcome_check;
ALTER TABLE promise_outcome ADD CONSTRAINT promise_outcome_outcome_check
    CHECK (outcome IN ('KEPT', 'EARLY_WAITED', 'LATE', 'CUSTOMER_MOVED', 'OPERATOR_MOVED', 'NOT_REACHED', 'REOPENED'));
ALTER TABLE promise ADD COLUMN computed double precision CHECK (computed BETWEEN 0 AND 1);
COMMENT ON COLUMN promise.computed IS 'the chance that was computed when it was told, before what is learned of kept rates; null: none was';
DROP VIEW promise_standing;
CREATE VIEW promise_standing AS
SELECT p.*,
       o.id AS outcome_id, nullif(o.outcome, 'REOPENED') AS outcome, o.arrived_at, o.technician AS came, o.late_seconds, o.cause,
       o.recorded_at, o.recorded_by,
       (SELECT later.id FROM promise later WHERE later.supersedes = p.id) AS superseded_by
FROM promise p
LEFT JOIN promise_outcome o
       ON o.promise = p.id AND NOT EXISTS (SELECT 1 FROM promise_outcome newer WHERE newer.corrects = o.id);
ALTER TABLE planned_stop ADD COLUMN computed double precision CHECK (computed BETWEEN 0 AND 1);
ALTER TABLE published_stop ADD COLUMN computed double precision CHECK (computed BETWEEN 0 AND 1);
COMMENT ON COLUMN planned_stop.computed IS 'the chance that was computed, of which kept_rate is what is stated';

CREATE TABLE proposal (
    id          uuid PRIMARY KEY,
    version     int NOT NULL,
    territory   text NOT NULL REFERENCES territory,
    day         date NOT NULL,
    publication uuid NOT NULL REFERENCES publication,
    kind        text NOT NULL CHECK (kind IN ('REORDER', 'HAND_OVER', 'SWAP', 'INSERT', 'TELL')),
    visit       uuid NOT NULL REFERENCES visit,
    mark        text NOT NULL,
    content     jsonb NOT NULL,
    state       text NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'DISMISSED')),
    made_at     timestamptz NOT NULL,
    decided_at  timestamptz,
    decided_by  text,
    plan        uuid REFERENCES plan,
    UNIQUE (publication, mark),
    CHECK ((state = 'OPEN') = (decided_at IS NULL)),
    CHECK ((state = 'ACCEPTED') = (plan IS NOT NULL))
);
COMMENT ON COLUMN proposal.publication IS 'the routes that it changes: with any newer publication it is over';
COMMENT ON COLUMN proposal.mark IS 'a hash of what it does: the same proposal is one row however often it is computed';
CREATE INDEX proposal_by_day ON proposal (territory, day, state);
