# Quand quelque chose ne va pas : ce qui s’est passé (-what, et que faire), et ce qui est conservé (-kept).
error-way-home = Aller à l’accueil
error-way-sign-in = Se connecter et poursuivre
error-way-confirm = Montrer que c’est moi
error-way-again = Réessayer
error-way-own-address = Ouvrir l’accueil ici
error-way-back = Revenir en arrière
error-way-with-text = Revenir au formulaire, avec votre saisie
error-typed = Ce que vous avez saisi
error-typed-lead = Copiez-le si vous en avez besoin ailleurs.
error-typed-copy = Copier
error-typed-copied = Copié

error-not-found-title = Il n’y a rien ici
error-not-found-what = L’adresse contient peut-être une faute, la page a changé de place, ou elle ne vous est pas destinée. Si quelqu’un vous a envoyé ce lien, demandez-lui de le vérifier.

error-sign-in-needed-title = Connectez-vous d’abord
error-sign-in-needed-what = Nous ne savons plus qui vous êtes : vous n’êtes pas connecté·e, ou cela fait trop longtemps.
error-sign-in-needed-kept = Rien n’a été modifié, et votre saisie est gardée un jour. Connectez-vous : elle sera de nouveau dans son formulaire, à relire et à envoyer.

error-forbidden-title = Ce n’est pas à vous de le faire
error-forbidden-what = Vous pouvez voir cette page, mais cette action revient à quelqu’un d’autre. Si vous pensez qu’elle vous revient, parlez-en à la personne qui coordonne.
error-scope-missing-title = Ce jeton ne permet pas cela
error-scope-missing-what = Le programme aurait besoin d’un jeton avec la portée « { $scope } ». La personne qui s’occupe de cette installation peut en faire un.
error-token-shown-before-title = Ce jeton existe déjà
error-token-shown-before-what = Il a été montré une seule fois, et personne ne peut le retrouver. Retirez-lui l’accès et faites-en un nouveau.
error-forbidden-kept = Rien n’a été modifié.

error-confirm-first-title = Montrez d’abord que c’est vous
error-confirm-first-what = Votre connexion date un peu, et ceci décide qui peut faire quoi ici. Montrez encore une fois que c’est vous, puis recommencez.
error-confirm-first-kept = Rien n’a été changé.

error-cross-site-title = La demande venait d’un autre site
error-cross-site-what = Ce qui a été envoyé ne venait pas d’une de nos pages, et nous l’avons arrêté : un autre site a peut-être voulu agir en votre nom. Si c’était vous, ouvrez l’accueil ici, retournez où vous étiez et recommencez. Si cela se répète, vous nous lisez peut-être sous une autre adresse que la nôtre, ou votre navigateur cache d’où viennent les formulaires : prévenez la personne qui s’occupe de ce site.
error-cross-site-kept = Rien n’a été modifié.

error-malformed-title = Nous n’avons pas pu lire cela
error-malformed-what = Quelque chose s’est perdu ou mélangé en route. Revenez en arrière, rechargez la page et essayez encore une fois.
error-malformed-kept = Rien n’a été modifié.

error-invalid-title = Il reste des points à revoir
error-invalid-what = Certaines réponses manquent ou ne peuvent pas être justes. Corrigez-les et envoyez de nouveau le formulaire.
error-invalid-kept = Rien n’a encore été modifié.

error-delivery-moved-on-title = La situation a changé
error-delivery-moved-on-what = Quelqu’un a déjà fait autre chose de cette formation, et ce n’est plus possible. Rouvrez-la pour voir où elle en est.
error-delivery-moved-on-kept = Rien n’a été modifié.

error-commitment-over-title = Cet engagement est clos
error-commitment-over-what = Il est tenu ou a été libéré, et ne peut plus être modifié.
error-commitment-over-kept = Rien n’a été modifié.
error-request-closed-title = Cette demande est close
error-request-closed-what = Elle a été retirée, une proposition a été choisie, ou son dernier jour est passé.
error-request-closed-kept = Rien n’a été modifié.
error-request-picked-title = Quelqu’un a déjà choisi
error-request-picked-what = Une proposition a été choisie pendant que vous regardiez cette demande. La formation est planifiée ; revenez en arrière pour voir avec qui.
error-request-picked-kept = Ce choix tient. Personne d’autre n’a été choisi.
error-offer-gone-title = Cette proposition ne tient plus
error-offer-gone-what = La personne l’a retirée, ou ne peut plus tenir de formations. Revenez en arrière pour voir ce qui est proposé maintenant.
error-offer-gone-kept = Rien n’a été modifié. Votre demande est toujours ouverte.
error-mail-not-resent-title = Ce message ne peut pas repartir
error-mail-not-resent-what = Les rappels sont planifiés à nouveau d’eux-mêmes, un lien de connexion se redemande, et ce qui est passé ne part plus.
error-mail-not-resent-kept = Rien n’a été modifié.
error-mail-blocked-title = Cette adresse ne reçoit pas de courriels
error-mail-blocked-what = Elle en a refusé, ou une plainte est venue. Débloquez-la d’abord.
error-mail-blocked-kept = Rien n’a été modifié.

