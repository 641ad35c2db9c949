//! What several cards show together.

use crate::document::CardEntry;

noun! {
    /// A pattern across visits.
    Pattern in Public {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// What the group of cards is called, in plain words.
        name: String,
        /// Reads on from "In 3 of 5 visits".
        statement: String,
        /// Where it did not show.
        counterexample: String,
    }
}

/// Lists the visits behind a pattern, by number, each once.
pub fn visits_behind(pattern: &str, cards: &[CardEntry]) -> Vec<u32> {
    let mut visits: Vec<u32> = cards
        .iter()
        .filter(|c| c.pattern.as_deref() == Some(pattern))
        .map(|c| c.visit_no)
        .collect();
    visits.sort_unstable();
    visits.dedup();
    visits
}
