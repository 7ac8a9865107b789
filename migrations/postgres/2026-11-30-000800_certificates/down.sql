DROP TABLE certificates;
DROP TABLE teach_backs;
DROP TABLE certification_rules;
