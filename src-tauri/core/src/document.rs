//! The walk document: one shape for the window, the reports and the walk file.
//!
//! Its written description is `docs/file-format.md`; field names are those of the field.
//! Unknown fields are refused, so a file cannot carry what the notebook has no place for.

mod check;
mod entries;
mod parse;
mod read;
mod renew;
mod take;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use check::check;
pub use entries::{
    CardEntry, CheckInEntry, ClarificationEntry, CommentEntry, CommitmentEntry, CommunicationEntry,
    LookForEntry, MirrorEntry, NextStepEntry, NormEntry, NoteEntry, PatternEntry, PredictionEntry,
    ProposalEntry, PulseEntry, ReflectionEntry, SinceEntry, StageTimeEntry, TallyEntry, VisitEntry,
    WalkerEntry, WonderingEntry,
};
pub(crate) use parse::{json_of, shape_of};
pub use parse::{parse_walk_file, write_walk_file};
pub(crate) use read::{read_plan, read_walk};
pub(crate) use renew::{renew, shift_dates};
pub(crate) use take::take_walk;

use crate::agreement::{Agreement, AskStudents, Profile};
use crate::moment::{ClockTime, Moment};
use crate::protocol::{Overlay, Protocol};
use crate::terms::{Devices, FocusPart, FocusWidth, HallMode, Language, WalkStatus};

/// What `format` says in every walk file.
pub const FORMAT: &str = "learning-walk";
/// The newest walk file version that this program reads and writes.
pub const VERSION: u32 = 5;

