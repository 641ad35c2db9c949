//! The debrief as it runs: one stage after another, and what walkers say below what came of it.

use chrono::NaiveDate;

use super::Notebook;
use crate::comment::Comment;
use crate::communication::Communication;
use crate::debrief::StageTime;
use crate::error::{Error, Result};
use crate::limits::{self, STAGES};
use crate::next_step::NextStep;
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};
use crate::pattern::Pattern;
use crate::transaction::Tx;
use crate::walk::Walk;

impl Notebook {
    /// Begins a stage of the debrief, from 0; the one under way ends. One that is under way goes on.
    ///
    /// # Errors
    /// `NotFound`; `OutOfRange` for a stage that no debrief has; `ClosedWalk`.
    pub fn begin_stage(&mut self, walk: &str, stage: u32) -> Result<Outcome<()>> {
        limits::number("stage", stage, STAGES)?;
        self.transact(Op::new(Verb::Enter, Noun::StageTime), |tx| {
            tx.get::<Walk>(walk)?;
            if end(tx, walk, Some(stage))? {
                return Ok(());
            }
            let stamp = tx.stamp::<StageTime>();
            tx.add(StageTime {
                stamp,
                walk: walk.into(),
                stage,
                begun_at: tx.now,
                ended_at: None,
            })
        })
    }

    /// Ends the stage that is under way; without one nothing happens.
    ///
    /// # Errors
    /// `NotFound` for a walk that is gone.
    pub fn end_stage(&mut self, walk: &str) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Leave, Noun::StageTime), |tx| {
            tx.get::<Walk>(walk)?;
            end(tx, walk, None).map(drop)
        })
    }

    /// Adds an empty comment below a pattern or a next step; gives its id.
    ///
    /// # Errors
    /// `NotFound` for what is gone; `ClosedWalk`.
    pub fn comment(&mut self, about: &str) -> Result<Outcome<String>> {
        self.transact(Op::new(Verb::Add, Noun::Comment), |tx| {
            let walk = match tx.get::<Pattern>(about) {
                Ok(pattern) => pattern.walk,
                Err(Error::NotFound { .. }) => tx.get::<NextStep>(about)?.walk,
                Err(error) => return Err(error),
            };
            let stamp = tx.stamp::<Comment>();
            let id = stamp.id.clone();
            let (about, text) = (about.to_owned(), String::new());
            tx.add(Comment {
                stamp,
                walk,
                about,
                text,
            })?;
            Ok(id)
        })
    }

    /// Adds an empty entry to the communication log, for a day; gives its id.
    ///
    /// # Errors
    /// `NotFound` for a walk that is gone.
    pub fn log_communication(&mut self, walk: &str, day: NaiveDate) -> Result<Outcome<String>> {
        self.transact(Op::new(Verb::Add, Noun::Communication), |tx| {
            let walk = tx.get::<Walk>(walk)?.stamp.id;
            let stamp = tx.stamp::<Communication>();
            let id = stamp.id.clone();
            tx.add(Communication {
                stamp,
                walk,
                date: Some(day),
                with_role: String::new(),
                topic: String::new(),
                agreed: String::new(),
            })?;
            Ok(id)
        })
    }
}

/// Ends my stages that are under way but one; tells whether that one is.
pub(super) fn end(tx: &mut Tx<'_>, walk: &str, keep: Option<u32>) -> Result<bool> {
    let running: Vec<StageTime> = tx.of_walk(walk)?;
    let mut kept = false;
    for time in running {
        if time.ended_at.is_some() || time.stamp.author != tx.me {
            continue;
        }
        if keep == Some(time.stage) {
            kept = true;
            continue;
        }
        let now = tx.now;
        tx.change::<StageTime>(&time.stamp.id, |row| row.ended_at = Some(now))?;
    }
    Ok(kept)
}
