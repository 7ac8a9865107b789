-- Calls by which cohorts are filled: what is asked, and between which days.
CREATE TABLE calls (
    id BLOB PRIMARY KEY NOT NULL,
    cohort_id BLOB NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    -- by language, as JSON
    titles TEXT NOT NULL,
    bodies TEXT NOT NULL,
    questions TEXT NOT NULL,
    -- days of the cohort's zone; the last one counts to its end
    opens_on DATE NOT NULL,
    closes_on DATE NOT NULL,
    review_until DATE,
    created_by BLOB REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
);
CREATE UNIQUE INDEX calls_by_cohort ON calls (cohort_id);
CREATE INDEX calls_by_end ON calls (closes_on);

-- Those who read applications beside the coordinators.
CREATE TABLE call_reviewers (
    id BLOB PRIMARY KEY NOT NULL,
    call_id BLOB NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id)
);
CREATE UNIQUE INDEX call_reviewers_once ON call_reviewers (call_id, person_id);
CREATE INDEX call_reviewers_by_person ON call_reviewers (person_id);

-- Applications: one an address and call.
CREATE TABLE applications (
    id BLOB PRIMARY KEY NOT NULL,
    call_id BLOB NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    -- nothing once it was erased
    email TEXT,
    name TEXT NOT NULL,
    country TEXT,
    association_id BLOB REFERENCES associations (id),
    association_said TEXT NOT NULL,
    -- of the association, else of the country where all its associations are of one
    section_id BLOB REFERENCES sections (id),
    sex TEXT NOT NULL,
    language TEXT NOT NULL,
    -- by question, as JSON
    answers TEXT NOT NULL,
    source TEXT NOT NULL,
    -- what was sent by the public form, until whoever has the address says that it is theirs
    pending TEXT,
    pending_number INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    score_count INTEGER NOT NULL,
    score_sum INTEGER NOT NULL,
    choice TEXT,
    -- the order of those who wait
    position INTEGER,
    chosen_at TIMESTAMP,
    chosen_by BLOB REFERENCES people (id),
    answered_at TIMESTAMP,
    erased_at TIMESTAMP
);
CREATE UNIQUE INDEX applications_once ON applications (call_id, email);
CREATE INDEX applications_by_email ON applications (email);
CREATE INDEX applications_by_association ON applications (association_id);
CREATE INDEX applications_by_section ON applications (section_id);
CREATE INDEX applications_by_chooser ON applications (chosen_by);

-- What reviewers think of them.
CREATE TABLE application_scores (
    id BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id),
    score INTEGER NOT NULL,
    note TEXT NOT NULL,
    scored_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX application_scores_once ON application_scores (application_id, person_id);
CREATE INDEX application_scores_by_person ON application_scores (person_id);
