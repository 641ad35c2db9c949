//! What the window draws: the core's facts joined with the words of the person's language.

mod agenda;
mod debrief;
mod hall;
mod home;
mod nudge;
mod overtime;
mod paper;
mod plan;
mod practice;
mod protocols;
mod review;
mod settings;
mod walk;
mod wrap_up;

pub use agenda::{AgendaLine, AgendaStepLine};
pub use debrief::{DebriefView, StageLine, debrief_view};
pub use hall::{
    EarlierWording, HallView, ParkedLine, RemovedNote, earlier_wordings, hall_view, removed_notes,
};
pub use home::{CarryOn, Hit, HomeView, OpenCommitment, WalkLine, hits, home};
pub use nudge::{Nudge, note_nudge};
pub use overtime::{
    Idea, Look, OvertimeChoice, OvertimeView, PastReflection, WalkCharts, WalkHead, overtime_view,
};
pub use paper::{
    ExportStep, PaperFinding, PaperPages, PaperView, TeamSaved, export_step, finding, paper_view,
};
pub use plan::{Banks, PlanView, SinceLine, plan_view};
pub use practice::{Practice, practice_view};
pub use protocols::{FaultLine, ProtocolView, protocol_view};
pub use review::{
    Counted, DueLine, KeptLine, Promised, PulseSum, ReviewCard, ReviewComment, ReviewPattern,
    ReviewStep, ReviewView, review_view,
};
pub use settings::{Settings, SettingsPatch, system_language};
pub use walk::{WalkView, walk_view};
pub use wrap_up::{PulseBefore, PulseLines, WrapUpView, wrap_up_view};

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use walk_core::Noun;
use walk_core::ops::{self, Op};
use walk_words::{Arg, Words};

use crate::error::CommandError;

/// What a page needs before its first paint.
#[derive(Debug, Serialize, TS)]
pub struct PageStart {
    /// Language, theme, hand, text size, my name.
    pub settings: Settings,
    /// The sentences of this page and the common ones, by key.
    pub words: BTreeMap<String, String>,
    /// Today on this device.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// The page numbers its saves upwards from here.
    #[ts(type = "number")]
    pub seq: u64,
    /// What undo would take back, ready to show.
    pub undo: Option<String>,
    /// What redo would do again, ready to show.
    pub redo: Option<String>,
    /// After an unclean end: what was kept, ready to show.
    pub recovered: Option<String>,
    /// The walk that the page is about.
    pub walk: Option<WalkView>,
    /// Why the notebook could not be opened.
    pub trouble: Option<CommandError>,
}

/// What a changing command gives back.
#[derive(Debug, Serialize, TS)]
pub struct Outcome<T> {
    /// What was asked for.
    pub value: T,
    /// The kinds of things to draw again.
    pub changes: Vec<Noun>,
    /// What undo would take back, ready to show.
    pub undo: Option<String>,
    /// What redo would do again, ready to show.
    pub redo: Option<String>,
}

impl<T> Outcome<T> {
    /// Puts the core's outcome into words.
    pub fn told(outcome: ops::Outcome<T>, words: &Words) -> Self {
        Self {
            value: outcome.value,
            changes: outcome.changes,
            undo: outcome.undo.map(|op| undo_label(op, words)),
            redo: outcome.redo.map(|op| redo_label(op, words)),
        }
    }
}

/// Says what undo would take back.
pub fn undo_label(op: Op, words: &Words) -> String {
    words.say_with("views-undo", &[("what", Arg::from(words.say(&op.key())))])
}

/// Says what redo would do again.
pub fn redo_label(op: Op, words: &Words) -> String {
    words.say_with("views-redo", &[("what", Arg::from(words.say(&op.key())))])
}

/// A file that was written; the page learns its name and nothing else of the path.
#[derive(Debug, Serialize, TS)]
pub struct SavedFile {
    /// The file's name.
    pub file: String,
}

/// A report that was written.
#[derive(Debug, Serialize, TS)]
pub struct Exported {
    /// The file's name.
    pub file: String,
    /// Characters that no font could draw; a stand-in is in their place.
    pub missing: String,
}
