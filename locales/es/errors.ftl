# Lo que no se hizo; a cada frase le sigue el motivo de abajo.
errors-not-done-command = No se hizo.
errors-not-done-open-window = La aplicación no se abrió.
errors-not-done-start-page = El cuaderno no se abrió.
errors-not-done-say = No se encontró una frase.
errors-not-done-list-walks = No se mostraron las caminatas.
errors-not-done-open-walk = La caminata no se abrió.
errors-not-done-list-practice = Las frases no se listaron.
errors-not-done-search = No se buscó en las notas.
errors-not-done-plan-walk = No se planeó ninguna caminata.
errors-not-done-plan-walk-from = No se planificó ninguna caminata.
errors-not-done-plan-view = No se leyó el plan.
errors-not-done-hand-out = No se repartió nada.
errors-not-done-close-walk = La caminata no se cerró.
errors-not-done-save-calendar = El calendario no se guardó.
errors-not-done-list-protocols = Los protocolos no se listaron.
errors-not-done-choose-protocol = El protocolo no se eligió.
errors-not-done-copy-protocol = El protocolo no se copió.
errors-not-done-edit-protocol = El protocolo no se guardó.
errors-not-done-open-protocol = No se abrió ningún protocolo.
errors-not-done-save-protocol = El protocolo no se guardó como archivo.
errors-not-done-add-sample = No se añadió el ejemplo.
errors-not-done-add = No se añadió nada.
errors-not-done-edit = El cambio no se guardó.
errors-not-done-move-entry = No se movió nada.
errors-not-done-remove = No se quitó nada.
errors-not-done-undo = No se deshizo nada.
errors-not-done-redo = No se rehízo nada.
errors-not-done-enter-visit = No se anotó la entrada al aula.
errors-not-done-leave-visit = No se anotó la salida del aula.
errors-not-done-write-note = La nota no se guardó.
errors-not-done-finish-note = La nota no se terminó.
errors-not-done-make-card = No se hizo ninguna tarjeta.
errors-not-done-add-note = No se agregó ninguna nota.
errors-not-done-check-note = La nota no se leyó.
errors-not-done-hall-view = No se leyó la conversación de pasillo.
errors-not-done-debrief-view = No se leyó la puesta en común.
errors-not-done-erase-parked = No se borraron los comentarios apartados.
errors-not-done-list-wordings = No se mostraron las redacciones anteriores.
errors-not-done-take-wording = No se recuperó la redacción anterior.
errors-not-done-forget-wordings = No se borraron las redacciones anteriores.
errors-not-done-list-removed = No se mostraron las notas quitadas.
errors-not-done-bring-note-back = No se recuperó la nota.
errors-not-done-change-settings = El ajuste no se cambió.
errors-not-done-keep-out = El nombre no se añadió a la lista.
errors-not-done-let-in = El nombre no se quitó de la lista.
errors-not-done-let-all-in = La lista no se vació.
errors-not-done-save-backup = No se hizo ninguna copia.
errors-not-done-restore-backup = La copia no se restauró.
errors-not-done-restore-newest = No se restauró ninguna copia.
errors-not-done-start-anew = No se empezó un cuaderno nuevo.
errors-not-done-close-window = La ventana no se cerró.
errors-not-done-export-report = El informe no se guardó.
errors-not-done-import-walk = No se abrió ninguna caminata.
errors-not-done-save-walk-file = La caminata no se guardó como archivo.
errors-not-done-type-note = La nota no se guardó.
errors-not-done-cli-answer = Se hizo.
errors-not-done-cli-line = No se hizo nada.
errors-not-done-cli-sample = No se añadió el ejemplo.
errors-not-done-cli-list = No se mostraron las caminatas.
errors-not-done-cli-show = La caminata no se mostró.
errors-not-done-cli-import = No se importó ninguna caminata.
errors-not-done-cli-export = No se exportó nada.
errors-not-done-cli-search = No se buscó en las notas.
errors-not-done-cli-backup = No se hizo ninguna copia.
errors-not-done-cli-restore = La copia no se restauró.
errors-not-done-cli-check = El cuaderno no pasó la revisión.
errors-not-done-cli-language = Las notas no se revisaron.

