//! Protocols of the team's own: copied, changed while unfinished, used, carried in from a file.

use walk_core::ops::{Op, Verb};
use walk_core::protocol::{Protocol, builtin, parse_protocol_file, write_protocol_file};
use walk_core::terms::Language;
use walk_core::{Notebook, Noun};

use crate::common::{all, fresh, plan, read, reopen};

fn half_day() -> Protocol {
    builtin("half-day", Language::En).unwrap()
}

fn copied(n: &mut Notebook) -> Protocol {
    let id = n.copy_protocol(half_day()).unwrap().value;
    own(n, &id)
}

fn own(n: &Notebook, id: &str) -> Protocol {
    let all = n.reader().own_protocols().unwrap();
    all.into_iter().find(|p| p.id == id).unwrap()
}

/// Gives a protocol another name, as a person types it.
fn rename(n: &mut Notebook, id: &str, name: &str, seq: f64) {
    let protocol = Protocol {
        name: name.into(),
        ..own(n, id)
    };
    n.edit_protocol(id, protocol, Some("name"), seq).unwrap();
}

#[test]
fn a_copy_is_the_teams_own_under_an_id_of_its_own() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let copy = copied(n);
    let source = half_day();
    assert_ne!(copy.id, source.id);
    assert_eq!(
        Protocol {
            id: source.id.clone(),
            ..copy.clone()
        },
        source,
        "nothing else differs"
    );
    // A copy of a copy begins at version 1 again.
    let second = Protocol {
        version: 7,
        ..copy.clone()
    };
    let second = n.copy_protocol(second).unwrap().value;
    assert_eq!(own(n, &second).version, 1);
    let both = n.reader().own_protocols().unwrap();
    assert_eq!(both.len(), 2);
    assert_eq!(both[0], copy, "the oldest first");

    assert_eq!(
        n.undo().unwrap().value,
        Op::new(Verb::Add, Noun::OwnProtocol)
    );
    assert_eq!(n.reader().own_protocols().unwrap(), vec![copy.clone()]);
    n.remove(Noun::OwnProtocol, &copy.id, None).unwrap();
    assert!(n.reader().own_protocols().unwrap().is_empty());
    n.undo().unwrap();
    assert_eq!(n.reader().own_protocols().unwrap(), [copy]);
}

#[test]
fn a_copy_may_be_unfinished_but_no_walk_takes_it_then() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let mut broken = copied(n);
    broken.stages[1].minutes = 0;
    n.edit_protocol(&broken.id.clone(), broken.clone(), None, 1.0)
        .unwrap();
    assert_eq!(own(n, &broken.id), broken);
    let before = all(n);
    let error = n.choose_protocol(&id, broken.clone()).unwrap_err();
    assert_eq!(error.code(), "bad-protocol");
    assert_eq!(error.field(), Some("stages[1].minutes"));
    assert_eq!(all(n), before, "the notebook is as it was");

    broken.stages[1].minutes = 12;
    n.edit_protocol(&broken.id.clone(), broken.clone(), None, 2.0)
        .unwrap();
    n.choose_protocol(&id, broken.clone()).unwrap();
    assert_eq!(read(n, &id).protocol, Some(broken));
    assert_eq!(read(n, &id).visits.len(), 4);
    n.undo().unwrap();
    n.undo().unwrap();
    assert_eq!(all(n), before);
}

#[test]
fn a_visit_longer_than_a_schedule_takes_is_refused_with_its_place() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let mut long = half_day();
    long.stages[1].minutes = 241;
    let before = all(n);
    let error = n.choose_protocol(&id, long.clone()).unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        ("bad-protocol", Some("stages[1].minutes"))
    );
    assert_eq!(all(n), before);
    long.stages[1].minutes = 240;
    n.choose_protocol(&id, long).unwrap();
    // What a protocol puts into the schedule, a file can carry.
    let walk = read(n, &id);
    let mut empty = fresh();
    assert_eq!(empty.notebook.import(walk).unwrap().value, id);
}

#[test]
fn a_version_that_a_walk_has_used_never_changes() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let copy = copied(n);
    rename(n, &copy.id, "Ours", 1.0);
    assert_eq!(own(n, &copy.id).version, 1, "nobody has used it");

    let id = plan(n);
    let used = own(n, &copy.id);
    n.choose_protocol(&id, used.clone()).unwrap();
    n.edit_protocol(&copy.id, used.clone(), None, 2.0).unwrap();
    assert_eq!(own(n, &copy.id).version, 1, "nothing was changed");
    let before = all(n);
    rename(n, &copy.id, "Ours, new", 3.0);
    assert_eq!(own(n, &copy.id).version, 2);
    rename(n, &copy.id, "Ours, newer", 4.0);
    assert_eq!(
        own(n, &copy.id).version,
        2,
        "nobody has used the second one"
    );
    assert_eq!(
        read(n, &id).protocol,
        Some(used),
        "the walk keeps what it used"
    );
    assert_eq!(
        n.undo().unwrap().value,
        Op::new(Verb::Edit, Noun::OwnProtocol)
    );
    assert_eq!(all(n), before, "typing a name is one step");

    // A removed walk has used it all the same.
    n.redo().unwrap();
    let other = plan(n);
    let second = own(n, &copy.id);
    n.choose_protocol(&other, second).unwrap();
    n.remove_walk(&other).unwrap();
    rename(n, &copy.id, "Ours, newest", 5.0);
    assert_eq!(own(n, &copy.id).version, 3);
}

