//! What is refused leaves no trace, neither in the notebook nor among the steps of undo.

use walk_core::ops::{Op, Verb};
use walk_core::terms::Lane;
use walk_core::{Noun, Place};

use crate::common::{fresh, patch, plan, read};

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
        n.write_note(gone, (Lane::Notice, "x"), 1.0)
            .unwrap_err()
            .code(),
        n.write_note(&before.visits[0].id, (Lane::Notice, "a\0b"), 1.0)
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
