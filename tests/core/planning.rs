//! The plan: a protocol and its schedule, a language, proposals, a plan from an earlier walk.

use serde_json::json;
use walk_core::document::WalkDocument;
use walk_core::ops::{Op, Verb};
use walk_core::protocol::{Overlay, Protocol, StageKind, builtin};
use walk_core::terms::{FocusPart, HostStatus, Lane, Language, Role};
use walk_core::{Notebook, Noun};

use crate::common::{add, all, first_visit, fresh, goal, note, plan, read, set, try_set};

fn built_in(id: &str) -> Protocol {
    builtin(id, Language::En).unwrap()
}

fn visits(n: &Notebook, walk: &str) -> Vec<(String, u32)> {
    let walk = read(n, walk);
    walk.visits.into_iter().map(|v| (v.id, v.minutes)).collect()
}

#[test]
fn a_new_walk_begins_with_the_usual_protocol_in_its_language() {
    let mut f = fresh();
    for language in [Language::En, Language::Es] {
        let day = "2026-11-05".parse().unwrap();
        let id = f.notebook.plan_walk_in(day, language).unwrap().value;
        let walk = read(&f.notebook, &id);
        assert_eq!(walk.protocol, builtin("one-period", language));
        let minutes: Vec<u32> = walk.visits.iter().map(|v| v.minutes).collect();
        assert_eq!(minutes, [15, 15]);
        f.notebook.undo().unwrap();
        assert!(
            f.notebook.reader().walks().unwrap().is_empty(),
            "one step of undo"
        );
    }
}

#[test]
fn choosing_a_protocol_adds_the_visits_it_needs_and_sets_their_minutes() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    let before = read(&f.notebook, &id);
    let ladder = built_in("ladder");
    let outcome = f.notebook.choose_protocol(&id, ladder.clone()).unwrap();
    let choose = Op::new(Verb::Choose, Noun::OwnProtocol);
    assert_eq!(outcome.undo, Some(choose));
    assert!(outcome.changes.contains(&Noun::Visit) && outcome.changes.contains(&Noun::Walk));
    let after = read(&f.notebook, &id);
    assert_eq!(after.protocol, Some(ladder.clone()));
    assert_eq!(after.visits.len(), ladder.visits as usize);
    assert!(after.visits.len() > before.visits.len());
    let minutes = ladder.minutes_of(StageKind::Visit);
    assert!(after.visits.iter().all(|v| v.minutes == minutes));
    assert_eq!(after.visits[0].id, before.visits[0].id);

    assert_eq!(f.notebook.undo().unwrap().value, choose);
    assert_eq!(read(&f.notebook, &id), before, "one step of undo");
    f.notebook.redo().unwrap();
    assert_eq!(read(&f.notebook, &id), after);
}

#[test]
fn choosing_a_protocol_takes_only_bare_visits_away() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    n.choose_protocol(&id, built_in("half-day")).unwrap();
    let four = visits(n, &id);
    assert_eq!(four.len(), 4);
    n.choose_protocol(&id, built_in("one-period")).unwrap();
    assert_eq!(visits(n, &id), four[..2], "the last two were bare");
    n.undo().unwrap();
    assert_eq!(visits(n, &id), four);

    // Whatever stands in the last visit keeps it, and with it those before it.
    let last = four[3].0.clone();
    let kept = [
        json!({"noun":"visit","id":last,"start":"10:20"}),
        json!({"noun":"visit","id":last,"coverage":"Tom covers period 4"}),
        json!({"noun":"visit","id":last,"host_status":"invited"}),
        json!({"noun":"visit","id":last,"host_told":true}),
        json!({"noun":"visit","id":last,"students_told":true}),
        json!({"noun":"visit","id":last,"host_focus":"How groups begin"}),
        json!({"noun":"door","visit":last,"code":"B12"}),
    ];
    for patch in kept {
        set(n, patch.clone());
        n.choose_protocol(&id, built_in("one-period")).unwrap();
        assert_eq!(visits(n, &id).len(), 4, "{patch}");
        n.undo().unwrap();
        n.undo().unwrap();
        assert_eq!(visits(n, &id), four);
    }
    note(n, &last, Lane::Notice, "9 of 24", 1.0);
    n.choose_protocol(&id, built_in("one-period")).unwrap();
    assert_eq!(visits(n, &id).len(), 4, "a note keeps its visit");

    // Who asked not to be visited today holds nothing back.
    let third = four[2].0.clone();
    n.remove(Noun::Visit, &last, None).unwrap();
    set(
        n,
        json!({"noun":"visit","id":third,"host_status":"asked_to_skip"}),
    );
    n.choose_protocol(&id, built_in("one-period")).unwrap();
    assert_eq!(visits(n, &id).len(), 2);
}

