DROP TABLE delivery_authors;
DROP TABLE delivery_events;
DROP TABLE delivery_counts;
DROP TABLE delivery_trainers;
DROP TABLE delivery_modules;
DROP TABLE deliveries;
DROP TABLE commitment_modules;
DROP TABLE commitments;
