//! The debrief as it runs: stages in their order, their time, voices, what is parked, and the view for the room.

use crate::hands::add;
use crate::keyboard::{enter_on, tab_to};
use crate::scene::{SOON, empty_walk, first_walk, kept, open, say, visit, walk};
use chrono::{DateTime, Duration, SecondsFormat, Utc};
use serde_json::{Value, json};
use walk_e2e::{App, Page, Setup, until};

/// Puts the sample walk into the notebook once more, with these times of stages in place of its own; gives its id.
pub fn sample_at(app: &App, stage_times: &Value) -> String {
    let sample = first_walk(app);
    let mut file: Value = serde_json::from_str(&app.cli(&["show", "latest", "--json"])).unwrap();
    app.invoke("remove", &json!({ "noun": "walk", "id": sample }));
    file["stage_times"] = stage_times.clone();
    std::fs::write(app.place("stages.json"), file.to_string()).unwrap();
    app.cli(&["import", app.place("stages.json").to_str().unwrap()]);
    first_walk(app)
}

/// Asserts that the stage of this number of the four is under way, and which sections wait.
#[track_caller]
fn at(app: &App, number: usize, waiting: &[&str]) {
    app.expect_text(&format!("{number} of 4"));
    until("the sections that wait", SOON, || {
        let script = "return [...document.querySelectorAll('[data-waits]')].map((one) => one.id)";
        (app.js(script, &[]) == json!(waiting)).then_some(())
    });
}

/// Waits until the bar shows the part of a stage that went by since a moment, to one second.
#[track_caller]
fn right(app: &App, since: DateTime<Utc>, minutes: i64) {
    until("the bar to be right to one second", SOON, || {
        let script = "return Number(document.querySelector('#track').getAttribute('value'))";
        let shown = app.js(script, &[]).as_f64()? * (minutes * 60) as f64;
        let gone = (Utc::now() - since).num_milliseconds() as f64 / 1000.0;
        ((shown - gone).abs() <= 1.0).then_some(())
    });
}

#[test]
fn a_debrief_runs_stage_by_stage_with_keys_and_survives_the_end_of_the_app() {
    let app = Setup::new().sample().start();
    let id = sample_at(&app, &json!([]));
    let room = visit(&app, &id, 1);
    let before = walk(&app, &id);
    open(&app, Page::Debrief, &id, &room);
    app.expect_count("#running", 0);
    app.expect_count("#wall", 1);
    enter_on(&app, "#begin");
    at(&app, 1, &["patterns", "wonder", "next"]);
    app.expect_text("One round: which kind of evidence did I look for");
    app.expect_text("Opens after stage 1, Notice.");
    // Cards come in while the team describes; groups wait.
    app.expect_count("#wall .loose .card", 4);
    app.expect_count("#wall .group:not(.loose)", 0);
    app.expect_count("#wonder .rows", 0);
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    enter_on(&app, "#stage-next");
    at(&app, 2, &["wonder", "next"]);
    app.expect_count("#wall", 1);
    // Back does not close what was open already.
    enter_on(&app, "#stage-back");
    at(&app, 1, &["wonder", "next"]);
    enter_on(&app, "#stage-next");
    at(&app, 2, &["wonder", "next"]);
    for list in ["cards", "patterns", "team_wonderings", "team_next_steps"] {
        assert_eq!(walk(&app, &id)[list], before[list], "what waits is kept");
    }

    app.expect_text("15 minutes left");
    let app = app.kill_and_reopen();
    app.wait_for_page(Page::Debrief);
    at(&app, 2, &["wonder", "next"]);
    let times = walk(&app, &id)["stage_times"].clone();
    let moment = |value: &Value| DateTime::parse_from_rfc3339(value.as_str().unwrap()).unwrap();
    let first = moment(&times[1]["ended_at"]) - moment(&times[1]["begun_at"]);
    right(&app, moment(&times[3]["begun_at"]).to_utc() - first, 15);

    enter_on(&app, "#stage-next");
    enter_on(&app, "#stage-next");
    at(&app, 4, &[]);
    // The button went away; who pressed it is at the name of the stage.
    until("the focus on the stage", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "stage-name").then_some(())
    });
    enter_on(&app, "#end");
    app.expect_count("#running", 0);
    app.expect_text(&say("debrief-go-on-with"));
}

/// Times of stages of me: five minutes in the second, a look back at the first, and the second again for fourteen.
fn four_minutes_over() -> Value {
    let ago = |minutes| {
        (Utc::now() - Duration::minutes(minutes)).to_rfc3339_opts(SecondsFormat::Millis, true)
    };
    let time = |stage: u32, from: i64, to: Option<i64>| json!({ "author": "walker-nora", "stage": stage, "begun_at": ago(from), "ended_at": to.map(ago) });
    json!([
        time(1, 30, Some(25)),
        time(0, 25, Some(14)),
        time(1, 14, None)
    ])
}

