//! Planning a walk: from a protocol, with a copy of one, and from what the last walk left open.

use crate::keyboard::{enter_on, tab_to};
use crate::scene::{SOON, empty_walk, first_walk, kept, open, say, visit, walk};
use serde_json::{Value, json};
use walk_e2e::{App, CONTROL, ENTER, Page, SPACE, Setup, until};

/// Taps what a selector names, once all is saved.
#[track_caller]
pub fn tap(app: &App, selector: &str) {
    app.saved();
    app.tap_css(selector);
}

/// Taps a field and types in place of what is there.
#[track_caller]
pub fn tap_and_type(app: &App, selector: &str, text: &str) {
    tap(app, selector);
    until(&format!("the focus in {selector}"), SOON, || {
        let there = "const at = document.activeElement; return at.matches(arguments[0]) && (at.select(), true)";
        (app.js(there, &[json!(selector)]) == true).then_some(())
    });
    app.keys(text);
}

pub fn protocols(app: &App, id: &str) -> Value {
    app.invoke("list_protocols", &json!({ "walk": id }))
}

#[test]
fn a_walk_is_planned_from_a_protocol_with_keys_alone() {
    let app = Setup::new().save(&["visits.ics"]).start();
    app.chord(&[CONTROL, 'n']);
    app.wait_for_page(Page::Prebrief);
    let id = first_walk(&app);
    app.expect_text("One-period walk");
    enter_on(&app, "#to-protocol");
    app.wait_for_page(Page::Protocol);
    // With a time to begin at, each protocol says when it would end before it is chosen.
    tab_to(&app, "#begins input");
    app.keys("1003");
    app.expect_text("55 minutes, ends 10:58");
    enter_on(&app, "[aria-label^='Use this protocol: Half-day']");
    kept(
        &app,
        &id,
        "the half-day walk with its four visits",
        |walk| {
            walk["protocol"]["id"] == "half-day" && walk["visits"].as_array().unwrap().len() == 4
        },
    );
    tab_to(&app, "[value=no_device]");
    app.chord(&[SPACE]);
    tab_to(&app, "[data-field=agreement_profile]");
    // Typing into a closed list chooses by its beginning.
    app.keys("UK, NE");
    kept(&app, &id, "the overlay and the agreement", |walk| {
        walk["overlays"] == json!(["no_device"]) && walk["agreement_profile"] == "uk_neu"
    });
    app.expect_text("2 walk together");
    app.expect_text(&say("views-rule-no-device"));
    tab_to(&app, ".steps a[href^=schedule]");
    app.chord(&[ENTER]);
    app.wait_for_page(Page::Schedule);
    tab_to(&app, "[data-rows=visit] [data-field=start]");
    app.keys("1033");
    tab_to(&app, "#hosts [data-field=code]");
    app.keys("Kiosk 2");
    kept(&app, &id, "the start", |walk| {
        walk["visits"][0]["start"] == "10:33"
    });
    // The same door twice is pointed out, and so is a visit that comes too early.
    let rows = "#hosts li:nth-child(2) [data-field=code]";
    tab_to(&app, rows);
    app.keys("kiosk2");
    let early = "[data-rows=visit] tr:nth-child(2) [data-field=start]";
    back_to(&app, early);
    app.keys("1040");
    app.expect_text(&say("views-door-twice"));
    app.expect_text("minutes before the team can be there");
    enter_on(&app, "#to-agenda");
    app.wait_for_page(Page::Agenda);
    app.expect_text("10:03 to 10:33");
    enter_on(&app, "#after");
    app.expect_text(&say("agenda-say-visit"));
    back_to(&app, "#calendar");
    app.chord(&[ENTER]);
    until("the calendar", SOON, || {
        app.place("visits.ics").is_file().then_some(())
    });
    let calendar = std::fs::read_to_string(app.place("visits.ics")).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 4);
    assert!(calendar.contains("T103300"), "{calendar}");
    assert!(
        !calendar.to_lowercase().contains("kiosk"),
        "no door is in the calendar: {calendar}"
    );
    assert!(!app.cli(&["show", "latest", "--json"]).contains("iosk"));
}

