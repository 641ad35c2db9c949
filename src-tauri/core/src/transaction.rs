//! What a verb works with while it runs: rows in, rows out, every change remembered.

use rusqlite::Connection;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::noun::{Entry, Noun, Row, Stamp};
use crate::store;
use crate::undo::Change;

/// An open transaction of [`crate::Notebook::transact`].
pub(crate) struct Tx<'a> {
    pub db: &'a Connection,
    pub clock: &'a mut dyn Clock,
    /// The moment that all changes of this act carry.
    pub now: Moment,
    /// The walker whose notebook this is.
    pub me: String,
    pub changes: Vec<Change>,
    /// Set while one field is being typed into, so that undo takes the typing as one step.
    pub field: Option<String>,
}

impl Tx<'_> {
    /// Makes the stamp of a new row of mine.
    pub fn stamp<T: Row>(&mut self) -> Stamp {
        Stamp {
            id: self.clock.new_id(),
            author: self.me.clone(),
            created_at: self.now,
            changed_at: self.now,
            removed_at: None,
            ring: T::RING,
        }
    }

    /// Reads a row that is there; a removed one is not.
    pub fn get<T: Row>(&self, id: &str) -> Result<T> {
        store::get::<T>(self.db, id)?
            .filter(|row| row.stamp().removed_at.is_none())
            .ok_or_else(|| Error::NotFound {
                noun: T::NOUN,
                id: id.into(),
            })
    }

    /// Reads a row that is there and mine; private things of others are theirs.
    pub fn get_mine<T: Row>(&self, id: &str) -> Result<T> {
        let row: T = self.get(id)?;
        match row.stamp().author == self.me {
            true => Ok(row),
            false => Err(Error::NotYours { noun: T::NOUN }),
        }
    }

    /// Lists the rows of a walk.
    pub fn of_walk<T: Row>(&self, walk: &str) -> Result<Vec<T>> {
        store::of_walk(self.db, walk)
    }

    /// Adds a row as it is.
    pub fn add<T: Row>(&mut self, row: T) -> Result<()> {
        store::put(self.db, &row)?;
        self.changes.push(Change {
            before: None,
            after: Some(row.into()),
        });
        Ok(())
    }

    /// Changes a row; one that comes out equal is left alone.
    pub fn change<T: Row>(&mut self, id: &str, edit: impl FnOnce(&mut T)) -> Result<T> {
        let before: T = self.get(id)?;
        let mut after = before.clone();
        edit(&mut after);
        if after == before {
            return Ok(after);
        }
        after.stamp_mut().changed_at = self.now;
        store::put(self.db, &after)?;
        self.changes.push(Change {
            before: Some(before.into()),
            after: Some(after.clone().into()),
        });
        Ok(after)
    }

    /// Marks a row as removed; it stays in the notebook.
    pub fn remove(&mut self, noun: Noun, id: &str) -> Result<()> {
        let missing = || Error::NotFound {
            noun,
            id: id.into(),
        };
        let before = Entry::get(self.db, noun, id)?.ok_or_else(missing)?;
        if before.stamp().removed_at.is_some() {
            return Err(missing());
        }
        let mut after = before.clone();
        after.stamp_mut().removed_at = Some(self.now);
        after.put(self.db)?;
        self.changes.push(Change {
            before: Some(before),
            after: Some(after),
        });
        Ok(())
    }

    /// Gives the place after the last row of a list.
    pub fn last_position<T: Row + Listed>(&self, walk: &str) -> Result<i64> {
        let rows: Vec<T> = self.of_walk(walk)?;
        Ok(rows.iter().map(Listed::position).max().map_or(0, |p| p + 1))
    }
}

/// A row that has a place in a list of its walk.
pub(crate) trait Listed {
    fn walk(&self) -> &str;
    fn position(&self) -> i64;
    fn set_position(&mut self, position: i64);
    fn set_walk(&mut self, walk: &str);
}

macro_rules! listed {
    ($($module:ident :: $name:ident),+ $(,)?) => {$(
        impl Listed for crate::$module::$name {
            fn walk(&self) -> &str { &self.walk }
            fn position(&self) -> i64 { self.position }
            fn set_position(&mut self, position: i64) { self.position = position; }
            fn set_walk(&mut self, walk: &str) { self.walk = walk.into(); }
        }
    )+};
}

listed!(
    walker::Part,
    look_for::LookFor,
    norm::Norm,
    visit::Visit,
    pattern::Pattern,
    wondering::Wondering,
    next_step::NextStep,
    commitment::Commitment,
    proposal::Proposal,
    prediction::Prediction,
);
