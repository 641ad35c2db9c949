//! Changes to one thing, as the window sends them: only the fields given change.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};
use ts_rs::TS;

use crate::agreement::{Agreement, AskStudents, Profile};
use crate::moment::ClockTime;
use crate::noun::Noun;
use crate::protocol::Overlay;
use crate::reflection::Shareable;
use crate::terms::{
    Actor, CommitmentStatus, Devices, EvidenceType, FocusPart, FocusWidth, HallMode, HostStatus,
    Lane, Language, Lens, LessonPhase, Role, SinceOutcome,
};

/// Reads a field that may be cleared: left out is `None`, null is `Some(None)`.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    d: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(d).map(Some)
}

/// A change to one thing of the notebook.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "noun", rename_all = "snake_case", deny_unknown_fields)]
#[ts(optional_fields)]
pub enum Patch {
    /// The walk itself.
    Walk {
        id: String,
        title: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        date: Option<Option<NaiveDate>>,
        language: Option<Language>,
        focus_question: Option<String>,
        purpose_statement: Option<String>,
        linked_goal: Option<String>,
        no_linked_goal: Option<bool>,
        overlays: Option<Vec<Overlay>>,
        agreement_profile: Option<Profile>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "Agreement | null")]
        agreement: Option<Option<Agreement>>,
        focus_rationale: Option<String>,
        focus_check: Option<Vec<FocusPart>>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "FocusWidth | null")]
        focus_width: Option<Option<FocusWidth>>,
        opening_activity: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        prebrief_start: Option<Option<ClockTime>>,
        where_to_sit: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "AskStudents | null")]
        talk_to_students: Option<Option<AskStudents>>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "Devices | null")]
        devices: Option<Option<Devices>>,
        enter_together: Option<bool>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "HallMode | null")]
        hall_mode: Option<Option<HallMode>>,
        celebration: Option<String>,
        prebrief_minutes_note: Option<String>,
        debrief_minutes_note: Option<String>,
        changed_because: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        raw_notes_delete_on: Option<Option<NaiveDate>>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        walk_delete_on: Option<Option<NaiveDate>>,
    },
    /// A walker (`id`) and this walker's part in a walk.
    Walker {
        id: String,
        walk: String,
        display_name: Option<String>,
        area: Option<String>,
        roles: Option<Vec<Role>>,
        learning_goal: Option<String>,
        understands: Option<bool>,
        initials: Option<String>,
        evidence_types: Option<Vec<EvidenceType>>,
    },
    /// What I noted in private before the walk.
    Preparation {
        walk: String,
        my_current_practice: Option<String>,
        my_prediction: Option<String>,
    },
    /// A look-for.
    LookFor {
        id: String,
        text: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "Lens | null")]
        lens: Option<Option<Lens>>,
    },
    /// A norm.
    Norm { id: String, text: Option<String> },
    /// A visit of the schedule.
    Visit {
        id: String,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        start: Option<Option<ClockTime>>,
        minutes: Option<u32>,
        transit_minutes: Option<u32>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "LessonPhase | null")]
        lesson_phase: Option<Option<LessonPhase>>,
        coverage: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "HostStatus | null")]
        host_status: Option<Option<HostStatus>>,
        host_told: Option<bool>,
        students_told: Option<bool>,
        host_focus: Option<String>,
    },
    /// A focus question that was proposed.
    Proposal {
        id: String,
        text: Option<String>,
        votes: Option<u32>,
    },
    /// What the team says about a commitment of an earlier walk.
    Since {
        walk: String,
        commitment: String,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "SinceOutcome | null")]
        outcome: Option<Option<SinceOutcome>>,
        what_happened: Option<String>,
    },
    /// My count of a look-for in a visit; no count takes it away again.
    Tally {
        visit: String,
        look_for: String,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "number | null")]
        count_x: Option<Option<u32>>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "number | null")]
        count_of_y: Option<Option<u32>>,
    },
    /// The door of a visit; local, erased when the walk closes.
    Door { visit: String, code: Option<String> },
    /// A note of mine.
    Note {
        id: String,
        text: Option<String>,
        lane: Option<Lane>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "EvidenceType | null")]
        evidence_type: Option<Option<EvidenceType>>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "Actor | null")]
        actor: Option<Option<Actor>>,
        starred: Option<bool>,
        picked: Option<bool>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        because: Option<Option<String>>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "number | null")]
        minute: Option<Option<u32>>,
    },
    /// What a visit shows of my own practice.
    Mirror {
        visit: String,
        same: Option<String>,
        different: Option<String>,
        question: Option<String>,
    },
    /// A fact that somebody heard differently.
    Clarification { id: String, text: Option<String> },
    /// A remark that was set aside.
    Parked { id: String, text: Option<String> },
    /// A card of the team.
    Card {
        id: String,
        text: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "EvidenceType | null")]
        evidence_type: Option<Option<EvidenceType>>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        pattern: Option<Option<String>>,
        seen_differently: Option<String>,
    },
    /// A pattern, or the group of cards that it comes of.
    Pattern {
        id: String,
        name: Option<String>,
        statement: Option<String>,
        counterexample: Option<String>,
    },
    /// A prediction of the team.
    Prediction { id: String, text: Option<String> },
    /// A wondering of the team.
    Wondering { id: String, text: Option<String> },
    /// A next step of the team.
    NextStep {
        id: String,
        text: Option<String>,
        owner: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        by_date: Option<Option<NaiveDate>>,
    },
    /// My reflection on a walk.
    Reflection {
        walk: String,
        validated: Option<String>,
        questioned: Option<String>,
        new_idea: Option<String>,
        surprise: Option<String>,
        equity_lens: Option<String>,
        takeaway: Option<String>,
        shareable: Option<Vec<Shareable>>,
        left_out: Option<bool>,
        portfolio_overview: Option<String>,
        portfolio_reflection: Option<String>,
        portfolio_link: Option<String>,
    },
    /// A commitment.
    Commitment {
        id: String,
        text: Option<String>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        by_date: Option<Option<NaiveDate>>,
        evidence_i_will_collect: Option<String>,
        partner: Option<String>,
        status: Option<CommitmentStatus>,
        dropped_reason: Option<String>,
        class_or_context: Option<String>,
        invite_to_see_me: Option<bool>,
    },
    /// How a commitment went, on one day.
    CheckIn {
        id: String,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        date: Option<Option<NaiveDate>>,
        what_happened: Option<String>,
        helped_by: Option<String>,
    },
    /// A comment below a pattern or a next step.
    Comment { id: String, text: Option<String> },
    /// An entry of the communication log.
    Communication {
        id: String,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "string | null")]
        date: Option<Option<NaiveDate>>,
        with_role: Option<String>,
        topic: Option<String>,
        agreed: Option<String>,
    },
}

