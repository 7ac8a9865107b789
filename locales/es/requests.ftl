# Solicitudes: las asociaciones piden una formación, quienes forman se ofrecen a impartirla.
requests-title = Solicitudes
requests-lead = Las asociaciones piden una formación. Quienes pueden impartirla se ofrecen, y la asociación elige.
requests-filter = Filtrar las solicitudes
requests-caption = Solicitudes
requests-total = { $count ->
    [one] Una solicitud
   *[other] { $number } solicitudes
  }
requests-none-title = Aún no hay solicitudes
requests-none-ask = Pida una formación para sus miembros: diga cuál, para cuántas personas más o menos y cuándo. Quienes aceptan que se les encuentre la ven y se ofrecen.
requests-none-trainer = Aquí están las solicitudes a las que usted podría responder, en cuanto acepte que se le encuentre y alguien pida lo que usted ha completado.
requests-none-others = Cuando una asociación pide una formación, su solicitud está aquí.
request-one = Solicitud
request-title = { $place }, del { $from } al { $until }
request-new = Pedir una formación
request-new-lead = Quienes han completado el módulo, hablan el idioma y están cerca ven su solicitud. Usted elige entre quienes se ofrecen.
request-association = Para los miembros de
request-modules = ¿Qué se debe enseñar?
request-modules-hint = Un módulo o varios, en una formación.
request-language = Idioma
request-expected = ¿Para cuántas personas más o menos?
request-from = Desde el
request-until = Hasta el
request-from-hint = El primer día en que podría hacerse.
request-mode = ¿Cómo se reúne la gente?
request-place = Lugar
request-place-hint = Basta una ciudad. Déjelo vacío si aún no lo sabe.
request-note = ¿Qué más se debe saber?
request-note-hint = Una línea sobre quién viene o por qué ahora. La lee toda persona que ve la solicitud.
request-send = Pedir
request-days = Se desea
request-days-between = del { $from } al { $until }
request-offers = Ofertas
request-offers-count = { $count ->
    [0] Aún sin ofertas
    [one] Una oferta
   *[other] { $number } ofertas
  }
request-state = Estado
request-state-open = Abierta
request-state-picked = Planificada
request-state-done = Impartida
request-state-fell-through = No se hizo
request-state-expired = Vencida
request-state-withdrawn = Retirada
request-unanswered = Abierta, aún sin ofertas
request-withdrawn-because = Retirada porque
request-delivery = La formación
request-delivery-see = Ver la formación
request-offers-none = Nadie se ha ofrecido todavía. Quienes podrían impartirla reciben aviso.
request-offers-none-over = Nadie se ofreció.
request-offer-days = Podría impartirla del { $from } al { $until }
request-offer-picked = Elegida
request-pick = Elegir a { $name }
request-pick-lead = La formación queda planificada enseguida, y la oferta pasa a ser el compromiso de esa persona. Se avisa a las demás.
request-pick-starts = Primer día
request-pick-ends = Último día
request-pick-button = Elegir
request-could = Quién podría impartirla
request-could-lead = Estas personas aceptaron que se les encuentre. Ven esta solicitud y deciden por sí mismas si se ofrecen.
request-could-none = Nadie de quienes aceptaron que se les encuentre encaja todavía. Otro idioma, menos módulos en una formación o su coordinación pueden ayudar.
request-could-more = Hay más; estas son las primeras personas.
request-why-country = Lo completó en { $cohort }, enseña en { $language }, vive en el mismo país
request-why-section = Lo completó en { $cohort }, enseña en { $language }, es de la misma sección
request-nameless = Una persona aún sin nombre
request-offer = Ofrecerse a impartirla
request-offer-lead = La asociación ve su nombre, sus días y su línea. Si le elige, la formación queda planificada, y es su compromiso.
request-offer-own = Su oferta
request-offer-change = Cambiar su oferta
request-offer-from = Usted podría desde el
request-offer-until = Hasta el
request-offer-note = Una línea para la asociación
request-offer-send = Ofrecerse
request-offer-save = Guardar
request-offer-withdraw = Retirar su oferta
request-offer-withdraw-ask = La asociación ya no la ve.
request-withdraw = Retirar la solicitud
request-withdraw-lead = Queda cerrada para siempre. Quienes se ofrecieron reciben el motivo.
request-withdraw-reason = ¿Por qué?
request-withdraw-button = Retirarla
request-too-far = Falta más de un año.
request-day-not-wanted = Ese día no está entre los que se desean.
request-day-not-offered = Ese día no está entre los que se ofrecieron.
notice-request-asked = Su solicitud está hecha. Recibirá un correo cuando alguien se ofrezca.
notice-request-offered = Su oferta está hecha. Recibirá un correo cuando la asociación haya decidido.
notice-request-offer-withdrawn = Su oferta está retirada.
notice-request-picked = Elegida. La formación está planificada, y se avisa a todas las personas que se ofrecieron.
notice-request-withdrawn = La solicitud está retirada.
notice-findable-chosen = Ya se le puede encontrar. Puede terminarlo aquí en cualquier momento.
notice-findable-ended = Ya no se le encuentra.
findable-title = Que las asociaciones le encuentren
findable-lead = Las asociaciones piden formaciones aquí. Solo le encuentran si usted acepta.
findable-what = Si acepta, quienes hablan por una asociación que pide lo que usted ha completado ven su nombre, la cohorte en que lo completó, y si usted es del mismo país o de la misma sección; también quienes coordinan allí. Usted recibe aviso de las solicitudes a las que podría responder. Su dirección no se muestra a nadie.
findable-is = Se le puede encontrar.
findable-is-not = Nadie le encuentra.
findable-languages = ¿En qué idiomas enseñaría?
findable-agree = Acepto que se me encuentre
findable-save = Guardar
findable-end = Que ya no se me encuentre
findable-end-ask = Vale enseguida. Sus ofertas en espera quedan retiradas.
findable-account = Usted decide si le encuentran las asociaciones que piden una formación. Sin su acuerdo no le encuentran.
findable-account-go = Que las asociaciones le encuentren
home-requests-trainer = Solicitudes de asociaciones a las que usted podría responder
home-requests-findable = Aceptar que se le encuentre
home-requests = Solicitudes
home-requests-all = Todas las solicitudes
home-requests-open = { $count ->
    [0] No hay solicitudes abiertas.
    [one] Hay una solicitud abierta.
   *[other] Hay { $number } solicitudes abiertas.
  }
home-requests-unanswered = { $count ->
    [one] Una solicitud sigue sin ofertas
   *[other] { $number } solicitudes siguen sin ofertas
  }
home-requests-unanswered-none = Cada solicitud abierta tiene una oferta.
association-requests = Solicitudes
audit-request-asked = Formación solicitada
audit-request-offered = Oferta de impartir una formación
audit-request-offer-withdrawn = Oferta retirada
audit-request-picked = Oferta elegida
audit-request-withdrawn = Solicitud retirada
audit-person-findable = Aceptó que las asociaciones le encuentren
audit-person-not-findable = Las asociaciones ya no le encuentran
