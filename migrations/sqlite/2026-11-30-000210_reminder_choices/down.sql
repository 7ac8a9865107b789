DROP TABLE reminder_choices;
