//! What a finger does, in Chromium, where a driver's touch is a real one.

use crate::scene::{SOON, empty_walk, first_walk, in_the_room, kept, open, visit, walk};
use serde_json::{Value, json};
use walk_e2e::{App, Page, Setup, until};

/// Where the focus is and what is selected there.
const CARET: &str = "const at = document.activeElement; return [at.id, at.selectionStart, at.selectionEnd, at.value]";

/// Notes from now on what kind of pointer goes down on this page.
fn watch(app: &App) {
    app.js(
        "window.__fingers = []; document.addEventListener('pointerdown', (event) => window.__fingers.push(event.pointerType), true)",
        &[],
    );
}

/// Asserts that this page felt fingers and nothing else since it was watched.
#[track_caller]
fn felt_fingers_only(app: &App) {
    let felt = app.js("return [...new Set(window.__fingers)]", &[]);
    assert_eq!(felt, json!(["touch"]));
}

/// Taps the control with a name, once nothing is on its way.
#[track_caller]
pub fn tap(app: &App, role: &str, name: &str) {
    app.saved();
    app.tap(&app.by(role, name));
}

/// Waits for two frames: what a press does at once is there by then.
pub fn frames(app: &App) {
    let script = "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
    app.session().run_later(script, &[]).unwrap();
}

fn checked(app: &App) -> Value {
    app.js(
        "return document.querySelector('#lanes [aria-checked=true]').dataset.lane",
        &[],
    )
}

/// T4: a walk from plan to report with single presses of a finger.
#[test]
fn a_walk_from_plan_to_report_with_a_finger() {
    let app = Setup::new().save(&["report.pdf"]).touch().start();
    crate::journey::whole_walk(&app);
}

/// T6, T4: the visit with a finger, from the first page to the way out of the room.
#[test]
fn a_visit_with_a_finger() {
    let app = Setup::new().touch().start();
    watch(&app);
    app.tap_css("#plan-first");
    app.wait_for_page(Page::Prebrief);
    watch(&app);
    let id = first_walk(&app);
    app.tap_css("#mine [data-field=learning_goal]");
    app.keys("How others wait.");
    app.saved();
    app.tap_css("[data-add=look_for]");
    until("the new look-for to have the focus", SOON, || {
        let there = "return document.activeElement.closest('[data-rows=look_for]') !== null";
        (app.js(there, &[]) == true).then_some(())
    });
    app.keys("Students ask why");
    app.saved();
    felt_fingers_only(&app);
    app.tap_css(".steps a[href^=visit]");
    app.wait_for_page(Page::Visit);
    watch(&app);
    app.tap_css("#enter");
    kept(&app, &id, "the moment of entering", |walk| {
        walk["visits"][0]["entered_at"].is_string()
    });
    app.saved();

    app.tap_css("#note");
    app.keys("Three students point");
    app.js("document.activeElement.setSelectionRange(6, 14)", &[]);
    let before = app.js(CARET, &[]);
    assert_eq!(before, json!(["note", 6, 14, "Three students point"]));
    for lane in ["try", "notice", "wonder"] {
        app.tap_css(&format!("#lanes [data-lane={lane}]"));
        assert_eq!(checked(&app), lane);
        assert_eq!(app.js(CARET, &[]), before, "after a tap on {lane}");
    }
    kept(&app, &id, "the lane of the last tap", |walk| {
        walk["notes"][0]["lane"] == "wonder"
    });
    app.js("document.activeElement.setSelectionRange(0, 0)", &[]);
    app.tap_css("#stems button");
    let stem = app.js(
        "return document.querySelector('#stems button').innerText",
        &[],
    );
    let text = format!("{} Three students point", stem.as_str().unwrap());
    let at = stem.as_str().unwrap().encode_utf16().count() + 1;
    assert_eq!(
        app.js(CARET, &[]),
        json!(["note", at, at, text]),
        "a stem stands where the caret was"
    );
    app.saved();
    app.tap_css("#add");
    app.expect_count("#notes > li", 1);
    assert_eq!(
        app.js(CARET, &[]),
        json!(["note", 0, 0, ""]),
        "ready for the next note"
    );

    // Edit the note, then give it to another lane.
    app.tap_css("#notes .more");
    tap(&app, "button", "Edit");
    until("the note to be open for writing", SOON, || {
        (app.js(
            "return document.activeElement.matches('.note textarea')",
            &[],
        ) == true)
            .then_some(())
    });
    app.keys("!");
    kept(&app, &id, "the change", |walk| {
        walk["notes"][0]["text"] == format!("{text}!")
    });
    tap(&app, "button", "Done");
    app.expect_count("#notes textarea", 0);
    app.saved();
    app.tap_css("#notes .more");
    app.tap_css("#notes .tools .try");
    kept(&app, &id, "the other lane", |walk| {
        walk["notes"][0]["lane"] == "try"
    });
    app.expect_count("#notes .note[data-in=try]", 1);

    // The look-fors are folded on a tablet.
    app.saved();
    app.tap_css("#look summary");
    app.tap_css("#look-fors .more-one");
    app.tap_css("#look-fors .more-one");
    kept(&app, &id, "the count", |walk| {
        walk["tallies"][0]["count_x"] == 2
    });
    app.saved();
    app.tap_css("#leave");
    kept(&app, &id, "the moment of leaving", |walk| {
        walk["visits"][0]["left_at"].is_string()
    });
    app.css("#next");
    felt_fingers_only(&app);
}

