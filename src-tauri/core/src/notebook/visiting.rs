//! What a walker does in and around a room: go in, write, finish a note, leave.

use super::Notebook;
use super::earlier::keep_wording;
use crate::card::Card;
use crate::error::{Error, Result};
use crate::limits::{self, MINUTE, PROSE};
use crate::moment::Moment;
use crate::note::Note;
use crate::noun::{Noun, Row};
use crate::ops::{Op, Outcome, Verb};
use crate::store;
use crate::terms::{Actor, EvidenceType, Lane};
use crate::transaction::Tx;
use crate::visit::{Stay, Visit};
use crate::walker::Part;

/// Who comes back after so many minutes begins the visit anew: its minutes would mean nothing.
const ANEW: u32 = 120;

/// A note as it stands in the composer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Composed<'a> {
    /// Notice, wonder or try.
    pub lane: Lane,
    /// As it was typed.
    pub text: &'a str,
    /// The kind of evidence.
    pub evidence_type: Option<EvidenceType>,
    /// Who or what acts in it.
    pub actor: Option<Actor>,
}

impl<'a> From<(Lane, &'a str)> for Composed<'a> {
    fn from((lane, text): (Lane, &'a str)) -> Self {
        Self {
            lane,
            text,
            evidence_type: None,
            actor: None,
        }
    }
}

/// Where the minute of a draft comes from.
#[derive(Clone, Copy)]
enum Minute {
    /// The clock, at the first letter.
    Stamped,
    /// A sheet of paper; `None` where none stands there.
    Given(Option<u32>),
}

impl Notebook {
    /// Notes that I am in the room; going in again soon after leaving keeps the first time.
    ///
    /// # Errors
    /// `GoalFirst` before the first visit of a walk in which I have not said what I want to learn.
    pub fn enter_visit(&mut self, visit: &str) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Enter, Noun::Visit), |tx| {
            ask_for_goal(tx, visit)?;
            let now = tx.now;
            with_stay(tx, visit, |stay| {
                let long_ago = stay
                    .left_at
                    .is_some_and(|left| now.minutes_since(left) >= ANEW);
                if long_ago {
                    stay.entered_at = None;
                }
                stay.entered_at.get_or_insert(now);
                stay.left_at = None;
            })
        })
    }

    /// Notes that I have left the room and finishes the note in the composer.
    ///
    /// Who never went in has been there for no time.
    pub fn leave_visit(&mut self, visit: &str) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::Leave, Noun::Visit), |tx| {
            ask_for_goal(tx, visit)?;
            let now = tx.now;
            with_stay(tx, visit, |stay| {
                stay.entered_at.get_or_insert(now);
                stay.left_at = Some(now);
            })?;
            finish_inner(tx, visit).map(drop)
        })
    }

    /// Keeps what stands in the composer of a visit; gives the note's id.
    ///
    /// The first letter makes the draft and stamps it with the minute in the room. An older save
    /// (`seq`) than one already kept is ignored.
    pub fn write_note<'a>(
        &mut self,
        visit: &str,
        as_it_stands: impl Into<Composed<'a>>,
        seq: f64,
    ) -> Result<Outcome<Option<String>>> {
        self.compose(visit, Minute::Stamped, as_it_stands.into(), seq)
    }

    /// Keeps what is typed in from paper as [`Notebook::write_note`] does, with the minute that stands there.
    ///
    /// It is the same draft: what was begun on one page is finished on the other.
    ///
    /// # Errors
    /// `OutOfRange` for a minute over 600; then nothing is kept.
    pub fn type_note(
        &mut self,
        visit: &str,
        minute: Option<u32>,
        lane: Lane,
        text: &str,
        seq: f64,
    ) -> Result<Outcome<Option<String>>> {
        if let Some(minute) = minute {
            limits::number("minute", minute, MINUTE)?;
        }
        self.compose(visit, Minute::Given(minute), (lane, text).into(), seq)
    }

    fn compose(
        &mut self,
        visit: &str,
        minute: Minute,
        note: Composed<'_>,
        seq: f64,
    ) -> Result<Outcome<Option<String>>> {
        limits::text("text", note.text, PROSE)?;
        let key = format!("{visit}.composer");
        if self.newest.get(&key).is_some_and(|&newest| seq <= newest) {
            let draft = draft_of(self.db(), visit, &self.me)?;
            return Ok(self.outcome(draft.map(|d| d.stamp.id), vec![]));
        }
        let outcome = self.transact(Op::new(Verb::Edit, Noun::Note), |tx| {
            let visit: Visit = tx.get(visit)?;
            write_inner(tx, &visit, minute, note)
        })?;
        self.newest.insert(key, seq);
        Ok(outcome)
    }

    /// Adds a finished note beside the draft, stamped with the minute in the room; gives its id.
    ///
    /// # Errors
    /// `TooLong`, `NulCharacter`, `NotFound`.
    pub fn add_note<'a>(
        &mut self,
        visit: &str,
        note: impl Into<Composed<'a>>,
    ) -> Result<Outcome<String>> {
        let note = note.into();
        limits::text("text", note.text, PROSE)?;
        self.transact(Op::new(Verb::Add, Noun::Note), |tx| {
            let visit: Visit = tx.get(visit)?;
            add_inner(tx, &visit, Minute::Stamped, note, false)
        })
    }

    /// Makes the draft of a visit a note; with nothing written, nothing happens.
    pub fn finish_note(&mut self, visit: &str) -> Result<Outcome<Option<String>>> {
        self.transact(Op::new(Verb::Finish, Noun::Note), |tx| {
            finish_inner(tx, visit)
        })
    }

    /// Puts a note on the team's table: its text, visit and kind become a card, nothing else.
    ///
    /// A note that has a card already keeps it; the value is that card.
    pub fn make_card(&mut self, note: &str) -> Result<Outcome<String>> {
        self.transact(Op::new(Verb::Add, Noun::Card), |tx| {
            let note: Note = tx.get_mine(note)?;
            if let Some(card) = &note.card
                && tx.get::<Card>(card).is_ok()
            {
                return Ok(card.clone());
            }
            let stamp = tx.stamp::<Card>();
            let id = stamp.id.clone();
            tx.add(Card {
                seen_differently: String::new(),
                stamp,
                visit: note.visit,
                text: note.text,
                evidence_type: note.evidence_type,
                pattern: None,
            })?;
            tx.change::<Note>(&note.stamp.id, |n| n.card = Some(id.clone()))?;
            Ok(id)
        })
    }
}

