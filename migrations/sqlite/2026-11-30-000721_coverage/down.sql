DROP TABLE reached_governments;
DROP TABLE counted_reaches;
DROP TABLE delivery_governments;
