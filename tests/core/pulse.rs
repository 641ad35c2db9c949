//! The pulse of a walk: unsigned, and counts alone from the third answer on.

use std::fs;

use walk_core::document::{parse_walk_file, write_walk_file};
use walk_core::pulse::Answer::{No, Partly, Yes};

use crate::common::{all, fresh, plan, read};

/// A wish that stands nowhere else by chance.
const WISH: &str = "Zq7719 fewer cards";

/// Whether any file below the data folder holds a text.
fn holds(folder: &std::path::Path, text: &str) -> bool {
    let found = |bytes: Vec<u8>| bytes.windows(text.len()).any(|w| w == text.as_bytes());
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        path.is_file() && found(fs::read(path).unwrap())
    })
}

#[test]
fn two_answers_wait_unseen_and_the_third_makes_counts() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let n = &mut f.notebook;
    assert_eq!(n.answer_pulse(&walk, (Yes, Yes), "later").unwrap().value, 1);
    assert_eq!(n.answer_pulse(&walk, (Partly, Yes), "").unwrap().value, 2);
    assert!(read(n, &walk).process_pulses.is_empty());
    assert_eq!(n.reader().waiting_answers(&walk).unwrap(), 2);
    assert_eq!(
        n.answer_pulse(&walk, (No, Partly), "Cards").unwrap().value,
        3
    );
    assert_eq!(n.reader().waiting_answers(&walk).unwrap(), 0);
    let pulse = read(n, &walk).process_pulses.remove(0);
    assert_eq!(
        (pulse.safe_yes, pulse.safe_partly, pulse.safe_no),
        (1, 1, 1)
    );
    assert_eq!(
        (pulse.useful_yes, pulse.useful_partly, pulse.useful_no),
        (2, 1, 0)
    );
    assert_eq!(pulse.changes, ["Cards", "later"], "the order tells nothing");
    assert_eq!(n.answer_pulse(&walk, (Yes, No), "").unwrap().value, 4);
    let pulses = read(n, &walk).process_pulses;
    assert_eq!(
        (pulses.len(), pulses[0].safe_yes, pulses[0].useful_no),
        (1, 2, 1)
    );

    let here = read(n, &walk);
    let mut other = fresh();
    let file = parse_walk_file(&write_walk_file(&here)).unwrap();
    let id = other.notebook.import(file).unwrap().value;
    assert_eq!(read(&other.notebook, &id), here);
}

#[test]
fn no_undo_takes_an_answer_back() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    for _ in 0..4 {
        f.notebook.answer_pulse(&walk, (Yes, No), "").unwrap();
    }
    let counted = read(&f.notebook, &walk).process_pulses;
    // Only the planning of the walk is left to undo, and that would take the answers along.
    let refused = f.notebook.undo().unwrap_err();
    assert_eq!(refused.code(), "changed-elsewhere");
    assert_eq!(f.notebook.undo().unwrap_err().code(), "nothing-to-undo");
    assert_eq!(read(&f.notebook, &walk).process_pulses, counted);
}

#[test]
fn an_answer_that_waits_is_in_no_file_and_goes_when_the_walk_closes() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    f.notebook.answer_pulse(&walk, (No, No), WISH).unwrap();
    let file = write_walk_file(&read(&f.notebook, &walk));
    assert!(!String::from_utf8(file).unwrap().contains(WISH));
    assert!(holds(f.folder.path(), WISH));
    let copy = f.folder.path().join("copy.sqlite");
    let files = f.notebook.files().clone();
    f.notebook.reader().back_up(&files, &copy).unwrap();
    let text = fs::read(&copy).unwrap();
    assert!(!text.windows(WISH.len()).any(|w| w == WISH.as_bytes()));
    f.notebook.close_walk(&walk).unwrap();
    assert!(!holds(f.folder.path(), WISH), "not a byte of it is left");
    assert_eq!(f.notebook.reader().waiting_answers(&walk).unwrap(), 0);
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let before = all(&f.notebook);
    let long = "x".repeat(3_000);
    let n = &mut f.notebook;
    let refused = n.answer_pulse(&walk, (Yes, Yes), &long).unwrap_err();
    assert_eq!(refused.code(), "too-long");
    let refused = n.answer_pulse("gone", (Yes, Yes), "").unwrap_err();
    assert_eq!(refused.code(), "not-found");
    assert_eq!(all(&f.notebook), before);
    assert_eq!(f.notebook.reader().waiting_answers(&walk).unwrap(), 0);
    f.notebook.close_walk(&walk).unwrap();
    let refused = f.notebook.answer_pulse(&walk, (Yes, Yes), "").unwrap_err();
    assert_eq!(refused.code(), "closed-walk");
}

