//! What each verb does, and that undo names and takes back each of them.

use walk_core::ops::{Op, Verb};
use walk_core::terms::{Lane, WalkStatus};
use walk_core::{Noun, Place};

use crate::common::{add, first_visit, fresh, note, patch, plan, read, start};

#[test]
fn a_new_walk_has_me_one_visit_and_its_day() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let walk = read(&f.notebook, &id);
    assert_eq!(walk.date.unwrap().to_string(), "2026-11-05");
    assert_eq!(walk.walkers.len(), 1);
    assert_eq!(walk.walkers[0].id, f.notebook.me());
    assert_eq!(
        (
            walk.visits.len(),
            walk.visits[0].visit_no,
            walk.visits[0].minutes
        ),
        (1, 1, 15)
    );
    assert_eq!(walk.status, WalkStatus::Draft);
}

#[test]
fn a_note_is_kept_from_its_first_letter_and_carries_the_minute() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    // The clock goes on one second a look, so 130 saves are more than two minutes.
    for i in 0..130 {
        f.notebook
            .edit(
                patch(&format!(r#"{{"noun":"walk","id":"{id}","title":"{i}"}}"#)),
                f64::from(i),
            )
            .unwrap();
    }
    f.notebook
        .write_note(&visit, Lane::Notice, "1", 1.0)
        .unwrap();
    f.notebook
        .write_note(&visit, Lane::Wonder, "14 of 22 ", 2.0)
        .unwrap();
    let walk = read(&f.notebook, &id);
    assert_eq!(walk.notes.len(), 1);
    let draft = &walk.notes[0];
    assert!(draft.draft);
    assert_eq!(
        (draft.text.as_str(), draft.lane, draft.minute),
        ("14 of 22 ", Some(Lane::Wonder), Some(2))
    );

    f.notebook.finish_note(&visit).unwrap();
    assert!(!read(&f.notebook, &id).notes[0].draft);
    assert_eq!(
        f.notebook.finish_note(&visit).unwrap().value,
        None,
        "nothing is left to finish"
    );
}

#[test]
fn an_older_save_never_overwrites_a_newer_one() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    f.notebook
        .write_note(&visit, Lane::Notice, "newer", 2.0)
        .unwrap();
    f.notebook
        .write_note(&visit, Lane::Notice, "old", 1.0)
        .unwrap();
    assert_eq!(read(&f.notebook, &id).notes[0].text, "newer");

    let title = |text: &str| {
        patch(&format!(
            r#"{{"noun":"walk","id":"{id}","title":"{text}"}}"#
        ))
    };
    f.notebook.edit(title("newer"), 8.5).unwrap();
    f.notebook.edit(title("old"), 8.25).unwrap();
    assert_eq!(read(&f.notebook, &id).title, "newer");
}

#[test]
fn a_save_that_was_refused_can_be_sent_again() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let long = "x".repeat(walk_core::limits::LINE + 1);
    let patch_long = patch(&format!(
        r#"{{"noun":"walk","id":"{id}","title":"{long}"}}"#
    ));
    let error = f.notebook.edit(patch_long, 5.0).unwrap_err();
    assert_eq!((error.code(), error.field()), ("too-long", Some("title")));
    f.notebook
        .edit(
            patch(&format!(r#"{{"noun":"walk","id":"{id}","title":"fits"}}"#)),
            5.0,
        )
        .unwrap();
    assert_eq!(read(&f.notebook, &id).title, "fits");
}

#[test]
fn text_is_kept_byte_for_byte() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    let texts = [
        " ends in spaces  ",
        "line\r\nline\n",
        "ñ as one",
        "n\u{303} as two",
        "👩🏽‍🏫 🇪🇸",
        "שלום עולם",
        "مرحبا",
        "<b>&amp;</b> $x$ #import *",
        "\u{1}\u{b}\u{7f}",
        "'; DROP TABLE note; --",
    ];
    for (i, text) in texts.iter().enumerate() {
        let id = note(&mut f.notebook, &visit, Lane::Notice, text, i as f64);
        let walk = f.notebook.reader().walks().unwrap().remove(0);
        assert_eq!(walk.notes.iter().find(|n| n.id == id).unwrap().text, *text);
    }
}

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
fn a_card_takes_text_visit_and_kind_and_nothing_else() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    let one = note(&mut f.notebook, &visit, Lane::Notice, "9 of 24 spoke.", 1.0);
    f.notebook
        .edit(
            patch(&format!(
                r#"{{"noun":"note","id":"{one}","evidence_type":"count"}}"#
            )),
            2.0,
        )
        .unwrap();
    let card = f.notebook.make_card(&one).unwrap().value;
    assert_eq!(
        f.notebook.make_card(&one).unwrap().value,
        card,
        "a note has one card"
    );
    let walk = read(&f.notebook, &id);
    assert_eq!(walk.cards.len(), 1);
    assert_eq!(walk.cards[0].text, "9 of 24 spoke.");
    assert_eq!(
        walk.cards[0].evidence_type,
        Some(walk_core::terms::EvidenceType::Count)
    );
    assert_eq!(walk.notes[0].card.as_deref(), Some(card.as_str()));

    f.notebook.remove(Noun::Card, &card, None).unwrap();
    assert_eq!(read(&f.notebook, &id).notes[0].card, None);
    assert_ne!(
        f.notebook.make_card(&one).unwrap().value,
        card,
        "after removal a new one is made"
    );
}

