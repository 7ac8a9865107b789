DROP TABLE application_scores;
DROP TABLE applications;
DROP TABLE call_reviewers;
DROP TABLE calls;
