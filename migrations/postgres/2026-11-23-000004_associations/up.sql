CREATE TABLE sections (
    id UUID PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    -- names per language, as JSON
    names TEXT NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE associations (
    id UUID PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    acronym TEXT NOT NULL,
    country TEXT NOT NULL,
    names TEXT NOT NULL,
    -- acronym, country and names in small letters without accents
    search TEXT NOT NULL,
    section_id UUID NOT NULL REFERENCES sections (id),
    created_at TIMESTAMP NOT NULL,
    revision INTEGER NOT NULL,
    -- acronyms collide: FCM is in Canada and in Colombia
    UNIQUE (country, acronym)
);
CREATE INDEX associations_by_section ON associations (section_id);

CREATE TABLE member_governments (
    id UUID PRIMARY KEY NOT NULL,
    association_id UUID NOT NULL REFERENCES associations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (association_id, name)
);
