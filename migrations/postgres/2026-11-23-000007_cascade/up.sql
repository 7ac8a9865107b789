CREATE TABLE commitments (
    id UUID PRIMARY KEY NOT NULL,
    enrolment_id UUID NOT NULL REFERENCES enrolments (id),
    cohort_id UUID NOT NULL REFERENCES cohorts (id),
    person_id UUID NOT NULL REFERENCES people (id),
    association_id UUID NOT NULL REFERENCES associations (id),
    language TEXT NOT NULL,
    due_on DATE NOT NULL,
    expected_participants INTEGER NOT NULL,
    place TEXT NOT NULL,
    released_at TIMESTAMP,
    released_by UUID REFERENCES people (id) ON DELETE SET NULL,
    release_reason TEXT,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX commitments_by_enrolment ON commitments (enrolment_id);
CREATE INDEX commitments_by_person ON commitments (person_id, due_on);
CREATE INDEX commitments_by_cohort ON commitments (cohort_id, due_on);
CREATE INDEX commitments_by_association ON commitments (association_id, due_on);

CREATE TABLE commitment_modules (
    id UUID PRIMARY KEY NOT NULL,
    commitment_id UUID NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (commitment_id, module)
);

-- One cascaded training each. The id comes from the client, so that a report sent twice is one report.
CREATE TABLE deliveries (
    id UUID PRIMARY KEY NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    -- the side that reports: trainer or association; the other one confirms
    side TEXT NOT NULL,
    cohort_id UUID REFERENCES cohorts (id),
    enrolment_id UUID REFERENCES enrolments (id),
    association_id UUID NOT NULL REFERENCES associations (id),
    -- language codes, as JSON
    languages TEXT NOT NULL,
    level TEXT NOT NULL,
    refresher BOOLEAN NOT NULL,
    adaptation_notes TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    time_zone TEXT NOT NULL,
    -- contact time in minutes
    minutes INTEGER,
    mode TEXT NOT NULL,
    venue TEXT NOT NULL,
    municipality TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT,
    co_organisers TEXT NOT NULL,
    funders TEXT NOT NULL,
    basis TEXT NOT NULL,
    invited INTEGER,
    -- everybody who came; where some are known by name, the greater number
    attended INTEGER,
    -- how many of them stand on a list of names
    named INTEGER,
    completed INTEGER,
    with_disability INTEGER,
    governments_represented INTEGER,
    before_n INTEGER,
    before_mean DOUBLE PRECISION,
    after_n INTEGER,
    after_mean DOUBLE PRECISION,
    -- mean of a scale from 1 to 5
    satisfaction DOUBLE PRECISION,
    late BOOLEAN NOT NULL,
    -- the side that confirmed; "coordinator" stands in for one that has nobody to do it
    confirmed_for TEXT,
    created_by UUID REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL,
    reported_at TIMESTAMP,
    -- when the present state began
    state_since TIMESTAMP NOT NULL
);
CREATE INDEX deliveries_by_state ON deliveries (state, state_since);
CREATE INDEX deliveries_by_cohort ON deliveries (cohort_id, starts_on, id);
CREATE INDEX deliveries_by_association ON deliveries (association_id, starts_on, id);
CREATE INDEX deliveries_by_start ON deliveries (starts_on, id);

-- What somebody typed and has not sent yet, as they typed it. The delivery it is for may not exist yet.
CREATE TABLE delivery_drafts (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL,
    person_id UUID NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    -- values by field, as JSON
    fields TEXT NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    UNIQUE (delivery_id, person_id)
);
CREATE INDEX delivery_drafts_by_person ON delivery_drafts (person_id, saved_at);

CREATE TABLE delivery_modules (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (delivery_id, module)
);

-- Who taught. A trainer without an account has a name alone.
CREATE TABLE delivery_trainers (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    person_id UUID REFERENCES people (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    commitment_id UUID REFERENCES commitments (id),
    UNIQUE (delivery_id, person_id)
);
CREATE INDEX delivery_trainers_by_person ON delivery_trainers (person_id);
CREATE INDEX delivery_trainers_by_commitment ON delivery_trainers (commitment_id);

-- Attendance by sex and role.
CREATE TABLE delivery_counts (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    sex TEXT NOT NULL,
    role TEXT NOT NULL,
    people INTEGER NOT NULL,
    UNIQUE (delivery_id, sex, role)
);

-- Everything that happened to a delivery; rows are only ever added.
CREATE TABLE delivery_events (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    -- counts the events of a delivery: two may share a moment
    position INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actor_id UUID REFERENCES people (id) ON DELETE SET NULL,
    -- the side the actor stood for
    side TEXT NOT NULL,
    channel TEXT NOT NULL,
    comment TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    UNIQUE (delivery_id, position)
);

-- Who wrote a revision, and so may not confirm or accept it.
CREATE TABLE delivery_authors (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    person_id UUID NOT NULL REFERENCES people (id),
    UNIQUE (delivery_id, revision, person_id)
);
