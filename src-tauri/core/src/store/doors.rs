//! Doors: read for the guard, and erased for good.

use rusqlite::Connection;

use crate::door::Planned;
use crate::error::Result;

/// Lists the doors of all walks that are there.
pub(crate) fn doors(db: &Connection) -> Result<Vec<Planned>> {
    let sql = "SELECT walk.id, walk.date, visit.id, door.code FROM door \
               JOIN visit ON visit.id = door.visit JOIN walk ON walk.id = visit.walk \
               WHERE door.removed_at IS NULL AND visit.removed_at IS NULL \
                 AND walk.removed_at IS NULL AND walk.closed_at IS NULL \
               ORDER BY walk.date, visit.position";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([], |row| {
        Ok(Planned {
            walk: row.get(0)?,
            date: row.get(1)?,
            visit: row.get(2)?,
            code: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Erases the doors of a walk, those of its removed visits too; gives their ids.
pub(crate) fn erase_doors_of(db: &Connection, walk: &str) -> Result<Vec<String>> {
    let sql = "DELETE FROM door WHERE visit IN (SELECT id FROM visit WHERE walk = ?1) \
               RETURNING id";
    let mut query = db.prepare_cached(sql)?;
    let ids = query.query_map([walk], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Erases the doors of visits that are removed, or whose walk is closed or removed; gives their ids.
pub(crate) fn erase_forgotten_doors(db: &Connection) -> Result<Vec<String>> {
    let sql = "DELETE FROM door WHERE visit IN (SELECT visit.id FROM visit \
               JOIN walk ON walk.id = visit.walk \
               WHERE walk.closed_at IS NOT NULL OR walk.removed_at IS NOT NULL \
                 OR visit.removed_at IS NOT NULL) RETURNING id";
    let mut query = db.prepare_cached(sql)?;
    let ids = query.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Erases every door of a copy: doors are in no backup.
pub(super) fn erase_all(db: &Connection) -> Result<()> {
    let known = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'door')";
    if !db.query_row(known, [], |row| row.get(0))? {
        return Ok(());
    }
    db.pragma_update(None, "secure_delete", true)?;
    if db.execute("DELETE FROM door", [])? > 0 {
        db.execute_batch("VACUUM")?;
    }
    Ok(())
}
