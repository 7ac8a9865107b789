# Appels et candidatures.

cohort-tab-applications = Candidatures
mail-kind-application = Lien vers une candidature
mail-kind-application-reminder = Candidature pas encore envoyée
mail-kind-application-answer = Réponse à une candidature

applicant-sex-women = Femme
applicant-sex-men = Homme
applicant-sex-other = Autre
applicant-sex-not-stated = Non précisé

application-standing-begun = Pas encore envoyée
application-standing-unread = À lire
application-standing-read = Lue par deux
application-standing-accepted = A une place
application-standing-waiting = Attend une place
application-standing-declined = Pas de place

question-kind-text = Une ligne
question-kind-long-text = Quelques paragraphes
question-kind-number = Un nombre
question-kind-choice = Une réponse parmi plusieurs

calls-title = Appels
calls-about = Formations de formateurs auxquelles vous pouvez candidater.
calls-lead = Formations de formateurs auxquelles vous pouvez candidater maintenant. Aucun compte n’est nécessaire.
calls-none-title = Aucun appel n’est ouvert
calls-none = Revenez plus tard, ou demandez à votre association quand commence la prochaine formation.
calls-read = Candidatures que vous lisez
call-course = Du { $start } au { $end }
call-until = Candidature jusqu’au { $day }
call-state-ahead = Ouvre le { $opens }
call-state-open = Ouvert jusqu’au { $day }, jusqu’à la fin de ce jour
call-state-closed = Clos depuis le { $day }
call-read-by = Les candidatures devraient être lues d’ici le { $day }.
call-over = Appel à candidatures
call-course-when = Formation
call-places = Places
call-closes = Candidature jusqu’au
call-closes-zone = fin de ce jour à { $zone }
call-not-yet = Vous pouvez candidater à partir du { $day }.
call-over-now = Cet appel est clos. Ceux qui ont candidaté reçoivent un courriel de notre part.

application-apply = Candidater
application-how = Remplissez ces champs, et nous vous envoyons un lien. Votre candidature est envoyée quand vous ouvrez ce lien et appuyez sur le bouton qui s’y trouve. Jusqu’au dernier jour, le même lien permet de la modifier ou de la retirer.
application-email-hint = Le lien y est envoyé. Une adresse, une candidature.
application-association = Association
application-association-hint = Votre association nationale ou régionale de collectivités, ou l’organisation avec laquelle vous travaillez.
application-sex = Sexe
application-sex-hint = Vous n’êtes pas obligé de le dire. Cela aide à former un groupe équilibré.
application-language-hint = La langue dans laquelle nous vous écrivons.
application-questions = Questions
application-consent = Votre accord
application-consent-text = J’accepte que { $network } conserve ce que j’ai écrit ici pour choisir les participants de cette formation.
application-consent-hint = { $months ->
    [one] Seuls les coordinateurs et les lecteurs de cet appel le lisent. Si vous n’obtenez pas de place, tout est effacé un mois après la clôture de l’appel.
   *[other] Seuls les coordinateurs et les lecteurs de cet appel le lisent. Si vous n’obtenez pas de place, tout est effacé { $months } mois après la clôture de l’appel. Vous pouvez retirer votre candidature par le lien du courriel.
}
application-consent-kept = Seuls les coordinateurs et les lecteurs de cet appel le lisent. Vous pouvez retirer votre candidature par le lien du courriel.
application-consent-own = J’accepte que ceci soit conservé pour choisir les participants de la formation.
application-consent-needed = Sans votre accord, nous ne pouvons pas prendre votre candidature.
application-go = M’envoyer le lien
application-mailed = Nous avons envoyé un courriel à { $address }. Ouvrez le lien qu’il contient pour envoyer votre candidature. Si rien n’arrive en un quart d’heure, cherchez parmi les indésirables, ou vérifiez l’adresse et recommencez.
application-own-title = Votre candidature
application-own-begun = Relisez ce que vous avez écrit, et envoyez-le. Vous pouvez le modifier jusqu’au { $day }.
application-own-sent = Nous avons votre candidature. Vous pouvez la modifier jusqu’au { $day }.
application-own-pending = Quelque chose a été saisi pour votre adresse après l’envoi de votre candidature. C’est dans les champs ci-dessous, et cela ne compte que si vous appuyez sur le bouton.
application-own-read = L’appel est clos, et nous avons votre candidature. Nous vous écrirons.
application-own-late = L’appel a été clos avant l’envoi de cette candidature. Personne ne la lit.
application-told-accepted = Vous avez une place. Le courriel d’invitation dit comment la prendre.
application-told-waiting = Vous attendez une place. Nous vous écrirons dès qu’une place se libère.
application-told-declined = Nous n’avons pas pu vous donner de place cette fois.
application-send = Envoyer ma candidature
application-change = Envoyer les modifications
application-sent = Nous avons votre candidature. Gardez le courriel : son lien permet de la modifier jusqu’à la clôture de l’appel.
application-withdraw = Retirer ma candidature
application-withdraw-ask = Rien n’en est conservé. Vous pouvez candidater de nouveau tant que l’appel est ouvert.
application-gone-unknown = Ce lien n’ouvre rien
application-gone-text-unknown = La candidature a été retirée ou effacée, ou l’adresse de cette page n’est pas complète. Cherchez le dernier courriel, ou candidatez de nouveau.
application-gone-withdrawn = Votre candidature est retirée
application-gone-text-withdrawn = Rien n’en est conservé. Merci de votre intérêt.

