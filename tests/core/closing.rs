//! A closed walk is read only but for what goes on after it, noun by noun; it can be opened again.

use serde_json::json;
use walk_core::closed::{Afterwards, afterwards};
use walk_core::document::WalkDocument;
use walk_core::ops::{Op, Verb};
use walk_core::pulse::Answer::Yes;
use walk_core::{Notebook, Noun, Place, Result};

use crate::common::{Fresh, add, all, fresh, plan, read, sample, set, try_set};

/// A copy of the sample, mine.
fn walk() -> (Fresh, String) {
    let mut f = fresh();
    let today = "2026-11-23".parse().unwrap();
    let id = f.notebook.add_sample(sample("en"), today).unwrap().value;
    (f, id)
}

/// Does something to a kind of thing that changes it in a walk that is open.
fn attempt(n: &mut Notebook, walk: &WalkDocument, noun: Noun) -> Result<()> {
    let id = &walk.id;
    let mine = |author: &String| *author == walk.me;
    let my_note = walk.notes.iter().find(|e| mine(&e.author)).unwrap();
    let patch = match noun {
        Noun::Walker => json!({"noun":"walker","id":walk.me,"walk":id,"display_name":"N."}),
        Noun::Walk => json!({"noun":"walk","id":id,"title":"Another"}),
        Noun::Part => json!({"noun":"walker","id":walk.me,"walk":id,"learning_goal":"More."}),
        Noun::Preparation => json!({"noun":"preparation","walk":id,"my_prediction":"Less."}),
        Noun::LookFor => json!({"noun":"look_for","id":walk.look_fors[0].id,"text":"x"}),
        Noun::Norm => json!({"noun":"norm","id":walk.norms[0].id,"text":"x"}),
        Noun::Visit => json!({"noun":"visit","id":walk.visits[0].id,"coverage":"x"}),
        Noun::Note | Noun::Wording => json!({"noun":"note","id":my_note.id,"text":"x"}),
        Noun::Card => json!({"noun":"card","id":walk.cards[0].id,"seen_differently":"x"}),
        Noun::Pattern => json!({"noun":"pattern","id":walk.patterns[0].id,"name":"x"}),
        Noun::Wondering => json!({"noun":"wondering","id":walk.team_wonderings[0].id,"text":"x"}),
        Noun::NextStep => json!({"noun":"next_step","id":walk.team_next_steps[0].id,"owner":"x"}),
        Noun::Reflection => json!({"noun":"reflection","walk":id,"new_idea":"x"}),
        Noun::Commitment => json!({"noun":"commitment","id":walk.commitments[0].id,"text":"x"}),
        Noun::Proposal => json!({"noun":"proposal","id":walk.proposals[0].id,"votes":9}),
        Noun::Since => {
            let commitment = &walk.since_last_walk[0].commitment;
            json!({"noun":"since","walk":id,"commitment":commitment,"what_happened":"x"})
        }
        Noun::Door => json!({"noun":"door","visit":walk.visits[0].id,"code":"B-214"}),
        Noun::Tally => json!({"noun":"tally","visit":walk.visits[0].id,
            "look_for":walk.look_fors[0].id,"count_x":77}),
        Noun::Mirror => json!({"noun":"mirror","visit":walk.visits[0].id,"same":"x"}),
        Noun::Clarification => {
            json!({"noun":"clarification","id":walk.clarifications[0].id,"text":"x"})
        }
        Noun::CheckIn => json!({"noun":"check_in","id":walk.check_ins[0].id,"helped_by":"x"}),
        Noun::Prediction => json!({"noun":"prediction","id":walk.predictions[0].id,"text":"x"}),
        Noun::Stay => return n.enter_visit(&walk.visits[3].id).map(drop),
        Noun::OwnProtocol => {
            return n.copy_protocol(walk.protocol.clone().unwrap()).map(drop);
        }
        Noun::Parked => {
            let visit = Some(walk.visits[0].id.as_str());
            return n.add(noun, Place { walk: id, visit }).map(drop);
        }
        Noun::Comment => return n.comment(&walk.patterns[0].id).map(drop),
        Noun::Communication => {
            return n
                .log_communication(id, "2026-12-01".parse().unwrap())
                .map(drop);
        }
        Noun::StageTime => return n.begin_stage(id, 9).map(drop),
        Noun::Pulse | Noun::PulseAnswer => {
            return n.answer_pulse(id, (Yes, Yes), "").map(drop);
        }
    };
    try_set(n, patch)
}

#[test]
fn each_noun_of_a_closed_walk_stays_or_goes_on_as_it_was_decided() {
    for &noun in Noun::ALL {
        let (mut f, id) = walk();
        let n = &mut f.notebook;
        n.close_walk(&id).unwrap();
        let (walk, before) = (read(n, &id), all(n));
        let done = attempt(n, &walk, noun);
        let name = noun.as_str();
        match afterwards(noun) {
            Afterwards::Stays | Afterwards::Partly => {
                assert_eq!(done.expect_err(name).code(), "closed-walk", "{name}");
                assert_eq!(all(n), before, "{name}");
                assert_eq!(n.next_steps().0, Some(Op::new(Verb::Close, Noun::Walk)));
                n.reopen_walk(&id).unwrap();
                attempt(n, &walk, noun).expect(name);
            }
            Afterwards::GoesOn | Afterwards::Apart => done.expect(name),
        }
    }
}

