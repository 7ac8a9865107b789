# Les cohortes : des groupes de formateur·rices qui apprennent ensemble, et leurs invitations.
cohorts-title = Cohortes
cohorts-lead = Les groupes dont vous vous occupez : qui en fait partie, où chacun·e en est, et ce qui se transmet.
cohorts-lead-trainer = Les groupes avec lesquels vous apprenez.
cohorts-filter = Filtrer les cohortes
cohorts-all = Toutes les cohortes
cohorts-show = Afficher
cohorts-none-title = Pas encore de cohorte
cohorts-none = Une cohorte est un groupe de formateur·rices avec des dates, des modules, et un nombre de formations que chacun·e démultipliera. Dix minutes, et les invitations peuvent partir.
cohorts-none-yours = Vous ne faites encore partie d’aucune cohorte. L’invitation arrive par e-mail : ouvrez son lien, et votre groupe figurera ici.
cohorts-none-found-title = Aucune de ce genre
cohorts-none-found = Aucune de vos cohortes n’en est là en ce moment.
cohort-state-label = Où elle en est
cohort-state-draft = En préparation
cohort-state-open = Ouverte
cohort-state-running = En cours
cohort-state-closed = Cours terminé, la cascade continue
cohort-state-archived = Archivée
cohort-states = Ce que permet chaque état
cohort-states-caption = De la préparation à l’archivage ; on ne revient pas en arrière.
cohort-state-now = maintenant
cohort-act-yes = oui
cohort-act-invite = Inviter
cohort-act-join = Accepter une invitation
cohort-act-meet = Prévoir des séances
cohort-act-write = Écrire aux personnes
cohort-act-remind = Envoyer des rappels
cohort-act-commit = Promettre des formations
cohort-dates = du { $start } au { $end }
cohort-counts = { $trainers ->
    [one] { $trainers } formateur·rice
   *[other] { $trainers } formateur·rices
  }, { $waiting } sans réponse, { $not_begun } à commencer, { $stuck } à l’arrêt

cohort-new = Ouvrir une cohorte
cohort-new-lead = Une seule page. Personne n’est prévenu avant que vous ne l’ouvriez.
cohort-create = Créer la cohorte
cohort-create-hint = Ensuite vous direz qui inviter. Tout ceci pourra encore changer.
cohort-name = Nom
cohort-name-hint = Par exemple « Afrique de l’Ouest 2027 ».
cohort-section = Section
cohort-languages = Langues
cohort-starts-on = Premier jour
cohort-ends-on = Dernier jour du cours
cohort-time-zone = Fuseau horaire
cohort-time-zone-hint = Là où les jours de la cohorte commencent et finissent.
cohort-capacity = Places pour les formateur·rices
cohort-capacity-hint = Laissez vide si tout le monde trouve place. Les observateur·rices ne comptent pas.
cohort-modules = Modules
cohort-modules-hint = Le cours est terminé quand tous les modules choisis le sont, sauf ceux qui sont facultatifs.
cohort-modules-none = Aucun module n’est encore disponible ici.
cohort-modules-none-chosen = Aucun module n’est encore choisi.
cohort-module = Module
cohort-module-optional = Facultatif
cohort-module-saved = choisi
cohort-module-saved-not = non choisi
cohort-module-optional-of = « { $title } » est facultatif
cohort-module-optional-short = facultatif
cohort-module-opens = Ouvre le (facultatif)
cohort-module-opens-of = « { $title } » ouvre le
cohort-opens = ouvre le { $day }
cohort-module-due-before-open = L’échéance ne peut pas précéder l’ouverture.
cohort-module-due = À terminer le (facultatif)
cohort-module-due-of = « { $title } » à terminer le
cohort-due = pour le { $day }
cohort-target = Formations que chacun·e démultiplie
cohort-target-hint = Deux, d’habitude. 0 veut dire que rien n’est attendu.
cohort-deadline = Cascade à terminer le
cohort-deadline-hint = Laissée vide : douze mois après le dernier jour du cours.
cohort-needs-evidence = Les rapports ne sont acceptés qu’avec une pièce justificative
cohort-needs-evidence-hint = Une feuille de présence, un programme ou une photo doit être là avant que vous acceptiez un rapport de cette cohorte.
cohort-deadline-before-end = La cascade ne peut pas être due avant la fin du cours.
cohort-copy = Copier cette cohorte
cohort-copy-lead = Une nouvelle cohorte avec les mêmes modules et réglages, tous les jours à la même distance du premier. Elle commence en préparation, sans personne, et personne n’est averti.
cohort-copy-starts-on-hint = Tous les autres jours le suivent.
cohort-copy-it = Créer la copie
notice-cohort-copied = La copie est créée. Elle est vide, et personne n’a été averti.
notice-cohort-created = La cohorte est créée. Personne n’a encore été prévenu.
notice-cohort-changed = C’est enregistré.