#[test]
fn a_pattern_knows_its_visits_and_lets_its_cards_go() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    add(&mut f.notebook, &id, Noun::Visit);
    let visits: Vec<String> = read(&f.notebook, &id)
        .visits
        .into_iter()
        .map(|v| v.id)
        .collect();
    let pattern = add(&mut f.notebook, &id, Noun::Pattern);
    for visit in [&visits[1], &visits[0], &visits[1]] {
        let place = Place {
            walk: &id,
            visit: Some(visit),
        };
        let card = f.notebook.add(Noun::Card, place).unwrap().value;
        f.notebook
            .edit(
                patch(&format!(
                    r#"{{"noun":"card","id":"{card}","pattern":"{pattern}"}}"#
                )),
                0.0,
            )
            .unwrap();
    }
    assert_eq!(read(&f.notebook, &id).patterns[0].visits, [1, 2]);
    f.notebook.remove(Noun::Pattern, &pattern, None).unwrap();
    assert!(
        read(&f.notebook, &id)
            .cards
            .iter()
            .all(|c| c.pattern.is_none())
    );
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id).patterns[0].visits, [1, 2]);
}

#[test]
fn rows_move_and_stop_at_the_ends() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let norms: Vec<String> = (0..3)
        .map(|_| add(&mut f.notebook, &id, Noun::Norm))
        .collect();
    let order = |f: &crate::common::Fresh| -> Vec<String> {
        read(&f.notebook, &id)
            .norms
            .into_iter()
            .map(|n| n.id)
            .collect()
    };
    f.notebook.move_by(Noun::Norm, &norms[2], None, -1).unwrap();
    assert_eq!(
        order(&f),
        [norms[0].clone(), norms[2].clone(), norms[1].clone()]
    );
    f.notebook.move_by(Noun::Norm, &norms[0], None, -1).unwrap();
    assert_eq!(order(&f)[0], norms[0], "the first stays first");
    f.notebook.undo().unwrap();
    assert_eq!(
        order(&f),
        norms,
        "a move that moved nothing is no step of undo"
    );
}

#[test]
fn the_state_of_a_walk_follows_what_it_holds() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let focus = format!(r#"{{"noun":"walk","id":"{id}","focus_question":"Who explains?"}}"#);
    f.notebook.edit(patch(&focus), 1.0).unwrap();
    assert_eq!(read(&f.notebook, &id).status, WalkStatus::PreBriefed);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    assert_eq!(read(&f.notebook, &id).status, WalkStatus::Walking);
    f.notebook.leave_visit(&visit).unwrap();
    let wondering = add(&mut f.notebook, &id, Noun::Wondering);
    let text = |noun: &str, id: &str| {
        patch(&format!(
            r#"{{"noun":"{noun}","id":"{id}","text":"I will."}}"#
        ))
    };
    f.notebook.edit(text("wondering", &wondering), 1.0).unwrap();
    assert_eq!(read(&f.notebook, &id).status, WalkStatus::Debriefed);
    let commitment = add(&mut f.notebook, &id, Noun::Commitment);
    f.notebook
        .edit(text("commitment", &commitment), 1.0)
        .unwrap();
    assert_eq!(read(&f.notebook, &id).status, WalkStatus::FollowUp);
}

