-- Only what people were reminded of lately is read.
CREATE INDEX reminder_items_by_day ON reminder_items (person_id, due_on);
