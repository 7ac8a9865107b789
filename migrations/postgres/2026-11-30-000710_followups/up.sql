-- What became of trainings: a question to each side and to each participant who asked for it, at each step, once.
CREATE TABLE follow_ups (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    -- 3, 6 or 12 after the end of the training
    months INTEGER NOT NULL,
    side TEXT NOT NULL,
    -- of whose intention it asks, where it is a participant's
    participant_id UUID REFERENCES participants (id) ON DELETE CASCADE,
    opened_on DATE NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    -- the latest answer, if there is one
    outcome TEXT,
    answered_at TIMESTAMP
);
CREATE UNIQUE INDEX follow_ups_of_side ON follow_ups (delivery_id, months, side) WHERE participant_id IS NULL;
CREATE UNIQUE INDEX follow_ups_of_participant ON follow_ups (participant_id, months) WHERE participant_id IS NOT NULL;
CREATE INDEX follow_ups_by_delivery ON follow_ups (delivery_id, outcome);
CREATE INDEX follow_ups_by_day ON follow_ups (opened_on, side);

-- Every answer that was ever given. Rows are only added; a reason goes when whoever gave it is erased.
CREATE TABLE follow_up_answers (
    id UUID PRIMARY KEY NOT NULL,
    follow_up_id UUID NOT NULL REFERENCES follow_ups (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    person_id UUID REFERENCES people (id),
    channel TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);
CREATE INDEX follow_up_answers_by_question ON follow_up_answers (follow_up_id, at, id);
CREATE INDEX follow_up_answers_by_person ON follow_up_answers (person_id);

-- What a participant means to do after a training, and where they want to be asked about it.
CREATE TABLE intended_actions (
    participant_id UUID PRIMARY KEY NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    -- nothing once it was erased
    action TEXT,
    due_on DATE NOT NULL,
    email TEXT,
    language TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    erased_at TIMESTAMP
);
CREATE INDEX intended_actions_by_delivery ON intended_actions (delivery_id);
CREATE INDEX intended_actions_by_email ON intended_actions (email);
CREATE INDEX intended_actions_by_age ON intended_actions (erased_at, written_at);

-- What a government did: a fact of the government, there once whoever reports it.
CREATE TABLE government_acts (
    id UUID PRIMARY KEY NOT NULL,
    country TEXT NOT NULL,
    government TEXT NOT NULL,
    -- by which two reports are found to be about one government
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    acted_on DATE NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX government_acts_once ON government_acts (folded, kind);

-- Who reported it, and from where.
CREATE TABLE government_act_reports (
    id UUID PRIMARY KEY NOT NULL,
    act_id UUID NOT NULL REFERENCES government_acts (id) ON DELETE CASCADE,
    association_id UUID NOT NULL REFERENCES associations (id),
    delivery_id UUID REFERENCES deliveries (id) ON DELETE CASCADE,
    person_id UUID REFERENCES people (id),
    at TIMESTAMP NOT NULL
);
CREATE INDEX government_act_reports_by_act ON government_act_reports (act_id);
CREATE INDEX government_act_reports_by_association ON government_act_reports (association_id);
CREATE INDEX government_act_reports_by_delivery ON government_act_reports (delivery_id);
CREATE INDEX government_act_reports_by_person ON government_act_reports (person_id);
