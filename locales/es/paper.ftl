### Documentos para el equipo, para quienes reciben la visita, para el claustro, para un portafolio y para protección de datos.

paper-kind-report = Informe de la caminata
paper-kind-review = Mirada atrás a una caminata de aprendizaje
paper-kind-my-data = Todo lo que se guarda de esta caminata
paper-kind-agenda = Reunión previa y agenda
paper-kind-host-notice = Aviso de una caminata de aprendizaje
paper-kind-debrief = Puesta en común del equipo
paper-kind-faculty-summary = Resumen para todo el personal
paper-kind-commitments = Lo que vamos a intentar
paper-kind-host-safe = Lo que se escribió sobre una visita
paper-kind-thanks = Un agradecimiento
paper-kind-portfolio = Portafolio de una caminata de aprendizaje
paper-kind-privacy-sheet = Qué se guarda y quién puede leerlo
paper-program = Learning Walks

# Before how somebody else saw what stands on a card.
paper-seen-differently = Visto de otra manera:
paper-rationale = Por qué importa en nuestras propias clases
paper-agenda = Agenda
paper-when = Hora
paper-length = Minutos
paper-what = Qué
paper-stage-prebrief = Reunión previa
paper-stage-visit = Visita
paper-stage-hall = Conversación de pasillo
paper-stage-mirror = Espejo: junto a mi propia práctica
paper-stage-debrief = Puesta en común
paper-stage-reflect = Reflexión
paper-stage-commit = Compromisos
paper-opening = Empezamos con
paper-rules = Dentro del aula
paper-where = Dónde nos ubicamos
paper-talk = Hablar con estudiantes
paper-talk-yes = Sí, donde no interrumpa.
paper-talk-general = Solo sobre el aprendizaje en general.
paper-talk-no = No.
paper-devices = Dispositivos
paper-devices-yes = Las notas se escriben dentro del aula.
paper-devices-no = Ninguno a la vista.
paper-devices-hall_only = Solo en el pasillo.
paper-enter-together = Entramos y salimos en grupo.
paper-minutes = Minutas
paper-prebrief-minutes = Reunión previa
paper-debrief-minutes = Puesta en común

paper-notice-what = Un grupo pequeño de docentes visitará algunas clases para aprender para su propia práctica. No se evalúa a nadie a quien se visita, ni hoy ni después.
# Who comes, for how long, and how many visits there are that day.
paper-notice-length = { $walkers ->
    [one] Viene una persona
    [many] Vienen { $walkers } personas
   *[other] Vienen { $walkers } personas
    } y { $walkers ->
    [one] se queda
    [many] se quedan
   *[other] se quedan
    } como máximo { $minutes ->
    [one] un minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
    }. Ese día hay { $visits ->
    [one] una visita
    [many] { $visits } visitas
   *[other] { $visits } visitas
    }.
paper-notice-written = Qué se escribirá
paper-notice-evidence = Lo que se vio y se oyó acerca del foco: palabras tal como se dijeron, acciones, números, lo que hay en las paredes.
paper-notice-number = Una visita se conoce por su número. La puerta se borra cuando se cierra la caminata.
paper-notice-own = Lo que quienes caminan se preguntan y lo que quieren intentar en sus propias clases.
paper-notice-never = Qué no se escribirá
paper-notice-no-names = Ningún nombre de quien enseña o aprende en el aula.
paper-notice-no-rating = Ningún puntaje, ninguna calificación, ni fortalezas ni debilidades.
paper-notice-no-recording = Ninguna foto, ningún sonido, ningún video.
paper-notice-no-feedback = Ni consejos ni elogios después, salvo que tú los pidas.
paper-notice-you = Qué puedes hacer
paper-notice-skip = Decir que hoy no es buen día; nadie pregunta por qué.
paper-notice-usual = Dar la clase como cualquier día. No hace falta preparar nada.
paper-notice-ask = Pedir todo lo que se escribió sobre la visita a tu aula.

paper-clarifications = Oído de otra manera
paper-predictions = Predicciones
paper-celebration = Lo que celebramos
paper-host-safe-lead = Todo lo que el equipo comparte sobre esta visita, y las notas de quien te entrega esta página.
paper-host-safe-cards = Tarjetas de evidencia

