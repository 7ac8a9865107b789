# Sesiones en vivo de las cohortes, asistencia y calendarios.

## La lista
cohort-tab-sessions = Sesiones
sessions-title = Sesiones en vivo
sessions-of = { $cohort }: sesiones en vivo
sessions-ahead = Próximas
sessions-past = Pasadas
sessions-all = Todas las sesiones
sessions-none = No hay ninguna sesión prevista. Cuando la haya, recibirá un mensaje con un archivo para su calendario.
sessions-none-plan = No hay ninguna sesión prevista. Prevea una, y todas las personas que participan recibirán un mensaje con un archivo para su calendario.
session-next = Próxima sesión en vivo
home-sessions = Próximas sesiones en vivo
session-next-none = No hay ninguna prevista.
session-hours = { $day }, { $from }–{ $to }
session-own-hours = En su hora: { $day }, { $from }–{ $to }
session-attended = { $count ->
    [0] no asistió nadie
    [one] asistió una persona
   *[other] asistieron { $count } personas
  }
session-is-cancelled = Cancelada
session-was-there = Usted asistió
session-counts = Cuenta para completar el curso

## Prever una
session-form-title = Sesión en vivo
session-plan = Prever una sesión
session-plan-it = Preverla
session-plan-lead = Una vez prevista, todas las personas que participan reciben un mensaje con un archivo para su calendario.
session-change = Cambiar la sesión
session-change-lead = Si cambian el día, las horas, el lugar o el enlace, todas las personas reciben un mensaje y sus calendarios lo siguen.
session-save = Guardar
session-back = Volver
session-title = Cómo se llama
session-day = Día
session-from = Desde
session-to = Hasta
session-zone = Zona horaria
session-zone-hint = Donde valen estas horas. Cada persona ve las suyas al lado.
session-place = Lugar
session-place-hint = Una sala, un edificio, una ciudad. Tiene que haber un lugar o un enlace.
session-link = Enlace para conectarse
session-link-hint = Por ejemplo https://meet.example/sala. Solo lo ven las personas de la cohorte.
session-language = Idioma
session-required = Cuenta para completar el curso
session-required-hint = El curso solo queda completo para quienes asistieron. A quien no pudo venir se le puede marcar más tarde, cuando lo haya recuperado.
session-end-before-start = No puede terminar antes de empezar.
session-too-long = Una sesión dura como máximo { $hours ->
    [one] una hora
   *[other] { $hours } horas
  }. Prevea dos.
session-not-a-time = Escriba la hora así: 09:30.
session-not-a-link = Escriba una dirección completa que empiece por https://
session-nowhere = Diga dónde se reúnen: un lugar o un enlace.
notice-session-planned = La sesión está prevista. Se avisa por correo a todas las personas que participan.
notice-session-changed = Guardado. Si afecta a los calendarios, se avisa a todas las personas.

## Una sesión
session-of = { $title } · { $cohort }
session-about = La sesión
session-when = Cuándo
session-course = Curso
session-cancel = Cancelarla
session-cancel-ask = Todas las personas invitadas reciben un mensaje, y la sesión desaparece de sus calendarios. No se puede deshacer.
notice-session-cancelled = La sesión está cancelada. Se avisa a todas las personas.

## Quién asistió
session-code = Código de la sesión
session-code-how = Muestre este código. Quien participa abre la sesión en su teléfono y lo escribe, hasta una hora después del final.
session-code-hint = Seis cifras, que muestran quienes dirigen la sesión.
session-code-wrong = Este no es el código de esta sesión. Mírelo otra vez.
session-code-too-many = { $minutes ->
    [one] Demasiados códigos eran incorrectos. Inténtelo en un minuto o pida que le marquen.
   *[other] Demasiados códigos eran incorrectos. Inténtelo en { $minutes } minutos o pida que le marquen.
  }