/// Goes back by Shift+Tab until the focus is on what the selector names.
#[track_caller]
fn back_to(app: &App, selector: &str) {
    for _ in 0..120 {
        let there = app.js(
            "return document.activeElement.matches(arguments[0])",
            &[json!(selector)],
        );
        if there == true {
            return;
        }
        app.chord(&[walk_e2e::SHIFT, walk_e2e::TAB]);
    }
    panic!("120 times Shift+Tab do not reach {selector}");
}

#[test]
fn a_copy_of_a_protocol_is_changed_by_touch() {
    let app = Setup::new()
        .save(&["ours.json"])
        .open(&["ours.json", "wrong.json"])
        .start();
    app.resize(768, 1024);
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Protocol, &id, &visit);
    tap(&app, "[aria-label^='Make a copy to change: One-period']");
    app.css("#editor [data-place=name]");
    tap_and_type(&app, "[data-place=name]", "Ours");
    // The debrief is longer now than its steps; that is said, and the protocol cannot be chosen.
    tap_and_type(&app, "[data-place='stages[3].minutes']", "20");
    until("the fault", SOON, || {
        let faults = app.js(
            "return document.querySelector('#editor .faults').innerText",
            &[],
        );
        faults.as_str()?.contains("20").then_some(())
    });
    let found = app.axe();
    assert!(
        found.is_empty(),
        "the editor with a fault:\n{}",
        found.join("\n")
    );
    let small = app.small_targets(44, &json!({}));
    assert!(small.is_empty(), "{small:?}");
    until("the button to be off", SOON, || {
        let off = "return [...document.querySelectorAll('#protocols button')].find((b) => b.ariaLabel === 'Use this protocol: Ours')?.disabled";
        (app.js(off, &[]) == true).then_some(())
    });
    let refused = app
        .try_invoke(
            "choose_protocol",
            &json!({ "walk": id, "protocol": own(&app, &id)["key"] }),
        )
        .unwrap_err();
    assert_eq!(refused["code"], "bad-protocol");
    tap_and_type(&app, "[data-place='stages[3].steps[0].minutes']", "10");
    until("no fault", SOON, || {
        (own(&app, &id)["faults"] == json!([])).then_some(())
    });
    // A step is added, moved up before the last and removed: the prompts are as they were.
    let prompts = || {
        let own = own(&app, &id);
        let steps = own["protocol"]["stages"][3]["steps"].as_array().unwrap();
        steps
            .iter()
            .map(|s| s["prompt"].clone())
            .collect::<Vec<_>>()
    };
    let before = prompts();
    tap(&app, "[data-part=stage3] > div:last-child button");
    until("a fifth step", SOON, || {
        (app.count("[data-part=stage3] .substep") == 5).then_some(())
    });
    tap(
        &app,
        "[data-part=stage3] .substep:last-of-type [data-does=up]",
    );
    tap(&app, "[data-part=stage3-step3] [data-does=remove]");
    until("the four steps as they were", SOON, || {
        (prompts() == before).then_some(())
    });
    tap(&app, "#editor > .row button");
    app.expect_count("#editor", 0);
    tap(&app, "[aria-label='Use this protocol: Ours']");
    kept(&app, &id, "our protocol", |walk| {
        walk["protocol"]["name"] == "Ours" && walk["protocol"]["stages"][3]["minutes"] == 20
    });
    // What a walk has used stays as it is; a change is the next version.
    tap(&app, "[aria-label='Change: Ours']");
    tap_and_type(&app, "[data-place=summary]", "Changed later.");
    until("the second version", SOON, || {
        (own(&app, &id)["protocol"]["version"] == 2).then_some(())
    });
    assert_eq!(walk(&app, &id)["protocol"]["version"], 1);
    tap(&app, "#editor > .row button");
    app.expect_count("#editor", 0);
    let key = own(&app, &id)["key"].as_str().unwrap().to_owned();
    tap(
        &app,
        &format!("[data-id='{key}'] [aria-label^='Save as a file']"),
    );
    until("the file", SOON, || {
        app.place("ours.json").is_file().then_some(())
    });
    tap(&app, &format!("[data-id='{key}'] .away"));
    until("it to be gone", SOON, || {
        own_count(&app, &id).eq(&0).then_some(())
    });
    tap(&app, "#open");
    until("it to be back", SOON, || {
        own_count(&app, &id).eq(&1).then_some(())
    });
    let file = std::fs::read_to_string(app.place("ours.json")).unwrap();
    let wrong = file.replace("\"lane\": \"notice\"", "\"lane\": \"shout\"");
    assert_ne!(wrong, file);
    std::fs::write(app.place("wrong.json"), wrong).unwrap();
    tap(&app, "#open");
    until("a sentence with the place", SOON, || {
        app.trouble().contains("stages[").then_some(())
    });
    assert_eq!(own_count(&app, &id), 1, "the wrong file changed nothing");
}

