# Inscribirse por adelantado en una formación: su página pública, la propia plaza, la lista para quienes la llevan.

## La página pública
sign-up-for = Inscribirse: { $title }
sign-up-over = Formación para gobiernos locales
sign-up-title = Inscribirse
sign-up-held-in = Idioma de la formación
sign-up-places = Plazas
sign-up-free = { $free ->
    [0] Todas las plazas están ocupadas ({ $places }).
    [one] Queda una plaza, de { $places }.
   *[other] Quedan { $free } plazas, de { $places }.
  }
sign-up-waiting-count = { $count ->
    [one] Una persona espera.
   *[other] { $count } personas esperan.
  }
sign-up-until = Inscripción hasta el
sign-up-calendar = Archivo de calendario
sign-up-sent = Gracias. Hemos escrito a la dirección que dio: el mensaje dice cómo está su inscripción y trae un enlace para darse de baja.
sign-up-is-closed = Ya no es posible inscribirse.
sign-up-is-full = Todas las plazas están ocupadas. Si se inscribe, queda en la lista de espera y le escribimos en cuanto haya una plaza para usted.
sign-up-is-called-off = Esta formación no tiene lugar.
sign-up-name = Su nombre
sign-up-email = Correo electrónico
sign-up-email-hint = Aquí le escribimos sobre esta formación y sobre nada más.
sign-up-government = Su municipio o región
sign-up-government-hint = O la oficina de la que viene.
sign-up-language = Idioma de nuestros mensajes
sign-up-purpose = { $network } guarda su nombre y su dirección para darle una plaza, escribirle sobre esta formación y encontrarle cuando se registre al llegar. Quienes llevan la formación los ven.
sign-up-consent-short = Su consentimiento
sign-up-consent-needed = Sin su consentimiento no podemos guardarle una plaza.
sign-up-send = Inscribirme
sign-up-send-waiting = Entrar en la lista de espera
error-sign-up-closed-title = La inscripción está cerrada
error-sign-up-closed-what = Se cerró mientras escribía, o ya pasó el último día.
error-sign-up-closed-kept = Lo que escribió sigue aquí; no se guardó nada.
error-sign-up-full-title = La lista de espera está llena
error-sign-up-full-what = Esperan tantas personas que nadie más puede sumarse.
error-sign-up-full-kept = Lo que escribió sigue aquí; no se guardó nada.

## Desde el propio mensaje
sign-up-own-placed = Tiene una plaza
sign-up-own-waiting = Está en la lista de espera
sign-up-own-signed-off = Se dio de baja
sign-up-own-removed = Ya no está en la lista
sign-up-before = { $count ->
    [0] La próxima plaza es para usted.
    [one] Una persona espera antes que usted.
   *[other] { $count } personas esperan antes que usted.
  }
sign-up-signed-off-text = Su nombre y su dirección quedan borrados de la lista. Si cambia de opinión, puede inscribirse de nuevo.
sign-up-removed-text = Quienes llevan la formación le quitaron de la lista. Si cree que es un error, consúlteles.
sign-up-has-come-text = Su asistencia está registrada.
sign-up-check-in = Registrarme
sign-up-off-title = ¿No puede venir?
sign-up-off-text = Dese de baja y otra persona tendrá su plaza. Su nombre y su dirección se borran.
sign-up-off = Darme de baja
sign-up-erase-title = Sus datos
sign-up-erase-text = La formación ya pasó. Puede hacer que se borren su nombre y su dirección de la lista.
sign-up-erase = Borrar mi nombre
sign-up-see = Ver la página de la formación

## Para quienes llevan una formación
sign-ups-of = Inscripciones: { $title }
sign-ups-title = Inscripciones
sign-ups-lead = Una página pública en la que la gente se inscribe por adelantado: usted ve quién viene, ninguna plaza se da dos veces, y todos reciben por correo los recordatorios y los cambios.
sign-up-window-open = Abierta
sign-up-window-full = Abierta, con lista de espera
sign-up-window-closed = Cerrada
sign-up-window-called-off = Cancelada
sign-up-placed-figure = Plazas dadas
sign-up-of-places = { $placed } / { $places }
sign-up-waiting-figure = En la lista de espera
sign-up-share = Compártala
sign-up-share-lead = Quien tenga esta dirección, o apunte la cámara al código, puede inscribirse.
sign-up-address = Dirección de la página pública
sign-up-places-hint = Las plazas nuevas son para quienes esperan, por orden.
sign-up-places-taken = { $count ->
    [one] Una persona ya tiene plaza.
   *[other] { $count } personas ya tienen plaza. Quite antes a alguien.
  }
sign-up-closes-late = El último día para inscribirse es anterior al comienzo de la formación.
sign-up-about = De qué se trata
sign-up-about-hint = Unas líneas: horario, qué traer, para quién es. Todo el mundo puede leerlas.
sign-up-make = Crear la página y abrirla
sign-up-save = Guardar
sign-up-open = Abrirla de nuevo
sign-up-close = Cerrarla
sign-up-none = Todavía no hay página pública. Quienes imparten esta formación y su asociación pueden crear una.
sign-up-none-over = En esta formación no era posible inscribirse por adelantado.
sign-ups-people = Quién se inscribió
sign-ups-caption = Primero quienes tienen plaza y después quienes esperan, por orden de inscripción
sign-ups-nobody = Quien se inscriba aparecerá aquí.
sign-up-standing = Situación
sign-up-since = Inscripción
sign-up-has-come = Ha venido
sign-up-state-placed = Tiene plaza
sign-up-state-waiting = Espera
sign-up-state-signed-off = De baja
sign-up-state-removed = Fuera de la lista
sign-up-remove = Quitar
sign-up-remove-ask = Se le avisa por correo, y se borran su nombre y su dirección. La plaza pasa a quien espera desde hace más tiempo.
notice-sign-up-opened = La página está abierta.
notice-sign-up-closed = La página está cerrada.
notice-sign-up-saved = Guardado.
notice-sign-up-removed = Fuera de la lista.
error-sign-up-over-title = La formación ya no está por venir
error-sign-up-over-what = Solo es posible inscribirse hasta que empieza una formación prevista.
error-sign-up-over-kept = No se cambió nada.
check-in-expected = { $count ->
    [one] Una persona inscrita todavía no ha llegado
   *[other] { $count } personas inscritas todavía no han llegado
  }

## Quién hizo qué
audit-sign-up-page-made = Página pública de una formación creada
audit-sign-up-opened = Inscripción abierta
audit-sign-up-closed = Inscripción cerrada
audit-sign-up-changed = Inscripción cambiada
audit-sign-up-removed = Alguien fuera de una lista de inscripción
