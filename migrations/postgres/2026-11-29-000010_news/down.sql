DROP TABLE news_refusals;
DROP TABLE news;
