# Between two visits: my notes, the round, what was heard differently, what is set aside, my own practice.

hall-title = Hall talk · Learning Walks
hall-heading = Hall talk
hall-after = Hall talk after visit { $n }
hall-time = Time in the hall
hall-mode = How do we talk?
hall-mode-round = In a round, one piece of evidence each
hall-mode-silent = In silence, each over their own notes
hall-mode-hold = Not here: hold until the debrief, in private
hall-held = Nothing is said in the hall. What you noted waits for the debrief, in private. Here is room for your own practice.
hall-share = My notes of this visit
hall-share-hint = Pick one to three to share. Read them as they stand.
hall-share-none = No notes of this visit yet.
hall-pick = Share
hall-pick-of = Share: { $text }
hall-picks = { $n ->
    [0] Nothing picked yet.
    [one] { $n } note picked.
   *[other] { $n } notes picked.
    }
hall-too-many = More than three rarely fit into five minutes.
hall-round = The round
hall-round-hint = One piece of evidence each. Everyone once before anyone twice. The turns are kept nowhere.
hall-spoke = Has spoken
hall-spoke-of = { $name } has spoken
hall-turns = { $n ->
    [0] not yet
    [one] once
   *[other] { $n } times
    }
hall-all-spoke = Everyone has spoken.
hall-again = Begin the round again
hall-turns-caption = Turns in this round
hall-turns-who = Walker
hall-turns-dots = Turns
hall-turns-often = Times
hall-turn-back = Take back the last turn
hall-heard = Heard differently
hall-heard-hint = A number, a word, an order of events: facts, with no verdict.
hall-heard-field = What was heard or seen differently
hall-heard-add = I heard it differently
hall-park = Parked
hall-park-hint = A remark that judges or advises is set aside here. It is in no file and no report, and is erased at the debrief.
hall-park-field = What is set aside
hall-park-add = Park it
hall-mirror = Beside my own practice
hall-same = Same as in my room
hall-different = Different
hall-question = What that makes me ask about my own practice
hall-norms = What we agreed
hall-norms-none = No norms were agreed for this walk.
hall-to-debrief = Next: the debrief
hall-walker-n = Walker { $n }
hall-me = { $name } (me)
hall-help-1 = Five minutes between two rooms. Each shares what was seen or heard, nobody twice before everybody once.
hall-help-2 = What judges or advises is parked. What you write beside your own practice is only for you.
