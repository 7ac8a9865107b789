# Qui a transmis à qui.
lineage-title = Filiation
lineage-lead = Qui a transmis à qui, de génération en génération, dans tout le réseau.
lineage-lead-yours = Qui a transmis à qui, de génération en génération, dans vos cohortes.
lineage-generations = Cela s’affaiblit-il en route ?
lineage-generations-note = Les formateur·rices d’une cohorte animent les formations de la première génération. Qui est devenu formateur·rice par l’une d’elles anime la deuxième, et ainsi de suite.
lineage-generations-caption = Chiffres par génération. Seules comptent les formations confirmées.
lineage-generation = Génération
lineage-nth-generation = Génération { $nth }
lineage-trainers = Formateur·rices
lineage-ended = N’a jamais formé, délai passé
lineage-first-after = Jusqu’à la première formation (médiane)
lineage-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
lineage-tests = Test avant → après
lineage-before-after = { $before } → { $after }
lineage-cohort-generation = Génération { $nth } : formateur·rices { $trainers }, formations { $deliveries }
lineage-by-cohort = Cohorte par cohorte
lineage-open-tree = Ouvrir l’arbre
lineage-tree = Qui a transmis à qui
lineage-branch = La branche de { $name }
lineage-whole-tree = Revenir à l’arbre entier
lineage-tree-note = Chaque ligne est un·e formateur·rice, depuis le jour de son arrivée. Un point est une formation, grand comme le nombre de personnes. La somme compte qui a terminé ses formations, et + celles des formateur·rices qui en sont issu·es.
lineage-cut = Cet arbre a plus de branches qu’on n’en lit à la fois. Le reste n’est pas dessiné ici.
lineage-folded = formateur·rices de plus en dessous ; ouvrir la branche
lineage-people = personnes :
lineage-caption = Formateur·rices dans l’ordre de l’arbre, avec ce qui en est issu
lineage-from-the-beginning = Depuis le début
lineage-made-trainers = a fait des formateur·rices
lineage-elsewhere =
    { $count ->
        [one] dont { $count } dans une autre cohorte
       *[other] dont { $count } dans d’autres cohortes
    }
lineage-none-title = Rien n’a encore été transmis
lineage-none = Dès que des formateur·rices participent à une de vos cohortes, leur filiation se trouve ici.
lineage-none-cohort = Dès que des formateur·rices participent à cette cohorte, ils et elles se trouvent ici, avec leurs formations.
lineage-key-held = tenue
lineage-key-made = de nouveaux formateur·rices en sont issu·es
lineage-key-said = déclarée, non confirmée
lineage-key-plan = prévue
lineage-key-waits = a encore le temps
lineage-key-ended = n’a jamais formé, délai passé
trainer-standing-passed-on = De nouveaux formateur·rices sont issu·es de ses formations
trainer-standing-taught = A formé
trainer-standing-waiting = N’a pas encore formé
trainer-standing-ended = N’a jamais formé, et le délai est passé
sheet-generation = Générations avant
sheet-founding = Issu·e de
sheet-joined = Arrivée
sheet-standing = Où en est-on
sheet-first-after = Jours jusqu’à la première formation
sheet-beyond = Ont terminé avec celles et ceux qui en sont issu·es
sheet-new-trainers = Nouveaux formateur·rices

new-trainers-title = Nouveaux formateur·rices
new-trainers-lead = Invitez qui a participé à cette formation à former à son tour. Leurs formations comptent alors comme la génération suivante.
new-trainers-not-yet = De nouveaux formateur·rices peuvent être issu·es d’une formation de formateurs dès qu’elle est confirmée.
new-trainers-cohort = Leur cohorte
new-trainers-cohort-hint = Vous, et qui a animé la formation, pouvez inviter dans cette cohorte.
new-trainers-choose = Choisir cette cohorte
new-trainers-no-cohort-to-choose = Aucune de vos cohortes n’accueille de personnes en ce moment.
new-trainers-wait = La coordination choisit d’abord la cohorte. Vous pourrez ensuite inviter ici.
new-trainers-invite = Inviter dans { $cohort }
new-trainers-participants = Parmi les participant·es
new-trainers-participants-hint = Qui s’est enregistré avec un nom et a laissé une adresse.
new-trainers-nobody = Choisissez quelqu’un, ou saisissez une adresse.
new-trainers-too-many = Trop à la fois ; au plus : { $most }.
new-trainers-deep = Leurs formations seraient de la troisième génération ou au-delà. Ce qui est transmis si souvent s’affaiblit : pensez à une rencontre avec quelqu’un de plus proche du début.
new-trainers-deeper = Je le sais, et j’invite quand même
new-trainers-deeper-needed = Cochez ceci pour continuer, ou choisissez une formation plus proche du début.
new-trainers-send = Inviter
new-trainers-invited = Déjà invité·es depuis cette formation
new-trainers-none = Personne encore. Qui est invité se trouve ici.
new-trainer-state-invited = N’a pas encore répondu
new-trainer-state-enrolled = Participe
new-trainer-state-completed = A terminé le cours
new-trainer-state-declined = A dit non
new-trainer-state-withdrawn = A quitté le groupe
new-trainer-state-removed = A été retiré·e
notice-new-trainers-invited = Les invitations sont faites. Qui avait une place dans la cohorte la garde telle quelle.
notice-founding-cohort-chosen = La cohorte est choisie.
error-founds-nobody-title = Cette formation ne peut pas encore faire de formateur·rices
error-founds-nobody-what = Seule une formation de formateurs confirmée peut en faire de nouveaux.
error-founds-nobody-kept = Rien n’a été changé.
error-founding-no-cohort-title = Aucune cohorte n’a été choisie
error-founding-no-cohort-what = La coordination choisit dans quelle cohorte inviter. Personne n’a été invité.
error-founding-no-cohort-kept = Rien n’a été changé.
audit-delivery-founding-cohort-chosen = Cohorte choisie pour les nouveaux formateur·rices d’une formation
audit-delivery-trainers-invited = Nouveaux formateur·rices invité·es depuis une formation

story-drawn = Ce qui s’est passé, dessiné à l’échelle du temps. La liste ci-dessous raconte chaque étape.
story-promised = promise
story-planned = prévue
story-held = tenue
story-reported = déclarée
story-returned = renvoyée
story-confirmed = confirmée
story-accepted = acceptée
story-amended = rouverte
story-cancelled = annulée
story-withdrawn = retirée
story-today = aujourd’hui
story-turn-trainer = au tour des formateur·rices
story-turn-association = de l’association
story-turn-coordinator = de la coordination
story-turn-nobody = de personne
