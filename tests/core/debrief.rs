//! The debrief as it runs, what walkers say below what came of it, and with whom the team spoke.

use serde_json::json;
use walk_core::clock::StepClock;
use walk_core::document::{parse_walk_file, write_walk_file};
use walk_core::{Notebook, Noun};

use crate::common::{Fresh, add, all, fresh, plan, read, sample, set, start, try_set};

fn walk() -> (Fresh, String) {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    (f, walk)
}

#[test]
fn one_stage_is_under_way_at_a_time_and_one_can_be_taken_up_again() {
    let (mut f, walk) = walk();
    f.notebook.begin_stage(&walk, 0).unwrap();
    f.notebook.begin_stage(&walk, 0).unwrap();
    assert_eq!(read(&f.notebook, &walk).stage_times.len(), 1, "it goes on");
    f.notebook.begin_stage(&walk, 1).unwrap();
    f.notebook.begin_stage(&walk, 0).unwrap();
    let here = read(&f.notebook, &walk);
    let stages: Vec<_> = here.stage_times.iter().map(|t| t.stage).collect();
    let open: Vec<_> = here
        .stage_times
        .iter()
        .map(|t| t.ended_at.is_none())
        .collect();
    assert_eq!(stages, [0, 1, 0]);
    assert_eq!(open, [false, false, true]);
    for pair in here.stage_times.windows(2) {
        assert_eq!(pair[0].ended_at, Some(pair[1].begun_at), "no gap between");
    }
    f.notebook.end_stage(&walk).unwrap();
    assert!(
        f.notebook.end_stage(&walk).unwrap().changes.is_empty(),
        "nothing to end"
    );
    let before = read(&f.notebook, &walk);
    f.notebook.undo().unwrap();
    assert!(read(&f.notebook, &walk).stage_times[2].ended_at.is_none());
    f.notebook.redo().unwrap();
    assert_eq!(read(&f.notebook, &walk), before);

    // It goes out and in again.
    let mut other = fresh();
    let file = parse_walk_file(&write_walk_file(&before)).unwrap();
    let id = other.notebook.import(file).unwrap().value;
    assert_eq!(read(&other.notebook, &id).stage_times, before.stage_times);
}

#[test]
fn a_stage_that_no_debrief_has_and_a_closed_walk_change_nothing() {
    let (mut f, walk) = walk();
    let before = all(&f.notebook);
    assert_eq!(
        f.notebook.begin_stage(&walk, 1_000).unwrap_err().code(),
        "out-of-range"
    );
    assert_eq!(
        f.notebook.begin_stage("gone", 0).unwrap_err().code(),
        "not-found"
    );
    assert_eq!(all(&f.notebook), before);
    f.notebook.close_walk(&walk).unwrap();
    let closed = all(&f.notebook);
    assert_eq!(
        f.notebook.begin_stage(&walk, 0).unwrap_err().code(),
        "closed-walk"
    );
    assert_eq!(all(&f.notebook), closed);
}

#[test]
fn comments_stand_below_patterns_and_steps_and_come_and_go_with_them() {
    let (mut f, walk) = walk();
    let pattern = add(&mut f.notebook, &walk, Noun::Pattern);
    let step = add(&mut f.notebook, &walk, Noun::NextStep);
    let norm = add(&mut f.notebook, &walk, Noun::Norm);
    for about in [&pattern, &step] {
        let id = f.notebook.comment(about).unwrap().value;
        set(
            &mut f.notebook,
            json!({"noun":"comment","id":id,"text":"Also in my class.\n"}),
        );
    }
    let here = read(&f.notebook, &walk);
    assert_eq!(here.comments.len(), 2);
    assert_eq!(here.comments[0].text, "Also in my class.\n");
    let before = all(&f.notebook);
    let wrong = f.notebook.comment(&norm).unwrap_err();
    assert_eq!(wrong.code(), "not-found");
    assert_eq!(all(&f.notebook), before);

    f.notebook.remove(Noun::Pattern, &pattern, None).unwrap();
    assert_eq!(read(&f.notebook, &walk).comments.len(), 1);
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &walk), here);
    f.notebook.close_walk(&walk).unwrap();
    assert_eq!(f.notebook.comment(&step).unwrap_err().code(), "closed-walk");
}

#[test]
fn the_communication_log_holds_a_role_a_topic_and_what_was_agreed() {
    let (mut f, walk) = walk();
    let day = "2026-11-06".parse().unwrap();
    let id = f.notebook.log_communication(&walk, day).unwrap().value;
    for (field, value) in [
        ("with_role", json!("the head of school")),
        ("topic", json!("Summary")),
        ("agreed", json!("One staff meeting.")),
        ("date", json!("2026-11-07")),
    ] {
        set(
            &mut f.notebook,
            json!({"noun":"communication","id":id,field:value}),
        );
    }
    let said = read(&f.notebook, &walk).comm_log.remove(0);
    assert_eq!(
        (said.with_role.as_str(), said.date),
        ("the head of school", Some("2026-11-07".parse().unwrap()))
    );
    let far = json!({"noun":"communication","id":id,"date":"+12026-11-07"});
    assert_eq!(
        try_set(&mut f.notebook, far).unwrap_err().code(),
        "out-of-range"
    );
}

#[test]
fn a_copy_of_the_sample_keeps_comments_and_times_where_they_belong() {
    let mut f = fresh();
    let made = f
        .notebook
        .add_sample(sample("en"), "2026-11-23".parse().unwrap());
    let here = read(&f.notebook, &made.unwrap().value);
    // Both were written in one moment, so their order is open.
    let about = |id: &String| here.comments.iter().any(|c| c.about == *id);
    assert!(about(&here.patterns[1].id) && about(&here.team_next_steps[0].id));
    let first = here.stage_times.iter().find(|t| t.stage == 0).unwrap();
    assert_eq!(first.ended_at.unwrap().0 - first.begun_at.0, 690_000);
    let day = first.begun_at.to_string();
    assert!(day.starts_with(&here.date.unwrap().to_string()), "{day}");
}

#[test]
fn what_is_open_goes_on_after_the_program_began_anew() {
    let (mut f, walk) = walk();
    f.notebook.begin_stage(&walk, 2).unwrap();
    let began = read(&f.notebook, &walk).stage_times[0].begun_at;
    let Fresh { folder, notebook } = f;
    drop(notebook);
    let clock = StepClock::at(walk_core::moment::Moment(start().0 + 600_000));
    let mut again = Notebook::open(folder.path(), Box::new(clock)).unwrap();
    again.begin_stage(&walk, 2).unwrap();
    let times = read(&again, &walk).stage_times;
    assert_eq!((times.len(), times[0].begun_at), (1, began));
}
