# Programmes : des cours de plusieurs jours qui enchaînent des modules.
programmes-title = Programmes de cours
programmes-lead = Des cours de plusieurs jours qui enchaînent des modules : un horaire détaillé, des mises en situation évaluées, un plan de cascade pour chaque personne formée, et ce qu’il y a à faire dans l’année qui suit.
programmes-link = Des cours de deux à cinq jours qui enchaînent ces modules
programmes-none-title = Pas encore de programme
programmes-none-text = Les cours qui enchaînent des modules apparaîtront ici dès que quelqu’un en aura mis un dans le dossier des programmes.
programme-days = { $days ->
    [one] Un jour
   *[other] { $days } jours
  }
programme-lengths = Combien de jours
programme-contents = Dans ce programme
programme-agenda = Horaire :
programme-modules = Les modules, dans l’ordre
programme-download-about = Tout ce qui figure sur cette page en un seul fichier, pour ce nombre de jours. Il s’ouvre dans tout navigateur et se lit sans réseau.
programme-download = Télécharger le programme
programme-open-about = Ouvrez une cohorte avec ces modules, dans cet ordre.
programme-open = Ouvrir une cohorte
programme-stand-in = Ce programme n’est pas encore traduit. Vous le lisez en : { $language }.
