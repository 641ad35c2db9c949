//! Where a visit is, for the team's feet alone: local, in no file, erased when the walk closes.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

noun! {
    /// The door of one visit (privacy rule 5).
    Door in Private {
        /// The visit.
        visit: String,
        /// What stands on the door.
        code: String,
    }
}

/// So many school days apart, two visits to one door are too close (needs: the over-visiting guard).
pub const SCHOOL_DAYS: u32 = 10;

/// A door as the guard sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// The walk.
    pub walk: String,
    /// The day of the walk.
    pub date: Option<NaiveDate>,
    /// The visit.
    pub visit: String,
    /// What stands on the door.
    pub code: String,
}

/// Finds the visits of a walk whose door is visited again: in this walk, or in another one within
/// ten school days. With each comes the day of the other walk, none for this one.
///
/// Only walks that are still open count: a closed one has forgotten its doors.
pub fn too_often(walk: &str, doors: &[Planned]) -> HashMap<String, Option<NaiveDate>> {
    let same = |a: &str, b: &str| bare(a) == bare(b);
    let mut found = HashMap::new();
    for here in doors
        .iter()
        .filter(|d| d.walk == walk && !d.code.trim().is_empty())
    {
        for other in doors
            .iter()
            .filter(|o| o.visit != here.visit && same(&o.code, &here.code))
        {
            if other.walk == walk {
                found.insert(here.visit.clone(), None);
            } else if let (Some(a), Some(b)) = (here.date, other.date)
                && school_days(a, b) <= SCHOOL_DAYS
            {
                found.entry(here.visit.clone()).or_insert(Some(b));
            }
        }
    }
    found
}

/// Gives what a code says, however it was typed: "b 12" is "B12".
fn bare(code: &str) -> String {
    code.split_whitespace().collect::<String>().to_lowercase()
}

/// Counts the school days from one day to another: Monday to Friday, the first day not counted.
///
/// ```
/// use walk_core::door::school_days;
/// let day = |text: &str| text.parse().unwrap();
/// assert_eq!(school_days(day("2026-11-05"), day("2026-11-19")), 10);
/// assert_eq!(school_days(day("2026-11-09"), day("2026-11-06")), 1);
/// ```
pub fn school_days(from: NaiveDate, to: NaiveDate) -> u32 {
    let (from, to) = (from.min(to), from.max(to));
    let whole = (to - from).num_days() / 7;
    let mut days = u32::try_from(whole).unwrap_or(u32::MAX).saturating_mul(5);
    let mut day = from + Days::new(u64::try_from(whole * 7).unwrap_or_default());
    while day < to {
        day = day + Days::new(1);
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            days += 1;
        }
    }
    days
}
