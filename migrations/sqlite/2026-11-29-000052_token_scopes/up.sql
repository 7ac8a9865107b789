-- What a token may do, as words with blanks between, and when it ends. Earlier tokens keep what they could do, for a year.
ALTER TABLE api_tokens ADD COLUMN scopes TEXT NOT NULL DEFAULT 'read report coordinate administer';
ALTER TABLE api_tokens ADD COLUMN expires_at TIMESTAMP NOT NULL DEFAULT '2000-01-01 00:00:00';
UPDATE api_tokens SET expires_at = datetime(created_at, '+365 days');
