# Novedades: lo que le pasó a alguien, dicho por correo. Una línea, una frase y lo que dice el botón.
news-report-returned = Le devolvieron su informe: { $place }, { $day }
news-report-returned-text = Hay una pregunta. Corrija el informe o responda, y envíelo de nuevo.
news-report-returned-action = Ver el informe
news-report-confirmed = Su réplica está confirmada: { $place }, { $day }
news-report-confirmed-text = La otra parte dice que el informe es correcto. Gracias por transmitir lo que sabe.
news-report-confirmed-action = Ver la réplica
news-report-accepted = Su réplica está aceptada: { $place }, { $day }
news-report-accepted-text = La coordinación aceptó el informe. No queda nada por hacer.
news-report-accepted-action = Ver la réplica
news-commitment-released = Ya no tiene que cumplir su réplica con { $association }
news-commitment-released-text = La coordinación retiró este compromiso, y sus recordatorios se han detenido.
news-commitment-released-action = Ver el compromiso
news-role-administrator = Ahora usted administra Relais
news-role-administrator-text = Lo ve todo aquí y se ocupa de las personas, las asociaciones, los correos y los ajustes. ¿No lo esperaba? Pregunte a quien gestiona este lugar.
news-role-administrator-action = Empezar
news-role-coordinator = Ahora puede abrir cohortes
news-role-coordinator-text = Al coordinar, abre cohortes, invita a formadores y acepta sus informes.
news-role-coordinator-action = Empezar
news-role-cohort-coordinator = Ahora usted coordina { $name }
news-role-cohort-coordinator-text = Ve quién ha llegado adónde, invita a personas y ayuda a quienes se han quedado atascados.
news-role-cohort-coordinator-action = Ver la cohorte
news-role-section-coordinator = Ahora usted coordina la sección { $name }
news-role-section-coordinator-text = Sigue sus cohortes y asociaciones, y acepta los informes que vienen de allí.
news-role-section-coordinator-action = Empezar
news-role-focal-point = Ahora usted habla por: { $name }
news-role-focal-point-text = Como punto focal, informa de las réplicas impartidas para sus miembros y confirma las que informan los formadores.
news-role-focal-point-action = Ver la asociación
news-password-set = Se estableció una contraseña para su cuenta
news-password-set-text = Desde ahora sirve para entrar. ¿No fue usted? Entre con un enlace, cambie la contraseña y cierre las otras sesiones.
news-password-set-action = Ver mi cuenta
news-password-removed = Se quitó la contraseña de su cuenta
news-password-removed-text = Desde ahora entra con un enlace por correo. ¿No fue usted? Mire qué navegadores tienen la sesión abierta.
news-password-removed-action = Ver mi cuenta
news-token-created = Un programa puede actuar ahora en su nombre: { $name }
news-token-created-text = Se creó una clave con la que un programa puede hacer lo que usted puede hacer. ¿No lo esperaba? Retírele el acceso en la página de su cuenta.
news-token-created-action = Ver mi cuenta
news-rest = { $count ->
    [one] Y una cosa más: su página de inicio la muestra.
   *[other] Y { $count } cosas más: su página de inicio las muestra.
  }
