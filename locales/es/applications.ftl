# Convocatorias y candidaturas.

cohort-tab-applications = Candidaturas
mail-kind-application = Enlace a una candidatura
mail-kind-application-reminder = Candidatura aún sin enviar
mail-kind-application-answer = Respuesta a una candidatura

applicant-sex-women = Mujer
applicant-sex-men = Hombre
applicant-sex-other = Otro
applicant-sex-not-stated = Sin indicar

application-standing-begun = Aún sin enviar
application-standing-unread = Por leer
application-standing-read = Leída por dos
application-standing-accepted = Tiene plaza
application-standing-waiting = Espera una plaza
application-standing-declined = Sin plaza

question-kind-text = Una línea
question-kind-long-text = Algunos párrafos
question-kind-number = Un número
question-kind-choice = Una de varias respuestas

calls-title = Convocatorias
calls-about = Formaciones de formadores a las que puede presentarse.
calls-lead = Formaciones de formadores a las que puede presentarse ahora. No necesita cuenta.
calls-none-title = No hay convocatorias abiertas
calls-none = Vuelva más adelante o pregunte a su asociación cuándo empieza la próxima formación.
calls-read = Candidaturas que usted lee
call-course = Del { $start } al { $end }
call-until = Puede presentarse hasta el { $day }
call-state-ahead = Se abre el { $opens }
call-state-open = Abierta hasta el { $day }, hasta el final de ese día
call-state-closed = Cerrada desde el { $day }
call-read-by = Las candidaturas deberían estar leídas antes del { $day }.
call-over = Convocatoria
call-course-when = Curso
call-places = Plazas
call-closes = Puede presentarse hasta
call-closes-zone = el final de ese día en { $zone }
call-not-yet = Puede presentarse a partir del { $day }.
call-over-now = Esta convocatoria está cerrada. Quienes se presentaron recibirán un correo nuestro.

application-apply = Presentarse
application-how = Rellene esto y le enviamos un enlace. Su candidatura se envía cuando abre el enlace y pulsa el botón que hay allí. Hasta el último día puede cambiarla o retirarla con el mismo enlace.
application-email-hint = Allí enviamos el enlace. Una dirección, una candidatura.
application-association = Asociación
application-association-hint = Su asociación nacional o regional de gobiernos locales, o la organización con la que trabaja.
application-sex = Sexo
application-sex-hint = No es obligatorio. Ayuda a formar un grupo equilibrado.
application-language-hint = El idioma en el que le escribimos.
application-questions = Preguntas
application-consent = Su consentimiento
application-consent-text = Acepto que { $network } guarde lo que he escrito aquí para elegir a quienes participan en esta formación.
application-consent-hint = { $months ->
    [one] Solo lo leen quienes coordinan y evalúan esta convocatoria. Si no obtiene plaza, se borra un mes después del cierre.
   *[other] Solo lo leen quienes coordinan y evalúan esta convocatoria. Si no obtiene plaza, se borra { $months } meses después del cierre. Puede retirar su candidatura con el enlace del correo.
}
application-consent-kept = Solo lo leen quienes coordinan y evalúan esta convocatoria. Puede retirar su candidatura con el enlace del correo.
application-consent-own = Acepto que esto se guarde para elegir a quienes participan en la formación.
application-consent-needed = Sin su consentimiento no podemos recibir su candidatura.
application-go = Enviarme el enlace
application-mailed = Hemos enviado un correo a { $address }. Abra el enlace que contiene para enviar su candidatura. Si en un cuarto de hora no llega nada, mire en el correo no deseado, o compruebe la dirección e inténtelo de nuevo.
application-own-title = Su candidatura
application-own-begun = Revise lo que escribió y envíelo. Puede cambiarlo hasta el { $day }.
application-own-sent = Tenemos su candidatura. Puede cambiarla hasta el { $day }.
application-own-pending = Alguien escribió algo para su dirección después de que usted enviara su candidatura. Está en los campos de abajo y solo cuenta si pulsa el botón.
application-own-read = La convocatoria está cerrada y tenemos su candidatura. Le escribiremos.
application-own-late = La convocatoria se cerró antes de que se enviara esta candidatura. Nadie la lee.
application-told-accepted = Tiene una plaza. El correo con la invitación dice cómo aceptarla.
application-told-waiting = Espera una plaza. Le escribiremos cuando quede una libre.
application-told-declined = Esta vez no hemos podido darle una plaza.
application-send = Enviar mi candidatura
application-change = Enviar los cambios
application-sent = Tenemos su candidatura. Guarde el correo: con su enlace puede cambiarla hasta que se cierre la convocatoria.
application-withdraw = Retirar mi candidatura
application-withdraw-ask = No se guarda nada de ella. Puede presentarse de nuevo mientras la convocatoria esté abierta.
application-gone-unknown = Este enlace no abre nada
application-gone-text-unknown = La candidatura se retiró o se borró, o la dirección de esta página no está completa. Busque el último correo o preséntese de nuevo.
application-gone-withdrawn = Su candidatura está retirada
application-gone-text-withdrawn = No se guarda nada de ella. Gracias por su interés.

