ALTER TABLE cohorts DROP COLUMN needs_evidence;
DROP TABLE evidence;
