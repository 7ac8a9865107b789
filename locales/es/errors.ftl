# Cuando algo no funciona: qué pasó (-what, y qué hacer) y qué se conservó (-kept).
error-way-home = Ir al inicio
error-way-sign-in = Iniciar sesión
error-way-again = Intentar de nuevo

error-not-found-title = Aquí no hay nada
error-not-found-what = Quizá la dirección tenga un error, la página haya cambiado de lugar o no esté destinada a usted. Si alguien le envió este enlace, pídale que lo revise.

error-sign-in-needed-title = Primero inicie sesión
error-sign-in-needed-what = Ya no sabemos quién es usted: no ha iniciado sesión o pasó demasiado tiempo. Inicie sesión y vuelva a hacerlo.
error-sign-in-needed-kept = No se cambió nada. Su navegador suele guardar lo que escribió: vuelva una página atrás y cópielo antes de iniciar sesión.

error-forbidden-title = Esto no le corresponde a usted
error-forbidden-what = Puede ver esta página, pero esta acción le toca a otra persona. Si cree que le corresponde, hable con quien coordina.
error-forbidden-kept = No se cambió nada.

error-cross-site-title = Esto venía de otro sitio
error-cross-site-what = Otro sitio web quiso hacer algo aquí en su nombre y lo detuvimos. Si fue usted, abra la página aquí y vuelva a hacerlo.
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

error-duplicate-title = Esto ya está aquí
error-duplicate-what = Alguien ya lo registró, quizá usted, hace un momento. Búsquelo antes de registrarlo otra vez.
error-duplicate-kept = Lo que había está intacto, y una sola vez.

error-last-administrator-title = Alguien tiene que ocuparse de este lugar
error-last-administrator-what = Es la última persona que lo administra. Dé primero ese rol a otra persona y vuelva a intentarlo.
error-last-administrator-kept = No se cambió nada.
error-tries-spent-title = Ha agotado sus intentos
error-tries-spent-what = A estas preguntas solo se puede responder unas pocas veces, y ya lo ha hecho. Quien coordina su formación puede ayudarle: escríbale.
error-tries-spent-kept = Se conservan todas sus respuestas y resultados anteriores.

error-link-spent-title = Este enlace ya no funciona
error-link-spent-what = Un enlace así sirve una vez, y por poco tiempo. Ya se usó, es demasiado antiguo o uno más reciente lo reemplazó. Pida uno nuevo: toma un minuto.
error-link-spent-kept = Su cuenta y todo lo que hizo siguen donde estaban.

error-too-large-title = Es demasiado grande
error-too-large-what = El texto o el archivo supera lo que acepta esta página. Vuelva atrás y acórtelo, o envíe un archivo más pequeño.
error-too-large-kept = No se cambió nada. Su navegador suele guardar lo que escribió: vuelva una página atrás.

error-too-many-title = Un poco de paciencia
error-too-many-what = Hubo muchos intentos en poco tiempo. Para proteger las cuentas, el próximo será posible en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }.
error-too-many-kept = No se perdió nada y ninguna cuenta está bloqueada. La espera termina sola.

error-database-away-title = Volvemos en un momento
error-database-away-what = El lugar donde guardamos todo no responde ahora mismo. No es culpa suya. Espere medio minuto e inténtelo de nuevo.
error-database-away-kept = Todo lo que ya estaba guardado está a salvo. Este último paso no se guardó.

error-storage-full-title = Ya no queda espacio
error-storage-full-what = El servidor está lleno y no pudimos guardar. Avise a quien se ocupa de este sitio e inténtelo más tarde.
error-storage-full-kept = Todo lo que ya estaba guardado está a salvo. Este último paso no se guardó: conserve una copia de lo que escribió.

error-changed-meanwhile-title = Alguien se adelantó
error-changed-meanwhile-what = Otra persona cambió esto mientras usted lo miraba. Vuelva atrás, recargue la página para ver lo que hay ahora y haga su cambio otra vez.
error-changed-meanwhile-kept = El otro cambio está en su sitio. Su navegador suele conservar lo que escribió: vuelva una página atrás y cópielo.

error-internal-title = Algo falló de nuestro lado
error-internal-what = No es culpa suya, y el fallo quedó anotado para repararlo. Inténtelo de nuevo; si vuelve a ocurrir, cuente a quien coordina qué estaba haciendo.
error-internal-kept = Todo lo que ya estaba guardado está a salvo.

# Junto a un campo del formulario; también solos, en el resumen encima del formulario.
form-required = Por favor, rellene este campo.
form-choose = Por favor, elija de la lista.
form-not-understood = No entendemos lo escrito. Revise cómo está escrito.
form-not-an-address = Esto no es una dirección de correo. Debería parecerse a nombre@ejemplo.org.
form-too-long = Es demasiado largo: caben { $longest } caracteres como máximo.
form-not-a-date = No podemos usar esta fecha. Por favor, escríbala como año-mes-día, por ejemplo 2027-03-12.
form-number-range = Por favor, indique un número de { $least } a { $most }.
form-end-before-start = El final no puede ser anterior al comienzo.
