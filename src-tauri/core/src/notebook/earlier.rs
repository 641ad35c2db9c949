//! How notes read before, and notes that were removed: nothing that was written is lost while a walk is open.

use super::Notebook;
use crate::error::{Error, Result};
use crate::language::{Code, check_with};
use crate::note::{Note, Wording, worth_keeping};
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};
use crate::reader::block_list;
use crate::store;
use crate::transaction::Tx;
use crate::undo::Change;
use crate::visit::Visit;
use crate::walk::Walk;

/// How many wordings of one note are kept; the oldest go first.
const MOST: u32 = 100;

impl Notebook {
    /// Brings a removed note of mine back; one that is there stays as it is.
    ///
    /// # Errors
    /// `NotFound` once the walk was closed, for its removed notes are erased then; `NotYours`.
    pub fn bring_note_back(&mut self, note: &str) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Restore, Noun::Note), |tx| {
            let before = removed(tx, note)?;
            if before.stamp.removed_at.is_none() {
                return Ok(());
            }
            let mut after = before.clone();
            after.stamp.removed_at = None;
            after.stamp.changed_at = tx.now;
            // Another note may stand in the composer by now.
            after.draft = false;
            store::put(tx.db, &after)?;
            let (before, after) = (Some(before.into()), Some(after.into()));
            tx.changes.push(Change { before, after });
            Ok(())
        })
    }

    /// Lets a note of mine read as it did before; how it reads now is kept as well, unless it names somebody.
    ///
    /// # Errors
    /// `NotFound` for a wording that is gone, or whose note is; `NotYours`.
    pub fn take_wording(&mut self, wording: &str) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Restore, Noun::Wording), |tx| {
            let wording: Wording = tx.get_mine(wording)?;
            let note: Note = tx.get_mine(&wording.note)?;
            if note.text != wording.text {
                if !names_somebody(tx, &note)? {
                    keep(tx, &note)?;
                }
                tx.change::<Note>(&note.stamp.id, |row| row.text = wording.text)?;
            }
            Ok(())
        })
    }

    /// Erases how a note of mine read before, for good.
    ///
    /// # Errors
    /// `NotFound`, `NotYours`.
    pub fn forget_wordings(&mut self, note: &str) -> Result<Outcome<()>> {
        let outcome = self.transact(Op::new(Verb::Remove, Noun::Wording), |tx| {
            tx.get_mine::<Note>(note)?;
            store::erase_wordings_of_note(tx.db, note)
        })?;
        store::leave_no_trace(self.db())?;
        Ok(outcome)
    }
}

/// Keeps how a note reads before `next` takes its place, where that is worth it.
///
/// A text that names somebody is not kept: who takes a name out wants it gone.
pub(super) fn keep_wording(tx: &mut Tx<'_>, note: &Note, next: &str) -> Result<()> {
    let kept = store::last_wording(tx.db, &note.stamp.id)?;
    if !worth_keeping(note, next, kept, tx.now) || names_somebody(tx, note)? {
        return Ok(());
    }
    keep(tx, note)
}

/// Tells whether the text of a note names somebody.
fn names_somebody(tx: &Tx<'_>, note: &Note) -> Result<bool> {
    let walk = tx.get::<Visit>(&note.visit)?.walk;
    let language = tx.get::<Walk>(&walk)?.language;
    let list = block_list(tx.db)?;
    let names = check_with(&list, language, note.lane.into(), &note.text);
    Ok(names.iter().any(|finding| finding.code == Code::N))
}

/// Keeps a wording beside the steps of undo: it is no act of its own.
fn keep(tx: &mut Tx<'_>, note: &Note) -> Result<()> {
    let stamp = tx.stamp::<Wording>();
    let wording = Wording {
        stamp,
        note: note.stamp.id.clone(),
        text: note.text.clone(),
    };
    store::put(tx.db, &wording)?;
    store::erase_old_wordings(tx.db, &note.stamp.id, MOST)
}

/// Reads a note of mine, removed or not.
fn removed(tx: &Tx<'_>, id: &str) -> Result<Note> {
    let note = store::get::<Note>(tx.db, id)?.ok_or_else(|| Error::NotFound {
        noun: Noun::Note,
        id: id.into(),
    })?;
    match note.stamp.author == tx.me {
        true => Ok(note),
        false => Err(Error::NotYours { noun: Noun::Note }),
    }
}
