# Lo que las respuestas dicen de las preguntas de un módulo.
items-title = Las preguntas en cifras
items-page-title = { $module }: las preguntas en cifras
items-lead = Lo que las respuestas a las pruebas dicen de las preguntas. Una cifra invita a revisar una pregunta; no la condena.
items-doubtful = por revisar
items-of = { $count ->
    [one] de una pregunta
   *[other] de { $number } preguntas
  }
items-people = personas
items-tries = pruebas contadas
items-outdated = { $count ->
    [one] Otra no se cuenta: sus preguntas han cambiado desde entonces.
   *[other] Otras { $number } no se cuentan: sus preguntas han cambiado desde entonces.
  }
items-how = Qué significan las cifras
items-how-facility = Qué parte de los puntos se obtiene en promedio: 100 % es fácil, 0 % es difícil. Antes y después del módulo por separado, cuando suficientes personas han hecho las dos pruebas.
items-how-discrimination = Si quienes aciertan en el resto de la prueba aciertan más también aquí, de -1 a 1. A partir de 0,2 una pregunta distingue bien; por debajo de 0 algo falla.
items-how-options = Cuántas personas eligieron cada una. Una opción incorrecta que nadie elige no sirve de nada.
items-how-languages = Se compara a personas de igual nivel en el resto de la prueba, con el método de Mantel y Haenszel, a partir de { $enough } personas en cada idioma. Si aun así una pregunta es más difícil en un idioma, casi siempre se debe a la traducción. Por debajo de 0 en la escala delta es más difícil en la traducción; por encima de 0, en el original.
items-how-answers = Cuántas personas han respondido. Cuenta la primera respuesta de cada una. No se dice nada de menos de { $enough }.
items-facility = Facilidad
items-discrimination = Discriminación
items-options = Opciones
items-languages = Idiomas
items-answers = Respuestas
items-question = Pregunta
items-signs = Qué hacer
items-caption = Las preguntas y lo que las respuestas dicen de ellas
items-outcome = Resultado { $number }:
items-no-outcome = Preguntas de las pruebas
items-uneven = Estas preguntas piden lo mismo, pero entre la más fácil y la más difícil hay { $spread } puntos. El avance de una prueba a otra puede deberse a eso. Haga más difícil la más fácil, o al revés.
items-before-after = { $before } antes, { $after } después
items-too-few = Todavía hay pocas respuestas: hacen falta { $enough }.
items-no-signs = Nada que hacer
items-closer = Ver más de cerca
items-right = correcta
items-unused = nadie la elige
items-left-open = Sin responder: { $share }.
items-difference-negligible = { $language }: tan difícil como el original (delta { $delta }).
items-difference-moderate = { $language }: difiere algo del original (delta { $delta }).
items-difference-large = { $language }: difiere mucho del original (delta { $delta }).
items-difference-unknown = { $language }: pocas respuestas para comparar; hacen falta { $enough } en cada idioma.
items-sign-negative-discrimination = Confunde a quien sabe
items-advice-negative-discrimination = Quienes aciertan en lo demás fallan aquí más a menudo. Compruebe que la opción correcta está marcada como tal y después si otra también podría serlo.
items-sign-low-discrimination = Apenas distingue
items-advice-low-discrimination = Quien sabe lo demás no acierta aquí más que otros. Pregunte con más sencillez y sobre lo que enseña la lección.
items-sign-too-hard = Demasiado difícil
items-advice-too-hard = Pocas personas aciertan, incluso después del módulo. Compruebe la respuesta correcta y después si alguna lección la enseña.
items-sign-too-easy = Demasiado fácil
items-advice-too-easy = Casi todo el mundo lo sabe antes del módulo. Escriba opciones incorrectas que la gente sí crea, o pregunte otra cosa.
items-sign-no-gain = Sin avance
items-advice-no-gain = No se responde mejor después del módulo que antes. Enséñelo en una lección o pregunte lo que se enseña.
items-sign-unused-distractor = Opción sin uso
items-advice-unused-distractor = Nadie elige una de las opciones incorrectas. Cámbiela por algo que la gente sí crea.
items-sign-moderate-difference = Más difícil en: { $language }
items-advice-moderate-difference = Algo más difícil en ese idioma de lo que explica el nivel de las personas. Lea los dos textos uno al lado del otro.
items-sign-large-difference = Mucho más difícil en: { $language }
items-advice-large-difference = Mucho más difícil en ese idioma de lo que explica el nivel de las personas: señal de una mala traducción. Haga traducir de nuevo la pregunta y las opciones.
items-none-title = Todavía hay pocas respuestas
items-none-text = { $count ->
    [0] Nadie ha hecho todavía las pruebas de este módulo. Las cifras aparecerán aquí cuando { $enough } personas hayan respondido a una pregunta.
    [one] Una persona ha hecho pruebas de este módulo. Las cifras aparecerán aquí cuando { $enough } personas hayan respondido a una pregunta.
   *[other] { $count } personas han hecho pruebas de este módulo. Las cifras aparecerán aquí cuando { $enough } personas hayan respondido a una pregunta.
  }
items-no-tests-title = Sin pruebas
items-no-tests-text = Este módulo no tiene prueba antes ni después. La guía para escribir módulos explica cómo escribir una.
items-back = Volver a los módulos
