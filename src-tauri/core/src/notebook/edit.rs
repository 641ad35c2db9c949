//! Changing a thing: texts are checked, then kept byte for byte.

use super::Notebook;
use super::change::part_of;
use super::counting::count;
use super::earlier::keep_wording;
use super::hall::{cause_of, my_mirror};
use super::typing::typed_field;
use crate::commitment::Commitment;
use crate::door::Door;
use crate::error::Result;
use crate::hall::{Clarification, Parked};
use crate::json::Json;
use crate::look_for::LookFor;
use crate::mirror::Mirror;
use crate::norm::Norm;
use crate::note::Note;
use crate::noun::{Row, Stamp};
use crate::ops::{Op, Outcome, Verb};
use crate::patch::Patch;
use crate::proposal::Proposal;
use crate::protocol;
use crate::since::Since;
use crate::terms::{Several, SinceOutcome};
use crate::transaction::Tx;
use crate::visit::Visit;
use crate::walk::Walk;
use crate::walker::{Part, Preparation, Walker};

/// Puts the given fields of a patch into a row.
macro_rules! set {
    ($row:expr; $($field:ident),* $(,)?) => {{ $(if let Some(v) = $field { $row.$field = v; })* }};
}
mod after;

use after::edit_after;

impl Notebook {
    /// Changes one thing; an older save (`seq`) of the same field than one already kept is ignored.
    ///
    /// # Errors
    /// `NotFound`, `TooLong`, `NulCharacter`, `OutOfRange`, `OneVisit`; nothing is changed then.
    pub fn edit(&mut self, patch: Patch, seq: f64) -> Result<Outcome<()>> {
        let op = Op::new(Verb::Edit, patch.noun());
        // The key is claimed only after the save has succeeded, so a retry is never "overtaken".
        let key = typed_field(&patch)?;
        if let Some(key) = &key
            && self.newest.get(key).is_some_and(|&newest| seq <= newest)
        {
            return Ok(self.outcome((), vec![]));
        }
        let field = key.clone();
        let outcome = self.transact(op, |tx| {
            tx.field = field;
            edit_inner(tx, patch)
        })?;
        if let Some(key) = key {
            self.newest.insert(key, seq);
        }
        Ok(outcome)
    }
}

impl Notebook {
    /// Changes one thing as an act of its own: it joins no typing, and no later save is older than it.
    ///
    /// # Errors
    /// As [`Notebook::edit`].
    pub fn set(&mut self, patch: Patch) -> Result<Outcome<()>> {
        typed_field(&patch)?;
        let op = Op::new(Verb::Edit, patch.noun());
        self.transact(op, |tx| edit_inner(tx, patch))
    }
}

