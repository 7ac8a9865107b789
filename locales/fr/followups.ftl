# Ce que sont devenues les formations : questions à trois, six et douze mois, projets des participant·es, décisions des collectivités.

## D’une formation
follow-up-title = Les suites
follow-up-link = Les suites : trois, six et douze mois après
follow-up-lead = Trois, six et douze mois après une formation, on demande si elle a mené à quelque chose.
follow-up-question-trainer = Cette formation a-t-elle mené à quelque chose ?
follow-up-question-association = Cette formation a-t-elle mené à quelque chose chez vos membres ?
follow-up-story = Ce qui a été répondu
follow-up-step = { $months ->
    [one] Après un mois
   *[other] Après { $months } mois
  }
follow-up-since = { $months ->
    [one] Elle s’est terminée il y a un mois. A-t-elle mené à quelque chose ?
   *[other] Elle s’est terminée il y a { $months } mois. A-t-elle mené à quelque chose ?
  }
follow-up-said-trainer = L’équipe de formation
follow-up-said-association = L’association
follow-up-outcome-done = C’est fait
follow-up-outcome-under-way = En cours
follow-up-outcome-not-yet = Pas encore
follow-up-waits = pas encore de réponse
follow-up-none = La première question vient trois mois après la formation.
follow-up-not-confirmed = La question concerne les formations que les deux parties ont confirmées.
follow-up-reason = Parce que …
follow-up-reason-hint = Rien ne vous y oblige ; un clic ci-dessous suffit.
follow-up-participants = Ce que les participant·es voulaient faire
follow-up-share-done = Réalisé
follow-up-share-done-note = { $answered ->
    [one] { $done } sur { $answered } réponse
   *[other] { $done } sur { $answered } réponses
  }
follow-up-share-answered = Réponses
follow-up-share-answered-note = { $questioned ->
    [one] { $answered } sur { $questioned } question
   *[other] { $answered } sur { $questioned } questions
  }
follow-up-few = { $fewest ->
    [one] Visible à partir de { $fewest } réponse.
   *[other] Visible à partir de { $fewest } réponses.
  }
follow-up-nobody = Personne n’a encore été interrogé. Le dernier jour d’une formation, les participant·es peuvent écrire ce qu’ils veulent faire, et où on peut le leur demander.
notice-follow-up-answered = Merci. Votre réponse est conservée ; vous pouvez la changer ici.
error-follow-up-closed-title = Rien n’est demandé maintenant
error-follow-up-closed-what = La question vient trois, six et douze mois après une formation que les deux parties ont confirmée.
error-follow-up-closed-kept = Rien n’a été modifié.

## Ce qu’un·e participant·e veut faire
intention-title = Qu’allez-vous en faire ?
intention-lead = Écrivez une chose que vous voulez faire dans votre commune, et pour quand. Qui l’écrit le fait plus souvent.
intention-begin = L’écrire
intention-action = Ce que je veux faire
intention-action-hint = Une seule chose, en une phrase. Pas de noms d’autres personnes.
intention-day = Pour quand
intention-email = Adresse électronique (facultatif)
intention-email-hint = Nous y demandons ce qu’il en est : trois, six et douze mois après la formation, et plus jamais.
intention-purpose-title = À quoi cela sert
intention-purpose = { $network } demande à quoi mènent ses formations. Ce que vous écrivez n’est montré à personne ; seules le sont des sommes d’au moins cinq réponses. Votre adresse reçoit trois questions au plus, et vous pouvez y mettre fin d’un clic.
intention-months = { $months ->
    [one] C’est effacé après un mois. Vous pouvez l’effacer à tout moment.
   *[other] C’est effacé après { $months } mois. Vous pouvez l’effacer à tout moment.
  }
intention-kept = Vous pouvez l’effacer à tout moment.
intention-consent = J’accepte d’être interrogé·e à cette adresse.
intention-consent-short = Votre accord
intention-consent-needed = Pour être interrogé·e à votre adresse, votre accord est nécessaire. Sinon, laissez l’adresse vide.
intention-day-wrong = Choisissez un jour à partir de la formation, dans les deux ans.
intention-send = Conserver
intention-written = C’est conservé. Vous pouvez le changer pendant un mois.
intention-closed = Ce que vous voulez faire peut s’écrire dès le dernier jour de la formation, pendant un mois.
intention-erase = L’effacer
intention-erase-ask = Ce que vous avez écrit et votre adresse sont effacés, et rien ne vous est demandé.
error-intention-closed-title = Pas maintenant
error-intention-closed-what = Ce que vous voulez faire peut s’écrire dès le dernier jour de la formation, pendant un mois.
error-intention-closed-kept = Rien n’a été conservé.

