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
}, { $walking } de camino
views-sum-ends = { $visits ->
    [one] { $visits } visita
    [many] { $visits } de visitas
   *[other] { $visits } visitas
}, { $minutes ->
    [one] { $minutes } minuto en las aulas
    [many] { $minutes } de minutos en las aulas
   *[other] { $minutes } minutos en las aulas
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
