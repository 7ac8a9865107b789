-- From so many in a hundred the first reminder of a kind is held back, to see whether it helps.
ALTER TABLE reminder_choices ADD COLUMN held_out INTEGER NOT NULL DEFAULT 0;
