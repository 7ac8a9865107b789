-- Member governments of the whole network, each once, and to which associations they belong.
ALTER TABLE member_governments RENAME TO former_members;
CREATE TABLE member_governments (
    id BLOB PRIMARY KEY NOT NULL,
    country TEXT NOT NULL,
    -- the one that its country gives it, or one of ISO 3166-2; in capitals
    code TEXT,
    name TEXT NOT NULL,
    -- names per language, as JSON
    names TEXT NOT NULL,
    -- the name in small letters without accents: by it lists are sorted and rows are matched
    name_key TEXT NOT NULL,
    -- code and names as they are searched
    search TEXT NOT NULL,
    kind TEXT NOT NULL,
    population INTEGER,
    latitude DOUBLE,
    longitude DOUBLE,
    revision INTEGER NOT NULL
);
CREATE UNIQUE INDEX member_governments_by_code ON member_governments (country, code);
CREATE INDEX member_governments_by_name ON member_governments (name_key, id);
CREATE TABLE memberships (
    association_id BLOB NOT NULL REFERENCES associations (id) ON DELETE CASCADE,
    government_id BLOB NOT NULL REFERENCES member_governments (id) ON DELETE CASCADE,
    PRIMARY KEY (association_id, government_id)
);
CREATE INDEX memberships_by_government ON memberships (government_id);
INSERT INTO member_governments (id, country, code, name, names, name_key, search, kind, population, latitude, longitude, revision)
    SELECT m.id, a.country, NULL, m.name, '{}', m.name, '', m.kind, NULL, NULL, NULL, 1
    FROM former_members m JOIN associations a ON a.id = m.association_id;
UPDATE member_governments SET name_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name_key, 'À', 'a'), 'Á', 'a'), 'Â', 'a'), 'Ã', 'a'), 'Ä', 'a'), 'Å', 'a'), 'Ç', 'c'), 'È', 'e'), 'É', 'e'), 'Ê', 'e'), 'Ë', 'e'), 'Ì', 'i'), 'Í', 'i'), 'Î', 'i'), 'Ï', 'i'), 'Ñ', 'n'), 'Ò', 'o'), 'Ó', 'o'), 'Ô', 'o'), 'Õ', 'o'), 'Ö', 'o'), 'Ù', 'u'), 'Ú', 'u'), 'Û', 'u'), 'Ü', 'u'), 'Ý', 'y');
UPDATE member_governments SET name_key = lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name_key, 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ä', 'a'), 'å', 'a'), 'ç', 'c'), 'è', 'e'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'), 'ì', 'i'), 'í', 'i'), 'î', 'i'));
UPDATE member_governments SET name_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name_key, 'ï', 'i'), 'ñ', 'n'), 'ò', 'o'), 'ó', 'o'), 'ô', 'o'), 'õ', 'o'), 'ö', 'o'), 'ù', 'u'), 'ú', 'u'), 'û', 'u'), 'ü', 'u'), 'ý', 'y'), 'ÿ', 'y'), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss');
UPDATE member_governments SET search = name_key;
INSERT INTO memberships (association_id, government_id) SELECT association_id, id FROM former_members;
DROP TABLE former_members;