#[test]
fn what_a_closed_walk_keeps_is_not_added_moved_or_removed_either() {
    let (mut f, id) = walk();
    let n = &mut f.notebook;
    n.close_walk(&id).unwrap();
    let (walk, before) = (read(n, &id), all(n));
    let place = Place {
        walk: &id,
        visit: None,
    };
    let refused = [
        n.add(Noun::Pattern, place).unwrap_err(),
        n.move_by(Noun::Pattern, &walk.patterns[0].id, None, 1)
            .unwrap_err(),
        n.remove(Noun::Card, &walk.cards[0].id, None).unwrap_err(),
        n.remove(Noun::Walker, &walk.walkers[1].id, Some(&id))
            .unwrap_err(),
        n.make_card(&my_loose_note(&walk)).unwrap_err(),
        n.hand_out_roles(&id).unwrap_err(),
    ];
    assert!(refused.iter().all(|e| e.code() == "closed-walk"));
    assert_eq!(all(n), before);
}

fn my_loose_note(walk: &WalkDocument) -> String {
    let mine = |n: &&walk_core::document::NoteEntry| n.author == walk.me && n.card.is_none();
    walk.notes.iter().find(mine).unwrap().id.clone()
}

#[test]
fn a_promise_is_followed_after_its_walk_and_the_days_of_deleting_can_change() {
    let (mut f, id) = walk();
    let n = &mut f.notebook;
    n.close_walk(&id).unwrap();
    let promise = read(n, &id).commitments[0].id.clone();
    set(
        n,
        json!({"noun":"commitment","id":promise,"status":"dropped","dropped_reason":"No time.",
        "by_date":"2027-01-08"}),
    );
    let day = n.check_in(&promise, "2026-12-01".parse().unwrap()).unwrap();
    set(
        n,
        json!({"noun":"check_in","id":day.value,"what_happened":"It worked."}),
    );
    set(
        n,
        json!({"noun":"walk","id":id,"raw_notes_delete_on":"2026-12-24","walk_delete_on":null}),
    );
    let both = json!({"noun":"commitment","id":promise,"status":"tried","text":"Else."});
    assert_eq!(try_set(n, both).unwrap_err().code(), "closed-walk");
    let both = json!({"noun":"walk","id":id,"walk_delete_on":"2026-12-24","title":"Else."});
    assert_eq!(try_set(n, both).unwrap_err().code(), "closed-walk");

    // What the next walk says of the promise belongs to that one, and the promise follows.
    let next = n.plan_walk_from(&id, "2026-12-10".parse().unwrap());
    let next = next.unwrap().value;
    set(
        n,
        json!({"noun":"commitment","id":promise,"status":"planned"}),
    );
    set(
        n,
        json!({"noun":"since","walk":next,"commitment":promise,"outcome":"kept"}),
    );
    let status = read(n, &id).commitments[0].status;
    assert_eq!(status.unwrap().as_str(), "tried");
    n.remove(Noun::Commitment, &promise, None).unwrap();
    n.remove_walk(&id).unwrap();
    n.undo().unwrap();
    assert!(read(n, &id).closed_at.is_some());
}

#[test]
fn opening_again_is_an_act_of_its_own_and_can_be_taken_back() {
    let (mut f, id) = walk();
    let n = &mut f.notebook;
    assert!(n.reopen_walk(&id).unwrap().changes.is_empty(), "it is open");
    n.close_walk(&id).unwrap();
    let closed = read(n, &id);
    let outcome = n.reopen_walk(&id).unwrap();
    assert_eq!(outcome.undo, Some(Op::new(Verb::Reopen, Noun::Walk)));
    assert!(read(n, &id).closed_at.is_none());
    add(n, &id, Noun::Norm);
    n.undo().unwrap();
    n.undo().unwrap();
    assert_eq!(read(n, &id), closed);
    n.undo().unwrap();
    assert!(read(n, &id).closed_at.is_none(), "the closing, too");
    assert_eq!(n.reopen_walk("gone").unwrap_err().code(), "not-found");
}

#[test]
fn closing_ends_the_stage_under_way_and_tells_before_what_goes() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    assert!(n.reader().goes_at_closing(&id).unwrap().is_empty());
    let visit = Some(read(n, &id).visits[0].id.clone());
    let place = |visit| Place { walk: &id, visit };
    for _ in 0..2 {
        n.add(Noun::Parked, place(visit.as_deref())).unwrap();
    }
    set(n, json!({"noun":"door","visit":visit,"code":"B-214"}));
    n.answer_pulse(&id, (Yes, Yes), "").unwrap();
    n.begin_stage(&id, 0).unwrap();
    let gone = n.write_note(
        visit.as_deref().unwrap(),
        (
            walk_core::terms::Lane::Notice,
            "9 of 24 wrote a reason below the graph before they turned.",
        ),
        1.0,
    );
    let gone = gone.unwrap().value.unwrap();
    set(n, json!({"noun":"note","id":gone,"text":"9"}));
    n.remove(Noun::Note, &gone, None).unwrap();
    assert_eq!(
        n.reader().goes_at_closing(&id).unwrap(),
        [
            (Noun::Door, 1),
            (Noun::Parked, 2),
            (Noun::PulseAnswer, 1),
            (Noun::Note, 1),
            (Noun::Wording, 1)
        ]
    );
    n.close_walk(&id).unwrap();
    assert!(n.reader().goes_at_closing(&id).unwrap().is_empty());
    assert!(read(n, &id).stage_times[0].ended_at.is_some());
}

#[test]
fn a_closed_walk_goes_out_as_a_file_and_comes_in_closed() {
    let (mut f, id) = walk();
    f.notebook.close_walk(&id).unwrap();
    let closed = read(&f.notebook, &id);
    let mut other = fresh();
    other.notebook.import(closed.clone()).unwrap();
    assert!(read(&other.notebook, &id).closed_at.is_some());
    other.notebook.remove_walk(&id).unwrap();
    other.notebook.import(closed).unwrap();
    assert!(read(&other.notebook, &id).closed_at.is_some(), "it is back");
}