call-edit = La convocatoria
call-edit-lead = Los cambios se ven enseguida en la página pública.
call-see = Ver la página pública
call-new = Escribir una convocatoria
call-new-lead = La gente se presenta en una página pública, sin cuenta. Usted lee las candidaturas con otras personas y elige.
call-none-title = Esta cohorte no tiene convocatoria
call-none = Con una convocatoria, la gente se presenta por sí misma en una página pública; dos personas puntúan cada candidatura y usted elige.
call-languages = Escríbala en un idioma o en varios. Cada cual lee el suyo, si no el inglés, si no el que haya.
call-title = Título
call-title-needed = Dé un título a la convocatoria, al menos en un idioma.
call-text = Texto
call-text-hint = Markdown: **negrita**, - listas, [enlaces](https://…). Diga quién puede presentarse, qué se pide y cuándo habrá noticias.
call-text-needed = Diga al menos en un idioma de qué se trata.
call-opens-on = Se abre el
call-closes-on = Último día
call-closes-on-hint = Se puede presentar la candidatura hasta el final de ese día en la zona horaria de la cohorte.
call-end-past = Ese día ya pasó. Elija uno que esté por venir.
call-review-until = Candidaturas leídas antes del
call-review-until-hint = Usted y quienes evalúan ven este día, y reciben un recordatorio antes. Quienes se presentan no lo ven. Sin este día, son dos semanas después del último día de la convocatoria.
call-review-too-early = La lectura empieza después del último día de la convocatoria. Elija un día posterior.
call-questions = Preguntas
call-questions-lead = Doce como máximo. Cuando alguien ha empezado a presentarse, una pregunta mantiene su tipo y ya no se quita; sus palabras pueden cambiar.
call-questions-answered = Ya se ha respondido a estas preguntas. Mantenga cada una con su tipo y al menos con tantas respuestas; puede cambiar las palabras y añadir preguntas.
call-question = Pregunta { $number }
call-question-in = Pregunta, { $language }
call-question-label = Pregunta
call-question-kind = Respuesta
call-question-required = Hace falta una respuesta
call-question-options = Respuestas
call-options-in = Respuestas para elegir, { $language }
call-options-hint = Solo para elegir entre varias. Una respuesta por línea, en el mismo orden en cada idioma.
call-options-few = Escriba al menos dos respuestas, una por línea.
call-options-many = Demasiadas respuestas. Como máximo: { $most }.
call-options-differ = Escriba tantas respuestas como en los demás idiomas, en el mismo orden.
call-publish = Publicar la convocatoria
call-save = Guardar la convocatoria
call-reviewers = Personas que evalúan
call-reviewers-lead = Leen y puntúan candidaturas junto a quienes coordinan la cohorte, y no deciden nada. Se les avisa por correo.
call-reviewer-address = Correo de quien evalúa
call-reviewer-name = Nombre de quien evalúa
call-reviewer-name-hint = Para personas nuevas aquí.
call-reviewer-add = Nombrar para evaluar
call-reviewer-end = Terminar
call-reviewer-end-ask = Ya no verá las candidaturas. Las puntuaciones que dio se quedan.

applications-title = Candidaturas
applications-sent = { $count ->
    [one] candidatura
   *[other] candidaturas
}
applications-begun = { $count ->
    [one] empezada y sin enviar
   *[other] empezadas y sin enviar
}
applications-wait = { $count ->
    [one] Una candidatura espera su puntuación
   *[other] { $count } candidaturas esperan su puntuación
}
applications-wait-go = Leerlas
applications-filter = Acotar la lista
applications-filter-more = Más
applications-all = todas
applications-sort = Ordenadas por
applications-sort-name = nombre
applications-sort-mean = puntuación media
applications-sort-sent = día de envío
applications-mine = Solo las que esperan mi puntuación
applications-total = { $count ->
    [one] Una candidatura
   *[other] { $count } candidaturas
}
applications-caption = Candidaturas a esta convocatoria
applications-none-found-title = Nada coincide
applications-none-found = Ninguna candidatura coincide con lo elegido. Elija menos criterios.
applications-none-title = Aún no hay candidaturas
applications-none = Aparecen aquí cuando la gente envía la suya. Comparta la página pública de la convocatoria o traiga candidaturas de un archivo.
applications-choose = Decidir…
application-nobody = Elija al menos una candidatura.
application-title = Candidatura
application-back = Volver
application-erased = Candidatura borrada
application-place = Puesto { $place }
application-was-told = avisada
application-from-file = de un archivo
application-scores = Puntuaciones
application-scores-hidden = Alguien ha dado una puntuación. La verá cuando haya dado la suya.
application-scores-none = Nadie ha dado aún una puntuación.
application-score = Su puntuación
application-score-own = la suya
application-score-give = Dar esta puntuación
application-mark-1 = 1 · no encaja
application-mark-2 = 2 · floja
application-mark-3 = 3 · posible
application-mark-4 = 4 · buena
application-mark-5 = 5 · excelente
application-note = Por qué
application-note-hint = Para la otra persona que lee y para quienes coordinan. La persona puede pedir verlo.
application-score-lack-call-open = Las candidaturas se puntúan cuando la convocatoria está cerrada: hasta entonces se pueden cambiar.
application-score-lack-not-sent = Esta candidatura está borrada o no se envió.
application-score-lack-read-by-two = La han leído dos personas.
application-score-lack-fixed = Ha visto la otra puntuación, así que la suya se queda como está.
application-score-lack-own = Es su propia candidatura.

selection-title = { $count ->
    [one] Decidir sobre una candidatura
   *[other] Decidir sobre { $count } candidaturas
}
selection-left = { $left ->
    [0] No queda ninguna plaza.
    [one] Queda una plaza.
   *[other] Quedan { $left } plazas.
}
selection-unlimited = La cohorte no tiene límite de plazas.
selection-places = { $left ->
    [0] No queda ninguna plaza. Déjelas en espera o retire antes una plaza.
    [one] Solo queda una plaza. Elija una candidatura.
   *[other] Solo quedan { $left } plazas. Elija como máximo esas candidaturas.
}
selection-preview = Si obtienen una plaza
selection-preview-lead = { $chosen ->
    [one] Una persona tendría plaza; ahora { $placed }.
   *[other] { $chosen } personas tendrían plaza; ahora { $placed }.
}
selection-before = Ahora
selection-after = Después
selection-too-many = { $left ->
    [0] No queda ninguna plaza para estas { $wanted } personas.
    [one] Queda una plaza para estas { $wanted } personas.
   *[other] Quedan { $left } plazas para estas { $wanted } personas.
}
selection-decide = Decidir
selection-quiet = Aún no se avisa a nadie. Puede cambiarlo hasta enviar las respuestas.
selection-accept = { $count ->
    [one] Dar una plaza
   *[other] Dar { $count } plazas
}
selection-wait = Dejar en espera
selection-decline = Sin plaza
selection-none = Retirar la decisión

balance-title = Quién está elegido
balance-lead = Quienes tienen plaza hasta ahora, junto a todas las personas que se presentaron.
balance-accepted = { $count ->
    [one] tiene plaza
   *[other] tienen plaza
}
balance-waiting = { $count ->
    [one] espera
   *[other] esperan
}
balance-declined = { $count ->
    [one] no tiene plaza
   *[other] no tienen plaza
}
balance-undecided = sin decidir
balance-waiting-list = Quienes esperan, en su orden
balance-by-sex = Por sexo
balance-by-section = Por sección
balance-by-country = Por país
balance-by-association = Por asociación
balance-caption = Partes de quienes se presentaron y de quienes tienen plaza
balance-applied = Se presentaron
balance-chosen = Tienen plaza
balance-share = { $count } ({ $share } %)
balance-bar-applied = { $who }: { $share } % de quienes se presentaron
balance-bar-chosen = { $who }: { $share } % de quienes tienen plaza
balance-unknown = No se sabe
balance-others = Otros

answers-title = Enviar las respuestas
answers-lead = Estas personas aún no saben lo que usted decidió. Todas las respuestas salen juntas, cada una en el idioma de la persona.
answers-invite = { $count ->
    [one] Se invita a una persona a la cohorte.
   *[other] Se invita a { $count } personas a la cohorte.
}
answers-wait = { $count ->
    [one] Una persona lee que espera una plaza.
   *[other] { $count } personas leen que esperan una plaza.
}
answers-decline = { $count ->
    [one] Una persona lee que esta vez no hay plaza para ella.
   *[other] { $count } personas leen que esta vez no hay plaza para ellas.
}
answers-send = Enviar las respuestas…
answers-ask = Los correos no se pueden retirar después.

applications-import = Traer candidaturas de un archivo
applications-import-lead = Para candidaturas que le llegaron por otras vías. Primero ve qué pasaría con cada línea. Quien se presentó en la página pública conserva lo que envió.
applications-import-hint = CSV, XLSX u ODS, hasta { $largest } MB; líneas como máximo: { $most }. Necesita una columna de direcciones de correo.
applications-import-questions = Las respuestas están en columnas que se llaman como aquí las preguntas:
applications-import-new = Candidaturas nuevas
applications-import-own = Se presentaron por sí mismas
applications-import-nothing = Todas las candidaturas están aquí como dice el archivo: no hay nada que hacer.
import-outcome-own = Se presentó por sí misma, se queda como está
import-not-a-sex = «{ $value }» no se entiende. Escriba mujer, hombre, otro o sin indicar, o déjelo vacío.
import-not-an-answer = «{ $value }» no es una respuesta a esta pregunta.
import-change-association = Asociación
import-change-sex = Sexo
import-change-q1 = Respuesta 1
import-change-q2 = Respuesta 2
import-change-q3 = Respuesta 3
import-change-q4 = Respuesta 4
import-change-q5 = Respuesta 5
import-change-q6 = Respuesta 6
import-change-q7 = Respuesta 7
import-change-q8 = Respuesta 8
import-change-q9 = Respuesta 9
import-change-q10 = Respuesta 10
import-change-q11 = Respuesta 11
import-change-q12 = Respuesta 12
sheet-scores = Puntuaciones dadas
sheet-mean = Puntuación media
sheet-own-score = Mi puntuación
sheet-waiting-place = Puesto en la lista de espera

notice-call-saved = La convocatoria está guardada.
notice-call-reviewer-named = Desde ahora lee candidaturas, y se le avisa.
notice-call-reviewer-ended = Ya no lee candidaturas.
notice-application-scored = Su puntuación está guardada.
notice-application-decided = Está decidido. No se avisa a nadie hasta que envíe las respuestas.
notice-application-answered = Las respuestas están en camino.
notice-applications-imported = Las candidaturas están aquí.

news-call-reviewer = Usted lee candidaturas: { $call }
news-call-reviewer-text = Se le nombró para evaluar. Lea las candidaturas y dé a cada una una puntuación de 1 a 5.
news-call-reviewer-action = Ver las candidaturas

error-call-not-open-title = Esta convocatoria no está abierta
error-call-not-open-what = Su último día ya pasó, o el primero está por venir. La página de la convocatoria lo dice.
error-call-full-title = Esta convocatoria no recibe más candidaturas
error-call-full-what = Se presentó tanta gente que no se pueden leer más. Escriba a la red si cree que es un error.
error-application-has-place-title = Ya hay una plaza
error-application-has-place-what = Se invitó a esta persona. Acepta o rechaza con la invitación; quien coordina puede terminarla en la lista de personas de la cohorte.
error-application-has-place-kept = No se cambió nada.
error-score-call-open-title = La convocatoria sigue abierta
error-score-call-open-what = Las candidaturas se puntúan cuando la convocatoria está cerrada: hasta entonces se pueden cambiar.
error-score-not-sent-title = Esta candidatura no se envió
error-score-not-sent-what = Solo se puntúan candidaturas enviadas.
error-score-read-by-two-title = Dos personas han leído esta candidatura
error-score-read-by-two-what = Ambas dieron su puntuación. Las ve en la página de la candidatura.
error-score-fixed-title = Su puntuación se queda
error-score-fixed-what = Ha visto lo que piensa la otra persona, así que su puntuación ya no se puede cambiar.
error-score-own-title = Es su propia candidatura
error-score-own-what = La lee otra persona.
error-selection-call-open-title = La convocatoria sigue abierta
error-selection-call-open-what = Podrá decidir cuando la convocatoria esté cerrada: hasta entonces la gente puede presentarse y cambiar lo que envió.

audit-call-made = Convocatoria publicada
audit-call-changed = Convocatoria cambiada
audit-call-reviewer-named = Persona nombrada para evaluar
audit-call-reviewer-ended = Fin de la evaluación de una persona
audit-call-chosen = Candidaturas decididas
audit-call-answered = Respuestas enviadas
audit-call-applications-imported = Candidaturas traídas
audit-application-sent = Candidatura enviada
audit-application-changed = Candidatura cambiada
audit-application-withdrawn = Candidatura retirada
audit-application-scored = Candidatura puntuada
