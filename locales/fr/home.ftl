# La page d’entrée, l’accueil de chacun·e, et un mot pour qui écrit des programmes.

## La page d’entrée
front-title = Former des formateur·rices, et voir jusqu’où cela va
front-lead = Relais est le lieu où un réseau de gouvernements locaux forme ses formateur·rices : des leçons courtes, à leur rythme, dans leur langue. Chaque personne promet à qui elle enseignera, démultiplie chez elle, et son association le confirme. Ainsi, tout le monde voit ce qui a été transmis, de la première cohorte à la plus petite mairie.
front-to-home = Aller à mon accueil
front-to-modules = Voir les modules
front-invited = Vous avez reçu une invitation ? Son lien vous ouvre la porte.
front-look-around = Faites le tour
front-look-around-text = Ceci est une démonstration. Prenez un moment la place d’une de ces personnes :
front-as-trainer = Awa, formatrice
front-as-focal-point = Serge, point focal d’une association
front-as-coordinator = Laia, coordinatrice
front-as-administrator = Inês, administratrice
front-spread = Le chemin parcouru, en image : du centre vers l’extérieur, le temps va de la première formation à aujourd’hui. Les chiffres sont au-dessus.
front-spread-key = Chaque ligne est un·e formateur·rice, chaque point une formation, d’autant plus grand qu’il y avait de monde. Le temps s’écoule vers l’extérieur. Un cercle signale une formation de formateur·rices.
front-reach = Le chemin parcouru
front-trained = personnes formées
front-trained-note = ont suivi jusqu’au bout une formation confirmée
front-deliveries = formations
front-deliveries-note = tenues et confirmées
front-fulfilled = d’engagements tenus
front-associations = associations touchées

## Pour les programmes
programs-title = Pour les programmes
programs-lead = Tout ce que font ces pages, un programme peut le faire aussi : mettre des chiffres dans un tableur, tenir un autre système à jour, déclarer des formations.
programs-token-title = 1. Obtenir un jeton
programs-token = Un jeton laisse un programme agir pour une personne, avec ce qu’elle peut voir et faire, et rien de plus. La personne qui s’occupe de ce site le crée pour vous et vous le montre une seule fois.
programs-token-yours = Voir quels programmes agissent pour vous
programs-ask-title = 2. Demander
programs-ask = Envoyez le jeton avec chaque demande. Celle-ci demande pour qui il agit :
programs-errors = Les réponses sont en JSON. Les longues listes viennent par pages : « next » de l’une est « after » de la suivante. Un refus dit pourquoi, champ par champ (RFC 9457). Envoyez ce qui est nouveau sous un identifiant de votre choix : envoyé deux fois, il n’est fait qu’une fois.
programs-document-title = 3. Lire ce qu’il y a
programs-document = Chaque adresse, ce qu’elle prend et ce qu’elle répond, se trouve dans un seul document OpenAPI. La plupart des outils en font un client.
programs-document-open = Ouvrir le document

## L’accueil de chacun·e
home-title = Bonjour, { $name }
home-nothing = Rien ne vous attend aujourd’hui.
home-empty-title = Rien à vous pour l’instant
home-empty = Vous n’êtes dans aucune cohorte. Une invitation arrive par courriel : ouvrez son lien, et vos modules et votre groupe apparaîtront ici. D’ici là, tous les modules se lisent librement, et nous gardons votre place.
home-invitations = Autres invitations
home-waiting = Vous êtes attendu·e ici
home-cascade = À démultiplier
home-deadline = { $days ->
    [0] c’est le dernier jour
    [one] encore { $days } jour, jusqu’au { $deadline }
   *[other] encore { $days } jours, jusqu’au { $deadline }
  }
home-deadline-passed = le délai a pris fin le { $deadline }
home-passed-on = Formations tenues et confirmées
home-modules = Vos modules
home-looked-into = Vous avez aussi ouvert :
home-all-modules = Voir tous les modules
home-commitments = Vos engagements
home-deliveries = Vos formations

home-associations = Votre association
home-association-cascade = Ce qui a été transmis
home-report-for-association = Déclarer une formation pour l’association
home-to-confirm = À confirmer ou à corriger
home-to-confirm-none = Rien pour l’instant. Dès qu’une formation est déclarée pour vos membres, elle apparaît ici, et nous vous écrivons.
home-committed = Promis à vos membres
home-committed-caption = Engagements pas encore tenus, les retards en premier
home-committed-none = Rien d’ouvert pour l’instant. Ce que les formateur·rices promettent à vos membres apparaîtra ici.

