//! Whatever a person does: undo to the start is the start, redo to the end is the end, and a walk
//! that goes out as a file comes in equal.

use proptest::prelude::*;
use serde_json::json;
use walk_core::agreement::{Agreement, Profile};
use walk_core::document::{WalkDocument, parse_walk_file, write_walk_file};
use walk_core::door::Planned;
use walk_core::protocol::{Overlay, Protocol, builtins};
use walk_core::terms::{
    Devices, FocusPart, FocusWidth, HostStatus, Lane, Language, LessonPhase, SinceOutcome,
};
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
    Type(usize, u32, u8, String),
    Finish(usize),
    EditNote(usize, String),
    Enter(usize),
    Leave(usize),
    Card(usize),
    Group(usize, usize),
    Protocol(usize, bool),
    OwnProtocol(usize, String),
    Votes(usize, u32),
    Since(usize, usize, String),
    Door(usize, String),
    Tally(usize, usize, Option<u32>),
    HandOut(bool),
    Host(usize, usize, String),
    Choices(usize, bool, String),
    PlanFrom,
    Close,
    Reopen,
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
        N::Proposal,
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
        2 => (i.clone(), 0u32..700, 0u8..3, text.clone())
            .prop_map(|(i, m, l, t)| Act::Type(i, m, l, t)),
        4 => i.clone().prop_map(Act::Finish),
        2 => (i.clone(), text.clone()).prop_map(|(i, t)| Act::EditNote(i, t)),
        1 => i.clone().prop_map(Act::Enter),
        1 => i.clone().prop_map(Act::Leave),
        3 => i.clone().prop_map(Act::Card),
        2 => (i.clone(), i.clone()).prop_map(|(c, p)| Act::Group(c, p)),
        4 => planned(text),
        1 => Just(Act::RemoveWalk),
        2 => Just(Act::Undo),
        2 => Just(Act::Redo),
    ]
}

