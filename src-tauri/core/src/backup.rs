//! Copies of the notebook: made, checked, listed, put back. Nothing is ever deleted but our own
//! oldest dated copies.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::notebook::Files;
use crate::reader::Reader;
use crate::store;

/// How many dated copies are kept.
const KEPT: usize = 20;

impl Reader {
    /// Writes a checked copy of the notebook to a path; replaces what is there only when it is whole.
    ///
    /// # Errors
    /// `OwnFile` where the notebook itself is; `File` where something other than a file is.
    pub fn back_up(&self, files: &Files, to: &Path) -> Result<()> {
        files.guard(to)?;
        if fs::metadata(to).is_ok_and(|there| !there.is_file()) {
            return Err(Error::file(to, std::io::ErrorKind::InvalidInput.into()));
        }
        let folder = to
            .parent()
            .filter(|p| !p.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let dir = tempfile::Builder::new()
            .prefix(".walk-backup")
            .tempdir_in(folder)
            .map_err(|e| Error::file(to, e.kind().into()))?;
        let copy = dir.path().join("copy.sqlite");
        store::copy_to(self.db(), &copy)?;
        whole(&copy, to)?;
        sync(&copy)?;
        fs::rename(&copy, to).map_err(|e| Error::file(to, e))
    }

    /// Makes a dated copy if anything changed since the newest one; gives its path.
    ///
    /// A reader does it, so that no keystroke waits for a copy.
    pub fn back_up_if_changed(
        &self,
        files: &Files,
        clock: &mut dyn Clock,
    ) -> Result<Option<PathBuf>> {
        let changed = store::last_change(self.db())?;
        let folder = files.backups();
        let newest = dated(&folder)?.pop();
        if changed == Moment::default() || newest.as_ref().is_some_and(|(at, _)| *at >= changed) {
            return Ok(None);
        }
        fs::create_dir_all(&folder).map_err(|e| Error::file(&folder, e))?;
        let path = folder.join(format!("notebook-{}.sqlite", clock.now().0));
        self.back_up(files, &path)?;
        let copies = dated(&folder)?;
        for (_, old) in copies.iter().take(copies.len().saturating_sub(KEPT)) {
            fs::remove_file(old).map_err(|e| Error::file(old, e))?;
        }
        Ok(Some(path))
    }
}

/// Puts a backup in the place of a notebook that is not open; the old file is moved aside.
///
/// The backup is looked into first; a damaged or foreign one changes nothing.
pub fn restore(files: &Files, backup: &Path, clock: &mut dyn Clock) -> Result<()> {
    match fs::metadata(backup) {
        Err(error) => return Err(Error::reading(backup, error)),
        Ok(there) if !there.is_file() => {
            return Err(Error::NoFile {
                path: backup.into(),
            });
        }
        Ok(_) => {}
    }
    let from = opened(backup)?;
    let folder = &files.folder;
    fs::create_dir_all(folder).map_err(|e| Error::file(folder, e))?;
    let dir = tempfile::Builder::new()
        .prefix(".walk-restore")
        .tempdir_in(folder)
        .map_err(|e| Error::file(folder, e))?;
    // SQLite copies: so what still stands in the backup's journal comes along.
    let copy = dir.path().join("copy.sqlite");
    store::copy_to(&from, &copy)?;
    whole(&copy, backup)?;
    sync(&copy)?;
    let aside = move_aside(files, clock)?;
    if let Err(error) = fs::rename(&copy, files.notebook()) {
        if let Some(aside) = aside {
            move_notebook(&aside, folder)?;
        }
        return Err(Error::file(files.notebook(), error));
    }
    if let Some(aside) = aside {
        // Nobody would ever close the walks in it. A damaged one stays as it is.
        let old = Files { folder: aside }.notebook();
        if look_into(&old).is_ok() {
            // The restoring is done; no room for this is no reason to say that it failed.
            let _ = store::forget_local(&old);
        }
    }
    Ok(())
}

/// Moves a notebook that is not open, with its journal, into a folder of its own.
pub fn move_aside(files: &Files, clock: &mut dyn Clock) -> Result<Option<PathBuf>> {
    let is_there = |path: &PathBuf| fs::symlink_metadata(path).is_ok();
    if !own_files(&files.folder).iter().any(is_there) {
        return Ok(None);
    }
    let folder = files.aside().join(clock.now().0.to_string());
    fs::create_dir_all(&folder).map_err(|e| Error::file(&folder, e))?;
    move_notebook(&files.folder, &folder)?;
    Ok(Some(folder))
}

/// Lists the files of a notebook in a folder: itself and its journal.
fn own_files(folder: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|end| folder.join(format!("notebook.sqlite{end}")))
}

