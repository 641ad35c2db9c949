# Sentences that Rust makes ready for the window.

# $what is an act from ops.ftl, such as "remove note".
views-undo = Undo: { $what }
views-redo = Redo: { $what }
views-recovered = We kept everything up to { $time }. Carry on.
views-untitled = Untitled walk
views-from-to = { $from } to { $to }
views-by = by { $date }
views-carry-on = Carry on: visit { $n } of { $all }
views-in-visits = { $all ->
    [one] In { $n } of { $all } visit
   *[other] In { $n } of { $all } visits
}
views-visits = { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}
views-patterns = { $n ->
    [one] { $n } pattern
   *[other] { $n } patterns
}
views-commitments = { $n ->
    [one] { $n } commitment
   *[other] { $n } commitments
}
views-sum = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}, { $minutes ->
    [one] { $minutes } minute in rooms
   *[other] { $minutes } minutes in rooms
}, { $walking } walking
views-sum-ends = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}, { $minutes ->
    [one] { $minutes } minute in rooms
   *[other] { $minutes } minutes in rooms
}, { $walking } walking, ends { $ends }

views-state-draft = Draft
views-state-pre-briefed = Pre-briefed
views-state-walking = Under way
views-state-debriefed = Debriefed
views-state-follow-up = Follow-up
views-state-closed = Closed

views-lane-notice = Notice
views-lane-wonder = Wonder
views-lane-try = What I’ll try

# Titles of the dialogs for files, and what the kinds of file are called in them.
views-ask-report = Save the report
views-ask-walk-file = Save the walk as a file
views-ask-import = Open walk files
views-ask-backup = Save a backup
views-ask-restore = Choose a backup
views-kind-pdf = PDF
views-kind-json = Walk file
views-kind-sqlite = Notebook
