//! Looking back: a finished walk to read, comments below it, its end, and what is deleted after it.

use crate::keyboard::{enter_on, tab_to};
use crate::scene::{SOON, first_walk, kept, open, say, visit, walk};
use chrono::Local;
use serde_json::json;
use walk_e2e::{App, Page, Setup, until};

/// Waits until what the selector names has the focus.
#[track_caller]
fn focus_on(app: &App, selector: &str) {
    until(&format!("the focus on {selector}"), SOON, || {
        let there = "return document.activeElement.matches(arguments[0])";
        (app.js(there, &[json!(selector)]) == true).then_some(())
    });
}

#[test]
fn a_walk_is_looked_back_on_closed_opened_and_its_notes_deleted_with_keys_alone() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let first = visit(&app, &id, 1);
    let door = json!({ "noun": "door", "visit": first, "code": "Zimmer-77" });
    app.invoke("edit", &json!({ "patch": door, "seq": 1.0 }));
    let before = walk(&app, &id);
    open(&app, Page::Review, &id, &first);
    app.expect_text(before["patterns"][0]["statement"].as_str().unwrap());
    app.expect_count(".my textarea", before["comments"].as_array().unwrap().len());
    let mine = before["notes"].as_array().unwrap();
    let mine = mine
        .iter()
        .find(|n| n["author"] == before["me"] && n["card"].is_null());
    let mine = mine.unwrap()["text"].as_str().unwrap();
    assert!(!app.text().contains(mine), "no note stands here");
    assert!(!app.text().contains("Zimmer-77"), "and no room");

    enter_on(&app, "#patterns .comment");
    focus_on(&app, "#patterns .my textarea");
    app.keys("In my class too. The lesson was great.");
    app.expect_count(".nudge:not([hidden])", 1);
    let said = |walk: &serde_json::Value| {
        let all = walk["comments"].as_array().unwrap();
        all.iter()
            .any(|c| c["text"] == "In my class too. The lesson was great.")
    };
    kept(&app, &id, "the comment", said);
    enter_on(&app, "#patterns .my:last-child .away");
    kept(&app, &id, "no such comment", |walk| !said(walk));
    enter_on(&app, "#undo-now");
    kept(&app, &id, "the comment again", said);

    enter_on(&app, "#close");
    app.expect_text("Doors: 1");
    assert!(walk(&app, &id)["closed_at"].is_null(), "asked about once");
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    enter_on(&app, "#close");
    kept(&app, &id, "the walk to be closed", |walk| {
        walk["status"] == "closed"
    });
    assert!(
        app.invoke("plan_view", &json!({ "walk": id }))["doors"] == json!({}),
        "its door is gone"
    );

    // Elsewhere the walk can be read, and says why it does not change.
    open(&app, Page::Debrief, &id, &first);
    app.expect_text(&say("common-closed"));
    let open_fields = "return document.querySelectorAll('main textarea:not([readonly])').length";
    assert_eq!(app.js(open_fields, &[]), 0);
    enter_on(&app, "[data-add=wondering]");
    until("the reason", SOON, || {
        let told = app.trouble();
        (told.contains(&say("errors-closed-walk"))
            && told.contains(&say("errors-closed-walk-hint")))
        .then_some(())
    });
    enter_on(&app, "#walk-closed a");
    app.wait_for_page(Page::Review);
    enter_on(&app, "#reopen");
    kept(&app, &id, "the walk to be open", |walk| {
        walk["closed_at"].is_null()
    });
    assert_eq!(
        app.invoke("plan_view", &json!({ "walk": id }))["doors"],
        json!({})
    );

    // A day that has come stands on the first page; nothing goes before somebody says so.
    tab_to(&app, "[data-id=raw_notes] [data-part=day]");
    let today = Local::now().date_naive();
    for (part, text) in [
        ("day", today.format("%d").to_string()),
        ("month", today.format("%m").to_string()),
        ("year", today.format("%Y").to_string()),
    ] {
        tab_to(&app, &format!("[data-id=raw_notes] [data-part={part}]"));
        app.js("document.activeElement.select()", &[]);
        app.keys(&text);
    }
    kept(&app, &id, "the day", |walk| {
        walk["raw_notes_delete_on"] == today.to_string()
    });
    open(&app, Page::Home, &id, &first);
    enter_on(&app, "#due a");
    app.wait_for_page(Page::Review);
    enter_on(&app, "[data-id=raw_notes] summary");
    app.expect_text(mine);
    enter_on(&app, "[data-id=raw_notes] .stop");
    app.expect_text(&say("review-delete-sure"));
    assert_eq!(walk(&app, &id)["notes"], before["notes"]);
    enter_on(&app, "[data-id=raw_notes] .stop");
    let me = &before["me"];
    kept(&app, &id, "no note of mine", |walk| {
        let notes = walk["notes"].as_array().unwrap();
        notes.iter().all(|note| note["author"] != *me)
    });
    assert_eq!(walk(&app, &id)["patterns"], before["patterns"]);
    app.expect_text(&say("review-gone"));
    open(&app, Page::Visit, &id, &first);
    assert!(!app.text().contains(mine), "gone from the visit");
    open(&app, Page::Home, &id, &first);
    app.expect_count("#due a", 0);
}
