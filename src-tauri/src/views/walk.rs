//! One walk as the pages draw it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use walk_core::commitment::promises;
use walk_core::document::{VisitEntry, WalkDocument};
use walk_core::moment::Moment;
use walk_core::terms::CommitmentStatus;
use walk_core::visit;
use walk_core::walk::{Missing, missing, reflected};
use walk_words::{Arg, Words};

use super::agenda::from_to;
use super::review::notes_due;

/// A walk with the sentences that go with it.
#[derive(Debug, Serialize, TS)]
pub struct WalkView {
    /// The walk itself.
    pub walk: WalkDocument,
    /// Its day, written out.
    pub date_long: String,
    /// The schedule in one line.
    pub sum: String,
    /// From when to when each visit is, by id; empty where no time is known.
    pub times: BTreeMap<String, String>,
    /// "In 3 of 4 visits", by pattern; empty where no card is.
    pub pattern_sentences: BTreeMap<String, String>,
    /// What a commitment of mine lacks, by its id: by `text` or `dropped_reason`.
    pub commitment_remarks: BTreeMap<String, BTreeMap<&'static str, String>>,
    /// The walk is over, and I have neither begun my reflection nor left it out.
    pub unreflected: bool,
    /// When my raw notes are due to be deleted, ready to show; empty if there are none.
    pub notes_due: String,
    /// The pages of this walk that hold what they are for.
    pub done: Vec<&'static str>,
    /// The visit to carry on with.
    pub next_visit: Option<String>,
    /// Today on this device.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// This moment by the notebook's clock, in milliseconds (UTC); it never goes back.
    #[ts(type = "number")]
    pub now: i64,
}

/// Joins a walk with its sentences.
pub fn walk_view(walk: WalkDocument, today: NaiveDate, now: Moment, words: &Words) -> WalkView {
    let starts = visit::starts(&walk);
    let times = walk.visits.iter().zip(starts);
    let times = times.map(|(v, start)| (v.id.clone(), from_to(start, v.minutes, words)));
    let patterns = walk.patterns.iter().map(|p| {
        let sentence = in_visits(p.visits.len(), &walk, words);
        (p.id.clone(), sentence)
    });
    WalkView {
        date_long: walk.date.map(|d| words.date_long(d)).unwrap_or_default(),
        sum: sum(&walk, words),
        times: times.collect(),
        pattern_sentences: patterns.collect(),
        commitment_remarks: commitment_remarks(&walk, words),
        unreflected: missing(&walk).contains(&Missing::Reflection),
        notes_due: notes_due(&walk, words),
        done: done(&walk),
        next_visit: visit::next(&walk).map(|v| v.id.clone()),
        today,
        now: now.0,
        walk,
    }
}

/// Remarks on what I promise; they ask and never stop.
fn commitment_remarks(
    walk: &WalkDocument,
    words: &Words,
) -> BTreeMap<String, BTreeMap<&'static str, String>> {
    let mut remarks: BTreeMap<String, BTreeMap<&'static str, String>> = BTreeMap::new();
    let blank = |text: &str| text.trim().is_empty();
    for c in walk.commitments.iter().filter(|c| c.author == walk.me) {
        let dropped = c.status == Some(CommitmentStatus::Dropped);
        let lacks = [
            ("text", !blank(&c.text) && !promises(&c.text, walk.language)),
            ("dropped_reason", dropped && blank(&c.dropped_reason)),
        ];
        for (field, _) in lacks.into_iter().filter(|(_, is)| *is) {
            let key = format!("views-commitment-{}", field.replace('_', "-"));
            let language = ("language", Arg::from(walk.language.as_str()));
            let remark = words.say_with(&key, &[language]);
            remarks
                .entry(c.id.clone())
                .or_default()
                .insert(field, remark);
        }
    }
    remarks
}

/// Says in how many of the visits something was seen: "In 3 of 4 visits"; empty for none.
pub(super) fn in_visits(n: usize, walk: &WalkDocument, words: &Words) -> String {
    let args = [("n", Arg::from(n)), ("all", Arg::from(walk.visits.len()))];
    match n {
        0 => String::new(),
        _ => words.say_with("views-in-visits", &args),
    }
}

/// Lists the pages on which enough stands already.
fn done(walk: &WalkDocument) -> Vec<&'static str> {
    let said = |text: &String| !text.trim().is_empty();
    let left = |v: &VisitEntry| v.left_at.is_some();
    let pages = [
        (
            "prebrief",
            said(&walk.focus_question) && !walk.look_fors.is_empty(),
        ),
        ("schedule", walk.visits.iter().any(|v| v.start.is_some())),
        (
            "visit",
            !walk.visits.is_empty() && walk.visits.iter().all(left),
        ),
        ("debrief", walk.patterns.iter().any(|p| said(&p.statement))),
        ("reflection", reflected(walk)),
        (
            "commitments",
            walk.commitments.iter().any(|c| said(&c.text)),
        ),
        (
            "wrap-up",
            said(&walk.celebration) || !walk.process_pulses.is_empty(),
        ),
        ("review", walk.closed_at.is_some()),
    ];
    let done = pages.into_iter().filter(|(_, is)| *is);
    done.map(|(page, _)| page).collect()
}

fn sum(walk: &WalkDocument, words: &Words) -> String {
    let sum = visit::schedule(walk);
    let mut args = vec![
        ("visits", Arg::from(sum.visits)),
        ("minutes", Arg::from(sum.in_rooms)),
        ("hall", Arg::from(sum.in_hall)),
        ("walking", Arg::from(sum.walking)),
    ];
    match sum.ends {
        Some(ends) => {
            args.push(("ends", Arg::from(ends.to_string())));
            words.say_with("views-sum-ends", &args)
        }
        None => words.say_with("views-sum", &args),
    }
}
