-- What a cohort asks of those who are certified in it; a cohort without a row asks for the course alone, for good.
CREATE TABLE certification_rules (
    cohort_id UUID PRIMARY KEY NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    teach_back BOOLEAN NOT NULL,
    -- for how many years a certificate holds; for good where nothing is set
    years INTEGER,
    -- JSON: a list of texts
    bodies TEXT NOT NULL,
    revision INTEGER NOT NULL
);

-- What an observer saw of a trainer who taught.
CREATE TABLE teach_backs (
    id UUID PRIMARY KEY NOT NULL,
    enrolment_id UUID NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    observer_id UUID NOT NULL REFERENCES people (id),
    held_on DATE NOT NULL,
    outcome TEXT NOT NULL,
    -- from 1 to 4
    prepares INTEGER NOT NULL,
    explains INTEGER NOT NULL,
    practises INTEGER NOT NULL,
    responds INTEGER NOT NULL,
    comment TEXT NOT NULL,
    recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX teach_backs_by_enrolment ON teach_backs (enrolment_id, held_on, id);

-- What was certified, as it was then.
CREATE TABLE certificates (
    id UUID PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    enrolment_id UUID NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    -- which of this place; so that two who certify at once write one
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    cohort TEXT NOT NULL,
    -- of the titles
    language TEXT NOT NULL,
    -- JSON: modules with their titles; a list of texts
    modules TEXT NOT NULL,
    bodies TEXT NOT NULL,
    issued_on DATE NOT NULL,
    valid_until DATE,
    issued_by UUID REFERENCES people (id),
    issued_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP,
    revoked_by UUID REFERENCES people (id),
    revocation_reason TEXT
);
CREATE UNIQUE INDEX certificates_by_code ON certificates (code);
CREATE UNIQUE INDEX certificates_by_enrolment ON certificates (enrolment_id, number);
