//! Text that cannot be kept at once, and the last chance to keep it.

use crate::scene::{SOON, empty_walk, in_the_room, kept, say, walk};
use rusqlite::Connection;
use serde_json::{Value, json};
use walk_e2e::{App, CONTROL, END, Page, Setup, until};

/// Holds the notebook as another program may, until it is dropped.
fn hold(app: &App) -> Connection {
    let other = Connection::open(app.place("data/notebook.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    other
}

/// Notes on the page when which state of saving is shown, from now on, in the page's own milliseconds.
fn watch(app: &App) {
    app.js(
        "const place = document.querySelector('[data-save]');
         window.__states = [];
         new MutationObserver(() => window.__states.push([place.dataset.save, performance.now()])).observe(place, { attributeFilter: ['data-save'] });",
        &[],
    );
}

/// Waits for a state of saving, and gives how long after `from` it came, in the page's own milliseconds.
#[track_caller]
fn after(app: &App, state: &str, from: &Value) -> f64 {
    let came = until(&format!("the state {state}"), SOON, || {
        let found = app.js(
            "return window.__states.find(([name, at]) => name === arguments[0] && at >= arguments[1])?.[1] ?? null",
            &[json!(state), from.clone()],
        );
        found.as_f64()
    });
    came - from.as_f64().unwrap()
}

/// A room in which a first text is kept already.
fn room() -> (App, String) {
    let app = Setup::new().alone().start();
    let (id, visit) = empty_walk(&app);
    in_the_room(&app, &id, &visit);
    app.keys("One");
    app.saved();
    watch(&app);
    (app, id)
}

/// Puts text in at the caret and says when.
fn insert(app: &App, text: &str) -> Value {
    app.js(
        "document.execCommand('insertText', false, arguments[0]); return performance.now()",
        &[json!(text)],
    )
}

/// Waits until the notebook has refused what was typed; the page then waits for a person.
#[track_caller]
fn refused(app: &App) {
    let place = app.css("[data-save=failed]");
    until("the reason", SOON, || {
        let words = app.property(&place, "innerText");
        words
            .as_str()?
            .contains(&say("errors-locked"))
            .then_some(())
    });
}

/// S4: a notebook that another program holds is said within two seconds; the text can be written on, copied, and
/// saved by one press.
#[test]
fn what_cannot_be_kept_is_said_and_stays_in_hand() {
    let (app, id) = room();
    let held = hold(&app);
    let typed = insert(&app, " two");
    let took = after(&app, "failed", &typed);
    assert!(took <= 2000.0, "it took {took} ms to say so");
    refused(&app);
    app.chord(&[CONTROL, 'a']);
    app.chord(&[CONTROL, 'c']);
    drop(held);
    // A save that was still being tried may arrive before the press, and take the button along.
    app.js("document.querySelector('[data-save] button')?.click()", &[]);
    app.saved();
    kept(&app, &id, "all of it", |walk| {
        walk["notes"][0]["text"] == "One two"
    });
    // What was copied meanwhile is written while the notebook is held once more.
    let note = app.css("#note");
    app.js("arguments[0].focus()", &[note.argument()]);
    let held = hold(&app);
    app.chord(&[END]);
    app.chord(&[CONTROL, 'v']);
    refused(&app);
    app.keys("!");
    assert_eq!(app.property(&note, "value"), "One twoOne two!");
    drop(held);
    until(
        "the last of it to be saved, by itself or by a press",
        SOON,
        || {
            if let Some(again) = app.maybe("button", &say("common-try-again")) {
                // It goes once what was on its way has been taken.
                let _ = app.session().click(&again);
            }
            (walk(&app, &id)["notes"][0]["text"] == "One twoOne two!").then_some(())
        },
    );
    app.saved();
}

/// S3: a page does not move on from text that is not kept: half a second later it says so, and stays.
#[test]
fn a_page_stays_with_text_that_is_not_kept() {
    let (app, id) = room();
    let held = hold(&app);
    insert(&app, " two");
    let pressed = app.js(
        "document.querySelector('a.name').click(); return performance.now()",
        &[],
    );
    let took = after(&app, "failed", &pressed);
    // The notebook itself is patient three times as long.
    assert!(took <= 1000.0, "it took {took} ms to say so");
    refused(&app);
    assert_eq!(app.page(), Some(Page::Visit));
    drop(held);
    app.press("button", &say("common-try-again"));
    app.saved();
    assert_eq!(
        app.page(),
        Some(Page::Visit),
        "a move that was refused does not come later"
    );
    app.click_css("a.name");
    app.wait_for_page(Page::Home);
    kept(&app, &id, "all of it", |walk| {
        walk["notes"][0]["text"] == "One two"
    });
}

/// S2: what was typed last is kept within 200 milliseconds of the window's being put away.
#[test]
fn a_window_that_is_put_away_keeps_the_last_word() {
    let (app, id) = room();
    app.js(
        "addEventListener('visibilitychange', () => {
           if (!document.hidden) return;
           // A page that is put away may never be given time again.
           window.setTimeout = () => 0;
           document.execCommand('insertText', false, ' two');
           document.execCommand('insertText', false, ' three');
           window.__hidden = performance.now();
         }, { capture: true, once: true })",
        &[],
    );
    app.hide();
    let hidden = until("the page to know that it is hidden", SOON, || {
        let at = app.js("return window.__hidden ?? null", &[]);
        at.is_number().then_some(at)
    });
    let took = after(&app, "saved", &hidden);
    assert!(took <= 200.0, "it took {took} ms to keep it");
    kept(&app, &id, "the last word", |walk| {
        walk["notes"][0]["text"] == "One two three"
    });
}
