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
news-release-asked = { $name } ne peut pas tenir un engagement : { $association }
news-release-asked-text = Cette personne demande à ne plus devoir tenir la formation promise, et dit pourquoi. Vous pouvez lever l’engagement, ou parler avec elle d’un autre jour.
news-release-asked-action = Voir l’engagement
news-request-offered = { $name } propose de tenir votre formation : { $association }
news-request-offered-text = Quelqu’un a répondu à la demande de formation. Voyez ses jours, et choisissez parmi les personnes qui se proposent.
news-request-offered-action = Voir la demande
news-request-picked = Votre proposition est choisie : une formation pour { $association }, { $day }
news-request-picked-text = L’association a choisi votre proposition. La formation est planifiée, et c’est votre engagement. Sa page a ce qu’il faut pour la préparer.
news-request-picked-action = Voir la formation
news-request-not-picked = Une autre personne a été choisie : { $association }
news-request-not-picked-text = Merci de vous être proposé·e. Cette fois l’association a choisi quelqu’un d’autre ; vous n’avez plus à garder vos jours libres.
news-request-not-picked-action = Voir la demande
news-request-withdrawn = Une demande a été retirée : { $association }
news-request-withdrawn-text = Merci de vous être proposé·e. L’association a retiré sa demande, et dit pourquoi ; vous n’avez plus à garder vos jours libres.
news-request-withdrawn-action = Voir d’autres demandes
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
news-place-free = Une place s’est libérée pour vous : { $name }
news-place-free-text = Vous étiez sur la liste d’attente, et maintenant vous participez. Vos modules sont sur votre accueil.
news-place-free-action = Voir la cohorte
news-password-set = Un mot de passe a été défini pour votre compte
news-password-set-text = Il sert désormais à vous connecter. Ce n’était pas vous ? Connectez-vous avec un lien, changez le mot de passe et déconnectez les autres navigateurs.
news-password-set-action = Voir mon compte
news-password-removed = Le mot de passe de votre compte a été supprimé
news-password-removed-text = Vous vous connectez désormais avec un lien par e-mail. Ce n’était pas vous ? Regardez quels navigateurs sont connectés.
news-password-removed-action = Voir mon compte
news-token-created = Un programme peut désormais agir en votre nom : { $name }
news-token-created-text = Un jeton a été créé, avec lequel un programme peut faire ce que vous pouvez faire. Vous ne vous y attendiez pas ? Retirez-lui l’accès sur la page de votre compte.
news-token-created-action = Voir mon compte
news-device = Quelqu’un s’est connecté à votre compte : { $device }
news-device-text = C’est un navigateur jamais vu ici avec votre compte. Ce n’était pas vous ? Déconnectez-le sur la page de votre compte, et changez votre mot de passe si vous en avez un.
news-device-action = Voir mon compte
news-address-changed = L’adresse de votre compte est désormais { $email }
news-address-changed-text = C’est elle qui sert maintenant à vous connecter, et nos messages y arrivent. C’est inattendu ? Écrivez à l’équipe qui administre ce site.
news-address-changed-action = Voir mon compte
news-renamed = Votre nom est désormais ici { $name }
news-renamed-text = L’équipe qui administre ce site l’a corrigé. Il y a une erreur ? Vous pouvez le changer sur la page de votre compte.
news-renamed-action = Voir mon compte
news-rest = { $count ->
    [one] Et encore une chose : votre page d’accueil la montre.
   *[other] Et { $count } autres choses : votre page d’accueil les montre.
  }

news-second-factor-on = Un code vous est demandé à la connexion
news-second-factor-on-text = Vous avez mis en place les codes d’une application. Gardez vos codes de secours là où vous les trouvez sans votre téléphone. Ce n’était pas vous ? Écrivez à qui administre la plateforme.
news-second-factor-on-action = Voir mon compte
news-second-factor-off = Plus aucun code ne vous est demandé à la connexion
news-second-factor-off-text = Désormais, un lien ou un mot de passe suffit. Ce n’était pas convenu avec vous ? Remettez les codes en place et déconnectez les autres navigateurs.
news-second-factor-off-action = Voir mon compte
news-recovery-code-used = Un code de secours a servi à se connecter à votre compte
news-recovery-code-used-text = { $left ->
    [0] Il n’en reste aucun : créez-en de nouveaux. Ce n’était pas vous ? Changez de mot de passe et déconnectez les autres navigateurs.
    [one] Il en reste un. Ce n’était pas vous ? Créez-en de nouveaux, changez de mot de passe et déconnectez les autres navigateurs.
   *[other] Il en reste { $left }. Ce n’était pas vous ? Créez-en de nouveaux, changez de mot de passe et déconnectez les autres navigateurs.
}
news-recovery-code-used-action = Voir mon compte
