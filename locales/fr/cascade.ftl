# Ce que les formateur·rices promettent de démultiplier, les formations tenues, qui les confirme, et ce que cela donne.

## Listes
cascade-filter-state = État
cascade-filter-association = Association
cascade-filter-cohort = Cohorte
cascade-filter-module = Module
cascade-filter-words = Chercher
cascade-filter-words-hint = Lieu, association, nom
cascade-filter-more = Plus de filtres
cascade-filter-from = Du
cascade-filter-until = Au
cascade-sort = Ordre
cascade-sort-work = D’abord ce qui attend quelqu’un
cascade-sort-newest = Les plus récents d’abord
cascade-sort-oldest = Les plus anciens d’abord
cascade-sort-place = Par lieu
cascade-sort-people = Le plus de monde d’abord
cascade-filter-all = Tout
cascade-filter-show = Afficher
cascade-filter-clear = Effacer
cascade-nothing-title = Rien ne correspond
cascade-nothing = Rien ne correspond à ce choix. Élargissez-le, ou effacez-le pour tout voir.

## Engagements
commitments-title = Engagements
commitments-lead = Ce qui a été promis : quelle formation, pour qui, et pour quand.
commitments-lead-target = Votre cohorte espère { $expected ->
    [one] une formation
   *[other] { $expected } formations
  } par formateur·rice avant le { $deadline }.
commitments-caption = Engagements
commitments-total = { $count ->
    [one] Un engagement
   *[other] { $number } engagements
  }
commitments-see-all = { $count ->
    [one] Voir l’engagement
   *[other] Voir les { $number } engagements
  }
commitments-overdue-all = { $count ->
    [one] Voir celui qui est en retard
   *[other] Voir les { $number } qui sont en retard
  }
commitments-open-all = { $count ->
    [one] Voir celui qui est ouvert
   *[other] Voir les { $number } qui sont ouverts
  }
commitments-filter = Filtrer les engagements
commitments-none-title = Pas encore d’engagement
commitments-none = Vous verrez ici ce que vous avez promis d’enseigner, à qui et pour quand. Une promesse suffit pour commencer.
commitments-none-others = Ce que les formateur·rices promettent de démultiplier apparaîtra ici dès le premier engagement.
commitments-none-cohort = Dès que les formateur·rices de cette cohorte diront quoi enseigner, à qui et pour quand, cela apparaîtra ici. Un mot de votre part aide à commencer.
commitment-one = Engagement
commitment-title = { $place }, avant le { $day }{"\u00A0"}· { $people ->
    [one] une personne
   *[other] { $people } personnes
  }
commitment-commitment = Quoi
commitment-person = Formateur·rice
commitment-cohort = Cohorte
commitment-enrolment = Pour quelle cohorte ?
commitment-modules = Qu’allez-vous enseigner ?
commitment-modules-hint = Un ou plusieurs modules, en une formation.
commitment-association = Association
commitment-association-hint = Les membres de quelle association y participeront ?
commitment-language = Langue
commitment-due = Pour quand
commitment-due-hint = Nous vous le rappelons avant ce jour, et plus après votre rapport.
commitment-due-past = Ce jour est passé. Choisissez-en un à venir.
commitment-expected = Personnes attendues
commitment-place = Lieu
commitment-place-hint = Une ville suffit. Laissez vide si vous ne savez pas encore.
commitment-new = Prendre un engagement
commitment-new-lead = Dites ce que vous allez enseigner, à qui et pour quand. Vous pourrez le modifier.
commitment-make = Je m’y engage
commitment-edit = Modifier
commitment-edit-lead = Les plans changent. Ce qui compte, c’est que la formation ait lieu.
commitment-save = Enregistrer
commitment-report = Déclarer une formation
commitment-deliveries = Ses formations
commitment-deliveries-none = Aucune formation n’y est encore rattachée.
commitment-release = Libérer de cet engagement
commitment-release-lead = Il ne comptera plus et ne donnera plus lieu à des rappels. Le motif reste visible pour la personne concernée.
commitment-release-reason = Motif
commitment-release-hint = Un changement de poste, une maladie, une élection, par exemple.
commitment-release-button = Libérer
commitment-released-because = Motif de la libération
commitment-release-asked = { $name } demande à être libéré·e de cet engagement
commitment-ask-release = Je ne peux pas tenir cet engagement
commitment-ask-release-lead = Dites pourquoi, et celles et ceux qui coordonnent votre cohorte décident si l’engagement est levé. D’ici là, il tient. Si un autre jour convient, changez-le plutôt.
commitment-ask-release-hint = Un changement de poste, une maladie ou une élection, par exemple.
commitment-ask-release-button = Demander à être libéré·e
notice-commitment-release-asked = Votre coordination est prévenue.
commitment-state = État
commitment-state-open = À tenir
commitment-state-overdue = En retard
commitment-state-reported = Déclaré
commitment-state-fulfilled = Tenu
commitment-state-released = Libéré
notice-commitment-made = Votre engagement est pris. Après la formation, cinq minutes suffisent pour la déclarer.
notice-commitment-changed = C’est enregistré.
notice-commitment-released = C’est fait. Cet engagement ne compte plus.

