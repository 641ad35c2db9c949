//! The line of the caret above an on-screen keyboard, in Chromium.

use crate::scene::SOON;
use crate::touch::{frames, tap, writing};
use serde_json::{Value, json};
use std::time::Instant;
use walk_e2e::App;

/// The height that an on-screen keyboard leaves: 45 % of an upright tablet and of one that lies.
const LEFT: [(u32, u32, u32); 2] = [(768, 1024, 461), (1024, 768, 346)];

/// Says what of caret line, composer and lanes does not lie within the first `arguments[0]` pixels from the top.
const HIDDEN: &str = "
  const [room] = arguments;
  const found = [];
  const within = (name, { top, bottom }) => {
    if (top < -0.5 || bottom > room + 0.5) found.push(`${name} lies from ${top.toFixed(1)} to ${bottom.toFixed(1)} of ${room}`);
  };
  const area = document.activeElement;
  const field = area.getBoundingClientRect();
  // The same text in a box of the same kind tells where the line of the caret is.
  const twin = document.createElement('div');
  const style = getComputedStyle(area);
  for (const name of ['font', 'padding', 'border', 'lineHeight', 'letterSpacing', 'boxSizing']) twin.style[name] = style[name];
  Object.assign(twin.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word',
    width: `${area.clientWidth + 2 * area.clientLeft}px` });
  const mark = document.createElement('span');
  mark.textContent = '|';
  twin.append(area.value.slice(0, area.selectionEnd), mark);
  document.body.append(twin);
  const top = field.top + area.clientTop + mark.offsetTop - area.scrollTop;
  const line = { top, bottom: top + mark.offsetHeight };
  twin.remove();
  within('the line of the caret', line);
  if (line.top < field.top - 0.5 || line.bottom > field.bottom + 0.5) found.push(`the line of the caret, ${line.top.toFixed(1)} to ${line.bottom.toFixed(1)}, is scrolled out of the field, ${field.top.toFixed(1)} to ${field.bottom.toFixed(1)}`);
  const list = document.querySelector('#scroller').getBoundingClientRect();
  if (area.id !== 'note') {
    if (line.top < list.top - 0.5 || line.bottom > list.bottom + 0.5) found.push(`the line of the caret, ${line.top.toFixed(1)} to ${line.bottom.toFixed(1)}, is scrolled out of the list, ${list.top.toFixed(1)} to ${list.bottom.toFixed(1)}`);
    return found;
  }
  within('the composer', document.querySelector('#compose').getBoundingClientRect());
  for (const lane of document.querySelectorAll('#lanes button')) within(lane.dataset.lane, lane.getBoundingClientRect());
  return found;";

/// Makes only the visual viewport lower.
fn stub_keyboard(app: &App, left: u32) {
    app.js(
        "Object.defineProperty(visualViewport, 'height', { get: () => arguments[0], configurable: true });
         visualViewport.dispatchEvent(new Event('resize'));",
        &[json!(left)],
    );
}

/// Makes the visual viewport as high as it is.
fn no_keyboard(app: &App) {
    app.js(
        "delete visualViewport.height; visualViewport.dispatchEvent(new Event('resize'))",
        &[],
    );
}

/// Lists what is hidden or crowded, once the field has been scrolled: that is a moment after it has become lower.
fn hidden(app: &App, room: u32) -> Vec<String> {
    let end = Instant::now() + SOON;
    loop {
        frames(app);
        let hidden = app.js(HIDDEN, &[json!(room)]);
        let hidden = hidden.as_array().unwrap().iter().filter_map(Value::as_str);
        let hidden: Vec<String> = hidden
            .map(str::to_owned)
            .chain(app.covered())
            .chain(app.near_targets(8))
            .collect();
        if hidden.is_empty() || Instant::now() > end {
            return hidden;
        }
    }
}

/// T10: with 45 % of the height left by a keyboard, the caret's line and the composer are in view.
///
/// Twice: once the page itself is made lower, as where the keyboard takes the room of the window (Chromium really
/// does that here), and once only the visual viewport is, as on an iPad (no engine without a window has such a
/// keyboard, so its height is stubbed and its event sent).
#[test]
fn the_keyboard_covers_neither_caret_nor_composer() {
    let (app, _) = writing();
    let none: [String; 0] = [];
    for (width, height, left) in LEFT {
        for (sentences, caret) in [(1, 9_999), (12, 9_999), (12, 0)] {
            let case = format!("{width} x {height}, {sentences} sentences, caret at {caret}");
            app.resize(width, height);
            app.tap_css("#note");
            app.fill(
                &app.css("#note"),
                &"A pair counts to twelve. ".repeat(sentences),
            );
            app.js(
                "document.activeElement.setSelectionRange(arguments[0], arguments[0])",
                &[json!(caret)],
            );
            assert_eq!(hidden(&app, height), none, "{case}, no keyboard");
            app.resize(width, left);
            assert_eq!(hidden(&app, left), none, "{case}, a lower page");
            app.resize(width, height);
            // The page has seen that it is high again before it becomes low once more.
            frames(&app);
            stub_keyboard(&app, left);
            assert_eq!(hidden(&app, left), none, "{case}, a lower visual viewport");
            no_keyboard(&app);
        }
    }
    // The line that reads along takes room too.
    for (width, height, left) in LEFT {
        app.resize(width, height);
        app.fill(&app.css("#note"), "The class was bored.");
        app.css(".nudge");
        app.resize(width, left);
        assert_eq!(hidden(&app, left), none, "a remark in {width} x {left}");
    }
    // A note that is written anew stands in the list, above the composer.
    app.resize(768, 1024);
    app.saved();
    app.tap_css("#add");
    app.expect_count("#notes > li", 1);
    for (width, height, left) in LEFT {
        app.resize(width, height);
        app.saved();
        app.tap_css("#notes .more");
        tap(&app, "button", "Edit");
        app.expect_count("#notes textarea", 1);
        app.keys("x");
        app.resize(width, left);
        assert_eq!(
            hidden(&app, left),
            none,
            "a note, a lower page of {width} x {left}"
        );
        app.resize(width, height);
        tap(&app, "button", "Done");
    }
}
