# Recordatorios: lo que dicen y lo que la coordinación ve de ellos.
reminder-invitation-what = Su invitación espera una respuesta: { $cohort }
reminder-invitation-why = Recibió esta invitación el { $date } y no ha dicho ni que sí ni que no. Las dos respuestas nos ayudan a organizarnos.
reminder-invitation-about = invitación a { $cohort } sin respuesta
reminder-invitation-action = Responder a la invitación

reminder-report-what = ¿Cómo fue? { $training }
reminder-report-why = Estaba prevista hasta el { $date } y todavía falta su informe. Bastan cinco minutos. ¿No se celebró? Dígalo y no preguntaremos más.
reminder-report-about = todavía sin informe: { $training }
reminder-report-action = Escribir el informe

reminder-returned-what = Le devolvieron su informe: { $training }
reminder-returned-why = Se lo devolvieron el { $date } con una pregunta. Corríjalo o responda, y envíelo de nuevo; entonces estos avisos se detienen.
reminder-returned-about = informe devuelto con una pregunta: { $training }
reminder-returned-action = Ver la pregunta

reminder-confirmation-what = Una réplica espera su confirmación: { $training }
reminder-confirmation-why = Su informe es del { $date }. Usted estuvo o conoce a quienes estuvieron: puede decir si es correcto.
reminder-confirmation-about = falta la confirmación: { $training }
reminder-confirmation-action = Ver el informe
reminder-confirmation-stuck-what = Nadie ha confirmado esta réplica: { $training }
reminder-confirmation-stuck-why = Su informe es del { $date }, y la otra parte no ha respondido o no tiene quien lo haga. La coordinación puede hacerlo en su lugar.
reminder-confirmation-stuck-about = nadie ha confirmado: { $training }
reminder-confirmation-stuck-action = Ver el informe
reminder-follow-up-trainer-what = ¿Qué fue de esta réplica? { $training }
reminder-follow-up-trainer-why = { $months ->
    [one] Terminó hace { $months } mes. Usted la impartió: ¿llevó a algo?
   *[other] Terminó hace { $months } meses. Usted la impartió: ¿llevó a algo?
  }
reminder-follow-up-trainer-about = pregunta sobre qué fue de ella: { $training }
reminder-follow-up-trainer-action = Ver lo que se respondió
reminder-follow-up-association-what = ¿Qué fue de esta réplica para sus miembros? { $training }
reminder-follow-up-association-why = { $months ->
    [one] Terminó hace { $months } mes. Usted habla por la asociación: ¿llevó a algo?
   *[other] Terminó hace { $months } meses. Usted habla por la asociación: ¿llevó a algo?
  }
reminder-follow-up-association-about = pregunta sobre qué fue de ella: { $training }
reminder-follow-up-association-action = Ver lo que se respondió

reminder-commitment-what = { $days ->
    [0] Hoy es el día que eligió para su réplica con { $association }
    [one] Queda un día para su réplica con { $association }
   *[other] Quedan { $days } días para su réplica con { $association }
  }
reminder-commitment-why = Se comprometió a replicar lo aprendido antes del { $date }. Cuando esté informada, estos recordatorios terminan.
reminder-commitment-about = formación con { $association } prometida para el { $date }
reminder-commitment-action = Ver este compromiso
reminder-commitment-late-what = { $days ->
    [one] Su réplica con { $association } lleva un día de retraso
   *[other] Su réplica con { $association } lleva { $days } días de retraso
  }
reminder-commitment-late-why = Se comprometió a hacerla antes del { $date }. ¿Se celebró? Infórmela. ¿Surgió algo? Dígaselo a la coordinación, que puede ayudar.
reminder-commitment-late-about = formación con { $association } que estaba prometida para el { $date }
reminder-commitment-late-action = Ver este compromiso

reminder-target-what = { $days ->
    [0] Hoy es el último día para replicar lo aprendido en { $cohort }
    [one] Queda un día para replicar lo aprendido en { $cohort }
   *[other] Quedan { $days } días para replicar lo aprendido en { $cohort }
  }
reminder-target-why = { $target ->
    [one] Cada persona de la cohorte hace una réplica
   *[other] Cada persona de la cohorte hace { $target } réplicas
  } antes del { $date }. { $made ->
    [0] Usted todavía no ha dicho dónde será la suya.
    [one] Hasta ahora se ha comprometido a una.
   *[other] Hasta ahora se ha comprometido a { $made }.
  }
