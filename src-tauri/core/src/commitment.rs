//! What a walker will try, and who asks about it.

use chrono::NaiveDate;

use crate::document::CommitmentEntry;
use crate::terms::{CommitmentStatus, Language};

noun! {
    /// A commitment of its author: "I will …".
    Commitment in Team {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// One small change in the walker's own class.
        text: String,
        /// By when.
        by_date: Option<NaiveDate>,
        /// What will show how it went.
        evidence_i_will_collect: String,
        /// The colleague who asks about it.
        partner: String,
        /// How far it has come.
        status: CommitmentStatus,
        /// Why it was let go.
        dropped_reason: String,
        /// In which class of the walker's own; for the walker alone.
        class_or_context: String,
        /// "Come and see me try it."
        invite_to_see_me: bool,
    }
}

noun! {
    /// How a commitment went, on one day.
    CheckIn in Team {
        /// The walk.
        walk: String,
        /// The commitment.
        commitment: String,
        /// The day.
        date: Option<NaiveDate>,
        /// What happened when it was tried.
        what_happened: String,
        /// Who helped, in plain words.
        helped_by: String,
    }
}

/// Days ahead in which a commitment is due "this week".
const WEEK: i64 = 7;

term! {
    /// How near the day of a commitment is.
    Due {
        /// Its day is over.
        Overdue = "overdue",
        /// Today or within the next seven days.
        ThisWeek = "this_week",
        /// Later.
        Later = "later",
        /// It has no day.
        NoDay = "no_day",
    }
}

/// Tells how near a day is.
///
/// ```
/// use walk_core::commitment::{Due, due};
/// let day = |text: &str| text.parse().unwrap();
/// assert_eq!(due(Some(day("2026-11-30")), day("2026-11-26")), Due::ThisWeek);
/// assert_eq!(due(Some(day("2026-12-04")), day("2026-11-26")), Due::Later);
/// assert_eq!(due(Some(day("2026-11-25")), day("2026-11-26")), Due::Overdue);
/// ```
pub fn due(day: Option<NaiveDate>, today: NaiveDate) -> Due {
    match day.map(|day| (day - today).num_days()) {
        None => Due::NoDay,
        Some(days) if days < 0 => Due::Overdue,
        Some(days) if days <= WEEK => Due::ThisWeek,
        Some(_) => Due::Later,
    }
}

/// Tells whether a text begins as a promise does: "I will", "Voy a"; blanks before it and capitals do not
/// count.
///
/// ```
/// use walk_core::commitment::promises;
/// use walk_core::terms::Language;
/// assert!(promises("  i will wait.", Language::En) && promises("I’ll wait.", Language::En));
/// assert!(promises("Voy  a esperar.", Language::Es) && !promises("Voy allá.", Language::Es));
/// assert!(!promises("More wait time.", Language::En));
/// ```
pub fn promises(text: &str, language: Language) -> bool {
    let ways: &[&[&str]] = match language {
        Language::En => &[&["i", "will"], &["i'll"], &["i’ll"]],
        Language::Es => &[&["voy", "a"]],
    };
    let text = text.to_lowercase();
    ways.iter().any(|way| {
        let said = text.split_whitespace().take(way.len());
        said.eq(way.iter().copied())
    })
}

impl CommitmentEntry {
    /// Whether something is promised and still waits for how it went.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.text.trim().is_empty() && self.status.is_none_or(CommitmentStatus::is_open)
    }
}
