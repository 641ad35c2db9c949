//! After the walk: how a commitment went, day by day.

use chrono::NaiveDate;

use super::Notebook;
use crate::commitment::{CheckIn, Commitment};
use crate::error::Result;
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};

impl Notebook {
    /// Adds an empty check-in of a commitment for a day; gives its id.
    ///
    /// # Errors
    /// `NotFound` for a commitment that is gone.
    pub fn check_in(&mut self, commitment: &str, day: NaiveDate) -> Result<Outcome<String>> {
        self.transact(Op::new(Verb::Add, Noun::CheckIn), |tx| {
            let promised: Commitment = tx.get(commitment)?;
            let stamp = tx.stamp::<CheckIn>();
            let id = stamp.id.clone();
            tx.add(CheckIn {
                stamp,
                walk: promised.walk,
                commitment: promised.stamp.id,
                date: Some(day),
                what_happened: String::new(),
                helped_by: String::new(),
            })?;
            Ok(id)
        })
    }
}
