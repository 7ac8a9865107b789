ALTER TABLE mail_holds DROP COLUMN reported;
