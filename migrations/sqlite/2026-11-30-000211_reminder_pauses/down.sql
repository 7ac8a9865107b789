ALTER TABLE cohorts ADD COLUMN reminders_paused_at TIMESTAMP;
ALTER TABLE enrolments ADD COLUMN reminders_paused_at TIMESTAMP;
-- A pause with an end is left out: nothing would end it there.
UPDATE cohorts SET reminders_paused_at = (
    SELECT MIN(since) FROM reminder_pauses
    WHERE cohort_id = cohorts.id AND person_id IS NULL AND until IS NULL
);
UPDATE enrolments SET reminders_paused_at = (
    SELECT MIN(since) FROM reminder_pauses
    WHERE cohort_id = enrolments.cohort_id AND person_id = enrolments.person_id AND until IS NULL
);
DROP TABLE reminder_pauses;
