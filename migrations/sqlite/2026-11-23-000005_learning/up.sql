-- Who learns: today a person; later also a participant of a cascaded training, who has no account.
CREATE TABLE learners (
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB UNIQUE REFERENCES people (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE lesson_progress (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    started_at TIMESTAMP NOT NULL,
    completed_at TIMESTAMP,
    UNIQUE (learner_id, module, lesson)
);

-- One answered question set each; rows are only ever added.
CREATE TABLE attempts (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    module_version TEXT NOT NULL,
    set_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    -- chosen answers by question id, as JSON
    answers TEXT NOT NULL,
    -- per cent, 0 to 100
    score DOUBLE NOT NULL,
    passed BOOLEAN NOT NULL,
    answered_at TIMESTAMP NOT NULL
);
CREATE INDEX attempts_by_learner ON attempts (learner_id, module, question_set, answered_at);

-- A stored fact: changes of content never take it away.
CREATE TABLE module_completions (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    module_version TEXT NOT NULL,
    completed_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, module)
);

-- What learners write for themselves, in answer to a prompt of a lesson. Nobody else sees it.
CREATE TABLE learner_notes (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    prompt TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, module, prompt)
);