## Depuis le courriel d’un·e participant·e
follow-up-own-title = Qu’est devenu votre projet ?
follow-up-own-lead = D’ici au { $day }, vous vouliez faire ceci :
follow-up-answered-before = Vous avez répondu, et pouvez répondre autrement :
follow-up-thanks = Merci. Votre réponse est conservée.
follow-up-own-link = Cette page vous connaît par le lien de votre courriel : ne le transmettez pas.
follow-up-stop = Plus de questions
follow-up-stop-text = Rien ne vous est plus demandé, et ce que vous vouliez faire est effacé avec votre adresse. Ce que vous avez répondu reste compté.
follow-up-stop-yes = Plus de questions
follow-up-stopped = Rien ne vous est plus demandé
follow-up-stopped-text = Ce que vous vouliez faire et votre adresse sont effacés.
follow-up-closed-unknown = Ce lien ne fonctionne pas
follow-up-closed-expired = Ce lien est trop ancien
follow-up-closed-gone = Il n’y a plus rien à répondre
follow-up-closed-text-unknown = Une partie s’est peut-être perdue en route : il faut le copier en entier.
follow-up-closed-text-expired = Les liens de nos courriels sont valables trois mois ; la question suivante vient alors. Rien n’a été modifié.
follow-up-closed-text-gone = Ce que vous vouliez faire a été effacé, ou la formation est revue. Rien n’a été modifié.

## Ce que les collectivités ont fait
acts-title = Ce que les collectivités ont fait
acts-lead = Chaque décision figure ici une fois, qui que ce soit qui la signale.
acts-none-title = Rien encore
acts-none = Ce qu’une collectivité décide après une formation se signale sur la page de la formation ou de son association, et figure ici.
acts-none-here = Rien n’a encore été signalé.
act-report = Une collectivité a décidé quelque chose ? Signalez-le
act-report-lead = Un plan, une ligne budgétaire, une stratégie. Déjà signalé, cela ne compte qu’une fois.
act-kind = Ce qu’elle a fait
act-kind-voluntary-local-review = Commencé un examen local volontaire
act-kind-plan-aligned = Aligné un plan sur les objectifs
act-kind-risk-strategy = Adopté une stratégie locale de réduction des risques de catastrophe
act-kind-budget-line = Inscrit une ligne au budget
act-kind-mcr2030 = Rejoint Making Cities Resilient 2030
act-kind-other = Autre chose
act-government = Quelle commune ou région
act-government-hint = Son nom usuel. Elle est du pays de l’association.
act-day = Quel jour
act-link = Où on peut le lire
act-link-hint = Une adresse qui commence par https://, s’il y en a une.
act-link-wrong = Donnez une adresse qui commence par https:// ou http://, ou laissez vide.
act-note = Une ligne à ce sujet
act-day-ahead = Ce jour n’est pas encore venu.
act-exists = Cette collectivité a une autre entrée de ce genre.
act-send = Signaler
act-edit = Corriger
act-save = Enregistrer
act-remove = Retirer
act-remove-ask = Signalé par erreur ? L’entrée disparaît d’ici et de tous les chiffres, avec tous ses signalements.
act-reports = { $count ->
    [one] signalé une fois
   *[other] signalé { $count } fois
  }
error-acts-full-title = C’est assez
error-acts-full-what = Les participant·es de cette formation en ont signalé beaucoup. Dites-le à l’équipe de formation ou à votre association.
error-acts-full-kept = Rien n’a été conservé.
notice-act-reported = C’est conservé, et compte une fois.
notice-act-changed = C’est corrigé.
notice-act-removed = Retiré.

## En chiffres
cascade-follow-up = Les suites
cascade-follow-up-none = { $fewest ->
    [one] Visible à partir de { $fewest } réponse.
   *[other] Visible à partir de { $fewest } réponses.
  }
cascade-governments = Collectivités qui ont agi
cascade-governments-see = Voir ce qu’elles ont fait
cascade-follow-up-caption = Réponses par module
cascade-follow-up-module = Module

## Qui a fait quoi
audit-follow-up-answered = Suites d’une formation indiquées
audit-government-act-reported = Décision d’une collectivité signalée
audit-government-act-joined = Décision d’une collectivité signalée à nouveau
audit-government-act-changed = Décision d’une collectivité corrigée
audit-government-act-removed = Décision d’une collectivité retirée