## Formations : listes
deliveries-title = Formations
deliveries-lead = Les formations qui démultiplient ce qui a été appris : prévues, déclarées, confirmées.
deliveries-total = { $count ->
    [one] Une formation
   *[other] { $number } formations
  }
deliveries-see-all = { $count ->
    [one] Voir la formation
   *[other] Voir les { $number } formations
  }
deliveries-waiting-count = { $count ->
    [one] Une formation vous attend
   *[other] { $number } formations vous attendent
  }
deliveries-waiting-all = { $count ->
    [one] Voir celle qui vous attend
   *[other] Voir les { $number } qui vous attendent
  }
deliveries-work = Les passer en revue
deliveries-waiting-reports = { $count ->
    [one] Un rapport est à écrire ou à corriger. Il est en tête de la liste.
   *[other] { $number } rapports sont à écrire ou à corriger. Ils sont en tête de la liste.
  }
deliveries-drafts = Commencées, pas envoyées
deliveries-all = Toutes les formations
deliveries-filter = Filtrer les formations
deliveries-caption = Formations
deliveries-none-title = Pas encore de formation
deliveries-none = Les formations que vous tenez apparaîtront ici. Prévoyez la première, ou déclarez-en une : cinq minutes suffisent.
deliveries-none-others = Dès qu’une formation sera prévue ou déclarée, elle apparaîtra ici.
delivery-title = { $place }, { $day }
delivery-title-people = { $place }, { $day }{"\u00A0"}· { $people ->
    [0] personne
    [one] une personne
   *[other] { $people } personnes
  }
delivery-training = Formation
delivery-when = Quand
delivery-where = Où
delivery-association = Association
delivery-completed-short = Jusqu’au bout
delivery-draft-untitled = Une formation encore sans titre
delivery-draft-saved = Gardée le { $at }
delivery-draft-discard = Jeter
delivery-draft-discard-ask = Ce que vous y avez saisi sera perdu.
delivery-wait-report = { $state ->
    [returned] À corriger
   *[other] À déclarer
  }
delivery-wait-confirmation = À confirmer
delivery-wait-acceptance = À accepter
delivery-state = État
delivery-state-draft = Commencée
delivery-state-planned = Prévue
delivery-state-reported = Déclarée
delivery-state-confirmed = Confirmée
delivery-state-accepted = Acceptée
delivery-state-returned = Renvoyée
delivery-state-cancelled = Annulée
delivery-state-withdrawn = Retirée

## Formations : le formulaire
delivery-new = Déclarer une formation
delivery-edit = Modifier le rapport
delivery-report-now = La déclarer
delivery-new-lead = { $side ->
    [association] Vous déclarez pour l’association ; les formateur·rices confirment.
   *[other] Vous déclarez en tant que formateur·rice ; l’association confirme.
  }
