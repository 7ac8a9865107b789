# The words of the trade.
glossary-title = Glossaire
glossary-lead = Ce que veulent dire les mots des leçons, en une phrase ou deux, avec les mêmes termes dans les autres langues.
glossary-filter = Chercher un terme
glossary-words = Mots, dans n’importe quelle langue
glossary-show = Chercher
glossary-all = Afficher tous les termes
glossary-letters = Termes par lettre
glossary-figures = 0–9
glossary-none-title = Pas encore de termes
glossary-none-text = Les termes des leçons seront expliqués ici. La personne qui s’occupe de ce site les écrit dans « glossary.toml », à côté des modules.
glossary-unfound-title = Aucun terme trouvé
glossary-unfound-text = Essayez un autre mot, ou seulement son début. Les termes se cherchent par leur nom, dans n’importe quelle langue.
