//! Commands of the hall, and of what was written before: wordings, removed notes, remarks that were set aside.

use serde::Deserialize;

use super::page::OneWalk;
use super::writing::OneNote;
use crate::desk::{Desk, Reply};
use crate::views::{self, DebriefView, EarlierWording, HallView, Outcome, RemovedNote};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneWording {
    wording: String,
}

/// Reads what a hall talk needs beyond the walk itself.
pub async fn hall_view(desk: &Desk, args: OneWalk) -> Reply<HallView> {
    let (walk, parked) = desk
        .read(move |r| Ok((r.walk(&args.walk)?, r.parked(&args.walk)?)))
        .await?;
    Ok(views::hall_view(&walk, parked))
}

/// Reads what a debrief needs beyond the walk itself.
pub async fn debrief_view(desk: &Desk, args: OneWalk) -> Reply<DebriefView> {
    let (walk, parked, list) = desk
        .read(move |r| Ok((r.walk(&args.walk)?, r.parked(&args.walk)?, r.block_list()?)))
        .await?;
    Ok(views::debrief_view(&walk, parked, &list, desk.words()))
}

/// Erases the parked remarks of a walk for good; gives how many there were.
pub async fn erase_parked(desk: &Desk, args: OneWalk) -> Reply<usize> {
    desk.write(move |n| n.erase_parked(&args.walk)).await
}

/// Lists how a note of mine read before, the newest first.
pub async fn list_wordings(desk: &Desk, args: OneNote) -> Reply<Vec<EarlierWording>> {
    let wordings = desk.read(move |r| r.wordings(&args.note)).await?;
    Ok(views::earlier_wordings(wordings))
}

/// Lets a note read as it did before.
pub async fn take_wording(desk: &Desk, args: OneWording) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.take_wording(&args.wording)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Erases how a note read before, for good.
pub async fn forget_wordings(desk: &Desk, args: OneNote) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.forget_wordings(&args.note)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Lists my removed notes of a walk, the last one first.
pub async fn list_removed(desk: &Desk, args: OneWalk) -> Reply<Vec<RemovedNote>> {
    let notes = desk.read(move |r| r.removed_notes(&args.walk)).await?;
    Ok(views::removed_notes(notes))
}

/// Brings a removed note back.
pub async fn bring_note_back(desk: &Desk, args: OneNote) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.bring_note_back(&args.note)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}
