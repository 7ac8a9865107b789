# Séances en direct des cohortes, présences et agendas.

## La liste
cohort-tab-sessions = Séances
sessions-title = Séances en direct
sessions-of = { $cohort } : séances en direct
sessions-ahead = À venir
sessions-past = Passées
sessions-all = Toutes les séances
sessions-none = Aucune séance n’est prévue. Quand il y en aura une, vous recevrez un message avec un fichier pour votre agenda.
sessions-none-plan = Aucune séance n’est prévue. Prévoyez-en une, et toutes les personnes qui participent recevront un message avec un fichier pour leur agenda.
session-next = Prochaine séance en direct
home-sessions = Prochaines séances en direct
session-next-none = Aucune n’est prévue.
session-hours = { $day }, { $from }–{ $to }
session-own-hours = À votre heure : { $day }, { $from }–{ $to }
session-attended = { $count ->
    [0] personne n’était là
    [one] une personne était là
   *[other] { $count } personnes étaient là
  }
session-is-cancelled = Annulée
session-was-there = Vous y étiez
session-counts = Compte pour l’achèvement du cours

## En prévoir une
session-form-title = Séance en direct
session-plan = Prévoir une séance
session-plan-it = La prévoir
session-plan-lead = Une fois prévue, toutes les personnes qui participent reçoivent un message avec un fichier pour leur agenda.
session-change = Modifier la séance
session-change-lead = Si le jour, les heures, le lieu ou le lien changent, tout le monde reçoit un message, et les agendas suivent.
session-save = Enregistrer
session-back = Retour
session-title = Intitulé
session-day = Jour
session-from = De
session-to = À
session-zone = Fuseau horaire
session-zone-hint = Là où valent ces heures. Chaque personne voit les siennes à côté.
session-place = Lieu
session-place-hint = Une salle, un bâtiment, une ville. Il faut un lieu ou un lien.
session-link = Lien pour se connecter
session-link-hint = Par exemple https://meet.example/salle. Seules les personnes de la cohorte le voient.
session-language = Langue
session-required = Compte pour l’achèvement du cours
session-required-hint = Le cours n’est achevé que pour celles et ceux qui y étaient. Qui n’a pas pu venir peut être pointé plus tard, après rattrapage.
session-end-before-start = Elle ne peut pas finir avant de commencer.
session-too-long = Une séance dure au plus { $hours ->
    [one] une heure
   *[other] { $hours } heures
  }. Prévoyez-en deux.
session-not-a-time = Écrivez l’heure comme 09:30.
session-not-a-link = Écrivez une adresse entière qui commence par https://
session-nowhere = Dites où l’on se retrouve : un lieu ou un lien.
notice-session-planned = La séance est prévue. Toutes les personnes qui participent sont averties par courriel.
notice-session-changed = Enregistré. Si les agendas sont concernés, tout le monde est averti.

## Une séance
session-of = { $title } · { $cohort }
session-about = La séance
session-when = Quand
session-course = Cours
session-cancel = L’annuler
session-cancel-ask = Toutes les personnes invitées reçoivent un message, et la séance disparaît de leurs agendas. C’est définitif.
notice-session-cancelled = La séance est annulée. Tout le monde est averti.

## Qui était là
session-code = Code de la séance
session-code-how = Montrez ce code. Qui participe ouvre la séance sur son téléphone et le saisit, jusqu’à une heure après la fin.
session-code-hint = Six chiffres, montrés par les personnes qui animent la séance.
session-code-wrong = Ce n’est pas le code de cette séance. Regardez-le encore une fois.
session-code-too-many = { $minutes ->
    [one] Trop de codes étaient faux. Réessayez dans une minute, ou demandez que l’on vous pointe.
   *[other] Trop de codes étaient faux. Réessayez dans { $minutes } minutes, ou demandez que l’on vous pointe.
  }
