# Sesión de prueba y certificación: para quien coordina una cohorte, para quienes forman y para quien verifica un certificado.
cohort-tab-certificates = Certificados

certification-title = Certificación
certification-who = Mostrar
certification-all = Todos
certification-ready = Listo para certificar
certification-not-yet = Todavía no
certification-certified = Con certificado
certification-expired = Vencido
certification-caption = Hasta dónde han llegado los formadores y formadoras con su certificación. Marque a quienes están listos para certificar a varias personas a la vez.
certification-choose = Certificar a quienes marqué …
certification-until = hasta el { $day }
certification-revoked = retirado el { $day }
certification-none-title = Todavía no hay formadores
certification-none = Cuando haya formadores y formadoras en esta cohorte, verá aquí a quién se puede certificar y qué les falta a los demás.
certification-none-found-title = Aquí no hay nadie
certification-none-found = Nadie de esta cohorte está ahora en este punto. Mire la lista completa.
certification-lacks-certified = ya tiene un certificado
certification-lacks-left = ya no participa
certification-lacks-observer = participa como observador/a
certification-lacks-own = nadie se certifica a sí mismo
certification-lacks-not-completed = no ha completado el curso
certification-lacks-no-name = no ha dicho su nombre
certification-lacks-not-observed = sin sesión de prueba todavía
certification-lacks-not-passed = la sesión de prueba no está superada
certification-lacks-disagreement = quienes observaron no están de acuerdo
certification-rules = Qué hace falta
certification-rule-teach-back = El curso completado y una sesión de prueba que quienes observan dan por superada.
certification-rule-course = El curso completado. No se pide sesión de prueba.
certification-rule-years = { $years ->
    [one] Un certificado vale un año.
   *[other] Un certificado vale { $years } años.
}
certification-rule-for-good = Un certificado vale sin límite.
certification-rule-bodies = En el certificado figuran:
certification-change = Cambiar lo que hace falta
certification-change-lead = Los certificados ya entregados quedan como están.
certification-teach-back = Pedir una sesión de prueba
certification-teach-back-hint = La persona da una formación ante una o dos personas que observan y dicen si sabe formar.
certification-years = Años de validez
certification-years-hint = Déjelo vacío y los certificados valen sin límite.
certification-bodies = Organismos que certifican
certification-bodies-hint = Uno por línea, tal como figuran en el certificado.
certification-save = Guardar
certificate-bodies-many = En un certificado no caben más organismos que { $most }.
notice-certification-saved = Guardado. Vale para los certificados desde ahora.

certification-will = { $count ->
    [0] A nadie se puede certificar ahora
    [one] Se certificará a una persona
   *[other] Se certificará a { $count } personas
}
certification-will-years = { $years ->
    [one] El certificado vale un año. Llega por correo, con su dirección.
   *[other] El certificado vale { $years } años. Llega por correo, con su dirección.
}
certification-will-for-good = El certificado vale sin límite. Llega por correo, con su dirección.
certification-will-not = { $count ->
    [one] Una persona queda fuera
   *[other] { $count } personas quedan fuera
}
certification-do = { $count ->
    [one] Certificar a una persona
   *[other] Certificar a { $count } personas
}
certification-do-one = Certificar
certification-person = Avance y detalles
certificate-nobody = Marque a las personas que quiere certificar.
certificate-nobody-ready = A nadie de quienes eligió se puede certificar ahora.
notice-certified = Hecho. Cada certificado va en camino por correo.
error-certificate-meanwhile-title = Otra persona acaba de certificar
error-certificate-meanwhile-what = Una de estas personas recibió un certificado en el mismo momento. Mire la lista otra vez.
error-certificate-none-title = No hay certificado que cambiar
error-certificate-none-what = Esta persona no tiene ninguno, o se retiró mientras tanto.

