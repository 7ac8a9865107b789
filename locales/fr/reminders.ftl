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
reminder-follow-up-trainer-what = Quelles suites a eues cette formation ? { $training }
reminder-follow-up-trainer-why = { $months ->
    [one] Elle s’est terminée il y a un mois. Vous l’avez animée : a-t-elle mené à quelque chose ?
   *[other] Elle s’est terminée il y a { $months } mois. Vous l’avez animée : a-t-elle mené à quelque chose ?
  }
reminder-follow-up-trainer-about = question sur les suites : { $training }
reminder-follow-up-trainer-action = Voir les réponses
reminder-follow-up-association-what = Quelles suites a eues cette formation pour vos membres ? { $training }
reminder-follow-up-association-why = { $months ->
    [one] Elle s’est terminée il y a un mois. Vous parlez pour l’association : a-t-elle mené à quelque chose ?
   *[other] Elle s’est terminée il y a { $months } mois. Vous parlez pour l’association : a-t-elle mené à quelque chose ?
  }
reminder-follow-up-association-about = question sur les suites : { $training }
reminder-follow-up-association-action = Voir les réponses

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

reminder-start-what = Votre cours { $cohort } est ouvert : commencez par « { $module } »
reminder-start-why = Il vous est ouvert depuis le { $date }, et vous n’avez encore commencé aucune leçon.
reminder-start-about = rien de commencé : { $module }
reminder-start-action = Commencer la première leçon

reminder-idle-what = Vous en étiez au milieu de « { $module } »
reminder-idle-why = Dans { $cohort }, votre dernière activité date du { $date }. Tout est là où vous l’avez laissé. Quelque chose vous en empêche ? Écrivez à votre coordination.
reminder-idle-about = plus d’activité depuis le { $date } : { $module }
reminder-idle-action = Continuer
reminder-idle-next-what = La suite de { $cohort } : « { $module } »
reminder-idle-next-why = Votre dernière activité date du { $date }, et ce module de votre cours vous attend. Quelque chose vous en empêche ? Écrivez à votre coordination.
reminder-idle-next-about = plus d’activité depuis le { $date }, la suite : { $module }
reminder-idle-next-action = Commencer le module

reminder-module-what = { $days ->
    [0] { $modules } : à terminer aujourd’hui
    [one] { $modules } : à terminer demain
   *[other] { $modules } : à terminer dans { $days } jours
  }
reminder-module-why = { $count ->
    [one] Votre cours { $cohort } demande de terminer ce module pour le { $date }. Une fois qu’il est terminé, ces rappels s’arrêtent.
   *[other] Votre cours { $cohort } demande de terminer ces { $count } modules pour le { $date }. Une fois qu’ils sont terminés, ces rappels s’arrêtent.
  }
reminder-module-about = à terminer pour le { $date } : { $modules }
reminder-module-action = Ouvrir le module
reminder-module-late-what = { $days ->
    [one] { $modules } : à terminer depuis hier
   *[other] { $modules } : à terminer depuis { $days } jours
  }
reminder-module-late-why = { $count ->
    [one] Votre cours { $cohort } demandait de terminer ce module pour le { $date }. Il vous reste ouvert.
   *[other] Votre cours { $cohort } demandait de terminer ces { $count } modules pour le { $date }. Ils vous restent ouverts.
  }
reminder-module-late-about = était à terminer pour le { $date } : { $modules }
reminder-module-late-action = Ouvrir le module

reminder-commitment-missing-what = Où enseignerez-vous ce que vous avez appris dans { $cohort } ?
reminder-commitment-missing-why = Vous avez terminé le cours. { $target ->
    [one] Chacun y tient une formation
   *[other] Chacun y tient { $target } formations
  } d’ici au { $date }. { $made ->
    [0] Vous n’avez pas encore dit où sera la vôtre.
    [one] Vous en avez promis une jusqu’ici.
   *[other] Vous en avez promis { $made } jusqu’ici.
  }
reminder-commitment-missing-about = moins de formations promises que demandé après le cours
reminder-commitment-missing-action = Prendre un engagement

reminder-ahead-what = { $days ->
    [0] Votre formation a lieu aujourd’hui : { $training }
    [one] Votre formation a lieu demain : { $training }
   *[other] Votre formation a lieu dans { $days } jours : { $training }
  }
