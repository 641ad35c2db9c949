//! The schedule: how starts sit with one another; what a plan still lacks; the first door.

use serde_json::{Value, json};
use walk_core::Noun;
use walk_core::document::{WalkDocument, parse_walk_file};
use walk_core::moment::ClockTime;
use walk_core::protocol::{Protocol, Repeat, Stage, StageKind, builtin};
use walk_core::terms::{Lane, Language, WalkStatus};
use walk_core::visit::{Fit, fits, schedule, starts, uneven};
use walk_core::walk::{Missing, missing};

use crate::common::{add, all, first_visit, fresh, goal, note, plan, read, sample, set};

/// A walk with these starts; 10 minutes in each room and 3 of walking.
fn starting(protocol: Option<Protocol>, at: &[&str]) -> WalkDocument {
    let visits: Vec<Value> = (1..)
        .zip(at)
        .map(|(no, start)| {
            let start = if start.is_empty() {
                Value::Null
            } else {
                (*start).into()
            };
            json!({"visit_no": no, "start": start, "minutes": 10, "transit_minutes": 3})
        })
        .collect();
    let file = json!({"format":"learning-walk","version":2,"visits":visits,"protocol":protocol});
    parse_walk_file(file.to_string().as_bytes()).unwrap()
}

/// A protocol with these stages between visits, each of the given minutes.
fn with_hall(stages: &[(StageKind, Repeat, u32)]) -> Option<Protocol> {
    let mut protocol = builtin("one-period", Language::En).unwrap();
    protocol
        .stages
        .retain(|s| !matches!(s.kind, StageKind::Hall | StageKind::Mirror));
    let at = 1 + protocol
        .stages
        .iter()
        .position(|s| s.kind == StageKind::Visit)
        .unwrap();
    for (kind, repeat, minutes) in stages.iter().rev().copied() {
        let stage = Stage {
            kind,
            repeat,
            minutes,
            ..Stage::default()
        };
        protocol.stages.insert(at, stage);
    }
    Some(protocol)
}

#[test]
fn without_hall_talk_a_start_clashes_leaves_a_gap_or_fits() {
    let fit = |at: &[&str]| fits(&starting(None, at));
    assert_eq!(fit(&["09:00", "09:13", "09:26"]), [None, None, None]);
    assert_eq!(fit(&["09:00", "09:12"]), [None, Some(Fit::Clash(1))]);
    assert_eq!(fit(&["09:00", "09:20"]), [None, Some(Fit::Gap(7))]);
    assert_eq!(fit(&["09:00", "08:00"]), [None, Some(Fit::Clash(73))]);
    // One that follows on has nothing to say, and the next one is held against it.
    assert_eq!(
        fit(&["09:00", "", "09:30"]),
        [None, None, Some(Fit::Gap(4))]
    );
    assert_eq!(
        fit(&["", "09:30"]),
        [None, None],
        "nothing is known before it"
    );
    assert!(fit(&[]).is_empty());
}

#[test]
fn hall_talk_and_a_look_at_oneself_count_between_two_visits() {
    let five = with_hall(&[(StageKind::Hall, Repeat::Each, 5)]);
    assert_eq!(
        fits(&starting(five.clone(), &["09:00", "09:13", "09:35"])),
        [None, Some(Fit::Clash(5)), Some(Fit::Gap(4))]
    );
    let both = with_hall(&[
        (StageKind::Hall, Repeat::Between, 5),
        (StageKind::Mirror, Repeat::Each, 2),
    ]);
    let walk = starting(both, &["09:00", "09:20", "09:40"]);
    assert_eq!(fits(&walk), [None, None, None]);
    let sum = schedule(&walk);
    assert_eq!((sum.in_rooms, sum.in_hall, sum.walking), (30, 16, 9));
    assert_eq!(sum.ends, ClockTime::parse("09:50"));
    // One time only: after the last visit.
    let once = with_hall(&[(StageKind::Hall, Repeat::Once, 9)]);
    let walk = starting(once, &["09:00", "09:13"]);
    assert_eq!(
        (fits(&walk), schedule(&walk).in_hall),
        (vec![None, None], 9)
    );
    assert_eq!(schedule(&starting(five, &[])).in_hall, 0);
}

