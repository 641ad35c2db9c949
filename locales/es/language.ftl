# Qué no es evidencia en una nota, y cómo convertirlo en evidencia.

# El nombre sencillo, como en «“siempre” es una generalización».
language-name-v = un veredicto
language-name-p = un elogio
language-name-d = una carencia
language-name-x = algo ausente
language-name-i = un estado interior
language-name-h = una suposición
language-name-q = una cantidad vaga
language-name-f = una generalización
language-name-s = un consejo
language-name-m = un motivo
language-name-c = una comparación
language-name-r = una calificación
language-name-l = una etiqueta
language-name-j = jerga pedagógica
language-name-n = un nombre

# Qué hacer en su lugar.
language-strategy-v = ¿Qué viste u oíste para elegir esa palabra? Quédate con la respuesta y quita la palabra.
language-strategy-p = Pásalo a Voy a intentar: ¿qué te llevas exactamente a tu aula?
language-strategy-d = ¿Qué había en su lugar?
language-strategy-x = ¿Qué ocurría en su lugar? O conviértelo en una pregunta tuya.
language-strategy-i = ¿En qué se vio: miradas, manos, palabras, páginas, minutos?
language-strategy-h = ¿Cuál fue la señal? Escríbela en lugar de la suposición.
language-strategy-q = ¿Cuántas personas de cuántas, o cuántos minutos?
language-strategy-f = Una visita es breve: ¿cuántas personas, en qué minuto?
language-strategy-s = Empieza por «En mi clase voy a …», o haz una pregunta que todavía no puedas responder.
language-strategy-m = Deja el hecho y quita la causa; pregunta por la causa como algo que te preguntas.
language-strategy-c = Compara solo con tu propia práctica.
language-strategy-r = Quita la calificación y deja el dato.
language-strategy-l = Nombra la acción o la tarea en lugar de la persona.
language-strategy-j = ¿Quién hizo qué, y con qué?
language-strategy-n = Quítalo: basta el número de la visita.
