CREATE TABLE mails (
    id UUID PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id UUID,
    cohort_id UUID,
    language TEXT NOT NULL,
    data TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try_at TIMESTAMP NOT NULL,
    lease_until TIMESTAMP,
    last_error TEXT,
    created_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    expires_at TIMESTAMP
);
CREATE INDEX mails_by_turn ON mails (state, next_try_at);
CREATE INDEX mails_by_time ON mails (created_at, id);
CREATE INDEX mails_by_person ON mails (person_id, created_at);
CREATE INDEX mails_by_cohort ON mails (cohort_id, created_at);

-- Addresses that get no mail, and why.
CREATE TABLE suppressions (
    address TEXT PRIMARY KEY NOT NULL,
    reason TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
