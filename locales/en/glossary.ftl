# The words of the trade.
glossary-title = Glossary
glossary-lead = What the words of the lessons mean, in a sentence or two, with the same terms in the other languages.
glossary-filter = Look for a term
glossary-words = Words in any language
glossary-show = Look
glossary-all = Show all terms
glossary-letters = Terms by letter
glossary-figures = 0–9
glossary-none-title = No terms yet
glossary-none-text = The terms of the lessons will be explained here. Whoever looks after this place writes them in “glossary.toml”, beside the modules.
glossary-unfound-title = No such term
glossary-unfound-text = Try another word, or only its beginning. Terms are found by their names in any language.
