# The first page.

home-title = Walks · Learning Walks
home-heading = Learning walks
home-search = Search all notes
home-import = Open a walk file
home-plan-a-walk = Plan a walk
home-found = Found in notes
home-found-none = No note has these words.
home-under-way = Under way
home-carry-on = Carry on: visit { $n } of { $of }
home-empty-title = Plan your first walk
home-empty-1 = Choose one question, visit a few rooms for some minutes each, and write down what you see and hear.
home-empty-2 = Afterwards, say what you will try in your own room.
home-sample = Add the sample walk
home-all-walks = All walks
home-said = What I said I would try
home-said-none = Nothing open. A commitment from a walk stands here until it is tried.
home-no-date = Mine · no date yet
home-partner = Partner: { $name }
home-more = More about “{ $title }”
home-open-plan = Open the plan
home-remove = Remove this walk
home-hit = { $title } · visit { $n } · { $date }
home-help-1 = Plan a walk, or carry on with the one under way. Every change is saved by itself.
home-help-2 = Search looks through the notes of all walks, with or without accents.