session-i-am-here = Je suis là
session-attend = Envoyer
session-attended-already = Vous êtes sur la liste de cette séance.
session-attendance-not-yet = Elle n’a pas commencé. Revenez une demi-heure avant le début.
session-attendance-open = Vous pouvez dire maintenant que vous êtes là.
session-attendance-over = La séance est terminée. Si vous y étiez, demandez à la coordination de vous pointer.
session-attendance-cancelled = Cette séance n’a pas lieu.
notice-session-attended = Vous êtes sur la liste. Bonne séance !
session-register = Qui était là
session-register-legend = Cochez toutes les personnes qui étaient là
session-register-save = Enregistrer les présences
session-register-not-yet = Les présences se notent à partir d’une demi-heure avant le début.
session-register-nobody = Personne ne participe encore. Dès que des invitations sont acceptées, les noms apparaissent ici.
session-figure-present = Étaient là
session-figure-all = Participent
session-by-code = par code
session-nobody-of-cohort = Une personne cochée ne participe pas à cette cohorte.
notice-session-marked = Enregistré.

## Refus
error-session-cohort-archived-title = Cette cohorte est archivée
error-session-cohort-archived-what = Les séances se prévoient et se modifient jusqu’à l’archivage de la cohorte.
error-session-cohort-archived-kept = Rien n’a été changé.
error-session-enough-title = Cette cohorte a assez de séances
error-session-enough-what = Aucune cohorte n’a plus de 200 séances.
error-session-enough-kept = Rien n’a été prévu.
error-session-cancelled-title = Cette séance a été annulée
error-session-cancelled-what = Elle n’a pas lieu : on ne peut ni la modifier ni y noter de présences.
error-session-cancelled-kept = Rien n’a été changé.
error-session-not-begun-title = La séance n’a pas commencé
error-session-not-begun-what = Les présences se notent à partir d’une demi-heure avant le début.
error-session-not-begun-kept = Rien n’a été changé.
error-session-over-title = La séance est terminée
error-session-over-what = Elle ne peut plus être annulée, et son code n’ouvre plus rien. La coordination peut encore noter des présences.
error-session-over-kept = Rien n’a été changé.

## Agendas
calendar-title = Mon agenda
calendar-lead = Vos séances, les échéances de vos modules, vos engagements et les formations que vous prévoyez.
calendar-none-title = Rien à venir
calendar-none = Ce qui a une date apparaîtra ici : séances en direct, modules à finir, formations promises ou prévues.
calendar-kind-session = Séance en direct
calendar-kind-module = Module
calendar-kind-commitment = Formation promise
calendar-kind-delivery = Formation prévue
calendar-module = À finir : { $module }
calendar-commitment = Formation promise ({ $association })
calendar-delivery = Formation : { $training }
calendar-own = Dans votre propre agenda
calendar-own-lead = Votre téléphone ou votre ordinateur peut montrer tout cela à côté de vos autres rendez-vous, toujours à jour. Il lui faut une adresse qui n’est qu’à vous.
calendar-own-link = Toutes vos dates, et comment les avoir dans votre propre agenda
calendar-of-cohort = Agenda de la cohorte
calendar-of-cohort-lead = Une adresse pour les logiciels d’agenda, avec les séances et les échéances des modules. Sans noms de personnes ni liens de connexion.
calendar-address = Adresse pour les logiciels d’agenda
calendar-address-hint = Copiez-la et choisissez « s’abonner » ou « ajouter par adresse » dans votre agenda. Qui l’a peut lire cet agenda.
calendar-make = Créer une adresse
calendar-renew = Une autre adresse
calendar-renew-ask = L’adresse actuelle n’ouvrira plus rien, où qu’elle ait été saisie.
calendar-end = La retirer
calendar-end-ask = L’adresse n’ouvrira plus rien, où qu’elle ait été saisie.
notice-calendar-made = Voici l’adresse.
notice-calendar-ended = L’adresse n’ouvre plus rien.

## Courriels et journal
mail-kind-session = Séance en direct
audit-live-session-planned = Séance en direct prévue
audit-live-session-changed = Séance en direct modifiée
audit-live-session-cancelled = Séance en direct annulée
audit-live-session-attendance = Présences d’une séance en direct notées
audit-live-session-attended = À une séance en direct, par son code
audit-calendar-made = Adresse d’agenda créée
audit-calendar-ended = Adresse d’agenda retirée
audit-cohort-calendar-made = Adresse de l’agenda d’une cohorte créée
audit-cohort-calendar-ended = Adresse de l’agenda d’une cohorte retirée