reminder-ahead-why = Vous êtes de ceux qui l’animent. Son matériel (guide, documents, diapositives, tests sur papier) se trouve avec chacun de ses modules. Le jour ou le lieu a changé ? Modifiez le plan ; elle n’aura pas lieu ? Annulez-la.
reminder-ahead-about = formation à venir : { $training }
reminder-ahead-action = Voir le plan

reminder-session-what = { $days ->
    [0] { $title } : votre cohorte se réunit aujourd’hui
    [one] { $title } : votre cohorte se réunit demain
   *[other] { $title } : votre cohorte se réunit dans { $days } jours
  }
reminder-session-why = { $time }, à votre heure. Vous participez à { $cohort }. La page de la séance dit où elle se tient, ou par quel lien on la rejoint.
reminder-session-about = séance en direct : { $title }
reminder-session-action = Voir la séance

reminder-certificate-what = { $days ->
    [0] Votre certificat de { $cohort } prend fin aujourd’hui
    [one] Votre certificat de { $cohort } prend fin demain
   *[other] Votre certificat de { $cohort } prend fin dans { $days } jours
  }
reminder-certificate-why = Il est valable jusqu’au { $date }. Ceux qui l’ont délivré peuvent le prolonger, par exemple pour les formations que vous avez données depuis ; écrivez-leur si vous le souhaitez.
reminder-certificate-about = fin du certificat de { $cohort }
reminder-certificate-action = Voir le certificat

reminder-overdue-what = { $days ->
    [one] Votre formation avec { $association } a un jour de retard
   *[other] Votre formation avec { $association } a { $days } jours de retard
  }
reminder-overdue-why = Vous l’aviez promise pour le { $date }, et nous vous l’avons rappelée. Désormais le point focal de { $association } en est informé, et plus tard votre coordination. Elle a eu lieu ? Rapportez-la. Elle ne peut pas avoir lieu ? Dites-le à votre coordination, qui peut vous en libérer.
reminder-overdue-about = formation avec { $association } très en retard, promise pour le { $date }
reminder-overdue-action = Voir cet engagement
reminder-overdue-association-what = { $days ->
    [one] Une formation promise à { $association } a un jour de retard
   *[other] Une formation promise à { $association } a { $days } jours de retard
  }
reminder-overdue-association-why = { $trainer } l’avait promise pour le { $date } et a reçu un rappel. Vous parlez pour { $association } : il ne manque peut-être qu’une date, une salle ou un mot de vous.
reminder-overdue-association-about = formation de { $trainer } pour { $association } très en retard
reminder-overdue-association-action = Voir cet engagement
reminder-overdue-coordinator-what = { $days ->
    [one] La formation de { $trainer } avec { $association } a un jour de retard
   *[other] La formation de { $trainer } avec { $association } a { $days } jours de retard
  }
reminder-overdue-coordinator-why = Elle était promise pour le { $date }. Un rappel est parti, le point focal est au courant. Vous coordonnez : vous pouvez aider, donner plus de temps ou libérer de l’engagement.
reminder-overdue-coordinator-about = formation de { $trainer } avec { $association } très en retard
reminder-overdue-coordinator-action = Voir cet engagement

reminder-essay-what = { $count ->
    [one] Un texte attend votre lecture dans { $cohort }
   *[other] { $count } textes attendent votre lecture dans { $cohort }
  }
reminder-essay-why = { $count ->
    [one] Il a été remis le { $date }, et son auteur ne peut terminer le module avant que vous l’ayez lu.
   *[other] Le plus ancien a été remis le { $date }, et leurs auteurs ne peuvent terminer le module avant que vous les ayez lus.
  }
reminder-essay-about = { $count ->
    [one] un texte à lire, remis le { $date }
   *[other] { $count } textes à lire, le plus ancien du { $date }
  }
reminder-essay-action = Lire

reminder-application-what = { $days ->
    [0] Dernier jour pour envoyer votre candidature : { $call }
    [one] Plus qu’un jour pour envoyer votre candidature : { $call }
   *[other] Plus que { $days } jours pour envoyer votre candidature : { $call }
  }
reminder-application-why = Vous avez commencé une candidature à cet appel sans l’envoyer. Elle peut l’être jusqu’au { $date } ; personne ne la lit avant que vous l’ayez envoyée.
reminder-application-about = candidature commencée et non envoyée, jusqu’au { $date }
reminder-application-action = Relire et envoyer ma candidature