#[test]
fn what_was_begun_or_arranged_keeps_its_minutes() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    goal(n, &id);
    n.choose_protocol(&id, built_in("half-day")).unwrap();
    let four = visits(n, &id);
    for (visit, _) in &four {
        set(n, json!({"noun":"visit","id":visit,"minutes":9}));
    }
    n.enter_visit(&four[0].0).unwrap();
    set(
        n,
        json!({"noun":"visit","id":four[1].0,"host_status":"agreed"}),
    );
    set(n, json!({"noun":"visit","id":four[2].0,"start":"10:00"}));
    let ladder = built_in("ladder");
    let minutes = ladder.minutes_of(StageKind::Visit);
    assert_ne!(minutes, 9);
    n.choose_protocol(&id, ladder).unwrap();
    let now: Vec<u32> = visits(n, &id).into_iter().map(|v| v.1).collect();
    assert_eq!(now[..4], [9, 9, minutes, minutes]);
}

#[test]
fn a_change_of_language_takes_the_built_in_protocol_along_but_no_changed_one() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    n.choose_protocol(&id, built_in("mirror")).unwrap();
    let before = read(n, &id);
    set(n, json!({"noun":"walk","id":id,"language":"es"}));
    assert_eq!(read(n, &id).protocol, builtin("mirror", Language::Es));
    n.undo().unwrap();
    assert_eq!(read(n, &id), before, "language and protocol are one step");

    let changed = Protocol {
        summary: "Our way.".into(),
        ..built_in("mirror")
    };
    n.choose_protocol(&id, changed.clone()).unwrap();
    set(n, json!({"noun":"walk","id":id,"language":"es"}));
    assert_eq!(read(n, &id).protocol, Some(changed));
    assert_eq!(read(n, &id).language, Language::Es);
}

/// A walk with a whole plan, and something noted in it.
fn whole(n: &mut Notebook) -> String {
    let id = plan(n);
    goal(n, &id);
    n.choose_protocol(&id, built_in("half-day")).unwrap();
    let me = n.me().to_owned();
    set(
        n,
        json!({"noun":"walk","id":id,"title":"Talk","focus_question":"Who explains?",
        "focus_rationale":"We talk a lot.","focus_check":["observable","actionable"],
        "focus_width":"about_right","linked_goal":"Academic talk","overlays":["no_device"],
        "opening_activity":"One word each","prebrief_start":"08:30","where_to_sit":"At the side",
        "talk_to_students":"general","devices":"hall_only","enter_together":true,
        "agreement_profile":"uk_neu"}),
    );
    set(
        n,
        json!({"noun":"walker","id":me,"walk":id,"roles":["facilitator"],"understands":true,
        "initials":"N","evidence_types":["quote"]}),
    );
    set(
        n,
        json!({"noun":"preparation","walk":id,"my_prediction":"Few reasons."}),
    );
    for noun in [
        Noun::Walker,
        Noun::LookFor,
        Noun::Norm,
        Noun::Proposal,
        Noun::Pattern,
        Noun::Wondering,
        Noun::NextStep,
        Noun::Commitment,
    ] {
        add(n, &id, noun);
    }
    let visit = first_visit(n, &id);
    set(
        n,
        json!({"noun":"visit","id":visit,"start":"09:00","lesson_phase":"group_work",
        "coverage":"Planning time","host_status":"agreed","host_told":true,"students_told":true,
        "host_focus":"Talk"}),
    );
    set(n, json!({"noun":"door","visit":visit,"code":"B12"}));
    set(
        n,
        json!({"noun":"reflection","walk":id,"questioned":"My waiting."}),
    );
    n.enter_visit(&visit).unwrap();
    let kept = note(n, &visit, Lane::Notice, "“Why?”", 1.0);
    n.make_card(&kept).unwrap();
    n.close_walk(&id).unwrap();
    id
}

