//! What follows a walk: check-ins, days that come near, and a calendar of them.

use crate::keyboard::{enter_on, tab_to};
use crate::planning::tap;
use crate::scene::{
    SOON, empty_walk, first_walk, kept, open, pattern_of_two_visits, say, visit, walk,
};
use chrono::{Days, Local};
use serde_json::json;
use walk_e2e::{App, Page, SPACE, Setup, until};

/// Waits until a field of this name has the focus, as a person does before typing.
#[track_caller]
fn focus_on(app: &App, field: &str) {
    until(&format!("the focus on {field}"), SOON, || {
        let there = "return document.activeElement.dataset.field === arguments[0]";
        (app.js(there, &[json!(field)]) == true).then_some(())
    });
}

#[test]
fn a_commitment_is_followed_with_keys_alone() {
    let app = Setup::new().save(&["days.ics"]).start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Commitments, &id, &visit);
    enter_on(&app, "[data-add=commitment]");
    focus_on(&app, "text");
    app.keys("Wait five seconds.");
    app.expect_count("[data-of=text]", 1);
    app.expect_text("begins with “I will”");
    app.js("document.activeElement.select()", &[]);
    app.keys("I will wait five seconds.");
    app.expect_count("[data-of=text]", 0);
    tab_to(&app, "[data-field=class_or_context]");
    app.keys("Period 3");
    tab_to(&app, "[data-field=invite_to_see_me]");
    app.chord(&[SPACE]);
    enter_on(&app, ".check-in");
    focus_on(&app, "what_happened");
    app.keys("5 of 11 pauses.");
    tab_to(&app, "[data-field=helped_by]");
    app.keys("Devin");
    let today = Local::now().date_naive().to_string();
    kept(&app, &id, "the commitment and how it went", |walk| {
        let (one, went) = (&walk["commitments"][0], &walk["check_ins"][0]);
        one["class_or_context"] == "Period 3"
            && one["invite_to_see_me"] == true
            && went["what_happened"] == "5 of 11 pauses."
            && went["helped_by"] == "Devin"
            && went["date"] == today.as_str()
            && went["commitment"] == one["id"]
    });
    // A second time; then it is dropped, which asks for a reason and takes it as it is.
    enter_on(&app, ".check-in");
    app.expect_count("[data-check-ins] > ol > li", 2);
    focus_on(&app, "what_happened");
    app.keys("8 of 11 pauses.");
    kept(&app, &id, "how it went the second time", |walk| {
        walk["check_ins"][1]["what_happened"] == "8 of 11 pauses."
    });
    tap(&app, "[value=dropped]");
    app.expect_count("[data-of=dropped_reason]", 1);
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    kept(&app, &id, "that it is dropped", |walk| {
        walk["commitments"][0]["status"] == "dropped"
    });
    tap(&app, "[value=trying]");
    app.expect_count("[data-of=dropped_reason]", 0);
    kept(&app, &id, "that it goes on", |walk| {
        walk["commitments"][0]["status"] == "trying"
    });
    // Without a day there is nothing for a calendar; that is said.
    enter_on(&app, "#calendar");
    until("the reason", SOON, || {
        app.trouble().contains(&say("errors-no-days")).then_some(())
    });
    let commitment = walk(&app, &id)["commitments"][0]["id"].clone();
    let day = json!({ "noun": "commitment", "id": commitment, "by_date": today });
    app.invoke("edit", &json!({ "patch": day, "seq": 9e9 }));
    enter_on(&app, "#calendar");
    until("the file", SOON, || {
        app.place("days.ics").is_file().then_some(())
    });
    let file = std::fs::read_to_string(app.place("days.ics")).unwrap();
    assert!(file.contains("I will wait five seconds."), "{file}");
    assert!(
        !file.contains("Period 3"),
        "the class is for the walker alone"
    );
    // The next walk opens with it.
    let next = app.invoke("plan_walk_from", &json!({ "walk": id }))["value"].clone();
    open(&app, Page::Prebrief, next.as_str().unwrap(), &visit);
    app.expect_count("[data-rows=since] > li", 1);
    app.expect_text("I will wait five seconds.");
}

#[test]
fn home_says_what_is_due_this_week_and_what_i_ask_about() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let whole = walk(&app, &id);
    let me = whole["me"].clone();
    let name = json!({ "noun": "walker", "id": me, "walk": id, "display_name": "Nora" });
    app.invoke("edit", &json!({ "patch": name, "seq": 9e9 }));
    let commitments = whole["commitments"].as_array().unwrap();
    let in_days = |days| {
        let day = Local::now().date_naive() + Days::new(days);
        day.to_string()
    };
    for one in commitments {
        let mine = one["author"] == me;
        let patch = json!({ "noun": "commitment", "id": one["id"], "status": "planned",
            "by_date": in_days(if mine { 3 } else { 30 }), "partner": if mine { "Devin" } else { " nora " } });
        app.invoke("edit", &json!({ "patch": patch, "seq": 9e9, "act": true }));
    }
    let visit = visit(&app, &id, 1);
    open(&app, Page::Home, &id, &visit);
    app.expect_text(&say("views-due-this-week"));
    app.expect_count("#said > li", commitments.len());
    app.expect_text("You ask Devin about it");
    let first = app.js(
        "return document.querySelector('#said > li').dataset.near",
        &[],
    );
    assert_eq!(first, "this_week", "mine and the nearest first");
}

#[test]
fn a_pattern_that_judges_is_remarked_at_a_pause_and_never_stopped() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    pattern_of_two_visits(&app, &id);
    open(&app, Page::Debrief, &id, &visit);
    tab_to(&app, "[data-field=statement]");
    app.keys("Students were engaged because the lesson was great.");
    app.expect_text("great");
    app.expect_count(".nudge", 1);
    kept(&app, &id, "the words as they are", |walk| {
        walk["patterns"][0]["statement"] == "Students were engaged because the lesson was great."
    });
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    app.js("document.activeElement.select()", &[]);
    app.keys("Students asked for reasons.");
    app.expect_count(".nudge", 0);
}
