//! Changes to one thing, as the window sends them: only the fields given change.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};
use ts_rs::TS;

use crate::moment::ClockTime;
use crate::noun::Noun;
use crate::terms::{CommitmentStatus, EvidenceType, Lane, Language, Lens, Role};

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
    },
    /// A walker (`id`) and this walker's part in a walk.
    Walker {
        id: String,
        walk: String,
        display_name: Option<String>,
        area: Option<String>,
        roles: Option<Vec<Role>>,
        learning_goal: Option<String>,
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
    },
    /// A note of mine.
    Note {
        id: String,
        text: Option<String>,
        lane: Option<Lane>,
        #[serde(default, deserialize_with = "given")]
        #[ts(optional, type = "EvidenceType | null")]
        evidence_type: Option<Option<EvidenceType>>,
    },
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
    },
    /// A pattern.
    Pattern {
        id: String,
        statement: Option<String>,
        counterexample: Option<String>,
    },
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
    },
}

impl Patch {
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
            Self::Wondering { .. } => Noun::Wondering,
            Self::NextStep { .. } => Noun::NextStep,
            Self::Reflection { .. } => Noun::Reflection,
            Self::Commitment { .. } => Noun::Commitment,
        }
    }
}
