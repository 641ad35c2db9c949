# La puesta en común, paso a paso.

debrief-title = Puesta en común · Caminatas de aprendizaje
debrief-heading = Puesta en común
debrief-steps = Pasos de la puesta en común
debrief-describe = Describir
debrief-describe-hint = Elige las notas que el equipo debe ver. En una tarjeta va solo lo que se vio o se oyó.
debrief-no-notes = Aún no hay notas. Vienen de las visitas.
debrief-make-card = Hacer tarjeta
debrief-is-card = En una tarjeta
debrief-new-card-visit = Tarjeta de otra persona, visita
debrief-add-card = Agregar una tarjeta
debrief-card-text = Texto de la tarjeta
debrief-differently = Lo vi de otra manera
debrief-dispute = En discusión
debrief-card-empty = Tarjeta vacía
debrief-patterns = Nombrar patrones
debrief-patterns-hint = ¿Qué va junto? Pulsa una tarjeta y luego el lugar al que pertenece, o llévala hasta allí por sus puntos.
debrief-keys-hint = Con teclas: las flechas van de tarjeta en tarjeta; Alt con flecha izquierda o derecha mueve la tarjeta.
debrief-loose = Aún sin agrupar
debrief-loose-none = Cada tarjeta tiene su lugar.
debrief-put-here = Ponerla aquí
debrief-take-out = Sacarla
debrief-drop-here = Suelta: va aquí
debrief-pattern-n = Patrón { $n }
debrief-add-pattern = Agregar un patrón
debrief-group-name = Nombre del grupo
debrief-group-name-hint = Lo que comparten estas tarjetas, en palabras sencillas
debrief-two-visits = Un patrón necesita tarjetas de al menos dos visitas. Con una tarjeta de otra visita aquí, puedes escribir lo que vieron.
debrief-statement = Lo que vimos
debrief-counter = Dónde fue distinto
debrief-one-visit = Visto en una sola visita. Un patrón necesita al menos dos.
debrief-wonder = Preguntarse
debrief-wonder-hint = ¿Qué se pregunta el equipo ahora? Preguntas, sin respuestas.
debrief-question = Pregunta del equipo
debrief-add-wondering = Agregar una pregunta
debrief-next = Próximos pasos
debrief-next-hint = ¿Qué hará el equipo, quién empieza y para cuándo?
debrief-step = Próximo paso
debrief-owner = Quién empieza
debrief-by = Para cuándo
debrief-add-next-step = Agregar un paso
debrief-go-on = Sigue: mi reflexión
debrief-help-1 = El orden ayuda: primero describir, luego nombrar patrones, después preguntarse y al final decidir.
debrief-help-2 = Un patrón dice en cuántas visitas se vio algo y dónde fue distinto.
debrief-parked = Apartado en el pasillo
debrief-parked-hint = Estos comentarios se apartaron. No están en ningún archivo; bórralos antes de empezar la puesta en común.
debrief-erase-parked = Borrarlos del todo
debrief-erase-sure = ¿Borrar del todo? Pulsa otra vez

# Las etapas, mientras transcurren.
debrief-begin = Empezar la puesta en común
debrief-begin-hint = Etapa por etapa, como dice el protocolo, con el tiempo que queda. Se puede terminar en cualquier momento.
debrief-go-on-with = Seguir con la puesta en común
debrief-stages = La puesta en común en marcha
debrief-stage-n = { $n } de { $all }
debrief-stage-part = { $name }, parte { $n }
debrief-time = Tiempo en esta etapa
debrief-over = { $n ->
    [0] El tiempo previsto se acabó
    [one] { $n } minuto de más
    [many] { $n } minutos de más
   *[other] { $n } minutos de más
    }
debrief-back = Atrás
debrief-next-stage = Sigue: { $name }
debrief-end = Terminar la puesta en común
debrief-stems = Maneras de empezar una frase
debrief-norms = Lo que acordamos
debrief-no-norms = No se acordaron normas para esta caminata.
debrief-show = Mostrar a la sala
debrief-waits = Se abre después de la etapa { $n }, { $name }. Lo que está aquí se conserva.
debrief-ask-notice = ¿Qué vimos y oímos? Una tarjeta por cada evidencia.
debrief-ask-pattern = ¿Qué va junto? Nombrar cada grupo con palabras sencillas y con las visitas que lo respaldan.
debrief-ask-wonder = ¿Qué nos preguntamos ahora? Preguntas, sin respuestas.
debrief-ask-try = ¿Qué vamos a intentar, quién empieza y para cuándo?
debrief-parked-still = { $n ->
    [one] Aquí queda { $n } comentario apartado en el pasillo. ¿Borrarlo antes de empezar la puesta en común?
    [many] Aquí quedan { $n } comentarios apartados en el pasillo. ¿Borrarlos antes de empezar la puesta en común?
   *[other] Aquí quedan { $n } comentarios apartados en el pasillo. ¿Borrarlos antes de empezar la puesta en común?
    }
debrief-parked-keep = Empezar y conservar por ahora
debrief-parked-erase = Borrar del todo y empezar
debrief-parked-wait = No empezar todavía
debrief-predict = Anticipar
debrief-predict-hint = ¿Qué podría hacer alguien que hiciera todo lo que vimos pedir? Decirlo a partir de las evidencias.
debrief-prediction = Predicción del equipo
debrief-add-prediction = Agregar una predicción
debrief-thanks = Agradecer
debrief-thanks-hint = Para quienes recibieron la visita: solo lo que te llevas. Sin elogios ni consejos. Queda en este dispositivo hasta que guardes un informe.
debrief-takeaway = Lo que me llevo
debrief-voices = Voces
debrief-voices-hint = Pulsa cuando alguien haya hablado. Cada quien una vez antes de que alguien hable dos. Los turnos no se guardan.
