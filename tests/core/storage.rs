//! Files that are damaged, foreign, newer, read-only or in a full place; backups and what they bring back.

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use rusqlite::Connection;
use walk_core::clock::StepClock;
use walk_core::notebook::{Files, Whereabouts};
use walk_core::{Error, Notebook, Noun, Reader, backup};

use crate::common::{add, fresh, plan, read, sample, start};

fn open(folder: &Path) -> Result<Notebook, Error> {
    Notebook::open(folder, Box::new(StepClock::at(start())))
}

fn refused(folder: &Path) -> Error {
    match open(folder) {
        Ok(_) => panic!("it opened"),
        Err(error) => error,
    }
}

#[test]
fn the_settings_of_storage_are_as_decided() {
    let f = fresh();
    let db = Connection::open(f.notebook.files().notebook()).unwrap();
    let mode: String = db
        .pragma_query_value(None, "journal_mode", |r| r.get(0))
        .unwrap();
    let version: i64 = db
        .pragma_query_value(None, "user_version", |r| r.get(0))
        .unwrap();
    assert_eq!((mode.as_str(), version), ("wal", 6));
    assert!(
        rusqlite::version_number() >= 3_051_003,
        "older SQLite has a bug in resetting the WAL"
    );
}

#[test]
fn a_reader_sees_what_is_written_while_it_is_open() {
    let mut f = fresh();
    let second = Reader::open(&f.notebook.files().notebook()).unwrap();
    let walk = plan(&mut f.notebook);
    assert_eq!(second.walk(&walk).unwrap(), read(&f.notebook, &walk));
}

#[test]
fn a_file_that_is_no_notebook_or_a_newer_one_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notebook.sqlite");
    Connection::open(&file)
        .unwrap()
        .execute_batch("CREATE TABLE other (x)")
        .unwrap();
    let before = fs::read(&file).unwrap();
    assert_eq!(refused(folder.path()).code(), "not-a-notebook");
    assert_eq!(fs::read(&file).unwrap(), before);

    let f = fresh();
    let file = f.notebook.files().notebook();
    drop(f.notebook);
    Connection::open(&file)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = fs::read(&file).unwrap();
    assert_eq!(refused(f.folder.path()).code(), "newer-notebook");
    assert_eq!(fs::read(&file).unwrap(), before);

    let text = tempfile::tempdir().unwrap();
    fs::write(
        text.path().join("notebook.sqlite"),
        "this is a letter, not a database",
    )
    .unwrap();
    assert_eq!(refused(text.path()).code(), "damaged");
}

/// Overwrites the middle of the file, where rows lie.
fn spoil(file: &Path) {
    let length = fs::metadata(file).unwrap().len();
    let mut f = fs::OpenOptions::new().write(true).open(file).unwrap();
    for page in 1..length / 4096 {
        f.seek(SeekFrom::Start(page * 4096)).unwrap();
        f.write_all(&[0xAB; 64]).unwrap();
    }
}

fn copy_now(notebook: &Notebook, clock: &mut StepClock) -> Option<std::path::PathBuf> {
    let second = Reader::open(&notebook.files().notebook()).unwrap();
    second.back_up_if_changed(notebook.files(), clock).unwrap()
}

#[test]
fn a_damaged_notebook_is_moved_aside_and_the_newest_backup_takes_its_place() {
    let mut f = fresh();
    let walk = f
        .notebook
        .add_sample(sample("en"), "2026-11-23".parse().unwrap())
        .unwrap()
        .value;
    let kept = read(&f.notebook, &walk);
    let mut clock = StepClock::at(walk_core::moment::Moment(start().0 + 3_600_000));
    let copy = copy_now(&f.notebook, &mut clock).unwrap();
    assert_eq!(
        copy_now(&f.notebook, &mut clock),
        None,
        "nothing changed since"
    );
    let files = f.notebook.files().clone();
    drop(f.notebook);
    spoil(&files.notebook());
    assert_eq!(refused(&files.folder).code(), "damaged");
    let damaged = fs::read(files.notebook()).unwrap();

    let (_, newest) = backup::newest_backup(&files).unwrap();
    assert_eq!(newest, copy);
    backup::restore(&files, &newest, &mut clock).unwrap();
    assert_eq!(read(&open(&files.folder).unwrap(), &walk), kept);
    let aside = fs::read_dir(files.aside())
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    assert_eq!(
        fs::read(aside.join("notebook.sqlite")).unwrap(),
        damaged,
        "the damaged file is kept whole"
    );
}

