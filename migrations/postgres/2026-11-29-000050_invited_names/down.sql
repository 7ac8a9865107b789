ALTER TABLE enrolments DROP COLUMN known_key;
ALTER TABLE enrolments DROP COLUMN known_email;
ALTER TABLE enrolments DROP COLUMN known_name;