reminder-to-score-what = { $count ->
    [one] Une candidature à { $cohort } attend votre note
   *[other] { $count } candidatures à { $cohort } attendent votre note
  }
reminder-to-score-why = Vous lisez les candidatures à cet appel. Elles devraient être lues d’ici le { $date }, pour que personne n’attende sa réponse trop longtemps.
reminder-to-score-about = { $count ->
    [one] une candidature à noter d’ici le { $date }
   *[other] { $count } candidatures à noter d’ici le { $date }
  }
reminder-to-score-action = Lire et noter

reminder-vacancy-what = Plus personne ne parle pour { $association }
reminder-vacancy-why = L’association a perdu son dernier point focal le { $date }. Tant que personne n’est nommé, c’est vous que les formations tenues pour ses membres attendent pour être confirmées.
reminder-vacancy-about = { $association } sans point focal depuis le { $date }
reminder-vacancy-action = Nommer un point focal
reminder-request-open-what = { $association } demande une formation que vous pourriez tenir
reminder-request-open-why = Il s’agit de : { $modules }, à partir du { $date }. Vous avez accepté d’être trouvé·e ; si vos jours conviennent, proposez de la tenir.
reminder-request-open-about = { $association } demande une formation, à partir du { $date }
reminder-request-open-action = Voir la demande
reminder-request-unanswered-what = Personne n’a répondu à { $association }
reminder-request-unanswered-why = Elle a demandé une formation le { $date }, et personne ne s’est encore proposé. Voyez qui pourrait la tenir, et parlez-en avec ces personnes.
reminder-request-unanswered-about = La demande de { $association } du { $date } est sans proposition
reminder-request-unanswered-action = Voir la demande

reminder-summary-what = { $count ->
    [one] Une personne de { $cohort } a besoin d’un coup de main
   *[other] { $count } personnes de { $cohort } ont besoin d’un coup de main
  }
reminder-summary-why = Depuis la semaine dernière : { $names }{ $more ->
    [0] .
    [one] {" "}et une autre personne.
   *[other] {" "}et { $more } autres.
  } Ces personnes n’ont pas commencé, se sont arrêtées depuis deux semaines ou sont en retard d’une formation. Vous recevez cela le lundi, car vous coordonnez la cohorte, et seulement s’il y a du nouveau.
reminder-summary-about = { $count ->
    [one] une personne a besoin d’un coup de main
   *[other] { $count } personnes ont besoin d’un coup de main
  }
reminder-summary-action = Voir où en est chacun

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
reminders-guest = Candidature { $code }
reminders-today = aujourd’hui
reminders-reach = Auront de nos nouvelles : { $heard }. N’ont besoin de rien : { $none }. Hors d’atteinte : { $silent }.
reminders-ahead-lead = Voici ce qui partira si rien ne se passe d’ici là. Ce qui est fait disparaît de la liste.
reminders-ahead-none = Rien à rappeler à personne
reminders-ahead-none-text = Les invitations sans réponse, les formations promises, les rapports et confirmations qui manquent figureront ici, au jour de leur rappel.
reminders-month-of = { $month } : { $count ->
    [0] aucun rappel
    [one] un rappel
   *[other] { $count } rappels
  }
