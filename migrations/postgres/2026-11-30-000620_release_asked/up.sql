-- That a trainer cannot keep a commitment and asks to be released, and why.
ALTER TABLE commitments ADD COLUMN release_asked_at TIMESTAMP;
ALTER TABLE commitments ADD COLUMN release_asked_reason TEXT;
