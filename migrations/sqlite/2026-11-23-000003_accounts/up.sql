CREATE TABLE people (
    id BLOB PRIMARY KEY NOT NULL,
    email TEXT NOT NULL UNIQUE,
    -- empty until the person, or who invited them, has said it
    name TEXT NOT NULL,
    -- name, or address while there is none, without case and accents: to sort and to search by
    name_key TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    country TEXT,
    password_hash TEXT,
    first_signed_in_at TIMESTAMP,
    deactivated_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX people_by_name ON people (name_key, id);

-- One person, many roles. A role without a scope has the nil scope, so that the key below holds for it too.
CREATE TABLE roles (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    scope_id BLOB NOT NULL,
    granted_at TIMESTAMP NOT NULL,
    granted_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    UNIQUE (person_id, role, scope_id)
);
CREATE INDEX roles_by_scope ON roles (scope_id, role);

CREATE TABLE sessions (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_seen_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person_id);

CREATE TABLE sign_in_links (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    reusable BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP,
    used_at TIMESTAMP
);
CREATE INDEX sign_in_links_by_person ON sign_in_links (person_id);

CREATE TABLE api_tokens (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP,
    revoked_at TIMESTAMP
);
CREATE INDEX api_tokens_by_person ON api_tokens (person_id);

-- Who did what. Rows are only ever added; the actor's row may go, the event stays.
CREATE TABLE audit_events (
    id BLOB PRIMARY KEY NOT NULL,
    at TIMESTAMP NOT NULL,
    actor_id BLOB REFERENCES people (id) ON DELETE SET NULL,
    channel TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id BLOB,
    subject_label TEXT NOT NULL,
    details TEXT NOT NULL
);
CREATE INDEX audit_events_by_time ON audit_events (at, id);
CREATE INDEX audit_events_by_subject ON audit_events (subject_id, at);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at);
CREATE INDEX audit_events_by_action ON audit_events (action, at);
