# Entre dos visitas: mis notas, la ronda, lo que se oyó de otra forma, lo que se aparta, mi propia práctica.

hall-title = Conversación de pasillo · Caminatas de aprendizaje
hall-heading = Conversación de pasillo
hall-after = Conversación de pasillo tras la visita { $n }
hall-time = Tiempo en el pasillo
hall-mode = ¿Cómo conversamos?
hall-mode-round = En ronda, una evidencia por persona
hall-mode-silent = En silencio, cada quien con sus notas
hall-mode-hold = Aquí no: esperamos a la puesta en común, en privado
hall-held = En el pasillo no se dice nada. Lo que anotaste espera a la puesta en común, en privado. Aquí hay lugar para tu propia práctica.
hall-share = Mis notas de esta visita
hall-share-hint = Elige de una a tres para compartir. Léelas tal como están.
hall-share-none = Todavía no hay notas de esta visita.
hall-pick = Compartir
hall-pick-of = Compartir: { $text }
hall-picks = { $n ->
    [0] Todavía nada elegido.
    [one] { $n } nota elegida.
    [many] { $n } notas elegidas.
   *[other] { $n } notas elegidas.
    }
hall-too-many = Más de tres rara vez caben en cinco minutos.
hall-round = La ronda
hall-round-hint = Una evidencia por persona. Nadie habla dos veces antes de que hablen todos. Los turnos no se guardan.
hall-spoke = Ya habló
hall-spoke-of = { $name } ya habló
hall-turns = { $n ->
    [0] todavía no
    [one] una vez
    [many] { $n } veces
   *[other] { $n } veces
    }
hall-all-spoke = Ya hablaron todas las personas.
hall-again = Empezar la ronda otra vez
hall-turns-caption = Turnos de esta ronda
hall-turns-who = Quién
hall-turns-dots = Turnos
hall-turns-often = Veces
hall-turn-back = Quitar el último turno
hall-heard = Lo oí de otra forma
hall-heard-hint = Un número, una palabra, el orden de los hechos: datos, sin juicio.
hall-heard-field = Qué se oyó o se vio de otra forma
hall-heard-add = Lo oí de otra forma
hall-park = Apartado
hall-park-hint = Un comentario que juzga o aconseja se aparta aquí. No está en ningún archivo ni informe y se borra en la puesta en común.
hall-park-field = Qué se aparta
hall-park-add = Apartarlo
hall-mirror = Junto a mi propia práctica
hall-same = Igual que en mi aula
hall-different = Distinto
hall-question = Qué me hace preguntar sobre mi propia práctica
hall-norms = Lo que acordamos
hall-norms-none = No se acordaron normas para esta caminata.
hall-to-debrief = Sigue: la puesta en común
hall-walker-n = Persona { $n }
hall-me = { $name } (yo)
hall-help-1 = Cinco minutos entre dos aulas. Cada quien comparte lo que vio u oyó; nadie dos veces antes de que hablen todas las personas.
hall-help-2 = Lo que juzga o aconseja se aparta. Lo que escribes junto a tu práctica es solo para ti.