#[test]
fn a_damaged_or_foreign_backup_changes_nothing() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let files = f.notebook.files().clone();
    let copy = f.folder.path().join("copy.sqlite");
    f.notebook
        .reader()
        .back_up(f.notebook.files(), &copy)
        .unwrap();
    spoil(&copy);
    let foreign = f.folder.path().join("foreign.sqlite");
    Connection::open(&foreign)
        .unwrap()
        .execute_batch("CREATE TABLE other (x)")
        .unwrap();
    drop(f.notebook);
    let before = fs::read(files.notebook()).unwrap();
    let mut clock = StepClock::at(start());
    let mut code = |path: &Path| {
        backup::restore(&files, path, &mut clock)
            .unwrap_err()
            .code()
    };
    assert_eq!(code(&copy), "bad-backup");
    assert_eq!(code(&foreign), "not-a-notebook");
    let letter = f.folder.path().join("letter.sqlite");
    fs::write(&letter, "Dear colleague").unwrap();
    assert_eq!(code(&letter), "not-a-notebook");
    assert_eq!(code(&f.folder.path().join("nowhere.sqlite")), "no-file");
    assert_eq!(fs::read(files.notebook()).unwrap(), before);
    assert!(open(&files.folder).unwrap().reader().walk(&walk).is_ok());
    let empty = Files {
        folder: f.folder.path().join("none"),
    };
    assert_eq!(
        backup::newest_backup(&empty).unwrap_err().code(),
        "no-backup"
    );
}

