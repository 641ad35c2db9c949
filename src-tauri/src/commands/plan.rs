//! Commands around the plan of a walk.

use serde::Deserialize;

use super::export::keep_calendar;
use super::page::{OneWalk, today};
use crate::desk::{Desk, Reply};
use crate::views::{self, Outcome, PlanView, SavedFile};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOut {
    walk: String,
    what: Share,
}

/// What is handed out to the walkers.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Share {
    Roles,
    Evidence,
}

/// Plans a walk for today from an earlier one; gives its id.
pub async fn plan_walk_from(desk: &Desk, args: OneWalk) -> Reply<Outcome<String>> {
    let outcome = desk
        .write(move |n| n.plan_walk_from(&args.walk, today()))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Reads what a plan needs beyond the walk itself.
pub async fn plan_view(desk: &Desk, args: OneWalk) -> Reply<PlanView> {
    let (walk, walks, doors, list) = desk
        .read(move |r| Ok((r.walk(&args.walk)?, r.plans()?, r.doors()?, r.block_list()?)))
        .await?;
    Ok(views::plan_view(&walk, &walks, &doors, &list, desk.words()))
}

/// Gives each walker roles or kinds of evidence in turn.
pub async fn hand_out(desk: &Desk, args: HandOut) -> Reply<Outcome<()>> {
    let outcome = desk
        .write(move |n| match args.what {
            Share::Roles => n.hand_out_roles(&args.walk),
            Share::Evidence => n.hand_out_evidence(&args.walk),
        })
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Asks where to, then writes the visits as a calendar file.
pub async fn save_calendar(desk: &Desk, args: OneWalk) -> Reply<Option<SavedFile>> {
    keep_calendar(desk, args.walk, "calendar").await
}
