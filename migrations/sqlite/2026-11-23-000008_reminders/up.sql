-- What was once due: its key says that nothing is sent twice.
CREATE TABLE reminder_items (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    subject_id BLOB NOT NULL,
    cohort_id BLOB,
    step INTEGER NOT NULL,
    anchor_on DATE NOT NULL,
    due_on DATE NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    mail_id BLOB REFERENCES mails (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
CREATE INDEX reminder_items_by_person ON reminder_items (person_id, state);
CREATE INDEX reminder_items_by_mail ON reminder_items (mail_id);
CREATE INDEX reminder_items_by_cohort ON reminder_items (cohort_id, due_on);
