-- The desk around visits: what customers reported, what they are owed an answer to, what they are told.

CREATE TABLE telling (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    about      text NOT NULL CHECK (about IN ('CASE', 'CLAIM', 'ESCALATION', 'OPERATING_MESSAGE', 'ACCOUNT')),
    about_id   uuid NOT NULL,
    subject    text NOT NULL,
    way        text NOT NULL CHECK (way IN ('PHONE', 'SMS', 'EMAIL', 'POST')),
    name       text NOT NULL,
    phone      text CHECK (phone ~ '^\+[0-9]{4,15}$'),
    email      text,
    language   text NOT NULL,
    facts      jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(facts) = 'object'),
    state      text NOT NULL CHECK (state IN ('TO_TELL', 'TOLD', 'FAILED')),
    asked_at   timestamptz NOT NULL,
    told_at    timestamptz,
    told_by    text,
    failure    text,
    once       text UNIQUE,
    CHECK ((state = 'TOLD') = (told_at IS NOT NULL)),
    CHECK (way NOT IN ('PHONE', 'SMS') OR phone IS NOT NULL),
    CHECK (way <> 'EMAIL' OR email IS NOT NULL)
);
COMMENT ON TABLE telling IS 'something that a customer is to be told; by phone or by post it is a task for somebody at the desk';
COMMENT ON COLUMN telling.once IS 'what must not be told twice to the same address has a key of its own here';
CREATE INDEX telling_to_do ON telling (way, id) WHERE state = 'TO_TELL';
CREATE INDEX telling_by_about ON telling (about, about_id, id);

CREATE TABLE answer_due (
    id           uuid PRIMARY KEY,
    version      int NOT NULL,
    occasion     text NOT NULL,
    about        text NOT NULL CHECK (about IN ('CASE', 'CLAIM', 'ESCALATION')),
    about_id     uuid NOT NULL,
    reference    text NOT NULL,
    asked_at     timestamptz NOT NULL,
    warn_at      timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    tell_if_open boolean NOT NULL,
    state        text NOT NULL CHECK (state IN ('OPEN', 'KEPT', 'BREACHED', 'DROPPED')),
    warned_at    timestamptz,
    settled_at   timestamptz,
    breached_at  timestamptz,
    CHECK (due_at >= asked_at),
    CHECK ((state = 'BREACHED') = (breached_at IS NOT NULL)),
    CHECK (state <> 'KEPT' OR settled_at <= due_at)
);
CREATE UNIQUE INDEX one_open_answer ON answer_due (about, about_id, occasion) WHERE state = 'OPEN';
CREATE INDEX answer_due_open ON answer_due (due_at, id) WHERE state = 'OPEN';
CREATE INDEX answer_due_by_about ON answer_due (about, about_id, id);

CREATE TABLE desk_account (
    contract    uuid PRIMARY KEY REFERENCES contract,
    version     int NOT NULL,
    name        text NOT NULL,
    phone       text CHECK (phone ~ '^\+[0-9]{4,15}$'),
    email       text,
    language    text NOT NULL,
    way         text NOT NULL CHECK (way IN ('PHONE', 'SMS', 'EMAIL', 'POST')),
    pin_hash    text,
    pin_sent_at timestamptz,
    wrong_tries int NOT NULL DEFAULT 0,
    locked_until timestamptz,
    CHECK (phone IS NOT NULL OR email IS NOT NULL),
    CHECK (way NOT IN ('PHONE', 'SMS') OR phone IS NOT NULL),
    CHECK (way <> 'EMAIL' OR email IS NOT NULL)
);
COMMENT ON TABLE desk_account IS 'the registered contact of a contract, and the PIN that was sent to it';

CREATE TABLE customer_session (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    contract   uuid NOT NULL REFERENCES contract ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CHECK (expires_at > created_at)
);

CREATE TABLE desk_case (
    id              uuid PRIMARY KEY,
    version         int NOT NULL,
    reference       text NOT NULL UNIQUE CHECK (reference ~ '^[0-9]{9}$'),
    territory       text NOT NULL REFERENCES territory,
    occasion        text NOT NULL CHECK (occasion IN ('QUESTION', 'FAULT', 'ORDER')),
    source          text NOT NULL CHECK (source IN ('PHONE', 'MAIL', 'PAGE', 'IMPORT', 'VISIT')),
    state           text NOT NULL CHECK (state IN ('OPEN', 'IN_WORK', 'SOLVED', 'TOLD', 'CLOSED')),
    state_since     timestamptz NOT NULL,
    opened_at       timestamptz NOT NULL,
    subject         text NOT NULL,
    contract        uuid REFERENCES contract,
    identified_by   text CHECK (identified_by IN ('CONTRACT_AND_SURNAME', 'CONTRACT_AND_PIN')),
    name            text NOT NULL,
    phone           text CHECK (phone ~ '^\+[0-9]{4,15}$'),
    email           text,
    language        text NOT NULL,
    way             text NOT NULL CHECK (way IN ('PHONE', 'SMS', 'EMAIL', 'POST')),
    network_element text,
    help            text CHECK (help IN ('PHONE', 'REMOTE', 'POST', 'PICK_UP', 'VISIT', 'NETWORK')),
    solution        text,
    told_at         timestamptz,
    closed_at       timestamptz,
    close_when_told boolean NOT NULL DEFAULT false,
    reopened        int NOT NULL DEFAULT 0,
    CONSTRAINT solution_is_told_before_a_case_is_closed
        CHECK (state NOT IN ('TOLD', 'CLOSED') OR (solution IS NOT NULL AND told_at IS NOT NULL)),
    CHECK ((state IN ('SOLVED', 'TOLD', 'CLOSED')) = (solution IS NOT NULL)),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK (identified_by IS NULL OR contract IS NOT NULL)
);
CREATE INDEX desk_case_by_state ON desk_case (territory, state, id);
CREATE INDEX desk_case_by_contract ON desk_case (contract, id);
CREATE INDEX desk_case_by_element ON desk_case (network_element) WHERE state <> 'CLOSED';

CREATE TABLE desk_call (
    id         uuid PRIMARY KEY,
    version    int NOT NULL,
    case_id    uuid NOT NULL REFERENCES desk_case ON DELETE CASCADE,
    started_at timestamptz NOT NULL,
    ended_at   timestamptz,
    by_whom    text NOT NULL,
    recording  text,
    said       text,
    CHECK (ended_at >= started_at)
);
COMMENT ON COLUMN desk_call.recording IS 'the reference of the call''s recording, never the recording';
CREATE INDEX desk_call_by_case ON desk_call (case_id, id);
CREATE UNIQUE INDEX one_running_call ON desk_call (case_id) WHERE ended_at IS NULL;

CREATE TABLE desk_note (
    id      uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES desk_case ON DELETE CASCADE,
    at      timestamptz NOT NULL,
    by_whom text NOT NULL,
    kind    text NOT NULL,
    text    text NOT NULL
);
CREATE INDEX desk_note_by_case ON desk_note (case_id, id);

CREATE TABLE desk_link (
    id      uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES desk_case ON DELETE CASCADE,
    kind    text NOT NULL CHECK (kind IN ('VISIT', 'SHIPMENT', 'CHARGE', 'COMPENSATION', 'OPERATING_MESSAGE')),
    linked  uuid NOT NULL,
    at      timestamptz NOT NULL,
    UNIQUE (case_id, kind, linked)
);
-- one visit, shipment or charge has one case; one message may concern many
CREATE UNIQUE INDEX one_case_of_a_thing ON desk_link (kind, linked) WHERE kind <> 'OPERATING_MESSAGE';
