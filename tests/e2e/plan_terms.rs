//! What a plan keeps to: a protocol and its times, what is laid over it, the team's own agreement.

use crate::keyboard::{enter_on, tab_to};
use crate::planning::{protocols, tap};
use crate::scene::{SOON, empty_walk, first_walk, kept, open, say, visit, walk};
use serde_json::{Value, json};
use walk_e2e::{App, BACKSPACE, CONTROL, Page, SPACE, Setup, TAB, Theme, until};
use walk_words::{Lang, Words};

/// Gives the text of each visible element of a selector.
fn texts(app: &App, selector: &str) -> Vec<String> {
    let found = app.js(
        "return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility()).map((one) => one.textContent)",
        &[json!(selector)],
    );
    serde_json::from_value(found).unwrap()
}

#[test]
fn a_protocol_shows_its_stages_with_clock_times_before_it_is_chosen() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Protocol, &id, &visit);
    tab_to(&app, "#begins input");
    app.keys("1003");
    // Stages alone, then with three minutes of walking after each of the four visits.
    app.expect_text("155 minutes, ends 12:38");
    app.expect_text("With 12 minutes of walking: 167 minutes, ends 12:50.");
    app.expect_text("55 minutes, ends 10:58");
    enter_on(&app, "[data-id=half-day] summary");
    app.css("[data-id=half-day] .agenda h4");
    let titles = texts(&app, "[data-id=half-day] .agenda h4");
    let times = texts(&app, "[data-id=half-day] .agenda .when");
    assert_eq!(titles.len(), 10, "{titles:?}");
    let shown: Vec<_> = titles.iter().zip(&times).collect();
    for (title, time) in [
        ("Pre-brief", "10:03 to 10:33"),
        ("Visit 1", "10:33 to 10:48"),
        ("Hall talk after visit 1", "10:48 to 10:53"),
        ("Debrief", "11:53 to 12:38"),
    ] {
        let there = |(t, w): &(&String, &String)| *t == title && w.starts_with(time);
        assert!(shown.iter().any(there), "{title} at {time}: {shown:?}");
    }
    assert_eq!(
        walk(&app, &id)["protocol"]["id"],
        "one-period",
        "not chosen"
    );
    // Once it is chosen, the agenda has the number that was foretold.
    enter_on(&app, "[aria-label^='Use this protocol: Half-day']");
    kept(&app, &id, "the half-day walk", |walk| {
        walk["protocol"]["id"] == "half-day"
    });
    open(&app, Page::Agenda, &id, &visit);
    assert_eq!(texts(&app, "#length"), ["167 minutes, ends 12:50"]);
    open(&app, Page::Protocol, &id, &visit);
    app.look("es", Theme::Light);
    app.expect_text("155 minutos, termina a las 12:38");
    app.expect_text("Con 12 minutos de camino: 167 minutos, termina a las 12:50.");
}

/// The overlays in the order in which the page has them, each with the sentence that says what it changes.
const OVERLAYS: [(&str, &str); 4] = [
    ("ghost", "views-rule-ghost"),
    ("faculty", "views-rule-faculty"),
    ("no_device", "views-rule-no-device"),
    ("host_focus", "views-rule-host-focus"),
];

/// Gives those sentences of the overlays that the page of protocols shows.
fn laid(app: &App) -> Vec<String> {
    let known = OVERLAYS.map(|(_, key)| say(key));
    let mut lines = texts(app, "#rules li");
    lines.retain(|line| known.contains(line));
    lines
}

#[test]
fn each_overlay_changes_each_of_the_six_protocols() {
    let app = Setup::new().start();
    let (id, first) = empty_walk(&app);
    app.invoke("enter_visit", &json!({ "visit": first }));
    let me = walk(&app, &id)["me"].clone();
    let quotes = json!({ "noun": "walker", "id": me, "walk": id, "evidence_types": ["quote"] });
    app.invoke("edit", &json!({ "patch": quotes, "seq": 2.0 }));
    let effects = |hall: usize, turns: usize, hosts: usize, ghost: bool| {
        open(&app, Page::Visit, &id, &first);
        app.expect_count("main[data-hall] .hall", hall);
        app.expect_count("#note", 1 - hall);
        open(&app, Page::Schedule, &id, &first);
        app.expect_count("#turns", turns);
        app.expect_count(".host-focus", hosts);
        open(&app, Page::Prebrief, &id, &first);
        let remark = texts(&app, "#agreed-remark").concat();
        assert_eq!(remark == say("views-remark-evidence"), ghost, "{remark}");
    };
    effects(0, 0, 0, false);
    let six = protocols(&app, &id);
    let six: Vec<&Value> = six.as_array().unwrap().iter().map(|p| &p["key"]).collect();
    assert_eq!(six.len(), 6);
    for protocol in six {
        app.invoke(
            "choose_protocol",
            &json!({ "walk": id, "protocol": protocol }),
        );
        open(&app, Page::Protocol, &id, &first);
        assert_eq!(laid(&app), [] as [String; 0], "{protocol}");
        for (overlay, _) in OVERLAYS {
            tap(&app, &format!("[value={overlay}]"));
        }
        until(&format!("what is laid over {protocol}"), SOON, || {
            (laid(&app) == OVERLAYS.map(|(_, key)| say(key))).then_some(())
        });
        let visits = walk(&app, &id)["visits"].as_array().unwrap().len();
        effects(1, 1, visits, true);
        let none = json!({ "noun": "walk", "id": id, "overlays": [] });
        app.invoke("edit", &json!({ "patch": none, "seq": 9e9, "act": true }));
    }
    effects(0, 0, 0, false);
}

