# El inicio de sesión, la cuenta propia, las personas y sus roles, y quién hizo qué.

## El inicio de sesión
account-sign-in-title = Iniciar sesión
account-sign-in-lead = No hace falta contraseña: le enviamos un enlace a su correo y ya está dentro.
account-email = Su correo electrónico
account-email-hint = La dirección a la que llegó su invitación.
account-send-link = Enviarme un enlace
account-have-password = Tengo una contraseña
account-password = Contraseña
account-sign-in-password = Entrar con la contraseña
account-no-account = ¿Todavía no tiene cuenta? Llega con una invitación: pídala a quien coordina su formación.
account-password-wrong = Esta dirección y esta contraseña no van juntas. Inténtelo otra vez o pida más bien un enlace por correo.
account-confirm-title = ¿Es usted?
account-confirm-lead = Hace ya un rato que entró. Antes de decidir quién puede hacer qué, demuestre una vez más que es usted; después seguirá donde estaba.
account-confirm-first = Hace ya un rato que entró. Antes de cambiar algo aquí, demuestre una vez más que es usted.
account-confirm-button = Soy yo
account-confirm-by-password = Continuar
account-confirm-link = Enviamos un enlace a { $email }. Le lleva de vuelta adonde estaba.
account-confirm-wrong = Esta no es su contraseña. Inténtelo otra vez, o pida que le enviemos un enlace.
account-confirm-back = Volver sin cambiar nada

account-link-sent-title = Mire su correo
account-link-sent-lead = Si { $email } es una dirección conocida aquí, un mensaje nuestro está en camino. Abra el enlace que contiene y pulse el botón.
account-link-sent-once = El enlace sirve una vez, y por poco tiempo.
account-link-sent-nothing = ¿Sigue sin llegar nada después de unos minutos?
account-link-sent-spam = Mire en la carpeta de correo no deseado («spam»).
account-link-sent-address = Compruebe que la dirección de arriba está bien escrita y que es aquella a la que llegó su invitación.
account-link-sent-ask = Pregunte a quien coordina qué dirección tiene de usted.
account-link-sent-again = Probar otra dirección

account-sign-in-link-title = Hola, { $name }
account-sign-in-link-lead = Un toque y ya está dentro.
account-sign-in-link-button = Entrar como { $name }
account-sign-in-link-not-you = ¿No es usted? Cierre esta página: no ha pasado nada.

notice-signed-out = Ha cerrado la sesión. ¡Hasta pronto!

## La primera persona que administra
account-set-up-title = Le damos la bienvenida a Relais
account-set-up-lead = Todavía nadie se ocupa de este lugar. Díganos quién es, y será usted.
account-set-up-email-hint = Le sirve para iniciar sesión: le enviamos un enlace, sin contraseña.
account-set-up-button = Empezar

## La cuenta propia
account-title = Mi cuenta
account-lead = Inicia sesión con { $email }, y ahí le escribimos.
account-profile = Sobre usted
account-name = Su nombre
account-name-hint = Tal como debe figurar en sus certificados.
account-language = Idioma
account-language-hint = Para estas páginas y para los correos que le enviamos.
account-time-zone = Zona horaria
account-time-zone-hint = Para que las horas y los plazos sigan su reloj.
account-country = País
account-save = Guardar
account-address-taken = Ya hay aquí alguien con esta dirección.
notice-account-changed = Guardado.

account-mail-title = Nuestros correos
account-mail-lead = Los enlaces para entrar, las invitaciones, los roles y los accesos que le dan llegan siempre por correo. El resto lo elige usted.
account-mail-reminders = Los recordatorios de lo que le espera
account-mail-news-report = Novedades de sus informes: devueltos, confirmados, aceptados
account-mail-news-commitment = Novedades de sus compromisos: retirados
account-mail-news-request = Noticias de solicitudes: una oferta a la suya, qué fue de su oferta
notice-mail-chosen = Su elección queda guardada.