#[test]
fn a_visit_without_a_start_follows_on_from_the_pre_brief_or_the_visit_before() {
    let mut walk = starting(with_hall(&[(StageKind::Hall, Repeat::Each, 5)]), &["", ""]);
    assert_eq!(starts(&walk), [None, None]);
    assert_eq!(schedule(&walk).ends, None);
    walk.prebrief_start = ClockTime::parse("08:50");
    let prebrief = walk
        .protocol
        .as_ref()
        .unwrap()
        .minutes_of(StageKind::Prebrief);
    let first = ClockTime::parse("08:50").unwrap().plus(prebrief);
    assert_eq!(starts(&walk), [Some(first), Some(first.plus(18))]);
    assert_eq!(schedule(&walk).ends, Some(first.plus(28)));
}

#[test]
fn the_samples_follow_a_built_in_protocol_and_their_visits_fit() {
    for (lang, language) in [("en", Language::En), ("es", Language::Es)] {
        let walk = sample(lang);
        assert_eq!(walk.protocol, builtin("half-day", language), "{lang}");
        assert_eq!(fits(&walk), [None; 4], "{lang}");
        let sum = schedule(&walk);
        assert_eq!((sum.in_rooms, sum.in_hall, sum.walking), (60, 20, 16));
        let protocol = walk.protocol.as_ref().unwrap();
        let prebrief = protocol.minutes_of(StageKind::Prebrief);
        let begins = walk.prebrief_start.unwrap();
        assert_eq!(starts(&walk)[0], Some(begins.plus(prebrief)), "{lang}");
        for visit in &walk.visits {
            let (entered, left) = (visit.entered_at.unwrap(), visit.left_at.unwrap());
            assert!(left.minutes_since(entered) < visit.minutes, "{lang}");
            let late = walk.notes.iter().find(|n| {
                n.visit_no == visit.visit_no && n.minute.unwrap() > left.minutes_since(entered)
            });
            assert_eq!(late, None, "{lang}: a note after leaving");
        }
        let said = walk
            .walkers
            .iter()
            .all(|w| w.understands && !w.initials.is_empty());
        assert!(said, "{lang}");
        assert_eq!(walk.since_last_walk.len(), 2);
        assert!(walk.proposals.iter().any(|p| p.text == walk.focus_question));
    }
}

#[test]
fn any_number_in_a_protocol_is_borne_and_a_huge_one_is_not_taken_in() {
    let huge = u32::MAX;
    let protocol = with_hall(&[
        (StageKind::Hall, Repeat::Each, huge),
        (StageKind::Mirror, Repeat::Each, huge),
    ]);
    let walk = starting(protocol, &["09:00", "09:13"]);
    assert_eq!(schedule(&walk).in_hall, huge);
    assert_eq!(fits(&walk).len(), 2);
    let refused = fresh().notebook.import(walk).unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("out-of-range", Some("protocol.stages[2].minutes"))
    );
}

