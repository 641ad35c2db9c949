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
    // An entry that was only added says nothing yet.
    let said = |text: &str| !text.trim().is_empty();
    let named = walk.patterns.iter().any(|p| said(&p.statement))
        || walk.team_wonderings.iter().any(|w| said(&w.text))
        || walk.team_next_steps.iter().any(|s| said(&s.text));
    let committed = walk.commitments.iter().any(|c| said(&c.text));
    if walk.closed_at.is_some() {
        WalkStatus::Closed
    } else if committed {
        WalkStatus::FollowUp
    } else if named {
        WalkStatus::Debriefed
    } else if walked {
        WalkStatus::Walking
    } else if walk.date.is_some() && said(&walk.focus_question) && !walk.visits.is_empty() {
        WalkStatus::PreBriefed
    } else {
        WalkStatus::Draft
    }
}
