-- Forms that could not be taken when they were sent, until they are shown again. Rows live for a day at most.
CREATE TABLE kept_forms (
    id BLOB PRIMARY KEY NOT NULL,
    -- whom it is shown to: a keyed hash of the person, or of an address while nobody was signed in
    owner TEXT NOT NULL,
    -- where it was sent to
    action TEXT NOT NULL,
    -- the page it stood on
    page TEXT NOT NULL,
    -- the fields as they were sent, without passwords
    fields TEXT NOT NULL,
    kept_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX kept_forms_by_owner ON kept_forms (owner, kept_at);
CREATE INDEX kept_forms_by_end ON kept_forms (expires_at);
