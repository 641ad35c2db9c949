//! The notebook: the one door to reading and writing.

mod change;
mod closing;
mod counting;
mod debrief;
mod earlier;
mod edit;
mod follow_up;
mod hall;
mod names;
mod protocols;
mod pulse;
mod session;
mod team;
mod typing;
mod visiting;
mod walks;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use change::Place;
pub use session::{Remembered, Whereabouts};
pub use visiting::Composed;

use crate::clock::Clock;
use crate::closed;
use crate::error::{Error, Result};
use crate::noun::{Noun, Row, Stamp};
use crate::ops::{Op, Outcome};
use crate::reader::Reader;
use crate::store;
use crate::transaction::Tx;
use crate::undo::{Change, Step, Steps};
use crate::walker::Walker;

/// A notebook that is open for writing; each data folder has one.
///
/// ```
/// use walk_core::{Notebook, clock::StepClock, moment::Moment};
/// # let folder = tempfile::tempdir().unwrap();
/// let clock = StepClock::at(Moment::parse("2026-11-05T09:00:00Z").unwrap());
/// let mut notebook = Notebook::open(folder.path(), Box::new(clock)).unwrap();
/// let walk = notebook.plan_walk("2026-11-05".parse().unwrap()).unwrap().value;
/// assert_eq!(notebook.reader().walk(&walk).unwrap().visits.len(), 2);
/// notebook.undo().unwrap();
/// assert!(notebook.reader().walk(&walk).is_err());
/// ```
pub struct Notebook {
    reader: Reader,
    files: Files,
    clock: Box<dyn Clock>,
    steps: Steps,
    /// The newest save of each field, so that one that was overtaken is ignored.
    newest: HashMap<String, f64>,
    me: String,
}

/// Where a data folder keeps what.
#[derive(Debug, Clone)]
pub struct Files {
    /// The data folder.
    pub folder: PathBuf,
}

impl Files {
    /// The notebook itself.
    pub fn notebook(&self) -> PathBuf {
        self.folder.join("notebook.sqlite")
    }

    /// Dated copies that the program makes.
    pub fn backups(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// Refuses to write another file where the notebook and its journal are.
    pub fn guard(&self, target: &Path) -> Result<()> {
        let real = |path: &Path| -> Option<PathBuf> {
            if let Ok(real) = fs::canonicalize(path) {
                return Some(real);
            }
            let folder = path
                .parent()
                .filter(|p| !p.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            Some(fs::canonicalize(folder).ok()?.join(path.file_name()?))
        };
        let target_real = real(target);
        let own = ["", "-wal", "-shm"].map(|end| self.folder.join(format!("notebook.sqlite{end}")));
        if target_real.is_some() && own.iter().any(|path| real(path) == target_real) {
            return Err(Error::OwnFile {
                path: target.into(),
            });
        }
        Ok(())
    }

    /// Notebooks that were moved aside: damaged, or replaced by a backup.
    pub fn aside(&self) -> PathBuf {
        self.folder.join("moved-aside")
    }
}

impl Notebook {
    /// Opens the notebook of a data folder; makes both if they are not there.
    ///
    /// # Errors
    /// `Damaged`, `NewerNotebook` and `NotANotebook` leave the file untouched.
    pub fn open(folder: &Path, clock: Box<dyn Clock>) -> Result<Self> {
        make_private(folder)?;
        let files = Files {
            folder: folder.into(),
        };
        let db = store::open(&files.notebook(), &files.backups())?;
        let mut notebook = Self {
            reader: Reader::over(db),
            files,
            clock,
            steps: Steps::default(),
            newest: HashMap::new(),
            me: String::new(),
        };
        notebook.me = notebook.know_me()?;
        Ok(notebook)
    }

    /// Gives the reading side of this very connection.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Tells where the files are.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Names the walker whose notebook this is.
    pub fn me(&self) -> &str {
        &self.me
    }

    fn db(&self) -> &Connection {
        self.reader.db()
    }

    /// Runs one act: all of it happens and can be undone as one step, or none of it.
    ///
    /// # Errors
    /// `ClosedWalk` for what a closed walk keeps as it is, beside what the act itself refuses.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let db = self.reader.db();
        let sql = store::begin(db)?;
        let now = self.clock.now();
        let mut tx = Tx {
            db: &sql,
            clock: self.clock.as_mut(),
            now,
            me: self.me.clone(),
            changes: Vec::new(),
            field: None,
        };
        let value = act(&mut tx)?;
        let (changes, field) = (tx.changes, tx.field);
        closed::guard(&sql, &changes)?;
        if !changes.is_empty() {
            store::set_last_change(&sql, now)?;
        }
        sql.commit()?;
        let nouns = nouns_of(&changes);
        self.steps.push(Step {
            op,
            field,
            at: now,
            changes,
        });
        Ok(self.outcome(value, nouns))
    }

    /// Takes the last act back; the value names it.
    pub fn undo(&mut self) -> Result<Outcome<Op>> {
        let step = self.steps.undo(self.reader.db(), self.clock.now())?;
        Ok(self.outcome(step.op, nouns_of(&step.changes)))
    }

    /// Does the last undone act again; the value names it.
    pub fn redo(&mut self) -> Result<Outcome<Op>> {
        let step = self.steps.redo(self.reader.db(), self.clock.now())?;
        Ok(self.outcome(step.op, nouns_of(&step.changes)))
    }

    /// Tells what undo and redo would do now.
    pub fn next_steps(&self) -> (Option<Op>, Option<Op>) {
        (self.steps.next_undo(), self.steps.next_redo())
    }

    fn outcome<T>(&self, value: T, changes: Vec<Noun>) -> Outcome<T> {
        let (undo, redo) = self.next_steps();
        Outcome {
            value,
            changes,
            undo,
            redo,
        }
    }

    /// Reads who I am; a new notebook gets a walker without a name.
    fn know_me(&mut self) -> Result<String> {
        if let Some(me) = store::device(self.db(), "me")? {
            return Ok(me);
        }
        let (id, now) = (self.clock.new_id(), self.clock.now());
        let stamp = Stamp {
            id: id.clone(),
            author: id.clone(),
            created_at: now,
            changed_at: now,
            removed_at: None,
            ring: Walker::RING,
        };
        let walker = Walker {
            stamp,
            display_name: String::new(),
            area: String::new(),
        };
        let sql = store::begin(self.db())?;
        store::put(&sql, &walker)?;
        store::set_device(&sql, "me", Some(&id))?;
        sql.commit()?;
        Ok(id)
    }
}

/// Makes the data folder for its owner's eyes alone; one that is there stays as it is.
pub fn make_private(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|e| Error::file(folder, e))
}

fn nouns_of(changes: &[Change]) -> Vec<Noun> {
    let entries = changes
        .iter()
        .filter_map(|c| c.after.as_ref().or(c.before.as_ref()));
    let mut nouns: Vec<Noun> = entries.map(crate::noun::Entry::noun).collect();
    nouns.sort_unstable();
    nouns.dedup();
    nouns
}
