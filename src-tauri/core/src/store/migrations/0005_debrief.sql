-- The debrief and what follows: what the team keeps of it, what each walker may share, and until when it is kept.

ALTER TABLE walk ADD COLUMN celebration TEXT NOT NULL DEFAULT '';
ALTER TABLE walk ADD COLUMN prebrief_minutes_note TEXT NOT NULL DEFAULT '';
ALTER TABLE walk ADD COLUMN debrief_minutes_note TEXT NOT NULL DEFAULT '';
-- What the team changed because of the pulse of the walk before.
ALTER TABLE walk ADD COLUMN changed_because TEXT NOT NULL DEFAULT '';
-- Days that stand for the usual ones; see core/src/retention.rs.
ALTER TABLE walk ADD COLUMN raw_notes_delete_on TEXT;
ALTER TABLE walk ADD COLUMN walk_delete_on TEXT;

-- How somebody else saw it; a card with such words is in dispute.
ALTER TABLE card ADD COLUMN seen_differently TEXT NOT NULL DEFAULT '';

-- What the group of cards is called, whether or not a pattern comes of it.
ALTER TABLE pattern ADD COLUMN name TEXT NOT NULL DEFAULT '';

ALTER TABLE reflection ADD COLUMN equity_lens TEXT NOT NULL DEFAULT '';
-- What the walker takes along, in words for those who were visited.
ALTER TABLE reflection ADD COLUMN takeaway TEXT NOT NULL DEFAULT '';
-- The answers that the walker marked as fit to be shared.
ALTER TABLE reflection ADD COLUMN shareable TEXT NOT NULL DEFAULT '';
-- Said aloud: no reflection this time.
ALTER TABLE reflection ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1));

CREATE TABLE prediction (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX prediction_walk ON prediction(walk);

-- What a walker says below a pattern or a next step; `about` may be removed, so it is no reference.
CREATE TABLE comment (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), about TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX comment_walk ON comment(walk);

-- With whom the team spoke about a walk: a role, never a name.
CREATE TABLE communication (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id),
  date TEXT, with_role TEXT NOT NULL, topic TEXT NOT NULL, agreed TEXT NOT NULL
) STRICT;
CREATE INDEX communication_walk ON communication(walk);

-- When a stage of the debrief was under way, on this device alone.
CREATE TABLE stage_time (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  walk TEXT NOT NULL REFERENCES walk(id), stage INTEGER NOT NULL,
  begun_at INTEGER NOT NULL, ended_at INTEGER
) STRICT;
CREATE INDEX stage_time_walk ON stage_time(walk);

-- How a walk felt to its team, as counts; there are none before three have answered.
CREATE TABLE pulse (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id),
  safe_yes INTEGER NOT NULL, safe_partly INTEGER NOT NULL, safe_no INTEGER NOT NULL,
  useful_yes INTEGER NOT NULL, useful_partly INTEGER NOT NULL, useful_no INTEGER NOT NULL,
  changes TEXT NOT NULL
) STRICT;
CREATE INDEX pulse_walk ON pulse(walk);

-- An answer that waits until there are three. Its author is whose device it is, not who answered; it is in
-- no file and no backup, and is erased as soon as it is counted.
CREATE TABLE pulse_answer (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  walk TEXT NOT NULL REFERENCES walk(id),
  safe TEXT NOT NULL, useful TEXT NOT NULL, change_next TEXT NOT NULL
) STRICT;
CREATE INDEX pulse_answer_walk ON pulse_answer(walk);
