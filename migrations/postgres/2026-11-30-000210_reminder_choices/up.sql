-- What a cohort has chosen for a kind of reminder, where it has not left it as it is.
CREATE TABLE reminder_choices (
    id UUID PRIMARY KEY NOT NULL,
    cohort_id UUID NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    -- days from the anchor, as JSON; none for those of the kind
    steps TEXT,
    changed_by UUID REFERENCES people (id) ON DELETE SET NULL,
    changed_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (cohort_id, kind)
);
CREATE INDEX reminder_choices_by_changer ON reminder_choices (changed_by);