paper-we-will-try = Lo que va a intentar cada quien
paper-check-ins = Cómo va hasta ahora
paper-helped-by = Con ayuda de:
paper-since-last-walk = Desde la última caminata
paper-since-kept = cumplido
paper-since-changed = cambiado
paper-since-not_yet = todavía no
paper-what-happened = Qué pasó:

paper-thanks-lead = Gracias por dejarnos entrar. Vinimos a aprender para nuestras propias clases.
paper-thanks-take = Lo que me llevo a mi propia clase
paper-thanks-end = No hace falta responder. Si quieres leer lo que se escribió sobre la visita, pídemelo.

paper-overview = Presentación
paper-plan = El plan
paper-chosen = Respuestas que elijo compartir
paper-portfolio-overview = Presentación para un portafolio
paper-portfolio-reflection = Reflexión para un portafolio
paper-equity = Quién pudo hablar, pensar y elegir
paper-log = Bitácora de comunicación
paper-log-with = Con:
paper-log-agreed = Acuerdo:
paper-link = Enlace a la grabación de un protocolo en uso
paper-words = { $n ->
    [one] { $n } palabra
    [many] { $n } palabras
   *[other] { $n } palabras
    }

paper-privacy-lead = Este programa funciona en una sola computadora y no abre ninguna conexión a una red. No tiene cuentas ni servidor.
paper-privacy-stored = Qué se guarda
paper-privacy-stored-plan = El plan de una caminata: día, pregunta foco, acuerdos, indicios, números y minutos de las visitas; dónde es una visita, hasta que se cierra la caminata.
paper-privacy-stored-notes = Las notas propias de cada quien sobre lo que vio y oyó, y lo que hace con ello en su propia práctica.
paper-privacy-stored-team = Lo que comparte un equipo: tarjetas de evidencia, patrones, preguntas, próximos pasos, compromisos, comentarios, una bitácora de acuerdos.
paper-privacy-stored-walkers = De quienes caminan: un nombre de pila o unas iniciales de su elección, materia, papel en la caminata.
paper-privacy-never = Para qué no hay ningún campo
paper-privacy-never-people = Nombres, iniciales o números de docentes a quienes se visita, y de estudiantes.
paper-privacy-never-rating = Puntajes, calificaciones, clasificaciones, un historial por aula o por docente.
paper-privacy-never-media = Fotos, sonido, video.
paper-privacy-where = Dónde se guarda
paper-privacy-where-device = En un archivo de la carpeta propia de quien usa esta computadora, con copias de seguridad al lado.
paper-privacy-where-network = No se envía nada a ningún lugar. Los archivos salen del programa solo cuando alguien los guarda, y después el programa ya no los alcanza.
paper-privacy-long = Por cuánto tiempo
paper-privacy-long-doors = Puertas, comentarios apartados, notas quitadas y redacciones anteriores: hasta que se cierra la caminata; entonces se borran para siempre.
paper-privacy-long-notes = Notas: lo habitual es 14 días después de la puesta en común, o cuando termina el derecho de leerlas de quien recibió la visita.
paper-privacy-long-team = Tarjetas y patrones: lo habitual es el fin del año escolar más 30 días.
paper-privacy-long-delete = Cada fecha se puede cambiar. Nada se borra sin verlo: primero se muestra y alguien presiona Borrar; lo borrado se sobrescribe en el archivo.
paper-privacy-who = Quién puede leerlo
paper-privacy-who-walker = Quien pueda usar esta cuenta de esta computadora. En el programa no hay administración ni acceso a distancia.
paper-privacy-who-others = Colegas leen lo que alguien les entrega como archivo; las notas y reflexiones privadas no están en ningún documento para otras personas.

# The columns of tables for a spreadsheet.
paper-column-visit = Visita
paper-column-minute = Minuto
paper-column-lane = Carril
paper-column-evidence = Evidencia
paper-column-text = Texto
paper-column-seen-differently = Visto de otra manera
paper-column-group = Grupo
paper-column-pattern = Patrón
paper-column-walker = Quién
paper-column-by-date = Para cuándo
paper-column-evidence-to-collect = Evidencia por reunir
paper-column-partner = Pareja
paper-column-state = Estado
paper-column-reason = Razón
paper-charts = Gráficas
paper-comments = Comentarios
paper-comment-about = Sobre:
# Over notes that belong to no lane.
paper-notes = Notas
# Stand where the words themselves are missing, but something stands below them.
paper-log-entry = Una entrada
paper-card = Una tarjeta
