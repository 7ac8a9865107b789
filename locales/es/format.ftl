# Cómo escribe esta lengua las fechas y los números. Fechas: strftime de chrono. Fluent quita los blancos de los bordes:
# un blanco que cuenta se escribe entre llaves.
language-name = Español
format-locale = es_ES
format-date = %-d de %B de %Y
format-day = %-d de %B
format-short-date = %-d{"\u00A0"}%b
format-first-day = 1
format-date-time = %-d de %B de %Y, %H:%M
format-thousands = {"\u202F"}
format-decimal = ,
format-more-than = más de { $number }
format-percent = { $number }{"\u00A0"}%
