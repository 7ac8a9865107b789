ALTER TABLE member_governments RENAME TO later_governments;
CREATE TABLE member_governments (
    id BLOB PRIMARY KEY NOT NULL,
    association_id BLOB NOT NULL REFERENCES associations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (association_id, name)
);
-- Of those that belong to several associations the first keeps it; of several of one name in an association one is kept.
INSERT INTO member_governments (id, association_id, name, kind)
    SELECT g.id, m.association_id, g.name, CASE WHEN g.kind = 'region' THEN 'region' ELSE 'municipality' END
    FROM later_governments g JOIN memberships m ON m.government_id = g.id
    WHERE NOT EXISTS (
        SELECT 1 FROM memberships o WHERE o.government_id = g.id AND o.association_id < m.association_id
    ) ON CONFLICT DO NOTHING;
DROP TABLE memberships;
DROP TABLE later_governments;
