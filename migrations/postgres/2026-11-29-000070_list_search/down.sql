ALTER TABLE deliveries DROP COLUMN search;
ALTER TABLE commitments DROP COLUMN search;
