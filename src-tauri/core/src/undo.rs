//! Steps that can be undone: the rows of each act, before and after.
//!
//! Steps live as long as the program runs. A step that no longer fits, since another program
//! changed a row meanwhile, is refused and changes nothing.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::noun::{Entry, Noun};
use crate::ops::Op;
use crate::store;

/// How many steps are remembered.
const MOST: usize = 500;
/// Typing into one field is one step for so long, in milliseconds (one minute of typing).
const ONE_STEP: i64 = 60_000;

/// One row as it was and as it became; `None` where it was not there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub before: Option<Entry>,
    pub after: Option<Entry>,
}

impl Change {
    fn key(&self) -> Option<(Noun, &str)> {
        let entry = self.after.as_ref().or(self.before.as_ref())?;
        Some((entry.noun(), &entry.stamp().id))
    }
}

/// One act with all its changes; `field` is the field that was typed into, if it was that.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub op: Op,
    pub field: Option<String>,
    /// When it began.
    pub at: Moment,
    pub changes: Vec<Change>,
}

/// The acts done and undone.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl Steps {
    /// Remembers an act; typing on in the same field goes into the step before.
    pub fn push(&mut self, step: Step) {
        if step.changes.is_empty() {
            return;
        }
        self.undone.clear();
        if let Some(last) = self.done.last_mut()
            && last.field.is_some()
            && last.field == step.field
            && step.at.0 - last.at.0 < ONE_STEP
        {
            last.changes.extend(step.changes);
            last.changes = joined(std::mem::take(&mut last.changes));
            return;
        }
        self.done.push(Step {
            changes: joined(step.changes),
            ..step
        });
        if self.done.len() > MOST {
            self.done.remove(0);
        }
    }

    pub fn next_undo(&self) -> Option<Op> {
        self.done.last().map(|s| s.op)
    }

    pub fn next_redo(&self) -> Option<Op> {
        self.undone.last().map(|s| s.op)
    }

    /// Forgets all that was remembered about some things, for they were erased for good.
    pub fn forget(&mut self, noun: Noun, ids: &[String]) {
        let erased = |key: (Noun, &str)| key.0 == noun && ids.iter().any(|id| id == key.1);
        for steps in [&mut self.done, &mut self.undone] {
            for step in steps.iter_mut() {
                step.changes
                    .retain(|change| !change.key().is_some_and(erased));
            }
            steps.retain(|step| !step.changes.is_empty());
        }
    }

    /// Takes the last act back in one transaction.
    pub fn undo(&mut self, db: &Connection, at: Moment) -> Result<Step> {
        let step = self.done.last().cloned().ok_or(Error::NothingToUndo)?;
        let applied = apply(
            db,
            at,
            step.changes
                .iter()
                .rev()
                .map(|c| (c.after.as_ref(), c.before.as_ref())),
        );
        if let Err(Error::ChangedElsewhere) = applied {
            // It will never fit again; without it the other steps can still be taken.
            self.done.pop();
        }
        applied?;
        self.undone.extend(self.done.pop());
        Ok(step)
    }

    /// Does the last undone act again in one transaction.
    pub fn redo(&mut self, db: &Connection, at: Moment) -> Result<Step> {
        let step = self.undone.last().cloned().ok_or(Error::NothingToRedo)?;
        let applied = apply(
            db,
            at,
            step.changes
                .iter()
                .map(|c| (c.before.as_ref(), c.after.as_ref())),
        );
        if let Err(Error::ChangedElsewhere) = applied {
            // It will never fit again; without it the other steps can still be taken.
            self.undone.clear();
        }
        applied?;
        self.done.extend(self.undone.pop());
        Ok(step)
    }
}

/// Joins the changes of each row into one: as it was first, as it is last.
fn joined(changes: Vec<Change>) -> Vec<Change> {
    let mut joined: Vec<Change> = Vec::with_capacity(changes.len());
    for change in changes {
        match joined.iter_mut().find(|c| c.key() == change.key()) {
            Some(same) => same.after = change.after,
            None => joined.push(change),
        }
    }
    joined
}

/// Turns each row from what it must be now into what it shall be.
fn apply<'a>(
    db: &Connection,
    at: Moment,
    changes: impl Iterator<Item = (Option<&'a Entry>, Option<&'a Entry>)>,
) -> Result<()> {
    let tx = store::begin(db)?;
    for (now, then) in changes {
        let Some(any) = now.or(then) else { continue };
        let (noun, id) = (any.noun(), any.stamp().id.as_str());
        if Entry::get(&tx, noun, id)?.as_ref() != now {
            return Err(Error::ChangedElsewhere);
        }
        match then {
            Some(row) => row.put(&tx)?,
            // Something that no step knows stands on it: another program's, or an answer of a pulse.
            None => store::erase(&tx, noun.as_str(), id).map_err(|error| match error {
                Error::Sql(e) if store::is_needed(&e) => Error::ChangedElsewhere,
                error => error,
            })?,
        }
    }
    store::set_last_change(&tx, at)?;
    tx.commit()?;
    Ok(())
}
