DROP TABLE reminder_skips;