# Por qué, y qué hacer.
errors-not-found = No hay ninguna { $noun ->
    [walk] caminata
    [visit] visita
    [note] nota
    [card] tarjeta
    [walker] persona que camina
   *[other] entrada
} con el identificador «{ $id }».
errors-not-found-hint = Búscala en la lista de caminatas.
errors-ambiguous = Varias caminatas empiezan por «{ $prefix }».
errors-ambiguous-hint = Escribe más caracteres del identificador.
errors-no-walk = Todavía no hay ninguna caminata en el cuaderno.
errors-no-walk-hint = Planea una caminata o añade la de ejemplo.
errors-too-long = El texto en { $field } tiene { $length } caracteres; caben { $limit }.
errors-too-long-hint = Acórtalo o pon una parte en otro lugar.
errors-nul-character = El texto en { $field } contiene un carácter invisible (U+0000) que ningún archivo de texto admite.
errors-nul-character-hint = Escribe el texto de nuevo en vez de pegarlo.
errors-out-of-range = { $field } es { $value }; puede ser de { $min } a { $max }.
errors-out-of-range-hint = Da un número de ese rango.
errors-not-yours = Es una { $noun ->
    [note] nota privada
   *[other] entrada privada
} de otra persona.
errors-not-yours-hint = Solo quien la escribió puede cambiarla o ponerla en común.
errors-not-possible = Eso no se puede hacer con esta clase de entrada ({ $noun }).
errors-not-possible-hint = Hazlo en la página de la caminata.
errors-goal-first = Aún no está escrita tu meta de aprendizaje.
errors-goal-first-hint = Escribe qué quieres aprender; la caminata es para tu propia práctica.
errors-one-visit = Las tarjetas de este patrón vienen de menos de dos visitas.
errors-one-visit-hint = Mueve primero aquí una tarjeta de otra visita, o escríbelo como nombre del grupo.
errors-no-times = Ninguna visita tiene día y hora.
errors-no-times-hint = Pon fecha a la caminata y hora a la primera visita.
errors-no-name = No hay ningún nombre en el campo.
errors-no-name-hint = Escribe de una a tres palabras.
errors-long-name = Tiene más de tres palabras.
errors-long-name-hint = Añádelo por partes: cada nombre, o nombre y apellido juntos.
errors-name-listed = Ya está en la lista, quizá con otras mayúsculas o acentos.
errors-name-listed-hint = No hace falta nada más.
errors-name-not-listed = No está en la lista.
errors-name-not-listed-hint = Escríbelo con las mismas palabras con que se añadió.
errors-nothing-to-undo = No hay nada que deshacer.
errors-nothing-to-undo-hint = Se pueden deshacer los cambios hechos desde que se abrió la aplicación.
errors-nothing-to-redo = No hay nada que rehacer.
errors-nothing-to-redo-hint = Primero deshaz algo.
errors-changed-elsewhere = Otro programa lo cambió entretanto.
errors-changed-elsewhere-hint = Mira cómo está ahora y cámbialo allí.
errors-not-json = El archivo no es JSON: deja de entenderse en la línea { $line }, columna { $column }.
errors-not-json-hint = Elige un archivo guardado por esta aplicación.
errors-not-a-walk-file = El archivo es JSON, pero no es un archivo de caminata.
errors-not-a-walk-file-hint = Elige un archivo cuyo formato sea «learning-walk».
errors-newer-walk-file = El archivo de caminata tiene la versión { $version }, escrita por una aplicación más nueva.
errors-newer-walk-file-hint = Actualiza esta aplicación y abre el archivo otra vez.
errors-bad-field = En el archivo, { $place } no es como pide el formato ({ $detail }).
errors-bad-field-hint = Corrige ese lugar; docs/file-format.md y docs/protocol-file.md describen cada campo.
errors-not-a-protocol-file = El archivo es JSON, pero no es un archivo de protocolo.
errors-not-a-protocol-file-hint = Elige un archivo cuyo formato sea «learning-walk-protocol».
errors-newer-protocol-file = El archivo de protocolo tiene la versión { $version }, escrita por una aplicación más nueva.
errors-newer-protocol-file-hint = Actualiza esta aplicación y abre el archivo otra vez.
errors-bad-protocol = { $fault ->
    [no_name] El protocolo no tiene nombre.
    [no_stages] El protocolo no tiene etapas.
    [no_prebrief] El protocolo no tiene reunión previa.
    [no_visit] El protocolo no tiene etapa de visita.
    [no_debrief] El protocolo no tiene puesta en común.
    [second_visit] { $place }: es una segunda etapa de visita; hay una sola, que se repite en todas las visitas.
    [zero_minutes] { $place }: 0 es muy poco; cada etapa y cada paso dura al menos un minuto.
    [too_many_minutes] { $place }: { $found } es demasiado; caben como máximo { $expected }.
    [steps_do_not_add_up] { $place }: suman { $found } minutos; la etapa tiene { $expected }.
    [no_prompt] { $place }: está sin llenar; cada paso pregunta algo.
    [no_visits] { $place }: 0 es muy poco; una caminata tiene al menos una visita.
    [too_many_visits] { $place }: { $found } es demasiado; una caminata tiene como máximo { $expected }.
    [team] { $place }: { $found } es muy poco; es al menos { $expected }.
    [order] { $place }: está demasiado tarde; el orden es reunión previa, visita, pasillo o espejo, puesta en común, y luego reflexión o compromiso.
    [wrong_repeat] { $place }: no encaja; la visita va en cada visita, el pasillo y el espejo una vez, en cada visita o entre visitas, y todo lo demás una vez.
    [total_does_not_add_up] { $place }: dice { $found } minutos; las etapas suman { $expected }.
   *[other] { $place }: no es como lo pide un protocolo.
}
errors-bad-protocol-hint = Corrige ese lugar e inténtalo de nuevo; tus protocolos siguen como estaban.
errors-walk-differs = Esta caminata ({ $id }) ya está en el cuaderno, con otro contenido.
errors-walk-differs-hint = Quita primero la del cuaderno, o déjala.
errors-file-too-large = El archivo { $path } pesa más de { $limit } MB.
errors-file-too-large-hint = Un archivo de caminata pesa mucho menos; elige otro.
errors-not-a-notebook = El archivo { $path } no es un cuaderno de esta aplicación.
errors-not-a-notebook-hint = Elige una copia hecha por esta aplicación.
errors-newer-notebook = El cuaderno { $path } fue escrito por una aplicación más nueva (esquema { $version }).
errors-newer-notebook-hint = Actualiza esta aplicación; el cuaderno está intacto.
errors-damaged = El cuaderno { $path } está dañado ({ $detail }).
errors-damaged-hint = Restaura una copia; el archivo dañado se aparta y se conserva.
errors-bad-backup = La copia { $path } está dañada ({ $detail }).
errors-bad-backup-hint = Elige otra copia; el cuaderno está intacto.
errors-no-backup = No hay ninguna copia completa en { $path }.
errors-no-backup-hint = Elige un archivo de copia de otro lugar.
errors-in-use = Hay otra ventana abierta sobre { $path }.
errors-in-use-hint = Usa esa ventana o ciérrala primero.
errors-disk-full = El disco está lleno.
errors-disk-full-hint = Libera espacio e inténtalo de nuevo; nada de lo guardado se pierde.
errors-read-only = No se puede escribir en el archivo o la carpeta.
errors-read-only-hint = Revisa los permisos o elige otra carpeta.
errors-locked = Otro programa está usando el cuaderno.
errors-locked-hint = Espera un momento e inténtalo de nuevo.
errors-no-file = No hay ningún archivo { $path } que leer.
errors-no-file-hint = Revisa su nombre y su carpeta.
errors-file = El sistema rechazó el archivo { $path } ({ $detail }).
errors-file-hint = Comprueba que el lugar existe y que puedes usarlo.
errors-sql = El cuaderno lo rechazó ({ $detail }).
errors-sql-hint = Inténtalo de nuevo; si sigue igual, haz una copia y restáurala.
errors-argument = «{ $place }» falta, es desconocido o no es del tipo correcto ({ $detail }).
errors-argument-hint = Es un fallo de la aplicación; tu texto está intacto.
errors-unknown-command = Esa orden no existe.
errors-unknown-command-hint = Es un fallo de la aplicación; tu texto está intacto.
errors-unknown-choice = «{ $value }» no existe como { $choice }.
errors-unknown-choice-hint = Elige uno de estos: { $known }.
errors-report = No se pudo componer el informe ({ $detail }).
errors-report-hint = Tus notas están intactas; guarda la caminata como archivo.
errors-ending = La aplicación se está cerrando.
errors-ending-hint = Ábrela de nuevo.
errors-own-file = El archivo { $path } es el propio cuaderno.
errors-own-file-hint = Elige otro nombre u otra carpeta.
errors-answer = No se pudo escribir la respuesta ({ $detail }).
errors-answer-hint = Mira el resultado con list o show antes de repetir.
errors-line = No se entendió la línea ({ $detail }).
errors-line-hint = learning-walks --help muestra lo que hay.
errors-no-display = No hay pantalla donde mostrar una ventana.
errors-no-display-hint = Usa una orden en la terminal; learning-walks --help las muestra.
errors-not-done-check-in = No se agregó el seguimiento.
errors-not-done-count-words = No se contaron las palabras.
errors-not-done-save-due-dates = No se guardaron las fechas.
errors-no-days = Ningún compromiso tuyo abierto tiene fecha todavía.
errors-no-days-hint = Di para cuándo y guarda las fechas otra vez.
errors-not-done-begin-stage = No se empezó la etapa.
errors-not-done-end-stage = No se terminó la etapa.
errors-not-done-comment = No se agregó el comentario.
errors-not-done-log-communication = No se agregó nada a la bitácora.
errors-not-done-answer-pulse = No se guardó la respuesta.
errors-not-done-wrap-up-view = No se pudo leer el cierre de la caminata.
errors-not-done-overtime-view = No se pudo leer lo que muestran las caminatas.
errors-closed-walk = La caminata está cerrada, así que esto queda como está.
errors-closed-walk-hint = Deshaz el cierre, o pulsa «Volver a abrirla» en la página «Mirar atrás».
errors-not-done-review-view = No se pudo leer la página para mirar atrás.
errors-not-done-part-texts = No se pudieron mostrar los textos.
errors-not-done-reopen-walk = La caminata no se volvió a abrir.
errors-not-done-erase-part = No se borró nada.
errors-not-done-paper-view = No se revisó el documento.
errors-not-done-paper-pages = No se dibujaron las páginas.
errors-not-done-export-step = No se pudo saber por dónde va la exportación.
errors-not-done-stop-export = La exportación no se detuvo.
errors-not-done-team-view = No se revisaron los documentos.
errors-not-done-save-team = No se guardaron todos los documentos del equipo.
errors-not-done-print-page = No se imprimió nada.
errors-exporting = Todavía se está preparando otro archivo.
errors-exporting-hint = Espera un momento y pulsa otra vez.
errors-too-many-pages = El documento tiene { $count } páginas; desde aquí se imprimen { $most } como máximo.
errors-too-many-pages-hint = Guárdalo como PDF e imprime el archivo.
