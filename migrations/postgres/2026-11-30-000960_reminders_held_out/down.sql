ALTER TABLE reminder_choices DROP COLUMN held_out;
