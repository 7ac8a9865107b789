DROP TABLE learner_notes;
DROP TABLE module_completions;
DROP TABLE more_tries;
DROP TABLE essays;
DROP TABLE attempt_drafts;
DROP TABLE attempts;
DROP TABLE lesson_progress;
DROP TABLE learners;
