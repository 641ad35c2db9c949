//! A note on the visit page: who acts, its lane, its star, how it read before, and the way back once removed.

use crate::scene::{SOON, empty_walk, in_the_room, kept, open, say, visit, walk};
use serde_json::json;
use walk_e2e::{App, CONTROL, ENTER, Page, SPACE, Setup, until};

/// Opens a visit of an empty walk, with the caret in the field.
fn noting() -> (App, String, String) {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    in_the_room(&app, &id, &visit);
    (app, id, visit)
}

/// Tells where the caret is, and where a selection begins.
fn caret(app: &App) -> serde_json::Value {
    app.js(
        "const at = document.activeElement; return [at.id, at.selectionStart, at.selectionEnd]",
        &[],
    )
}

#[test]
fn who_acts_is_one_press_and_the_caret_stays() {
    let (app, id, _) = noting();
    app.resize(768, 1024);
    app.keys("9 of 24 wrote");
    app.js("document.activeElement.setSelectionRange(2, 4)", &[]);
    let before = caret(&app);
    app.tap_css("[data-kind=actor][data-value=students]");
    app.tap_css("[data-kind=evidence_type][data-value=count]");
    kept(&app, &id, "who acts, before the note is added", |walk| {
        let note = &walk["notes"][0];
        note["actor"] == "students" && note["evidence_type"] == "count" && note["draft"] == true
    });
    assert_eq!(caret(&app), before);
    // A second press takes it back; another lane has no kinds at all.
    app.tap_css("[data-kind=actor][data-value=students]");
    kept(&app, &id, "nobody who acts", |walk| {
        walk["notes"][0]["actor"].is_null()
    });
    app.tap_css("[data-lane=wonder]");
    kept(&app, &id, "a question without a kind", |walk| {
        walk["notes"][0]["lane"] == "wonder" && walk["notes"][0]["evidence_type"].is_null()
    });
    app.expect_count("#kinds", 0);
    app.tap_css("[data-lane=notice]");
    app.expect_count("#kinds", 1);
    kept(&app, &id, "its kind again", |walk| {
        walk["notes"][0]["evidence_type"] == "count"
    });
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    app.expect_text("· count");
    // The next note begins without.
    app.keys("Four hands go up.");
    kept(&app, &id, "a second note of no kind", |walk| {
        walk["notes"][1]["evidence_type"].is_null()
    });
}

#[test]
fn kinds_are_reached_by_keys_with_one_stop_each() {
    let (app, id, _) = noting();
    app.keys("Show me on the graph.");
    app.js("document.querySelector('[data-kind=actor]').focus()", &[]);
    for _ in 0..3 {
        app.chord(&[walk_e2e::RIGHT]);
    }
    app.chord(&[SPACE]);
    kept(&app, &id, "the task as what acts", |walk| {
        walk["notes"][0]["actor"] == "task"
    });
    let stops = app.js(
        "return document.querySelectorAll('#kinds button[tabindex=\"0\"]').length",
        &[],
    );
    assert_eq!(stops, 2, "one for each group");
}

#[test]
fn a_lane_and_a_star_are_one_press_each() {
    let (app, id, visit) = noting();
    app.keys("Is this noticed?");
    app.chord(&[CONTROL, ENTER]);
    app.press("button", "Notice. Move to Wonder");
    kept(&app, &id, "the note in the lane after its own", |walk| {
        walk["notes"][0]["lane"] == "wonder"
    });
    app.press("button", &say("common-star"));
    kept(&app, &id, "a star", |walk| {
        walk["notes"][0]["starred"] == true
    });
    app.expect_text("· starred");
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    app.press("button", &say("visit-unstar"));
    kept(&app, &id, "no star", |walk| {
        walk["notes"][0]["starred"] == false
    });
    open(&app, Page::Visit, &id, &visit);
    app.press("button", "Wonder. Move to I’ll try");
    kept(&app, &id, "the third lane", |walk| {
        walk["notes"][0]["lane"] == "try"
    });
}

#[test]
fn an_idea_points_at_the_note_that_caused_it() {
    let (app, id, visit) = noting();
    // The cause may well be written down after the idea.
    for (lane, text) in [('3', "I will wait."), ('1', "She waits 5 seconds.")] {
        app.chord(&[CONTROL, lane]);
        app.keys(text);
        app.chord(&[CONTROL, ENTER]);
        app.expect_text(text);
    }
    app.expect_count("#notes > li", 2);
    app.click_css("#notes > li:first-child .more");
    app.press("button", &say("visit-edit"));
    let list = app.css("#notes select");
    app.js("arguments[0].focus()", &[list.argument()]);
    // Typing into a closed list chooses by its beginning.
    app.keys("She");
    kept(&app, &id, "the cause", |walk| {
        walk["notes"][0]["because"] == walk["notes"][1]["id"]
    });
    open(&app, Page::Visit, &id, &visit);
    app.expect_text("Because of: She waits 5 seconds.");
}

