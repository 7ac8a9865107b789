-- Where participants of a training say that they are there: one code for each training, made when a trainer asks for it.
CREATE TABLE check_ins (
    delivery_id UUID PRIMARY KEY NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    -- whether names are asked for; otherwise people are only counted
    asks_names BOOLEAN NOT NULL,
    -- what a trainer chose; the days of the training where neither is set
    open_until TIMESTAMP,
    closed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX check_ins_by_code ON check_ins (code);

-- Those who took part. They have no account; after a time nothing is left of them but what figures count.
CREATE TABLE participants (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    -- named or counted; it stays when the name goes
    basis TEXT NOT NULL,
    name TEXT,
    email TEXT,
    language TEXT NOT NULL,
    sex TEXT NOT NULL,
    role TEXT NOT NULL,
    disability BOOLEAN NOT NULL,
    government TEXT NOT NULL,
    -- keyed hashes: of the name alone, to ask whether two are one; of whom it is, to count people once
    name_key TEXT,
    person_key TEXT,
    -- a hash of what the phone was given, another one for each training
    device_hash TEXT,
    -- opens the attestation
    secret TEXT,
    checked_in_at TIMESTAMP NOT NULL,
    mailed_at TIMESTAMP,
    erased_at TIMESTAMP
);
CREATE INDEX participants_by_delivery ON participants (delivery_id, checked_in_at, id);
CREATE UNIQUE INDEX participants_by_secret ON participants (secret);
CREATE INDEX participants_by_email ON participants (email);
CREATE INDEX participants_by_age ON participants (erased_at, checked_in_at);

-- What participants thought of a training. Nothing leads from here to whoever said it, neither an id in order nor a time.
CREATE TABLE delivery_feedback (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    useful INTEGER NOT NULL,
    clear INTEGER NOT NULL,
    lively INTEGER NOT NULL,
    fitting INTEGER NOT NULL,
    overall INTEGER NOT NULL,
    remark TEXT NOT NULL
);
CREATE INDEX delivery_feedback_by_delivery ON delivery_feedback (delivery_id, id);
