//! A walk: its plan, and how far it has come.

use chrono::NaiveDate;

use crate::document::WalkDocument;
use crate::moment::Moment;
use crate::terms::{Language, WalkStatus};

noun! {
    /// A learning walk: one team, one focus, some visits.
    Walk in Team {
        /// What the team calls it.
        title: String,
        /// The day.
        date: Option<NaiveDate>,
        /// Language of its own text.
        language: Language,
        /// When it was closed.
        closed_at: Option<Moment>,
        /// What the team looks at together.
        focus_question: String,
        /// The team's own words below the fixed purpose line.
        purpose_statement: String,
        /// The school goal that the focus serves.
        linked_goal: String,
    }
}

/// Tells how far a walk has come, from what it holds.
///
/// The order is that of the field: plan, walk, debrief, follow up.
pub fn status(walk: &WalkDocument) -> WalkStatus {
    let walked = walk.visits.iter().any(|v| v.entered_at.is_some());
    let named = !walk.patterns.is_empty()
        || !walk.team_wonderings.is_empty()
        || !walk.team_next_steps.is_empty();
    if walk.closed_at.is_some() {
        WalkStatus::Closed
    } else if !walk.commitments.is_empty() {
        WalkStatus::FollowUp
    } else if named {
        WalkStatus::Debriefed
    } else if walked {
        WalkStatus::Walking
    } else if walk.date.is_some() && !walk.focus_question.is_empty() && !walk.visits.is_empty() {
        WalkStatus::PreBriefed
    } else {
        WalkStatus::Draft
    }
}
