# La página de entrada, el inicio de cada persona y unas palabras para quien escribe programas.

## La página de entrada
front-title = Formar a quienes forman, y ver hasta dónde llega
front-lead = Relais es el lugar donde una red de gobiernos locales forma a sus formadores y formadoras: lecciones cortas, a su ritmo, en su idioma. Cada persona promete a quién enseñará, lo replica en casa y su asociación lo confirma. Así todo el mundo ve lo que se transmitió, desde la primera cohorte hasta el ayuntamiento más pequeño.
front-to-home = Ir a mi inicio
front-to-modules = Ver los módulos
front-invited = ¿Recibió una invitación? Su enlace le abre la puerta.
front-look-around = Dé una vuelta
front-look-around-text = Esto es una demostración. Póngase un momento en el lugar de una de estas personas:
front-as-trainer = Awa, formadora
front-as-focal-point = Serge, punto focal de una asociación
front-as-coordinator = Laia, coordinadora
front-as-administrator = Inês, administradora
front-spread = Hasta dónde ha llegado, dibujado: del centro hacia fuera, el tiempo va de la primera réplica a hoy. Las cifras están arriba.
front-spread-key = Cada línea es una persona formadora; cada punto, una réplica, tan grande como la gente que participó. El tiempo corre hacia fuera. Un aro señala una formación de formadores.
front-reach = Hasta dónde ha llegado
front-trained = personas formadas
front-trained-note = terminaron una réplica confirmada
front-deliveries = réplicas
front-deliveries-note = hechas y confirmadas
front-fulfilled = de compromisos cumplidos
front-associations = asociaciones alcanzadas

## Para programas
programs-title = Para programas
programs-lead = Todo lo que hacen estas páginas lo puede hacer también un programa: llevar cifras a una hoja de cálculo, mantener otro sistema al día, informar de réplicas.
programs-token-title = 1. Obtener una clave de acceso
programs-token = Una clave de acceso permite que un programa actúe por una persona, con lo que ella puede ver y hacer, y nada más. Quien cuida de este sitio la crea para usted y se la muestra una sola vez.
programs-token-yours = Ver qué programas actúan por usted
programs-ask-title = 2. Preguntar
programs-ask = Envíe la clave con cada petición. Esta pregunta por quién actúa:
programs-errors = Las respuestas son JSON. Las listas largas vienen por páginas: «next» de una es «after» de la siguiente. Lo que se rechaza dice por qué, campo por campo (RFC 9457). Envíe lo nuevo con un identificador que usted elija: enviado dos veces, se hace una.
programs-document-title = 3. Leer lo que hay
programs-document = Cada dirección, con lo que recibe y lo que responde, está en un solo documento OpenAPI. La mayoría de las herramientas crean un cliente a partir de él.
programs-document-open = Abrir el documento

## El inicio de cada persona
home-title = Hola, { $name }
home-nothing = Hoy no le espera nada.
home-empty-title = Todavía no hay nada suyo
home-empty = No está en ninguna cohorte. Las invitaciones llegan por correo: abra el enlace, y aquí estarán sus módulos y su grupo. Mientras tanto, todos los módulos se leen libremente, y guardamos por dónde va.
home-invitations = Otras invitaciones
home-waiting = Le esperan aquí
home-cascade = Por replicar
home-deadline = { $days ->
    [0] hoy es el último día
    [one] queda un día, hasta el { $deadline }
   *[other] quedan { $days } días, hasta el { $deadline }
  }
home-deadline-passed = el plazo terminó el { $deadline }
home-passed-on = Réplicas hechas y confirmadas
home-modules = Sus módulos
home-looked-into = También abrió:
home-all-modules = Ver todos los módulos
home-commitments = Sus compromisos
home-deliveries = Sus réplicas

home-associations = Su asociación
home-association-cascade = Lo que se transmitió
home-report-for-association = Informar de una réplica por la asociación
home-to-confirm = Por confirmar o corregir
home-to-confirm-none = Nada por ahora. Cuando se informe de una réplica para sus miembros, estará aquí, y le escribiremos.
home-committed = Prometido a sus miembros
home-committed-caption = Compromisos aún no cumplidos, primero los atrasados
home-committed-none = No hay nada abierto. Lo que se prometa a sus miembros estará aquí.

home-cohorts = Sus cohortes
home-cohorts-caption = Las cohortes y cómo van sus integrantes
home-count-waiting = sin respuesta
home-count-not-begun = sin empezar
home-count-stuck = en pausa
home-count-completed = terminaron
home-to-accept = Réplicas que le esperan
home-to-accept-none = Ninguna por ahora. Lo que ambas partes han confirmado llega aquí para ser aceptado; lo que nadie más puede confirmar, también.
home-overdue = Compromisos atrasados

