-- What the desk wants told goes by the same outbox as what is told of visits.

ALTER TABLE telling DROP CONSTRAINT telling_state_check;
ALTER TABLE telling ADD CONSTRAINT telling_state_check CHECK (state IN ('TO_TELL', 'TOLD', 'FAILED', 'OVERTAKEN'));
ALTER TABLE telling ADD COLUMN instead_of uuid REFERENCES telling;
COMMENT ON COLUMN telling.instead_of IS 'the telling that could not be sent, where somebody calls in its place';
CREATE INDEX telling_by_visit ON telling ((facts ->> 'visit')) WHERE state = 'TO_TELL' AND facts ? 'visit';

ALTER TABLE message ALTER COLUMN visit DROP NOT NULL;
ALTER TABLE message ALTER COLUMN territory DROP NOT NULL;
ALTER TABLE message ADD COLUMN thread uuid;
ALTER TABLE message ADD COLUMN telling uuid REFERENCES telling;
ALTER TABLE message ADD COLUMN sealed bytea;
UPDATE message SET thread = visit;
ALTER TABLE message ALTER COLUMN thread SET NOT NULL;
ALTER TABLE message DROP CONSTRAINT message_step_check;
ALTER TABLE message ADD CONSTRAINT message_step_check CHECK (step ~ '^[A-Z_]+$');
ALTER TABLE message ADD CONSTRAINT message_of_somebody CHECK (visit IS NOT NULL OR telling IS NOT NULL OR step = 'PIN');
ALTER TABLE message ADD CONSTRAINT message_sealed_while_on_its_way
    CHECK (sealed IS NULL OR step = 'PIN' AND state IN ('WAITING', 'SENDING'));
CREATE UNIQUE INDEX message_by_telling ON message (telling) WHERE visit IS NULL;
CREATE INDEX message_of_visit_by_telling ON message (telling) WHERE visit IS NOT NULL;
CREATE INDEX message_by_thread ON message (thread, number);
COMMENT ON COLUMN message.visit IS 'null: it tells of something at the desk, not of a visit';
COMMENT ON COLUMN message.thread IS 'messages of one matter hang together: the visit, the case, the claim, the contract';
COMMENT ON COLUMN message.telling IS 'what the desk wants told; it is told when this is sent';
COMMENT ON COLUMN message.sealed IS 'a PIN, encrypted, until it was sent; the body has {pin} in its place for good';

-- What is picked up at the office belongs to its case as a shipment does.
ALTER TABLE desk_link DROP CONSTRAINT desk_link_kind_check;
ALTER TABLE desk_link ADD CONSTRAINT desk_link_kind_check
    CHECK (kind IN ('VISIT', 'SHIPMENT', 'PICK_UP', 'CHARGE', 'COMPENSATION', 'OPERATING_MESSAGE'));
