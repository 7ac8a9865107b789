ALTER TABLE participants DROP COLUMN after_score;
ALTER TABLE participants DROP COLUMN before_score;
