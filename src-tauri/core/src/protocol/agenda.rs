//! When each stage of a walk is: the protocol's stages around the visits of a schedule.

use super::check::MOST_VISITS;
use super::{Protocol, Repeat, Stage, StageKind, StageLane};
use crate::document::VisitEntry;
use crate::moment::ClockTime;
use crate::visit::USUAL_TRANSIT;

/// A step with its own time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaStep {
    /// When it begins, local clock, if that is known.
    pub start: Option<ClockTime>,
    /// Minutes.
    pub minutes: u32,
    /// What the step is for.
    pub lane: StageLane,
    /// What the team is asked.
    pub prompt: String,
}

/// One stage of a walk, as often as it comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// What it is.
    pub kind: StageKind,
    /// The visit that it is or that it follows.
    pub visit_no: Option<u32>,
    /// When it begins, local clock, if that is known.
    pub start: Option<ClockTime>,
    /// Minutes.
    pub minutes: u32,
    /// What happens in it.
    pub text: String,
    /// Ways to begin a sentence.
    pub stems: Vec<String>,
    /// Its parts in order.
    pub steps: Vec<AgendaStep>,
    /// Minutes of walking from it to the next one.
    pub walking: u32,
}

/// Items one after another, and when the next one begins.
struct Course {
    items: Vec<AgendaItem>,
    free: Option<ClockTime>,
}

impl Course {
    fn add(&mut self, stage: &Stage, visit_no: Option<u32>, minutes: u32) {
        let start = self.free;
        let mut free = start;
        let mut steps = Vec::with_capacity(stage.steps.len());
        for step in &stage.steps {
            steps.push(AgendaStep {
                start: free,
                minutes: step.minutes,
                lane: step.lane,
                prompt: step.prompt.clone(),
            });
            free = free.map(|t| t.plus(step.minutes));
        }
        self.items.push(AgendaItem {
            kind: stage.kind,
            visit_no,
            start,
            minutes,
            text: stage.text.clone(),
            stems: stage.stems.clone(),
            steps,
            walking: 0,
        });
        self.wait(minutes);
    }

    fn walk(&mut self, minutes: u32) {
        if let Some(last) = self.items.last_mut() {
            last.walking = minutes;
        }
        self.wait(minutes);
    }

    fn wait(&mut self, minutes: u32) {
        self.free = self.free.map(|t| t.plus(minutes));
    }
}

/// Tells when a walk begins: at `prebrief_start`, or so that the pre-brief ends when visit 1 starts;
/// none without either.
pub fn begins(
    protocol: &Protocol,
    visits: &[VisitEntry],
    prebrief_start: Option<ClockTime>,
) -> Option<ClockTime> {
    let before = protocol.minutes_of(StageKind::Prebrief);
    let first = visits.first().and_then(|v| v.start);
    prebrief_start.or(first.map(|t| t.minus(before)))
}

