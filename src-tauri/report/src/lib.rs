//! Reports, papers for others and blank sheets of a walk as PDF, most papers as Word document, web page
//! and Markdown too, its tables and its calendars: data in, bytes out.
//!
//! The date is an argument, nothing is read from the network, and the same walk gives the same
//! bytes. What a person typed reaches the template as data, so it is never read as markup.
//! Each PDF is tagged for screen readers and is checked against PDF/UA-1 while it is written.

mod calendar;
pub mod chart;
mod fonts;
mod frame;
mod ink;
mod kinds;
mod paper;
mod say;
mod scripting;
mod tables;
mod world;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use typst_layout::PagedDocument;
use walk_core::document::WalkDocument;
use walk_words::{Lang, Words};

pub use calendar::{due_calendar, walk_calendar};
pub use kinds::{Kind, paper};
pub use paper::{Block, Paper, Point, Say, Table};
pub use say::pulse;

use crate::fonts::Reach;
use crate::frame::Frame;
use crate::ink::Ink;
use crate::paper::pages::Pages;
use crate::scripting::Sheets;
use crate::world::{Desk, Template};

/// How often a page is drawn again with stand-ins for what the fonts could not draw together.
const ROUNDS: usize = 4;

/// A finished report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// The characters that no font here can draw, in order; each stands as `⟨U+1F9FF⟩`.
    pub missing: Vec<char>,
}

/// What stopped a report; the text is for the log, the window has words of its own.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The walk could not be turned into data for the template.
    #[error("the walk could not be handed to the template: {0}")]
    Data(#[from] serde_json::Error),
    /// The pages could not be laid out.
    #[error("the report could not be laid out: {0}")]
    Layout(String),
    /// The file could not be written as PDF/UA-1.
    #[error("the report could not be written as PDF/UA-1: {0}")]
    Write(String),
    /// The table could not be written.
    #[error("the table could not be written: {0}")]
    Table(#[from] csv::Error),
    /// The Word document could not be written.
    #[error("the Word document could not be written: {0}")]
    Word(String),
}

/// Draws blank scripting sheets: one for each visit, by its number, and one to spare.
///
/// Of the walk they hold its day, its focus question and its look-fors; no title, no clock time and
/// no door, for paper is left lying about.
pub fn scripting_sheets(
    walk: &WalkDocument,
    lang: Lang,
    made_on: NaiveDate,
) -> Result<Pdf, ReportError> {
    Order::of(Content::Scripting, walk, lang, made_on).fill()
}

/// Draws a paper of blocks as PDF; `walk` is the walk that it is of.
///
/// # Errors
/// `Layout` or `Write` if Typst refuses it, `Data` if it could not be handed over.
pub fn paper_pdf(
    paper: &Paper,
    walk: &WalkDocument,
    lang: Lang,
    made_on: NaiveDate,
) -> Result<Pdf, ReportError> {
    Order::of(Content::Paper(paper), walk, lang, made_on).fill()
}

/// Writes a paper of blocks as one web page that needs nothing beside it.
#[must_use]
pub fn paper_html(paper: &Paper, walk: &WalkDocument, lang: Lang) -> String {
    paper::html::page(paper, Words::of(lang), walk.language.as_str())
}

/// Writes a paper of blocks as Markdown.
#[must_use]
pub fn paper_markdown(paper: &Paper, lang: Lang) -> String {
    paper::markdown::text(paper, Words::of(lang))
}

/// Writes a paper of blocks as a Word document.
///
/// # Errors
/// `Word` if the file could not be packed.
pub fn paper_docx(paper: &Paper, lang: Lang) -> Result<Vec<u8>, ReportError> {
    paper::docx::file(paper, Words::of(lang))
}

/// Lists my notes of a walk as a table for a spreadsheet.
#[must_use]
pub fn notes_table(walk: &WalkDocument, lang: Lang) -> Table {
    tables::notes(walk, Words::of(lang))
}

/// Lists the cards of the team likewise.
#[must_use]
pub fn cards_table(walk: &WalkDocument, lang: Lang) -> Table {
    tables::cards(walk, Words::of(lang))
}

/// Lists the commitments of the team likewise.
#[must_use]
pub fn commitments_table(walk: &WalkDocument, lang: Lang) -> Table {
    tables::commitments(walk, Words::of(lang))
}

/// Writes a table as a file for a spreadsheet (CSV, UTF-8 with its mark).
///
/// # Errors
/// `Table` if it could not be written.
pub fn table_csv(table: &Table) -> Result<Vec<u8>, ReportError> {
    tables::csv(table)
}

/// What is drawn of a walk.
#[derive(Clone, Copy)]
enum Content<'a> {
    Scripting,
    Paper(&'a Paper),
}

impl Content<'_> {
    fn template(self) -> Template {
        match self {
            Self::Scripting => Template::Scripting,
            Self::Paper(_) => Template::Paper,
        }
    }
}

