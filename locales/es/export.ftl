# Elegir, ver qué contendrá, guardar.

export-title = Exportar · Caminatas de aprendizaje
export-heading = Exportar
export-choose = Elegir
export-report = Informe de la caminata
export-language = Idioma de los títulos
export-private-note = Este informe contiene tus notas y tu reflexión privadas. Dalo solo a quien tú elijas.
export-save = Guardar
export-working = Preparando el archivo …
export-saved = Guardado como { $file }
export-missing = No se pudieron dibujar estos caracteres: { $characters }
export-holds = Qué contendrá
export-holds-purpose = La línea de propósito, en cada página
export-file = La caminata como archivo
export-file-hint = Un archivo sencillo que este programa, y otros, pueden leer. Sirve para llevar una caminata a otro dispositivo.
export-file-note = Este archivo contiene también todas las notas y reflexiones privadas de esta caminata en este cuaderno. Dalo solo a quien tú elijas.
export-save-file = Guardar el archivo
export-help-1 = Guardar pregunta dónde debe quedar el archivo. No se envía nada a ningún lado.
export-help-2 = Las palabras de tus notas quedan como las escribiste; el idioma elegido aquí es para los títulos.
export-scripting-note = En una hoja en blanco no hay nada privado. Lo que se escriba en ella se puede pasar después:
export-to-scripting = Pasar del papel
export-holds-sheets = { $n ->
    [one] { $n } hoja, de reserva
    [many] { $n } de hojas: una por visita, con su número, y otra de reserva
   *[other] { $n } hojas: una por visita, con su número, y otra de reserva
    }
export-holds-focus = { $n ->
    [0] Todavía no hay pregunta foco
   *[other] La pregunta foco
    }
export-holds-boxes = { $n ->
    [one] { $n } aspecto que observar, con casillas para contar
    [many] { $n } de aspectos que observar, con casillas para contar
   *[other] { $n } aspectos que observar, con casillas para contar
    }
export-holds-lines = Líneas para minuto, carril y palabras
export-for-mine = Para mí
export-for-team = Para el equipo
export-for-others = Para otras personas
export-agenda = Reunión previa y agenda
export-debrief = Puesta en común del equipo
export-review = Mirada atrás
export-commitments = Lo que vamos a intentar
export-faculty-summary = Resumen para todo el personal
export-host-notice = Aviso para quienes reciben la visita
export-host-safe = Lo que se escribió sobre una visita
export-thanks = Un agradecimiento
export-scripting-sheets = Hojas de registro en blanco
export-portfolio = Portafolio
export-my-data = Todos mis datos
export-privacy-sheet = Qué se guarda, para protección de datos
export-visit = Visita
export-format = Formato
export-format-pdf = PDF
export-format-docx = Documento de Word
export-format-html = Página web
export-format-md = Markdown
export-format-csv = Tabla para hoja de cálculo
export-format-json = Archivo de caminata
export-check = Mira esto antes
export-looked = Miré cada punto; puede salir tal como está
export-mend = Ir allí
export-more-findings = { $n ->
    [one] { $n } cosa más por revisar; aparece aquí al corregir estas
    [many] { $n } de cosas más por revisar; aparecen aquí al corregir estas
   *[other] { $n } cosas más por revisar; aparecen aquí al corregir estas
    }
export-print = Imprimir
export-help-3 = Imprimir pone las mismas páginas en papel. Un documento que tarda dice por dónde va, y Cancelar no deja ningún archivo.
export-cancel = Cancelar
export-stopping = Se detiene después de este paso …
export-stopped = Detenido. No se escribió ningún archivo.
export-pages = Cómo quedará
export-drawing = Dibujando las páginas …
export-no-pages = Una tabla o un archivo sencillo no tiene páginas que mirar.
export-as-pdf = Son las páginas del PDF; otro programa puede dividirlas de otro modo.
export-page-n = Página { $n } de { $of }
export-all-pages = { $n ->
    [one] La página entera
    [many] Las { $n } páginas
   *[other] Las { $n } páginas
    }.
export-first-pages = { $n ->
    [one] La primera de { $of } páginas
    [many] Las primeras { $n } de { $of } páginas
   *[other] Las primeras { $n } de { $of } páginas
    }.
export-team = Todo para el equipo
export-team-hint = Agenda, puesta en común, resumen y compromisos como PDF, en el idioma elegido arriba, en una carpeta. Lo que ya está ahí se queda.
export-save-team = Guardar todo para el equipo
export-team-saved = { $n ->
    [one] Se guardó { $n } archivo:
    [many] Se guardaron { $n } archivos:
   *[other] Se guardaron { $n } archivos:
    }
export-team-stopped = { $n ->
    [0] Detenido. No se escribió ningún archivo.
    [one] Detenido. Ya está { $n } archivo:
    [many] Detenido. Ya están { $n } archivos:
   *[other] Detenido. Ya están { $n } archivos:
    }
