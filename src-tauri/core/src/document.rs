//! The walk document: one shape for the window, the reports and the walk file.
//!
//! Its written description is `docs/file-format.md`; field names are those of the field.
//! Unknown fields are refused, so a file cannot carry what the notebook has no place for.

mod check;
mod parse;
mod read;
mod renew;
mod take;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use check::check;
pub(crate) use parse::{json_of, shape_of};
pub use parse::{parse_walk_file, write_walk_file};
pub(crate) use read::read_walk;
pub(crate) use renew::{renew, shift_dates};
pub(crate) use take::take_walk;

use crate::moment::{ClockTime, Moment};
use crate::terms::{CommitmentStatus, EvidenceType, Lane, Language, Lens, Role, WalkStatus};

/// What `format` says in every walk file.
pub const FORMAT: &str = "learning-walk";
/// The newest walk file version that this program reads and writes.
pub const VERSION: u32 = 1;

/// Declares an entry of a walk: its fields, then who wrote it and when.
macro_rules! entry {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// UUID; a file may leave it out and gets one.
            #[serde(default)]
            pub id: String,
            $($(#[$fdoc])* #[serde(default)] pub $field: $ty,)*
            /// The walker who wrote it.
            #[serde(default)]
            pub author: String,
            /// When it was first written, UTC.
            #[serde(default)]
            #[ts(type = "string")]
            pub created_at: Moment,
            /// When it was last changed, UTC.
            #[serde(default)]
            #[ts(type = "string")]
            pub changed_at: Moment,
        }
    };
}

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
    /// The walker whose notebook this is.
    #[serde(default)]
    pub me: String,
    /// Who walks.
    #[serde(default)]
    pub walkers: Vec<WalkerEntry>,
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
    /// Evidence that was put on the team's table.
    #[serde(default)]
    pub cards: Vec<CardEntry>,
    /// What the cards show together.
    #[serde(default)]
    pub patterns: Vec<PatternEntry>,
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

fn draft() -> WalkStatus {
    WalkStatus::Draft
}

entry! {
    /// A walker of the team, with what this walker prepared.
    WalkerEntry {
        /// First name or initials, the walker's choice.
        display_name: String,
        /// Grade or subject.
        area: String,
        /// What this walker does for the team.
        roles: Vec<Role>,
        /// What this walker wants to learn.
        learning_goal: String,
        /// What this walker does now; private.
        my_current_practice: String,
        /// What this walker expects to see; private.
        my_prediction: String,
    }
}

entry! {
    /// Something to look for: who, and a visible verb.
    LookForEntry {
        /// As "students say / do / make".
        text: String,
        /// What it looks at.
        lens: Option<Lens>,
    }
}

entry! {
    /// Something that the team agreed on.
    NormEntry {
        /// One sentence.
        text: String,
    }
}

entry! {
    /// One visit, known by its number alone.
    VisitEntry {
        /// The public label of the visit, from 1.
        visit_no: u32,
        /// Planned start, local clock.
        #[ts(type = "string | null")]
        start: Option<ClockTime>,
        /// Minutes in the room.
        minutes: u32,
        /// Minutes of walking after it.
        transit_minutes: u32,
        /// When this device's walker went in; private.
        #[ts(type = "string | null")]
        entered_at: Option<Moment>,
        /// When this device's walker left; private.
        #[ts(type = "string | null")]
        left_at: Option<Moment>,
    }
}

entry! {
    /// A walker's own note; private.
    NoteEntry {
        /// The visit that it belongs to.
        visit_no: u32,
        /// Notice, wonder or try.
        lane: Option<Lane>,
        /// As it was typed.
        text: String,
        /// Minute in the room.
        minute: Option<u32>,
        /// The kind of evidence.
        evidence_type: Option<EvidenceType>,
        /// Still being written.
        draft: bool,
        /// The card that was made of it.
        card: Option<String>,
    }
}

entry! {
    /// A piece of evidence on the team's table.
    CardEntry {
        /// The visit that it is from.
        visit_no: u32,
        /// What was seen or heard.
        text: String,
        /// The kind of evidence.
        evidence_type: Option<EvidenceType>,
        /// The pattern that it belongs to.
        pattern: Option<String>,
    }
}

entry! {
    /// What several cards show together.
    PatternEntry {
        /// Reads on from "In 3 of 5 visits".
        statement: String,
        /// Where it did not show.
        counterexample: String,
        /// Visits behind it; derived from its cards, ignored on import.
        visits: Vec<u32>,
    }
}

entry! {
    /// A question of the team.
    WonderingEntry {
        /// A question without a conclusion.
        text: String,
    }
}

entry! {
    /// Something that the team will do.
    NextStepEntry {
        /// What.
        text: String,
        /// Who looks after it.
        owner: String,
        /// By when.
        #[ts(type = "string | null")]
        by_date: Option<NaiveDate>,
    }
}

entry! {
    /// A walker's private reflection.
    ReflectionEntry {
        /// Practice of mine that I confirm.
        validated: String,
        /// Practice of mine that I now question.
        questioned: String,
        /// A new idea.
        new_idea: String,
        /// What surprised me.
        surprise: String,
    }
}

entry! {
    /// What a walker will try: "I will …".
    CommitmentEntry {
        /// One small change in the walker's own class.
        text: String,
        /// By when.
        #[ts(type = "string | null")]
        by_date: Option<NaiveDate>,
        /// What will show how it went.
        evidence_i_will_collect: String,
        /// The colleague who asks about it.
        partner: String,
        /// How far it has come.
        status: Option<CommitmentStatus>,
        /// Why it was let go.
        dropped_reason: String,
    }
}