/// Opens the sample in a room, with a text in the note field.
pub fn writing() -> (App, String) {
    let app = Setup::new().touch().start();
    let (id, room) = empty_walk(&app);
    for text in ["Students ask why", "Students wait"] {
        let made = app.invoke("add", &json!({ "noun": "look_for", "walk": id }));
        let patch = json!({ "noun": "look_for", "id": made["value"], "text": text });
        app.invoke("edit", &json!({ "patch": patch, "seq": 3.0 }));
    }
    in_the_room(&app, &id, &room);
    app.keys("A pair counts aloud");
    app.saved();
    (app, id)
}

/// Slides a finger off a control, then holds one on it: nothing may happen before it is lifted, and then it must.
#[track_caller]
fn acts_on_release(app: &App, selector: &str, state: impl Fn() -> Value) {
    let (session, control) = (app.session(), app.css(selector));
    app.steady(&control).unwrap();
    let before = state();
    let upper = "return arguments[0].getBoundingClientRect().top < innerHeight / 2";
    let inwards = if app.js(upper, &[control.argument()]) == true {
        160
    } else {
        -160
    };
    session.slide_off(&control, -40, inwards).unwrap();
    frames(app);
    assert_eq!(
        state(),
        before,
        "{selector} acts although the finger slid off"
    );
    app.steady(&control).unwrap();
    session.finger_down(&control).unwrap();
    frames(app);
    assert_eq!(
        state(),
        before,
        "{selector} acts before the finger is lifted"
    );
    session.finger_up().unwrap();
    until(&format!("{selector} to act"), SOON, || {
        (state() != before).then_some(())
    });
    app.saved();
}

/// T5: a press counts when the finger is lifted, and not if it slid off.
#[test]
fn a_finger_that_slides_off_does_nothing() {
    let (app, id) = writing();
    watch(&app);
    acts_on_release(&app, "#lanes [data-lane=wonder]", || checked(&app));
    acts_on_release(&app, "#stems button", || {
        app.property(&app.css("#note"), "value")
    });
    acts_on_release(&app, "#add", || json!(app.count("#notes > li")));
    acts_on_release(&app, "#look summary", || {
        app.property(&app.css("#look"), "open")
    });
    let counted = || {
        app.js(
            "return document.querySelector('#look-fors .look-for').dataset.count ?? ''",
            &[],
        )
    };
    acts_on_release(&app, "#look-fors .more-one", counted);
    acts_on_release(&app, "#notes .more", || json!(app.count("#notes .tools")));
    acts_on_release(&app, "#notes .away", || json!(app.count("#notes > li")));
    acts_on_release(&app, "#leave", || json!(app.count("#next")));
    let walk = walk(&app, &id);
    assert_eq!(walk["tallies"][0]["count_x"], 1, "the slide did not count");
    felt_fingers_only(&app);
}

/// T9: no page is wider than the screen, however large that is and however it is held.
#[test]
fn no_screen_scrolls_sideways() {
    let app = Setup::new().sample().touch().start();
    let id = first_walk(&app);
    let room = visit(&app, &id, 2);
    let mut found = Vec::new();
    for (width, height) in [
        (320, 480),
        (480, 320),
        (768, 1024),
        (1024, 768),
        (1600, 2560),
        (2560, 1600),
    ] {
        app.resize(width, height);
        for page in [Page::Visit, Page::Schedule, Page::Debrief] {
            open(&app, page, &id, &room);
            let here = app.sideways().into_iter().chain(app.cut_words());
            found.extend(here.map(|line| format!("{} at {width} x {height}: {line}", page.name())));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// T1, T2, T3: under a finger controls are large, apart, and far from what takes something away.
#[test]
fn a_finger_hits_one_control() {
    let app = Setup::new().sample().touch().start();
    let id = first_walk(&app);
    let room = visit(&app, &id, 2);
    let mut found = Vec::new();
    for page in Page::ALL {
        open(&app, page, &id, &room);
        let mut here = app.near_danger(".away", 24);
        if page == Page::Visit {
            here.extend(app.small_targets(48, &json!({ "#lanes [data-lane]": 56, "#add": 56 })));
            here.extend(app.near_targets(8));
            app.tap_css("#notes .more");
            app.css("#notes .away");
            here.extend(app.near_danger(".away", 24));
        } else {
            here.extend(app.small_targets(44, &json!({})));
        }
        found.extend(
            here.into_iter()
                .map(|line| format!("{}: {line}", page.name())),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
