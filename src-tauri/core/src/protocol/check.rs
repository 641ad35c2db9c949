//! Whether a protocol can be used: what is missing, does not add up, or stands in the wrong order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Protocol, Repeat, Stage, StageKind};
use crate::error::Result;
use crate::limits::{self, LINE, PROSE, PROTOCOL_NUMBER, PROTOCOL_PARTS, VISIT_MINUTES};

/// Most minutes of a stage, each time it comes: a school day of eight hours.
const MOST_MINUTES: u32 = 480;
/// Most visits of a walk.
pub(super) const MOST_VISITS: u32 = 40;

term! {
    /// What is wrong at a place of a protocol.
    FaultKind {
        /// It has no name.
        NoName = "no_name",
        /// It has no stage at all.
        NoStages = "no_stages",
        /// The pre-brief is missing.
        NoPrebrief = "no_prebrief",
        /// The visit is missing.
        NoVisit = "no_visit",
        /// The debrief is missing.
        NoDebrief = "no_debrief",
        /// There is a second stage for the visit.
        SecondVisit = "second_visit",
        /// A stage or step takes no time.
        ZeroMinutes = "zero_minutes",
        /// A stage or step takes longer than `expected` minutes.
        TooManyMinutes = "too_many_minutes",
        /// The steps make `found` minutes, the stage has `expected`.
        StepsDoNotAddUp = "steps_do_not_add_up",
        /// A step asks nothing.
        NoPrompt = "no_prompt",
        /// It is made for no visit.
        NoVisits = "no_visits",
        /// It is made for more than `expected` visits.
        TooManyVisits = "too_many_visits",
        /// Nobody walks, or the most (`found`) is below the fewest (`expected`).
        Team = "team",
        /// A stage stands before one that comes earlier in a walk.
        Order = "order",
        /// A stage comes as often as its kind cannot.
        WrongRepeat = "wrong_repeat",
        /// The file says `found` minutes in all, the stages make `expected`.
        TotalDoesNotAddUp = "total_does_not_add_up",
    }
}

/// One thing wrong with a protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Where, as "stages[3].steps[1].minutes".
    pub place: String,
    /// What.
    pub kind: FaultKind,
    /// The number that would be right or is the bound; 0 where none is.
    pub expected: u32,
    /// The number that is there; 0 where none is.
    pub found: u32,
}

impl Fault {
    /// Names what is wrong and where, with the number that would be right and the one there.
    pub(super) fn at(place: impl Into<String>, kind: FaultKind, numbers: (u32, u32)) -> Self {
        let (expected, found) = numbers;
        Self {
            place: place.into(),
            kind,
            expected,
            found,
        }
    }
}

impl Protocol {
    /// Lists what is wrong with it, in the order of its fields; none, and it can be used.
    ///
    /// ```
    /// use walk_core::protocol::{FaultKind, USUAL, builtin};
    /// use walk_core::terms::Language;
    /// let mut walk = builtin(USUAL, Language::En).unwrap();
    /// walk.stages.truncate(3);
    /// assert_eq!(walk.faults()[0].kind, FaultKind::NoDebrief);
    /// ```
    pub fn faults(&self) -> Vec<Fault> {
        use FaultKind as K;
        let mut faults = Vec::new();
        if self.name.trim().is_empty() {
            faults.push(Fault::at("name", K::NoName, (0, 0)));
        }
        if self.team_min == 0 {
            faults.push(Fault::at("team_min", K::Team, (1, 0)));
        } else if self.team_min > self.team_max {
            faults.push(Fault::at(
                "team_max",
                K::Team,
                (self.team_min, self.team_max),
            ));
        }
        if self.visits == 0 {
            faults.push(Fault::at("visits", K::NoVisits, (1, 0)));
        } else if self.visits > MOST_VISITS {
            let numbers = (MOST_VISITS, self.visits);
            faults.push(Fault::at("visits", K::TooManyVisits, numbers));
        }
        if self.stages.is_empty() {
            faults.push(Fault::at("stages", K::NoStages, (0, 0)));
            return faults;
        }
        for (kind, fault) in [
            (StageKind::Prebrief, K::NoPrebrief),
            (StageKind::Visit, K::NoVisit),
            (StageKind::Debrief, K::NoDebrief),
        ] {
            if self.of(kind).next().is_none() {
                faults.push(Fault::at("stages", fault, (1, 0)));
            }
        }
        let (mut latest, mut visits) = (0, 0);
        for (i, stage) in self.stages.iter().enumerate() {
            let place = format!("stages[{i}]");
            let at = when(stage.kind);
            if at < latest {
                faults.push(Fault::at(place.clone(), K::Order, (0, 0)));
            }
            latest = latest.max(at);
            if stage.kind == StageKind::Visit {
                visits += 1;
                if visits > 1 {
                    faults.push(Fault::at(place.clone(), K::SecondVisit, (1, visits)));
                }
            }
            if !fits(stage.kind, stage.repeat) {
                let place = format!("{place}.repeat");
                faults.push(Fault::at(place, K::WrongRepeat, (0, 0)));
            }
            within(stage, &place, &mut faults);
        }
        faults
    }
}

