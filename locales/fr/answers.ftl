# Répondre d’un clic, depuis le courriel d’un rappel.
answer-offer-kept = Elle a eu lieu
answer-offer-postponed = Un autre jour
answer-offer-impossible = Je ne peux pas la tenir
answer-offer-held = Elle a eu lieu
answer-offer-moved = Un autre jour
answer-offer-cancelled = Elle n’aura pas lieu
answer-offer-confirmed = Voir et confirmer
answer-offer-questioned = Poser une question
answer-offer-followed-up = Répondre

answer-title-kept = Comment cela s’est-il passé ?
answer-title-postponed = Quel autre jour ?
answer-title-impossible = Vous ne pouvez pas la tenir ?
answer-title-held = Comment cela s’est-il passé ?
answer-title-moved = Quel autre jour ?
answer-title-cancelled = Elle n’aura pas lieu ?
answer-title-confirmed = Ce rapport est-il juste ?
answer-title-questioned = Quelle est votre question ?
answer-title-followed-up = Quelles en ont été les suites ?

answer-lead-kept = Trois lignes suffisent pour l’instant. Nous les gardons comme brouillon de votre rapport, rempli avec tout ce que vous avez promis.
answer-lead-postponed = Les projets changent. Ce qui compte, c’est que la formation ait lieu. Nos rappels suivront le nouveau jour.
answer-lead-impossible = Dites pourquoi. Les personnes qui coordonnent votre cohorte sont prévenues et décident si l’engagement est levé. D’ici là, il tient.
answer-lead-held = Trois lignes suffisent pour l’instant. Nous les gardons comme brouillon du rapport, rempli avec ce que vous aviez prévu.
answer-lead-moved = Dites le nouveau premier jour. Tout le reste demeure comme prévu.
answer-lead-cancelled = Dites pourquoi. La formation sera notée comme annulée, et personne ne demandera de rapport.
answer-lead-confirmed = Voici les chiffres tels qu’ils ont été rapportés. S’ils sont justes à votre connaissance, confirmez-les.
answer-lead-questioned = Le rapport retourne à ses auteur·rices avec votre question. Après leur réponse, il vous revient.
answer-lead-followed-up = Un clic suffit. Vous pourrez répondre autrement plus tard.

answer-button-kept = Garder
answer-button-postponed = Changer le jour
answer-button-impossible = Demander à être libéré·e
answer-button-held = Garder
answer-button-moved = Changer le jour
answer-button-cancelled = Annuler la formation
answer-button-confirmed = Confirmer
answer-button-questioned = Renvoyer avec cette question
answer-button-followed-up = Répondre

answer-taken-kept = C’est gardé. Bravo pour votre formation !
answer-taken-postponed = Le jour est changé
answer-taken-impossible = Votre coordination est prévenue
answer-taken-held = C’est gardé. Bravo pour votre formation !
answer-taken-moved = Le jour est changé
answer-taken-cancelled = La formation est annulée
answer-taken-confirmed = C’est confirmé. Merci !
answer-taken-questioned = Votre question est partie
answer-taken-followed-up = Merci. Votre réponse est conservée

answer-taken-text-kept = Un brouillon vous attend. Connectez-vous pour le compléter et l’envoyer : cinq minutes suffisent, et c’est alors qu’il compte.
answer-taken-text-postponed = Les rappels suivent le nouveau jour.
answer-taken-text-impossible = Elle décide si l’engagement est levé, et vous l’apprendrez.
answer-taken-text-held = Un brouillon vous attend. Connectez-vous pour le compléter et l’envoyer : cinq minutes suffisent, et c’est alors qu’il compte.
answer-taken-text-moved = Les rappels suivent le nouveau jour.
answer-taken-text-cancelled = Plus personne ne demandera son rapport.
answer-taken-text-confirmed = Les auteur·rices du rapport en sont informé·es.
answer-taken-text-questioned = Les auteur·rices du rapport en sont informé·es. Rien ne vous est demandé d’ici à leur réponse.
answer-taken-text-followed-up = Elle figure avec la formation. Vous pouvez la changer là, ou par le même lien.

answer-for = Une question à { $name }
answer-modules = Sujet
answer-trainers = Tenue par
answer-day = Nouveau jour
answer-moved-hint = Elle dure aussi longtemps que prévu.
answer-reason = Pourquoi ?
answer-overtaken = Le rapport a été modifié pendant que vous le regardiez. Le voici tel qu’il est maintenant.
answer-by-link = Cette page vous connaît par le lien de votre courriel. Il ne connecte personne et ne vaut que pour cette réponse : ne le transmettez pas.
answer-whole = Tout voir, en se connectant
answer-go-on = Terminer le rapport
answer-go-on-hint = Pour cela, vous vous connectez par un lien que nous vous envoyons.

answer-closed-unknown = Ce lien ne fonctionne pas
answer-closed-expired = Ce lien est trop ancien
answer-closed-not-theirs = Ce n’est plus à vous de répondre
answer-closed-answered = La réponse a été donnée
answer-closed-changed = Cela a changé depuis
answer-closed-text-unknown = Une partie a pu se perdre en route : il faut copier le lien entier. Ou connectez-vous pour voir ce qui vous attend.
answer-closed-text-expired = Les liens de nos courriels valent un mois. Rien n’a été modifié.
answer-closed-text-not-theirs = La tâche a pu passer à quelqu’un d’autre, ou vous ne participez plus. Rien n’a été modifié.
answer-closed-text-answered = Vous avez répondu, ou quelqu’un d’autre l’a fait. Il n’y a plus rien à faire ici.
answer-closed-text-changed = Le jour ou le rapport n’est plus celui d’alors. Rien n’a été modifié.
answer-renew-lead = Nous pouvons vous écrire ce qui vous attend maintenant, avec de nouveaux liens.
answer-renew = M’envoyer de nouveaux liens
answer-sign-in = Se connecter
answer-renewed = Regardez vos courriels
answer-renewed-text = Si quelque chose attend la personne à qui ce lien était destiné, de nouveaux liens partent à son adresse. Rien après quelques minutes ? Alors rien n’attend, ou les liens ont déjà été envoyés plusieurs fois aujourd’hui.
