-- The first schema. A released migration never changes.
-- Every row says who wrote it, when, and who may see it (ring).
-- A removed row keeps its place with removed_at set, so that it can come back.
-- There is no column for a person who is visited, a student, a room or a rating.

CREATE TABLE walker (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  display_name TEXT NOT NULL, area TEXT NOT NULL
) STRICT;

CREATE TABLE walk (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  title TEXT NOT NULL, date TEXT, language TEXT NOT NULL CHECK (language IN ('en', 'es')),
  closed_at INTEGER, focus_question TEXT NOT NULL, purpose_statement TEXT NOT NULL,
  linked_goal TEXT NOT NULL
) STRICT;

CREATE TABLE part (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), walker TEXT NOT NULL REFERENCES walker(id),
  position INTEGER NOT NULL, roles TEXT NOT NULL, learning_goal TEXT NOT NULL
) STRICT;
CREATE INDEX part_walk ON part(walk);

CREATE TABLE preparation (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id),
  my_current_practice TEXT NOT NULL, my_prediction TEXT NOT NULL
) STRICT;
CREATE INDEX preparation_walk ON preparation(walk);

CREATE TABLE look_for (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL,
  text TEXT NOT NULL, lens TEXT
) STRICT;
CREATE INDEX look_for_walk ON look_for(walk);

CREATE TABLE norm (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX norm_walk ON norm(walk);

CREATE TABLE visit (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL,
  start TEXT, minutes INTEGER NOT NULL, transit_minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_walk ON visit(walk);

CREATE TABLE stay (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  visit TEXT NOT NULL REFERENCES visit(id), entered_at INTEGER, left_at INTEGER
) STRICT;
CREATE INDEX stay_visit ON stay(visit);

CREATE TABLE pattern (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL,
  statement TEXT NOT NULL, counterexample TEXT NOT NULL
) STRICT;
CREATE INDEX pattern_walk ON pattern(walk);

CREATE TABLE card (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  visit TEXT NOT NULL REFERENCES visit(id), text TEXT NOT NULL, evidence_type TEXT,
  pattern TEXT REFERENCES pattern(id)
) STRICT;
CREATE INDEX card_visit ON card(visit);

-- `row` is named so that VACUUM keeps it: the search index points at it.
CREATE TABLE note (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  visit TEXT NOT NULL REFERENCES visit(id),
  lane TEXT NOT NULL CHECK (lane IN ('notice', 'wonder', 'try')),
  text TEXT NOT NULL, minute INTEGER, evidence_type TEXT,
  draft INTEGER NOT NULL CHECK (draft IN (0, 1)), card TEXT REFERENCES card(id)
) STRICT;
CREATE INDEX note_visit ON note(visit);
CREATE UNIQUE INDEX one_draft ON note(visit, author) WHERE draft = 1 AND removed_at IS NULL;

CREATE TABLE wondering (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX wondering_walk ON wondering(walk);

CREATE TABLE next_step (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL,
  text TEXT NOT NULL, owner TEXT NOT NULL, by_date TEXT
) STRICT;
CREATE INDEX next_step_walk ON next_step(walk);

CREATE TABLE reflection (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id),
  validated TEXT NOT NULL, questioned TEXT NOT NULL, new_idea TEXT NOT NULL, surprise TEXT NOT NULL
) STRICT;
CREATE INDEX reflection_walk ON reflection(walk);

CREATE TABLE commitment (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL,
  text TEXT NOT NULL, by_date TEXT, evidence_i_will_collect TEXT NOT NULL,
  partner TEXT NOT NULL, status TEXT NOT NULL, dropped_reason TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_walk ON commitment(walk);

-- What this device remembers for itself: who I am, language, where I was.
CREATE TABLE device (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE VIRTUAL TABLE note_search USING fts5(
  text, content = 'note', content_rowid = 'row',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO note_search(note_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER note_search_add AFTER INSERT ON note BEGIN
  INSERT INTO note_search(rowid, text) VALUES (new.row, new.text);
END;
CREATE TRIGGER note_search_drop AFTER DELETE ON note BEGIN
  INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.row, old.text);
END;
CREATE TRIGGER note_search_change AFTER UPDATE OF text ON note BEGIN
  INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.row, old.text);
  INSERT INTO note_search(rowid, text) VALUES (new.row, new.text);
END;
