//! What a walker will try, and who asks about it.

use chrono::NaiveDate;

use crate::document::CommitmentEntry;
use crate::terms::CommitmentStatus;

noun! {
    /// A commitment of its author: "I will …".
    Commitment in Team {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// One small change in the walker's own class.
        text: String,
        /// By when.
        by_date: Option<NaiveDate>,
        /// What will show how it went.
        evidence_i_will_collect: String,
        /// The colleague who asks about it.
        partner: String,
        /// How far it has come.
        status: CommitmentStatus,
        /// Why it was let go.
        dropped_reason: String,
    }
}

impl CommitmentEntry {
    /// Whether something is promised and still waits for how it went.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.text.trim().is_empty() && self.status.is_none_or(CommitmentStatus::is_open)
    }
}
