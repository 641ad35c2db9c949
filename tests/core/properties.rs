//! Whatever a person does: undo to the start is the start, redo to the end is the end, and a walk
//! that goes out as a file comes in equal.

use proptest::prelude::*;
use walk_core::document::{WalkDocument, parse_walk_file, write_walk_file};
use walk_core::terms::Lane;
use walk_core::{Notebook, Noun, Patch, Place};

use crate::common::{fresh, reopen, sample};

/// One act of a person, with places counted so that they always mean something.
#[derive(Debug, Clone)]
enum Act {
    Plan,
    Add(Noun, usize),
    Remove(Noun, usize),
    Move(Noun, usize, bool),
    Title(String),
    Goal(usize, String),
    Reflect(String),
    Minutes(usize, u32),
    Write(usize, u8, String),
    Finish(usize),
    EditNote(usize, String),
    Enter(usize),
    Leave(usize),
    Card(usize),
    Group(usize, usize),
    RemoveWalk,
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    use Noun as N;
    let noun = prop::sample::select(vec![
        N::LookFor,
        N::Norm,
        N::Visit,
        N::Pattern,
        N::Wondering,
        N::NextStep,
        N::Commitment,
        N::Walker,
        N::Card,
    ]);
    let text = prop_oneof![
        "[a-zñáé ]{0,12}",
        any::<String>().prop_map(|s| s.replace('\0', ""))
    ];
    let i = 0usize..6;
    prop_oneof![
        1 => Just(Act::Plan),
        6 => (noun.clone(), i.clone()).prop_map(|(n, i)| Act::Add(n, i)),
        3 => (noun.clone(), i.clone()).prop_map(|(n, i)| Act::Remove(n, i)),
        2 => (noun, i.clone(), any::<bool>()).prop_map(|(n, i, up)| Act::Move(n, i, up)),
        2 => text.clone().prop_map(Act::Title),
        2 => (i.clone(), text.clone()).prop_map(|(i, t)| Act::Goal(i, t)),
        2 => text.clone().prop_map(Act::Reflect),
        1 => (i.clone(), 0u32..300).prop_map(|(i, m)| Act::Minutes(i, m)),
        8 => (i.clone(), 0u8..3, text.clone()).prop_map(|(i, l, t)| Act::Write(i, l, t)),
        4 => i.clone().prop_map(Act::Finish),
        2 => (i.clone(), text).prop_map(|(i, t)| Act::EditNote(i, t)),
        1 => i.clone().prop_map(Act::Enter),
        1 => i.clone().prop_map(Act::Leave),
        3 => i.clone().prop_map(Act::Card),
        2 => (i.clone(), i.clone()).prop_map(|(c, p)| Act::Group(c, p)),
        1 => Just(Act::RemoveWalk),
        2 => Just(Act::Undo),
        2 => Just(Act::Redo),
    ]
}

fn nth<T>(list: &[T], i: usize) -> Option<&T> {
    if list.is_empty() {
        None
    } else {
        list.get(i % list.len())
    }
}