delivery-as-association = Déclarer plutôt pour l’association
delivery-as-trainer = Déclarer plutôt en tant que formateur·rice
delivery-resumed = Tout est comme vous l’avez laissé le { $at }.
delivery-part-what = Quoi, quand et où
delivery-part-who = Qui a enseigné
delivery-part-people = Qui a participé
delivery-part-results = Ce que cela a donné
delivery-modules = Modules
delivery-association-hint = Les membres de quelle association ont participé ?
delivery-starts = Premier jour
delivery-ends = Dernier jour
delivery-ends-hint = Laissez vide pour un seul jour.
delivery-hours = Heures ensemble
delivery-hours-hint = Sans les pauses, par exemple 6,5.
delivery-hours-range = Indiquez plus de 0 et au plus { $most } heures : aucun jour n’en a plus de 12.
delivery-mode = Comment a-t-elle été tenue ?
delivery-mode-in-person = Sur place
delivery-mode-online = En ligne
delivery-mode-hybrid = Les deux
delivery-municipality = Ville
delivery-municipality-hint = Pour une formation en ligne, vous pouvez laisser vide.
delivery-country = Pays
delivery-languages = Langues
delivery-level = Jusqu’où est-elle allée ?
delivery-level-awareness = Sensibilisation : on en a connaissance
delivery-level-working = Niveau pratique : on sait s’en servir
delivery-level-training-of-trainers = Formation des formateurs : on sait l’enseigner
delivery-refresher = Les personnes l’avaient déjà appris : c’était un rappel
delivery-refresher-short = un rappel
delivery-more-place = Salle, région, partenaires
delivery-venue = Salle
delivery-region = Code de la région
delivery-region-hint = ISO 3166-2, par exemple SN-DK.
delivery-region-wrong = Ce n’est pas un code de région. Il ressemble à SN-DK ou FR-75.
delivery-co-organisers = Organisée avec
delivery-funders = Financée par
delivery-lead = Responsable de la formation
delivery-lead-hint = Ces personnes ont promis une formation à votre association. Si aucune ne l’a animée, dites ci-dessous qui l’a fait.
delivery-lead-other = Ou une autre personne
delivery-lead-other-hint = Son adresse e-mail exacte, ou son nom en l’absence de compte.
delivery-unknown-trainer = Écrivez pour chaque personne un nom ou une adresse e-mail.
delivery-commitment = Votre engagement
delivery-commitment-hint = Laissez vide, et nous prenons celui qui convient.
delivery-commitment-none = Elle ne relève d’aucun d’eux
delivery-known = Qui a enseigné avec vous
delivery-others = Autres personnes qui ont enseigné
delivery-others-hint = Leurs adresses e-mail, ou leurs noms, comme vous les avez. Une personne qui a un compte à cette adresse trouve la formation dans sa liste.
delivery-more-people = Premières fois et observation
delivery-first-timers = Ont enseigné pour la première fois
delivery-first-timers-hint = Aux côtés de quelqu’un d’expérimenté. Une personne par ligne.
delivery-observers = Ont observé
delivery-observers-hint = Une personne par ligne.
delivery-trainers = Formateur·rices
trainer-role-lead = responsable
trainer-role-co-trainer = a enseigné aussi
trainer-role-observer = a observé
trainer-role-first-timer = pour la première fois
delivery-invited = Invité·es
delivery-attended = Venu·es
delivery-completed = Resté·es jusqu’au bout
delivery-completed-hint = C’est ce qui compte comme « formé ».
delivery-more-than-attended = { $attended ->
    [0] { $of }, c’est trop : vous dites que personne n’est venu.
    [one] { $of }, c’est plus que la seule personne venue.
   *[other] { $of }, c’est plus que les { $attended } personnes venues.
  }
delivery-counts = Par fonction et par sexe
delivery-counts-hint = Dans la mesure où vous le savez. Le reste compte comme « non précisé ».
delivery-counts-too-many = { $sum ->
    [one] Le tableau compte { $sum } personne ; présence déclarée : { $attended }. Corrigez l’un ou l’autre.
   *[other] Le tableau compte { $sum } personnes ; présence déclarée : { $attended }. Corrigez l’un ou l’autre.
  }
