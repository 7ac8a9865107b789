# La connexion, le compte de chacun·e, les personnes et leurs rôles, et qui a fait quoi.

## La connexion
account-sign-in-title = Se connecter
account-sign-in-lead = Pas besoin de mot de passe : nous vous envoyons un lien par e-mail, et vous y êtes.
account-email = Votre adresse e-mail
account-email-hint = Celle à laquelle vous avez reçu l’invitation.
account-send-link = Recevoir un lien
account-have-password = J’ai un mot de passe
account-password = Mot de passe
account-sign-in-password = Se connecter avec le mot de passe
account-no-account = Pas encore de compte ? Il vient avec une invitation : adressez-vous à la personne qui coordonne votre formation.
account-password-wrong = Cette adresse et ce mot de passe ne vont pas ensemble. Réessayez, ou demandez plutôt un lien par e-mail.
account-confirm-title = Est-ce bien vous ?
account-confirm-lead = Votre connexion date un peu. Avant de décider qui peut faire quoi, montrez encore une fois que c’est vous ; vous continuerez ensuite là où vous étiez.
account-confirm-first = Votre connexion date un peu. Avant de changer quelque chose ici, montrez encore une fois que c’est vous.
account-confirm-button = C’est moi
account-confirm-by-password = Continuer
account-confirm-link = Nous envoyons un lien à { $email }. Il vous ramène là où vous étiez.
account-confirm-wrong = Ce n’est pas votre mot de passe. Essayez encore, ou faites-vous envoyer un lien.
account-confirm-back = Revenir sans rien changer

account-link-sent-title = Regardez votre messagerie
account-link-sent-lead = Si { $email } est une adresse connue ici, un message de notre part est en route. Ouvrez le lien qu’il contient et appuyez sur le bouton.
account-link-sent-once = Le lien sert une fois, et pas longtemps.
account-link-sent-nothing = Toujours rien après quelques minutes ?
account-link-sent-spam = Regardez dans le dossier des messages indésirables (« spam »).
account-link-sent-address = Vérifiez que l’adresse ci-dessus est bien écrite, et que c’est celle à laquelle vous avez reçu l’invitation.
account-link-sent-ask = Demandez à la personne qui coordonne quelle adresse elle a pour vous.
account-link-sent-again = Essayer une autre adresse

account-sign-in-link-title = Bonjour, { $name }
account-sign-in-link-lead = Un appui, et vous y êtes.
account-sign-in-link-button = Se connecter en tant que { $name }
account-sign-in-link-not-you = Ce n’est pas vous ? Fermez cette page : il ne s’est rien passé.

notice-signed-out = Vous voilà déconnecté·e. À bientôt !

## La première personne qui administre
account-set-up-title = Bienvenue dans Relais
account-set-up-lead = Personne ne s’occupe encore de ce lieu. Dites qui vous êtes, et ce sera vous.
account-set-up-email-hint = Elle vous sert à vous connecter : nous vous envoyons un lien, sans mot de passe.
account-set-up-button = Commencer

## Mon compte
account-title = Mon compte
account-lead = Vous vous connectez avec { $email }, et c’est là que nous vous écrivons.
account-profile = À propos de vous
account-name = Votre nom
account-name-hint = Tel qu’il doit figurer sur vos certificats.
account-language = Langue
account-language-hint = Pour ces pages et pour les e-mails que nous vous envoyons.
account-time-zone = Fuseau horaire
account-time-zone-hint = Pour que les heures et les échéances suivent votre montre.
account-country = Pays
account-save = Enregistrer
account-address-taken = Quelqu’un utilise déjà cette adresse ici.
notice-account-changed = C’est enregistré.

account-mail-title = Nos e-mails
account-mail-lead = Les liens de connexion, les invitations, les rôles et les accès qui vous sont donnés arrivent toujours par e-mail. Pour le reste, vous choisissez.
account-mail-reminders = Les rappels de ce qui vous attend
account-mail-news-report = Les nouvelles de vos rapports : renvoyés, confirmés, acceptés
account-mail-news-commitment = Les nouvelles de vos engagements : levés
account-mail-news-request = Des nouvelles des demandes : une proposition à la vôtre, ce que devient votre proposition
notice-mail-chosen = Votre choix est enregistré.