/// A paper with what every paper begins with.
#[derive(serde::Serialize)]
struct Framed {
    #[serde(flatten)]
    frame: Frame,
    #[serde(flatten)]
    pages: Pages,
}

/// What a paper is made of.
struct Order<'a> {
    content: Content<'a>,
    walk: &'a WalkDocument,
    words: &'static Words,
    made_on: NaiveDate,
}

impl<'a> Order<'a> {
    fn of(content: Content<'a>, walk: &'a WalkDocument, lang: Lang, made_on: NaiveDate) -> Self {
        let words = Words::of(lang);
        Self {
            content,
            walk,
            words,
            made_on,
        }
    }

    /// Draws the paper with the best fonts that can be had.
    fn fill(&self) -> Result<Pdf, ReportError> {
        // A font of this computer may forbid embedding, or lack the tables that PDF/UA-1 asks for.
        // A person who exports wants a file, so then the fonts that travel with the program draw
        // what they can, and at last only the plainest characters are drawn.
        let (first, used_system) = self.draw(Reach::System);
        match first {
            Err(_) if used_system => match self.draw(Reach::Embedded).0 {
                Err(_) => self.draw(Reach::Plain).0,
                pdf => pdf,
            },
            Err(_) => self.draw(Reach::Plain).0,
            pdf => pdf,
        }
    }

    /// Puts the walk into the form that the template reads.
    fn data(&self, ink: &mut Ink<'_>) -> serde_json::Result<Vec<u8>> {
        let Self {
            walk,
            words,
            made_on,
            ..
        } = *self;
        match self.content {
            Content::Scripting => serde_json::to_vec(&Sheets::of(walk, words, made_on, ink)),
            Content::Paper(paper) => serde_json::to_vec(&Framed {
                frame: Frame::of(walk, words, made_on),
                pages: Pages::of(paper, ink),
            }),
        }
    }

    /// Draws the report with the fonts in reach; tells also whether fonts of this computer helped.
    fn draw(&self, reach: Reach) -> (Result<Pdf, ReportError>, bool) {
        let mut refused = BTreeSet::new();
        let mut used_system = false;
        let mut outcome = Err(ReportError::Layout("no round was drawn".to_owned()));
        for _ in 0..ROUNDS {
            let mut ink = Ink::new(reach, &refused);
            let data = match self.data(&mut ink) {
                Ok(data) => data,
                Err(error) => return (Err(error.into()), used_system),
            };
            let (fonts, missing) = ink.finish();
            used_system |= fonts.has_system();
            let undrawn = match Desk::new(self.content.template(), data, fonts)
                .and_then(|desk| world::lay_out(&desk))
            {
                Ok(pages) => {
                    let undrawn = undrawn(&pages);
                    outcome = world::write(&pages).map(|bytes| Pdf {
                        bytes,
                        missing: missing.into_iter().collect(),
                    });
                    undrawn
                }
                Err(error) => {
                    outcome = Err(error);
                    BTreeSet::new()
                }
            };
            // What was typed must not stay behind in the compiler's memory between reports.
            typst::comemo::evict(0);
            let before = refused.len();
            refused.extend(undrawn);
            if refused.len() == before {
                break;
            }
        }
        (outcome, used_system)
    }
}

/// Finds the pieces of text that came out as empty boxes.
///
/// A letter and its mark may each be in some font, and still no single font can draw the pair;
/// only the laid-out page tells.
fn undrawn(pages: &PagedDocument) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in pages.pages() {
        search(&page.frame, &mut found);
    }
    found
}

fn search(frame: &typst::layout::Frame, found: &mut BTreeSet<String>) {
    use typst::layout::FrameItem;
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => search(&group.frame, found),
            FrameItem::Text(text) => {
                let boxes = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                for glyph in boxes {
                    found.extend(
                        text.text
                            .get(glyph.range())
                            .map(ink::graphemes)
                            .unwrap_or_default(),
                    );
                }
            }
            _ => {}
        }
    }
}
