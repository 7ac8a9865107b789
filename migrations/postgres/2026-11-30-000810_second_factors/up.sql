-- What somebody's app shows besides a password or a link, and the codes that help where the phone is lost.
CREATE TABLE second_factors (
    person_id UUID NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    secret TEXT NOT NULL,
    began_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP,
    last_step BIGINT NOT NULL
);
CREATE TABLE recovery_codes (
    id UUID NOT NULL PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    used_at TIMESTAMP
);
CREATE INDEX recovery_codes_person ON recovery_codes (person_id);
ALTER TABLE sessions ADD COLUMN waits_for_code BOOLEAN NOT NULL DEFAULT FALSE;