error-duplicate-title = Cela existe déjà ici
error-duplicate-what = Quelqu’un l’a déjà saisi, peut-être vous, à l’instant. Cherchez-le avant de le saisir de nouveau.
error-duplicate-kept = Ce qui était là est intact, et n’existe qu’une fois.

error-last-administrator-title = Quelqu’un doit s’occuper de ce lieu
error-last-administrator-what = C’est la dernière personne qui l’administre. Donnez d’abord ce rôle à quelqu’un d’autre, puis réessayez.
error-last-administrator-kept = Rien n’a été modifié.

error-person-erased-title = Cette personne a été effacée
error-person-erased-what = Son nom et son adresse ont disparu pour toujours ; ce qui reste n’est à personne et ne peut être modifié.
error-person-erased-kept = Rien n’a été modifié.

error-merge-same-title = C’est une seule fiche
error-merge-same-what = Une fiche ne peut être réunie avec elle-même. Indiquez celle qui disparaît et celle qui reste.
error-merge-same-kept = Rien n’a été modifié.

error-merge-shut-out-title = Plus personne ne pourrait se connecter
error-merge-shut-out-what = L’accès de la fiche qui resterait est fermé. Rouvrez-le d’abord, ou réunissez-les dans l’autre sens.
error-merge-shut-out-kept = Rien n’a été modifié.

error-address-taken-title = Cette adresse est déjà prise
error-address-taken-what = Depuis votre demande, quelqu’un d’autre utilise cette adresse ici. Demandez à l’équipe qui administre ce site.
error-address-taken-kept = Votre adresse n’a pas changé.
error-tries-spent-title = Vous avez utilisé tous vos essais
error-tries-spent-what = On ne peut répondre à ces questions qu’un petit nombre de fois, et c’est fait. La personne qui coordonne votre formation peut vous aider : écrivez-lui.
error-tries-spent-kept = Toutes vos réponses et tous vos résultats précédents sont gardés.

error-link-spent-title = Ce lien ne fonctionne plus
error-link-spent-what = Un tel lien sert une fois, et pas longtemps. Il a été utilisé, il est trop ancien, ou un plus récent l’a remplacé. Demandez-en un nouveau : cela prend une minute.
error-link-spent-kept = Votre compte et tout ce que vous avez fait sont toujours là.

error-too-many-drafts-title = Vous gardez déjà beaucoup de rapports
error-too-many-drafts-what = Cinquante rapports commencés attendent d’être envoyés. Envoyez-en un ou supprimez-le, puis revenez en arrière et gardez celui-ci.
error-too-many-drafts-kept = Ce que vous avez saisi est encore dans le formulaire : revenez d’une page.

error-too-large-title = C’est trop volumineux
error-too-large-what = Le texte ou le fichier dépasse ce que cette page accepte. Revenez en arrière et raccourcissez-le, ou envoyez un fichier plus léger.
error-too-large-kept = Rien n’a été modifié. Votre navigateur garde souvent ce que vous avez saisi : revenez d’une page.

error-too-many-fields-title = C’est trop à la fois
error-too-many-fields-what = L’envoi compte plus d’entrées que nous ne pouvons en prendre d’un coup (2000). Envoyez-le en plusieurs parties.
error-too-many-fields-kept = Rien n’a été modifié.

error-too-deep-title = Nous n’avons pas pu lire cela
error-too-deep-what = Les noms des champs dépassent 200 signes, ou les éléments sont emboîtés sur plus de quatre niveaux. Aucun de nos formulaires n’est ainsi.
error-too-deep-kept = Rien n’a été modifié.

error-too-slow-title = La connexion était trop lente
error-too-slow-what = Votre envoi n’est pas arrivé à temps. Quand la connexion sera meilleure, revenez d’une page et envoyez-le de nouveau.
error-too-slow-kept = Rien n’a été modifié. Votre navigateur garde souvent ce que vous avez saisi : revenez d’une page.

