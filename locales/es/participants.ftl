# Las personas que participan en una formación: el registro en su teléfono, la constancia, la opinión; y lo que ven de ello quienes forman.

## Donde se escribe un código
check-in-code-title = Registrarse en una formación
check-in-code-lead = Escriba el código que se muestra en la sala.
check-in-code = Código
check-in-code-hint = Ocho letras y cifras, por ejemplo ABCD-2345.
check-in-code-go = Continuar
check-in-code-unknown = No conocemos este código. Mírelo otra vez: no lleva I ni O, ni 0 ni 1.

## La página en el teléfono
check-in-title = Registro
check-in-not-yet = Podrá registrarse a partir del { $day }.
check-in-is-closed = El registro está cerrado. Si estuvo presente y no está en la lista, dígaselo al equipo de formación: puede volver a abrirlo.
check-in-known = { $name } ya se registró en este teléfono.
check-in-known-counted = Alguien ya se registró en este teléfono.
check-in-see-mine = Ver
check-in-somebody-else = Registrar a otra persona
check-in-name = Su nombre
check-in-name-hint = Como debe figurar en su constancia.
check-in-name-or-not = Escriba su nombre, o marque abajo que prefiere no darlo.
check-in-unnamed = Cuéntenme sin mi nombre. Entonces no hay constancia.
check-in-government = Su municipio o región
check-in-government-hint = O la organización de la que viene.
check-in-role = Qué es usted allí
check-in-sex = Usted es
check-in-disability = Vivo con una discapacidad (no tiene que decirlo)
check-in-email = Correo electrónico
check-in-email-hint = Aquí llegará su constancia cuando la formación esté confirmada. Nada más.
check-in-purpose-title = Para qué sirve
check-in-purpose = { $network } cuenta a quiénes llegan sus formaciones y le da una constancia. El equipo de formación, su asociación y la coordinación ven su nombre y lo que diga aquí; su dirección no la ve nadie.
check-in-purpose-counted = { $network } cuenta a quiénes llegan sus formaciones. Nadie le pide su nombre.
check-in-purpose-months = Después de { $months ->
    [one] un mes
   *[other] { $months } meses
  } se borra lo que dice quién es. Puede borrarlo usted en cualquier momento.
check-in-purpose-kept = Puede borrar en cualquier momento lo que dice quién es.
check-in-consent = Acepto que esto se guarde y se cuente.
check-in-consent-short = Su consentimiento
check-in-consent-needed = Sin su consentimiento no se guarda nada. Diga al equipo de formación que prefiere firmar en papel.
check-in-another = Soy otra persona y comparto este teléfono
check-in-device-known = Alguien ya se registró en este teléfono. Si fue usted, está en la lista y no tiene que hacer nada.
check-in-namesake = Soy otra persona con el mismo nombre
check-in-name-known = Ya hay en la lista una persona con este nombre. Si es usted, no tiene que hacer nada.
check-in-send = Registrarme
check-in-done = Ya está en la lista, { $name }
check-in-done-counted = Ya está en la cuenta
error-check-in-closed-title = El registro está cerrado
error-check-in-closed-what = Se cerró mientras escribía. Pida al equipo de formación que vuelva a abrirlo y envíe otra vez.
error-check-in-closed-kept = Lo que escribió sigue aquí; no se guardó nada.
error-check-in-full-title = Esta lista está llena
error-check-in-full-what = Hay en ella más personas que en cualquier formación. Dígaselo al equipo de formación.
error-check-in-full-kept = No se guardó nada.

## Constancia
attestation-title = Constancia de participación
attestation-says = participó en esta formación:
attestation-modules = Formación
attestation-reference = Referencia
attestation-confirmed = La formación fue informada y confirmada por el equipo de formación y la asociación.
attestation-print = Puede imprimir esta página, o guardarla como PDF con la función de imprimir de su navegador. Su dirección es solo suya.
attestation-waits = Su constancia estará en esta página cuando la formación esté confirmada. Guarde su dirección; es solo suya.
attestation-by-mail = También la recibirá por correo.
attestation-not-held = Esta formación no tuvo lugar.
attestation-none-counted = Se registró sin su nombre, así que no hay constancia.
attestation-erase = Borrar mi nombre
attestation-erase-ask = Su nombre y su dirección se borran para siempre, y con ellos esta constancia. Sigue en la cuenta.
attestation-erased-title = Su nombre está borrado
attestation-erased = Ya nada dice quién es. Sigue en la cuenta de quienes participaron.

## Opinión
feedback-title = ¿Qué le pareció?
feedback-lead = Cinco preguntas, un minuto, sin su nombre.
feedback-begin = Responder
feedback-nameless = Nadie sabe qué respondió usted: se guarda sin nombre y sin hora, y se muestra cuando han respondido cinco personas.
feedback-useful = Me sirve en mi trabajo
feedback-clear = Lo entendí
feedback-lively = Pude participar, probar y preguntar
feedback-fitting = Se ajusta a cómo son las cosas donde vivo
feedback-overall = En general me gustó
feedback-mark-1 = 1: nada
feedback-mark-2 = 2: apenas
feedback-mark-3 = 3: en parte
feedback-mark-4 = 4: en gran parte
feedback-mark-5 = 5: del todo
feedback-remark = ¿Qué más quiere decir?
feedback-remark-hint = Por favor, no nombre a nadie.
feedback-send = Enviar
feedback-thanks = Gracias. Sus respuestas ayudan a mejorar la próxima formación.
feedback-back = Volver a la formación
feedback-closed = Se puede responder desde el último día de la formación, durante un mes.
error-feedback-closed-title = Ahora no
error-feedback-closed-what = Se puede responder desde el último día de la formación, durante un mes.
error-feedback-closed-kept = No se guardó nada.
feedback-heading = Qué les pareció
feedback-answers = { $count ->
    [0] Todavía no ha respondido nadie.
    [one] Ha respondido una persona.
   *[other] Han respondido { $count } personas.
  }
