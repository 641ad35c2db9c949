//! Text as a person types it: nothing lost, nothing changed, the caret where it was.

use crate::scene::{SOON, empty_walk, in_the_room, kept, walk};
use serde_json::json;
use std::time::{Duration, Instant};
use walk_e2e::{Page, Setup, until};

/// S5: through the window, the notebook and the terminal.
#[test]
fn text_comes_back_byte_for_byte() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    in_the_room(&app, &id, &visit);
    let text = "  ¿Qué ñandú? 👩🏽‍🏫 e\u{301} «a» \u{05d0}\u{05d1}  ";
    app.keys(text);
    kept(&app, &id, "the text", |walk| {
        walk["notes"][0]["text"] == text
    });
    let app = app.close_and_reopen();
    app.go(Page::Visit, Some(&id), Some(&visit));
    assert_eq!(app.property(&app.css("#note"), "value"), text);
    let shown: serde_json::Value =
        serde_json::from_str(&app.cli(&["show", &id, "--json"])).unwrap();
    assert_eq!(shown["notes"][0]["text"], text);
}

/// S6: fifty keys in the middle of 5,000 characters, each of them saved.
#[test]
fn saving_never_moves_the_caret() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    let long = "0123456789".repeat(500);
    app.invoke(
        "write_note",
        &json!({ "visit": visit, "lane": "notice", "text": long, "seq": 1.0 }),
    );
    in_the_room(&app, &id, &visit);
    app.js("document.activeElement.setSelectionRange(2500, 2500)", &[]);
    for count in 1..=50 {
        app.keys("x");
        let place = app.js(
            "const at = document.activeElement; return [at.id, at.selectionStart, at.selectionEnd]",
            &[],
        );
        assert_eq!(place, json!(["note", 2500 + count, 2500 + count]));
        if count % 5 == 0 {
            let typed = format!("{}{}{}", &long[..2500], "x".repeat(count), &long[2500..]);
            kept(&app, &id, "what was typed so far", |walk| {
                walk["notes"][0]["text"] == typed
            });
        }
    }
}

/// S3: nothing is left behind; `saving.rs` has the page that cannot save and stays.
#[test]
fn leaving_the_page_keeps_the_last_key() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    for (count, way) in ["a.name", "[href^=\"debrief\"]", "#help-button"]
        .into_iter()
        .enumerate()
    {
        in_the_room(&app, &id, &visit);
        let before = app.address();
        app.keys(&format!("{count}"));
        // Pressed from within the page: no time passes between the key and the press.
        let expected = app.property(&app.css("#note"), "value");
        app.js("document.execCommand('insertText', false, '!'); document.querySelector(arguments[0]).click()", &[json!(way)]);
        let expected = format!("{}!", expected.as_str().unwrap());
        if way != "#help-button" {
            until("the next page", SOON, || {
                (app.address() != before).then_some(())
            });
            app.ready();
        }
        kept(&app, &id, "the last letter", |walk| {
            walk["notes"][0]["text"] == expected
        });
    }
}

/// S1: what a kill can take is the last 150 milliseconds.
#[test]
fn the_usual_key_is_kept_within_150_milliseconds() {
    let app = Setup::new().alone().start();
    let (id, visit) = empty_walk(&app);
    in_the_room(&app, &id, &visit);
    let mut typed = String::new();
    let mut times: Vec<Duration> = (0..21)
        .map(|_| {
            app.keys("a");
            let pressed = Instant::now();
            typed.push('a');
            until("the key to be kept", SOON, || {
                (walk(&app, &id)["notes"][0]["text"] == typed.as_str()).then_some(())
            });
            pressed.elapsed()
        })
        .collect();
    times.sort();
    assert!(
        times[10] <= Duration::from_millis(150),
        "half of the keys took longer than {:?}: {times:?}",
        times[10]
    );
}

/// K5: Ctrl+Enter too, which else finishes a note.
#[test]
fn enter_while_composing_finishes_nothing() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    in_the_room(&app, &id, &visit);
    app.keys("ni");
    let press = "const [composing] = arguments; document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
        { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, isComposing: composing }))";
    app.js(press, &[json!(true)]);
    app.keys("n");
    kept(&app, &id, "the text, still a draft", |walk| {
        walk["notes"][0]["text"] == "nin" && walk["notes"][0]["draft"] == true
    });
    app.js(press, &[json!(false)]);
    kept(&app, &id, "the note, finished", |walk| {
        walk["notes"][0]["draft"] == false
    });
}

#[test]
fn the_pages_keep_nothing_of_their_own() {
    let app = Setup::new().sample().start();
    let id = crate::scene::first_walk(&app);
    for page in Page::ALL {
        crate::scene::open(&app, page, &id, &crate::scene::visit(&app, &id, 1));
        let kept = app
            .session()
            .run_later(
                "const [done] = arguments; indexedDB.databases().then((all) => done(all.map((one) => one.name)), () => done([]))",
                &[],
            )
            .unwrap();
        assert_eq!(kept, json!([]), "{} keeps a database", page.name());
        app.check();
    }
}