/// Does one act on the newest walk; an act that is refused changes nothing.
fn perform(n: &mut Notebook, act: &Act, seq: f64) {
    let walks = n.reader().walks().unwrap();
    let Some(w) = walks.first() else {
        if matches!(act, Act::Plan) {
            crate::common::plan(n);
        }
        return;
    };
    let ids = |noun: Noun| -> Vec<String> {
        match noun {
            Noun::LookFor => w.look_fors.iter().map(|e| e.id.clone()).collect(),
            Noun::Norm => w.norms.iter().map(|e| e.id.clone()).collect(),
            Noun::Visit => w.visits.iter().map(|e| e.id.clone()).collect(),
            Noun::Pattern => w.patterns.iter().map(|e| e.id.clone()).collect(),
            Noun::Wondering => w.team_wonderings.iter().map(|e| e.id.clone()).collect(),
            Noun::NextStep => w.team_next_steps.iter().map(|e| e.id.clone()).collect(),
            Noun::Commitment => w.commitments.iter().map(|e| e.id.clone()).collect(),
            Noun::Walker => w.walkers.iter().map(|e| e.id.clone()).collect(),
            Noun::Card => w.cards.iter().map(|e| e.id.clone()).collect(),
            _ => vec![],
        }
    };
    let visit = |i: usize| nth(&w.visits, i).map(|v| v.id.clone()).unwrap_or_default();
    let note = |i: usize| nth(&w.notes, i).map(|v| v.id.clone()).unwrap_or_default();
    let walk = w.id.clone();
    // Refusals are part of the game: the property is that they leave no trace.
    let _ = match act.clone() {
        Act::Plan => n.plan_walk("2026-11-06".parse().unwrap()).map(drop),
        Act::Add(noun, i) => {
            let v = visit(i);
            n.add(
                noun,
                Place {
                    walk: &walk,
                    visit: Some(&v),
                },
            )
            .map(drop)
        }
        Act::Remove(noun, i) => match nth(&ids(noun), i) {
            Some(id) => n.remove(noun, id, Some(&walk)).map(drop),
            None => Ok(()),
        },
        Act::Move(noun, i, up) => match nth(&ids(noun), i) {
            Some(id) => n
                .move_by(noun, id, Some(&walk), if up { -1 } else { 1 })
                .map(drop),
            None => Ok(()),
        },
        Act::Title(t) => n
            .edit(
                serde_json::from_value(serde_json::json!({"noun":"walk","id":walk,"title":t}))
                    .unwrap(),
                seq,
            )
            .map(drop),
        Act::Goal(i, t) => {
            let id = nth(&w.walkers, i).map(|w| w.id.clone()).unwrap_or_default();
            let json = serde_json::json!({"noun":"walker","id":id,"walk":walk,"learning_goal":t});
            n.edit(serde_json::from_value(json).unwrap(), seq).map(drop)
        }
        Act::Reflect(t) => {
            let json = serde_json::json!({"noun":"reflection","walk":walk,"questioned":t});
            n.edit(serde_json::from_value(json).unwrap(), seq).map(drop)
        }
        Act::Minutes(i, m) => {
            let json = serde_json::json!({"noun":"visit","id":visit(i),"minutes":m});
            n.edit(serde_json::from_value(json).unwrap(), seq).map(drop)
        }
        Act::Write(i, l, t) => n
            .write_note(&visit(i), Lane::ALL[usize::from(l)], &t, seq)
            .map(drop),
        Act::Finish(i) => n.finish_note(&visit(i)).map(drop),
        Act::EditNote(i, t) => {
            let json = serde_json::json!({"noun":"note","id":note(i),"text":t});
            n.edit(serde_json::from_value(json).unwrap(), seq).map(drop)
        }
        Act::Enter(i) => n.enter_visit(&visit(i)).map(drop),
        Act::Leave(i) => n.leave_visit(&visit(i)).map(drop),
        Act::Card(i) => n.make_card(&note(i)).map(drop),
        Act::Group(c, p) => {
            let card = nth(&w.cards, c).map(|c| c.id.clone()).unwrap_or_default();
            let pattern = nth(&w.patterns, p).map(|p| p.id.clone());
            let json = serde_json::json!({"noun":"card","id":card,"pattern":pattern});
            n.edit(serde_json::from_value::<Patch>(json).unwrap(), seq)
                .map(drop)
        }
        Act::RemoveWalk => n.remove_walk(&walk).map(drop),
        Act::Undo => n.undo().map(drop),
        Act::Redo => n.redo().map(drop),
    };
}

fn state(n: &Notebook) -> Vec<WalkDocument> {
    n.reader().walks().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_to_the_start_is_the_start_and_redo_to_the_end_is_the_end(
        acts in prop::collection::vec(act(), 1..40)
    ) {
        // The sample was brought in by an earlier session, which undo does not reach.
        let f = fresh();
        let folder = f.folder;
        let today = "2026-11-23".parse().unwrap();
        { f.notebook }.add_sample(sample("en"), today).unwrap();
        let mut n = reopen(folder.path());
        let start = state(&n);
        for (i, act) in acts.iter().enumerate() {
            perform(&mut n, act, i as f64 + 1.0);
        }
        let end = state(&n);
        let mut steps = 0;
        while n.undo().is_ok() {
            steps += 1;
        }
        prop_assert_eq!(&state(&n), &start);
        for _ in 0..steps {
            n.redo().unwrap();
        }
        prop_assert_eq!(&state(&n), &end);
        prop_assert_eq!(n.reader().check().unwrap(), None);
    }

    #[test]
    fn a_walk_that_goes_out_comes_in_equal(acts in prop::collection::vec(act(), 1..40)) {
        let mut f = fresh();
        crate::common::plan(&mut f.notebook);
        for (i, act) in acts.iter().enumerate() {
            perform(&mut f.notebook, act, i as f64 + 1.0);
        }
        for walk in state(&f.notebook) {
            let mut empty = fresh();
            let read = parse_walk_file(&write_walk_file(&walk)).unwrap();
            prop_assert_eq!(&read, &walk);
            let id = empty.notebook.import(read).unwrap().value;
            prop_assert_eq!(&empty.notebook.reader().walk(&id).unwrap(), &walk);
        }
    }
}
