//! When each stage is, with and without planned starts.

use walk_core::document::VisitEntry;
use walk_core::moment::ClockTime;
use walk_core::protocol::{
    AgendaItem, Protocol, Repeat, Stage, StageKind, StageLane, Step, agenda, builtin, builtins,
    ends, length, preview, preview_with_walking, walking,
};
use walk_core::terms::Language;

use super::{at, usual};

fn visit(visit_no: u32, start: Option<&str>) -> VisitEntry {
    VisitEntry {
        visit_no,
        start: start.and_then(ClockTime::parse),
        minutes: 15,
        transit_minutes: 3,
        ..Default::default()
    }
}

/// Writes an agenda as "kind visit start", a line an item.
fn lines(items: &[AgendaItem]) -> Vec<String> {
    items
        .iter()
        .map(|i| {
            let visit = i.visit_no.map_or(String::new(), |n| format!(" {n}"));
            let start = i.start.map_or("-".into(), |t| t.to_string());
            format!("{}{visit} {start}", i.kind.as_str())
        })
        .collect()
}

#[test]
fn a_preview_of_one_period_ends_with_the_bell() {
    let items = preview(&usual(), at("10:03"));
    let expected = [
        "prebrief 10:03",
        "visit 1 10:08",
        "hall 1 10:23",
        "visit 2 10:28",
        "debrief 10:43",
    ];
    assert_eq!(lines(&items), expected);
    assert_eq!(ends(&items), at("10:58"));
    let steps: Vec<_> = items[4].steps.iter().map(|s| s.start.unwrap()).collect();
    let expected = ["10:43", "10:48", "10:52", "10:56"].map(|t| at(t).unwrap());
    assert_eq!(steps, expected);
    assert_eq!(items[4].steps[3].lane, StageLane::Thanks);
}

#[test]
fn every_preview_takes_the_total() {
    for protocol in builtins(Language::Es) {
        let items = preview(&protocol, at("08:00"));
        let minutes: u32 = items.iter().map(|i| i.minutes).sum();
        assert_eq!(minutes, protocol.total(), "{}", protocol.id);
        let end = at("08:00").map(|t| t.plus(protocol.total()));
        assert_eq!(ends(&items), end, "{}", protocol.id);
        assert_eq!(ends(&preview(&protocol, None)), None);
    }
}

#[test]
fn a_preview_with_walking_foretells_the_agenda() {
    for protocol in builtins(Language::En) {
        let minutes = protocol.minutes_of(StageKind::Visit);
        // The first visit is planned with its walking; the others would be added with the usual three minutes.
        let planned = [visit(1, None)].map(|v| VisitEntry {
            transit_minutes: 9,
            ..v
        });
        let after = |no| if no == 1 { 9 } else { 3 };
        let visits: Vec<_> = (1..=protocol.visits)
            .map(|no| VisitEntry {
                minutes,
                transit_minutes: after(no),
                ..visit(no, None)
            })
            .collect();
        for start in [None, at("08:00")] {
            let foretold = preview_with_walking(&protocol, &planned, start);
            assert_eq!(foretold, agenda(&protocol, &visits, start));
            let walked: u32 = (1..=protocol.visits).map(after).sum();
            assert_eq!(walking(&foretold), walked, "{}", protocol.id);
            assert_eq!(length(&foretold), protocol.total() + walked);
        }
    }
}

#[test]
fn a_length_is_that_of_the_clock_and_never_less_than_what_is_in_it() {
    let long = |first, second| {
        let visits = [visit(1, first), visit(2, second)];
        length(&agenda(&usual(), &visits, None))
    };
    // 5 + 15 + 5 + 3 + 15 + 3 + 15 minutes.
    assert_eq!(long(None, None), 61);
    assert_eq!(long(Some("10:00"), None), 61);
    // An hour free between the visits; then visits that overlap.
    assert_eq!(long(Some("10:00"), Some("11:23")), 121);
    assert_eq!(long(Some("10:00"), Some("10:05")), 61);
}

