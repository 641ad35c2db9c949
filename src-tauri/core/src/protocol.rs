//! How a walk runs: stages with minutes, prompts and sentence stems.
//!
//! Six protocols come with the program, in both languages; a team can keep a copy of its own.
//!
//! ```
//! use walk_core::moment::ClockTime;
//! use walk_core::protocol::{USUAL, builtin, ends, preview};
//! use walk_core::terms::Language;
//!
//! let walk = builtin(USUAL, Language::En).unwrap();
//! assert_eq!(walk.total(), 55);
//! assert!(walk.faults().is_empty());
//!
//! // Begun at 10:03, two visits and all, the bell at 10:58 is kept.
//! let agenda = preview(&walk, ClockTime::parse("10:03"));
//! assert_eq!(ends(&agenda), ClockTime::parse("10:58"));
//!
//! // A debrief whose steps take longer than the debrief is refused, with its place.
//! let mut longer = walk.clone();
//! longer.stages[3].steps[0].minutes += 5;
//! assert_eq!(longer.faults()[0].place, "stages[3].steps");
//! ```
//!
//! - [`builtins`] are the six, from `protocol/data/*.toml`.
//! - [`agenda()`] puts the stages around a schedule, with clock times.
//! - [`rules()`] says what a protocol, its overlays and a local agreement allow together.
//! - [`parse_protocol_file`] and [`write_protocol_file`] carry one from team to team.

mod agenda;
mod built_in;
mod check;
mod file;
mod rules;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use agenda::{
    AgendaItem, AgendaStep, agenda, begins, ends, length, preview, preview_with_walking, walking,
};
pub use built_in::{USUAL, builtin, builtins, mistakes};
pub use check::{Fault, FaultKind};
pub use file::{FORMAT, VERSION, parse_protocol_file, write_protocol_file};
pub use rules::{Overlay, Rules, rules, rules_of};

use crate::terms::Language;

term! {
    /// What a stage of a walk is.
    #[derive(Default)]
    StageKind {
        /// The team meets before it walks.
        Prebrief = "prebrief",
        /// In a classroom.
        #[default]
        Visit = "visit",
        /// A few minutes outside the room, away from the door.
        Hall = "hall",
        /// Each walker sets the visit beside their own practice (S20).
        Mirror = "mirror",
        /// The team puts its evidence together.
        Debrief = "debrief",
        /// Each walker writes alone.
        Reflect = "reflect",
        /// Each walker writes what they will do, with a partner and a date.
        Commit = "commit",
    }
}

term! {
    /// How often a stage comes in one walk.
    #[derive(Default)]
    Repeat {
        /// One time.
        #[default]
        Once = "once",
        /// One time for each visit.
        Each = "each",
        /// Between two visits: one time less than there are visits.
        Between = "between",
    }
}

term! {
    /// What a step is for; decides which rules of language apply to what is said in it.
    #[derive(Default)]
    StageLane {
        /// What was seen and heard.
        #[default]
        Notice = "notice",
        /// What shows in several visits.
        Pattern = "pattern",
        /// What a student who did all of it could then do (S16).
        Predict = "predict",
        /// Questions.
        Wonder = "wonder",
        /// A look at one's own practice (S20).
        Mirror = "mirror",
        /// What walkers will try in their own classes.
        Try = "try",
        /// A takeaway for the host.
        Thanks = "thanks",
    }
}

/// A part of a stage with one prompt.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Minutes; those of all steps make the stage's.
    pub minutes: u32,
    /// What the step is for.
    pub lane: StageLane,
    /// What the team is asked; one line.
    pub prompt: String,
}

/// A part of a walk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// What it is.
    pub kind: StageKind,
    /// How often it comes.
    pub repeat: Repeat,
    /// Minutes, each time it comes.
    pub minutes: u32,
    /// What happens in it.
    #[serde(default)]
    pub text: String,
    /// Ways to begin a sentence; one line each.
    #[serde(default)]
    pub stems: Vec<String>,
    /// Its parts in order; may be none.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// A walk protocol in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// A word for a built-in one, as "one-period"; a UUID for a team's own copy.
    #[serde(default)]
    pub id: String,
    /// From 1; a team's edits count it up.
    #[serde(default = "first")]
    pub version: u32,
    /// The language of all its texts.
    pub language: Language,
    /// What the team calls it; one line.
    pub name: String,
    /// What it is for, in a sentence or two.
    #[serde(default)]
    pub summary: String,
    /// Fewest walkers.
    pub team_min: u32,
    /// Most walkers.
    pub team_max: u32,
    /// How many visits it is made for.
    pub visits: u32,
    /// The steps of the debrief come one after another and none is skipped (S17).
    #[serde(default)]
    pub lock_order: bool,
    /// Its parts in order.
    pub stages: Vec<Stage>,
}

fn first() -> u32 {
    1
}

impl Stage {
    /// Counts how often it comes in a walk of so many visits.
    pub fn times(&self, visits: u32) -> u32 {
        match self.repeat {
            Repeat::Once => 1,
            Repeat::Each => visits,
            Repeat::Between => visits.saturating_sub(1),
        }
    }
}

impl Protocol {
    /// Adds up the minutes of a whole walk, without walking from room to room.
    pub fn total(&self) -> u32 {
        self.stages
            .iter()
            .map(|s| s.minutes.saturating_mul(s.times(self.visits)))
            .fold(0, u32::saturating_add)
    }

    /// Adds up the minutes of the stages of one kind, each of them taken one time.
    pub fn minutes_of(&self, kind: StageKind) -> u32 {
        self.of(kind)
            .map(|s| s.minutes)
            .fold(0, u32::saturating_add)
    }

    /// Lists the stages of one kind in order.
    pub fn of(&self, kind: StageKind) -> impl Iterator<Item = &Stage> {
        self.stages.iter().filter(move |s| s.kind == kind)
    }
}
