DROP TABLE mail_refusals;
DROP TABLE mail_holds;
DROP INDEX mails_by_address;
ALTER TABLE mails DROP COLUMN fault;
