-- The address by which somebody was named as a trainer by a person who does not know them. Until they act on the
-- delivery themselves, it stands in place of their name, whether or not there is an account.
ALTER TABLE delivery_trainers ADD COLUMN named_as TEXT;
