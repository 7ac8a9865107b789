# L’administration : les personnes et ce qu’elles peuvent faire, et qui a fait quoi.
admin-title = Administration
admin-lead = Qui est là, ce que chaque personne peut faire, et ce qui s’est passé.
admin-show = Afficher
admin-show-all = Tout afficher
admin-associations-about = Les associations, leurs membres, et qui parle en leur nom.
admin-sections-title = Sections
admin-sections-about = Qui coordonne quelle section du réseau.
admin-sections-lead = Qui coordonne une section s’occupe de ses cohortes et de ses associations, et valide les formations qui s’y tiennent hors de toute cohorte.
admin-section-nobody = Personne ne coordonne encore cette section.
admin-section-appoint = Nommer quelqu’un
admin-section-coordinator-email = Adresse électronique
admin-section-coordinator-name = Nom
admin-section-appoint-button = Confier la coordination
notice-section-coordinator-added = Cette personne coordonne désormais la section.
notice-section-coordinator-removed = Cette personne ne coordonne plus la section.
admin-mail-title = E-mails
admin-mail-about = Ce qui a été envoyé et à qui, ce qui attend, et ce qui n’a pas pu être remis.

## Les personnes
admin-people-title = Personnes
admin-people-about = Toutes les personnes qui ont un compte ici, par nom.
admin-people-search = Nom ou adresse
admin-people-caption = Les personnes et leurs rôles
admin-people-none-title = Personne de ce nom
admin-people-none-text = Aucun nom ni aucune adresse ne contient « { $search } » ici. Essayez avec moins de lettres, ou ajoutez la personne.
admin-people-end-title = Plus personne
admin-people-end-text = La liste s’arrête avant cette page.
admin-name = Nom
admin-name-hint = Tel qu’il doit figurer sur les certificats. La personne peut le changer.
admin-email = Adresse e-mail
admin-email-hint = Elle sert à se connecter : nous y envoyons un lien, sans mot de passe.
admin-language-hint = Pour les pages et pour les e-mails que nous lui envoyons.
admin-time-zone-hint = Pour que les heures et les échéances suivent sa montre.
admin-roles = Rôles
admin-no-role = aucun
admin-state = État
person-state-new = Ne s’est pas encore connecté·e
person-state-active = Participe
person-state-deactivated = Accès fermé
admin-person-add = Ajouter une personne
admin-person-add-lead = Pour les personnes qui coordonnent ou qui administrent. Les formateur·rices arrivent par l’invitation à leur cohorte.
notice-person-added = C’est fait. Cette personne peut désormais se connecter avec son adresse.

## Une personne
admin-first-signed-in = Première connexion
admin-deactivated-since = Accès fermé depuis le
admin-person-audit = Ce qui s’est passé
admin-role-held = attribué
admin-role-grant = Attribuer
admin-role-revoke = Retirer
admin-role-revoke-ask = Cette personne ne pourra plus faire ce que ce rôle permet. Vous pourrez le lui redonner.
admin-role-about-administrator = Voit tout et s’occupe des personnes, des associations, des e-mails et des réglages.
admin-role-about-coordinator = Ouvre des cohortes, invite des formateur·rices et accepte leurs rapports.
admin-role-about-cohort-coordinator = { $count ->
    [one] Pour une cohorte. Ce rôle s’attribue et se retire à cet endroit.
   *[other] Pour { $count } cohortes. Ce rôle s’attribue et se retire à cet endroit.
  }
admin-role-about-section-coordinator = { $count ->
    [one] Pour une section. Ce rôle s’attribue et se retire à cet endroit.
   *[other] Pour { $count } sections. Ce rôle s’attribue et se retire à cet endroit.
  }
admin-role-about-focal-point = { $count ->
    [one] Pour une association. Ce rôle s’attribue et se retire à cet endroit.
   *[other] Pour { $count } associations. Ce rôle s’attribue et se retire à cet endroit.
  }
notice-role-granted = Le rôle est attribué.
notice-role-revoked = Le rôle est retiré.

admin-correct = Corriger le nom ou l’adresse
admin-correct-title = Corriger : { $name }
admin-correct-lead = Pour un nom mal écrit, ou une boîte que la personne n’a plus. Elle est prévenue, à l’ancienne adresse aussi, et votre motif figure dans ce qui s’est passé.
admin-correct-email-hint = Elle sert à se connecter. Si elle change, toutes les sessions se ferment.
admin-correct-reason = Motif
admin-correct-reason-hint = Qui l’a demandé, et comment vous savez que c’est bien cette personne.
admin-correct-nothing = Rien n’est différent d’avant.
notice-person-corrected = C’est corrigé. La personne est prévenue.

