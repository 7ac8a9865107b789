-- Files that show that a training was held; they stand beside its report, whatever revision that has.
CREATE TABLE evidence (
    id UUID PRIMARY KEY NOT NULL,
    delivery_id UUID NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    -- what was said of it; may be empty
    label TEXT NOT NULL,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    -- in bytes
    size INTEGER NOT NULL,
    -- SHA-256 of what is kept of it, under which it is kept; and of a small picture of it
    hash TEXT NOT NULL,
    preview_hash TEXT,
    -- whether those who are on it agreed
    consent BOOLEAN NOT NULL,
    added_by UUID REFERENCES people (id),
    added_at TIMESTAMP NOT NULL,
    -- since when the file is gone and the row alone stays
    erased_at TIMESTAMP
);
-- the same file is there once
CREATE UNIQUE INDEX evidence_by_delivery ON evidence (delivery_id, hash);
CREATE INDEX evidence_by_hash ON evidence (hash);
CREATE INDEX evidence_by_preview ON evidence (preview_hash);
CREATE INDEX evidence_by_person ON evidence (added_by);
CREATE INDEX evidence_by_age ON evidence (added_at) WHERE erased_at IS NULL;

-- Whether a report is accepted only with evidence.
ALTER TABLE cohorts ADD COLUMN needs_evidence BOOLEAN NOT NULL DEFAULT FALSE;
