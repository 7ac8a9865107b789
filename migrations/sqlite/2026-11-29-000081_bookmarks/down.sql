DROP TABLE module_bookmarks;
