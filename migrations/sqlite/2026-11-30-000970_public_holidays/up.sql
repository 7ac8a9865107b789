-- Days on which the offices of a country are closed, as administrators write them down.
CREATE TABLE public_holidays (
    id BLOB PRIMARY KEY NOT NULL,
    country TEXT NOT NULL,
    day DATE NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (country, day)
);