cohort-tabs = Cohorte
cohort-tab-people = Personnes
cohort-tab-progress = Progression
cohort-tab-results = Résultats
cohort-tab-commitments = Leurs engagements
cohort-tab-lineage = Filiation
cohort-tab-reminders = Rappels
cohort-tab-mail = E-mails
cohort-tab-settings = Réglages

cohort-next = Votre prochaine étape
cohort-next-choose-modules-title = Choisissez ce qui est enseigné
cohort-next-choose-modules-text = La cohorte n’a pas encore de modules.
cohort-next-choose-modules-action = Choisir les modules
cohort-next-invite-title = Dites qui inviter
cohort-next-invite-text = Collez leurs adresses comme vous les avez.
cohort-next-invite-action = Inviter des personnes
cohort-next-open-title = Ouvrez la cohorte
cohort-next-open-text = { $waiting ->
    [one] { $waiting } personne reçoit l’invitation par e-mail.
   *[other] { $waiting } personnes reçoivent l’invitation par e-mail.
  }
cohort-next-open-action = L’ouvrir et envoyer les invitations
cohort-next-start-title = Le premier jour est arrivé
cohort-next-start-text = Dites que le cours a commencé. On peut encore inviter.
cohort-next-start-action = Le cours a commencé
cohort-next-help-title = Voyez qui a besoin d’un coup de main
cohort-next-help-text = Certain·es n’ont pas commencé, ou rien n’a bougé depuis deux semaines.
cohort-next-help-action = Voir qui
cohort-next-close-title = Le dernier jour est passé
cohort-next-close-text = Terminez le cours. On continue de suivre ce que les formateur·rices transmettent.
cohort-next-close-action = Le cours est terminé
cohort-next-follow-title = Suivez ce qui se transmet
cohort-next-follow-text = Le cours est terminé ; les formateur·rices tiennent maintenant leurs engagements.
cohort-next-follow-action = Voir les engagements

cohort-figure-trainers = { $count ->
    [one] formateur·rice participe
   *[other] formateur·rices participent
  }
cohort-figure-places = { $places ->
    [one] sur une place
   *[other] sur { $places } places
  }
cohort-figure-observers = { $count ->
    [one] observateur·rice
   *[other] observateur·rices
  }
cohort-figure-waiting = n’ont pas répondu
cohort-figure-not-begun = n’ont pas commencé
cohort-figure-stuck = sont à l’arrêt
cohort-figure-completed = ont terminé le cours

cohort-people-filter = Filtrer les personnes
cohort-people-search = Nom ou adresse
cohort-people-status = Où en est-on
cohort-people-all = Tout le monde
cohort-people-role = Participe comme
cohort-people-roles = Formateur·rices et observateur·rices
cohort-people-clear = Effacer
cohort-people-caption = Personnes par nom
cohort-people-none-title = Personne pour l’instant
cohort-people-none = Toutes les personnes que vous invitez figureront ici, avec leur avancement.
cohort-people-none-found-title = Personne ne correspond
cohort-people-none-found = Personne dans cette cohorte n’est dans ce cas. Effacez le filtre pour voir tout le monde.
cohort-person = Nom
cohort-person-email = E-mail
cohort-person-mails = E-mails à cette personne
cohort-active = Dernière activité
cohort-never = pas encore
cohort-since = depuis le { $day }
cohort-do = Ce que vous pouvez faire
cohort-you = (vous)
status-listed = À inviter
status-invited = N’a pas encore répondu
status-not-begun = N’a pas commencé
status-stuck = À l’arrêt
status-under-way = Apprend
status-completed = A terminé le cours
status-declined = A dit non
status-withdrawn = A quitté le groupe
status-removed = A été retiré·e
enrolment-role-trainer = Formateur·rice
enrolment-role-observer = Observateur·rice

progress-stuck = { $stuck ->
    [one] Une personne est bloquée
   *[other] { $stuck } personnes sont bloquées
  }
progress-stuck-together = { $stuck ->
    [one] { $stuck } personne est bloquée, dont { $there } au module { $module }
   *[other] { $stuck } personnes sont bloquées, dont { $there } au module { $module }
  }
progress-not-begun = { $count ->
    [one] Une personne n’a pas commencé
   *[other] { $count } personnes n’ont pas commencé
  }
