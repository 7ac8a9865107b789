# Responder con un clic, desde el correo de un recordatorio.
answer-offer-kept = Ya se hizo
answer-offer-postponed = Otro día
answer-offer-impossible = No puedo hacerla
answer-offer-held = Ya se hizo
answer-offer-moved = Otro día
answer-offer-cancelled = No se hará
answer-offer-confirmed = Ver y confirmar
answer-offer-questioned = Hacer una pregunta
answer-offer-followed-up = Responder

answer-title-kept = ¿Cómo fue?
answer-title-postponed = ¿Qué otro día?
answer-title-impossible = ¿No puede hacerla?
answer-title-held = ¿Cómo fue?
answer-title-moved = ¿Qué otro día?
answer-title-cancelled = ¿No se hará?
answer-title-confirmed = ¿Es correcto este informe?
answer-title-questioned = ¿Cuál es su pregunta?
answer-title-followed-up = ¿Qué fue de ella?

answer-lead-kept = Por ahora bastan tres líneas. Las guardamos como borrador de su informe, ya relleno con lo que prometió.
answer-lead-postponed = Los planes cambian. Lo que cuenta es que la réplica se haga. Los recordatorios seguirán el nuevo día.
answer-lead-impossible = Diga por qué. Quienes coordinan su cohorte lo sabrán y decidirán si se retira el compromiso. Hasta entonces sigue en pie.
answer-lead-held = Por ahora bastan tres líneas. Las guardamos como borrador del informe, ya relleno con lo que planeó.
answer-lead-moved = Diga el nuevo primer día. Todo lo demás queda como estaba previsto.
answer-lead-cancelled = Diga por qué. Quedará como cancelada, y nadie pedirá su informe.
answer-lead-confirmed = Estas son las cifras tal como se informaron. Si son correctas hasta donde usted sabe, confírmelas.
answer-lead-questioned = El informe vuelve a quienes lo escribieron, con su pregunta. Cuando respondan, le llegará de nuevo.
answer-lead-followed-up = Basta con pulsar una vez. Más adelante puede responder otra cosa.

answer-button-kept = Guardar
answer-button-postponed = Cambiar el día
answer-button-impossible = Pedir la liberación
answer-button-held = Guardar
answer-button-moved = Cambiar el día
answer-button-cancelled = Cancelar la réplica
answer-button-confirmed = Confirmar
answer-button-questioned = Devolverlo con esta pregunta
answer-button-followed-up = Responder

answer-taken-kept = Guardado. ¡Enhorabuena por su réplica!
answer-taken-postponed = El día está cambiado
answer-taken-impossible = La coordinación ya lo sabe
answer-taken-held = Guardado. ¡Enhorabuena por su réplica!
answer-taken-moved = El día está cambiado
answer-taken-cancelled = La réplica está cancelada
answer-taken-confirmed = Confirmado. ¡Gracias!
answer-taken-questioned = Su pregunta está en camino
answer-taken-followed-up = Gracias. Su respuesta está guardada

answer-taken-text-kept = Le espera un borrador. Inicie sesión para completarlo y enviarlo: bastan cinco minutos, y solo entonces cuenta.
answer-taken-text-postponed = Los recordatorios siguen el nuevo día.
answer-taken-text-impossible = Decidirá si se retira el compromiso, y usted lo sabrá.
answer-taken-text-held = Le espera un borrador. Inicie sesión para completarlo y enviarlo: bastan cinco minutos, y solo entonces cuenta.
answer-taken-text-moved = Los recordatorios siguen el nuevo día.
answer-taken-text-cancelled = Nadie pedirá ya su informe.
answer-taken-text-confirmed = Quienes escribieron el informe lo sabrán.
answer-taken-text-questioned = Quienes escribieron el informe lo sabrán, y no se le pide nada más hasta que respondan.
answer-taken-text-followed-up = Figura con la formación. Puede cambiarla allí, o con el mismo enlace.

answer-for = Una pregunta para { $name }
answer-modules = Tema
answer-trainers = A cargo de
answer-day = Nuevo día
answer-moved-hint = Dura lo que estaba previsto.
answer-reason = ¿Por qué?
answer-overtaken = El informe cambió mientras usted lo miraba. Aquí está como es ahora.
answer-by-link = Esta página le reconoce por el enlace de su correo. No inicia ninguna sesión y vale solo para esta respuesta: no lo reenvíe.
answer-whole = Verlo todo, iniciando sesión
answer-go-on = Terminar el informe
answer-go-on-hint = Para ello inicia sesión, con un enlace que le enviamos por correo.

answer-closed-unknown = Este enlace no funciona
answer-closed-expired = Este enlace es demasiado antiguo
answer-closed-not-theirs = Ya no le corresponde responder
answer-closed-answered = Ya se ha respondido
answer-closed-changed = Esto ha cambiado
answer-closed-text-unknown = Quizá se perdió una parte en el camino: hay que copiarlo entero. O inicie sesión y vea lo que le espera.
answer-closed-text-expired = Los enlaces de nuestros correos valen un mes. No se ha cambiado nada.
answer-closed-text-not-theirs = Quizá pasó a otra persona, o usted ya no participa. No se ha cambiado nada.
answer-closed-text-answered = Usted respondió, u otra persona lo hizo. Aquí no queda nada por hacer.
answer-closed-text-changed = El día o el informe ya no es el de entonces. No se ha cambiado nada.
answer-renew-lead = Podemos enviarle lo que le espera ahora, con enlaces nuevos.
answer-renew = Enviarme enlaces nuevos
answer-sign-in = Iniciar sesión
answer-renewed = Mire su correo
answer-renewed-text = Si algo espera a la persona a quien se escribió este enlace, van enlaces nuevos a su dirección. ¿Nada en unos minutos? Entonces no espera nada, o ya se enviaron varias veces hoy.
