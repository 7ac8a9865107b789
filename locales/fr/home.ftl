# La page d’entrée, l’accueil de chacun·e, et un mot pour qui écrit des programmes.

## La page d’entrée
front-title = Former des formateur·rices, et voir jusqu’où cela va
front-lead = Relais est le lieu où un réseau de gouvernements locaux forme ses formateur·rices : des leçons courtes, à leur rythme, dans leur langue. Chaque personne promet à qui elle enseignera, démultiplie chez elle, et son association le confirme. Ainsi, tout le monde voit ce qui a été transmis, de la première cohorte à la plus petite mairie.
front-to-home = Aller à mon accueil
front-to-modules = Voir les modules
front-invited = Vous avez reçu une invitation ? Son lien vous ouvre la porte.
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
