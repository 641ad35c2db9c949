//! Between two visits: who acts, what is shared, mirrors, clarifications, and remarks that are set aside.

use std::fs;

use serde_json::json;
use walk_core::document::{parse_walk_file, write_walk_file};
use walk_core::notebook::Composed;
use walk_core::terms::{Actor, EvidenceType, HallMode, Lane};
use walk_core::{Noun, Place};

use crate::common::{Fresh, all, first_visit, fresh, note, plan, read, set, try_set};

/// A remark that stands nowhere else by chance.
const REMARK: &str = "Zq7719 was too long";

fn walk() -> (Fresh, String, String) {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &walk);
    (f, walk, visit)
}

fn into_visit(f: &mut Fresh, walk: &str, visit: &str, noun: Noun) -> String {
    let place = Place {
        walk,
        visit: Some(visit),
    };
    f.notebook.add(noun, place).unwrap().value
}

#[test]
fn a_note_says_who_acts_and_what_kind_it_is_from_the_first_letter() {
    let (mut f, walk, visit) = walk();
    let now = Composed {
        lane: Lane::Notice,
        text: "9 of 24 wrote",
        evidence_type: Some(EvidenceType::Count),
        actor: Some(Actor::Students),
    };
    f.notebook.write_note(&visit, now, 1.0).unwrap();
    let none = Composed { actor: None, ..now };
    f.notebook.write_note(&visit, none, 2.0).unwrap();
    f.notebook.write_note(&visit, now, 3.0).unwrap();
    f.notebook.finish_note(&visit).unwrap();
    let note = &read(&f.notebook, &walk).notes[0];
    assert_eq!(
        (note.actor, note.evidence_type, note.starred),
        (Some(Actor::Students), Some(EvidenceType::Count), false)
    );
}

#[test]
fn stars_picks_and_causes_are_set_and_come_back_from_a_file() {
    let (mut f, walk, visit) = walk();
    let seen = note(&mut f.notebook, &visit, Lane::Notice, "5 seconds", 1.0);
    let idea = note(&mut f.notebook, &visit, Lane::Try, "I will wait.", 2.0);
    set(
        &mut f.notebook,
        json!({"noun":"note","id":seen,"starred":true,"picked":true}),
    );
    set(
        &mut f.notebook,
        json!({"noun":"note","id":idea,"because":seen}),
    );
    set(
        &mut f.notebook,
        json!({"noun":"walk","id":walk,"hall_mode":"hold"}),
    );
    let here = read(&f.notebook, &walk);
    assert!(here.notes[0].starred && here.notes[0].picked);
    assert_eq!(here.notes[1].because.as_ref(), Some(&seen));
    assert_eq!(here.hall_mode, Some(HallMode::Hold));
    let file = parse_walk_file(&write_walk_file(&here)).unwrap();
    let mut other = fresh();
    let id = other.notebook.import(file).unwrap().value;
    assert_eq!(read(&other.notebook, &id), here);

    // The cause is gone for as long as its note is.
    f.notebook.remove(Noun::Note, &seen, None).unwrap();
    assert_eq!(read(&f.notebook, &walk).notes[0].because, None);
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &walk).notes[1].because, Some(seen));
}

#[test]
fn an_idea_comes_from_another_note_of_the_same_walk() {
    let (mut f, _, visit) = walk();
    let idea = note(&mut f.notebook, &visit, Lane::Try, "I will wait.", 1.0);
    let second = plan(&mut f.notebook);
    let elsewhere = first_visit(&f.notebook, &second);
    let far = note(&mut f.notebook, &elsewhere, Lane::Notice, "5 seconds", 2.0);
    let before = all(&f.notebook);
    for cause in [&idea, &far, &"nowhere".to_owned()] {
        let patch = json!({"noun":"note","id":idea,"because":cause,"text":"lost?"});
        assert_eq!(
            try_set(&mut f.notebook, patch).unwrap_err().code(),
            "not-found"
        );
    }
    assert_eq!(all(&f.notebook), before);
}

#[test]
fn a_mirror_is_one_for_each_visit_and_typing_it_is_one_step() {
    let (mut f, walk, visit) = walk();
    for text in ["I", "I wait", "I wait too"] {
        set(
            &mut f.notebook,
            json!({"noun":"mirror","visit":visit,"same":text}),
        );
    }
    set(
        &mut f.notebook,
        json!({"noun":"mirror","visit":visit,"question":"How long?"}),
    );
    let mirrors = read(&f.notebook, &walk).mirrors;
    assert_eq!(mirrors.len(), 1);
    assert_eq!(
        (
            mirrors[0].visit_no,
            mirrors[0].same.as_str(),
            mirrors[0].question.as_str()
        ),
        (1, "I wait too", "How long?")
    );
    f.notebook.undo().unwrap();
    f.notebook.undo().unwrap();
    assert!(read(&f.notebook, &walk).mirrors.is_empty());
    let refused = try_set(
        &mut f.notebook,
        json!({"noun":"mirror","visit":visit,"same":"a\0"}),
    );
    assert_eq!(refused.unwrap_err().code(), "nul-character");
}

