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
news-release-asked = { $name } no puede cumplir un compromiso: { $association }
news-release-asked-text = Pide no tener que cumplir la réplica prometida, y dice por qué. Usted puede retirar el compromiso o hablar de otro día.
news-release-asked-action = Ver el compromiso
news-request-offered = { $name } se ofrece a impartir su formación: { $association }
news-request-offered-text = Alguien respondió a la solicitud de formación. Vea sus días, y elija entre quienes se ofrecen.
news-request-offered-action = Ver la solicitud
news-request-picked = Su oferta fue elegida: una formación para { $association }, { $day }
news-request-picked-text = La asociación eligió su oferta. La formación está planificada, y es su compromiso. Su página tiene lo necesario para prepararla.
news-request-picked-action = Ver la formación
news-request-not-picked = Se eligió a otra persona: { $association }
news-request-not-picked-text = Gracias por ofrecerse. Esta vez la asociación eligió a otra persona; ya no necesita reservar sus días.
news-request-not-picked-action = Ver la solicitud
news-request-withdrawn = Se retiró una solicitud: { $association }
news-request-withdrawn-text = Gracias por ofrecerse. La asociación retiró su solicitud, y dice por qué; ya no necesita reservar sus días.
news-request-withdrawn-action = Ver otras solicitudes
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
news-place-free = Quedó una plaza para usted: { $name }
news-place-free-text = Usted estaba en la lista de espera y ahora participa. Sus módulos están en su inicio.
news-place-free-action = Ver la cohorte
news-password-set = Se estableció una contraseña para su cuenta
news-password-set-text = Desde ahora sirve para entrar. ¿No fue usted? Entre con un enlace, cambie la contraseña y cierre las otras sesiones.
news-password-set-action = Ver mi cuenta
news-password-removed = Se quitó la contraseña de su cuenta
news-password-removed-text = Desde ahora entra con un enlace por correo. ¿No fue usted? Mire qué navegadores tienen la sesión abierta.
news-password-removed-action = Ver mi cuenta
news-token-created = Un programa puede actuar ahora en su nombre: { $name }
news-token-created-text = Se creó una clave con la que un programa puede hacer lo que usted puede hacer. ¿No lo esperaba? Retírele el acceso en la página de su cuenta.
news-token-created-action = Ver mi cuenta
news-device = Alguien entró en su cuenta: { $device }
news-device-text = Es un navegador que no se había visto aquí con su cuenta. ¿No fue usted? Cierre esa sesión en la página de su cuenta, y cambie su contraseña si tiene una.
news-device-action = Ver mi cuenta
news-address-changed = La dirección de su cuenta es ahora { $email }
news-address-changed-text = Desde ahora entra con ella, y allí llegan nuestros mensajes. ¿No lo esperaba? Escriba a quien administra este sitio.
news-address-changed-action = Ver mi cuenta
news-renamed = Su nombre aquí es ahora { $name }
news-renamed-text = Lo ha corregido quien administra este sitio. ¿Está mal? Puede cambiarlo en la página de su cuenta.
news-renamed-action = Ver mi cuenta
news-rest = { $count ->
    [one] Y una cosa más: su página de inicio la muestra.
   *[other] Y { $count } cosas más: su página de inicio las muestra.
  }

news-second-factor-on = Se le pide un código al entrar
news-second-factor-on-text = Usted ha configurado los códigos de una aplicación. Guarde sus códigos de recuperación donde los encuentre sin el teléfono. ¿No fue usted? Escriba a quien administra la plataforma.
news-second-factor-on-action = Ver mi cuenta
news-second-factor-off = Ya no se le pide ningún código al entrar
news-second-factor-off-text = Desde ahora basta un enlace o una contraseña. ¿No se acordó con usted? Vuelva a configurar los códigos y cierre la sesión en los demás navegadores.
news-second-factor-off-action = Ver mi cuenta
news-recovery-code-used = Se usó un código de recuperación para entrar en su cuenta
news-recovery-code-used-text = { $left ->
    [0] No queda ninguno: cree nuevos. ¿No fue usted? Cambie su contraseña y cierre la sesión en los demás navegadores.
    [one] Queda uno. ¿No fue usted? Cree nuevos, cambie su contraseña y cierre la sesión en los demás navegadores.
   *[other] Quedan { $left }. ¿No fue usted? Cree nuevos, cambie su contraseña y cierre la sesión en los demás navegadores.
}
news-recovery-code-used-action = Ver mi cuenta