progress-all-going = Tout le monde est en chemin
progress-all-done = Tout le monde a terminé le cours
progress-who = Qui est affiché
progress-choice-all = Tout le monde
progress-choice-stuck = Bloqué·e
progress-choice-not-begun = Pas commencé
progress-choice-under-way = En chemin
progress-choice-completed = Terminé
progress-caption = Les personnes, celles qui ont besoin d’aide d’abord. Coche : module terminé. Nombre : leçons faites. Vide : pas commencé.
progress-caption-part = Les autres, sur { $total }.
progress-done-share = Fait, en %
progress-all = { $total ->
    [one] une personne
   *[other] les { $total }
  }
progress-is-stuck = { $days ->
    [one] bloqué·e un jour
   *[other] bloqué·e { $days } j
  }
progress-is-not-begun = pas commencé
progress-is-active = { $days ->
    [0] aujourd’hui
    [1] hier
   *[other] il y a { $days } jours
  }
progress-is-done = terminé { $day }
progress-key-completed = terminé
progress-key-lessons = leçons faites
progress-key-none = pas commencé
progress-key-stopped = arrêté ici
progress-key-late = date passée
progress-module = Module { $number } : { $title }
progress-modules = À quoi correspondent les numéros
progress-find = Trouver quelqu’un
progress-print = Imprimer
cohort-progress-none-title = Personne ne participe encore
cohort-progress-none = Dès que des personnes auront accepté l’invitation, vous verrez ici où chacune en est dans chaque module.
cohort-cell-done = Terminé
cohort-cell-unknown = indisponible
cohort-cell-late = (en retard)

cohort-place = Sa place dans la cohorte
cohort-invite = Inviter des personnes
cohort-invite-more = Inviter d’autres personnes
cohort-invite-now = Chaque personne reçoit tout de suite un e-mail avec un lien.
cohort-invite-later = Les e-mails partent quand vous ouvrez la cohorte, pas avant.
cohort-invite-people = Qui est invité
cohort-invite-people-hint = Collez les adresses comme vous les avez, avec ou sans noms : d’un logiciel de messagerie, d’une lettre, des colonnes d’un tableur. Personne n’est invité avant que chaque ligne soit comprise.
cohort-invite-role = Ces personnes participent comme
cohort-invite-language = Langue de l’invitation
cohort-invite-language-hint = Pour les personnes nouvelles ici. Aux autres, on écrit dans leur langue.
cohort-invite-send = Envoyer les invitations
cohort-invite-enter = Les mettre sur la liste
cohort-invite-line-wrong = Ligne { $line } : pas d’adresse e-mail dans « { $text } ».
cohort-invite-line-not-an-address = Ligne { $line } : « { $text } » n’est pas une adresse à laquelle on peut écrire.
cohort-invite-line-unclear = Ligne { $line } : nous ne savons pas à quelle adresse appartient « { $text } ». Mettez une personne par ligne.
cohort-invite-line-name-long = Ligne { $line } : le nom est trop long.
cohort-invite-lines-wrong = { $count ->
    [one] Une ligne demande votre attention. Personne n’a encore été invité.
   *[other] { $count } lignes demandent votre attention. Personne n’a encore été invité.
  }
cohort-invite-too-many = C’est trop à la fois : { $most } personnes au plus.
cohort-invited-now = { $count ->
    [0] Personne de nouveau n’a été invité
    [one] Une invitation est en route
   *[other] { $count } invitations sont en route
  }
cohort-invited-later = { $count ->
    [0] Personne de nouveau n’a été ajouté à la liste
    [one] Une personne est sur la liste
   *[other] { $count } personnes sont sur la liste
  }
cohort-invited-already = Ces personnes y étaient déjà ; rien n’a changé pour elles.
cohort-invited-blocked = Ces adresses sont bloquées, leur invitation n’arrivera donc pas :
cohort-invite-budget = { $most ->
    [one] Vous pouvez inviter une personne par heure.
   *[other] Vous pouvez inviter { $most } personnes par heure.
  } { $minutes ->
    [one] Réessayez dans une minute ; personne de cette liste n’a été invité, et elle reste ici.
   *[other] Réessayez dans { $minutes } minutes ; personne de cette liste n’a été invité, et elle reste ici.
  }
