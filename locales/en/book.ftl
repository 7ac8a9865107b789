# Books: modules as EPUB, for paper and readers.
book-contents = Contents
book-exercises = Exercises
book-exercises-about = { $count ->
    [one] One question. Its answer stands on the last pages.
   *[other] { $count } questions. The answers stand on the last pages.
  }
book-tests = Questions of the tests before and after
book-check = Check what you have understood: the questions of this lesson
book-several = More than one answer may be right.
book-pairs = Write beside each number the letter that belongs to it.
book-key = Key to the exercises
book-own-words = An answer in your own words: talk it over with somebody.
book-accessible = Text that can be enlarged and read aloud; pictures are told in words; every page is found in the table of contents.
