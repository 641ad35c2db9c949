//! The quiet line under a note: evidence in place of judgement, and never in the way.

use crate::scene::{SOON, empty_walk, in_the_room, kept, say};
use serde_json::json;
use walk_e2e::{App, CONTROL, ENTER, Setup, until};

/// Waits for the line, and gives what it says.
fn line(app: &App) -> String {
    let line = app.css("#compose .nudge p");
    let words = app.property(&line, "textContent");
    words.as_str().unwrap_or_default().to_owned()
}

fn caret(app: &App) -> serde_json::Value {
    let at = "const a = document.querySelector('#note'); return [document.activeElement === a, a.selectionStart, a.value]";
    app.js(at, &[])
}

#[test]
fn a_judgement_is_named_at_a_pause_and_the_caret_stays() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    in_the_room(&app, &walk, &visit);
    app.keys("The class was bored");
    let before = caret(&app);
    assert!(line(&app).contains("bored"));
    assert_eq!(caret(&app), before, "nothing moves under the hands");
    // One press takes to the words themselves; what is typed then takes their place.
    app.press("button", &say("visit-nudge-rewrite"));
    app.keys("drawing");
    kept(&app, &walk, "the note in other words", |walk| {
        walk["notes"][0]["text"] == "The class was drawing"
    });
    app.expect_count("#compose .nudge", 0);
}

#[test]
fn a_note_is_kept_as_it_is_by_one_press_and_not_asked_about_again() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    in_the_room(&app, &walk, &visit);
    app.keys("Great questions");
    line(&app);
    app.press("button", &say("visit-nudge-keep"));
    app.keys(" and a bored row");
    // Leaving the field reads the text at once; an answer that was asked for later comes later.
    app.js("document.querySelector('#add').focus()", &[]);
    let again = json!({ "language": "en", "lane": "notice", "text": "a bored row" });
    assert!(app.invoke("check_note", &again)["sentence"].is_string());
    app.expect_count("#compose .nudge", 0);
    app.js("document.querySelector('#note').focus()", &[]);
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    app.keys("She should wait longer");
    let said = line(&app);
    assert!(said.contains("should"));
    app.press("button", &say("visit-nudge-to-try"));
    kept(&app, &walk, "the note in its lane", |walk| {
        walk["notes"][1]["lane"] == "try"
            && walk["notes"][0]["text"] == "Great questions and a bored row"
    });
    // Nothing of it is in the notebook, nor in what leaves it.
    let file = app.cli(&["show", "latest", "--json"]);
    let words = said.split(['"', '\n']).max_by_key(|part| part.len());
    assert!(!file.contains(words.unwrap()), "{file}");
}

#[test]
fn a_note_gets_one_remark_and_names_are_still_pointed_out() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    in_the_room(&app, &walk, &visit);
    app.keys("The class was bored");
    line(&app);
    app.press("button", &say("visit-nudge-rewrite"));
    app.keys("drawing and she should wait");
    // Leaving the field reads the text at once; an answer that was asked for later comes later.
    app.js("document.querySelector('#add').focus()", &[]);
    let again = json!({ "language": "en", "lane": "notice", "text": "she should wait" });
    assert!(app.invoke("check_note", &again)["sentence"].is_string());
    app.expect_count("#compose .nudge:not([hidden])", 0);
    app.js("document.querySelector('#note').focus()", &[]);
    app.keys(" for Mrs. Okafor");
    assert!(line(&app).contains("Okafor"));
    app.press("button", &say("visit-nudge-teacher"));
    kept(&app, &walk, "the note without the name", |walk| {
        walk["notes"][0]["text"] == "The class was drawing and she should wait for the teacher"
    });
    // The next note is read anew.
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    app.keys("Great questions");
    assert!(line(&app).contains("Great"));
}

#[test]
fn a_name_is_replaced_by_one_press() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    in_the_room(&app, &walk, &visit);
    app.keys("Mrs. Okafor wrote the rule on the board");
    line(&app);
    app.press("button", &say("visit-nudge-teacher"));
    kept(&app, &walk, "the note without the name", |walk| {
        walk["notes"][0]["text"] == "the teacher wrote the rule on the board"
    });
}

#[test]
fn where_nothing_is_written_in_the_room_the_field_waits_in_the_hall() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    let patch = json!({ "noun": "walk", "id": walk, "overlays": ["no_device"] });
    app.invoke("edit", &json!({ "patch": patch, "seq": 9.0 }));
    app.invoke("enter_visit", &json!({ "visit": visit }));
    crate::scene::open(&app, walk_e2e::Page::Visit, &walk, &visit);
    app.expect_text(&say("visit-hall"));
    assert_eq!(app.count("#note"), 0);
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    app.press("button", &say("visit-leave"));
    app.expect_count("#note", 1);
    let note = app.css("#note");
    app.click(&note);
    app.keys("Four tables had the same sheet");
    until("the note", SOON, || {
        let walk = crate::scene::walk(&app, &walk);
        (walk["notes"][0]["text"] == "Four tables had the same sheet").then_some(())
    });
}

#[test]
fn a_look_for_is_counted_by_presses_and_becomes_a_note() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    let made = app.invoke(
        "add",
        &json!({ "noun": "look_for", "walk": walk, "text": "Students give a reason" }),
    );
    assert!(made["value"].is_string());
    in_the_room(&app, &walk, &visit);
    app.expect_text(&say("visit-not-noted"));
    app.keys("Half a sen");
    let before = caret(&app);
    for _ in 0..3 {
        app.press("button", "One more noted: Students give a reason");
    }
    assert_eq!(
        caret(&app),
        before,
        "counting leaves the text and the caret alone"
    );
    kept(&app, &walk, "three", |walk| {
        walk["tallies"][0]["count_x"] == 3
    });
    let of = app.by("textbox", "Of how many: Students give a reason");
    app.fill(&of, "24");
    kept(&app, &walk, "of 24", |walk| {
        walk["tallies"][0]["count_of_y"] == 24
    });
    app.saved();
    app.press("button", "Make a note of the count: Students give a reason");
    kept(&app, &walk, "a note of the count", |walk| {
        walk["notes"].as_array().unwrap().iter().any(|note| {
            note["text"] == "3 of 24: Students give a reason" && note["evidence_type"] == "count"
        })
    });
    // The half sentence is still there, as a draft of its own.
    kept(&app, &walk, "the half sentence", |walk| {
        walk["notes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|note| note["text"] == "Half a sen" && note["draft"] == true)
    });
    for _ in 0..3 {
        app.saved();
        app.press("button", "One less: Students give a reason");
    }
    kept(&app, &walk, "nothing noted", |walk| {
        walk["tallies"] == json!([])
    });
    // What is counted anew is of nothing yet, on the page as in the notebook.
    app.press("button", "One more noted: Students give a reason");
    kept(&app, &walk, "one", |walk| {
        walk["tallies"][0]["count_x"] == 1
    });
    assert!(crate::scene::walk(&app, &walk)["tallies"][0]["count_of_y"].is_null());
    assert_eq!(app.property(&of, "value"), "");
    app.fill(&of, "all");
    let field = app.css("#note");
    app.click(&field);
    app.expect_text(&say("common-number-wrong"));
    app.fill(&of, "");
    app.saved();
    app.press("button", "One less: Students give a reason");
    kept(&app, &walk, "nothing noted again", |walk| {
        walk["tallies"] == json!([])
    });
    app.expect_text(&say("visit-not-noted"));
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
