//! What is left of a notebook, and what only looks like a copy of one.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use walk_core::clock::StepClock;
use walk_core::document::parse_walk_file;
use walk_core::notebook::Files;
use walk_core::{Error, Notebook, Reader, backup};

use crate::common::{all, fresh, plan, start};

fn open(folder: &Path) -> Result<Notebook, Error> {
    Notebook::open(folder, Box::new(StepClock::at(start())))
}

#[test]
fn a_file_with_nothing_in_it_is_no_copy() {
    let mut f = fresh();
    plan(&mut f.notebook);
    let before = all(&f.notebook);
    let files = f.notebook.files().clone();
    drop(f.notebook);
    let empty = f.folder.path().join("empty.sqlite");
    fs::write(&empty, "").unwrap();
    let bare = f.folder.path().join("bare.sqlite");
    Connection::open(&bare)
        .unwrap()
        .execute_batch("VACUUM")
        .unwrap();
    for nothing in [&empty, &bare] {
        let refused = backup::restore(&files, nothing, &mut StepClock::at(start()));
        assert_eq!(refused.unwrap_err().code(), "not-a-notebook");
    }
    // Nor is it offered as the newest one.
    fs::create_dir_all(files.backups()).unwrap();
    fs::copy(&empty, files.backups().join("notebook-9.sqlite")).unwrap();
    assert_eq!(
        backup::newest_backup(&files).unwrap_err().code(),
        "no-backup"
    );
    assert_eq!(all(&open(f.folder.path()).unwrap()), before);
}

#[test]
fn a_few_bytes_are_a_damaged_notebook() {
    for left in [1, 16, 511] {
        let folder = tempfile::tempdir().unwrap();
        drop(open(folder.path()).unwrap());
        let path = folder.path().join("notebook.sqlite");
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..left]).unwrap();
        let error = open(folder.path()).map(|_| ()).unwrap_err();
        assert_eq!(error.code(), "damaged", "{left}");
        assert_eq!(fs::read(&path).unwrap().len(), left, "it is left alone");
    }
}

#[test]
fn an_empty_file_is_a_first_start_only_where_no_copy_was_made_before() {
    let folder = tempfile::tempdir().unwrap();
    let files = Files {
        folder: folder.path().into(),
    };
    fs::write(files.notebook(), "").unwrap();
    assert!(Reader::open(&files.notebook()).unwrap().is_bare().unwrap());
    drop(open(folder.path()).unwrap());
    fs::create_dir_all(files.backups()).unwrap();
    fs::write(files.backups().join("notebook-1.sqlite"), "x").unwrap();
    fs::write(files.notebook(), "").unwrap();
    let error = open(folder.path()).map(|_| ()).unwrap_err();
    assert_eq!(error.code(), "damaged");
}

#[test]
fn what_check_refuses_is_no_copy_either() {
    let mut f = fresh();
    plan(&mut f.notebook);
    let files = f.notebook.files().clone();
    drop(f.notebook);
    let db = Connection::open(files.notebook()).unwrap();
    // A row that points nowhere: SQLite's quick check does not look for that.
    db.execute_batch("PRAGMA foreign_keys = OFF; UPDATE visit SET walk = 'gone';")
        .unwrap();
    drop(db);
    let reader = Reader::open_checked(&files.notebook()).unwrap();
    let to = f.folder.path().join("copy.sqlite");
    let refused = reader.back_up(&files, &to).unwrap_err();
    assert_eq!(refused.code(), "bad-backup");
    assert!(!to.exists());
}

#[cfg(unix)]
#[test]
fn a_new_data_folder_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("new").join("data");
    drop(open(&folder).unwrap());
    let mode = fs::metadata(&folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn numbers_days_and_owners_that_nobody_could_mean_are_refused() {
    let refused = |json: &str| {
        let text = format!(r#"{{"format":"learning-walk","version":2,{json}}}"#);
        let walk = parse_walk_file(text.as_bytes()).unwrap();
        let error = fresh().notebook.import(walk).unwrap_err();
        (error.code(), error.field().unwrap_or_default().to_owned())
    };
    let stage = |minutes: &str| {
        format!(
            r#""protocol":{{"language":"en","name":"x","team_min":1,"team_max":2,"visits":1,"stages":[{{"kind":"visit","repeat":"each","minutes":{minutes}}}]}}"#
        )
    };
    assert_eq!(
        refused(&stage("4294967295")),
        ("out-of-range", "protocol.stages[0].minutes".into())
    );
    assert_eq!(
        refused(r#""date":"+12026-01-01""#),
        ("out-of-range", "date".into())
    );
    assert_eq!(
        refused(
            r#""commitments":[{"text":"x","by_date":"-0001-01-01"}],"me":"a","walkers":[{"id":"a"}]"#
        ),
        ("out-of-range", "commitments[0].by_date".into())
    );
    assert_eq!(
        refused(r#""me":"nobody","walkers":[{"id":"a"}]"#),
        ("bad-field", "me".into())
    );
}