#[test]
fn a_file_with_fewer_than_three_answers_is_refused() {
    let mut f = fresh();
    let file = |safe: u32, useful: u32| {
        format!(
            r#"{{"format":"learning-walk","version":4,"process_pulses":[{{"safe_yes":{safe},"useful_no":{useful}}}]}}"#
        )
    };
    for (safe, useful) in [(2, 2), (3, 4), (0, 0)] {
        let walk = parse_walk_file(file(safe, useful).as_bytes()).unwrap();
        assert_eq!(f.notebook.import(walk).unwrap_err().code(), "bad-field");
    }
    let walk = parse_walk_file(file(3, 3).as_bytes()).unwrap();
    f.notebook.import(walk).unwrap();
}

#[test]
fn the_counts_of_all_devices_are_added_up_and_the_next_pre_brief_finds_them() {
    use serde_json::json;
    use walk_core::pulse::{Totals, totals};
    use walk_core::since::felt_before;

    let mut f = fresh();
    let n = &mut f.notebook;
    let day = |day: &str| day.parse().unwrap();
    let first = n.plan_walk(day("2026-10-01")).unwrap().value;
    let second = n.plan_walk(day("2026-10-08")).unwrap().value;
    let third = n.plan_walk(day("2026-11-05")).unwrap().value;
    let before = |n: &walk_core::Notebook, walk: &str| {
        let plans = n.reader().plans().unwrap();
        felt_before(&read(n, walk), &plans).map(|w| w.id.clone())
    };
    for walk in [&first, &second] {
        n.answer_pulse(walk, (Yes, Partly), "").unwrap();
        n.answer_pulse(walk, (No, Yes), "b").unwrap();
        assert_eq!(before(n, &third), (walk == &second).then(|| first.clone()));
        assert_eq!(totals(&read(n, walk).process_pulses), None);
        n.answer_pulse(walk, (Yes, Yes), "A").unwrap();
    }
    assert_eq!(before(n, &third), Some(second.clone()), "the newest one");
    assert_eq!(before(n, &first), None, "nothing lies before it");

    // A walk that was planned from another one looks at that one alone.
    let from_first = n.plan_walk_from(&first, day("2026-11-12")).unwrap().value;
    assert_eq!(before(n, &from_first), Some(first.clone()));
    let from_third = n.plan_walk_from(&third, day("2026-11-12")).unwrap().value;
    assert_eq!(before(n, &from_third), None);

    let file = json!({"format":"learning-walk","version":4,"me":"x",
        "process_pulses":[
            {"author":"x","safe_yes":2,"safe_no":1,"useful_partly":3,"changes":["c"]},
            {"author":"y","safe_yes":4,"useful_yes":4,"changes":["B","a"]}],
        "walkers":[{"id":"x"},{"id":"y"}]});
    let two = parse_walk_file(file.to_string().as_bytes()).unwrap();
    let together = Totals {
        safe: [6, 0, 1],
        useful: [4, 3, 0],
        changes: ["a", "B", "c"].map(String::from).to_vec(),
    };
    assert_eq!(totals(&two.process_pulses), Some(together));
}
