-- Jobs that any node carries out, as db-scheduler wants them.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_by_priority ON scheduled_tasks (priority DESC, execution_time ASC);

CREATE TABLE plan_progress (
    plan       uuid PRIMARY KEY REFERENCES plan ON DELETE CASCADE,
    epoch      bigint NOT NULL,
    at         timestamptz NOT NULL,
    share      double precision NOT NULL,
    seconds    double precision NOT NULL,
    steps      bigint NOT NULL,
    medium     bigint NOT NULL,
    soft       bigint NOT NULL,
    left_out   int NOT NULL
);
COMMENT ON TABLE plan_progress IS 'how far the search is, for whoever follows it from any node; only the latest is kept';

CREATE TABLE plan_basis (
    plan  uuid PRIMARY KEY REFERENCES plan ON DELETE CASCADE,
    marks jsonb NOT NULL CHECK (jsonb_typeof(marks) = 'object')
);
COMMENT ON TABLE plan_basis IS 'what the problem was read from, by thing a mark of its state: a plan is stale where one has changed';

CREATE TABLE nightly_run (
    territory text PRIMARY KEY REFERENCES territory ON DELETE CASCADE,
    seen_to   timestamptz NOT NULL
);
COMMENT ON COLUMN nightly_run.seen_to IS 'runs due until then have been queued, or were none of ours';
