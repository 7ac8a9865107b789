# Pièces justificatives d’une formation : feuilles de présence, programmes, photos ; et pourquoi un fichier n’est pas pris.

evidence-title = Pièces justificatives
evidence-of = Pièces justificatives : { $title }
evidence-lead = Ce qui montre que la formation a eu lieu : la feuille de présence, le programme, une photo. Les voient celles et ceux qui voient qui a participé.
evidence-there = Fichiers
evidence-none = Il n’y a pas encore de fichier. La feuille de présence signée est ce que l’on demande le plus souvent.
evidence-add-title = Ajouter des fichiers
evidence-add = Ajouter
evidence-file = Fichiers
evidence-file-hint = Photos (JPEG, PNG, WebP), PDF, Word, Excel ou LibreOffice ; { $largest } Mo au plus chacun, jusqu’à { $files } à la fois. Sur un téléphone, vous pouvez prendre la photo ici.
evidence-file-needed = Choisissez au moins un fichier.
evidence-shows = Ce qu’ils montrent
evidence-kind-attendance-sheet = Feuille de présence
evidence-kind-agenda = Programme
evidence-kind-photo = Photo
evidence-kind-other = Autre chose
evidence-photo-consent = En choisissant ceci, vous dites : toutes les personnes que l’on peut reconnaître sont d’accord pour que la photo soit gardée ici.
evidence-consent-needed = Dites que les personnes sur les photos sont d’accord. Sans cela, elles ne sont pas gardées.
evidence-label = Une ligne à leur sujet
evidence-label-hint = Par exemple « deuxième jour ». Sans nom de personne, s’il vous plaît.
evidence-cleaned = Les photos sont redressées et réduites ; le lieu et l’appareil de la prise de vue sont effacés.
evidence-months = { $months ->
    [one] Les fichiers sont effacés après un mois.
   *[other] Les fichiers sont effacés après { $months } mois.
  }
evidence-added = { $who }
evidence-agreed = avec l’accord des personnes visibles
evidence-kilobytes = { $amount } Ko
evidence-megabytes = { $amount } Mo
evidence-erased = Le fichier a été effacé : sa durée de conservation était passée.
evidence-remove = Retirer
evidence-remove-ask = Il disparaît alors pour tout le monde.
evidence-stays = Le rapport a été accepté avec ces fichiers : aucun ne peut être retiré. On peut en ajouter.
evidence-refused = { $count ->
    [one] Un fichier n’a pas été pris
   *[other] { $count } fichiers n’ont pas été pris
  }
evidence-kept = { $count ->
    [0] Rien n’a été gardé.
    [one] L’autre est gardé.
   *[other] Les { $count } autres sont gardés.
  }
evidence-nameless = un fichier sans nom
evidence-see = Voir et retirer des fichiers
evidence-needed = Cette cohorte n’accepte un rapport qu’avec une pièce justificative, et il n’y en a pas encore.
delivery-evidence-missing = Il n’y a pas encore de pièce justificative, et cette cohorte n’accepte un rapport qu’avec elle. Ajoutez un fichier ou demandez-en un.
notice-evidence-added = Ajouté.
notice-evidence-removed = Retiré.
audit-evidence-added = Pièce justificative ajoutée à une formation
audit-evidence-removed = Pièce justificative retirée d’une formation

error-evidence-not-taken-title = Cette formation ne prend pas de fichiers
error-evidence-not-taken-what = Elle a été annulée ou retirée : il n’y a plus rien à justifier.
error-evidence-full-title = Il y a trop de fichiers
error-evidence-full-what = Une formation a 60 fichiers au plus. Retirez-en d’abord, ou mettez plusieurs pages dans un seul PDF.
error-evidence-full-kept = Les fichiers qui étaient là restent. Ceux que vous venez d’envoyer n’ont pas été gardés.
error-evidence-relied-on-title = Ce fichier reste
error-evidence-relied-on-what = Le rapport a été accepté avec lui. La coordination peut rouvrir le rapport ; le fichier peut alors être retiré.

## Pourquoi un fichier n’est pas pris
file-refused-empty = Il est vide. Vérifiez qu’il s’ouvre sur votre appareil, puis choisissez-le de nouveau.
file-refused-too-large = Il dépasse { $largest } Mo. Choisissez une taille plus petite quand le téléphone ou la messagerie le propose, ou photographiez la page avec une résolution plus basse : { $side } pixels de large suffisent.
file-refused-heic = C’est une photo au format des iPhone (HEIC), que la plupart des autres appareils n’ouvrent pas. Choisissez-la dans la photothèque du téléphone même, qui la convertit alors en JPEG ; ou réglez Réglages › Appareil photo › Formats sur « Le plus compatible » ; ou envoyez une capture d’écran.
file-refused-film = C’est un film ou un son. On prend des photos et des documents.
file-refused-old-office = C’est un ancien fichier bureautique, ou un fichier avec mot de passe. Ouvrez-le, enregistrez-le en .docx, .xlsx ou PDF sans mot de passe, et choisissez celui-là.
file-refused-unknown = Ce n’est aucun des formats acceptés : JPEG, PNG, WebP, PDF, Word (.docx), Excel (.xlsx), LibreOffice (.odt, .ods).
file-refused-mismatch = Son nom finit en .{ $ending }, mais il contient autre chose. Ouvrez-le, enregistrez-le à nouveau et choisissez celui-là.
file-refused-two-in-one = Autre chose y est caché. Ouvrez-le, enregistrez-le à nouveau ou imprimez-le en PDF, et choisissez celui-là.
file-refused-active = Ce PDF fait quelque chose quand on l’ouvre, par exemple un formulaire ou un script. Imprimez-le en PDF et choisissez celui-là.
file-refused-attached = D’autres fichiers y sont joints. Ajoutez chacun séparément, ou imprimez-le en PDF.
file-refused-locked = Un mot de passe le verrouille. Enregistrez-le sans mot de passe.
file-refused-macros = Il contient des macros, ou va en chercher. Enregistrez-le en .docx, .xlsx ou PDF sans macros.
file-refused-damaged = Il est illisible ; peut-être n’est-il pas arrivé en entier. Vérifiez qu’il s’ouvre sur votre appareil, puis choisissez-le de nouveau.
file-refused-too-many-pixels = L’image a plus de { $millions } millions de pixels. Réduisez-la ou faites-en une capture d’écran.
file-refused-bomb = Décompressé, il serait bien plus grand qu’un document. Imprimez-le en PDF et choisissez celui-là.
