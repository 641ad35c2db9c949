# What was not done; each is followed by the reason below.
errors-not-done-command = That was not done.
errors-not-done-open-window = The app was not opened.
errors-not-done-start-page = The notebook was not opened.
errors-not-done-say = A sentence was not found.
errors-not-done-list-walks = The walks were not listed.
errors-not-done-open-walk = The walk was not opened.
errors-not-done-list-practice = The sentences were not listed.
errors-not-done-search = The notes were not searched.
errors-not-done-plan-walk = No walk was planned.
errors-not-done-plan-walk-from = No walk was planned.
errors-not-done-plan-view = The plan was not read.
errors-not-done-hand-out = Nothing was handed out.
errors-not-done-close-walk = The walk was not closed.
errors-not-done-save-calendar = The calendar was not saved.
errors-not-done-list-protocols = The protocols were not listed.
errors-not-done-choose-protocol = The protocol was not chosen.
errors-not-done-copy-protocol = The protocol was not copied.
errors-not-done-edit-protocol = The protocol was not saved.
errors-not-done-open-protocol = No protocol was brought in.
errors-not-done-save-protocol = The protocol was not saved as a file.
errors-not-done-add-sample = The sample was not added.
errors-not-done-add = Nothing was added.
errors-not-done-edit = The change was not saved.
errors-not-done-move-entry = Nothing was moved.
errors-not-done-remove = Nothing was removed.
errors-not-done-undo = Nothing was undone.
errors-not-done-redo = Nothing was redone.
errors-not-done-enter-visit = Entering the room was not noted.
errors-not-done-leave-visit = Leaving the room was not noted.
errors-not-done-write-note = The note was not saved.
errors-not-done-finish-note = The note was not finished.
errors-not-done-make-card = No card was made.
errors-not-done-add-note = No note was added.
errors-not-done-check-note = The note was not read along.
errors-not-done-hall-view = The hall talk was not read.
errors-not-done-debrief-view = The debrief was not read.
errors-not-done-erase-parked = The parked remarks were not erased.
errors-not-done-list-wordings = The earlier wordings were not listed.
errors-not-done-take-wording = The earlier wording was not taken.
errors-not-done-forget-wordings = The earlier wordings were not erased.
errors-not-done-list-removed = The removed notes were not listed.
errors-not-done-bring-note-back = The note was not brought back.
errors-not-done-change-settings = The setting was not changed.
errors-not-done-keep-out = The name was not added to the list.
errors-not-done-let-in = The name was not taken off the list.
errors-not-done-let-all-in = The list was not emptied.
errors-not-done-save-backup = No backup was made.
errors-not-done-restore-backup = The backup was not restored.
errors-not-done-restore-newest = No backup was restored.
errors-not-done-start-anew = No new notebook was begun.
errors-not-done-close-window = The window was not closed.
errors-not-done-export-report = The report was not saved.
errors-not-done-import-walk = No walk was brought in.
errors-not-done-save-walk-file = The walk was not saved as a file.
errors-not-done-type-note = The note was not saved.
errors-not-done-cli-answer = It was done.
errors-not-done-cli-line = Nothing was done.
errors-not-done-cli-sample = The sample was not added.
errors-not-done-cli-list = The walks were not listed.
errors-not-done-cli-show = The walk was not shown.
errors-not-done-cli-import = No walk was imported.
errors-not-done-cli-export = Nothing was exported.
errors-not-done-cli-search = The notes were not searched.
errors-not-done-cli-backup = No backup was made.
errors-not-done-cli-restore = The backup was not restored.
errors-not-done-cli-check = The notebook did not pass the check.
errors-not-done-cli-language = The notes were not checked.

