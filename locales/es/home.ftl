# La página de entrada, el inicio de cada persona y unas palabras para quien escribe programas.

## La página de entrada
front-title = Formar a quienes forman, y ver hasta dónde llega
front-lead = Relais es el lugar donde una red de gobiernos locales forma a sus formadores y formadoras: lecciones cortas, a su ritmo, en su idioma. Cada persona promete a quién enseñará, lo replica en casa y su asociación lo confirma. Así todo el mundo ve lo que se transmitió, desde la primera cohorte hasta el ayuntamiento más pequeño.
front-to-home = Ir a mi inicio
front-to-modules = Ver los módulos
front-invited = ¿Recibió una invitación? Su enlace le abre la puerta.
front-reach = Hasta dónde ha llegado
front-trained = personas formadas
front-trained-note = terminaron una réplica confirmada
front-deliveries = réplicas
front-deliveries-note = hechas y confirmadas
front-fulfilled = de compromisos cumplidos
front-associations = asociaciones alcanzadas

## Para programas
programs-title = Para programas
programs-lead = Todo lo que hacen estas páginas lo puede hacer también un programa: llevar cifras a una hoja de cálculo, mantener otro sistema al día, informar de réplicas.
programs-token-title = 1. Obtener una clave de acceso
programs-token = Una clave de acceso permite que un programa actúe por una persona, con lo que ella puede ver y hacer, y nada más. Quien cuida de este sitio la crea para usted y se la muestra una sola vez.
programs-token-yours = Ver qué programas actúan por usted
programs-ask-title = 2. Preguntar
programs-ask = Envíe la clave con cada petición. Esta pregunta por quién actúa:
programs-errors = Las respuestas son JSON. Las listas largas vienen por páginas: «next» de una es «after» de la siguiente. Lo que se rechaza dice por qué, campo por campo (RFC 9457). Envíe lo nuevo con un identificador que usted elija: enviado dos veces, se hace una.
programs-document-title = 3. Leer lo que hay
programs-document = Cada dirección, con lo que recibe y lo que responde, está en un solo documento OpenAPI. La mayoría de las herramientas crean un cliente a partir de él.
programs-document-open = Abrir el documento
