# Ce que toutes les pages partagent : en-tête, pied de page, listes, formulaires.
shell-skip = Aller au contenu
shell-nav = Pages principales
shell-language = Langue :
shell-account = Mon compte
shell-signed-in-as = Compte de
shell-sign-in = Se connecter
shell-sign-out = Se déconnecter
shell-demonstration = Ceci est une démonstration : les personnes et les chiffres sont inventés. Essayez tout, rien ne quitte cette machine.
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
shell-first-page = Revenir au début
shell-next-page = Afficher la suite
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
shell-error-number = Erreur { $status }
