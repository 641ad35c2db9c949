//! Adding, moving and removing the things of a walk.

use super::Notebook;
use crate::card::Card;
use crate::commitment::Commitment;
use crate::error::{Error, Result};
use crate::hall::{Clarification, Parked};
use crate::limits::{self, LINE};
use crate::look_for::LookFor;
use crate::next_step::NextStep;
use crate::norm::Norm;
use crate::note::Note;
use crate::noun::{Noun, Row, Stamp};
use crate::ops::{Op, Outcome, Verb};
use crate::pattern::Pattern;
use crate::prediction::Prediction;
use crate::proposal::Proposal;
use crate::store;
use crate::terms::{CommitmentStatus, Several};
use crate::transaction::{Listed, Tx};
use crate::visit::{USUAL_MINUTES, USUAL_TRANSIT, Visit};
use crate::walk::Walk;
use crate::walker::{Part, Walker};
use crate::wondering::Wondering;

/// Where a new thing goes: into a walk, or into one of its visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The walk.
    pub walk: &'a str,
    /// The visit; needed for what belongs to one: a card, a clarification, a parked remark.
    pub visit: Option<&'a str>,
}

impl Notebook {
    /// Adds an empty thing at the end of its list; gives its id.
    ///
    /// # Errors
    /// `NotFound` for an unknown walk or visit; `NotPossible` for what cannot be added empty.
    pub fn add(&mut self, noun: Noun, place: Place<'_>) -> Result<Outcome<String>> {
        self.transact(Op::new(Verb::Add, noun), |tx| add_inner(tx, noun, place))
    }

    /// Adds a thing that has its text already, as from a bank: one act.
    ///
    /// # Errors
    /// As [`Notebook::add`]; `NotPossible` for what is no single text, and what a text of it refuses.
    pub fn add_with(&mut self, noun: Noun, walk: &str, text: &str) -> Result<Outcome<String>> {
        limits::text("text", text, LINE)?;
        self.transact(Op::new(Verb::Add, noun), |tx| {
            let id = add_inner(tx, noun, Place { walk, visit: None })?;
            let text = text.to_owned();
            match noun {
                Noun::LookFor => drop(tx.change::<LookFor>(&id, |row| row.text = text)?),
                Noun::Norm => drop(tx.change::<Norm>(&id, |row| row.text = text)?),
                Noun::Proposal => drop(tx.change::<Proposal>(&id, |row| row.text = text)?),
                Noun::Prediction => drop(tx.change::<Prediction>(&id, |row| row.text = text)?),
                Noun::Wondering => drop(tx.change::<Wondering>(&id, |row| row.text = text)?),
                noun => {
                    return Err(Error::NotPossible {
                        noun,
                        verb: "added with a text",
                    });
                }
            }
            Ok(id)
        })
    }

    /// Moves a thing up (-1) or down (1) in its list; at the end of the list nothing happens.
    ///
    /// A walker is named by the walker's id, with the walk to say in which list.
    pub fn move_by(
        &mut self,
        noun: Noun,
        id: &str,
        walk: Option<&str>,
        by: i32,
    ) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Move, noun), |tx| match noun {
            Noun::Walker => {
                let part = part_of(tx, walk, id)?.stamp.id;
                swap::<Part>(tx, &part, by)
            }
            Noun::LookFor => swap::<LookFor>(tx, id, by),
            Noun::Norm => swap::<Norm>(tx, id, by),
            Noun::Visit => swap::<Visit>(tx, id, by),
            Noun::Pattern => swap::<Pattern>(tx, id, by),
            Noun::Prediction => swap::<Prediction>(tx, id, by),
            Noun::Wondering => swap::<Wondering>(tx, id, by),
            Noun::NextStep => swap::<NextStep>(tx, id, by),
            Noun::Commitment => swap::<Commitment>(tx, id, by),
            Noun::Proposal => swap::<Proposal>(tx, id, by),
            noun => Err(Error::NotPossible {
                noun,
                verb: "moved",
            }),
        })
    }

    /// Removes a thing; undo brings it back, and its row stays in the notebook.
    ///
    /// A walker is taken out of one walk and stays known to the notebook.
    pub fn remove(&mut self, noun: Noun, id: &str, walk: Option<&str>) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Remove, noun), |tx| match noun {
            Noun::Walker => {
                let part = part_of(tx, walk, id)?.stamp.id;
                tx.remove(Noun::Part, &part)
            }
            Noun::Part
            | Noun::Stay
            | Noun::Preparation
            | Noun::Reflection
            | Noun::Since
            | Noun::Door
            | Noun::Tally
            | Noun::Wording
            | Noun::Mirror
            | Noun::StageTime
            | Noun::Pulse
            | Noun::PulseAnswer => Err(Error::NotPossible {
                noun,
                verb: "removed",
            }),
            Noun::Note => {
                tx.get_mine::<Note>(id)?;
                tx.remove(noun, id)
            }
            noun => tx.remove(noun, id),
        })
    }
}

