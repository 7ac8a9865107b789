# Couverture : quelles collectivités membres une formation confirmée a atteintes, et lesquelles personne n’a atteintes.
coverage-title = Couverture
coverage-unreached = { $count ->
    [one] Une collectivité que personne n’a encore atteinte
   *[other] { $count } collectivités que personne n’a encore atteintes
  }
coverage-all-reached = Quelqu’un a été formé dans chacune
coverage-lead = { $count ->
    [one] Une collectivité membre figure sur la liste ; atteintes : { $reached }.
   *[other] { $count } collectivités membres figurent sur la liste ; atteintes : { $reached }.
  }
coverage-not-known = La couverture n’est pas connue
coverage-not-known-why = Aucune collectivité membre ne figure ici, si bien que personne ne peut dire lesquelles ont été atteintes. Faites d’abord entrer la liste des membres.
coverage-counts = Une collectivité est atteinte dès qu’une formation qui la nomme est confirmée et que quelqu’un l’a achevée. Celle qui appartient à plusieurs associations compte une fois.
coverage-without-people = { $count ->
    [one] De l’une d’elles on ne sait pas combien de personnes y vivent.
   *[other] De { $count } d’entre elles on ne sait pas combien de personnes y vivent.
  }
coverage-share = Part des collectivités et des personnes
coverage-of-governments = { $count ->
    [one] D’une collectivité
   *[other] De { $count } collectivités
  }
coverage-of-people = { $count ->
    [one] D’une personne qui y vit
   *[other] De { $count } personnes qui y vivent
  }
coverage-share-said = { $part } sur { $whole }
coverage-see-unreached = Qui personne n’a atteint
coverage-see-reached = Qui a été atteint
coverage-see-all = Toutes
coverage-by-module = Par module
coverage-by-module-caption = Dans quel module quelqu’un a été formé, et dans combien de collectivités
coverage-module = Module
coverage-members = Membres sur la liste
coverage-reached = Atteintes
coverage-share-of = Part des collectivités
coverage-share-of-people = Part des personnes
coverage-to-do = Reste à faire
coverage-who-not = lesquelles pas encore
coverage-map = Sur la carte
coverage-map-said = Carte des collectivités ; atteintes : { $reached }, pas encore : { $unreached }
coverage-map-key = Un point plein : quelqu’un y a été formé. Un cercle : personne encore. Des collectivités proches font un seul point.
coverage-off-map = { $count ->
    [one] De l’une d’elles on ne sait pas où elle se trouve.
   *[other] De { $count } d’entre elles on ne sait pas où elles se trouvent.
  }
coverage-as-table = La même chose en tableau
coverage-by-section = Par section
coverage-by-section-caption = Sections avec la part de leurs collectivités qui a été atteinte
coverage-by-association = Par association
coverage-by-association-caption = Associations avec la part de leurs membres qui a été atteinte
coverage-list = Les collectivités et ce qui les a atteintes
coverage-list-no = Les collectivités que personne n’a atteintes
coverage-list-yes = Les collectivités atteintes
coverage-list-caption = Collectivités par nom
coverage-filter = Trouver des collectivités
coverage-either = Atteintes ou non
coverage-reached-no = pas encore
coverage-reached-yes = atteinte
coverage-any-module = N’importe quel module
coverage-all-associations = Toutes les associations
coverage-modules-taught = Modules
coverage-nobody-yet = personne encore
coverage-none-found-title = Rien ne convient
coverage-none-found = Aucune collectivité n’y répond. Essayez un autre module, ou toutes les associations.
association-coverage = Couverture
sheet-reached = Atteinte

## Qui une formation a atteint
reached-title = Collectivités atteintes
reached-lead = Nommez les collectivités membres dont des personnes ont pris part. Elles comptent dès que la formation est confirmée.
reached-say = Dire lesquelles
reached-see = Voir lesquelles
reached-none = Aucune n’est nommée.
reached-named = Nommées
reached-offered = Membres que l’on peut nommer
reached-suggested = des participant·es ont dit en venir
reached-search = Chercher
reached-lines = D’autres, par code ou par nom
reached-lines-hint = Une par ligne.
reached-save = Enregistrer
reached-back = Vers la formation
reached-no-list = L’association n’a pas encore de liste de membres. Dès qu’elle en a une, les collectivités peuvent être nommées.
reached-no-member = L’une d’elles n’est pas membre de l’association. Rechargez la page et choisissez de nouveau.
reached-too-many = C’est trop à la fois. Collectivités au plus : { $most }.
reached-not-found = Aucun membre n’a le code ou le nom « { $line } ».
reached-several = Plusieurs membres s’appellent « { $line } ». Donnez le code, ou cochez celui que vous voulez dire.
reached-overtaken = Quelqu’un d’autre en a nommé d’autres entre-temps. Ce qui est nommé maintenant figure ci-dessous, avec vos coches ; regardez et enregistrez de nouveau.
notice-governments-named = Enregistré. Elles comptent dès que la formation est confirmée.
audit-delivery-governments-named = A nommé les collectivités qu’une formation a atteintes
