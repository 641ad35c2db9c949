//! Reports and blank sheets of a walk as PDF, and its calendar: data in, bytes out.
//!
//! The date is an argument, nothing is read from the network, and the same walk gives the same
//! bytes. What a person typed reaches the template as data, so it is never read as markup.
//! Each file is tagged for screen readers and is checked against PDF/UA-1 while it is written.

mod calendar;
pub mod chart;
mod fonts;
mod ink;
mod sheet;
mod world;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use typst_layout::PagedDocument;
use walk_core::document::WalkDocument;
use walk_words::{Lang, Words};

pub use calendar::{due_calendar, walk_calendar};

use crate::fonts::Reach;
use crate::ink::Ink;
use crate::sheet::Sheet;
use crate::sheet::scripting::Sheets;
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
}

/// Draws a walker's own report of a walk.
///
/// It holds the walker's notes, so it is for this walker; clock times stay out of it, because
/// they tell which lesson was visited.
pub fn walk_report(
    walk: &WalkDocument,
    lang: Lang,
    made_on: NaiveDate,
) -> Result<Pdf, ReportError> {
    Order::of(Template::Walk, walk, lang, made_on).fill()
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
    Order::of(Template::Scripting, walk, lang, made_on).fill()
}

/// What a paper is made of.
struct Order<'a> {
    template: Template,
    walk: &'a WalkDocument,
    words: &'static Words,
    made_on: NaiveDate,
}

impl<'a> Order<'a> {
    fn of(template: Template, walk: &'a WalkDocument, lang: Lang, made_on: NaiveDate) -> Self {
        let words = Words::of(lang);
        Self {
            template,
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
        match self.template {
            Template::Walk => serde_json::to_vec(&Sheet::of(walk, words, made_on, ink)),
            Template::Scripting => serde_json::to_vec(&Sheets::of(walk, words, made_on, ink)),
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
            let undrawn = match Desk::new(self.template, data, fonts)
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
