# La administración: las personas y lo que pueden hacer, y quién hizo qué.
admin-title = Administración
admin-lead = Quién está aquí, qué puede hacer cada persona y qué ha pasado.
admin-show = Mostrar
admin-show-all = Mostrar todo
admin-associations-about = Las asociaciones, sus miembros y quién habla en su nombre.
admin-sections-title = Secciones
admin-sections-about = Quién coordina cada sección de la red.
admin-sections-lead = Quien coordina una sección se ocupa de sus cohortes y asociaciones, y acepta las formaciones que se dan allí fuera de toda cohorte.
admin-section-nobody = Todavía nadie coordina esta sección.
admin-section-appoint = Nombrar a alguien
admin-section-coordinator-email = Correo electrónico
admin-section-coordinator-name = Nombre
admin-section-appoint-button = Confiarle la coordinación
notice-section-coordinator-added = Desde ahora coordina esta sección.
notice-section-coordinator-removed = Ya no coordina esta sección.
admin-mail-title = Correo
admin-mail-about = Qué se envió y a quién, qué espera y qué no se pudo entregar.

## Las personas
admin-people-title = Personas
admin-people-about = Todas las personas que tienen una cuenta aquí, por nombre.
admin-people-search = Nombre o dirección
admin-people-caption = Las personas y sus roles
admin-people-none-title = Nadie así
admin-people-none-text = Ningún nombre ni dirección contiene «{ $search }» aquí. Pruebe con menos letras o añada a la persona.
admin-people-end-title = Nadie más
admin-people-end-text = La lista termina antes de esta página.
admin-name = Nombre
admin-name-hint = Tal como debe figurar en los certificados. La persona puede cambiarlo.
admin-email = Correo electrónico
admin-email-hint = Le sirve para iniciar sesión: le enviamos un enlace, sin contraseña.
admin-language-hint = Para las páginas y para los correos que le enviamos.
admin-time-zone-hint = Para que las horas y los plazos sigan su reloj.
admin-roles = Roles
admin-no-role = ninguno
admin-state = Estado
person-state-new = Todavía no ha entrado
person-state-active = Participa
person-state-deactivated = Acceso cerrado
admin-person-add = Añadir una persona
admin-person-add-lead = Para quienes coordinan o administran. Las y los formadores llegan por la invitación a su cohorte.
notice-person-added = Añadida. Desde ahora puede iniciar sesión con su dirección.

## Una persona
admin-first-signed-in = Primer inicio de sesión
admin-deactivated-since = Acceso cerrado desde el
admin-person-audit = Qué ha pasado
admin-role-held = lo tiene
admin-role-grant = Dar
admin-role-revoke = Quitar
admin-role-revoke-ask = Ya no podrá hacer lo que este rol permite. Usted puede volver a darlo.
admin-role-about-administrator = Lo ve todo y se ocupa de las personas, las asociaciones, el correo y los ajustes.
admin-role-about-coordinator = Abre cohortes, invita a formadores y formadoras y acepta sus informes.
admin-role-about-cohort-coordinator = { $count ->
    [one] Para una cohorte. Ahí se da y se quita.
   *[other] Para { $count } cohortes. Ahí se da y se quita.
  }
admin-role-about-section-coordinator = { $count ->
    [one] Para una sección. Ahí se da y se quita.
   *[other] Para { $count } secciones. Ahí se da y se quita.
  }
admin-role-about-focal-point = { $count ->
    [one] Para una asociación. Ahí se da y se quita.
   *[other] Para { $count } asociaciones. Ahí se da y se quita.
  }
notice-role-granted = El rol está dado.
notice-role-revoked = El rol está quitado.

admin-correct = Corregir el nombre o la dirección
admin-correct-title = Corregir: { $name }
admin-correct-lead = Para un nombre mal escrito, o un buzón que la persona ya no tiene. Se le avisa, también en la dirección anterior, y su motivo queda en lo que ha pasado.
admin-correct-email-hint = Con ella se entra. Si cambia, se cierran todas sus sesiones.
admin-correct-reason = Motivo
admin-correct-reason-hint = Quién lo ha pedido, y cómo sabe que es esa persona.
admin-correct-nothing = Nada es distinto de antes.
notice-person-corrected = Corregido. La persona está avisada.