delivery-counts-caption = Qui est venu, par fonction et par sexe
delivery-role = Fonction
delivery-together = Ensemble
delivery-everybody = Tout le monde
sex-women = Femmes
sex-men = Hommes
sex-other = Autre
sex-not-stated = Non précisé
participant-role-elected = Élu·es
participant-role-municipal-staff = Personnel municipal
participant-role-association-staff = Personnel de l’association
participant-role-civil-society = Société civile
participant-role-other = Autres
delivery-more-counts = Comment vous avez compté, et plus
delivery-basis = Comment a-t-on compté ?
delivery-basis-named = D’après une liste de noms
delivery-basis-counted = En comptant les personnes
delivery-basis-mixed = Les deux
delivery-named = Noms sur la liste
delivery-named-hint = Seulement si vous avez fait les deux : le plus grand nombre compte.
delivery-names = { $named } sur la liste de noms
delivery-disability = Personnes handicapées
delivery-disability-hint = Seulement si elles l’ont dit elles-mêmes.
delivery-governments = Collectivités représentées
delivery-before = Test initial
delivery-after = Test final
delivery-before-n = Ont passé le test initial
delivery-before-mean = Leur moyenne, de 0 à 100
delivery-after-n = Ont passé le test final
delivery-after-mean = Leur moyenne, de 0 à 100
delivery-test = { $mean } en moyenne, { $n ->
    [one] une personne
   *[other] { $n } personnes
  }
delivery-satisfaction = Satisfaction
delivery-satisfaction-hint = La moyenne d’une échelle de 1 à 5.
delivery-out-of-five = { $mean } sur 5
delivery-adaptation = Qu’avez-vous changé pour votre contexte ?
delivery-adaptation-hint = Un cas local, un autre jeu, un plan plus court. Vos collègues en apprennent.
delivery-send-lead = { $side ->
    [association] Une fois le rapport envoyé, les formateur·rices sont invité·es à confirmer.
   *[other] Une fois le rapport envoyé, l’association est invitée à confirmer.
  }
delivery-report-button = Déclarer
delivery-plan-button = Prévoir
delivery-keep-button = Garder pour plus tard
delivery-report-all-the-same = Déclarer quand même
delivery-plan-all-the-same = Prévoir quand même
delivery-not-over = Ce jour n’est pas encore passé. Prévoyez-la, et déclarez-la quand elle sera finie.
delivery-plan-is-past = Ce jour est passé. Déclarez la formation au lieu de la prévoir.
delivery-too-long = Une formation dure au plus { $most } jours. Déclarez les plus longues en plusieurs parties.
delivery-warnings-title = Regardez encore une fois
delivery-warning-look = Voir
delivery-warning-walk-ins = Il est venu plus de monde que d’invité·es.
delivery-warning-completed = Plus de personnes sont restées jusqu’au bout qu’il n’en est venu.
delivery-warning-late = Elle a eu lieu il y a plus de 90 jours. Elle sera marquée comme tardive.
delivery-warning-duplicate = { $reference } est une formation du même module, au même lieu et au même moment. Est-ce la même ?
delivery-warning-elsewhere = { $name } enseignait à { $place } à ce moment-là ({ $reference }).
delivery-overtaken-look = Voir ce qui s’y trouve maintenant
delivery-overtaken = Ce rapport a été modifié pendant que vous le lisiez. Le voici tel qu’il est maintenant ; ce que vous avez écrit est toujours à sa place, plus bas.
notice-delivery-kept = C’est gardé. Rien n’est envoyé ; continuez quand vous voulez.
notice-delivery-discarded = C’est jeté.
notice-delivery-planned = C’est prévu. Déclarez-la ici quand elle sera finie.
notice-delivery-reported = C’est déclaré. Merci ! L’autre partie confirme maintenant.
notice-delivery-changed = C’est enregistré.

## Formations : l’une d’elles
delivery-facts = À son propos
delivery-story = Ce qui s’est passé
delivery-late = Déclarée tard
delivery-in-place = Confirmée par la coordination
delivery-figure-completed = jusqu’au bout
delivery-figure-attended = venu·es
delivery-figure-invited = { $invited ->
    [one] { $invited } invité·e
   *[other] { $invited } invité·es
  }
