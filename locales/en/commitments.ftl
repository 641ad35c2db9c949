# What I will try.

commitments-title = Commitments · Learning Walks
commitments-heading = What I will try
commitments-hint = One small change in my own room. Begin with “I will”.
commitments-from-notes = From my notes
commitments-use = Make it a commitment
commitments-text = I will …
commitments-by = By when
commitments-partner = Partner
commitments-partner-hint = Who will ask me how it went.
commitments-evidence = Evidence I will collect
commitments-evidence-hint = Exit tickets, a count, what students say.
commitments-status = Where it stands
commitments-status-planned = Planned
commitments-status-trying = Trying
commitments-status-tried = Tried
commitments-status-adapted = Adapted
commitments-status-kept-as-routine = Kept as a routine
commitments-status-dropped = Dropped
commitments-reason = Reason
commitments-reason-hint = What spoke against it.
commitments-add = Add a commitment
commitments-next = Next: export
commitments-help-1 = A commitment is about your own room, small enough to try within three weeks.
commitments-help-2 = It stands on the first page until it is tried or dropped.
