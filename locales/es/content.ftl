# Words within lessons.
box-key-idea = Idea clave
box-case = Caso
box-try-it = Pruébelo
box-discuss = Para conversar
box-in-your-context = En su contexto
content-audio = Para escuchar
content-transcript = Transcripción
content-table = Tabla
content-footnotes = Notas
content-footnote-back = Volver al texto
answer-true = Verdadero
answer-false = Falso
