# Módulos, lecciones, preguntas y el avance de cada persona.

## El catálogo
modules-title = Módulos de aprendizaje
modules-lead = Lecciones breves para los gobiernos locales y sus asociaciones, a su ritmo y en su idioma. Cualquier persona puede leerlas.
modules-glossary = El glosario explica las palabras del oficio.
modules-filter = Buscar módulos y lecciones
modules-words = Palabras de las lecciones y los materiales
modules-goal = Objetivo de desarrollo
modules-all-goals = Todos los objetivos
modules-level = Nivel
modules-all-levels = Todos los niveles
modules-show = Mostrar
modules-clear = Mostrar todos los módulos
modules-none-title = Todavía no hay módulos
modules-none-text = Aquí estarán los módulos de aprendizaje, cada uno con sus lecciones, sus preguntas y sus materiales para enseñarlo. Los coloca en la carpeta de módulos quien cuida de este sitio.
modules-unfound-title = Nada coincide
modules-unfound-text = Ningún módulo reúne todo lo que busca. Pruebe con otro objetivo o con otro nivel.

## Lo que encuentran las palabras
search-title = Encontrado: { $words }
search-count = { $count ->
    [one] Una página contiene lo que busca.
   *[other] { $count } páginas contienen lo que busca.
  }
search-some-words = Ninguna página contiene todas sus palabras. Estas contienen algunas.
search-best = Estas son las { $count } que mejor corresponden. Añada una palabra para encontrar menos.
search-suggestion = ¿Quería decir «{ $words }»?
search-none-title = Nada encontrado para «{ $words }»
search-none-text = Pruebe con una sola palabra, o con una más sencilla: las terminaciones y los acentos no importan, y basta con el comienzo de una palabra. Una palabra tiene al menos dos letras.
search-kind-module = Módulo
search-kind-lesson = Lección
search-kind-guide = Guía de facilitación
search-kind-handout = Material para repartir

module-level-awareness = Introducción
module-level-working = Nivel práctico
module-level-training-of-trainers = Para formadores y formadoras
module-sdg = ODS
module-sendai = Prioridad de Sendái
module-lesson-count = { $count ->
    [one] Una lección
   *[other] { $count } lecciones
  }
module-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
  }

## El avance
module-completion-not-begun = Sin empezar
module-completion-under-way = En curso
module-completion-done = Terminado

## Un módulo
module-kit = Materiales para enseñarlo
bookmark-add = Guardar en mi inicio
bookmark-remove = Quitar de mi inicio
notice-bookmark-added = Este módulo está ahora en su inicio, entre los suyos.
notice-bookmark-removed = Este módulo ya no está en su inicio. Lo que hizo en él se conserva.
module-stand-in = Este módulo todavía no está traducido. Lo lee en: { $language }. Su avance cuenta igualmente.
module-also-in = También en:
module-outcomes = Lo que sabrá hacer
module-audience = A quién se dirige
module-prerequisites = Conviene hacer antes
module-goals = Objetivos de desarrollo
module-sendai-priorities = Prioridades del Marco de Sendái
module-introduction = Sobre este módulo
module-lessons = Lecciones
module-before = Prueba inicial
module-before-about = Opcional; no se aprueba ni se suspende: muestra lo que ya sabe.
module-after = Prueba final
module-after-about = Las mismas preguntas que al principio, para ver lo que ha ganado.
module-version = Versión { $version }, licencia { $licence }. Gracias a:
module-reviewed = Revisado el { $day }:
module-reading-author = leído por quien lo escribió
module-reading-second-reading = leído por alguien que no lo escribió
module-reading-subject-reading = leído por alguien que conoce el tema
module-review-next = Próxima revisión: antes del { $day }.
module-completed-on = Terminó este módulo el { $day }. Nadie se lo puede quitar.
module-teach-it = Aquí tiene los materiales para enseñarlo.
module-anonymous-over = Lectura libre
module-anonymous-title = Empiece por «{ $title }»
module-anonymous-text = Con una cuenta se guarda su avance y puede hacer las pruebas.
module-anonymous-action = Leer la primera lección
notice-module-completed = Ha terminado este módulo. ¡Enhorabuena!

keep-title = Sin red
keep-none = Guarde este módulo en este dispositivo: lecciones, preguntas, materiales, diapositivas e imágenes. Lo que responda entonces se envía más tarde.
keep-whole = Guardado en este dispositivo:
keep-older = Hay algo más nuevo que lo que guarda. Guárdelo otra vez. Por ahora:
keep-part = Solo una parte está guardada. Tome el resto cuando la red lo permita.
keep-broken = La red se interrumpió. Lo que llegó está guardado; tome el resto más tarde.
keep-full = No queda espacio en este dispositivo, así que no se guarda nada de este módulo. Quite otro e inténtelo de nuevo.
keep-take = Guardar este módulo
keep-drop = Quitarlo de este dispositivo

