# Modules, leçons, questions, et où chacun·e en est.

## Le catalogue
modules-title = Modules d’apprentissage
modules-lead = Des leçons courtes pour les gouvernements locaux et leurs associations, à votre rythme et dans votre langue. La lecture est ouverte à tout le monde.
modules-glossary = Le glossaire explique les mots du métier.
modules-filter = Chercher des modules et des leçons
modules-words = Mots des leçons et des kits
modules-goal = Objectif de développement
modules-all-goals = Tous les objectifs
modules-level = Niveau
modules-all-levels = Tous les niveaux
modules-show = Afficher
modules-clear = Afficher tous les modules
modules-none-title = Pas encore de module
modules-none-text = Les modules d’apprentissage apparaîtront ici, chacun avec ses leçons, ses questions et son kit. La personne qui s’occupe de ce site les place dans le dossier des modules.
modules-unfound-title = Rien ne correspond
modules-unfound-text = Aucun module ne réunit tout ce que vous demandez. Essayez avec un autre objectif ou un autre niveau.

## Ce que les mots trouvent
search-title = Trouvé : { $words }
search-count = { $count ->
    [one] Une page contient ce que vous cherchez.
   *[other] { $count } pages contiennent ce que vous cherchez.
  }
search-some-words = Aucune page ne contient tous vos mots. Celles-ci en contiennent une partie.
search-best = Voici les { $count } qui correspondent le mieux. Ajoutez un mot pour en trouver moins.
search-suggestion = Vouliez-vous dire « { $words } » ?
search-none-title = Rien trouvé pour « { $words } »
search-none-text = Essayez un seul mot, ou un mot plus simple : les terminaisons et les accents ne comptent pas, et le début d’un mot suffit. Un mot a au moins deux lettres.
search-kind-module = Module
search-kind-lesson = Leçon
search-kind-guide = Guide d’animation
search-kind-handout = Fiche à distribuer

module-level-awareness = Introduction
module-level-working = Niveau pratique
module-level-training-of-trainers = Pour formateur·rices
module-sdg = ODD
module-sendai = Priorité de Sendai
module-lesson-count = { $count ->
    [one] Une leçon
   *[other] { $count } leçons
  }
module-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }

## Où on en est
module-completion-not-begun = Pas commencé
module-completion-under-way = En cours
module-completion-done = Terminé

## Un module
module-kit = Kit d’animation
bookmark-add = Garder sur mon accueil
bookmark-remove = Retirer de mon accueil
notice-bookmark-added = Ce module est maintenant sur votre accueil, parmi les vôtres.
notice-bookmark-removed = Ce module n’est plus sur votre accueil. Ce que vous y avez fait reste.
module-stand-in = Ce module n’est pas encore traduit. Vous le lisez en : { $language }. Votre progression compte tout de même.
module-also-in = Aussi en :
module-outcomes = Ce que vous saurez faire
module-audience = Pour qui
module-prerequisites = À suivre de préférence avant
module-goals = Objectifs de développement
module-sendai-priorities = Priorités du Cadre de Sendai
module-introduction = À propos de ce module
module-lessons = Leçons
module-before = Test initial
module-before-about = Facultatif, sans réussite ni échec : il montre ce que vous savez déjà.
module-after = Test final
module-after-about = Les mêmes questions qu’au début, pour voir ce que vous avez gagné.
module-version = Version { $version }, licence { $licence }. Merci à :
module-reviewed = Relu le { $day } :
module-reading-author = par la personne qui l’a écrit
module-reading-second-reading = par une personne qui ne l’a pas écrit
module-reading-subject-reading = par une personne qui connaît le sujet
module-review-next = À relire d’ici au { $day }.
module-completed-on = Vous avez terminé ce module le { $day }. Personne ne peut vous l’enlever.
module-teach-it = Voici le kit pour l’animer.
module-anonymous-over = En lecture libre
module-anonymous-title = Commencez par « { $title } »
module-anonymous-text = Avec un compte, votre place est gardée et vous pouvez passer les tests.
module-anonymous-action = Lire la première leçon
notice-module-completed = Vous avez terminé ce module. Bravo !

keep-title = Sans réseau
keep-none = Gardez ce module sur cet appareil : leçons, questions, kit, diapositives et images. Ce que vous répondez alors est envoyé plus tard.
keep-whole = Gardé sur cet appareil :
keep-older = Il y a plus récent que ce que vous gardez. Gardez-le à nouveau. Pour l’instant :
keep-part = Une partie seulement est gardée. Prenez le reste quand le réseau le permet.
keep-broken = Le réseau s’est interrompu. Ce qui est arrivé est gardé ; prenez le reste plus tard.
keep-full = Il n’y a plus de place sur cet appareil, donc rien de ce module n’est gardé. Retirez-en un autre et réessayez.
keep-take = Garder ce module
keep-drop = Le retirer de cet appareil

