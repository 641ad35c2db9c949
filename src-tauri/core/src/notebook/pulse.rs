//! Answering the pulse: answers wait until there are three, then only counts are left.

use super::Notebook;
use crate::error::Result;
use crate::json::Json;
use crate::limits::{self, LINE};
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};
use crate::pulse::{Answer, FEWEST, Pulse, PulseAnswer};
use crate::store;
use crate::transaction::Tx;
use crate::walk::Walk;

impl Notebook {
    /// Takes one unsigned answer of somebody of the team; gives how many have answered on this device.
    ///
    /// From the third on, answers are counted and what was waiting is erased. No undo takes an answer
    /// back, for it would show what the answer was.
    ///
    /// # Errors
    /// `NotFound`; `TooLong`, `NulCharacter`; `ClosedWalk`.
    pub fn answer_pulse(
        &mut self,
        walk: &str,
        (safe, useful): (Answer, Answer),
        change_next: &str,
    ) -> Result<Outcome<u32>> {
        limits::text("change_next", change_next, LINE)?;
        let mut answered = Vec::new();
        let mut counted = Vec::new();
        let outcome = self.transact(Op::new(Verb::Add, Noun::PulseAnswer), |tx| {
            tx.get::<Walk>(walk)?;
            let stamp = tx.stamp::<PulseAnswer>();
            answered.push(stamp.id.clone());
            let answer = PulseAnswer {
                stamp,
                walk: walk.into(),
                safe,
                useful,
                change_next: change_next.into(),
            };
            let all: Vec<Pulse> = tx.of_walk(walk)?;
            if let Some(mine) = all.into_iter().find(|p| p.stamp.author == tx.me) {
                counted.push(mine.stamp.id.clone());
                let now = tx.change::<Pulse>(&mine.stamp.id, |pulse| count(pulse, &answer))?;
                return Ok(now.answers());
            }
            tx.add(answer)?;
            let waiting: Vec<PulseAnswer> = tx.of_walk(walk)?;
            let so_far = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
            if so_far < FEWEST {
                return Ok(so_far);
            }
            let mut pulse = none_yet(tx, walk);
            for answer in &waiting {
                count(&mut pulse, answer);
            }
            answered.extend(store::erase_local_of(tx.db, Noun::PulseAnswer, walk)?);
            counted.push(pulse.stamp.id.clone());
            tx.add(pulse)?;
            Ok(so_far)
        })?;
        self.steps.forget(Noun::PulseAnswer, &answered);
        self.steps.forget(Noun::Pulse, &counted);
        store::leave_no_trace(self.db())?;
        Ok(self.outcome(outcome.value, outcome.changes))
    }
}

impl Pulse {
    /// Counts who answered.
    #[must_use]
    pub fn answers(&self) -> u32 {
        self.safe_yes + self.safe_partly + self.safe_no
    }
}

fn none_yet(tx: &mut Tx<'_>, walk: &str) -> Pulse {
    Pulse {
        stamp: tx.stamp::<Pulse>(),
        walk: walk.into(),
        safe_yes: 0,
        safe_partly: 0,
        safe_no: 0,
        useful_yes: 0,
        useful_partly: 0,
        useful_no: 0,
        changes: Json(vec![]),
    }
}

fn count(pulse: &mut Pulse, answer: &PulseAnswer) {
    *match answer.safe {
        Answer::Yes => &mut pulse.safe_yes,
        Answer::Partly => &mut pulse.safe_partly,
        Answer::No => &mut pulse.safe_no,
    } += 1;
    *match answer.useful {
        Answer::Yes => &mut pulse.useful_yes,
        Answer::Partly => &mut pulse.useful_partly,
        Answer::No => &mut pulse.useful_no,
    } += 1;
    let changes = &mut pulse.changes.0;
    if !answer.change_next.trim().is_empty() {
        changes.push(answer.change_next.clone());
        changes.sort_by_key(|text| text.to_lowercase());
    }
}
