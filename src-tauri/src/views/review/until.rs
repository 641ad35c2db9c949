//! What is kept until when, and what is due to be deleted.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use walk_core::Noun;
use walk_core::document::WalkDocument;
use walk_core::retention::{Kept, delete_on, holds, is_due, usual};
use walk_words::{Arg, Words};

use super::super::home::title;

/// One of the things that are kept for a time of their own.
#[derive(Debug, Serialize, TS)]
pub struct KeptLine {
    pub id: Kept,
    /// The day from which it is due; none if it stays until somebody deletes it.
    #[ts(type = "string | null")]
    pub delete_on: Option<NaiveDate>,
    /// "Due to be deleted on 1 December 2026", ready to show.
    pub line: String,
    /// Somebody chose another day than the usual one.
    pub chosen: bool,
    /// What exactly goes, one line a kind: "Notes: 12"; empty if nothing is there.
    pub counts: Vec<String>,
}

/// Something that is due to be deleted.
#[derive(Debug, Serialize, TS)]
pub struct DueLine {
    /// The walk and what of it.
    pub id: String,
    pub walk: String,
    /// "Notes of “Talk” are due to be deleted: look", ready to show.
    pub sentence: String,
}

pub(super) fn kept_lines(
    walk: &WalkDocument,
    kept: &[(Kept, Vec<(Noun, u32)>)],
    words: &Words,
) -> Vec<KeptLine> {
    let line = |(what, counts): &(Kept, Vec<(Noun, u32)>)| {
        let day = delete_on(walk, *what);
        KeptLine {
            id: *what,
            delete_on: day,
            line: until(day, words),
            chosen: day != usual(walk, *what),
            counts: counts
                .iter()
                .map(|(noun, n)| count("kind", *noun, *n, words))
                .collect(),
        }
    };
    kept.iter().map(line).collect()
}

/// Says how many things of a kind there are: "Notes: 12".
pub(super) fn count(list: &str, noun: Noun, n: u32, words: &Words) -> String {
    let noun = noun.as_str().replace('_', "-");
    words.say_with(&format!("review-{list}-{noun}"), &[("n", Arg::from(n))])
}

fn until(day: Option<NaiveDate>, words: &Words) -> String {
    match day {
        Some(day) => {
            let date = words.date_long(day);
            words.say_with("views-delete-on", &[("date", Arg::from(date))])
        }
        None => words.say("views-delete-never"),
    }
}

/// Says when my raw notes are due; empty if there are none or they have no day.
pub fn notes_due(walk: &WalkDocument, words: &Words) -> String {
    match delete_on(walk, Kept::RawNotes) {
        Some(day) if holds(walk, Kept::RawNotes) => {
            let date = words.date_long(day);
            words.say_with("views-notes-due", &[("date", Arg::from(date))])
        }
        _ => String::new(),
    }
}

/// Lists what is due to be deleted today; nothing of it goes by itself.
pub fn due_lines(walks: &[WalkDocument], today: NaiveDate, words: &Words) -> Vec<DueLine> {
    let each = walks
        .iter()
        .flat_map(|walk| Kept::ALL.iter().map(move |what| (walk, *what)));
    let due = each.filter(|(walk, what)| is_due(walk, *what, today) && holds(walk, *what));
    due.map(|(walk, what)| {
        let name = what.as_str().replace('_', "-");
        let args = [("title", Arg::from(title(walk, words)))];
        DueLine {
            id: format!("{}-{name}", walk.id),
            walk: walk.id.clone(),
            sentence: words.say_with(&format!("views-due-{name}"), &args),
        }
    })
    .collect()
}
