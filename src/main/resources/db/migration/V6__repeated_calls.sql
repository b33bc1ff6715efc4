CREATE TABLE repeated_call (
    caller        text NOT NULL,
    idempotency_key text NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 200),
    request_hash  bytea NOT NULL,
    made_at       timestamptz NOT NULL,
    status        int,
    headers       jsonb,
    body          text,
    PRIMARY KEY (caller, idempotency_key)
);
CREATE INDEX repeated_call_by_time ON repeated_call (made_at);
