# Séance d’essai et certification : pour qui coordonne une cohorte, pour les formateur·rices, et pour qui vérifie un certificat.
cohort-tab-certificates = Certificats

certification-title = Certification
certification-who = Afficher
certification-all = Toutes et tous
certification-ready = Prêt·e
certification-not-yet = Pas encore
certification-certified = Certifié·e
certification-expired = Expiré
certification-caption = Où en sont les formateur·rices de leur certification. Cochez les personnes prêtes pour en certifier plusieurs à la fois.
certification-choose = Certifier les personnes cochées …
certification-until = jusqu’au { $day }
certification-revoked = retiré le { $day }
certification-none-title = Pas encore de formateur·rices
certification-none = Dès que des formateur·rices participent à cette cohorte, vous voyez ici qui est prêt·e à être certifié·e et ce qui manque aux autres.
certification-none-found-title = Personne ici
certification-none-found = Aucun·e formateur·rice de cette cohorte n’en est là. Regardez toute la liste.
certification-lacks-certified = a déjà un certificat
certification-lacks-left = ne participe plus
certification-lacks-observer = participe pour observer
certification-lacks-own = on ne se certifie pas soi-même
certification-lacks-not-completed = le parcours n’est pas terminé
certification-lacks-no-name = n’a pas indiqué son nom
certification-lacks-not-observed = pas encore de séance d’essai
certification-lacks-not-passed = la séance d’essai n’est pas réussie
certification-lacks-disagreement = les observateur·rices ne sont pas d’accord
certification-rules = Ce qu’il faut
certification-rule-teach-back = Le parcours terminé, et une séance d’essai que ses observateur·rices disent réussie.
certification-rule-course = Le parcours terminé. Aucune séance d’essai n’est demandée.
certification-rule-years = { $years ->
    [one] Un certificat est valable { $years } an.
   *[other] Un certificat est valable { $years } ans.
}
certification-rule-for-good = Un certificat est valable sans limite.
certification-rule-bodies = Sur le certificat figurent :
certification-change = Modifier ce qu’il faut
certification-change-lead = Les certificats déjà remis restent tels quels.
certification-teach-back = Demander une séance d’essai
certification-teach-back-hint = La personne anime une formation devant une ou deux personnes qui observent et disent si elle sait former.
certification-years = Années de validité
certification-years-hint = Laissez vide, et les certificats sont valables sans limite.
certification-bodies = Organismes certificateurs
certification-bodies-hint = Un par ligne, comme ils figurent sur le certificat.
certification-save = Enregistrer
certificate-bodies-many = Un certificat n’a pas de place pour plus d’organismes que { $most }.
notice-certification-saved = C’est enregistré. Cela vaut pour les certificats à venir.

certification-will = { $count ->
    [0] Personne ne peut être certifié pour l’instant
    [one] { $count } personne sera certifiée
   *[other] { $count } personnes seront certifiées
}
certification-will-years = { $years ->
    [one] Le certificat est valable { $years } an. Il arrive par courriel, avec son adresse.
   *[other] Le certificat est valable { $years } ans. Il arrive par courriel, avec son adresse.
}
certification-will-for-good = Le certificat est valable sans limite. Il arrive par courriel, avec son adresse.
certification-will-not = { $count ->
    [one] { $count } personne est laissée de côté
   *[other] { $count } personnes sont laissées de côté
}
certification-do = { $count ->
    [one] Certifier { $count } personne
   *[other] Certifier { $count } personnes
}
certification-do-one = Certifier
certification-person = Progrès et détails
certificate-nobody = Cochez les personnes à certifier.
certificate-nobody-ready = Aucune des personnes choisies ne peut être certifiée pour l’instant.
notice-certified = C’est fait. Chaque certificat part par courriel.
error-certificate-meanwhile-title = Quelqu’un d’autre vient de certifier
error-certificate-meanwhile-what = Une de ces personnes a reçu un certificat au même moment. Regardez de nouveau la liste.
error-certificate-none-title = Il n’y a pas de certificat à modifier
error-certificate-none-what = Cette personne n’en a pas, ou il a été retiré entre-temps.