#[test]
fn a_clarification_belongs_to_its_visit_and_travels() {
    let (mut f, walk, visit) = walk();
    let id = into_visit(&mut f, &walk, &visit, Noun::Clarification);
    set(
        &mut f.notebook,
        json!({"noun":"clarification","id":id,"text":"10, not 9"}),
    );
    let here = read(&f.notebook, &walk);
    assert_eq!(here.clarifications[0].visit_no, 1);
    let file = String::from_utf8(write_walk_file(&here)).unwrap();
    assert!(file.contains("10, not 9"));
    f.notebook.remove(Noun::Clarification, &id, None).unwrap();
    assert!(read(&f.notebook, &walk).clarifications.is_empty());
}

#[test]
fn a_parked_remark_is_in_no_file_and_no_backup_and_is_erased_at_the_debrief() {
    let (mut f, walk, visit) = walk();
    let id = into_visit(&mut f, &walk, &visit, Noun::Parked);
    set(
        &mut f.notebook,
        json!({"noun":"parked","id":id,"text":REMARK}),
    );
    let parked = f.notebook.reader().parked(&walk).unwrap();
    assert_eq!((parked.len(), parked[0].text.as_str()), (1, REMARK));
    let holds = |path: &std::path::Path| {
        let bytes = fs::read(path).unwrap_or_default();
        bytes.windows(REMARK.len()).any(|w| w == REMARK.as_bytes())
    };
    let on_disk = |f: &Fresh| {
        ["", "-wal"]
            .iter()
            .any(|end| holds(&f.folder.path().join(format!("notebook.sqlite{end}"))))
    };
    assert!(on_disk(&f), "the net holds");
    let file = write_walk_file(&read(&f.notebook, &walk));
    assert!(!String::from_utf8(file).unwrap().contains(REMARK));
    let copy = f.folder.path().join("copy.sqlite");
    let reader = f.notebook.reader();
    reader.back_up(f.notebook.files(), &copy).unwrap();
    assert!(!holds(&copy));

    assert_eq!(f.notebook.erase_parked(&walk).unwrap(), 1);
    assert!(!on_disk(&f));
    assert!(f.notebook.reader().parked(&walk).unwrap().is_empty());
    // No undo brings it back: the next step to undo is an earlier one.
    f.notebook.undo().unwrap();
    assert!(
        f.notebook.reader().walk(&walk).is_err(),
        "planning the walk"
    );
}

#[test]
fn a_parked_remark_that_was_removed_is_erased_with_the_next_start() {
    let (mut f, walk, visit) = walk();
    let id = into_visit(&mut f, &walk, &visit, Noun::Parked);
    let kept = into_visit(&mut f, &walk, &visit, Noun::Parked);
    set(
        &mut f.notebook,
        json!({"noun":"parked","id":id,"text":REMARK}),
    );
    f.notebook.remove(Noun::Parked, &id, None).unwrap();
    // Undo may still want it; a later session cannot.
    f.notebook.undo().unwrap();
    f.notebook.redo().unwrap();
    drop(f.notebook);
    let mut notebook = crate::common::reopen(f.folder.path());
    notebook.begin_session().unwrap();
    for end in ["", "-wal"] {
        let path = f.folder.path().join(format!("notebook.sqlite{end}"));
        let bytes = fs::read(path).unwrap_or_default();
        assert!(!bytes.windows(REMARK.len()).any(|w| w == REMARK.as_bytes()));
    }
    let left = notebook.reader().parked(&walk).unwrap();
    assert_eq!((left.len(), &left[0].stamp.id), (1, &kept));
}

#[test]
fn closing_a_walk_erases_what_was_parked_and_nothing_more_can_be() {
    let (mut f, walk, visit) = walk();
    let id = into_visit(&mut f, &walk, &visit, Noun::Parked);
    set(
        &mut f.notebook,
        json!({"noun":"parked","id":id,"text":REMARK}),
    );
    f.notebook.close_walk(&walk).unwrap();
    assert!(f.notebook.reader().parked(&walk).unwrap().is_empty());
    let place = Place {
        walk: &walk,
        visit: Some(&visit),
    };
    let refused = f.notebook.add(Noun::Parked, place).unwrap_err();
    assert_eq!(refused.code(), "closed-walk");
}

#[test]
fn a_file_with_a_wrong_hall_is_refused_with_its_place() {
    let (mut f, _, _) = walk();
    let before = all(&f.notebook);
    let file = |rest: serde_json::Value| {
        let mut walk = json!({
            "format": "learning-walk", "version": 3,
            "visits": [{ "visit_no": 1, "minutes": 12 }],
            "notes": [{ "id": "n1", "visit_no": 1, "lane": "try", "text": "x" }],
        });
        for (name, value) in rest.as_object().unwrap() {
            walk[name] = value.clone();
        }
        walk.to_string()
    };
    let cases = [
        (
            json!({"mirrors": [{ "visit_no": 2 }]}),
            "mirrors[0].visit_no",
        ),
        (
            json!({"mirrors": [{ "visit_no": 1 }, { "visit_no": 1 }]}),
            "mirrors[1].visit_no",
        ),
        (
            json!({"clarifications": [{ "visit_no": 0, "text": "x" }]}),
            "clarifications[0].visit_no",
        ),
        (
            json!({"notes": [{ "visit_no": 1, "lane": "try", "text": "x", "because": "n9" }]}),
            "notes[0].because",
        ),
    ];
    for (rest, place) in cases {
        let parsed = parse_walk_file(file(rest).as_bytes());
        let refused = parsed.and_then(|walk| f.notebook.import(walk)).unwrap_err();
        assert!(refused.to_string().contains(place), "{refused}");
    }
    assert_eq!(all(&f.notebook), before);
}
