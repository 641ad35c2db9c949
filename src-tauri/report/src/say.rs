//! The few sentences that every paper says: a visit, a kind of evidence, a lane, a state, in how many visits.

use walk_core::terms::{CommitmentStatus, EvidenceType, Lane};
use walk_words::{Arg, Words};

/// Names a visit by its number.
pub(crate) fn visit(words: &Words, number: u32) -> String {
    words.say_with("report-visit", &[("n", Arg::from(number))])
}

/// Names a kind of evidence, if there is one.
pub(crate) fn evidence(words: &Words, kind: Option<EvidenceType>) -> Option<String> {
    kind.map(|kind| words.say(&format!("report-evidence-{}", kind.as_str())))
}

/// Names a lane.
pub(crate) fn lane(words: &Words, lane: Lane) -> String {
    words.say(&format!("report-lane-{}", lane.as_str()))
}

/// Names a state of a commitment.
pub(crate) fn status(words: &Words, status: CommitmentStatus) -> String {
    words.say(&format!("report-status-{}", status.as_str()))
}

/// Says in how many visits something was seen; nothing if it was in none.
pub(crate) fn in_visits(words: &Words, visits: usize, of: usize) -> String {
    if visits == 0 {
        return String::new();
    }
    let args = [("n", Arg::from(visits)), ("of", Arg::from(of.max(visits)))];
    words.say_with("report-pattern-in", &args)
}
