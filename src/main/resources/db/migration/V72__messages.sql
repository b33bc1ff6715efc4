-- What customers are told. A message is written in the transaction of what it tells of, and delivered by a job of its own.

CREATE TABLE message (
    id          uuid PRIMARY KEY,
    number      bigint NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    visit       uuid NOT NULL REFERENCES visit,
    territory   text NOT NULL REFERENCES territory,
    step        text NOT NULL CHECK (step IN ('RECEIVED', 'WINDOW_TOLD', 'REMINDER', 'MOVED', 'WITHDRAWN', 'ON_THE_WAY',
                                              'DONE', 'NOT_DONE', 'CANCELLED')),
    threshold   text NOT NULL,
    channel     text NOT NULL CHECK (channel IN ('SMS', 'EMAIL', 'PHONE')),
    language    text NOT NULL,
    recipient   text NOT NULL,
    subject     text NOT NULL,
    body        text NOT NULL,
    promise     uuid REFERENCES promise,
    state       text NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'EXPIRED', 'SUPERSEDED',
                                               'NO_GATEWAY', 'STOPPED', 'OPEN', 'CLOSED')),
    created_at  timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    not_after   timestamptz NOT NULL,
    tries       int NOT NULL DEFAULT 0,
    doubts      int NOT NULL DEFAULT 0,
    tried_at    timestamptz,
    ended_at    timestamptz,
    ended_by    text,
    receipt     text,
    failure     text,
    UNIQUE (visit, step, threshold, channel)
);
CREATE INDEX message_by_visit ON message (visit, number);
CREATE INDEX message_by_state ON message (state, due_at) WHERE state IN ('WAITING', 'SENDING', 'OPEN', 'FAILED', 'UNCERTAIN');
COMMENT ON COLUMN message.threshold IS 'what it tells of, e.g. a promise''s id: each is told once';
COMMENT ON COLUMN message.body IS 'the customer''s link stands in it as {link}: its token is made when it is sent, and kept hashed only';
COMMENT ON COLUMN message.doubts IS 'tries of which nobody knows whether the gateway has taken the message; after two it is left alone';

CREATE TABLE message_stop (
    address    text PRIMARY KEY,
    stopped_at timestamptz NOT NULL,
    stopped_by text NOT NULL
);
COMMENT ON TABLE message_stop IS 'phones and mail addresses whose owners want no messages: the desk calls where something must be told';

-- Jobs of each channel apart, so that a gateway that hangs keeps nobody else waiting.
CREATE TABLE email_job (
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
CREATE INDEX email_job_by_time ON email_job (execution_time);
CREATE INDEX email_job_by_heartbeat ON email_job (last_heartbeat);
CREATE TABLE sms_job (LIKE email_job INCLUDING ALL);