session-i-am-here = Estoy aquí
session-attend = Enviar
session-attended-already = Usted está en la lista de esta sesión.
session-attendance-not-yet = No ha empezado. Vuelva media hora antes del comienzo.
session-attendance-open = Ahora puede decir que está aquí.
session-attendance-over = La sesión terminó. Si asistió, pida a la coordinación que le marque.
session-attendance-cancelled = Esta sesión no tiene lugar.
notice-session-attended = Usted está en la lista. ¡Buena sesión!
session-register = Quién asistió
session-register-legend = Marque a todas las personas que asistieron
session-register-save = Guardar la asistencia
session-register-not-yet = La asistencia se marca desde media hora antes del comienzo.
session-register-nobody = Todavía no participa nadie. Cuando se acepten invitaciones, los nombres aparecerán aquí.
session-figure-present = Asistieron
session-figure-all = Participan
session-by-code = por código
session-nobody-of-cohort = Una persona marcada no participa en esta cohorte.
notice-session-marked = Guardado.

## Rechazos
error-session-cohort-archived-title = Esta cohorte está archivada
error-session-cohort-archived-what = Las sesiones se prevén y se cambian hasta que se archiva la cohorte.
error-session-cohort-archived-kept = No se cambió nada.
error-session-enough-title = Esta cohorte ya tiene bastantes sesiones
error-session-enough-what = Ninguna cohorte tiene más de 200 sesiones.
error-session-enough-kept = No se previó nada.
error-session-cancelled-title = Esta sesión se canceló
error-session-cancelled-what = No tiene lugar: no se puede cambiar ni marcar asistencia.
error-session-cancelled-kept = No se cambió nada.
error-session-not-begun-title = La sesión no ha empezado
error-session-not-begun-what = La asistencia se marca desde media hora antes del comienzo.
error-session-not-begun-kept = No se cambió nada.
error-session-over-title = La sesión terminó
error-session-over-what = Ya no se puede cancelar, y su código no abre nada. La coordinación todavía puede marcar asistencia.
error-session-over-kept = No se cambió nada.

## Calendarios
calendar-title = Mi calendario
calendar-lead = Sus sesiones, los plazos de sus módulos, lo que prometió y las formaciones que prepara.
calendar-none-title = No hay nada por delante
calendar-none = Lo que tiene fecha aparecerá aquí: sesiones en vivo, módulos por terminar, formaciones prometidas o previstas.
calendar-kind-session = Sesión en vivo
calendar-kind-module = Módulo
calendar-kind-commitment = Formación prometida
calendar-kind-delivery = Formación prevista
calendar-module = Por terminar: { $module }
calendar-commitment = Formación prometida ({ $association })
calendar-delivery = Formación: { $training }
calendar-own = En su propio calendario
calendar-own-lead = Su teléfono o su computadora puede mostrar todo esto junto a sus otras citas, siempre al día. Necesita una dirección que es solo suya.
calendar-own-link = Todas sus fechas y cómo tenerlas en su propio calendario
calendar-of-cohort = Calendario de la cohorte
calendar-of-cohort-lead = Una dirección para programas de calendario, con las sesiones y los plazos de los módulos. Sin nombres de personas ni enlaces para conectarse.
calendar-address = Dirección para programas de calendario
calendar-address-hint = Cópiela y elija «suscribirse» o «añadir desde dirección» en su calendario. Quien la tenga puede leer este calendario.
calendar-make = Crear una dirección
calendar-renew = Otra dirección
calendar-renew-ask = La dirección actual ya no abrirá nada, dondequiera que se haya usado.
calendar-end = Retirarla
calendar-end-ask = La dirección ya no abrirá nada, dondequiera que se haya usado.
notice-calendar-made = Aquí está la dirección.
notice-calendar-ended = La dirección ya no abre nada.

## Correos y registro
mail-kind-session = Sesión en vivo
audit-live-session-planned = Sesión en vivo prevista
audit-live-session-changed = Sesión en vivo cambiada
audit-live-session-cancelled = Sesión en vivo cancelada
audit-live-session-attendance = Asistencia a una sesión en vivo marcada
audit-live-session-attended = En una sesión en vivo, por su código
audit-calendar-made = Dirección de calendario creada
audit-calendar-ended = Dirección de calendario retirada
audit-cohort-calendar-made = Dirección del calendario de una cohorte creada
audit-cohort-calendar-ended = Dirección del calendario de una cohorte retirada