feedback-too-few = Las respuestas se muestran cuando hay { $fewest }.
feedback-remarks = En sus palabras

## Pruebas antes y después
test-title-before = Prueba antes de la formación
test-title-after = Prueba después de la formación
test-lead-before = ¿Qué sabe ya? Nadie se entera de lo que responde y no hay nada que aprobar. Verá su resultado después de la formación.
test-lead-after = ¿Qué sabe ahora? Nadie se entera de lo que responde. Verá enseguida su resultado y lo que es correcto.
test-begin-before = Hacer la prueba
test-begin-after = Hacer la prueba
test-taken-before = Hizo la prueba antes de la formación.
test-taken-after = Hizo la prueba después de la formación.
test-see = Ver el resultado
test-before-done = Gracias. Verá su resultado cuando haya hecho la prueba del final de la formación.
test-closed-before = Esta prueba se puede hacer hasta que termine la formación, y ya no después de la prueba final.
test-closed-after = Esta prueba se puede hacer desde el último día de la formación, durante un mes.
test-after-score = después de la formación
test-before-score = antes
test-right = Lo que es correcto
test-is-right = Correcto
test-back = Volver
error-test-closed-title = Ahora no
error-test-closed-what = La prueba de antes se hace hasta que termine la formación; la de después, desde su último día y durante un mes.
error-test-closed-kept = No se guardó nada.
participants-test-before = Prueba antes
participants-test-after = Prueba después
participants-test-mean = { $mean } % de { $count ->
    [one] una persona
   *[other] { $count } personas
  }

## Para quienes llevan una formación
check-in-for = Registro: { $title }
check-in-lead = Quienes participan se registran en su teléfono con un código a la vista. Cuentan para su informe y reciben su constancia.
check-in-state-not-yet = Se abre el primer día
check-in-state-open = Abierto
check-in-state-closed = Cerrado
check-in-until = hasta { $at }
check-in-how = Apunte aquí con la cámara
check-in-how-typed = O escriba el código en { $address }
check-in-names = Pedir los nombres
check-in-names-hint = Sin nombres solo se cuenta a las personas, y no hay constancias.
check-in-make = Crear el código
check-in-open = Abrir ahora
check-in-close = Cerrar ahora
check-in-save = Guardar
check-in-reported = Esta formación ya se informó: nadie puede registrarse más.
check-in-none = Todavía no hay código para esta formación. El equipo de formación puede crear uno.
check-in-here = { $count ->
    [0] Todavía no ha llegado nadie
    [one] Ha llegado una persona
   *[other] Han llegado { $count } personas
  }
check-in-nobody = Quien se registre aparecerá aquí.
check-in-again = Mirar otra vez
check-in-sheet = Hoja de asistencia
check-in-sheet-purpose = Al firmar acepto que se guarde mi nombre para contar a quiénes llegó esta formación.
check-in-sheet-lead = Para donde no hay teléfonos: imprima esta página. Hay tantas líneas como personas invitadas.
check-in-sheet-line = Línea
check-in-sheet-sex = M/H
check-in-sheet-signature = Firma
error-check-in-over-title = Esta formación ya se informó
error-check-in-over-what = Por eso su registro no se puede abrir más.
error-check-in-over-kept = No se cambió nada.
notice-check-in-opened = El registro está abierto.
notice-check-in-closed = El registro está cerrado.
notice-check-in-saved = Guardado.

## La lista
participants-of = Participantes: { $title }
participants-title = Participantes
participants-total = En la lista
participants-named = Con nombre
participants-unique = Personas distintas
participants-caption = Quienes se registraron, por orden de llegada
participants-since = Hora de llegada
participants-none-title = Nadie se ha registrado
participants-none = Quienes se registren en esta formación con su código aparecerán aquí.
participant-without-name = En la cuenta, sin nombre
participant-erased = Nombre borrado
participant-edit = Corregir
participant-save = Guardar
participant-disability = Vive con una discapacidad
participant-remove-title = ¿Está en la lista por error?
participant-remove = Quitar de la lista
participant-remove-ask = No se puede deshacer; esta persona deja de contar.
participant-is-elected = Cargo electo
participant-is-municipal-staff = Personal municipal
participant-is-association-staff = Personal de una asociación
participant-is-civil-society = Sociedad civil
participant-is-other = Otra cosa
participant-sex-women = Mujer
participant-sex-men = Hombre
participant-sex-other = Otro
participant-sex-not-stated = Prefiero no decirlo
notice-participant-corrected = Corregido.
notice-participant-removed = Se quitó de la lista.
error-participant-erased-title = El nombre se borró
error-participant-erased-what = Se borró entretanto; ya no hay nada que corregir.
error-participant-erased-kept = No se cambió nada.
delivery-checked-in = { $count ->
    [one] Se ha registrado una persona: las cifras de abajo la cuentan. Cambie lo que no sea correcto.
   *[other] Se han registrado { $count } personas: las cifras de abajo las cuentan. Cambie lo que no sea correcto.
  }

## Quién hizo qué
audit-check-in-made = Código de registro creado
audit-check-in-opened = Registro abierto
audit-check-in-closed = Registro cerrado
audit-check-in-changed = Registro cambiado
audit-participant-corrected = Participante corregido
audit-participant-removed = Participante quitado de una lista
