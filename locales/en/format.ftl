# How this language writes dates and numbers. Dates: chrono's strftime. Fluent drops blanks at the edges, so a blank that
# counts is written as a placeable.
language-name = English
format-locale = en_GB
format-date = %-d %B %Y
format-day = %-d %B
format-short-date = %-d{"\u00A0"}%b
format-first-day = 1
format-date-time = %-d %B %Y, %H:%M
format-thousands = ,
format-decimal = {"."}
format-more-than = more than { $number }
format-percent = { $number }{"\u00A0"}%
