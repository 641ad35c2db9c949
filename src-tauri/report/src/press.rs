//! The press: a paper laid out in steps, each of which is told of and can be the last.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use typst_layout::PagedDocument;
use walk_core::document::WalkDocument;
use walk_words::{Lang, Words};

use crate::fonts::Reach;
use crate::frame::Frame;
use crate::ink::Ink;
use crate::paper::pages::Pages;
use crate::scripting::Sheets;
use crate::world::{Desk, Template};
use crate::{Paper, Pdf, ReportError, ink, world};

/// For how many drawings the compiler remembers what it set: a paper that was shown is then saved or
/// printed, and its pages need not be set again. What was typed is in this program's memory anyway while
/// the notebook is open.
const KEPT: usize = 3;
/// How often a page is drawn again with stand-ins for what the fonts could not draw together.
const ROUNDS: usize = 4;

/// What comes next while a file is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The walk is read and its characters are sought in the fonts.
    Reading,
    /// The pages are set.
    Pages,
    /// The file is put together; for pictures, one page of it.
    File,
}

impl Step {
    /// Gives the step's name, as the sentences about it end.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Pages => "pages",
            Self::File => "file",
        }
    }

    /// Tells who watches that this step begins.
    ///
    /// # Errors
    /// `Stopped` if the answer is not to go on.
    pub fn begin(self, watch: Watch<'_>) -> Result<(), ReportError> {
        if watch(self) {
            Ok(())
        } else {
            Err(ReportError::Stopped)
        }
    }
}

/// Hears of each step before it begins, of some more than once; answers whether to go on.
pub type Watch<'a> = &'a dyn Fn(Step) -> bool;

/// Goes on to the end.
#[must_use]
pub fn unwatched(_: Step) -> bool {
    true
}

/// The first pages of a paper as a screen shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictures {
    /// How many pages the whole paper has.
    pub count: usize,
    /// The first of them, each an SVG file.
    pub pages: Vec<String>,
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

/// A paper to be set, as PDF or as pictures of its pages.
///
/// A stop that comes while pages are set takes effect when they are, for setting cannot be broken off.
pub struct Order<'a> {
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

    /// Orders blank scripting sheets.
    #[must_use]
    pub fn sheets(walk: &'a WalkDocument, lang: Lang, made_on: NaiveDate) -> Self {
        Self::of(Content::Scripting, walk, lang, made_on)
    }

    /// Orders a paper of blocks; `walk` is the walk that it is of.
    #[must_use]
    pub fn paper(paper: &'a Paper, walk: &'a WalkDocument, lang: Lang, made_on: NaiveDate) -> Self {
        Self::of(Content::Paper(paper), walk, lang, made_on)
    }

    /// Draws the paper as PDF.
    ///
    /// # Errors
    /// `Stopped` if `watch` says so; else what kept it from being laid out or written.
    pub fn pdf(&self, watch: Watch<'_>) -> Result<Pdf, ReportError> {
        self.fill(watch, &|pages, missing| {
            Step::File.begin(watch)?;
            Ok(Pdf {
                bytes: world::write(pages)?,
                missing: missing.iter().copied().collect(),
            })
        })
    }

    /// Draws the first `most` pages as pictures; they are those of the PDF. With `whole`, a paper that has
    /// more pages is only counted.
    ///
    /// # Errors
    /// As [`Self::pdf`].
    pub fn pictures(
        &self,
        most: usize,
        whole: bool,
        watch: Watch<'_>,
    ) -> Result<Pictures, ReportError> {
        self.fill(watch, &|pages, _| {
            let count = pages.pages().len();
            let drawn = if whole && count > most { 0 } else { most };
            let first = pages.pages().iter().take(drawn);
            let first = first.map(|page| Step::File.begin(watch).map(|()| world::picture(page)));
            Ok(Pictures {
                count,
                pages: first.collect::<Result<_, _>>()?,
            })
        })
    }

    /// Draws the paper with the best fonts that can be had.
    fn fill<T>(&self, watch: Watch<'_>, finish: Finish<'_, T>) -> Result<T, ReportError> {
        // A font of this computer may forbid embedding, or lack the tables that PDF/UA-1 asks for.
        // A person who exports wants a file, so then the fonts that travel with the program draw
        // what they can, and at last only the plainest characters are drawn.
        let settled =
            |drawn: &Result<T, ReportError>| matches!(drawn, Ok(_) | Err(ReportError::Stopped));
        let (drawn, used_system) = self.draw(Reach::System, watch, finish);
        if settled(&drawn) {
            return drawn;
        }
        if used_system {
            let drawn = self.draw(Reach::Embedded, watch, finish).0;
            if settled(&drawn) {
                return drawn;
            }
        }
        self.draw(Reach::Plain, watch, finish).0
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

    /// Draws the paper with the fonts in reach; tells also whether fonts of this computer helped.
    fn draw<T>(
        &self,
        reach: Reach,
        watch: Watch<'_>,
        finish: Finish<'_, T>,
    ) -> (Result<T, ReportError>, bool) {
        let mut refused = BTreeSet::new();
        let mut used_system = false;
        let mut round = |last: bool| -> Result<Option<T>, ReportError> {
            Step::Reading.begin(watch)?;
            let mut ink = Ink::new(reach, &refused);
            let data = self.data(&mut ink)?;
            let (fonts, missing) = ink.finish();
            used_system |= fonts.has_system();
            Step::Pages.begin(watch)?;
            let desk = Desk::new(self.content.template(), data, fonts)?;
            let pages = world::lay_out(&desk)?;
            let before = refused.len();
            refused.extend(undrawn(&pages));
            if refused.len() > before && !last {
                return Ok(None);
            }
            finish(&pages, &missing).map(Some)
        };
        let outcome = (1..=ROUNDS).find_map(|n| round(n == ROUNDS).transpose());
        typst::comemo::evict(KEPT);
        let none = || Err(ReportError::Layout("no round was drawn".to_owned()));
        (outcome.unwrap_or_else(none), used_system)
    }
}

/// Makes of pages, and of the characters that no font can draw, what was asked for.
type Finish<'a, T> = &'a dyn Fn(&PagedDocument, &BTreeSet<char>) -> Result<T, ReportError>;

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