delivery-figure-hours = heures ensemble
delivery-figure-governments = collectivités
delivery-somebody = Quelqu’un
delivery-event-planned = { $actor } l’a prévue
delivery-event-reported = { $actor } l’a déclarée
delivery-event-edited = { $actor } a modifié le rapport
delivery-event-confirmed = { $side ->
    [coordinator] { $actor } l’a confirmée à la place de l’autre partie
   *[other] { $actor } l’a confirmée
  }
delivery-event-returned = { $actor } l’a renvoyée
delivery-event-accepted = { $actor } l’a acceptée
delivery-event-amended = { $actor } l’a rouverte
delivery-event-cancelled = { $actor } l’a annulée
delivery-event-withdrawn = { $actor } l’a retirée
delivery-side-trainer = pour les formateur·rices
delivery-side-association = pour l’association
delivery-side-coordinator = pour la coordination
delivery-question = { $actor } demande
delivery-question-reopened = { $actor } l’a rouverte
delivery-question-answer = Répondre, et corriger le rapport
delivery-question-waits = La réponse viendra avec le rapport corrigé.
delivery-answer = Votre réponse
delivery-answer-hint = Elle part avec le rapport, à la personne qui a demandé. Le rapport est juste tel quel ? Dites-le ici, et renvoyez-le.
delivery-answered = { $actor } a répondu à la question
delivery-ahead-report = Quand elle sera finie, elle sera déclarée
delivery-ahead-correct = Puis elle est corrigée et déclarée de nouveau
delivery-ahead-association = Puis l’association la confirme
delivery-ahead-trainers = Puis l’un·e des formateur·rices la confirme
delivery-ahead-in-place = Puis la coordination la confirme, faute d’autre personne
delivery-ahead-accept = Puis la coordination l’accepte
delivery-next-confirmation = Est-ce bien ainsi que cela s’est passé ?
delivery-next-acceptance = Ce rapport est-il complet ?
delivery-next-why-confirmation = { $side ->
    [coordinator] Personne de l’autre partie ne peut la confirmer ; vous pouvez le faire à sa place. Cela se verra.
   *[other] Votre confirmation dit qu’elle a eu lieu, avec à peu près ces personnes. Dès lors, elle compte.
  }
delivery-next-why-acceptance = Les deux parties disent qu’elle a eu lieu, donc elle compte. Une fois acceptée, elle est close.
delivery-next-why-return = Dites ce qui manque ou n’est pas clair. Elle retourne à la personne qui l’a déclarée.
delivery-next-why-amendment = Elle devra être confirmée et acceptée de nouveau ; d’ici à sa confirmation, elle ne compte pas.
delivery-next-why-cancellation = Elle n’aura pas lieu. On peut en prévoir une autre à tout moment.
delivery-next-why-withdrawal = Elle a été déclarée par erreur. Elle reste dans la liste et ne compte nulle part ; cela ne peut pas être annulé.
delivery-act-confirmation = { $side ->
    [coordinator] Confirmer à leur place
   *[other] Confirmer
  }
delivery-act-return = La renvoyer avec une question
delivery-act-acceptance = Accepter
delivery-act-amendment = La rouvrir
delivery-act-cancellation = L’annuler
delivery-act-withdrawal = La retirer
delivery-comment-return = Votre question ou commentaire
delivery-comment-amendment = Motif
delivery-comment-cancellation = Motif
delivery-comment-withdrawal = Motif
notice-delivery-confirmed = C’est confirmé : elle compte. La coordination l’accepte maintenant.
notice-delivery-returned = C’est renvoyé, avec votre commentaire.
notice-delivery-accepted = C’est accepté : elle est close.
notice-delivery-amended = Elle est rouverte. Modifiez le rapport et envoyez-le de nouveau.
notice-delivery-cancelled = C’est annulé.
notice-delivery-withdrawn = C’est retiré. Elle ne compte nulle part.

## L’une après l’autre
triage-title = Ce qui vous attend
triage-none-title = Rien ne vous attend
triage-none = Ce que vous pouvez confirmer ou accepter arrive ici, une formation par écran.
triage-to-list = Vers la liste
triage-act-confirmation = { $side ->
    [coordinator] À confirmer à leur place
   *[other] À confirmer
  }