#[test]
fn walking_comes_after_the_hall_and_before_the_debrief() {
    let items = agenda(&usual(), &[visit(1, None), visit(2, None)], at("10:00"));
    let expected = [
        "prebrief 10:00",
        "visit 1 10:05",
        "hall 1 10:20",
        "visit 2 10:28",
        "debrief 10:46",
    ];
    assert_eq!(lines(&items), expected);
    assert_eq!(ends(&items), at("11:01"));
}

#[test]
fn planned_starts_stay_and_the_pre_brief_ends_at_the_first() {
    let visits = [
        visit(1, Some("09:30")),
        visit(2, None),
        visit(3, Some("11:00")),
    ];
    let mirror = builtin("mirror", Language::En).unwrap();
    let expected = [
        "prebrief 09:15",
        "visit 1 09:30",
        "mirror 1 09:45",
        "visit 2 09:51",
        "mirror 2 10:06",
        "visit 3 11:00",
        "mirror 3 11:15",
        "debrief 11:21",
        "commit 11:47",
    ];
    assert_eq!(lines(&agenda(&mirror, &visits, None)), expected);
    // A planned pre-brief stays too.
    let items = agenda(&mirror, &visits, at("08:00"));
    assert_eq!(lines(&items)[..2], ["prebrief 08:00", "visit 1 09:30"]);
    // Past midnight, backwards.
    let items = agenda(&mirror, &[visit(1, Some("00:05"))], None);
    assert_eq!(lines(&items)[0], "prebrief 23:50");
}

#[test]
fn without_a_start_there_are_no_times() {
    let items = agenda(&usual(), &[visit(1, None), visit(2, None)], None);
    assert_eq!(items.len(), 5);
    assert!(items.iter().all(|i| i.start.is_none()));
    assert!(
        items
            .iter()
            .all(|i| i.steps.iter().all(|s| s.start.is_none()))
    );
    assert_eq!(ends(&items), None);
    // A start in the middle holds from there on.
    let items = agenda(&usual(), &[visit(1, None), visit(2, Some("10:00"))], None);
    let expected = [
        "prebrief -",
        "visit 1 -",
        "hall 1 -",
        "visit 2 10:00",
        "debrief 10:18",
    ];
    assert_eq!(lines(&items), expected);
}

#[test]
fn no_visit_and_forty_visits_are_possible() {
    let items = agenda(&usual(), &[], at("10:00"));
    assert_eq!(lines(&items), ["prebrief 10:00", "debrief 10:05"]);
    assert_eq!(agenda(&Protocol::default(), &[], None), []);
    assert_eq!(ends(&[]), None);

    let visits: Vec<_> = (1..=40).map(|n| visit(n, None)).collect();
    let items = agenda(&usual(), &visits, at("07:00"));
    assert_eq!(items.len(), 1 + 40 + 39 + 1);
    let hall = |i: &&AgendaItem| i.kind == StageKind::Hall;
    assert_eq!(items.iter().rfind(hall).unwrap().visit_no, Some(39));
    // 5 + 40 × (15 + 3) + 39 × 5 + 15
    assert_eq!(ends(&items), at("07:00").map(|t| t.plus(935)));
}

#[test]
fn hall_and_mirror_can_come_once_and_together() {
    let mut walk = usual();
    walk.stages[2].repeat = Repeat::Each;
    walk.stages.insert(
        3,
        Stage {
            kind: StageKind::Mirror,
            minutes: 6,
            text: "Alone.".into(),
            steps: vec![Step {
                minutes: 6,
                lane: StageLane::Mirror,
                prompt: "The same as mine?".into(),
            }],
            ..Stage::default()
        },
    );
    assert_eq!(walk.faults(), []);
    assert_eq!(walk.total(), 5 + 2 * 15 + 2 * 5 + 6 + 15);
    let expected = [
        "prebrief 10:00",
        "visit 1 10:05",
        "hall 1 10:20",
        "visit 2 10:25",
        "hall 2 10:40",
        "mirror 2 10:45",
        "debrief 10:51",
    ];
    assert_eq!(lines(&preview(&walk, at("10:00"))), expected);
}
