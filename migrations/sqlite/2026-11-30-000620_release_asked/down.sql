ALTER TABLE commitments DROP COLUMN release_asked_reason;
ALTER TABLE commitments DROP COLUMN release_asked_at;
