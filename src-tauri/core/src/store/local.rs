//! What never leaves this notebook: doors, parked remarks and answers of a pulse that is not counted yet,
//! read here and erased for good.

use rusqlite::Connection;

use crate::door::Planned;
use crate::error::Result;
use crate::hall::Parked;
use crate::noun::{Noun, Row};

/// What is in no file and no backup, and goes when the walk closes.
pub(crate) const LOCAL: [Noun; 3] = [Noun::Door, Noun::Parked, Noun::PulseAnswer];

/// Says which rows of a kind belong to a walk, the first parameter; those of its removed visits too.
fn belongs(noun: Noun) -> &'static str {
    match noun {
        Noun::PulseAnswer => "walk = ?1",
        _ => "visit IN (SELECT id FROM visit WHERE walk = ?1)",
    }
}

/// Says which rows of a kind belong to a walk that is closed or removed, or to a removed visit.
fn forgotten(noun: Noun) -> &'static str {
    match noun {
        Noun::PulseAnswer => {
            "walk IN (SELECT id FROM walk WHERE closed_at IS NOT NULL OR removed_at IS NOT NULL)"
        }
        _ => {
            "visit IN (SELECT visit.id FROM visit JOIN walk ON walk.id = visit.walk \
             WHERE walk.closed_at IS NOT NULL OR walk.removed_at IS NOT NULL \
               OR visit.removed_at IS NOT NULL)"
        }
    }
}

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

/// Erases what never leaves this notebook of one kind, of a walk, that of its removed visits too; gives the ids.
pub(crate) fn erase_local_of(db: &Connection, noun: Noun, walk: &str) -> Result<Vec<String>> {
    let sql = format!(
        "DELETE FROM {} WHERE {} RETURNING id",
        noun.as_str(),
        belongs(noun)
    );
    let mut query = db.prepare_cached(&sql)?;
    let ids = query.query_map([walk], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Erases what never leaves this notebook of one kind: what was removed, what is of a removed visit,
/// and what is of a closed or removed walk; gives the ids.
pub(crate) fn erase_forgotten(db: &Connection, noun: Noun) -> Result<Vec<String>> {
    let sql = format!(
        "DELETE FROM {} WHERE removed_at IS NOT NULL OR {} RETURNING id",
        noun.as_str(),
        forgotten(noun)
    );
    let mut query = db.prepare_cached(&sql)?;
    let ids = query.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Lists the remarks of a walk that were set aside, in the order of the visits.
pub(crate) fn parked(db: &Connection, walk: &str) -> Result<Vec<Parked>> {
    let sql = "SELECT parked.* FROM parked JOIN visit ON visit.id = parked.visit \
               WHERE visit.walk = ?1 AND visit.removed_at IS NULL AND parked.removed_at IS NULL \
               ORDER BY visit.position, parked.created_at, parked.id";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([walk], Parked::from_sql)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Erases from a copy what is in no backup.
pub(super) fn erase_all(db: &Connection) -> Result<()> {
    let known = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?1)";
    db.pragma_update(None, "secure_delete", true)?;
    let mut erased = 0;
    for noun in LOCAL.map(Noun::as_str) {
        // A notebook of an older schema has no place for some of it.
        if db.query_row(known, [noun], |row| row.get(0))? {
            erased += db.execute(&format!("DELETE FROM {noun}"), [])?;
        }
    }
    if erased > 0 {
        db.execute_batch("VACUUM")?;
    }
    Ok(())
}
