# Demandes : les associations demandent une formation, des formateur·rices proposent de la tenir.
requests-title = Demandes
requests-lead = Les associations demandent une formation. Les formateur·rices qui peuvent la tenir se proposent, et l’association choisit.
requests-filter = Filtrer les demandes
requests-caption = Demandes
requests-total = { $count ->
    [one] Une demande
   *[other] { $number } demandes
  }
requests-none-title = Pas encore de demande
requests-none-ask = Demandez une formation pour vos membres : dites laquelle, pour combien de personnes environ et quand. Les formateur·rices qui acceptent d’être trouvé·es la voient et se proposent.
requests-none-trainer = Les demandes auxquelles vous pourriez répondre se trouvent ici, dès que vous acceptez d’être trouvé·e et que quelqu’un demande ce que vous avez terminé.
requests-none-others = Quand une association demande une formation, sa demande se trouve ici.
request-one = Demande
request-title = { $place }, du { $from } au { $until }
request-new = Demander une formation
request-new-lead = Les formateur·rices qui ont terminé le module, parlent la langue et sont proches voient votre demande. Vous choisissez parmi les personnes qui se proposent.
request-association = Pour les membres de
request-modules = Que faut-il enseigner ?
request-modules-hint = Un ou plusieurs modules, en une formation.
request-language = Langue
request-expected = Pour combien de personnes environ ?
request-from = À partir du
request-until = Jusqu’au
request-from-hint = Le premier jour où elle pourrait avoir lieu.
request-mode = Comment se rencontre-t-on ?
request-place = Lieu
request-place-hint = Une ville suffit. Laissez vide si vous ne savez pas encore.
request-note = Que faut-il savoir d’autre ?
request-note-hint = Une ligne sur qui vient, ou pourquoi maintenant. Toute personne qui voit la demande la lit.
request-send = Demander
request-days = Souhaitée
request-days-between = du { $from } au { $until }
request-offers = Propositions
request-offers-count = { $count ->
    [0] Aucune proposition
    [one] Une proposition
   *[other] { $number } propositions
  }
request-state = État
request-state-open = Ouverte
request-state-picked = Planifiée
request-state-done = Tenue
request-state-fell-through = N’a pas eu lieu
request-state-expired = Expirée
request-state-withdrawn = Retirée
request-unanswered = Ouverte, sans proposition
request-withdrawn-because = Retirée parce que
request-delivery = La formation
request-delivery-see = Voir la formation
request-offers-none = Personne ne s’est encore proposé. Les personnes qui pourraient la tenir l’apprennent.
request-offers-none-over = Personne ne s’est proposé.
request-offer-days = Pourrait la tenir du { $from } au { $until }
request-offer-picked = Choisie
request-pick = Choisir { $name }
request-pick-lead = La formation est planifiée aussitôt, et la proposition devient l’engagement de cette personne. Les autres sont prévenues.
request-pick-starts = Premier jour
request-pick-ends = Dernier jour
request-pick-button = Choisir
request-could = Qui pourrait la tenir
request-could-lead = Ces personnes ont accepté d’être trouvées. Elles voient cette demande et décident elles-mêmes si elles se proposent.
request-could-none = Personne parmi celles et ceux qui acceptent d’être trouvés ne correspond encore. Une autre langue, moins de modules en une formation, ou votre coordination peuvent aider.
request-could-more = Il y en a d’autres ; voici les premières personnes.
request-why-country = L’a terminé dans { $cohort }, enseigne en { $language }, vit dans le même pays
request-why-section = L’a terminé dans { $cohort }, enseigne en { $language }, est de la même section
request-nameless = Une personne encore sans nom
request-offer = Proposer de la tenir
request-offer-lead = L’association voit votre nom, vos jours et votre ligne. Si elle vous choisit, la formation est planifiée, et c’est votre engagement.
request-offer-own = Votre proposition
request-offer-change = Modifier votre proposition
request-offer-from = Vous pourriez du
request-offer-until = Au
request-offer-note = Une ligne à l’association
request-offer-send = Proposer
request-offer-save = Enregistrer
request-offer-withdraw = Retirer votre proposition
request-offer-withdraw-ask = L’association ne la voit plus.
request-withdraw = Retirer la demande
request-withdraw-lead = Elle est close pour de bon. Les personnes qui se sont proposées apprennent pourquoi.
request-withdraw-reason = Pourquoi ?
request-withdraw-button = La retirer
request-too-far = C’est dans plus d’un an.
request-day-not-wanted = Ce jour n’est pas parmi ceux qui sont souhaités.
request-day-not-offered = Ce jour n’est pas parmi ceux qui ont été proposés.
notice-request-asked = Votre demande est faite. Vous recevez un courriel quand quelqu’un se propose.
notice-request-offered = Votre proposition est faite. Vous recevez un courriel quand l’association a décidé.
notice-request-offer-withdrawn = Votre proposition est retirée.
notice-request-picked = C’est choisi. La formation est planifiée, et toutes les personnes qui se sont proposées sont prévenues.
notice-request-withdrawn = La demande est retirée.
notice-findable-chosen = On peut vous trouver désormais. Vous pouvez y mettre fin ici à tout moment.
notice-findable-ended = On ne vous trouve plus.
findable-title = Être trouvé·e par les associations
findable-lead = Les associations demandent des formations ici. Elles ne vous trouvent que si vous l’acceptez.
findable-what = Si vous l’acceptez, les personnes qui parlent pour une association qui demande ce que vous avez terminé voient votre nom, la cohorte où vous l’avez terminé, et si vous êtes du même pays ou de la même section ; la coordination aussi. Vous apprenez les demandes auxquelles vous pourriez répondre. Votre adresse n’est montrée à personne.
findable-is = On peut vous trouver.
findable-is-not = Personne ne vous trouve.
findable-languages = Dans quelles langues enseigneriez-vous ?
findable-agree = J’accepte d’être trouvé·e
findable-save = Enregistrer
findable-end = Ne plus être trouvé·e
findable-end-ask = Cela vaut aussitôt. Vos propositions en attente sont retirées.
findable-account = C’est à vous de décider si les associations qui demandent une formation vous trouvent. Elles ne vous trouvent pas sans votre accord.
findable-account-go = Être trouvé·e par les associations
home-requests-trainer = Les demandes d’associations auxquelles vous pourriez répondre
home-requests-findable = Accepter d’être trouvé·e
home-requests = Demandes
home-requests-all = Toutes les demandes
home-requests-open = { $count ->
    [0] Aucune demande n’est ouverte.
    [one] Une demande est ouverte.
   *[other] { $number } demandes sont ouvertes.
  }
home-requests-unanswered = { $count ->
    [one] Une demande est encore sans proposition
   *[other] { $number } demandes sont encore sans proposition
  }
home-requests-unanswered-none = Chaque demande ouverte a une proposition.
association-requests = Demandes
audit-request-asked = Formation demandée
audit-request-offered = Proposition de tenir une formation
audit-request-offer-withdrawn = Proposition retirée
audit-request-picked = Proposition choisie
audit-request-withdrawn = Demande retirée
audit-person-findable = A accepté d’être trouvé·e par les associations
audit-person-not-findable = N’est plus trouvé·e par les associations
