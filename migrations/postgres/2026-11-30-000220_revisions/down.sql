DROP TABLE delivery_revisions;
