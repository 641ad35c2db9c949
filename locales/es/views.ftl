# Frases que Rust prepara para la ventana.

# $what es un acto de ops.ftl, como "quitar nota".
views-undo = Deshacer: { $what }
views-redo = Rehacer: { $what }
views-recovered = Se guardó todo hasta las { $time }. Puedes continuar.
views-untitled = Caminata sin título
views-from-to = { $from } a { $to }
views-by = hasta el { $date }
views-carry-on = Continuar: visita { $n } de { $all }
views-in-visits = { $all ->
    [one] En { $n } de { $all } visita
    [many] En { $n } de { $all } de visitas
   *[other] En { $n } de { $all } visitas
}
views-visits = { $n ->
    [one] { $n } visita
    [many] { $n } de visitas
   *[other] { $n } visitas
}
views-patterns = { $n ->
    [one] { $n } patrón
    [many] { $n } de patrones
   *[other] { $n } patrones
}
views-commitments = { $n ->
    [one] { $n } compromiso
    [many] { $n } de compromisos
   *[other] { $n } compromisos
}
views-sum = { $visits ->
    [one] { $visits } visita
    [many] { $visits } de visitas
   *[other] { $visits } visitas
}, { $minutes ->
    [one] { $minutes } minuto en las aulas
    [many] { $minutes } de minutos en las aulas
   *[other] { $minutes } minutos en las aulas
}{ $hall ->
    [0] {""}
   *[other] , { $hall } de pasillo
}, { $walking } de camino
views-sum-ends = { $visits ->
    [one] { $visits } visita
    [many] { $visits } de visitas
   *[other] { $visits } visitas
}, { $minutes ->
    [one] { $minutes } minuto en las aulas
    [many] { $minutes } de minutos en las aulas
   *[other] { $minutes } minutos en las aulas
}{ $hall ->
    [0] {""}
   *[other] , { $hall } de pasillo
}, { $walking } de camino, termina a las { $ends }

views-state-draft = Borrador
views-state-pre-briefed = Preparada
views-state-walking = En curso
views-state-debriefed = Conversada
views-state-follow-up = Seguimiento
views-state-closed = Cerrada

views-lane-notice = Noto
views-lane-wonder = Me pregunto
views-lane-try = Voy a intentar

# Títulos de los diálogos de archivos y nombres de las clases de archivo.
views-ask-report = Guardar el informe
views-ask-walk-file = Guardar la caminata como archivo
views-ask-import = Abrir archivos de caminata
views-ask-backup = Guardar una copia de seguridad
views-ask-restore = Elegir una copia de seguridad
views-kind-pdf = PDF
views-kind-json = Archivo de caminata
views-kind-sqlite = Cuaderno

views-ask-calendar = Guardar el calendario
views-ask-protocol = Elegir un archivo de protocolo
views-ask-protocol-file = Guardar el protocolo como archivo
views-ask-scripting-sheets = Guardar las hojas de registro
views-kind-ics = Calendario

# La agenda: etapas, pasos, duración.
views-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } de minutos
   *[other] { $n } minutos
}
views-length-ends = { $n ->
    [one] { $n } minuto, termina a las { $ends }
    [many] { $n } de minutos, termina a las { $ends }
   *[other] { $n } minutos, termina a las { $ends }
}
# $length es una de las dos anteriores: «61 minutos, termina a las 11:04».
views-with-walking = { $n ->
    [one] Con { $n } minuto de camino: { $length }.
    [many] Con { $n } de minutos de camino: { $length }.
   *[other] Con { $n } minutos de camino: { $length }.
}
views-stage-prebrief = Reunión previa
views-stage-visit-n = Visita { $n }
views-stage-hall-n = Pasillo tras la visita { $n }
views-stage-mirror-n = Espejo tras la visita { $n }
views-stage-debrief = Puesta en común
views-stage-reflect = Reflexión
views-stage-commit = Compromisos
views-step-notice = Noto
views-step-pattern = Patrones
views-step-predict = Predicción
views-step-wonder = Me pregunto
views-step-mirror = Mi práctica
views-step-try = Voy a intentar
views-step-thanks = Gracias

