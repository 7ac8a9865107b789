ALTER TABLE attempt_drafts DROP COLUMN asked;
ALTER TABLE attempts DROP COLUMN asked;
