//! The debrief as it runs: its stages come from the protocol, their times from this device.
//!
//! ```
//! use walk_core::Notebook;
//! use walk_core::clock::SystemClock;
//! use walk_core::debrief::{Section, locked, stages, taken};
//! use walk_core::protocol::builtin;
//! use walk_core::terms::Language;
//! # let folder = tempfile::tempdir().unwrap();
//! # let mut notebook = Notebook::open(folder.path(), Box::new(SystemClock)).unwrap();
//!
//! let id = notebook.plan_walk("2026-11-05".parse().unwrap()).unwrap().value;
//! let ladder = builtin("ladder", Language::En).unwrap();
//! notebook.choose_protocol(&id, ladder).unwrap();
//! let walk = notebook.reader().walk(&id).unwrap();
//! let minutes: Vec<_> = stages(&walk).iter().map(|s| s.minutes).collect();
//! assert_eq!(minutes, [20, 20, 15, 20]);
//! assert!(locked(&walk).is_empty(), "nothing is locked before it begins");
//!
//! // While it runs, what comes later waits for the stage before it.
//! notebook.begin_stage(&id, 1).unwrap();
//! let walk = notebook.reader().walk(&id).unwrap();
//! assert_eq!(locked(&walk), [(Section::Predictions, 1), (Section::Next, 2)]);
//! assert_eq!(taken(&walk, 0, walk.changed_at), 0, "the first was left out");
//! ```

use crate::document::{StageTimeEntry, WalkDocument};
use crate::moment::Moment;
use crate::protocol::{Stage, StageKind, StageLane};

noun! {
    /// One stretch of time in which a stage was under way; a stage that was taken up again has several.
    StageTime in Private {
        /// The walk.
        walk: String,
        /// The place of the stage among those of the debrief, from 0.
        stage: u32,
        /// When it began.
        begun_at: Moment,
        /// When it ended; open while it runs.
        ended_at: Option<Moment>,
    }
}

term! {
    /// A part of the debrief that is written.
    Section {
        /// Cards from notes.
        Describe = "describe",
        /// Groups of cards, and what they show.
        Patterns = "patterns",
        /// What the evidence makes likely.
        Predictions = "predictions",
        /// Questions of the team.
        Wonder = "wonder",
        /// What the team will do.
        Next = "next",
        /// What a walker takes along.
        Thanks = "thanks",
    }
}

/// A stage of the debrief as it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DebriefStage {
    /// What it is for; none where a protocol's debrief has no steps.
    pub lane: Option<StageLane>,
    /// Minutes; 0 where nothing is planned.
    pub minutes: u32,
    /// What the team is asked; empty where no protocol says it.
    pub prompt: String,
    /// Ways to begin a sentence.
    pub stems: Vec<String>,
}

/// The order that a debrief has where no protocol gives one.
const USUAL_ORDER: [StageLane; 4] = [
    StageLane::Notice,
    StageLane::Pattern,
    StageLane::Wonder,
    StageLane::Try,
];

/// Lists the stages of a walk's debrief in order: the steps of its protocol, else the usual four.
pub fn stages(walk: &WalkDocument) -> Vec<DebriefStage> {
    let debriefs = walk.protocol.iter().flat_map(|p| p.of(StageKind::Debrief));
    let stages: Vec<_> = debriefs.flat_map(parts).collect();
    if !stages.is_empty() {
        return stages;
    }
    let usual = |lane| DebriefStage {
        lane: Some(lane),
        minutes: 0,
        prompt: String::new(),
        stems: vec![],
    };
    USUAL_ORDER.map(usual).into()
}

/// Lists the steps of a stage; one without steps is one step.
fn parts(stage: &Stage) -> Vec<DebriefStage> {
    let part = |lane, minutes, prompt: &String| DebriefStage {
        lane,
        minutes,
        prompt: prompt.clone(),
        stems: stage.stems.clone(),
    };
    if stage.steps.is_empty() {
        return vec![part(None, stage.minutes, &stage.text)];
    }
    let steps = stage.steps.iter();
    steps
        .map(|s| part(Some(s.lane), s.minutes, &s.prompt))
        .collect()
}

/// Gives the section that a lane opens; a look at one's own practice is written elsewhere, in private.
pub fn section(lane: StageLane) -> Option<Section> {
    match lane {
        StageLane::Notice => Some(Section::Describe),
        StageLane::Pattern => Some(Section::Patterns),
        StageLane::Predict => Some(Section::Predictions),
        StageLane::Wonder => Some(Section::Wonder),
        StageLane::Mirror => None,
        StageLane::Try => Some(Section::Next),
        StageLane::Thanks => Some(Section::Thanks),
    }
}

/// Gives my stretch of time that is open; none while the debrief does not run, and none in a closed walk.
pub fn under_way(walk: &WalkDocument) -> Option<&StageTimeEntry> {
    let open = mine(walk).find(|t| t.ended_at.is_none());
    open.filter(|_| walk.closed_at.is_none())
}

/// Gives the stage that was under way last, from 0; none before the debrief begins.
pub fn last_stage(walk: &WalkDocument) -> Option<u32> {
    let last = mine(walk).max_by_key(|t| (t.ended_at.is_none(), t.begun_at));
    last.map(|t| t.stage)
}

/// Adds up how long a stage was under way by a moment, in milliseconds.
pub fn taken(walk: &WalkDocument, stage: u32, now: Moment) -> i64 {
    let times = mine(walk).filter(|t| t.stage == stage);
    times
        .map(|t| (t.ended_at.unwrap_or(now).0 - t.begun_at.0).max(0))
        .fold(0, i64::saturating_add)
}

/// Gives the moment from which the time of the stage under way counts, had it run without a break.
pub fn counts_from(walk: &WalkDocument) -> Option<Moment> {
    let open = under_way(walk)?;
    let before = taken(walk, open.stage, open.begun_at);
    Some(Moment(open.begun_at.0.saturating_sub(before)))
}

/// Lists the sections that wait while the debrief runs, each with the stage after which it opens, from 0.
pub fn locked(walk: &WalkDocument) -> Vec<(Section, u32)> {
    let furthest = mine(walk).map(|t| t.stage).max();
    let (Some(_), Some(furthest)) = (under_way(walk), furthest) else {
        return vec![];
    };
    let mut opened: Vec<Section> = vec![];
    let mut waiting = vec![];
    for (place, stage) in (0_u32..).zip(stages(walk)) {
        // A section opens with the first stage that is about it.
        let Some(section) = stage.lane.and_then(section) else {
            continue;
        };
        if opened.contains(&section) {
            continue;
        }
        opened.push(section);
        if place > furthest {
            waiting.push((section, place - 1));
        }
    }
    waiting
}

fn mine(walk: &WalkDocument) -> impl Iterator<Item = &StageTimeEntry> {
    walk.stage_times.iter().filter(|t| t.author == walk.me)
}
