//! The practice of noticing: made-up sentences, judged by the rules that read along with notes.

use walk_words::Words;

use super::page::Nothing;
use crate::desk::{Desk, Reply};
use crate::startup::walk_language;
use crate::views::{Practice, practice_view};

/// Lists the sentences to sort, in the window's language.
pub async fn list_practice(desk: &Desk, _: Nothing) -> Reply<Vec<Practice>> {
    let language = walk_language(desk.lang());
    Ok(practice_view(language, Words::of(desk.lang())))
}