# Why, and what to do.
errors-not-found = There is no { $noun ->
    [walk] walk
    [visit] visit
    [note] note
    [card] card
    [walker] walker
   *[other] entry
} with the id “{ $id }”.
errors-not-found-hint = Look for it in the list of walks.
errors-ambiguous = Several walks begin with “{ $prefix }”.
errors-ambiguous-hint = Give more of the id.
errors-no-walk = There is no walk in the notebook yet.
errors-no-walk-hint = Plan a walk, or add the sample.
errors-too-long = The text in { $field } has { $length } characters; { $limit } fit.
errors-too-long-hint = Shorten it, or put part of it elsewhere.
errors-nul-character = The text in { $field } holds an invisible character (U+0000) that no text file can hold.
errors-nul-character-hint = Type the text again instead of pasting it.
errors-out-of-range = { $field } is { $value }; it can be { $min } to { $max }.
errors-out-of-range-hint = Give a number in that range.
errors-not-yours = It is a private { $noun ->
    [note] note
   *[other] entry
} of another walker.
errors-not-yours-hint = Only its author can change it or put it on the table.
errors-not-possible = That cannot be done with this kind of entry ({ $noun }).
errors-not-possible-hint = Do it on the page of the walk.
errors-goal-first = Your learning goal is not written yet.
errors-goal-first-hint = Write what you want to learn; a walk is for your own practice.
errors-one-visit = The cards of this pattern come from fewer than two visits.
errors-one-visit-hint = Move a card of another visit here first, or write it as the name of the group.
errors-no-times = No visit has a day and a time yet.
errors-no-times-hint = Give the walk a date and the first visit a start.
errors-no-name = There is no name in the field.
errors-no-name-hint = Type one to three words.
errors-long-name = It has more than three words.
errors-long-name-hint = Add it in parts: each name, or first and last name together.
errors-name-listed = It is on the list already, perhaps with other capitals or accents.
errors-name-listed-hint = Nothing more is needed.
errors-name-not-listed = It is not on the list.
errors-name-not-listed-hint = Type it with the same words as it was added with.
errors-nothing-to-undo = There is nothing to undo.
errors-nothing-to-undo-hint = Changes since the app was opened can be undone.
errors-nothing-to-redo = There is nothing to redo.
errors-nothing-to-redo-hint = Undo something first.
errors-changed-elsewhere = It was changed by another program meanwhile.
errors-changed-elsewhere-hint = Look at it as it is now and change it there.
errors-not-json = The file is not JSON: it stops making sense at line { $line }, column { $column }.
errors-not-json-hint = Choose a file that this app saved.
errors-not-a-walk-file = The file is JSON, but not a walk file.
errors-not-a-walk-file-hint = Choose a file whose format is “learning-walk”.
errors-newer-walk-file = The walk file has version { $version }, which a newer app wrote.
errors-newer-walk-file-hint = Update this app, then open the file again.
errors-bad-field = In the file, { $place } is not as the format says ({ $detail }).
errors-bad-field-hint = Mend that place; docs/file-format.md and docs/protocol-file.md describe each field.
errors-not-a-protocol-file = The file is JSON, but not a protocol file.
errors-not-a-protocol-file-hint = Choose a file whose format is “learning-walk-protocol”.
errors-newer-protocol-file = The protocol file has version { $version }, which a newer app wrote.
errors-newer-protocol-file-hint = Update this app, then open the file again.
errors-bad-protocol = { $fault ->
    [no_name] The protocol has no name.
    [no_stages] The protocol has no stages.
    [no_prebrief] The protocol has no pre-brief.
    [no_visit] The protocol has no stage for the visit.
    [no_debrief] The protocol has no debrief.
    [second_visit] { $place }: a second stage for the visit; one is repeated for all visits.
    [zero_minutes] { $place }: 0 is too few; every stage and every step takes at least one minute.
    [too_many_minutes] { $place }: { $found } is too many; at most { $expected } fit.
    [steps_do_not_add_up] { $place }: { $found } minutes in all; the stage has { $expected }.
    [no_prompt] { $place }: this is empty; every step asks something.
    [no_visits] { $place }: 0 is too few; a walk has at least one visit.
    [too_many_visits] { $place }: { $found } is too many; a walk has at most { $expected }.
    [team] { $place }: { $found } is too few; it is at least { $expected }.
    [order] { $place }: this comes too late; the order is pre-brief, visit, hall or mirror, debrief, then reflection or commitment.
    [wrong_repeat] { $place }: this does not fit; a visit comes at each visit, hall and mirror once, at each visit or between visits, all else once.
    [total_does_not_add_up] { $place }: it says { $found } minutes; the stages make { $expected }.
   *[other] { $place }: this is not as a protocol needs it.
}
errors-bad-protocol-hint = Mend that place and try again; your protocols are as they were.
errors-walk-differs = This walk ({ $id }) is in the notebook already, with other contents.
errors-walk-differs-hint = Remove the one in the notebook first, or leave it.
errors-file-too-large = The file { $path } is larger than { $limit } MB.
errors-file-too-large-hint = A walk file is far smaller; choose another file.
errors-not-a-notebook = The file { $path } is not a notebook of this app.
errors-not-a-notebook-hint = Choose a backup that this app made.
errors-newer-notebook = The notebook { $path } was written by a newer app (schema { $version }).
errors-newer-notebook-hint = Update this app; the notebook is untouched.
errors-damaged = The notebook { $path } is damaged ({ $detail }).
errors-damaged-hint = Restore a backup; the damaged file is moved aside and kept.
errors-bad-backup = The backup { $path } is damaged ({ $detail }).
errors-bad-backup-hint = Choose another backup; the notebook is untouched.
errors-no-backup = There is no whole backup in { $path }.
errors-no-backup-hint = Choose a backup file from another place.
errors-in-use = Another window is open on { $path }.
errors-in-use-hint = Use that window, or close it first.
errors-disk-full = The disk is full.
errors-disk-full-hint = Make space, then try again; nothing that was saved is lost.
errors-read-only = The file or folder cannot be written to.
errors-read-only-hint = Check its permissions, or choose another folder.
errors-locked = Another program holds the notebook.
errors-locked-hint = Wait a moment and try again.
errors-no-file = There is no file { $path } to read.
errors-no-file-hint = Check its name and its folder.
errors-file = The system refused the file { $path } ({ $detail }).
errors-file-hint = Check that the place exists and that you may use it.
errors-sql = The notebook refused ({ $detail }).
errors-sql-hint = Try again; if it stays so, make a backup and restore it.
errors-argument = “{ $place }” is missing, unknown or of the wrong kind ({ $detail }).
errors-argument-hint = This is a fault of the app; your text is untouched.
errors-unknown-command = There is no such command.
errors-unknown-command-hint = This is a fault of the app; your text is untouched.
errors-unknown-choice = “{ $value }” is no { $choice } that exists.
errors-unknown-choice-hint = Choose one of: { $known }.
errors-report = The report could not be drawn ({ $detail }).
errors-report-hint = Your notes are untouched; save the walk as a file instead.
errors-ending = The app is ending.
errors-ending-hint = Open it again.
errors-own-file = The file { $path } is the notebook itself.
errors-own-file-hint = Choose another name or folder.
errors-answer = The answer could not be written ({ $detail }).
errors-answer-hint = Look at the result with list or show before you try again.
errors-line = The line was not understood ({ $detail }).
errors-line-hint = learning-walks --help lists what there is.
errors-no-display = There is no display to show a window on.
errors-no-display-hint = Use a command in the terminal; learning-walks --help lists them.
errors-not-done-check-in = No check-in was added.
errors-not-done-count-words = The words were not counted.
errors-not-done-save-due-dates = The days were not saved.
errors-no-days = No open commitment of yours has a day yet.
errors-no-days-hint = Say by when, then save the days again.
errors-not-done-begin-stage = The stage was not begun.
errors-not-done-end-stage = The stage was not ended.
errors-not-done-comment = No comment was added.
errors-not-done-log-communication = No entry was added to the log.
errors-not-done-answer-pulse = The answer was not taken.
errors-not-done-wrap-up-view = The end of the walk could not be read.
errors-not-done-overtime-view = What the walks show could not be read.
errors-closed-walk = The walk is closed, so this stays as it is.
errors-closed-walk-hint = Undo the closing, or press “Open it again” on the page “Look back”.
errors-not-done-review-view = The look back could not be read.
errors-not-done-part-texts = The texts could not be shown.
errors-not-done-reopen-walk = The walk was not opened again.
errors-not-done-erase-part = Nothing was deleted.
errors-not-done-paper-view = The paper was not looked over.
errors-not-done-paper-pages = The pages were not drawn.
errors-not-done-export-step = Where the export is could not be told.
errors-not-done-stop-export = The export was not stopped.
errors-not-done-team-view = The papers were not looked over.
errors-not-done-save-team = Not all papers of the team were saved.
errors-not-done-print-page = Nothing was printed.
errors-exporting = Another file is still being made.
errors-exporting-hint = Wait a moment, then press again.
errors-too-many-pages = The paper has { $count } pages; at most { $most } are printed from here.
errors-too-many-pages-hint = Save it as PDF and print the file.
