DROP TABLE unsubscriptions;
DROP TABLE suppressions;
DROP TABLE mails;
