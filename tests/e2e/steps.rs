//! How few steps the main tasks take with keys, and where keys lead.

use crate::keyboard::tab_to;
use crate::scene::{SOON, empty_walk, first_walk, in_the_room, kept, open, visit};
use serde_json::json;
use walk_e2e::{ALT, App, CONTROL, DOWN, ENTER, Page, RIGHT, Setup, TAB, UP, until};

/// Hands that count their steps: a shortcut, a text typed into a field, and a control gone to and pressed are one each.
struct Hands<'a> {
    app: &'a App,
    steps: usize,
}

impl<'a> Hands<'a> {
    fn new(app: &'a App) -> Self {
        Self { app, steps: 0 }
    }

    fn chord(&mut self, keys: &[char]) {
        self.steps += 1;
        self.app.saved();
        self.app.chord(keys);
    }

    fn press(&mut self, selector: &str) {
        tab_to(self.app, selector);
        self.chord(&[ENTER]);
    }

    fn write(&mut self, selector: &str, text: &str) {
        self.steps += 1;
        tab_to(self.app, selector);
        self.app.keys(text);
    }
}

/// Waits until the focus is on what the selector names.
#[track_caller]
pub fn focus_on(app: &App, selector: &str) {
    until(&format!("the focus on {selector}"), SOON, || {
        let there = "return document.activeElement.matches(arguments[0])";
        (app.js(there, &[json!(selector)]) == true).then_some(())
    });
}

/// K1: the main task of each page takes keys alone, and few steps of them.
#[test]
fn main_tasks_take_few_steps_with_keys() {
    let app = Setup::new().save(&["steps.pdf"]).start();
    let mut hands = Hands::new(&app);
    hands.chord(&[CONTROL, 'n']);
    app.wait_for_page(Page::Prebrief);
    let id = first_walk(&app);
    hands.write("#mine [data-field=learning_goal]", "How others wait.");
    hands.press("#next");
    app.wait_for_page(Page::Schedule);
    hands.press("#start");
    app.wait_for_page(Page::Visit);
    focus_on(&app, "#note");
    assert!(hands.steps <= 6, "a walk starts in {} steps", hands.steps);

    let mut hands = Hands::new(&app);
    hands.write("#note", "Four hands go up.");
    hands.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    assert!(hands.steps <= 2, "a note takes {} steps", hands.steps);

    let mut hands = Hands::new(&app);
    hands.press("#leave");
    kept(&app, &id, "the end of the visit", |walk| {
        walk["visits"][0]["left_at"].is_string()
    });
    assert!(hands.steps <= 2, "a visit ends in {} steps", hands.steps);

    let note = crate::scene::walk(&app, &id)["notes"][0]["id"].clone();
    app.invoke("make_card", &json!({ "note": note }));
    app.invoke("add", &json!({ "noun": "pattern", "walk": id }));
    open(&app, Page::Debrief, &id, "");
    let mut hands = Hands::new(&app);
    tab_to(&app, ".card");
    hands.chord(&[ALT, RIGHT]);
    kept(&app, &id, "the card in the pattern", |walk| {
        walk["cards"][0]["pattern"].is_string()
    });
    assert!(hands.steps <= 3, "a card moves in {} steps", hands.steps);

    let mut hands = Hands::new(&app);
    hands.chord(&[CONTROL, 'p']);
    app.wait_for_page(Page::Export);
    hands.press("#save-pdf");
    app.expect_text("steps.pdf");
    assert!(hands.steps <= 6, "a report takes {} steps", hands.steps);
}

/// K6: what is removed gives the focus to the row after it.
#[test]
fn a_removal_leaves_the_focus_on_the_next_row() {
    let app = Setup::new().start();
    let (id, room) = empty_walk(&app);
    for text in ["One", "Two", "Three"] {
        app.invoke("add", &json!({ "noun": "norm", "walk": id, "text": text }));
    }
    open(&app, Page::Prebrief, &id, &room);
    app.click_css("[data-rows=norm] > :nth-child(2) [data-act=remove]");
    focus_on(&app, "[data-rows=norm] > :nth-child(2) textarea");
    let three = "return document.activeElement.value";
    assert_eq!(app.js(three, &[]), "Three");

    in_the_room(&app, &id, &room);
    for (count, text) in ["One", "Two", "Three"].into_iter().enumerate() {
        app.keys(text);
        app.chord(&[CONTROL, ENTER]);
        app.expect_count("#notes > li", count + 1);
    }
    app.saved();
    app.click_css("#notes > :nth-child(2) .more");
    app.click_css("#notes > :nth-child(2) .away");
    app.expect_count("#notes > li", 2);
    focus_on(&app, "#notes > :nth-child(2) .more");
    assert!(app.text().contains("Three"));
}

/// Asserts that a group has one stop for Tab, that arrows move within it, and that Tab leaves it.
#[track_caller]
fn one_stop(app: &App, group: &str, member: &str, key: char) {
    let stops = "const members = [...document.querySelectorAll(arguments[0])];
        return members.filter((one) => one.type === 'radio' ? one.checked : one.tabIndex === 0).length";
    let members = json!(format!("{group} {member}"));
    tab_to(app, &format!("{group} {member}"));
    assert_eq!(
        app.js(stops, std::slice::from_ref(&members)),
        1,
        "stops of {group}"
    );
    app.js("window.__from = document.activeElement", &[]);
    app.chord(&[key]);
    let moved = "return document.activeElement !== window.__from && document.activeElement.matches(arguments[0])";
    until(&format!("an arrow to move within {group}"), SOON, || {
        (app.js(moved, std::slice::from_ref(&members)) == true).then_some(())
    });
    assert_eq!(
        app.js(stops, std::slice::from_ref(&members)),
        1,
        "stops of {group} after an arrow"
    );
    app.chord(&[TAB]);
    let inside = "return document.activeElement.matches(arguments[0])";
    assert_eq!(app.js(inside, &[members]), false, "Tab leaves {group}");
}

/// K7: the lanes, the wall and a group of choices each have one stop, and arrows within.
#[test]
fn each_group_has_one_stop_and_arrows() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    open(&app, Page::Visit, &id, &visit(&app, &id, 1));
    one_stop(&app, "#lanes", "[data-lane]", RIGHT);
    open(&app, Page::Debrief, &id, "");
    one_stop(&app, "#wall", ".card", DOWN);
    one_stop_back(&app);
    open(&app, Page::Settings, &id, "");
    one_stop(&app, "#look", "[name=theme]", DOWN);
}

/// Goes up the wall again, to the card at its head.
fn one_stop_back(app: &App) {
    app.js(
        "document.querySelector('#wall .card[tabindex=\"0\"]').focus()",
        &[],
    );
    app.chord(&[UP]);
    let head = "return document.activeElement === document.querySelector('#wall .card')";
    until("the first card", SOON, || {
        (app.js(head, &[]) == true).then_some(())
    });
}
