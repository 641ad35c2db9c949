//! Everything with keys alone.

use crate::scene::{SOON, first_walk, kept, open, say, visit};
use crate::steps::focus_on;
use serde_json::{Value, json};
use walk_e2e::{ALT, App, CONTROL, ENTER, Page, RIGHT, Setup, TAB, UP, until};

/// Goes on by Tab until the focus is on what the selector names.
#[track_caller]
pub fn tab_to(app: &App, selector: &str) {
    for _ in 0..120 {
        let there = app.js(
            "return document.activeElement.matches(arguments[0])",
            &[json!(selector)],
        );
        if there == true {
            return;
        }
        app.chord(&[TAB]);
    }
    panic!("120 times Tab do not reach {selector}");
}

/// Goes to what the selector names and presses it with Enter.
#[track_caller]
pub fn enter_on(app: &App, selector: &str) {
    tab_to(app, selector);
    app.saved();
    app.chord(&[ENTER]);
}

/// K1: from the plan to the report; `steps.rs` counts how few steps it takes.
#[test]
fn a_whole_walk_with_keys_alone() {
    let app = Setup::new().save(&["keys.pdf"]).start();
    app.chord(&[CONTROL, 'n']);
    app.wait_for_page(Page::Prebrief);
    let id = first_walk(&app);
    tab_to(&app, "[data-field=title]");
    app.keys("Keys only");
    tab_to(&app, "[data-field=focus_question]");
    app.keys("What do students ask?");
    enter_on(&app, "#next");
    app.wait_for_page(Page::Schedule);
    // Without a learning goal there is nothing to start; the field for it stands there.
    assert_eq!(app.count("#start"), 0);
    tab_to(&app, "#goal textarea");
    app.keys("How long others wait.");
    app.expect_count("#start", 1);
    enter_on(&app, "#start");
    app.wait_for_page(Page::Visit);
    until("the note field", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "note").then_some(())
    });
    app.keys("Four hands go up.");
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 1);
    app.chord(&[CONTROL, '2']);
    app.keys("I wonder who waits.");
    app.chord(&[CONTROL, ENTER]);
    app.expect_count("#notes > li", 2);
    kept(&app, &id, "a question in its lane", |walk| {
        walk["notes"][1]["lane"] == "wonder"
    });
    enter_on(&app, "#leave");
    until("the focus on what comes next", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "next").then_some(())
    });
    app.chord(&[ENTER]);
    app.wait_for_page(Page::Hall);
    enter_on(&app, "#notes button");
    kept(&app, &id, "a note for the round", |walk| {
        walk["notes"][0]["picked"] == true
    });
    enter_on(&app, "#turns button");
    app.expect_text(&say("hall-all-spoke"));
    tab_to(&app, "[data-field=question]");
    app.keys("How long do I wait?");
    kept(&app, &id, "a question to my own practice", |walk| {
        walk["mirrors"][0]["question"] == "How long do I wait?"
    });
    enter_on(&app, "#next");
    until("the second visit", SOON, || {
        app.text().contains("2 of 2").then_some(())
    });
    app.ready();
    enter_on(&app, ".steps a[href^=debrief]");
    app.wait_for_page(Page::Debrief);
    enter_on(&app, "#notes button");
    kept(&app, &id, "a card", |walk| {
        walk["cards"][0]["text"] == "Four hands go up."
    });
    // A card from paper, of the other visit.
    tab_to(&app, "#card-visit");
    app.keys("2");
    enter_on(&app, "#add-card");
    focus_on(&app, "#wall textarea[data-field=text]");
    app.keys("A hand goes up.");
    tab_to(&app, "[data-field=evidence_type]");
    app.keys("Quote");
    tab_to(&app, "[data-field=seen_differently]");
    app.keys("Two hands.");
    app.expect_text(&say("debrief-dispute"));
    kept(&app, &id, "the card from paper", |walk| {
        let card = &walk["cards"][1];
        card["text"] == "A hand goes up."
            && card["visit_no"] == 2
            && card["evidence_type"] == "quote"
            && card["seen_differently"] == "Two hands."
    });
    enter_on(&app, "[data-add=pattern]");
    focus_on(&app, "[data-field=name]");
    app.keys("Hands");
    back_to(&app, ".card");
    for card in [0, 1] {
        app.saved();
        app.chord(&[ALT, RIGHT]);
        kept(&app, &id, "the card in the pattern", |walk| {
            walk["cards"][card]["pattern"] == walk["patterns"][0]["id"]
        });
        app.chord(&[UP]);
    }
    tab_to(&app, "[data-field=statement]");
    app.keys("Hands go up after a wait.");
    kept(&app, &id, "a pattern", |walk| {
        walk["patterns"][0]["statement"] == "Hands go up after a wait."
            && walk["patterns"][0]["name"] == "Hands"
    });
    enter_on(&app, "#go-on");
    app.wait_for_page(Page::Reflection);
    tab_to(&app, "[data-field=surprise]");
    app.keys("The quiet.");
    enter_on(&app, "#next");
    app.wait_for_page(Page::Commitments);
    enter_on(&app, "[data-add=commitment]");
    until("the field of the commitment", SOON, || {
        (app.js("return document.activeElement.dataset.field ?? ''", &[]) == "text").then_some(())
    });
    app.keys("I will wait.");
    enter_on(&app, "#next");
    app.wait_for_page(Page::WrapUp);
    enter_on(&app, "#next");
    app.wait_for_page(Page::Export);
    kept(&app, &id, "all of it", |walk| {
        walk["reflections"][0]["surprise"] == "The quiet."
            && walk["commitments"][0]["text"] == "I will wait."
    });
    enter_on(&app, "#save-pdf");
    until("the report", std::time::Duration::from_secs(30), || {
        app.place("keys.pdf").is_file().then_some(())
    });
}

