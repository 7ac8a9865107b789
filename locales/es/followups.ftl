# Qué fue de las formaciones: preguntas a los tres, seis y doce meses, planes de participantes, decisiones de los gobiernos.

## De una formación
follow-up-title = Qué fue de ella
follow-up-link = Qué fue de ella: tres, seis y doce meses después
follow-up-lead = Tres, seis y doce meses después de una formación se pregunta si llevó a algo.
follow-up-question-trainer = ¿Llevó a algo esta formación?
follow-up-question-association = ¿Llevó a algo esta formación entre sus miembros?
follow-up-story = Lo que se respondió
follow-up-step = { $months ->
    [one] Después de { $months } mes
   *[other] Después de { $months } meses
  }
follow-up-since = { $months ->
    [one] Terminó hace { $months } mes. ¿Llevó a algo?
   *[other] Terminó hace { $months } meses. ¿Llevó a algo?
  }
follow-up-said-trainer = El equipo de formación
follow-up-said-association = La asociación
follow-up-outcome-done = Hecho
follow-up-outcome-under-way = En marcha
follow-up-outcome-not-yet = Todavía no
follow-up-waits = aún sin respuesta
follow-up-none = La primera pregunta llega tres meses después de la formación.
follow-up-not-confirmed = Se pregunta por las formaciones que ambas partes confirmaron.
follow-up-reason = Porque …
follow-up-reason-hint = No es obligatorio; basta con pulsar abajo una vez.
follow-up-participants = Lo que las y los participantes querían hacer
follow-up-share-done = Realizado
follow-up-share-done-note = { $answered ->
    [one] { $done } de { $answered } respuesta
   *[other] { $done } de { $answered } respuestas
  }
follow-up-share-answered = Respuestas
follow-up-share-answered-note = { $questioned ->
    [one] { $answered } de { $questioned } pregunta
   *[other] { $answered } de { $questioned } preguntas
  }
follow-up-few = { $fewest ->
    [one] Se muestra a partir de { $fewest } respuesta.
   *[other] Se muestra a partir de { $fewest } respuestas.
  }
follow-up-nobody = Todavía no se preguntó a nadie. El último día de una formación, cada participante puede escribir lo que quiere hacer y dónde quiere que se le pregunte.
notice-follow-up-answered = Gracias. Su respuesta está guardada; puede cambiarla aquí.
error-follow-up-closed-title = Ahora no se pregunta nada
error-follow-up-closed-what = Se pregunta tres, seis y doce meses después de una formación que ambas partes confirmaron.
error-follow-up-closed-kept = No se cambió nada.

## Lo que una persona quiere hacer
intention-title = ¿Qué hará con ello?
intention-lead = Escriba una cosa que quiera hacer en su municipio, y para cuándo. Quien lo escribe lo hace más a menudo.
intention-begin = Escribirlo
intention-action = Lo que quiero hacer
intention-action-hint = Una sola cosa, en una frase. Sin nombres de otras personas.
intention-day = Para cuándo
intention-email = Correo electrónico (no es obligatorio)
intention-email-hint = Aquí preguntamos qué fue de ello: tres, seis y doce meses después de la formación, y nunca más.
intention-purpose-title = Para qué sirve
intention-purpose = { $network } pregunta a qué llevan sus formaciones. Lo que usted escribe no se muestra a nadie; solo sumas de al menos cinco respuestas. Su dirección recibe tres preguntas como máximo, y puede ponerles fin con una pulsación.
intention-months = { $months ->
    [one] Se borra después de { $months } mes. Puede borrarlo en cualquier momento.
   *[other] Se borra después de { $months } meses. Puede borrarlo en cualquier momento.
  }
intention-kept = Puede borrarlo en cualquier momento.
intention-consent = Acepto que se me pregunte en esta dirección.
intention-consent-short = Su consentimiento
intention-consent-needed = Para preguntarle en su dirección necesitamos su consentimiento. Si no, deje la dirección vacía.
intention-day-wrong = Elija un día a partir de la formación, dentro de dos años.
intention-send = Guardar
intention-written = Está guardado. Puede cambiarlo durante un mes.
intention-closed = Lo que quiere hacer se puede escribir desde el último día de la formación, durante un mes.
intention-erase = Borrarlo
intention-erase-ask = Se borran lo que escribió y su dirección, y no se le pregunta por ello.
error-intention-closed-title = Ahora no
error-intention-closed-what = Lo que quiere hacer se puede escribir desde el último día de la formación, durante un mes.
error-intention-closed-kept = No se guardó nada.

