# The visits in order.

schedule-title = Schedule · Learning Walks
schedule-heading = Schedule
schedule-visits = Visits
schedule-hint = Visits have a number, never the name of a person or a room. Without a start time, a visit follows the one before.
schedule-table = The visits in order
schedule-visit = Visit
schedule-start = Starts at
schedule-minutes = Minutes
schedule-walking = Walking after
schedule-time = Time
schedule-change = Move or remove
schedule-start-of = Visit { $n } starts at
schedule-minutes-of = Minutes in visit { $n }
schedule-walking-of = Minutes of walking after visit { $n }
schedule-add = Add a visit
schedule-start-visit = Start visit { $n }
schedule-carry-on = Carry on with visit { $n }
schedule-help-1 = Give the first visit a start time; the others follow from the minutes and the walking.
schedule-help-2 = Times are read as 9:05, 905 or 09:05.