impl Patch {
    /// Says what a walker wants to learn in a walk.
    pub fn learning_goal(walk: &str, walker: &str, text: &str) -> Self {
        Self::Walker {
            id: walker.into(),
            walk: walk.into(),
            display_name: None,
            area: None,
            roles: None,
            learning_goal: Some(text.into()),
            understands: None,
            initials: None,
            evidence_types: None,
        }
    }

    /// Tells which kind of thing changes.
    pub fn noun(&self) -> Noun {
        match self {
            Self::Walk { .. } => Noun::Walk,
            Self::Walker { .. } => Noun::Walker,
            Self::Preparation { .. } => Noun::Preparation,
            Self::LookFor { .. } => Noun::LookFor,
            Self::Norm { .. } => Noun::Norm,
            Self::Visit { .. } => Noun::Visit,
            Self::Note { .. } => Noun::Note,
            Self::Card { .. } => Noun::Card,
            Self::Pattern { .. } => Noun::Pattern,
            Self::Prediction { .. } => Noun::Prediction,
            Self::Wondering { .. } => Noun::Wondering,
            Self::NextStep { .. } => Noun::NextStep,
            Self::Reflection { .. } => Noun::Reflection,
            Self::Commitment { .. } => Noun::Commitment,
            Self::CheckIn { .. } => Noun::CheckIn,
            Self::Comment { .. } => Noun::Comment,
            Self::Communication { .. } => Noun::Communication,
            Self::Proposal { .. } => Noun::Proposal,
            Self::Since { .. } => Noun::Since,
            Self::Door { .. } => Noun::Door,
            Self::Tally { .. } => Noun::Tally,
            Self::Mirror { .. } => Noun::Mirror,
            Self::Clarification { .. } => Noun::Clarification,
            Self::Parked { .. } => Noun::Parked,
        }
    }
}