/// Lists the whole walk in order: visits as scheduled, the other stages around them.
///
/// A visit without a start follows on: after the visit before it, what comes after that visit, and
/// the walking. Without `prebrief_start` the pre-brief ends when visit 1 starts. After the last
/// visit and its walking back come the debrief and the rest, one after another.
///
/// ```
/// use walk_core::document::VisitEntry;
/// use walk_core::moment::ClockTime;
/// use walk_core::protocol::{USUAL, agenda, builtin};
/// use walk_core::terms::Language;
/// let walk = builtin(USUAL, Language::En).unwrap();
/// let visit = VisitEntry {
///     visit_no: 1, start: ClockTime::parse("09:00"), minutes: 12, transit_minutes: 3, ..Default::default()
/// };
/// let agenda = agenda(&walk, &[visit], None);
/// let starts: Vec<_> = agenda.iter().map(|a| a.start.unwrap().to_string()).collect();
/// assert_eq!(starts, ["08:55", "09:00", "09:15"]);
/// ```
pub fn agenda(
    protocol: &Protocol,
    visits: &[VisitEntry],
    prebrief_start: Option<ClockTime>,
) -> Vec<AgendaItem> {
    let mut course = Course {
        items: Vec::new(),
        free: begins(protocol, visits, prebrief_start),
    };
    for stage in protocol.of(StageKind::Prebrief) {
        course.add(stage, None, stage.minutes);
    }
    let room = protocol.of(StageKind::Visit).next();
    let usual = Stage::default();
    for (i, visit) in visits.iter().enumerate() {
        let last = i + 1 == visits.len();
        let visit_no = Some(u32::try_from(i + 1).unwrap_or(u32::MAX));
        course.free = visit.start.or(course.free);
        course.add(room.unwrap_or(&usual), visit_no, visit.minutes);
        let after = |s: &&Stage| match s.repeat {
            Repeat::Each => true,
            Repeat::Between => !last,
            Repeat::Once => last,
        };
        let follows = |s: &&Stage| matches!(s.kind, StageKind::Hall | StageKind::Mirror);
        for stage in protocol.stages.iter().filter(follows).filter(after) {
            course.add(stage, visit_no, stage.minutes);
        }
        course.walk(visit.transit_minutes);
    }
    let later = |s: &&Stage| {
        matches!(
            s.kind,
            StageKind::Debrief | StageKind::Reflect | StageKind::Commit
        )
    };
    for stage in protocol.stages.iter().filter(later) {
        course.add(stage, None, stage.minutes);
    }
    course.items
}

/// Lists a walk before anything is scheduled: the protocol's own visits, no walking between rooms.
pub fn preview(protocol: &Protocol, start: Option<ClockTime>) -> Vec<AgendaItem> {
    unscheduled(protocol, start, |_| 0)
}

/// Lists the same walk with its walking: that after the visits planned so far, the usual after further ones.
///
/// ```
/// use walk_core::protocol::{USUAL, builtin, length, preview, preview_with_walking};
/// use walk_core::terms::Language;
/// let walk = builtin(USUAL, Language::En).unwrap();
/// let with_walking = preview_with_walking(&walk, &[], None);
/// // Three minutes after each of its two visits.
/// assert_eq!(length(&with_walking), length(&preview(&walk, None)) + 6);
/// ```
pub fn preview_with_walking(
    protocol: &Protocol,
    planned: &[VisitEntry],
    start: Option<ClockTime>,
) -> Vec<AgendaItem> {
    unscheduled(protocol, start, |i| {
        planned.get(i).map_or(USUAL_TRANSIT, |v| v.transit_minutes)
    })
}

fn unscheduled(
    protocol: &Protocol,
    start: Option<ClockTime>,
    walking: impl Fn(usize) -> u32,
) -> Vec<AgendaItem> {
    let minutes = protocol.minutes_of(StageKind::Visit);
    let visits: Vec<VisitEntry> = (1..=protocol.visits.min(MOST_VISITS))
        .enumerate()
        .map(|(i, visit_no)| VisitEntry {
            visit_no,
            minutes,
            transit_minutes: walking(i),
            ..VisitEntry::default()
        })
        .collect();
    agenda(protocol, &visits, start)
}

/// Adds up the minutes of walking that are left between one item and the next.
pub fn walking(items: &[AgendaItem]) -> u32 {
    let between = items.len().saturating_sub(1);
    let walks = items.iter().take(between).map(|item| item.walking);
    walks.fold(0, u32::saturating_add)
}

/// Counts the minutes of a walk from its beginning to its end by the clock; where a time is not
/// known, or visits overlap, its items and the walking between them.
pub fn length(items: &[AgendaItem]) -> u32 {
    let stages = items.iter().map(|item| item.minutes);
    let whole = stages.fold(walking(items), u32::saturating_add);
    let begins = items.first().and_then(|item| item.start);
    match (begins, ends(items)) {
        (Some(begins), Some(ends)) => ends.since(begins).max(whole),
        _ => whole,
    }
}

/// Tells when the last item ends, if its start is known.
pub fn ends(items: &[AgendaItem]) -> Option<ClockTime> {
    let last = items.last()?;
    Some(last.start?.plus(last.minutes))
}
