# Les personnes qui participent à une formation : l’enregistrement sur leur téléphone, l’attestation, l’avis ; et ce qu’en voient les formateur·rices.

## Là où l’on saisit un code
check-in-code-title = S’enregistrer à une formation
check-in-code-lead = Saisissez le code affiché dans la salle.
check-in-code = Code
check-in-code-hint = Huit lettres et chiffres, par exemple ABCD-2345.
check-in-code-go = Continuer
check-in-code-unknown = Nous ne connaissons pas ce code. Regardez-le encore une fois : il ne contient ni I ni O, ni 0 ni 1.

## La page sur le téléphone
check-in-title = Enregistrement
check-in-not-yet = Vous pourrez vous enregistrer à partir du { $day }.
check-in-is-closed = L’enregistrement est fermé. Si vous étiez là sans être sur la liste, dites-le à l’équipe de formation : elle peut le rouvrir.
check-in-known = { $name } s’est enregistré·e sur ce téléphone.
check-in-known-counted = Quelqu’un s’est enregistré sur ce téléphone.
check-in-see-mine = Voir
check-in-somebody-else = Enregistrer une autre personne
check-in-name = Votre nom
check-in-name-hint = Tel qu’il doit figurer sur votre attestation.
check-in-name-or-not = Écrivez votre nom, ou cochez ci-dessous que vous préférez ne pas le donner.
check-in-unnamed = Comptez-moi sans mon nom. Il n’y a alors pas d’attestation.
check-in-government = Votre commune ou région
check-in-government-hint = Ou l’organisation d’où vous venez.
check-in-role = Ce que vous y êtes
check-in-sex = Vous êtes
check-in-disability = Je vis avec un handicap (vous n’avez pas à le dire)
check-in-email = Adresse e-mail
check-in-email-hint = Votre attestation y arrivera une fois la formation confirmée. Rien d’autre.
check-in-purpose-title = À quoi cela sert
check-in-purpose = { $network } compte les personnes touchées par ses formations et vous donne une attestation. L’équipe de formation, votre association et la coordination voient votre nom et ce que vous dites ici ; personne ne voit votre adresse.
check-in-purpose-counted = { $network } compte les personnes touchées par ses formations. Personne ne demande votre nom.
check-in-purpose-months = Après { $months ->
    [one] un mois
   *[other] { $months } mois
  }, ce qui dit qui vous êtes est effacé. Vous pouvez l’effacer vous-même à tout moment.
check-in-purpose-kept = Vous pouvez effacer à tout moment ce qui dit qui vous êtes.
check-in-consent = J’accepte que cela soit conservé et compté.
check-in-consent-short = Votre accord
check-in-consent-needed = Sans votre accord, rien n’est conservé. Dites à l’équipe de formation que vous préférez signer sur papier.
check-in-another = Je suis une autre personne et partage ce téléphone
check-in-device-known = Quelqu’un s’est déjà enregistré sur ce téléphone. Si c’était vous, vous êtes sur la liste et n’avez rien à faire.
check-in-namesake = Je suis une autre personne du même nom
check-in-name-known = Une personne de ce nom est déjà sur la liste. Si c’est vous, vous n’avez rien à faire.
check-in-send = M’enregistrer
check-in-done = C’est enregistré, { $name }
check-in-done-counted = Vous êtes compté·e
error-check-in-closed-title = L’enregistrement est fermé
error-check-in-closed-what = Il a été fermé pendant que vous écriviez. Demandez à l’équipe de formation de le rouvrir, et envoyez encore une fois.
error-check-in-closed-kept = Ce que vous avez écrit est encore ici ; rien n’a été conservé.
error-check-in-full-title = Cette liste est pleine
error-check-in-full-what = Elle compte plus de monde qu’aucune formation n’en a. Dites-le à l’équipe de formation.
error-check-in-full-kept = Rien n’a été conservé.