reminder-target-about = { $target ->
    [one] { $made } de una formación prometida, hasta el { $date }
   *[other] { $made } de { $target } formaciones prometidas, hasta el { $date }
  }
reminder-target-action = Asumir un compromiso
reminder-target-late-what = { $days ->
    [one] El plazo para replicar lo aprendido en { $cohort } terminó hace un día
   *[other] El plazo para replicar lo aprendido en { $cohort } terminó hace { $days } días
  }
reminder-target-late-why = { $made ->
    [0] Tenía hasta el { $date } y todavía no ha dicho dónde formará.
    [one] Tenía hasta el { $date } y se ha comprometido a una réplica de { $target }.
   *[other] Tenía hasta el { $date } y se ha comprometido a { $made } réplicas de { $target }.
  } No es demasiado tarde: diga lo que puede hacer.
reminder-target-late-about = { $target ->
    [one] { $made } de una formación prometida, el plazo terminó el { $date }
   *[other] { $made } de { $target } formaciones prometidas, el plazo terminó el { $date }
  }
reminder-target-late-action = Asumir un compromiso

reminder-start-what = Su curso { $cohort } está abierto: empiece por «{ $module }»
reminder-start-why = Lo tiene abierto desde el { $date } y todavía no ha empezado ninguna lección.
reminder-start-about = nada empezado aún: { $module }
reminder-start-action = Empezar la primera lección

reminder-idle-what = Se quedó a la mitad de «{ $module }»
reminder-idle-why = En { $cohort } su última actividad fue el { $date }. Todo está donde lo dejó. ¿Algo se lo impide? Escriba a su coordinación.
reminder-idle-about = sin actividad desde el { $date }: { $module }
reminder-idle-action = Continuar
reminder-idle-next-what = Lo siguiente en { $cohort }: «{ $module }»
reminder-idle-next-why = Su última actividad fue el { $date } y este módulo de su curso le espera. ¿Algo se lo impide? Escriba a su coordinación.
reminder-idle-next-about = sin actividad desde el { $date }, sigue { $module }
reminder-idle-next-action = Empezar el módulo

reminder-module-what = { $days ->
    [0] { $modules }: vence hoy
    [one] { $modules }: vence mañana
   *[other] { $modules }: vence en { $days } días
  }
reminder-module-why = { $count ->
    [one] Su curso { $cohort } pide terminar este módulo antes del fin del { $date }. Cuando lo complete, estos recordatorios terminan.
   *[other] Su curso { $cohort } pide terminar estos { $count } módulos antes del fin del { $date }. Cuando los complete, estos recordatorios terminan.
  }
reminder-module-about = vence el { $date }: { $modules }
reminder-module-action = Abrir el módulo
reminder-module-late-what = { $days ->
    [one] { $modules }: venció ayer
   *[other] { $modules }: venció hace { $days } días
  }
reminder-module-late-why = { $count ->
    [one] Su curso { $cohort } pedía terminar este módulo antes del fin del { $date }. Sigue abierto para usted.
   *[other] Su curso { $cohort } pedía terminar estos { $count } módulos antes del fin del { $date }. Siguen abiertos para usted.
  }
reminder-module-late-about = venció el { $date }: { $modules }
reminder-module-late-action = Abrir el módulo

reminder-commitment-missing-what = ¿Dónde enseñará lo que aprendió en { $cohort }?
reminder-commitment-missing-why = Ha completado el curso. { $target ->
    [one] Cada participante imparte una formación
   *[other] Cada participante imparte { $target } formaciones
  } hasta el { $date }. { $made ->
    [0] Todavía no ha dicho dónde será la suya.
    [one] Hasta ahora ha prometido una.
   *[other] Hasta ahora ha prometido { $made }.
  }
reminder-commitment-missing-about = menos formaciones prometidas de las que pide el curso
reminder-commitment-missing-action = Hacer un compromiso

reminder-ahead-what = { $days ->
    [0] Su formación es hoy: { $training }
    [one] Su formación es mañana: { $training }
   *[other] Su formación es dentro de { $days } días: { $training }
  }
