-- Whether somebody has a place in a cohort: every page asks it of whoever looks, so it stands beside their name.
ALTER TABLE people ADD COLUMN takes_part BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE people SET takes_part = TRUE
    WHERE id IN (SELECT person_id FROM enrolments WHERE state IN ('enrolled', 'completed'));
