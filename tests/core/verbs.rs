//! What each verb does.

use walk_core::terms::{Lane, WalkStatus};
use walk_core::{Noun, Place};

use crate::common::{add, first_visit, fresh, goal, note, patch, plan, read, start};

#[test]
fn a_new_walk_has_me_a_protocol_with_its_visits_and_its_day() {
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
        (2, 1, 15)
    );
    assert_eq!(walk.protocol.unwrap().id, "one-period");
    assert_eq!(walk.status, WalkStatus::Draft);
}

#[test]
fn a_note_is_kept_from_its_first_letter_and_carries_the_minute() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    goal(&mut f.notebook, &id);
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
        .write_note(&visit, (Lane::Notice, "1"), 1.0)
        .unwrap();
    f.notebook
        .write_note(&visit, (Lane::Wonder, "14 of 22 "), 2.0)
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
        .write_note(&visit, (Lane::Notice, "newer"), 2.0)
        .unwrap();
    f.notebook
        .write_note(&visit, (Lane::Notice, "old"), 1.0)
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

/// S5: spaces, line ends of both kinds, marks, faces and control characters.
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
    goal(&mut f.notebook, &id);
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
    goal(&mut f.notebook, &id);
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
fn an_empty_entry_does_not_change_the_state_of_a_walk() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    goal(&mut f.notebook, &id);
    let visit = first_visit(&f.notebook, &id);
    f.notebook.enter_visit(&visit).unwrap();
    add(&mut f.notebook, &id, Noun::Commitment);
    add(&mut f.notebook, &id, Noun::Wondering);
    assert_eq!(read(&f.notebook, &id).status, WalkStatus::Walking);
}

#[test]
fn coming_back_hours_later_begins_the_visit_anew() {
    let mut f = fresh();
    let today = "2026-11-23".parse().unwrap();
    // The sample's visits lie days before its notebook's clock, which stands at their planning.
    let id = f
        .notebook
        .add_sample(crate::common::sample("en"), today)
        .unwrap()
        .value;
    let visit = read(&f.notebook, &id).visits[0].clone();
    drop(f.notebook);
    let later = walk_core::moment::Moment(visit.left_at.unwrap().0 + 3 * 3_600_000);
    let clock = walk_core::clock::StepClock::at(later);
    let mut notebook = walk_core::Notebook::open(f.folder.path(), Box::new(clock)).unwrap();
    notebook.enter_visit(&visit.id).unwrap();
    let again = &read(&notebook, &id).visits[0];
    assert!(again.entered_at.unwrap() >= later);
    assert_eq!(again.left_at, None);
}
