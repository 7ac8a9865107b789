# Rappels : ce qu’ils disent, et ce que la coordination en voit.
reminder-invitation-what = Votre invitation attend une réponse : { $cohort }
reminder-invitation-why = Vous avez reçu cette invitation le { $date } et n’avez répondu ni oui ni non. L’un comme l’autre nous aide à nous organiser.
reminder-invitation-about = invitation à { $cohort } sans réponse
reminder-invitation-action = Répondre à l’invitation

reminder-report-what = Comment cela s’est-il passé ? { $training }
reminder-report-why = Elle était prévue jusqu’au { $date } et son rapport manque encore. Cinq minutes suffisent. Elle n’a pas eu lieu ? Dites-le, et nous ne demanderons plus.
reminder-report-about = pas encore de compte rendu : { $training }
reminder-report-action = Écrire le rapport

reminder-returned-what = Votre rapport vous est revenu : { $training }
reminder-returned-why = Il a été renvoyé le { $date } avec une question. Corrigez-le ou répondez, puis envoyez-le de nouveau : ces rappels s’arrêtent alors.
reminder-returned-about = rapport revenu avec une question : { $training }
reminder-returned-action = Voir la question

reminder-confirmation-what = Une formation attend votre confirmation : { $training }
reminder-confirmation-why = Son rapport date du { $date }. Vous y étiez, ou connaissez celles et ceux qui y étaient : vous pouvez dire s’il est juste.
reminder-confirmation-about = confirmation attendue : { $training }
reminder-confirmation-action = Voir le rapport
reminder-confirmation-stuck-what = Personne n’a confirmé cette formation : { $training }
reminder-confirmation-stuck-why = Son rapport date du { $date }, et l’autre partie n’a pas répondu ou n’a personne pour le faire. La coordination peut s’en charger.
reminder-confirmation-stuck-about = personne n’a confirmé : { $training }
reminder-confirmation-stuck-action = Voir le rapport

reminder-commitment-what = { $days ->
    [0] C’est le jour choisi pour votre formation avec : { $association }
    [one] Il reste un jour pour votre formation avec : { $association }
   *[other] Il reste { $days } jours pour votre formation avec : { $association }
  }
reminder-commitment-why = Vous avez promis de démultiplier ce que vous avez appris avant le { $date }. Une fois le rapport envoyé, ces rappels s’arrêtent.
reminder-commitment-about = formation avec { $association } promise pour le { $date }
reminder-commitment-action = Voir cet engagement
reminder-commitment-late-what = { $days ->
    [one] Votre formation a un jour de retard : { $association }
   *[other] Votre formation a { $days } jours de retard : { $association }
  }
reminder-commitment-late-why = Vous l’aviez promise pour le { $date }. Elle a eu lieu ? Faites-en le rapport. Un empêchement ? Parlez-en à la coordination, elle peut vous aider.
reminder-commitment-late-about = formation avec { $association } qui était promise pour le { $date }
reminder-commitment-late-action = Voir cet engagement

reminder-target-what = { $days ->
    [0] C’est le dernier jour pour démultiplier ce que vous avez appris : { $cohort }
    [one] Il reste un jour pour démultiplier ce que vous avez appris : { $cohort }
   *[other] Il reste { $days } jours pour démultiplier ce que vous avez appris : { $cohort }
  }
reminder-target-why = { $target ->
    [one] Chaque membre de la cohorte anime une formation
   *[other] Chaque membre de la cohorte anime { $target } formations
  } avant le { $date }. { $made ->
    [0] Vous n’avez pas encore dit où sera la vôtre.
    [one] Vous en avez promis une jusqu’ici.
   *[other] Vous en avez promis { $made } jusqu’ici.
  }
reminder-target-about = { $made ->
    [one] { $made } formation promise sur { $target }, jusqu’au { $date }
   *[other] { $made } formations promises sur { $target }, jusqu’au { $date }
  }
reminder-target-action = Prendre un engagement
reminder-target-late-what = { $days ->
    [one] Le temps pour démultiplier est écoulé depuis un jour : { $cohort }
   *[other] Le temps pour démultiplier est écoulé depuis { $days } jours : { $cohort }
  }
reminder-target-late-why = { $made ->
    [0] Vous aviez jusqu’au { $date } et n’avez pas encore dit où vous formerez.
    [one] Vous aviez jusqu’au { $date } et avez promis une formation sur { $target }.
   *[other] Vous aviez jusqu’au { $date } et avez promis { $made } formations sur { $target }.
  } Il n’est pas trop tard : dites ce que vous pouvez faire.
reminder-target-late-about = { $made ->
    [one] { $made } formation promise sur { $target }, délai écoulé le { $date }
   *[other] { $made } formations promises sur { $target }, délai écoulé le { $date }
  }
reminder-target-late-action = Prendre un engagement

reminders-title = Rappels
reminders-lead = Ils partent d’eux-mêmes, les jours ouvrés et aux heures de bureau de chaque personne, et s’arrêtent une fois la chose faite.
reminders-paused-since = Personne dans cette cohorte ne reçoit de rappel depuis le { $since }. Ce qui échoit entre-temps n’est pas rattrapé.
reminders-paused-until = Personne dans cette cohorte ne reçoit de rappel jusqu’au { $until }. Ce qui tombe entre-temps ne sera pas rattrapé.
reminders-paused-by = Suspendu par { $by }.
reminders-pause = Suspendre tous les rappels
reminders-resume = Reprendre les rappels
reminders-month = { $count ->
    [0] Rien ne part dans les 30 prochains jours
    [one] Un rappel dans les 30 prochains jours
   *[other] { $count } rappels dans les 30 prochains jours, à { $people ->
        [one] une personne
       *[other] { $people } personnes
      }
  }
