//! The card wall: groups with names, patterns that hold over visits, cards in dispute, and no card ever lost.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;
use walk_core::document::{parse_walk_file, write_walk_file};
use walk_core::{Notebook, Noun, Place};

use crate::common::{
    add, all, card, fresh, pattern_of_two_visits, plan, read, reopen, set, try_set,
};

fn group(notebook: &mut Notebook, card: &str, pattern: Option<&str>) {
    set(notebook, json!({"noun":"card","id":card,"pattern":pattern}));
}

fn state(notebook: &mut Notebook, pattern: &str, words: &str) -> walk_core::Result<()> {
    try_set(
        notebook,
        json!({"noun":"pattern","id":pattern,"statement":words}),
    )
}

#[test]
fn a_pattern_takes_words_once_its_cards_come_from_two_visits() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let walk = plan(n);
    let pattern = add(n, &walk, Noun::Pattern);
    let refused = |n: &mut Notebook| {
        let before = all(n);
        let error = state(n, &pattern, "Students ask why.").unwrap_err();
        assert_eq!(
            (error.code(), error.field()),
            ("one-visit", Some("statement"))
        );
        assert_eq!(all(n), before, "what is refused changes nothing");
    };
    refused(n);
    let (first, again, other) = (card(n, &walk, 0), card(n, &walk, 0), card(n, &walk, 1));
    for card in [&first, &again] {
        group(n, card, Some(&pattern));
        refused(n);
    }
    // The name and the counterexample are free at any time.
    set(
        n,
        json!({"noun":"pattern","id":pattern,"name":"Talk\n","counterexample":"Visit 2: none."}),
    );
    assert_eq!(read(n, &walk).patterns[0].name, "Talk\n");
    group(n, &other, Some(&pattern));
    assert_eq!(read(n, &walk).patterns[0].visits, [1, 2]);
    state(n, &pattern, "Students ask why.").unwrap();
    assert_eq!(read(n, &walk).patterns[0].statement, "Students ask why.");

    // A visit that is taken out of the walk takes its cards along.
    let second = read(n, &walk).visits[1].id.clone();
    n.remove(Noun::Visit, &second, None).unwrap();
    let error = state(n, &pattern, "Students ask why, often.").unwrap_err();
    assert_eq!(error.code(), "one-visit");
}

#[test]
fn words_that_stand_in_a_pattern_of_one_visit_stay_and_can_only_go() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let walk = plan(n);
    let pattern = pattern_of_two_visits(n, &walk);
    state(n, &pattern, "Students asked «¿por qué?» twice.").unwrap();
    let card = read(n, &walk).cards[1].id.clone();
    group(n, &card, None);
    let words = |n: &Notebook| read(n, &walk).patterns[0].statement.clone();
    assert_eq!(words(n), "Students asked «¿por qué?» twice.");
    for other in [
        "Students asked «¿por qué?» twice!",
        "Students asked «¿por qué?» twice. Always.",
        "They asked twice.",
        "twice Students",
    ] {
        let error = state(n, &pattern, other).unwrap_err();
        assert_eq!(error.code(), "one-visit", "{other}");
    }
    for shorter in [
        "Students asked «¿por qué?» twice.",
        "Students asked «¿por qué?»",
        "Students «¿por qué?»",
        "",
    ] {
        state(n, &pattern, shorter).unwrap();
        assert_eq!(words(n), shorter);
    }
    let error = state(n, &pattern, "Students asked «¿por qué?» twice.").unwrap_err();
    assert_eq!(error.code(), "one-visit", "what is gone does not come back");
}

