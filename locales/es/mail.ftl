# El registro de mensajes, su galería y el fin de los recordatorios.
mail-title = Mensajes
mail-lead = Lo que Relais escribió, a quién y qué fue de ello.
mail-gallery = Todos los mensajes tal como se ven
mail-gallery-lead = Cada mensaje que escribe Relais, en cada idioma. Los nombres son inventados y los enlaces no llevan a ninguna parte.
mail-held = Ningún mensaje puede salir desde el { $since }. No se pierde nada: todo espera y saldrá solo cuando esto se arregle. El motivo: { $reason }
mail-held-domain = El correo para { $domain } no sale desde el { $since }. No se pierde nada: espera. El motivo: { $reason }
mail-held-next = Se prueba de nuevo con un mensaje el { $at }.
mail-held-lift = Seguir enviando
mail-hold-setup = No se llega al servidor de correo con los ajustes actuales: revíselos.
mail-hold-login = El servidor de correo pide una identificación o no acepta la nuestra: revise el nombre y la contraseña en los ajustes.
mail-hold-sender = El servidor de correo no acepta nuestro remitente: revise mail.from_address y que su buzón exista.
mail-hold-relay = El servidor de correo no reenvía nuestros mensajes: pida a quien lo gestiona que lo permita, o identifíquese en él.
mail-hold-quota = Hemos enviado todo lo que el servidor permite por ahora: seguirá solo, o pida más.
mail-hold-policy = El servidor de ese dominio nos toma por remitente no deseado: pida a quien gestiona nuestro servidor que revise SPF, DKIM y las listas de bloqueo.
mail-hold-alike = Varias direcciones seguidas se rechazaron con las mismas palabras, así que la culpa puede ser nuestra. Si de verdad están mal, siga enviando.
mail-queued = { $count ->
    [0] No hay mensajes en espera.
    [one] Un mensaje espera para salir.
   *[other] { $count } mensajes esperan para salir.
  }
mail-filter = Elegir qué mensajes mostrar
mail-state = Qué fue de él
mail-all = Todos
mail-show = Mostrar
mail-clear = Mostrar todos
mail-to = Para
mail-about = Tema
mail-written = Escrito
mail-fate = Qué fue de él
mail-none = Todavía no hay mensajes
mail-none-text = Las invitaciones y los recordatorios aparecerán aquí en cuanto se escriban, cada uno con lo que fue de él.
mail-none-such = No hay mensajes así
mail-none-such-text = Nada corresponde a lo que eligió.

mail-one = Mensaje para { $address }
mail-sent = Aceptado por su servidor
mail-tries = Intentos sin éxito
mail-next-try = Próximo intento
mail-why = Por qué
mail-why-expired = Su hora pasó antes de que pudiera salir.
mail-why-not-due = El asunto ya estaba resuelto antes de que saliera.
mail-fault-recipient = Esa dirección no existe: no recibe más correo.
mail-fault-mailbox = El buzón está lleno o cerrado por ahora.
mail-fault-ours = No es culpa de quien lee: el servidor nos rechaza.
mail-fault-letter = Este mensaje no puede recibirse allí.
mail-fault-unclear = El servidor no dice por qué.
mail-fault-passing = Puede resolverse solo.
mail-subject = Asunto
mail-looks = El mensaje tal como se ve
mail-as-text = Lo mismo en texto simple
mail-inert = Aquí los enlaces no llevan a ninguna parte y están acortados, porque son solo para quien recibe el mensaje.
mail-secret = Su contenido no se muestra a nadie: lleva un enlace personal para entrar.
mail-theirs = Lo que dice una invitación es solo para quien la recibe: está en su idioma.

mail-kind-sign-in = Enlace para entrar
mail-kind-address-change = Cambio de dirección
mail-kind-news = Novedades
mail-kind-invitation = Invitación
mail-kind-digest = Recordatorios del día
mail-kind-message = Mensaje de la coordinación
mail-kind-new-links = Enlaces nuevos para responder
mail-kind-attestation = Constancia de participación
mail-kind-certificate = Certificado de formador/a
mail-kind-follow-up = Qué fue de un plan
mail-kind-plan = Cambios en una formación prevista
mail-kind-sign-up = Inscripción en una formación

mail-state-queued = En espera
mail-state-sending = Saliendo
mail-state-sent = Enviado
mail-state-failed = No se pudo entregar
mail-state-suppressed = No enviado: esta dirección rechazó un mensaje
mail-state-cancelled = Ya no hace falta

blocked-title = Direcciones sin correo
blocked-lead = Unos servidores dijeron que estas direcciones no existen, o sus buzones estuvieron llenos varios días. Los enlaces para entrar se intentan igualmente.
blocked-why = Desde el { $since }: { $reason }
blocked-address = Esta dirección no recibe correo desde el { $since }. El servidor dijo: { $reason }
blocked-complained = Esta dirección no recibe correo desde { $since }: quien la lee se quejó de un mensaje.
blocked-lift = Volver a enviarle
blocked-none = Ninguna dirección está bloqueada
blocked-none-text = Aquí figurarán las direcciones que los servidores rechazan definitivamente, cada una con el motivo.
blocked-count = { $count ->
    [one] Una dirección no recibe correo
   *[other] { $count } direcciones no reciben correo
  }
notice-address-unblocked = La dirección vuelve a recibir correo.
notice-mail-goes-on = El correo sigue.
mail-day = Escrito el
mail-resend = Reenviar
mail-resend-all = Reenviar estos
mail-resend-all-lead = Todo lo que falló y puede salir de nuevo vuelve a salir: invitaciones, mensajes, novedades y enlaces nuevos, pero a ninguna dirección bloqueada. Los recordatorios se planifican de nuevo por sí solos.
notice-mail-resent = El mensaje sale de nuevo.
notice-mails-resent = Lo que puede salir de nuevo está en camino.
audit-address-unblocked = Dirección desbloqueada
audit-mail-resumed = Correo retenido reanudado
audit-mail-resent = Mensaje reenviado
audit-mail-returned = Correo devuelto
audit-mail-complained = Queja por un correo

mail-test-subject = El correo llega
mail-test-text = Este mensaje se envió para comprobar que el correo de esta plataforma sale y llega. Así es; no hay nada que hacer.

mail-stop-title = ¿Dejar de recibir recordatorios?
mail-stop-lead = No recibirá más recordatorios. Los enlaces para entrar, las invitaciones y las respuestas a lo que pida le seguirán llegando. La coordinación ve que los recordatorios están apagados.
mail-stop = Dejar de recibir recordatorios
mail-stopped-title = No más recordatorios
mail-stopped-lead = Hecho: los recordatorios han terminado. Sus compromisos siguen como estaban, en su página de inicio.
mail-start-again = Volver a recibir recordatorios
mail-started-title = Los recordatorios están activos de nuevo