impl Protocol {
    /// Refuses texts that are too long or hold U+0000, and more parts than anybody could read;
    /// `place` stands before the name of the field. An unfinished protocol fits all the same.
    pub(crate) fn fits(&self, place: &str) -> Result<()> {
        limits::text(&format!("{place}id"), &self.id, LINE)?;
        limits::text(&format!("{place}name"), &self.name, LINE)?;
        limits::text(&format!("{place}summary"), &self.summary, PROSE)?;
        let parts = self
            .stages
            .iter()
            .map(|s| 1 + s.steps.len() + s.stems.len());
        let parts = u32::try_from(parts.sum::<usize>()).unwrap_or(u32::MAX);
        limits::number(&format!("{place}stages"), parts, PROTOCOL_PARTS)?;
        for (field, number) in [
            ("visits", self.visits),
            ("team_min", self.team_min),
            ("team_max", self.team_max),
        ] {
            limits::number(&format!("{place}{field}"), number, PROTOCOL_NUMBER)?;
        }
        for (i, stage) in self.stages.iter().enumerate() {
            let place = format!("{place}stages[{i}]");
            let minutes = stage.steps.iter().map(|step| step.minutes);
            for minutes in minutes.chain([stage.minutes]) {
                limits::number(&format!("{place}.minutes"), minutes, PROTOCOL_NUMBER)?;
            }
            limits::text(&format!("{place}.text"), &stage.text, PROSE)?;
            for (j, stem) in stage.stems.iter().enumerate() {
                limits::text(&format!("{place}.stems[{j}]"), stem, LINE)?;
            }
            for (j, step) in stage.steps.iter().enumerate() {
                limits::text(&format!("{place}.steps[{j}].prompt"), &step.prompt, LINE)?;
            }
        }
        Ok(())
    }
}

/// Looks at the minutes and steps of one stage.
fn within(stage: &Stage, place: &str, faults: &mut Vec<Fault>) {
    // The schedule takes the minutes of the visit over, so they must fit there.
    let most = match stage.kind {
        StageKind::Visit => VISIT_MINUTES.1,
        _ => MOST_MINUTES,
    };
    minutes(stage.minutes, most, place, faults);
    let mut sum = 0_u32;
    for (i, step) in stage.steps.iter().enumerate() {
        let place = format!("{place}.steps[{i}]");
        minutes(step.minutes, most, &place, faults);
        sum = sum.saturating_add(step.minutes);
        if step.prompt.trim().is_empty() {
            let place = format!("{place}.prompt");
            faults.push(Fault::at(place, FaultKind::NoPrompt, (0, 0)));
        }
    }
    if !stage.steps.is_empty() && sum != stage.minutes {
        let place = format!("{place}.steps");
        let numbers = (stage.minutes, sum);
        faults.push(Fault::at(place, FaultKind::StepsDoNotAddUp, numbers));
    }
}

fn minutes(minutes: u32, most: u32, place: &str, faults: &mut Vec<Fault>) {
    let place = || format!("{place}.minutes");
    if minutes == 0 {
        faults.push(Fault::at(place(), FaultKind::ZeroMinutes, (1, 0)));
    } else if minutes > most {
        let numbers = (most, minutes);
        faults.push(Fault::at(place(), FaultKind::TooManyMinutes, numbers));
    }
}

/// Gives the place of a kind in the course of a walk; kinds with the same number may come in any
/// order.
fn when(kind: StageKind) -> u8 {
    match kind {
        StageKind::Prebrief => 0,
        StageKind::Visit => 1,
        StageKind::Hall | StageKind::Mirror => 2,
        StageKind::Debrief => 3,
        StageKind::Reflect | StageKind::Commit => 4,
    }
}

/// Tells whether a stage of this kind can come this often.
fn fits(kind: StageKind, repeat: Repeat) -> bool {
    match kind {
        StageKind::Visit => repeat == Repeat::Each,
        // One time: after the last visit.
        StageKind::Hall | StageKind::Mirror => true,
        _ => repeat == Repeat::Once,
    }
}
