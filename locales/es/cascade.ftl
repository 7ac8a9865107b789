# Lo que las personas formadoras prometen replicar, las réplicas que hacen, quién las confirma y qué resulta de ello.

## Listas
cascade-filter-state = Estado
cascade-filter-association = Asociación
cascade-filter-cohort = Cohorte
cascade-filter-module = Módulo
cascade-filter-words = Buscar
cascade-filter-words-hint = Lugar, asociación, nombre
cascade-filter-more = Más filtros
cascade-filter-from = Desde
cascade-filter-until = Hasta
cascade-sort = Orden
cascade-sort-work = Primero lo que espera a alguien
cascade-sort-newest = Primero lo más reciente
cascade-sort-oldest = Primero lo más antiguo
cascade-sort-place = Por lugar
cascade-sort-people = Primero donde hubo más personas
cascade-filter-all = Todo
cascade-filter-show = Mostrar
cascade-filter-clear = Quitar
cascade-nothing-title = Nada coincide
cascade-nothing = Nada coincide con esta selección. Amplíela, o quítela para verlo todo.

## Compromisos
commitments-title = Compromisos
commitments-lead = Lo que se prometió: qué formación, para quién y para cuándo.
commitments-lead-target = Su cohorte espera { $expected ->
    [one] una réplica
   *[other] { $expected } réplicas
  } de cada persona formadora antes del { $deadline }.
commitments-caption = Compromisos
commitments-total = { $count ->
    [one] Un compromiso
   *[other] { $number } compromisos
  }
commitments-see-all = { $count ->
    [one] Ver el compromiso
   *[other] Ver los { $number } compromisos
  }
commitments-overdue-all = { $count ->
    [one] Ver el que está atrasado
   *[other] Ver los { $number } que están atrasados
  }
commitments-open-all = { $count ->
    [one] Ver el que está abierto
   *[other] Ver los { $number } que están abiertos
  }
commitments-filter = Filtrar los compromisos
commitments-none-title = Todavía no hay compromisos
commitments-none = Aquí verá lo que prometió enseñar, a quién y para cuándo. Con una promesa basta para empezar.
commitments-none-others = Lo que las personas formadoras prometen replicar aparecerá aquí con el primer compromiso.
commitments-none-cohort = En cuanto las personas formadoras de esta cohorte digan qué enseñarán, a quién y para cuándo, aparecerá aquí. Una palabra suya les ayuda a empezar.
commitment-one = Compromiso
commitment-title = { $place }, antes del { $day }{"\u00A0"}· { $people ->
    [one] una persona
   *[other] { $people } personas
  }
commitment-commitment = Qué
commitment-person = Formador/a
commitment-cohort = Cohorte
commitment-enrolment = ¿Para qué cohorte?
commitment-modules = ¿Qué va a enseñar?
commitment-modules-hint = Un módulo o varios, en una formación.
commitment-association = Asociación
commitment-association-hint = ¿Los miembros de qué asociación participarán?
commitment-language = Idioma
commitment-due = Para cuándo
commitment-due-hint = Se lo recordamos antes de ese día, y ya no cuando haya informado.
commitment-due-past = Ese día ya pasó. Elija uno por venir.
commitment-expected = Personas esperadas
commitment-place = Lugar
commitment-place-hint = Basta una ciudad. Déjelo vacío si aún no lo sabe.
commitment-new = Asumir un compromiso
commitment-new-lead = Diga qué enseñará, a quién y para cuándo. Podrá cambiarlo después.
commitment-make = Me comprometo
commitment-edit = Cambiarlo
commitment-edit-lead = Los planes cambian. Lo que cuenta es que la formación se haga.
commitment-save = Guardar
commitment-report = Informar de una réplica
commitment-deliveries = Sus réplicas
commitment-deliveries-none = Todavía no hay ninguna réplica vinculada.
commitment-release = Liberar de este compromiso
commitment-release-lead = Dejará de contar y no se recordará a nadie. La persona formadora verá el motivo.
commitment-release-reason = Motivo
commitment-release-hint = Por ejemplo, un cambio de puesto, una enfermedad o unas elecciones.
commitment-release-button = Liberar
commitment-released-because = Motivo de la liberación
commitment-release-asked = { $name } pide que se le libere de este compromiso
commitment-ask-release = No puedo cumplir este compromiso
commitment-ask-release-lead = Diga por qué, y quienes coordinan su cohorte deciden si se retira el compromiso. Hasta entonces sigue en pie. Si le sirve otro día, cámbielo.
commitment-ask-release-hint = Por ejemplo, un cambio de puesto, una enfermedad o unas elecciones.
commitment-ask-release-button = Pedir la liberación
notice-commitment-release-asked = La coordinación ya lo sabe.
commitment-state = Estado
commitment-state-open = Por cumplir
commitment-state-overdue = Atrasado
commitment-state-reported = Informado
commitment-state-fulfilled = Cumplido
commitment-state-released = Liberado
notice-commitment-made = Su compromiso queda asumido. Después de la formación, bastan cinco minutos para informar.
notice-commitment-changed = Guardado.
notice-commitment-released = Hecho. Este compromiso ya no cuenta.

