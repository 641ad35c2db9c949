//! Commands that change the things of a walk.

use serde::Deserialize;
use walk_core::{Noun, Patch, Place};

use super::page::{Nothing, today};
use crate::desk::{Desk, Reply};
use crate::views::Outcome;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    walk: String,
    noun: Noun,
    visit: Option<String>,
    /// A text to begin with.
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    patch: Patch,
    seq: f64,
    /// A press, not typing: a step of undo of its own.
    #[serde(default)]
    act: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    noun: Noun,
    id: String,
    by: i32,
    walk: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    noun: Noun,
    id: String,
    walk: Option<String>,
}

/// Plans a walk for today in the window's language; gives its id.
pub async fn plan_walk(desk: &Desk, _: Nothing) -> Reply<Outcome<String>> {
    let language = crate::startup::walk_language(desk.lang());
    let outcome = desk
        .write(move |n| n.plan_walk_in(today(), language))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Adds the sample walk in the window's language; gives its id.
pub async fn add_sample(desk: &Desk, _: Nothing) -> Reply<Outcome<String>> {
    let sample = crate::startup::sample(desk.lang())?;
    let outcome = desk.write(move |n| n.add_sample(sample, today())).await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Adds an empty thing at the end of its list; gives its id.
pub async fn add(desk: &Desk, args: Add) -> Reply<Outcome<String>> {
    let outcome = desk
        .write(move |n| match &args.text {
            Some(text) => n.add_with(args.noun, &args.walk, text),
            None => n.add(
                args.noun,
                Place {
                    walk: &args.walk,
                    visit: args.visit.as_deref(),
                },
            ),
        })
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Changes the given fields of one thing.
pub async fn edit(desk: &Desk, args: Edit) -> Reply<Outcome<()>> {
    let outcome = desk
        .write(move |n| match args.act {
            true => n.set(args.patch),
            false => n.edit(args.patch, args.seq),
        })
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Moves a thing up or down.
pub async fn move_entry(desk: &Desk, args: Move) -> Reply<Outcome<()>> {
    let outcome = desk
        .write(move |n| n.move_by(args.noun, &args.id, args.walk.as_deref(), args.by))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Removes a thing; undo brings it back.
pub async fn remove(desk: &Desk, args: Remove) -> Reply<Outcome<()>> {
    let outcome = desk
        .write(move |n| n.remove(args.noun, &args.id, args.walk.as_deref()))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

/// Takes the last act back; says what it was.
pub async fn undo(desk: &Desk, _: Nothing) -> Reply<Outcome<String>> {
    let outcome = desk.write(walk_core::Notebook::undo).await?;
    Ok(named(desk, outcome))
}

/// Does the last undone act again; says what it was.
pub async fn redo(desk: &Desk, _: Nothing) -> Reply<Outcome<String>> {
    let outcome = desk.write(walk_core::Notebook::redo).await?;
    Ok(named(desk, outcome))
}

fn named(desk: &Desk, outcome: walk_core::ops::Outcome<walk_core::ops::Op>) -> Outcome<String> {
    let words = desk.words();
    let what = words.say(&outcome.value.key());
    let told = Outcome::told(outcome, words);
    Outcome {
        value: what,
        changes: told.changes,
        undo: told.undo,
        redo: told.redo,
    }
}
