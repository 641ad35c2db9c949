# What the walks show over time.

overtime-title = Over time · Learning Walks
overtime-heading = Over time
overtime-intro = What I noted, what we said we would try, what I learned: over all my walks. No chart is by room, by host or by walker.
overtime-line = { $walks ->
    [one] { $walks } walk
   *[other] { $walks } walks
}, { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}
overtime-look-at = Look at
overtime-all = All walks
overtime-by-focus = By focus question
overtime-by-walk = One walk
# $title is what a walk is called.
overtime-one = { $title }, { $date }
overtime-print = Print
overtime-plan = Plan a walk
overtime-on-page = On this page
overtime-charts = Charts
overtime-charts-none = Nothing to count yet. What you note and count in visits stands here, and what became of commitments.
overtime-ideas = Try-ideas
overtime-ideas-none = No idea yet. Notes in the lane “What I’ll try”, new ideas of your reflections and the team’s commitments stand here.
overtime-search = Search the ideas
overtime-search-hint = Words or their beginnings; accents and capitals do not matter.
overtime-found = { $n ->
    [one] { $n } idea
   *[other] { $n } ideas
}
overtime-from-my-note = My note
overtime-from-my-reflection = My reflection
overtime-from-my-commitment = My commitment
overtime-from-team-commitment = A commitment of the team
overtime-go-my-note = To the note
overtime-go-my-reflection = To the reflection
overtime-go-my-commitment = To the commitments
overtime-go-team-commitment = To the commitments
overtime-reflections = My reflections
overtime-reflections-none = No reflection yet. Yours stand here, the newest first; nobody else sees them.
overtime-validated = Practice I confirm
overtime-questioned = Practice I question
overtime-new-idea = A new idea
overtime-surprise = What surprised me
overtime-equity-lens = Who got to speak, to think, to choose
overtime-takeaway = What I take along, for those who were visited
overtime-help-1 = Choose a focus question to see the walks that looked at it, or one walk. Tables that are wide scroll sideways; the arrow keys do it too.
overtime-help-2 = Every number is counted from your own notes and counts, and from the team’s commitments. The page can be printed; it then holds what is only for you.
