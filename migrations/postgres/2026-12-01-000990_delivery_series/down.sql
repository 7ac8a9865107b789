DROP TABLE delivery_series;
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
    after_tenths BIGINT NOT NULL
);
DELETE FROM delivery_totals;