#[test]
fn a_plan_from_an_earlier_walk_carries_the_plan_over_and_asks_the_day_anew() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let earlier = whole(n);
    let before = all(n);
    let old = read(n, &earlier);
    let day = "2026-12-03".parse().unwrap();
    let id = n.plan_walk_from(&earlier, day).unwrap().value;
    let walk = read(n, &id);

    assert_eq!(walk.previous_walk.as_deref(), Some(earlier.as_str()));
    assert_eq!((walk.date, walk.closed_at), (Some(day), None));
    let carried = WalkDocument {
        id: old.id.clone(),
        date: old.date,
        status: old.status,
        closed_at: old.closed_at,
        previous_walk: None,
        created_at: old.created_at,
        changed_at: old.changed_at,
        walkers: old.walkers.clone(),
        look_fors: old.look_fors.clone(),
        norms: old.norms.clone(),
        visits: old.visits.clone(),
        notes: old.notes.clone(),
        cards: old.cards.clone(),
        patterns: old.patterns.clone(),
        proposals: old.proposals.clone(),
        team_wonderings: old.team_wonderings.clone(),
        team_next_steps: old.team_next_steps.clone(),
        reflections: old.reflections.clone(),
        commitments: old.commitments.clone(),
        ..walk.clone()
    };
    assert_eq!(
        carried, old,
        "every field of the walk's own is carried over"
    );

    assert_eq!(walk.walkers.len(), 2);
    let me = &walk.walkers[0];
    assert_eq!(me.id, old.walkers[0].id);
    assert_eq!(me.roles, [Role::Facilitator]);
    assert_eq!(me.learning_goal, old.walkers[0].learning_goal);
    assert_eq!(me.evidence_types, old.walkers[0].evidence_types);
    assert_eq!(me.my_prediction, "Few reasons.");
    assert!(!me.understands && me.initials.is_empty(), "asked anew");

    assert_eq!((walk.look_fors.len(), walk.norms.len()), (1, 1));
    assert_ne!(walk.look_fors[0].id, old.look_fors[0].id);
    assert_eq!(walk.visits.len(), 4);
    let (visit, was) = (&walk.visits[0], &old.visits[0]);
    assert_eq!((visit.start, &visit.coverage), (was.start, &was.coverage));
    assert_eq!(visit.lesson_phase, was.lesson_phase);
    assert_eq!(was.host_status, Some(HostStatus::Agreed));
    assert_eq!(
        (visit.host_status, visit.host_told, visit.students_told),
        (None, false, false),
        "asked anew"
    );
    assert_eq!((visit.entered_at, visit.left_at), (None, None));
    let nothing = walk.notes.is_empty()
        && walk.cards.is_empty()
        && walk.patterns.is_empty()
        && walk.proposals.is_empty()
        && walk.team_wonderings.is_empty()
        && walk.team_next_steps.is_empty()
        && walk.reflections.is_empty()
        && walk.commitments.is_empty();
    assert!(nothing, "nothing that was noted comes along");
    assert!(n.reader().doors().unwrap().is_empty());
    assert_eq!(read(n, &earlier), old, "the earlier walk stays as it was");

    assert_eq!(n.undo().unwrap().value, Op::new(Verb::Add, Noun::Walk));
    assert_eq!(all(n), before, "one step takes all of it away");
    assert_eq!(n.reader().check().unwrap(), None);
}

#[test]
fn the_doors_of_an_open_walk_do_not_come_along() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let earlier = plan(n);
    let visit = first_visit(n, &earlier);
    set(n, json!({"noun":"door","visit":visit,"code":"B12"}));
    n.plan_walk_from(&earlier, "2026-11-06".parse().unwrap())
        .unwrap();
    let doors = n.reader().doors().unwrap();
    assert_eq!(doors.len(), 1);
    assert_eq!(doors[0].walk, earlier);
}

#[test]
fn what_another_walker_prepared_in_private_is_not_copied() {
    let mut f = fresh();
    let n = &mut f.notebook;
    // A file may carry what somebody else prepared.
    let id = plan(n);
    let mut file = read(n, &id);
    n.undo().unwrap();
    file.id = String::new();
    let mut other = file.walkers[0].clone();
    other.id = "01900000-0000-7000-8000-000000000001".into();
    other.my_prediction = "Theirs alone.".into();
    file.walkers[0].my_prediction = "Mine.".into();
    file.walkers.insert(0, other);
    let earlier = n.import(file).unwrap().value;
    assert_eq!(read(n, &earlier).walkers[0].my_prediction, "Theirs alone.");
    let id = n
        .plan_walk_from(&earlier, "2026-11-06".parse().unwrap())
        .unwrap()
        .value;
    let prepared: Vec<String> = read(n, &id)
        .walkers
        .into_iter()
        .map(|w| w.my_prediction)
        .collect();
    assert_eq!(prepared, ["", "Mine."]);
}

#[test]
fn a_plan_from_a_walk_that_is_gone_is_refused() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let earlier = plan(n);
    n.remove_walk(&earlier).unwrap();
    let day = "2026-11-06".parse().unwrap();
    let error = n.plan_walk_from(&earlier, day).unwrap_err();
    assert_eq!(error.code(), "not-found");
    assert!(n.reader().walks().unwrap().is_empty());
}

#[test]
fn the_choices_of_a_plan_are_kept_and_can_be_cleared() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = whole(n);
    n.reopen_walk(&id).unwrap();
    let walk = read(n, &id);
    assert_eq!(
        walk.focus_check,
        [FocusPart::Observable, FocusPart::Actionable]
    );
    assert_eq!(walk.overlays, [Overlay::NoDevice]);
    set(
        n,
        json!({"noun":"walk","id":id,"focus_check":[],"focus_width":null,"talk_to_students":null,
        "devices":null,"prebrief_start":null,"agreement":null}),
    );
    let walk = read(n, &id);
    assert!(walk.focus_check.is_empty() && walk.focus_width.is_none());
    assert!(walk.talk_to_students.is_none() && walk.devices.is_none());
    assert!(walk.prebrief_start.is_none() && walk.agreement.is_none());

    let mut own = json!({"team_cap":4,"ask_students":"no","host_view_days":5,"notice_days":3,
        "counts_as_observation":false});
    set(
        n,
        json!({"noun":"walk","id":id,"agreement_profile":"custom","agreement":own}),
    );
    assert_eq!(read(n, &id).agreement.unwrap().team_cap, 4);
    let before = all(n);
    own["team_cap"] = 0.into();
    let refused = try_set(n, json!({"noun":"walk","id":id,"agreement":own}));
    assert_eq!(refused.unwrap_err().code(), "out-of-range");
    assert_eq!(all(n), before);
}
