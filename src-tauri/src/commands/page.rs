//! Commands with which a page begins and reads.

use std::collections::HashMap;

use serde::Deserialize;
use walk_core::clock::{Clock, SystemClock};
use walk_core::notebook::Whereabouts;
use walk_words::Arg;

use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::{self, Hit, HomeView, PageStart, WalkView, redo_label, undo_label, walk_view};

/// Nothing at all.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartPage {
    page: String,
    walk: Option<String>,
    visit: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneWalk {
    pub walk: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Say {
    key: String,
    #[serde(default)]
    args: HashMap<String, Value>,
}

/// A variable of a sentence.
#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Number(f64),
    Text(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    text: String,
}

/// Gives today on this device.
pub fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

/// Gives a page its words, settings and walk, and remembers that the person is there.
pub async fn start_page(desk: &Desk, args: StartPage) -> Reply<PageStart> {
    let trouble = desk.open_again().await?;
    let words = desk.words();
    let mut start = PageStart {
        settings: desk.settings(),
        words: words.page(&["common", &args.page]),
        today: today(),
        seq: desk.next_seq(),
        undo: None,
        redo: None,
        recovered: None,
        walk: None,
        trouble: None,
    };
    if let Some(error) = trouble {
        start.trouble = Some(Reason::Core(error).tell("start_page", words));
        return Ok(start);
    }
    if let Some(walk) = &args.walk {
        // A walk that is gone (undone, removed elsewhere) leaves the page without one: it leads home.
        start.walk = match open_walk(desk, OneWalk { walk: walk.clone() }).await {
            Err(Reason::Core(walk_core::Error::NotFound { .. })) => None,
            view => Some(view?),
        };
    }
    // Without a visit the page opens the next one; that is the place to come back to.
    let next = start.walk.as_ref().and_then(|view| view.next_visit.clone());
    let of_a_visit = matches!(args.page.as_str(), "visit" | "scripting");
    let visit = args.visit.or(next.filter(|_| of_a_visit));
    let place = Whereabouts {
        page: args.page,
        walk: args.walk,
        visit,
    };
    let (undo, redo) = desk
        .write(move |notebook| {
            // On a full disk the place is not kept, but the page opens and can be read.
            let _ = notebook.keep_place(&place);
            Ok(notebook.next_steps())
        })
        .await?;
    start.undo = undo.map(|op| undo_label(op, words));
    start.redo = redo.map(|op| redo_label(op, words));
    start.recovered = desk.take_recovery();
    Ok(start)
}

/// Says one sentence with its variables.
pub async fn say(desk: &Desk, args: Say) -> Reply<String> {
    let values: Vec<(&str, Arg<'_>)> = args
        .args
        .iter()
        .map(|(name, value)| match value {
            Value::Number(n) => (name.as_str(), Arg::from(*n)),
            Value::Text(t) => (name.as_str(), Arg::from(t.as_str())),
        })
        .collect();
    Ok(desk.words().say_with(&args.key, &values))
}

/// Lists all walks, what is under way and what was promised.
pub async fn list_walks(desk: &Desk, _: Nothing) -> Reply<HomeView> {
    let walks = desk.read(walk_core::Reader::walks).await?;
    Ok(views::home(&walks, today(), desk.words()))
}

/// Reads one walk whole.
pub async fn open_walk(desk: &Desk, args: OneWalk) -> Reply<WalkView> {
    let walk = desk.read(move |reader| reader.walk(&args.walk)).await?;
    Ok(walk_view(walk, today(), SystemClock.now(), desk.words()))
}

/// Finds notes by words.
pub async fn search(desk: &Desk, args: Search) -> Reply<Vec<Hit>> {
    let found = desk
        .read(move |reader| reader.search_in_walks(&args.text))
        .await?;
    Ok(views::hits(found, desk.words()))
}
