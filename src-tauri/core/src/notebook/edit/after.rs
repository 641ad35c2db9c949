//! Changing what comes after the visits: the debrief, the reflection, what was promised and agreed.

use std::collections::BTreeSet;

use super::mine;
use crate::card::Card;
use crate::comment::Comment;
use crate::commitment::{CheckIn, Commitment};
use crate::communication::Communication;
use crate::error::{Error, Result};
use crate::next_step::NextStep;
use crate::noun::Noun;
use crate::patch::Patch;
use crate::pattern::{FEWEST_VISITS, Pattern, is_cut_from};
use crate::prediction::Prediction;
use crate::reflection::Reflection;
use crate::terms::Several;
use crate::transaction::Tx;
use crate::visit::Visit;
use crate::wondering::Wondering;

/// Changes something of the debrief or after it.
pub(super) fn edit_after(tx: &mut Tx<'_>, patch: Patch) -> Result<()> {
    match patch {
        Patch::Card {
            id,
            text,
            evidence_type,
            pattern,
            seen_differently,
        } => {
            if let Some(Some(pattern)) = &pattern {
                let (card, pattern) = (tx.get::<Card>(&id)?, tx.get::<Pattern>(pattern)?);
                let visit: Visit = tx.get(&card.visit)?;
                if visit.walk != pattern.walk {
                    return Err(Error::NotFound {
                        noun: Noun::Pattern,
                        id: pattern.stamp.id,
                    });
                }
            }
            tx.change::<Card>(
                &id,
                |row| set!(row; text, evidence_type, pattern, seen_differently),
            )?;
        }
        Patch::Pattern {
            id,
            name,
            statement,
            counterexample,
        } => {
            if let Some(statement) = &statement {
                may_be_stated(tx, &id, statement)?;
            }
            tx.change::<Pattern>(&id, |row| set!(row; name, statement, counterexample))?;
        }
        Patch::Prediction { id, text } => {
            tx.change::<Prediction>(&id, |row| set!(row; text))?;
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
            equity_lens,
            takeaway,
            shareable,
            left_out,
            portfolio_overview,
            portfolio_reflection,
            portfolio_link,
        } => {
            let id = mine::<Reflection>(tx, &walk, |stamp, walk| Reflection {
                stamp,
                walk,
                validated: String::new(),
                questioned: String::new(),
                new_idea: String::new(),
                surprise: String::new(),
                equity_lens: String::new(),
                takeaway: String::new(),
                shareable: Several::default(),
                left_out: false,
                portfolio_overview: String::new(),
                portfolio_reflection: String::new(),
                portfolio_link: String::new(),
            })?;
            let shareable = shareable.map(Several);
            tx.change::<Reflection>(&id, |row| {
                set!(row; validated, questioned, new_idea, surprise, equity_lens, takeaway,
                    shareable, left_out, portfolio_overview, portfolio_reflection,
                    portfolio_link);
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
            class_or_context,
            invite_to_see_me,
        } => {
            tx.change::<Commitment>(&id, |row| {
                set!(row; text, by_date, evidence_i_will_collect, partner, status, dropped_reason,
                    class_or_context, invite_to_see_me);
            })?;
        }
        Patch::CheckIn {
            id,
            date,
            what_happened,
            helped_by,
        } => {
            tx.change::<CheckIn>(&id, |row| set!(row; date, what_happened, helped_by))?;
        }
        Patch::Comment { id, text } => {
            tx.change::<Comment>(&id, |row| set!(row; text))?;
        }
        Patch::Communication {
            id,
            date,
            with_role,
            topic,
            agreed,
        } => {
            tx.change::<Communication>(&id, |row| set!(row; date, with_role, topic, agreed))?;
        }
        other => {
            // The plan and the visits have places of their own.
            let (noun, verb) = (other.noun(), "changed");
            return Err(Error::NotPossible { noun, verb });
        }
    }
    Ok(())
}

/// Refuses new words for a pattern whose cards come from too few visits; words that stand there may go.
fn may_be_stated(tx: &Tx<'_>, id: &str, statement: &str) -> Result<()> {
    let pattern: Pattern = tx.get(id)?;
    if statement == pattern.statement || is_cut_from(statement, &pattern.statement) {
        return Ok(());
    }
    let cards: Vec<Card> = tx.of_walk(&pattern.walk)?;
    let mine = cards.iter().filter(|c| c.pattern.as_deref() == Some(id));
    let visits: BTreeSet<_> = mine.map(|c| &c.visit).collect();
    match visits.len() < FEWEST_VISITS {
        true => Err(Error::OneVisit),
        false => Ok(()),
    }
}
