# Las cohortes: grupos de formadores que aprenden juntos, y sus invitaciones.
cohorts-title = Cohortes
cohorts-lead = Los grupos de los que se ocupa: quién está, hasta dónde han llegado y qué transmiten.
cohorts-lead-trainer = Los grupos con los que aprende.
cohorts-filter = Filtrar las cohortes
cohorts-all = Todas las cohortes
cohorts-show = Mostrar
cohorts-none-title = Todavía no hay cohortes
cohorts-none = Una cohorte es un grupo de formadores con fechas, módulos y un número de formaciones que cada cual replicará. Diez minutos, y las invitaciones pueden salir.
cohorts-none-yours = Todavía no está en ninguna cohorte. La invitación llega por correo: abra su enlace y su grupo estará aquí.
cohorts-none-found-title = Ninguna así
cohorts-none-found = Ninguna de sus cohortes está así ahora.
cohort-state-label = En qué punto está
cohort-state-draft = En preparación
cohort-state-open = Abierta
cohort-state-running = En curso
cohort-state-closed = Curso terminado, la cascada sigue
cohort-state-archived = Archivada
cohort-states = Qué permite cada estado
cohort-states-caption = De la preparación al archivo; no hay vuelta atrás.
cohort-state-now = ahora
cohort-act-yes = sí
cohort-act-invite = Invitar
cohort-act-join = Aceptar una invitación
cohort-act-meet = Prever sesiones
cohort-act-write = Escribir a las personas
cohort-act-remind = Enviar recordatorios
cohort-act-commit = Prometer formaciones
cohort-dates = del { $start } al { $end }
cohort-counts = { $trainers ->
    [one] Una persona en formación
   *[other] { $trainers } personas en formación
  }, { $waiting } sin respuesta, { $not_begun } sin empezar, { $stuck } detenidas

cohort-new = Abrir una cohorte
cohort-new-lead = Una sola página. Nadie recibe aviso hasta que usted la abra.
cohort-create = Crear la cohorte
cohort-create-hint = Después dirá a quién invitar. Todo esto se puede cambiar todavía.
cohort-name = Nombre
cohort-name-hint = Por ejemplo, «África Occidental 2027».
cohort-section = Sección
cohort-languages = Idiomas
cohort-starts-on = Primer día
cohort-ends-on = Último día del curso
cohort-time-zone = Zona horaria
cohort-time-zone-hint = Donde empiezan y terminan los días de la cohorte.
cohort-capacity = Plazas para formadores
cohort-capacity-hint = Déjelo vacío si hay sitio para todo el mundo. Quienes observan no cuentan.
cohort-modules = Módulos
cohort-modules-hint = El curso se completa con todos los módulos elegidos aquí, salvo los que son opcionales.
cohort-modules-none = Todavía no hay módulos disponibles aquí.
cohort-modules-none-chosen = Todavía no hay módulos elegidos.
cohort-module = Módulo
cohort-module-optional = Opcional
cohort-module-saved = elegido
cohort-module-saved-not = no elegido
cohort-module-optional-of = «{ $title }» es opcional
cohort-module-optional-short = opcional
cohort-module-opens = Se abre (opcional)
cohort-module-opens-of = «{ $title }» se abre
cohort-opens = se abre el { $day }
cohort-module-due-before-open = No puede vencer antes de abrirse.
cohort-module-due = Hasta el (opcional)
cohort-module-due-of = «{ $title }» hasta el
cohort-due = hasta el { $day }
cohort-target = Formaciones que cada persona replica
cohort-target-hint = Lo habitual son dos. 0 significa que no se espera nada.
cohort-deadline = Cascada hasta el
cohort-deadline-hint = Si queda vacío: doce meses después del último día del curso.
cohort-needs-evidence = Los informes solo se aceptan con evidencias
cohort-needs-evidence-hint = Antes de que acepte un informe de esta cohorte debe haber una lista de asistencia, un programa o una foto.
cohort-deadline-before-end = La cascada no puede vencer antes de que termine el curso.
cohort-copy = Copiar esta cohorte
cohort-copy-lead = Una cohorte nueva con los mismos módulos y ajustes, todos los días a la misma distancia del primero. Empieza en preparación y sin nadie, y no se avisa a nadie.
cohort-copy-starts-on-hint = Todos los demás días lo siguen.
cohort-copy-it = Crear la copia
notice-cohort-copied = La copia está creada. No hay nadie en ella y no se ha avisado a nadie.
notice-cohort-created = La cohorte está creada. Nadie ha recibido aviso todavía.
notice-cohort-changed = Guardado.

