ALTER TABLE delivery_trainers DROP COLUMN named_as;
