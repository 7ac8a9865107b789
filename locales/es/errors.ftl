# Cuando algo no funciona: qué pasó (-what, y qué hacer) y qué se conservó (-kept).
error-way-home = Ir al inicio
error-way-sign-in = Iniciar sesión y seguir
error-way-confirm = Demostrar que soy yo
error-way-again = Intentar de nuevo
error-way-own-address = Abrir el inicio aquí
error-way-back = Volver
error-way-with-text = Volver al formulario, con lo que escribió
error-typed = Lo que escribió
error-typed-lead = Cópielo si lo necesita en otro lugar.
error-typed-copy = Copiar
error-typed-copied = Copiado

error-not-found-title = Aquí no hay nada
error-not-found-what = Quizá la dirección tenga un error, la página haya cambiado de lugar o no esté destinada a usted. Si alguien le envió este enlace, pídale que lo revise.

error-sign-in-needed-title = Primero inicie sesión
error-sign-in-needed-what = Ya no sabemos quién es usted: no ha iniciado sesión o pasó demasiado tiempo.
error-sign-in-needed-kept = No se cambió nada, y lo que escribió queda guardado un día. Inicie sesión y volverá a estar en su formulario, para que lo revise y lo envíe.

error-forbidden-title = Esto no le corresponde a usted
error-forbidden-what = Puede ver esta página, pero esta acción le toca a otra persona. Si cree que le corresponde, hable con quien coordina.
error-scope-missing-title = Este token no permite eso
error-scope-missing-what = El programa necesitaría un token con el alcance «{ $scope }». Quien se ocupa de este lugar puede hacer uno.
error-token-shown-before-title = Este token ya se hizo
error-token-shown-before-what = Se mostró una sola vez, y nadie puede recuperarlo. Quítele el acceso y haga uno nuevo.
error-forbidden-kept = No se cambió nada.

error-confirm-first-title = Primero demuestre que es usted
error-confirm-first-what = Hace ya un rato que entró, y esto decide quién puede hacer qué aquí. Demuestre una vez más que es usted y vuelva a hacerlo.
error-confirm-first-kept = No se ha cambiado nada.

error-cross-site-title = Esto venía de otro sitio
error-cross-site-what = Lo enviado no venía de una de nuestras páginas y lo detuvimos: quizá otro sitio quiso actuar en su nombre. Si fue usted, abra el inicio aquí, vuelva a donde estaba y hágalo de nuevo. Si ocurre siempre, quizá nos lee con otra dirección que la nuestra, o su navegador oculta de dónde vienen los formularios: avise a quien se ocupa de este sitio.
error-cross-site-kept = No se cambió nada.

error-malformed-title = No pudimos leerlo
error-malformed-what = Algo se perdió o se mezcló por el camino. Vuelva atrás, recargue la página e inténtelo una vez más.
error-malformed-kept = No se cambió nada.

error-invalid-title = Todavía quedan puntos por revisar
error-invalid-what = Algunas respuestas faltan o no pueden ser correctas. Corríjalas y envíe de nuevo el formulario.
error-invalid-kept = Todavía no se cambió nada.

error-delivery-moved-on-title = La situación ha cambiado
error-delivery-moved-on-what = Alguien ya hizo otra cosa con esta réplica, así que esto ya no es posible. Ábrala de nuevo para ver cómo está.
error-delivery-moved-on-kept = No se cambió nada.

error-commitment-over-title = Este compromiso está cerrado
error-commitment-over-what = Está cumplido o fue liberado, y ya no se puede cambiar.
error-commitment-over-kept = No se cambió nada.
error-request-closed-title = Esta solicitud está cerrada
error-request-closed-what = Fue retirada, se eligió una oferta o ya pasó su último día.
error-request-closed-kept = No se cambió nada.
error-request-picked-title = Alguien ya ha elegido
error-request-picked-what = Se eligió una oferta mientras usted miraba esta solicitud. La formación está planificada; vuelva atrás para ver con quién.
error-request-picked-kept = Esa elección vale. No se eligió a nadie más.
error-offer-gone-title = Esta oferta ya no vale
error-offer-gone-what = La persona la retiró, o ya no puede impartir formaciones. Vuelva atrás para ver qué se ofrece ahora.
error-offer-gone-kept = No se cambió nada. Su solicitud sigue abierta.
error-mail-not-resent-title = Este mensaje no puede salir de nuevo
error-mail-not-resent-what = Los recordatorios se planifican de nuevo por sí solos, un enlace para iniciar sesión se pide otra vez, y lo que terminó ya no sale.
error-mail-not-resent-kept = No se cambió nada.
error-mail-blocked-title = Esta dirección no recibe correo
error-mail-blocked-what = Rechazó alguno, o hubo una queja. Desbloquéela primero.
error-mail-blocked-kept = No se cambió nada.

