//! SQLite: opening, checking, migrating, and rows in and out. Decides nothing.

mod earlier;
mod kept;
mod local;
mod migrations;
mod search;
mod walks;

use std::fs;
use std::path::Path;

use rusqlite::{
    Connection, OpenFlags, OptionalExtension, ToSql, Transaction, TransactionBehavior,
    params_from_iter,
};

use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::noun::{Row, STAMP_FIELDS};

pub(crate) use earlier::{
    erase_earlier_of, erase_old_wordings, erase_wordings_of_note, last_wording, removed_notes,
    wordings,
};
pub(crate) use kept::{closed_walk_of, count_at_closing, count_kept, erase_kept, texts_kept};
pub(crate) use local::{LOCAL, doors, erase_forgotten, erase_local_of, parked};
pub use search::Found;
pub(crate) use search::search;
pub(crate) use walks::{has_walks, is_used, there, walk_ids, walks_with_prefix};

/// Marks our files, so that another program's database is never taken for a notebook.
pub(crate) const APPLICATION_ID: i64 = 0x4C57_414B;

/// No SQLite file that holds anything is smaller, in bytes.
const SMALLEST: u64 = 512;

/// How long to wait for another program that holds the notebook, in milliseconds: short enough that
/// a person who types is told within two seconds.
const PATIENCE: u32 = 1500;

/// Opens a notebook for writing: creates it if it is not there, checks it, brings it up to date.
///
/// `backups` is the folder for the copy that is made before a migration.
pub(crate) fn open(path: &Path, backups: &Path) -> Result<Connection> {
    let length = fs::metadata(path).map_or(0, |m| m.len());
    let had_copies = fs::read_dir(backups).is_ok_and(|mut all| all.next().is_some());
    // A first start that was cut off leaves nothing; a few bytes, or nothing where copies were made
    // before, are what is left of a notebook.
    if length < SMALLEST && (length > 0 || (path.exists() && had_copies)) {
        return Err(Error::Damaged {
            path: path.into(),
            detail: format!("{length} bytes"),
        });
    }
    let is_new = length == 0;
    let db = connect(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    if !is_new {
        inspect(&db, path)?;
    }
    settle(&db).map_err(|e| damaged_if_malformed(e, path))?;
    migrations::bring_up_to_date(&db, backups)?;
    Ok(db)
}

/// Opens a second connection that can only read.
pub(crate) fn open_reader(path: &Path) -> Result<Connection> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    db.pragma_update(None, "busy_timeout", PATIENCE)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(db)
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    Ok(Connection::open_with_flags(
        path,
        flags | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?)
}

/// Begins a change; another program that holds the notebook is waited for, as long as patience goes.
///
/// A transaction that reads first and then wants to write is refused at once, without any waiting.
pub(crate) fn begin(db: &Connection) -> Result<Transaction<'_>> {
    Ok(Transaction::new_unchecked(
        db,
        TransactionBehavior::Immediate,
    )?)
}

/// Sets the storage settings; each is explained in `docs/decisions.md`.
fn settle(db: &Connection) -> Result<()> {
    db.pragma_update(None, "busy_timeout", PATIENCE)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "trusted_schema", false)?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.pragma_update(None, "secure_delete", true)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    if cfg!(target_os = "macos") {
        db.pragma_update(None, "fullfsync", true)?;
        db.pragma_update(None, "checkpoint_fullfsync", true)?;
    }
    Ok(())
}

/// Tells whether nothing is in a file yet, as after a first start that was cut off.
pub(crate) fn is_bare(db: &Connection) -> Result<bool> {
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let tables = "SELECT count(*) FROM sqlite_schema";
    Ok(version == 0 && db.query_row(tables, [], |r| r.get::<_, i64>(0))? == 0)
}

/// Runs every check on a copy that nobody else has open.
pub(crate) fn check_copy(path: &Path) -> Result<Option<String>> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    match full_check(&db) {
        Err(Error::Sql(error)) => Ok(Some(error.to_string())),
        checked => checked,
    }
}

/// Refuses a file that is no notebook, is newer than this program, or is damaged.
pub(crate) fn inspect(db: &Connection, path: &Path) -> Result<()> {
    let number = |name: &str| -> Result<i64> {
        db.pragma_query_value(None, name, |row| row.get(0))
            .map_err(|e| damaged_if_malformed(e.into(), path))
    };
    let version = number("user_version")?;
    let application = number("application_id")?;
    if application == 0 && is_bare(db).map_err(|e| damaged_if_malformed(e, path))? {
        return Ok(());
    }
    if application != APPLICATION_ID {
        return Err(Error::NotANotebook { path: path.into() });
    }
    if version > migrations::newest() {
        return Err(Error::NewerNotebook {
            path: path.into(),
            version,
        });
    }
    match quick_check(db) {
        Ok(None) => Ok(()),
        Ok(Some(detail)) => Err(Error::Damaged {
            path: path.into(),
            detail,
        }),
        Err(error) => Err(damaged_if_malformed(error, path)),
    }
}

/// Runs SQLite's quick check; `None` is a clean file, else its first finding.
pub(crate) fn quick_check(db: &Connection) -> Result<Option<String>> {
    let finding: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok((finding != "ok").then_some(finding))
}