#[test]
fn an_earlier_wording_is_taken_back_and_erased_by_presses() {
    let (app, id, _) = noting();
    let long = "Two students ask a third: how do you know? She points at the graph.";
    app.keys(long);
    kept(&app, &id, "the whole text", |walk| {
        walk["notes"][0]["text"] == long
    });
    // Written over at once: what goes is kept.
    app.js("document.activeElement.select()", &[]);
    app.keys("Two");
    kept(&app, &id, "what is left", |walk| {
        walk["notes"][0]["text"] == "Two"
    });
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    app.click_css("#notes .more");
    app.press("button", &say("visit-earlier"));
    app.expect_text(long);
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    app.click_css(".wordings button");
    kept(&app, &id, "the text as it was", |walk| {
        walk["notes"][0]["text"] == long
    });
    app.click_css("#notes .more");
    app.press("button", &say("visit-earlier"));
    app.press("button", &say("visit-earlier-forget"));
    app.press("button", &say("visit-earlier-forget-sure"));
    let note = walk(&app, &id)["notes"][0]["id"].clone();
    until("no earlier wording", SOON, || {
        let left = app.invoke("list_wordings", &json!({ "note": note }));
        (left == json!([])).then_some(())
    });
    assert_eq!(walk(&app, &id)["notes"][0]["text"], long);
}

#[test]
fn a_removed_note_is_brought_back_after_the_app_was_closed() {
    let (app, id, visit) = noting();
    app.keys("Four hands go up.");
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    app.click_css("#notes .more");
    app.click_css("#notes .away");
    app.expect_count("#notes > li", 0);
    app.saved();
    let app = app.close_and_reopen();
    open(&app, Page::Visit, &id, &visit);
    app.click_css("#removed summary");
    app.press("button", "Bring back: Four hands go up.");
    app.expect_count("#notes > li", 1);
    app.expect_count("#removed", 0);
    // The focus is on what came back.
    until("the focus on the note", SOON, || {
        (app.js("return document.activeElement.className", &[]) == "note").then_some(())
    });
}

#[test]
fn a_note_is_known_by_its_beginning_and_no_character_is_cut() {
    let (app, id, visit) = noting();
    let text = format!("{}\u{1f469}\u{1f3eb} point at the graph", "a".repeat(79));
    app.invoke(
        "add_note",
        &json!({ "visit": visit, "lane": "notice", "text": text, "evidence_type": null }),
    );
    app.go(Page::Hall, Some(&id), Some(&visit));
    let name = format!("Share: {}\u{1f469}", "a".repeat(79));
    app.press("button", &name);
    kept(&app, &id, "the note that is shared", |walk| {
        walk["notes"][0]["picked"] == true
    });
}

#[test]
fn what_a_hall_holds_back_is_hidden_and_every_walker_speaks_once() {
    let app = Setup::new().sample().start();
    app.resize(768, 1024);
    let id = crate::scene::first_walk(&app);
    let second = visit(&app, &id, 2);
    app.go(Page::Hall, Some(&id), Some(&second));
    // Who has given no name is known by a number.
    let names = ["Walker 1 (me)", "Devin", "Priya", "Tom"];
    for (spoken, name) in names.iter().enumerate() {
        assert!(!app.text().contains(&say("hall-all-spoke")), "{spoken}");
        let button = app.by("button", &format!("{name} has spoken"));
        app.click(&button);
        until("the turn", SOON, || {
            (app.count("#turns .dots svg") == spoken + 1).then_some(())
        });
        // Not twice before everyone once.
        app.click(&button);
        assert_eq!(
            app.count("#turns .dots svg"),
            if spoken == 3 { 5 } else { spoken + 1 }
        );
    }
    app.expect_text(&say("hall-all-spoke"));
    app.tap_css("[value=silent]");
    app.expect_count("#round", 0);
    app.expect_count("#share", 1);
    app.tap_css("[value=hold]");
    app.expect_count("#share", 0);
    app.expect_text(&say("hall-held"));
    kept(&app, &id, "how the team talks", |walk| {
        walk["hall_mode"] == "hold"
    });
    app.expect_count("#mirror", 1);
    assert!(app.text().contains("Next: visit 3, 09:"), "{}", app.text());
    app.tap_css("#next");
    app.wait_for_page(Page::Visit);
    app.expect_text("Visit 3 of 4");
}