#[test]
fn voices_and_the_view_for_the_room_with_a_finger() {
    let app = Setup::new().sample().touch().start();
    let me = walk(&app, &first_walk(&app))["me"].clone();
    let mut times = four_minutes_over();
    for time in times.as_array_mut().unwrap() {
        time["author"] = me.clone();
    }
    let id = sample_at(&app, &times);
    let room = visit(&app, &id, 1);
    open(&app, Page::Debrief, &id, &room);
    at(&app, 2, &["wonder", "next"]);
    // What is over is said, and nothing stops.
    app.expect_text("Minute 19");
    app.expect_text("4 minutes over");
    app.expect_count("#strip", 0);
    // Once the stage is out of sight, its time stays at the foot of the window.
    app.js("document.querySelector('#go-on').focus()", &[]);
    app.expect_text("2 of 4 · Patterns · 4 minutes over");
    app.tap_css("#strip");
    until("the focus on the stage", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "stage-name").then_some(())
    });
    app.tap_css("#stage-next");
    at(&app, 3, &["next"]);
    add(&app, "wondering", "text", "Who has not spoken yet?");
    app.saved();
    app.tap_css("#voices summary");
    app.tap_css("#turns button");
    app.expect_count("#turns .dots svg", 1);
    app.tap_css("#turn-back");
    app.expect_count("#turns .dots svg", 0);

    app.tap_css("#show");
    app.wait_for_page(Page::Projector);
    app.expect_text("3 of 4");
    app.expect_text("Who has not spoken yet?");
    app.expect_count("[data-part=cards]", 0);
    let whole = walk(&app, &id);
    app.expect_text(whole["focus_question"].as_str().unwrap());
    app.expect_text(whole["norms"][0]["text"].as_str().unwrap());
    let seen = app.text();
    let notes = whole["notes"].as_array().unwrap();
    for note in notes.iter().filter(|note| note["lane"] == "try") {
        let text = note["text"].as_str().unwrap();
        assert!(text.is_empty() || !seen.contains(text), "private: {text}");
    }
    assert_eq!(app.count("main :is(input, textarea, select)"), 0);
    app.tap_css("#stage-back");
    app.expect_text("2 of 4");
    app.expect_text("In 3 of 4 visits");
    app.expect_text(whole["patterns"][0]["counterexample"].as_str().unwrap());
    app.expect_text("Visit 1 · quote");
    for (width, height) in [(1280, 800), (1920, 1080)] {
        app.resize(width, height);
        let small = app.js(
            "return [...document.querySelectorAll('main *, footer *')].filter((one) => one.checkVisibility() && one.textContent.trim()
              && parseFloat(getComputedStyle(one).fontSize) < 28).map((one) => one.outerHTML.slice(0, 80))",
            &[],
        );
        assert_eq!(small, json!([]), "too small for the last row at {width}");
        assert!(app.sideways().is_empty(), "{:?}", app.sideways());
    }
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    app.tap_css("#stage-next");
    app.expect_text("3 of 4");
    app.tap_css("#stage-next");
    app.expect_text(whole["team_next_steps"][0]["text"].as_str().unwrap());
    app.tap_css("#back");
    app.wait_for_page(Page::Debrief);
    at(&app, 4, &[]);
}

#[test]
fn what_is_parked_is_asked_about_first_and_predictions_and_thanks_come_with_their_stages() {
    let app = Setup::new().start();
    let (id, room) = empty_walk(&app);
    let parked = json!({ "walk": id, "noun": "parked", "visit": room });
    let parked = app.invoke("add", &parked)["value"].clone();
    let remark = json!({ "noun": "parked", "id": parked, "text": "Too long." });
    app.invoke("edit", &json!({ "patch": remark, "seq": 2.0 }));
    let ladder = json!({ "walk": id, "protocol": "ladder" });
    app.invoke("choose_protocol", &ladder);
    open(&app, Page::Debrief, &id, &room);
    app.expect_count("#thanks", 0);
    enter_on(&app, "#begin");
    app.expect_text("1 remark from the hall is still parked here.");
    app.expect_count("#running", 0);
    enter_on(&app, "#begin-not");
    app.expect_count("#still-parked", 0);
    enter_on(&app, "#begin");
    enter_on(&app, "#begin-erased");
    at(&app, 1, &["patterns", "predictions", "next"]);
    let hall = app.invoke("hall_view", &json!({ "walk": id }));
    assert_eq!(hall["parked"], json!([]));
    enter_on(&app, "#stage-next");
    enter_on(&app, "#stage-next");
    at(&app, 3, &["next"]);
    tab_to(&app, "[data-add=prediction]");
    add(&app, "prediction", "text", "Teachers should wait longer.");
    app.expect_count("#predictions .nudge", 1);
    kept(&app, &id, "the prediction as it was typed", |walk| {
        walk["predictions"][0]["text"] == "Teachers should wait longer."
    });
    enter_on(&app, "#predictions [data-act=remove]");
    app.expect_count("#predictions .entry", 0);
    enter_on(&app, "#undo");
    app.expect_count("#predictions .entry", 1);

    // One period has a step for thanks; a prediction that was written stays in sight.
    app.invoke(
        "choose_protocol",
        &json!({ "walk": id, "protocol": "one-period" }),
    );
    open(&app, Page::Debrief, &id, &room);
    app.expect_count("#predictions", 1);
    enter_on(&app, "#stage-next");
    tab_to(&app, "[data-field=takeaway]");
    app.keys("Excellent lesson.");
    app.expect_count("#thanks .nudge", 1);
    kept(&app, &id, "what I take with me", |walk| {
        walk["reflections"][0]["takeaway"] == "Excellent lesson."
    });
}
