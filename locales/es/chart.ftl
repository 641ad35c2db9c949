# Lo que dicen las gráficas; la página y el PDF las dibujan con los mismos números.

chart-look-fors = Qué se observó, visita por visita
chart-frequency = Frecuencia de lo observado
chart-strip = Las visitas, minuto a minuto
chart-mix = Tipos de evidencia
chart-commitments = Compromisos cumplidos
chart-time = Tiempo empleado
chart-visit = Visita { $n }
chart-visits = Visitas
chart-walk = Caminata
chart-minute = Minuto
chart-minutes = Minutos
chart-no-day = Sin fecha
chart-no-minute = Sin minuto
chart-notes = Notas
chart-notices = Notas de «Noto»
chart-look-for = Qué observar
chart-not-noted = sin anotar
chart-of = { $x } de { $y }
# $look_for es lo que escribió una persona.
chart-look-fors-one = «{ $look_for }» se anotó en más visitas: { $n } de { $all }.
chart-look-fors-several = { $k ->
    [one] Un aspecto se anotó en { $n } de { $all } visitas; ninguno en más.
    [many] { $k } de aspectos se anotaron en { $n } de { $all } visitas; ninguno en más.
   *[other] { $k } aspectos se anotaron en { $n } de { $all } visitas; ninguno en más.
}
chart-look-fors-zero = Se contó lo que había que observar, y cada cuenta es 0.
chart-look-fors-caption = Cuántas veces anoté cada aspecto, visita por visita. En blanco quiere decir sin anotar, que no es 0. Cuanto más oscuro, más veces.
chart-frequency-cell = { $all ->
    [one] { $n } de { $all } visita
    [many] { $n } de { $all } de visitas
   *[other] { $n } de { $all } visitas
}
chart-frequency-headline = { $all ->
    [one] El aspecto apareció
    [many] Aparecieron { $seen } de { $all } de aspectos
   *[other] Aparecieron { $seen } de { $all } aspectos
}{ $most ->
    [one] , el más frecuente en { $most } visita.
    [many] , el más frecuente en { $most } de visitas.
   *[other] , el más frecuente en { $most } visitas.
}
chart-frequency-caption = En cuántas de mis visitas anoté cada aspecto, primero el más frecuente.
chart-mark = { $lane }, minuto { $n }
chart-strip-most = Los minutos { $from } a { $to } tienen más notas: { $n } de { $all }.
chart-strip-all = { $all ->
    [one] { $all } nota
    [many] { $all } de notas
   *[other] { $all } notas
} en { $visits ->
    [one] { $visits } visita.
    [many] { $visits } de visitas.
   *[other] { $visits } visitas.
}
chart-strip-caption = Mis propias notas según el minuto en que las empecé.
chart-kind-quote = Citas
chart-kind-action = Acciones
chart-kind-count = Datos
chart-kind-environment = El entorno
chart-kind-none = Sin elegir
chart-mix-headline = { $all ->
    [one] { $all } nota de «Noto»
    [many] { $all } de notas de «Noto»
   *[other] { $all } notas de «Noto»
}: { $quote ->
    [one] { $quote } cita
    [many] { $quote } de citas
   *[other] { $quote } citas
}, { $action ->
    [one] { $action } acción
    [many] { $action } de acciones
   *[other] { $action } acciones
}, { $count ->
    [one] { $count } dato
    [many] { $count } de datos
   *[other] { $count } datos
}, { $environment } sobre el entorno.
chart-mix-caption = Qué hay en mis propias notas de «Noto», por tipo de evidencia. Para mi uso; nunca se compara con las de otras personas.
chart-open = Abiertos
chart-commitments-headline = { $all ->
    [one] { $all } compromiso
    [many] { $all } de compromisos
   *[other] { $all } compromisos
}: en { $done } ya se intentó o más, { $open } siguen abiertos{ $dropped ->
    [0] .
    [one] , { $dropped } se descartó con una razón.
    [many] , { $dropped } se descartaron con una razón.
   *[other] , { $dropped } se descartaron con una razón.
}
chart-commitments-caption = Qué pasó con los compromisos del equipo, según la caminata en que se hicieron. Solo cuentas, sin nombres.
chart-time-corner = Dónde
chart-time-rooms-planned = En las aulas, previsto
chart-time-rooms-taken = En las aulas, real
chart-time-debrief-planned = Puesta en común, previsto
chart-time-debrief-taken = Puesta en común, real
chart-time-rooms = { $taken ->
    [one] { $taken } minuto
    [many] { $taken } de minutos
   *[other] { $taken } minutos
} en las aulas; previsto: { $planned }.
chart-time-debrief = { $taken ->
    [one] { $taken } minuto
    [many] { $taken } de minutos
   *[other] { $taken } minutos
} de puesta en común; previsto: { $planned }.
chart-time-both = { $taken ->
    [one] { $taken } minuto
    [many] { $taken } de minutos
   *[other] { $taken } minutos
} en las aulas, previsto: { $planned }; { $debrief_taken ->
    [one] { $debrief_taken } minuto
    [many] { $debrief_taken } de minutos
   *[other] { $debrief_taken } minutos
} de puesta en común, previsto: { $debrief_planned }.
chart-time-caption = Minutos previstos y reales. En las aulas: las visitas en que entré y salí. Puesta en común: las etapas con tiempo tomado.
chart-patterns = Patrones por visita
chart-pattern = Patrón
chart-no-card = sin tarjeta
# $pattern is what a person wrote.
chart-patterns-one = «{ $pattern }» tiene tarjetas de más visitas que los demás: { $n } de { $all }.
chart-patterns-several = { $k } patrones tienen tarjetas de { $n } de { $all } visitas; ninguno tiene de más.
chart-patterns-caption = En cuántas tarjetas de cada visita se apoya un patrón. Un hueco significa que no hay tarjeta, no que no ocurriera. Cuanto más oscuro, más tarjetas.