reminders-month-of-lead = Les jours passés montrent ce qui est parti ; les jours à venir, ce qui partira si rien ne se passe d’ici là.
reminders-months = Mois
reminders-months-coming = Les 30 prochains jours
reminders-list = Les jours en liste
reminders-list-day = Jour
reminders-list-count = Rappels
reminders-quiet = Qui ne reçoit rien ces jours-là, et pourquoi
reminders-quiet-nothing-waits = Rien ne les attend d’ici là
reminders-quiet-not-before = Le prochain vient plus tard
reminders-quiet-not-before-day = Le prochain vient le { $day }
reminders-quiet-all-said = Ce qui les attend leur a été rappelé autant de fois qu’à tout le monde
reminders-quiet-paused = Ce qui les attend est en pause
reminders-quiet-mailed-today = Un message leur est parti aujourd’hui
reminders-quiet-enough-this-week = Deux messages leur sont partis cette semaine
reminders-quiet-out-of-hours = Ce n’est pas leur heure de bureau
reminders-quiet-shut-out = Ces personnes ne peuvent plus se connecter
reminders-quiet-suppressed = Leur adresse refuse nos messages
reminders-quiet-unsubscribed = Ces personnes ne veulent pas de rappels
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
reminder-kind-application = Une candidature non envoyée
reminder-kind-application-from = Pour qui l’a commencée sans l’envoyer, par un courriel à part, faute de compte. Se compte à partir du dernier jour de l’appel.
reminder-kind-application-to-score = Des candidatures à noter
reminder-kind-application-to-score-from = Pour les lecteurs de l’appel et, s’il n’en a pas, pour la coordination. Se compte à partir du jour où les candidatures devraient être lues.
reminder-kind-report-due = Un rapport qui manque
reminder-kind-report-due-from = À compter du jour où la formation devait se terminer.
reminder-kind-report-returned = Un rapport renvoyé
reminder-kind-report-returned-from = À compter du jour où le rapport est revenu.
reminder-kind-confirmation = Un rapport à confirmer
reminder-kind-confirmation-from = À compter du jour du rapport. S’il y a plusieurs jours, le dernier est pour les coordinateur·rices ; si personne d’autre ne peut confirmer, tous le sont.
reminder-kind-follow-up = Les suites d’une formation
reminder-kind-follow-up-from = Pour qui l’a animée et pour qui parle pour son association, trois, six et douze mois après sa fin.
reminder-kind-cascade-completion = Une formation promise
reminder-kind-cascade-completion-from = À compter du jour pour lequel la formation a été promise, ou du dernier jour que la cohorte s’est donné.
reminder-kind-start = Un cours pas commencé
reminder-kind-start-from = À partir du jour où le cours était ouvert à la personne.
reminder-kind-idle = Un cours interrompu
reminder-kind-idle-from = À partir du dernier jour où la personne a appris quelque chose.
reminder-kind-module-due = Un module à terminer
reminder-kind-module-due-from = À partir du jour pour lequel la cohorte demande de terminer le module. Un module sans échéance n’est pas rappelé.
reminder-kind-commitment-missing = Aucune formation promise
reminder-kind-commitment-missing-from = À partir du jour où la personne a terminé le cours.
reminder-kind-delivery-ahead = Une formation à venir
reminder-kind-delivery-ahead-from = À partir du premier jour de la formation prévue.
reminder-kind-live-session = Une séance en direct
reminder-kind-live-session-from = À compter du jour de la séance, pour toutes les personnes qui participent.
reminder-kind-certificate-ends = Un certificat qui prend fin
reminder-kind-certificate-ends-from = Pour qui le détient. À compter de son dernier jour.
reminder-kind-escalation = Une formation très en retard
reminder-kind-escalation-from = À partir du jour pour lequel la formation était promise. S’il y a plusieurs jours, le dernier est pour la coordination, les autres pour qui anime et pour les points focaux. Personne n’en entend parler avant une semaine après le premier rappel envoyé à qui anime.
reminder-kind-essay-to-read = Des textes à lire
reminder-kind-essay-to-read-from = Pour la coordination. À partir du jour où le texte le plus ancien a été remis.
reminder-kind-vacancy = Une association sans point focal
reminder-kind-vacancy-from = Pour la coordination de la section. À partir du jour où le dernier point focal est parti.
reminder-kind-request-open = Une demande à laquelle on pourrait répondre
reminder-kind-request-open-from = Pour les formateur·rices qui acceptent d’être trouvé·es. À partir du jour de la demande.
reminder-kind-request-unanswered = Une demande sans proposition
reminder-kind-request-unanswered-from = Pour la coordination de la section, en dernier pour l’administration. À partir du jour de la demande.
reminder-kind-weekly-summary = La semaine en bref
reminder-kind-weekly-summary-from = Pour la coordination. À partir du lundi, qui est 0, jusqu’au dimanche, qui est 6.
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

