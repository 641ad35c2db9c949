//! Commands of the visit page: in and out of the room, and every letter in between.

use serde::Deserialize;
use walk_core::limits::PROSE;
use walk_core::notebook::Composed;
use walk_core::terms::{Actor, EvidenceType, Lane, Language};

use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::{self, Nudge, Outcome};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneVisit {
    visit: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Write {
    visit: String,
    lane: Lane,
    text: String,
    evidence_type: Option<EvidenceType>,
    actor: Option<Actor>,
    seq: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeNote {
    visit: String,
    /// Left out where no minute stands on the sheet.
    minute: Option<u32>,
    lane: Lane,
    text: String,
    seq: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneNote {
    pub note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddNote {
    visit: String,
    lane: Lane,
    text: String,
    evidence_type: Option<EvidenceType>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckNote {
    language: Language,
    lane: Lane,
    text: String,
}

/// Notes that I am in the room.
pub async fn enter_visit(desk: &Desk, args: OneVisit) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.enter_visit(&args.visit)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Notes that I have left the room.
pub async fn leave_visit(desk: &Desk, args: OneVisit) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.leave_visit(&args.visit)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Keeps what stands in the composer; gives the draft's id.
pub async fn write_note(desk: &Desk, args: Write) -> Reply<Outcome<Option<String>>> {
    let outcome = desk
        .write(move |n| {
            let note = Composed {
                lane: args.lane,
                text: &args.text,
                evidence_type: args.evidence_type,
                actor: args.actor,
            };
            n.write_note(&args.visit, note, args.seq)
        })
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Keeps what is typed in from paper, with the minute that stands there; gives the draft's id.
pub async fn type_note(desk: &Desk, args: TypeNote) -> Reply<Outcome<Option<String>>> {
    let outcome = desk
        .write(move |n| n.type_note(&args.visit, args.minute, args.lane, &args.text, args.seq))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Makes the draft a note; gives its id.
pub async fn finish_note(desk: &Desk, args: OneVisit) -> Reply<Outcome<Option<String>>> {
    let outcome = desk.write(move |n| n.finish_note(&args.visit)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Puts a note on the team's table; gives the card's id.
pub async fn make_card(desk: &Desk, args: OneNote) -> Reply<Outcome<String>> {
    let outcome = desk.write(move |n| n.make_card(&args.note)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Adds a finished note beside the one in the composer; gives its id.
pub async fn add_note(desk: &Desk, args: AddNote) -> Reply<Outcome<String>> {
    let outcome = desk
        .write(move |n| {
            let note = Composed {
                lane: args.lane,
                text: &args.text,
                evidence_type: args.evidence_type,
                actor: None,
            };
            n.add_note(&args.visit, note)
        })
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Reads a note along; nothing of it is kept.
pub async fn check_note(desk: &Desk, args: CheckNote) -> Reply<Option<Nudge>> {
    let length = args.text.chars().count();
    if length > PROSE {
        return Err(Reason::Core(walk_core::Error::TooLong {
            field: "text".into(),
            length,
            limit: PROSE,
        }));
    }
    let list = desk.read(|r| r.block_list()).await?;
    let nudge = views::note_nudge(&list, args.language, args.lane, &args.text);
    Ok(nudge)
}