home-cohorts = Vos cohortes
home-cohorts-caption = Les cohortes, et où en sont leurs membres
home-count-waiting = sans réponse
home-count-not-begun = pas commencé
home-count-stuck = à l’arrêt
home-count-completed = terminé
home-to-accept = Formations qui vous attendent
home-to-accept-none = Aucune pour l’instant. Ce que les deux côtés ont confirmé arrive ici pour être accepté ; ce que personne d’autre ne peut confirmer, aussi.
home-overdue = Engagements en retard

## La prochaine étape
home-next = Votre prochaine étape
home-next-invitation-title = On vous invite dans « { $cohort } »
home-next-invitation-text = Du { $start } au { $end }. Regardez, et dites oui ou non.
home-next-invitation-action = Voir l’invitation
home-next-correct-title = Un rapport est revenu avec une question
home-next-correct-text = « { $training } ». Répondez, et renvoyez le rapport.
home-next-correct-action = Voir la question
home-next-report-title = Comment s’est passée la formation « { $training } » ?
home-next-report-text = C’était prévu le { $day }. La déclarer prend cinq minutes ; si elle n’a pas eu lieu, annulez-la là-bas.
home-next-report-action = La déclarer
home-next-vouch-title = Était-ce bien ainsi ?
home-next-vouch-text = { $association } a déclaré la formation « { $training } ». Vous y avez enseigné : regardez, et confirmez.
home-next-vouch-action = Voir le rapport
home-next-keep-title = Avez-vous tenu la formation « { $training } » ?
home-next-keep-text = Vous l’avez promis à { $association } avant le { $day }. Si c’est fait, déclarez-le : cinq minutes suffisent. Si les plans ont changé, choisissez un autre jour dans vos engagements.
home-next-keep-action = La déclarer
home-next-confirm-title = Cela s’est-il passé ainsi ?
home-next-confirm-text = { $lead } a déclaré la formation « { $training } » pour vos membres. Votre parole fait qu’elle compte.
home-next-confirm-action = Voir le rapport
home-next-lesson-title = { $title }
home-next-lesson-text = { $done ->
    [0] Votre première leçon dans « { $module } ».
    [one] « { $module } » : une leçon sur { $total } est faite.
   *[other] « { $module } » : { $done } leçons sur { $total } sont faites.
  }
home-next-lesson-action = Aller à la leçon
home-next-before-title = Voyez ce que vous savez déjà
home-next-before-text = « { $module } » commence par quelques questions. Ni seuil, ni note.
home-next-before-action = Passer le test initial
home-next-check-title = À vérifier : { $title }
home-next-check-text = Quelques questions, et « { $module } » est presque terminé.
home-next-check-action = Répondre aux questions
home-next-after-title = Le test final
home-next-after-text = Voyez le chemin parcouru dans « { $module } ».
home-next-after-action = Passer le test
home-next-stuck-title = « { $module } » demande un coup de main
home-next-stuck-text = Vous avez utilisé tous vos essais pour un test. Écrivez à la coordination : elle peut vous aider à avancer.
home-next-stuck-action = Voir le module
home-next-commitment-title = { $missing ->
    [one] Promettez une formation
   *[other] Promettez { $missing } formations
  }
home-next-commitment-text = Vous avez terminé le parcours. Dites ce que vous enseignerez, à qui et pour quand : « { $cohort } » espère que ce sera fait avant le { $deadline }.
home-next-commitment-action = Prendre un engagement
home-next-prepare-title = Préparez la formation « { $training } »
home-next-prepare-text = Vous l’avez promis à { $association } avant le { $day }. Le kit d’animation contient le plan d’une séance, des jeux et des fiches à distribuer.
home-next-prepare-action = Ouvrir le kit d’animation
home-next-mend-title = Laissez repartir les courriels
home-next-mend-text = Rien n’est perdu, mais aucun rappel ni lien de connexion ne part.
home-next-mend-action = Voir ce qui ne va pas
home-next-stand-in-title = Personne d’autre ne peut confirmer ceci
home-next-stand-in-text = « { $training } », déclarée par { $lead }. Regardez, et confirmez à leur place.
home-next-stand-in-action = Voir le rapport
home-next-accept-title = Ce rapport est-il complet ?
home-next-accept-text = « { $training } », pour { $association }. Les deux parties disent qu’elle a eu lieu ; une fois acceptée, elle est close.
home-next-accept-action = Voir le rapport
home-next-cohort-title = { $cohort } : { $step }
home-next-cohort-action = Aller à la cohorte
home-next-first-association-title = Inscrivez la première association
home-next-first-association-text = Les formations se tiennent pour les membres d’une association. Avec elle viennent ses points focaux, qui les confirment.
home-next-first-association-action = Inscrire une association
home-next-first-cohort-title = Ouvrez votre première cohorte
home-next-first-cohort-text = Un nom, des dates, des modules, et le nombre de formations que chaque personne démultiplie. Dix minutes, et les invitations peuvent partir.
home-next-first-cohort-action = Ouvrir une cohorte
