# La puesta en común para la pared de la sala.

projector-title = Para la sala · Caminatas de aprendizaje
projector-heading = Puesta en común
projector-back = Volver a la puesta en común
projector-time = Tiempo en esta etapa
projector-stage-back = Atrás
projector-nothing = Aquí aparece lo que el equipo escribe.
projector-cards = Lo que vimos y oímos
projector-predictions = Lo que anticipamos
projector-wonder = Lo que nos preguntamos
projector-next = Próximos pasos
projector-norms = Lo que acordamos
projector-no-norms = No se acordaron normas para esta caminata.
projector-loose = Aún sin agrupar
projector-counter = Dónde fue distinto:
projector-help-1 = Esta página es para la pared: grande, sin notas privadas y sin campos. Las etapas avanzan aquí igual que en la página de la puesta en común.
