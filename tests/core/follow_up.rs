//! What follows a walk: where a commitment is tried, who may come and see, and how it went.

use serde_json::json;
use walk_core::Noun;
use walk_core::document::{parse_walk_file, write_walk_file};
use walk_core::ops::{Op, Verb};

use crate::common::{add, all, fresh, plan, read, set, try_set};

#[test]
fn a_commitment_is_checked_in_on_and_its_check_ins_come_and_go_with_it() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let promise = add(&mut f.notebook, &walk, Noun::Commitment);
    set(
        &mut f.notebook,
        json!({"noun":"commitment","id":promise,"text":"I will wait.","class_or_context":"Period 3","invite_to_see_me":true}),
    );
    let day = "2026-11-12".parse().unwrap();
    let made = f.notebook.check_in(&promise, day).unwrap();
    assert_eq!(made.undo, Some(Op::new(Verb::Add, Noun::CheckIn)));
    let id = made.value;
    for (field, value) in [
        ("what_happened", json!("5 of 11 pauses.")),
        ("helped_by", json!("Devin")),
        ("date", json!("2026-11-13")),
    ] {
        set(
            &mut f.notebook,
            json!({"noun":"check_in","id":id,field:value}),
        );
    }
    let here = read(&f.notebook, &walk);
    assert_eq!(here.commitments[0].class_or_context, "Period 3");
    assert!(here.commitments[0].invite_to_see_me);
    assert_eq!(here.check_ins[0].commitment, promise);
    assert_eq!(here.check_ins[0].date, Some("2026-11-13".parse().unwrap()));
    // It goes out and in again like any other.
    let mut other = fresh();
    let file = parse_walk_file(&write_walk_file(&here)).unwrap();
    let there = other.notebook.import(file).unwrap().value;
    assert_eq!(read(&other.notebook, &there), here);

    f.notebook.remove(Noun::Commitment, &promise, None).unwrap();
    assert!(read(&f.notebook, &walk).check_ins.is_empty());
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &walk), here);
    f.notebook.remove(Noun::CheckIn, &id, None).unwrap();
    assert!(read(&f.notebook, &walk).check_ins.is_empty());
}

#[test]
fn a_check_in_of_nothing_and_a_wrong_day_change_nothing() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let promise = add(&mut f.notebook, &walk, Noun::Commitment);
    let day = "2026-11-12".parse().unwrap();
    let id = f.notebook.check_in(&promise, day).unwrap().value;
    let before = all(&f.notebook);
    assert_eq!(
        f.notebook.check_in("nowhere", day).unwrap_err().code(),
        "not-found"
    );
    let late = try_set(
        &mut f.notebook,
        json!({"noun":"check_in","id":id,"date":"+12026-11-12"}),
    );
    assert!(late.is_err());
    let file = json!({"format":"learning-walk","version":3,"check_ins":[{"commitment":"gone"}]});
    let parsed = parse_walk_file(file.to_string().as_bytes());
    let refused = parsed.and_then(|walk| f.notebook.import(walk)).unwrap_err();
    assert!(
        refused.to_string().contains("check_ins[0].commitment"),
        "{refused}"
    );
    assert_eq!(all(&f.notebook), before);
}
