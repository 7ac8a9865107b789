# Cobertura: a qué gobiernos miembros llegó una formación confirmada, y a cuáles no ha llegado nadie.
coverage-title = Cobertura
coverage-unreached = { $count ->
    [one] Un gobierno al que nadie ha llegado todavía
   *[other] { $count } gobiernos a los que nadie ha llegado todavía
  }
coverage-all-reached = En todos se formó a alguien
coverage-lead = { $count ->
    [one] Figura un gobierno miembro; alcanzados: { $reached }.
   *[other] Figuran { $count } gobiernos miembros; alcanzados: { $reached }.
  }
coverage-not-known = La cobertura no se conoce
coverage-not-known-why = Aquí no figura ningún gobierno miembro, así que nadie puede decir a cuáles se llegó. Incorpore primero la lista de miembros.
coverage-counts = Se llegó a un gobierno cuando una formación que lo nombra está confirmada y alguien la completó. El que pertenece a varias asociaciones cuenta una vez.
coverage-without-people = { $count ->
    [one] De uno no se sabe cuántas personas viven allí.
   *[other] De { $count } no se sabe cuántas personas viven allí.
  }
coverage-share = Parte de los gobiernos y de las personas
coverage-of-governments = { $count ->
    [one] De un gobierno
   *[other] De { $count } gobiernos
  }
coverage-of-people = { $count ->
    [one] De una persona que vive allí
   *[other] De { $count } personas que viven allí
  }
coverage-share-said = { $part } de { $whole }
coverage-see-unreached = A quiénes no ha llegado nadie
coverage-see-reached = A quiénes se llegó
coverage-see-all = Todos
coverage-by-module = Por módulo
coverage-by-module-caption = En qué módulo se formó a alguien, y en cuántos gobiernos
coverage-module = Módulo
coverage-members = Miembros en la lista
coverage-reached = Alcanzados
coverage-share-of = Parte de los gobiernos
coverage-share-of-people = Parte de las personas
coverage-to-do = Falta por hacer
coverage-who-not = cuáles todavía no
coverage-map = En el mapa
coverage-map-said = Mapa de los gobiernos; alcanzados: { $reached }, todavía no: { $unreached }
coverage-map-key = Un punto lleno: allí se formó a alguien. Un círculo: a nadie todavía. Los gobiernos cercanos son un solo punto.
coverage-off-map = { $count ->
    [one] De uno no se sabe dónde está.
   *[other] De { $count } no se sabe dónde están.
  }
coverage-as-table = Lo mismo en una tabla
coverage-by-section = Por sección
coverage-by-section-caption = Secciones con la parte de sus gobiernos que fue alcanzada
coverage-by-association = Por asociación
coverage-by-association-caption = Asociaciones con la parte de sus miembros que fue alcanzada
coverage-list = Los gobiernos y lo que llegó a ellos
coverage-list-no = Los gobiernos a los que nadie ha llegado
coverage-list-yes = Los gobiernos alcanzados
coverage-list-caption = Gobiernos por nombre
coverage-filter = Buscar gobiernos
coverage-either = Alcanzados o no
coverage-reached-no = todavía no
coverage-reached-yes = alcanzado
coverage-any-module = Cualquier módulo
coverage-all-associations = Todas las asociaciones
coverage-modules-taught = Módulos
coverage-nobody-yet = nadie todavía
coverage-none-found-title = Nada coincide
coverage-none-found = Ningún gobierno responde a esto. Pruebe con otro módulo, o con todas las asociaciones.
association-coverage = Cobertura
sheet-reached = Alcanzado

## A quiénes llegó una formación
reached-title = Gobiernos a los que llegó
reached-lead = Nombre los gobiernos miembros de los que participó gente. Cuentan en cuanto la formación esté confirmada.
reached-say = Decir cuáles
reached-see = Ver cuáles
reached-none = No se nombra ninguno.
reached-named = Nombrados
reached-offered = Miembros que se pueden nombrar
reached-suggested = participantes dijeron que vienen de allí
reached-search = Buscar
reached-lines = Otros, por código o nombre
reached-lines-hint = Uno por línea.
reached-save = Guardar
reached-back = A la formación
reached-no-list = La asociación no tiene todavía lista de miembros. Cuando la tenga, se podrán nombrar los gobiernos.
reached-no-member = Uno de estos no es miembro de la asociación. Vuelva a cargar la página y elija de nuevo.
reached-too-many = Es demasiado a la vez. Gobiernos como máximo: { $most }.
reached-not-found = Ningún miembro tiene el código o nombre «{ $line }».
reached-several = Varios miembros se llaman «{ $line }». Dé el código, o marque el que quiere decir.
reached-overtaken = Otra persona ha nombrado otros entretanto. Lo que se nombra ahora figura abajo, con sus marcas; mírelo y guarde de nuevo.
notice-governments-named = Guardado. Cuentan en cuanto la formación esté confirmada.
audit-delivery-governments-named = Nombró los gobiernos a los que llegó una formación
