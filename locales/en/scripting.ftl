# On paper: blank sheets, and typing in what was written on them.

scripting-title = Scripting sheets · Learning Walks
scripting-heading = Scripting sheets
scripting-type = Type in from paper
scripting-visits = All visits
scripting-minute = Minute
scripting-minute-wrong = Write a whole number from 0 to 600, or nothing.
scripting-lane = Lane
scripting-lane-notice = Notice
scripting-lane-wonder = Wonder
scripting-lane-try = I’ll try
scripting-text = What stands on the sheet
scripting-add = Add
scripting-added = Note added
scripting-finish = Add this note
# Enter and Tab are keys.
scripting-hint = Minute, Enter, words, Enter: the next row begins, in the same lane. To change the lane, press Tab after the minute, then an arrow or the first letter.
scripting-notes = My notes of this visit
scripting-none = Nothing yet. Each note that you add stands here, the newest last.
scripting-minute-of = Minute of note { $n }
scripting-lane-of = Lane of note { $n }
scripting-text-of = Words of note { $n }
scripting-blank = Blank sheets
scripting-blank-hint = One sheet a visit and one to spare: the focus, the look-fors with boxes for a tally, and lines for minute, lane and words. No room, no name and no time stands on them.
scripting-print = Print blank sheets
scripting-help-1 = Write the minute, or leave it empty where the sheet has none. Enter goes on to the words; Enter again adds the note.
scripting-help-2 = Shift with Enter begins a new line within a note. What stands half-typed is kept, and is the same draft as on the visit page.
scripting-help-3 = When all is typed in, do with the paper what your team agreed on; most teams destroy it.
