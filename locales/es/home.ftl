# La primera página.

home-title = Caminatas de aprendizaje
home-heading = Caminatas de aprendizaje
home-search = Buscar en todas las notas
home-import = Abrir un archivo
home-plan-a-walk = Planear una caminata
home-found = En las notas
home-found-none = Ninguna nota tiene estas palabras.
home-under-way = En curso
home-carry-on = Seguir: visita { $n } de { $of }
home-empty-title = Planea tu primera caminata
home-empty-1 = Elige una pregunta, visita algunas aulas unos minutos cada una y escribe lo que ves y oyes.
home-empty-2 = Después, di qué vas a intentar en tu propia aula.
home-sample = Agregar la caminata de ejemplo
home-all-walks = Todas las caminatas
home-said = Lo que dije que intentaría
home-said-none = Nada pendiente. Un compromiso queda aquí hasta que se intenta.
home-no-date = Mío · aún sin fecha
home-partner = Acompaña: { $name }
home-more = Más sobre «{ $title }»
home-open-plan = Abrir el plan
home-remove = Quitar esta caminata
home-hit = { $title } · visita { $n } · { $date }
home-help-1 = Planea una caminata o sigue con la que está en curso. Cada cambio se guarda solo.
home-help-2 = La búsqueda recorre las notas de todas las caminatas, con o sin acentos.
