//! Notes typed in from paper: the minute is given, not stamped.

use serde_json::json;
use walk_core::terms::Lane;

use crate::common::{all, first_visit, fresh, goal, plan, read, set, try_set};

#[test]
fn a_note_from_paper_has_the_minute_of_the_sheet() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    let rows = [
        (Some(0), Lane::Notice, "Four hands go up."),
        (Some(12), Lane::Wonder, "I wonder who waits."),
        (None, Lane::Try, "I will wait."),
        (Some(600), Lane::Notice, "The bell."),
    ];
    for (n, (minute, lane, text)) in rows.into_iter().enumerate() {
        f.notebook
            .type_note(&visit, minute, lane, text, n as f64 + 1.0)
            .unwrap();
        f.notebook.finish_note(&visit).unwrap();
    }
    let notes = read(&f.notebook, &id).notes;
    let kept: Vec<_> = notes
        .iter()
        .map(|n| (n.minute, n.lane.unwrap(), n.text.as_str()))
        .collect();
    assert_eq!(kept, rows);
    assert!(notes.iter().all(|n| !n.draft));
}

#[test]
fn the_given_minute_stands_also_where_a_clock_runs() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    goal(&mut f.notebook, &id);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    f.notebook
        .type_note(&visit, None, Lane::Notice, "9", 1.0)
        .unwrap();
    assert_eq!(read(&f.notebook, &id).notes[0].minute, None);
    f.notebook
        .type_note(&visit, Some(7), Lane::Notice, "9 of 24", 2.0)
        .unwrap();
    assert_eq!(read(&f.notebook, &id).notes[0].minute, Some(7));
}

#[test]
fn the_row_on_paper_and_the_composer_are_one_draft() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    f.notebook
        .type_note(&visit, Some(5), Lane::Wonder, "Who wai", 1.0)
        .unwrap();
    f.notebook
        .write_note(&visit, (Lane::Wonder, "Who waits?"), 2.0)
        .unwrap();
    let notes = read(&f.notebook, &id).notes;
    assert_eq!(notes.len(), 1);
    assert_eq!(
        (notes[0].minute, notes[0].text.as_str(), notes[0].draft),
        (Some(5), "Who waits?", true)
    );
    // An older save of the one page never overwrites a newer one of the other.
    f.notebook
        .type_note(&visit, Some(6), Lane::Wonder, "Who", 1.5)
        .unwrap();
    assert_eq!(read(&f.notebook, &id).notes, notes);
}

#[test]
fn a_wrong_minute_is_refused_and_changes_nothing() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    f.notebook
        .type_note(&visit, Some(3), Lane::Notice, "Kept.", 1.0)
        .unwrap();
    f.notebook.finish_note(&visit).unwrap();
    let note = read(&f.notebook, &id).notes[0].id.clone();
    let before = (all(&f.notebook), f.notebook.next_steps());
    let typed = f
        .notebook
        .type_note(&visit, Some(601), Lane::Notice, "x", 2.0);
    let edited = try_set(
        &mut f.notebook,
        json!({"noun": "note", "id": note, "minute": 601}),
    );
    for error in [typed.unwrap_err(), edited.unwrap_err()] {
        assert_eq!(
            (error.code(), error.field()),
            ("out-of-range", Some("minute"))
        );
    }
    assert_eq!((all(&f.notebook), f.notebook.next_steps()), before);
    // The number of a refused save is free: the same row can be sent again.
    f.notebook
        .type_note(&visit, Some(60), Lane::Notice, "x", 2.0)
        .unwrap();
    assert_eq!(read(&f.notebook, &id).notes[1].minute, Some(60));
}

#[test]
fn a_minute_can_be_put_right_taken_away_and_taken_back() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    f.notebook
        .type_note(&visit, Some(31), Lane::Notice, "Thirteen.", 1.0)
        .unwrap();
    let note = f.notebook.finish_note(&visit).unwrap().value.unwrap();
    let minute = |f: &crate::common::Fresh| read(&f.notebook, &id).notes[0].minute;
    set(
        &mut f.notebook,
        json!({"noun": "note", "id": note, "minute": 13}),
    );
    assert_eq!(minute(&f), Some(13));
    set(
        &mut f.notebook,
        json!({"noun": "note", "id": note, "minute": null}),
    );
    assert_eq!(minute(&f), None);
    f.notebook.undo().unwrap();
    assert_eq!(minute(&f), Some(13));
    f.notebook.undo().unwrap();
    assert_eq!(minute(&f), Some(31));
    assert_eq!(read(&f.notebook, &id).notes[0].text, "Thirteen.");
}