cohort-tabs = Cohorte
cohort-tab-people = Personas
cohort-tab-progress = Avance
cohort-tab-results = Resultados
cohort-tab-commitments = Sus compromisos
cohort-tab-lineage = Filiación
cohort-tab-reminders = Recordatorios
cohort-tab-mail = Correos
cohort-tab-settings = Ajustes

cohort-next = Su próximo paso
cohort-next-choose-modules-title = Elija lo que se enseña
cohort-next-choose-modules-text = La cohorte no tiene módulos todavía.
cohort-next-choose-modules-action = Elegir módulos
cohort-next-invite-title = Diga a quién invitar
cohort-next-invite-text = Pegue sus direcciones como las tenga.
cohort-next-invite-action = Invitar a personas
cohort-next-open-title = Abra la cohorte
cohort-next-open-text = { $waiting ->
    [one] Una persona recibe la invitación por correo.
   *[other] { $waiting } personas reciben la invitación por correo.
  }
cohort-next-open-action = Abrirla y enviar las invitaciones
cohort-next-start-title = Ha llegado el primer día
cohort-next-start-text = Diga que el curso ha empezado. Todavía se puede invitar.
cohort-next-start-action = El curso ha empezado
cohort-next-help-title = Vea quién necesita una mano
cohort-next-help-text = Hay quien no ha empezado, o nada se ha movido en dos semanas.
cohort-next-help-action = Ver quién
cohort-next-close-title = El último día ha pasado
cohort-next-close-text = Cierre el curso. Se sigue acompañando lo que se replica.
cohort-next-close-action = El curso ha terminado
cohort-next-follow-title = Siga lo que se transmite
cohort-next-follow-text = El curso ha terminado; ahora se cumplen los compromisos.
cohort-next-follow-action = Ver los compromisos

cohort-figure-trainers = { $count ->
    [one] persona en formación
   *[other] personas en formación
  }
cohort-figure-places = { $places ->
    [one] de una plaza
   *[other] de { $places } plazas
  }
cohort-figure-observers = { $count ->
    [one] persona observa
   *[other] personas observan
  }
cohort-figure-waiting = no han respondido
cohort-figure-not-begun = no han empezado
cohort-figure-stuck = están detenidas
cohort-figure-completed = han completado el curso

cohort-people-filter = Filtrar las personas
cohort-people-search = Nombre o dirección
cohort-people-status = Cómo va
cohort-people-all = Todas las personas
cohort-people-role = Participa como
cohort-people-roles = Formadores y observadores
cohort-people-clear = Borrar
cohort-people-caption = Personas por nombre
cohort-people-none-title = Todavía no hay nadie
cohort-people-none = Aquí estarán todas las personas que invite, con cómo les va.
cohort-people-none-found-title = Nadie coincide
cohort-people-none-found = Nadie en esta cohorte está así ahora. Borre el filtro para ver a todas las personas.
cohort-person = Nombre
cohort-person-email = Correo
cohort-person-mails = Correos a esta persona
cohort-active = Última actividad
cohort-never = todavía no
cohort-since = desde el { $day }
cohort-do = Qué puede hacer
cohort-you = (usted)
status-listed = Por invitar
status-invited = Aún no ha respondido
status-not-begun = No ha empezado
status-stuck = Se ha detenido
status-under-way = Está aprendiendo
status-completed = Ha completado el curso
status-declined = Dijo que no
status-withdrawn = Se ha ido
status-removed = Se le retiró
enrolment-role-trainer = Formador/a
enrolment-role-observer = Observador/a

progress-stuck = { $stuck ->
    [one] Una persona está atascada
   *[other] { $stuck } personas están atascadas
  }
progress-stuck-together = { $stuck ->
    [one] Una persona está atascada, { $there } en el módulo { $module }
   *[other] { $stuck } personas están atascadas, { $there } de ellas en el módulo { $module }
  }
progress-not-begun = { $count ->
    [one] Una persona no ha empezado
   *[other] { $count } personas no han empezado
  }
