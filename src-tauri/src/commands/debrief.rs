//! Commands of the debrief as it runs: stages, comments, the communication log, the pulse,
//! and what the end of a walk draws.

use serde::Deserialize;
use walk_core::pulse::Answer;

use super::page::{OneWalk, today};
use crate::desk::{Desk, Reply};
use crate::views::{self, Outcome, WrapUpView};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneStage {
    walk: String,
    stage: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    about: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneAnswer {
    walk: String,
    safe: Answer,
    useful: Answer,
    change_next: String,
}

/// Begins a stage of the debrief, from 0; the one under way ends.
pub async fn begin_stage(desk: &Desk, args: OneStage) -> Reply<Outcome<()>> {
    let outcome = desk
        .write(move |n| n.begin_stage(&args.walk, args.stage))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Ends the stage that is under way.
pub async fn end_stage(desk: &Desk, args: OneWalk) -> Reply<Outcome<()>> {
    let outcome = desk.write(move |n| n.end_stage(&args.walk)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Adds an empty comment below a pattern or a next step; gives its id.
pub async fn comment(desk: &Desk, args: About) -> Reply<Outcome<String>> {
    let outcome = desk.write(move |n| n.comment(&args.about)).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Adds an empty entry to the communication log for today; gives its id.
pub async fn log_communication(desk: &Desk, args: OneWalk) -> Reply<Outcome<String>> {
    let outcome = desk
        .write(move |n| n.log_communication(&args.walk, today()))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Takes one unsigned answer to the pulse; gives how many there are.
pub async fn answer_pulse(desk: &Desk, args: OneAnswer) -> Reply<Outcome<u32>> {
    let answers = (args.safe, args.useful);
    let outcome = desk
        .write(move |n| n.answer_pulse(&args.walk, answers, &args.change_next))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Reads what the end of a walk needs beyond the walk itself.
pub async fn wrap_up_view(desk: &Desk, args: OneWalk) -> Reply<WrapUpView> {
    let (walk, waiting) = desk
        .read(move |r| Ok((r.walk(&args.walk)?, r.waiting_answers(&args.walk)?)))
        .await?;
    Ok(views::wrap_up_view(&walk, waiting, desk.words()))
}
