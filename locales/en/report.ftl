### The walk report (PDF): a walker's own record of one walk.

# Stands where a walk has no title yet.
report-untitled = A learning walk
# At the foot of every page.
report-purpose-line = For the walkers’ own learning. Nobody visited is evaluated.
report-not-for-evaluation = Not for evaluation
report-page = Page { $page } of { $pages }
# Under the title: how many visits, and the minutes planned in rooms.
report-sum = { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} in rooms
report-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}

report-preparation = Preparation
report-focus-question = Focus question
report-purpose = Purpose
report-linked-goal = Goal this walk serves
report-my-goal = My learning goal
report-my-practice = What I do now
report-my-prediction = What I expect to see
report-look-fors = What we look for
report-norms = Our norms
report-walkers = Walkers
# Stands before the goal, on the same line.
report-walker-goal = Learning goal:
report-me = Me
report-walker-unnamed = A walker

report-lens-students = students
report-lens-teacher_moves = teacher moves
report-lens-task = task
report-lens-environment = environment
report-lens-interaction = interaction

report-role-facilitator = facilitator
report-role-timekeeper = timekeeper
report-role-norms_keeper = norms keeper
report-role-evidence_keeper = evidence keeper
report-role-scribe = scribe
report-role-host_liaison = host liaison
report-role-process_observer = process observer

report-visits = Visits
report-visit = Visit { $n }
report-lane-notice = Notice
report-lane-wonder = Wonder
report-lane-try = What I’ll try
report-minute = minute { $n }
report-evidence-quote = quote
report-evidence-action = action
report-evidence-count = count
report-evidence-environment = environment
# A note that was still being written.
report-draft = draft
# Before the name of the walker who wrote a note.
report-by = Noted by { $name }

report-debrief = Debrief
report-pattern-in = In { $n } of { $of ->
    [one] { $of } visit
   *[other] { $of } visits
}
report-patterns = Patterns
# Stands before the counter-example, on the same line.
report-counterexample = Counter-example:
report-ungrouped = Cards not grouped
report-wonderings = Team wonderings
report-next-steps = Next steps
report-next-step = Next step
report-owner = Who
report-by-when = By when

report-reflection = My reflection
report-reflection-of = Reflection of { $name }
report-validated = What I confirm in my practice
report-questioned = What I now question
report-new-idea = A new idea
report-surprise = What surprised me

report-commitments = My commitments
report-commitments-of = Commitments of { $name }
report-i-will = I will
report-by-date = By
report-partner = Partner
report-state = State
report-status-planned = planned
report-status-trying = trying
report-status-tried = tried
report-status-adapted = adapted
report-status-kept_as_routine = kept as routine
report-status-dropped = dropped

report-nothing-yet = Nothing has been written for this walk yet.
report-calendar-visit = Learning walk: visit { $n }

# Blank sheets to write on in a room: one a visit, and one to spare.
report-scripting-title = Blank scripting sheets
report-scripting-sheet = Scripting sheet
# A line to write the number on follows.
report-scripting-spare = Spare sheet, visit
report-scripting-evidence = Evidence is what was seen and heard: exact words, an action, a count, something on the wall. No names of people or rooms.
# Over the boxes beside each look-for: for strokes, and for the whole number.
report-scripting-tally = Tally
report-scripting-of = Of
# Over the columns of the ruled lines.
report-scripting-minute = Minute
report-scripting-lane = Lane: ring one
report-scripting-text = In words
# What each lane is for; the name of the lane and a colon stand before it.
report-scripting-notice = seen or heard
report-scripting-wonder = a real question
report-scripting-try = in my own room
report-calendar-due = What I said I would try: { $text }
report-check-in = How it went
report-prebrief-minutes = Minutes of the pre-brief
report-changed-because = What we changed because of the last walk
report-mirror-same = The same in my room
report-mirror-different = Different in my room
report-mirror-question = What that makes me ask
report-walker-area = Grade or subject:
report-by-day = by { $date }
report-commitment-evidence = Evidence:
report-commitment-partner = Partner:
report-commitment-class = In my class:
report-commitment-reason = Why it was let go:
