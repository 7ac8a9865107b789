# Livres : les modules en EPUB, pour le papier et les liseuses.
book-contents = Sommaire
book-exercises = Exercices
book-exercises-about = { $count ->
    [one] Une question. La réponse se trouve aux dernières pages.
   *[other] { $count } questions. Les réponses se trouvent aux dernières pages.
  }
book-tests = Questions des tests avant et après
book-check = Vérifiez ce que vous avez compris : les questions de cette leçon
book-several = Plusieurs réponses peuvent être justes.
book-pairs = Écrivez à côté de chaque numéro la lettre qui lui correspond.
book-key = Corrigé des exercices
book-own-words = Une réponse dans vos propres mots : parlez-en avec quelqu’un.
book-accessible = Texte que l’on peut agrandir et faire lire à voix haute ; les images sont décrites ; chaque page se trouve par le sommaire.
