//! A walker's own notes, from the first letter on.

use crate::terms::{EvidenceType, Lane};

noun! {
    /// A note of its author; a draft while it stands in the composer.
    Note in Private {
        /// The visit that it belongs to.
        visit: String,
        /// Notice, wonder or try.
        lane: Lane,
        /// As it was typed, byte for byte.
        text: String,
        /// Minute in the room, when the first letter was typed; or as a sheet of paper gives it.
        minute: Option<u32>,
        /// The kind of evidence.
        evidence_type: Option<EvidenceType>,
        /// Still being written; at most one a visit.
        draft: bool,
        /// The card that was made of it.
        card: Option<String>,
    }
}