/// Goes back by Shift+Tab until the focus is on what the selector names.
#[track_caller]
pub fn back_to(app: &App, selector: &str) {
    for _ in 0..60 {
        if app.js(
            "return document.activeElement.matches(arguments[0])",
            &[json!(selector)],
        ) == true
        {
            return;
        }
        app.chord(&[walk_e2e::SHIFT, TAB]);
    }
    panic!("60 times Shift+Tab do not reach {selector}");
}

/// What Tab must reach, in reading order: a group of radio buttons once.
const STOPS: &str = "
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((node) =>
    node.tabIndex >= 0 && !node.matches(':disabled') && node.checkVisibility({ visibilityProperty: true }));
  window.__stops = all.filter((node) => {
    if (node.type !== 'radio') return true;
    const peers = all.filter((other) => other.type === 'radio' && other.name === node.name);
    const stop = peers.find((other) => other.checked) ?? peers[0];
    return node === stop;
  });
  window.__sticky = [...document.body.querySelectorAll('*')].filter((node) => /^(sticky|fixed)$/.test(getComputedStyle(node).position));
  return window.__stops.length;";

/// Where the focus is among the stops, and how its mark looks.
const MARK: &str = "
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  const mark = node.matches('input[type=radio], input[type=checkbox]') ? getComputedStyle(node) : style;
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];
  const top = document.elementFromPoint(x, y);
  const over = window.__sticky.find((part) => {
    const other = part.getBoundingClientRect();
    return !part.contains(node) && !node.contains(part) && part.checkVisibility({ visibilityProperty: true })
      && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
  });
  return { at: window.__stops.indexOf(node), over: over ? over.localName + '.' + over.className : '', name: node.localName + '#' + node.id + '.' + node.className + ' ' + (node.innerText ?? '').slice(0, 30),
    outline: mark.outlineStyle === 'none' ? 0 : parseFloat(mark.outlineWidth),
    by: top ? top.localName + '.' + top.className : 'the edge of the window',
    covered: !top || !(node.contains(top) || top.contains(node) || top.closest('label')?.control === node) };";

/// Reads the mark once the page has scrolled to it, which the engine does a moment after the key.
fn settled(app: &App) -> Value {
    let end = std::time::Instant::now() + std::time::Duration::from_millis(600);
    loop {
        let mark = app.js(MARK, &[]);
        if (mark["covered"] != true && mark["over"] == "") || std::time::Instant::now() > end {
            return mark;
        }
    }
}