pub(super) fn add_inner(tx: &mut Tx<'_>, noun: Noun, place: Place<'_>) -> Result<String> {
    let walk = tx.get::<Walk>(place.walk)?.stamp.id;
    match noun {
        Noun::Walker => {
            let stamp = tx.stamp::<Walker>();
            let id = stamp.id.clone();
            tx.add(Walker {
                stamp,
                display_name: String::new(),
                area: String::new(),
            })?;
            add_part(tx, &walk, &id)?;
            Ok(id)
        }
        Noun::LookFor => listed(tx, &walk, |stamp, walk, position| LookFor {
            stamp,
            walk,
            position,
            text: String::new(),
            lens: None,
        }),
        Noun::Norm => listed(tx, &walk, |stamp, walk, position| Norm {
            stamp,
            walk,
            position,
            text: String::new(),
        }),
        Noun::Visit => listed(tx, &walk, |stamp, walk, position| Visit {
            stamp,
            walk,
            position,
            start: None,
            minutes: USUAL_MINUTES,
            transit_minutes: USUAL_TRANSIT,
            lesson_phase: None,
            coverage: String::new(),
            host_status: None,
            host_told: false,
            students_told: false,
            host_focus: String::new(),
        }),
        Noun::Proposal => listed(tx, &walk, |stamp, walk, position| Proposal {
            stamp,
            walk,
            position,
            text: String::new(),
            votes: 0,
        }),
        Noun::Pattern => listed(tx, &walk, |stamp, walk, position| Pattern {
            stamp,
            walk,
            position,
            name: String::new(),
            statement: String::new(),
            counterexample: String::new(),
        }),
        Noun::Prediction => listed(tx, &walk, |stamp, walk, position| Prediction {
            stamp,
            walk,
            position,
            text: String::new(),
        }),
        Noun::Wondering => listed(tx, &walk, |stamp, walk, position| Wondering {
            stamp,
            walk,
            position,
            text: String::new(),
        }),
        Noun::NextStep => listed(tx, &walk, |stamp, walk, position| NextStep {
            stamp,
            walk,
            position,
            text: String::new(),
            owner: String::new(),
            by_date: None,
        }),
        Noun::Commitment => listed(tx, &walk, |stamp, walk, position| Commitment {
            stamp,
            walk,
            position,
            text: String::new(),
            by_date: None,
            evidence_i_will_collect: String::new(),
            partner: String::new(),
            status: CommitmentStatus::Planned,
            dropped_reason: String::new(),
            class_or_context: String::new(),
            invite_to_see_me: false,
        }),
        Noun::Card => in_visit(tx, &walk, place, |stamp, visit| Card {
            stamp,
            visit,
            text: String::new(),
            evidence_type: None,
            pattern: None,
            seen_differently: String::new(),
        }),
        Noun::Clarification => in_visit(tx, &walk, place, |stamp, visit| Clarification {
            stamp,
            visit,
            text: String::new(),
        }),
        Noun::Parked => in_visit(tx, &walk, place, |stamp, visit| Parked {
            stamp,
            visit,
            text: String::new(),
        }),
        noun => Err(Error::NotPossible {
            noun,
            verb: "added",
        }),
    }
}

/// Adds a row to one of the walk's visits.
fn in_visit<T: Row>(
    tx: &mut Tx<'_>,
    walk: &str,
    place: Place<'_>,
    make: impl FnOnce(Stamp, String) -> T,
) -> Result<String> {
    let visit: Visit = tx.get(place.visit.unwrap_or_default())?;
    if visit.walk != walk {
        return Err(Error::NotFound {
            noun: Noun::Visit,
            id: visit.stamp.id,
        });
    }
    let stamp = tx.stamp::<T>();
    let id = stamp.id.clone();
    tx.add(make(stamp, visit.stamp.id))?;
    Ok(id)
}

pub(super) fn add_part(tx: &mut Tx<'_>, walk: &str, walker: &str) -> Result<()> {
    let stamp = tx.stamp::<Part>();
    let position = tx.last_position::<Part>(walk)?;
    tx.add(Part {
        stamp,
        walk: walk.into(),
        walker: walker.into(),
        position,
        roles: Several::default(),
        learning_goal: String::new(),
        understands: false,
        initials: String::new(),
        evidence_types: Several::default(),
    })
}

/// Finds a walker's part in a walk.
pub(super) fn part_of(tx: &Tx<'_>, walk: Option<&str>, walker: &str) -> Result<Part> {
    let parts: Vec<Part> = store::of_walk(tx.db, walk.unwrap_or_default())?;
    parts
        .into_iter()
        .find(|p| p.walker == walker)
        .ok_or_else(|| Error::NotFound {
            noun: Noun::Walker,
            id: walker.into(),
        })
}

fn listed<T: Row + Listed>(
    tx: &mut Tx<'_>,
    walk: &str,
    make: impl FnOnce(Stamp, String, i64) -> T,
) -> Result<String> {
    let stamp = tx.stamp::<T>();
    let id = stamp.id.clone();
    let position = tx.last_position::<T>(walk)?;
    tx.add(make(stamp, walk.into(), position))?;
    Ok(id)
}

fn swap<T: Row + Listed>(tx: &mut Tx<'_>, id: &str, by: i32) -> Result<()> {
    let row: T = tx.get(id)?;
    let rows: Vec<T> = tx.of_walk(row.walk())?;
    let at = rows.iter().position(|r| r.stamp().id == id);
    let other = match by.signum() {
        -1 => at.and_then(|i| i.checked_sub(1)),
        1 => at.map(|i| i + 1),
        _ => None,
    };
    let Some(other) = other.and_then(|i| rows.get(i)) else {
        return Ok(());
    };
    let (mine, theirs) = (row.position(), other.position());
    tx.change::<T>(id, |r| r.set_position(theirs))?;
    tx.change::<T>(&other.stamp().id, |r| r.set_position(mine))?;
    Ok(())
}
