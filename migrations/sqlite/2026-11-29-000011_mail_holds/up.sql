-- Whose fault it was that a server did not take the mail.
ALTER TABLE mails ADD COLUMN fault TEXT;
CREATE INDEX mails_by_address ON mails (address, id);

-- Mail that is held: all of it (the scope is “*”) or that to a domain.
CREATE TABLE mail_holds (
    scope TEXT PRIMARY KEY NOT NULL,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL,
    since TIMESTAMP NOT NULL,
    -- When one mail is tried again, and how often that was in vain.
    try_at TIMESTAMP NOT NULL,
    probes INTEGER NOT NULL,
    -- Since when somebody has said that mail is to go on all the same.
    lifted_at TIMESTAMP
);
DELETE FROM settings WHERE name = 'mail-held';

-- What servers refused since they last took something: several like ones in a row count as ours.
CREATE TABLE mail_refusals (
    id BLOB PRIMARY KEY NOT NULL,
    mail_id BLOB NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    domain TEXT NOT NULL,
    fault TEXT NOT NULL,
    cause TEXT,
    likeness TEXT NOT NULL,
    -- Whether mail to another domain was taken since.
    apart BOOLEAN NOT NULL,
    at TIMESTAMP NOT NULL
);
CREATE INDEX mail_refusals_by_domain ON mail_refusals (domain);
CREATE INDEX mail_refusals_by_mail ON mail_refusals (mail_id);
