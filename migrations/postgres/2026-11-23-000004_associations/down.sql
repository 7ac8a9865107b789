DROP TABLE member_governments;
DROP TABLE associations;
DROP TABLE sections;
