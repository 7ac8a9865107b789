-- The live sessions of a cohort: hours at which its people meet, in a room or by a link.
CREATE TABLE live_sessions (
    id BLOB PRIMARY KEY NOT NULL,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    starts_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    time_zone TEXT NOT NULL,
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    language TEXT NOT NULL,
    -- whether the course is complete only for those who were there
    required BOOLEAN NOT NULL,
    -- shown in the room, typed on phones
    code TEXT NOT NULL,
    -- counts what calendars are told of
    sequence INTEGER NOT NULL,
    cancelled_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX live_sessions_by_cohort ON live_sessions (cohort_id, starts_at, id);

-- Who was there.
CREATE TABLE session_attendances (
    session_id BLOB NOT NULL REFERENCES live_sessions (id) ON DELETE CASCADE,
    enrolment_id BLOB NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    way TEXT NOT NULL,
    -- who ticked them off; nobody where they typed the code
    noted_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    noted_at TIMESTAMP NOT NULL,
    PRIMARY KEY (session_id, enrolment_id)
);
CREATE INDEX session_attendances_by_enrolment ON session_attendances (enrolment_id);

-- What everybody's calendar was told last of a session.
CREATE TABLE session_invitations (
    session_id BLOB NOT NULL REFERENCES live_sessions (id) ON DELETE CASCADE,
    enrolment_id BLOB NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    called_off BOOLEAN NOT NULL,
    -- how many mails that took
    mails INTEGER NOT NULL,
    PRIMARY KEY (session_id, enrolment_id)
);
CREATE INDEX session_invitations_by_enrolment ON session_invitations (enrolment_id);

-- Addresses at which calendar programs read: of a person, or of a cohort without names. They are derived from the id, and
-- open nothing any more once the row is gone.
CREATE TABLE calendar_feeds (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB REFERENCES people (id) ON DELETE CASCADE,
    cohort_id BLOB REFERENCES cohorts (id) ON DELETE CASCADE,
    created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX calendar_feeds_by_person ON calendar_feeds (person_id);
CREATE UNIQUE INDEX calendar_feeds_by_cohort ON calendar_feeds (cohort_id);
