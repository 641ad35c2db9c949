# La reflexión privada.

reflection-title = Reflexión · Caminatas de aprendizaje
reflection-heading = Reflexión
reflection-validated = Lo que confirmo
reflection-validated-hint = Lo que ya hago y ahora tengo una razón para conservar.
reflection-questioned = Lo que cuestiono
reflection-questioned-hint = Lo que hago y ahora quiero volver a mirar.
reflection-new-idea = Una idea nueva
reflection-new-idea-hint = Algo que podría llevar a mi propia aula.
reflection-surprise = Lo que me sorprendió
reflection-surprise-hint = Lo que esperaba y lo que vi en su lugar.
reflection-words = { $n ->
    [one] { $n } palabra · unas 300 como guía
    [many] { $n } palabras · unas 300 como guía
   *[other] { $n } palabras · unas 300 como guía
    }
reflection-side = De mi plan y mis notas
reflection-now = Lo que hago hoy
reflection-expect = Lo que esperaba ver
reflection-no-notes = Aún no hay notas. Estarán aquí después de las visitas.
reflection-next = Sigue: un compromiso
reflection-help-1 = Estos textos son solo para ti. Salen de este dispositivo solo en un informe o un archivo que guardes tú.
reflection-help-2 = Unas 300 palabras en total es una buena extensión; más también está bien.
reflection-equity = Quién pudo hablar, pensar, elegir
reflection-equity-hint = Qué voces llenaron el aula, quién tuvo tiempo de pensar, quién pudo elegir.
reflection-stage = Del protocolo:
reflection-short = Versión de dos minutos
reflection-short-hint = Solo dos preguntas. Lo ya escrito queda a la vista.
reflection-share = Se puede compartir
reflection-share-of = Se puede compartir: { $what }
reflection-share-hint = «Se puede compartir» no comparte nada por sí solo. Solo las respuestas que marques van a un informe para otras personas.
reflection-expect-none = No se escribió nada antes de la caminata.
reflection-noted = Lo que anoté
reflection-not-now = Esta vez no
reflection-left-out = Esta vez no hay reflexión, y lo digo.
reflection-take-back = Retirarlo
reflection-put = Ponerlo
reflection-put-of = Ponerlo: { $words }
reflection-put-hint = «Ponerlo» agrega las palabras de una nota donde está tu cursor en «{ $field }», donde escribiste o tocaste por última vez.
reflection-put-done = Puesto en «{ $field }»: { $words }
reflection-help-3 = «Esta vez no» también es una respuesta. Se puede retirar, igual que cada marca.
reflection-portfolio = Para un portafolio
reflection-portfolio-hint = Algunas microcredenciales piden una presentación y una reflexión de unas 300 palabras cada una, y un enlace. Lo que escribas aquí queda en el portafolio que guardes, y en ningún otro papel para otras personas.
reflection-portfolio-overview = Presentación
reflection-portfolio-overview-hint = Qué fue la caminata y en qué pensaste para que tus colegas participaran.
reflection-portfolio-reflection = Reflexión para el portafolio
reflection-portfolio-reflection-hint = Qué cambió en la manera de trabajar en equipo y de enseñar, y cómo puede cambiar tu propia práctica.
reflection-portfolio-link = Enlace a la grabación de un protocolo en uso
reflection-portfolio-link-hint = Queda como texto; la aplicación no abre ninguna conexión.
reflection-portfolio-words = { $n } de { $of } palabras
reflection-portfolio-over = { $n } palabras: { $more } más de las { $of } que se piden. No se corta nada.
