-- After the walk: where a commitment is tried, who may come and see, and how it went so far.

-- The walker's own class; for the walker alone.
ALTER TABLE commitment ADD COLUMN class_or_context TEXT NOT NULL DEFAULT '';
ALTER TABLE commitment ADD COLUMN invite_to_see_me INTEGER NOT NULL DEFAULT 0 CHECK (invite_to_see_me IN (0, 1));

CREATE TABLE check_in (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), commitment TEXT NOT NULL REFERENCES commitment(id),
  date TEXT, what_happened TEXT NOT NULL, helped_by TEXT NOT NULL
) STRICT;
CREATE INDEX check_in_walk ON check_in(walk);
