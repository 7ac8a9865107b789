-- Times in which the people of a cohort, or one of them, are not reminded.
CREATE TABLE reminder_pauses (
    id BLOB PRIMARY KEY NOT NULL,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    -- everybody's where nobody is named
    person_id BLOB REFERENCES people (id) ON DELETE CASCADE,
    since TIMESTAMP NOT NULL,
    until TIMESTAMP,
    paused_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    reason TEXT NOT NULL
);
CREATE INDEX reminder_pauses_by_cohort ON reminder_pauses (cohort_id, until);
CREATE INDEX reminder_pauses_by_person ON reminder_pauses (person_id);
CREATE INDEX reminder_pauses_by_pauser ON reminder_pauses (paused_by);

-- They get the ids of what they stood with. Who paused them was not kept.
INSERT INTO reminder_pauses (id, cohort_id, person_id, since, until, paused_by, reason)
    SELECT id, id, NULL, reminders_paused_at, NULL, NULL, '' FROM cohorts WHERE reminders_paused_at IS NOT NULL;
INSERT INTO reminder_pauses (id, cohort_id, person_id, since, until, paused_by, reason)
    SELECT id, cohort_id, person_id, reminders_paused_at, NULL, NULL, '' FROM enrolments
    WHERE reminders_paused_at IS NOT NULL;
ALTER TABLE cohorts DROP COLUMN reminders_paused_at;
ALTER TABLE enrolments DROP COLUMN reminders_paused_at;
