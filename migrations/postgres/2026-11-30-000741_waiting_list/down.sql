ALTER TABLE enrolments DROP COLUMN waiting_since;
