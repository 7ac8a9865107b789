# Comment cette langue écrit les dates et les nombres. Dates : strftime de chrono. Fluent supprime les blancs aux bords :
# un blanc qui compte s’écrit entre accolades.
language-name = Français
format-locale = fr_FR
format-date = %-d %B %Y
format-day = %-d %B
format-short-date = %-d{"\u00A0"}%b
format-first-day = 1er
format-date-time = %-d %B %Y à %H:%M
format-thousands = {"\u202F"}
format-decimal = ,
format-more-than = plus de { $number }
format-percent = { $number }{"\u00A0"}%
