-- What happened to somebody and waits to be told; what is in a mail that came to its end is gone from here.
CREATE TABLE news (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    mail_id BLOB NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    args TEXT NOT NULL,
    path TEXT NOT NULL,
    actor_id BLOB REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX news_by_mail ON news (mail_id, id);
CREATE INDEX news_by_person ON news (person_id);
CREATE INDEX news_by_actor ON news (actor_id);

-- The kinds of news that somebody does not want.
CREATE TABLE news_refusals (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX news_refusals_once ON news_refusals (person_id, kind);