reminder-ahead-why = Usted es una de las personas que la imparten. Su material (guía, hojas, diapositivas, pruebas en papel) está con cada uno de sus módulos. ¿Cambió el día o el lugar? Cambie el plan; ¿no se hará? Cancélela.
reminder-ahead-about = formación próxima: { $training }
reminder-ahead-action = Ver el plan

reminder-session-what = { $days ->
    [0] { $title }: su cohorte se reúne hoy
    [one] { $title }: su cohorte se reúne mañana
   *[other] { $title }: su cohorte se reúne en { $days } días
  }
reminder-session-why = { $time }, en su hora. Usted participa en { $cohort }. La página de la sesión dice dónde es o por qué enlace se entra.
reminder-session-about = sesión en vivo: { $title }
reminder-session-action = Ver la sesión

reminder-certificate-what = { $days ->
    [0] Su certificado de { $cohort } termina hoy
    [one] Su certificado de { $cohort } termina mañana
   *[other] Su certificado de { $cohort } termina en { $days } días
  }
reminder-certificate-why = Es válido hasta el { $date }. Quienes lo dieron pueden renovarlo, por ejemplo por las formaciones que usted ha impartido desde entonces; escríbales si lo desea.
reminder-certificate-about = fin del certificado de { $cohort }
reminder-certificate-action = Ver el certificado

reminder-overdue-what = { $days ->
    [one] Su formación con { $association } lleva un día de retraso
   *[other] Su formación con { $association } lleva { $days } días de retraso
  }
reminder-overdue-why = La prometió para el { $date } y se la hemos recordado. Desde ahora lo sabe el punto focal de { $association }, y más adelante su coordinación. ¿Se hizo? Infórmela. ¿No puede hacerse? Dígaselo a su coordinación, que puede liberarle del compromiso.
reminder-overdue-about = formación con { $association } con mucho retraso, prometida para el { $date }
reminder-overdue-action = Ver este compromiso
reminder-overdue-association-what = { $days ->
    [one] Una formación prometida a { $association } lleva un día de retraso
   *[other] Una formación prometida a { $association } lleva { $days } días de retraso
  }
reminder-overdue-association-why = { $trainer } la prometió para el { $date } y recibió un recordatorio. Usted habla por { $association }: quizá solo falte una fecha, una sala o una palabra suya.
reminder-overdue-association-about = formación de { $trainer } para { $association } con mucho retraso
reminder-overdue-association-action = Ver este compromiso
reminder-overdue-coordinator-what = { $days ->
    [one] La formación de { $trainer } con { $association } lleva un día de retraso
   *[other] La formación de { $trainer } con { $association } lleva { $days } días de retraso
  }
reminder-overdue-coordinator-why = Estaba prometida para el { $date }. Se envió un recordatorio y el punto focal lo sabe. Desde la coordinación puede ayudar, dar más tiempo o liberar del compromiso.
reminder-overdue-coordinator-about = formación de { $trainer } con { $association } con mucho retraso
reminder-overdue-coordinator-action = Ver este compromiso

reminder-essay-what = { $count ->
    [one] Un texto espera su lectura en { $cohort }
   *[other] { $count } textos esperan su lectura en { $cohort }
  }
reminder-essay-why = { $count ->
    [one] Se entregó el { $date }, y quien lo escribió no puede completar el módulo hasta que usted lo lea.
   *[other] El más antiguo se entregó el { $date }, y quienes los escribieron no pueden completar el módulo hasta que usted los lea.
  }
reminder-essay-about = { $count ->
    [one] un texto por leer, entregado el { $date }
   *[other] { $count } textos por leer, el más antiguo del { $date }
  }
reminder-essay-action = Leer

reminder-application-what = { $days ->
    [0] Hoy es el último día para enviar su candidatura: { $call }
    [one] Queda un día para enviar su candidatura: { $call }
   *[other] Quedan { $days } días para enviar su candidatura: { $call }
  }
reminder-application-why = Empezó una candidatura a esta convocatoria y no la ha enviado. Puede enviarla hasta el { $date }; nadie la lee antes de que usted la envíe.
reminder-application-about = candidatura empezada y sin enviar, hasta el { $date }
reminder-application-action = Revisar y enviar mi candidatura

