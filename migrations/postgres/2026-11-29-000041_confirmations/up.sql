-- When the person last proved in this browser who they are; unknown for sessions begun before this was asked.
ALTER TABLE sessions ADD COLUMN confirmed_at TIMESTAMP;
