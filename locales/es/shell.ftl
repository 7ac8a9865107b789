# Lo que comparten todas las páginas: cabecera, pie, listas, formularios.
shell-skip = Ir al contenido
shell-nav = Páginas principales
shell-language = Idioma:
shell-account = Mi cuenta
shell-signed-in-as = Sesión de
shell-sign-in = Iniciar sesión
shell-sign-out = Cerrar sesión
shell-demonstration = Una demostración: aquí todo es inventado.
shell-about = Relais ayuda a las redes de gobiernos locales a transmitir lo que aprenden.
shell-open-data = Datos abiertos
shell-api = Para programas

shell-home = Inicio
shell-modules = Módulos
shell-cohorts = Cohortes
shell-commitments = Compromisos
shell-deliveries = Réplicas
shell-associations = Asociaciones
shell-practices = Prácticas
shell-cascade = Cascada
shell-reports = Informes
shell-admin = Administración

shell-trail = Usted está aquí
shell-pages = Más de esta lista
shell-total = { $count ->
    [one] Uno en total
   *[other] { $number } en total
  }
shell-first-page = Volver al principio
shell-previous-page = Página anterior
shell-next-page = Página siguiente
shell-last-page = Aquí termina la lista.
shell-progress = { $done } de { $total }
shell-progress-of = { $label }: { $done } de { $total }

shell-optional = (opcional)
shell-choose = Elija…
shell-problems = { $count ->
    [one] Un punto requiere su atención
   *[other] { $count } puntos requieren su atención
  }
shell-problem = { $field }: { $problem }
shell-nothing-lost = Todo lo que escribió sigue aquí.
ask-yes = Sí, confirmar
shell-overtaken = Alguien cambió esto mientras usted lo editaba
shell-overtaken-both = Los dos textos están aquí: el suyo en los campos, el otro debajo de cada campo que difiere. Si lo envía de nuevo, el suyo reemplazará al otro.
shell-saved-meanwhile = Guardado entretanto:
shell-saved-empty = (vacío)
notice-form-kept = Lo que escribió está aquí otra vez. Todavía no se envió nada: revíselo y pulse el botón.
notice-press-again = Está de vuelta. Todavía no se hizo nada: pulse el botón una vez más.
shell-error-number = Error { $status }
shell-refused = Error: { $title }

## En este dispositivo, para cuando no hay red
device-title = En este dispositivo
device-about = Lo que este navegador guarda para leer y responder sin red. Solo se ve en este dispositivo.
device-offline = No hay red, y esta página no está guardada aquí. Lo que sigue sí. Si estaba enviando algo, vuelva atrás: sigue en su página.
device-kept = No hay red: esta es una copia del
device-waiting = Por enviar:
device-sent = Lo que escribió sin red se ha enviado.
device-held = Guardado en este dispositivo. Se envía en cuanto haya red.
device-none-title = No hay nada guardado
device-no-script = Este navegador no puede guardar páginas, o tiene los scripts desactivados. Los materiales de cada módulo se pueden descargar en un solo archivo.
device-waiting-title = Por enviar
device-no-waiting = No hay nada por enviar. Lo que responda, anote o termine sin red espera aquí, y se envía una sola vez cuando la haya.
device-written = Escrito el
device-refused = No se pudo aceptar tal como está. Abra la página y envíelo desde allí.
device-modules-title = Módulos que guarda
device-no-modules = Todavía ninguno. Abra un módulo y elija «Guardar este módulo».
device-part = en parte:
device-pages-title = Lecciones que ha abierto
device-no-pages = Todavía ninguna. Cada lección que abre queda aquí para cuando no haya red.
device-drop = Quitar
device-drop-ask = Lo que escribió aquí aún no se ha enviado. Si lo quita, se pierde.
