//! What is checked before a patch is taken: lengths, ranges, and which field is being typed into.

use crate::error::Result;
use crate::limits::{self, COUNT, LINE, MINUTE, PROSE, TRANSIT_MINUTES, VISIT_MINUTES, VOTES};
use crate::patch::Patch;

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

/// Checks a patch; names the single field that is typed into, if it is one.
pub(super) fn typed_field(patch: &Patch) -> Result<Option<String>> {
    let typing = match patch {
        Patch::Walk {
            id,
            title,
            focus_question,
            purpose_statement,
            linked_goal,
            agreement,
            focus_rationale,
            opening_activity,
            where_to_sit,
            celebration,
            prebrief_minutes_note,
            debrief_minutes_note,
            changed_because,
            date,
            raw_notes_delete_on,
            walk_delete_on,
            ..
        } => {
            limits::day("date", date.flatten())?;
            limits::day("raw_notes_delete_on", raw_notes_delete_on.flatten())?;
            limits::day("walk_delete_on", walk_delete_on.flatten())?;
            if let Some(Some(agreement)) = agreement {
                agreement.fits("")?;
            }
            Typing::of(id)
                .text("title", title.as_ref(), LINE)?
                .text("focus_question", focus_question.as_ref(), LINE)?
                .text("purpose_statement", purpose_statement.as_ref(), PROSE)?
                .text("linked_goal", linked_goal.as_ref(), PROSE)?
                .text("focus_rationale", focus_rationale.as_ref(), PROSE)?
                .text("opening_activity", opening_activity.as_ref(), PROSE)?
                .text("where_to_sit", where_to_sit.as_ref(), LINE)?
                .text("celebration", celebration.as_ref(), PROSE)?
                .text(
                    "prebrief_minutes_note",
                    prebrief_minutes_note.as_ref(),
                    PROSE,
                )?
                .text("debrief_minutes_note", debrief_minutes_note.as_ref(), PROSE)?
                .text("changed_because", changed_because.as_ref(), PROSE)?
        }
        Patch::Walker {
            id,
            walk,
            display_name,
            area,
            learning_goal,
            initials,
            ..
        } => Typing::of(&format!("{walk}.{id}"))
            .text("display_name", display_name.as_ref(), LINE)?
            .text("area", area.as_ref(), LINE)?
            .text("learning_goal", learning_goal.as_ref(), PROSE)?
            .text("initials", initials.as_ref(), LINE)?,
        Patch::Preparation {
            walk,
            my_current_practice,
            my_prediction,
        } => Typing::of(walk)
            .text("my_current_practice", my_current_practice.as_ref(), PROSE)?
            .text("my_prediction", my_prediction.as_ref(), PROSE)?,
        Patch::LookFor { id, text, .. }
        | Patch::Norm { id, text }
        | Patch::Clarification { id, text }
        | Patch::Parked { id, text }
        | Patch::Prediction { id, text }
        | Patch::Wondering { id, text } => Typing::of(id).text("text", text.as_ref(), LINE)?,
        Patch::Visit {
            id,
            minutes,
            transit_minutes,
            coverage,
            host_focus,
            ..
        } => {
            if let Some(n) = minutes {
                limits::number("minutes", *n, VISIT_MINUTES)?;
            }
            if let Some(n) = transit_minutes {
                limits::number("transit_minutes", *n, TRANSIT_MINUTES)?;
            }
            Typing::of(id)
                .text("coverage", coverage.as_ref(), LINE)?
                .text("host_focus", host_focus.as_ref(), LINE)?
        }
        Patch::Proposal { id, text, votes } => {
            if let Some(n) = votes {
                limits::number("votes", *n, VOTES)?;
            }
            Typing::of(id).text("text", text.as_ref(), LINE)?
        }
        Patch::Since {
            walk,
            commitment,
            what_happened,
            ..
        } => Typing::of(&format!("{walk}.{commitment}")).text(
            "what_happened",
            what_happened.as_ref(),
            PROSE,
        )?,
        Patch::Tally {
            visit,
            look_for,
            count_x,
            count_of_y,
        } => {
            for (field, given) in [("count_x", count_x), ("count_of_y", count_of_y)] {
                if let Some(Some(n)) = given {
                    limits::number(field, *n, COUNT)?;
                }
            }
            Typing::of(&format!("{visit}.{look_for}"))
        }
        Patch::Door { visit, code } => {
            Typing::of(&format!("{visit}.door")).text("code", code.as_ref(), LINE)?
        }
        Patch::Note {
            id, text, minute, ..
        } => {
            if let Some(Some(n)) = minute {
                limits::number("minute", *n, MINUTE)?;
            }
            Typing::of(id).text("text", text.as_ref(), PROSE)?
        }
        Patch::Card {
            id,
            text,
            seen_differently,
            ..
        } => Typing::of(id).text("text", text.as_ref(), PROSE)?.text(
            "seen_differently",
            seen_differently.as_ref(),
            LINE,
        )?,
        Patch::Comment { id, text } => Typing::of(id).text("text", text.as_ref(), PROSE)?,
        Patch::Mirror {
            visit,
            same,
            different,
            question,
        } => Typing::of(&format!("{visit}.mirror"))
            .text("same", same.as_ref(), PROSE)?
            .text("different", different.as_ref(), PROSE)?
            .text("question", question.as_ref(), PROSE)?,
        Patch::Pattern {
            id,
            name,
            statement,
            counterexample,
        } => Typing::of(id)
            .text("name", name.as_ref(), LINE)?
            .text("statement", statement.as_ref(), LINE)?
            .text("counterexample", counterexample.as_ref(), LINE)?,
        Patch::NextStep {
            id,
            text,
            owner,
            by_date,
        } => {
            limits::day("by_date", by_date.flatten())?;
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
            equity_lens,
            takeaway,
            portfolio_overview,
            portfolio_reflection,
            portfolio_link,
            ..
        } => Typing::of(walk)
            .text("validated", validated.as_ref(), PROSE)?
            .text("questioned", questioned.as_ref(), PROSE)?
            .text("new_idea", new_idea.as_ref(), PROSE)?
            .text("surprise", surprise.as_ref(), PROSE)?
            .text("equity_lens", equity_lens.as_ref(), PROSE)?
            .text("takeaway", takeaway.as_ref(), PROSE)?
            .text("portfolio_overview", portfolio_overview.as_ref(), PROSE)?
            .text("portfolio_reflection", portfolio_reflection.as_ref(), PROSE)?
            .text("portfolio_link", portfolio_link.as_ref(), LINE)?,
        Patch::Commitment {
            id,
            text,
            evidence_i_will_collect,
            partner,
            dropped_reason,
            class_or_context,
            by_date,
            ..
        } => {
            limits::day("by_date", by_date.flatten())?;
            Typing::of(id)
                .text("text", text.as_ref(), LINE)?
                .text(
                    "evidence_i_will_collect",
                    evidence_i_will_collect.as_ref(),
                    LINE,
                )?
                .text("partner", partner.as_ref(), LINE)?
                .text("dropped_reason", dropped_reason.as_ref(), LINE)?
                .text("class_or_context", class_or_context.as_ref(), LINE)?
        }
        Patch::CheckIn {
            id,
            date,
            what_happened,
            helped_by,
        } => {
            limits::day("date", date.flatten())?;
            Typing::of(id)
                .text("what_happened", what_happened.as_ref(), PROSE)?
                .text("helped_by", helped_by.as_ref(), LINE)?
        }
        Patch::Communication {
            id,
            date,
            with_role,
            topic,
            agreed,
        } => {
            limits::day("date", date.flatten())?;
            Typing::of(id)
                .text("with_role", with_role.as_ref(), LINE)?
                .text("topic", topic.as_ref(), LINE)?
                .text("agreed", agreed.as_ref(), PROSE)?
        }
    };
    Ok(typing.into_key())
}
