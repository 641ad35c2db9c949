# Lo que muestran las caminatas con el tiempo.

overtime-title = Con el tiempo · Caminatas de aprendizaje
overtime-heading = Con el tiempo
overtime-intro = Lo que noté, lo que dijimos que intentaríamos, lo que aprendí: en todas mis caminatas. Ninguna gráfica es por aula, por quien recibe ni por quien camina.
overtime-line = { $walks ->
    [one] { $walks } caminata
    [many] { $walks } de caminatas
   *[other] { $walks } caminatas
}, { $visits ->
    [one] { $visits } visita
    [many] { $visits } de visitas
   *[other] { $visits } visitas
}
overtime-look-at = Mirar
overtime-all = Todas las caminatas
overtime-by-focus = Por pregunta de enfoque
overtime-by-walk = Una caminata
# $title es el nombre de una caminata.
overtime-one = { $title }, { $date }
overtime-print = Imprimir
overtime-plan = Planear una caminata
overtime-on-page = En esta página
overtime-charts = Gráficas
overtime-charts-none = Todavía no hay nada que contar. Aquí estará lo que notas y cuentas en las visitas, y lo que pasó con los compromisos.
overtime-ideas = Ideas para intentar
overtime-ideas-none = Todavía no hay ideas. Aquí estarán las notas de «Voy a intentar», las ideas nuevas de tus reflexiones y los compromisos del equipo.
overtime-search = Buscar en las ideas
overtime-search-hint = Palabras o sus comienzos; no importan los acentos ni las mayúsculas.
overtime-found = { $n ->
    [one] { $n } idea
    [many] { $n } de ideas
   *[other] { $n } ideas
}
overtime-from-my-note = Mi nota
overtime-from-my-reflection = Mi reflexión
overtime-from-my-commitment = Mi compromiso
overtime-from-team-commitment = Un compromiso del equipo
overtime-go-my-note = Ir a la nota
overtime-go-my-reflection = Ir a la reflexión
overtime-go-my-commitment = Ir a los compromisos
overtime-go-team-commitment = Ir a los compromisos
overtime-reflections = Mis reflexiones
overtime-reflections-none = Todavía no hay reflexiones. Aquí estarán las tuyas, primero la más reciente; nadie más las ve.
overtime-validated = Lo que confirmo
overtime-questioned = Lo que cuestiono
overtime-new-idea = Una idea nueva
overtime-surprise = Lo que me sorprendió
overtime-equity-lens = Quiénes pudieron hablar, pensar y elegir
overtime-takeaway = Lo que me llevo, para quienes nos recibieron
overtime-help-1 = Elige una pregunta de enfoque para ver las caminatas que la miraron, o una sola caminata. Las tablas anchas se desplazan hacia los lados, también con las flechas.
overtime-help-2 = Cada número se cuenta de tus propias notas y cuentas, y de los compromisos del equipo. La página se puede imprimir; entonces lleva lo que es solo para ti.
