ALTER TABLE imported_row DROP CONSTRAINT imported_row_kind_check;
ALTER TABLE imported_row ADD CONSTRAINT imported_row_kind_check
    CHECK (kind IN ('TECHNICIANS', 'VISITS', 'HISTORY', 'ESCALATIONS'));
