DROP TABLE rate_limits;
DROP TABLE counters;
DROP TABLE leases;
DROP TABLE settings;
