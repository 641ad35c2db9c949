//! Sizes, distances and room: the statements T1 to T12 and A3 that can be measured.

use crate::scene::{SOON, empty_walk, first_walk, in_the_room, open, visit};
use serde_json::{Value, json};
use walk_e2e::{App, BACKSPACE, CONTROL, Page, Setup, Theme, until};

/// The tablet and the laptop.
const SIZES: [(u32, u32); 2] = [(768, 1024), (1280, 800)];

#[track_caller]
fn none(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} breaches\n{}",
        found.len(),
        found.join("\n")
    );
}

fn sample() -> (App, String, String) {
    let app = Setup::new().sample().start();
    let walk = first_walk(&app);
    let visit = visit(&app, &walk, 2);
    (app, walk, visit)
}

/// Says so if what takes something away is the first or the last control of a group that has been opened.
fn away_at_an_end(app: &App, group: &str) -> Option<String> {
    let script = "const seen = [...document.querySelectorAll(arguments[0] + ' button')].filter((one) => one.checkVisibility());
        return [seen[0], seen.at(-1)].some((one) => one.matches('.away'))";
    (app.js(script, &[json!(group)]) == true)
        .then(|| format!("{group} begins or ends with what takes away"))
}

/// T1, T2, T3: on every page, and with the groups open that hold what takes something away.
#[test]
fn controls_are_large_and_apart() {
    let (app, walk, visit) = sample();
    let mut found = Vec::new();
    for (width, height) in SIZES {
        app.resize(width, height);
        for page in Page::ALL {
            open(&app, page, &walk, &visit);
            let (least, wanted) = match page {
                Page::Visit => (48, json!({ "#lanes [data-lane]": 56, "#add": 56 })),
                Page::Hall => (48, json!({})),
                _ => (44, json!({})),
            };
            let mut here = app.small_targets(least, &wanted);
            if matches!(page, Page::Visit | Page::Hall) {
                here.extend(app.near_targets(8));
            }
            here.extend(app.near_danger(".away", 24));
            here.extend(app.covered());
            if page == Page::Visit {
                // The menu of a note holds the one thing that takes something away.
                app.click(&app.css("#notes .more"));
                app.css("#notes .away");
                here.extend(app.small_targets(least, &wanted));
                here.extend(app.near_danger(".away", 24));
                here.extend(away_at_an_end(&app, "#notes .tools"));
            }
            if page == Page::Home {
                app.click(&app.css("#walks [aria-expanded]"));
                app.css("#walks .away");
                here.extend(app.near_danger(".away", 24));
                here.extend(away_at_an_end(&app, "#walks .menu"));
            }
            found.extend(
                here.into_iter()
                    .map(|line| format!("{} at {width}: {line}", page.name())),
            );
        }
    }
    none(&found);
}

/// T9: from the smallest window to the largest, upright and lying.
#[test]
fn every_size_of_window_shows_everything() {
    let (app, walk, visit) = sample();
    let mut found = Vec::new();
    for (width, height) in [
        (320, 480),
        (480, 320),
        (768, 1024),
        (1024, 768),
        (1280, 800),
        (2560, 1600),
    ] {
        app.resize(width, height);
        for page in Page::ALL {
            open(&app, page, &walk, &visit);
            let mut here = app.sideways();
            here.extend(app.cut_words());
            found.extend(
                here.into_iter()
                    .map(|line| format!("{} at {width} x {height}: {line}", page.name())),
            );
        }
    }
    none(&found);
}

#[test]
fn large_text_loses_nothing() {
    let (app, walk, visit) = sample();
    let mut found = Vec::new();
    app.settings(&json!({ "text_size": 200 }));
    for (width, height) in SIZES {
        app.resize(width, height);
        for page in Page::ALL {
            open(&app, page, &walk, &visit);
            let mut here = app.sideways();
            here.extend(app.cut_words());
            here.extend(app.covered());
            found.extend(
                here.into_iter()
                    .map(|line| format!("{} at {width}, 200 %: {line}", page.name())),
            );
        }
    }
    none(&found);
}

#[test]
fn text_is_large_enough_to_read() {
    let (app, walk, visit) = sample();
    let mut found = Vec::new();
    for page in Page::ALL {
        open(&app, page, &walk, &visit);
        let sizes = app.js(
            "const small = new Map();
             const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
             while (texts.nextNode()) {
               const node = texts.currentNode.parentElement;
               if (!texts.currentNode.data.trim() || !node.checkVisibility({ visibilityProperty: true })) continue;
               const size = parseFloat(getComputedStyle(node).fontSize);
               if (size < 15.99) small.set(node.localName + '.' + node.className, size);
             }
             return [...small].map(([name, size]) => name + ' is set in ' + size + ' px');",
            &[],
        );
        let lines = sizes.as_array().unwrap().iter().filter_map(Value::as_str);
        found.extend(lines.map(|line| format!("{}: {line}", page.name())));
        let base = app.js(
            "return parseFloat(getComputedStyle(document.body).fontSize)",
            &[],
        );
        if page == Page::Visit && base.as_f64().unwrap() < 18.0 {
            found.push(format!("visit: the base size is {base} px"));
        }
    }
    none(&found);
}