/// Runs every check that SQLite has: whole file, references, search index.
pub(crate) fn full_check(db: &Connection) -> Result<Option<String>> {
    let finding: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if finding != "ok" {
        return Ok(Some(finding));
    }
    let stray: Option<String> = db
        .query_row(
            "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(table) = stray {
        return Ok(Some(format!("{table}: a reference leads nowhere")));
    }
    search::check(db)
}

fn damaged_if_malformed(error: Error, path: &Path) -> Error {
    use rusqlite::ErrorCode as E;
    match &error {
        Error::Sql(e) => match e.sqlite_error_code() {
            Some(E::NotADatabase | E::DatabaseCorrupt) => Error::Damaged {
                path: path.into(),
                detail: e.to_string(),
            },
            _ => error,
        },
        _ => error,
    }
}

/// Writes a clean copy of the notebook to a path where nothing is yet.
pub(crate) fn copy_to(db: &Connection, path: &Path) -> Result<()> {
    let target = path.to_string_lossy();
    db.execute("VACUUM INTO ?1", [target.as_ref()])?;
    let copy = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    local::erase_all(&copy)
}

/// Erases what is in no backup from a notebook that is put away.
pub(crate) fn forget_local(path: &Path) -> Result<()> {
    local::erase_all(&connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?)
}

/// Lets nothing of what was erased stay in the file's journal.
pub(crate) fn leave_no_trace(db: &Connection) -> Result<()> {
    // A reader that is under way keeps the journal; the next checkpoint then does it.
    Ok(db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

/// Lists all rows of a noun that are not removed, the oldest first.
pub(crate) fn all<T: Row>(db: &Connection) -> Result<Vec<T>> {
    let sql = format!(
        "SELECT * FROM {} WHERE removed_at IS NULL ORDER BY created_at, id",
        T::NOUN.as_str(),
    );
    let mut query = db.prepare_cached(&sql)?;
    let rows = query.query_map([], T::from_sql)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Reads one row, removed ones too.
pub(crate) fn get<T: Row>(db: &Connection, id: &str) -> Result<Option<T>> {
    let sql = format!("SELECT * FROM {} WHERE id = ?1", T::NOUN.as_str());
    Ok(db
        .prepare_cached(&sql)?
        .query_row([id], T::from_sql)
        .optional()?)
}

/// Writes one row: adds it, or replaces the one with its id.
pub(crate) fn put<T: Row>(db: &Connection, row: &T) -> Result<()> {
    let names: Vec<&str> = STAMP_FIELDS.iter().chain(T::FIELDS).copied().collect();
    let places: Vec<String> = (1..=names.len()).map(|i| format!("?{i}")).collect();
    let sets: Vec<String> = names
        .iter()
        .skip(1)
        .map(|n| format!("{n} = excluded.{n}"))
        .collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({}) ON CONFLICT(id) DO UPDATE SET {}",
        T::NOUN.as_str(),
        names.join(", "),
        places.join(", "),
        sets.join(", "),
    );
    let values: Vec<&dyn ToSql> = row
        .stamp()
        .values()
        .into_iter()
        .chain(row.values())
        .collect();
    db.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// Takes a row out for good; only undo of its adding does this.
pub(crate) fn erase(db: &Connection, table: &str, id: &str) -> Result<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1");
    db.prepare_cached(&sql)?.execute([id])?;
    Ok(())
}

/// Tells whether a row could not be taken out since another row points at it.
pub(crate) fn is_needed(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|e| e.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

/// Lists the rows of a walk that are not removed, in their order.
pub(crate) fn of_walk<T: Row>(db: &Connection, walk: &str) -> Result<Vec<T>> {
    let belongs = if T::FIELDS.contains(&"walk") {
        "walk = ?1"
    } else {
        "visit IN (SELECT id FROM visit WHERE walk = ?1 AND removed_at IS NULL)"
    };
    let order = if T::FIELDS.contains(&"position") {
        "position, "
    } else {
        ""
    };
    let sql = format!(
        "SELECT * FROM {} WHERE {belongs} AND removed_at IS NULL ORDER BY {order}created_at, id",
        T::NOUN.as_str(),
    );
    let mut query = db.prepare_cached(&sql)?;
    let rows = query.query_map([walk], T::from_sql)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Reads what this device remembers under a key.
pub(crate) fn device(db: &Connection, key: &str) -> Result<Option<String>> {
    let sql = "SELECT value FROM device WHERE key = ?1";
    Ok(db
        .prepare_cached(sql)?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

/// Writes what this device remembers; `None` forgets it.
pub(crate) fn set_device(db: &Connection, key: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => db
            .prepare_cached(
                "INSERT INTO device VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2",
            )?
            .execute([key, value])?,
        None => db
            .prepare_cached("DELETE FROM device WHERE key = ?1")?
            .execute([key])?,
    };
    Ok(())
}

/// Gives the moment of the last act; the epoch in a notebook without any.
pub(crate) fn last_change(db: &Connection) -> Result<Moment> {
    let at = device(db, "last_change")?.and_then(|text| text.parse().ok());
    Ok(Moment(at.unwrap_or_default()))
}

/// Remembers the moment of an act.
pub(crate) fn set_last_change(db: &Connection, at: Moment) -> Result<()> {
    set_device(db, "last_change", Some(&at.0.to_string()))
}

/// Lets the file grow to so many pages at most; SQLite never goes below what it has.
pub(crate) fn limit_pages(db: &Connection, pages: u32) -> Result<()> {
    db.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
    Ok(())
}
