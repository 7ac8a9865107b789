# S’inscrire d’avance à une formation : sa page publique, sa propre place, la liste pour les responsables.

## La page publique
sign-up-for = S’inscrire : { $title }
sign-up-over = Formation pour les gouvernements locaux
sign-up-title = S’inscrire
sign-up-held-in = Langue de la formation
sign-up-places = Places
sign-up-free = { $free ->
    [0] Toutes les places sont prises ({ $places }).
    [one] Il reste une place, sur { $places }.
   *[other] Il reste { $free } places, sur { $places }.
  }
sign-up-waiting-count = { $count ->
    [one] Une personne attend.
   *[other] { $count } personnes attendent.
  }
sign-up-until = Inscriptions jusqu’au
sign-up-calendar = Fichier d’agenda
sign-up-sent = Merci. Nous avons écrit à l’adresse que vous avez donnée : le message dit où vous en êtes et contient un lien pour vous désinscrire.
sign-up-is-closed = On ne peut plus s’inscrire.
sign-up-is-full = Toutes les places sont prises. Si vous vous inscrivez, vous êtes sur la liste d’attente et nous vous écrivons dès qu’une place se libère pour vous.
sign-up-is-called-off = Cette formation n’a pas lieu.
sign-up-name = Votre nom
sign-up-email = Adresse électronique
sign-up-email-hint = Nous vous y écrivons au sujet de cette formation, et de rien d’autre.
sign-up-government = Votre commune ou région
sign-up-government-hint = Ou le service d’où vous venez.
sign-up-language = Langue de nos messages
sign-up-purpose = { $network } garde votre nom et votre adresse pour vous réserver une place, vous écrire au sujet de cette formation et vous retrouver à votre arrivée. Les responsables de la formation les voient.
sign-up-consent-short = Votre accord
sign-up-consent-needed = Sans votre accord, nous ne pouvons pas vous réserver de place.
sign-up-send = S’inscrire
sign-up-send-waiting = Rejoindre la liste d’attente
error-sign-up-closed-title = Les inscriptions sont closes
error-sign-up-closed-what = Elles ont été closes pendant que vous écriviez, ou le dernier jour est passé.
error-sign-up-closed-kept = Ce que vous avez écrit est encore là ; rien n’a été gardé.
error-sign-up-full-title = La liste d’attente est pleine
error-sign-up-full-what = Tant de personnes attendent que plus personne ne peut s’y ajouter.
error-sign-up-full-kept = Ce que vous avez écrit est encore là ; rien n’a été gardé.

## Depuis son propre message
sign-up-own-placed = Vous avez une place
sign-up-own-waiting = Vous êtes sur la liste d’attente
sign-up-own-signed-off = Vous vous êtes désinscrit·e
sign-up-own-removed = Vous n’êtes plus sur la liste
sign-up-before = { $count ->
    [0] La prochaine place est pour vous.
    [one] Une personne attend avant vous.
   *[other] { $count } personnes attendent avant vous.
  }
sign-up-signed-off-text = Votre nom et votre adresse sont effacés de la liste. Si vous changez d’avis, vous pouvez vous inscrire à nouveau.
sign-up-removed-text = Les responsables de la formation vous ont retiré·e. Si vous pensez que c’est une erreur, adressez-vous à eux.
sign-up-has-come-text = Votre présence est enregistrée.
sign-up-check-in = Enregistrer ma présence
sign-up-off-title = Vous ne pouvez pas venir ?
sign-up-off-text = Désinscrivez-vous, et quelqu’un d’autre aura votre place. Votre nom et votre adresse sont effacés.
sign-up-off = Me désinscrire
sign-up-erase-title = Vos données
sign-up-erase-text = La formation est passée. Vous pouvez faire effacer votre nom et votre adresse de sa liste.
sign-up-erase = Effacer mon nom
sign-up-see = Voir la page de la formation

## Pour les responsables d’une formation
sign-ups-of = Inscriptions : { $title }
sign-ups-title = Inscriptions
sign-ups-lead = Une page publique où l’on s’inscrit d’avance : vous voyez qui vient, aucune place n’est donnée deux fois, et chacun reçoit par courriel les rappels et les changements.
sign-up-window-open = Ouvertes
sign-up-window-full = Ouvertes, avec liste d’attente
sign-up-window-closed = Closes
sign-up-window-called-off = Annulée
sign-up-placed-figure = Places données
sign-up-of-places = { $placed } / { $places }
sign-up-waiting-figure = Sur la liste d’attente
sign-up-share = Faites passer
sign-up-share-lead = Qui a cette adresse, ou vise le code avec son téléphone, peut s’inscrire.
sign-up-address = Adresse de la page publique
sign-up-places-hint = Les places ajoutées vont à celles et ceux qui attendent, dans l’ordre.
sign-up-places-taken = { $count ->
    [one] Une personne a déjà une place.
   *[other] { $count } personnes ont déjà une place. Retirez d’abord quelqu’un.
  }
sign-up-closes-late = Le dernier jour pour s’inscrire précède le début de la formation.
sign-up-about = De quoi il s’agit
sign-up-about-hint = Quelques lignes : horaires, ce qu’il faut apporter, à qui elle s’adresse. Tout le monde peut les lire.
sign-up-make = Créer la page et l’ouvrir
sign-up-save = Enregistrer
sign-up-open = Rouvrir
sign-up-close = Clore
sign-up-none = Il n’y a pas encore de page publique. Les formateurs et l’association peuvent en créer une.
sign-up-none-over = On ne pouvait pas s’inscrire d’avance à cette formation.
sign-ups-people = Qui s’est inscrit
sign-ups-caption = D’abord celles et ceux qui ont une place, puis celles et ceux qui attendent, dans l’ordre d’inscription
sign-ups-nobody = Qui s’inscrit apparaît ici.
sign-up-standing = Situation
sign-up-since = Inscription
sign-up-has-come = Présence enregistrée
sign-up-state-placed = A une place
sign-up-state-waiting = Attend
sign-up-state-signed-off = Désinscription
sign-up-state-removed = Retrait
sign-up-remove = Retirer
sign-up-remove-ask = La personne est prévenue par courriel ; son nom et son adresse sont effacés. La place va à qui attend depuis le plus longtemps.
notice-sign-up-opened = La page est ouverte.
notice-sign-up-closed = La page est close.
notice-sign-up-saved = Enregistré.
notice-sign-up-removed = Retiré de la liste.
error-sign-up-over-title = La formation n’est plus à venir
error-sign-up-over-what = On ne peut s’inscrire que jusqu’au début d’une formation prévue.
error-sign-up-over-kept = Rien n’a été changé.
check-in-expected = { $count ->
    [one] Une personne inscrite n’est pas encore là
   *[other] { $count } personnes inscrites ne sont pas encore là
  }

## Qui a fait quoi
audit-sign-up-page-made = Page publique d’une formation créée
audit-sign-up-opened = Inscriptions ouvertes
audit-sign-up-closed = Inscriptions closes
audit-sign-up-changed = Inscriptions modifiées
audit-sign-up-removed = Personne retirée d’une liste d’inscriptions
