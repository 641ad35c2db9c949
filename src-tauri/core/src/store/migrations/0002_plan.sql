-- The plan in full: protocol, agreement, focus, team, hosts, what the last walk left open.
-- A column that speaks of hosts or students holds a choice or a number of days, never a name or a text about somebody.

ALTER TABLE walk ADD COLUMN protocol TEXT;
ALTER TABLE walk ADD COLUMN overlays TEXT NOT NULL DEFAULT '';
ALTER TABLE walk ADD COLUMN agreement_profile TEXT NOT NULL DEFAULT 'none';
ALTER TABLE walk ADD COLUMN agreement TEXT;
ALTER TABLE walk ADD COLUMN focus_rationale TEXT NOT NULL DEFAULT '';
ALTER TABLE walk ADD COLUMN focus_check TEXT NOT NULL DEFAULT '';
ALTER TABLE walk ADD COLUMN focus_width TEXT;
ALTER TABLE walk ADD COLUMN no_linked_goal INTEGER NOT NULL DEFAULT 0 CHECK (no_linked_goal IN (0, 1));
ALTER TABLE walk ADD COLUMN opening_activity TEXT NOT NULL DEFAULT '';
ALTER TABLE walk ADD COLUMN prebrief_start TEXT;
ALTER TABLE walk ADD COLUMN where_to_sit TEXT NOT NULL DEFAULT '';
ALTER TABLE walk ADD COLUMN talk_to_students TEXT;
ALTER TABLE walk ADD COLUMN devices TEXT;
ALTER TABLE walk ADD COLUMN enter_together INTEGER NOT NULL DEFAULT 0 CHECK (enter_together IN (0, 1));
ALTER TABLE walk ADD COLUMN previous_walk TEXT;

ALTER TABLE part ADD COLUMN understands INTEGER NOT NULL DEFAULT 0 CHECK (understands IN (0, 1));
ALTER TABLE part ADD COLUMN initials TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN evidence_types TEXT NOT NULL DEFAULT '';

ALTER TABLE visit ADD COLUMN lesson_phase TEXT;
ALTER TABLE visit ADD COLUMN coverage TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN host_status TEXT;
ALTER TABLE visit ADD COLUMN host_told INTEGER NOT NULL DEFAULT 0 CHECK (host_told IN (0, 1));
ALTER TABLE visit ADD COLUMN students_told INTEGER NOT NULL DEFAULT 0 CHECK (students_told IN (0, 1));
ALTER TABLE visit ADD COLUMN host_focus TEXT NOT NULL DEFAULT '';

CREATE TABLE proposal (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), position INTEGER NOT NULL,
  text TEXT NOT NULL, votes INTEGER NOT NULL
) STRICT;
CREATE INDEX proposal_walk ON proposal(walk);

-- The commitment may be of a walk that this notebook does not hold, so it is no reference.
CREATE TABLE since (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  walk TEXT NOT NULL REFERENCES walk(id), commitment TEXT NOT NULL,
  text TEXT NOT NULL, outcome TEXT, what_happened TEXT NOT NULL
) STRICT;
CREATE INDEX since_walk ON since(walk);

-- A private pointer to a door. It never leaves this notebook, not even in a backup, and is erased
-- when the walk closes.
CREATE TABLE door (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  visit TEXT NOT NULL REFERENCES visit(id), code TEXT NOT NULL
) STRICT;
CREATE INDEX door_visit ON door(visit);

-- Protocols of the team's own; a walk keeps a whole copy of the one that it uses.
CREATE TABLE own_protocol (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring IN ('private', 'team', 'public')),
  body TEXT NOT NULL
) STRICT;

-- How often a look-for was noted in a visit; a row that is not there means "not noted", never 0.
CREATE TABLE tally (
  id TEXT PRIMARY KEY, author TEXT NOT NULL REFERENCES walker(id),
  created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
  ring TEXT NOT NULL CHECK (ring = 'private'),
  visit TEXT NOT NULL REFERENCES visit(id), look_for TEXT NOT NULL REFERENCES look_for(id),
  count_x INTEGER NOT NULL, count_of_y INTEGER
) STRICT;
CREATE INDEX tally_visit ON tally(visit);
