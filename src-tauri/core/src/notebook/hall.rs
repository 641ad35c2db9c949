//! Between two visits: a visit as a mirror, the cause of an idea, and remarks that were set aside.

use super::Notebook;
use crate::error::{Error, Result};
use crate::mirror::Mirror;
use crate::note::Note;
use crate::noun::Noun;
use crate::store;
use crate::transaction::Tx;
use crate::visit::Visit;

impl Notebook {
    /// Erases the parked remarks of a walk for good, as its debrief begins; tells how many there were.
    ///
    /// No undo brings them back.
    pub fn erase_parked(&mut self, walk: &str) -> Result<usize> {
        let sql = store::begin(self.reader.db())?;
        let erased = store::erase_local_of(&sql, Noun::Parked, walk)?;
        sql.commit()?;
        self.steps.forget(Noun::Parked, &erased);
        store::leave_no_trace(self.db())?;
        Ok(erased.len())
    }
}

/// Finds my mirror of a visit; makes it if it is not there.
pub(super) fn my_mirror(tx: &mut Tx<'_>, visit: &str) -> Result<String> {
    let visit: Visit = tx.get(visit)?;
    let all: Vec<Mirror> = tx.of_walk(&visit.walk)?;
    let mine = |m: &&Mirror| m.visit == visit.stamp.id && m.stamp.author == tx.me;
    if let Some(mirror) = all.iter().find(mine) {
        return Ok(mirror.stamp.id.clone());
    }
    let stamp = tx.stamp::<Mirror>();
    let id = stamp.id.clone();
    tx.add(Mirror {
        stamp,
        visit: visit.stamp.id,
        same: String::new(),
        different: String::new(),
        question: String::new(),
    })?;
    Ok(id)
}

/// Refuses a cause that is no other note of mine in the same walk.
pub(super) fn cause_of(tx: &Tx<'_>, note: &Note, cause: &str) -> Result<()> {
    let other: Note = tx.get_mine(cause)?;
    let walk_of = |visit: &str| tx.get::<Visit>(visit).map(|v| v.walk);
    if other.stamp.id != note.stamp.id && walk_of(&other.visit)? == walk_of(&note.visit)? {
        return Ok(());
    }
    Err(Error::NotFound {
        noun: Noun::Note,
        id: cause.into(),
    })
}
