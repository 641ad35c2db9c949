# Choose, see what will be in it, save.

export-title = Export · Learning Walks
export-heading = Export
export-choose = Choose
export-report = Walk report
export-language = Language of the titles
export-private-note = This report holds your private notes and reflection. Give it only to whom you choose.
export-save = Save
export-working = Making the file …
export-saved = Saved as { $file }
export-missing = These characters could not be drawn: { $characters }
export-holds = What will be in it
export-holds-purpose = The purpose line, on every page
export-file = The walk as a file
export-file-hint = A plain file that this program, and others, can read. Use it to move a walk to another device.
export-file-note = This file also holds all private notes and reflections of this walk in this notebook. Give it only to whom you choose.
export-save-file = Save the walk file
export-help-1 = Save asks where the file should go. Nothing is sent anywhere.
export-help-2 = The words of your notes stay as you wrote them; the language chosen here is for the titles.
export-scripting-note = Nothing private stands on a blank sheet. What was written on one can be typed in afterwards:
export-to-scripting = Type in from paper
export-holds-sheets = { $n ->
    [one] { $n } sheet, to spare
   *[other] { $n } sheets: one a visit, by number, and one to spare
    }
export-holds-focus = { $n ->
    [0] No focus question yet
   *[other] The focus question
    }
export-holds-boxes = { $n ->
    [one] { $n } look-for, with boxes for a tally
   *[other] { $n } look-fors, with boxes for a tally
    }
export-holds-lines = Lines for minute, lane and words
export-for-mine = For me
export-for-team = For the team
export-for-others = For others
export-agenda = Pre-brief and agenda
export-debrief = Team debrief
export-review = Looking back at the walk
export-commitments = What we will try
export-faculty-summary = Summary for all staff
export-host-notice = Notice for hosts
export-host-safe = What was written about one visit
export-thanks = A thank-you
export-scripting-sheets = Blank scripting sheets
export-portfolio = Portfolio
export-my-data = All my data
export-privacy-sheet = What is stored, for the data officer
export-visit = Visit
export-format = Format
export-format-pdf = PDF
export-format-docx = Word document
export-format-html = Web page
export-format-md = Markdown
export-format-csv = Table for a spreadsheet
export-format-json = Walk file
export-check = Look at this first
export-looked = I have looked at each; it may go out as it is
export-mend = Go there
export-more-findings = { $n ->
    [one] { $n } more to look at; it shows here when these are mended
   *[other] { $n } more to look at; they show here as these are mended
    }
export-print = Print
export-help-3 = Print puts the same pages on paper. A paper that takes long says where it is, and Cancel leaves no file.
export-cancel = Cancel
export-stopping = Stopping after this step …
export-stopped = Stopped. No file was written.
export-pages = How it will look
export-drawing = Drawing the pages …
export-no-pages = A table or a plain file has no pages to look at.
export-as-pdf = These are the pages of the PDF; another program may divide them differently.
export-page-n = Page { $n } of { $of }
export-all-pages = { $n ->
    [one] The whole page
   *[other] All { $n } pages
    }.
export-first-pages = { $n ->
    [one] The first of { $of } pages
   *[other] The first { $n } of { $of } pages
    }.
export-team = All for the team
export-team-hint = Agenda, debrief, summary and commitments as PDF, in the language chosen above, in one folder. What is there already stays.
export-save-team = Save all for the team
export-team-saved = { $n ->
    [one] { $n } file was saved:
   *[other] { $n } files were saved:
    }
export-team-stopped = { $n ->
    [0] Stopped. No file was written.
    [one] Stopped. { $n } file is there already:
   *[other] Stopped. { $n } files are there already:
    }