admin-tokens-title = Programas
admin-tokens-lead = Un programa con un token actúa en nombre de esta persona: puede hacer lo que usted marque aquí y ella pueda hacer, hasta su último día o hasta que usted le quite el acceso.
admin-token-name = ¿Para qué es el programa?
admin-token-name-hint = Por ejemplo, «Cifras para el informe al donante»: así se sabrá más tarde qué es.
admin-token-scopes = ¿Qué puede hacer?
admin-token-expires = Su último día
admin-token-expires-hint = Después de ese día el programa necesita un token nuevo.
token-expires-range = Elija un día desde hoy, dentro de { $days } días.
admin-token-make = Crear un código de acceso
admin-token = Código de acceso
admin-token-made-title = Copie ahora este código de acceso
admin-token-made-lead = Es para «{ $name }», en nombre de { $person }. Lo ve solo esta vez: nadie podrá consultarlo más tarde.
admin-token-made-how = El programa lo envía con cada petición, en la cabecera «Authorization», después de la palabra «Bearer».
admin-token-copy = Copiar
admin-token-copied = Copiado
admin-token-kept = Ya lo guardé
notice-token-shown-before = Este código se acaba de crear y se muestra una sola vez. Si no lo guardó, quítele el acceso y cree otro.

admin-deactivate-title = Cerrar el acceso
admin-deactivate-text = Se cierran todas sus sesiones, no puede entrar y no recibe correo. Lo que hizo se queda, y usted puede reabrir su acceso.
admin-deactivate-self = No puede hacerlo consigo. Pídalo a otra persona que administre.
admin-deactivate = Cerrar el acceso de esta persona
admin-reactivate-title = Reabrir el acceso
admin-reactivate-text = Puede volver a entrar, con los roles que tenía. Los programas necesitan tokens nuevos.
admin-reactivate = Reabrir el acceso de esta persona
notice-person-deactivated = El acceso de esta persona está cerrado.
notice-person-reactivated = Esta persona puede volver a entrar.

## Quién hizo qué
admin-audit-title = Qué ha pasado
admin-audit-about = Quién hizo qué, lo más reciente primero. Solo las entradas y otros sucesos de seguridad desaparecen con el tiempo; todo lo demás queda.
admin-audit-about-person = Lo que hizo { $name } y lo que se hizo con su cuenta, lo más reciente primero.
admin-audit-filter = Filtrar lo que ha pasado
admin-audit-action = Qué
admin-audit-everything = Todo
admin-audit-kind = De qué tipo
admin-audit-security = Entradas y seguridad
admin-audit-caption = Qué ha pasado, lo más reciente primero
admin-audit-what = Qué
admin-audit-to = A quién o a qué
admin-audit-who = Por quién
admin-audit-when = Cuándo
admin-audit-none-title = Nada anotado
admin-audit-none-text = Lo que se cambia aquí queda anotado, con quién fue y cuándo. Nada corresponde a lo que pide.

## Módulos de aprendizaje
admin-content-title = Módulos de aprendizaje
admin-content-about = Qué módulos se ofrecen, desde cuándo, y qué deben corregir quienes los escriben.
admin-content-lead = Lo que se lee ahora. Las carpetas modificadas se toman en pocos segundos; un módulo con errores nunca sustituye a uno bueno.
admin-content-trouble = Los módulos ya no se pueden leer. Los que se leyeron antes siguen disponibles.
admin-content-module = Módulo
admin-content-state = Estado
admin-content-state-served = Disponible
admin-content-state-older = Sigue el anterior
admin-content-state-left-out = No disponible
admin-content-version = Versión
admin-content-languages = Idiomas
admin-content-loaded = Cargado
admin-content-errors = { $count ->
    [one] 1 error
   *[other] { $count } errores
  }
admin-content-warnings = { $count ->
    [one] 1 aviso
   *[other] { $count } avisos
  }
admin-content-older = La carpeta se leyó el { $read } y tiene errores. Hasta que se corrijan, se sigue leyendo la versión { $version }, cargada el { $loaded }.
admin-content-left-out = La carpeta se leyó el { $read } y tiene errores. Nadie verá este módulo hasta que se corrijan.
admin-content-glossary = Glosario
admin-content-glossary-terms = { $count ->
    [one] Un término
   *[other] { $count } términos
}
admin-content-none-title = Todavía no hay módulos
admin-content-none-text = Los módulos aparecerán aquí en cuanto haya uno en la carpeta de módulos. Empiece uno con «relais modules new»; la guía para escribir módulos explica el resto.
