-- Ligatures are spelled out in what people and associations are found and sorted by: “oeuvre” finds “œuvre”.
UPDATE people SET name_key =
    replace(replace(replace(replace(replace(replace(replace(replace(name_key, 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'), 'ð', 'd'), 'ħ', 'h'), 'ŧ', 't'), 'ŋ', 'n');
UPDATE associations SET search =
    replace(replace(replace(replace(replace(replace(replace(replace(search, 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'), 'ð', 'd'), 'ħ', 'h'), 'ŧ', 't'), 'ŋ', 'n');

-- The same order on every machine, whatever its locale, and the same as SQLite's.
ALTER TABLE people ALTER COLUMN name_key TYPE TEXT COLLATE "C";
