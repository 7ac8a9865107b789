-- What was spelled out stays so: the keys are made anew when a name changes.
ALTER TABLE people ALTER COLUMN name_key TYPE TEXT COLLATE "default";