next-over = Votre prochaine étape
next-before-title = Voyez ce que vous savez déjà
next-before-text = Quelques questions avant la première leçon. Pas de seuil, pas de note. Vous pouvez aussi passer directement aux leçons, ci-dessous.
next-before-action = Passer le test initial
next-lesson-title = { $title }
next-lesson-text = Passer à la leçon suivante marque celle-ci comme terminée.
next-lesson-action = Continuer
next-check-title = Vérification : { $title }
next-check-text = Cette vérification est nécessaire pour terminer le module.
next-check-action = Répondre aux questions
next-after-title = Test final
next-after-text = Vous savez tout ce qu’il demande. Voyez le chemin parcouru.
next-after-action = Passer le test
next-retry-title = Test final, encore une fois
next-retry-text = Le dernier essai n’a pas suffi. Voyez quelles leçons relire, puis recommencez.
next-retry-action = Voir quoi relire
next-stuck-text = Vous avez utilisé tous vos essais pour un test nécessaire à ce module. La personne qui coordonne votre formation peut vous aider : écrivez-lui.

## Une leçon
lesson-number = Leçon { $number } sur { $total }
lesson-optional = facultative
lesson-print = Imprimer
lesson-check = Vérifiez ce que vous avez compris
lesson-check-anonymous = Vous pouvez essayer les questions sans compte ; vos réponses sont gardées dès que vous vous connectez.
lesson-note = Votre note
lesson-note-hint = Vous seul·e pouvez la lire.
lesson-note-keep = Garder ma note
lesson-note-kept = Votre note est gardée.
lesson-note-kept-at = Gardée le { $when }.
lesson-note-on-device = Pas de connexion. Votre note est gardée sur cet appareil et sera envoyée dès qu’elle revient.
notice-note-kept = Votre note est gardée. Vous seul·e pouvez la lire.
lesson-onwards = Leçons précédente et suivante
lesson-previous = Précédent
lesson-next = Suivant
lesson-back = Retour au module
lesson-rail = Leçons de ce module
lesson-done = (terminé)

## Questions
questions-title-before = Test initial
questions-title-after = Test final
questions-title-check = Vérifiez ce que vous avez compris
questions-lead-before = Que savez-vous déjà ? Il n’y a pas de seuil et personne ne vous note. Vous verrez les bonnes réponses une fois le test final réussi.
questions-lead-after = { $mark ->
    [0] Répondez à votre rythme. Vous verrez aussitôt le résultat.
   *[other] Répondez à votre rythme. { $mark } % des points suffisent, et vous verrez aussitôt le résultat.
  }
questions-lead-check = Quelques questions sur la leçon. Vous pouvez répondre autant de fois que vous voulez.
questions-number = Question { $number } sur { $total }
questions-several = plusieurs réponses peuvent être justes
questions-send = Envoyer mes réponses
questions-send-open = Envoyer quand même
questions-again = Répondre à nouveau
questions-take-again = Repasser le test
questions-tries-left = { $count ->
    [one] Vous pouvez le faire encore une fois.
   *[other] Vous pouvez le faire encore { $count } fois.
  }
questions-open = Cette question n’a pas encore de réponse.
questions-left-open = { $count ->
    [one] Une question est sans réponse
   *[other] { $count } questions sont sans réponse
  }
questions-kept = Vos autres réponses sont toujours là. Une question sans réponse compte comme fausse.
questions-changed = Les questions ont été modifiées pendant que vous répondiez. Relisez vos réponses et envoyez-les encore une fois.
questions-mark-right = Juste :
questions-mark-wrong = Faux :
questions-verdict-right = C’est juste.
questions-verdict-partly = En partie juste.
questions-verdict-wrong = Pas tout à fait.
questions-answers = Vos réponses
questions-score = votre résultat
questions-percent = { $number } %
questions-pass-mark = { $mark } % pour réussir
questions-gain = points gagnés
questions-gain-note = par rapport au test initial
questions-passed = Réussi. Bravo !
questions-not-passed = Pas encore. Il faut un essai de plus, avec d’autres questions si le module en a. Vous verrez les bonnes réponses une fois le test réussi.
questions-read-again = À relire
questions-look-again = Revenez aux leçons qui vous ont fait hésiter, puis recommencez.
questions-missed-outcomes = À relire
questions-missed-of = { $missed } sur { $asked } manquées
questions-missed = { $count ->
    [one] une question manquée
   *[other] { $count } questions manquées
}
questions-before-taken = Merci. Vous verrez ce que vous avez gagné après le test final, et les bonnes réponses une fois ce test réussi.
questions-completed = Ce module est terminé.
questions-not-kept = Vous n’êtes pas connecté·e : vos réponses n’ont pas été gardées.
questions-back-to-lesson = Retour à la leçon

