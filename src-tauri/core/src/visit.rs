//! The visits of a walk: the schedule, and when this device's walker was in the room.

use crate::document::{VisitEntry, WalkDocument};
use crate::moment::{ClockTime, Moment};
use crate::terms::{HostStatus, LessonPhase};

/// Minutes in the room of a new visit (one-period walk, `docs/decisions.md`).
pub const USUAL_MINUTES: u32 = 15;
/// Minutes of walking after a visit, unless the team says otherwise.
pub const USUAL_TRANSIT: u32 = 3;

noun! {
    /// A planned visit; its number is its place in the list.
    Visit in Team {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// Planned start.
        start: Option<ClockTime>,
        /// Minutes in the room.
        minutes: u32,
        /// Minutes of walking after it.
        transit_minutes: u32,
        /// The moment of the lesson that it will meet.
        lesson_phase: Option<LessonPhase>,
        /// Who covers the walkers' own classes.
        coverage: String,
        /// How it came about.
        host_status: Option<HostStatus>,
        /// Purpose, focus, day and time were told.
        host_told: bool,
        /// The class knows that visitors come.
        students_told: bool,
        /// The focus that was asked for, where hosts set it (S6).
        host_focus: String,
    }
}

noun! {
    /// When its author was in the room; for the walker alone.
    Stay in Private {
        /// The visit.
        visit: String,
        /// When the walker went in.
        entered_at: Option<Moment>,
        /// When the walker left.
        left_at: Option<Moment>,
    }
}

/// The schedule in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// How many visits.
    pub visits: usize,
    /// Minutes in rooms, all visits together.
    pub in_rooms: u32,
    /// Minutes of walking, the way back after the last visit too.
    pub walking: u32,
    /// When the last visit ends, if its start is known or follows from an earlier one.
    pub ends: Option<ClockTime>,
}

/// Adds the schedule up.
///
/// ```
/// use walk_core::document::VisitEntry;
/// use walk_core::moment::ClockTime;
/// let visit = |start: Option<&str>| VisitEntry {
///     start: start.and_then(ClockTime::parse), minutes: 12, transit_minutes: 4, ..Default::default()
/// };
/// let sum = walk_core::visit::schedule(&[visit(Some("09:58")), visit(None), visit(None), visit(None)]);
/// assert_eq!((sum.in_rooms, sum.walking), (48, 16));
/// assert_eq!(sum.ends, ClockTime::parse("10:58"));
/// ```
pub fn schedule(visits: &[VisitEntry]) -> Schedule {
    let starts = starts(visits);
    let last = visits.last();
    Schedule {
        visits: visits.len(),
        in_rooms: visits.iter().map(|v| v.minutes).sum(),
        walking: visits.iter().map(|v| v.transit_minutes).sum(),
        ends: last.and_then(|v| Some(starts.last().copied()??.plus(v.minutes))),
    }
}

/// Gives each visit's start: as planned, or as it follows from the visit before it.
pub fn starts(visits: &[VisitEntry]) -> Vec<Option<ClockTime>> {
    let mut free = None;
    let mut starts = Vec::with_capacity(visits.len());
    for visit in visits {
        let start = visit.start.or(free);
        starts.push(start);
        free = start.map(|s| s.plus(visit.minutes + visit.transit_minutes));
    }
    starts
}

/// Finds the visit to carry on with: where I am, else the next after the last that I left, else the
/// first that I have not been to.
pub fn next(walk: &WalkDocument) -> Option<&VisitEntry> {
    let visits = &walk.visits;
    let inside = visits
        .iter()
        .find(|v| v.entered_at.is_some() && v.left_at.is_none());
    let after = visits
        .iter()
        .rposition(|v| v.left_at.is_some())
        .map_or(0, |i| i + 1);
    let later = visits.iter().skip(after).find(|v| v.left_at.is_none());
    inside
        .or(later)
        .or_else(|| visits.iter().find(|v| v.left_at.is_none()))
}
