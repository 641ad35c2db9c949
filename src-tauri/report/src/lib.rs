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
mod press;
mod say;
mod scripting;
mod tables;
mod world;

use chrono::NaiveDate;
use walk_core::document::WalkDocument;
use walk_words::{Lang, Words};

pub use calendar::{due_calendar, walk_calendar};
pub use kinds::{Kind, paper};
pub use paper::{Block, Paper, Point, Say, Table};
pub use press::{Order, Pictures, Step, Watch, unwatched};
pub use say::pulse;

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
    /// Somebody who watched said so between two steps.
    #[error("stopped before it was done")]
    Stopped,
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
    Order::sheets(walk, lang, made_on).pdf(&unwatched)
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
    Order::paper(paper, walk, lang, made_on).pdf(&unwatched)
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