triage-act-acceptance = À accepter
triage-whole = Toute l’histoire
triage-tests = avant et après
triage-warnings = Merci de regarder ceci
triage-warning-count = { $count ->
    [one] un doute
   *[other] { $count } doutes
  }
triage-beside = À côté de { $number } autres formations
triage-beside-hint = Le point est celle-ci, chaque trait une autre du même module. La moitié du milieu est dans le champ gris.
triage-measure-people = Personnes
triage-measure-hours = Heures
triage-measure-stayed = Restées jusqu’à la fin
triage-measure-gained = Points gagnés
triage-measure-tested = Ont passé les deux tests
triage-verdict-far-less = bien moins que d’habitude
triage-verdict-less = moins que la plupart
triage-verdict-usual = comme d’habitude
triage-verdict-more = plus que la plupart
triage-verdict-far-more = bien plus que d’habitude
triage-question = Une question à { $lead }
triage-question-hint = { $count ->
    [0] Elle retourne à la personne qui a déclaré la formation.
    [one] Écrite à partir du doute. Modifiez-la à votre gré.
   *[other] Écrite à partir des doutes. Modifiez-la à votre gré.
  }
triage-later = Plus tard
triage-queue = { $count ->
    [one] Une vous attend
   *[other] { $number } vous attendent
  }
triage-more = { $count ->
    [one] et une autre
   *[other] et { $number } autres
  }
triage-clear = { $count ->
    [one] L’une d’elles ne soulève aucun doute.
   *[other] { $count } d’entre elles ne soulèvent aucun doute.
  }
triage-clear-acceptance = { $count ->
    [one] Accepter celle-ci
   *[other] Accepter ces { $count }
  }
triage-clear-confirmation = { $count ->
    [one] Confirmer celle-ci
   *[other] Confirmer ces { $count }
  }
triage-keys = Touches simples : a dit oui, r mène à la question, l laisse pour plus tard
notice-deliveries-approved = C’est fait, pour toutes.
notice-deliveries-approved-some = C’est fait, sauf pour celles qui soulèvent un doute ou ont changé entre-temps.
delivery-warning-names = Noms sur la liste : { $named }. Restées jusqu’à la fin : { $completed }.
delivery-warning-few-tests = Les deux tests ont été passés par peu de monde : { $both } sur { $completed }.
delivery-warning-no-gain = La moyenne est passée de { $before } avant à { $after } après.
delivery-warning-long-days = Elle compte plus de dix heures par jour.
delivery-ask-walk-ins = Il est venu plus de personnes qu’il n’en était invité : est-ce exact ?
delivery-ask-completed = Plus de personnes sont restées jusqu’à la fin qu’il n’en est venu : quel nombre est juste ?
delivery-ask-late = Pourquoi le rapport arrive-t-il si tard ?
delivery-ask-names = La liste a { $named } noms et le rapport dit { $completed } : qui sont les autres ?
delivery-ask-few-tests = Avez-vous d’autres tests que les { $both } envoyés ?
delivery-ask-no-gain = La moyenne après est plus basse qu’avant : les deux tests sont-ils dans le bon ordre ?
delivery-ask-long-days = Les heures sont-elles celles de toute la formation, sans les pauses ?
delivery-ask-duplicate = { $reference } est une formation du même module, au même endroit et au même moment : est-ce la même ?
delivery-ask-elsewhere = { $name } enseignait à { $place } à ce moment-là ({ $reference }) : qui a enseigné ici ?

## La cascade en chiffres
cascade-title = Cascade
cascade-lead = Ce qui a été démultiplié dans tout le réseau. Seul compte ce que l’autre partie a confirmé.
cascade-lead-yours = Ce qui a été démultiplié dans tout ce que vous suivez. Seul compte ce que l’autre partie a confirmé.
cascade-fulfilled = engagements tenus
cascade-fulfilled-note = { $released ->
    [0] { $fulfilled } sur { $made }
    [one] { $fulfilled } sur { $made }, un libéré
   *[other] { $fulfilled } sur { $made }, { $released } libérés
  }