# Protocolos.
views-copy-of = { $name } (nuestra copia)
views-protocol-line = { $visits ->
    [one] { $visits } visita
    [many] { $visits } de visitas
   *[other] { $visits } visitas
}, de { $min } a { $max } caminantes

# El plan: observaciones que preguntan y nunca prohíben. $profile es el acuerdo local.
views-turn = { $roles } el { $date }
views-led-last = { $name } facilitó la última caminata.
views-team-few = { $n ->
    [one] De momento va una persona; lo previsto es de { $min } a { $max }. Con pocos ojos, lo que ve una sola persona parece un patrón.
    [many] Van { $n } de personas; lo previsto es de { $min } a { $max }. Con pocos ojos, lo que ve una sola persona parece un patrón.
   *[other] Van { $n } personas; lo previsto es de { $min } a { $max }. Con pocos ojos, lo que ve una sola persona parece un patrón.
}
views-team-many = { $profile ->
    [uk_neu] Van { $n } personas; la política del NEU permite { $max } en un aula.
    [cl] Van { $n } personas; la guía de Chile indica { $max } como máximo.
    [custom] Van { $n } personas; el acuerdo local permite { $max }.
   *[other] Van { $n } personas; lo previsto es de { $min } a { $max }. Si son más, llenan el aula y la clase gira en torno a la visita.
}
views-rule-team = { $min ->
    [0] Caminan { $max } personas.
    [1] Caminan hasta { $max } personas.
   *[other] Caminan de { $min } a { $max } personas.
}
views-rule-ask-yes = Se puede preguntar al alumnado qué está aprendiendo.
views-rule-ask-general = Al alumnado se le pregunta por el aprendizaje en general, nunca por una persona docente.
views-rule-ask-no = No se pregunta al alumnado.
views-rule-host-view = { $n ->
    [one] Quien recibe puede leer lo escrito sobre su visita durante { $n } día lectivo.
    [many] Quien recibe puede leer lo escrito sobre su visita durante { $n } de días lectivos.
   *[other] Quien recibe puede leer lo escrito sobre su visita durante { $n } días lectivos.
}
views-rule-notice = { $n ->
    [0] No hay aviso previo acordado.
    [one] Se avisa con { $n } día lectivo de antelación.
    [many] Se avisa con { $n } de días lectivos de antelación.
   *[other] Se avisa con { $n } días lectivos de antelación.
}
views-rule-counts = La visita cuenta como observación de clase, y se cuenta.
views-rule-never-counts = La visita no cuenta como observación, y nada de ella se usa en una.
views-rule-ghost = Las aulas están vacías; solo se mira el entorno.
views-rule-faculty = Se camina por turnos, según las horas libres de cada cual; el número vale para cada turno.
views-rule-no-device = Ningún dispositivo en el aula; las notas se escriben en el pasillo.
views-rule-host-focus = Quien recibe decide el foco para su aula.
views-clash = { $n ->
    [one] Empieza { $n } minuto antes de que el equipo pueda llegar.
    [many] Empieza { $n } de minutos antes de que el equipo pueda llegar.
   *[other] Empieza { $n } minutos antes de que el equipo pueda llegar.
}
views-gap = { $n ->
    [one] Queda { $n } minuto libre antes.
    [many] Quedan { $n } de minutos libres antes.
   *[other] Quedan { $n } minutos libres antes.
}
views-door-twice = La misma puerta que otra visita de esta caminata. Para una clase basta con una.
views-door-again = La misma puerta que el { $date }. Dos visitas en diez días lectivos son muchas para una clase.
# $name es una categoría de language.ftl; $strategy es una frase completa.
views-nudge = «{ $words }» es { $name }. { $strategy }
views-still-open = Falta todavía: { $what }
views-remark-devices = «Dispositivos en el aula: sí» no encaja con «ningún dispositivo en el aula».
views-remark-students = El acuerdo permite hablar menos con el alumnado de lo que aquí se elige.
views-remark-evidence = En una caminata fantasma solo se mira el entorno.
# Dónde falla algo en un protocolo, unido con comas: «etapa 4, paso 2, minutos».
views-place-stage = etapa { $n }
views-place-step = paso { $n }
views-place-name = nombre
views-place-summary = para qué sirve
views-place-visits = visitas
views-place-team-min = mínimo de caminantes
views-place-team-max = máximo de caminantes
views-place-minutes = minutos
views-place-steps = pasos
views-place-prompt = consigna
views-place-repeat = cuántas veces
views-place-stages = etapas
views-place-total = total
views-ask-due-dates = Guardar las fechas de mis compromisos
views-due-overdue = Ya pasó la fecha
views-due-this-week = Para esta semana
views-uneven = No dura lo mismo que las otras visitas. Lo justo es el mismo tiempo en cada aula: { $n ->
    [one] { $n } minuto.
    [many] { $n } minutos.
   *[other] { $n } minutos.
}