error-address-too-long-title = Cette adresse est trop longue
error-address-too-long-what = Aucune de nos pages n’a une adresse aussi longue. Cherchez et filtrez avec moins de mots, ou des mots plus courts.

error-headers-too-large-title = Votre navigateur a envoyé trop de choses
error-headers-too-large-what = La demande transporte plus que nous ne lisons, souvent trop de cookies. Supprimez dans votre navigateur les cookies de ce site, puis réessayez.

error-method-not-allowed-title = Cela ne peut pas se faire ici
error-method-not-allowed-what = L’adresse est juste, mais elle n’accepte pas ce qui lui est demandé. Peut-être avez-vous rechargé ou ouvert une adresse à laquelle seul un bouton mène : revenez en arrière et utilisez le bouton.
error-method-not-allowed-kept = Rien n’a été modifié.

error-too-many-title = Un peu de patience
error-too-many-what = Il y a eu beaucoup d’essais en peu de temps. Pour protéger les comptes, le prochain sera possible dans { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }.
error-too-many-kept = Rien n’est perdu et aucun compte n’est bloqué. L’attente prend fin d’elle-même.

error-database-away-title = Nous revenons dans un instant
error-database-away-what = L’endroit où nous gardons tout ne répond pas en ce moment. Vous n’y êtes pour rien. Attendez une demi-minute et réessayez.
error-database-away-kept = Tout ce qui était enregistré est en sécurité. Cette dernière étape ne l’a pas été.

notice-own-away = Nous ne pouvons pas voir en ce moment qui vous êtes ni où vous en êtes : l’endroit où nous le gardons ne répond pas. Vous pouvez continuer à lire ; ce que vous faites entre-temps n’est pas enregistré.

error-files-away-title = Les fichiers ne sont pas accessibles pour le moment
error-files-away-what = L’endroit où les fichiers sont gardés ne répond pas. Vous n’y êtes pour rien. Attendez une demi-minute et réessayez.
error-files-away-kept = Tout ce qui était enregistré est en sécurité. Les fichiers que vous venez d’envoyer ne l’ont pas été : choisissez-les de nouveau.
error-storage-full-title = Il n’y a plus de place
error-storage-full-what = Le serveur est plein et nous n’avons pas pu enregistrer. Prévenez la personne qui s’occupe de ce site et réessayez plus tard.
error-storage-full-kept = Tout ce qui était enregistré est en sécurité. Cette dernière étape ne l’a pas été : gardez une copie de ce que vous avez saisi.

error-changed-meanwhile-title = Quelqu’un a été plus rapide
error-changed-meanwhile-what = Quelqu’un d’autre a modifié ceci pendant que vous le regardiez. Revenez à la page pour voir ce qui s’y trouve maintenant, puis refaites votre modification.
error-changed-meanwhile-kept = L’autre modification est en place. Rien de la vôtre n’est encore enregistré.

error-internal-title = Une panne de notre côté
error-internal-what = Vous n’y êtes pour rien, et la panne est notée pour être réparée. Réessayez ; si cela se reproduit, dites à la personne qui coordonne ce que vous étiez en train de faire.
error-internal-kept = Tout ce qui était enregistré est en sécurité.

# Près d’un champ de formulaire ; aussi, seuls, dans le résumé au-dessus du formulaire.
form-required = Merci de remplir ce champ.
form-differs = Ceci dit autre chose que ce qui est enregistré.
form-choose = Merci de choisir dans la liste.
form-not-understood = Nous ne comprenons pas cette saisie. Vérifiez comment elle est écrite.
form-not-an-address = Ce n’est pas une adresse e-mail à laquelle on puisse écrire. Elle devrait ressembler à nom@exemple.org, sans guillemets ni espaces.
form-not-a-name = Il y a là un signe qui ne peut pas figurer dans un nom. Il est peut-être invisible : tapez le nom au lieu de le coller.
form-too-long = C’est trop long : { $longest } caractères au plus.
form-not-a-date = Nous ne pouvons pas utiliser cette date. Merci de l’écrire année-mois-jour, par exemple 2027-03-12.
form-number-range = Merci d’indiquer un nombre de { $least } à { $most }.
form-end-before-start = La fin ne peut pas précéder le début.
error-second-factor-on = Un code vous est déjà demandé, ou rien n’a été commencé. Regardez de nouveau la page.
error-other-content-title = Autre chose porte cet identifiant
error-other-content-what = Une formation a déjà cet identifiant et dit autre chose. Envoyez la même chose qu’alors, nommez la révision que vous corrigez, ou prenez un autre identifiant.
