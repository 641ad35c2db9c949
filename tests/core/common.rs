//! A fresh notebook for each test, with a clock that is exact.

use tempfile::TempDir;
use walk_core::clock::StepClock;
use walk_core::document::{WalkDocument, parse_walk_file};
use walk_core::moment::Moment;
use walk_core::terms::Lane;
use walk_core::{Notebook, Noun, Patch, Place};

/// A notebook in a folder that goes away with it.
pub struct Fresh {
    pub folder: TempDir,
    pub notebook: Notebook,
}

pub fn start() -> Moment {
    Moment::parse("2026-11-05T09:00:00Z").unwrap()
}

pub fn fresh() -> Fresh {
    let folder = tempfile::tempdir().unwrap();
    let notebook = Notebook::open(folder.path(), Box::new(StepClock::at(start()))).unwrap();
    Fresh { folder, notebook }
}

/// Opens a notebook again, an hour later.
pub fn reopen(folder: &std::path::Path) -> Notebook {
    let later = Moment(start().0 + 3_600_000);
    Notebook::open(folder, Box::new(StepClock::at(later))).unwrap()
}

pub fn plan(notebook: &mut Notebook) -> String {
    notebook
        .plan_walk("2026-11-05".parse().unwrap())
        .unwrap()
        .value
}

/// Says what I want to learn, without which no walk begins.
pub fn goal(notebook: &mut Notebook, walk: &str) {
    let me = notebook.me().to_owned();
    let goal = Patch::learning_goal(walk, &me, "How others launch a task.");
    notebook.edit(goal, 0.5).unwrap();
}

pub fn read(notebook: &Notebook, walk: &str) -> WalkDocument {
    notebook.reader().walk(walk).unwrap()
}

pub fn add(notebook: &mut Notebook, walk: &str, noun: Noun) -> String {
    notebook
        .add(noun, Place { walk, visit: None })
        .unwrap()
        .value
}

pub fn patch(json: &str) -> Patch {
    serde_json::from_str(json).unwrap()
}

pub fn first_visit(notebook: &Notebook, walk: &str) -> String {
    read(notebook, walk).visits[0].id.clone()
}

/// Writes and finishes one note; gives its id.
pub fn note(notebook: &mut Notebook, visit: &str, lane: Lane, text: &str, seq: f64) -> String {
    notebook.write_note(visit, (lane, text), seq).unwrap();
    notebook.finish_note(visit).unwrap().value.unwrap()
}

/// Adds a card from one of the walk's visits, counted from 0; makes visits until there are enough. Gives its id.
pub fn card(notebook: &mut Notebook, walk: &str, visit: usize) -> String {
    while read(notebook, walk).visits.len() <= visit {
        add(notebook, walk, Noun::Visit);
    }
    let visit = read(notebook, walk).visits[visit].id.clone();
    let visit = Some(visit.as_str());
    let added = notebook.add(Noun::Card, Place { walk, visit });
    added.unwrap().value
}

/// Adds a pattern with a card from each of two visits, so that it can be put into words. Gives its id.
pub fn pattern_of_two_visits(notebook: &mut Notebook, walk: &str) -> String {
    let pattern = add(notebook, walk, Noun::Pattern);
    for visit in [0, 1] {
        let card = card(notebook, walk, visit);
        let into = serde_json::json!({"noun":"card","id":card,"pattern":pattern});
        set(notebook, into);
    }
    pattern
}

/// The sample walk that comes with the program.
pub fn sample(lang: &str) -> WalkDocument {
    let path = format!(
        "{}/../../locales/{lang}/sample.json",
        env!("CARGO_MANIFEST_DIR")
    );
    parse_walk_file(&std::fs::read(path).unwrap()).unwrap()
}

/// Changes one thing as the window does, later than every change before.
pub fn set(notebook: &mut Notebook, json: serde_json::Value) {
    try_set(notebook, json).unwrap();
}

/// Changes one thing, or tells why not.
pub fn try_set(notebook: &mut Notebook, json: serde_json::Value) -> walk_core::Result<()> {
    use std::sync::atomic::{AtomicU32, Ordering};
    static SEQ: AtomicU32 = AtomicU32::new(1000);
    let seq = f64::from(SEQ.fetch_add(1, Ordering::Relaxed));
    let patch: Patch = serde_json::from_value(json).unwrap();
    notebook.edit(patch, seq).map(drop)
}

/// Everything that the notebook holds, as far as a reader sees it.
pub fn all(notebook: &Notebook) -> impl PartialEq + std::fmt::Debug + use<> {
    let reader = notebook.reader();
    (
        reader.walks().unwrap(),
        reader.own_protocols().unwrap(),
        reader.doors().unwrap(),
    )
}
