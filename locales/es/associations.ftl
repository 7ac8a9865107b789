# Las asociaciones de gobiernos locales: su perfil, sus puntos focales y sus miembros.
associations-title = Asociaciones
associations-lead = Las asociaciones de gobiernos locales en cuyo nombre se forma.
associations-caption = Asociaciones por sigla
associations-filter = Buscar asociaciones
associations-search = Nombre, sigla o código del país
associations-all-sections = Todas las secciones
associations-show = Mostrar
associations-clear = Borrar
associations-none-title = Todavía no hay asociaciones
associations-none = Cada formación es para los miembros de una asociación. Introduzca la primera: bastan su sigla, su país y su nombre.
associations-none-yours = Las asociaciones de las que se ocupa estarán aquí en cuanto le nombren punto focal.
associations-none-found-title = Nada coincide
associations-none-found = Ninguna asociación responde a esta búsqueda. Pruebe con una parte del nombre o con todas las secciones.

association-name = Asociación
association-name-in = Nombre ({ $language })
association-name-needed = Indique su nombre al menos en un idioma.
association-acronym = Sigla
association-acronym-hint = Como la conocen sus miembros, por ejemplo ANCB.
association-acronym-taken = Una asociación de este país ya tiene esta sigla.
association-country = País
association-section = Sección
association-section-hint = La sección regional de la red a la que pertenece.
association-members = Gobiernos miembros
association-members-unknown = aún no se conocen

association-new = Introducir una asociación
association-new-lead = Dos minutos: lo demás puede venir después.
association-add = Añadirla
association-edit = Cambiar el perfil
association-edit-lead = Su página conserva la dirección, cambie lo que cambie.
association-save = Guardar
association-deliveries = Sus formaciones
association-lead = { $members ->
    [one] En la lista hay un gobierno miembro.
   *[other] En la lista hay { $members } gobiernos miembros.
  }
association-lead-unknown = La lista de sus gobiernos miembros aún no está.
notice-association-added = La asociación está añadida. Diga ahora quiénes son sus miembros.
notice-association-changed = Guardado.

association-focal-points = Puntos focales
association-focal-points-lead = Informan de las formaciones y las confirman en nombre de la asociación.
association-focal-points-none = Nadie habla todavía por esta asociación. Un punto focal informa de sus formaciones y confirma las que informan quienes forman.
association-focal-point-never = todavía no ha entrado
association-focal-point-new = Nombrar un punto focal
association-focal-point-email = Correo electrónico
association-focal-point-email-hint = Con esta dirección inicia sesión: llega un enlace por correo, sin contraseña.
association-focal-point-name = Nombre
association-focal-point-add = Nombrar a esta persona
association-focal-point-remove = Terminar
association-focal-point-remove-ask = Ya no hablará por esta asociación ni verá sus formaciones. Usted puede volver a nombrarla.
notice-association-focal-point-added = Esta persona ya puede hablar por la asociación. Dígale que inicie sesión con esa dirección.
notice-association-focal-point-removed = Esta persona ya no habla por la asociación. Lo que hizo permanece.

association-members-lead = La cobertura se mide con respecto a esta lista.
association-members-none = No hay miembros en la lista, así que nadie puede decir a quién no ha llegado aún una formación. Pegue la lista o empiece por uno.
association-members-new = Añadir miembros
association-members-list = Nombres, uno por línea
association-members-hint = Pegue una columna de una hoja de cálculo. Lo que ya está en la lista no cambia.
association-members-kind = ¿Qué son?
association-members-kind-municipality = Municipios, ciudades y otros gobiernos locales
association-members-kind-metropolitan = Áreas metropolitanas
association-members-kind-county = Condados, provincias, departamentos
association-members-kind-region = Regiones y estados federados
association-members-kind-other = Otros
association-members-add = Añadirlos
association-members-too-many = Es demasiado de una vez: como máximo { $most } nombres.
association-member-name-long = Un nombre es demasiado largo. Empieza por «{ $name }».
association-member-remove = Quitar
association-member-remove-ask = Ya no contará como miembro. Usted puede volver a añadirlo.
government-kind-municipality = gobierno local
government-kind-region = región o estado federado
government-kind-metropolitan = área metropolitana
government-kind-county = condado, provincia o departamento
government-kind-other = otro
notice-association-members-added = Los miembros están en la lista.
notice-association-member-removed = Quitado de la lista.

members-filter = Buscar miembros
members-search = Nombre o código
members-kind = Tipo
members-all-kinds = Todos los tipos
members-caption = Miembros por nombre
members-not-known = no se conoce
members-none-found-title = Nada coincide
members-none-found = Ningún miembro responde a esta búsqueda. Pruebe con una parte del nombre, o con todos los tipos.
members-all = Todos los miembros
members-list = La lista de miembros
members-back = A los miembros
members-government = Gobierno
government-new = Inscribir un miembro
government-add = Inscribirlo
government-name = Nombre
government-name-hint = Como se llama a sí mismo.
government-code = Código
government-code-hint = El que le da su país, o uno de ISO 3166-2. Por él un gobierno de varias asociaciones cuenta una vez.
government-code-wrong = Escriba letras, cifras, guiones y puntos, 24 como máximo.
government-code-taken = Un gobierno de este país tiene ya este código. Incorpórelo desde un archivo con ese código: pertenece entonces a ambas.
government-population = Cuántas personas viven allí
government-latitude = Latitud
government-longitude = Longitud
government-place-hint = En grados, como 6,4969. Con ambas figura en el mapa.
government-place-half = La latitud y la longitud van juntas.
government-others = Pertenece también a estas asociaciones:
government-fixed = Lo que se sabe de él lo mantienen quienes cuidan de todas sus asociaciones.
notice-association-members-imported = Los miembros están como dice el archivo.

## Quién hizo qué
audit-section-added = Sección añadida
audit-association-added = Asociación añadida
audit-association-changed = Asociación modificada
audit-association-members-added = Gobiernos miembros añadidos
audit-association-member-removed = Gobierno miembro quitado
audit-association-members-imported = Gobiernos miembros incorporados desde un archivo
audit-association-member-changed = Gobierno miembro cambiado