call-edit = L’appel
call-edit-lead = Les modifications se voient aussitôt sur la page publique.
call-see = Voir la page publique
call-new = Rédiger un appel
call-new-lead = On candidate sur une page publique, sans compte. Vous lisez les candidatures à plusieurs, et vous choisissez.
call-none-title = Cette cohorte n’a pas d’appel
call-none = Avec un appel, on candidate soi-même sur une page publique ; deux lecteurs notent chaque candidature, et vous choisissez.
call-languages = Rédigez-le dans une langue ou dans plusieurs. Chacun lit la sienne, sinon l’anglais, sinon celle qui existe.
call-title = Titre
call-title-needed = Donnez un titre à l’appel, dans une langue au moins.
call-text = Texte
call-text-hint = Markdown : **gras**, - listes, [liens](https://…). Dites qui peut candidater, ce que cela demande, et quand on aura des nouvelles.
call-text-needed = Dites dans une langue au moins de quoi il s’agit.
call-opens-on = Ouvre le
call-closes-on = Dernier jour
call-closes-on-hint = On peut candidater jusqu’à la fin de ce jour, dans le fuseau horaire de la cohorte.
call-end-past = Ce jour est passé. Choisissez-en un à venir.
call-review-until = Candidatures lues d’ici le
call-review-until-hint = Vous et vos lecteurs voyez ce jour, et ils reçoivent un rappel avant. Les candidats ne le voient pas. Sans ce jour, c’est deux semaines après le dernier jour de l’appel.
call-review-too-early = La lecture commence après le dernier jour de l’appel. Choisissez un jour plus tard.
call-questions = Questions
call-questions-lead = Douze au plus. Dès que quelqu’un a commencé à candidater, une question garde son genre et n’est plus retirée ; ses mots peuvent changer.
call-questions-answered = On a déjà répondu à ces questions. Gardez chacune avec son genre et au moins autant de réponses ; vous pouvez changer les mots et ajouter des questions.
call-question = Question { $number }
call-question-in = Question, { $language }
call-question-label = Question
call-question-kind = Réponse
call-question-required = Une réponse est nécessaire
call-question-options = Réponses
call-options-in = Réponses au choix, { $language }
call-options-hint = Seulement pour un choix. Une réponse par ligne, dans le même ordre dans chaque langue.
call-options-few = Écrivez au moins deux réponses, une par ligne.
call-options-many = Trop de réponses. Au plus : { $most }.
call-options-differ = Écrivez autant de réponses que dans les autres langues, dans le même ordre.
call-publish = Publier l’appel
call-save = Enregistrer l’appel
call-reviewers = Lecteurs
call-reviewers-lead = Ils lisent et notent les candidatures aux côtés de ceux qui coordonnent la cohorte, et ne décident rien. Ils en sont informés par courriel.
call-reviewer-address = Courriel du lecteur
call-reviewer-name = Nom du lecteur
call-reviewer-name-hint = Pour les personnes nouvelles ici.
call-reviewer-add = Nommer lecteur
call-reviewer-end = Mettre fin
call-reviewer-end-ask = Cette personne ne verra plus les candidatures. Les notes données restent.

applications-title = Candidatures
applications-sent = { $count ->
    [one] candidature
   *[other] candidatures
}
applications-begun = { $count ->
    [one] commencée, pas envoyée
   *[other] commencées, pas envoyées
}
applications-wait = { $count ->
    [one] Une candidature attend votre note
   *[other] { $count } candidatures attendent votre note
}
applications-wait-go = Les lire
applications-filter = Restreindre la liste
applications-filter-more = Plus
applications-all = toutes
applications-sort = Triées par
applications-sort-name = nom
applications-sort-mean = note moyenne
applications-sort-sent = jour d’envoi
applications-mine = Seulement celles qui attendent ma note
applications-total = { $count ->
    [one] Une candidature
   *[other] { $count } candidatures
}
applications-caption = Candidatures à cet appel
applications-none-found-title = Rien ne correspond
applications-none-found = Aucune candidature ne correspond à votre choix. Choisissez moins de critères.
applications-none-title = Pas encore de candidatures
applications-none = Elles apparaissent ici une fois envoyées. Partagez la page publique de l’appel, ou importez des candidatures d’un fichier.
applications-choose = Décider…
application-nobody = Choisissez au moins une candidature.
application-title = Candidature
application-back = Retour
application-erased = Candidature effacée
application-place = Rang { $place }
application-was-told = informée
application-from-file = d’un fichier
application-scores = Notes
application-scores-hidden = Quelqu’un a donné une note. Vous la voyez dès que vous avez donné la vôtre.
application-scores-none = Personne n’a encore donné de note.
application-score = Votre note
application-score-own = la vôtre
application-score-give = Donner cette note
application-mark-1 = 1 · ne convient pas
application-mark-2 = 2 · faible
application-mark-3 = 3 · possible
application-mark-4 = 4 · bonne
application-mark-5 = 5 · excellente
application-note = Pourquoi
application-note-hint = Pour l’autre lecteur et les coordinateurs. La personne peut demander à le voir.
application-score-lack-call-open = Les candidatures se notent une fois l’appel clos : jusque-là, chacun peut modifier la sienne.
application-score-lack-not-sent = Cette candidature est effacée ou n’a pas été envoyée.
application-score-lack-read-by-two = Deux personnes l’ont lue.
application-score-lack-fixed = Vous avez vu l’autre note ; la vôtre reste donc telle quelle.
application-score-lack-own = C’est votre propre candidature.

selection-title = { $count ->
    [one] Décider d’une candidature
   *[other] Décider de { $count } candidatures
}
selection-left = { $left ->
    [0] Il ne reste aucune place.
    [one] Il reste une place.
   *[other] Il reste { $left } places.
}
selection-unlimited = Le nombre de places de la cohorte n’est pas limité.
selection-places = { $left ->
    [0] Il ne reste aucune place. Faites attendre, ou reprenez d’abord une place.
    [one] Il ne reste qu’une place. Choisissez une candidature.
   *[other] Il ne reste que { $left } places. Choisissez au plus autant de candidatures.
}
selection-preview = Si une place leur est donnée
selection-preview-lead = { $chosen ->
    [one] Une personne aurait une place ; { $placed } maintenant.
   *[other] { $chosen } personnes auraient une place ; { $placed } maintenant.
}
selection-before = Maintenant
selection-after = Ensuite
selection-too-many = { $left ->
    [0] Il ne reste aucune place pour ces { $wanted } personnes.
    [one] Il reste une place pour ces { $wanted } personnes.
   *[other] Il reste { $left } places pour ces { $wanted } personnes.
}
selection-decide = Décider
selection-quiet = Personne n’est encore informé. Vous pouvez changer jusqu’à l’envoi des réponses.
selection-accept = { $count ->
    [one] Donner une place
   *[other] Donner { $count } places
}
selection-wait = Faire attendre
selection-decline = Pas de place
selection-none = Reprendre la décision

balance-title = Qui est choisi
balance-lead = Ceux qui ont une place jusqu’ici, à côté de tous ceux qui ont candidaté.
balance-accepted = { $count ->
    [one] a une place
   *[other] ont une place
}
balance-waiting = { $count ->
    [one] attend
   *[other] attendent
}
balance-declined = { $count ->
    [one] n’a pas de place
   *[other] n’ont pas de place
}
balance-undecided = sans décision
balance-waiting-list = Ceux qui attendent, dans l’ordre
balance-by-sex = Par sexe
balance-by-section = Par section
balance-by-country = Par pays
balance-by-association = Par association
balance-caption = Parts de tous ceux qui ont candidaté, et de ceux qui ont une place
balance-applied = Ont candidaté
balance-chosen = Ont une place
balance-share = { $count } ({ $share } %)
balance-bar-applied = { $who } : { $share } % de ceux qui ont candidaté
balance-bar-chosen = { $who } : { $share } % de ceux qui ont une place
balance-unknown = Inconnu
balance-others = Autres

answers-title = Envoyer les réponses
answers-lead = Ces personnes ne savent pas encore ce que vous avez décidé. Toutes les réponses partent ensemble, chacune dans la langue de la personne.
answers-invite = { $count ->
    [one] Une personne est invitée dans la cohorte.
   *[other] { $count } personnes sont invitées dans la cohorte.
}
answers-wait = { $count ->
    [one] Une personne apprend qu’elle attend une place.
   *[other] { $count } personnes apprennent qu’elles attendent une place.
}
answers-decline = { $count ->
    [one] Une personne apprend qu’il n’y a pas de place pour elle cette fois.
   *[other] { $count } personnes apprennent qu’il n’y a pas de place pour elles cette fois.
}
answers-send = Envoyer les réponses…
answers-ask = Les courriels ne peuvent pas être rappelés.

applications-import = Importer des candidatures d’un fichier
applications-import-lead = Pour les candidatures qui vous sont parvenues autrement. Vous voyez d’abord ce que deviendrait chaque ligne. Qui a candidaté sur la page publique garde ce qu’il a envoyé.
applications-import-hint = CSV, XLSX ou ODS, jusqu’à { $largest } Mo ; lignes au plus : { $most }. Il faut une colonne d’adresses électroniques.
applications-import-questions = Les réponses sont dans des colonnes qui portent ici le nom des questions :
applications-import-new = Nouvelles candidatures
applications-import-own = Ont candidaté eux-mêmes
applications-import-nothing = Toutes les candidatures sont ici comme le dit le fichier : il n’y a rien à faire.
import-outcome-own = A candidaté soi-même, reste telle quelle
import-not-a-sex = « { $value } » n’est pas compris. Écrivez femme, homme, autre ou non précisé, ou laissez vide.
import-not-an-answer = « { $value } » n’est pas une réponse à cette question.
import-change-association = Association
import-change-sex = Sexe
import-change-q1 = Réponse 1
import-change-q2 = Réponse 2
import-change-q3 = Réponse 3
import-change-q4 = Réponse 4
import-change-q5 = Réponse 5
import-change-q6 = Réponse 6
import-change-q7 = Réponse 7
import-change-q8 = Réponse 8
import-change-q9 = Réponse 9
import-change-q10 = Réponse 10
import-change-q11 = Réponse 11
import-change-q12 = Réponse 12
sheet-scores = Notes données
sheet-mean = Note moyenne
sheet-own-score = Ma note
sheet-waiting-place = Rang dans la liste d’attente

notice-call-saved = L’appel est enregistré.
notice-call-reviewer-named = Cette personne lit désormais les candidatures, et en est informée.
notice-call-reviewer-ended = Cette personne ne lit plus les candidatures.
notice-application-scored = Votre note est gardée.
notice-application-decided = C’est décidé. Personne n’est informé avant l’envoi des réponses.
notice-application-answered = Les réponses sont en route.
notice-applications-imported = Les candidatures sont là.

news-call-reviewer = Vous lisez des candidatures : { $call }
news-call-reviewer-text = Vous avez été nommé lecteur. Lisez les candidatures et donnez à chacune une note de 1 à 5.
news-call-reviewer-action = Voir les candidatures

error-call-not-open-title = Cet appel n’est pas ouvert
error-call-not-open-what = Son dernier jour est passé, ou son premier est à venir. La page de l’appel le dit.
error-call-full-title = Cet appel ne prend plus de candidatures
error-call-full-what = Tant de personnes ont candidaté qu’on ne peut en lire davantage. Écrivez au réseau si cela vous semble une erreur.
error-application-has-place-title = La place est déjà donnée
error-application-has-place-what = Cette personne a été invitée. Elle accepte ou refuse par l’invitation ; un coordinateur peut y mettre fin dans la liste des personnes de la cohorte.
error-application-has-place-kept = Rien n’a été changé.
error-score-call-open-title = L’appel est encore ouvert
error-score-call-open-what = Les candidatures se notent une fois l’appel clos : jusque-là, chacun peut modifier la sienne.
error-score-not-sent-title = Cette candidature n’a pas été envoyée
error-score-not-sent-what = On ne note que les candidatures envoyées.
error-score-read-by-two-title = Deux personnes ont lu cette candidature
error-score-read-by-two-what = Toutes deux ont donné leur note. Vous les voyez sur la page de la candidature.
error-score-fixed-title = Votre note reste
error-score-fixed-what = Vous avez vu ce que pense l’autre lecteur ; votre note ne peut donc plus être changée.
error-score-own-title = C’est votre propre candidature
error-score-own-what = Quelqu’un d’autre la lit.
error-selection-call-open-title = L’appel est encore ouvert
error-selection-call-open-what = Vous pourrez décider une fois l’appel clos : jusque-là, on peut candidater et modifier ce qu’on a envoyé.

audit-call-made = Appel publié
audit-call-changed = Appel modifié
audit-call-reviewer-named = Lecteur nommé
audit-call-reviewer-ended = Fin du rôle de lecteur
audit-call-chosen = Candidatures décidées
audit-call-answered = Réponses envoyées
audit-call-applications-imported = Candidatures importées
audit-application-sent = Candidature envoyée
audit-application-changed = Candidature modifiée
audit-application-withdrawn = Candidature retirée
audit-application-scored = Candidature notée
