//! How a walk felt to its team: unsigned, and kept as counts once three have answered.
//!
//! It is about how the team works together, never about anybody who was visited.

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
