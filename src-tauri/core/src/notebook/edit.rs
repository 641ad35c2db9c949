//! Changing a thing: texts are checked, then kept byte for byte.

use super::Notebook;
use super::change::part_of;
use crate::card::Card;
use crate::commitment::Commitment;
use crate::error::Result;
use crate::limits::{self, LINE, PROSE, TRANSIT_MINUTES, VISIT_MINUTES};
use crate::look_for::LookFor;
use crate::next_step::NextStep;
use crate::norm::Norm;
use crate::note::Note;
use crate::noun::Row;
use crate::ops::{Op, Outcome, Verb};
use crate::patch::Patch;
use crate::pattern::Pattern;
use crate::reflection::Reflection;
use crate::transaction::Tx;
use crate::visit::Visit;
use crate::walk::Walk;
use crate::walker::{Part, Preparation, Roles, Walker};
use crate::wondering::Wondering;

/// Puts the given fields of a patch into a row.
macro_rules! set {
    ($row:expr; $($field:ident),* $(,)?) => {{ $(if let Some(v) = $field { $row.$field = v; })* }};
}

/// Checks the texts of a patch and tells which single field is being typed into.
struct Typing {
    id: String,
    texts: Vec<&'static str>,
}

impl Typing {
    fn of(id: &str) -> Self {
        Self {
            id: id.into(),
            texts: Vec::new(),
        }
    }

    fn text(mut self, field: &'static str, text: Option<&String>, limit: usize) -> Result<Self> {
        if let Some(text) = text {
            limits::text(field, text, limit)?;
            self.texts.push(field);
        }
        Ok(self)
    }

    /// Undo takes typing into one field as one step; the key names that field.
    fn into_key(self) -> Option<String> {
        match self.texts.as_slice() {
            [field] => Some(format!("{}.{field}", self.id)),
            _ => None,
        }
    }
}