## Attestation
attestation-title = Attestation de participation
attestation-says = a participé à cette formation :
attestation-modules = Formation
attestation-reference = Référence
attestation-confirmed = La formation a été déclarée et confirmée par l’équipe de formation et l’association.
attestation-print = Vous pouvez imprimer cette page, ou la garder en PDF par la fonction d’impression de votre navigateur. Son adresse n’est qu’à vous.
attestation-waits = Votre attestation figurera sur cette page une fois la formation confirmée. Gardez son adresse ; elle n’est qu’à vous.
attestation-by-mail = Vous la recevrez aussi par e-mail.
attestation-not-held = Cette formation n’a pas eu lieu.
attestation-none-counted = Vous vous êtes enregistré·e sans votre nom ; il n’y a donc pas d’attestation.
attestation-erase = Effacer mon nom
attestation-erase-ask = Votre nom et votre adresse sont effacés pour de bon, et avec eux cette attestation. Vous restez compté·e.
attestation-erased-title = Votre nom est effacé
attestation-erased = Plus rien ne dit qui vous êtes. Vous restez compté·e parmi les personnes présentes.

## Avis
feedback-title = Qu’en avez-vous pensé ?
feedback-lead = Cinq questions, une minute, sans votre nom.
feedback-begin = Répondre
feedback-nameless = Personne n’apprend ce que vous avez répondu : c’est conservé sans nom et sans heure, et montré dès que cinq personnes ont répondu.
feedback-useful = Je peux m’en servir dans mon travail
feedback-clear = J’ai compris
feedback-lively = J’ai pu participer, essayer et demander
feedback-fitting = Cela convient à ce qui se passe chez nous
feedback-overall = Dans l’ensemble, je suis content·e
feedback-mark-1 = 1 : pas du tout
feedback-mark-2 = 2 : à peine
feedback-mark-3 = 3 : en partie
feedback-mark-4 = 4 : en grande partie
feedback-mark-5 = 5 : tout à fait
feedback-remark = Que voulez-vous dire d’autre ?
feedback-remark-hint = Ne nommez personne, s’il vous plaît.
feedback-send = Envoyer
feedback-thanks = Merci. Vos réponses aident à améliorer la prochaine formation.
feedback-back = Retour à la formation
feedback-closed = On peut répondre à partir du dernier jour de la formation, pendant un mois.
error-feedback-closed-title = Pas maintenant
error-feedback-closed-what = On peut répondre à partir du dernier jour de la formation, pendant un mois.
error-feedback-closed-kept = Rien n’a été conservé.
feedback-heading = Ce qu’en ont pensé les personnes présentes
feedback-answers = { $count ->
    [0] Personne n’a encore répondu.
    [one] Une personne a répondu.
   *[other] { $count } personnes ont répondu.
  }
feedback-too-few = Les réponses sont montrées dès qu’il y en a { $fewest }.
feedback-remarks = Avec leurs mots

## Tests avant et après
test-title-before = Test avant la formation
test-title-after = Test après la formation
test-lead-before = Que savez-vous déjà ? Personne n’apprend ce que vous répondez, et il n’y a rien à réussir. Vous verrez votre résultat après la formation.
test-lead-after = Que savez-vous maintenant ? Personne n’apprend ce que vous répondez. Vous voyez aussitôt votre résultat et ce qui est juste.
test-begin-before = Faire le test
test-begin-after = Faire le test
test-taken-before = Vous avez fait le test avant la formation.
test-taken-after = Vous avez fait le test après la formation.
test-see = Voir le résultat
test-before-done = Merci. Vous verrez votre résultat après le test de fin de formation.
test-closed-before = On peut faire ce test jusqu’à la fin de la formation, et plus après le test de fin.
test-closed-after = On peut faire ce test à partir du dernier jour de la formation, pendant un mois.
test-after-score = après la formation
test-before-score = avant
test-right = Ce qui est juste
test-is-right = Juste
test-back = Retour
error-test-closed-title = Pas maintenant
error-test-closed-what = Le test d’avant se fait jusqu’à la fin de la formation, celui d’après à partir de son dernier jour, pendant un mois.
error-test-closed-kept = Rien n’a été gardé.
participants-test-before = Test avant
participants-test-after = Test après
participants-test-mean = { $mean } % pour { $count ->
    [one] une personne
   *[other] { $count } personnes
  }

