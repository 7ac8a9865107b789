-- Whether reports that came back say so: then mail that a server takes proves nothing yet.
ALTER TABLE mail_holds ADD COLUMN reported BOOLEAN NOT NULL DEFAULT FALSE;