account-address-title = Su correo electrónico
account-address-is = Usted entra con { $email }, y allí llegan nuestros mensajes.
account-address-change = Cambiar de dirección
account-address-lead = Ahora es { $email }. Escribimos a los dos buzones, y su dirección cambia cuando ambos están de acuerdo.
account-address-new = Nueva dirección
account-address-hint = Entrará con ella, y allí llegarán nuestros mensajes.
account-address-ask = Preguntar a los dos buzones
account-address-lost = ¿Ya no puede abrir el buzón anterior? Escriba a quien administra este sitio: puede corregir su dirección.
account-address-same = Esta ya es su dirección.
account-address-asked = Quiere cambiar a { $email }. Esperamos hasta el { $until } la respuesta de los dos buzones.
account-address-open-old = Falta el acuerdo de { $email }, su dirección actual.
account-address-open-new = Falta el acuerdo de { $email }, la nueva.
account-address-take-back = Conservar la dirección actual
account-address-from-old = Desde su cuenta, alguien pide cambiar la dirección { $old } por { $new }. ¿Está de acuerdo?
account-address-from-new = Este buzón, { $new }, va a sustituir a { $old } en una cuenta de aquí. ¿Está de acuerdo?
account-address-agree = Estoy de acuerdo
account-address-not-you = Si no sabe nada de esto, no haga nada: la dirección se queda como está.
account-address-waits = Gracias. Ahora le toca al otro buzón: abra también el enlace del mensaje que está allí.
account-address-until = Esperamos hasta el { $until }.
account-address-done = Hecho: desde ahora entra con { $email }.
notice-address-asked = Hemos escrito a los dos buzones. Abra el enlace de cada uno de los dos mensajes.
notice-address-kept = Su dirección se queda como está.

account-password-title = Contraseña
account-password-is-set = Tiene una contraseña. El enlace por correo también funciona, en cualquier momento.
account-password-is-not-set = Inicia sesión con un enlace por correo. Si prefiere escribir una contraseña, elíjala aquí.
account-password-present = Su contraseña actual
account-password-present-wrong = Esta no es su contraseña actual. Si ya no la sabe, entre con un enlace y quítela.
account-password-new = Nueva contraseña
account-password-hint = Al menos { $shortest } caracteres. Tres o cuatro palabras que nadie más juntaría se recuerdan con facilidad.
account-password-ends-sessions = Aquí sigue dentro; en todos los demás lugares se cierra la sesión.
account-password-forgotten = ¿La ha olvidado? Demuestre con un enlace que es usted, y quítela.
account-password-set = Establecer la contraseña
account-password-change = Cambiar la contraseña
account-password-remove = Quitar mi contraseña
account-password-remove-ask = A partir de entonces entrará con un enlace en su correo.
account-password-short = Es demasiado corta: al menos { $shortest } caracteres, por favor. Bastan tres o cuatro palabras.
account-password-obvious = Esta es demasiado fácil de adivinar. Use tres o cuatro palabras que nadie más juntaría.
notice-password-set = Su nueva contraseña está lista.
notice-password-removed = Su contraseña ya no existe. Desde ahora inicia sesión con un enlace por correo.

account-sessions-title = Dónde está abierta su sesión
account-sessions-lead = ¿Hay un navegador que no conoce? Cierre ahí la sesión.
account-session-times = Desde el { $since }. Último uso: { $seen }.
account-session-unknown = Un navegador que no dijo cuál es
account-session-current = este navegador
account-session-end = Cerrar sesión
account-session-end-ask = Ese navegador quedará desconectado enseguida. Lo que se esté escribiendo allí se guarda.
notice-session-ended = Esa sesión está cerrada.
account-sessions-end-all = Salir en todas partes
account-sessions-end-all-hint = Aquí también. Los programas conservan su acceso: puede quitárselo más abajo.
notice-signed-out-everywhere = Ha salido en todas partes. Hasta pronto.

account-tokens-title = Los programas que actúan por usted
account-tokens-lead = Cada uno de estos programas actúa en su nombre, para lo que se dice al lado. ¿No conoce alguno o ya no lo necesita? Quítele el acceso.
account-tokens-none = Ningún programa actúa por usted. Si hace falta uno, por ejemplo una hoja de cálculo que recoge cifras, pídalo a quien administra este lugar.
account-token-times = Desde el { $since }. Último uso: { $used }.
account-token-unused = Desde el { $since }. Todavía sin usar.
token-expires-at = Termina: { $at }.
token-ended = Terminado
token-ended-at = Terminó: { $at }.
token-scope-read = Leer
token-scope-about-read = Lo que la persona puede leer, salvo la administración.
token-scope-report = Informar
token-scope-about-report = Aprender, prometer, informar y confirmar en su nombre.
token-scope-coordinate = Coordinar
token-scope-about-coordinate = Cambiar cohortes y asociaciones, aceptar y liberar.
token-scope-administer = Administrar
token-scope-about-administer = Las personas, los tokens, el registro, el estado de los contenidos.
account-token-revoke = Quitarle el acceso
account-token-revoke-ask = El programa queda fuera enseguida, y este token no volverá a servir.
notice-token-revoked = Ese programa ya no tiene acceso.