/// Tabs on to a field of the team's own terms and types in place of what is there.
#[track_caller]
fn set(app: &App, field: &str, text: &str) {
    tab_to(app, &format!("[data-own={field}]"));
    app.chord(&[CONTROL, 'a']);
    app.keys(text);
}

#[test]
fn own_terms_are_typed_refused_beside_their_field_and_travel_in_a_file() {
    let app = Setup::new()
        .save(&["terms.json"])
        .open(&["terms.json"])
        .start();
    let (id, first) = empty_walk(&app);
    open(&app, Page::Protocol, &id, &first);
    tab_to(&app, "[data-field=agreement_profile]");
    app.keys("Our");
    app.css("#custom");
    set(&app, "team_cap", "4");
    set(&app, "notice_days", "3");
    set(&app, "host_view_days", "7");
    tab_to(&app, "[data-own=ask_students]");
    app.keys("In g");
    tab_to(&app, "[data-own=counts_as_observation]");
    app.chord(&[SPACE]);
    let ours = json!({
        "team_cap": 4, "notice_days": 3, "host_view_days": 7, "ask_students": "general", "counts_as_observation": true,
    });
    kept(&app, &id, "our terms", |walk| {
        walk["agreement_profile"] == "custom" && walk["agreement"] == ours
    });
    for words in [
        "2 to 4 walk together.",
        "Hosts are told 3 school days before.",
        "Hosts may read what was written about their visit for 7 school days.",
        &say("views-rule-ask-general"),
        &say("views-rule-counts"),
    ] {
        app.expect_text(words);
    }
    // No number, and a number that no team could mean: said beside the field; the terms stay.
    open(&app, Page::Protocol, &id, &first);
    for (field, wrong) in [
        ("notice_days", "soon"),
        ("team_cap", "99"),
        ("host_view_days", "999"),
    ] {
        set(&app, field, wrong);
        app.chord(&[TAB]);
        let beside = format!("[data-own={field}][aria-invalid] + .error");
        app.expect_count(&beside, 1);
        app.expect_count(".error", 1);
        let right = ours[field].to_string();
        kept(&app, &id, &format!("our terms after {wrong}"), |walk| {
            walk["agreement"] == ours
        });
        app.fill(&app.css(&format!("[data-own={field}]")), &right);
        app.expect_count(".error", 0);
        app.saved();
    }
    // The file that leaves here brings them to another notebook.
    open(&app, Page::Export, &id, &first);
    enter_on(&app, "#save-file");
    until("the file", SOON, || {
        app.place("terms.json").is_file().then_some(())
    });
    app.invoke("remove", &json!({ "noun": "walk", "id": id }));
    app.go(Page::Home, None, None);
    enter_on(&app, "#import");
    app.expect_count("#walks > li", 1);
    let again = first_walk(&app);
    open(&app, Page::Protocol, &again, &visit(&app, &again, 1));
    let shown = app.js(
        "return Object.fromEntries([...document.querySelectorAll('#custom [data-own]')].map((one) => [one.dataset.own, one.type === 'checkbox' ? one.checked : one.value]))",
        &[],
    );
    let typed = json!({
        "team_cap": "4", "notice_days": "3", "host_view_days": "7", "ask_students": "general", "counts_as_observation": true,
    });
    app.expect_count("#custom", 1);
    assert_eq!(shown, typed);
    assert_eq!(walk(&app, &again)["agreement"], ours);
    // Hosts who may not read are an empty field, and no number.
    set(&app, "host_view_days", "");
    app.chord(&[BACKSPACE]);
    kept(&app, &again, "no reading", |walk| {
        walk["agreement"]["host_view_days"].is_null() && walk["agreement"]["team_cap"] == 4
    });
    let words = Words::of(Lang::En).say("common-number-wrong");
    app.chord(&[TAB]);
    assert!(!app.text().contains(&words), "empty is an answer here");
}
