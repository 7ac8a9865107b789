DROP INDEX mails_by_day;
