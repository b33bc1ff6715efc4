ALTER TABLE site ADD COLUMN corrected_at timestamptz;
COMMENT ON COLUMN site.corrected_at IS 'when somebody put the point where it belongs: kept against imports and look-ups while the address is the same';
CREATE INDEX site_corrected ON site (territory, address) WHERE corrected_at IS NOT NULL;
