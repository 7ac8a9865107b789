# Libros: los módulos en EPUB, para el papel y los lectores electrónicos.
book-contents = Índice
book-exercises = Ejercicios
book-exercises-about = { $count ->
    [one] Una pregunta. La respuesta está en las últimas páginas.
   *[other] { $count } preguntas. Las respuestas están en las últimas páginas.
  }
book-tests = Preguntas de la prueba inicial y de la final
book-check = Compruebe lo que ha entendido: las preguntas de esta lección
book-several = Puede haber más de una respuesta correcta.
book-pairs = Escriba junto a cada número la letra que le corresponde.
book-key = Soluciones de los ejercicios
book-own-words = Una respuesta en sus propias palabras: coméntela con alguien.
book-accessible = Texto que se puede ampliar y escuchar; las imágenes se describen con palabras; cada página se encuentra por el índice.