reminder-text = { $more ->
    [0] { $what }
   *[other] { $what } (+{ $more })
}
reminder-reason-left-out = Laissé de côté par la coordination
reminder-reason-by-hand = Dit de vive voix ou par message, pas par courriel
reminders-day-open = Envoyer un rappel maintenant, ou le laisser de côté
reminders-one-lead = Ce qui part maintenant part avec tout ce qui est dû à la même personne : c’est son message du jour. Ce qui est laissé de côté n’est pas rattrapé.
reminders-send-now = Envoyer maintenant
reminders-skip = Laisser de côté
reminders-skip-reason = Pourquoi le laisser de côté ?
reminders-skip-yes = Le laisser de côté
reminders-skip-undo = L’envoyer quand même
reminders-skipped = Laissés de côté
notice-reminder-skipped = Ce rappel est laissé de côté. Jusqu’à son jour, vous pouvez l’envoyer quand même.
notice-reminder-taken-up = Ce rappel partira de nouveau à son jour.
notice-reminder-sent-now = Le message est écrit et part dans un instant.
audit-cohort-reminder-skipped = Rappel laissé de côté
audit-cohort-reminder-taken-up = Rappel laissé de côté, puis repris
audit-cohort-reminder-sent-now = Rappel envoyé avant son jour
audit-enrolment-reminders-told = Personne prévenue autrement que par courriel
error-reminder-over-title = Rien de tel n’est à venir
error-reminder-over-what = Ce rappel est parti entre-temps, ce dont il parlait est fait, ou son jour a changé. La page des rappels montre ce qui est à venir.

reminders-texts = Textes prêts pour WhatsApp et SMS
reminders-texts-lead = Pour chaque personne à qui quelque chose est dû : un texte court dans sa langue. Copiez-le ou ouvrez-le dans une application ; il part de votre téléphone, et aucun numéro n’est gardé ici. Dites ensuite que vous l’avez envoyé : aucun courriel ne le répétera.
reminders-texts-back = Ce qui part par courriel
reminders-texts-suppressed = Son adresse refuse nos messages : c’est le moyen de la joindre.
reminders-texts-text = Le texte
reminders-texts-parts = { $parts ->
    [one] Un SMS
   *[other] { $parts } SMS
}
reminders-texts-copy = Copier
reminders-texts-copied = Copié
reminders-texts-whatsapp = Ouvrir dans WhatsApp
reminders-texts-sms = Ouvrir comme SMS
reminders-texts-told = Je l’ai envoyé
reminders-texts-none = Personne n’a besoin d’un texte maintenant
reminders-texts-none-text = Qui a quelque chose de dû dans les sept jours apparaît ici, sauf si la personne a déjà reçu quelque chose aujourd’hui ou ne veut pas de rappels.
notice-reminders-told = C’est noté. Aucun courriel ne le répétera, et aucun ne partira vers cette personne aujourd’hui.
notice-reminders-told-before = Rien n’a été noté : la personne a déjà reçu quelque chose aujourd’hui, ou plus rien n’est dû.

reminders-effect = Les rappels sont-ils utiles ?
reminders-effect-lead = Combien de fois ce qu’un rappel demandait a été fait dans les sept jours, au cours des douze derniers mois.
reminders-effect-how = On le voit au travail lui-même : aucun courriel ne signale qui l’a ouvert. Pour savoir ce qui se passe sans rappel, faites retenir le premier pour quelques personnes, là où vous choisissez les rappels.
reminders-effect-all = { $told ->
    [one] Après { $acted } rappel sur un
   *[other] Après { $acted } rappels sur { $told }
}
reminders-effect-with = Avec le premier rappel : { $acted } sur { $told } ({ $share }).
reminders-effect-without = Sans lui : { $acted } sur { $told } ({ $share }).
reminders-effect-part = Lesquels
reminders-effect-told = Rappels
reminders-effect-acted = Faits ensuite
reminders-effect-share = Part
reminders-effect-day = Le jour même
reminders-effect-before = { $days ->
    [one] Un jour avant
   *[other] { $days } jours avant
}
reminders-effect-after = { $days ->
    [one] Un jour après
   *[other] { $days } jours après
}
reminders-effect-none = On ne peut encore rien dire
reminders-effect-none-text = Une semaine après les premiers rappels, cette page montre ce qu’ils ont donné.
reminders-effect-young = { $count ->
    [one] Un rappel des sept derniers jours n’est pas encore compté.
   *[other] { $count } rappels des sept derniers jours ne sont pas encore comptés.
}
reminders-kind-held-out = Retenir le premier pour tant de personnes sur cent
reminders-kind-held-out-hint = Pour voir s’il est utile. Tirées au sort, 50 au plus ; les rappels suivants partent comme d’habitude.
reminder-reason-held-out = Retenu par tirage au sort, pour voir s’il est utile
