-- An address that somebody wants in place of theirs: it takes the word of both mailboxes.
CREATE TABLE address_changes (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    old_address TEXT NOT NULL,
    new_address TEXT NOT NULL,
    old_token_hash TEXT NOT NULL UNIQUE,
    new_token_hash TEXT NOT NULL UNIQUE,
    old_agreed_at TIMESTAMP,
    new_agreed_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX address_changes_by_person ON address_changes (person_id);
