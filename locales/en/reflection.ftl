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
reflection-help-1 = These texts are only for you. They leave this device only in a report or file that you save yourself.
reflection-help-2 = About 300 words in all is a good length; more is fine.
reflection-equity = Who got to speak, think, choose
reflection-equity-hint = Whose voices filled the room, who had time to think, who could choose.
reflection-stage = From the protocol:
reflection-short = Two-minute form
reflection-short-hint = Two questions only. What is written already stays in view.
reflection-share = May be shared
reflection-share-of = May be shared: { $what }
reflection-share-hint = “May be shared” shares nothing by itself. Only answers that you mark go into a report for others.
reflection-expect-none = Nothing was written before the walk.
reflection-noted = What I noted
reflection-not-now = Not this time
reflection-left-out = No reflection this time, and I say so.
reflection-take-back = Take it back
reflection-put = Put it in
reflection-put-of = Put it in: { $words }
reflection-put-hint = “Put it in” adds the words of a note at your caret in “{ $field }”, where you wrote or pressed last.
reflection-put-done = Put into “{ $field }”: { $words }
reflection-help-3 = “Not this time” is an answer, too. It can be taken back, and so can every mark.
reflection-portfolio = For a portfolio
reflection-portfolio-hint = Some micro-credentials ask for an overview and a reflection of about 300 words each, and a link. What you write here stands in the portfolio that you save, and in no other paper for others.
reflection-portfolio-overview = Overview
reflection-portfolio-overview-hint = What the walk was, and what you thought of so that colleagues would take part.
reflection-portfolio-reflection = Reflection for the portfolio
reflection-portfolio-reflection-hint = What it did for the way you work together and teach, and how your own practice may change.
reflection-portfolio-link = Link to a recording of a protocol in use
reflection-portfolio-link-hint = It stays as text; the app opens no connection.
reflection-portfolio-words = { $n } of { $of } words
reflection-portfolio-over = { $n } words: { $more } more than the { $of } that are asked for. Nothing is cut off.
