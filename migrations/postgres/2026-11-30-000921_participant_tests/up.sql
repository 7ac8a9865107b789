-- What somebody who took part scored in the tests before and after the training, in per cent; nothing where they did not take them.
-- Their answers are not kept.
ALTER TABLE participants ADD COLUMN before_score DOUBLE PRECISION;
ALTER TABLE participants ADD COLUMN after_score DOUBLE PRECISION;
