# La visita: tres carriles, un campo de texto, un reloj silencioso.

visit-title = Visita · Caminatas de aprendizaje
visit-heading = Visita
visit-n-of = Visita { $n } de { $of }
visit-all = Todas las visitas
visit-switch = Visita { $n }
visit-switch-done = Visita { $n }, lista
visit-time = Tiempo en el aula
visit-minute = Minuto { $n }
visit-minutes = { $n ->
    [one] { $n } minuto previsto
    [many] { $n } minutos previstos
   *[other] { $n } minutos previstos
    }
visit-left-minutes = { $n ->
    [one] Queda { $n } minuto
    [many] Quedan { $n } minutos
   *[other] Quedan { $n } minutos
    }
visit-time-over = El tiempo previsto terminó
visit-left = Ya saliste del aula
visit-enter = Entrar al aula
visit-enter-again = Volver a entrar
visit-leave = Salir del aula
visit-look-fors = Qué observar
visit-notes = Notas de esta visita
visit-none = Escribe lo que ves y oyes. Cada nota toma el minuto por sí sola.
visit-min = min { $n }
visit-lane = Carril
visit-lane-notice = Noto
visit-lane-wonder = Me pregunto
visit-lane-try = Voy a intentar
visit-stems = Formas de empezar
visit-stem-saw = Vi …
visit-stem-heard = Oí «…»
visit-stem-count = … de … estudiantes
visit-stem-wall = En la pared …
visit-stem-what = Me pregunto qué …
visit-stem-how = Me pregunto cómo …
visit-stem-if = Qué pasa si …
visit-stem-will = Voy a …
visit-stem-room = En mi propia aula …
visit-note = Nota
visit-add = Agregar
visit-added = Nota agregada
visit-finish = Terminar esta nota
visit-new-note = Nota nueva
visit-note-more = Más sobre esta nota
visit-edit = Editar
visit-make-card = Hacer tarjeta
visit-is-card = Es tarjeta
visit-card = tarjeta
visit-help-1 = Elige un carril, escribe y pulsa Agregar. El texto se guarda mientras escribes, aunque el dispositivo se apague.
visit-help-2 = Noto es lo que se ve o se oye. Me pregunto es una pregunta de verdad. Voy a intentar trata de tu propia aula.
visit-help-3 = El reloj es silencioso. Muestra cuándo quedan cinco minutos y un minuto.
# Una línea discreta bajo el texto; nunca bloquea y no se guarda en ningún lugar.
visit-nudge = Una observación sobre las palabras
visit-nudge-rewrite = Reescribir
visit-nudge-keep = Dejar así
visit-nudge-to-wonder = Pasar a Me pregunto
visit-nudge-to-try = Pasar a Voy a intentar
visit-nudge-teacher = la persona docente
visit-nudge-student = alguien del alumnado
visit-hall = En esta aula no se escribe. Al salir, aquí estará el campo para las notas.
# Donde no se escribe en el aula: preguntas que la traen de vuelta al salir.
visit-recall = Para volver a la visita
visit-recall-first = ¿Qué fue lo primero que oí?
visit-recall-voices = ¿Quién habló y quién no?
visit-recall-wall = ¿Qué había en las paredes y en el pizarrón?
visit-recall-made = ¿Qué estaba haciendo el alumnado?
# Contar lo que se observa. Vacío significa «sin anotar», nunca 0.
visit-not-noted = Sin anotar
visit-count-more = + 1 anotado
visit-count-of = de
visit-count-note = Pasar a una nota
visit-count-less = − 1
visit-count-more-of = Uno más anotado: { $text }
visit-count-less-of = Uno menos: { $text }
visit-count-note-of = Pasar el conteo a una nota: { $text }
visit-count-of-of = De cuántos: { $text }
visit-count-sentence = { $n ->
    [one] { $n } vez: { $text }
    [many] { $n } de veces: { $text }
   *[other] { $n } veces: { $text }
}
visit-count-sentence-of = { $n } de { $of }: { $text }
visit-to-hall = Sigue: conversación de pasillo
visit-kinds = Tipo de evidencia y quién o qué actúa
visit-kind-quote = Cita
visit-kind-action = Acción
visit-kind-count = Dato
visit-kind-environment = Entorno
visit-actor-student = Estudiante
visit-actor-students = Grupo
visit-actor-teacher_move = Docencia
visit-actor-task = Tarea
visit-actor-materials = Material
visit-actor-wall = Pared
visit-move-to = { $from }. Pasar a { $to }
visit-unstar = Quitar la estrella
visit-because = A causa de
visit-because-none = Nada elegido
visit-earlier = Redacciones anteriores
visit-earlier-none = Esta nota no tiene todavía una redacción anterior. Se guarda una en cada pausa, una vez por minuto y antes de borrar un trozo.
visit-earlier-take = Volver a esta
visit-earlier-take-of = Volver a la redacción de las { $at }
visit-earlier-forget = Borrarlas del todo
visit-earlier-forget-sure = ¿Borrar del todo? Pulsa otra vez
visit-removed = Notas quitadas
visit-bring-back = Recuperar
visit-bring-back-of = Recuperar: { $text }
visit-because-of = A causa de: { $text }
