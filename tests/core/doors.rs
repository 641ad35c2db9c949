//! Doors: for this device alone, in no file, erased when the walk closes; and the guard over them.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use serde_json::json;
use walk_core::clock::StepClock;
use walk_core::document::write_walk_file;
use walk_core::door::{Planned, too_often};
use walk_core::ops::{Op, Verb};
use walk_core::terms::WalkStatus;
use walk_core::{Notebook, Noun, Reader, backup};

use crate::common::{Fresh, add, first_visit, fresh, plan, read, reopen, set, start, try_set};

/// A code that stands nowhere else by chance.
const CODE: &str = "Zq7719-east";

fn holds(path: &Path, text: &str) -> bool {
    let bytes = fs::read(path).unwrap_or_default();
    bytes.windows(text.len()).any(|w| w == text.as_bytes())
}

/// Tells whether a code stands anywhere in a notebook or its journal.
fn on_disk(folder: &Path, text: &str) -> bool {
    ["", "-wal"]
        .iter()
        .any(|end| holds(&folder.join(format!("notebook.sqlite{end}")), text))
}

fn with_door() -> (Fresh, String) {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    // Typed letter by letter, so that every beginning of it was on the disk.
    for end in 6..=CODE.len() {
        set(
            &mut f.notebook,
            json!({"noun":"door","visit":visit,"code":CODE[..end]}),
        );
    }
    (f, id)
}

fn codes(n: &Notebook) -> Vec<String> {
    let doors = n.reader().doors().unwrap();
    doors.into_iter().map(|d| d.code).collect()
}