## Le kit
kit-title = Kit d’animation : { $title }
kit-heading = Kit d’animation
kit-lead = Le plan d’une séance, des conseils et des jeux, des fiches à distribuer. Changez ce que votre contexte demande.
kit-contents = Dans ce kit
kit-guide = Guide d’animation
kit-slides = Diapositives
kit-test = Test sur papier
kit-test-about = Formulaire A pour avant, formulaire B pour après : les mêmes acquis, par d’autres questions. Imprimez-en un par personne ; le corrigé se trouve sur les dernières pages.
kit-test-name = Nom
kit-test-form = Formulaire { $letter } : { $when ->
    [before] avant
   *[after] après
}
kit-test-key = Corrigé du formulaire { $letter }
kit-test-several = Plusieurs réponses peuvent être justes.
kit-test-pairs = Écrivez la lettre de ce qui va avec chaque élément.
kit-test-within = Le fichier contient le test sur papier et son corrigé.
kit-test-later = Une fois le test final réussi, le fichier contient aussi un test sur papier et son corrigé.
kit-download-title = À emporter
kit-download-about = Le guide, les fiches, les diapositives, toutes les leçons et leurs images en un seul fichier. Décompressez-le, ouvrez « index.html » : pas besoin de réseau.
kit-download = Télécharger le kit
kit-file-about = Cette copie se lit sans réseau. Modifiez-la et partagez-la comme sa licence le permet.
kit-file-online = Le module avec ses questions :
kit-file-check = Les questions de cette leçon :
slides-title = Diapositives : { $title }
slides-back = Retour au kit
slides-about = Les flèches du clavier mènent d’une diapositive à l’autre. Des notes s’ouvrent sous chacune ; sur papier, elles y figurent.
slides-full-screen = Plein écran
slides-lesson = Leçon { $number }
slides-before = Précédente
slides-after = Suivante
slides-number = { $number } / { $total }
slides-notes = Notes pour l’animation
kit-none-title = Pas encore de kit
kit-none-text = Le guide d’animation et les fiches à distribuer apparaîtront ici dès qu’ils seront écrits.

## Qui a fait quoi
audit-module-completed = Module terminé
questions-pairs = choisissez ce qui va avec chaque élément
questions-pairs-choose = Choisir…
questions-no-number = Écrivez un nombre, par exemple 12 ou 3,5.
questions-essay-hint = Écrivez avec vos mots. Une personne qui coordonne votre cohorte lira votre texte et y répondra.
questions-essay-score = Appréciation de votre texte : { $number } %.
questions-expected = Réponse attendue :
questions-verdict-waiting = Votre texte attend d’être lu.
questions-waiting = Vos réponses sont arrivées. Quelqu’un doit encore lire votre texte ; vous verrez ensuite ici si vous avez réussi.
questions-keep = Garder mes réponses jusqu’ici
questions-begun = Vous avez commencé, et vos réponses sont gardées depuis le { $when }. Reprenez où vous en étiez.
questions-kept-here = Vos réponses sont gardées.
questions-kept-on-device = Pas de connexion. Vos réponses sont gardées sur cet appareil et seront envoyées dès qu’elle revient.
notice-answers-kept = Vos réponses sont gardées. Vous pouvez continuer plus tard, sur un autre appareil ou dans une autre langue.
next-waiting-text = Vous avez fait tout ce qui dépend de vous. Un texte que vous avez écrit attend d’être lu ; le module sera alors terminé.
error-essay-read-title = Quelqu’un a été plus rapide
error-essay-read-what = Ce texte a déjà été lu, et son auteur·rice a reçu la réponse.
audit-essay-read = a lu un texte
audit-try-allowed = a accordé un essai de plus
notes-title = Mes notes
notes-lead = Ce que vous avez écrit pour vous dans les leçons. Personne d’autre ne peut le lire.
notes-download = Télécharger en texte
notes-open = Vers la leçon
notes-none-title = Pas encore de notes
notes-none-text = Les leçons vous interrogent sur votre propre territoire. Ce que vous y répondez est gardé pour vous, et se trouve ici.
account-notes = Mes notes des leçons
next-new-title = Nouveau depuis que vous l’avez terminé : { $title }
next-new-text = Ce module a une leçon qui n’existait pas quand vous l’avez terminé. Il reste terminé ; lisez-la quand vous voudrez.
next-new-action = La lire
