DROP TABLE findable_trainers;
DROP TABLE training_offers;
DROP TABLE training_request_modules;
DROP TABLE training_requests;
