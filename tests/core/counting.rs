//! Counting look-fors in a visit, and notes that come from a count.

use serde_json::json;
use walk_core::Noun;
use walk_core::document::{parse_walk_file, write_walk_file};
use walk_core::notebook::Composed;
use walk_core::terms::{EvidenceType, Lane};

use crate::common::{add, all, first_visit, fresh, goal, plan, read, set, try_set};

#[test]
fn a_count_begins_with_nothing_and_can_go_back_to_nothing() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let (visit, look_for) = (
        first_visit(&f.notebook, &id),
        add(&mut f.notebook, &id, Noun::LookFor),
    );
    assert!(
        read(&f.notebook, &id).tallies.is_empty(),
        "not noted, not 0"
    );
    let tally = |x: serde_json::Value| json!({"noun": "tally", "visit": visit, "look_for": look_for, "count_x": x});
    set(&mut f.notebook, tally(json!(1)));
    set(&mut f.notebook, tally(json!(2)));
    set(
        &mut f.notebook,
        json!({"noun": "tally", "visit": visit, "look_for": look_for, "count_of_y": 24}),
    );
    let there = read(&f.notebook, &id).tallies;
    assert_eq!(there.len(), 1);
    assert_eq!((there[0].count_x, there[0].count_of_y), (2, Some(24)));
    f.notebook.undo().unwrap();
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id).tallies[0].count_x, 1);
    set(&mut f.notebook, tally(json!(null)));
    assert!(read(&f.notebook, &id).tallies.is_empty());
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id).tallies[0].count_x, 1);
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let mut f = fresh();
    let (one, other) = (plan(&mut f.notebook), plan(&mut f.notebook));
    let visit = first_visit(&f.notebook, &one);
    let mine = add(&mut f.notebook, &one, Noun::LookFor);
    let theirs = add(&mut f.notebook, &other, Noun::LookFor);
    let before = all(&f.notebook);
    for (look_for, count, code) in [
        (&mine, 10_000, "out-of-range"),
        (&theirs, 1, "not-found"),
        (&"gone".to_owned(), 1, "not-found"),
    ] {
        let patch =
            json!({"noun": "tally", "visit": visit, "look_for": look_for, "count_x": count});
        assert_eq!(try_set(&mut f.notebook, patch).unwrap_err().code(), code);
    }
    assert_eq!(all(&f.notebook), before);
}

#[test]
fn counts_leave_with_their_look_for_and_come_back_with_it() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    let look_for = add(&mut f.notebook, &id, Noun::LookFor);
    set(
        &mut f.notebook,
        json!({"noun": "tally", "visit": visit, "look_for": look_for, "count_x": 3}),
    );
    f.notebook.remove(Noun::LookFor, &look_for, None).unwrap();
    let walk = read(&f.notebook, &id);
    assert!(walk.tallies.is_empty());
    // The file without it is whole.
    let mut empty = fresh();
    let file = parse_walk_file(&write_walk_file(&walk)).unwrap();
    empty.notebook.import(file).unwrap();
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id).tallies[0].count_x, 3);
}

#[test]
fn a_count_in_a_file_has_its_visit_and_its_look_for() {
    let file = |tally: &str| {
        let text = format!(
            r#"{{"format":"learning-walk","version":2,"walkers":[{{"id":"me"}}],"visits":[{{"visit_no":1,"minutes":10,"transit_minutes":2}}],"look_fors":[{{"id":"a","text":"x"}}],"tallies":[{tally}]}}"#
        );
        fresh()
            .notebook
            .import(parse_walk_file(text.as_bytes()).unwrap())
    };
    assert!(file(r#"{"visit_no":1,"look_for":"a","count_x":2}"#).is_ok());
    for (tally, place) in [
        (r#"{"visit_no":2,"look_for":"a"}"#, "tallies[0].visit_no"),
        (r#"{"visit_no":1,"look_for":"b"}"#, "tallies[0].look_for"),
        (r#"{"visit_no":1}"#, "tallies[0].look_for"),
        (
            r#"{"visit_no":1,"look_for":"a"},{"visit_no":1,"look_for":"a"}"#,
            "tallies[1].look_for",
        ),
        (
            r#"{"visit_no":1,"look_for":"a","count_x":10000}"#,
            "tallies[0].count_x",
        ),
    ] {
        assert_eq!(file(tally).unwrap_err().field(), Some(place), "{tally}");
    }
}

#[test]
fn a_note_is_added_beside_the_one_that_is_being_written() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    goal(&mut f.notebook, &id);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    f.notebook
        .write_note(&visit, (Lane::Wonder, "half a sen"), 1.0)
        .unwrap();
    let counted = Composed {
        lane: Lane::Notice,
        text: "3 of 24",
        evidence_type: Some(EvidenceType::Count),
        actor: None,
    };
    f.notebook.add_note(&visit, counted).unwrap();
    let notes = read(&f.notebook, &id).notes;
    assert_eq!(notes.len(), 2);
    assert!(notes[0].draft && notes[0].text == "half a sen");
    assert_eq!(
        (notes[1].draft, notes[1].evidence_type, notes[1].minute),
        (false, Some(EvidenceType::Count), Some(0))
    );
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id).notes.len(), 1);
}
