# Ce que les réponses disent des questions d’un module.
items-title = Les questions en chiffres
items-page-title = { $module } : les questions en chiffres
items-lead = Ce que les réponses aux tests disent des questions. Un chiffre invite à relire une question ; il ne la condamne pas.
items-doubtful = à revoir
items-of = { $count ->
    [one] sur une question
   *[other] sur { $number } questions
  }
items-people = personnes
items-tries = tests comptés
items-outdated = { $count ->
    [one] Un autre n’est pas compté : ses questions ont changé depuis.
   *[other] { $number } autres ne sont pas comptés : leurs questions ont changé depuis.
  }
items-how = Ce que veulent dire les chiffres
items-how-facility = La part des points que l’on obtient en moyenne : 100 %, c’est facile ; 0 %, c’est difficile. Avant et après le module séparément, quand assez de personnes ont passé les deux tests.
items-how-discrimination = Si celles et ceux qui réussissent le reste du test réussissent mieux ici aussi, de -1 à 1. À partir de 0,2, une question distingue bien ; au-dessous de 0, quelque chose ne va pas.
items-how-options = Combien de personnes ont choisi chacune. Une mauvaise réponse que personne ne choisit ne sert à rien.
items-how-languages = On compare des personnes d’un niveau égal dans le reste du test, par la méthode de Mantel et Haenszel, à partir de { $enough } personnes dans chaque langue. Si une question reste plus difficile dans une langue, cela vient presque toujours de la traduction. Au-dessous de 0 sur l’échelle delta, elle est plus difficile dans la traduction ; au-dessus de 0, dans l’original.
items-how-answers = Combien de personnes ont répondu. La première réponse de chacune compte. Rien n’est dit en dessous de { $enough }.
items-facility = Facilité
items-discrimination = Discrimination
items-options = Réponses proposées
items-languages = Langues
items-answers = Réponses
items-question = Question
items-signs = Que faire
items-caption = Les questions et ce que les réponses en disent
items-outcome = Objectif { $number } :
items-no-outcome = Questions des tests
items-uneven = Ces questions portent sur le même objectif, mais { $spread } points séparent la plus facile de la plus difficile. Le progrès d’un test à l’autre peut venir de là. Rendez la plus facile plus difficile, ou l’inverse.
items-before-after = { $before } avant, { $after } après
items-too-few = Trop peu de réponses pour l’instant : il en faut { $enough }.
items-no-signs = Rien à faire
items-closer = Voir de plus près
items-right = juste
items-unused = choisie par personne
items-left-open = Laissée sans réponse par { $share }.
items-difference-negligible = { $language } : aussi difficile que l’original (delta { $delta }).
items-difference-moderate = { $language } : diffère un peu de l’original (delta { $delta }).
items-difference-large = { $language } : diffère beaucoup de l’original (delta { $delta }).
items-difference-unknown = { $language } : trop peu de réponses pour comparer ; il en faut { $enough } dans chaque langue.
items-sign-negative-discrimination = Égare qui sait
items-advice-negative-discrimination = Celles et ceux qui réussissent ailleurs se trompent plus souvent ici. Vérifiez que la bonne réponse est bien marquée comme juste, puis si une autre pourrait l’être aussi.
items-sign-low-discrimination = Distingue à peine
items-advice-low-discrimination = Qui sait le reste ne réussit pas mieux ici. Posez la question plus simplement, sur ce que la leçon enseigne.
items-sign-too-hard = Trop difficile
items-advice-too-hard = Peu de personnes réussissent, même après le module. Vérifiez la bonne réponse, puis si une leçon l’enseigne.
items-sign-too-easy = Trop facile
items-advice-too-easy = Presque tout le monde le sait avant le module. Écrivez de mauvaises réponses auxquelles on croit vraiment, ou demandez autre chose.
items-sign-no-gain = Aucun progrès
items-advice-no-gain = On n’y répond pas mieux après le module qu’avant. Enseignez-le dans une leçon, ou demandez ce qui est enseigné.
items-sign-unused-distractor = Réponse inutile
items-advice-unused-distractor = Personne ne choisit l’une des mauvaises réponses. Remplacez-la par quelque chose que l’on croit vraiment.
items-sign-moderate-difference = Plus difficile en : { $language }
items-advice-moderate-difference = Un peu plus difficile dans cette langue que ne l’explique le niveau des personnes. Relisez les deux textes côte à côte.
items-sign-large-difference = Bien plus difficile en : { $language }
items-advice-large-difference = Bien plus difficile dans cette langue que ne l’explique le niveau des personnes : signe d’une mauvaise traduction. Faites retraduire la question et les réponses.
items-none-title = Trop peu de réponses pour l’instant
items-none-text = { $count ->
    [0] Personne n’a encore passé les tests de ce module. Les chiffres apparaîtront ici dès que { $enough } personnes auront répondu à une question.
    [one] Une personne a passé des tests de ce module. Les chiffres apparaîtront ici dès que { $enough } personnes auront répondu à une question.
   *[other] { $count } personnes ont passé des tests de ce module. Les chiffres apparaîtront ici dès que { $enough } personnes auront répondu à une question.
  }
items-no-tests-title = Pas de test
items-no-tests-text = Ce module n’a pas de test avant ni après. Le guide pour écrire un module explique comment en écrire un.
items-back = Retour aux modules
