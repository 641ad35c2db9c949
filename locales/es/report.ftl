### El informe de la caminata (PDF): el registro propio de quien camina.

# Aparece cuando la caminata aún no tiene título.
report-untitled = Una caminata de aprendizaje
# Al pie de cada página.
report-purpose-line = Para el aprendizaje de quienes caminan. No se evalúa a nadie.
report-not-for-evaluation = No es para evaluar
report-page = Página { $page } de { $pages }
# Bajo el título: cuántas visitas y los minutos previstos en las aulas.
report-sum = { $n ->
    [one] { $n } visita
    [many] { $n } de visitas
   *[other] { $n } visitas
}, { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
} en las aulas
report-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } de minutos
   *[other] { $n } minutos
}

report-preparation = Preparación
report-focus-question = Pregunta foco
report-purpose = Propósito
report-linked-goal = Meta a la que sirve esta caminata
report-my-goal = Mi meta de aprendizaje
report-my-practice = Lo que hago hoy
report-my-prediction = Lo que espero ver
report-look-fors = Qué observamos
report-norms = Nuestros acuerdos
report-walkers = Quienes caminan
# Va antes de la meta, en la misma línea.
report-walker-goal = Meta de aprendizaje:
report-me = Yo
report-walker-unnamed = Caminante

report-lens-students = estudiantes
report-lens-teacher_moves = acciones docentes
report-lens-task = tarea
report-lens-environment = entorno
report-lens-interaction = interacción

report-role-facilitator = facilita
report-role-timekeeper = lleva el tiempo
report-role-norms_keeper = cuida los acuerdos
report-role-evidence_keeper = cuida la evidencia
report-role-scribe = toma nota
report-role-host_liaison = enlace con el aula anfitriona
report-role-process_observer = observa el proceso

report-visits = Visitas
report-visit = Visita { $n }
report-lane-notice = Noto
report-lane-wonder = Me pregunto
report-lane-try = Voy a intentar
report-minute = minuto { $n }
report-evidence-quote = cita
report-evidence-action = acción
report-evidence-count = dato
report-evidence-environment = entorno
# Una nota que aún se estaba escribiendo.
report-draft = borrador
# Antes del nombre de quien escribió la nota.
report-by = Nota de { $name }

report-debrief = Reunión posterior
report-pattern-in = En { $n } de { $of ->
    [one] { $of } visita
    [many] { $of } de visitas
   *[other] { $of } visitas
}
report-patterns = Patrones
# Va antes del contraejemplo, en la misma línea.
report-counterexample = Contraejemplo:
report-ungrouped = Tarjetas sin agrupar
report-wonderings = Preguntas del equipo
report-next-steps = Próximos pasos
report-next-step = Próximo paso
report-owner = Quién
report-by-when = Para cuándo

report-reflection = Mi reflexión
report-reflection-of = Reflexión de { $name }
report-validated = Lo que confirmo en mi práctica
report-questioned = Lo que ahora me cuestiono
report-new-idea = Una idea nueva
report-surprise = Lo que me sorprendió

report-commitments = Mis compromisos
report-commitments-of = Compromisos de { $name }
report-i-will = Voy a
report-by-date = Fecha
report-partner = Me acompaña
report-state = Estado
report-status-planned = previsto
report-status-trying = en prueba
report-status-tried = probado
report-status-adapted = adaptado
report-status-kept_as_routine = ya es rutina
report-status-dropped = dejado

report-nothing-yet = Todavía no hay nada escrito en esta caminata.
report-calendar-visit = Caminata de aprendizaje: visita { $n }

# Hojas en blanco para escribir en el aula: una por visita y otra de reserva.
report-scripting-title = Hojas de registro en blanco
report-scripting-sheet = Hoja de registro
# Sigue una línea para escribir el número.
report-scripting-spare = Hoja de reserva, visita
report-scripting-evidence = Evidencia es lo que se vio y se oyó: palabras exactas, una acción, una cuenta, algo en la pared. Sin nombres de personas ni de aulas.
# Sobre las casillas de cada aspecto: para las rayas, y para el total.
report-scripting-tally = Conteo
report-scripting-of = De
# Sobre las columnas de las líneas.
report-scripting-minute = Minuto
report-scripting-lane = Carril: rodea uno
report-scripting-text = En palabras
# Para qué es cada carril; antes van su nombre y dos puntos.
report-scripting-notice = visto u oído
report-scripting-wonder = una pregunta de verdad
report-scripting-try = en mi propia aula
report-calendar-due = Lo que dije que iba a intentar: { $text }
report-check-in = Cómo fue
report-prebrief-minutes = Minuta de la reunión previa
report-changed-because = Qué cambiamos por la última caminata
report-mirror-same = Igual en mi aula
report-mirror-different = Distinto en mi aula
report-mirror-question = Lo que eso me hace preguntar
report-walker-area = Grado o materia:
report-by-day = hasta el { $date }
report-commitment-evidence = Evidencia:
report-commitment-partner = Me acompaña:
report-commitment-class = En mi grupo:
report-commitment-reason = Por qué se dejó:
