//! What became of a walk: its commitments, and what its pulse changed.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use walk_core::document::{CommitmentEntry, WalkDocument};
use walk_core::since::is_before;
use walk_core::terms::CommitmentStatus;
use walk_words::{Arg, Words};

use super::super::home::title;
use super::{by, joined, name_of};

/// A commitment and what became of it; nothing of the class in which it is tried.
#[derive(Debug, Serialize, TS)]
pub struct Promised {
    pub id: String,
    pub text: String,
    /// "Nora (me) · by Thu 19 Nov".
    pub line: String,
    /// "Kept as a routine"; for one that was let go with the reason.
    pub status: String,
    /// How it went: one line a check-in, then what later walks opened with.
    pub went: Vec<String>,
}

/// The pulse of all devices together.
#[derive(Debug, Serialize, TS)]
pub struct PulseSum {
    /// "I could speak openly: yes 3, in part 1, no 0".
    pub lines: Vec<String>,
    /// What to change next time, in the order of the alphabet.
    pub changes: Vec<String>,
    /// What the next walk changed because of it; may be empty.
    pub changed: String,
}

pub(super) fn promised(
    walk: &WalkDocument,
    walks: &[WalkDocument],
    words: &Words,
) -> Vec<Promised> {
    let there = walk
        .commitments
        .iter()
        .filter(|c| !c.text.trim().is_empty());
    there
        .map(|c| Promised {
            id: c.id.clone(),
            text: c.text.clone(),
            line: joined([name_of(walk, &c.author, words), by(c.by_date, words)]),
            status: status(c, words),
            went: went(c, walk, walks, words),
        })
        .collect()
}

fn status(c: &CommitmentEntry, words: &Words) -> String {
    let status = c.status.unwrap_or(CommitmentStatus::Planned);
    let name = status.as_str().replace('_', "-");
    let word = words.say(&format!("commitments-status-{name}"));
    let reason = (status == CommitmentStatus::Dropped).then(|| c.dropped_reason.clone());
    joined([word, reason.unwrap_or_default()])
}

fn went(
    c: &CommitmentEntry,
    walk: &WalkDocument,
    walks: &[WalkDocument],
    words: &Words,
) -> Vec<String> {
    let check_ins = walk.check_ins.iter().filter(|one| one.commitment == c.id);
    let mut lines: Vec<String> = check_ins
        .map(|one| {
            let day = one.date.map(|d| words.date_short(d)).unwrap_or_default();
            let helped = match one.helped_by.trim() {
                "" => String::new(),
                name => words.say_with("review-helped", &[("name", Arg::from(name))]),
            };
            joined([day, one.what_happened.clone(), helped])
        })
        .collect();
    for (later, said) in later_walks(walk, walks)
        .into_iter()
        .flat_map(|later| later.since_last_walk.iter().map(move |said| (later, said)))
        .filter(|(_, said)| said.commitment == c.id)
    {
        let outcome = said.outcome.map(|o| o.as_str().replace('_', "-"));
        let outcome = outcome.map(|o| words.say(&format!("prebrief-since-{o}")));
        let day = later.date.map(|d| words.date_short(d));
        let when = day.unwrap_or_else(|| title(later, words));
        let when = words.say_with("review-since", &[("when", Arg::from(when))]);
        if outcome.is_some() || !said.what_happened.trim().is_empty() {
            let outcome = outcome.unwrap_or_default();
            lines.push(joined([when, outcome, said.what_happened.clone()]));
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

pub(super) fn pulse_sum(
    walk: &WalkDocument,
    walks: &[WalkDocument],
    words: &Words,
) -> Option<PulseSum> {
    let pulses = &walk.process_pulses;
    if pulses.is_empty() {
        return None;
    }
    let mut changes: Vec<String> = pulses.iter().flat_map(|p| p.changes.clone()).collect();
    changes.sort_by_key(|text| text.to_lowercase());
    Some(PulseSum {
        lines: walk_report::pulse(walk, words),
        changes,
        changed: next_walk(walk, walks)
            .map(|next| next.changed_because.clone())
            .unwrap_or_default(),
    })
}

/// Lists the walks after this one, the nearest first.
fn later_walks<'a>(walk: &WalkDocument, walks: &'a [WalkDocument]) -> Vec<&'a WalkDocument> {
    let mut later: Vec<_> = walks.iter().filter(|w| is_before(walk, w)).collect();
    later.sort_by_key(|w| w.date.unwrap_or(NaiveDate::MAX));
    later
}

/// Finds the walk that was planned from this one, or else the nearest after it.
fn next_walk<'a>(walk: &WalkDocument, walks: &'a [WalkDocument]) -> Option<&'a WalkDocument> {
    let later = later_walks(walk, walks);
    let planned = later
        .iter()
        .find(|w| w.previous_walk.as_ref() == Some(&walk.id));
    planned.or(later.first()).copied()
}
