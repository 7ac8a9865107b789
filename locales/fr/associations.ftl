# Les associations de gouvernements locaux : leur profil, leurs points focaux et leurs membres.
associations-title = Associations
associations-lead = Les associations de gouvernements locaux au nom desquelles on forme.
associations-caption = Associations par sigle
associations-filter = Chercher des associations
associations-search = Nom, sigle ou code du pays
associations-all-sections = Toutes les sections
associations-show = Afficher
associations-clear = Effacer
associations-none-title = Pas encore d’association
associations-none = Chaque formation s’adresse aux membres d’une association. Saisissez la première : son sigle, son pays et son nom suffisent.
associations-none-yours = Les associations dont vous vous occupez figureront ici dès que l’on vous aura désigné·e comme point focal.
associations-none-found-title = Rien ne correspond
associations-none-found = Aucune association ne répond à cette recherche. Essayez une partie du nom, ou toutes les sections.

association-name = Association
association-name-in = Nom ({ $language })
association-name-needed = Merci de donner son nom dans une langue au moins.
association-acronym = Sigle
association-acronym-hint = Celui que ses membres emploient, par exemple ANCB.
association-acronym-taken = Une association de ce pays porte déjà ce sigle.
association-country = Pays
association-section = Section
association-section-hint = La section régionale du réseau à laquelle elle appartient.
association-members = Collectivités membres
association-members-unknown = pas encore connues

association-new = Saisir une association
association-new-lead = Deux minutes : le reste peut venir plus tard.
association-add = L’ajouter
association-edit = Modifier le profil
association-edit-lead = Sa page garde son adresse, quoi que vous changiez.
association-save = Enregistrer
association-deliveries = Ses formations
association-lead = { $members ->
    [one] Une collectivité membre figure sur la liste.
   *[other] { $members } collectivités membres figurent sur la liste.
  }
association-lead-unknown = La liste de ses collectivités membres n’est pas encore saisie.
notice-association-added = L’association est ajoutée. Dites maintenant quels en sont les membres.
notice-association-changed = C’est enregistré.

association-focal-points = Points focaux
association-focal-points-lead = Ces personnes déclarent et confirment les formations au nom de l’association.
association-focal-points-none = Personne ne parle encore pour cette association. Un point focal déclare ses formations et confirme celles que les formateur·rices déclarent.
association-focal-point-never = ne s’est pas encore connecté·e
association-focal-point-new = Désigner un point focal
association-focal-point-email = Adresse e-mail
association-focal-point-email-hint = C’est avec elle que la personne se connecte : un lien arrive par e-mail, sans mot de passe.
association-focal-point-name = Nom
association-focal-point-add = Désigner cette personne
association-focal-point-remove = Y mettre fin
association-focal-point-remove-ask = Cette personne ne parlera plus pour l’association et n’en verra plus les formations. Vous pourrez la désigner de nouveau.
notice-association-focal-point-added = Cette personne peut maintenant parler pour l’association. Dites-lui de se connecter avec cette adresse.
notice-association-focal-point-removed = Cette personne ne parle plus pour l’association. Ce qu’elle a fait reste.

association-members-lead = La couverture se mesure par rapport à cette liste.
association-members-none = Aucun membre n’est saisi : nul ne peut donc dire qui n’a pas encore été touché par une formation. Collez la liste, ou commencez par un nom.
association-members-new = Ajouter des membres
association-members-list = Noms, un par ligne
association-members-hint = Collez une colonne d’un tableur. Ce qui figure déjà sur la liste n’est pas modifié.
association-members-kind = De quoi s’agit-il ?
association-members-kind-municipality = Communes, villes et autres gouvernements locaux
association-members-kind-metropolitan = Métropoles
association-members-kind-county = Comtés, provinces, départements
association-members-kind-region = Régions et États fédérés
association-members-kind-other = Autres
association-members-add = Les ajouter
association-members-too-many = C’est trop à la fois : { $most } noms au plus.
association-member-name-long = Un nom est trop long. Il commence par « { $name } ».
association-member-remove = Retirer
association-member-remove-ask = Elle ne comptera plus parmi les membres. Vous pourrez la saisir de nouveau.
government-kind-municipality = gouvernement local
government-kind-region = région ou État fédéré
government-kind-metropolitan = métropole
government-kind-county = comté, province ou département
government-kind-other = autre
notice-association-members-added = Les membres figurent sur la liste.
notice-association-member-removed = C’est retiré de la liste.

members-filter = Trouver des membres
members-search = Nom ou code
members-kind = Type
members-all-kinds = Tous les types
members-caption = Membres par nom
members-not-known = pas connu
members-none-found-title = Rien ne convient
members-none-found = Aucun membre ne répond à cette recherche. Essayez une partie du nom, ou tous les types.
members-all = Tous les membres
members-list = La liste des membres
members-back = Vers les membres
members-government = Collectivité
government-new = Inscrire un membre
government-add = L’inscrire
government-name = Nom
government-name-hint = Comme elle se nomme elle-même.
government-code = Code
government-code-hint = Celui que lui donne son pays, ou un code ISO 3166-2. Par lui, une collectivité de plusieurs associations compte une fois.
government-code-wrong = Écrivez des lettres, chiffres, traits d’union et points, 24 au plus.
government-code-taken = Une collectivité de ce pays a déjà ce code. Faites-la entrer depuis un fichier avec ce code : elle appartient alors aux deux.
government-population = Combien de personnes y vivent
government-latitude = Latitude
government-longitude = Longitude
government-place-hint = En degrés, par exemple 6,4969. Avec les deux, elle figure sur la carte.
government-place-half = Latitude et longitude vont ensemble.
government-others = Elle appartient aussi à ces associations :
government-fixed = Ce qui est connu d’elle est tenu par ceux qui s’occupent de toutes ses associations.
notice-association-members-imported = Les membres sont comme le fichier le dit.

## Qui a fait quoi
audit-section-added = Section ajoutée
audit-association-added = Association ajoutée
audit-association-changed = Association modifiée
audit-association-members-added = Collectivités membres ajoutées
audit-association-member-removed = Collectivité membre retirée
audit-association-members-imported = Collectivités membres entrées depuis un fichier
audit-association-member-changed = Collectivité membre modifiée
