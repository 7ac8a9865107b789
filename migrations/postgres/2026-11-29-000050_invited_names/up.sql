-- How whoever invited them wrote somebody's name and address, and after they left, what both were then: all that those
-- who coordinate learn about a person who does not take part. The key is what the list is sorted and searched by.
ALTER TABLE enrolments ADD COLUMN known_name TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolments ADD COLUMN known_email TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolments ADD COLUMN known_key TEXT NOT NULL DEFAULT '';
UPDATE enrolments SET known_email = (SELECT email FROM people WHERE people.id = enrolments.person_id);
-- What was typed is not known any more: a name is kept only of those who once took part.
UPDATE enrolments SET known_name = (SELECT name FROM people WHERE people.id = enrolments.person_id)
    WHERE enrolled_at IS NOT NULL;
UPDATE enrolments SET known_key = CASE WHEN known_name = '' THEN known_email
    ELSE (SELECT name_key FROM people WHERE people.id = enrolments.person_id) END;
