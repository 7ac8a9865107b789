# Lo que comparten todas las páginas: cabecera, pie, listas, formularios.
shell-skip = Ir al contenido
shell-nav = Páginas principales
shell-language = Idioma:
shell-account = Mi cuenta
shell-signed-in-as = Sesión de
shell-sign-in = Iniciar sesión
shell-sign-out = Cerrar sesión
shell-demonstration = Demostración: las personas y las cifras son inventadas, y ningún correo sale de este equipo.
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
shell-first-page = Volver al principio
shell-next-page = Mostrar más
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
shell-error-number = Error { $status }
