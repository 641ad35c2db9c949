//! In and out of a room: what a press does to the text in hand, and what brings a visit back.

use crate::scene::{SOON, empty_walk, in_the_room, kept, open, say};
use serde_json::json;
use walk_e2e::{CONTROL, ENTER, Page, Setup, until};

/// Presses a button as some systems do, and assistive technology everywhere: the caret stays in the text.
fn press_and_keep_the_caret(app: &walk_e2e::App, selector: &str) {
    app.js(
        "document.querySelector(arguments[0]).click()",
        &[json!(selector)],
    );
}

#[test]
fn who_leaves_with_the_caret_in_the_text_doubles_no_word() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    in_the_room(&app, &id, &visit);
    app.resize(768, 1024);
    app.tap_css("[data-kind=evidence_type][data-value=quote]");
    app.tap_css("[data-kind=actor][data-value=student]");
    app.keys("Show me on the graph.");
    press_and_keep_the_caret(&app, "#leave");
    app.expect_count("#notes > li", 1);
    let note = app.css("#note");
    until("an empty field", SOON, || {
        (app.property(&note, "value") == "").then_some(())
    });
    app.click(&note);
    app.keys("Four hands go up.");
    kept(&app, &id, "two notes, the second of no kind", |walk| {
        let notes = walk["notes"].as_array().unwrap();
        notes.len() == 2
            && notes[0]["text"] == "Show me on the graph."
            && notes[0]["actor"] == "student"
            && notes[1]["text"] == "Four hands go up."
            && notes[1]["evidence_type"].is_null()
            && notes[1]["actor"].is_null()
    });
}

#[test]
fn a_star_and_a_lane_of_a_note_leave_the_caret_in_the_text() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    in_the_room(&app, &id, &visit);
    app.keys("Four hands go up.");
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    app.keys("Half a sen");
    let star = app.by("button", &say("common-star"));
    app.click(&star);
    app.expect_text("· starred");
    app.keys("ten");
    app.press("button", "Notice. Move to Wonder");
    kept(&app, &id, "the note in its new lane", |walk| {
        walk["notes"][0]["lane"] == "wonder" && walk["notes"][0]["starred"] == true
    });
    app.keys("ce");
    kept(&app, &id, "what was typed on", |walk| {
        walk["notes"][1]["text"] == "Half a sentence" && walk["notes"][1]["draft"] == true
    });
}

#[test]
fn questions_bring_a_visit_back_where_nothing_was_written_in_the_room() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Visit, &id, &visit);
    app.expect_count("#recall", 0);
    let patch = json!({ "noun": "walk", "id": id, "devices": "no" });
    app.invoke("edit", &json!({ "patch": patch, "seq": 9.0 }));
    app.invoke("enter_visit", &json!({ "visit": visit }));
    open(&app, Page::Visit, &id, &visit);
    app.expect_count("#recall", 0);
    app.press("button", &say("visit-leave"));
    app.expect_count("#recall", 1);
    app.expect_text(&say("visit-recall-voices"));
    until("the caret in the field", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "note").then_some(())
    });
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    for (width, height) in [(320, 600), (768, 1024), (1280, 800)] {
        app.resize(width, height);
        let sideways = app.sideways();
        assert!(sideways.is_empty(), "{}", sideways.join("\n"));
    }
}

#[test]
fn the_screen_is_kept_awake_from_the_press_on_enter_until_the_one_on_leave() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Visit, &id, &visit);
    // No engine tells whether it keeps a screen awake; what it is asked for can be seen.
    app.js(
        "window.awake = 0; Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => { \
         window.awake++; return { release: () => { window.awake--; } }; } } })",
        &[],
    );
    let awake = |wanted: i64| {
        until("what the screen is asked for", SOON, || {
            (app.js("return window.awake", &[]) == wanted).then_some(())
        });
    };
    app.press("button", &say("visit-enter"));
    awake(1);
    app.keys("Four hands go up.");
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    awake(1);
    app.press("button", &say("visit-leave"));
    awake(0);
}