#[test]
fn a_built_in_protocol_that_a_walk_uses_leaves_copies_at_their_version() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let copy = copied(n);
    n.choose_protocol(&id, half_day()).unwrap();
    rename(n, &copy.id, "Ours", 1.0);
    assert_eq!(own(n, &copy.id).version, 1);
}

#[test]
fn an_edit_keeps_id_and_version_and_an_overtaken_one_is_ignored() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let copy = copied(n);
    let stray = Protocol {
        id: "another".into(),
        version: 9,
        name: "Ours".into(),
        ..copy.clone()
    };
    n.edit_protocol(&copy.id, stray, Some("name"), 5.0).unwrap();
    let now = own(n, &copy.id);
    assert_eq!((now.name.as_str(), now.version), ("Ours", 1));
    let late = n
        .edit_protocol(&copy.id, copy.clone(), Some("name"), 4.0)
        .unwrap();
    assert!(late.changes.is_empty());
    assert_eq!(own(n, &copy.id), now);

    let before = all(n);
    let long = Protocol {
        name: "x".repeat(2001),
        ..copy.clone()
    };
    let error = n
        .edit_protocol(&copy.id, long.clone(), None, 6.0)
        .unwrap_err();
    assert_eq!((error.code(), error.field()), ("too-long", Some("name")));
    assert_eq!(n.copy_protocol(long).unwrap_err().code(), "too-long");
    let error = n
        .edit_protocol("none", copy.clone(), None, 1.0)
        .unwrap_err();
    assert_eq!(error.code(), "not-found");
    assert_eq!(all(n), before);
    // A save that was refused does not overtake the next one.
    n.edit_protocol(&copy.id, copy.clone(), None, 6.0).unwrap();
    assert_eq!(own(n, &copy.id), copy);
}

#[test]
fn typing_in_two_places_is_two_steps() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let copy = copied(n);
    for (i, name) in ["O", "Ou", "Our"].iter().enumerate() {
        rename(n, &copy.id, name, i as f64);
    }
    let named = own(n, &copy.id);
    let summed = Protocol {
        summary: "S".into(),
        ..named.clone()
    };
    n.edit_protocol(&copy.id, summed, Some("summary"), 9.0)
        .unwrap();
    n.undo().unwrap();
    assert_eq!(own(n, &copy.id), named);
    n.undo().unwrap();
    assert_eq!(own(n, &copy.id), copy);
}

#[test]
fn a_protocol_file_comes_in_once_as_the_teams_own() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let foreign = Protocol {
        id: "01900000-0000-7000-8000-000000000001".into(),
        version: 4,
        name: "Theirs".into(),
        ..half_day()
    };
    let file = parse_protocol_file(&write_protocol_file(&foreign)).unwrap();
    let outcome = n.import_protocol(file.clone()).unwrap();
    assert_eq!(outcome.undo, Some(Op::new(Verb::Import, Noun::OwnProtocol)));
    let id = outcome.value;
    let here = own(n, &id);
    let expected = Protocol {
        id: id.clone(),
        version: 1,
        ..foreign
    };
    assert_eq!(here, expected);

    // The same file again, or the one written from here, is here already.
    let again = n.import_protocol(file.clone()).unwrap();
    assert_eq!(
        (again.value.as_str(), again.changes.len()),
        (id.as_str(), 0)
    );
    let back = parse_protocol_file(&write_protocol_file(&here)).unwrap();
    assert_eq!(n.import_protocol(back).unwrap().value, id);
    assert_eq!(n.reader().own_protocols().unwrap().len(), 1);

    // Changed since, it comes in beside.
    rename(n, &id, "Ours now", 1.0);
    let beside = n.import_protocol(file.clone()).unwrap().value;
    assert_ne!(beside, id);
    n.undo().unwrap();
    n.undo().unwrap();
    n.undo().unwrap();
    assert!(n.reader().own_protocols().unwrap().is_empty());

    let broken = Protocol { visits: 0, ..file };
    let before = all(n);
    assert_eq!(
        n.import_protocol(broken).unwrap_err().code(),
        "bad-protocol"
    );
    assert_eq!(all(n), before);
}

#[test]
fn protocols_of_ones_own_are_there_in_the_next_session_and_in_a_backup() {
    let mut f = fresh();
    let copy = copied(&mut f.notebook);
    let files = f.notebook.files().clone();
    let backup = f.folder.path().join("copy.sqlite");
    f.notebook.reader().back_up(&files, &backup).unwrap();
    drop(f.notebook);
    let n = reopen(f.folder.path());
    assert_eq!(n.reader().own_protocols().unwrap(), vec![copy.clone()]);
    let there = walk_core::Reader::open_checked(&backup).unwrap();
    assert_eq!(there.own_protocols().unwrap(), [copy]);
}
