# En papel: hojas en blanco, y pasar lo que se escribió en ellas.

scripting-title = Hojas de registro · Caminatas de aprendizaje
scripting-heading = Hojas de registro
scripting-type = Pasar del papel
scripting-visits = Todas las visitas
scripting-minute = Minuto
scripting-minute-wrong = Escribe un número entero de 0 a 600, o nada.
scripting-lane = Carril
scripting-lane-notice = Noto
scripting-lane-wonder = Me pregunto
scripting-lane-try = Voy a intentar
scripting-text = Lo que dice la hoja
scripting-add = Agregar
scripting-added = Nota agregada
scripting-finish = Agregar esta nota
# Entrar y Tab son teclas.
scripting-hint = Minuto, Entrar, palabras, Entrar: empieza la fila siguiente, en el mismo carril. Para cambiar de carril, pulsa Tab después del minuto y luego una flecha o la primera letra.
scripting-notes = Mis notas de esta visita
scripting-none = Todavía nada. Aquí queda cada nota que agregas, la más nueva al final.
scripting-minute-of = Minuto de la nota { $n }
scripting-lane-of = Carril de la nota { $n }
scripting-text-of = Palabras de la nota { $n }
scripting-blank = Hojas en blanco
scripting-blank-hint = Una hoja por visita y otra de reserva: el foco, lo que se observa con casillas para contar, y líneas para minuto, carril y palabras. No llevan aula, nombre ni hora.
scripting-print = Imprimir hojas en blanco
scripting-help-1 = Escribe el minuto, o déjalo vacío si la hoja no lo tiene. Entrar pasa a las palabras; otra vez Entrar agrega la nota.
scripting-help-2 = Mayúsculas con Entrar empieza otra línea dentro de la nota. Lo que queda a medias se guarda, y es el mismo borrador que en la página de la visita.
scripting-help-3 = Cuando todo esté pasado, hagan con el papel lo que acordó el equipo; lo habitual es destruirlo.
