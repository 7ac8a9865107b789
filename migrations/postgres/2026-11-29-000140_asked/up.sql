-- Which questions were asked, where a test drew them from a bank: their ids as JSON, in order.
ALTER TABLE attempts ADD COLUMN asked TEXT;
ALTER TABLE attempt_drafts ADD COLUMN asked TEXT;