/// Refuses to begin a walk without a learning goal of one's own: a walk is for the walker's practice.
fn ask_for_goal(tx: &Tx<'_>, visit: &str) -> Result<()> {
    let walk = tx.get::<Visit>(visit)?.walk;
    let parts: Vec<Part> = tx.of_walk(&walk)?;
    let stays: Vec<Stay> = tx.of_walk(&walk)?;
    let begun = stays.iter().any(|s| s.stamp.author == tx.me);
    let mine = parts.iter().find(|p| p.walker == tx.me);
    match mine {
        Some(part) if !begun && part.learning_goal.trim().is_empty() => Err(Error::GoalFirst),
        _ => Ok(()),
    }
}

fn finish_inner(tx: &mut Tx<'_>, visit: &str) -> Result<Option<String>> {
    let visit: Visit = tx.get(visit)?;
    let draft = draft_of(tx.db, &visit.stamp.id, &tx.me)?;
    let Some(draft) = draft.filter(|d| !d.text.trim().is_empty()) else {
        return Ok(None);
    };
    tx.change::<Note>(&draft.stamp.id, |note| note.draft = false)?;
    Ok(Some(draft.stamp.id))
}

fn write_inner(
    tx: &mut Tx<'_>,
    visit: &Visit,
    minute: Minute,
    now: Composed<'_>,
) -> Result<Option<String>> {
    if let Some(draft) = draft_of(tx.db, &visit.stamp.id, &tx.me)? {
        keep_wording(tx, &draft, now.text)?;
        let id = draft.stamp.id;
        tx.field = Some(format!("{id}.text"));
        tx.change::<Note>(&id, |note| {
            note.lane = now.lane;
            note.text = now.text.into();
            match minute {
                // Paper says nothing of who acts; what stands there stays.
                Minute::Given(minute) => note.minute = minute,
                Minute::Stamped => {
                    note.evidence_type = now.evidence_type;
                    note.actor = now.actor;
                }
            }
        })?;
        return Ok(Some(id));
    }
    if now.text.is_empty() {
        return Ok(None);
    }
    let id = add_inner(tx, visit, minute, now, true)?;
    tx.field = Some(format!("{id}.text"));
    Ok(Some(id))
}

/// Adds a note of mine, stamped with the minute in the room.
fn add_inner(
    tx: &mut Tx<'_>,
    visit: &Visit,
    minute: Minute,
    now: Composed<'_>,
    draft: bool,
) -> Result<String> {
    let stamp = tx.stamp::<Note>();
    let id = stamp.id.clone();
    let minute = match minute {
        Minute::Stamped => minute_in_room(tx, &visit.stamp.id)?,
        Minute::Given(minute) => minute,
    };
    tx.add(Note {
        stamp,
        visit: visit.stamp.id.clone(),
        lane: now.lane,
        text: now.text.into(),
        minute,
        evidence_type: now.evidence_type,
        draft,
        card: None,
        actor: now.actor,
        starred: false,
        picked: false,
        because: None,
    })?;
    Ok(id)
}

/// Counts the minute since going in; after leaving it is the last one, before going in there is none.
fn minute_in_room(tx: &Tx<'_>, visit: &str) -> Result<Option<u32>> {
    let stay = stay_of(tx, visit)?;
    Ok(stay.and_then(|s| match (s.entered_at, s.left_at) {
        (Some(entered), None) => Some(tx.now.minutes_since(entered)),
        (Some(entered), Some(left)) => Some(Moment::minutes_since(left, entered)),
        _ => None,
    }))
}

pub(super) fn draft_of(db: &rusqlite::Connection, visit: &str, me: &str) -> Result<Option<Note>> {
    let Some(visit) = store::get::<Visit>(db, visit)? else {
        return Err(Error::NotFound {
            noun: Noun::Visit,
            id: visit.into(),
        });
    };
    let notes: Vec<Note> = store::of_walk(db, &visit.walk)?;
    let mine = |n: &Note| n.draft && n.visit == visit.stamp.id && n.stamp.author == me;
    Ok(notes.into_iter().find(mine))
}

fn stay_of(tx: &Tx<'_>, visit: &str) -> Result<Option<Stay>> {
    let walk = tx.get::<Visit>(visit)?.walk;
    let stays: Vec<Stay> = tx.of_walk(&walk)?;
    Ok(stays
        .into_iter()
        .find(|s| s.visit == visit && s.stamp.author == tx.me))
}

fn with_stay(tx: &mut Tx<'_>, visit: &str, edit: impl FnOnce(&mut Stay)) -> Result<()> {
    if let Some(stay) = stay_of(tx, visit)? {
        tx.change::<Stay>(stay.stamp().id.as_str(), edit)?;
        return Ok(());
    }
    let stamp = tx.stamp::<Stay>();
    let mut stay = Stay {
        stamp,
        visit: visit.into(),
        entered_at: None,
        left_at: None,
    };
    edit(&mut stay);
    tx.add(stay)
}
