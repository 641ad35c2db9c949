//! Undo and redo: each act by its name, typing by the minute, nothing over somebody else's change.

use walk_core::Noun;
use walk_core::ops::{Op, Verb};
use walk_core::terms::Lane;

use crate::common::{add, first_visit, fresh, goal, note, patch, plan, read, start};

#[test]
fn typing_into_one_field_is_one_step_of_undo() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    for (i, text) in ["W", "Wh", "Who"].iter().enumerate() {
        let json = format!(r#"{{"noun":"walk","id":"{id}","title":"{text}"}}"#);
        f.notebook.edit(patch(&json), i as f64).unwrap();
    }
    let undone = f.notebook.undo().unwrap();
    assert_eq!(undone.value, Op::new(Verb::Edit, Noun::Walk));
    assert_eq!(read(&f.notebook, &id).title, "");
    assert_eq!(undone.redo, Some(Op::new(Verb::Edit, Noun::Walk)));
    f.notebook.redo().unwrap();
    assert_eq!(read(&f.notebook, &id).title, "Who");
}

#[test]
fn what_is_removed_comes_back_with_undo() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    let kept = note(
        &mut f.notebook,
        &visit,
        Lane::Try,
        "I will count to five.",
        1.0,
    );
    let before = read(&f.notebook, &id);

    f.notebook.remove(Noun::Note, &kept, None).unwrap();
    assert!(read(&f.notebook, &id).notes.is_empty());
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id), before);

    f.notebook.remove(Noun::Visit, &visit, None).unwrap();
    assert!(
        read(&f.notebook, &id).notes.is_empty(),
        "notes go with their visit"
    );
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id), before);

    f.notebook.remove_walk(&id).unwrap();
    assert!(f.notebook.reader().walks().unwrap().is_empty());
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id), before);
}

#[test]
fn undo_is_refused_when_another_program_changed_the_row() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let norm = add(&mut f.notebook, &id, Noun::Norm);
    let text = |t: &str| patch(&format!(r#"{{"noun":"norm","id":"{norm}","text":"{t}"}}"#));
    f.notebook.edit(text("mine"), 1.0).unwrap();
    let clock = walk_core::clock::StepClock::at(start());
    let mut other = walk_core::Notebook::open(f.folder.path(), Box::new(clock)).unwrap();
    other.edit(text("theirs"), 1.0).unwrap();
    assert_eq!(f.notebook.undo().unwrap_err().code(), "changed-elsewhere");
    assert_eq!(read(&f.notebook, &id).norms[0].text, "theirs");
}

#[test]
fn leaving_the_room_finishes_what_stands_in_the_composer() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    goal(&mut f.notebook, &id);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    f.notebook
        .write_note(&visit, (Lane::Notice, "last words"), 1.0)
        .unwrap();
    f.notebook.leave_visit(&visit).unwrap();
    assert!(!read(&f.notebook, &id).notes[0].draft);
    f.notebook.undo().unwrap();
    let walk = read(&f.notebook, &id);
    assert!(
        walk.notes[0].draft && walk.visits[0].left_at.is_none(),
        "one act, one step"
    );
}

#[test]
fn a_minute_of_typing_is_one_step_and_a_longer_text_several() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    // The clock goes on one second a look: 150 saves are two and a half minutes.
    for i in 0..150 {
        let json = format!(r#"{{"noun":"reflection","walk":"{id}","questioned":"{i}"}}"#);
        f.notebook.edit(patch(&json), f64::from(i)).unwrap();
    }
    f.notebook.undo().unwrap();
    let left: u32 = read(&f.notebook, &id).reflections[0]
        .questioned
        .parse()
        .unwrap();
    assert!((100..149).contains(&left), "{left}");
}