fn edit_inner(tx: &mut Tx<'_>, patch: Patch) -> Result<()> {
    match patch {
        Patch::Walk {
            id,
            title,
            date,
            language,
            focus_question,
            purpose_statement,
            linked_goal,
            no_linked_goal,
            overlays,
            agreement_profile,
            agreement,
            focus_rationale,
            focus_check,
            focus_width,
            opening_activity,
            prebrief_start,
            where_to_sit,
            talk_to_students,
            devices,
            enter_together,
            hall_mode,
            celebration,
            prebrief_minutes_note,
            debrief_minutes_note,
            changed_because,
            raw_notes_delete_on,
            walk_delete_on,
        } => {
            let (overlays, focus_check) = (overlays.map(Several), focus_check.map(Several));
            let agreement = agreement.map(|given| given.map(Json));
            tx.change::<Walk>(&id, |row| {
                if let Some(language) = language {
                    translate(row, language);
                }
                set!(row; title, date, language, focus_question, purpose_statement, linked_goal,
                    no_linked_goal, overlays, agreement_profile, agreement, focus_rationale,
                    focus_check, focus_width, opening_activity, prebrief_start, where_to_sit,
                    talk_to_students, devices, enter_together, hall_mode, celebration,
                    prebrief_minutes_note, debrief_minutes_note, changed_because,
                    raw_notes_delete_on, walk_delete_on);
            })?;
        }
        Patch::Walker {
            id,
            walk,
            display_name,
            area,
            roles,
            learning_goal,
            understands,
            initials,
            evidence_types,
        } => {
            let part = part_of(tx, Some(&walk), &id)?.stamp.id;
            let (roles, evidence_types) = (roles.map(Several), evidence_types.map(Several));
            tx.change::<Walker>(&id, |row| set!(row; display_name, area))?;
            tx.change::<Part>(&part, |row| {
                set!(row; roles, learning_goal, understands, initials, evidence_types);
            })?;
        }
        Patch::Preparation {
            walk,
            my_current_practice,
            my_prediction,
        } => {
            let id = mine::<Preparation>(tx, &walk, |stamp, walk| Preparation {
                stamp,
                walk,
                my_current_practice: String::new(),
                my_prediction: String::new(),
            })?;
            tx.change::<Preparation>(&id, |row| set!(row; my_current_practice, my_prediction))?;
        }
        Patch::LookFor { id, text, lens } => {
            tx.change::<LookFor>(&id, |row| set!(row; text, lens))?;
        }
        Patch::Norm { id, text } => {
            tx.change::<Norm>(&id, |row| set!(row; text))?;
        }
        Patch::Visit {
            id,
            start,
            minutes,
            transit_minutes,
            lesson_phase,
            coverage,
            host_status,
            host_told,
            students_told,
            host_focus,
        } => {
            tx.change::<Visit>(&id, |row| {
                set!(row; start, minutes, transit_minutes, lesson_phase, coverage, host_status,
                    host_told, students_told, host_focus);
            })?;
        }
        Patch::Proposal { id, text, votes } => {
            tx.change::<Proposal>(&id, |row| set!(row; text, votes))?;
        }
        Patch::Since {
            walk,
            commitment,
            outcome,
            what_happened,
        } => since(tx, &walk, &commitment, outcome, what_happened)?,
        Patch::Tally {
            visit,
            look_for,
            count_x,
            count_of_y,
        } => count(tx, &visit, &look_for, count_x, count_of_y)?,
        Patch::Door { visit, code } => {
            let visit = tx.get::<Visit>(&visit)?;
            let doors: Vec<Door> = tx.of_walk(&visit.walk)?;
            let id = match doors.into_iter().find(|d| d.visit == visit.stamp.id) {
                Some(door) => door.stamp.id,
                None => {
                    let stamp = tx.stamp::<Door>();
                    let id = stamp.id.clone();
                    let (visit, code) = (visit.stamp.id, String::new());
                    tx.add(Door { stamp, visit, code })?;
                    id
                }
            };
            tx.change::<Door>(&id, |row| set!(row; code))?;
        }
        Patch::Note {
            id,
            text,
            lane,
            evidence_type,
            actor,
            starred,
            picked,
            because,
            minute,
        } => {
            let note: Note = tx.get_mine(&id)?;
            if let Some(Some(cause)) = &because {
                cause_of(tx, &note, cause)?;
            }
            if let Some(text) = &text {
                keep_wording(tx, &note, text)?;
            }
            tx.change::<Note>(&id, |row| {
                set!(row; text, lane, evidence_type, actor, starred, picked, because, minute);
            })?;
        }
        Patch::Mirror {
            visit,
            same,
            different,
            question,
        } => {
            let id = my_mirror(tx, &visit)?;
            tx.change::<Mirror>(&id, |row| set!(row; same, different, question))?;
        }
        Patch::Clarification { id, text } => {
            tx.change::<Clarification>(&id, |row| set!(row; text))?;
        }
        Patch::Parked { id, text } => {
            tx.change::<Parked>(&id, |row| set!(row; text))?;
        }
        after @ (Patch::Card { .. }
        | Patch::Pattern { .. }
        | Patch::Prediction { .. }
        | Patch::Wondering { .. }
        | Patch::NextStep { .. }
        | Patch::Reflection { .. }
        | Patch::Commitment { .. }
        | Patch::CheckIn { .. }
        | Patch::Comment { .. }
        | Patch::Communication { .. }) => edit_after(tx, after)?,
    }
    Ok(())
}

/// Finds my own row of a walk, of which each walker has one; makes it if it is not there.
fn mine<T: Row>(
    tx: &mut Tx<'_>,
    walk: &str,
    make: impl FnOnce(Stamp, String) -> T,
) -> Result<String> {
    let walk = tx.get::<Walk>(walk)?.stamp.id;
    let rows: Vec<T> = tx.of_walk(&walk)?;
    if let Some(row) = rows.iter().find(|r| r.stamp().author == tx.me) {
        return Ok(row.stamp().id.clone());
    }
    let stamp = tx.stamp::<T>();
    let id = stamp.id.clone();
    tx.add(make(stamp, walk))?;
    Ok(id)
}

/// Gives a walk the same protocol in its new language, if the protocol came with the program.
fn translate(walk: &mut Walk, language: crate::terms::Language) {
    if let Some(Json(used)) = &walk.protocol
        && protocol::builtin(&used.id, walk.language).as_ref() == Some(used)
        && let Some(same) = protocol::builtin(&used.id, language)
    {
        walk.protocol = Some(Json(same));
    }
}

/// Notes what became of an earlier commitment, and lets the commitment follow.
fn since(
    tx: &mut Tx<'_>,
    walk: &str,
    commitment: &str,
    outcome: Option<Option<SinceOutcome>>,
    what_happened: Option<String>,
) -> Result<()> {
    let walk = tx.get::<Walk>(walk)?.stamp.id;
    let all: Vec<Since> = tx.of_walk(&walk)?;
    let (id, before) = match all.into_iter().find(|s| s.commitment == commitment) {
        Some(row) => (row.stamp.id, row.outcome),
        None => {
            let promised: Commitment = tx.get(commitment)?;
            let stamp = tx.stamp::<Since>();
            let id = stamp.id.clone();
            tx.add(Since {
                stamp,
                walk,
                commitment: commitment.into(),
                text: promised.text,
                outcome: None,
                what_happened: String::new(),
            })?;
            (id, None)
        }
    };
    tx.change::<Since>(&id, |row| set!(row; outcome, what_happened))?;
    if let Some(outcome) = outcome
        && tx.get::<Commitment>(commitment).is_ok()
    {
        tx.change::<Commitment>(commitment, |row| {
            // What was said before may have been a slip.
            let now = before.map_or(row.status, |said| said.led_from(row.status));
            row.status = outcome.map_or(now, |said| said.leads_to(now));
        })?;
    }
    Ok(())
}
