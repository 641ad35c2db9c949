//! Numbered migrations, each in one transaction, with a copy of the notebook before the first.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::error::{Error, Result};

/// All migrations in order; number N brings a notebook from version N-1 to N.
const ALL: &[&str] = &[
    include_str!("migrations/0001_start.sql"),
    include_str!("migrations/0002_plan.sql"),
    include_str!("migrations/0003_visit.sql"),
    include_str!("migrations/0004_after.sql"),
    include_str!("migrations/0005_debrief.sql"),
    include_str!("migrations/0006_portfolio.sql"),
];

/// Gives the newest schema version that this program knows.
pub(super) fn newest() -> i64 {
    i64::try_from(ALL.len()).unwrap_or(i64::MAX)
}

pub(super) fn bring_up_to_date(db: &Connection, backups: &Path) -> Result<()> {
    run(db, backups, ALL)
}

fn run(db: &Connection, backups: &Path, all: &[&str]) -> Result<()> {
    let version: u32 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let version = version as usize;
    if version > 0 && version < all.len() {
        fs::create_dir_all(backups).map_err(|e| Error::file(backups, e))?;
        let copy = backups.join(format!("before-version-{}.sqlite", all.len()));
        if !copy.exists() {
            super::copy_to(db, &copy)?;
        }
    }
    for (number, sql) in (1u32..).zip(all).skip(version) {
        let tx = db.unchecked_transaction()?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "application_id", super::APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", number)?;
        tx.commit()?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_old_notebook_is_copied_before_it_is_migrated() {
        let folder = tempfile::tempdir().unwrap();
        let db = Connection::open(folder.path().join("n.sqlite")).unwrap();
        let backups = folder.path().join("backups");
        let first = "CREATE TABLE a (x)";
        run(&db, &backups, &[first]).unwrap();
        assert!(!backups.exists(), "a new notebook needs no copy");
        db.execute("INSERT INTO a VALUES (7)", []).unwrap();

        run(&db, &backups, &[first, "DROP TABLE a"]).unwrap();
        let copy = Connection::open(backups.join("before-version-2.sqlite")).unwrap();
        let kept: i64 = copy
            .query_row("SELECT x FROM a", [], |row| row.get(0))
            .unwrap();
        assert_eq!(kept, 7);
        assert!(db.prepare("SELECT x FROM a").is_err());
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let db = Connection::open(folder.path().join("n.sqlite")).unwrap();
        let sql = "CREATE TABLE a (x); CREATE TABLE a (x);";
        assert!(run(&db, folder.path(), &[sql]).is_err());
        assert!(db.prepare("SELECT x FROM a").is_err());
        let version: i64 = db
            .pragma_query_value(None, "user_version", |r| r.get(0))
            .unwrap();
        assert_eq!(version, 0);
    }
}
