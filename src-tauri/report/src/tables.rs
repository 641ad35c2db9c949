//! Notes, cards and commitments as tables for a spreadsheet (CSV, RFC 4180).
//!
//! The file begins with the mark by which Excel knows UTF-8, so accents stay. A cell that a
//! spreadsheet would take for a formula gets an apostrophe before it: nothing typed is ever run.

use walk_core::document::WalkDocument;
use walk_core::terms::CommitmentStatus;
use walk_words::Words;

use crate::paper::{Say, Table};
use crate::{ReportError, say};

/// What a spreadsheet takes for the beginning of a formula, narrow and wide.
const RUN: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
/// By this Excel knows that the file is UTF-8.
const MARK: &str = "\u{feff}";

/// Lists my notes of all visits.
pub(crate) fn notes(walk: &WalkDocument, words: &Words) -> Table {
    let heads = ["visit", "minute", "lane", "evidence", "text"];
    let mine = walk.notes.iter().filter(|note| note.author == walk.me);
    let rows = mine.map(|note| {
        let lane = note.lane.map(|lane| say::lane(words, lane));
        vec![
            Some(Say::Ours(note.visit_no.to_string())),
            note.minute.map(|n| Say::Ours(n.to_string())),
            lane.map(Say::Ours),
            say::evidence(words, note.evidence_type).map(Say::Ours),
            Say::typed(&note.text),
        ]
    });
    table(words, &heads, rows)
}

/// Lists the cards of the team with their groups and patterns.
pub(crate) fn cards(walk: &WalkDocument, words: &Words) -> Table {
    let heads = [
        "visit",
        "evidence",
        "text",
        "seen-differently",
        "group",
        "pattern",
    ];
    let rows = walk.cards.iter().map(|card| {
        let of = card.pattern.as_ref();
        let pattern = walk.patterns.iter().find(|p| of == Some(&p.id));
        vec![
            Some(Say::Ours(card.visit_no.to_string())),
            say::evidence(words, card.evidence_type).map(Say::Ours),
            Say::typed(&card.text),
            Say::typed(&card.seen_differently),
            pattern.and_then(|p| Say::typed(&p.name)),
            pattern.and_then(|p| Say::typed(&p.statement)),
        ]
    });
    table(words, &heads, rows)
}

/// Lists the commitments of the team; in which class somebody tries it stays private, and so does why
/// something was dropped that is taken up again.
pub(crate) fn commitments(walk: &WalkDocument, words: &Words) -> Table {
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
        let dropped = status == CommitmentStatus::Dropped;
        vec![
            walker.and_then(|w| Say::typed(&w.display_name)),
            Say::typed(&c.text),
            c.by_date.map(|day| Say::Ours(day.to_string())),
            Say::typed(&c.evidence_i_will_collect),
            Say::typed(&c.partner),
            Some(Say::Ours(say::status(words, status))),
            Say::typed(&c.dropped_reason).filter(|_| dropped),
        ]
    });
    table(words, &heads, rows)
}

fn table(words: &Words, heads: &[&str], rows: impl Iterator<Item = Vec<Option<Say>>>) -> Table {
    let head = |head: &&str| (words.say(&format!("paper-column-{head}")), 1);
    Table {
        columns: heads.iter().map(head).collect(),
        rows: rows.collect(),
    }
}

/// Writes a table as a file for a spreadsheet.
pub(crate) fn csv(table: &Table) -> Result<Vec<u8>, ReportError> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    writer.write_record(table.columns.iter().map(|(head, _)| head))?;
    for row in &table.rows {
        writer.write_record(
            row.iter()
                .map(|cell| cell.as_ref().map(safe).unwrap_or_default()),
        )?;
    }
    writer
        .into_inner()
        .map_err(|error| ReportError::Table(error.into_error().into()))
}

/// Keeps a spreadsheet from running what was typed.
fn safe(cell: &Say) -> String {
    match cell {
        Say::Typed(text) if text.starts_with(RUN) => {
            format!("'{text}")
        }
        cell => cell.text().to_owned(),
    }
}
