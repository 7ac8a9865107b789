-- Ligatures are spelled out in what people and associations are found and sorted by: “oeuvre” finds “œuvre”.
UPDATE people SET name_key =
    replace(replace(replace(replace(replace(replace(replace(replace(name_key, 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'), 'ð', 'd'), 'ħ', 'h'), 'ŧ', 't'), 'ŋ', 'n');
UPDATE associations SET search =
    replace(replace(replace(replace(replace(replace(replace(replace(search, 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'), 'ð', 'd'), 'ħ', 'h'), 'ŧ', 't'), 'ŋ', 'n');