#[test]
fn a_backup_never_leaves_half_a_file() {
    let mut f = fresh();
    plan(&mut f.notebook);
    let target = f.folder.path().join("no such folder").join("copy.sqlite");
    assert_eq!(
        f.notebook
            .reader()
            .back_up(f.notebook.files(), &target)
            .unwrap_err()
            .code(),
        "file"
    );
    let there = f.folder.path().join("there.sqlite");
    fs::write(&there, "old").unwrap();
    f.notebook
        .reader()
        .back_up(f.notebook.files(), &there)
        .unwrap();
    assert!(
        Connection::open(&there)
            .unwrap()
            .prepare("SELECT * FROM walk")
            .is_ok()
    );
    let left: Vec<_> = fs::read_dir(f.folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|n| n.starts_with(".walk-backup"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_data_folder_that_is_a_file_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("taken");
    fs::write(&file, "").unwrap();
    let error = refused(&file);
    assert_eq!(error.code(), "file");
    assert!(
        error
            .facts()
            .iter()
            .any(|(name, value)| *name == "path" && value.contains("taken"))
    );
}

/// S4: the full disk; `tests/e2e/saving.rs` has the locked notebook.
#[test]
fn a_full_disk_is_said_and_nothing_kept_is_lost() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let norm = add(&mut f.notebook, &walk, Noun::Norm);
    let before = read(&f.notebook, &walk);
    // The file may not grow any more: what SQLite then says is what a full disk makes it say.
    f.notebook.limit_pages(1).unwrap();
    let long = "x ".repeat(900);
    let full = (0..2000).find_map(|i| {
        let json = format!(r#"{{"noun":"norm","id":"{norm}","text":"{i} {long}"}}"#);
        let kept = f.notebook.edit(crate::common::patch(&json), f64::from(i));
        let place = walk_core::Place {
            walk: &walk,
            visit: None,
        };
        kept.map(drop)
            .and(f.notebook.add(Noun::Norm, place).map(drop))
            .err()
    });
    assert_eq!(full.unwrap().code(), "disk-full");
    assert_eq!(f.notebook.reader().check().unwrap(), None);
    assert_eq!(read(&f.notebook, &walk).visits, before.visits);
    f.notebook.limit_pages(1_000_000).unwrap();
    add(&mut f.notebook, &walk, Noun::Norm);
}

#[test]
fn another_program_that_holds_the_notebook_for_a_moment_is_waited_for() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let (held, wait) = std::sync::mpsc::channel();
    let file = f.notebook.files().notebook();
    let other = std::thread::spawn(move || {
        let other = Connection::open(file).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        held.send(()).unwrap();
        // The moment for which it holds the notebook, a fraction of our patience.
        std::thread::sleep(std::time::Duration::from_millis(200));
        other.execute_batch("COMMIT").unwrap();
    });
    wait.recv().unwrap();
    add(&mut f.notebook, &walk, Noun::Norm);
    other.join().unwrap();
    f.notebook.undo().unwrap();
}

/// S9: what the next start opens on.
#[test]
fn an_unclean_end_is_known_and_a_clean_one_is_not() {
    let mut f = fresh();
    assert_eq!(f.notebook.begin_session().unwrap(), None);
    let walk = plan(&mut f.notebook);
    let place = Whereabouts {
        page: "visit".into(),
        walk: Some(walk),
        visit: Some("v".into()),
    };
    f.notebook.keep_place(&place).unwrap();
    drop(f.notebook);

    let mut again = open(f.folder.path()).unwrap();
    let remembered = again.begin_session().unwrap().unwrap();
    assert_eq!(remembered.place, place);
    assert!(remembered.kept_up_to > start());
    again.end_session().unwrap();
    assert_eq!(again.begin_session().unwrap(), None);
}

#[test]
fn nothing_is_written_where_the_notebook_itself_is() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let files = f.notebook.files().clone();
    let link = f.folder.path().join("link.sqlite");
    #[cfg(unix)]
    std::os::unix::fs::symlink(files.notebook(), &link).unwrap();
    #[cfg(not(unix))]
    fs::hard_link(files.notebook(), f.folder.path().join("other")).unwrap();
    let dotted = f.folder.path().join(".").join("notebook.sqlite");
    for target in [
        files.notebook(),
        dotted,
        files.folder.join("notebook.sqlite-wal"),
        link,
    ] {
        let refused = f.notebook.reader().back_up(&files, &target);
        if cfg!(unix) || !target.ends_with("link.sqlite") {
            assert_eq!(
                refused.unwrap_err().code(),
                "own-file",
                "{}",
                target.display()
            );
        }
    }
    assert_eq!(f.notebook.reader().check().unwrap(), None);
    assert!(f.notebook.reader().walk(&walk).is_ok());
}

#[test]
fn a_first_start_that_was_cut_off_is_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notebook.sqlite");
    let db = Connection::open(&file).unwrap();
    let _: String = db
        .query_row("PRAGMA journal_mode = WAL", [], |r| r.get(0))
        .unwrap();
    db.execute_batch("CREATE TABLE t (x); DROP TABLE t")
        .unwrap();
    drop(db);
    let mut notebook = open(folder.path()).unwrap();
    plan(&mut notebook);
}

#[test]
fn what_stands_in_the_journal_of_a_backup_is_restored_too() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    // The notebook stays open, so its newest rows are in the -wal beside it.
    let from = tempfile::tempdir().unwrap();
    for name in ["notebook.sqlite", "notebook.sqlite-wal"] {
        fs::copy(f.folder.path().join(name), from.path().join(name)).unwrap();
    }
    let to = tempfile::tempdir().unwrap();
    let files = Files {
        folder: to.path().into(),
    };
    fs::write(to.path().join("notebook.sqlite-wal"), "stale").unwrap();
    let mut clock = StepClock::at(start());
    backup::restore(&files, &from.path().join("notebook.sqlite"), &mut clock).unwrap();
    assert!(open(to.path()).unwrap().reader().walk(&walk).is_ok());
}
