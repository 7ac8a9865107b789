CREATE TABLE cohorts (
    id UUID PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    section_id UUID REFERENCES sections (id),
    -- language codes, as JSON
    languages TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    capacity INTEGER,
    -- deliveries each trainer is expected to hold, and by when
    cascade_target INTEGER NOT NULL,
    cascade_deadline DATE NOT NULL,
    opened_at TIMESTAMP,
    reminders_paused_at TIMESTAMP,
    created_by UUID REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX cohorts_by_start ON cohorts (starts_on, id);

CREATE TABLE cohort_modules (
    id UUID PRIMARY KEY NOT NULL,
    cohort_id UUID NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    required BOOLEAN NOT NULL,
    opens_on DATE,
    due_on DATE,
    UNIQUE (cohort_id, module)
);

CREATE TABLE enrolments (
    id UUID PRIMARY KEY NOT NULL,
    cohort_id UUID NOT NULL REFERENCES cohorts (id) ON DELETE CASCADE,
    person_id UUID NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    -- counts the invitations sent; a new one revokes the earlier ones
    invitation INTEGER NOT NULL,
    invited_by UUID REFERENCES people (id) ON DELETE SET NULL,
    invited_at TIMESTAMP,
    enrolled_at TIMESTAMP,
    completed_at TIMESTAMP,
    ended_at TIMESTAMP,
    -- an own cascade deadline, with the reason for it
    extended_until DATE,
    extension_reason TEXT,
    reminders_paused_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    UNIQUE (cohort_id, person_id)
);
CREATE INDEX enrolments_by_person ON enrolments (person_id);
CREATE INDEX enrolments_by_state ON enrolments (state, id);
