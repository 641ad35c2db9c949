//! The team: roles that go round, kinds of evidence handed out, what each walker says, and votes.

use serde_json::json;
use walk_core::ops::{Op, Verb};
use walk_core::rotation::{evidence, proposal, turns};
use walk_core::terms::{EvidenceType, Role};
use walk_core::{Notebook, Noun};

use crate::common::{add, all, fresh, plan, read, set, try_set};

/// A walk of so many walkers on a day.
fn team(n: &mut Notebook, day: &str, size: usize) -> String {
    let id = n.plan_walk(day.parse().unwrap()).unwrap().value;
    for _ in 1..size {
        add(n, &id, Noun::Walker);
    }
    id
}

fn next(n: &mut Notebook, from: &str, day: &str) -> String {
    n.plan_walk_from(from, day.parse().unwrap()).unwrap().value
}

fn roles(n: &Notebook, walk: &str) -> Vec<Vec<Role>> {
    let walk = read(n, walk);
    walk.walkers.into_iter().map(|w| w.roles).collect()
}

fn kinds(n: &Notebook, walk: &str) -> Vec<Vec<EvidenceType>> {
    let walk = read(n, walk);
    walk.walkers.into_iter().map(|w| w.evidence_types).collect()
}

fn lead(n: &Notebook, walk: &str) -> usize {
    let leads: Vec<usize> = (0..)
        .zip(roles(n, walk))
        .filter(|(_, r)| r.contains(&Role::Facilitator))
        .map(|(i, _)| i)
        .collect();
    assert_eq!(leads.len(), 1, "one leads");
    leads[0]
}

#[test]
fn roles_go_round_so_that_nobody_leads_twice_running_and_everybody_leads_in_turn() {
    for size in 2..=6 {
        let mut f = fresh();
        let n = &mut f.notebook;
        let mut walk = team(n, "2026-09-03", size);
        let mut led = Vec::new();
        for month in 1..=size {
            let outcome = n.hand_out_roles(&walk).unwrap();
            assert_eq!(outcome.undo, Some(Op::new(Verb::HandOut, Noun::Walker)));
            let given = roles(n, &walk);
            assert!(given.iter().all(|r| !r.is_empty()), "{size}: {given:?}");
            let all: Vec<Role> = given.concat();
            assert_eq!(all.len(), size.max(4), "each role once");
            for role in [
                Role::Facilitator,
                Role::Timekeeper,
                Role::EvidenceKeeper,
                Role::NormsKeeper,
            ] {
                assert!(all.contains(&role), "{size}: nobody is {role:?}");
            }
            led.push(lead(n, &walk));
            walk = next(n, &walk, &format!("2026-10-{:02}", month + 1));
        }
        assert!(led.windows(2).all(|w| w[0] != w[1]), "{size}: {led:?}");
        led.sort_unstable();
        assert_eq!(led, (0..size).collect::<Vec<_>>(), "everybody has led");
    }
}

#[test]
fn the_proposal_is_the_same_each_time_and_looks_only_at_earlier_walks() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = team(n, "2026-09-03", 3);
    n.hand_out_roles(&first).unwrap();
    let second = next(n, &first, "2026-10-01");
    let walks = n.reader().walks().unwrap();
    let once = proposal(&read(n, &second), &walks);
    assert_eq!(proposal(&read(n, &second), &walks), once);
    n.hand_out_roles(&second).unwrap();
    assert_eq!(roles(n, &second), once);
    assert!(n.hand_out_roles(&second).unwrap().changes.is_empty());
    // The first walk is proposed as if there were no second.
    let walks = n.reader().walks().unwrap();
    assert_eq!(proposal(&read(n, &first), &walks), roles(n, &first));

    let me = n.me().to_owned();
    let third = next(n, &second, "2026-11-05");
    let walks = n.reader().walks().unwrap();
    let third = read(n, &third);
    let had: Vec<&str> = turns(&third, &walks, &me)
        .iter()
        .map(|t| t.walk.id.as_str())
        .collect();
    assert_eq!(had, [second.as_str(), first.as_str()], "the latest first");
    assert!(turns(&third, &walks, "nobody").is_empty());
}

#[test]
fn a_walk_that_walkers_missed_does_not_count_for_them() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = team(n, "2026-09-03", 2);
    n.hand_out_roles(&first).unwrap();
    assert_eq!(lead(n, &first), 0);
    // The second walk is by the other one alone, who has to lead again and again.
    let second = next(n, &first, "2026-10-01");
    let me = n.me().to_owned();
    n.remove(Noun::Walker, &me, Some(&second)).unwrap();
    n.hand_out_roles(&second).unwrap();
    assert_eq!(roles(n, &second).len(), 1);
    assert_eq!(roles(n, &second)[0].len(), 4);
    // Both led the last walk they were in; so the first in the list does.
    let third = next(n, &first, "2026-11-05");
    n.hand_out_roles(&third).unwrap();
    assert_eq!(lead(n, &third), 0);
}

#[test]
fn who_led_last_does_not_lead_again_though_others_have_led_more_often() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let mut walk = team(n, "2026-09-03", 2);
    let walkers = read(n, &walk).walkers;
    // Twice the first one, then the second one.
    for (day, leads) in [("2026-10-01", 0), ("2026-10-08", 0), ("2026-10-15", 1)] {
        for (i, walker) in walkers.iter().enumerate() {
            let roles: &[&str] = if i == leads { &["facilitator"] } else { &[] };
            set(
                n,
                json!({"noun":"walker","id":walker.id,"walk":walk,"roles":roles}),
            );
        }
        walk = next(n, &walk, day);
    }
    n.hand_out_roles(&walk).unwrap();
    assert_eq!(lead(n, &walk), 0);
}