#[test]
fn a_file_and_undo_bring_words_of_one_visit_as_they_are() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let walk = plan(n);
    let pattern = pattern_of_two_visits(n, &walk);
    state(n, &pattern, "Students ask why.").unwrap();
    for card in read(n, &walk).cards {
        group(n, &card.id, None);
    }
    let mut other = fresh();
    let file = parse_walk_file(&write_walk_file(&read(n, &walk))).unwrap();
    let id = other.notebook.import(file).unwrap().value;
    let pattern = read(&other.notebook, &id).patterns.remove(0);
    assert_eq!(pattern.statement, "Students ask why.");
    assert_eq!(pattern.visits, [0u32; 0]);

    // Taking back is no new writing.
    state(n, &pattern.id, "").unwrap();
    n.undo().unwrap();
    assert_eq!(read(n, &walk).patterns[0].statement, "Students ask why.");
}

#[test]
fn a_card_is_in_dispute_while_somebody_saw_it_differently() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let walk = plan(n);
    let card = card(n, &walk, 0);
    let words = " I heard <b>two</b> of them.\n";
    set(n, json!({"noun":"card","id":card,"seen_differently":words}));
    assert_eq!(
        read(n, &walk).cards[0].seen_differently,
        words,
        "byte for byte"
    );
    let file = parse_walk_file(&write_walk_file(&read(n, &walk))).unwrap();
    let mut other = fresh();
    let id = other.notebook.import(file).unwrap().value;
    assert_eq!(read(&other.notebook, &id).cards[0].seen_differently, words);

    let before = all(n);
    let long = json!({"noun":"card","id":card,"seen_differently":"x".repeat(50_000)});
    assert_eq!(try_set(n, long).unwrap_err().code(), "too-long");
    assert_eq!(all(n), before);
    set(n, json!({"noun":"card","id":card,"seen_differently":""}));
    assert_eq!(read(n, &walk).cards[0].seen_differently, "");
    n.undo().unwrap();
    // Typing into one field is one step.
    assert_eq!(read(n, &walk).cards[0].seen_differently, "");
}

/// One act at the wall, with places counted so that they always mean something.
#[derive(Debug, Clone)]
enum Act {
    AddGroup,
    RemoveGroup(usize),
    MoveGroup(usize, bool),
    AddCard(usize),
    RemoveCard(usize),
    Put(usize, usize),
    TakeOut(usize),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    let i = 0usize..8;
    prop_oneof![
        3 => Just(Act::AddGroup),
        2 => i.clone().prop_map(Act::RemoveGroup),
        1 => (i.clone(), any::<bool>()).prop_map(|(i, up)| Act::MoveGroup(i, up)),
        4 => i.clone().prop_map(Act::AddCard),
        1 => i.clone().prop_map(Act::RemoveCard),
        9 => (i.clone(), i.clone()).prop_map(|(c, g)| Act::Put(c, g)),
        3 => i.prop_map(Act::TakeOut),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
    ]
}

/// The wall as this test keeps it: the groups in their order, and where each card lies.
#[derive(Debug, Clone, Default, PartialEq)]
struct Wall {
    groups: Vec<String>,
    cards: BTreeMap<String, Option<String>>,
}

impl Wall {
    /// What a person sees: a card of a group that is gone lies loose, and is back with it.
    fn seen(&self) -> BTreeMap<String, Option<String>> {
        let there = |group: &String| self.groups.contains(group);
        let card =
            |(id, group): (&String, &Option<String>)| (id.clone(), group.clone().filter(there));
        self.cards.iter().map(card).collect()
    }

