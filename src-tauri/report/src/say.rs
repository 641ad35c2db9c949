//! The few sentences that every paper says: a visit, a kind of evidence, in how many visits.

use walk_core::terms::EvidenceType;
use walk_words::{Arg, Words};

/// Names a visit by its number.
pub(crate) fn visit(words: &Words, number: u32) -> String {
    words.say_with("report-visit", &[("n", Arg::from(number))])
}

/// Names a kind of evidence, if there is one.
pub(crate) fn evidence(words: &Words, kind: Option<EvidenceType>) -> Option<String> {
    kind.map(|kind| words.say(&format!("report-evidence-{}", kind.as_str())))
}

/// Says in how many visits something was seen; nothing if it was in none.
pub(crate) fn in_visits(words: &Words, visits: usize, of: usize) -> String {
    if visits == 0 {
        return String::new();
    }
    let args = [("n", Arg::from(visits)), ("of", Arg::from(of.max(visits)))];
    words.say_with("report-pattern-in", &args)
}
