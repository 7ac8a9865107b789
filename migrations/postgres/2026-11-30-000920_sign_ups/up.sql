-- A training that people can sign up for ahead: its public page.
CREATE TABLE sign_up_pages (
    delivery_id UUID PRIMARY KEY NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    places INTEGER NOT NULL,
    -- the last day on which people can sign up, there
    closes_on DATE NOT NULL,
    about TEXT NOT NULL,
    -- when its trainers closed it; nothing while it is open
    closed_at TIMESTAMP,
    -- what those who signed up were told last of the training; a change of it is told
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    place TEXT NOT NULL,
    called_off BOOLEAN NOT NULL,
    -- counts what calendars are told
    sequence INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_up_pages_by_day ON sign_up_pages (starts_on);

-- Those who signed up. They have no account; who signs off leaves no name behind.
CREATE TABLE sign_ups (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    name TEXT,
    email TEXT,
    government TEXT NOT NULL,
    language TEXT NOT NULL,
    -- a keyed hash of the name, by which they are found when they check in
    name_key TEXT,
    signed_up_at TIMESTAMP NOT NULL,
    -- how many mails they got of it
    mails INTEGER NOT NULL,
    -- how many days before was the last reminder for which they got a mail; 0 before the first
    reminded INTEGER NOT NULL,
    -- who they are on the list of those who came
    participant_id UUID REFERENCES participants (id) ON DELETE SET NULL,
    erased_at TIMESTAMP
);
CREATE UNIQUE INDEX sign_ups_once ON sign_ups (delivery_id, email);
CREATE INDEX sign_ups_in_order ON sign_ups (delivery_id, state, signed_up_at, id);
CREATE INDEX sign_ups_by_email ON sign_ups (email);
CREATE INDEX sign_ups_by_participant ON sign_ups (participant_id);
CREATE INDEX sign_ups_by_age ON sign_ups (erased_at, signed_up_at);