cohort-invite-enough = { $address } a reçu trois invitations depuis hier ; retirez-la pour inviter les autres, ou attendez demain.
cohort-invited-back = Retour à la cohorte
cohort-invite-again = Inviter de nouveau
cohort-invite-again-text = Une nouvelle invitation part ; le lien de la précédente ne fonctionne plus.
cohort-withdraw = Cette personne est partie
cohort-withdraw-text = Elle vous a dit qu’elle ne continuait pas. Ce qu’elle a fait reste, et elle ne reçoit plus de rappels.
cohort-remove = Retirer cette personne
cohort-remove-text = Elle perd sa place dans cette cohorte, et une invitation en cours ne fonctionne plus. Ce qu’elle a appris lui reste.
notice-cohort-invited-blocked = Rien n’est parti : cette adresse est bloquée. La raison est ci-dessous ; « Y envoyer de nouveau » lève le blocage.
notice-cohort-invited-enough = Rien n’est parti : cette personne a reçu trois invitations depuis hier. Demain, une autre pourra partir.
cohort-person-blocked = D’ici là, ni invitation, ni rappel, ni nouvelle ne lui parvient.
notice-cohort-invited-again = Une nouvelle invitation est en route.
notice-cohort-person-withdrawn = C’est noté : cette personne est partie.
notice-cohort-person-removed = Cette personne n’est plus dans la cohorte.

cohort-extension = Plus de temps pour la cascade
cohort-extension-lead = Une maladie, des élections : donnez à cette seule personne un délai plus long.
cohort-extension-until = Son propre dernier jour
cohort-extension-until-hint = Vide : le jour de la cohorte compte de nouveau.
cohort-extension-reason = Raison
cohort-extension-save = Enregistrer ce jour
cohort-extended = (son propre délai)
notice-cohort-extended = C’est enregistré.

cohort-settings-about = À propos de la cohorte
cohort-save = Enregistrer
cohort-coordinators = Coordination
cohort-coordinators-lead = Ces personnes voient et font ici la même chose que vous.
cohort-coordinator-new = Ajouter quelqu’un
cohort-coordinator-email = Adresse e-mail
cohort-coordinator-email-hint = C’est avec elle que la personne se connecte : un lien arrive par e-mail, sans mot de passe.
cohort-coordinator-name = Nom
cohort-coordinator-add = Confier la coordination
cohort-coordinator-remove = Y mettre fin
cohort-coordinator-remove-ask = Cette personne ne coordonnera plus cette cohorte. Vous pourrez la désigner de nouveau.
notice-cohort-coordinator-added = Cette personne peut maintenant coordonner la cohorte. Dites-lui de se connecter avec cette adresse.
notice-cohort-coordinator-removed = Cette personne ne coordonne plus la cohorte.
cohort-life = La suite de la cohorte
cohort-become-open = Ouvrir la cohorte
cohort-become-open-text = Toutes les personnes de la liste reçoivent l’invitation par e-mail.
cohort-become-running = Le cours a commencé
cohort-become-running-text = On peut encore inviter et accepter.
cohort-become-closed = Le cours est terminé
cohort-become-closed-text = Plus personne ne peut rejoindre le groupe. La cascade continue, avec ses rappels.
cohort-become-archived = Archiver la cohorte
cohort-become-archived-text = Elle est gardée pour mémoire, et plus personne ne reçoit de rappel. On ne revient pas en arrière.
notice-cohort-opened = La cohorte est ouverte. Les invitations sont en route.
notice-cohort-started = Le cours a commencé.
notice-cohort-closed = Le cours est terminé. La cascade continue.
notice-cohort-archived = La cohorte est archivée.

cohort-group = Votre groupe
cohort-group-target = { $target ->
    [one] Après le cours, vous le démultipliez dans une formation à vous, d’ici au { $day }.
   *[other] Après le cours, vous le démultipliez dans { $target } formations à vous, d’ici au { $day }.
  }
cohort-group-commitments = Mes engagements
cohort-group-completed = Vous avez terminé le cours. Bravo !
cohort-group-no-modules = Les modules ne sont pas encore choisis. Ils figureront ici.
cohort-leave = Quitter cette cohorte
cohort-leave-text = Ce que vous avez appris vous reste. Pour revenir, il faut une nouvelle invitation.
notice-cohort-left = Vous avez quitté la cohorte. Ce que vous avez appris vous reste.

invitation-title = Votre invitation
invitation-lead = { $role ->
    [observer] On vous invite à participer en observateur·rice. Dites oui, et vous y êtes.
   *[trainer] On vous invite à apprendre ici et à transmettre. Dites oui, et vous y êtes.
  }
