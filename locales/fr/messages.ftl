## Écrire aux personnes d’un groupe
message-title = Écrire aux personnes du groupe
message-to = { $count ->
    [0] Personne ne recevrait ce message.
    [one] Une personne reçoit ce message.
   *[other] { $count } personnes reçoivent ce message.
}
message-to-whom = De qui il s’agit
message-unreached = Il n’arrive pas à ces personnes :
message-unreached-blocked = leur adresse refuse le courrier
message-unreached-deactivated = leur compte est fermé
message-languages = Écrivez dans les langues que lisent vos stagiaires. Qui en lit une autre reçoit la première des langues du groupe dans laquelle vous avez écrit. Une salutation et votre nom entourent votre texte, et les réponses vous parviennent.
message-language = { $readers ->
    [0] { $language }
    [one] { $language } : { $readers } personne la lit
   *[other] { $language } : { $readers } personnes la lisent
}
message-subject = Objet
message-text = Texte
message-subject-in = Objet ({ $language })
message-text-in = Texte ({ $language })
message-look = Voir le résultat
message-preview = { $readers ->
    [one] { $language }, pour { $readers } personne
   *[other] { $language }, pour { $readers } personnes
}
message-send = { $count ->
    [one] Envoyer à { $count } personne
   *[other] Envoyer à { $count } personnes
}
message-change = Le modifier
message-nothing-written = Écrivez un objet et un texte dans une langue au moins.
message-nobody = Aucune des personnes choisies ne peut être jointe.
message-budget = Vous avez envoyé autant de messages qu’il est permis en une heure ({ $most }). Vous pourrez envoyer celui-ci dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
notice-message-sent = Votre message part. Vous voyez ici ce qu’il en advient.
error-cohort-not-written-to-title = On n’écrit pas encore à ce groupe, ou plus
error-cohort-not-written-to-what = On écrit aux personnes d’un groupe dès qu’il est ouvert, et jusqu’à ce qu’il soit rangé.
audit-cohort-message-sent = Message écrit à des personnes d’un groupe

## Plusieurs personnes à la fois
chosen-title = { $count ->
    [0] Personne n’est choisi
    [one] { $count } personne est choisie
   *[other] { $count } personnes sont choisies
}
chosen-who = Personnes
chosen-tick = Choisir { $name }
chosen-nobody = Cochez d’abord quelqu’un. Qui ne participe pas est laissé de côté.
chosen-write = Écrire aux personnes cochées
chosen-more = Autre chose pour elles
chosen-write-all = { $count ->
    [one] Écrire à { $count } personne
   *[other] Écrire aux { $count } personnes
}
chosen-others = En choisir d’autres
chosen-until = jusqu’au { $day }
chosen-extension-lead = Le dernier jour du groupe est le { $day }. Donnez-en un plus tardif à ces personnes, et dites pourquoi.
chosen-extend = { $count ->
    [one] Enregistrer le jour pour { $count } personne
   *[other] Enregistrer le jour pour { $count } personnes
}
chosen-leaving = Qui est parti
chosen-withdraw = { $count ->
    [one] Cette personne est partie
   *[other] Ces { $count } personnes sont parties
}
chosen-withdraw-text = Elles vous ont dit qu’elles ne continuent pas. Ce qu’elles ont fait reste, et elles ne reçoivent plus de rappels.
chosen-withdraw-yes = { $count ->
    [one] Oui, cette personne est partie
   *[other] Oui, ces { $count } personnes sont parties
}
notice-nobody-ticked = Personne n’était coché : cochez d’abord les personnes, puis choisissez quoi faire.
notice-chosen-extended = Le jour est enregistré pour toutes ces personnes.
notice-chosen-withdrawn = C’est noté : ces personnes sont parties.
