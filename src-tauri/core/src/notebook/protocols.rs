//! Choosing a protocol for a walk, and making one of the team's own.

use super::Notebook;
use super::change::{Place, add_inner};
use crate::card::Card;
use crate::door::Door;
use crate::error::{Error, Result};
use crate::json::Json;
use crate::note::Note;
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};
use crate::own_protocol::OwnProtocol;
use crate::protocol::{Protocol, StageKind};
use crate::store;
use crate::terms::HostStatus;
use crate::transaction::Tx;
use crate::visit::{Stay, Visit};
use crate::walk::Walk;

impl Notebook {
    /// Lets a walk use a protocol, and fits the schedule to it: the number of visits and their minutes.
    ///
    /// A visit that somebody has begun, written in or arranged with a host stays as it is; one with a
    /// time, a cover or a door is never taken away.
    ///
    /// # Errors
    /// `BadProtocol` names the first place that is wrong.
    pub fn choose_protocol(&mut self, walk: &str, protocol: Protocol) -> Result<Outcome<()>> {
        protocol.fits("")?;
        usable(&protocol)?;
        self.transact(Op::new(Verb::Choose, Noun::OwnProtocol), |tx| {
            fit_schedule(tx, walk, &protocol)?;
            tx.change::<Walk>(walk, |row| row.protocol = Some(Json(protocol)))?;
            Ok(())
        })
    }

    /// Makes a protocol of the team's own, beginning as a copy of another one; gives its id.
    pub fn copy_protocol(&mut self, from: Protocol) -> Result<Outcome<String>> {
        from.fits("")?;
        self.transact(Op::new(Verb::Add, Noun::OwnProtocol), |tx| {
            add_own(tx, from)
        })
    }

    /// Takes a protocol from a file as one of the team's own; one that is here already is left alone.
    pub fn import_protocol(&mut self, protocol: Protocol) -> Result<Outcome<String>> {
        protocol.fits("")?;
        usable(&protocol)?;
        self.transact(Op::new(Verb::Import, Noun::OwnProtocol), |tx| {
            let own: Vec<OwnProtocol> = store::all(tx.db)?;
            // What comes in gets an id of this notebook, so it is known again by what it says.
            let same = |row: &&OwnProtocol| {
                let (id, version) = (protocol.id.clone(), protocol.version);
                let here = row.body.0.clone();
                Protocol {
                    id,
                    version,
                    ..here
                } == protocol
            };
            match own.iter().find(same) {
                Some(here) => Ok(here.stamp.id.clone()),
                None => add_own(tx, protocol),
            }
        })
    }

    /// Changes a protocol of the team's own; it may be unfinished meanwhile.
    ///
    /// `place` names what is typed into, so that undo takes the typing as one step. A version that a
    /// walk has used never changes: the change makes the next one. An older save (`seq`) than one
    /// already kept is ignored.
    pub fn edit_protocol(
        &mut self,
        id: &str,
        mut protocol: Protocol,
        place: Option<&str>,
        seq: f64,
    ) -> Result<Outcome<()>> {
        protocol.fits("")?;
        let key = format!("{id}.body");
        if self.newest.get(&key).is_some_and(|&newest| seq <= newest) {
            return Ok(self.outcome((), vec![]));
        }
        let outcome = self.transact(Op::new(Verb::Edit, Noun::OwnProtocol), |tx| {
            tx.field = place.map(|place| format!("{id}.{place}"));
            let now = tx.get::<OwnProtocol>(id)?.body.0;
            protocol.id = id.into();
            protocol.version = now.version;
            if protocol != now && store::is_used(tx.db, id, now.version)? {
                protocol.version += 1;
            }
            tx.change::<OwnProtocol>(id, |row| row.body = Json(protocol))?;
            Ok(())
        })?;
        self.newest.insert(key, seq);
        Ok(outcome)
    }
}

/// Refuses a protocol that no walk could follow; the first fault is named.
fn usable(protocol: &Protocol) -> Result<()> {
    match protocol.faults().into_iter().next() {
        Some(fault) => Err(Error::BadProtocol { fault }),
        None => Ok(()),
    }
}

fn add_own(tx: &mut Tx<'_>, mut protocol: Protocol) -> Result<String> {
    let stamp = tx.stamp::<OwnProtocol>();
    let id = stamp.id.clone();
    protocol.id.clone_from(&id);
    protocol.version = 1;
    let body = Json(protocol);
    tx.add(OwnProtocol { stamp, body })?;
    Ok(id)
}

/// Brings the schedule to the protocol's number of visits and minutes.
pub(super) fn fit_schedule(tx: &mut Tx<'_>, walk: &str, protocol: &Protocol) -> Result<()> {
    let notes: Vec<Note> = tx.of_walk(walk)?;
    let stays: Vec<Stay> = tx.of_walk(walk)?;
    let cards: Vec<Card> = tx.of_walk(walk)?;
    let begun = |id: &str| {
        notes.iter().any(|n| n.visit == id)
            || stays.iter().any(|s| s.visit == id)
            || cards.iter().any(|c| c.visit == id)
    };
    let doors: Vec<Door> = tx.of_walk(walk)?;
    let arranged = |v: &Visit| {
        v.host_told
            || v.students_told
            || !v.host_focus.is_empty()
            || v.host_status.is_some_and(|s| s != HostStatus::AskedToSkip)
    };
    let planned = |v: &Visit| {
        let door = |d: &Door| d.visit == v.stamp.id && !d.code.is_empty();
        v.start.is_some() || !v.coverage.is_empty() || doors.iter().any(door)
    };
    let wanted = protocol.visits as usize;
    let mut visits: Vec<Visit> = tx.of_walk(walk)?;
    while visits.len() > wanted
        && let Some(last) = visits.last()
        && !begun(&last.stamp.id)
        && !arranged(last)
        && !planned(last)
    {
        tx.remove(Noun::Visit, &last.stamp.id)?;
        visits.pop();
    }
    for _ in visits.len()..wanted {
        add_inner(tx, Noun::Visit, Place { walk, visit: None })?;
    }
    let minutes = protocol.minutes_of(StageKind::Visit);
    for visit in tx.of_walk::<Visit>(walk)? {
        if !begun(&visit.stamp.id) && !arranged(&visit) {
            tx.change::<Visit>(&visit.stamp.id, |v| v.minutes = minutes)?;
        }
    }
    Ok(())
}
