-- The visit and the hall: who acts in a note, what is worth coming back to, earlier wordings, one's own practice beside it.

ALTER TABLE note ADD COLUMN actor TEXT;
ALTER TABLE note ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1));
ALTER TABLE note ADD COLUMN picked INTEGER NOT NULL DEFAULT 0 CHECK (picked IN (0, 1));
-- The note that an idea comes from; it may be removed, so it is no reference.
ALTER TABLE note ADD COLUMN because TEXT;

ALTER TABLE walk ADD COLUMN hall_mode TEXT;

-- How a note read before; goes with the note, and with the walk's end.
CREATE TABLE wording (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  note TEXT NOT NULL REFERENCES note(id) ON DELETE CASCADE, text TEXT NOT NULL
) STRICT;
CREATE INDEX wording_note ON wording(note);

-- What a visit shows of a walker's own practice.
CREATE TABLE mirror (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  visit TEXT NOT NULL REFERENCES visit(id),
  same TEXT NOT NULL, different TEXT NOT NULL, question TEXT NOT NULL
) STRICT;
CREATE INDEX mirror_visit ON mirror(visit);

-- What somebody heard differently; belongs to the team.
CREATE TABLE clarification (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  visit TEXT NOT NULL REFERENCES visit(id), text TEXT NOT NULL
) STRICT;
CREATE INDEX clarification_visit ON clarification(visit);

-- A remark that judges, set aside in the hall. It is in no file and no backup, and is erased at the debrief.
CREATE TABLE parked (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  visit TEXT NOT NULL REFERENCES visit(id), text TEXT NOT NULL
) STRICT;
CREATE INDEX parked_visit ON parked(visit);