progress-all-going = Todo el mundo está en camino
progress-all-done = Todo el mundo ha completado el curso
progress-who = Quién se muestra
progress-choice-all = Todas
progress-choice-stuck = Atascadas
progress-choice-not-begun = Sin empezar
progress-choice-under-way = En camino
progress-choice-completed = Terminado
progress-caption = Las personas, primero quienes necesitan ayuda. Marca: módulo completado. Número: lecciones hechas. Vacío: sin empezar.
progress-caption-part = Las demás, de { $total }.
progress-done-share = Hecho, en %
progress-all = { $total ->
    [one] una persona
   *[other] las { $total }
  }
progress-is-stuck = { $days ->
    [one] atasco: 1 día
   *[other] atasco: { $days } días
  }
progress-is-not-begun = sin empezar
progress-is-active = { $days ->
    [0] hoy
    [one] ayer
   *[other] hace { $days } días
  }
progress-is-done = terminó { $day }
progress-key-completed = completado
progress-key-lessons = lecciones hechas
progress-key-none = sin empezar
progress-key-stopped = se detuvo aquí
progress-key-late = su día pasó
progress-module = Módulo { $number }: { $title }
progress-modules = Qué significan los números
progress-find = Buscar a alguien
progress-print = Imprimir
cohort-progress-none-title = Todavía no participa nadie
cohort-progress-none = Cuando las personas acepten su invitación, verá aquí hasta dónde ha llegado cada una en cada módulo.
cohort-cell-done = Hecho
cohort-cell-unknown = no disponible
cohort-cell-late = (con retraso)

cohort-place = Su lugar en la cohorte
cohort-invite = Invitar a personas
cohort-invite-more = Invitar a más personas
cohort-invite-now = Cada persona recibe enseguida un correo con un enlace.
cohort-invite-later = Los correos salen cuando usted abra la cohorte, no antes.
cohort-invite-people = A quién se invita
cohort-invite-people-hint = Pegue las direcciones como las tenga, con nombres o sin ellos: de un programa de correo, de una carta, de las columnas de una hoja de cálculo. No se invita a nadie antes de entender cada línea.
cohort-invite-role = Participan como
cohort-invite-language = Idioma de la invitación
cohort-invite-language-hint = Para las personas nuevas aquí. A las demás se les escribe en su idioma.
cohort-invite-send = Enviar las invitaciones
cohort-invite-enter = Ponerlas en la lista
cohort-invite-line-wrong = Línea { $line }: no hay una dirección de correo en «{ $text }».
cohort-invite-line-not-an-address = Línea { $line }: «{ $text }» no es una dirección a la que se pueda escribir.
cohort-invite-line-unclear = Línea { $line }: no sabemos a qué dirección pertenece «{ $text }». Ponga una persona por línea.
cohort-invite-line-name-long = Línea { $line }: el nombre es demasiado largo.
cohort-invite-lines-wrong = { $count ->
    [one] Una línea necesita su atención. Aún no se ha invitado a nadie.
   *[other] { $count } líneas necesitan su atención. Aún no se ha invitado a nadie.
  }
cohort-invite-too-many = Es demasiado de una vez: como máximo { $most } personas.
cohort-invited-now = { $count ->
    [0] No se ha invitado a nadie nuevo
    [one] Una invitación está en camino
   *[other] { $count } invitaciones están en camino
  }
cohort-invited-later = { $count ->
    [0] No se ha añadido a nadie nuevo a la lista
    [one] Una persona está en la lista
   *[other] { $count } personas están en la lista
  }
cohort-invited-already = Estas personas ya estaban; nada ha cambiado para ellas.
cohort-invited-blocked = Estas direcciones están bloqueadas, así que su invitación no llegará:
cohort-invite-budget = { $most ->
    [one] Puede invitar a una persona por hora.
   *[other] Puede invitar a { $most } personas por hora.
  } { $minutes ->
    [one] Inténtelo en un minuto; no se invitó a nadie de esta lista, y aquí se conserva.
   *[other] Inténtelo en { $minutes } minutos; no se invitó a nadie de esta lista, y aquí se conserva.
  }
