-- What the calendars of those who teach a planned training were told of it, to tell them when it moves or falls through.
CREATE TABLE plan_invitations (
    delivery_id BLOB NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    called_off BOOLEAN NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (delivery_id, person_id)
);
CREATE INDEX plan_invitations_by_person ON plan_invitations (person_id);
