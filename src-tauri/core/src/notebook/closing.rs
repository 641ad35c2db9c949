//! The end of a walk: closing it, opening it again, and erasing what is no longer needed.

use super::Notebook;
use super::debrief::end;
use crate::error::Result;
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};
use crate::retention::Kept;
use crate::store;
use crate::undo::Steps;
use crate::walk::Walk;

impl Notebook {
    /// Closes a walk: its doors, parked remarks, waiting answers, removed notes and earlier wordings are
    /// erased for good, and no undo brings them back. From then on it is read only, as
    /// [`crate::closed::afterwards`] says.
    ///
    /// Undo opens the walk again, without them.
    pub fn close_walk(&mut self, walk: &str) -> Result<Outcome<()>> {
        let mut erased = Vec::new();
        let outcome = self.transact(Op::new(Verb::Close, Noun::Walk), |tx| {
            let now = tx.now;
            // A stage that nobody ended would run for ever.
            if tx.get::<Walk>(walk)?.closed_at.is_none() {
                end(tx, walk, None)?;
            }
            tx.change::<Walk>(walk, |row| {
                row.closed_at.get_or_insert(now);
            })?;
            for noun in store::LOCAL {
                erased.push((noun, store::erase_local_of(tx.db, noun, walk)?));
            }
            erased.push((Noun::Note, store::erase_earlier_of(tx.db, walk)?));
            Ok(())
        })?;
        for (noun, ids) in erased {
            self.steps.forget(noun, &ids);
        }
        store::leave_no_trace(self.db())?;
        Ok(self.outcome((), outcome.changes))
    }

    /// Opens a closed walk again, without what its closing erased; one that is open stays as it is.
    ///
    /// # Errors
    /// `NotFound` for a walk that is gone.
    pub fn reopen_walk(&mut self, walk: &str) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Reopen, Noun::Walk), |tx| {
            tx.change::<Walk>(walk, |row| row.closed_at = None)
                .map(drop)
        })
    }

    /// Erases what is kept of a walk for good: rows, search index, journal; of a closed walk too. Tells
    /// how many things there were.
    ///
    /// No undo brings any of it back: all steps are forgotten, for each might hold some of it. Files that
    /// were saved elsewhere and backups are out of reach.
    ///
    /// # Errors
    /// `NotFound` for a walk that is gone.
    pub fn erase_part(&mut self, walk: &str, what: Kept) -> Result<Outcome<usize>> {
        let now = self.clock.now();
        let sql = store::begin(self.reader.db())?;
        store::there(&sql, walk)?;
        let mut erased = 0;
        for noun in what.nouns() {
            erased += store::erase_kept(&sql, walk, what, *noun, &self.me)?;
        }
        // So the next copy is one without them.
        store::set_last_change(&sql, now)?;
        sql.commit()?;
        self.steps = Steps::default();
        store::leave_no_trace(self.db())?;
        Ok(self.outcome(erased, what.nouns().to_vec()))
    }
}