#[test]
fn going_back_into_a_room_keeps_the_first_time() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    let entered = read(&f.notebook, &id).visits[0].entered_at.unwrap();
    assert!(entered > start());
    f.notebook.leave_visit(&visit).unwrap();
    assert!(read(&f.notebook, &id).visits[0].left_at.unwrap() > entered);
    f.notebook.enter_visit(&visit).unwrap();
    let again = &read(&f.notebook, &id).visits[0];
    assert_eq!((again.entered_at, again.left_at), (Some(entered), None));
}

#[test]
fn unknown_ids_and_wrong_nouns_are_refused_and_change_nothing() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let before = read(&f.notebook, &id);
    let gone = "00000000-0000-7000-8000-00000000dead";
    let n = &mut f.notebook;
    let codes = [
        n.add(
            Noun::Norm,
            Place {
                walk: gone,
                visit: None,
            },
        )
        .unwrap_err()
        .code(),
        n.add(
            Noun::Card,
            Place {
                walk: &id,
                visit: Some(gone),
            },
        )
        .unwrap_err()
        .code(),
        n.add(
            Noun::Note,
            Place {
                walk: &id,
                visit: None,
            },
        )
        .unwrap_err()
        .code(),
        n.edit(
            patch(&format!(r#"{{"noun":"norm","id":"{gone}","text":"x"}}"#)),
            1.0,
        )
        .unwrap_err()
        .code(),
        n.edit(
            patch(&format!(
                r#"{{"noun":"reflection","walk":"{gone}","validated":"x"}}"#
            )),
            1.0,
        )
        .unwrap_err()
        .code(),
        n.move_by(Noun::Walk, &id, None, 1).unwrap_err().code(),
        n.remove(Noun::Stay, &id, None).unwrap_err().code(),
        n.remove(Noun::Walker, gone, Some(&id)).unwrap_err().code(),
        n.write_note(gone, Lane::Notice, "x", 1.0)
            .unwrap_err()
            .code(),
        n.write_note(&before.visits[0].id, Lane::Notice, "a\0b", 1.0)
            .unwrap_err()
            .code(),
        n.edit(
            patch(&format!(
                r#"{{"noun":"visit","id":"{}","minutes":0}}"#,
                before.visits[0].id
            )),
            1.0,
        )
        .unwrap_err()
        .code(),
        n.make_card(gone).unwrap_err().code(),
        n.enter_visit(gone).unwrap_err().code(),
    ];
    assert_eq!(
        codes,
        [
            "not-found",
            "not-found",
            "not-possible",
            "not-found",
            "not-found",
            "not-possible",
            "not-possible",
            "not-found",
            "not-found",
            "nul-character",
            "out-of-range",
            "not-found",
            "not-found",
        ]
    );
    assert_eq!(read(&f.notebook, &id), before);
    assert_eq!(
        f.notebook.undo().unwrap().value,
        Op::new(Verb::Add, Noun::Walk),
        "no refused act is a step"
    );
    assert_eq!(f.notebook.undo().unwrap_err().code(), "nothing-to-undo");
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
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    f.notebook
        .write_note(&visit, Lane::Notice, "last words", 1.0)
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
fn the_private_notes_of_others_are_theirs() {
    let mut f = fresh();
    let today = "2026-11-23".parse().unwrap();
    let id = f
        .notebook
        .add_sample(crate::common::sample("en"), today)
        .unwrap()
        .value;
    let before = read(&f.notebook, &id);
    let other = before
        .notes
        .iter()
        .find(|n| n.author != before.me)
        .unwrap()
        .id
        .clone();
    let change = patch(&format!(r#"{{"noun":"note","id":"{other}","text":"x"}}"#));
    assert_eq!(
        f.notebook.edit(change, 1.0).unwrap_err().code(),
        "not-yours"
    );
    assert_eq!(
        f.notebook
            .remove(Noun::Note, &other, None)
            .unwrap_err()
            .code(),
        "not-yours"
    );
    assert_eq!(
        f.notebook.make_card(&other).unwrap_err().code(),
        "not-yours"
    );
    assert_eq!(read(&f.notebook, &id), before);
}

#[test]
fn an_empty_entry_does_not_change_the_state_of_a_walk() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    add(&mut f.notebook, &id, Noun::Commitment);
    add(&mut f.notebook, &id, Noun::Wondering);
    assert_eq!(read(&f.notebook, &id).status, WalkStatus::Walking);
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