#[test]
fn handing_roles_out_replaces_those_there_were_and_leaves_all_else() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = team(n, "2026-09-03", 3);
    let me = n.me().to_owned();
    set(
        n,
        json!({"noun":"walker","id":me,"walk":id,"roles":["process_observer"],
        "evidence_types":["count"],"learning_goal":"Waiting","understands":true,"initials":"N"}),
    );
    let before = read(n, &id);
    n.hand_out_roles(&id).unwrap();
    let after = read(n, &id);
    assert!(!after.walkers[0].roles.contains(&Role::ProcessObserver));
    assert_eq!(after.walkers[0].evidence_types, [EvidenceType::Count]);
    assert!(after.walkers[0].understands && after.walkers[0].initials == "N");
    n.undo().unwrap();
    assert_eq!(read(n, &id), before);
}

#[test]
fn each_kind_of_evidence_has_somebody_and_the_first_kind_moves_on() {
    for size in 1..=6 {
        let mut f = fresh();
        let n = &mut f.notebook;
        let mut walk = team(n, "2026-09-03", size);
        let mut first = Vec::new();
        for day in 1..=size {
            n.hand_out_evidence(&walk).unwrap();
            let given = kinds(n, &walk);
            assert!(given.iter().all(|k| !k.is_empty()), "{size}: {given:?}");
            for kind in EvidenceType::ALL {
                assert!(given.concat().contains(kind), "{size}: nobody has {kind:?}");
            }
            for own in &given {
                let twice = EvidenceType::ALL
                    .iter()
                    .any(|kind| own.iter().filter(|k| *k == kind).count() > 1);
                assert!(!twice, "{own:?}");
            }
            let quotes = given.iter().position(|k| k.contains(&EvidenceType::Quote));
            first.push(quotes.unwrap());
            walk = next(n, &walk, &format!("2026-10-{day:02}"));
        }
        // In a larger team a kind has several, so nobody is the first.
        if size <= EvidenceType::ALL.len() {
            assert_eq!(first, (0..size).collect::<Vec<_>>(), "it goes round");
        }
    }
}

#[test]
fn in_a_ghost_walk_everybody_looks_at_the_environment() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = team(n, "2026-09-03", 3);
    set(n, json!({"noun":"walk","id":id,"overlays":["ghost"]}));
    n.hand_out_evidence(&id).unwrap();
    assert_eq!(kinds(n, &id), vec![vec![EvidenceType::Environment]; 3]);
    n.undo().unwrap();
    assert_eq!(kinds(n, &id), vec![vec![]; 3]);

    // The same without a protocol, as in a walk of an older file.
    let mut file = read(n, &id);
    n.remove_walk(&id).unwrap();
    file.protocol = None;
    file.id = String::new();
    file.visits.clear();
    let bare = n.import(file).unwrap().value;
    n.hand_out_evidence(&bare).unwrap();
    assert_eq!(kinds(n, &bare), vec![vec![EvidenceType::Environment]; 3]);
    set(n, json!({"noun":"walk","id":bare,"overlays":[]}));
    n.hand_out_evidence(&bare).unwrap();
    assert_eq!(kinds(n, &bare).concat().len(), EvidenceType::ALL.len());
}

#[test]
fn nobody_and_nothing_can_be_handed_out_without_harm() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = team(n, "2026-09-03", 1);
    let me = n.me().to_owned();
    n.remove(Noun::Walker, &me, Some(&id)).unwrap();
    let before = all(n);
    n.hand_out_roles(&id).unwrap();
    n.hand_out_evidence(&id).unwrap();
    assert_eq!(all(n), before);
    assert_eq!(n.hand_out_roles("none").unwrap_err().code(), "not-found");
    let none = evidence(&read(n, &id), &[], EvidenceType::ALL);
    assert!(none.is_empty());
}

#[test]
fn what_a_walker_says_stands_in_one_walk_alone() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let (one, other) = (team(n, "2026-09-03", 1), team(n, "2026-09-04", 1));
    let me = n.me().to_owned();
    set(
        n,
        json!({"noun":"walker","id":me,"walk":one,"understands":true,"initials":"NR"}),
    );
    assert!(read(n, &one).walkers[0].understands);
    assert!(!read(n, &other).walkers[0].understands);
    let long = "x".repeat(2001);
    let refused = try_set(
        n,
        json!({"noun":"walker","id":me,"walk":one,"initials":long}),
    );
    assert_eq!(refused.unwrap_err().code(), "too-long");
    assert_eq!(read(n, &one).walkers[0].initials, "NR");
}

#[test]
fn proposals_hold_a_question_and_a_count_of_hands() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let first = add(n, &id, Noun::Proposal);
    let second = add(n, &id, Noun::Proposal);
    set(
        n,
        json!({"noun":"proposal","id":first,"text":"Who asks whom?"}),
    );
    set(n, json!({"noun":"proposal","id":second,"votes":3}));
    n.move_by(Noun::Proposal, &second, None, -1).unwrap();
    let list = |n: &Notebook| -> Vec<(String, u32)> {
        let list = read(n, &id).proposals;
        list.into_iter().map(|p| (p.text, p.votes)).collect()
    };
    let moved = [(String::new(), 3), ("Who asks whom?".to_owned(), 0)];
    assert_eq!(list(n), moved);

    let before = all(n);
    for votes in [1000, u32::MAX] {
        let refused = try_set(n, json!({"noun":"proposal","id":first,"votes":votes}));
        assert_eq!(refused.unwrap_err().code(), "out-of-range");
    }
    assert_eq!(all(n), before);
    n.remove(Noun::Proposal, &second, None).unwrap();
    assert_eq!(list(n).len(), 1);
    n.undo().unwrap();
    assert_eq!(list(n), moved);
}