reminder-to-score-what = { $count ->
    [one] Una candidatura a { $cohort } espera su puntuación
   *[other] { $count } candidaturas a { $cohort } esperan su puntuación
  }
reminder-to-score-why = Usted lee las candidaturas a esta convocatoria. Deberían estar leídas antes del { $date }, para que nadie espere demasiado su respuesta.
reminder-to-score-about = { $count ->
    [one] una candidatura por puntuar antes del { $date }
   *[other] { $count } candidaturas por puntuar antes del { $date }
  }
reminder-to-score-action = Leer y puntuar

reminder-vacancy-what = Ya nadie habla por { $association }
reminder-vacancy-why = Perdió a su último punto focal el { $date }. Hasta que se nombre a alguien, las formaciones impartidas a sus miembros esperan que las confirme usted.
reminder-vacancy-about = { $association } sin punto focal desde el { $date }
reminder-vacancy-action = Nombrar un punto focal
reminder-request-open-what = { $association } pide una formación que usted podría impartir
reminder-request-open-why = Se trata de { $modules }, a partir del { $date }. Usted aceptó que se le encuentre; si le convienen los días, ofrézcase a impartirla.
reminder-request-open-about = { $association } pide una formación, a partir del { $date }
reminder-request-open-action = Ver la solicitud
reminder-request-unanswered-what = Nadie ha respondido a { $association }
reminder-request-unanswered-why = Pidió una formación el { $date }, y nadie se ha ofrecido todavía. Vea quién podría impartirla, y hable con esas personas.
reminder-request-unanswered-about = La solicitud de { $association } del { $date } sigue sin ofertas
reminder-request-unanswered-action = Ver la solicitud

reminder-summary-what = { $count ->
    [one] Una persona de { $cohort } necesita ayuda
   *[other] { $count } personas de { $cohort } necesitan ayuda
  }
reminder-summary-why = Desde la semana pasada: { $names }{ $more ->
    [0] .
    [one] {" "}y una persona más.
   *[other] {" "}y { $more } más.
  } No han empezado, llevan dos semanas sin avanzar o tienen una formación retrasada. Recibe esto los lunes porque coordina la cohorte, y solo si hay novedades.
reminder-summary-about = { $count ->
    [one] una persona necesita ayuda
   *[other] { $count } personas necesitan ayuda
  }
reminder-summary-action = Ver cómo va cada persona

reminders-title = Recordatorios
reminders-lead = Salen solos, en días laborables y en horario de oficina de cada persona, y terminan cuando el asunto está hecho.
reminders-paused-since = Nadie en esta cohorte recibe recordatorios desde el { $since }. Lo que venza entretanto no se recupera.
reminders-paused-until = Nadie en esta cohorte recibe recordatorios hasta el { $until }. Lo que venza mientras tanto no se recupera.
reminders-paused-by = En pausa por decisión de { $by }.
reminders-pause = Pausar todos los recordatorios
reminders-resume = Reanudar los recordatorios
reminders-month = { $count ->
    [0] No sale nada en los próximos 30 días
    [one] Un recordatorio en los próximos 30 días
   *[other] { $count } recordatorios en los próximos 30 días, a { $people ->
        [one] una persona
       *[other] { $people } personas
      }
  }
reminders-month-days = Recordatorios por día
reminders-day = { $day }: { $count ->
    [one] un recordatorio
   *[other] { $count } recordatorios
  }
reminders-day-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
  }
reminders-guest = Candidatura { $code }
reminders-today = hoy
reminders-reach = Tendrán noticias nuestras: { $heard }. No necesitan nada: { $none }. No se les alcanza: { $silent }.
reminders-ahead-lead = Esto es lo que saldrá si no pasa nada hasta entonces. Lo que se haga desaparece de aquí.
reminders-ahead-none = Nada que recordar a nadie
reminders-ahead-none-text = Las invitaciones sin respuesta, las réplicas prometidas y los informes y confirmaciones que falten aparecerán aquí, en el día de su recordatorio.
reminders-month-of = { $month }: { $count ->
    [0] ningún recordatorio
    [one] un recordatorio
   *[other] { $count } recordatorios
  }
