//! The few sentences that every paper says: a visit, a kind of evidence, a lane, a state, in how many visits.

use walk_core::document::{PulseEntry, WalkDocument};
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

/// Says how the walk felt to its team, all devices together: a sentence for each of the two questions, and
/// none before three have answered.
#[must_use]
pub fn pulse(walk: &WalkDocument, words: &Words) -> Vec<String> {
    let pulses = &walk.process_pulses;
    if pulses.is_empty() {
        return vec![];
    }
    let sum = |of: fn(&PulseEntry) -> u32| Arg::from(pulses.iter().map(of).sum::<u32>());
    let safe = [
        ("yes", sum(|p| p.safe_yes)),
        ("partly", sum(|p| p.safe_partly)),
        ("no", sum(|p| p.safe_no)),
    ];
    let useful = [
        ("yes", sum(|p| p.useful_yes)),
        ("partly", sum(|p| p.useful_partly)),
        ("no", sum(|p| p.useful_no)),
    ];
    vec![
        words.say_with("review-pulse-safe", &safe),
        words.say_with("review-pulse-useful", &useful),
    ]
}
