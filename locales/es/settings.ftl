# Ajustes y privacidad.

settings-title = Ajustes · Caminatas de aprendizaje
settings-heading = Ajustes
settings-me = Yo
settings-name = Mi nombre o mis iniciales
settings-name-hint = Aparece primero en las caminatas nuevas.
settings-language = Idioma
settings-look = Aspecto
settings-theme = Luz y color
settings-theme-system = Como el dispositivo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-contrast = Alto contraste
settings-theme-bright = Sala luminosa
settings-size = Tamaño del texto
settings-size-100 = 100 %
settings-size-115 = 115 %
settings-size-130 = 130 %
settings-size-150 = 150 %
settings-size-175 = 175 %
settings-size-200 = 200 %
settings-hand = Sostengo la tableta con la
settings-hand-left = mano izquierda
settings-hand-right = mano derecha
settings-hand-hint = Los carriles de una visita están en ese borde.
settings-data = Qué se guarda y dónde
settings-data-1 = Todas las caminatas, notas y ajustes están en un solo archivo, en tu propia sesión de este dispositivo. No hay que abrir una cuenta y nada pasa por una red.
settings-data-2 = El cuaderno no tiene lugar para el nombre de quien se visita, ni para puntajes, imágenes o sonido.
settings-data-3 = El dictado del dispositivo puede enviar lo que dices a su fabricante. No lo uses en un aula.
settings-names = Nombres que no deben aparecer
settings-names-hint = Si uno de ellos se escribe en una nota o en un plan, la aplicación lo señala y ofrece otras palabras. Solo lo señala: nunca bloquea.
settings-names-one = Un nombre o apodo
settings-names-one-hint = De una a tres palabras. Dan igual las mayúsculas y los acentos.
settings-names-add = Añadir
settings-names-remove = Quitar este
settings-names-forget = Olvidar todos
settings-names-forget-sure = ¿Olvidarlos todos para siempre?
settings-names-count = { $n ->
    [0] No hay ningún nombre en la lista.
    [one] Hay un nombre en la lista.
    [many] Hay { $n } nombres en la lista.
   *[other] Hay { $n } nombres en la lista.
}
settings-names-kept = La lista no se puede leer, ni aquí ni en el archivo: de cada nombre se guarda solo un código calculado a partir de él. No está en ningún informe ni en ningún archivo de caminata. Quien tenga el cuaderno o una copia aún puede probar nombres y ver cuáles coinciden.
settings-copies = Copias
settings-copies-hint = Una copia es un solo archivo con todo. Restaurar pone una copia en lugar del cuaderno; el cuaderno de ahora queda al lado.
settings-backup = Guardar una copia
settings-restore = Restaurar una copia
settings-backed-up = Guardada como { $file }
settings-restored = Restaurado desde { $file }
settings-keys = Teclas
settings-keys-mac = En un Mac, Ctrl es Cmd. Si el tabulador salta los botones, activa la navegación con teclado en los ajustes del sistema.
settings-key-lanes = Carril Noto, Me pregunto, Voy a intentar
settings-key-finish = Terminar esta nota y empezar otra
settings-key-new = Caminata nueva, o nota nueva en una visita
settings-key-move = Mover una tarjeta a otro grupo
settings-key-row = Subir o bajar la fila en la que se está
settings-key-esc = Cerrar lo que está encima; el texto no se pierde
settings-help-1 = Cada elección vale al momento y se conserva.
settings-help-2 = Para quitar un nombre de la lista, escríbelo otra vez y pulsa «Quitar este». Para saber si un nombre está, añádelo: la aplicación dice si ya estaba.
