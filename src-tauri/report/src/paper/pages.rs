//! A paper as data for its template: every text made drawable, every block with the name of its kind.

use serde::Serialize;
use walk_core::terms::Lane;

use super::drawn_chart::DrawnChart;
use super::{Block, Paper, Point, Say, Table};
use crate::ink::{Drawn, Ink};

/// Letters of a title that the file's title repeats.
const TITLE: usize = 120;

/// Words that can be drawn, and whether somebody typed them.
#[derive(Serialize)]
pub(super) struct Said {
    #[serde(flatten)]
    pub(super) drawn: Drawn,
    pub(super) typed: bool,
}

#[derive(Serialize)]
struct DrawnPoint {
    text: Said,
    marks: Vec<Drawn>,
    below: Vec<(String, Said)>,
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum DrawnBlock {
    Heading {
        level: u8,
        text: Drawn,
    },
    Quiet {
        text: Drawn,
    },
    Text {
        text: Said,
    },
    Labelled {
        label: String,
        text: Said,
    },
    Focus {
        label: String,
        text: Said,
    },
    List {
        points: Vec<DrawnPoint>,
    },
    Cards {
        points: Vec<DrawnPoint>,
    },
    Notes {
        lane: &'static str,
        word: String,
        points: Vec<DrawnPoint>,
    },
    Group {
        name: Option<Said>,
        lead: String,
        statement: Option<Said>,
        cards: Vec<DrawnPoint>,
        different: Option<(String, Said)>,
    },
    Table {
        columns: Vec<(String, u32)>,
        rows: Vec<Vec<Option<Said>>>,
    },
    Chart(Box<DrawnChart>),
    Line {
        label: String,
    },
}

/// The data of a paper, as the template reads it.
#[derive(Serialize)]
pub(crate) struct Pages {
    fonts: Vec<String>,
    doc_title: String,
    kicker: String,
    title: Option<Said>,
    facts: Vec<String>,
    blocks: Vec<DrawnBlock>,
}

impl Pages {
    /// Makes all texts of a paper drawable.
    pub(crate) fn of(paper: &Paper, ink: &mut Ink<'_>) -> Pages {
        let title = said(&paper.title, ink);
        let blocks = paper.blocks.iter().filter_map(|block| drawn(block, ink));
        let blocks = blocks.collect();
        Pages {
            doc_title: title
                .as_ref()
                .map_or_else(|| paper.kicker.clone(), |title| title.drawn.in_short(TITLE)),
            kicker: paper.kicker.clone(),
            facts: paper.facts.clone(),
            title,
            blocks,
            fonts: ink.families(),
        }
    }
}

/// Makes words drawable; nothing is left of words without a visible character.
fn said(say: &Say, ink: &mut Ink<'_>) -> Option<Said> {
    let typed = matches!(say, Say::Typed(_));
    let drawn = ink.draw(say.text())?;
    Some(Said { drawn, typed })
}

fn points(points: &[Point], ink: &mut Ink<'_>) -> Vec<DrawnPoint> {
    let drawn = points.iter().filter_map(|point| {
        let text = said(&point.text, ink)?;
        let below = point.below.iter();
        let below: Vec<_> = below
            .filter_map(|(label, say)| Some((label.clone(), said(say, ink)?)))
            .collect();
        Some(DrawnPoint {
            text,
            marks: point.marks.iter().filter_map(|m| ink.draw(m)).collect(),
            below,
        })
    });
    drawn.collect()
}

fn drawn(block: &Block, ink: &mut Ink<'_>) -> Option<DrawnBlock> {
    Some(match block {
        Block::Heading(level, text) => DrawnBlock::Heading {
            level: *level,
            text: ink.draw(text)?,
        },
        Block::Quiet(text) => DrawnBlock::Quiet {
            text: ink.draw(text)?,
        },
        Block::Text(say) => DrawnBlock::Text {
            text: said(say, ink)?,
        },
        Block::Labelled(label, say) => DrawnBlock::Labelled {
            label: label.clone(),
            text: said(say, ink)?,
        },
        Block::Focus(label, say) => DrawnBlock::Focus {
            label: label.clone(),
            text: said(say, ink)?,
        },
        Block::List(list) => DrawnBlock::List {
            points: points(list, ink),
        },
        Block::Cards(cards) => DrawnBlock::Cards {
            points: points(cards, ink),
        },
        Block::Notes { lane, word, notes } => DrawnBlock::Notes {
            lane: lane.map(Lane::as_str).unwrap_or_default(),
            word: word.clone(),
            points: points(notes, ink),
        },
        Block::Group {
            name,
            lead,
            statement,
            cards,
            different,
        } => DrawnBlock::Group {
            name: name.as_ref().and_then(|say| said(say, ink)),
            lead: lead.clone(),
            statement: statement.as_ref().and_then(|say| said(say, ink)),
            cards: points(cards, ink),
            different: different
                .as_ref()
                .and_then(|(label, say)| Some((label.clone(), said(say, ink)?))),
        },
        Block::Table(Table { columns, rows }) => DrawnBlock::Table {
            columns: columns.clone(),
            rows: rows
                .iter()
                .map(|row| {
                    let cells = row.iter();
                    cells
                        .map(|cell| cell.as_ref().and_then(|say| said(say, ink)))
                        .collect()
                })
                .collect(),
        },
        Block::Chart(chart) => DrawnBlock::Chart(Box::new(DrawnChart::of(chart, ink))),
        Block::Line(label) => DrawnBlock::Line {
            label: label.clone(),
        },
    })
}
