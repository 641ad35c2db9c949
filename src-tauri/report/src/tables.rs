//! Notes, cards and commitments as tables for a spreadsheet (CSV, RFC 4180).
//!
//! The file begins with the mark by which Excel knows UTF-8, so accents stay. A cell that a
//! spreadsheet would take for a formula gets an apostrophe before it: nothing typed is ever run.

use walk_core::document::WalkDocument;
use walk_core::terms::CommitmentStatus;
use walk_words::Words;

use crate::{ReportError, say};

/// By this Excel knows that the file is UTF-8.
const MARK: &str = "\u{feff}";

/// Writes my notes of all visits.
pub(crate) fn notes(walk: &WalkDocument, words: &Words) -> Result<Vec<u8>, ReportError> {
    let heads = ["visit", "minute", "lane", "evidence", "text"];
    let mine = walk.notes.iter().filter(|note| note.author == walk.me);
    let rows = mine.map(|note| {
        let lane = note.lane.map(|lane| say::lane(words, lane));
        vec![
            note.visit_no.to_string(),
            note.minute.map(|n| n.to_string()).unwrap_or_default(),
            lane.unwrap_or_default(),
            say::evidence(words, note.evidence_type).unwrap_or_default(),
            safe(&note.text),
        ]
    });
    table(words, &heads, rows)
}

/// Writes the cards of the team with their groups and patterns.
pub(crate) fn cards(walk: &WalkDocument, words: &Words) -> Result<Vec<u8>, ReportError> {
    let heads = [
        "visit",
        "evidence",
        "text",
        "seen-differently",
        "group",
        "pattern",
    ];
    let rows = walk.cards.iter().map(|card| {
        let pattern = walk
            .patterns
            .iter()
            .find(|p| card.pattern.as_ref() == Some(&p.id));
        vec![
            card.visit_no.to_string(),
            say::evidence(words, card.evidence_type).unwrap_or_default(),
            safe(&card.text),
            safe(&card.seen_differently),
            pattern.map(|p| safe(&p.name)).unwrap_or_default(),
            pattern.map(|p| safe(&p.statement)).unwrap_or_default(),
        ]
    });
    table(words, &heads, rows)
}

/// Writes the commitments of the team; in which class somebody tries it stays private.
pub(crate) fn commitments(walk: &WalkDocument, words: &Words) -> Result<Vec<u8>, ReportError> {
    let heads = [
        "walker",
        "text",
        "by-date",
        "evidence-to-collect",
        "partner",
        "state",
        "reason",
    ];
    let rows = walk.commitments.iter().map(|c| {
        let walker = walk.walkers.iter().find(|w| w.id == c.author);
        let status = c.status.unwrap_or(CommitmentStatus::Planned);
        vec![
            walker.map(|w| safe(&w.display_name)).unwrap_or_default(),
            safe(&c.text),
            c.by_date.map(|day| day.to_string()).unwrap_or_default(),
            safe(&c.evidence_i_will_collect),
            safe(&c.partner),
            say::status(words, status),
            safe(&c.dropped_reason),
        ]
    });
    table(words, &heads, rows)
}

fn table(
    words: &Words,
    heads: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, ReportError> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    let heads = heads
        .iter()
        .map(|head| words.say(&format!("paper-column-{head}")));
    writer.write_record(heads)?;
    for row in rows {
        writer.write_record(row)?;
    }
    writer
        .into_inner()
        .map_err(|error| ReportError::Table(error.into_error().into()))
}

/// Keeps a spreadsheet from running what was typed.
fn safe(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{text}"),
        _ => text.to_owned(),
    }
}