## Desde el correo de una persona participante
follow-up-own-title = ¿Qué fue de su plan?
follow-up-own-lead = Antes del { $day } se proponía hacer esto:
follow-up-answered-before = Respondió, y puede responder otra cosa:
follow-up-thanks = Gracias. Su respuesta está guardada.
follow-up-own-link = Esta página le reconoce por el enlace de su correo: no lo comparta.
follow-up-stop = No más preguntas
follow-up-stop-text = No se le pregunta más, y se borra lo que quería hacer junto con su dirección. Lo que respondió sigue contado.
follow-up-stop-yes = No más preguntas
follow-up-stopped = No se le pregunta más
follow-up-stopped-text = Se borraron lo que quería hacer y su dirección.
follow-up-closed-unknown = Este enlace no funciona
follow-up-closed-expired = Este enlace es demasiado antiguo
follow-up-closed-gone = Ya no hay nada que responder
follow-up-closed-text-unknown = Puede que se perdiera una parte por el camino: hay que copiarlo entero.
follow-up-closed-text-expired = Los enlaces de nuestros correos sirven tres meses; luego llega la pregunta siguiente. No se cambió nada.
follow-up-closed-text-gone = Lo que quería hacer se borró, o la formación se revisa de nuevo. No se cambió nada.

## Lo que hicieron los gobiernos
acts-title = Lo que hicieron los gobiernos
acts-lead = Cada decisión figura aquí una vez, quienquiera que la comunique.
acts-none-title = Todavía nada
acts-none = Lo que un gobierno decide después de una formación se comunica en la página de la formación o de su asociación, y figura aquí.
acts-none-here = Todavía no se comunicó nada.
act-report = ¿Un gobierno decidió algo? Comuníquelo
act-report-lead = Por ejemplo, un plan, una partida, una estrategia. Si ya se comunicó, cuenta una sola vez.
act-kind = Qué hizo
act-kind-voluntary-local-review = Empezó una revisión local voluntaria
act-kind-plan-aligned = Alineó un plan con los objetivos
act-kind-risk-strategy = Adoptó una estrategia local de reducción del riesgo de desastres
act-kind-budget-line = Le dio una partida en el presupuesto
act-kind-mcr2030 = Se unió a Making Cities Resilient 2030
act-kind-other = Otra cosa
act-government = Qué municipio o región
act-government-hint = Su nombre habitual. Es del país de la asociación.
act-day = Qué día
act-link = Dónde se puede leer
act-link-hint = Una dirección que empiece por https://, si la hay.
act-link-wrong = Indique una dirección que empiece por https:// o http://, o déjelo vacío.
act-note = Una línea al respecto
act-day-ahead = Ese día aún no ha llegado.
act-exists = Este gobierno tiene otra entrada de este tipo.
act-send = Comunicar
act-edit = Corregir
act-save = Guardar
act-remove = Quitar
act-remove-ask = ¿Se comunicó por error? Desaparece de aquí y de todas las cifras, con todos sus avisos.
act-reports = { $count ->
    [one] comunicado { $count } vez
   *[other] comunicado { $count } veces
  }
error-acts-full-title = Es suficiente
error-acts-full-what = Las y los participantes de esta formación comunicaron muchas. Dígaselo al equipo de formación o a su asociación.
error-acts-full-kept = No se guardó nada.
notice-act-reported = Está guardado, y cuenta una vez.
notice-act-changed = Corregido.
notice-act-removed = Se quitó.

## En cifras
cascade-follow-up = Qué fue de ello
cascade-follow-up-none = { $fewest ->
    [one] Se muestra a partir de { $fewest } respuesta.
   *[other] Se muestra a partir de { $fewest } respuestas.
  }
cascade-governments = Gobiernos que actuaron
cascade-governments-see = Ver lo que hicieron
cascade-follow-up-caption = Respuestas por módulo
cascade-follow-up-module = Módulo

## Quién hizo qué
audit-follow-up-answered = Se respondió qué fue de una formación
audit-government-act-reported = Decisión de un gobierno comunicada
audit-government-act-joined = Decisión de un gobierno comunicada de nuevo
audit-government-act-changed = Decisión de un gobierno corregida
audit-government-act-removed = Decisión de un gobierno quitada