impl Notebook {
    /// Changes one thing; an older save (`seq`) of the same field than one already kept is ignored.
    ///
    /// # Errors
    /// `NotFound`, `TooLong`, `NulCharacter`, `OutOfRange`; nothing is changed then.
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

fn typed_field(patch: &Patch) -> Result<Option<String>> {
    let typing = match patch {
        Patch::Walk {
            id,
            title,
            focus_question,
            purpose_statement,
            linked_goal,
            ..
        } => Typing::of(id)
            .text("title", title.as_ref(), LINE)?
            .text("focus_question", focus_question.as_ref(), LINE)?
            .text("purpose_statement", purpose_statement.as_ref(), PROSE)?
            .text("linked_goal", linked_goal.as_ref(), PROSE)?,
        Patch::Walker {
            id,
            walk,
            display_name,
            area,
            learning_goal,
            ..
        } => Typing::of(&format!("{walk}.{id}"))
            .text("display_name", display_name.as_ref(), LINE)?
            .text("area", area.as_ref(), LINE)?
            .text("learning_goal", learning_goal.as_ref(), PROSE)?,
        Patch::Preparation {
            walk,
            my_current_practice,
            my_prediction,
        } => Typing::of(walk)
            .text("my_current_practice", my_current_practice.as_ref(), PROSE)?
            .text("my_prediction", my_prediction.as_ref(), PROSE)?,
        Patch::LookFor { id, text, .. }
        | Patch::Norm { id, text }
        | Patch::Wondering { id, text } => Typing::of(id).text("text", text.as_ref(), LINE)?,
        Patch::Visit {
            id,
            minutes,
            transit_minutes,
            ..
        } => {
            if let Some(n) = minutes {
                limits::number("minutes", *n, VISIT_MINUTES)?;
            }
            if let Some(n) = transit_minutes {
                limits::number("transit_minutes", *n, TRANSIT_MINUTES)?;
            }
            Typing::of(id)
        }
        Patch::Note { id, text, .. } | Patch::Card { id, text, .. } => {
            Typing::of(id).text("text", text.as_ref(), PROSE)?
        }
        Patch::Pattern {
            id,
            statement,
            counterexample,
        } => Typing::of(id)
            .text("statement", statement.as_ref(), LINE)?
            .text("counterexample", counterexample.as_ref(), LINE)?,
        Patch::NextStep {
            id, text, owner, ..
        } => {
            Typing::of(id)
                .text("text", text.as_ref(), LINE)?
                .text("owner", owner.as_ref(), LINE)?
        }
        Patch::Reflection {
            walk,
            validated,
            questioned,
            new_idea,
            surprise,
        } => Typing::of(walk)
            .text("validated", validated.as_ref(), PROSE)?
            .text("questioned", questioned.as_ref(), PROSE)?
            .text("new_idea", new_idea.as_ref(), PROSE)?
            .text("surprise", surprise.as_ref(), PROSE)?,
        Patch::Commitment {
            id,
            text,
            evidence_i_will_collect,
            partner,
            dropped_reason,
            ..
        } => Typing::of(id)
            .text("text", text.as_ref(), LINE)?
            .text(
                "evidence_i_will_collect",
                evidence_i_will_collect.as_ref(),
                LINE,
            )?
            .text("partner", partner.as_ref(), LINE)?
            .text("dropped_reason", dropped_reason.as_ref(), LINE)?,
    };
    Ok(typing.into_key())
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
        } => {
            tx.change::<Walk>(&id, |row| {
                set!(row; title, date, language, focus_question, purpose_statement, linked_goal);
            })?;
        }
        Patch::Walker {
            id,
            walk,
            display_name,
            area,
            roles,
            learning_goal,
        } => {
            let part = part_of(tx, Some(&walk), &id)?.stamp.id;
            let roles = roles.map(Roles);
            tx.change::<Walker>(&id, |row| set!(row; display_name, area))?;
            tx.change::<Part>(&part, |row| set!(row; roles, learning_goal))?;
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
        } => {
            tx.change::<Visit>(&id, |row| set!(row; start, minutes, transit_minutes))?;
        }
        Patch::Note {
            id,
            text,
            lane,
            evidence_type,
        } => {
            tx.get_mine::<Note>(&id)?;
            tx.change::<Note>(&id, |row| set!(row; text, lane, evidence_type))?;
        }
        Patch::Card {
            id,
            text,
            evidence_type,
            pattern,
        } => {
            if let Some(Some(pattern)) = &pattern {
                let (card, pattern) = (tx.get::<Card>(&id)?, tx.get::<Pattern>(pattern)?);
                let visit: Visit = tx.get(&card.visit)?;
                if visit.walk != pattern.walk {
                    return Err(crate::Error::NotFound {
                        noun: crate::Noun::Pattern,
                        id: pattern.stamp.id,
                    });
                }
            }
            tx.change::<Card>(&id, |row| set!(row; text, evidence_type, pattern))?;
        }
        Patch::Pattern {
            id,
            statement,
            counterexample,
        } => {
            tx.change::<Pattern>(&id, |row| set!(row; statement, counterexample))?;
        }
        Patch::Wondering { id, text } => {
            tx.change::<Wondering>(&id, |row| set!(row; text))?;
        }
        Patch::NextStep {
            id,
            text,
            owner,
            by_date,
        } => {
            tx.change::<NextStep>(&id, |row| set!(row; text, owner, by_date))?;
        }
        Patch::Reflection {
            walk,
            validated,
            questioned,
            new_idea,
            surprise,
        } => {
            let id = mine::<Reflection>(tx, &walk, |stamp, walk| Reflection {
                stamp,
                walk,
                validated: String::new(),
                questioned: String::new(),
                new_idea: String::new(),
                surprise: String::new(),
            })?;
            tx.change::<Reflection>(&id, |row| {
                set!(row; validated, questioned, new_idea, surprise);
            })?;
        }
        Patch::Commitment {
            id,
            text,
            by_date,
            evidence_i_will_collect,
            partner,
            status,
            dropped_reason,
        } => {
            tx.change::<Commitment>(&id, |row| {
                set!(row; text, by_date, evidence_i_will_collect, partner, status, dropped_reason);
            })?;
        }
    }
    Ok(())
}

/// Finds my own row of a walk, of which each walker has one; makes it if it is not there.
fn mine<T: Row>(
    tx: &mut Tx<'_>,
    walk: &str,
    make: impl FnOnce(crate::noun::Stamp, String) -> T,
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