## Pour qui mène une formation
check-in-for = Enregistrement : { $title }
check-in-lead = Les personnes présentes s’enregistrent sur leur téléphone par un code affiché. Elles sont comptées pour votre rapport et reçoivent leur attestation.
check-in-state-not-yet = Ouvre le premier jour
check-in-state-open = Ouvert
check-in-state-closed = Fermé
check-in-until = jusqu’au { $at }
check-in-how = Visez ici avec l’appareil photo
check-in-how-typed = Ou saisissez le code sur { $address }
check-in-names = Demander les noms
check-in-names-hint = Sans les noms, les personnes sont seulement comptées, et il n’y a pas d’attestations.
check-in-make = Créer le code
check-in-open = Ouvrir maintenant
check-in-close = Fermer maintenant
check-in-save = Enregistrer
check-in-reported = Cette formation est déclarée : on ne peut plus s’y enregistrer.
check-in-none = Il n’y a pas encore de code pour cette formation. L’équipe de formation peut en créer un.
check-in-here = { $count ->
    [0] Personne n’est encore là
    [one] Une personne est là
   *[other] { $count } personnes sont là
  }
check-in-nobody = Qui s’enregistre apparaît ici.
check-in-again = Regarder encore
check-in-sheet = Feuille de présence
check-in-sheet-purpose = En signant, j’accepte que mon nom soit conservé pour compter les personnes touchées par cette formation.
check-in-sheet-lead = Pour les lieux sans téléphones : imprimez cette page. Il y a autant de lignes que de personnes invitées.
check-in-sheet-line = Ligne
check-in-sheet-sex = F/H
check-in-sheet-signature = Signature
error-check-in-over-title = Cette formation est déclarée
error-check-in-over-what = Son enregistrement ne peut donc plus être ouvert.
error-check-in-over-kept = Rien n’a été changé.
notice-check-in-opened = L’enregistrement est ouvert.
notice-check-in-closed = L’enregistrement est fermé.
notice-check-in-saved = C’est enregistré.

## La liste
participants-of = Participant·es : { $title }
participants-title = Participant·es
participants-total = Sur la liste
participants-named = Avec leur nom
participants-unique = Personnes différentes
participants-caption = Qui s’est enregistré, dans l’ordre d’arrivée
participants-since = Heure d’arrivée
participants-none-title = Personne ne s’est enregistré
participants-none = Celles et ceux qui s’enregistrent à cette formation par son code apparaîtront ici.
participant-without-name = Compté·e sans nom
participant-erased = Nom effacé
participant-edit = Corriger
participant-save = Enregistrer
participant-disability = Vit avec un handicap
participant-remove-title = Sur la liste par erreur ?
participant-remove = Retirer de la liste
participant-remove-ask = C’est définitif ; cette personne n’est plus comptée.
participant-is-elected = Élu·e
participant-is-municipal-staff = Personnel municipal
participant-is-association-staff = Personnel d’une association
participant-is-civil-society = Société civile
participant-is-other = Autre chose
participant-sex-women = Une femme
participant-sex-men = Un homme
participant-sex-other = Autre
participant-sex-not-stated = Je préfère ne pas le dire
notice-participant-corrected = C’est corrigé.
notice-participant-removed = Retiré de la liste.
error-participant-erased-title = Le nom a été effacé
error-participant-erased-what = Il a été effacé entre-temps ; il n’y a plus rien à corriger.
error-participant-erased-kept = Rien n’a été changé.
delivery-checked-in = { $count ->
    [one] Une personne s’est enregistrée : les chiffres ci-dessous en tiennent compte. Changez ce qui n’est pas juste.
   *[other] { $count } personnes se sont enregistrées : les chiffres ci-dessous en sont remplis. Changez ce qui n’est pas juste.
  }

## Qui a fait quoi
audit-check-in-made = Code d’enregistrement créé
audit-check-in-opened = Enregistrement ouvert
audit-check-in-closed = Enregistrement fermé
audit-check-in-changed = Enregistrement changé
audit-participant-corrected = Participant·e corrigé·e
audit-participant-removed = Participant·e retiré·e d’une liste
