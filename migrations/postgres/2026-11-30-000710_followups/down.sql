DROP TABLE government_act_reports;
DROP TABLE government_acts;
DROP TABLE intended_actions;
DROP TABLE follow_up_answers;
DROP TABLE follow_ups;