    /// Does an act here and in the notebook; tells whether it was one that undo knows.
    fn perform(&mut self, n: &mut Notebook, walk: &str, act: &Act) -> bool {
        let (groups, cards) = (self.groups.clone(), self.cards.keys().cloned());
        let cards: Vec<String> = cards.collect();
        let nth = |of: &[String], i: usize| (!of.is_empty()).then(|| of[i % of.len()].clone());
        match *act {
            Act::AddGroup => self.groups.push(add(n, walk, Noun::Pattern)),
            Act::RemoveGroup(i) => {
                let Some(id) = nth(&groups, i) else {
                    return false;
                };
                n.remove(Noun::Pattern, &id, None).unwrap();
                self.groups.retain(|group| *group != id);
            }
            Act::MoveGroup(i, up) => {
                let Some(id) = nth(&groups, i) else {
                    return false;
                };
                let at = i % groups.len();
                let to = if up { at.wrapping_sub(1) } else { at + 1 };
                n.move_by(Noun::Pattern, &id, None, if up { -1 } else { 1 })
                    .unwrap();
                if to >= groups.len() {
                    return false;
                }
                self.groups.swap(at, to);
            }
            Act::AddCard(i) => {
                let visit = read(n, walk).visits[i % 3].id.clone();
                let visit = Some(visit.as_str());
                let id = n.add(Noun::Card, Place { walk, visit }).unwrap().value;
                self.cards.insert(id, None);
            }
            Act::RemoveCard(i) => {
                let Some(id) = nth(&cards, i) else {
                    return false;
                };
                n.remove(Noun::Card, &id, None).unwrap();
                self.cards.remove(&id);
            }
            Act::Put(c, _) | Act::TakeOut(c) => {
                let Some(id) = nth(&cards, c) else {
                    return false;
                };
                let into = match act {
                    Act::Put(_, g) => nth(&groups, *g),
                    _ => None,
                };
                group(n, &id, into.as_deref());
                return self.cards.insert(id, into.clone()) != Some(into);
            }
            Act::Undo | Act::Redo => return false,
        }
        true
    }
}

/// Asserts that each card lies once on the wall, and where it was put.
fn assert_whole(n: &Notebook, walk: &str, wall: &Wall) {
    let here = read(n, walk);
    let groups: Vec<&String> = here.patterns.iter().map(|p| &p.id).collect();
    assert_eq!(groups, wall.groups.iter().collect::<Vec<_>>());
    let cards: BTreeMap<_, _> = here
        .cards
        .iter()
        .map(|c| (c.id.clone(), c.pattern.clone()))
        .collect();
    assert_eq!(cards.len(), here.cards.len(), "no card is there twice");
    assert_eq!(cards, wall.seen());
    for pattern in &here.patterns {
        let behind = here
            .cards
            .iter()
            .filter(|c| c.pattern.as_ref() == Some(&pattern.id));
        let mut visits: Vec<u32> = behind.map(|c| c.visit_no).collect();
        visits.sort_unstable();
        visits.dedup();
        assert_eq!(pattern.visits, visits);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_acts_at_the_wall_loses_or_doubles_a_card(
        acts in prop::collection::vec(act(), 1..60)
    ) {
        let mut f = fresh();
        let walk = plan(&mut f.notebook);
        let mut wall = Wall::default();
        for visit in [0, 1, 2, 0, 1] {
            let id = card(&mut f.notebook, &walk, visit);
            wall.cards.insert(id, None);
        }
        let folder = f.folder;
        drop(f.notebook);
        // What was there before this session is beyond undo.
        let mut n = reopen(folder.path());
        let (mut past, mut future) = (vec![], vec![]);
        for act in &acts {
            match act {
                Act::Undo => match past.pop() {
                    Some(before) => {
                        n.undo().unwrap();
                        future.push(std::mem::replace(&mut wall, before));
                    }
                    None => prop_assert_eq!(n.undo().unwrap_err().code(), "nothing-to-undo"),
                },
                Act::Redo => match future.pop() {
                    Some(after) => {
                        n.redo().unwrap();
                        past.push(std::mem::replace(&mut wall, after));
                    }
                    None => prop_assert_eq!(n.redo().unwrap_err().code(), "nothing-to-redo"),
                },
                act => {
                    let before = wall.clone();
                    if wall.perform(&mut n, &walk, act) {
                        past.push(before);
                        future.clear();
                    }
                }
            }
            assert_whole(&n, &walk, &wall);
        }
        drop(n);
        assert_whole(&reopen(folder.path()), &walk, &wall);
    }
}
