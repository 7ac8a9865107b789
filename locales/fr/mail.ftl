# Le journal des messages, leur galerie, et l’arrêt des rappels.
mail-title = Messages
mail-lead = Ce que Relais a écrit, à qui, et ce qu’il en est advenu.
mail-gallery = Tous les messages tels qu’ils sont
mail-gallery-lead = Chaque message que Relais écrit, dans chaque langue. Les noms sont inventés et les liens ne mènent nulle part.
mail-held = Aucun message ne peut partir depuis le { $since }. Rien n’est perdu : tout attend et partira de soi-même une fois la panne réparée. La raison : { $reason }
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
mail-subject = Objet
mail-looks = Le message tel qu’il est
mail-as-text = Le même en texte simple
mail-inert = Ici, les liens ne mènent nulle part et sont raccourcis : ils sont destinés à la personne qui reçoit le message.
mail-secret = Son contenu n’est montré à personne : il contient un lien de connexion personnel.
mail-theirs = Le contenu d’une invitation n’est que pour la personne invitée : il est dans sa langue.

mail-kind-sign-in = Lien de connexion
mail-kind-news = Nouvelles
mail-kind-invitation = Invitation
mail-kind-digest = Rappels du jour

mail-state-queued = En attente
mail-state-sending = En cours d’envoi
mail-state-sent = Envoyé
mail-state-failed = N’a pas pu être remis
mail-state-suppressed = Pas envoyé : cette adresse a refusé un message
mail-state-cancelled = N’est plus nécessaire

mail-stop-title = Arrêter les rappels ?
mail-stop-lead = Vous ne recevrez plus de rappels. Les liens de connexion, les invitations et les réponses à vos demandes vous parviendront toujours. La coordination voit que les rappels sont arrêtés.
mail-stop = Arrêter les rappels
mail-stopped-title = Plus de rappels
mail-stopped-lead = C’est fait : les rappels sont arrêtés. Vos engagements restent tels quels, sur votre page d’accueil.
mail-start-again = Recevoir de nouveau des rappels
mail-started-title = Les rappels reprennent
