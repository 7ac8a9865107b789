-- Whose turn it is with a delivery, and for which side they act: what the rule says, kept in the transaction of whatever
-- changes it. A report is due from a day on. Since when it waits stands here too, so that a queue is one range of an index.
CREATE TABLE open_turns (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    act TEXT NOT NULL,
    side TEXT NOT NULL,
    since TIMESTAMP NOT NULL,
    opens_on DATE,
    PRIMARY KEY (person_id, since, delivery_id)
);
CREATE INDEX open_turns_delivery ON open_turns (delivery_id);

-- Who sees a delivery: a person, those who speak for an association, those who coordinate a cohort or a section.
CREATE TABLE delivery_audiences (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    audience_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    starts_on DATE NOT NULL,
    PRIMARY KEY (audience_id, kind, starts_on, delivery_id)
);
CREATE INDEX delivery_audiences_delivery ON delivery_audiences (delivery_id);
