# La agenda de una caminata: inicios, roles, lo que puede decir quien facilita.

# Inicios: de 1 a 4 minutos; cada persona habla una vez y nadie tiene que explicar nada.
agenda-opener-one-word = Una palabra sobre mi semana, en una sola ronda. 1 minuto.
agenda-opener-names = Di cómo te gusta que te llamen y algo que enseñas con gusto. 2 minutos.
agenda-opener-guest = Nombra una cosa que hace fácil recibir una visita en tu aula. 2 minutos.
agenda-opener-tried = Nombra algo pequeño que probaste desde la última vez y qué hizo el alumnado. 3 minutos.
agenda-opener-learned = En parejas: algo que aprendiste hace poco de tu alumnado, contado sin nombres. 4 minutos.
agenda-opener-first-year = Una frase sobre tu primer año dando clase. 3 minutos.
agenda-opener-thanks = Agradece a alguien del equipo algo pequeño que te ayudó. 3 minutos.
agenda-opener-quiet = Un minuto de silencio; después cada quien dice para qué vino hoy. 3 minutos.

# Tarjetas de rol: tres cosas que hace la persona.
agenda-role-facilitator-1 = Di el propósito al empezar y para qué sirve cada paso.
agenda-role-facilitator-2 = Lleva la conversación de vuelta a lo que se vio y se oyó.
agenda-role-facilitator-3 = Procura que cada persona hable una vez antes de que alguien hable dos.
agenda-role-timekeeper-1 = Di cuándo empieza un paso y cuánto dura.
agenda-role-timekeeper-2 = Haz una señal un minuto antes del final.
agenda-role-timekeeper-3 = Avisa cuando se acabe el tiempo y deja que el equipo decida qué queda fuera.
agenda-role-norms-keeper-1 = Lee los acuerdos en voz alta antes de la primera visita.
agenda-role-norms-keeper-2 = Recuerda un acuerdo cuando haga falta, sin decir por quién.
agenda-role-norms-keeper-3 = Pregunta al final qué acuerdo ayudó y cuál costó cumplir.
agenda-role-evidence-keeper-1 = Pregunta: ¿qué viste o qué oíste?
agenda-role-evidence-keeper-2 = Pide el número, las palabras o el minuto.
agenda-role-evidence-keeper-3 = Aparta juicios y suposiciones, y procura que quede escrita la evidencia que hay detrás.
agenda-role-scribe-1 = Escribe lo que el equipo acuerda, con sus propias palabras.
agenda-role-scribe-2 = Usa números de visita; nunca nombres ni aulas.
agenda-role-scribe-3 = Lee en voz alta los patrones y los próximos pasos antes de cerrar.
agenda-role-host-liaison-1 = Cuenta antes a cada persona que recibe el propósito, el foco, la hora y quiénes van.
agenda-role-host-liaison-2 = Pregunta dónde sentarse y si se puede hablar con estudiantes.
agenda-role-host-liaison-3 = Lleva el agradecimiento del equipo: lo que nos llevamos, sin opinar sobre la clase.
agenda-role-process-observer-1 = Observa cómo trabaja el equipo, no cómo eran las aulas.
agenda-role-process-observer-2 = Cuenta quiénes han hablado y ofrece el turno a quienes faltan.
agenda-role-process-observer-3 = Di al final una cosa que ayudó al equipo y una que cambiar.

# Cuando la conversación se desvía: juicio, elogio, consejo, ausencia, motivos, comparación, nombres, desacuerdo.
agenda-drift-1 = Dejemos el juicio a un lado por ahora. ¿Qué viste u oíste que te llevó a él?
agenda-drift-2 = Eso te gustó. ¿Qué parte usarías en tu propia clase?
agenda-drift-3 = ¿Lo pasamos a nuestra práctica? ¿Cómo lo dirías empezando por «En mi clase voy a intentar»?
agenda-drift-4 = En una visita corta no se puede saber qué faltó. ¿Qué estaba pasando en ese momento?
agenda-drift-5 = El porqué no se ve. ¿Qué se hizo? El porqué puede ser una de nuestras preguntas.
agenda-drift-6 = No pongamos una visita frente a otra. ¿Cómo se compara con tu propia práctica?
agenda-drift-7 = Quedémonos con el número de visita. ¿Puedes decirlo de nuevo sin la persona?
agenda-drift-8 = Lo vimos de forma distinta, y eso ayuda. Pongamos las dos evidencias una junto a otra.

# Lo que dice quien facilita para abrir cada etapa.
agenda-say-prebrief = Gracias por venir. Caminamos para mejorar nuestra propia práctica; no se evalúa a nadie a quien se visita. ¿Qué quiere aprender hoy cada quien?
agenda-say-visit = Entramos en grupo y en silencio. Escribimos lo que vemos y oímos, y dejamos las preguntas para después.
agenda-say-hall = Una evidencia por persona, en voz baja. Sin juicios ni consejos.
agenda-say-mirror = A solas: ¿qué se parece a tu práctica, qué es distinto y qué te preguntas ahora sobre ella?
agenda-say-debrief = Empezamos por lo que vimos y oímos. Lo que significa viene después; lo que vamos a intentar, al final.
agenda-say-reflect = Ahora cada quien escribe a solas. Nadie lo lee si no quieres compartirlo.
agenda-say-commit = Un cambio pequeño en tu propia clase. ¿Para cuándo y quién te preguntará cómo va?
# La página.
agenda-title = Agenda · Caminatas de aprendizaje
agenda-heading = Agenda
agenda-times = La caminata con sus horas
agenda-calendar = Guardar las visitas como archivo de calendario
agenda-calendar-saved = Guardado: { $file }
agenda-no-protocol = Sin protocolo, aquí solo aparecen las visitas.
agenda-opening = Actividad de apertura
agenda-opening-bank = Elegir del banco
agenda-script = Para quien facilita
agenda-before = Atrás
agenda-after = Siguiente frase
agenda-drift = Cuando la conversación se desliza hacia el juicio
agenda-roles = Tarjetas de rol
agenda-no-role = Aún no tienes ningún rol. Abajo están las tarjetas de todos.
agenda-mine = Mío
agenda-role-facilitator = Quien facilita o guía la caminata
agenda-role-timekeeper = Cuidado del tiempo
agenda-role-norms-keeper = Cuidado de los acuerdos
agenda-role-evidence-keeper = Petición de evidencia
agenda-role-scribe = Escritura por el equipo
agenda-role-host-liaison = Enlace con quienes reciben
agenda-role-process-observer = Observación del proceso
agenda-next = Al horario
agenda-help-1 = Las horas salen del protocolo y del horario; nada se escribe dos veces.
agenda-help-2 = El archivo de calendario lleva las visitas por número, sin aula ni personas.
agenda-minutes = Minuta de la reunión previa
agenda-minutes-hint = Lo que se dijo y se acordó. Está también en la página Cierre.
