# What in a note is not evidence, and how to turn it into evidence.

# The plain name, as in “‘bored’ is an inner state”.
language-name-v = a verdict
language-name-p = praise
language-name-d = a lack
language-name-x = something absent
language-name-i = an inner state
language-name-h = a guess
language-name-q = a vague amount
language-name-f = a sweeping word
language-name-s = advice
language-name-m = a motive
language-name-c = a comparison
language-name-r = a rating
language-name-l = a label
language-name-j = shorthand
language-name-n = a name

# What to do instead.
language-strategy-v = What did you see or hear that made you choose that word? Keep the answer, drop the word.
language-strategy-p = Move it to What I’ll try: what exactly will you borrow?
language-strategy-d = What was there instead?
language-strategy-x = What was happening instead? Or make it a wonder.
language-strategy-i = What showed it: eyes, hands, words, pages, minutes?
language-strategy-h = What was the cue? Write that in place of the guess.
language-strategy-q = How many of how many, or how many minutes?
language-strategy-f = One visit is short: how many, at which minute?
language-strategy-s = Begin with “In my class I will …”, or ask a question that you cannot answer yet.
language-strategy-m = Keep the act, leave out the cause; ask about the cause as a wonder.
language-strategy-c = Compare only with your own practice.
language-strategy-r = Leave out the rating, keep what was there.
language-strategy-l = Name the action or the task in place of the person.
language-strategy-j = Who did what, with what?
language-strategy-n = Leave it out: the visit’s number is enough.
