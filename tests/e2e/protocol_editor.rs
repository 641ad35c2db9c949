//! Changing a copy of a protocol: its stages, its prompts, what is wrong with it and the way there, and undo.

use crate::keyboard::enter_on;
use crate::planning::{own, tap};
use crate::scene::{SOON, empty_walk, open};
use serde_json::{Value, json};
use walk_e2e::{App, BACKSPACE, CONTROL, Page, Setup, TAB, until};

/// Opens the editor on a fresh copy of the one-period walk, and gives the walk's id.
fn editing() -> (App, String) {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Protocol, &id, &visit);
    enter_on(&app, "[aria-label^='Make a copy to change: One-period']");
    app.css("#editor [data-place=name]");
    until("the title to have the focus", SOON, || {
        at(&app, "#editor-title")
    });
    (app, id)
}

/// Answers once the focus is on what the selector names.
fn at(app: &App, selector: &str) -> Option<()> {
    let there = "return document.activeElement.matches(arguments[0])";
    (app.js(there, &[json!(selector)]) == true).then_some(())
}

/// The kinds of the stages, as they are kept.
fn kinds(app: &App, id: &str) -> Vec<Value> {
    let protocol = own(app, id)["protocol"].clone();
    let stages = protocol["stages"].as_array().unwrap();
    stages.iter().map(|stage| stage["kind"].clone()).collect()
}

#[track_caller]
fn expect_kinds(app: &App, id: &str, wanted: &[&str]) {
    until(&format!("the stages {wanted:?}"), SOON, || {
        (kinds(app, id) == wanted).then_some(())
    });
    let shown = "[data-place$='.kind']";
    until("the same on the page", SOON, || {
        let values = app.js(
            "return [...document.querySelectorAll(arguments[0])].map((one) => one.value)",
            &[json!(shown)],
        );
        (values == json!(wanted)).then_some(())
    });
}

/// Waits for the one sentence that says what is wrong.
#[track_caller]
fn fault(app: &App) -> String {
    let button = app.css("#editor [data-fault]");
    app.expect_count("#editor [data-fault]", 1);
    app.property(&button, "textContent")
        .as_str()
        .unwrap()
        .to_owned()
}

const BEFORE: [&str; 4] = ["prebrief", "visit", "hall", "debrief"];
const WRONG: [&str; 5] = ["prebrief", "visit", "hall", "reflect", "debrief"];
const AFTER: [&str; 5] = ["prebrief", "visit", "hall", "debrief", "reflect"];

#[test]
fn a_stage_is_added_moved_and_removed_and_the_fault_leads_to_it() {
    let (app, id) = editing();
    expect_kinds(&app, &id, &BEFORE);
    tap(&app, "[data-does=add-stage]");
    let kind = "[data-place='stages[4].kind']";
    until("the new stage to have the focus", SOON, || at(&app, kind));
    app.keys("Refl");
    expect_kinds(&app, &id, &AFTER);
    app.expect_count("#editor [data-fault]", 0);
    tap(&app, "[data-part=stage4] .tools [data-does=up]");
    expect_kinds(&app, &id, &WRONG);
    until("the focus to follow the stage", SOON, || {
        at(&app, "[data-part=stage3] .tools *")
    });
    // The debrief comes too late now; the sentence names it, and a press on it leads there.
    let said = fault(&app);
    assert!(said.starts_with("Stage 5"), "{said}");
    app.saved();
    app.click_css("#editor [data-fault]");
    until("the debrief to have the focus", SOON, || at(&app, kind));
    tap(&app, "[data-part=stage4] .tools [data-does=up]");
    expect_kinds(&app, &id, &AFTER);
    app.expect_count("#editor [data-fault]", 0);
    tap(&app, "[data-part=stage4] .tools [data-does=remove]");
    expect_kinds(&app, &id, &BEFORE);
    // Each act is one step back, and one forth.
    app.saved();
    app.click_css("#undo");
    expect_kinds(&app, &id, &AFTER);
    app.click_css("#undo");
    expect_kinds(&app, &id, &WRONG);
    fault(&app);
    app.click_css("#redo");
    expect_kinds(&app, &id, &AFTER);
    app.expect_count("#editor [data-fault]", 0);
}

#[test]
fn a_prompt_is_changed_missed_and_brought_back() {
    let (app, id) = editing();
    let place = "stages[3].steps[1].prompt";
    let field = format!("[data-place='{place}']");
    let prompt = || own(&app, &id)["protocol"]["stages"][3]["steps"][1]["prompt"].clone();
    let value = "return document.querySelector(arguments[0])?.value";
    let shown = || app.js(value, &[json!(field)]);
    let expect = |text: &Value| {
        until(&format!("the prompt {text}"), SOON, || {
            (prompt() == *text && shown() == *text).then_some(())
        });
    };
    let before = prompt();
    tap(&app, &field);
    until("the field to have the focus", SOON, || at(&app, &field));
    app.chord(&[CONTROL, 'a']);
    app.keys("What did two of us see?");
    expect(&json!("What did two of us see?"));
    app.expect_count("#editor [data-fault]", 0);
    app.chord(&[CONTROL, 'a']);
    app.keys(&BACKSPACE.to_string());
    expect(&json!(""));
    let said = fault(&app);
    assert!(said.starts_with("Stage 4, step 2"), "{said}");
    app.chord(&[TAB]);
    app.saved();
    app.click_css("#editor [data-fault]");
    until("the field itself to have the focus", SOON, || {
        at(&app, &field)
    });
    // What was typed into one field, one after another, is one step.
    app.saved();
    app.click_css("#undo");
    expect(&before);
    app.expect_count("#editor [data-fault]", 0);
    app.click_css("#redo");
    expect(&json!(""));
    fault(&app);
}
