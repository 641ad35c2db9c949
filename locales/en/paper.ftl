### Papers for the team, for hosts, for all staff, for a portfolio and for the data officer.

paper-kind-report = Walk report
paper-kind-review = Looking back at a learning walk
paper-kind-my-data = All that is kept of this walk
paper-kind-agenda = Pre-brief and agenda
paper-kind-host-notice = Notice of a learning walk
paper-kind-debrief = Team debrief
paper-kind-faculty-summary = Summary for all staff
paper-kind-commitments = What we will try
paper-kind-host-safe = What was written about one visit
paper-kind-thanks = A thank-you
paper-kind-portfolio = Portfolio of a learning walk
paper-kind-privacy-sheet = What is stored, and who can read it
paper-program = Learning Walks

# Before how somebody else saw what stands on a card.
paper-seen-differently = Seen differently:
paper-rationale = Why it matters to our own classes
paper-agenda = Agenda
paper-when = When
paper-length = Minutes
paper-what = What
paper-stage-prebrief = Pre-brief
paper-stage-visit = Visit
paper-stage-hall = Hall talk
paper-stage-mirror = Mirror: beside my own practice
paper-stage-debrief = Debrief
paper-stage-reflect = Reflection
paper-stage-commit = Commitments
paper-opening = We begin with
paper-rules = In the room
paper-where = Where we sit or stand
paper-talk = Talking with students
paper-talk-yes = Yes, where it does not disturb.
paper-talk-general = Only about learning in general.
paper-talk-no = No.
paper-devices = Devices
paper-devices-yes = Notes are typed in the room.
paper-devices-no = None in sight.
paper-devices-hall_only = Only in the hall.
paper-enter-together = We enter and leave together.
paper-minutes = Minutes
paper-prebrief-minutes = Pre-brief
paper-debrief-minutes = Debrief

paper-notice-what = A small group of teachers will visit some lessons to learn for their own practice. Nobody who is visited is evaluated, today or later.
# Who comes, for how long, and how many visits there are that day.
paper-notice-length = { $walkers ->
    [one] One teacher comes
   *[other] { $walkers } teachers come
    } and { $walkers ->
    [one] stays
   *[other] stay
    } for at most { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
    }. There { $visits ->
    [one] is one visit
   *[other] are { $visits } visits
    } on that day.
paper-notice-written = What will be written
paper-notice-evidence = What was seen and heard that bears on the focus: words as they were said, acts, numbers, what is on the walls.
paper-notice-number = A visit is known by its number. The door is erased when the walk closes.
paper-notice-own = What the walkers ask themselves, and what they want to try in their own classes.
paper-notice-never = What will not be written
paper-notice-no-names = No name of anybody who teaches or learns in the room.
paper-notice-no-rating = No score, no rating, no strengths and weaknesses.
paper-notice-no-recording = No picture, no sound, no video.
paper-notice-no-feedback = No advice and no praise afterwards, unless you ask for it.
paper-notice-you = What you can do
paper-notice-skip = Say that today is not a good day; nobody asks why.
paper-notice-usual = Teach as on any day. Nothing needs to be prepared.
paper-notice-ask = Ask for all that was written about the visit to your room.

paper-clarifications = Heard differently
paper-predictions = Predictions
paper-celebration = What we celebrate
paper-host-safe-lead = All that the team shares about this visit, and the notes of the walker who gives you this page.
paper-host-safe-cards = Evidence cards

paper-we-will-try = What each of us will try
paper-check-ins = How it went so far
paper-helped-by = Helped by:
paper-since-last-walk = Since the last walk
paper-since-kept = kept
paper-since-changed = changed
paper-since-not_yet = not yet
paper-what-happened = What happened:

paper-thanks-lead = Thank you for letting us into the room. We came to learn for our own classes.
paper-thanks-take = What I take to my own class
paper-thanks-end = You need not answer. If you want to read what was written about the visit, ask me.

paper-overview = Overview
paper-plan = The plan
paper-chosen = Answers I chose to share
paper-portfolio-overview = Overview for a portfolio
paper-portfolio-reflection = Reflection for a portfolio
paper-equity = Who got to speak, think and choose
paper-log = Communication log
paper-log-with = With:
paper-log-agreed = Agreed:
paper-link = Link to a recording of a protocol in use
paper-words = { $n ->
    [one] { $n } word
   *[other] { $n } words
    }

paper-privacy-lead = This program runs on one computer and opens no connection to a network. It has no account and no server.
paper-privacy-stored = What is stored
paper-privacy-stored-plan = The plan of a walk: day, focus question, norms, look-fors, numbers and minutes of visits; where a visit is, until the walk closes.
paper-privacy-stored-notes = Each walker’s own notes about what was seen and heard, and what they make of it for their own practice.
paper-privacy-stored-team = What a team shares: evidence cards, patterns, questions, next steps, commitments, comments, a log of agreements.
paper-privacy-stored-walkers = Of walkers: a first name or initials of their choice, subject, role in the walk.
paper-privacy-never = What has no field
paper-privacy-never-people = Names, initials or numbers of teachers who are visited, and of students.
paper-privacy-never-rating = Scores, ratings, rankings, a history by room or by teacher.
paper-privacy-never-media = Pictures, sound, video.
paper-privacy-where = Where it is stored
paper-privacy-where-device = In one file in the user’s own folder on this computer, with backup copies beside it.
paper-privacy-where-network = Nothing is sent anywhere. Files leave the program only when a walker saves them, and the program cannot reach them afterwards.
paper-privacy-long = For how long
paper-privacy-long-doors = Doors, remarks that were set aside, removed notes and earlier wordings: until the walk closes, then erased for good.
paper-privacy-long-notes = Notes: 14 days after the debrief is the usual day, or when a host’s right to read them ends.
paper-privacy-long-team = Cards and patterns: the end of the school year and 30 days is the usual day.
paper-privacy-long-delete = Each day can be changed. Nothing is deleted unseen: the walker sees it first and presses Delete; what is deleted is overwritten in the file.
paper-privacy-who = Who can read it
paper-privacy-who-walker = Whoever can use this account of this computer. There is no administrator in the program and no access from afar.
paper-privacy-who-others = Colleagues read what a walker hands over as a file; private notes and reflections are in no paper for others.

# The columns of tables for a spreadsheet.
paper-column-visit = Visit
paper-column-minute = Minute
paper-column-lane = Lane
paper-column-evidence = Evidence
paper-column-text = Text
paper-column-seen-differently = Seen differently
paper-column-group = Group
paper-column-pattern = Pattern
paper-column-walker = Walker
paper-column-by-date = By
paper-column-evidence-to-collect = Evidence to collect
paper-column-partner = Partner
paper-column-state = State
paper-column-reason = Reason
paper-charts = Charts
paper-comments = Comments
paper-comment-about = About:
# Over notes that belong to no lane.
paper-notes = Notes
# Stand where the words themselves are missing, but something stands below them.
paper-log-entry = An entry
paper-card = A card