reminders-month-of-lead = Los días pasados muestran lo que salió; los días por venir, lo que saldrá si nada ocurre hasta entonces.
reminders-months = Meses
reminders-months-coming = Los próximos 30 días
reminders-list = Los días en una lista
reminders-list-day = Día
reminders-list-count = Recordatorios
reminders-quiet = Quién no recibe nada esos días, y por qué
reminders-quiet-nothing-waits = No les espera nada hasta entonces
reminders-quiet-not-before = El próximo viene más tarde
reminders-quiet-not-before-day = El próximo viene el { $day }
reminders-quiet-all-said = Lo que les espera se les recordó tantas veces como a cualquiera
reminders-quiet-paused = Lo que les espera está en pausa
reminders-quiet-mailed-today = Hoy ya recibieron un correo
reminders-quiet-enough-this-week = Recibieron dos correos esta semana
reminders-quiet-out-of-hours = No es su horario de oficina
reminders-quiet-shut-out = Ya no pueden entrar
reminders-quiet-suppressed = Su dirección rechaza nuestros correos
reminders-quiet-unsubscribed = No quieren recordatorios
reminders-people = Quién no recibe recordatorios
reminders-people-all = Todas las personas de esta cohorte pueden recibir recordatorios.
reminders-person-paused = En pausa desde el { $since }
reminders-person-paused-until = En pausa hasta el { $until }
reminders-silence-unsubscribed = No quiere recordatorios, y lo dijo con el enlace de un mensaje
reminders-silence-suppressed = Su dirección rechaza nuestros mensajes: pídale otra
reminders-pause-one = Pausar recordatorios por un tiempo
reminders-pause-whom = ¿De quién?
reminders-pause-them = Pausar
reminders-pause-everybody = Toda la cohorte
reminders-pause-until = Último día de la pausa
reminders-pause-until-hint = Sin fecha, dura hasta que alguien la termine.
reminders-pause-reason = ¿Por qué?
reminders-pause-reason-hint = Lo ven quienes coordinan esta cohorte.
reminders-past = Qué fue de los anteriores
reminders-past-show = Mostrarlos
reminders-past-none = Ninguno por ahora
reminders-past-none-text = Cada recordatorio aparecerá aquí cuando llegue su momento: enviado, o por qué no.
reminders-to = Para
reminders-about = Sobre
reminders-due = Fecha
reminders-fate = Qué fue de él

reminder-kind-invitation = Una invitación
reminder-kind-invitation-from = Se cuenta desde el día de la invitación.
reminder-kind-application = Una candidatura sin enviar
reminder-kind-application-from = Para quien la empezó y no la ha enviado, en un correo aparte, porque no tiene cuenta. Se cuenta desde el último día de la convocatoria.
reminder-kind-application-to-score = Candidaturas por puntuar
reminder-kind-application-to-score-from = Para las personas que evalúan y, si no hay, para la coordinación. Se cuenta desde el día en que las candidaturas deberían estar leídas.
reminder-kind-report-due = Un informe que falta
reminder-kind-report-due-from = Se cuenta desde el día en que la formación debía terminar.
reminder-kind-report-returned = Un informe devuelto
reminder-kind-report-returned-from = Se cuenta desde el día en que el informe volvió.
reminder-kind-confirmation = Un informe por confirmar
reminder-kind-confirmation-from = Se cuenta desde el día del informe. Si hay varios días, el último es para quienes coordinan; si nadie más puede confirmar, lo son todos.
reminder-kind-follow-up = Qué fue de una réplica
reminder-kind-follow-up-from = Para quien la impartió y para quienes hablan por su asociación, tres, seis y doce meses después de su fin.
reminder-kind-cascade-completion = Una réplica prometida
reminder-kind-cascade-completion-from = Se cuenta desde el día para el que se prometió la réplica, o desde el último día que se dio la cohorte.
reminder-kind-start = Un curso sin empezar
reminder-kind-start-from = Se cuenta desde el día en que el curso quedó abierto para la persona.
reminder-kind-idle = Un curso a medias
reminder-kind-idle-from = Se cuenta desde el último día en que la persona aprendió algo.
reminder-kind-module-due = Un módulo que vence
reminder-kind-module-due-from = Se cuenta desde el día en que la cohorte pide tener hecho el módulo. Los módulos sin ese día no se recuerdan.
reminder-kind-commitment-missing = Ninguna formación prometida
reminder-kind-commitment-missing-from = Se cuenta desde el día en que la persona completó el curso.
reminder-kind-delivery-ahead = Una formación próxima
reminder-kind-delivery-ahead-from = Se cuenta desde el primer día de la formación prevista.
reminder-kind-live-session = Una sesión en vivo
reminder-kind-live-session-from = Desde el día de la sesión, para todas las personas que participan.
reminder-kind-certificate-ends = Un certificado que termina
reminder-kind-certificate-ends-from = Para quien lo tiene. Desde su último día.
reminder-kind-escalation = Una formación con mucho retraso
reminder-kind-escalation-from = Se cuenta desde el día para el que se prometió la formación. Si hay varios días, el último es para la coordinación; los demás, para quien la imparte y los puntos focales. Nadie se entera antes de una semana después del primer recordatorio enviado a quien la imparte.
reminder-kind-essay-to-read = Textos por leer
reminder-kind-essay-to-read-from = Para la coordinación. Se cuenta desde el día en que se entregó el texto más antiguo.
reminder-kind-vacancy = Una asociación sin punto focal
reminder-kind-vacancy-from = Para la coordinación de la sección. Se cuenta desde el día en que se perdió el último punto focal.
reminder-kind-request-open = Una solicitud a la que se podría responder
reminder-kind-request-open-from = Para quienes aceptaron que se les encuentre. Se cuenta desde el día de la solicitud.
reminder-kind-request-unanswered = Una solicitud sin ofertas
reminder-kind-request-unanswered-from = Para la coordinación de la sección, al final para la administración. Se cuenta desde el día de la solicitud.
reminder-kind-weekly-summary = La semana en breve
reminder-kind-weekly-summary-from = Para la coordinación. Se cuenta desde el lunes, que es 0, hasta el domingo, que es 6.
reminder-state-planned = En un mensaje que está por salir
reminder-state-sent = Enviado
reminder-state-withheld = No enviado
reminder-state-skipped = Omitido
reminder-reason-superseded = Omitido: también correspondía uno posterior
reminder-reason-stale = Omitido: llegaba demasiado tarde
reminder-reason-paused = Omitido: los recordatorios estaban en pausa
reminder-reason-suppressed = No enviado: la dirección rechaza mensajes
reminder-reason-unsubscribed = No enviado: no quiere recordatorios

notice-reminders-paused = Los recordatorios están en pausa.
notice-reminders-resumed = Los recordatorios continúan.

audit-cohort-reminders-paused = Recordatorios de una cohorte en pausa
audit-cohort-reminders-resumed = Recordatorios de una cohorte reanudados
audit-enrolment-reminders-paused = Recordatorios de una persona en pausa
audit-enrolment-reminders-resumed = Recordatorios de una persona reanudados

reminders-settings = Qué recordatorios, y cuándo
reminders-settings-lead = Escriba los días en números enteros de 0 a 365, separados por comas, seis como máximo por recordatorio. Si un día cae en fin de semana, lo que lleva a una fecha sale antes; lo demás, después.
reminders-settings-back = Lo que sale en los próximos 30 días
reminders-settings-save = Guardar
reminders-kind-enabled = Enviar este recordatorio
reminders-kind-before = Días antes
reminders-kind-after = Días después
reminders-kind-default = Lo habitual: { $days }
reminders-kind-default-back = Volver a los días habituales
reminders-kind-samples = Lo que dice
form-steps-not-days = Escriba números enteros separados por comas, como 3, 7, 14.
form-steps-range = Indique días de 0 a { $most }.
form-steps-too-many = Son demasiados días. Como máximo: { $most }.
form-steps-none = Indique al menos un día, o desactive este recordatorio.
form-pause-over = Ese día ya pasó. Elija hoy o un día posterior.
notice-reminders-changed = Guardado. Desde ahora los recordatorios salen en estos días.
audit-cohort-reminders-changed = Recordatorios de una cohorte cambiados

