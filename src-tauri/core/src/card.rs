//! A piece of evidence that a walker put on the team's table.

use crate::terms::EvidenceType;

noun! {
    /// An evidence card: text, visit and kind, nothing else of the note behind it.
    Card in Team {
        /// The visit that it is from.
        visit: String,
        /// What was seen or heard.
        text: String,
        /// The kind of evidence.
        evidence_type: Option<EvidenceType>,
        /// The pattern that it belongs to.
        pattern: Option<String>,
        /// How somebody else saw it; a card with such words is in dispute.
        seen_differently: String,
    }
}
