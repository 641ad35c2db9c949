//! What walks show over time, as numbers: a walker's own notes and counts, the team's commitments.
//!
//! Only what a [`WalkDocument`] holds is counted, so a chart, a report and `show --json` agree. Nothing is
//! counted by room, by host or by walker.

use std::collections::{BTreeSet, HashMap};

use crate::document::{
    LookForEntry, NoteEntry, PatternEntry, TallyEntry, VisitEntry, WalkDocument,
};
use crate::limits::MINUTE;
use crate::moment::Moment;
use crate::protocol::StageKind;
use crate::terms::{CommitmentStatus, EvidenceType, Lane, Language};

/// A look-for with my count in each visit that I was in; `None` is not noted, which is not 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted<'a> {
    /// The look-for.
    pub look_for: &'a LookForEntry,
    /// One place for each of [`been`].
    pub counts: Vec<Option<&'a TallyEntry>>,
}

/// A pattern with the number of its cards in each visit of the walk.
#[derive(Debug, Clone, PartialEq)]
pub struct Grouped<'a> {
    /// The pattern.
    pub pattern: &'a PatternEntry,
    /// One place for each of [`visits`].
    pub cards: Vec<u32>,
}

/// In how many visits something was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frequency<'a> {
    /// The look-for, as it was written first.
    pub text: &'a str,
    /// Its language.
    pub language: Language,
    /// Visits in which I noted it at least once.
    pub noted: u32,
    /// Visits that I was in, of the walks that have it.
    pub visits: u32,
}

/// When my notes of one visit were begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// The visit.
    pub visit_no: u32,
    /// The minute in the room, if it is known, and the lane of each finished note; in order, the known ones first.
    pub notes: Vec<(Option<u32>, Lane)>,
}

/// What my notices hold, by kind of evidence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mix {
    /// One number for each of [`EvidenceType::ALL`].
    pub kinds: [u32; EvidenceType::ALL.len()],
    /// Without a kind.
    pub none: u32,
}

impl Mix {
    /// Adds all of them up.
    pub fn total(&self) -> u32 {
        self.kinds.iter().sum::<u32>() + self.none
    }
}

/// What became of the commitments of a team.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// One number for each of [`CommitmentStatus::ALL`].
    pub states: [u32; CommitmentStatus::ALL.len()],
}

impl Kept {
    /// Counts those in a state that is looked for.
    pub fn count(&self, wanted: impl Fn(CommitmentStatus) -> bool) -> u32 {
        let states = CommitmentStatus::ALL.iter().zip(self.states);
        states
            .filter(|(state, _)| wanted(**state))
            .map(|(_, n)| n)
            .sum()
    }

    /// Counts all of them.
    pub fn total(&self) -> u32 {
        self.count(|_| true)
    }

    /// Counts those that colleagues still ask about.
    pub fn open(&self) -> u32 {
        self.count(CommitmentStatus::is_open)
    }
}

/// Whole minutes, as they were planned and as they were taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Minutes that were planned.
    pub planned: u32,
    /// Minutes that it took, rounded.
    pub taken: u32,
}

/// Lists the visits that I was in: that I entered, or of which a note or a count of mine is there.
pub fn been(walk: &WalkDocument) -> Vec<&VisitEntry> {
    let wrote = |no: u32| {
        my_notes(walk).any(|n| n.visit_no == no) || my_tallies(walk).any(|t| t.visit_no == no)
    };
    let visits = walk.visits.iter();
    visits
        .filter(|v| v.entered_at.is_some() || wrote(v.visit_no))
        .collect()
}

/// Lists the look-fors of a walk with my counts, visit by visit; one without words is left out.
pub fn look_fors(walk: &WalkDocument) -> Vec<Noted<'_>> {
    let been = been(walk);
    let count = |look_for: &LookForEntry, visit: &VisitEntry| {
        my_tallies(walk).find(|t| t.look_for == look_for.id && t.visit_no == visit.visit_no)
    };
    let said = walk.look_fors.iter().filter(|l| !l.text.trim().is_empty());
    said.map(|look_for| Noted {
        look_for,
        counts: been.iter().map(|visit| count(look_for, visit)).collect(),
    })
    .collect()
}

