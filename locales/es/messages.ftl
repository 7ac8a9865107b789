## Escribir a personas de un grupo
message-title = Escribir a personas del grupo
message-to = { $count ->
    [0] Nadie recibiría este mensaje.
    [one] Una persona recibe este mensaje.
   *[other] { $count } personas reciben este mensaje.
}
message-to-whom = Quiénes son
message-unreached = No llega a estas personas:
message-unreached-blocked = su dirección rechaza el correo
message-unreached-deactivated = su cuenta está cerrada
message-languages = Escriba en los idiomas que lee su gente. Quien lee otro recibe el primero de los idiomas del grupo en el que usted escribió. Un saludo y su nombre rodean su texto, y las respuestas le llegan a usted.
message-language = { $readers ->
    [0] { $language }
    [one] { $language }: { $readers } persona lo lee
   *[other] { $language }: { $readers } personas lo leen
}
message-subject = Asunto
message-text = Texto
message-subject-in = Asunto ({ $language })
message-text-in = Texto ({ $language })
message-look = Ver cómo queda
message-preview = { $readers ->
    [one] { $language }, para { $readers } persona
   *[other] { $language }, para { $readers } personas
}
message-send = { $count ->
    [one] Enviar a { $count } persona
   *[other] Enviar a { $count } personas
}
message-change = Cambiarlo
message-nothing-written = Escriba un asunto y un texto en un idioma por lo menos.
message-nobody = No se puede llegar a ninguna de las personas elegidas.
message-budget = Ha enviado tantos mensajes como se permite en una hora ({ $most }). Podrá enviar este dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
notice-message-sent = Su mensaje está en camino. Aquí ve qué ha sido de él.
error-cohort-not-written-to-title = Todavía no se escribe a este grupo, o ya no
error-cohort-not-written-to-what = Se escribe a las personas de un grupo desde que se abre y hasta que se archiva.
audit-cohort-message-sent = Mensaje escrito a personas de un grupo

## Varias personas a la vez
chosen-title = { $count ->
    [0] No hay nadie elegido
    [one] { $count } persona elegida
   *[other] { $count } personas elegidas
}
chosen-who = Personas
chosen-tick = Elegir a { $name }
chosen-nobody = Marque primero a alguien. Quien no participa queda fuera.
chosen-write = Escribir a las marcadas
chosen-more = Otra cosa para ellas
chosen-write-all = { $count ->
    [one] Escribir a { $count } persona
   *[other] Escribir a las { $count }
}
chosen-others = Elegir a otras
chosen-until = hasta el { $day }
chosen-extension-lead = El último día del grupo es el { $day }. Dé a estas personas uno posterior y diga por qué.
chosen-extend = { $count ->
    [one] Guardar el día para { $count } persona
   *[other] Guardar el día para { $count } personas
}
chosen-leaving = Quién se ha ido
chosen-withdraw = { $count ->
    [one] Esta persona se ha ido
   *[other] Estas { $count } personas se han ido
}
chosen-withdraw-text = Le dijeron que no siguen. Lo que hicieron queda, y no reciben más recordatorios.
chosen-withdraw-yes = { $count ->
    [one] Sí, esta persona se ha ido
   *[other] Sí, estas { $count } personas se han ido
}
notice-nobody-ticked = No había nadie marcado: marque primero a las personas y después elija qué hacer.
notice-chosen-extended = El día está guardado para todas.
notice-chosen-withdrawn = Anotado: se han ido.
