# Le journal des messages, leur galerie, et l’arrêt des rappels.
mail-title = Messages
mail-lead = Ce que Relais a écrit, à qui, et ce qu’il en est advenu.
mail-gallery = Tous les messages tels qu’ils sont
mail-gallery-lead = Chaque message que Relais écrit, dans chaque langue. Les noms sont inventés et les liens ne mènent nulle part.
mail-held = Aucun message ne peut partir depuis le { $since }. Rien n’est perdu : tout attend et partira de soi-même une fois la panne réparée. La raison : { $reason }
mail-held-domain = Le courrier pour { $domain } ne part plus depuis le { $since }. Rien n’est perdu : il attend. La raison : { $reason }
mail-held-next = Un message est réessayé le { $at }.
mail-held-lift = Envoyer tout de même
mail-hold-setup = Le serveur de courrier n’est pas joignable avec les réglages actuels : vérifiez-les.
mail-hold-login = Le serveur de courrier demande une connexion ou refuse la nôtre : vérifiez le nom et le mot de passe dans les réglages.
mail-hold-sender = Le serveur de courrier refuse notre adresse d’expédition : vérifiez mail.from_address, et que sa boîte existe.
mail-hold-relay = Le serveur de courrier ne transmet pas nos messages : demandez à qui le gère de l’autoriser, ou connectez-vous-y.
mail-hold-quota = Nous avons envoyé tout ce que le serveur permet pour le moment : cela reprendra de soi-même, ou demandez davantage.
mail-hold-policy = Le serveur de ce domaine nous prend pour un expéditeur indésirable : demandez à qui gère notre serveur de vérifier SPF, DKIM et les listes de blocage.
mail-hold-alike = Plusieurs adresses de suite ont été refusées avec les mêmes mots : la faute est peut-être la nôtre. Si ces adresses sont vraiment fausses, envoyez tout de même.
mail-queued = { $count ->
    [0] Aucun message n’attend.
    [one] Un message attend de partir.
   *[other] { $count } messages attendent de partir.
  }
mail-filter = Choisir les messages à afficher
mail-state = Ce qu’il en est advenu
mail-all = Tous
mail-show = Afficher
mail-clear = Tout afficher
mail-to = À
mail-about = Objet
mail-written = Écrit
mail-fate = Ce qu’il en est advenu
mail-none = Pas encore de messages
mail-none-text = Les invitations et les rappels figureront ici dès qu’ils seront écrits, avec ce qu’il en est advenu.
mail-none-such = Aucun message de ce genre
mail-none-such-text = Rien ne correspond à votre choix.

mail-one = Message à { $address }
mail-sent = Accepté par le serveur du destinataire
mail-tries = Essais sans succès
mail-next-try = Prochain essai
mail-why = Pourquoi
mail-why-expired = Son heure était passée avant qu’il puisse partir.
mail-why-not-due = La chose était faite avant qu’il parte.
mail-fault-recipient = Cette adresse n’existe pas là-bas : elle ne reçoit plus de messages.
mail-fault-mailbox = La boîte est pleine ou fermée pour le moment.
mail-fault-ours = La personne n’y est pour rien : le serveur nous refuse.
mail-fault-letter = Ce message ne peut pas y être reçu.
mail-fault-unclear = Le serveur ne dit pas pourquoi.
mail-fault-passing = Cela peut passer de soi-même.
mail-subject = Objet
mail-looks = Le message tel qu’il est
mail-as-text = Le même en texte simple
mail-inert = Ici, les liens ne mènent nulle part et sont raccourcis : ils sont destinés à la personne qui reçoit le message.
mail-secret = Son contenu n’est montré à personne : il contient un lien de connexion personnel.
mail-theirs = Le contenu d’une invitation n’est que pour la personne invitée : il est dans sa langue.

mail-kind-sign-in = Lien de connexion
mail-kind-address-change = Changement d’adresse
mail-kind-news = Nouvelles
mail-kind-invitation = Invitation
mail-kind-digest = Rappels du jour
mail-kind-message = Message de la coordination
mail-kind-new-links = Nouveaux liens pour répondre
mail-kind-attestation = Attestation de participation
mail-kind-certificate = Certificat de formateur·rice
mail-kind-follow-up = Suites d’un projet
mail-kind-plan = Formation prévue modifiée
mail-kind-sign-up = Inscription à une formation

mail-state-queued = En attente
mail-state-sending = En cours d’envoi
mail-state-sent = Envoyé
mail-state-failed = N’a pas pu être remis
mail-state-suppressed = Pas envoyé : cette adresse a refusé un message
mail-state-cancelled = N’est plus nécessaire

blocked-title = Adresses sans courrier
blocked-lead = Des serveurs ont dit que ces adresses n’existent pas, ou leurs boîtes sont restées pleines des jours durant. Les liens de connexion sont envoyés malgré tout.
blocked-why = Depuis le { $since } : { $reason }
blocked-address = Cette adresse ne reçoit plus de messages depuis le { $since }. Le serveur a dit : { $reason }
blocked-complained = Cette adresse ne reçoit plus de courrier depuis le { $since } : son destinataire s’en est plaint.
blocked-lift = Y envoyer de nouveau
blocked-none = Aucune adresse n’est bloquée
blocked-none-text = Les adresses que des serveurs refusent pour de bon figureront ici, chacune avec la raison.
blocked-count = { $count ->
    [one] Une adresse ne reçoit pas de messages
   *[other] { $count } adresses ne reçoivent pas de messages
  }
notice-address-unblocked = L’adresse reçoit de nouveau nos messages.
notice-mail-goes-on = Le courrier repart.
mail-day = Écrit le
mail-resend = Renvoyer
mail-resend-all = Renvoyer ceux-ci
mail-resend-all-lead = Tout ce qui a échoué et peut repartir repart : invitations, messages, nouvelles et nouveaux liens, mais à aucune adresse bloquée. Les rappels sont planifiés à nouveau d’eux-mêmes.
notice-mail-resent = Le message repart.
notice-mails-resent = Ce qui peut repartir repart.
audit-address-unblocked = Adresse débloquée
audit-mail-resumed = Courrier retenu relancé
audit-mail-resent = Message renvoyé
audit-mail-returned = Message revenu
audit-mail-complained = Plainte au sujet d’un message

mail-test-subject = Le courrier arrive
mail-test-text = Ce message a été envoyé pour vérifier que le courrier de cette plateforme part et arrive. C’est le cas ; il n’y a rien à faire.

mail-stop-title = Arrêter les rappels ?
mail-stop-lead = Vous ne recevrez plus de rappels. Les liens de connexion, les invitations et les réponses à vos demandes vous parviendront toujours. La coordination voit que les rappels sont arrêtés.
mail-stop = Arrêter les rappels
mail-stopped-title = Plus de rappels
mail-stopped-lead = C’est fait : les rappels sont arrêtés. Vos engagements restent tels quels, sur votre page d’accueil.
mail-start-again = Recevoir de nouveau des rappels
mail-started-title = Les rappels reprennent
