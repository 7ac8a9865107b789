DROP INDEX mails_by_sent;
