# Lo que voy a intentar.

commitments-title = Compromisos · Caminatas de aprendizaje
commitments-heading = Lo que voy a intentar
commitments-hint = Un pequeño cambio en mi propia aula. Empieza con «Voy a».
commitments-from-notes = De mis notas
commitments-use = Hacerlo compromiso
commitments-text = Voy a …
commitments-by = Para cuándo
commitments-partner = Quién me acompaña
commitments-partner-hint = Quién me preguntará cómo me fue.
commitments-evidence = Evidencia que voy a reunir
commitments-evidence-hint = Boletos de salida, un conteo, lo que dice el alumnado.
commitments-status = Cómo va
commitments-status-planned = En plan
commitments-status-trying = En prueba
commitments-status-tried = Hecho
commitments-status-adapted = Adaptado
commitments-status-kept-as-routine = Ya es rutina
commitments-status-dropped = Descartado
commitments-reason = Razón
commitments-reason-hint = Qué habló en contra.
commitments-add = Agregar un compromiso
commitments-next = Sigue: exportar
commitments-help-1 = Un compromiso trata de tu propia aula y es tan pequeño que cabe en tres semanas.
commitments-help-2 = Está en la primera página hasta que se intenta o se descarta.