teach-back-title = Sesión de prueba
teach-backs-title = Sesiones de prueba
teach-back-not-asked = Esta cohorte no pide ninguna. Aun así puede anotar una.
teach-back-none-title = Nadie ha observado todavía
teach-back-none = Cuando esta persona haya dado una sesión ante quien la observe, aquí estará lo que se vio. Lo anotan una o dos personas, cada una por su cuenta.
teach-back-observe = Anote lo que vio
teach-back-observe-lead = Cada persona que observa anota lo suyo. Si ya había anotado ese día, esto lo sustituye.
teach-back-held-on = Día
teach-back-outcome = Conclusión
teach-back-outcome-passed = Superada
teach-back-outcome-repeat = Repetir
teach-back-outcome-not-yet = Todavía no
teach-back-disagreement = Quienes observaron no coinciden
teach-back-agreement = Las dos personas llegan a la misma conclusión.
teach-back-disagreement-long = Las dos personas no llegan a la misma conclusión. Hablen de ello: quien cambie de opinión anota el día otra vez.
teach-back-caption = Lo que vio cada persona
teach-back-criterion = Qué se observó
teach-back-mark-label = Nota
teach-back-prepares = Prepara
teach-back-prepares-hint = Objetivos, tiempo y materiales se ajustan al grupo.
teach-back-explains = Explica
teach-back-explains-hint = Con claridad, con las palabras y los ejemplos del grupo.
teach-back-practises = Hace practicar
teach-back-practises-hint = La gente hace lo que debe aprender y habla más que quien forma.
teach-back-responds = Da comentarios útiles
teach-back-responds-hint = Escucha, responde y dice qué haría mejorar.
teach-back-mark-4 = 4 – un ejemplo para los demás
teach-back-mark-3 = 3 – bien
teach-back-mark-2 = 2 – en parte
teach-back-mark-1 = 1 – no se vio
teach-back-comment = Lo que le dice a quien forma
teach-back-comment-hint = Qué estuvo bien y una cosa que cambiar. También lo leen la otra persona que observa y quienes coordinan.
teach-back-record = Anotarlo
teach-back-in-future = Ese día no ha llegado todavía.
teach-back-enough = Este día ya lo anotaron tantas personas como puede haber: { $most }.
notice-teach-back-recorded = Anotado.
error-teach-back-place-title = No hay nada que observar
error-teach-back-place-what = Solo dan sesiones de prueba los formadores y formadoras que participan en la cohorte.

certificate-title-short = Certificado
certificate-issued = entregado el { $day }
certificate-until = Nuevo último día
certificate-until-hint = Hasta entonces vale el certificado. Sustituye al último día anterior.
certificate-until-past = Ese día ya pasó.
certificate-renew = Renovarlo
certificate-revoke = Retirarlo …
certificate-revoke-ask = Quien verifique el certificado verá que se retiró. Solo uno nuevo lo cambia.
certificate-reason = Motivo
certificate-reason-hint = Lo ven quienes coordinan; quien verifica el certificado no lo ve.
certificate-revoke-yes = Retirar el certificado
notice-certificate-renewed = Renovado.
notice-certificate-revoked = El certificado se retiró.

certificate-title = Certificado de formador/a
certificate-says = tiene certificado para formar a otras personas en lo que figura aquí.
certificate-nameless = El nombre se borró a petición de esta persona.
certificate-cohort = Cohorte
certificate-modules = Módulos
certificate-bodies = Certifican
certificate-issued-on = Entregado el
certificate-valid-until = Válido hasta
certificate-for-good = sin límite
certificate-code = Código
certificate-state-valid = Vigente
certificate-state-expired = Vencido
certificate-state-revoked = Retirado
certificate-revoked-what = Este certificado se retiró el { $day }. Ya no prueba nada.
certificate-expired-what = Este certificado fue válido hasta el { $day }.
certificate-proof = Su dirección dice si este certificado está vigente:
certificate-print = Para guardarlo, imprima esta página o guárdela como PDF.
certificate-verify = Verificar un certificado
certificate-verify-lead = Escriba el código que figura en el certificado.
certificate-code-hint = Diez letras y cifras, como ABCDE-23456.
certificate-look = Ver el certificado
certificate-unknown = No hay ningún certificado con este código. Mírelo otra vez: no tiene I ni O, ni 0 ni 1.

certificate-yours = Su certificado
certificate-yours-until = Usted tiene certificado de formador/a, hasta el { $day }.
certificate-yours-for-good = Usted tiene certificado de formador/a.
certificate-yours-expired = Su certificado fue válido hasta el { $day }. Pida a quienes coordinan la cohorte que lo renueven.
certificate-see = Verlo e imprimirlo
certificate-own = Este certificado es suyo
certificate-own-lead = Solo usted ve esta parte. Dé la dirección de esta página a quien deba verificar el certificado.
certificate-own-cohort = A su cohorte
certificate-linked-in = Añadirlo a LinkedIn
certificate-fields = Lo mismo, para copiar
certificate-fields-lead = Para cualquier otro perfil: seleccione un campo y cópielo.
certificate-field-title = Nombre
certificate-field-organisation = Organización
certificate-field-issued = Entregado el
certificate-field-expires = Válido hasta
certificate-field-id = Número
certificate-field-address = Dirección
certificate-profile-title = Formador/a con certificado: { $cohort }

audit-cohort-certification-changed = Condiciones de certificación cambiadas
audit-teach-back-recorded = Sesión de prueba anotada
audit-certificate-issued = Formador/a con certificado
audit-certificate-renewed = Certificado renovado
audit-certificate-revoked = Certificado retirado