# El pulso: cómo vivió el equipo la caminata. Ninguna frase deja distinguir una respuesta de otra.
views-pulse-waiting = { $n ->
    [0] Todavía no hay respuestas. Los números aparecen aquí desde { $fewest } respuestas.
    [one] Hay { $n } respuesta. Los números aparecen aquí desde { $fewest } respuestas.
    [many] Hay { $n } respuestas. Los números aparecen aquí desde { $fewest } respuestas.
   *[other] Hay { $n } respuestas. Los números aparecen aquí desde { $fewest } respuestas.
}
views-pulse-answered = { $n ->
    [one] Hay { $n } respuesta.
    [many] Hay { $n } respuestas.
   *[other] Hay { $n } respuestas.
}
views-pulse-more = { $n ->
    [one] Otra ({ $n }) espera en este dispositivo hasta que sean { $fewest }.
    [many] Otras { $n } esperan en este dispositivo hasta que sean { $fewest }.
   *[other] Otras { $n } esperan en este dispositivo hasta que sean { $fewest }.
}
views-pulse-headline = Dicen que sí a hablar con franqueza { $safe } de { $all }, y a que sirvió para su propia práctica { $useful } de { $all }.
# $language es el idioma del texto de la caminata.
views-commitment-text = { $language ->
    [es] Un compromiso empieza con «Voy a»: así queda en tus manos.
   *[other] Un compromiso empieza con “I will”: así queda en tus manos.
}
views-commitment-dropped-reason = Descartar está bien. Una razón ayuda al equipo: ¿qué habló en contra?
# Qué se guarda hasta cuándo; nada se borra solo.
views-delete-on = Toca borrarlo el { $date }
views-delete-never = Se guarda hasta que tú lo borres
views-notes-due = Toca borrar mis notas el { $date }. Nada se borra solo.
views-due-raw-notes = Toca borrar las notas de «{ $title }»: mirar
views-due-table = Toca borrar lo que el equipo hizo de «{ $title }»: mirar
views-ask-agenda = Guardar la agenda
views-ask-host-notice = Guardar el aviso
views-ask-debrief = Guardar la puesta en común
views-ask-faculty-summary = Guardar el resumen
views-ask-commitments = Guardar los compromisos
views-ask-host-safe = Guardar lo escrito sobre una visita
views-ask-thanks = Guardar el agradecimiento
views-ask-portfolio = Guardar el portafolio
views-ask-privacy-sheet = Guardar la hoja
views-ask-my-data = Guardar mis datos
views-kind-docx = Documento de Word
views-kind-html = Página web
views-kind-md = Markdown
views-kind-csv = Tabla
# A part of a paper, and how much is in it.
views-paper-part = { $part }: { $n }
views-paper-one-visit = Este patrón se apoya en menos de dos visitas.
views-paper-few-visits = Hay menos de tres visitas: quien lea puede adivinar de cuál se trata.
views-paper-lesson = «{ $words }» dice una materia o un grado. Con tan pocas visitas, revela qué clase se visitó: conviene quitarlo.
views-ask-team = Elegir una carpeta para los documentos del equipo
# Por dónde va una exportación que tarda.
views-paper-of = Documento { $n } de { $of }: { $paper }
views-step-of-reading = Leyendo la caminata …
views-step-of-pages = Componiendo las páginas …
views-step-of-file = Armando el archivo …