/// Moves a notebook with its journal from one folder into another.
fn move_notebook(from: &Path, to: &Path) -> Result<()> {
    for (file, target) in own_files(from).iter().zip(own_files(to)) {
        // A link that leads nowhere is there all the same.
        if fs::symlink_metadata(file).is_ok() {
            fs::rename(file, target).map_err(|e| Error::file(file, e))?;
        }
    }
    Ok(())
}

/// Waits until a file is on the disk.
fn sync(path: &Path) -> Result<()> {
    // Windows syncs only what is open for writing.
    let file = fs::OpenOptions::new().write(true).open(path);
    file.and_then(|f| f.sync_all())
        .map_err(|e| Error::file(path, e))
}

/// Finds the newest dated copy that is whole, with its moment.
///
/// # Errors
/// `NoBackup` if there is none.
pub fn newest_backup(files: &Files) -> Result<(Moment, PathBuf)> {
    let folder = files.backups();
    let whole = dated(&folder)?
        .into_iter()
        .rev()
        .find(|(_, path)| look_into(path).is_ok());
    whole.ok_or(Error::NoBackup { path: folder })
}

/// Lists the dated copies, the oldest first.
fn dated(folder: &Path) -> Result<Vec<(Moment, PathBuf)>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(vec![]),
        Err(error) => return Err(Error::file(folder, error)),
    };
    let mut copies = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| Error::file(folder, e))?.path();
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .unwrap_or_default();
        let digits = name
            .strip_prefix("notebook-")
            .and_then(|n| n.strip_suffix(".sqlite"));
        if let Some(at) = digits.and_then(|d| d.parse().ok()) {
            copies.push((Moment(at), path));
        }
    }
    copies.sort();
    Ok(copies)
}

/// Refuses a file that is no whole notebook of ours; changes nothing.
pub fn look_into(path: &Path) -> Result<()> {
    opened(path).map(drop)
}

/// Runs every check on a copy that was just made, as `check` does; `of` is what the person knows it by.
fn whole(copy: &Path, of: &Path) -> Result<()> {
    match store::check_copy(copy)? {
        None => Ok(()),
        Some(detail) => Err(Error::BadBackup {
            path: of.into(),
            detail,
        }),
    }
}

/// Opens a copy for reading, if it is a whole notebook of ours.
fn opened(path: &Path) -> Result<rusqlite::Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = rusqlite::Connection::open_with_flags(path, flags)?;
    let looked = match store::inspect(&db, path) {
        // Text or a picture is no damaged notebook: it never was one.
        Err(Error::Damaged { .. }) if !begins_like_sqlite(path) => {
            Err(Error::NotANotebook { path: path.into() })
        }
        Err(Error::Damaged { path, detail }) => Err(Error::BadBackup { path, detail }),
        // A file in which nothing is yet is no copy of anything.
        Ok(()) if store::is_bare(&db)? => Err(Error::NotANotebook { path: path.into() }),
        looked => looked,
    };
    looked.map(|()| db)
}

fn begins_like_sqlite(path: &Path) -> bool {
    let mut start = [0; 16];
    let read = fs::File::open(path).and_then(|mut f| std::io::Read::read_exact(&mut f, &mut start));
    read.is_ok() && start == *b"SQLite format 3\0"
}
