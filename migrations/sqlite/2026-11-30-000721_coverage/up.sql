-- Whose people a training reached: the member governments that are named for it.
CREATE TABLE delivery_governments (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    government_id BLOB NOT NULL REFERENCES member_governments (id) ON DELETE CASCADE,
    PRIMARY KEY (delivery_id, government_id)
);
CREATE INDEX delivery_governments_by_government ON delivery_governments (government_id);

-- What follows from that: which trainings count for a government and a module, once they are confirmed and somebody completed
-- them; and how many those are, so that coverage takes as long in a large network as in a small one.
CREATE TABLE counted_reaches (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    government_id BLOB NOT NULL REFERENCES member_governments (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    PRIMARY KEY (delivery_id, government_id, module)
);
CREATE INDEX counted_reaches_by_government ON counted_reaches (government_id, module);
CREATE TABLE reached_governments (
    government_id BLOB NOT NULL REFERENCES member_governments (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    deliveries BIGINT NOT NULL,
    PRIMARY KEY (government_id, module)
);