next-over = Su próximo paso
next-before-title = Vea lo que ya sabe
next-before-text = Unas preguntas antes de la primera lección. Sin nota mínima ni calificación. También puede ir directamente a las lecciones, más abajo.
next-before-action = Hacer la prueba inicial
next-lesson-title = { $title }
next-lesson-text = Al pasar a la lección siguiente, esta queda terminada.
next-lesson-action = Continuar
next-check-title = Comprobación: { $title }
next-check-text = Esta comprobación hace falta para terminar el módulo.
next-check-action = Responder a las preguntas
next-after-title = Prueba final
next-after-text = Sabe todo lo que pregunta. Vea cuánto ha avanzado.
next-after-action = Hacer la prueba
next-retry-title = Prueba final, otra vez
next-retry-text = El último intento no bastó. Vea qué lecciones volver a leer y empiece de nuevo.
next-retry-action = Ver qué volver a leer
next-stuck-text = Ha agotado los intentos de una prueba que este módulo necesita. Quien coordina su formación puede ayudarle: escríbale.

## Una lección
lesson-number = Lección { $number } de { $total }
lesson-optional = opcional
lesson-print = Imprimir
lesson-check = Compruebe lo que ha entendido
lesson-check-anonymous = Puede probar las preguntas sin cuenta; sus respuestas se guardan cuando inicia sesión.
lesson-note = Su nota
lesson-note-hint = Solo usted puede leerla.
lesson-note-keep = Guardar mi nota
lesson-note-kept = Su nota está guardada.
lesson-note-kept-at = Guardada el { $when }.
lesson-note-on-device = Sin conexión. Su nota queda en este dispositivo y se enviará cuando vuelva.
notice-note-kept = Su nota está guardada. Solo usted puede leerla.
lesson-onwards = Lecciones anterior y siguiente
lesson-previous = Anterior
lesson-next = Siguiente
lesson-back = Volver al módulo
lesson-rail = Lecciones de este módulo
lesson-done = (terminada)

## Preguntas
questions-title-before = Prueba inicial
questions-title-after = Prueba final
questions-title-check = Compruebe lo que ha entendido
questions-lead-before = ¿Qué sabe ya? No hay nota mínima y nadie le califica. Verá las respuestas correctas cuando haya superado la prueba final.
questions-lead-after = { $mark ->
    [0] Responda a su ritmo. Verá enseguida cómo le ha ido.
   *[other] Responda a su ritmo. Basta con el { $mark } % de los puntos, y verá enseguida cómo le ha ido.
  }
questions-lead-check = Unas preguntas sobre la lección. Puede responder tantas veces como quiera.
questions-number = Pregunta { $number } de { $total }
questions-several = puede haber más de una respuesta correcta
questions-send = Enviar mis respuestas
questions-send-open = Enviar de todos modos
questions-again = Responder otra vez
questions-take-again = Repetir la prueba
questions-tries-left = { $count ->
    [one] Puede hacerlo una vez más.
   *[other] Puede hacerlo { $count } veces más.
  }
questions-open = Esta pregunta está todavía sin responder.
questions-left-open = { $count ->
    [one] Una pregunta está sin responder
   *[other] { $count } preguntas están sin responder
  }
questions-kept = Sus otras respuestas siguen aquí. Lo que deje sin responder cuenta como incorrecto.
questions-changed = Las preguntas cambiaron mientras respondía. Revise sus respuestas y envíelas otra vez.
questions-mark-right = Correcto:
questions-mark-wrong = Incorrecto:
questions-verdict-right = Correcto.
questions-verdict-partly = Correcto en parte.
questions-verdict-wrong = No del todo.
questions-answers = Sus respuestas
questions-score = su resultado
questions-percent = { $number } %
questions-pass-mark = se aprueba con el { $mark } %
questions-gain = puntos ganados
questions-gain-note = frente a la prueba inicial
questions-passed = Aprobado. ¡Enhorabuena!
questions-not-passed = Todavía no. Hace falta un intento más, con otras preguntas si el módulo las tiene. Verá las respuestas correctas cuando haya superado la prueba.
questions-read-again = Para volver a leer
questions-look-again = Vuelva a las lecciones en las que tuvo dudas y empiece de nuevo.
questions-missed-outcomes = Para volver a leer
questions-missed-of = { $missed } de { $asked } falladas
questions-missed = { $count ->
    [one] una pregunta fallada
   *[other] { $count } preguntas falladas
}
questions-before-taken = Gracias. Verá cuánto ha ganado después de la prueba final, y las respuestas correctas cuando la haya superado.
questions-completed = Este módulo está terminado.
questions-not-kept = No ha iniciado sesión, así que sus respuestas no se han guardado.
questions-back-to-lesson = Volver a la lección

