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
}{ $hall ->
    [0] {""}
   *[other] , { $hall } in hall talk
}, { $walking } walking
views-sum-ends = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}, { $minutes ->
    [one] { $minutes } minute in rooms
   *[other] { $minutes } minutes in rooms
}{ $hall ->
    [0] {""}
   *[other] , { $hall } in hall talk
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

views-ask-calendar = Save the calendar
views-ask-protocol = Choose a protocol file
views-ask-protocol-file = Save the protocol as a file
views-ask-scripting-sheets = Save the scripting sheets
views-kind-ics = Calendar

# The agenda: stages, steps, how long.
views-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
views-length-ends = { $n ->
    [one] { $n } minute, ends { $ends }
   *[other] { $n } minutes, ends { $ends }
}
# $length is one of the two above: “61 minutes, ends 11:04”.
views-with-walking = { $n ->
    [one] With { $n } minute of walking: { $length }.
   *[other] With { $n } minutes of walking: { $length }.
}
views-stage-prebrief = Pre-brief
views-stage-visit-n = Visit { $n }
views-stage-hall-n = Hall talk after visit { $n }
views-stage-mirror-n = Mirror after visit { $n }
views-stage-debrief = Debrief
views-stage-reflect = Reflection
views-stage-commit = Commitments
views-step-notice = Notice
views-step-pattern = Patterns
views-step-predict = Predict
views-step-wonder = Wonder
views-step-mirror = Own practice
views-step-try = What I’ll try
views-step-thanks = Thanks

# Protocols.
views-copy-of = { $name } (our copy)
views-protocol-line = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}, { $min } to { $max } walkers

# The plan: remarks that ask and never forbid. $profile is the local agreement.
views-turn = { $roles } on { $date }
views-led-last = { $name } led the last walk.
views-team-few = { $n ->
    [one] One walker so far; { $min } to { $max } are meant to walk. With fewer eyes, what one person sees looks like a pattern.
   *[other] { $n } walkers; { $min } to { $max } are meant to walk. With fewer eyes, what one person sees looks like a pattern.
}
views-team-many = { $profile ->
    [uk_neu] { $n } walkers; the NEU policy allows { $max } in a room.
    [cl] { $n } walkers; the guide from Chile has { $max } at most.
    [custom] { $n } walkers; your agreement allows { $max }.
   *[other] { $n } walkers; { $min } to { $max } are meant to walk. More fill a room, and the lesson becomes about the visitors.
}
views-rule-team = { $min ->
    [0] { $max } walk together.
    [1] Up to { $max } walk together.
   *[other] { $min } to { $max } walk together.
}
views-rule-ask-yes = Walkers may ask students what they are learning.
views-rule-ask-general = Walkers ask students about learning in general, never about one teacher.
views-rule-ask-no = Walkers do not ask students.
views-rule-host-view = { $n ->
    [one] Hosts may read what was written about their visit for { $n } school day.
   *[other] Hosts may read what was written about their visit for { $n } school days.
}
views-rule-notice = { $n ->
    [0] No notice is agreed.
    [one] Hosts are told { $n } school day before.
   *[other] Hosts are told { $n } school days before.
}
views-rule-counts = The visit counts as a lesson observation, and is counted.
views-rule-never-counts = The visit counts as no observation, and nothing of it is used in one.
views-rule-ghost = Rooms are empty; only the environment is looked at.
views-rule-faculty = Walkers take turns by planning period over the day; the number holds for each turn.
views-rule-no-device = No device in the room; notes are written in the hall.
views-rule-host-focus = Each host sets the focus for their own room.
views-clash = { $n ->
    [one] Begins { $n } minute before the team can be there.
   *[other] Begins { $n } minutes before the team can be there.
}
views-gap = { $n ->
    [one] { $n } minute free before it.
   *[other] { $n } minutes free before it.
}
views-door-twice = The same door as another visit of this walk. Once is enough for one class.
views-door-again = The same door as on { $date }. Two visits within ten school days are a lot for one class.
# $name is a category of language.ftl, such as "a verdict"; $strategy is a whole sentence.
views-nudge = “{ $words }” is { $name }. { $strategy }
views-still-open = Still open: { $what }
views-remark-devices = “Devices in the room: yes” does not fit “no device in the room”.
views-remark-students = The agreement allows less talk with students than is chosen here.
views-remark-evidence = In a ghost walk there is only the environment to look for.
# Where something is wrong in a protocol, joined by commas: “stage 4, step 2, minutes”.
views-place-stage = stage { $n }
views-place-step = step { $n }
views-place-name = name
views-place-summary = what it is for
views-place-visits = visits
views-place-team-min = fewest walkers
views-place-team-max = most walkers
views-place-minutes = minutes
views-place-steps = steps
views-place-prompt = prompt
views-place-repeat = how often
views-place-stages = stages
views-place-total = total
views-ask-due-dates = Save the days of my commitments
views-due-overdue = Overdue
views-due-this-week = Due this week
views-uneven = Not as long as the other visits. The same time in each room is fair: { $n ->
    [one] { $n } minute.
   *[other] { $n } minutes.
}

# The pulse: how a walk felt to its team. No sentence tells one answer from another.
views-pulse-waiting = { $n ->
    [0] Nobody has answered yet. Counts stand here from { $fewest } answers on.
    [one] { $n } has answered. Counts stand here from { $fewest } answers on.
   *[other] { $n } have answered. Counts stand here from { $fewest } answers on.
}
views-pulse-answered = { $n ->
    [one] { $n } has answered.
   *[other] { $n } have answered.
}
views-pulse-more = { $n ->
    [one] { $n } more waits on this device until there are { $fewest }.
   *[other] { $n } more wait on this device until there are { $fewest }.
}
views-pulse-headline = { $safe } of { $all } say yes to speaking openly, { $useful } of { $all } to useful for their own practice.
# $language is that of the walk's own text.
views-commitment-text = { $language ->
    [es] A commitment begins with “Voy a”, so that it is yours to do.
   *[other] A commitment begins with “I will”, so that it is yours to do.
}
views-commitment-dropped-reason = Dropped is fine. A reason helps the team: what spoke against it?
# What is kept until when; nothing goes by itself.
views-delete-on = Due to be deleted on { $date }
views-delete-never = Stays until you delete it
views-notes-due = My notes are due to be deleted on { $date }. Nothing goes by itself.
views-due-raw-notes = Notes of “{ $title }” are due to be deleted: look
views-due-table = What the team made of “{ $title }” is due to be deleted: look
views-ask-agenda = Save the agenda
views-ask-host-notice = Save the notice
views-ask-debrief = Save the debrief
views-ask-faculty-summary = Save the summary
views-ask-commitments = Save the commitments
views-ask-host-safe = Save what was written about a visit
views-ask-thanks = Save the thank-you
views-ask-portfolio = Save the portfolio
views-ask-privacy-sheet = Save the sheet
views-ask-my-data = Save my data
views-kind-docx = Word document
views-kind-html = Web page
views-kind-md = Markdown
views-kind-csv = Table
# A part of a paper, and how much is in it.
views-paper-part = { $part }: { $n }
views-paper-one-visit = This pattern rests on fewer than two visits.
views-paper-few-visits = There are fewer than three visits: a reader may guess which one is meant.
views-paper-lesson = “{ $words }” tells a subject or a grade. With so few visits it tells which lesson was visited: leave it out.
views-ask-team = Choose a folder for the papers of the team
# Where an export is that takes long.
views-paper-of = Paper { $n } of { $of }: { $paper }
views-step-of-reading = Reading the walk …
views-step-of-pages = Setting the pages …
views-step-of-file = Putting the file together …