/// A whole walk with everything in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WalkDocument {
    /// Always [`FORMAT`].
    pub format: String,
    /// Version of the walk file, from 1.
    pub version: u32,
    /// UUID of the walk.
    #[serde(default)]
    pub id: String,
    /// What the team calls this walk.
    #[serde(default)]
    pub title: String,
    /// The day of the walk.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub date: Option<NaiveDate>,
    /// Language of the walk's own text.
    #[serde(default = "english")]
    pub language: Language,
    /// Derived from what the walk holds; ignored on import.
    #[serde(default = "draft")]
    pub status: WalkStatus,
    /// When the walk was closed.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub closed_at: Option<Moment>,
    /// What the team looks at together.
    #[serde(default)]
    pub focus_question: String,
    /// The team's own words below the fixed purpose line.
    #[serde(default)]
    pub purpose_statement: String,
    /// The school goal that the focus serves.
    #[serde(default)]
    pub linked_goal: String,
    /// Said aloud: it serves no goal of the school.
    #[serde(default)]
    pub no_linked_goal: bool,
    /// The protocol that this walk uses, whole.
    #[serde(default)]
    pub protocol: Option<Protocol>,
    /// What changes the protocol.
    #[serde(default)]
    pub overlays: Vec<Overlay>,
    /// The local agreement.
    #[serde(default = "no_agreement")]
    pub agreement_profile: Profile,
    /// The switches of an agreement of one's own.
    #[serde(default)]
    pub agreement: Option<Agreement>,
    /// Why the focus matters to the walkers' own classes.
    #[serde(default)]
    pub focus_rationale: String,
    /// What holds for the focus question.
    #[serde(default)]
    pub focus_check: Vec<FocusPart>,
    /// Whether it is too wide or too narrow.
    #[serde(default)]
    pub focus_width: Option<FocusWidth>,
    /// What the team begins with.
    #[serde(default)]
    pub opening_activity: String,
    /// When the pre-brief begins, local clock.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub prebrief_start: Option<ClockTime>,
    /// Where walkers sit or stand in a room.
    #[serde(default)]
    pub where_to_sit: String,
    /// Whether walkers talk with students.
    #[serde(default)]
    pub talk_to_students: Option<AskStudents>,
    /// Whether devices are used in the room.
    #[serde(default)]
    pub devices: Option<Devices>,
    /// All enter and leave together.
    #[serde(default)]
    pub enter_together: bool,
    /// The walk that this one was planned from.
    #[serde(default)]
    pub previous_walk: Option<String>,
    /// How the team talks in the hall.
    #[serde(default)]
    pub hall_mode: Option<HallMode>,
    /// What the team learned together and is glad of.
    #[serde(default)]
    pub celebration: String,
    /// What was said and agreed in the pre-brief.
    #[serde(default)]
    pub prebrief_minutes_note: String,
    /// What was said and agreed in the debrief.
    #[serde(default)]
    pub debrief_minutes_note: String,
    /// What the team changed because of the pulse of the walk before.
    #[serde(default)]
    pub changed_because: String,
    /// The day on which raw notes go, if it is not the usual one.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub raw_notes_delete_on: Option<NaiveDate>,
    /// The day on which cards and patterns go, if it is not the usual one.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub walk_delete_on: Option<NaiveDate>,
    /// The walker whose notebook this is.
    #[serde(default)]
    pub me: String,
    /// Who walks.
    #[serde(default)]
    pub walkers: Vec<WalkerEntry>,
    /// What became of earlier commitments.
    #[serde(default)]
    pub since_last_walk: Vec<SinceEntry>,
    /// Focus questions that were proposed.
    #[serde(default)]
    pub proposals: Vec<ProposalEntry>,
    /// What to look for.
    #[serde(default)]
    pub look_fors: Vec<LookForEntry>,
    /// What the team agreed.
    #[serde(default)]
    pub norms: Vec<NormEntry>,
    /// The schedule.
    #[serde(default)]
    pub visits: Vec<VisitEntry>,
    /// The walkers' own notes; private.
    #[serde(default)]
    pub notes: Vec<NoteEntry>,
    /// How often look-fors were noted; private.
    #[serde(default)]
    pub tallies: Vec<TallyEntry>,
    /// What visits show of the walkers' own practice; private.
    #[serde(default)]
    pub mirrors: Vec<MirrorEntry>,
    /// What was heard differently, said in the hall.
    #[serde(default)]
    pub clarifications: Vec<ClarificationEntry>,
    /// Evidence that was put on the team's table.
    #[serde(default)]
    pub cards: Vec<CardEntry>,
    /// What the cards show together.
    #[serde(default)]
    pub patterns: Vec<PatternEntry>,
    /// What the evidence makes likely.
    #[serde(default)]
    pub predictions: Vec<PredictionEntry>,
    /// Questions of the team, without conclusions.
    #[serde(default)]
    pub team_wonderings: Vec<WonderingEntry>,
    /// What the team will do.
    #[serde(default)]
    pub team_next_steps: Vec<NextStepEntry>,
    /// Private reflections, one a walker.
    #[serde(default)]
    pub reflections: Vec<ReflectionEntry>,
    /// What each walker will try.
    #[serde(default)]
    pub commitments: Vec<CommitmentEntry>,
    /// How commitments went so far.
    #[serde(default)]
    pub check_ins: Vec<CheckInEntry>,
    /// What walkers say below patterns and next steps.
    #[serde(default)]
    pub comments: Vec<CommentEntry>,
    /// With whom the team spoke about the walk.
    #[serde(default)]
    pub comm_log: Vec<CommunicationEntry>,
    /// How long the stages of the debrief took; private.
    #[serde(default)]
    pub stage_times: Vec<StageTimeEntry>,
    /// How the walk felt to its team, as counts.
    #[serde(default)]
    pub process_pulses: Vec<PulseEntry>,
    /// The walker who planned it.
    #[serde(default)]
    pub author: String,
    /// When it was planned, UTC.
    #[serde(default)]
    #[ts(type = "string")]
    pub created_at: Moment,
    /// When its own fields last changed, UTC.
    #[serde(default)]
    #[ts(type = "string")]
    pub changed_at: Moment,
}

fn english() -> Language {
    Language::En
}

fn no_agreement() -> Profile {
    Profile::None
}

fn draft() -> WalkStatus {
    WalkStatus::Draft
}
