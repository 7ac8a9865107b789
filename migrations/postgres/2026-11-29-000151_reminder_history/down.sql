DROP INDEX reminder_items_by_day;