reminder-text = { $more ->
    [0] { $what }
   *[other] { $what } (+{ $more })
}
reminder-reason-left-out = Omitido por la coordinación
reminder-reason-by-hand = Avisado en persona o por mensaje, no por correo
reminders-day-open = Enviar uno ahora, u omitirlo
reminders-one-lead = Lo que se envía ahora sale con todo lo que corresponde a la misma persona: es su mensaje del día. Lo que se omite no se recupera.
reminders-send-now = Enviar ahora
reminders-skip = Omitir
reminders-skip-reason = ¿Por qué se omite?
reminders-skip-yes = Omitirlo
reminders-skip-undo = Enviarlo de todos modos
reminders-skipped = Omitidos
notice-reminder-skipped = Este recordatorio se omite. Hasta su día puede enviarlo de todos modos.
notice-reminder-taken-up = Este recordatorio vuelve a salir en su día.
notice-reminder-sent-now = El mensaje está escrito y sale en un momento.
audit-cohort-reminder-skipped = Recordatorio omitido
audit-cohort-reminder-taken-up = Recordatorio omitido y retomado
audit-cohort-reminder-sent-now = Recordatorio enviado antes de su día
audit-enrolment-reminders-told = Persona avisada por otra vía que el correo
error-reminder-over-title = Nada de eso está por venir
error-reminder-over-what = Este recordatorio salió entretanto, aquello de lo que trataba está hecho, o su día ha cambiado. La página de recordatorios muestra lo que está por venir.

reminders-texts = Textos listos para WhatsApp y SMS
reminders-texts-lead = Para cada persona con algo pendiente: un texto breve en su idioma. Cópielo o ábralo en una aplicación; sale de su teléfono, y aquí no se guarda ningún número. Después diga que lo envió: ningún correo lo repetirá.
reminders-texts-back = Lo que sale por correo
reminders-texts-suppressed = Su dirección rechaza nuestros mensajes: esta es la vía para llegar a la persona.
reminders-texts-text = El texto
reminders-texts-parts = { $parts ->
    [one] Un SMS
   *[other] { $parts } SMS
}
reminders-texts-copy = Copiar
reminders-texts-copied = Copiado
reminders-texts-whatsapp = Abrir en WhatsApp
reminders-texts-sms = Abrir como SMS
reminders-texts-told = Lo envié
reminders-texts-none = Nadie necesita un texto ahora
reminders-texts-none-text = Quien tiene algo pendiente en los próximos siete días aparece aquí, salvo que hoy ya haya recibido algo o no quiera recordatorios.
notice-reminders-told = Anotado. Ningún correo lo repetirá, y hoy no sale ninguno para esta persona.
notice-reminders-told-before = No se anotó nada: hoy ya recibió algo, o ya no hay nada pendiente.

reminders-effect = ¿Sirven los recordatorios?
reminders-effect-lead = Cuántas veces se hizo en siete días lo que pedía un recordatorio, en los últimos doce meses.
reminders-effect-how = Se ve en el trabajo mismo: ningún mensaje avisa de quién lo abrió. Para saber qué pasa sin recordatorio, retenga el primero para algunas personas, allí donde elige qué recordatorios salen.
reminders-effect-all = { $told ->
    [one] Después de { $acted } de un recordatorio
   *[other] Después de { $acted } de { $told } recordatorios
}
reminders-effect-with = Con el primer recordatorio: { $acted } de { $told } ({ $share }).
reminders-effect-without = Sin él: { $acted } de { $told } ({ $share }).
reminders-effect-part = Cuáles
reminders-effect-told = Recordatorios
reminders-effect-acted = Hecho después
reminders-effect-share = Proporción
reminders-effect-day = El mismo día
reminders-effect-before = { $days ->
    [one] Un día antes
   *[other] { $days } días antes
}
reminders-effect-after = { $days ->
    [one] Un día después
   *[other] { $days } días después
}
reminders-effect-none = Todavía no se puede decir nada
reminders-effect-none-text = Una semana después de los primeros recordatorios, esta página muestra qué se logró con ellos.
reminders-effect-young = { $count ->
    [one] Un recordatorio de los últimos siete días aún no se cuenta.
   *[other] { $count } recordatorios de los últimos siete días aún no se cuentan.
}
reminders-kind-held-out = Retener el primero para tantas personas de cada cien
reminders-kind-held-out-hint = Para ver si sirve. Por sorteo, 50 como máximo; los siguientes salen como siempre.
reminder-reason-held-out = Retenido por sorteo, para ver si sirve
