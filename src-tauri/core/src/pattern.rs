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

/// From so many visits come the cards of a pattern: what one visit shows is an event.
pub const FEWEST_VISITS: usize = 2;

/// Tells whether a text is another one with a single stretch taken out: words go, and none come.
pub(crate) fn is_cut_from(text: &str, before: &str) -> bool {
    let head = text.bytes().zip(before.bytes());
    let head = head.take_while(|(a, b)| a == b).count();
    let ends = text.bytes().rev().zip(before.bytes().rev());
    let foot = ends.take_while(|(a, b)| a == b).count();
    text.len() < before.len() && head + foot >= text.len()
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