cohort-invite-enough = { $address } ha recibido tres invitaciones desde ayer; quítela e invite a las demás, o espere hasta mañana.
cohort-invited-back = Volver a la cohorte
cohort-invite-again = Invitar de nuevo
cohort-invite-again-text = Sale una nueva invitación; el enlace de la anterior deja de funcionar.
cohort-withdraw = Esta persona se ha ido
cohort-withdraw-text = Le ha dicho que no sigue. Lo que hizo permanece, y no recibe más recordatorios.
cohort-remove = Retirar a esta persona
cohort-remove-text = Pierde su lugar en esta cohorte, y una invitación en camino deja de funcionar. Lo que aprendió sigue siendo suyo.
notice-cohort-invited-blocked = No se envió nada: esta dirección está bloqueada. El motivo está abajo; «Volver a enviarle» la desbloquea.
notice-cohort-invited-enough = No se envió nada: esta persona ha recibido tres invitaciones desde ayer. Mañana podrá salir otra.
cohort-person-blocked = Hasta entonces no le llega ninguna invitación, recordatorio ni novedad.
notice-cohort-invited-again = Una nueva invitación está en camino.
notice-cohort-person-withdrawn = Anotado: esta persona se ha ido.
notice-cohort-person-removed = Esta persona ya no está en la cohorte.

cohort-extension = Más tiempo para la cascada
cohort-extension-lead = Una enfermedad, unas elecciones: dé a esta sola persona una fecha posterior.
cohort-extension-until = Su propio último día
cohort-extension-until-hint = Vacío: vuelve a contar el día de la cohorte.
cohort-extension-reason = Motivo
cohort-extension-save = Guardar el día
cohort-extended = (fecha propia)
notice-cohort-extended = Guardado.

cohort-settings-about = Sobre la cohorte
cohort-save = Guardar
cohort-coordinators = Coordinación
cohort-coordinators-lead = Ven y hacen aquí lo mismo que usted.
cohort-coordinator-new = Añadir a alguien
cohort-coordinator-email = Correo electrónico
cohort-coordinator-email-hint = Con esta dirección inicia sesión: llega un enlace por correo, sin contraseña.
cohort-coordinator-name = Nombre
cohort-coordinator-add = Dar la coordinación
cohort-coordinator-remove = Terminar
cohort-coordinator-remove-ask = Ya no coordinará esta cohorte. Usted puede volver a nombrarla.
notice-cohort-coordinator-added = Esta persona ya puede coordinar la cohorte. Dígale que inicie sesión con esa dirección.
notice-cohort-coordinator-removed = Esta persona ya no coordina la cohorte.
cohort-life = Lo que sigue
cohort-become-open = Abrir la cohorte
cohort-become-open-text = Todas las personas de la lista reciben la invitación por correo.
cohort-become-running = El curso ha empezado
cohort-become-running-text = Todavía se puede invitar y aceptar.
cohort-become-closed = El curso ha terminado
cohort-become-closed-text = Ya nadie puede unirse. La cascada sigue, con sus recordatorios.
cohort-become-archived = Archivar la cohorte
cohort-become-archived-text = Se guarda como registro y nadie recibe más recordatorios. No hay vuelta atrás.
notice-cohort-opened = La cohorte está abierta. Las invitaciones están en camino.
notice-cohort-started = El curso ha empezado.
notice-cohort-closed = El curso ha terminado. La cascada sigue.
notice-cohort-archived = La cohorte está archivada.

cohort-group = Su grupo
cohort-group-target = { $target ->
    [one] Después del curso lo replica en una formación propia, hasta el { $day }.
   *[other] Después del curso lo replica en { $target } formaciones propias, hasta el { $day }.
  }
cohort-group-commitments = Mis compromisos
cohort-group-completed = Ha completado el curso. ¡Enhorabuena!
cohort-group-no-modules = Los módulos aún no están elegidos. Estarán aquí.
cohort-leave = Dejar esta cohorte
cohort-leave-text = Lo que aprendió sigue siendo suyo. Para volver hace falta una nueva invitación.
notice-cohort-left = Ha dejado la cohorte. Lo que aprendió sigue siendo suyo.

invitation-title = Su invitación
invitation-lead = { $role ->
    [observer] Le invitamos a participar como observador/a. Diga que sí, y ya está dentro.
   *[trainer] Le invitamos a aprender aquí y a transmitirlo. Diga que sí, y ya está dentro.
  }