## Réplicas: listas
deliveries-title = Réplicas
deliveries-lead = Las formaciones que replican lo aprendido: previstas, informadas, confirmadas.
deliveries-total = { $count ->
    [one] Una réplica
   *[other] { $number } réplicas
  }
deliveries-see-all = { $count ->
    [one] Ver la réplica
   *[other] Ver las { $number } réplicas
  }
deliveries-waiting-count = { $count ->
    [one] Una réplica le espera
   *[other] { $number } réplicas le esperan
  }
deliveries-waiting-all = { $count ->
    [one] Ver la que le espera
   *[other] Ver las { $number } que le esperan
  }
deliveries-work = Verlas una por una
deliveries-waiting-reports = { $count ->
    [one] Hay un informe por escribir o corregir. Está al principio de la lista.
   *[other] Hay { $number } informes por escribir o corregir. Están al principio de la lista.
  }
deliveries-drafts = Empezadas y sin enviar
deliveries-all = Todas las réplicas
deliveries-filter = Filtrar las réplicas
deliveries-caption = Réplicas
deliveries-none-title = Todavía no hay réplicas
deliveries-none = Las formaciones que imparta aparecerán aquí. Prevea la primera, o informe de una que ya hizo: bastan cinco minutos.
deliveries-none-others = En cuanto se prevea una réplica o se informe de ella, aparecerá aquí.
delivery-title = { $place }, { $day }
delivery-title-people = { $place }, { $day }{"\u00A0"}· { $people ->
    [0] nadie
    [one] una persona
   *[other] { $people } personas
  }
delivery-training = Réplica
delivery-when = Cuándo
delivery-where = Dónde
delivery-association = Asociación
delivery-completed-short = La terminaron
delivery-draft-untitled = Una réplica aún sin título
delivery-draft-saved = Guardada el { $at }
delivery-draft-discard = Descartar
delivery-draft-discard-ask = Lo que escribió en él se perderá.
delivery-wait-report = { $state ->
    [returned] Por corregir
   *[other] Por informar
  }
delivery-wait-confirmation = Por confirmar
delivery-wait-acceptance = Por aceptar
delivery-state = Estado
delivery-state-draft = Empezada
delivery-state-planned = Prevista
delivery-state-reported = Informada
delivery-state-confirmed = Confirmada
delivery-state-accepted = Aceptada
delivery-state-returned = Devuelta
delivery-state-cancelled = Cancelada
delivery-state-withdrawn = Retirada

## Réplicas: el formulario
delivery-new = Informar de una réplica
delivery-edit = Cambiar el informe
delivery-report-now = Informar
delivery-new-lead = { $side ->
    [association] Usted informa por la asociación, y las personas formadoras confirman.
   *[other] Usted informa como formador/a, y la asociación confirma.
  }