/// What belongs to the plan.
fn planned(text: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = Act> {
    let i = 0usize..6;
    prop_oneof![
        3 => (i.clone(), any::<bool>()).prop_map(|(i, own)| Act::Protocol(i, own)),
        2 => (i.clone(), text.clone()).prop_map(|(i, t)| Act::OwnProtocol(i, t)),
        1 => (i.clone(), 0u32..1100).prop_map(|(i, n)| Act::Votes(i, n)),
        3 => (i.clone(), i.clone(), text.clone()).prop_map(|(c, o, t)| Act::Since(c, o, t)),
        6 => prop_oneof![
            (i.clone(), text.clone()).prop_map(|(i, t)| Act::Door(i, t)),
            (i.clone(), i.clone(), prop::option::of(0u32..9))
                .prop_map(|(v, l, n)| Act::Tally(v, l, n)),
        ],
        1 => any::<bool>().prop_map(Act::HandOut),
        2 => (i.clone(), i.clone(), text.clone()).prop_map(|(i, k, t)| Act::Host(i, k, t)),
        2 => (i, any::<bool>(), text).prop_map(|(i, b, t)| Act::Choices(i, b, t)),
        1 => Just(Act::PlanFrom),
        3 => prop_oneof![1 => Just(Act::Close), 2 => Just(Act::Reopen)],
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
            Noun::Proposal => w.proposals.iter().map(|e| e.id.clone()).collect(),
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
            .write_note(&visit(i), (Lane::ALL[usize::from(l)], t.as_str()), seq)
            .map(drop),
        Act::Type(i, m, l, t) => n
            .type_note(&visit(i), Some(m), Lane::ALL[usize::from(l)], &t, seq)
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
        act => perform_planned(n, &walks, act, seq),
    };
}

/// The same for what belongs to the plan.
fn perform_planned(
    n: &mut Notebook,
    walks: &[WalkDocument],
    act: Act,
    seq: f64,
) -> walk_core::Result<()> {
    let w = &walks[0];
    let visit = |i: usize| nth(&w.visits, i).map(|v| v.id.clone()).unwrap_or_default();
    let own = n.reader().own_protocols().unwrap();
    let built_in = builtins(w.language);
    let json = match act {
        Act::Protocol(i, of_their_own) => {
            let from = if of_their_own { &own } else { &built_in };
            return match nth(from, i) {
                Some(protocol) => n.choose_protocol(&w.id, protocol.clone()).map(drop),
                None => Ok(()),
            };
        }
        Act::OwnProtocol(i, name) => {
            return match nth(&own, i).cloned().filter(|_| i % 2 == 0) {
                Some(protocol) => {
                    let id = protocol.id.clone();
                    let protocol = Protocol { name, ..protocol };
                    n.edit_protocol(&id, protocol, Some("name"), seq).map(drop)
                }
                None => n.copy_protocol(built_in[i].clone()).map(drop),
            };
        }
        Act::HandOut(true) => return n.hand_out_roles(&w.id).map(drop),
        Act::HandOut(false) => return n.hand_out_evidence(&w.id).map(drop),
        Act::PlanFrom => {
            let day = "2026-11-07".parse().unwrap();
            return n.plan_walk_from(&w.id, day).map(drop);
        }
        Act::Close => return n.close_walk(&w.id).map(drop),
        Act::Reopen => return n.reopen_walk(&w.id).map(drop),
        Act::Votes(i, votes) => {
            let id = nth(&w.proposals, i).map(|p| p.id.clone());
            json!({"noun":"proposal","id":id.unwrap_or_default(),"votes":votes})
        }
        Act::Since(c, o, text) => {
            let all: Vec<_> = walks.iter().flat_map(|w| &w.commitments).collect();
            let id = nth(&all, c).map(|c| c.id.clone()).unwrap_or_default();
            let outcome = SinceOutcome::ALL.get(o);
            json!({"noun":"since","walk":w.id,"commitment":id,"outcome":outcome,
                "what_happened":text})
        }
        Act::Tally(i, l, n) => {
            let look_for = nth(&w.look_fors, l).map(|l| l.id.clone());
            json!({"noun":"tally","visit":visit(i),"look_for":look_for.unwrap_or_default(),
                "count_x":n,"count_of_y":n.map(|n| n + 3)})
        }
        Act::Door(i, code) => json!({"noun":"door","visit":visit(i),"code":code}),
        Act::Host(i, k, text) => json!({"noun":"visit","id":visit(i),"coverage":text,
            "host_focus":text,"host_status":HostStatus::ALL.get(k),"host_told":k % 2 == 0,
            "students_told":k % 3 == 0,"lesson_phase":LessonPhase::ALL.get(k)}),
        Act::Choices(i, b, text) => json!({"noun":"walk","id":w.id,
            "language":Language::ALL[i % 2],"focus_check":FocusPart::ALL[..i % 5],
            "overlays":Overlay::ALL[..i % 4],"agreement_profile":Profile::ALL[i],
            "agreement":b.then(Agreement::default),"enter_together":b,"no_linked_goal":b,
            "where_to_sit":text,"focus_width":FocusWidth::ALL.get(i),
            "devices":Devices::ALL.get(i)}),
        other => panic!("{other:?} is not of the plan"),
    };
    n.edit(serde_json::from_value(json).unwrap(), seq).map(drop)
}

/// Everything but doors of walks that were closed: those are erased for good.
fn state(n: &Notebook) -> (Vec<WalkDocument>, Vec<Protocol>, Vec<Planned>) {
    let r = n.reader();
    (
        r.walks().unwrap(),
        r.own_protocols().unwrap(),
        r.doors().unwrap(),
    )
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
        for walk in state(&f.notebook).0 {
            let mut empty = fresh();
            let read = parse_walk_file(&write_walk_file(&walk)).unwrap();
            prop_assert_eq!(&read, &walk);
            let id = empty.notebook.import(read).unwrap().value;
            prop_assert_eq!(&empty.notebook.reader().walk(&id).unwrap(), &walk);
        }
    }
}
