# What charts say; page and PDF draw them from the same numbers.

chart-look-fors = Look-fors across visits
chart-frequency = Look-for frequency
chart-strip = Visit strip
chart-mix = Evidence mix
chart-commitments = Commitments kept
chart-time = Time spent
chart-visit = Visit { $n }
chart-visits = Visits
chart-walk = Walk
chart-minute = Minute
chart-minutes = Minutes
chart-no-day = No date
chart-no-minute = No minute
chart-notes = Notes
chart-notices = Notices
chart-look-for = Look-for
chart-not-noted = not noted
chart-of = { $x } of { $y }
# $look_for is what a person wrote.
chart-look-fors-one = “{ $look_for }” was noted in the most visits: { $n } of { $all }.
chart-look-fors-several = { $k ->
    [one] One look-for was noted in { $n } of { $all } visits; none in more.
   *[other] { $k } look-fors were noted in { $n } of { $all } visits; none in more.
}
chart-look-fors-zero = Look-fors were counted, and each count is 0.
chart-look-fors-caption = How often I noted each look-for, visit by visit. Blank means not noted, which is not 0. The darker, the more.
chart-frequency-cell = { $all ->
    [one] { $n } of { $all } visit
   *[other] { $n } of { $all } visits
}
chart-frequency-headline = { $all ->
    [one] The look-for came up
   *[other] { $seen } of { $all } look-fors came up
}{ $most ->
    [one] , the most frequent in { $most } visit.
   *[other] , the most frequent in { $most } visits.
}
chart-frequency-caption = In how many of my visits I noted each look-for, the most frequent first.
chart-mark = { $lane }, minute { $n }
chart-strip-most = Minutes { $from } to { $to } have the most notes: { $n } of { $all }.
chart-strip-all = { $all ->
    [one] { $all } note
   *[other] { $all } notes
} in { $visits ->
    [one] { $visits } visit.
   *[other] { $visits } visits.
}
chart-strip-caption = My own notes by the minute in which I began them.
chart-kind-quote = Quotes
chart-kind-action = Actions
chart-kind-count = Numbers
chart-kind-environment = The room
chart-kind-none = Not chosen
chart-mix-headline = { $all ->
    [one] { $all } notice
   *[other] { $all } notices
}: { $quote ->
    [one] { $quote } quote
   *[other] { $quote } quotes
}, { $action ->
    [one] { $action } action
   *[other] { $action } actions
}, { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}, { $environment } about the room.
chart-mix-caption = What my own notices hold, by kind of evidence. For my own use, never compared with those of others.
chart-open = Still open
chart-commitments-headline = { $all ->
    [one] { $all } commitment
   *[other] { $all } commitments
}: { $done } tried or further, { $open } still open{ $dropped ->
    [0] .
   *[other] , { $dropped } let go with a reason.
}
chart-commitments-caption = What became of the team’s commitments, by the walk in which they were made. Counts only, no names.
chart-time-corner = Where
chart-time-rooms-planned = In rooms, planned
chart-time-rooms-taken = In rooms, taken
chart-time-debrief-planned = Debrief, planned
chart-time-debrief-taken = Debrief, taken
chart-time-rooms = { $taken ->
    [one] { $taken } minute
   *[other] { $taken } minutes
} in rooms; planned { $planned }.
chart-time-debrief = { $taken ->
    [one] { $taken } minute
   *[other] { $taken } minutes
} of debrief; planned { $planned }.
chart-time-both = { $taken ->
    [one] { $taken } minute
   *[other] { $taken } minutes
} in rooms, planned { $planned }; { $debrief_taken ->
    [one] { $debrief_taken } minute
   *[other] { $debrief_taken } minutes
} of debrief, planned { $debrief_planned }.
chart-time-caption = Minutes as planned and as taken. In rooms: the visits that I entered and left. Debrief: the stages that were timed.
chart-patterns = Patterns across visits
chart-pattern = Pattern
chart-no-card = no card
# $pattern is what a person wrote.
chart-patterns-one = “{ $pattern }” has cards from the most visits: { $n } of { $all }.
chart-patterns-several = { $k } patterns have cards from { $n } of { $all } visits; none has from more.
chart-patterns-caption = How many cards of each visit a pattern rests on. Blank means no card, which does not mean that it was not there. The darker, the more.
