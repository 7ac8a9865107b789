-- Trainings by month and by module: sums for the network, for each association and for each cohort. What is counted of a training
-- says its month and its modules, too. Rows are written anew at the next start.
DROP TABLE counted_deliveries;
CREATE TABLE counted_deliveries (
    delivery_id UUID PRIMARY KEY NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    association_id UUID NOT NULL,
    cohort_id UUID NOT NULL,
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
    after_tenths BIGINT NOT NULL,
    month TEXT NOT NULL,
    modules TEXT NOT NULL
);
DELETE FROM delivery_totals;
CREATE TABLE delivery_series (
    kind TEXT NOT NULL,
    scope_id UUID NOT NULL,
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    state TEXT NOT NULL,
    deliveries BIGINT NOT NULL,
    attended BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    contact_minutes BIGINT NOT NULL,
    PRIMARY KEY (kind, scope_id, facet, value, state)
);
