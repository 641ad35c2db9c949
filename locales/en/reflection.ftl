# The private reflection.

reflection-title = Reflection · Learning Walks
reflection-heading = Reflection
reflection-validated = Practice I confirm
reflection-validated-hint = What I do already and now have a reason to keep.
reflection-questioned = Practice I question
reflection-questioned-hint = What I do and now want to look at again.
reflection-new-idea = A new idea
reflection-new-idea-hint = Something I could bring to my own room.
reflection-surprise = What surprised me
reflection-surprise-hint = What I expected, and what I saw instead.
reflection-words = { $n ->
    [one] { $n } word · about 300 is a guide
   *[other] { $n } words · about 300 is a guide
    }
reflection-side = From my plan and my notes
reflection-now = What I do now
reflection-expect = What I expected to see
reflection-no-notes = No notes yet. They will stand here after the visits.
reflection-next = Next: a commitment
reflection-help-1 = These four texts are only for you. They leave this device only in a report or file that you save yourself.
reflection-help-2 = About 300 words in all is a good length; more is fine.
