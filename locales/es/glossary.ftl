# The words of the trade.
glossary-title = Glosario
glossary-lead = Qué significan las palabras de las lecciones, en una o dos frases, con los mismos términos en los otros idiomas.
glossary-filter = Buscar un término
glossary-words = Palabras en cualquier idioma
glossary-show = Buscar
glossary-all = Mostrar todos los términos
glossary-letters = Términos por letra
glossary-figures = 0–9
glossary-none-title = Todavía no hay términos
glossary-none-text = Aquí se explicarán los términos de las lecciones. Quien cuida de este sitio los escribe en «glossary.toml», junto a los módulos.
glossary-unfound-title = No se encontró ningún término
glossary-unfound-text = Pruebe con otra palabra o solo con su comienzo. Los términos se encuentran por su nombre en cualquier idioma.