cascade-completed = personnes formées
cascade-attended-note = { $attended ->
    [one] { $attended } venue
   *[other] { $attended } venues
  }
cascade-hours = heures de contact
cascade-hours-note = heures fois personnes venues
cascade-activation = formateur·rices en action
cascade-activation-note = { $active } sur { $trainers }
cascade-reported = en attente de confirmation
cascade-reported-note = { $completed ->
    [one] { $completed } personne de plus, si c’est confirmé
   *[other] { $completed } personnes de plus, si c’est confirmé
  }
cascade-in-place = confirmées par la coordination
cascade-by-state = Formations par état
cascade-by-cohort = Engagements tenus, par cohorte
cascade-as-table = La même chose en tableau, avec plus de chiffres
cascade-caption = La cascade par cohorte
cascade-cohort = Cohorte
cascade-no-cohort = Sans cohorte
cascade-commitments = engagements
cascade-confirmed = formations confirmées
cascade-waiting = en attente
cascade-none-title = Rien n’a encore été démultiplié
cascade-none = Dès que des formateur·rices prendront des engagements et tiendront des formations, vous verrez ici jusqu’où cela va, cohorte par cohorte.
cascade-to-cohorts = Vers les cohortes
cascade-association-none = Les formations pour les membres de cette association, et les promesses de formation, apparaîtront ici.
cascade-all-deliveries = Toutes ses formations
cascade-cohort-lead = { $target ->
    [one] Une formation
   *[other] { $target } formations
  } par formateur·rice avant le { $deadline }.

## Qui a fait quoi
audit-commitment-made = Engagement pris
audit-commitment-changed = Engagement modifié
audit-commitment-released = Libération d’un engagement
audit-commitment-release-asked = Demande de levée d’un engagement
audit-delivery-planned = Formation prévue
audit-delivery-reported = Formation déclarée
audit-delivery-edited = Rapport de formation modifié
audit-delivery-confirmed = Formation confirmée
audit-delivery-returned = Formation renvoyée
audit-delivery-accepted = Formation acceptée
audit-delivery-amended = Formation acceptée rouverte
audit-delivery-cancelled = Formation annulée
audit-delivery-withdrawn = Formation retirée

## Revisions of a report

revisions-title = Ce qui a changé
revisions-lead = Ce qui a changé dans ce rapport, et quand. À chaque modification, l’ancienne version est conservée.
revisions-from = De la version
revisions-to = À la version
revisions-show = Comparer
revisions-caption = Ce qui a changé de la version { $from } à la version { $to }
revisions-field = Champ
revisions-before = Avant
revisions-after = Après
revisions-nothing = rien
revisions-same = Ces deux versions disent la même chose.
revisions-none = Il n’existe qu’une version de ce rapport.
revisions-link = Ce qui a changé
revisions-yes = oui
revisions-no = non
revisions-side = Déclaré
revisions-time-zone = Fuseau horaire
revisions-before-mean = Moyenne du test avant
revisions-after-mean = Moyenne du test après
revisions-other = Autre champ

# La cascade par mois, module, pays …
breakdown-title = La cascade en chiffres
breakdown-lead = Combien de formations ont eu lieu et qui elles ont touché. Seul ce que l’autre partie a confirmé compte comme tenu.
breakdown-by = Répartition
breakdown-by-month = Mois
breakdown-by-module = Module
breakdown-by-country = Pays
breakdown-by-section = Section
breakdown-by-association = Association
breakdown-by-cohort = Cohorte
breakdown-by-generation = Génération
breakdown-no-generation = Hors des cohortes
breakdown-caption = Chaque nombre de formations ouvre leur liste
breakdown-planned = Prévues
breakdown-reported = À confirmer
breakdown-confirmed = Confirmées
breakdown-completed = Personnes formées
breakdown-attended = Participations
breakdown-hours = Heures de formation
breakdown-modules-note = Une formation qui porte sur deux modules figure dans les deux lignes : elles ne s’additionnent pas.
breakdown-none = Dès que des formations sont prévues ou rapportées, leurs chiffres apparaissent ici.
breakdown-link = Par mois, module, pays …
