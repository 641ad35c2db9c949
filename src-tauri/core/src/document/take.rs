//! From a walk document to rows: all of it or none.

/// Makes the stamp of a row from an entry.
macro_rules! stamp {
    ($kind:ident, $entry:tt) => {
        Stamp {
            id: $entry.id.clone(),
            author: $entry.author.clone(),
            created_at: $entry.created_at,
            changed_at: $entry.changed_at,
            removed_at: None,
            ring: $kind::RING,
        }
    };
}
mod plan;
mod talk;

use super::renew::{complete, renew};
use super::{WalkDocument, check, read_walk};
use crate::card::Card;
use crate::commitment::{CheckIn, Commitment};
use crate::error::{Error, Result};
use crate::hall::Clarification;
use crate::mirror::Mirror;
use crate::moment::Moment;
use crate::next_step::NextStep;
use crate::note::Note;
use crate::noun::{Row, Stamp};
use crate::pattern::Pattern;
use crate::reflection::Reflection;
use crate::store;
use crate::tally::Tally;
use crate::terms::{CommitmentStatus, Lane, Several};
use crate::transaction::Tx;
use crate::undo::Change;
use crate::visit::{Stay, Visit};
use crate::walk::{Walk, status};
use crate::wondering::Wondering;

/// Writes a checked document into the notebook; gives the walk's id.
pub(crate) fn take_walk(tx: &mut Tx<'_>, mut walk: WalkDocument) -> Result<String> {
    complete(&mut walk, &mut || tx.clock.new_id());
    fill_in(tx, &mut walk);
    // Once more: authors that were left out are known only now.
    check(&walk)?;
    if let Some(here) = store::get::<Walk>(tx.db, &walk.id)? {
        let mut back = here.clone();
        let was_removed = back.stamp.removed_at.take().is_some();
        store::put(tx.db, &back)?;
        if is_here(tx, &walk)? {
            if was_removed {
                let (before, after) = (Some(here.into()), Some(back.into()));
                tx.changes.push(Change { before, after });
            }
            return Ok(walk.id);
        }
        if !was_removed {
            return Err(Error::WalkDiffers { id: walk.id });
        }
        // The one here stays removed; the file comes in beside it, under ids of its own.
        store::put(tx.db, &here)?;
        renew(&mut walk, &mut || tx.clock.new_id());
    }
    let id = walk.id.clone();
    let mut taker = Taker { tx, walk: &walk };
    taker.plan()?;
    taker.visits_and_notes()?;
    taker.hall()?;
    taker.debrief()?;
    taker.after()?;
    taker.talk()?;
    Ok(id)
}

/// Tells whether the notebook holds this very walk.
fn is_here(tx: &Tx<'_>, walk: &WalkDocument) -> Result<bool> {
    let here = read_walk(tx.db, &walk.id, &walk.me)?;
    let mut walk = walk.clone();
    walk.status = status(&walk);
    for pattern in &mut walk.patterns {
        pattern.visits = crate::pattern::visits_behind(&pattern.id, &walk.cards);
    }
    Ok(here == walk)
}

/// Fills in what a file may leave out: owner, authors, times.
///
/// An id that is no UUID and names no walker of the file stands for the owner. A walker who has left
/// the walk may still be the author of something.
fn fill_in(tx: &Tx<'_>, walk: &mut WalkDocument) {
    let walkers: Vec<String> = walk.walkers.iter().map(|w| w.id.clone()).collect();
    let known = |id: &String| walkers.contains(id) || uuid::Uuid::parse_str(id).is_ok();
    if !known(&walk.me) {
        let owner = walkers.first().filter(|_| !walkers.contains(&tx.me));
        walk.me.clone_from(owner.unwrap_or(&tx.me));
    }
    let me = walk.me.clone();
    walk.each_author(|author| {
        if !known(author) {
            author.clone_from(&me);
        }
    });
    let now = tx.now;
    walk.each_times(|created, changed| {
        if *created == Moment::default() {
            *created = now;
        }
        if *changed == Moment::default() {
            *changed = *created;
        }
    });
}

struct Taker<'a, 'b> {
    tx: &'a mut Tx<'b>,
    walk: &'a WalkDocument,
}

impl Taker<'_, '_> {
    /// Adds a row whose id must be new to the notebook.
    fn add<T: Row>(&mut self, place: impl Into<String>, row: T) -> Result<()> {
        if store::get::<T>(self.tx.db, &row.stamp().id)?.is_some() {
            let detail = "the notebook has this id in another walk".into();
            return Err(Error::BadField {
                place: place.into(),
                detail,
            });
        }
        self.tx.add(row)
    }

    fn visit_id(&self, number: u32) -> String {
        let visit = self.walk.visits.iter().find(|v| v.visit_no == number);
        visit.map(|v| v.id.clone()).unwrap_or_default()
    }

