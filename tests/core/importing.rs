//! Walk files: out and in again gives an equal walk; a bad one names its place and changes nothing.

use walk_core::clock::StepClock;
use walk_core::document::{WalkDocument, parse_walk_file, write_walk_file};
use walk_core::{Error, Notebook};

use crate::common::{fresh, plan, read, sample, start};

#[test]
fn both_samples_go_out_and_in_again_equal() {
    for lang in ["en", "es"] {
        let mut f = fresh();
        let today = "2026-11-23".parse().unwrap();
        let id = f.notebook.add_sample(sample(lang), today).unwrap().value;
        let out = read(&f.notebook, &id);
        assert!(out.notes.len() >= 24, "{lang}: {} notes", out.notes.len());
        assert_eq!(out.visits.len(), 4);
        assert!(out.date.unwrap() < today);
        assert_eq!(out.me, f.notebook.me(), "the sample is mine");

        let mut empty = fresh();
        let walk = parse_walk_file(&write_walk_file(&out)).unwrap();
        assert_eq!(empty.notebook.import(walk).unwrap().value, id);
        assert_eq!(read(&empty.notebook, &id), out);
    }
}

#[test]
fn the_same_file_twice_changes_nothing_and_a_differing_one_is_refused() {
    let mut f = fresh();
    let id = f
        .notebook
        .add_sample(sample("en"), "2026-11-23".parse().unwrap())
        .unwrap()
        .value;
    let walk = read(&f.notebook, &id);
    let again = f.notebook.import(walk.clone()).unwrap();
    assert_eq!(
        (again.value.as_str(), again.changes.len()),
        (id.as_str(), 0)
    );

    let other = WalkDocument {
        title: "Other".into(),
        ..walk.clone()
    };
    assert_eq!(f.notebook.import(other).unwrap_err().code(), "walk-differs");
    assert_eq!(read(&f.notebook, &id), walk);
}

#[test]
fn a_removed_walk_comes_back_from_its_file() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let walk = read(&f.notebook, &id);
    f.notebook.remove_walk(&id).unwrap();
    f.notebook.import(walk.clone()).unwrap();
    assert_eq!(read(&f.notebook, &id), walk);
}

