# The visit: three lanes, one text field, a silent timer.

visit-title = Visit · Learning Walks
visit-heading = Visit
visit-n-of = Visit { $n } of { $of }
visit-all = All visits
visit-switch = Visit { $n }
visit-switch-done = Visit { $n }, done
visit-time = Time in the room
visit-minute = Minute { $n }
visit-minutes = { $n ->
    [one] { $n } minute planned
   *[other] { $n } minutes planned
    }
visit-left-minutes = { $n ->
    [one] { $n } minute left
   *[other] { $n } minutes left
    }
visit-time-over = The planned time is over
visit-left = You have left the room
visit-enter = Enter the room
visit-enter-again = Enter again
visit-leave = Leave the room
visit-look-fors = Look-fors
visit-notes = Notes of this visit
visit-none = Write what you see and hear. Each note gets the minute by itself.
visit-min = min { $n }
visit-lane = Lane
visit-lane-notice = Notice
visit-lane-wonder = Wonder
visit-lane-try = I’ll try
visit-stems = Ways to begin
visit-stem-saw = I saw …
visit-stem-heard = I heard “…”
visit-stem-count = … of … students
visit-stem-wall = On the wall …
visit-stem-what = I wonder what …
visit-stem-how = I wonder how …
visit-stem-if = What happens if …
visit-stem-will = I will …
visit-stem-room = In my own room …
visit-note = Note
visit-add = Add
visit-added = Note added
visit-finish = Finish this note
visit-new-note = New note
visit-note-more = More about this note
visit-edit = Edit
visit-make-card = Make a card
visit-is-card = Is a card
visit-card = card
visit-help-1 = Choose a lane, write, press Add. The text is kept while you type, also if the device stops.
visit-help-2 = Notice is what can be seen or heard. Wonder is a real question. I’ll try is about your own room.
visit-help-3 = The timer is silent. It shows when five minutes and one minute are left.
# A quiet line under the text; it never blocks and is kept nowhere.
visit-nudge = A remark on the wording
visit-nudge-rewrite = Rewrite
visit-nudge-keep = Keep
visit-nudge-to-wonder = Move to Wonder
visit-nudge-to-try = Move to What I’ll try
visit-nudge-teacher = the teacher
visit-nudge-student = a student
visit-hall = Nothing is written in this room. When you have left it, the field for notes is here.
# Where nothing was written in the room: questions that bring it back, once it is left.
visit-recall = What brings the visit back
visit-recall-first = What did I hear first?
visit-recall-voices = Who spoke, and who did not?
visit-recall-wall = What stood on the walls and on the board?
visit-recall-made = What were students making?
# Counting look-fors. Empty means "not noted", never 0.
visit-not-noted = Not noted
visit-count-more = + 1 noted
visit-count-of = of
visit-count-note = Make a note of it
visit-count-less = − 1
visit-count-more-of = One more noted: { $text }
visit-count-less-of = One less: { $text }
visit-count-note-of = Make a note of the count: { $text }
visit-count-of-of = Of how many: { $text }
visit-count-sentence = { $n } noted: { $text }
visit-count-sentence-of = { $n } of { $of }: { $text }
visit-to-hall = Next: hall talk
visit-kinds = Kind of evidence, and who or what acts
visit-kind-quote = Quote
visit-kind-action = Action
visit-kind-count = Count
visit-kind-environment = Room
visit-actor-student = Student
visit-actor-students = Students
visit-actor-teacher_move = Teaching
visit-actor-task = Task
visit-actor-materials = Materials
visit-actor-wall = Wall
visit-move-to = { $from }. Move to { $to }
visit-unstar = Take the star away
visit-because = Because of
visit-because-none = Nothing chosen
visit-earlier = Earlier wordings
visit-earlier-none = This note has no earlier wording yet. One is kept at each pause, once a minute, and before a longer piece is deleted.
visit-earlier-take = Take this one
visit-earlier-take-of = Take the wording of { $at }
visit-earlier-forget = Erase them for good
visit-earlier-forget-sure = Erase for good? Press again
visit-removed = Removed notes
visit-bring-back = Bring back
visit-bring-back-of = Bring back: { $text }
visit-because-of = Because of: { $text }