invitation-when = Quand
invitation-after = Ensuite
invitation-who = Qui êtes-vous ?
invitation-accept = Oui, je participe
invitation-accept-after-all = Finalement, je participe
invitation-decline = Non, je ne peux pas
invitation-waits = { $count ->
    [0] Toutes les places sont prises pour l’instant. Vous êtes en tête de la liste d’attente : dès qu’une place se libère elle est à vous, et vous recevez un message.
    [one] Toutes les places sont prises pour l’instant. Vous êtes sur la liste d’attente, et une personne attend avant vous. Quand une place se libère pour vous, vous recevez un message.
   *[other] Toutes les places sont prises pour l’instant. Vous êtes sur la liste d’attente, et { $count } personnes attendent avant vous. Quand une place se libère pour vous, vous recevez un message.
  }
cohort-waits = attend une place depuis le { $day }
invitation-accepted = Vous y êtes déjà : cette invitation a été acceptée. Connectez-vous pour continuer.
invitation-declined = Vous avez dit non, et la coordination le voit. Si cela devient possible, ce lien fonctionne encore.
notice-invitation-declined = Merci de l’avoir dit. La coordination le voit.

error-cohort-state-title = La cohorte n’en est plus là
error-cohort-state-what = Cela ne suit pas l’état actuel de la cohorte. Quelqu’un a peut-être été plus rapide : ouvrez sa page pour voir.
error-cohort-state-kept = Rien n’a été modifié.
error-cohort-takes-nobody-title = Plus personne ne peut rejoindre
error-cohort-takes-nobody-what = Le cours de cette cohorte est terminé. Invitez dans une autre.
error-cohort-not-open-title = La cohorte n’est pas ouverte
error-cohort-not-open-what = Les invitations partent quand la cohorte est ouverte ou en cours.
error-cohort-last-coordinator-title = Quelqu’un doit rester
error-cohort-last-coordinator-what = C’est la seule personne qui coordonne la cohorte. Ajoutez-en d’abord une autre.
error-enrolment-state-title = Ce n’est pas possible maintenant
error-enrolment-state-what = Cette personne n’en est plus là. Rouvrez la page pour voir où elle en est.
error-enrolment-state-kept = Rien n’a été modifié.
error-invitation-accepted-title = Vous y êtes déjà
error-invitation-accepted-what = Cette invitation a été acceptée. Connectez-vous pour continuer.

## Qui a fait quoi
audit-cohort-copied = Cohorte copiée
audit-enrolment-waits = Mis sur la liste d’attente
audit-enrolment-moved-up = Place obtenue depuis la liste d’attente
audit-cohort-created = Cohorte créée
audit-cohort-changed = Cohorte modifiée
audit-cohort-opened = Cohorte ouverte
audit-cohort-started = Cours commencé
audit-cohort-closed = Cours terminé
audit-cohort-archived = Cohorte archivée
audit-enrolment-invited = Personne invitée
audit-enrolment-accepted = Invitation acceptée
audit-enrolment-declined = Invitation refusée
audit-enrolment-withdrawn = Départ d’une cohorte
audit-enrolment-removed = Personne retirée d’une cohorte
audit-enrolment-extended = Délai de cascade d’une personne modifié
audit-enrolment-completed = Cours achevé

# What a group gained, and what waits for whoever coordinates it.
cohort-texts = Textes à lire
cohort-texts-none-title = Aucun texte ne vous attend
cohort-texts-none = Quand une personne de cette cohorte répond à une question par un texte, il apparaît ici jusqu’à ce que vous y ayez répondu.
cohort-text-question-gone = La question ne figure plus dans le module.
cohort-text-score = Le texte répond-il à la question ?
cohort-text-score-fully = Entièrement
cohort-text-score-largely = En grande partie
cohort-text-score-partly = En partie
cohort-text-score-not-yet = Pas encore
cohort-text-comment = Votre réponse à l’auteur·rice
cohort-text-comment-hint = Ce qui est réussi, et une chose qui rendrait le texte meilleur. La réponse s’affiche à côté du texte.
cohort-text-answer = Envoyer ma réponse
cohort-tries = Plus d’essai
cohort-tries-lead = Ces personnes n’ont pas réussi et ont épuisé leurs essais. Parlez-en avec elles, puis accordez un essai de plus.
cohort-try-allow = Accorder un essai de plus
cohort-gains = Ce que le groupe a gagné
cohort-gains-lead = La moyenne au test initial et au meilleur test final, parmi les personnes qui ont passé les deux. Elle s’affiche à partir de cinq personnes : elle parle du groupe et de personne en particulier.
cohort-gain-module = Module
cohort-gain-people = Ont passé les deux
cohort-gain-before = Avant
cohort-gain-after = Après
cohort-gain-points = Points
cohort-gain-too-few = Moins de cinq personnes ont passé les deux tests.
notice-cohort-text-answered = Votre réponse est transmise.
notice-cohort-try-allowed = Un essai de plus est accordé.
