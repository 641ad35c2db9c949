//! Commands around the plan of a walk.

use serde::Deserialize;
use walk_report::walk_calendar;

use super::device::{ask, ask_where, saved_file};
use super::export::file_name;
use super::page::{OneWalk, today};
use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::{self, Outcome, PlanView, SavedFile};
use crate::write_file::write_file;

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

/// Closes a walk: what was only for the day is erased.
pub async fn close_walk(desk: &Desk, args: OneWalk) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.close_walk(&args.walk)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Asks where to, then writes the visits as a calendar file.
pub async fn save_calendar(desk: &Desk, args: OneWalk) -> Reply<Option<SavedFile>> {
    let walk = desk.read(move |reader| reader.walk(&args.walk)).await?;
    let bytes = walk_calendar(&walk, desk.lang()).ok_or(Reason::NoTimes)?;
    let name = file_name(&walk, "calendar", "ics");
    let Some(path) = ask_where(desk, ask(desk, "calendar", name, "ics")).await? else {
        return Ok(None);
    };
    write_file(desk.files(), &path, &bytes)?;
    Ok(Some(saved_file(&path)))
}
