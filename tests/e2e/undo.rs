//! Undo and redo, from any page, by name.

use crate::scene::{SOON, first_walk, kept, say, visit, walk};
use serde_json::json;
use walk_e2e::{CONTROL, Page, SHIFT, Setup, until};

/// S7: by the line that offers it.
#[test]
fn a_removed_note_comes_back_by_one_press() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let before = walk(&app, &id);
    app.go(Page::Visit, Some(&id), Some(&visit(&app, &id, 1)));
    let shown = app.count("#notes > li");
    assert!(shown > 1, "the sample has notes in its first visit");
    let more = app.css("#notes > li .more");
    app.click(&more);
    let remove = app.css("#notes > li .away");
    app.click(&remove);
    app.expect_count("#notes > li", shown - 1);
    let focus = app.js(
        "return document.activeElement !== document.body && document.activeElement.isConnected",
        &[],
    );
    assert_eq!(focus, true, "the focus is not lost with the row");
    let undo = app.css("#undo-now");
    let name = app.session().label(&undo).unwrap();
    assert!(
        name.len() > say("common-undo").len(),
        "undo says what it undoes: {name}"
    );
    app.click(&undo);
    app.expect_count("#notes > li", shown);
    assert_eq!(
        walk(&app, &id)["notes"],
        before["notes"],
        "the very same notes are back"
    );
}

/// S7: by Ctrl+Z.
#[test]
fn undo_and_redo_work_from_another_page_by_keys() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let note = walk(&app, &id)["notes"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let notes = walk(&app, &id)["notes"].as_array().unwrap().len();
    app.invoke("remove", &json!({ "noun": "note", "id": note }));
    app.go(Page::Settings, None, None);
    app.chord(&[CONTROL, 'z']);
    kept(&app, &id, "the note again", |walk| {
        walk["notes"].as_array().unwrap().len() == notes
    });
    app.chord(&[CONTROL, SHIFT, 'z']);
    kept(&app, &id, "one note less", |walk| {
        walk["notes"].as_array().unwrap().len() == notes - 1
    });
    app.go(Page::Reflection, Some(&id), None);
    let undo = app.css("#undo");
    until("undo to be named", SOON, || {
        let label = app.session().label(&undo).ok()?;
        (label != say("common-undo")).then_some(())
    });
    app.click(&undo);
    kept(&app, &id, "the note once more", |walk| {
        walk["notes"].as_array().unwrap().len() == notes
    });
}

#[test]
fn a_removed_walk_comes_back_whole() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let before = walk(&app, &id);
    app.click(&app.css("#walks [aria-expanded]"));
    app.click(&app.css("#walks .away"));
    app.expect_count("#walks > li", 0);
    app.click(&app.css("#undo-now"));
    app.expect_count("#walks > li", 1);
    assert_eq!(walk(&app, &id), before);
}