/// T11: tall and wide from the start, and with its text up to 40 % of the height.
#[test]
fn the_note_field_is_large_and_grows() {
    let (app, walk, visit) = sample();
    for (width, height) in SIZES {
        app.resize(width, height);
        in_the_room(&app, &walk, &visit);
        let side = |name: &str| app.property(&app.css("#note"), name).as_f64().unwrap();
        assert!(
            side("offsetWidth") >= 280.0,
            "the note field is {} wide",
            side("offsetWidth")
        );
        let before = side("offsetHeight");
        assert!(before >= 120.0, "the note field is {before} tall");
        // What is put in goes where the caret is.
        until("the caret in the note field", SOON, || {
            (app.js("return document.activeElement.id", &[]) == "note").then_some(())
        });
        let insert = "document.execCommand('insertText', false, arguments[0]); return document.querySelector('#note').value.length";
        let put = app.js(insert, &[json!("one more line ".repeat(60))]);
        assert_eq!(put, 840, "the text is in the note field");
        let after = until("the note field to grow", SOON, || {
            Some(side("offsetHeight")).filter(|after| *after > before)
        });
        assert!(
            after <= f64::from(height) * 0.4 + 2.0,
            "the note field takes {after} of {height}"
        );
        app.chord(&[CONTROL, 'a']);
        app.chord(&[BACKSPACE]);
        assert_eq!(
            side("offsetHeight"),
            before,
            "it is small again without text"
        );
    }
}

/// T6: with the mouse; `touch.rs` does it with a finger.
#[test]
fn a_lane_press_leaves_focus_and_selection_alone() {
    let (app, walk, visit) = sample();
    in_the_room(&app, &walk, &visit);
    app.keys("Three students point");
    let state = "const note = document.activeElement; return [note.id, note.selectionStart, note.selectionEnd, note.value]";
    app.js("document.activeElement.setSelectionRange(6, 14)", &[]);
    let before = app.js(state, &[]);
    assert_eq!(before[0], "note");
    for lane in ["wonder", "try", "notice"] {
        let button = app.css(&format!("#lanes [data-lane={lane}]"));
        app.session().click(&button).unwrap();
        assert_eq!(app.js(state, &[]), before, "after pressing {lane}");
        assert_eq!(
            app.js(
                "return arguments[0].getAttribute('aria-checked')",
                &[button.argument()]
            ),
            "true"
        );
    }
    let stem = app.css("#stems button");
    app.session().click(&stem).unwrap();
    assert_eq!(
        app.js("return document.activeElement.id", &[]),
        "note",
        "after pressing a stem"
    );
}

/// T12: at either edge, between a quarter and three quarters of the height.
#[test]
fn the_lanes_stand_at_the_chosen_hand() {
    let (app, walk, visit) = sample();
    for (hand, left) in [("left", true), ("right", false)] {
        app.settings(&json!({ "hand": hand }));
        for (width, height) in SIZES {
            app.resize(width, height);
            in_the_room(&app, &walk, &visit);
            let boxes = app.js(
                "return [...document.querySelectorAll('#lanes [data-lane]')].map((node) => { const box = node.getBoundingClientRect(); return [box.left, box.right, box.top, box.bottom] })",
                &[],
            );
            for lane in boxes.as_array().unwrap() {
                let edge = |index: usize| lane[index].as_f64().unwrap();
                let (wide, high) = (f64::from(width), f64::from(height));
                let near = if left {
                    edge(1) < wide * 0.35
                } else {
                    edge(0) > wide * 0.65
                };
                assert!(near, "a lane at {lane} in {width} for the {hand} hand");
                assert!(
                    edge(2) >= high * 0.25 - 1.0 && edge(3) <= high * 0.75 + 1.0,
                    "a lane at {lane} of {height}, {hand} hand"
                );
            }
        }
    }
}

#[test]
fn long_words_are_not_cut() {
    let (app, walk, visit) = sample();
    let (empty, first) = empty_walk(&app);
    let mut found = Vec::new();
    app.look("en-XA", Theme::Light);
    for (width, height) in [(768, 1024), (1280, 800), (320, 600)] {
        app.resize(width, height);
        for page in Page::ALL {
            for (walk, visit) in [(&walk, &visit), (&empty, &first)] {
                open(&app, page, walk, visit);
                let mut here = app.cut_words();
                here.extend(app.sideways());
                found.extend(
                    here.into_iter()
                        .map(|line| format!("{} at {width}, en-XA: {line}", page.name())),
                );
            }
        }
    }
    none(&found);
    // The same measure must see a word that is cut.
    app.js(
        "const cut = document.querySelector('h1'); cut.style.width = '20px'; cut.style.overflow = 'hidden'; cut.style.whiteSpace = 'nowrap';",
        &[],
    );
    assert!(!app.cut_words().is_empty(), "the measure sees a cut word");
}
