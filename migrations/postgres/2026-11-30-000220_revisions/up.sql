-- What each revision of a report said, so that one can see what changed between two. People are named by their ids alone: what
-- they are called is said by those who may say it.
CREATE TABLE delivery_revisions (
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    report TEXT NOT NULL,
    team TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    PRIMARY KEY (delivery_id, revision)
);
