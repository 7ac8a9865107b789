# Evidencias de una formación: listas de asistencia, programas, fotos; y por qué no se acepta un archivo.

evidence-title = Evidencias
evidence-of = Evidencias: { $title }
evidence-lead = Lo que muestra que la formación se hizo: la lista de asistencia, el programa, una foto. Las ven quienes ven a las personas que participaron.
evidence-there = Archivos
evidence-none = Todavía no hay archivos. La lista de asistencia firmada es lo que más se pide.
evidence-add-title = Añadir archivos
evidence-add = Añadir
evidence-file = Archivos
evidence-file-hint = Fotos (JPEG, PNG, WebP), PDF, Word, Excel o LibreOffice; cada uno de hasta { $largest } MB, hasta { $files } a la vez. En un teléfono puede tomar la foto aquí.
evidence-file-needed = Elija al menos un archivo.
evidence-shows = Qué muestran
evidence-kind-attendance-sheet = Lista de asistencia
evidence-kind-agenda = Programa
evidence-kind-photo = Foto
evidence-kind-other = Otra cosa
evidence-photo-consent = Al elegir esto dice: todas las personas que se pueden reconocer están de acuerdo en que la foto se guarde aquí.
evidence-consent-needed = Diga que las personas de las fotos están de acuerdo. Sin eso no se guardan.
evidence-label = Una línea sobre ellos
evidence-label-hint = Por ejemplo «segundo día». Sin nombres de personas, por favor.
evidence-cleaned = Las fotos se enderezan y se reducen, y se borra dónde y con qué se tomaron.
evidence-months = { $months ->
    [one] Los archivos se borran después de un mes.
   *[other] Los archivos se borran después de { $months } meses.
  }
evidence-added = { $who }
evidence-agreed = con el acuerdo de quienes se ven
evidence-kilobytes = { $amount } KB
evidence-megabytes = { $amount } MB
evidence-erased = El archivo se borró: su plazo había terminado.
evidence-remove = Quitar
evidence-remove-ask = Desaparecerá para todas las personas.
evidence-stays = El informe se aceptó con estos archivos, así que no se quita ninguno. Se pueden añadir más.
evidence-refused = { $count ->
    [one] No se aceptó un archivo
   *[other] No se aceptaron { $count } archivos
  }
evidence-kept = { $count ->
    [0] No se guardó nada.
    [one] El otro está guardado.
   *[other] Los otros { $count } están guardados.
  }
evidence-nameless = un archivo sin nombre
evidence-see = Ver y quitar archivos
evidence-needed = Esta cohorte solo acepta informes con evidencias, y todavía no hay ninguna.
delivery-evidence-missing = Todavía no hay evidencias, y esta cohorte solo acepta informes con ellas. Añada un archivo o pídalo.
notice-evidence-added = Añadido.
notice-evidence-removed = Quitado.
audit-evidence-added = Evidencia añadida a una formación
audit-evidence-removed = Evidencia quitada de una formación

error-evidence-not-taken-title = Esta formación no recibe archivos
error-evidence-not-taken-what = Se canceló o se retiró: ya no hay nada que mostrar.
error-evidence-full-title = Hay demasiados archivos
error-evidence-full-what = Una formación tiene como máximo 60 archivos. Quite algunos antes, o ponga varias páginas en un solo PDF.
error-evidence-full-kept = Los archivos que había se quedan. Los que acaba de enviar no se guardaron.
error-evidence-relied-on-title = Este archivo se queda
error-evidence-relied-on-what = El informe se aceptó con él. Quien coordina puede reabrir el informe; entonces se puede quitar.

## Por qué no se acepta un archivo
file-refused-empty = Está vacío. Compruebe que se abre en su dispositivo y elíjalo otra vez.
file-refused-too-large = Pesa más de { $largest } MB. Elija un tamaño menor cuando el teléfono o el correo lo ofrezca, o fotografíe la página con menos resolución: bastan { $side } píxeles de ancho.
file-refused-heic = Es una foto en el formato de los iPhone (HEIC), que la mayoría de los demás dispositivos no abre. Elíjala desde la fototeca del propio teléfono, que entonces la convierte a JPEG; o ponga Ajustes › Cámara › Formatos en «El más compatible»; o envíe una captura de pantalla.
file-refused-film = Es un vídeo o un sonido. Se aceptan fotos y documentos.
file-refused-old-office = Es un archivo de ofimática antiguo o con contraseña. Ábralo, guárdelo como .docx, .xlsx o PDF sin contraseña, y elija ese.
file-refused-unknown = No es ninguno de los formatos que se aceptan: JPEG, PNG, WebP, PDF, Word (.docx), Excel (.xlsx), LibreOffice (.odt, .ods).
file-refused-mismatch = Su nombre termina en .{ $ending }, pero contiene otra cosa. Ábralo, guárdelo de nuevo y elija ese.
file-refused-two-in-one = Hay algo más escondido en él. Ábralo, guárdelo de nuevo o imprímalo como PDF, y elija ese.
file-refused-active = Este PDF hace algo al abrirse, como un formulario o un programa. Imprímalo como PDF y elija ese.
file-refused-attached = Lleva otros archivos dentro. Añada cada uno por separado, o imprímalo como PDF.
file-refused-locked = Está cerrado con contraseña. Guárdelo sin ella.
file-refused-macros = Contiene macros, o las trae de otro lugar. Guárdelo como .docx, .xlsx o PDF sin macros.
file-refused-damaged = No se puede leer; quizá no llegó entero. Compruebe que se abre en su dispositivo y elíjalo otra vez.
file-refused-too-many-pixels = La imagen tiene más de { $millions } millones de píxeles. Hágala más pequeña o tome una captura de pantalla.
file-refused-bomb = Descomprimido sería mucho más grande que un documento. Imprímalo como PDF y elija ese.
