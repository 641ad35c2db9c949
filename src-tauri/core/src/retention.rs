//! Until when what was written is kept: days to show and to change. Nothing here deletes anything.
//!
//! Privacy rule 6: raw notes go 14 days after the debrief, or when the host viewing window of the
//! agreement ends, whichever is later; the team's table at the end of the school year and 30 days;
//! one's own reflection and commitments stay until their author deletes them. No law names these
//! days; erasing scripting notes after the debrief is common practice in rounds.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::agreement::agreement;
use crate::document::WalkDocument;
use crate::noun::Noun;

term! {
    /// What is kept for a time of its own, and deleted by itself.
    Kept {
        /// My notes, how they read before, what they showed of my practice, and my counts.
        RawNotes = "raw_notes",
        /// What the team made: cards, patterns and all that came of them.
        Table = "table",
        /// My own reflection.
        Reflection = "reflection",
    }
}

impl Kept {
    /// Lists the kinds of things that it consists of; of the walk itself only what was said about it goes.
    ///
    /// They stand in the order in which they can be erased: what points at another thing comes first.
    pub fn nouns(self) -> &'static [Noun] {
        match self {
            Self::RawNotes => &[Noun::Wording, Noun::Note, Noun::Mirror, Noun::Tally],
            Self::Table => &[
                Noun::Card,
                Noun::Pattern,
                Noun::Prediction,
                Noun::Wondering,
                Noun::NextStep,
                Noun::Clarification,
                Noun::Comment,
                Noun::Pulse,
                Noun::PulseAnswer,
                Noun::Communication,
                Noun::Walk,
            ],
            Self::Reflection => &[Noun::Reflection],
        }
    }

    /// Tells whether only what I wrote belongs to it.
    pub fn is_mine(self) -> bool {
        self != Self::Table
    }
}

/// Days after the debrief on which raw notes go.
pub const NOTES_DAYS: u64 = 14;
/// The last day of a school year, as month and day: an assumption for northern school years.
pub const YEAR_END: (u32, u32) = (7, 31);
/// Days after the end of the school year on which the team's table goes.
pub const TABLE_DAYS: u64 = 30;

/// Gives the day from which something is due to be deleted; `None` if it stays until somebody deletes it.
pub fn delete_on(walk: &WalkDocument, what: Kept) -> Option<NaiveDate> {
    let chosen = match what {
        Kept::RawNotes => walk.raw_notes_delete_on,
        Kept::Table => walk.walk_delete_on,
        Kept::Reflection => None,
    };
    chosen.or_else(|| usual(walk, what))
}

/// Gives the day that holds where nobody chose another one.
pub fn usual(walk: &WalkDocument, what: Kept) -> Option<NaiveDate> {
    match what {
        Kept::RawNotes => {
            let terms = agreement(walk.agreement_profile, walk.agreement.as_ref());
            notes_day(debriefed_on(walk)?, walk.date, terms.host_view_days)
        }
        Kept::Table => table_day(walk.date?),
        Kept::Reflection => None,
    }
}

/// Tells whether the day has come.
pub fn is_due(walk: &WalkDocument, what: Kept, today: NaiveDate) -> bool {
    delete_on(walk, what).is_some_and(|day| day <= today)
}

/// Tells whether anything is left of it, as far as a walk document shows.
pub fn holds(walk: &WalkDocument, what: Kept) -> bool {
    let mine = |author: &String| *author == walk.me;
    let said = |text: &String| !text.trim().is_empty();
    match what {
        Kept::RawNotes => {
            walk.notes.iter().any(|n| mine(&n.author))
                || walk.tallies.iter().any(|t| mine(&t.author))
                || walk.mirrors.iter().any(|m| mine(&m.author))
        }
        Kept::Table => {
            let lists = [
                walk.cards.len(),
                walk.patterns.len(),
                walk.predictions.len(),
                walk.team_wonderings.len(),
                walk.team_next_steps.len(),
                walk.clarifications.len(),
                walk.comments.len(),
                walk.process_pulses.len(),
                walk.comm_log.len(),
            ];
            let texts = [
                &walk.prebrief_minutes_note,
                &walk.debrief_minutes_note,
                &walk.celebration,
            ];
            lists.iter().any(|n| *n > 0) || texts.into_iter().any(said)
        }
        Kept::Reflection => walk.reflections.iter().any(|r| mine(&r.author)),
    }
}

/// Gives the day of the debrief: that of its last stage, or else that of the walk.
pub fn debriefed_on(walk: &WalkDocument) -> Option<NaiveDate> {
    let ends = walk
        .stage_times
        .iter()
        .map(|t| t.ended_at.unwrap_or(t.begun_at));
    // Near midnight this may be the day beside it: one day of fourteen, and nothing goes by itself.
    let last = ends.max().map(|at| at.utc().date_naive());
    last.max(walk.date)
}

/// Gives the usual day for raw notes: 14 days after the debrief, or the last day on which a host may
/// read, counted in school days from the walk; the later of the two.
///
/// ```
/// use walk_core::retention::notes_day;
/// let day = |text: &str| text.parse().ok();
/// let (debrief, walk) = (day("2026-11-05").unwrap(), day("2026-11-05"));
/// assert_eq!(notes_day(debrief, walk, None), day("2026-11-19"));
/// assert_eq!(notes_day(debrief, walk, Some(5)), day("2026-11-19"));
/// assert_eq!(notes_day(debrief, walk, Some(15)), day("2026-11-26"));
/// ```
pub fn notes_day(
    debrief: NaiveDate,
    walk: Option<NaiveDate>,
    host_view_days: Option<u32>,
) -> Option<NaiveDate> {
    let after = debrief.checked_add_days(Days::new(NOTES_DAYS))?;
    let read = host_view_days.and_then(|days| after_school_days(walk.unwrap_or(debrief), days));
    Some(read.map_or(after, |read| read.max(after)))
}

/// Gives the usual day for the team's table: the end of the school year and 30 days.
///
/// ```
/// use walk_core::retention::table_day;
/// let day = |text: &str| text.parse().unwrap();
/// assert_eq!(table_day(day("2026-11-05")), Some(day("2027-08-30")));
/// assert_eq!(table_day(day("2027-07-31")), Some(day("2027-08-30")));
/// assert_eq!(table_day(day("2027-08-01")), Some(day("2028-08-30")));
/// ```
pub fn table_day(walk: NaiveDate) -> Option<NaiveDate> {
    let (month, day) = YEAR_END;
    let this_year = NaiveDate::from_ymd_opt(walk.year(), month, day)?;
    let end = match walk <= this_year {
        true => this_year,
        false => NaiveDate::from_ymd_opt(walk.year() + 1, month, day)?,
    };
    end.checked_add_days(Days::new(TABLE_DAYS))
}

/// Goes on by school days, Monday to Friday, as [`crate::door::school_days`] counts them.
fn after_school_days(from: NaiveDate, days: u32) -> Option<NaiveDate> {
    let is_school = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    match usize::try_from(days).ok()?.checked_sub(1) {
        None => Some(from),
        Some(last) => from.succ_opt()?.iter_days().filter(is_school).nth(last),
    }
}
