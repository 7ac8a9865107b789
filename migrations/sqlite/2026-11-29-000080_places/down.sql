ALTER TABLE people DROP COLUMN takes_part;
