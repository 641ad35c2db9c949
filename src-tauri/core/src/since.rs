//! What became of the commitments of earlier walks: the first thing on the next plan.

use chrono::NaiveDate;

use crate::document::{CommitmentEntry, WalkDocument};
use crate::pulse::totals;
use crate::terms::{CommitmentStatus, SinceOutcome};

noun! {
    /// What the team says about one commitment of an earlier walk.
    Since in Team {
        /// The walk that opens with it.
        walk: String,
        /// The commitment.
        commitment: String,
        /// What was promised, as it stood then.
        text: String,
        /// Kept, changed or not yet.
        outcome: Option<SinceOutcome>,
        /// What happened.
        what_happened: String,
    }
}

impl SinceOutcome {
    /// Gives the state that a commitment has afterwards; one that went further already stays there.
    pub fn leads_to(self, now: CommitmentStatus) -> CommitmentStatus {
        match self {
            Self::Kept if now.is_open() => CommitmentStatus::Tried,
            Self::Changed if now.is_open() => CommitmentStatus::Adapted,
            _ => now,
        }
    }

    /// Takes back what saying this did to a commitment, so that another word can be said instead.
    pub fn led_from(self, now: CommitmentStatus) -> CommitmentStatus {
        if !now.is_open() && self.leads_to(CommitmentStatus::Planned) == now {
            CommitmentStatus::Planned
        } else {
            now
        }
    }
}

/// A promise of an earlier walk that the next one opens with.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise<'a> {
    /// The walk in which it was made.
    pub walk: &'a WalkDocument,
    /// The promise.
    pub commitment: &'a CommitmentEntry,
}

/// Finds what a walk opens with: each commitment of an earlier walk that is open, or that this walk
/// has already said something about.
///
/// Earlier is a walk of an earlier day, or the one that this walk was planned from. Without a day of
/// its own a walk comes after all that have one.
pub fn promises<'a>(walk: &WalkDocument, walks: &'a [WalkDocument]) -> Vec<Promise<'a>> {
    let said = |id: &str| walk.since_last_walk.iter().any(|s| s.commitment == id);
    let mut promises = Vec::new();
    for earlier in walks.iter().filter(|w| is_before(w, walk)) {
        for commitment in &earlier.commitments {
            if commitment.is_open() || said(&commitment.id) {
                promises.push(Promise {
                    walk: earlier,
                    commitment,
                });
            }
        }
    }
    promises
}

/// Finds the walk whose pulse the next pre-brief looks at: the one that this walk was planned from, or
/// else the newest one before it; `None` where no pulse has counts.
pub fn felt_before<'a>(walk: &WalkDocument, walks: &'a [WalkDocument]) -> Option<&'a WalkDocument> {
    let counted = |w: &&WalkDocument| totals(&w.process_pulses).is_some();
    let earlier = walks.iter().filter(|w| is_before(w, walk));
    match &walk.previous_walk {
        Some(previous) => earlier.filter(counted).find(|w| w.id == *previous),
        None => earlier
            .filter(counted)
            .max_by_key(|w| (w.date, w.created_at)),
    }
}

/// Tells whether a walk lies before another one.
pub fn is_before(earlier: &WalkDocument, walk: &WalkDocument) -> bool {
    if earlier.id == walk.id {
        return false;
    }
    if walk.previous_walk.as_ref() == Some(&earlier.id) {
        return true;
    }
    let day = |w: &WalkDocument| w.date.unwrap_or(NaiveDate::MAX);
    day(earlier) < day(walk)
}
