CREATE TABLE mails (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id BLOB,
    cohort_id BLOB,
    language TEXT NOT NULL,
    data TEXT NOT NULL,
    -- Set before the first try, and never again: a mail that goes out twice is one mail to its reader.
    message_id TEXT,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try_at TIMESTAMP NOT NULL,
    lease_until TIMESTAMP,
    last_error TEXT,
    created_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    expires_at TIMESTAMP
);
CREATE INDEX mails_by_turn ON mails (state, kind, next_try_at);
-- Ids follow time, so these are in order of time.
CREATE INDEX mails_by_person ON mails (person_id, id);
CREATE INDEX mails_by_cohort ON mails (cohort_id, id);

-- Addresses that get no mail, and why.
CREATE TABLE suppressions (
    address TEXT PRIMARY KEY NOT NULL,
    reason TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);

-- People who want no reminders. Everything else still reaches them.
CREATE TABLE unsubscriptions (
    person_id BLOB PRIMARY KEY NOT NULL,
    created_at TIMESTAMP NOT NULL
);
