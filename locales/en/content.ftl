# Words within lessons.
box-key-idea = Key idea
box-case = Case
box-try-it = Try it
box-discuss = Discuss
box-in-your-context = In your context
content-audio = Listen
content-transcript = What is said
content-table = Table
content-footnotes = Notes
content-footnote-back = Back to the text
answer-true = True
answer-false = False
