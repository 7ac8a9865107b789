-- How many mails left within the last minute.
CREATE INDEX mails_by_sent ON mails (sent_at);