#[test]
fn a_plan_names_what_it_lacks_what_matters_most_first() {
    use Missing as M;
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let lacks = |n: &walk_core::Notebook| missing(&read(n, &id));
    let start = [
        M::LearningGoal,
        M::FocusQuestion,
        M::LookFors,
        M::Norms,
        M::LinkedGoal,
        M::Facilitator,
        M::Start,
    ];
    assert_eq!(lacks(n), start);
    set(n, json!({"noun":"walk","id":id,"date":null}));
    let visits = read(n, &id).visits;
    for visit in &visits {
        n.remove(Noun::Visit, &visit.id, None).unwrap();
    }
    let bare = [
        M::LearningGoal,
        M::Date,
        M::FocusQuestion,
        M::Visits,
        M::LookFors,
        M::Norms,
        M::LinkedGoal,
        M::Facilitator,
    ];
    assert_eq!(lacks(n), bare);
    for _ in 0..3 {
        n.undo().unwrap();
    }
    assert_eq!(lacks(n), start);

    // Each is there once something is said; blanks say nothing.
    goal(n, &id);
    assert_eq!(lacks(n)[0], M::FocusQuestion);
    set(
        n,
        json!({"noun":"walk","id":id,"focus_question":"Who asks?","linked_goal":"  "}),
    );
    assert_eq!(read(n, &id).status, WalkStatus::PreBriefed);
    assert!(lacks(n).contains(&M::LinkedGoal));
    set(n, json!({"noun":"walk","id":id,"no_linked_goal":true}));
    assert!(!lacks(n).contains(&M::LinkedGoal));
    for look_fors in 1..=3 {
        assert!(lacks(n).contains(&M::LookFors));
        let look_for = add(n, &id, Noun::LookFor);
        assert!(
            lacks(n).contains(&M::LookFors),
            "{look_fors}: it says nothing yet"
        );
        set(
            n,
            json!({"noun":"look_for","id":look_for,"text":"Students ask"}),
        );
    }
    assert_eq!(lacks(n), [M::Norms, M::Facilitator, M::Start]);
    let norm = add(n, &id, Noun::Norm);
    set(n, json!({"noun":"norm","id":norm,"text":"Evidence first"}));
    n.hand_out_roles(&id).unwrap();
    set(n, json!({"noun":"visit","id":visits[0].id,"start":"09:00"}));
    assert!(lacks(n).is_empty());

    let me = n.me().to_owned();
    n.remove(Noun::Walker, &me, Some(&id)).unwrap();
    assert_eq!(
        lacks(n),
        [M::Facilitator],
        "who does not walk needs no goal"
    );
}

#[test]
fn after_the_walk_other_things_are_missing_and_a_closed_walk_lacks_nothing() {
    use Missing as M;
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    goal(n, &id);
    let visit = first_visit(n, &id);
    n.enter_visit(&visit).unwrap();
    let lacks = |n: &walk_core::Notebook| missing(&read(n, &id));
    assert_eq!(read(n, &id).status, WalkStatus::Walking);
    assert_eq!(lacks(n), [M::Debrief, M::Reflection, M::Commitment]);
    let wondering = add(n, &id, Noun::Wondering);
    set(n, json!({"noun":"wondering","id":wondering,"text":"Who?"}));
    assert_eq!(lacks(n), [M::Reflection, M::Commitment]);
    // "Not this time" is an answer, and can be taken back; blanks are none.
    for (patch, open) in [
        (json!({"left_out":true}), false),
        (json!({"left_out":false,"equity_lens":" "}), true),
        (json!({"surprise":"Silence"}), false),
    ] {
        let mut patch = patch;
        patch["noun"] = "reflection".into();
        patch["walk"] = id.clone().into();
        set(n, patch);
        assert_eq!(lacks(n).contains(&M::Reflection), open);
    }
    assert_eq!(lacks(n), [M::Commitment]);
    let commitment = add(n, &id, Noun::Commitment);
    assert_eq!(lacks(n), [M::Commitment], "an empty one promises nothing");
    set(
        n,
        json!({"noun":"commitment","id":commitment,"text":"I will wait"}),
    );
    assert_eq!(read(n, &id).status, WalkStatus::FollowUp);
    assert_eq!(lacks(n), [M::OpenCommitments]);
    set(
        n,
        json!({"noun":"commitment","id":commitment,"status":"tried"}),
    );
    assert!(lacks(n).is_empty());
    set(
        n,
        json!({"noun":"commitment","id":commitment,"status":"trying"}),
    );
    n.close_walk(&id).unwrap();
    assert_eq!(read(n, &id).status, WalkStatus::Closed);
    assert!(lacks(n).is_empty());
    n.undo().unwrap();
    assert_eq!(read(n, &id).status, WalkStatus::FollowUp);
    assert_eq!(lacks(n), [M::OpenCommitments]);
}

