//! What stands on the pages, in order: every sentence ready made, every typed text drawable.

mod after;
mod parts;
pub(crate) mod scripting;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use walk_core::document::WalkDocument;
use walk_words::{Arg, Lang, Words};

use crate::ink::{Drawn, Ink};
use parts::Hand;

/// Letters of a walk's title that the file's title repeats.
const TITLE: usize = 120;

/// What every paper begins with: its languages, its day, the words of its foot.
#[derive(Serialize)]
pub(crate) struct Frame {
    lang: &'static str,
    walk_lang: &'static str,
    made: Day,
    words: BTreeMap<String, String>,
    page_of: String,
    when: String,
}

impl Frame {
    /// Writes it in the language of the paper.
    pub(crate) fn of(walk: &WalkDocument, words: &Words, made_on: NaiveDate) -> Frame {
        Frame {
            lang: match words.lang() {
                Lang::En | Lang::EnXa => "en",
                Lang::Es => "es",
            },
            walk_lang: walk.language.as_str(),
            made: Day {
                year: made_on.year(),
                month: made_on.month(),
                day: made_on.day(),
            },
            words: words.page(&["report", "paper"]),
            page_of: words.say_with(
                "report-page",
                &[
                    ("page", Arg::from("{page}")),
                    ("pages", Arg::from("{pages}")),
                ],
            ),
            when: walk
                .date
                .map(|date| words.date_long(date))
                .unwrap_or_default(),
        }
    }
}

/// The data of a walk report, as the template reads it.
#[derive(Serialize)]
pub(crate) struct Sheet {
    #[serde(flatten)]
    frame: Frame,
    fonts: Vec<String>,
    made_on: String,
    doc_title: String,
    title: Option<Drawn>,
    sum: String,
    preparation: Preparation,
    visits: Vec<Visit>,
    debrief: Debrief,
    reflections: Vec<Part>,
    commitments: Vec<Promises>,
    empty: bool,
}

#[derive(Serialize)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
}

#[derive(Serialize)]
struct Preparation {
    any: bool,
    focus: Option<Drawn>,
    purpose: Option<Drawn>,
    goal: Option<Drawn>,
    more: Vec<Labelled>,
    mine: Vec<Labelled>,
    look_fors: Vec<LookFor>,
    norms: Vec<Drawn>,
    walkers: Vec<Walker>,
}

/// A text under a label of ours.
#[derive(Serialize)]
struct Labelled {
    label: String,
    text: Drawn,
}

#[derive(Serialize)]
struct LookFor {
    text: Drawn,
    lens: String,
}

#[derive(Serialize)]
struct Walker {
    name: Drawn,
    area: Option<Drawn>,
    roles: String,
    goal: Option<Drawn>,
}

#[derive(Serialize)]
struct Visit {
    heading: String,
    minutes: String,
    lanes: Vec<LaneNotes>,
    mirror: Vec<Labelled>,
}

#[derive(Serialize)]
struct LaneNotes {
    lane: &'static str,
    word: String,
    notes: Vec<Note>,
}

#[derive(Serialize)]
struct Note {
    text: Drawn,
    marks: Vec<String>,
    by: Option<Drawn>,
}

#[derive(Serialize)]
struct Debrief {
    any: bool,
    patterns: Vec<Pattern>,
    loose: Vec<Card>,
    predictions: Vec<Drawn>,
    wonderings: Vec<Drawn>,
    steps: Vec<Step>,
    more: Vec<Labelled>,
}

#[derive(Serialize)]
struct Pattern {
    name: Option<Drawn>,
    lead: String,
    statement: Option<Drawn>,
    counterexample: Option<Drawn>,
    cards: Vec<Card>,
}

#[derive(Serialize)]
struct Card {
    text: Drawn,
    marks: Vec<String>,
    differently: Vec<Labelled>,
}

#[derive(Serialize)]
struct Step {
    text: Option<Drawn>,
    owner: Option<Drawn>,
    by: String,
}

/// A heading with labelled texts below it.
#[derive(Serialize)]
struct Part {
    heading: Drawn,
    texts: Vec<Labelled>,
}

/// The commitments of one walker.
#[derive(Serialize)]
struct Promises {
    heading: Drawn,
    rows: Vec<Promise>,
    check_ins: Vec<Labelled>,
}

#[derive(Serialize)]
struct Promise {
    text: Option<Drawn>,
    by: String,
    evidence: Option<Drawn>,
    partner: Option<Drawn>,
    state: String,
    reason: Option<Drawn>,
}

impl Sheet {
    /// Puts a walk on the sheet, the walker's own things first.
    pub(crate) fn of(
        walk: &WalkDocument,
        words: &'static Words,
        made_on: NaiveDate,
        ink: &mut Ink<'_>,
    ) -> Sheet {
        let mut hand = Hand { walk, words, ink };
        let title = hand.ink.draw(&walk.title);
        let preparation = hand.preparation();
        let visits = hand.visits();
        let debrief = hand.debrief();
        let reflections = hand.reflections();
        let commitments = hand.commitments();
        let doc_title = title.as_ref().map(|title| title.in_short(TITLE));
        Sheet {
            frame: Frame::of(walk, words, made_on),
            made_on: words.say_with(
                "report-made-on",
                &[("date", Arg::from(words.date_long(made_on)))],
            ),
            doc_title: doc_title.unwrap_or_else(|| words.say("report-untitled")),
            title,
            sum: hand.sum(),
            empty: !preparation.any
                && !debrief.any
                && visits.is_empty()
                && reflections.is_empty()
                && commitments.is_empty(),
            fonts: hand.ink.families(),
            preparation,
            visits,
            debrief,
            reflections,
            commitments,
        }
    }
}