## El paso siguiente
home-next = Su paso siguiente
home-next-invitation-title = Le invitan a «{ $cohort }»
home-next-invitation-text = Del { $start } al { $end }. Mírela, y diga sí o no.
home-next-invitation-action = Ver la invitación
home-next-correct-title = Un informe volvió con una pregunta
home-next-correct-text = «{ $training }». Responda, y envíe el informe otra vez.
home-next-correct-action = Ver la pregunta
home-next-report-title = ¿Cómo fue «{ $training }»?
home-next-report-text = Estaba prevista para el { $day }. Informar toma cinco minutos; si no se hizo, cancélela allí.
home-next-report-action = Informar
home-next-vouch-title = ¿Fue así?
home-next-vouch-text = { $association } informó de «{ $training }». Usted enseñó en ella: mírelo y confirme.
home-next-vouch-action = Ver el informe
home-next-keep-title = ¿Hizo «{ $training }»?
home-next-keep-text = Se lo prometió a { $association } antes del { $day }. Si ya se hizo, informe: bastan cinco minutos. Si los planes cambiaron, elija otro día en sus compromisos.
home-next-keep-action = Informar
home-next-confirm-title = ¿Sucedió así?
home-next-confirm-text = { $lead } informó de «{ $training }» para sus miembros. Con su palabra, cuenta.
home-next-confirm-action = Ver el informe
home-next-lesson-title = { $title }
home-next-lesson-text = { $done ->
    [0] Su primera lección en «{ $module }».
    [one] «{ $module }»: una de { $total } lecciones hecha.
   *[other] «{ $module }»: { $done } de { $total } lecciones hechas.
  }
home-next-lesson-action = Ir a la lección
home-next-before-title = Vea lo que ya sabe
home-next-before-text = «{ $module }» empieza con unas preguntas. Sin nota mínima ni calificación.
home-next-before-action = Hacer la prueba inicial
home-next-check-title = Compruebe: { $title }
home-next-check-text = Unas preguntas, y «{ $module }» está casi terminado.
home-next-check-action = Responder las preguntas
home-next-after-title = La prueba final
home-next-after-text = Vea cuánto ha avanzado en «{ $module }».
home-next-after-action = Hacer la prueba
home-next-stuck-title = «{ $module }» necesita una mano de su coordinación
home-next-stuck-text = Ha usado todos sus intentos en una prueba. Escriba a su coordinación: puede ayudarle a seguir.
home-next-stuck-action = Ver el módulo
home-next-commitment-title = { $missing ->
    [one] Prometa una réplica
   *[other] Prometa { $missing } réplicas
  }
home-next-commitment-text = Terminó el curso. Diga qué enseñará, a quién y para cuándo: «{ $cohort }» espera verlo hecho antes del { $deadline }.
home-next-commitment-action = Asumir un compromiso
home-next-prepare-title = Prepare «{ $training }»
home-next-prepare-text = Se lo prometió a { $association } antes del { $day }. Los materiales para enseñarlo traen el plan de una sesión, juegos y material para repartir.
home-next-prepare-action = Abrir los materiales
home-next-mend-title = Haga que el correo vuelva a salir
home-next-mend-text = No se pierde nada, pero nadie recibe recordatorios ni enlaces para entrar.
home-next-mend-action = Ver qué pasa
home-next-stand-in-title = Nadie más puede confirmar esto
home-next-stand-in-text = «{ $training }», informada por { $lead }. Mírela, y confírmela en su lugar.
home-next-stand-in-action = Ver el informe
home-next-accept-title = ¿Está completo este informe?
home-next-accept-text = «{ $training }», para { $association }. Ambas partes dicen que se hizo; una vez aceptada, queda cerrada.
home-next-accept-action = Ver el informe
home-next-cohort-title = { $cohort }: { $step }
home-next-cohort-action = Ir a la cohorte
home-next-first-association-title = Inscriba la primera asociación
home-next-first-association-text = Las réplicas se hacen para los miembros de una asociación. Con ella vienen sus puntos focales, que las confirman.
home-next-first-association-action = Inscribir una asociación
home-next-first-cohort-title = Abra su primera cohorte
home-next-first-cohort-text = Un nombre, fechas, módulos y cuántas réplicas hará cada persona. Diez minutos, y las invitaciones pueden salir.
home-next-first-cohort-action = Abrir una cohorte