/// Lists the numbers of the visits that the team has: those of the schedule, and those that cards are from.
pub fn visits(walk: &WalkDocument) -> Vec<u32> {
    let planned = walk.visits.iter().map(|visit| visit.visit_no);
    let all: BTreeSet<u32> = planned
        .chain(walk.cards.iter().map(|card| card.visit_no))
        .collect();
    all.into_iter().collect()
}

/// Counts the cards of each pattern visit by visit; one without words or without cards is left out.
pub fn patterns(walk: &WalkDocument) -> Vec<Grouped<'_>> {
    let visits = visits(walk);
    let count = |pattern: &PatternEntry, no: u32| {
        let cards = walk
            .cards
            .iter()
            .filter(|card| card.visit_no == no && card.pattern.as_ref() == Some(&pattern.id));
        u32::try_from(cards.count()).unwrap_or(u32::MAX)
    };
    let said = walk
        .patterns
        .iter()
        .filter(|p| !(p.statement.trim().is_empty() && p.name.trim().is_empty()));
    let all = said.map(|pattern| Grouped {
        pattern,
        cards: visits.iter().map(|no| count(pattern, *no)).collect(),
    });
    all.filter(|one| one.cards.iter().any(|n| *n > 0)).collect()
}

/// Counts the visits in which each look-for was noted, the most frequent first.
///
/// Walks that were planned one from another share their look-fors: the same words are one.
pub fn frequency<'a>(walks: &[&'a WalkDocument]) -> Vec<Frequency<'a>> {
    let mut order: Vec<Frequency<'a>> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for walk in walks {
        let visits = been(walk).len();
        let mut of_walk: HashMap<usize, Vec<bool>> = HashMap::new();
        for noted in look_fors(walk) {
            let place = *places.entry(bare(&noted.look_for.text)).or_insert_with(|| {
                order.push(Frequency {
                    text: noted.look_for.text.trim(),
                    language: walk.language,
                    noted: 0,
                    visits: 0,
                });
                order.len() - 1
            });
            // Words that stand twice in a walk are noted once in a visit.
            let seen = of_walk.entry(place).or_insert_with(|| vec![false; visits]);
            for (seen, count) in seen.iter_mut().zip(&noted.counts) {
                *seen |= count.is_some_and(|tally| tally.count_x > 0);
            }
        }
        for (place, seen) in of_walk {
            order[place].visits += number(seen.len());
            order[place].noted += number(seen.iter().filter(|seen| **seen).count());
        }
    }
    order.retain(|one| one.visits > 0);
    // Sorted so that what was written first stays first among equals.
    order.sort_by_key(|one| std::cmp::Reverse(one.noted));
    order
}

/// Lists when my notes were begun, for the visits that I was in.
pub fn strips(walk: &WalkDocument) -> Vec<Strip> {
    // Whoever forgot to leave a room is in no later minute of a visit.
    let minute = |note: &NoteEntry| note.minute.filter(|minute| *minute <= MINUTE.1);
    let strip = |visit: &VisitEntry| {
        let notes = my_notes(walk).filter(|n| n.visit_no == visit.visit_no);
        let mut notes: Vec<_> = notes
            .map(|n| (minute(n), n.lane.unwrap_or(Lane::Notice)))
            .collect();
        notes.sort_by_key(|(minute, _)| minute.unwrap_or(u32::MAX));
        Strip {
            visit_no: visit.visit_no,
            notes,
        }
    };
    been(walk).into_iter().map(strip).collect()
}