delivery-as-association = Informar por la asociación
delivery-as-trainer = Informar como formador/a
delivery-resumed = Está como lo dejó el { $at }.
delivery-part-what = Qué, cuándo y dónde
delivery-part-who = Quién enseñó
delivery-part-people = Quién participó
delivery-part-results = Qué resultó
delivery-modules = Módulos
delivery-association-hint = ¿Los miembros de qué asociación participaron?
delivery-starts = Primer día
delivery-ends = Último día
delivery-ends-hint = Déjelo vacío si fue un solo día.
delivery-hours = Horas de trabajo conjunto
delivery-hours-hint = Sin las pausas, por ejemplo 6,5.
delivery-hours-range = Indique más de 0 y como máximo { $most } horas: ningún día tiene más de 12.
delivery-mode = ¿Cómo se hizo?
delivery-mode-in-person = En persona
delivery-mode-online = En línea
delivery-mode-hybrid = De ambas formas
delivery-municipality = Ciudad
delivery-municipality-hint = Si fue en línea, puede dejarlo vacío.
delivery-country = País
delivery-languages = Idiomas
delivery-level = ¿Hasta dónde llegó?
delivery-level-awareness = Sensibilización: lo conocen
delivery-level-working = Nivel práctico: saben usarlo
delivery-level-training-of-trainers = Formación de formadores: saben enseñarlo
delivery-refresher = Ya lo habían aprendido antes: fue un repaso
delivery-refresher-short = un repaso
delivery-more-place = Sala, región, socios
delivery-venue = Sala
delivery-region = Código de la región
delivery-region-hint = ISO 3166-2, por ejemplo SN-DK.
delivery-region-wrong = Esto no es un código de región. Se parece a SN-DK o FR-75.
delivery-co-organisers = Organizada con
delivery-funders = Financiada por
delivery-lead = Formador/a responsable
delivery-lead-hint = Estas personas prometieron una réplica a su asociación. Si ninguna la dirigió, diga abajo quién lo hizo.
delivery-lead-other = U otra persona
delivery-lead-other-hint = Su dirección de correo exacta, o su nombre si no tiene cuenta.
delivery-unknown-trainer = Escriba para cada persona un nombre o una dirección de correo.
delivery-commitment = Su compromiso
delivery-commitment-hint = Déjelo vacío y tomamos el que corresponde.
delivery-commitment-none = No corresponde a ninguno
delivery-known = Quién enseñó con usted
delivery-others = Otras personas que enseñaron
delivery-others-hint = Sus direcciones de correo, o sus nombres, como los tenga. Quien tenga una cuenta con esa dirección encuentra la formación en su lista.
delivery-more-people = Primeras veces y observación
delivery-first-timers = Enseñaron por primera vez
delivery-first-timers-hint = Junto a alguien con experiencia. Una persona por línea.
delivery-observers = Observaron
delivery-observers-hint = Una persona por línea.
delivery-trainers = Personas formadoras
trainer-role-lead = responsable
trainer-role-co-trainer = también enseñó
trainer-role-observer = observó
trainer-role-first-timer = por primera vez
delivery-invited = Invitadas
delivery-attended = Vinieron
delivery-completed = Se quedaron hasta el final
delivery-completed-hint = Estas cuentan como formadas.
delivery-more-than-attended = { $attended ->
    [0] { $of } es demasiado: según usted no vino nadie.
    [one] { $of } es más que la única persona que vino.
   *[other] { $of } es más que las { $attended } personas que vinieron.
  }
delivery-counts = Por función y sexo
delivery-counts-hint = En la medida en que lo sepa. El resto cuenta como «no indicado».
delivery-counts-too-many = { $sum ->
    [one] La tabla tiene una persona; asistencia indicada: { $attended }. Corrija una de las dos.
   *[other] La tabla tiene { $sum } personas; asistencia indicada: { $attended }. Corrija una de las dos.
  }
