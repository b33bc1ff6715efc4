-- What happened in the field. Events are only added; a visit's state follows from all of them, in whatever order they came.

ALTER TABLE published_stop ADD COLUMN given_up boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN published_stop.given_up IS 'the technician reported that it was not done: the visit is planned anew, though the stop was on the route';

CREATE TABLE progress (
    id                uuid PRIMARY KEY,
    number            bigint NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    stop              uuid NOT NULL REFERENCES published_stop,
    visit             uuid NOT NULL REFERENCES visit,
    attempt           int NOT NULL CHECK (attempt >= 0),
    technician        uuid NOT NULL REFERENCES technician,
    kind              text NOT NULL CHECK (kind IN ('ON_THE_WAY', 'ARRIVED', 'DONE', 'NOT_DONE')),
    at                timestamptz NOT NULL,
    reason            text,
    minutes           int CHECK (minutes BETWEEN 0 AND 1440),
    fault_attribution text,
    signature         text,
    lat               double precision CHECK (lat BETWEEN -90 AND 90),
    lon               double precision CHECK (lon BETWEEN -180 AND 180),
    promise           uuid REFERENCES promise,
    publications_seen bigint NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorded_by       text NOT NULL,
    UNIQUE (visit, attempt, technician, kind),
    CHECK (kind <> 'NOT_DONE' OR reason IS NOT NULL),
    CHECK ((lat IS NULL) = (lon IS NULL))
);
CREATE INDEX progress_by_visit ON progress (visit, attempt);
CREATE INDEX progress_by_technician ON progress (technician, at);
COMMENT ON COLUMN progress.attempt IS '0 for the first; one more for each time that the visit was not done and planned anew';
COMMENT ON COLUMN progress.promise IS 'the window that the customer counted on in this attempt';
COMMENT ON COLUMN progress.publications_seen IS 'the territory''s newest publication when the event came: later ones know of it';

CREATE FUNCTION refuse_rewriting_progress() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Progress is only added to: % is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER progress_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON progress
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_progress();
ALTER TABLE progress ENABLE ALWAYS TRIGGER progress_is_only_added_to;

CREATE TABLE expected_arrival (
    visit       uuid NOT NULL REFERENCES visit ON DELETE CASCADE,
    technician  uuid NOT NULL REFERENCES technician,
    arrival     timestamptz NOT NULL,
    kept_rate   double precision CHECK (kept_rate BETWEEN 0 AND 1),
    reckoned_at timestamptz NOT NULL,
    PRIMARY KEY (visit, technician)
);
COMMENT ON TABLE expected_arrival IS 'when technicians are expected, as reckoned after the latest event of the day';
COMMENT ON COLUMN expected_arrival.kept_rate IS 'how probable it now is that the told window holds; null where none was told or it was not reckoned';
