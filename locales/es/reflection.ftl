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
reflection-help-1 = Estos cuatro textos son solo para ti. Salen de este dispositivo solo en un informe o un archivo que guardes tú.
reflection-help-2 = Unas 300 palabras en total es una buena extensión; más también está bien.
