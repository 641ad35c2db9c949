//! The stages of a debrief: which there are, which sections wait for them, and how long they took.

use walk_core::debrief::{
    Section, counts_from, last_stage, locked, section, stages, taken, under_way,
};
use walk_core::document::WalkDocument;
use walk_core::moment::Moment;
use walk_core::protocol::{StageKind, StageLane, builtin, builtins};
use walk_core::terms::Language;

use crate::common::{Fresh, fresh, plan, read, reopen, start};

/// A walk of one of the six, with its debrief at a stage.
fn at(protocol: &str, stage: Option<u32>) -> WalkDocument {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let protocol = builtin(protocol, Language::En).unwrap();
    f.notebook.choose_protocol(&walk, protocol).unwrap();
    if let Some(stage) = stage {
        f.notebook.begin_stage(&walk, stage).unwrap();
    }
    read(&f.notebook, &walk)
}

#[test]
fn the_six_have_the_stages_of_their_debrief_in_both_languages() {
    use StageLane::{Mirror, Notice, Pattern, Predict, Thanks, Try, Wonder};
    let expected: [(&str, &[(StageLane, u32)]); 6] = [
        (
            "one-period",
            &[(Notice, 5), (Wonder, 4), (Try, 4), (Thanks, 2)],
        ),
        (
            "half-day",
            &[(Notice, 10), (Pattern, 15), (Wonder, 10), (Try, 10)],
        ),
        (
            "evidence-first",
            &[
                (Notice, 10),
                (Pattern, 15),
                (Pattern, 15),
                (Wonder, 10),
                (Try, 5),
            ],
        ),
        (
            "ladder",
            &[(Notice, 20), (Pattern, 20), (Predict, 15), (Try, 20)],
        ),
        ("mirror", &[(Notice, 12), (Mirror, 6), (Try, 8)]),
        (
            "caminata",
            &[(Notice, 10), (Pattern, 10), (Wonder, 8), (Try, 12)],
        ),
    ];
    for language in [Language::En, Language::Es] {
        for (protocol, (id, lanes)) in builtins(language).into_iter().zip(expected) {
            assert_eq!(protocol.id, id);
            let mut walk = at(id, None);
            walk.protocol = Some(protocol.clone());
            let found = stages(&walk);
            let shape: Vec<_> = found.iter().map(|s| (s.lane.unwrap(), s.minutes)).collect();
            assert_eq!(shape, lanes, "{id}");
            let minutes: u32 = found.iter().map(|s| s.minutes).sum();
            assert_eq!(minutes, protocol.minutes_of(StageKind::Debrief), "{id}");
            assert!(
                found
                    .iter()
                    .all(|s| !s.prompt.is_empty() && !s.stems.is_empty())
            );
        }
    }
}

#[test]
fn what_comes_later_waits_while_it_runs_and_never_else() {
    use Section::{Next, Patterns, Predictions, Thanks, Wonder};
    let waiting: [(&str, &[(Section, u32)]); 6] = [
        ("one-period", &[(Wonder, 0), (Next, 1), (Thanks, 2)]),
        ("half-day", &[(Patterns, 0), (Wonder, 1), (Next, 2)]),
        // The second stage about patterns opens nothing anew.
        ("evidence-first", &[(Patterns, 0), (Wonder, 2), (Next, 3)]),
        ("ladder", &[(Patterns, 0), (Predictions, 1), (Next, 2)]),
        // A look at one's own practice opens no section.
        ("mirror", &[(Next, 1)]),
        ("caminata", &[(Patterns, 0), (Wonder, 1), (Next, 2)]),
    ];
    for (id, sections) in waiting {
        assert!(locked(&at(id, None)).is_empty(), "{id} has not begun");
        let mut walk = at(id, Some(0));
        assert_eq!(locked(&walk), sections, "{id}");
        let last = u32::try_from(stages(&walk).len()).unwrap() - 1;
        assert!(locked(&at(id, Some(last))).is_empty(), "{id} is through");
        walk.closed_at = Some(start());
        assert!(
            locked(&walk).is_empty() && under_way(&walk).is_none(),
            "{id}"
        );
    }
    for lane in StageLane::ALL {
        assert_eq!(section(*lane).is_none(), *lane == StageLane::Mirror);
    }
}

#[test]
fn a_walk_without_such_stages_has_the_usual_order_and_one_without_steps_a_single_stage() {
    let mut walk = at("half-day", Some(1));
    let debrief = |walk: &mut WalkDocument| {
        let stages = &mut walk.protocol.as_mut().unwrap().stages;
        let at = stages.iter().position(|s| s.kind == StageKind::Debrief);
        at.unwrap()
    };
    let place = debrief(&mut walk);
    let stage = &mut walk.protocol.as_mut().unwrap().stages[place];
    stage.steps.clear();
    let text = stage.text.clone();
    let whole = stages(&walk);
    assert_eq!(
        (whole.len(), whole[0].lane, whole[0].minutes),
        (1, None, 45)
    );
    assert_eq!(whole[0].prompt, text);
    assert!(locked(&walk).is_empty(), "one stage is all");

    walk.protocol.as_mut().unwrap().stages.remove(place);
    let usual = stages(&walk);
    walk.protocol = None;
    assert_eq!(stages(&walk), usual);
    use StageLane::{Notice, Pattern, Try, Wonder};
    let lanes: Vec<_> = usual.iter().filter_map(|s| s.lane).collect();
    assert_eq!(lanes, [Notice, Pattern, Wonder, Try]);
    assert!(usual.iter().all(|s| s.minutes == 0 && s.prompt.is_empty()));
    assert_eq!(locked(&walk), [(Section::Wonder, 1), (Section::Next, 2)]);
}

#[test]
fn the_times_of_a_stage_are_added_up_and_count_on_after_the_program_began_anew() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    for stage in [0, 1, 0, 1] {
        f.notebook.begin_stage(&walk, stage).unwrap();
    }
    let Fresh { folder, notebook } = f;
    drop(notebook);
    let notebook = reopen(folder.path());
    let here = read(&notebook, &walk);
    let open = under_way(&here).unwrap();
    assert_eq!((open.stage, last_stage(&here)), (1, Some(1)));
    let times = &here.stage_times;
    let first = times[1].ended_at.unwrap().0 - times[1].begun_at.0;
    assert!(first > 0);
    let later = Moment(start().0 + 3_600_000);
    assert_eq!(taken(&here, 1, later), later.0 - open.begun_at.0 + first);
    assert_eq!(
        counts_from(&here),
        Some(Moment(open.begun_at.0 - first)),
        "had it run without a break"
    );
    assert_eq!(taken(&here, 7, later), 0);

    // Times of somebody else, and a clock that was set back, count for nothing.
    let mut other = here.clone();
    for time in &mut other.stage_times {
        time.author = "somebody".into();
    }
    assert_eq!((taken(&other, 1, later), last_stage(&other)), (0, None));
    assert!(locked(&other).is_empty() && counts_from(&other).is_none());
    assert_eq!(taken(&here, 1, Moment(0)), first);
}
