DROP TABLE enrolments;
DROP TABLE cohort_modules;
DROP TABLE cohorts;
