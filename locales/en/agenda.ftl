# The agenda of a walk: openers, roles, what a facilitator can say.

# Openers: 1 to 4 minutes, everybody speaks once, and nobody has to explain.
agenda-opener-one-word = One word about my week, once round the table. 1 minute.
agenda-opener-names = Say the name you like to be called, and something you teach with pleasure. 2 minutes.
agenda-opener-guest = Name one thing that makes a visitor easy to have in your room. 2 minutes.
agenda-opener-tried = Name something small you tried since we last met, and what your students did. 3 minutes.
agenda-opener-learned = In pairs: something a student taught you lately, told without a name. 4 minutes.
agenda-opener-first-year = One sentence about your first year of teaching. 3 minutes.
agenda-opener-thanks = Thank someone in the team for something small that helped you. 3 minutes.
agenda-opener-quiet = One quiet minute, then each says why they came today. 3 minutes.

# Role cards: three things that the person does.
agenda-role-facilitator-1 = Say the purpose at the start, and what each step is for.
agenda-role-facilitator-2 = Bring the talk back to what was seen and heard.
agenda-role-facilitator-3 = Let everyone speak once before anyone speaks twice.
agenda-role-timekeeper-1 = Say when a step begins and how long it takes.
agenda-role-timekeeper-2 = Give a sign one minute before the end.
agenda-role-timekeeper-3 = Say when time is up, and let the team decide what to leave out.
agenda-role-norms-keeper-1 = Read the norms aloud before the first visit.
agenda-role-norms-keeper-2 = Recall a norm when it is needed, without saying for whom.
agenda-role-norms-keeper-3 = Ask at the end which norm helped and which was hard to keep.
agenda-role-evidence-keeper-1 = Ask: what did you see or hear?
agenda-role-evidence-keeper-2 = Ask for the number, the words or the minute.
agenda-role-evidence-keeper-3 = Set verdicts and guesses aside, and see that the evidence behind them is written down.
agenda-role-scribe-1 = Write what the team agrees, in its own words.
agenda-role-scribe-2 = Use visit numbers, never names or rooms.
agenda-role-scribe-3 = Read patterns and next steps back before you close.
agenda-role-host-liaison-1 = Tell each host beforehand the purpose, the focus, the time and who is coming.
agenda-role-host-liaison-2 = Ask where to sit and whether you may speak with students.
agenda-role-host-liaison-3 = Bring each host the team's thanks: what you take with you, no opinion of the lesson.
agenda-role-process-observer-1 = Watch how the team works, not what the rooms were like.
agenda-role-process-observer-2 = Count who has spoken, and offer the next turn to those who have not.
agenda-role-process-observer-3 = Say at the end one thing that helped the team and one to change.

# When talk drifts: judgement, praise, advice, absence, motives, comparing, naming, disagreement.
agenda-drift-1 = Let's put the verdict aside for now. What did you see or hear that brought you to it?
agenda-drift-2 = You liked that. Which part of it would you use in your own class?
agenda-drift-3 = Could we turn that towards ourselves? How would you say it beginning with “In my class I will”?
agenda-drift-4 = We can't tell what was missing in a short visit. What was happening at that moment?
agenda-drift-5 = We can't see why somebody did it. What was done? The why can be one of our questions.
agenda-drift-6 = Let's not set one visit against another. How does it compare with your own practice?
agenda-drift-7 = Let's stay with visit numbers. Could you say it again without the person?
agenda-drift-8 = We saw it differently, and that helps. Let's put both pieces of evidence side by side.

# What the facilitator says to open each stage.
agenda-say-prebrief = Welcome. We walk to improve our own practice; nobody we visit is evaluated. What do you want to learn today?
agenda-say-visit = We go in together, quietly. Write what you see and hear, and keep questions for later.
agenda-say-hall = One piece of evidence each, in a low voice. No verdicts, no advice.
agenda-say-mirror = For yourself: what is the same in your practice, what is different, and what do you ask about it now?
agenda-say-debrief = We begin with what we saw and heard. Meaning comes later, and what we will try comes last.
agenda-say-reflect = Now each of us writes alone. Nobody reads it unless you choose to share it.
agenda-say-commit = One small change in your own class. By when, and who will ask you about it?
# The page.
agenda-title = Agenda · Learning Walks
agenda-heading = Agenda
agenda-times = The walk with its times
agenda-calendar = Save the visits as a calendar file
agenda-calendar-saved = Saved: { $file }
agenda-no-protocol = Without a protocol only the visits stand here.
agenda-opening = Opening activity
agenda-opening-bank = Choose from the bank
agenda-script = For the facilitator
agenda-before = Back
agenda-after = Next prompt
agenda-drift = When talk drifts into judgement
agenda-roles = Role cards
agenda-no-role = No role is handed out to you yet. The cards of all roles are below.
agenda-mine = Mine
agenda-role-facilitator = Facilitator, or lead walker
agenda-role-timekeeper = Timekeeper
agenda-role-norms-keeper = Norms keeper
agenda-role-evidence-keeper = Evidence keeper
agenda-role-scribe = Scribe
agenda-role-host-liaison = Host liaison
agenda-role-process-observer = Process observer
agenda-next = To the schedule
agenda-help-1 = The times come from the protocol and the schedule; nothing is typed twice.
agenda-help-2 = The calendar file holds the visits by number, with no room and no person in it.
agenda-minutes = Minutes of the pre-brief
agenda-minutes-hint = What was said and agreed. They stand on the page Wrap-up, too.
