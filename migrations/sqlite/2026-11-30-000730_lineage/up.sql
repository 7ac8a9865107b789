-- Lineage: a place in a cohort may have come of a training, and then counts as far from the beginning as that; a training
-- counts as one further than the place of its lead. Both are written once and stay. Whatever there is began with a cohort.
ALTER TABLE enrolments ADD COLUMN founding_delivery_id BLOB REFERENCES deliveries (id);
ALTER TABLE enrolments ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
CREATE INDEX enrolments_by_founding ON enrolments (founding_delivery_id);
ALTER TABLE deliveries ADD COLUMN generation INTEGER;
-- The cohort to which those who took part may be invited as new trainers, once a coordinator has chosen it.
ALTER TABLE deliveries ADD COLUMN founding_cohort_id BLOB REFERENCES cohorts (id);
UPDATE deliveries SET generation = 1 WHERE enrolment_id IS NOT NULL;
CREATE INDEX deliveries_by_enrolment ON deliveries (enrolment_id);

-- Sums by generation (0 for what is in none), with the tests: how many trainings had both, and for each the people times the
-- mean in tenths of a point. Rows are written anew at the next start.
DROP TABLE counted_deliveries;
CREATE TABLE counted_deliveries (
    delivery_id BLOB PRIMARY KEY NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    association_id BLOB NOT NULL,
    cohort_id BLOB NOT NULL,
    linked TEXT NOT NULL,
    state TEXT NOT NULL,
    generation INTEGER NOT NULL,
    attended BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    contact_minutes BIGINT NOT NULL,
    in_place BIGINT NOT NULL,
    tested BIGINT NOT NULL,
    before_people BIGINT NOT NULL,
    before_tenths BIGINT NOT NULL,
    after_people BIGINT NOT NULL,
    after_tenths BIGINT NOT NULL
);
DROP TABLE delivery_totals;
CREATE TABLE delivery_totals (
    association_id BLOB NOT NULL,
    cohort_id BLOB NOT NULL,
    linked TEXT NOT NULL,
    state TEXT NOT NULL,
    generation INTEGER NOT NULL,
    deliveries BIGINT NOT NULL,
    attended BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    contact_minutes BIGINT NOT NULL,
    in_place BIGINT NOT NULL,
    tested BIGINT NOT NULL,
    before_people BIGINT NOT NULL,
    before_tenths BIGINT NOT NULL,
    after_people BIGINT NOT NULL,
    after_tenths BIGINT NOT NULL,
    PRIMARY KEY (association_id, cohort_id, linked, state, generation)
);

-- With each trainer who has a confirmed training stands after how many days it was held.
DROP TABLE active_trainers;
CREATE TABLE active_trainers (
    enrolment_id BLOB PRIMARY KEY NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    cohort_id BLOB NOT NULL,
    generation INTEGER NOT NULL,
    days INTEGER NOT NULL
);
CREATE INDEX active_trainers_by_cohort ON active_trainers (cohort_id, generation, days);
