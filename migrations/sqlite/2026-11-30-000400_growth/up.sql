-- So that every list is a few ranges of an index, however large the network is: with each row of whose turn it is and of who
-- sees a training stand the day and the state by which lists are sorted and narrowed. Rows of both are written anew at the
-- next start.
DROP TABLE open_turns;
CREATE TABLE open_turns (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    act TEXT NOT NULL,
    side TEXT NOT NULL,
    since TIMESTAMP NOT NULL,
    opens_on DATE,
    starts_on DATE NOT NULL,
    PRIMARY KEY (person_id, since, delivery_id)
);
CREATE INDEX open_turns_delivery ON open_turns (delivery_id);
CREATE INDEX open_turns_by_act ON open_turns (person_id, side, act, starts_on, delivery_id, opens_on);
CREATE INDEX open_turns_by_side ON open_turns (person_id, side, since, delivery_id, opens_on);

-- One audience more: those who see everything.
DROP TABLE delivery_audiences;
CREATE TABLE delivery_audiences (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    audience_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (audience_id, kind, starts_on, delivery_id)
);
CREATE INDEX delivery_audiences_delivery ON delivery_audiences (delivery_id);
CREATE INDEX delivery_audiences_by_state ON delivery_audiences (audience_id, kind, state, starts_on, delivery_id, ends_on);

-- How each training was counted last, and the sums of that, by association, cohort (nil for none), the other cohorts whose
-- promises it keeps, and state. Those who see one training of a group see all of it, but for what is their own.
CREATE TABLE counted_deliveries (
    delivery_id BLOB PRIMARY KEY NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    association_id BLOB NOT NULL,
    cohort_id BLOB NOT NULL,
    linked TEXT NOT NULL,
    state TEXT NOT NULL,
    attended BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    contact_minutes BIGINT NOT NULL,
    in_place BIGINT NOT NULL
);
CREATE TABLE delivery_totals (
    association_id BLOB NOT NULL,
    cohort_id BLOB NOT NULL,
    linked TEXT NOT NULL,
    state TEXT NOT NULL,
    deliveries BIGINT NOT NULL,
    attended BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    contact_minutes BIGINT NOT NULL,
    in_place BIGINT NOT NULL,
    PRIMARY KEY (association_id, cohort_id, linked, state)
);

-- The trainers who take part and have a confirmed training.
CREATE TABLE active_trainers (
    enrolment_id BLOB PRIMARY KEY NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    cohort_id BLOB NOT NULL
);
CREATE INDEX active_trainers_by_cohort ON active_trainers (cohort_id);
CREATE INDEX enrolments_by_role ON enrolments (cohort_id, role, state);

-- How far a promise has come. Whether an open one is overdue depends on the day.
ALTER TABLE commitments ADD COLUMN state TEXT NOT NULL DEFAULT 'open';
CREATE INDEX commitments_by_day ON commitments (due_on, id);
CREATE INDEX commitments_by_state ON commitments (state, due_on, id);
CREATE INDEX commitments_by_person_state ON commitments (person_id, state, due_on, id);
CREATE INDEX commitments_by_association_state ON commitments (association_id, state, due_on, id);
CREATE INDEX commitments_by_cohort_state ON commitments (cohort_id, state, due_on, id, association_id, person_id);

-- The latest trainings that were confirmed: all, and those of a module.
CREATE INDEX deliveries_by_end ON deliveries (state, ends_on, id);