/// The team's one own protocol.
pub fn own(app: &App, id: &str) -> Value {
    let all = protocols(app, id);
    let own = all.as_array().unwrap().iter().find(|p| p["own"] == true);
    own.cloned().unwrap_or_default()
}

fn own_count(app: &App, id: &str) -> usize {
    let all = protocols(app, id);
    all.as_array()
        .unwrap()
        .iter()
        .filter(|p| p["own"] == true)
        .count()
}

#[test]
fn the_next_walk_opens_with_what_the_last_one_left() {
    let app = Setup::new().sample().start();
    app.resize(768, 1024);
    let last = first_walk(&app);
    let before = walk(&app, &last);
    tap(&app, "#walks [aria-expanded]");
    tap(&app, ".menu:not([hidden]) button:nth-child(2)");
    app.wait_for_page(Page::Prebrief);
    let address = app.address();
    let id = address.split("walk=").nth(1).unwrap().to_owned();
    assert_ne!(id, last);
    let now = walk(&app, &id);
    for part in ["title", "focus_question", "linked_goal", "protocol"] {
        assert_eq!(now[part], before[part], "{part} is carried over");
    }
    assert_eq!(now["notes"], json!([]));
    // Each open commitment stands there in its own words.
    let first = before["commitments"][0].clone();
    app.expect_text(first["text"].as_str().unwrap());
    tap(&app, "#since [value=kept]");
    tap_and_type(&app, "#since textarea", "Four of five groups asked why.");
    kept(&app, &id, "what became of it", |walk| {
        walk["since_last_walk"][0]["outcome"] == "kept"
            && walk["since_last_walk"][0]["what_happened"] == "Four of five groups asked why."
            && walk["since_last_walk"][0]["text"] == first["text"]
    });
    kept(&app, &last, "the commitment to follow", |walk| {
        walk["commitments"]
            .as_array()
            .unwrap()
            .iter()
            .any(|c| c["id"] == first["id"] && c["status"] == "tried")
    });
    // By turns, somebody else leads now.
    let led = |walk: &Value| {
        let walkers = walk["walkers"].as_array().unwrap();
        walkers.iter().position(|w| {
            w["roles"]
                .as_array()
                .unwrap()
                .contains(&json!("facilitator"))
        })
    };
    tap(&app, "[data-hand=roles]");
    until("another to lead", SOON, || {
        (led(&walk(&app, &id)).is_some() && led(&walk(&app, &id)) != led(&before)).then_some(())
    });
}

#[test]
fn a_plan_with_no_visit_and_with_forty_still_lays_out() {
    let app = Setup::new().start();
    let (id, _) = empty_walk(&app);
    let first = visit(&app, &id, 1);
    for number in [1, 1] {
        let gone = visit(&app, &id, number);
        app.invoke("remove", &json!({ "noun": "visit", "id": gone }));
    }
    let long = "Wortungetüm".repeat(180);
    let texts = json!({ "noun": "walk", "id": id, "title": long, "focus_question": long, "opening_activity": long });
    app.invoke("edit", &json!({ "patch": texts, "seq": 2.0 }));
    for count in [0, 40] {
        for _ in 0..count {
            app.invoke("add", &json!({ "noun": "visit", "walk": id }));
        }
        assert_eq!(walk(&app, &id)["visits"].as_array().unwrap().len(), count);
        for (width, height) in [(320, 600), (768, 1024), (1280, 800)] {
            app.resize(width, height);
            for page in [Page::Prebrief, Page::Schedule, Page::Protocol, Page::Agenda] {
                open(&app, page, &id, &first);
                let found = app.sideways();
                assert!(
                    found.is_empty(),
                    "{count} visits, {} at {width}: {found:?}",
                    page.name()
                );
            }
        }
    }
    assert_eq!(
        app.count("#agenda .stage"),
        81,
        "pre-brief, forty visits, hall talk between, debrief"
    );
}