delivery-counts-caption = Quién vino, por función y sexo
delivery-role = Función
delivery-together = En total
delivery-everybody = Todas las personas
sex-women = Mujeres
sex-men = Hombres
sex-other = Otro
sex-not-stated = No indicado
participant-role-elected = Cargos electos
participant-role-municipal-staff = Personal municipal
participant-role-association-staff = Personal de la asociación
participant-role-civil-society = Sociedad civil
participant-role-other = Otras personas
delivery-more-counts = Cómo se contó, y más
delivery-basis = ¿Cómo se contó?
delivery-basis-named = Con una lista de nombres
delivery-basis-counted = Contando a las personas
delivery-basis-mixed = De ambas formas
delivery-named = Nombres en la lista
delivery-named-hint = Solo si hizo las dos cosas: vale el número mayor.
delivery-names = { $named } en la lista de nombres
delivery-disability = Personas con discapacidad
delivery-disability-hint = Solo si lo dijeron ellas mismas.
delivery-governments = Gobiernos locales representados
delivery-before = Prueba inicial
delivery-after = Prueba final
delivery-before-n = Hicieron la prueba inicial
delivery-before-mean = Su media, de 0 a 100
delivery-after-n = Hicieron la prueba final
delivery-after-mean = Su media, de 0 a 100
delivery-test = { $mean } de media, { $n ->
    [one] una persona
   *[other] { $n } personas
  }
delivery-satisfaction = Satisfacción
delivery-satisfaction-hint = La media de una escala de 1 a 5.
delivery-out-of-five = { $mean } de 5
delivery-adaptation = ¿Qué cambió para su contexto?
delivery-adaptation-hint = Un caso local, otro juego, un plan más corto. Sus colegas aprenden de ello.
delivery-send-lead = { $side ->
    [association] Una vez enviado, se pide a las personas formadoras que lo confirmen.
   *[other] Una vez enviado, se pide a la asociación que lo confirme.
  }
delivery-report-button = Informar
delivery-plan-button = Prever
delivery-keep-button = Guardar para después
delivery-report-all-the-same = Informar de todos modos
delivery-plan-all-the-same = Prever de todos modos
delivery-not-over = Ese día aún no ha pasado. Prevéala ahora e informe cuando termine.
delivery-plan-is-past = Ese día ya pasó. Informe de la formación en lugar de preverla.
delivery-too-long = Una formación dura como máximo { $most } días. Informe de las más largas por partes.
delivery-warnings-title = Mírelo una vez más
delivery-warning-look = Verla
delivery-warning-walk-ins = Vinieron más personas de las invitadas.
delivery-warning-completed = Se quedaron hasta el final más personas de las que vinieron.
delivery-warning-late = Se hizo hace más de 90 días. Quedará marcada como tardía.
delivery-warning-duplicate = { $reference } es una formación del mismo módulo, en el mismo lugar y momento. ¿Es la misma?
delivery-warning-elsewhere = { $name } enseñaba en { $place } en ese momento ({ $reference }).
delivery-overtaken-look = Ver lo que hay ahora
delivery-overtaken = Este informe cambió mientras usted lo leía. Aquí está como es ahora; lo que escribió sigue en su lugar, más abajo.
notice-delivery-kept = Guardado. No se ha enviado nada; siga cuando quiera.
notice-delivery-discarded = Descartado.
notice-delivery-planned = Prevista. Informe aquí cuando termine.
notice-delivery-reported = Informada. ¡Gracias! Ahora confirma la otra parte.
notice-delivery-changed = Guardado.

## Réplicas: una de ellas
delivery-facts = Sobre ella
delivery-story = Qué pasó
delivery-late = Informada tarde
delivery-in-place = Confirmada por la coordinación
delivery-figure-completed = la terminaron
delivery-figure-attended = vinieron
delivery-figure-invited = { $invited ->
    [one] una invitada
   *[other] { $invited } invitadas
  }