## Los materiales
kit-title = Materiales para enseñar: { $title }
kit-heading = Materiales para enseñarlo
kit-lead = El plan de una sesión, consejos y juegos, y hojas para repartir. Cambie lo que su contexto pida.
kit-contents = En estos materiales
kit-guide = Guía de facilitación
kit-slides = Diapositivas
kit-test = Prueba en papel
kit-test-about = Formulario A para antes, formulario B para después: los mismos resultados, con otras preguntas. Imprima uno por persona; la clave está en las últimas páginas.
kit-test-name = Nombre
kit-test-form = Formulario { $letter }: { $when ->
    [before] antes
   *[after] después
}
kit-test-key = Clave del formulario { $letter }
kit-test-several = Puede haber más de una respuesta correcta.
kit-test-pairs = Escriba la letra de lo que corresponde a cada elemento.
kit-test-within = El archivo contiene la prueba en papel y su clave.
kit-test-later = Cuando haya superado la prueba final, el archivo contendrá también una prueba en papel y su clave.
kit-download-title = Para llevar
kit-download-about = La guía, los materiales para repartir, las diapositivas, todas las lecciones y sus imágenes en un solo archivo. Descomprímalo y abra «index.html»: no necesita red.
kit-download = Descargar los materiales
kit-file-about = Esta copia se lee sin red. Modifíquela y compártala como permite su licencia.
kit-file-online = El módulo con sus preguntas:
kit-file-check = Las preguntas de esta lección:
slides-title = Diapositivas: { $title }
slides-back = Volver a los materiales
slides-about = Las flechas del teclado llevan de una diapositiva a otra. Debajo de cada una se abren notas; en papel aparecen allí.
slides-full-screen = Pantalla completa
slides-lesson = Lección { $number }
slides-before = Anterior
slides-after = Siguiente
slides-number = { $number } / { $total }
slides-notes = Notas para quien facilita
kit-none-title = Todavía no hay materiales
kit-none-text = Aquí estarán la guía de facilitación y las hojas para repartir cuando estén escritas.

## Quién hizo qué
audit-module-completed = Módulo terminado
questions-pairs = elija lo que corresponde a cada elemento
questions-pairs-choose = Elegir…
questions-no-number = Escriba un número, por ejemplo 12 o 3,5.
questions-essay-hint = Escriba con sus palabras. Quien coordina su cohorte leerá su texto y le responderá.
questions-essay-score = Valoración de su texto: { $number } %.
questions-expected = Respuesta esperada:
questions-verdict-waiting = Su texto está pendiente de lectura.
questions-waiting = Sus respuestas han llegado. Falta que alguien lea su texto; después verá aquí si ha aprobado.
questions-keep = Guardar mis respuestas hasta aquí
questions-begun = Ya empezó, y sus respuestas están guardadas desde el { $when }. Siga donde lo dejó.
questions-kept-here = Sus respuestas están guardadas.
questions-kept-on-device = Sin conexión. Sus respuestas quedan en este dispositivo y se enviarán cuando vuelva.
notice-answers-kept = Sus respuestas están guardadas. Puede seguir más tarde, en otro dispositivo o en otro idioma.
next-waiting-text = Ha hecho todo lo que dependía de usted. Un texto suyo está pendiente de lectura; después, el módulo quedará terminado.
error-essay-read-title = Alguien se adelantó
error-essay-read-what = Este texto ya ha sido leído, y quien lo escribió tiene la respuesta.
audit-essay-read = leyó un texto
audit-try-allowed = concedió un intento más
notes-title = Mis notas
notes-lead = Lo que escribió para usted en las lecciones. Nadie más puede leerlo.
notes-download = Descargar como texto
notes-open = A la lección
notes-none-title = Todavía no hay notas
notes-none-text = Las lecciones le preguntan por su propio territorio. Lo que responde queda guardado para usted y está aquí.
account-notes = Mis notas de las lecciones
next-new-title = Nuevo desde que lo terminó: { $title }
next-new-text = Este módulo tiene una lección que no estaba cuando lo terminó. Sigue terminado; léala cuando quiera.
next-new-action = Leerla
