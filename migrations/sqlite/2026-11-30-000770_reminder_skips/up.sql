-- Reminders that those who coordinate a cohort leave out, each by the key it would be noted with.
CREATE TABLE reminder_skips (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    due_on DATE NOT NULL,
    reason TEXT NOT NULL,
    skipped_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    skipped_at TIMESTAMP NOT NULL
);
CREATE INDEX reminder_skips_by_cohort ON reminder_skips (cohort_id, due_on);
CREATE INDEX reminder_skips_by_person ON reminder_skips (person_id, due_on);
CREATE INDEX reminder_skips_by_skipper ON reminder_skips (skipped_by);
