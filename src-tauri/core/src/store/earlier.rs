//! How notes read before, and notes that were removed.

use rusqlite::Connection;

use crate::error::Result;
use crate::moment::Moment;
use crate::note::{Note, Wording};
use crate::noun::Row;

/// Lists how a note read before, the newest first.
pub(crate) fn wordings(db: &Connection, note: &str) -> Result<Vec<Wording>> {
    let sql = "SELECT * FROM wording WHERE note = ?1 ORDER BY created_at DESC, id DESC";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([note], Wording::from_sql)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lists a walker's removed notes of a walk, the last one first.
pub(crate) fn removed_notes(db: &Connection, walk: &str, author: &str) -> Result<Vec<Note>> {
    let sql = "SELECT * FROM note \
               WHERE visit IN (SELECT id FROM visit WHERE walk = ?1 AND removed_at IS NULL) \
                 AND author = ?2 AND removed_at IS NOT NULL \
               ORDER BY removed_at DESC, id DESC";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([walk, author], Note::from_sql)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Tells when a wording of a note was kept last.
pub(crate) fn last_wording(db: &Connection, note: &str) -> Result<Option<Moment>> {
    let sql = "SELECT max(created_at) FROM wording WHERE note = ?1";
    Ok(db
        .prepare_cached(sql)?
        .query_row([note], |row| row.get(0))?)
}

/// Erases all wordings of a note but the newest ones.
pub(crate) fn erase_old_wordings(db: &Connection, note: &str, most: u32) -> Result<()> {
    let sql = "DELETE FROM wording WHERE note = ?1 AND id NOT IN \
               (SELECT id FROM wording WHERE note = ?1 ORDER BY created_at DESC, id DESC LIMIT ?2)";
    db.prepare_cached(sql)?.execute((note, most))?;
    Ok(())
}

/// Erases how a note read before.
pub(crate) fn erase_wordings_of_note(db: &Connection, note: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM wording WHERE note = ?1")?
        .execute([note])?;
    Ok(())
}

/// Erases the removed notes of a walk and how its notes read before, those of its removed visits too;
/// gives the ids of those notes.
pub(crate) fn erase_earlier_of(db: &Connection, walk: &str) -> Result<Vec<String>> {
    let sql = "DELETE FROM wording WHERE note IN (SELECT note.id FROM note \
               JOIN visit ON visit.id = note.visit WHERE visit.walk = ?1)";
    db.prepare_cached(sql)?.execute([walk])?;
    let sql = "DELETE FROM note WHERE visit IN (SELECT id FROM visit WHERE walk = ?1) \
               AND removed_at IS NOT NULL RETURNING id";
    let mut query = db.prepare_cached(sql)?;
    let ids = query.query_map([walk], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}
