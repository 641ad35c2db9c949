//! Full-text search over notes: accents and case do not matter, the newest come first.

use rusqlite::Connection;

use crate::error::Result;
use crate::terms::Lane;

/// How many words of a question count; more only make it slow.
const MOST_WORDS: usize = 20;
/// How many notes a search gives at most.
const MOST: u32 = 100;

/// A note that was found; `start` and `end` are byte places of the first match in `excerpt`.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The note.
    pub note: String,
    /// Its visit.
    pub visit: String,
    /// Its walk.
    pub walk: String,
    /// Its lane.
    pub lane: Lane,
    /// Some words around the first match.
    pub excerpt: String,
    /// Where the first match begins.
    pub start: usize,
    /// Where the first match ends.
    pub end: usize,
}

/// Finds the notes in which each word of `text` begins some word.
pub(crate) fn search(db: &Connection, text: &str) -> Result<Vec<Found>> {
    let query = as_prefixes(text);
    if query.is_empty() {
        return Ok(vec![]);
    }
    let sql = "SELECT note.id, note.visit, visit.walk, note.lane, \
                 snippet(note_search, 0, char(1), char(2), '…', 24) \
               FROM note_search JOIN note ON note.row = note_search.rowid \
               JOIN visit ON visit.id = note.visit JOIN walk ON walk.id = visit.walk \
               WHERE note_search MATCH ?1 AND note.removed_at IS NULL \
                 AND visit.removed_at IS NULL AND walk.removed_at IS NULL \
               ORDER BY note.created_at DESC, note.id DESC LIMIT ?2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map((query, MOST), |row| {
        let marked: String = row.get(4)?;
        let (excerpt, start, end) = unmark(&marked);
        Ok(Found {
            note: row.get(0)?,
            visit: row.get(1)?,
            walk: row.get(2)?,
            lane: row.get(3)?,
            excerpt,
            start,
            end,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Checks that the index holds what the notes hold.
pub(super) fn check(db: &Connection) -> Result<Option<String>> {
    let sql = "INSERT INTO note_search(note_search, rank) VALUES ('integrity-check', 1)";
    match db.execute(sql, []) {
        Ok(_) => Ok(None),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseCorrupt) => {
            Ok(Some("note_search: the index differs from the notes".into()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes each word as a quoted prefix, so that nothing typed is read as search syntax.
fn as_prefixes(text: &str) -> String {
    let words = text
        .split_whitespace()
        .filter(|w| w.contains(char::is_alphanumeric));
    let quoted = words
        .take(MOST_WORDS)
        .map(|w| format!("\"{}\"*", w.replace('"', "\"\"")));
    quoted.collect::<Vec<_>>().join(" ")
}

/// Takes the marks out and tells where the first match lies; marks of the note's own go too.
fn unmark(marked: &str) -> (String, usize, usize) {
    let (mut start, mut end) = (None, None);
    let mut plain = String::with_capacity(marked.len());
    for c in marked.chars() {
        match c {
            '\u{1}' => start = start.or(Some(plain.len())),
            '\u{2}' if start.is_some() => end = end.or(Some(plain.len())),
            '\u{2}' => {}
            c => plain.push(c),
        }
    }
    let start = start.unwrap_or(0);
    let end = end.unwrap_or(start);
    (plain, start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_quoted_prefixes() {
        assert_eq!(as_prefixes(" do\" OR (x) "), "\"do\"\"\"* \"OR\"* \"(x)\"*");
        assert_eq!(as_prefixes("…\"*"), "");
    }

    #[test]
    fn the_first_match_is_located() {
        let (plain, start, end) = unmark("a \u{1}Caminàta\u{2} b \u{1}c\u{2}");
        assert_eq!(&plain[start..end], "Caminàta");
        assert_eq!(plain, "a Caminàta b c");
    }
}