error-duplicate-title = Esto ya está aquí
error-duplicate-what = Alguien ya lo registró, quizá usted, hace un momento. Búsquelo antes de registrarlo otra vez.
error-duplicate-kept = Lo que había está intacto, y una sola vez.

error-last-administrator-title = Alguien tiene que ocuparse de este lugar
error-last-administrator-what = Es la última persona que lo administra. Dé primero ese rol a otra persona y vuelva a intentarlo.
error-last-administrator-kept = No se cambió nada.

error-person-erased-title = Esta persona fue borrada
error-person-erased-what = Su nombre y su dirección desaparecieron para siempre; lo que queda no es de nadie y no puede cambiarse.
error-person-erased-kept = No se cambió nada.

error-merge-same-title = Es una sola ficha
error-merge-same-what = Una ficha no puede unirse consigo misma. Indique la que desaparece y la que queda.
error-merge-same-kept = No se cambió nada.

error-merge-shut-out-title = Ya nadie podría entrar
error-merge-shut-out-what = La ficha que quedaría no tiene acceso. Devuélvaselo primero, o únalas en el otro sentido.
error-merge-shut-out-kept = No se cambió nada.

error-address-taken-title = Otra persona tiene esta dirección
error-address-taken-what = Desde que se pidió el cambio, otra persona ha empezado a usar esta dirección aquí. Pregunte a quien administra este sitio.
error-address-taken-kept = Su dirección está como estaba.
error-tries-spent-title = Ha agotado sus intentos
error-tries-spent-what = A estas preguntas solo se puede responder unas pocas veces, y ya lo ha hecho. Quien coordina su formación puede ayudarle: escríbale.
error-tries-spent-kept = Se conservan todas sus respuestas y resultados anteriores.

error-link-spent-title = Este enlace ya no funciona
error-link-spent-what = Un enlace así sirve una vez, y por poco tiempo. Ya se usó, es demasiado antiguo o uno más reciente lo reemplazó. Pida uno nuevo: toma un minuto.
error-link-spent-kept = Su cuenta y todo lo que hizo siguen donde estaban.

error-too-many-drafts-title = Ya guarda muchos informes
error-too-many-drafts-what = Cincuenta informes empezados esperan a ser enviados. Envíe uno o deséchelo, y luego vuelva atrás y guarde este.
error-too-many-drafts-kept = Lo que escribió sigue en el formulario: vuelva una página atrás.

error-too-large-title = Es demasiado grande
error-too-large-what = El texto o el archivo supera lo que acepta esta página. Vuelva atrás y acórtelo, o envíe un archivo más pequeño.
error-too-large-kept = No se cambió nada. Su navegador suele guardar lo que escribió: vuelva una página atrás.

error-too-many-fields-title = Es demasiado de una vez
error-too-many-fields-what = Lo enviado tiene más entradas de las que podemos recibir de una vez (2000). Envíelo en varias partes.
error-too-many-fields-kept = No se cambió nada.

error-too-deep-title = No pudimos leerlo
error-too-deep-what = Los nombres de los campos superan los 200 signos, o los elementos están anidados en más de cuatro niveles. Ningún formulario nuestro es así.
error-too-deep-kept = No se cambió nada.

error-too-slow-title = La conexión fue demasiado lenta
error-too-slow-what = Lo que envió no llegó a tiempo. Cuando la conexión mejore, vuelva una página atrás y envíelo de nuevo.
error-too-slow-kept = No se cambió nada. Su navegador suele guardar lo que escribió: vuelva una página atrás.