account-address-title = Votre adresse électronique
account-address-is = Vous vous connectez avec { $email }, et c’est là que vont nos messages.
account-address-change = Changer d’adresse
account-address-lead = C’est aujourd’hui { $email }. Nous écrivons aux deux boîtes, et votre adresse change quand les deux ont donné leur accord.
account-address-new = Nouvelle adresse
account-address-hint = Elle vous servira à vous connecter, et nos messages y arriveront.
account-address-ask = Demander aux deux boîtes
account-address-lost = Vous ne pouvez plus ouvrir l’ancienne boîte ? Écrivez à l’équipe qui administre ce site : elle peut corriger votre adresse.
account-address-same = C’est déjà votre adresse.
account-address-asked = Vous souhaitez passer à { $email }. Nous attendons la réponse des deux boîtes jusqu’au { $until }.
account-address-open-old = Accord encore attendu : { $email }, votre adresse actuelle.
account-address-open-new = Accord encore attendu : { $email }, la nouvelle.
account-address-take-back = Garder l’adresse actuelle
account-address-from-old = Depuis votre compte, quelqu’un demande à remplacer l’adresse { $old } par { $new }. Êtes-vous d’accord ?
account-address-from-new = Cette boîte, { $new }, doit remplacer { $old } dans un compte ici. Êtes-vous d’accord ?
account-address-agree = Je suis d’accord
account-address-not-you = Si cela ne vous dit rien, ne faites rien : l’adresse reste la même.
account-address-waits = Merci. C’est maintenant le tour de l’autre boîte : ouvrez aussi le lien du message qui s’y trouve.
account-address-until = Nous attendons jusqu’au { $until }.
account-address-done = C’est fait : vous vous connectez désormais avec { $email }.
notice-address-asked = Nous avons écrit aux deux boîtes. Ouvrez le lien de chacun des deux messages.
notice-address-kept = Votre adresse reste la même.

account-password-title = Mot de passe
account-password-is-set = Vous avez un mot de passe. Le lien par e-mail fonctionne aussi, à tout moment.
account-password-is-not-set = Vous vous connectez avec un lien par e-mail. Si vous préférez taper un mot de passe, choisissez-en un ici.
account-password-present = Votre mot de passe actuel
account-password-present-wrong = Ce n’est pas votre mot de passe actuel. Si vous ne le savez plus, connectez-vous par un lien et supprimez-le.
account-password-new = Nouveau mot de passe
account-password-hint = Au moins { $shortest } caractères. Trois ou quatre mots que personne d’autre n’associerait se retiennent facilement.
account-password-ends-sessions = Vous restez en ligne ici ; partout ailleurs, la session se ferme.
account-password-forgotten = Vous l’avez oublié ? Montrez par un lien que c’est vous, puis supprimez-le.
account-password-set = Définir le mot de passe
account-password-change = Changer le mot de passe
account-password-remove = Supprimer mon mot de passe
account-password-remove-ask = Vous vous connecterez ensuite par un lien dans votre messagerie.
account-password-short = C’est trop court : au moins { $shortest } caractères. Trois ou quatre mots suffisent.
account-password-obvious = Celui-ci est trop facile à deviner. Prenez trois ou quatre mots que personne d’autre n’associerait.
notice-password-set = Votre nouveau mot de passe est en place.
notice-password-removed = Votre mot de passe est supprimé. Désormais, vous vous connectez avec un lien par e-mail.

account-sessions-title = Où votre compte est ouvert
account-sessions-lead = Un navigateur ne vous dit rien ? Déconnectez-le.
account-session-times = Depuis le { $since }. Dernière utilisation : { $seen }.
account-session-unknown = Un navigateur qui n’a pas dit son nom
account-session-current = ce navigateur
account-session-end = Déconnecter
account-session-end-ask = Ce navigateur sera déconnecté aussitôt. Ce qu’on y saisit est gardé.
notice-session-ended = Ce navigateur est déconnecté.
account-sessions-end-all = Se déconnecter partout
account-sessions-end-all-hint = Ici aussi. Les programmes gardent leur accès : vous pouvez le retirer ci-dessous.
notice-signed-out-everywhere = La session est fermée partout. À bientôt.

account-tokens-title = Les programmes qui agissent pour vous
account-tokens-lead = Chacun de ces programmes agit en votre nom, pour ce qui est dit à côté. Vous n’en connaissez pas un, ou n’en avez plus besoin ? Retirez-lui l’accès.
account-tokens-none = Aucun programme n’agit pour vous. S’il en faut un, par exemple un tableur qui vient chercher des chiffres, demandez à la personne qui administre ce lieu.
account-token-times = Depuis le { $since }. Dernière utilisation : { $used }.
account-token-unused = Depuis le { $since }. Jamais utilisé.
token-expires-at = Fin : { $at }.
token-ended = Terminé
token-ended-at = Fin : { $at }.
token-scope-read = Lire
token-scope-about-read = Ce que la personne peut lire, sauf l’administration.
token-scope-report = Rapporter
token-scope-about-report = Apprendre, promettre, rapporter et confirmer en son nom.
token-scope-coordinate = Coordonner
token-scope-about-coordinate = Changer les cohortes et les associations, accepter, libérer.
token-scope-administer = Administrer
token-scope-about-administer = Les personnes, les jetons, le journal, l’état des contenus.
account-token-revoke = Retirer l’accès
account-token-revoke-ask = Le programme n’aura plus accès, et ce jeton ne servira plus jamais.
notice-token-revoked = Ce programme n’a plus accès.

