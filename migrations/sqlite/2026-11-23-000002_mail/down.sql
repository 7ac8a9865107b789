DROP TABLE suppressions;
DROP TABLE mails;
