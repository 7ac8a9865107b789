-- Modules that a person wants at hand, besides those of their courses.
CREATE TABLE module_bookmarks (
    id UUID PRIMARY KEY NOT NULL,
    learner_id UUID NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, module)
);