/// Counts my notices by kind of evidence.
pub fn mix(walk: &WalkDocument) -> Mix {
    let mut mix = Mix::default();
    for note in my_notes(walk).filter(|n| n.lane == Some(Lane::Notice)) {
        let kind = note.evidence_type;
        match EvidenceType::ALL.iter().position(|k| Some(*k) == kind) {
            Some(at) => mix.kinds[at] += 1,
            None => mix.none += 1,
        }
    }
    mix
}

/// Counts the commitments of a team by how far they have come; one without words is none yet.
pub fn kept(walk: &WalkDocument) -> Kept {
    let mut kept = Kept::default();
    let said = walk.commitments.iter();
    for commitment in said.filter(|c| !c.text.trim().is_empty()) {
        let state = commitment.status.unwrap_or(CommitmentStatus::Planned);
        let at = CommitmentStatus::ALL.iter().position(|s| *s == state);
        kept.states[at.unwrap_or_default()] += 1;
    }
    kept
}

/// Adds up my minutes in rooms beside those that were planned for the same visits: those that I entered and left.
pub fn in_rooms(walk: &WalkDocument) -> Option<Spent> {
    let stays = walk
        .visits
        .iter()
        .filter_map(|v| Some((v.minutes, v.entered_at?, v.left_at?)));
    let (mut planned, mut stretches) = (0_u32, Vec::new());
    for (minutes, entered, left) in stays {
        planned = planned.saturating_add(minutes);
        stretches.push((entered, left));
    }
    let taken = minutes(&stretches);
    (!stretches.is_empty()).then_some(Spent { planned, taken })
}

/// Adds up the minutes of the stages of the debrief that I timed beside those of the protocol.
pub fn in_debrief(walk: &WalkDocument) -> Option<Spent> {
    let stretches: Vec<(Moment, Moment)> = walk
        .stage_times
        .iter()
        .filter(|t| t.author == walk.me)
        .filter_map(|t| Some((t.begun_at, t.ended_at?)))
        .collect();
    let planned = walk.protocol.as_ref()?.minutes_of(StageKind::Debrief);
    let taken = minutes(&stretches);
    (!stretches.is_empty()).then_some(Spent { planned, taken })
}

/// Gives one of four tints to a number, the largest number of the chart having the darkest; 0 has none.
pub fn tint(value: u32, largest: u32) -> u8 {
    let steps = u64::from(value) * 4;
    let tint = steps.div_ceil(u64::from(largest.max(1)));
    u8::try_from(tint.min(4)).unwrap_or(4)
}

/// Tells whether two walks look at the same question.
pub fn same_focus(one: &WalkDocument, other: &WalkDocument) -> bool {
    let focus = bare(&one.focus_question);
    !focus.is_empty() && focus == bare(&other.focus_question)
}

/// Puts walks in the order of their days; those without one come last.
pub fn in_time<'a>(walks: &[&'a WalkDocument]) -> Vec<&'a WalkDocument> {
    let mut walks = walks.to_vec();
    walks.sort_by_key(|walk| (walk.date.is_none(), walk.date, walk.created_at));
    walks
}

/// Lists my finished notes of a walk.
pub fn my_notes(walk: &WalkDocument) -> impl Iterator<Item = &NoteEntry> {
    let mine = |n: &&NoteEntry| n.author == walk.me && !n.draft;
    walk.notes.iter().filter(mine)
}

fn my_tallies(walk: &WalkDocument) -> impl Iterator<Item = &TallyEntry> {
    walk.tallies.iter().filter(|t| t.author == walk.me)
}

/// A text as it is compared: however it was typed.
fn bare(text: &str) -> String {
    text.trim().to_lowercase()
}

fn minutes(stretches: &[(Moment, Moment)]) -> u32 {
    // A clock that was set back between two moments takes nothing away from the others.
    let long = |(from, to): &(Moment, Moment)| to.0.saturating_sub(from.0).max(0);
    let whole = stretches.iter().map(long).fold(0, i64::saturating_add);
    u32::try_from(whole.saturating_add(30_000) / 60_000).unwrap_or(u32::MAX)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
