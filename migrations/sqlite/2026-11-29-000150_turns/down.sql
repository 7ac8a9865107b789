DROP TABLE delivery_audiences;
DROP TABLE open_turns;
