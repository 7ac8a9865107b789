ALTER TABLE sessions DROP COLUMN waits_for_code;
DROP TABLE recovery_codes;
DROP TABLE second_factors;
