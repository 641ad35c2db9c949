//! Commands of the review of a walk, of its end, and of what is deleted after it.

use serde::Deserialize;
use walk_core::retention::Kept;

use super::page::OneWalk;
use crate::desk::{Desk, Reply};
use crate::views::{self, Counted, Outcome, ReviewView};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnePart {
    walk: String,
    part: Kept,
}

/// Reads a walk as its team looks back at it: nothing private.
pub async fn review_view(desk: &Desk, args: OneWalk) -> Reply<ReviewView> {
    let (walk, walks, counted, list) = desk
        .read(move |r| {
            let kept = |what: &Kept| Ok((*what, r.kept(&args.walk, *what)?));
            let counted = Counted {
                closing: r.goes_at_closing(&args.walk)?,
                kept: Kept::ALL
                    .iter()
                    .map(kept)
                    .collect::<walk_core::Result<_>>()?,
            };
            Ok((r.walk(&args.walk)?, r.plans()?, counted, r.block_list()?))
        })
        .await?;
    Ok(views::review_view(
        &walk,
        &walks,
        &counted,
        &list,
        desk.words(),
    ))
}

/// Lists the texts of a part of a walk that can be deleted, for the person who looks before deleting.
pub async fn part_texts(desk: &Desk, args: OnePart) -> Reply<Vec<String>> {
    desk.read(move |r| r.kept_texts(&args.walk, args.part))
        .await
}

/// Closes a walk: what was only for the day is erased.
pub async fn close_walk(desk: &Desk, args: OneWalk) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.close_walk(&args.walk)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Opens a closed walk again.
pub async fn reopen_walk(desk: &Desk, args: OneWalk) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.reopen_walk(&args.walk)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Erases a part of a walk for good; gives how many things there were.
pub async fn erase_part(desk: &Desk, args: OnePart) -> Reply<Outcome<usize>> {
    let outcome = desk
        .write(move |n| n.erase_part(&args.walk, args.part))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}
