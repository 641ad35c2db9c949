//! The visits of a walk: the schedule, and when this device's walker was in the room.

use crate::document::{VisitEntry, WalkDocument};
use crate::moment::{ClockTime, Moment};
use crate::protocol::{self, Protocol, StageKind};
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
    /// Minutes outside the doors that the protocol asks for: hall talk, a look at one's own practice.
    pub in_hall: u32,
    /// Minutes of walking, the way back after the last visit too.
    pub walking: u32,
    /// When the last visit ends, if its start is known or follows from an earlier one.
    pub ends: Option<ClockTime>,
}

/// How a planned start sits with what comes before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It begins so many minutes before the team can be there.
    Clash(u32),
    /// The team waits so many minutes.
    Gap(u32),
}

/// Adds the schedule up.
///
/// ```
/// use walk_core::document::parse_walk_file;
/// use walk_core::moment::ClockTime;
/// let visit = |no: u32, start: &str| format!(
///     r#"{{"visit_no": {no}, "start": {start}, "minutes": 12, "transit_minutes": 4}}"#
/// );
/// let visits = [visit(1, "\"09:58\""), visit(2, "null"), visit(3, "null"), visit(4, "null")].join(",");
/// let file = format!(r#"{{"format": "learning-walk", "version": 2, "visits": [{visits}]}}"#);
/// let sum = walk_core::visit::schedule(&parse_walk_file(file.as_bytes()).unwrap());
/// assert_eq!((sum.in_rooms, sum.in_hall, sum.walking), (48, 0, 16));
/// assert_eq!(sum.ends, ClockTime::parse("10:58"));
/// ```
pub fn schedule(walk: &WalkDocument) -> Schedule {
    let course = course(walk);
    let last = walk.visits.last();
    Schedule {
        visits: walk.visits.len(),
        in_rooms: walk.visits.iter().map(|v| v.minutes).sum(),
        in_hall: course
            .iter()
            .fold(0, |sum, c| sum.saturating_add(c.in_hall)),
        walking: walk.visits.iter().map(|v| v.transit_minutes).sum(),
        ends: last.and_then(|v| Some(course.last()?.start?.plus(v.minutes))),
    }
}

/// Gives each visit's start: as planned, or as it follows from what comes before it.
pub fn starts(walk: &WalkDocument) -> Vec<Option<ClockTime>> {
    course(walk).into_iter().map(|c| c.start).collect()
}

/// Tells for each visit with a start of its own how it sits with what comes before it: the pre-brief,
/// if that has a start, then the visit before.
pub fn fits(walk: &WalkDocument) -> Vec<Option<Fit>> {
    let before = walk.protocol.as_ref();
    let before = before.map_or(0, |p| p.minutes_of(StageKind::Prebrief));
    let mut free = walk.prebrief_start.map(|start| start.plus(before));
    let visits = walk.visits.iter().zip(course(walk));
    visits
        .map(|(visit, course)| {
            let fit = match (visit.start, free) {
                (Some(start), Some(free)) if start < free => Some(Fit::Clash(free.since(start))),
                (Some(start), Some(free)) if start > free => Some(Fit::Gap(start.since(free))),
                _ => None,
            };
            free = course.start.map(|start| {
                [visit.minutes, course.in_hall, visit.transit_minutes]
                    .into_iter()
                    .fold(start, ClockTime::plus)
            });
            fit
        })
        .collect()
}

/// Finds the visits that are longer or shorter than the others, and the length that is meant: that of
/// the protocol, or of the first visit without one. With visits of one length there is nothing to find.
pub fn uneven(walk: &WalkDocument) -> Vec<(&VisitEntry, u32)> {
    let first = walk.visits.first().map_or(0, |v| v.minutes);
    if walk.visits.iter().all(|v| v.minutes == first) {
        return vec![];
    }
    let protocol = walk.protocol.iter().flat_map(|p| p.of(StageKind::Visit));
    let meant = protocol.map(|stage| stage.minutes).next().unwrap_or(first);
    let others = walk.visits.iter().filter(|v| v.minutes != meant);
    others.map(|visit| (visit, meant)).collect()
}

/// A visit in the course of the walk.
struct Course {
    start: Option<ClockTime>,
    in_hall: u32,
}

fn course(walk: &WalkDocument) -> Vec<Course> {
    // Without a protocol there is nothing around the visits.
    let bare = Protocol::default();
    let protocol = walk.protocol.as_ref().unwrap_or(&bare);
    let mut course: Vec<Course> = Vec::with_capacity(walk.visits.len());
    for item in protocol::agenda(protocol, &walk.visits, walk.prebrief_start) {
        match (item.kind, course.last_mut()) {
            (StageKind::Visit, _) => course.push(Course {
                start: item.start,
                in_hall: 0,
            }),
            (StageKind::Hall | StageKind::Mirror, Some(visit)) => {
                // A file may carry any number.
                visit.in_hall = visit.in_hall.saturating_add(item.minutes);
            }
            _ => {}
        }
    }
    course
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
