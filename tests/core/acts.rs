//! Presses that are acts of their own, and what the next plan reads of all walks.

use walk_core::Noun;

use crate::common::{all, fresh, patch, plan, read, sample};

#[test]
fn a_press_joins_no_typing() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let opening = |text: &str| {
        patch(&format!(
            r#"{{"noun":"walk","id":"{id}","opening_activity":"{text}"}}"#
        ))
    };
    f.notebook.edit(opening("Typed"), 1.0).unwrap();
    f.notebook.edit(opening("Typed by hand"), 2.0).unwrap();
    f.notebook.set(opening("From the bank")).unwrap();
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id).opening_activity, "Typed by hand");
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &id).opening_activity, "");
}

#[test]
fn a_press_refuses_what_typing_refuses() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let long = "x".repeat(walk_core::limits::LINE + 1);
    let title = patch(&format!(
        r#"{{"noun":"walk","id":"{id}","title":"{long}"}}"#
    ));
    assert_eq!(f.notebook.set(title).unwrap_err().code(), "too-long");
    let before = all(&f.notebook);
    let many = f.notebook.add_with(Noun::Norm, &id, &long).unwrap_err();
    let odd = f.notebook.add_with(Noun::Visit, &id, "x").unwrap_err();
    let gone = f.notebook.add_with(Noun::Norm, "gone", "x").unwrap_err();
    assert_eq!(
        [many.code(), odd.code(), gone.code()],
        ["too-long", "not-possible", "not-found"]
    );
    assert_eq!(all(&f.notebook), before);
}

#[test]
fn what_comes_from_a_bank_is_one_step() {
    for noun in [Noun::LookFor, Noun::Norm, Noun::Proposal, Noun::Wondering] {
        let mut f = fresh();
        let id = plan(&mut f.notebook);
        let before = all(&f.notebook);
        f.notebook.add_with(noun, &id, "We keep to time.").unwrap();
        let walk = serde_json::to_string(&read(&f.notebook, &id)).unwrap();
        assert!(walk.contains("We keep to time."), "{}", noun.as_str());
        f.notebook.undo().unwrap();
        assert_eq!(all(&f.notebook), before, "{}", noun.as_str());
    }
}

#[test]
fn plans_of_all_walks_hold_the_plan_and_the_commitments_alone() {
    let mut f = fresh();
    let today = "2026-11-23".parse().unwrap();
    let id = f.notebook.add_sample(sample("en"), today).unwrap().value;
    let whole = read(&f.notebook, &id);
    let plan = f.notebook.reader().plans().unwrap().remove(0);
    assert_eq!(plan.commitments, whole.commitments);
    assert_eq!(plan.walkers, whole.walkers);
    assert_eq!((&plan.norms, &plan.visits), (&whole.norms, &whole.visits));
    assert!(!whole.notes.is_empty() && !whole.reflections.is_empty());
    assert!(plan.notes.is_empty() && plan.cards.is_empty() && plan.reflections.is_empty());
}
