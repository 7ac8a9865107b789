# Words within lessons.
box-key-idea = Idée clé
box-case = Cas
box-try-it = À vous d’essayer
box-discuss = À discuter
box-in-your-context = Dans votre contexte
content-audio = À écouter
content-transcript = Transcription
content-table = Tableau
content-footnotes = Notes
content-footnote-back = Retour au texte
answer-true = Vrai
answer-false = Faux