/// K2, K3: and each stop has a mark that nothing lies over.
#[test]
fn tab_reaches_everything_in_reading_order() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let room = visit(&app, &id, 2);
    let mut found = Vec::new();
    for page in Page::ALL {
        open(&app, page, &id, &room);
        app.js(
            "document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)",
            &[],
        );
        let count = app.js(STOPS, &[]).as_u64().unwrap() as usize;
        let mut order: Vec<u64> = Vec::new();
        for _ in 0..count + 3 {
            app.chord(&[TAB]);
            let mark = settled(&app);
            let Some(at) = mark["at"].as_u64() else {
                // The end of the page: the focus is on the window itself for one press.
                continue;
            };
            if order.contains(&at) {
                break;
            }
            order.push(at);
            if mark["outline"].as_f64().unwrap() < 2.0 {
                found.push(format!(
                    "{}: no focus mark on {}",
                    page.name(),
                    mark["name"]
                ));
            }
            if mark["over"] != "" {
                found.push(format!(
                    "{}: {} stays over the focused {}",
                    page.name(),
                    mark["over"],
                    mark["name"]
                ));
            }
            if mark["covered"] == true {
                found.push(format!(
                    "{}: {} covers the focused {}",
                    page.name(),
                    mark["by"],
                    mark["name"]
                ));
            }
        }
        let turns = order.windows(2).filter(|pair| pair[1] < pair[0]).count();
        if turns > 1 {
            found.push(format!("{}: Tab goes {order:?}", page.name()));
        }
        let names: Vec<Value> = (0..count as u64)
            .filter(|at| !order.contains(at))
            .map(|at| {
                app.js(
                    "const node = window.__stops[arguments[0]]; return node.outerHTML.slice(0, 90)",
                    &[json!(at)],
                )
            })
            .collect();
        if !names.is_empty() {
            found.push(format!("{}: Tab does not reach {names:?}", page.name()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// K2: Esc closes what is on top, and the focus goes back to where it was.
#[test]
fn escape_closes_the_top_layer_and_gives_focus_back() {
    let app = Setup::new().sample().start();
    for (keys, selector) in [
        (&[CONTROL, 'k'][..], "dialog[open]"),
        (&[walk_e2e::F1], "dialog[open]"),
    ] {
        let start = app.css("#walks a");
        app.js("arguments[0].focus()", &[start.argument()]);
        app.chord(keys);
        app.css(selector);
        app.chord(&[walk_e2e::ESCAPE]);
        app.expect_count(selector, 0);
        assert_eq!(
            app.js(
                "return document.activeElement === arguments[0]",
                &[start.argument()]
            ),
            true
        );
    }
}

/// K6: after a move to each of the pages.
#[test]
fn a_page_begins_at_its_heading_or_its_first_field() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let room = visit(&app, &id, 1);
    for page in Page::ALL {
        open(&app, page, &id, &room);
        let focus = app.js(
            "const node = document.activeElement; return node.localName === 'h1' ? 'h1' : node.id",
            &[],
        );
        let first = app.js(
            "return document.querySelector('[data-first]')?.id ?? 'h1'",
            &[],
        );
        assert_eq!(focus, first, "{}", page.name());
    }
}

/// K7: the lanes; `steps.rs` has the wall and the choices too.
#[test]
fn arrows_move_within_a_group_and_tab_leaves_it() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    app.go(Page::Visit, Some(&id), Some(&visit(&app, &id, 1)));
    let checked = "return document.querySelector('[data-lane][aria-checked=true]').dataset.lane";
    let lane = app.css("[data-lane][aria-checked=true]");
    app.js("arguments[0].focus()", &[lane.argument()]);
    let before = app.js(checked, &[]);
    app.chord(&[RIGHT]);
    assert_ne!(
        app.js(checked, &[]),
        before,
        "an arrow chooses the next lane"
    );
    assert_eq!(
        app.js(
            "return document.activeElement.getAttribute('aria-checked')",
            &[]
        ),
        "true"
    );
    app.chord(&[TAB]);
    assert_eq!(
        app.js("return document.activeElement.matches('[data-lane]')", &[]),
        false,
        "Tab leaves the group"
    );
}
