//! What hands do on any device: press with the mouse on a laptop, with a finger on a tablet, and type.

use crate::scene::SOON;
use serde_json::json;
use walk_e2e::{App, TAB, until};
use walk_words::{Lang, Words};

/// Puts a text into a field in place of what is there.
pub fn fill(app: &App, selector: &str, text: &str) {
    let field = app.css(selector);
    app.fill(&field, text);
}

/// Presses what a selector names: with the mouse on a laptop, with a finger on a tablet.
pub fn click(app: &App, selector: &str) {
    app.saved();
    if tablet(app) {
        app.tap_css(selector);
    } else {
        app.click_css(selector);
    }
}

/// Presses what has a role and a name, likewise.
pub fn press(app: &App, role: &str, name: &str) {
    if tablet(app) {
        app.tap(&app.by(role, name));
    } else {
        app.press(role, name);
    }
}

/// Tells whether the window is that of a tablet.
pub fn tablet(app: &App) -> bool {
    app.js("return innerWidth < 800", &[]) == true
}

/// Says a sentence in the language of the window.
pub fn told(app: &App, key: &str) -> String {
    let language = app.js("return document.documentElement.lang", &[]);
    let language = Lang::parse(language.as_str().expect("a page has a language"));
    Words::of(language.expect("the app speaks it")).say(key)
}

/// Adds an entry by its button and types into the field that then has the focus.
pub fn add(app: &App, noun: &str, field: &str, text: &str) {
    click(app, &format!("[data-add={noun}]"));
    until(&format!("the new {noun} to have the focus"), SOON, || {
        let there = "const at = document.activeElement; return at.dataset.field === arguments[0] && at.value === ''";
        (app.js(there, &[json!(field)]) == true).then_some(())
    });
    app.keys(text);
}

/// Types in the card of a walker who kept paper: from a visit by its number, with a kind by the word that is shown.
pub fn type_card(app: &App, visit: &str, text: &str, kind: &str) {
    app.js("document.querySelector('#card-visit').focus()", &[]);
    app.keys(visit);
    click(app, "#add-card");
    let field = |name: &str| {
        until(&format!("the {name} of the new card"), SOON, || {
            let there =
                "return document.activeElement.matches(`#wall li [data-field=${arguments[0]}]`)";
            (app.js(there, &[json!(name)]) == true).then_some(())
        });
    };
    field("text");
    app.keys(text);
    app.chord(&[TAB]);
    field("evidence_type");
    app.keys(kind);
}

/// Gives the id in the address of the page that is open.
pub fn id_of(app: &App, name: &str) -> String {
    let id = app.js(
        "return new URLSearchParams(location.search).get(arguments[0])",
        &[json!(name)],
    );
    id.as_str().expect("the address names it").to_owned()
}
