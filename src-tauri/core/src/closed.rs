//! What goes on after a walk was closed, and what is refused: said here once, noun by noun.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::noun::{Entry, Noun};
use crate::store;
use crate::undo::Change;

/// What can still happen to a kind of thing once its walk is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// It stays as it is; adding, changing, moving and removing are refused.
    Stays,
    /// Some of it goes on; `goes_on` names the fields.
    Partly,
    /// It goes on as before.
    GoesOn,
    /// It belongs to no walk.
    Apart,
}

/// Decides what can still happen to a kind of thing once its walk is closed.
///
/// ```
/// use walk_core::Noun;
/// use walk_core::closed::{Afterwards, afterwards};
/// assert_eq!(afterwards(Noun::CheckIn), Afterwards::GoesOn);
/// assert_eq!(afterwards(Noun::Card), Afterwards::Stays);
/// ```
pub fn afterwards(noun: Noun) -> Afterwards {
    match noun {
        // The days on which something is deleted; the walk as a whole can be removed.
        Noun::Walk => Afterwards::Partly,
        // Status, reason and day; what was promised stays as it was said, until it is removed.
        Noun::Commitment => Afterwards::Partly,
        Noun::CheckIn | Noun::Reflection => Afterwards::GoesOn,
        Noun::Walker | Noun::OwnProtocol => Afterwards::Apart,
        Noun::Part
        | Noun::Preparation
        | Noun::LookFor
        | Noun::Norm
        | Noun::Visit
        | Noun::Stay
        | Noun::Note
        | Noun::Card
        | Noun::Pattern
        | Noun::Wondering
        | Noun::NextStep
        | Noun::Proposal
        // What the next walk says of a commitment belongs to that walk, which is open.
        | Noun::Since
        | Noun::Door
        | Noun::Tally
        | Noun::Wording
        | Noun::Mirror
        | Noun::Clarification
        | Noun::Parked
        | Noun::Prediction
        | Noun::Comment
        | Noun::Communication
        | Noun::StageTime
        | Noun::Pulse
        | Noun::PulseAnswer => Afterwards::Stays,
    }
}

/// Refuses an act that changes what a closed walk keeps as it is.
///
/// A walk that this very act closed, brought in or brought back was open to it.
///
/// # Errors
/// `ClosedWalk` names the first kind of thing that stays.
pub(crate) fn guard(db: &Connection, changes: &[Change]) -> Result<()> {
    let opened: Vec<&str> = changes.iter().filter_map(open_before).collect();
    for change in changes {
        let Some(entry) = change.after.as_ref().or(change.before.as_ref()) else {
            continue;
        };
        if goes_on(change, entry.noun()) {
            continue;
        }
        let walk = store::closed_walk_of(db, entry.noun(), &entry.stamp().id)?;
        if walk.is_some_and(|walk| !opened.contains(&walk.as_str())) {
            return Err(Error::ClosedWalk { noun: entry.noun() });
        }
    }
    Ok(())
}

/// Names the walk of a change to a walk that was open, or not there, before.
fn open_before(change: &Change) -> Option<&str> {
    let was_closed = match &change.before {
        Some(Entry::Walk(walk)) => walk.closed_at.is_some() && walk.stamp.removed_at.is_none(),
        _ => false,
    };
    match &change.after {
        Some(Entry::Walk(walk)) if !was_closed => Some(&walk.stamp.id),
        _ => None,
    }
}

/// Tells whether a change is one of those that go on after a walk.
fn goes_on(change: &Change, noun: Noun) -> bool {
    match (afterwards(noun), &change.before, &change.after) {
        (Afterwards::GoesOn | Afterwards::Apart, _, _) => true,
        (Afterwards::Partly, Some(Entry::Walk(before)), Some(Entry::Walk(after))) => {
            let mut but_for_days = before.clone();
            but_for_days.raw_notes_delete_on = after.raw_notes_delete_on;
            but_for_days.walk_delete_on = after.walk_delete_on;
            but_for_days.stamp.changed_at = after.stamp.changed_at;
            after.stamp.removed_at.is_some() || but_for_days == *after
        }
        (Afterwards::Partly, Some(Entry::Commitment(before)), Some(Entry::Commitment(after))) => {
            let mut but_for_follow_up = before.clone();
            but_for_follow_up.status = after.status;
            but_for_follow_up
                .dropped_reason
                .clone_from(&after.dropped_reason);
            but_for_follow_up.by_date = after.by_date;
            but_for_follow_up.stamp.changed_at = after.stamp.changed_at;
            after.stamp.removed_at.is_some() || but_for_follow_up == *after
        }
        _ => false,
    }
}
