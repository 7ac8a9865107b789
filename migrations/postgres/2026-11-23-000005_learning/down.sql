DROP TABLE learner_notes;
DROP TABLE module_completions;
DROP TABLE attempts;
DROP TABLE lesson_progress;
DROP TABLE learners;
