//! Lists of walks.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::noun::Noun;
use crate::walk::Walk;

/// Lists the walks that are not removed: newest date first, undated ones before all.
pub(crate) fn walk_ids(db: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT id FROM walk WHERE removed_at IS NULL \
               ORDER BY date IS NOT NULL, date DESC, created_at DESC, id DESC";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lists the walks whose id begins with `prefix`, newest first.
pub(crate) fn walks_with_prefix(db: &Connection, prefix: &str) -> Result<Vec<String>> {
    let sql = "SELECT id FROM walk WHERE removed_at IS NULL AND substr(id, 1, length(?1)) = ?1 \
               ORDER BY created_at DESC, id DESC LIMIT 2";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([prefix], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Refuses a walk that is gone.
pub(crate) fn there(db: &Connection, walk: &str) -> Result<()> {
    let is_there = super::get::<Walk>(db, walk)?.is_some_and(|w| w.stamp.removed_at.is_none());
    match is_there {
        true => Ok(()),
        false => Err(Error::NotFound {
            noun: Noun::Walk,
            id: walk.into(),
        }),
    }
}

/// Tells whether any walk was ever planned here, removed ones included.
pub(crate) fn has_walks(db: &Connection) -> Result<bool> {
    Ok(db.query_row("SELECT EXISTS (SELECT 1 FROM walk)", [], |row| row.get(0))?)
}

/// Tells whether a walk, removed or not, has used this version of a protocol.
pub(crate) fn is_used(db: &Connection, protocol: &str, version: u32) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM walk WHERE protocol ->> '$.id' = ?1 \
               AND protocol ->> '$.version' = ?2)";
    Ok(db
        .prepare_cached(sql)?
        .query_row((protocol, version), |row| row.get(0))?)
}
