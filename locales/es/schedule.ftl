# Las visitas en orden.

schedule-title = Horario · Caminatas de aprendizaje
schedule-heading = Horario
schedule-visits = Visitas
schedule-hint = Las visitas llevan número, nunca el nombre de una persona o de un aula. Sin hora de inicio, una visita sigue a la anterior.
schedule-table = Las visitas en orden
schedule-visit = Visita
schedule-start = Empieza
schedule-minutes = Minutos
schedule-walking = Traslado después
schedule-time = Horario
schedule-change = Mover o quitar
schedule-start-of = Inicio de la visita { $n }
schedule-minutes-of = Minutos de la visita { $n }
schedule-walking-of = Minutos de traslado después de la visita { $n }
schedule-add = Agregar una visita
schedule-start-visit = Empezar la visita { $n }
schedule-carry-on = Seguir con la visita { $n }
schedule-help-1 = Da una hora de inicio a la primera visita; las demás salen de los minutos y del traslado.
schedule-help-2 = Las horas se leen como 9:05, 905 o 09:05.
