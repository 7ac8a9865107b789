# Nouvelles : ce qui est arrivé à quelqu’un, dit par e-mail. Une ligne, une phrase, et le mot du bouton.
news-report-returned = Votre rapport vous a été renvoyé : { $place }, { $day }
news-report-returned-text = Il y a une question. Corrigez le rapport ou répondez, puis envoyez-le de nouveau.
news-report-returned-action = Voir le rapport
news-report-confirmed = Votre formation est confirmée : { $place }, { $day }
news-report-confirmed-text = L’autre partie dit que le rapport est juste. Merci d’avoir transmis ce que vous savez.
news-report-confirmed-action = Voir la formation
news-report-accepted = Votre formation est acceptée : { $place }, { $day }
news-report-accepted-text = La coordination a accepté le rapport. Il n’y a plus rien à faire.
news-report-accepted-action = Voir la formation
news-commitment-released = Vous n’avez plus à tenir votre formation avec { $association }
news-commitment-released-text = La coordination a levé cet engagement, et ses rappels se sont arrêtés.
news-commitment-released-action = Voir l’engagement
news-role-administrator = Vous administrez désormais Relais
news-role-administrator-text = Vous voyez tout ici et vous occupez des personnes, des associations, des e-mails et des réglages. Vous ne vous y attendiez pas ? Demandez à qui gère ce lieu.
news-role-administrator-action = Commencer
news-role-coordinator = Vous pouvez désormais ouvrir des cohortes
news-role-coordinator-text = En coordonnant, vous ouvrez des cohortes, invitez des formateur·rices et acceptez leurs rapports.
news-role-coordinator-action = Commencer
news-role-cohort-coordinator = Vous coordonnez désormais { $name }
news-role-cohort-coordinator-text = Vous voyez qui en est où, invitez des personnes et aidez celles qui sont bloquées.
news-role-cohort-coordinator-action = Voir la cohorte
news-role-section-coordinator = Vous coordonnez désormais la section { $name }
news-role-section-coordinator-text = Vous suivez ses cohortes et ses associations, et acceptez les rapports qui en viennent.
news-role-section-coordinator-action = Commencer
news-role-focal-point = Vous parlez désormais pour : { $name }
news-role-focal-point-text = Comme point focal, vous déclarez les formations tenues pour ses membres et confirmez celles que les formateur·rices déclarent.
news-role-focal-point-action = Voir l’association
news-password-set = Un mot de passe a été défini pour votre compte
news-password-set-text = Il sert désormais à vous connecter. Ce n’était pas vous ? Connectez-vous avec un lien, changez le mot de passe et déconnectez les autres navigateurs.
news-password-set-action = Voir mon compte
news-password-removed = Le mot de passe de votre compte a été supprimé
news-password-removed-text = Vous vous connectez désormais avec un lien par e-mail. Ce n’était pas vous ? Regardez quels navigateurs sont connectés.
news-password-removed-action = Voir mon compte
news-token-created = Un programme peut désormais agir en votre nom : { $name }
news-token-created-text = Un jeton a été créé, avec lequel un programme peut faire ce que vous pouvez faire. Vous ne vous y attendiez pas ? Retirez-lui l’accès sur la page de votre compte.
news-token-created-action = Voir mon compte
news-rest = { $count ->
    [one] Et encore une chose : votre page d’accueil la montre.
   *[other] Et { $count } autres choses : votre page d’accueil les montre.
  }