    fn visits_and_notes(&mut self) -> Result<()> {
        let walk = self.walk;
        for (position, v) in (0..).zip(&walk.visits) {
            self.add(
                format!("visits[{position}].id"),
                Visit {
                    stamp: stamp!(Visit, v),
                    walk: walk.id.clone(),
                    position,
                    start: v.start,
                    minutes: v.minutes,
                    transit_minutes: v.transit_minutes,
                    lesson_phase: v.lesson_phase,
                    coverage: v.coverage.clone(),
                    host_status: v.host_status,
                    host_told: v.host_told,
                    students_told: v.students_told,
                    host_focus: v.host_focus.clone(),
                },
            )?;
            if v.entered_at.is_some() || v.left_at.is_some() {
                let mut stamp = stamp!(Stay, v);
                stamp.id = self.tx.clock.new_id();
                stamp.author.clone_from(&walk.me);
                let visit = v.id.clone();
                self.tx.add(Stay {
                    stamp,
                    visit,
                    entered_at: v.entered_at,
                    left_at: v.left_at,
                })?;
            }
        }
        for (position, p) in (0..).zip(&walk.patterns) {
            self.add(
                format!("patterns[{position}].id"),
                Pattern {
                    stamp: stamp!(Pattern, p),
                    walk: walk.id.clone(),
                    position,
                    name: p.name.clone(),
                    statement: p.statement.clone(),
                    counterexample: p.counterexample.clone(),
                },
            )?;
        }
        for (i, c) in walk.cards.iter().enumerate() {
            let visit = self.visit_id(c.visit_no);
            self.add(
                format!("cards[{i}].id"),
                Card {
                    stamp: stamp!(Card, c),
                    visit,
                    text: c.text.clone(),
                    evidence_type: c.evidence_type,
                    pattern: c.pattern.clone(),
                    seen_differently: c.seen_differently.clone(),
                },
            )?;
        }
        for (i, t) in walk.tallies.iter().enumerate() {
            let visit = self.visit_id(t.visit_no);
            self.add(
                format!("tallies[{i}].id"),
                Tally {
                    stamp: stamp!(Tally, t),
                    visit,
                    look_for: t.look_for.clone(),
                    count_x: t.count_x,
                    count_of_y: t.count_of_y,
                },
            )?;
        }
        for (i, n) in walk.notes.iter().enumerate() {
            let visit = self.visit_id(n.visit_no);
            self.add(
                format!("notes[{i}].id"),
                Note {
                    stamp: stamp!(Note, n),
                    visit,
                    lane: n.lane.unwrap_or(Lane::Notice),
                    text: n.text.clone(),
                    minute: n.minute,
                    evidence_type: n.evidence_type,
                    draft: n.draft,
                    card: n.card.clone(),
                    actor: n.actor,
                    starred: n.starred,
                    picked: n.picked,
                    because: n.because.clone(),
                },
            )?;
        }
        Ok(())
    }

    fn hall(&mut self) -> Result<()> {
        let walk = self.walk;
        for (i, m) in walk.mirrors.iter().enumerate() {
            let visit = self.visit_id(m.visit_no);
            self.add(
                format!("mirrors[{i}].id"),
                Mirror {
                    stamp: stamp!(Mirror, m),
                    visit,
                    same: m.same.clone(),
                    different: m.different.clone(),
                    question: m.question.clone(),
                },
            )?;
        }
        for (i, c) in walk.clarifications.iter().enumerate() {
            let (stamp, visit) = (stamp!(Clarification, c), self.visit_id(c.visit_no));
            let text = c.text.clone();
            self.add(
                format!("clarifications[{i}].id"),
                Clarification { stamp, visit, text },
            )?;
        }
        Ok(())
    }

    fn debrief(&mut self) -> Result<()> {
        let walk = self.walk;
        for (position, w) in (0..).zip(&walk.team_wonderings) {
            let (stamp, text) = (stamp!(Wondering, w), w.text.clone());
            let row = Wondering {
                stamp,
                walk: walk.id.clone(),
                position,
                text,
            };
            self.add(format!("team_wonderings[{position}].id"), row)?;
        }
        for (position, s) in (0..).zip(&walk.team_next_steps) {
            self.add(
                format!("team_next_steps[{position}].id"),
                NextStep {
                    stamp: stamp!(NextStep, s),
                    walk: walk.id.clone(),
                    position,
                    text: s.text.clone(),
                    owner: s.owner.clone(),
                    by_date: s.by_date,
                },
            )?;
        }
        Ok(())
    }

    fn after(&mut self) -> Result<()> {
        let walk = self.walk;
        for (i, r) in walk.reflections.iter().enumerate() {
            self.add(
                format!("reflections[{i}].id"),
                Reflection {
                    stamp: stamp!(Reflection, r),
                    walk: walk.id.clone(),
                    validated: r.validated.clone(),
                    questioned: r.questioned.clone(),
                    new_idea: r.new_idea.clone(),
                    surprise: r.surprise.clone(),
                    equity_lens: r.equity_lens.clone(),
                    takeaway: r.takeaway.clone(),
                    shareable: Several(r.shareable.clone()),
                    left_out: r.left_out,
                    portfolio_overview: r.portfolio_overview.clone(),
                    portfolio_reflection: r.portfolio_reflection.clone(),
                    portfolio_link: r.portfolio_link.clone(),
                },
            )?;
        }
        for (position, c) in (0..).zip(&walk.commitments) {
            self.add(
                format!("commitments[{position}].id"),
                Commitment {
                    stamp: stamp!(Commitment, c),
                    walk: walk.id.clone(),
                    position,
                    text: c.text.clone(),
                    by_date: c.by_date,
                    evidence_i_will_collect: c.evidence_i_will_collect.clone(),
                    partner: c.partner.clone(),
                    status: c.status.unwrap_or(CommitmentStatus::Planned),
                    dropped_reason: c.dropped_reason.clone(),
                    class_or_context: c.class_or_context.clone(),
                    invite_to_see_me: c.invite_to_see_me,
                },
            )?;
        }
        for (i, c) in walk.check_ins.iter().enumerate() {
            self.add(
                format!("check_ins[{i}].id"),
                CheckIn {
                    stamp: stamp!(CheckIn, c),
                    walk: walk.id.clone(),
                    commitment: c.commitment.clone(),
                    date: c.date,
                    what_happened: c.what_happened.clone(),
                    helped_by: c.helped_by.clone(),
                },
            )?;
        }
        Ok(())
    }
}