delivery-figure-hours = horas de trabajo conjunto
delivery-figure-governments = gobiernos locales
delivery-somebody = Alguien
delivery-event-planned = { $actor } la previó
delivery-event-reported = { $actor } informó de ella
delivery-event-edited = { $actor } cambió el informe
delivery-event-confirmed = { $side ->
    [coordinator] { $actor } la confirmó en lugar de la otra parte
   *[other] { $actor } la confirmó
  }
delivery-event-returned = { $actor } la devolvió
delivery-event-accepted = { $actor } la aceptó
delivery-event-amended = { $actor } la volvió a abrir
delivery-event-cancelled = { $actor } la canceló
delivery-event-withdrawn = { $actor } la retiró
delivery-side-trainer = por las personas formadoras
delivery-side-association = por la asociación
delivery-side-coordinator = por la coordinación
delivery-question = { $actor } pregunta
delivery-question-reopened = { $actor } la abrió de nuevo
delivery-question-answer = Responder, y corregir el informe
delivery-question-waits = La respuesta llegará con el informe corregido.
delivery-answer = Su respuesta
delivery-answer-hint = Va con el informe a quien preguntó. ¿El informe está bien como está? Dígalo aquí, y envíelo otra vez.
delivery-answered = { $actor } respondió a la pregunta
delivery-ahead-report = Cuando termine, se informará de ella
delivery-ahead-correct = Después se corrige y se informa de nuevo
delivery-ahead-association = Después la asociación la confirma
delivery-ahead-trainers = Después una de las personas formadoras la confirma
delivery-ahead-in-place = Después la coordinación la confirma, ya que nadie más puede
delivery-ahead-accept = Después la coordinación la acepta
delivery-next-confirmation = ¿Fue así?
delivery-next-acceptance = ¿Está completo este informe?
delivery-next-why-confirmation = { $side ->
    [coordinator] Nadie de la otra parte puede confirmarla; usted puede hacerlo en su lugar. Quedará a la vista.
   *[other] Su confirmación dice que tuvo lugar, con más o menos estas personas. Desde entonces cuenta.
  }
delivery-next-why-acceptance = Ambas partes dicen que se hizo, así que cuenta. Una vez aceptada, queda cerrada.
delivery-next-why-return = Diga qué falta o no está claro. Vuelve a quien informó de ella.
delivery-next-why-amendment = Habrá que confirmarla y aceptarla de nuevo; hasta que se confirme, no cuenta.
delivery-next-why-cancellation = No se hará. Se puede prever otra en cualquier momento.
delivery-next-why-withdrawal = Se informó por error. Sigue en la lista y no cuenta en ningún lado; esto no se puede deshacer.
delivery-act-confirmation = { $side ->
    [coordinator] Confirmar en su lugar
   *[other] Confirmar
  }
delivery-act-return = Devolverla con una pregunta
delivery-act-acceptance = Aceptar
delivery-act-amendment = Volver a abrirla
delivery-act-cancellation = Cancelarla
delivery-act-withdrawal = Retirarla
delivery-comment-return = Su pregunta o comentario
delivery-comment-amendment = Motivo
delivery-comment-cancellation = Motivo
delivery-comment-withdrawal = Motivo
notice-delivery-confirmed = Confirmada: ya cuenta. Ahora la coordinación la acepta.
notice-delivery-returned = Devuelta con su comentario.
notice-delivery-accepted = Aceptada: queda cerrada.
notice-delivery-amended = Abierta de nuevo. Cambie el informe y envíelo otra vez.
notice-delivery-cancelled = Cancelada.
notice-delivery-withdrawn = Retirada. No cuenta en ningún lado.

## Una tras otra
triage-title = Lo que le espera
triage-none-title = Nada le espera
triage-none = Lo que usted puede confirmar o aceptar llega aquí, una réplica por pantalla.
triage-to-list = Ir a la lista
triage-act-confirmation = { $side ->
    [coordinator] Por confirmar en su lugar
   *[other] Por confirmar
  }
