-- Who made the token; nobody for those made at the command line. Only what somebody made for themselves reads what is
-- private to them.
ALTER TABLE api_tokens ADD COLUMN made_by BLOB;
