DROP TABLE active_trainers;
CREATE TABLE active_trainers (
    enrolment_id BLOB PRIMARY KEY NOT NULL REFERENCES enrolments (id) ON DELETE CASCADE,
    cohort_id BLOB NOT NULL
);
CREATE INDEX active_trainers_by_cohort ON active_trainers (cohort_id);
DROP TABLE delivery_totals;
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
DROP TABLE counted_deliveries;
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
DROP INDEX deliveries_by_enrolment;
ALTER TABLE deliveries DROP COLUMN founding_cohort_id;
ALTER TABLE deliveries DROP COLUMN generation;
DROP INDEX enrolments_by_founding;
ALTER TABLE enrolments DROP COLUMN generation;
ALTER TABLE enrolments DROP COLUMN founding_delivery_id;
