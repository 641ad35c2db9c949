//! How a walk felt to its team: unsigned, and kept as counts once three have answered.
//!
//! It is about how the team works together, never about anybody who was visited.

use crate::document::PulseEntry;
use crate::json::Json;

/// From so many answers on there are counts, so that none of them can be told apart.
pub const FEWEST: u32 = 3;

term! {
    /// An answer to a question of the pulse.
    Answer {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

noun! {
    /// The answers of a team, counted.
    Pulse in Team {
        /// The walk.
        walk: String,
        /// "Could I speak openly?": yes.
        safe_yes: u32,
        /// In part.
        safe_partly: u32,
        /// No.
        safe_no: u32,
        /// "Was it useful for my own practice?": yes.
        useful_yes: u32,
        /// In part.
        useful_partly: u32,
        /// No.
        useful_no: u32,
        /// What to change next time, in the order of the alphabet, so that the order tells nothing.
        changes: Json<Vec<String>>,
    }
}

noun! {
    /// An answer that waits for two others; in no file and no backup, erased as soon as it is counted.
    PulseAnswer in Private {
        /// The walk.
        walk: String,
        /// Could I speak openly?
        safe: Answer,
        /// Was it useful for my own practice?
        useful: Answer,
        /// One change for next time; may be empty.
        change_next: String,
    }
}

/// The pulse of a walk: the counts of all devices, added up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// Who could speak openly: yes, in part, no.
    pub safe: [u32; 3],
    /// For whom it was useful: yes, in part, no.
    pub useful: [u32; 3],
    /// What to change next time, in the order of the alphabet, so that the order tells nothing.
    pub changes: Vec<String>,
}

impl Totals {
    /// Counts who answered.
    #[must_use]
    pub fn answers(&self) -> u32 {
        self.safe.iter().fold(0, |sum, n| sum.saturating_add(*n))
    }
}

/// Adds up the counts of a walk; `None` while there are none.
pub fn totals(pulses: &[PulseEntry]) -> Option<Totals> {
    let mut sum = Totals::default();
    for pulse in pulses {
        let safe = [pulse.safe_yes, pulse.safe_partly, pulse.safe_no];
        let useful = [pulse.useful_yes, pulse.useful_partly, pulse.useful_no];
        for (all, more) in sum.safe.iter_mut().zip(safe) {
            *all = all.saturating_add(more);
        }
        for (all, more) in sum.useful.iter_mut().zip(useful) {
            *all = all.saturating_add(more);
        }
        sum.changes.extend(pulse.changes.iter().cloned());
    }
    sum.changes.sort_by_key(|text| text.to_lowercase());
    (sum.answers() > 0).then_some(sum)
}