## Les rôles
role-administrator = Administrateur·rice
role-coordinator = Coordinateur·rice
role-cohort-coordinator = Coordinateur·rice de cohorte
role-section-coordinator = Coordinateur·rice de section
role-focal-point = Point focal

## Qui a fait quoi : chaque ligne se suffit, dans une liste ou comme filtre
audit-person-added = Personne ajoutée
audit-person-profile-changed = Profil modifié
audit-person-password-set = Mot de passe défini
audit-person-second-factor-on = Codes à la connexion mis en place
audit-person-second-factor-off = Codes à la connexion supprimés
audit-person-recovery-codes-renewed = Nouveaux codes de secours créés
audit-person-password-removed = Mot de passe supprimé
audit-person-deactivated = Accès d’une personne fermé
audit-person-reactivated = Accès d’une personne rouvert
audit-person-renamed = Nom corrigé
audit-person-address-asked = Changement d’adresse demandé
audit-person-address-changed = Adresse changée
audit-person-signed-out-everywhere = Déconnexion partout
audit-person-exported = Données remises
audit-person-erased = Personne effacée
audit-person-merged = Deux fiches réunies
audit-security-signed-in = Connexion
audit-security-sign-in-refused = Connexion refusée
audit-security-limit-reached = Trop d’essais
audit-security-access-denied = Accès refusé
audit-role-granted = Rôle attribué
audit-role-revoked = Rôle retiré
audit-token-created = Accès pour un programme créé
audit-token-revoked = Accès d’un programme retiré

## Par quelle voie
channel-web = sur une page
channel-api = par un programme
channel-import = par une importation
channel-email-link = par un lien dans un e-mail
channel-command-line = en ligne de commande
channel-system = Relais

## Codes en plus d’un mot de passe ou d’un lien
second-factor-title = Un code à la connexion
second-factor-lead = En plus d’un lien ou d’un mot de passe, vous donnez un code qu’une application de votre téléphone affiche. Qui accède à votre messagerie n’entre pas pour autant.
second-factor-needed = Vos rôles ici ne s’exercent qu’avec un code à la connexion. Tant que vous ne l’avez pas mis en place, vous voyez ce que voit tout le monde.
second-factor-set-up = Le mettre en place
second-factor-see = Voir ou modifier
second-factor-is-on = Un code vous est demandé à la connexion.
second-factor-begin = Commencer
second-factor-step-app = Faites lire ceci à une application
second-factor-step-app-text = Toute application de codes à usage unique convient : Aegis, FreeOTP, Google Authenticator, un gestionnaire de mots de passe. Elle fonctionne sans connexion.
second-factor-open-app = Sur ce téléphone : ouvrir dans l’application
second-factor-type = Ou saisissez-le :
second-factor-step-code = Donnez ce que l’application affiche
second-factor-code = Code
second-factor-code-hint = Six chiffres de votre application, ou un de vos codes de secours.
second-factor-code-app = Six chiffres, nouveaux toutes les trente secondes.
second-factor-turn-on = Me demander des codes désormais
second-factor-again = Créer un autre secret
second-factor-wrong = Ce n’est pas le code du moment. Attendez le suivant et vérifiez que votre téléphone est à l’heure.
second-factor-codes-title = Vos codes de secours
second-factor-codes-once = Ils s’affichent maintenant et plus jamais. Imprimez-les ou notez-les : chacun vous connecte une fois si votre téléphone est perdu.
second-factor-codes-kept = Je les ai gardés
second-factor-codes-left = { $left ->
    [0] Il ne vous reste aucun code de secours. Créez-en de nouveaux.
    [one] Il vous reste un code de secours.
   *[other] Il vous reste { $left } codes de secours.
}
second-factor-codes-renew = Nouveaux codes de secours
second-factor-codes-renew-ask = Ceux que vous avez ne vaudront plus. En créer de nouveaux ?
second-factor-remove = Ne plus demander de code
second-factor-remove-ask = Un lien ou un mot de passe suffira alors pour entrer. Continuer ?
second-factor-ask-title = Encore une chose
second-factor-ask-lead = Donnez le code que votre application affiche maintenant.
second-factor-say = Se connecter
second-factor-lost = Téléphone perdu ? Un code de secours convient. Codes perdus aussi ? Écrivez à qui administre la plateforme.
second-factor-leave = Se connecter avec un autre compte
notice-second-factor-off = Plus aucun code ne vous est demandé.
notice-second-factor-off-for = Plus aucun code ne lui est demandé. La personne en a été informée.
notice-code-late = Cela a pris plus de dix minutes. Connectez-vous de nouveau.
admin-second-factor-on = Un code d’une application lui est demandé à la connexion.
admin-second-factor-remove-ask = Ne le faites que pour une personne qui a perdu téléphone et codes de secours et que vous connaissez : de vive voix, pas par courriel. Continuer ?
