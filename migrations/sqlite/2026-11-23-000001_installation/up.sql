-- Facts about this installation: its secret, whether it is a demonstration, the address it was last served under.
CREATE TABLE settings (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

-- Who may do what only one process may do at a time.
CREATE TABLE leases (
    name TEXT PRIMARY KEY NOT NULL,
    holder BLOB NOT NULL,
    held_until TIMESTAMP NOT NULL
);

-- Gapless numbers, such as those of delivery references.
CREATE TABLE counters (
    name TEXT PRIMARY KEY NOT NULL,
    value BIGINT NOT NULL
);

-- How often something was tried from somewhere within a window.
CREATE TABLE rate_limits (
    key TEXT PRIMARY KEY NOT NULL,
    window_ends_at TIMESTAMP NOT NULL,
    hits INTEGER NOT NULL
);
