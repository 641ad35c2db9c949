//! Charts as a page and a PDF draw them: one model for both, a table whose cells carry the picture.
//!
//! The numbers come from [`walk_core::chart`], the sentences from `locales/`. Nothing is said by colour alone:
//! each cell has its number or its words, each fill a pattern of its own.

mod over_time;
mod within;

use serde::Serialize;
use ts_rs::TS;
use walk_core::chart::{been, visits};
use walk_core::document::WalkDocument;
use walk_core::terms::{Lane, Language};
use walk_words::{Arg, Words};

/// A chart: what it shows in a sentence, then a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartModel {
    /// Which chart it is, as `look-fors`.
    pub kind: &'static str,
    /// Its own name on a page that holds several.
    pub id: String,
    /// What it is called, as "Look-fors across visits".
    pub name: String,
    /// What the numbers say.
    pub headline: String,
    /// What the table holds and how it is read.
    pub caption: String,
    /// Made of what only this walker wrote.
    pub private: bool,
    /// What the shapes in its cells stand for.
    pub key: Vec<ChartMark>,
    /// The heading above the rows' own headings.
    pub corner: String,
    /// The headings of the columns.
    pub columns: Vec<ChartColumn>,
    /// The rows in order.
    pub rows: Vec<ChartRow>,
    /// The steps of a line above the table; empty where there is none.
    pub line: Vec<ChartStep>,
}

/// The heading of a column.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartColumn {
    /// Its words.
    pub text: String,
    /// The fill that its parts have in every bar, from 1; 0 where it has none.
    pub fill: u8,
}

/// The heading of a row or of a group of rows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartHead {
    /// Its words.
    pub text: String,
    /// Their language, where a person wrote them.
    pub lang: Option<Language>,
    /// A second line, such as a date; may be empty.
    pub note: String,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartRow {
    /// The heading of the rows from here on, and how many they are.
    pub group: Option<(ChartHead, u32)>,
    /// Its own heading.
    pub head: ChartHead,
    /// One cell for each column.
    pub cells: Vec<ChartCell>,
}

/// One cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct ChartCell {
    /// The number; none where nothing was noted, which is not 0.
    pub value: Option<u32>,
    /// The number in words; of an empty cell what its emptiness means.
    pub text: String,
    /// How dark the cell is, from 0 to 4.
    pub tint: u8,
    /// The parts of a bar in the cell; may be none.
    pub parts: Vec<ChartPart>,
    /// The number that would fill the whole width of the bar.
    pub whole: u32,
    /// Shapes in the cell, in order.
    pub marks: Vec<ChartMark>,
}

/// A part of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ChartPart {
    /// How long it is.
    pub value: u32,
    /// Its fill, from 1.
    pub fill: u8,
}

/// A shape with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartMark {
    /// The shape.
    pub lane: Lane,
    /// What it stands for.
    pub text: String,
}

/// A step of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartStep {
    /// Where it is, such as a date.
    pub text: String,
    /// How high it is.
    pub value: u32,
}

/// Draws the charts of some walks together, in the order of their days; what has nothing to show is left out.
pub fn charts(walks: &[&WalkDocument], words: &Words) -> Vec<ChartModel> {
    let walks = walk_core::chart::in_time(walks);
    let tell = Tell { words };
    [
        tell.frequency(&walks),
        tell.mix(&walks),
        tell.commitments(&walks),
        tell.time(&walks),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Draws the charts that look into one walk, visit by visit; what has nothing to show is left out.
pub fn charts_within(walk: &WalkDocument, words: &Words) -> Vec<ChartModel> {
    let tell = Tell { words };
    // Below two visits there is nothing to lay side by side.
    let several = been(walk).len() > 1;
    let grid = several.then(|| tell.look_fors(walk)).flatten();
    let shared = visits(walk).len() > 1;
    let shared = shared.then(|| tell.patterns(walk)).flatten();
    [shared, grid, tell.strip(walk)]
        .into_iter()
        .flatten()
        .collect()
}

/// Says what charts say.
struct Tell<'a> {
    words: &'a Words,
}

impl Tell<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say_with(key, args)
    }

    /// Heads a row with a walk: its title or its question, and its day.
    fn walk(&self, walk: &WalkDocument) -> ChartHead {
        let named = [&walk.title, &walk.focus_question];
        let named = named.into_iter().find(|text| !text.trim().is_empty());
        ChartHead {
            text: named.cloned().unwrap_or_else(|| self.say("views-untitled")),
            lang: named.map(|_| walk.language),
            note: self.day(walk),
        }
    }

    fn day(&self, walk: &WalkDocument) -> String {
        let day = walk.date.map(|date| self.words.date_long(date));
        day.unwrap_or_else(|| self.say("chart-no-day"))
    }

    /// Begins a chart of which only the kind is known yet.
    fn chart(&self, kind: &'static str, id: String) -> ChartModel {
        ChartModel {
            kind,
            id,
            name: self.say(&format!("chart-{kind}")),
            headline: String::new(),
            caption: self.say(&format!("chart-{kind}-caption")),
            private: true,
            key: vec![],
            corner: String::new(),
            columns: vec![],
            rows: vec![],
            line: vec![],
        }
    }

    fn minutes(&self, n: u32) -> String {
        self.say_with("views-minutes", &[("n", Arg::from(n))])
    }
}

impl ChartHead {
    fn plain(text: String) -> Self {
        Self {
            text,
            lang: None,
            note: String::new(),
        }
    }

    fn written(text: &str, lang: Language) -> Self {
        Self {
            text: text.trim().to_owned(),
            lang: Some(lang),
            note: String::new(),
        }
    }
}

impl ChartColumn {
    fn plain(text: String) -> Self {
        Self { text, fill: 0 }
    }
}

impl ChartCell {
    fn number(value: u32) -> Self {
        Self {
            value: Some(value),
            text: value.to_string(),
            ..Self::default()
        }
    }

    /// A number with a bar of one part.
    fn bar(value: u32, text: String, fill: u8, whole: u32) -> Self {
        Self {
            value: Some(value),
            text,
            parts: match value {
                0 => vec![],
                _ => vec![ChartPart { value, fill }],
            },
            whole,
            ..Self::default()
        }
    }
}
