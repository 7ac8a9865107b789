# Programas: cursos de varios días que encadenan módulos.
programmes-title = Programas de cursos
programmes-lead = Cursos de varios días que encadenan módulos: un horario, sesiones de práctica evaluadas, un plan de cascada para cada persona formada y lo que toca hacer en el año siguiente.
programmes-link = Cursos de dos a cinco días que encadenan estos módulos
programmes-none-title = Todavía no hay programas
programmes-none-text = Los cursos que encadenan módulos aparecerán aquí cuando alguien haya puesto uno en la carpeta de programas.
programme-days = { $days ->
    [one] Un día
   *[other] { $days } días
  }
programme-lengths = Cuántos días
programme-contents = En este programa
programme-agenda = Horario:
programme-modules = Los módulos, en orden
programme-download-about = Todo lo de esta página en un solo archivo, para este número de días. Se abre en cualquier navegador y no necesita red.
programme-download = Descargar el programa
programme-open-about = Abra una cohorte con estos módulos, en este orden.
programme-open = Abrir una cohorte
programme-stand-in = Este programa aún no está traducido. Lo lee en: { $language }.
