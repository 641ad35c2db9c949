# The debrief, step by step.

debrief-title = Debrief · Learning Walks
debrief-heading = Debrief
debrief-steps = Steps of the debrief
debrief-describe = Describe
debrief-describe-hint = Choose the notes that the team should see. Only what was seen or heard goes on a card.
debrief-no-notes = No notes yet. They come from the visits.
debrief-make-card = Make a card
debrief-is-card = On a card
debrief-new-card-visit = Card from another walker, visit
debrief-add-card = Add a card
debrief-card-text = Text of the card
debrief-differently = I saw it differently
debrief-dispute = In dispute
debrief-card-empty = Empty card
debrief-patterns = Name patterns
debrief-patterns-hint = What goes together? Press a card, then the place where it belongs, or draw it there by its dots.
debrief-keys-hint = With keys: arrows go from card to card; Alt and an arrow left or right moves the card.
debrief-loose = Not grouped yet
debrief-loose-none = Every card has its place.
debrief-put-here = Put it here
debrief-take-out = Take it out
debrief-drop-here = Let go: it goes here
debrief-pattern-n = Pattern { $n }
debrief-add-pattern = Add a pattern
debrief-group-name = Name of the group
debrief-group-name-hint = What these cards share, in plain words
debrief-two-visits = A pattern needs cards from at least two visits. With a card of another visit here, you can write what you saw.
debrief-statement = What we saw
debrief-counter = Where it was different
debrief-one-visit = Seen in one visit only. A pattern needs at least two.
debrief-wonder = Wonder
debrief-wonder-hint = What does the team ask itself now? Questions, without answers.
debrief-question = Question of the team
debrief-add-wondering = Add a question
debrief-next = Next steps
debrief-next-hint = What will the team do, who starts it, and by when?
debrief-step = Next step
debrief-owner = Who starts it
debrief-by = By when
debrief-add-next-step = Add a next step
debrief-go-on = Next: my reflection
debrief-help-1 = The order helps: first describe, then name patterns, then wonder, then decide.
debrief-help-2 = A pattern says in how many visits something was seen, and where it was different.
debrief-parked = Parked in the hall
debrief-parked-hint = These remarks were set aside. They are in no file; erase them before the debrief begins.
debrief-erase-parked = Erase them for good
debrief-erase-sure = Erase for good? Press again

# The stages, as they run.
debrief-begin = Begin the debrief
debrief-begin-hint = Stage by stage, as the protocol has it, with the time that is left. It can be ended at any time.
debrief-go-on-with = Go on with the debrief
debrief-stages = The debrief as it runs
debrief-stage-n = { $n } of { $all }
debrief-stage-part = { $name }, part { $n }
debrief-time = Time in this stage
debrief-over = { $n ->
    [0] Planned time used up
    [one] { $n } minute over
   *[other] { $n } minutes over
    }
debrief-back = Back
debrief-next-stage = Next: { $name }
debrief-end = End the debrief
debrief-stems = Ways to begin a sentence
debrief-norms = What we agreed
debrief-no-norms = No norms were agreed for this walk.
debrief-show = Show to the room
debrief-waits = Opens after stage { $n }, { $name }. What stands here is kept.
debrief-ask-notice = What did we see and hear? One card for each piece of evidence.
debrief-ask-pattern = What goes together? Name each group in plain words, with the visits behind it.
debrief-ask-wonder = What do we ask ourselves now? Questions, without answers.
debrief-ask-try = What will we try, who starts it, and by when?
debrief-parked-still = { $n ->
    [one] { $n } remark from the hall is still parked here. Erase it before the debrief begins?
   *[other] { $n } remarks from the hall are still parked here. Erase them before the debrief begins?
    }
debrief-parked-keep = Begin and keep for now
debrief-parked-erase = Erase for good and begin
debrief-parked-wait = Do not begin yet
debrief-predict = Predict
debrief-predict-hint = What could a student do who did all that we saw asked? Say it from the evidence.
debrief-prediction = Prediction of the team
debrief-add-prediction = Add a prediction
debrief-thanks = Thanks
debrief-thanks-hint = For those who were visited: only what you take with you. No praise, no advice. It stays on this device until you save a report.
debrief-takeaway = What I take with me
debrief-voices = Voices
debrief-voices-hint = Press when somebody has spoken. Everyone once before anyone twice. The turns are kept nowhere.
