-- That an association asks for a training.
CREATE TABLE training_requests (
    id UUID PRIMARY KEY NOT NULL,
    association_id UUID NOT NULL REFERENCES associations (id),
    asked_by UUID REFERENCES people (id),
    language TEXT NOT NULL,
    expected_participants INTEGER NOT NULL,
    wanted_from DATE NOT NULL,
    wanted_until DATE NOT NULL,
    mode TEXT NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    -- the place, as searching compares it
    search TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    -- how many offers stand; kept by the writes that change them
    offers INTEGER NOT NULL,
    -- the offer that was picked, by whom, and the training that came of it
    offer_id UUID,
    picked_at TIMESTAMP,
    picked_by UUID REFERENCES people (id),
    delivery_id UUID REFERENCES deliveries (id),
    withdrawn_at TIMESTAMP,
    withdrawn_by UUID REFERENCES people (id),
    withdraw_reason TEXT
);
CREATE INDEX training_requests_by_day ON training_requests (wanted_from, id);
CREATE INDEX training_requests_by_association ON training_requests (association_id, wanted_from, id);
CREATE INDEX training_requests_by_delivery ON training_requests (delivery_id);

CREATE TABLE training_request_modules (
    id UUID PRIMARY KEY NOT NULL,
    request_id UUID NOT NULL REFERENCES training_requests (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (request_id, module)
);

-- What trainers offer who could hold it, one each.
CREATE TABLE training_offers (
    id UUID PRIMARY KEY NOT NULL,
    request_id UUID NOT NULL REFERENCES training_requests (id) ON DELETE CASCADE,
    person_id UUID NOT NULL REFERENCES people (id),
    could_from DATE NOT NULL,
    could_until DATE NOT NULL,
    note TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP,
    UNIQUE (request_id, person_id)
);
CREATE INDEX training_offers_by_person ON training_offers (person_id);

-- Those who agreed to be found by associations that ask, with a row for each language in which they would teach.
CREATE TABLE findable_trainers (
    id UUID PRIMARY KEY NOT NULL,
    person_id UUID NOT NULL REFERENCES people (id),
    language TEXT NOT NULL,
    agreed_at TIMESTAMP NOT NULL,
    UNIQUE (person_id, language)
);