#[test]
fn a_short_file_by_hand_is_filled_in() {
    let mut f = fresh();
    let json = r#"{"format":"learning-walk","version":1,"title":"By hand","walkers":[{"id":"me","display_name":"Ana"}],
        "me":"me","visits":[{"visit_no":1,"minutes":10,"transit_minutes":3}],
        "cards":[{"id":"c","visit_no":1,"text":"“Why?” asked twice."}],
        "notes":[{"visit_no":1,"lane":"notice","text":"“Why?” asked twice.","card":"c"}]}"#;
    let id = f
        .notebook
        .import(parse_walk_file(json.as_bytes()).unwrap())
        .unwrap()
        .value;
    let walk = read(&f.notebook, &id);
    assert_eq!(walk.notes[0].card.as_ref(), Some(&walk.cards[0].id));
    assert_eq!(walk.notes[0].author, walk.walkers[0].id);
    assert!(walk.notes[0].created_at > start());
    assert_eq!(walk.walkers[0].display_name, "Ana");
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let refused = |text: &str| -> Error { parse_walk_file(text.as_bytes()).unwrap_err() };
    assert_eq!(refused("nothing").code(), "not-json");
    assert_eq!(refused("").code(), "not-json");
    assert_eq!(
        parse_walk_file(&[0xff, 0xfe, 0]).unwrap_err().code(),
        "not-json"
    );
    assert_eq!(refused("[]").code(), "not-a-walk-file");
    assert_eq!(refused(r#"{"format":"other"}"#).code(), "not-a-walk-file");
    let newer = refused(r#"{"format":"learning-walk","version":6,"anything":true}"#);
    assert_eq!(
        (newer.code(), newer.facts()[0].1.as_str()),
        ("newer-walk-file", "6")
    );
    let name = refused(r#"{"format":"learning-walk","version":1,"teacher_name":"X"}"#);
    assert_eq!(
        (name.code(), name.field()),
        ("bad-field", Some("teacher_name"))
    );
    let wrong = refused(r#"{"format":"learning-walk","version":1,"visits":[{"minutes":"ten"}]}"#);
    assert_eq!(
        (wrong.code(), wrong.field()),
        ("bad-field", Some("visits[0].minutes"))
    );
    let date = refused(r#"{"format":"learning-walk","version":1,"date":"2026-02-31"}"#);
    assert_eq!((date.code(), date.field()), ("bad-field", Some("date")));
}

#[test]
fn a_file_whose_parts_do_not_fit_is_refused_with_the_place() {
    let good = sample("en");
    type Spoil = Box<dyn Fn(&mut WalkDocument)>;
    let cases: Vec<(&str, Spoil)> = vec![
        ("version", Box::new(|w| w.version = 0)),
        (
            "title",
            Box::new(|w| w.title = "x".repeat(walk_core::limits::LINE + 1)),
        ),
        (
            "notes[0].text",
            Box::new(|w| w.notes[0].text = "x".repeat(1_000_000)),
        ),
        (
            "notes[2].text",
            Box::new(|w| w.notes[2].text = "a\0b".into()),
        ),
        ("notes[1].lane", Box::new(|w| w.notes[1].lane = None)),
        ("notes[0].visit_no", Box::new(|w| w.notes[0].visit_no = 9)),
        (
            "notes[0].card",
            Box::new(|w| w.notes[0].card = Some("no".into())),
        ),
        (
            "cards[0].pattern",
            Box::new(|w| w.cards[0].pattern = Some("no".into())),
        ),
        ("visits[1].visit_no", Box::new(|w| w.visits[1].visit_no = 5)),
        ("visits[0].minutes", Box::new(|w| w.visits[0].minutes = 0)),
        (
            "norms[1].id",
            Box::new(|w| w.norms[1].id = w.norms[0].id.clone()),
        ),
        (
            "reflections[1].author",
            Box::new(|w| w.reflections.push(w.reflections[0].clone())),
        ),
    ];
    for (place, spoil) in cases {
        let mut f = fresh();
        let mut walk = good.clone();
        spoil(&mut walk);
        let error = f.notebook.import(walk).unwrap_err();
        assert_eq!(error.field(), Some(place), "{error}");
        assert!(f.notebook.reader().walks().unwrap().is_empty());
    }
}

#[test]
fn several_files_are_taken_all_or_none() {
    let mut f = fresh();
    let mut bad = sample("es");
    bad.visits[0].minutes = 0;
    assert!(f.notebook.import_all(vec![sample("en"), bad]).is_err());
    assert!(f.notebook.reader().walks().unwrap().is_empty());
    let both = f
        .notebook
        .import_all(vec![sample("en"), sample("es")])
        .unwrap();
    assert_eq!(both.value.len(), 2);
    f.notebook.undo().unwrap();
    assert!(
        f.notebook.reader().walks().unwrap().is_empty(),
        "one act, one step of undo"
    );
}

#[test]
fn a_new_notebook_becomes_that_of_the_files_owner_and_another_does_not() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let walk = read(&f.notebook, &id);
    let mut empty = fresh();
    empty.notebook.import(walk.clone()).unwrap();
    assert_eq!(empty.notebook.me(), walk.me);

    let folder = tempfile::tempdir().unwrap();
    let mut named = Notebook::open(folder.path(), Box::new(StepClock::at(start()))).unwrap();
    let me = named.me().to_owned();
    named.keep_my_name("Ana").unwrap();
    let mut other = walk;
    other.me = "0192f0c1-0000-7000-8000-000000000001".into();
    other.walkers[0].id = other.me.clone();
    named.import(other).unwrap();
    assert_eq!(named.me(), me);
}

#[test]
fn walks_are_found_by_id_by_beginning_and_as_latest() {
    let mut f = fresh();
    assert_eq!(
        f.notebook.reader().find_walk("latest").unwrap_err().code(),
        "no-walk"
    );
    let (first, second) = (plan(&mut f.notebook), plan(&mut f.notebook));
    let find = |name: &str| f.notebook.reader().find_walk(name);
    assert_eq!(find("latest").unwrap(), second);
    assert_eq!(find(&first).unwrap(), first);
    let shared = first
        .chars()
        .zip(second.chars())
        .take_while(|(a, b)| a == b)
        .count();
    assert_eq!(find(&first[..shared]).unwrap_err().code(), "ambiguous");
    assert_eq!(find(&first[..=shared]).unwrap(), first);
    assert_eq!(find("zzz").unwrap_err().code(), "not-found");
    assert_eq!(find("").unwrap_err().code(), "not-found");
}

#[test]
fn a_removed_walk_that_differs_stays_and_the_file_comes_in_beside_it() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let mut walk = read(&f.notebook, &id);
    f.notebook.remove_walk(&id).unwrap();
    walk.title = "Written on the tablet".into();
    let new = f.notebook.import(walk).unwrap().value;
    assert_ne!(new, id);
    let walk = read(&f.notebook, &new);
    assert_eq!(
        (walk.title.as_str(), walk.me.as_str()),
        ("Written on the tablet", f.notebook.me())
    );
    f.notebook.undo().unwrap();
    assert!(f.notebook.reader().walks().unwrap().is_empty());
}

#[test]
fn what_only_collides_once_authors_are_known_is_refused_with_its_place() {
    let refused = |change: &dyn Fn(&mut WalkDocument)| {
        let mut f = fresh();
        let mut walk = sample("en");
        change(&mut walk);
        let error = f.notebook.import(walk).unwrap_err();
        assert!(f.notebook.reader().walks().unwrap().is_empty());
        error.field().map(str::to_owned).unwrap_or_default()
    };
    let two_drafts = refused(&|w| {
        for (i, author) in ["p", "q"].iter().enumerate() {
            w.notes[i].draft = true;
            w.notes[i].visit_no = 1;
            w.notes[i].author = (*author).into();
        }
    });
    assert_eq!(two_drafts, "notes[1].draft");
    let two_reflections = refused(&|w| {
        let mut second = w.reflections[0].clone();
        second.id = "second".into();
        second.author = String::new();
        w.reflections.push(second);
    });
    assert_eq!(two_reflections, "reflections[1].author");
    let empty_reference = refused(&|w| w.notes[0].card = Some(String::new()));
    assert_eq!(empty_reference, "notes[0].card");
}