teach-back-title = Séance d’essai
teach-backs-title = Séances d’essai
teach-back-not-asked = Cette cohorte n’en demande pas. Vous pouvez tout de même en noter une.
teach-back-none-title = Personne n’a encore observé
teach-back-none = Quand cette personne aura animé une séance devant qui l’observe, ce qui a été vu se trouve ici. Une ou deux personnes le notent, chacune de son côté.
teach-back-observe = Noter ce que vous avez vu
teach-back-observe-lead = Chaque personne qui observe note de son côté. Si vous avez déjà noté ce jour-là, ceci le remplace.
teach-back-held-on = Jour
teach-back-outcome = Conclusion
teach-back-outcome-passed = Réussie
teach-back-outcome-repeat = À refaire
teach-back-outcome-not-yet = Pas encore
teach-back-disagreement = Désaccord entre observateur·rices
teach-back-agreement = Les deux personnes arrivent à la même conclusion.
teach-back-disagreement-long = Les deux personnes n’arrivent pas à la même conclusion. Parlez-en : qui change d’avis note ce jour de nouveau.
teach-back-caption = Ce que chaque personne a vu
teach-back-criterion = Ce qui a été regardé
teach-back-mark-label = Note
teach-back-prepares = Prépare
teach-back-prepares-hint = Objectifs, temps et matériel conviennent au groupe.
teach-back-explains = Explique
teach-back-explains-hint = Clairement, avec les mots et les exemples du groupe.
teach-back-practises = Fait pratiquer
teach-back-practises-hint = Le groupe fait ce qu’il doit apprendre et parle plus que la personne qui forme.
teach-back-responds = Donne un retour
teach-back-responds-hint = Écoute, répond, et dit ce qui ferait progresser.
teach-back-mark-4 = 4 – un exemple pour d’autres
teach-back-mark-3 = 3 – bien
teach-back-mark-2 = 2 – en partie
teach-back-mark-1 = 1 – pas vu
teach-back-comment = Ce que vous dites à la personne
teach-back-comment-hint = Ce qui était bien, et une chose à changer. L’autre personne qui observe et la coordination le lisent aussi.
teach-back-record = Noter
teach-back-in-future = Ce jour n’est pas encore venu.
teach-back-enough = Ce jour est déjà noté par autant de personnes qu’il peut y en avoir : { $most }.
notice-teach-back-recorded = C’est noté.
error-teach-back-place-title = Il n’y a rien à observer
error-teach-back-place-what = Seules les personnes qui participent à la cohorte pour former donnent une séance d’essai.

certificate-title-short = Certificat
certificate-issued = remis le { $day }
certificate-until = Nouveau dernier jour
certificate-until-hint = Le certificat est valable jusque-là. Le dernier jour précédent est remplacé.
certificate-until-past = Ce jour est passé.
certificate-renew = Le renouveler
certificate-revoke = Le retirer …
certificate-revoke-ask = Toute personne qui vérifie le certificat verra qu’il a été retiré. Seul un nouveau certificat y change quelque chose.
certificate-reason = Motif
certificate-reason-hint = La coordination le voit ; qui vérifie le certificat ne le voit pas.
certificate-revoke-yes = Retirer le certificat
notice-certificate-renewed = Renouvelé.
notice-certificate-revoked = Le certificat est retiré.

certificate-title = Certificat de formateur·rice
certificate-says = est certifié·e pour former d’autres personnes à ce qui figure ici.
certificate-nameless = Le nom a été effacé, à la demande de cette personne.
certificate-cohort = Cohorte
certificate-modules = Modules
certificate-bodies = Certifié par
certificate-issued-on = Remis le
certificate-valid-until = Valable jusqu’au
certificate-for-good = sans limite
certificate-code = Code
certificate-state-valid = Valable
certificate-state-expired = Expiré
certificate-state-revoked = Retiré
certificate-revoked-what = Ce certificat a été retiré le { $day }. Il ne prouve plus rien.
certificate-expired-what = Ce certificat était valable jusqu’au { $day }.
certificate-proof = Son adresse dit si ce certificat est valable :
certificate-print = Pour le garder, imprimez cette page ou enregistrez-la en PDF.
certificate-verify = Vérifier un certificat
certificate-verify-lead = Saisissez le code qui figure sur le certificat.
certificate-code-hint = Dix lettres et chiffres, comme ABCDE-23456.
certificate-look = Voir le certificat
certificate-unknown = Il n’y a pas de certificat avec ce code. Regardez-le encore une fois : il ne contient ni I ni O, ni 0 ni 1.

certificate-yours = Votre certificat
certificate-yours-until = Vous êtes formateur·rice certifié·e, jusqu’au { $day }.
certificate-yours-for-good = Vous êtes formateur·rice certifié·e.
certificate-yours-expired = Votre certificat était valable jusqu’au { $day }. Demandez à la coordination de la cohorte de le renouveler.
certificate-see = Le voir et l’imprimer
certificate-own = Ce certificat est le vôtre
certificate-own-lead = Vous seul·e voyez cette partie. Donnez l’adresse de cette page à qui doit vérifier le certificat.
certificate-own-cohort = Vers votre cohorte
certificate-linked-in = L’ajouter à LinkedIn
certificate-fields = La même chose, à copier
certificate-fields-lead = Pour tout autre profil : sélectionnez un champ et copiez-le.
certificate-field-title = Nom
certificate-field-organisation = Organisation
certificate-field-issued = Remis le
certificate-field-expires = Valable jusqu’au
certificate-field-id = Numéro
certificate-field-address = Adresse
certificate-profile-title = Formateur·rice certifié·e : { $cohort }

audit-cohort-certification-changed = Conditions de certification modifiées
audit-teach-back-recorded = Séance d’essai notée
audit-certificate-issued = Formateur·rice certifié·e
audit-certificate-renewed = Certificat renouvelé
audit-certificate-revoked = Certificat retiré
