-- The log of mails can be narrowed to a day.
CREATE INDEX mails_by_day ON mails (created_at, id);
