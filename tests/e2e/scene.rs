//! What several tests begin with.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use walk_e2e::{App, Page, program, until};
use walk_words::{Lang, Words};

/// How long a change may take to be in the notebook when the machine is busy.
pub const SOON: Duration = Duration::from_secs(5);

/// Gives an English sentence of the app by its key.
pub fn say(key: &str) -> String {
    Words::of(Lang::En).say(key)
}

/// Gives the walk that the notebook lists first.
pub fn first_walk(app: &App) -> String {
    let home = app.invoke("list_walks", &json!({}));
    home["walks"][0]["id"]
        .as_str()
        .expect("the notebook holds a walk")
        .to_owned()
}

/// Gives a walk's document as the window sees it.
pub fn walk(app: &App, id: &str) -> Value {
    app.invoke("open_walk", &json!({ "walk": id }))["walk"].clone()
}

/// Gives the id of a visit by its number.
pub fn visit(app: &App, id: &str, number: usize) -> String {
    walk(app, id)["visits"][number - 1]["id"]
        .as_str()
        .expect("the walk has that visit")
        .to_owned()
}

/// Makes a walk with nothing but a learning goal through the app's own commands, and gives its id and its visit's.
pub fn empty_walk(app: &App) -> (String, String) {
    let id = app.invoke("plan_walk", &json!({}))["value"]
        .as_str()
        .expect("a walk has an id")
        .to_owned();
    let me = walk(app, &id)["me"].clone();
    let goal =
        json!({ "noun": "walker", "id": me, "walk": id, "learning_goal": "How others wait." });
    app.invoke("edit", &json!({ "patch": goal, "seq": 1.0 }));
    let visit = visit(app, &id, 1);
    (id, visit)
}

/// Adds an entry of a walk, or of one of its visits, by the app's own command, with texts of its fields. Gives its id.
pub fn made(app: &App, walk: &str, noun: &str, visit: Option<&str>, fields: Value) -> String {
    let place = json!({ "noun": noun, "walk": walk, "visit": visit });
    let id = app.invoke("add", &place)["value"].clone();
    let mut patch = fields;
    (patch["noun"], patch["id"]) = (json!(noun), id.clone());
    app.invoke("edit", &json!({ "patch": patch, "act": true, "seq": 1.0 }));
    id.as_str().expect("an entry has an id").to_owned()
}

/// Adds a second visit and a pattern with a card of each visit, and gives the pattern's id.
pub fn pattern_of_two_visits(app: &App, id: &str) -> String {
    let visits = [visit(app, id, 1), made(app, id, "visit", None, json!({}))];
    let pattern = made(app, id, "pattern", None, json!({}));
    for visit in &visits {
        let fields = json!({ "text": "Two ask why.", "pattern": pattern });
        made(app, id, "card", Some(visit), fields);
    }
    pattern
}

/// Opens a page on a walk; pages that are of no walk ignore it.
pub fn open(app: &App, page: Page, walk: &str, visit: &str) {
    match page {
        Page::Visit => app.go(page, Some(walk), Some(visit)),
        page if page.of_a_walk() => app.go(page, Some(walk), None),
        page => app.go(page, None, None),
    }
}

/// Waits until the notebook holds what `there` looks for.
#[track_caller]
pub fn kept(app: &App, id: &str, what: &str, there: impl Fn(&Value) -> bool) {
    until(&format!("the notebook to hold {what}"), SOON, || {
        there(&walk(app, id)).then_some(())
    });
}

/// Opens the visit page inside the room, ready for a note.
pub fn in_the_room(app: &App, walk: &str, visit: &str) {
    app.invoke("enter_visit", &json!({ "visit": visit }));
    app.go(Page::Visit, Some(walk), Some(visit));
    // What a visit needs only after its first paint is there once the line that reads along is.
    until("the page to attend to the text", SOON, || {
        let there = "return document.querySelector('#compose .nudge') !== null";
        (app.js(there, &[]) == true).then_some(())
    });
    let note = app.css("#note");
    app.js("arguments[0].focus()", &[note.argument()]);
}

/// Reads the text of a PDF, its lines joined so that a wrapped sentence is found whole.
pub fn pdf_text(file: &Path) -> String {
    let output = Command::new(program("pdftotext", "poppler-utils"))
        .arg(file)
        .arg("-")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "pdftotext reads {}",
        file.display()
    );
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