triage-act-acceptance = Por aceptar
triage-whole = Toda la historia
triage-tests = antes y después
triage-warnings = Mire esto, por favor
triage-warning-count = { $count ->
    [one] una duda
   *[other] { $count } dudas
  }
triage-beside = Al lado de otras { $number } réplicas
triage-beside-hint = El punto es esta, cada raya otra del mismo módulo. En el campo gris está la mitad del medio.
triage-measure-people = Personas
triage-measure-hours = Horas
triage-measure-stayed = Se quedaron hasta el final
triage-measure-gained = Puntos ganados
triage-measure-tested = Hicieron las dos pruebas
triage-verdict-far-less = mucho menos de lo habitual
triage-verdict-less = menos que la mayoría
triage-verdict-usual = como es habitual
triage-verdict-more = más que la mayoría
triage-verdict-far-more = mucho más de lo habitual
triage-question = Una pregunta para { $lead }
triage-question-hint = { $count ->
    [0] Vuelve a quien informó de la réplica.
    [one] Escrita a partir de la duda. Cámbiela como quiera.
   *[other] Escrita a partir de las dudas. Cámbiela como quiera.
  }
triage-later = Más tarde
triage-queue = { $count ->
    [one] Una le espera
   *[other] { $number } le esperan
  }
triage-more = { $count ->
    [one] y una más
   *[other] y { $number } más
  }
triage-clear = { $count ->
    [one] Una de ellas no plantea ninguna duda.
   *[other] { $count } de ellas no plantean ninguna duda.
  }
triage-clear-acceptance = { $count ->
    [one] Aceptar esa
   *[other] Aceptar esas { $count }
  }
triage-clear-confirmation = { $count ->
    [one] Confirmar esa
   *[other] Confirmar esas { $count }
  }
triage-keys = Teclas sueltas: a dice que sí, r va a la pregunta, l la deja para más tarde
notice-deliveries-approved = Hecho, todas.
notice-deliveries-approved-some = Hecho, menos las que plantean una duda o cambiaron entretanto.
delivery-warning-names = Nombres en la lista: { $named }. Se quedaron hasta el final: { $completed }.
delivery-warning-few-tests = Pocas personas hicieron las dos pruebas: { $both } de { $completed }.
delivery-warning-no-gain = La media pasó de { $before } antes a { $after } después.
delivery-warning-long-days = Tiene más de diez horas al día.
delivery-ask-walk-ins = Vinieron más personas de las invitadas: ¿es así?
delivery-ask-completed = Se quedaron hasta el final más personas de las que vinieron: ¿qué número es el correcto?
delivery-ask-late = ¿Por qué llega tan tarde el informe?
delivery-ask-names = La lista tiene { $named } nombres y el informe dice { $completed }: ¿quiénes son las demás personas?
delivery-ask-few-tests = ¿Tiene más pruebas que las { $both } que envió?
delivery-ask-no-gain = La media de después es más baja que la de antes: ¿están las dos pruebas en su orden?
delivery-ask-long-days = ¿Son las horas las de toda la réplica, sin las pausas?
delivery-ask-duplicate = { $reference } es una réplica del mismo módulo, en el mismo lugar y momento: ¿es la misma?
delivery-ask-elsewhere = { $name } enseñaba en { $place } en ese momento ({ $reference }): ¿quién enseñó aquí?

## La cascada en cifras
cascade-title = Cascada
cascade-lead = Lo que se replicó en toda la red. Solo cuenta lo que confirmó la otra parte.
cascade-lead-yours = Lo que se replicó en todo lo que usted acompaña. Solo cuenta lo que confirmó la otra parte.
cascade-fulfilled = compromisos cumplidos
cascade-fulfilled-note = { $released ->
    [0] { $fulfilled } de { $made }
    [one] { $fulfilled } de { $made }, uno liberado
   *[other] { $fulfilled } de { $made }, { $released } liberados
  }
cascade-completed = personas formadas
cascade-attended-note = { $attended ->
    [one] vino una
   *[other] vinieron { $attended }
  }