## Los roles
role-administrator = Administrador/a
role-coordinator = Coordinador/a
role-cohort-coordinator = Coordinador/a de cohorte
role-section-coordinator = Coordinador/a de sección
role-focal-point = Punto focal

## Quién hizo qué: cada línea se entiende sola, en una lista o como filtro
audit-person-added = Persona añadida
audit-person-profile-changed = Perfil modificado
audit-person-password-set = Contraseña establecida
audit-person-second-factor-on = Códigos al entrar configurados
audit-person-second-factor-off = Códigos al entrar retirados
audit-person-recovery-codes-renewed = Nuevos códigos de recuperación creados
audit-person-password-removed = Contraseña quitada
audit-person-deactivated = Acceso de una persona cerrado
audit-person-reactivated = Acceso de una persona reabierto
audit-person-renamed = Nombre corregido
audit-person-address-asked = Cambio de dirección pedido
audit-person-address-changed = Dirección cambiada
audit-person-signed-out-everywhere = Salida en todas partes
audit-person-exported = Datos entregados
audit-person-erased = Persona borrada
audit-person-merged = Dos fichas unidas
audit-security-signed-in = Entrada
audit-security-sign-in-refused = Entrada rechazada
audit-security-limit-reached = Demasiados intentos
audit-security-access-denied = Acceso denegado
audit-role-granted = Rol asignado
audit-role-revoked = Rol retirado
audit-token-created = Acceso para un programa creado
audit-token-revoked = Acceso de un programa retirado

## Por qué vía
channel-web = en una página
channel-api = por un programa
channel-import = por una importación
channel-email-link = por un enlace en un correo
channel-command-line = en la línea de órdenes
channel-system = Relais

## Códigos además de una contraseña o un enlace
second-factor-title = Un código al entrar
second-factor-lead = Además de un enlace o una contraseña, usted da un código que muestra una aplicación de su teléfono. Así, quien acceda a su correo no entra.
second-factor-needed = Sus funciones aquí solo se ejercen con un código al entrar. Hasta que lo configure, verá lo que ve todo el mundo.
second-factor-set-up = Configurarlo
second-factor-see = Ver o cambiar
second-factor-is-on = Se le pide un código al entrar.
second-factor-begin = Empezar
second-factor-step-app = Haga que una aplicación lea esto
second-factor-step-app-text = Sirve cualquier aplicación de códigos de un solo uso: Aegis, FreeOTP, Google Authenticator, un gestor de contraseñas. Funciona sin conexión.
second-factor-open-app = En este teléfono: abrir en la aplicación
second-factor-type = O escríbalo:
second-factor-step-code = Dé lo que muestra la aplicación
second-factor-code = Código
second-factor-code-hint = Seis cifras de su aplicación, o uno de sus códigos de recuperación.
second-factor-code-app = Seis cifras, nuevas cada medio minuto.
second-factor-turn-on = Pedirme códigos a partir de ahora
second-factor-again = Crear otro secreto
second-factor-wrong = Este no es el código de ahora. Espere al siguiente y compruebe que su teléfono tiene la hora correcta.
second-factor-codes-title = Sus códigos de recuperación
second-factor-codes-once = Se muestran ahora y nunca más. Imprímalos o anótelos: cada uno le permite entrar una vez si pierde el teléfono.
second-factor-codes-kept = Los he guardado
second-factor-codes-left = { $left ->
    [0] No le queda ningún código de recuperación. Cree nuevos.
    [one] Le queda un código de recuperación.
   *[other] Le quedan { $left } códigos de recuperación.
}
second-factor-codes-renew = Nuevos códigos de recuperación
second-factor-codes-renew-ask = Los que tiene dejarán de valer. ¿Crear nuevos?
second-factor-remove = No pedir más códigos
second-factor-remove-ask = Entonces bastará un enlace o una contraseña para entrar. ¿Continuar?
second-factor-ask-title = Una cosa más
second-factor-ask-lead = Dé el código que su aplicación muestra ahora.
second-factor-say = Entrar
second-factor-lost = ¿Ha perdido el teléfono? Sirve un código de recuperación. ¿También los ha perdido? Escriba a quien administra la plataforma.
second-factor-leave = Entrar con otra cuenta
notice-second-factor-off = Ya no se le pide ningún código.
notice-second-factor-off-for = Ya no se le pide ningún código. Se ha avisado a la persona.
notice-code-late = Han pasado más de diez minutos. Vuelva a entrar.
admin-second-factor-on = Se le pide un código de una aplicación al entrar.
admin-second-factor-remove-ask = Hágalo solo para alguien que ha perdido el teléfono y los códigos de recuperación y a quien conoce: de viva voz, no por correo. ¿Continuar?