invitation-when = Cuándo
invitation-after = Después
invitation-who = ¿Quién es usted?
invitation-accept = Sí, participo
invitation-accept-after-all = Al final sí participo
invitation-decline = No, no puedo
invitation-waits = { $count ->
    [0] Todas las plazas están ocupadas por ahora. Usted es la primera persona de la lista de espera: cuando quede una plaza será suya y recibirá un mensaje.
    [one] Todas las plazas están ocupadas por ahora. Usted está en la lista de espera y una persona espera antes. Cuando quede una plaza para usted, recibirá un mensaje.
   *[other] Todas las plazas están ocupadas por ahora. Usted está en la lista de espera y { $count } personas esperan antes. Cuando quede una plaza para usted, recibirá un mensaje.
  }
cohort-waits = espera una plaza desde el { $day }
invitation-accepted = Ya está dentro: esta invitación fue aceptada. Inicie sesión para seguir.
invitation-declined = Dijo que no, y su coordinación lo ve. Si al final es posible, este enlace todavía funciona.
notice-invitation-declined = Gracias por decirlo. Su coordinación lo ve.

error-cohort-state-title = La cohorte ya está en otro punto
error-cohort-state-what = Eso no sigue de donde está la cohorte. Quizá alguien se adelantó: abra su página para verlo.
error-cohort-state-kept = No se cambió nada.
error-cohort-takes-nobody-title = Ya nadie puede unirse
error-cohort-takes-nobody-what = El curso de esta cohorte ha terminado. Invite a otra.
error-cohort-not-open-title = La cohorte no está abierta
error-cohort-not-open-what = Las invitaciones salen mientras la cohorte está abierta o en curso.
error-cohort-last-coordinator-title = Alguien tiene que quedarse
error-cohort-last-coordinator-what = Es la única persona que coordina la cohorte. Añada antes a otra.
error-enrolment-state-title = Eso no es posible ahora
error-enrolment-state-what = Esta persona ya está en otro punto. Vuelva a abrir la página para verlo.
error-enrolment-state-kept = No se cambió nada.
error-invitation-accepted-title = Ya está dentro
error-invitation-accepted-what = Esta invitación fue aceptada. Inicie sesión para seguir.

## Quién hizo qué
audit-cohort-copied = Cohorte copiada
audit-enrolment-waits = En lista de espera
audit-enrolment-moved-up = Obtuvo una plaza de la lista de espera
audit-cohort-created = Cohorte creada
audit-cohort-changed = Cohorte modificada
audit-cohort-opened = Cohorte abierta
audit-cohort-started = Curso empezado
audit-cohort-closed = Curso cerrado
audit-cohort-archived = Cohorte archivada
audit-enrolment-invited = Persona invitada
audit-enrolment-accepted = Invitación aceptada
audit-enrolment-declined = Invitación rechazada
audit-enrolment-withdrawn = Salida de una cohorte
audit-enrolment-removed = Persona retirada de una cohorte
audit-enrolment-extended = Plazo de cascada de una persona cambiado
audit-enrolment-completed = Curso completado

# What a group gained, and what waits for whoever coordinates it.
cohort-texts = Textos por leer
cohort-texts-none-title = Ningún texto le espera
cohort-texts-none = Cuando alguien de esta cohorte responde a una pregunta con un texto propio, aparece aquí hasta que usted le conteste.
cohort-text-question-gone = La pregunta ya no está en el módulo.
cohort-text-score = ¿Responde el texto a la pregunta?
cohort-text-score-fully = Por completo
cohort-text-score-largely = En gran parte
cohort-text-score-partly = En parte
cohort-text-score-not-yet = Todavía no
cohort-text-comment = Su respuesta a quien lo escribió
cohort-text-comment-hint = Lo que está bien y una cosa que lo mejoraría. La respuesta se ve junto al texto.
cohort-text-answer = Enviar mi respuesta
cohort-tries = Sin intentos
cohort-tries-lead = Estas personas no han aprobado y agotaron sus intentos. Hable con ellas y conceda un intento más.
cohort-try-allow = Conceder un intento más
cohort-gains = Lo que ganó el grupo
cohort-gains-lead = La media en la prueba inicial y en la mejor prueba final, entre quienes hicieron las dos. Se muestra a partir de cinco personas: habla del grupo y de nadie en particular.
cohort-gain-module = Módulo
cohort-gain-people = Hicieron ambas
cohort-gain-before = Antes
cohort-gain-after = Después
cohort-gain-points = Puntos
cohort-gain-too-few = Menos de cinco personas han hecho las dos pruebas.
notice-cohort-text-answered = Su respuesta ya está con quien escribió el texto.
notice-cohort-try-allowed = Se concedió un intento más.