error-address-too-long-title = Esta dirección es demasiado larga
error-address-too-long-what = Ninguna página nuestra tiene una dirección tan larga. Busque y filtre con menos palabras, o más cortas.

error-headers-too-large-title = Su navegador envió demasiado
error-headers-too-large-what = La petición lleva más de lo que leemos, a menudo demasiadas cookies. Borre en su navegador las cookies de este sitio e inténtelo de nuevo.

error-method-not-allowed-title = Esto no se puede hacer aquí
error-method-not-allowed-what = La dirección es correcta, pero no admite lo que se le pide. Quizá recargó o abrió una dirección a la que solo lleva un botón: vuelva atrás y use el botón.
error-method-not-allowed-kept = No se cambió nada.

error-too-many-title = Un poco de paciencia
error-too-many-what = Hubo muchos intentos en poco tiempo. Para proteger las cuentas, el próximo será posible en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }.
error-too-many-kept = No se perdió nada y ninguna cuenta está bloqueada. La espera termina sola.

error-database-away-title = Volvemos en un momento
error-database-away-what = El lugar donde guardamos todo no responde ahora mismo. No es culpa suya. Espere medio minuto e inténtelo de nuevo.
error-database-away-kept = Todo lo que ya estaba guardado está a salvo. Este último paso no se guardó.

notice-own-away = Ahora mismo no podemos ver quién es usted ni hasta dónde ha llegado: el lugar donde lo guardamos no responde. Puede seguir leyendo; lo que haga mientras tanto no se registra.

error-files-away-title = Ahora mismo no se puede llegar a los archivos
error-files-away-what = El lugar donde se guardan los archivos no responde. No es culpa suya. Espere medio minuto e inténtelo de nuevo.
error-files-away-kept = Todo lo que ya estaba guardado está a salvo. Los archivos que acaba de enviar no se guardaron: elíjalos otra vez.
error-storage-full-title = Ya no queda espacio
error-storage-full-what = El servidor está lleno y no pudimos guardar. Avise a quien se ocupa de este sitio e inténtelo más tarde.
error-storage-full-kept = Todo lo que ya estaba guardado está a salvo. Este último paso no se guardó: conserve una copia de lo que escribió.

error-changed-meanwhile-title = Alguien se adelantó
error-changed-meanwhile-what = Otra persona cambió esto mientras usted lo miraba. Vuelva a la página para ver lo que hay ahora y haga su cambio otra vez.
error-changed-meanwhile-kept = El otro cambio está en su sitio. Nada de lo suyo se ha guardado todavía.

error-internal-title = Algo falló de nuestro lado
error-internal-what = No es culpa suya, y el fallo quedó anotado para repararlo. Inténtelo de nuevo; si vuelve a ocurrir, cuente a quien coordina qué estaba haciendo.
error-internal-kept = Todo lo que ya estaba guardado está a salvo.

# Junto a un campo del formulario; también solos, en el resumen encima del formulario.
form-required = Por favor, rellene este campo.
form-differs = Aquí dice otra cosa que lo que hay guardado.
form-choose = Por favor, elija de la lista.
form-not-understood = No entendemos lo escrito. Revise cómo está escrito.
form-not-an-address = Esto no es una dirección de correo a la que se pueda escribir. Debería parecerse a nombre@ejemplo.org, sin comillas ni espacios.
form-not-a-name = Hay aquí un signo que no puede estar en un nombre. Quizá no se vea: escriba el nombre en vez de pegarlo.
form-too-long = Es demasiado largo: caben { $longest } caracteres como máximo.
form-not-a-date = No podemos usar esta fecha. Por favor, escríbala como año-mes-día, por ejemplo 2027-03-12.
form-number-range = Por favor, indique un número de { $least } a { $most }.
form-end-before-start = El final no puede ser anterior al comienzo.
error-second-factor-on = Ya se le pide un código, o no se ha empezado nada. Mire de nuevo la página.
error-other-content-title = Otra cosa lleva este identificador
error-other-content-what = Ya hay una formación con este identificador y dice otra cosa. Envíe lo mismo que entonces, nombre la revisión que corrige o use otro identificador.