reminders-month-days = Rappels par jour
reminders-day = { $day } : { $count ->
    [one] un rappel
   *[other] { $count } rappels
  }
reminders-day-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
  }
reminders-today = aujourd’hui
reminders-reach = Auront de nos nouvelles : { $heard }. N’ont besoin de rien : { $none }. Hors d’atteinte : { $silent }.
reminders-ahead-lead = Voici ce qui partira si rien ne se passe d’ici là. Ce qui est fait disparaît de la liste.
reminders-ahead-none = Rien à rappeler à personne
reminders-ahead-none-text = Les invitations sans réponse, les formations promises, les rapports et confirmations qui manquent figureront ici, au jour de leur rappel.
reminders-people = Qui ne reçoit pas de rappels
reminders-people-all = Tous les membres de cette cohorte peuvent recevoir des rappels.
reminders-person-paused = Suspendus depuis le { $since }
reminders-person-paused-until = Suspendu jusqu’au { $until }
reminders-silence-unsubscribed = Ne veut pas de rappels, et l’a dit par le lien d’un message
reminders-silence-suppressed = Son adresse refuse nos messages : demandez-lui-en une autre
reminders-pause-one = Suspendre des rappels pour un temps
reminders-pause-whom = De qui ?
reminders-pause-them = Suspendre
reminders-pause-everybody = Toute la cohorte
reminders-pause-until = Dernier jour de la pause
reminders-pause-until-hint = Sans date, elle dure jusqu’à ce que quelqu’un y mette fin.
reminders-pause-reason = Pourquoi ?
reminders-pause-reason-hint = Les personnes qui coordonnent cette cohorte le voient.
reminders-past = Ce qu’il est advenu des précédents
reminders-past-show = Les afficher
reminders-past-none = Aucun jusqu’ici
reminders-past-none-text = Chaque rappel figurera ici à son échéance : envoyé, ou pourquoi il ne l’a pas été.
reminders-to = À
reminders-about = Au sujet de
reminders-due = Échéance
reminders-fate = Ce qu’il en est advenu

reminder-kind-invitation = Une invitation
reminder-kind-invitation-from = À compter du jour de l’invitation.
reminder-kind-report-due = Un rapport qui manque
reminder-kind-report-due-from = À compter du jour où la formation devait se terminer.
reminder-kind-report-returned = Un rapport renvoyé
reminder-kind-report-returned-from = À compter du jour où le rapport est revenu.
reminder-kind-confirmation = Un rapport à confirmer
reminder-kind-confirmation-from = À compter du jour du rapport. S’il y a plusieurs jours, le dernier est pour les coordinateur·rices ; si personne d’autre ne peut confirmer, tous le sont.
reminder-kind-cascade-completion = Une formation promise
reminder-kind-cascade-completion-from = À compter du jour pour lequel la formation a été promise, ou du dernier jour que la cohorte s’est donné.
reminder-state-planned = Dans un message sur le départ
reminder-state-sent = Envoyé
reminder-state-withheld = Pas envoyé
reminder-state-skipped = Laissé de côté
reminder-reason-superseded = Laissé de côté : un plus récent était dû aussi
reminder-reason-stale = Laissé de côté : il arrivait trop tard
reminder-reason-paused = Laissé de côté : les rappels étaient suspendus
reminder-reason-suppressed = Pas envoyé : l’adresse refuse les messages
reminder-reason-unsubscribed = Pas envoyé : ne veut pas de rappels

notice-reminders-paused = Les rappels sont suspendus.
notice-reminders-resumed = Les rappels reprennent.

audit-cohort-reminders-paused = Rappels d’une cohorte suspendus
audit-cohort-reminders-resumed = Rappels d’une cohorte repris
audit-enrolment-reminders-paused = Rappels d’une personne suspendus
audit-enrolment-reminders-resumed = Rappels d’une personne repris

reminders-settings = Quels rappels, et quand
reminders-settings-lead = Écrivez les jours en nombres entiers de 0 à 365, séparés par des virgules, six au plus par rappel. Si un jour tombe en fin de semaine, ce qui mène à une date part avant, tout le reste après.
reminders-settings-back = Ce qui part dans les 30 prochains jours
reminders-settings-save = Enregistrer
reminders-kind-enabled = Envoyer ce rappel
reminders-kind-before = Jours avant
reminders-kind-after = Jours après
reminders-kind-default = D’habitude : { $days }
reminders-kind-default-back = Revenir aux jours habituels
reminders-kind-samples = Ce qu’il dit
form-steps-not-days = Merci d’écrire des nombres entiers séparés par des virgules, par exemple 3, 7, 14.
form-steps-range = Merci d’indiquer des jours de 0 à { $most }.
form-steps-too-many = Il y a trop de jours. Au plus : { $most }.
form-steps-none = Merci d’indiquer au moins un jour, ou de désactiver ce rappel.
form-pause-over = Ce jour est déjà passé. Merci de choisir aujourd’hui ou un jour à venir.
notice-reminders-changed = Enregistré. Les rappels partent désormais ces jours-là.
audit-cohort-reminders-changed = Rappels d’une cohorte modifiés