admin-tokens-title = Programmes
admin-tokens-lead = Un programme avec un jeton agit au nom de cette personne : il peut faire ce que vous cochez ici et qu’elle peut faire, jusqu’à son dernier jour ou jusqu’à ce que vous lui retiriez l’accès.
admin-token-name = À quoi sert le programme ?
admin-token-name-hint = Par exemple « Chiffres pour le rapport au bailleur » : pour que l’on sache plus tard ce que c’est.
admin-token-scopes = Que peut-il faire ?
admin-token-expires = Son dernier jour
admin-token-expires-hint = Après ce jour, le programme a besoin d’un nouveau jeton.
token-expires-range = Choisissez un jour à partir d’aujourd’hui, dans les { $days } jours.
admin-token-make = Créer un jeton
admin-token = Jeton
admin-token-made-title = Copiez ce jeton maintenant
admin-token-made-lead = Il est pour « { $name } », au nom de { $person }. Vous le voyez cette seule fois : personne ne pourra le retrouver plus tard.
admin-token-made-how = Le programme l’envoie avec chaque requête, dans l’en-tête « Authorization », après le mot « Bearer ».
admin-token-copy = Copier
admin-token-copied = Copié
admin-token-kept = Je l’ai gardé
notice-token-shown-before = Ce jeton vient d’être créé et ne s’affiche qu’une fois. Si vous ne l’avez pas gardé, retirez-lui son accès et créez-en un autre.

admin-deactivate-title = Fermer l’accès
admin-deactivate-text = La personne est déconnectée partout, ne peut plus se connecter et ne reçoit plus d’e-mails. Ce qu’elle a fait reste, et vous pouvez lui rouvrir l’accès.
admin-deactivate-self = Vous ne pouvez pas le faire pour vous-même. Demandez à une autre personne qui administre.
admin-deactivate = Fermer l’accès de cette personne
admin-reactivate-title = Rouvrir l’accès
admin-reactivate-text = La personne peut de nouveau se connecter, avec les rôles qu’elle avait. Les programmes ont besoin de nouveaux jetons.
admin-reactivate = Rouvrir l’accès de cette personne
notice-person-deactivated = L’accès de cette personne est fermé.
notice-person-reactivated = Cette personne peut de nouveau se connecter.

## Qui a fait quoi
admin-audit-title = Ce qui s’est passé
admin-audit-about = Qui a fait quoi, le plus récent d’abord. Seules les connexions et autres événements de sécurité s’effacent après un temps ; tout le reste demeure.
admin-audit-about-person = Ce que { $name } a fait, et ce qui a été fait pour son compte, le plus récent d’abord.
admin-audit-filter = Filtrer ce qui s’est passé
admin-audit-action = Quoi
admin-audit-everything = Tout
admin-audit-kind = De quel genre
admin-audit-security = Connexions et sécurité
admin-audit-caption = Ce qui s’est passé, le plus récent d’abord
admin-audit-what = Quoi
admin-audit-to = À qui ou à quoi
admin-audit-who = Par qui
admin-audit-when = Quand
admin-audit-none-title = Rien de noté
admin-audit-none-text = Ce que l’on change ici est noté, avec qui l’a fait et quand. Rien ne correspond à votre demande.

## Modules d’apprentissage
admin-content-title = Modules d’apprentissage
admin-content-about = Quels modules sont proposés, depuis quand, et ce que leurs auteur·rices ont à corriger.
admin-content-lead = Ce qu’on lit en ce moment. Les dossiers modifiés sont repris en quelques secondes ; un module qui contient des erreurs ne remplace jamais un module valable.
admin-content-trouble = Les modules ne peuvent plus être lus. Ceux qui l’ont été restent proposés.
admin-content-module = Module
admin-content-state = État
admin-content-state-served = Proposé
admin-content-state-older = L’ancien reste proposé
admin-content-state-left-out = Pas proposé
admin-content-version = Version
admin-content-languages = Langues
admin-content-loaded = Chargé
admin-content-errors = { $count ->
    [one] 1 erreur
   *[other] { $count } erreurs
  }
admin-content-warnings = { $count ->
    [one] 1 avertissement
   *[other] { $count } avertissements
  }
admin-content-older = Le dossier a été lu le { $read } et contient des erreurs. D’ici à leur correction, on continue de lire la version { $version }, chargée le { $loaded }.
admin-content-left-out = Le dossier a été lu le { $read } et contient des erreurs. Personne ne voit ce module avant leur correction.
admin-content-glossary = Glossaire
admin-content-glossary-terms = { $count ->
    [one] Un terme
   *[other] { $count } termes
}
admin-content-none-title = Pas encore de modules
admin-content-none-text = Les modules apparaîtront ici dès que le dossier des modules en contiendra un. Commencez-en un avec « relais modules new » ; le guide pour écrire un module dit la suite.