fn rows(folder: &Path) -> i64 {
    let db = Connection::open(folder.join("notebook.sqlite")).unwrap();
    db.query_row("SELECT count(*) FROM door", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn a_door_is_kept_for_its_visit_and_typing_it_is_one_step_of_undo() {
    let (mut f, id) = with_door();
    let door = Planned {
        visit: first_visit(&f.notebook, &id),
        walk: id,
        date: Some("2026-11-05".parse().unwrap()),
        code: CODE.into(),
    };
    assert_eq!(f.notebook.reader().doors().unwrap(), [door]);
    assert_eq!(
        f.notebook.undo().unwrap().value,
        Op::new(Verb::Edit, Noun::Door)
    );
    assert!(codes(&f.notebook).is_empty());
    f.notebook.redo().unwrap();
    assert_eq!(codes(&f.notebook), [CODE]);
}

#[test]
fn a_door_stands_in_no_document_no_file_and_no_backup() {
    let (mut f, id) = with_door();
    assert!(on_disk(f.folder.path(), CODE), "the net holds");
    let walk = read(&f.notebook, &id);
    let file = String::from_utf8(write_walk_file(&walk)).unwrap();
    assert!(file.contains("visit_no") && !file.contains(CODE));
    assert!(!format!("{walk:?}").contains(CODE));
    assert!(f.notebook.reader().search(CODE).unwrap().is_empty());

    let copy = f.folder.path().join("copy.sqlite");
    let reader = f.notebook.reader();
    reader.back_up(f.notebook.files(), &copy).unwrap();
    assert!(!holds(&copy, &CODE[..6]), "not even a beginning of it");
    let mut clock = StepClock::at(start());
    let dated = reader.back_up_if_changed(f.notebook.files(), &mut clock);
    assert!(!holds(&dated.unwrap().unwrap(), &CODE[..6]));
    assert!(!copy.with_file_name("copy.sqlite-wal").exists());
    assert_eq!(codes(&f.notebook), [CODE], "the notebook still has it");

    let there = Reader::open_checked(&copy).unwrap();
    assert_eq!(there.walk(&id).unwrap(), walk, "all else is in the copy");
    // Imported again, the walk has no door.
    f.notebook.remove_walk(&id).unwrap();
    let mut empty = fresh();
    empty.notebook.import(walk).unwrap();
    assert!(codes(&empty.notebook).is_empty());
}

#[test]
fn closing_a_walk_erases_its_doors_from_the_disk_and_keeps_the_others() {
    let (mut f, id) = with_door();
    let other = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &other);
    set(
        &mut f.notebook,
        json!({"noun":"door","visit":visit,"code":"Other-404"}),
    );
    // A window reads beside the writer.
    let beside = Reader::open(&f.notebook.files().notebook()).unwrap();
    assert_eq!(beside.doors().unwrap().len(), 2);
    assert!(on_disk(f.folder.path(), CODE));

    let outcome = f.notebook.close_walk(&id).unwrap();
    assert_eq!(outcome.undo, Some(Op::new(Verb::Close, Noun::Walk)));
    assert!(
        !on_disk(f.folder.path(), &CODE[..6]),
        "gone while it is open"
    );
    assert_eq!(codes(&f.notebook), ["Other-404"]);
    assert_eq!(rows(f.folder.path()), 1);
    let walk = read(&f.notebook, &id);
    assert_eq!(walk.status, WalkStatus::Closed);
    assert!(walk.closed_at.is_some());
    assert_eq!(f.notebook.reader().check().unwrap(), None);
}

#[test]
fn no_undo_and_no_redo_brings_an_erased_door_back() {
    let (mut f, id) = with_door();
    let n = &mut f.notebook;
    n.close_walk(&id).unwrap();
    assert_eq!(n.undo().unwrap().value, Op::new(Verb::Close, Noun::Walk));
    let walk = read(n, &id);
    assert_eq!((walk.closed_at, walk.status), (None, WalkStatus::Draft));
    assert!(codes(n).is_empty(), "open again, without its door");
    n.redo().unwrap();
    assert_eq!(read(n, &id).status, WalkStatus::Closed);
    let mut steps = 0;
    while n.undo().is_ok() {
        steps += 1;
        assert!(codes(n).is_empty());
    }
    assert!(n.reader().walks().unwrap().is_empty());
    for _ in 0..steps {
        n.redo().unwrap();
        assert!(codes(n).is_empty());
    }
    assert!(!on_disk(f.folder.path(), &CODE[..6]));
}

#[test]
fn the_door_of_a_removed_visit_is_erased_too() {
    let (mut f, id) = with_door();
    let visit = first_visit(&f.notebook, &id);
    f.notebook.remove(Noun::Visit, &visit, None).unwrap();
    assert!(codes(&f.notebook).is_empty());
    assert_eq!(rows(f.folder.path()), 1, "undo could bring it back");
    f.notebook.close_walk(&id).unwrap();
    assert_eq!(rows(f.folder.path()), 0);
    assert!(!on_disk(f.folder.path(), &CODE[..6]));
}

#[test]
fn closing_twice_keeps_the_first_time_and_a_closed_walk_takes_no_door() {
    let (mut f, id) = with_door();
    let n = &mut f.notebook;
    n.close_walk(&id).unwrap();
    let closed = read(n, &id);
    assert!(n.close_walk(&id).unwrap().changes.is_empty());
    assert_eq!(read(n, &id), closed);
    let visit = closed.visits[0].id.clone();
    let refused = try_set(n, json!({"noun":"door","visit":visit,"code":CODE}));
    assert_eq!(refused.unwrap_err().code(), "closed-walk");
    assert_eq!(rows(f.folder.path()), 0);
    assert_eq!(
        f.notebook.close_walk("none").unwrap_err().code(),
        "not-found"
    );
}

#[test]
fn doors_of_a_removed_walk_are_erased_when_the_next_session_begins() {
    let (mut f, id) = with_door();
    f.notebook.remove_walk(&id).unwrap();
    f.notebook.undo().unwrap();
    assert_eq!(codes(&f.notebook), [CODE], "undo brings walk and door back");
    f.notebook.remove_walk(&id).unwrap();
    assert!(codes(&f.notebook).is_empty());
    let folder = f.folder;
    drop(f.notebook);
    assert!(on_disk(folder.path(), CODE), "until then it is there");

    let mut next = reopen(folder.path());
    let open = plan(&mut next);
    let visit = first_visit(&next, &open);
    set(
        &mut next,
        json!({"noun":"door","visit":visit,"code":"Open-404"}),
    );
    next.begin_session().unwrap();
    assert!(!on_disk(folder.path(), &CODE[..6]));
    assert_eq!(codes(&next), ["Open-404"], "an open walk keeps its door");
}

#[test]
fn a_notebook_that_a_backup_takes_the_place_of_keeps_no_door() {
    let (f, id) = with_door();
    let (folder, files) = (f.folder, f.notebook.files().clone());
    let copy = folder.path().join("copy.sqlite");
    f.notebook.reader().back_up(&files, &copy).unwrap();
    drop(f.notebook);
    backup::restore(&files, &copy, &mut StepClock::at(start())).unwrap();
    let aside = fs::read_dir(files.aside()).unwrap().next().unwrap();
    let aside = aside.unwrap().path();
    assert!(!on_disk(&aside, &CODE[..6]));
    assert!(!on_disk(folder.path(), &CODE[..6]));
    let old = Reader::open_checked(&aside.join("notebook.sqlite")).unwrap();
    assert_eq!(old.walk(&id).unwrap(), read(&reopen(folder.path()), &id));
}

#[test]
fn a_door_is_private_and_can_be_nothing_else() {
    let (f, _) = with_door();
    let db = Connection::open(f.notebook.files().notebook()).unwrap();
    let ring: String = db
        .query_row("SELECT ring FROM door", [], |row| row.get(0))
        .unwrap();
    assert_eq!(ring, "private");
    for ring in ["team", "public"] {
        assert!(db.execute("UPDATE door SET ring = ?1", [ring]).is_err());
    }
}

#[test]
fn a_door_is_one_line_of_a_visit_and_is_not_removed_by_itself() {
    let (mut f, id) = with_door();
    let n = &mut f.notebook;
    let visit = first_visit(n, &id);
    let long = "x".repeat(2001);
    for (json, code) in [
        (json!({"noun":"door","visit":visit,"code":long}), "too-long"),
        (
            json!({"noun":"door","visit":visit,"code":"a\0b"}),
            "nul-character",
        ),
        (
            json!({"noun":"door","visit":"none","code":"B"}),
            "not-found",
        ),
    ] {
        assert_eq!(try_set(n, json).unwrap_err().code(), code);
    }
    assert_eq!(
        n.remove(Noun::Door, &visit, None).unwrap_err().code(),
        "not-possible"
    );
    assert_eq!(codes(n), [CODE]);
    // Moved, the door goes with its visit.
    let second = read(n, &id).visits[1].id.clone();
    set(n, json!({"noun":"door","visit":second,"code":"second"}));
    n.move_by(Noun::Visit, &second, None, -1).unwrap();
    assert_eq!(codes(n), ["second", CODE]);
}

/// A door of a plan, shortly.
fn door(walk: &str, date: &str, visit: &str, code: &str) -> Planned {
    Planned {
        walk: walk.into(),
        date: date.parse().ok(),
        visit: visit.into(),
        code: code.into(),
    }
}

#[test]
fn two_visits_to_one_door_in_a_walk_are_found_however_it_is_written() {
    let doors = [
        door("w", "2026-11-05", "1", "B 12"),
        door("w", "2026-11-05", "2", " b12 "),
        door("w", "2026-11-05", "3", "C3"),
        door("w", "2026-11-05", "4", "  "),
        door("w", "2026-11-05", "5", ""),
    ];
    let expected = HashMap::from([("1".to_owned(), None), ("2".to_owned(), None)]);
    assert_eq!(too_often("w", &doors), expected);
    assert!(too_often("another", &doors).is_empty());
}

#[test]
fn a_door_of_another_walk_counts_within_ten_school_days() {
    let here = door("w", "2026-11-05", "1", "B12");
    let other = |date: &str| {
        let doors = [here.clone(), door("o", date, "9", "b12")];
        too_often("w", &doors).remove("1")
    };
    let day = |text: &str| Some(Some(text.parse().unwrap()));
    // Thursday to Thursday, two weeks on: the tenth school day; the Friday is the eleventh.
    assert_eq!(other("2026-11-19"), day("2026-11-19"));
    assert_eq!(other("2026-11-20"), None);
    assert_eq!(
        other("2026-10-22"),
        day("2026-10-22"),
        "before counts as after"
    );
    assert_eq!(other("2026-10-21"), None);
    assert_eq!(other("2026-11-05"), day("2026-11-05"), "the same day");
    assert_eq!(other(""), None, "without a day nothing can be counted");

    // The same walk comes before another one.
    let three = [
        door("o", "2026-11-04", "9", "B12"),
        here.clone(),
        door("w", "2026-11-05", "2", "B12"),
    ];
    assert_eq!(too_often("w", &three).remove("1"), Some(None));
}

#[test]
fn a_closed_walk_does_not_count_and_one_that_is_open_again_has_no_doors() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let (first, second) = (plan(n), plan(n));
    for id in [&first, &second] {
        let visit = first_visit(n, id);
        set(n, json!({"noun":"door","visit":visit,"code":"B12"}));
    }
    let found = |n: &Notebook| too_often(&second, &n.reader().doors().unwrap()).len();
    assert_eq!(found(n), 1);
    n.close_walk(&first).unwrap();
    assert_eq!(found(n), 0);
    n.undo().unwrap();
    assert_eq!(found(n), 0);
    // A visit that was added later is looked at too.
    let more = add(n, &second, Noun::Visit);
    set(n, json!({"noun":"door","visit":more,"code":"b12"}));
    assert_eq!(found(n), 2);
}

#[test]
fn closing_one_walk_leaves_the_undo_of_another_ones_door() {
    let (mut f, _) = with_door();
    let n = &mut f.notebook;
    let other = plan(n);
    n.close_walk(&other).unwrap();
    assert_eq!(codes(n), [CODE]);
    for _ in 0..3 {
        n.undo().unwrap();
    }
    assert!(codes(n).is_empty(), "close, plan, then the door");
    n.undo().unwrap();
    assert!(n.reader().walks().unwrap().is_empty());
    for _ in 0..4 {
        n.redo().unwrap();
    }
    assert_eq!(codes(n), [CODE]);
}

#[test]
fn a_session_that_begins_again_leaves_undo_in_order() {
    let (mut f, id) = with_door();
    let n = &mut f.notebook;
    n.remove_walk(&id).unwrap();
    // The window was loaded anew.
    n.begin_session().unwrap();
    n.undo().unwrap();
    assert!(codes(n).is_empty());
    n.undo().unwrap();
    assert!(n.reader().walks().unwrap().is_empty());
    n.redo().unwrap();
    assert_eq!(read(n, &id).visits.len(), 2);
}
