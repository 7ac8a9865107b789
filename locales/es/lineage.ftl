# Quién lo transmitió a quién.
lineage-title = Filiación
lineage-lead = Quién lo transmitió a quién, de generación en generación, en toda la red.
lineage-lead-yours = Quién lo transmitió a quién, de generación en generación, en sus cohortes.
lineage-generations = ¿Se debilita por el camino?
lineage-generations-note = Las personas formadoras de una cohorte imparten las réplicas de la primera generación. Quienes se hicieron formadoras en una de ellas imparten la segunda, y así sucesivamente.
lineage-generations-caption = Cifras por generación. Solo cuentan las réplicas confirmadas.
lineage-generation = Generación
lineage-nth-generation = Generación { $nth }
lineage-trainers = Personas formadoras
lineage-ended = Nunca formó, plazo vencido
lineage-first-after = Hasta la primera réplica (mediana)
lineage-days =
    { $count ->
        [one] un día
       *[other] { $count } días
    }
lineage-tests = Prueba antes → después
lineage-before-after = { $before } → { $after }
lineage-cohort-generation = Generación { $nth }: personas formadoras { $trainers }, réplicas { $deliveries }
lineage-by-cohort = Cohorte por cohorte
lineage-open-tree = Abrir el árbol
lineage-tree = Quién lo transmitió a quién
lineage-branch = La rama de { $name }
lineage-whole-tree = Volver al árbol entero
lineage-tree-note = Cada línea es una persona formadora, desde el día en que entró. Un punto es una réplica, tan grande como las personas que hubo. La suma cuenta quién completó sus réplicas, y + las de quienes salieron de ellas.
lineage-cut = Este árbol tiene más ramas de las que se leen de una vez. Lo demás no se dibuja aquí.
lineage-folded = personas formadoras más debajo; abrir la rama
lineage-people = personas:
lineage-caption = Personas formadoras en el orden del árbol, con lo que salió de ellas
lineage-from-the-beginning = Desde el principio
lineage-made-trainers = hizo formadoras
lineage-elsewhere =
    { $count ->
        [one] una de ellas en otra cohorte
       *[other] { $count } de ellas en otras cohortes
    }
lineage-none-title = Todavía no se ha transmitido nada
lineage-none = En cuanto participen personas formadoras en una de sus cohortes, su filiación estará aquí.
lineage-none-cohort = En cuanto participen personas formadoras en esta cohorte, estarán aquí, cada una con sus réplicas.
lineage-key-held = impartida
lineage-key-made = de ella salieron nuevas personas formadoras
lineage-key-said = informada, sin confirmar
lineage-key-plan = prevista
lineage-key-waits = todavía tiene tiempo
lineage-key-ended = nunca formó, plazo vencido
trainer-standing-passed-on = De sus réplicas salieron nuevas personas formadoras
trainer-standing-taught = Ha formado
trainer-standing-waiting = Todavía no ha formado
trainer-standing-ended = Nunca formó, y el plazo ha vencido
sheet-generation = Generaciones antes
sheet-founding = Salió de
sheet-joined = Entró
sheet-standing = Hasta dónde
sheet-first-after = Días hasta la primera réplica
sheet-beyond = Completaron con quienes salieron de ellas
sheet-new-trainers = Nuevas personas formadoras

new-trainers-title = Nuevas personas formadoras
new-trainers-lead = Invite a quienes participaron en esta réplica a formar a su vez. Sus réplicas cuentan entonces como la siguiente generación.
new-trainers-not-yet = De una formación de formadores pueden salir nuevas personas formadoras en cuanto esté confirmada.
new-trainers-cohort = Su cohorte
new-trainers-cohort-hint = Usted, y quien dirigió la réplica, pueden invitar a esta cohorte.
new-trainers-choose = Elegir esta cohorte
new-trainers-no-cohort-to-choose = Ninguna de sus cohortes admite personas ahora.
new-trainers-wait = Primero la coordinación elige la cohorte. Después podrá invitar aquí.
new-trainers-invite = Invitar a { $cohort }
new-trainers-participants = Entre quienes participaron
new-trainers-participants-hint = Quienes se registraron con un nombre y dejaron una dirección.
new-trainers-nobody = Elija a alguien o escriba una dirección.
new-trainers-too-many = Demasiadas a la vez; como máximo: { $most }.
new-trainers-deep = Sus réplicas serían de la tercera generación o más allá. Lo que se transmite tantas veces se debilita: piense en un encuentro con alguien más cercano al principio.
new-trainers-deeper = Lo sé, e invito de todos modos
new-trainers-deeper-needed = Márquelo para seguir, o elija una réplica más cercana al principio.
new-trainers-send = Invitar
new-trainers-invited = Ya invitadas desde esta réplica
new-trainers-none = Nadie todavía. Quien reciba la invitación estará aquí.
new-trainer-state-invited = Aún no ha respondido
new-trainer-state-enrolled = Participa
new-trainer-state-completed = Ha completado el curso
new-trainer-state-declined = Dijo que no
new-trainer-state-withdrawn = Se ha ido
new-trainer-state-removed = Se le retiró
notice-new-trainers-invited = Las invitaciones están hechas. Quien tenía una plaza en la cohorte la conserva como estaba.
notice-founding-cohort-chosen = La cohorte está elegida.
error-founds-nobody-title = De esta réplica todavía no pueden salir personas formadoras
error-founds-nobody-what = Solo una formación de formadores confirmada puede hacer nuevas.
error-founds-nobody-kept = No se cambió nada.
error-founding-no-cohort-title = No se ha elegido ninguna cohorte
error-founding-no-cohort-what = La coordinación elige a qué cohorte se invita. No se invitó a nadie.
error-founding-no-cohort-kept = No se cambió nada.
audit-delivery-founding-cohort-chosen = Cohorte elegida para las nuevas personas formadoras de una réplica
audit-delivery-trainers-invited = Nuevas personas formadoras invitadas desde una réplica

story-drawn = Lo que pasó, dibujado a escala de tiempo. La lista de abajo cuenta cada paso.
story-promised = prometida
story-planned = prevista
story-held = impartida
story-reported = informada
story-returned = devuelta
story-confirmed = confirmada
story-accepted = aceptada
story-amended = reabierta
story-cancelled = cancelada
story-withdrawn = retirada
story-today = hoy
story-turn-trainer = turno de quien forma
story-turn-association = de la asociación
story-turn-coordinator = de la coordinación
story-turn-nobody = de nadie