#[test]
fn no_walk_begins_without_my_learning_goal() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let visit = first_visit(n, &id);
    let me = n.me().to_owned();
    for blank in ["", " \n "] {
        set(
            n,
            json!({"noun":"walker","id":me,"walk":id,"learning_goal":blank}),
        );
        let (before, steps) = (all(n), n.next_steps());
        let error = n.enter_visit(&visit).unwrap_err();
        assert_eq!(
            (error.code(), error.field()),
            ("goal-first", Some("learning_goal"))
        );
        assert_eq!((all(n), n.next_steps()), (before, steps), "nothing changed");
    }
    // Somebody else's goal is not mine.
    let other = add(n, &id, Noun::Walker);
    set(
        n,
        json!({"noun":"walker","id":other,"walk":id,"learning_goal":"Theirs"}),
    );
    assert_eq!(n.enter_visit(&visit).unwrap_err().code(), "goal-first");

    set(
        n,
        json!({"noun":"walker","id":me,"walk":id,"learning_goal":"Waiting"}),
    );
    n.enter_visit(&visit).unwrap();
    assert!(read(n, &id).visits[0].entered_at.is_some());
    n.undo().unwrap();
    assert!(read(n, &id).visits[0].entered_at.is_none());
}

#[test]
fn a_walk_that_has_begun_goes_on_though_the_goal_is_gone() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    goal(n, &id);
    let visits = read(n, &id).visits;
    n.enter_visit(&visits[0].id).unwrap();
    note(n, &visits[0].id, Lane::Notice, "9 of 24", 1.0);
    n.leave_visit(&visits[0].id).unwrap();
    let me = n.me().to_owned();
    set(
        n,
        json!({"noun":"walker","id":me,"walk":id,"learning_goal":""}),
    );
    n.enter_visit(&visits[1].id).unwrap();
    assert!(read(n, &id).visits[1].entered_at.is_some());
}

#[test]
fn who_is_not_in_the_list_of_walkers_is_asked_for_no_goal() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let me = n.me().to_owned();
    n.remove(Noun::Walker, &me, Some(&id)).unwrap();
    let visit = first_visit(n, &id);
    n.enter_visit(&visit).unwrap();
    assert_eq!(read(n, &id).status, WalkStatus::Walking);
    assert_eq!(n.enter_visit("none").unwrap_err().code(), "not-found");
}

#[test]
fn the_first_visit_is_held_against_the_pre_brief() {
    let usual = builtin("one-period", Language::En);
    let at = |prebrief: &str| {
        let mut walk = starting(usual.clone(), &["09:00", ""]);
        walk.prebrief_start = ClockTime::parse(prebrief);
        fits(&walk)
    };
    assert_eq!(at("08:55"), [None, None], "five minutes, and in");
    assert_eq!(at("08:57"), [Some(Fit::Clash(2)), None]);
    assert_eq!(at("08:50"), [Some(Fit::Gap(5)), None]);
    assert_eq!(at(""), [None, None]);
}

#[test]
fn visits_of_different_length_are_found_with_the_length_that_is_meant() {
    let mut walk = starting(None, &["", "", ""]);
    assert!(uneven(&walk).is_empty());
    walk.visits[1].minutes = 20;
    let found = |walk: &WalkDocument| -> Vec<(u32, u32)> {
        let all = uneven(walk).into_iter();
        all.map(|(visit, meant)| (visit.visit_no, meant)).collect()
    };
    assert_eq!(found(&walk), [(2, 10)], "as the first without a protocol");
    walk.protocol = builtin("one-period", Language::En);
    let meant = walk.protocol.as_ref().unwrap();
    let meant = meant.of(StageKind::Visit).next().unwrap().minutes;
    walk.visits[2].minutes = meant;
    assert_eq!(found(&walk), [(1, meant), (2, meant)]);
    for visit in &mut walk.visits {
        visit.minutes = 7;
    }
    assert!(found(&walk).is_empty(), "one length that the team chose");
}
