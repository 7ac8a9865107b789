-- Since when somebody waits for a place: they said yes, and every place was taken.
ALTER TABLE enrolments ADD COLUMN waiting_since TIMESTAMP;
