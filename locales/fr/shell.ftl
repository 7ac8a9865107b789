# Ce que toutes les pages partagent : en-tête, pied de page, listes, formulaires.
shell-skip = Aller au contenu
shell-nav = Pages principales
shell-language = Langue :
shell-account = Mon compte
shell-signed-in-as = Compte de
shell-sign-in = Se connecter
shell-sign-out = Se déconnecter
shell-demonstration = Une démonstration : tout y est inventé.
shell-about = Relais aide les réseaux de gouvernements locaux à transmettre ce qu’ils apprennent.
shell-open-data = Données ouvertes
shell-api = Pour les programmes

shell-home = Accueil
shell-modules = Modules
shell-cohorts = Cohortes
shell-commitments = Engagements
shell-deliveries = Formations
shell-associations = Associations
shell-practices = Pratiques
shell-cascade = Cascade
shell-reports = Rapports
shell-admin = Administration

shell-trail = Vous êtes ici
shell-pages = Suite de la liste
shell-total = { $count ->
    [one] Un en tout
   *[other] { $number } en tout
  }
shell-first-page = Revenir au début
shell-previous-page = Page précédente
shell-next-page = Page suivante
shell-last-page = La liste s’arrête ici.
shell-progress = { $done } sur { $total }
shell-progress-of = { $label } : { $done } sur { $total }

shell-optional = (facultatif)
shell-choose = Choisir…
shell-problems = { $count ->
    [one] Un point demande votre attention
   *[other] { $count } points demandent votre attention
  }
shell-problem = { $field } : { $problem }
shell-nothing-lost = Tout ce que vous avez saisi est encore là.
ask-yes = Oui, confirmer
shell-overtaken = Quelqu’un a modifié ceci pendant que vous y travailliez
shell-overtaken-both = Les deux textes sont là : le vôtre dans les champs, l’autre sous chaque champ qui diffère. Envoyé de nouveau, le vôtre remplacera l’autre.
shell-saved-meanwhile = Enregistré entre-temps :
shell-saved-empty = (laissé vide)
notice-form-kept = Votre saisie est de nouveau là. Rien n’est encore envoyé : relisez, puis appuyez sur le bouton.
notice-press-again = Vous revoilà. Rien n’a encore été fait : appuyez encore une fois sur le bouton.
shell-error-number = Erreur { $status }
shell-refused = Erreur : { $title }

## Sur cet appareil, pour les moments sans réseau
device-title = Sur cet appareil
device-about = Ce que ce navigateur garde, pour lire et répondre sans réseau. On ne le voit que sur cet appareil.
device-offline = Il n’y a pas de réseau, et cette page n’est pas gardée ici. Voici ce qui l’est. Si vous étiez en train d’envoyer quelque chose, revenez en arrière : tout est encore dans sa page.
device-kept = Il n’y a pas de réseau : voici une copie du
device-waiting = En attente d’envoi :
device-sent = Ce que vous avez écrit sans réseau a été envoyé.
device-held = Gardé sur cet appareil. L’envoi se fait dès qu’il y a du réseau.
device-none-title = Rien n’est gardé
device-no-script = Ce navigateur ne peut pas garder de pages, ou ses scripts sont désactivés. Vous pouvez télécharger le kit de chaque module en un seul fichier.
device-waiting-title = En attente d’envoi
device-no-waiting = Rien n’attend. Ce que vous répondez, notez ou terminez sans réseau attend ici, et part une seule fois quand le réseau revient.
device-written = Écrit le
device-refused = Cela n’a pas pu être accepté tel quel. Ouvrez la page et envoyez-le de là.
device-modules-title = Modules que vous gardez
device-no-modules = Aucun pour l’instant. Ouvrez un module et choisissez « Garder ce module ».
device-part = en partie :
device-pages-title = Leçons que vous avez ouvertes
device-no-pages = Aucune pour l’instant. Chaque leçon que vous ouvrez reste ici pour les moments sans réseau.
device-drop = Retirer
device-drop-ask = Ce que vous avez écrit n’est pas encore envoyé. Une fois retiré, c’est perdu.