cascade-hours = horas de contacto
cascade-hours-note = horas por personas que vinieron
cascade-activation = personas formadoras activas
cascade-activation-note = { $active } de { $trainers }
cascade-reported = esperan confirmación
cascade-reported-note = { $completed ->
    [one] una persona más, si se confirma
   *[other] { $completed } personas más, si se confirma
  }
cascade-in-place = confirmadas por la coordinación
cascade-by-state = Réplicas por estado
cascade-by-cohort = Compromisos cumplidos, por cohorte
cascade-as-table = Lo mismo en una tabla, con más cifras
cascade-caption = La cascada por cohorte
cascade-cohort = Cohorte
cascade-no-cohort = Sin cohorte
cascade-commitments = compromisos
cascade-confirmed = réplicas confirmadas
cascade-waiting = en espera
cascade-none-title = Todavía no se ha replicado nada
cascade-none = En cuanto las personas formadoras asuman compromisos y hagan réplicas, verá aquí hasta dónde llega, cohorte por cohorte.
cascade-to-cohorts = A las cohortes
cascade-association-none = Las réplicas para los miembros de esta asociación, y las promesas de hacerlas, aparecerán aquí.
cascade-all-deliveries = Todas sus réplicas
cascade-cohort-lead = { $target ->
    [one] Una réplica
   *[other] { $target } réplicas
  } de cada persona formadora antes del { $deadline }.

## Quién hizo qué
audit-commitment-made = Compromiso asumido
audit-commitment-changed = Compromiso cambiado
audit-commitment-released = Liberación de un compromiso
audit-commitment-release-asked = Petición de liberación de un compromiso
audit-delivery-planned = Réplica prevista
audit-delivery-reported = Réplica informada
audit-delivery-edited = Informe de una réplica cambiado
audit-delivery-confirmed = Réplica confirmada
audit-delivery-returned = Réplica devuelta
audit-delivery-accepted = Réplica aceptada
audit-delivery-amended = Réplica aceptada abierta de nuevo
audit-delivery-cancelled = Réplica cancelada
audit-delivery-withdrawn = Réplica retirada

## Revisions of a report

revisions-title = Qué cambió
revisions-lead = Qué cambió en este informe y cuándo. Cada vez que se modifica, se guarda lo que decía antes.
revisions-from = De la versión
revisions-to = A la versión
revisions-show = Comparar
revisions-caption = Qué cambió de la versión { $from } a la versión { $to }
revisions-field = Campo
revisions-before = Antes
revisions-after = Después
revisions-nothing = nada
revisions-same = Estas dos versiones dicen lo mismo.
revisions-none = Solo hay una versión de este informe.
revisions-link = Qué cambió
revisions-yes = sí
revisions-no = no
revisions-side = Declarado
revisions-time-zone = Zona horaria
revisions-before-mean = Media de la prueba de antes
revisions-after-mean = Media de la prueba de después
revisions-other = Otro campo

# La cascada por mes, módulo, país …
breakdown-title = La cascada en cifras
breakdown-lead = Cuántas formaciones hubo y a quién llegaron. Solo cuenta como impartido lo que la otra parte ha confirmado.
breakdown-by = Desglose
breakdown-by-month = Mes
breakdown-by-module = Módulo
breakdown-by-country = País
breakdown-by-section = Sección
breakdown-by-association = Asociación
breakdown-by-cohort = Cohorte
breakdown-by-generation = Generación
breakdown-no-generation = Fuera de las cohortes
breakdown-caption = Cada número de formaciones abre su lista
breakdown-planned = Previstas
breakdown-reported = Por confirmar
breakdown-confirmed = Confirmadas
breakdown-completed = Personas formadas
breakdown-attended = Asistencias
breakdown-hours = Horas de formación
breakdown-modules-note = Una formación que trata dos módulos aparece en ambas filas, por lo que las filas no se suman.
breakdown-none = En cuanto se planifiquen o se informen formaciones, sus cifras aparecerán aquí.
breakdown-link = Por mes, módulo, país …
