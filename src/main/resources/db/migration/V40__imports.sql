CREATE TABLE imported_row (
    territory   text NOT NULL REFERENCES territory ON DELETE CASCADE,
    kind        text NOT NULL CHECK (kind IN ('TECHNICIANS', 'VISITS')),
    external_id text NOT NULL,
    fingerprint text NOT NULL,
    PRIMARY KEY (territory, kind, external_id)
);
COMMENT ON TABLE imported_row IS 'what was brought in last, so that the same file twice changes nothing';
COMMENT ON COLUMN imported_row.fingerprint IS 'a digest of the row as it was written';
