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

-- One answered question set each; rows are only ever added. A score rises once texts in it were read.
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

-- Answers that are not sent yet, as they were typed.
CREATE TABLE attempt_drafts (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    -- the attempt that they will be
    attempt_id BLOB NOT NULL,
    -- values by field, as JSON
    typed TEXT NOT NULL,
    kept_at TIMESTAMP NOT NULL,
    UNIQUE (learner_id, module, question_set)
);

-- Texts in attempts, which somebody reads and marks.
CREATE TABLE essays (
    id BLOB PRIMARY KEY NOT NULL,
    attempt_id BLOB NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    sent_at TIMESTAMP NOT NULL,
    -- per cent, 0 to 100; nothing until it was read
    score DOUBLE,
    comment TEXT,
    read_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    read_at TIMESTAMP,
    UNIQUE (attempt_id, question)
);
CREATE INDEX essays_unread ON essays (module, learner_id) WHERE read_at IS NULL;

-- Tries that a coordinator allows beyond what a question set does.
CREATE TABLE more_tries (
    id BLOB PRIMARY KEY NOT NULL,
    learner_id BLOB NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    module TEXT NOT NULL,
    question_set TEXT NOT NULL,
    allowed_by BLOB REFERENCES people (id) ON DELETE SET NULL,
    allowed_at TIMESTAMP NOT NULL
);
CREATE INDEX more_tries_by_learner ON more_tries (learner_id, module);

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
