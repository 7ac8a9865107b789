DROP TABLE delivery_feedback;
DROP TABLE participants;
DROP TABLE check_ins;
