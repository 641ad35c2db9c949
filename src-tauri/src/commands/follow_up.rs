//! Commands of what follows a walk.

use serde::Deserialize;
use walk_core::reflection::word_count;

use super::export::keep_calendar;
use super::page::{OneWalk, today};
use crate::desk::{Desk, Reply};
use crate::views::{Outcome, SavedFile};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneCommitment {
    commitment: String,
}

/// Adds an empty check-in for today; gives its id.
pub async fn check_in(desk: &Desk, args: OneCommitment) -> Reply<Outcome<String>> {
    let outcome = desk
        .write(move |n| n.check_in(&args.commitment, today()))
        .await?;
    Ok(Outcome::told(outcome, desk.words()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneText {
    text: String,
}

/// Counts the words of a text; nothing of it is kept.
pub async fn count_words(_: &Desk, args: OneText) -> Reply<usize> {
    Ok(word_count(&args.text))
}

/// Asks where to, then writes the days of my open commitments as a calendar file.
pub async fn save_due_dates(desk: &Desk, args: OneWalk) -> Reply<Option<SavedFile>> {
    keep_calendar(desk, args.walk, "due-dates").await
}
