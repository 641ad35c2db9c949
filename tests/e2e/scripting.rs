//! On paper: notes are typed in from scripting sheets with keys alone; blank sheets are drawn.

use crate::scene::{SOON, empty_walk, first_walk, kept, pdf_text, say, visit, walk};
use serde_json::{Value, json};
use walk_e2e::{App, CONTROL, DOWN, ENTER, LEFT, Page, RIGHT, SHIFT, Setup, TAB, until};

/// Waits until the focus is on what the selector names.
#[track_caller]
fn focus_on(app: &App, selector: &str) {
    until(&format!("the focus on {selector}"), SOON, || {
        let there = "return document.activeElement.matches(arguments[0])";
        (app.js(there, &[json!(selector)]) == true).then_some(())
    });
}

/// What the fields of the row to type in hold.
fn row(app: &App) -> Value {
    app.js(
        "return [document.querySelector('#minute').value, document.querySelector('#lanes :checked').value, document.querySelector('#text').value]",
        &[],
    )
}

/// What the rows of the list hold.
fn rows(app: &App) -> Value {
    app.js(
        "return [...document.querySelectorAll('[data-rows=note] > li')].map((row) => [row.querySelector('.minute').value, row.querySelector('select').value, row.querySelector('textarea').value])",
        &[],
    )
}

/// Waits until the list holds these rows.
#[track_caller]
fn expect_rows(app: &App, wanted: &Value) {
    until(&format!("the rows {wanted}"), SOON, || {
        (rows(app) == *wanted).then_some(())
    });
}

/// What the notebook holds of each note.
fn notes(walk: &Value) -> Vec<[Value; 4]> {
    let parts = |note: &Value| ["minute", "lane", "text", "draft"].map(|name| note[name].clone());
    walk["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(parts)
        .collect()
}

fn begin() -> (App, String, String) {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    app.go(Page::Scripting, Some(&id), Some(&visit));
    focus_on(&app, "#minute");
    (app, id, visit)
}

#[test]
fn three_notes_in_two_lanes_with_keys_alone() {
    let (app, id, _) = begin();
    app.keys("3");
    app.chord(&[ENTER]);
    focus_on(&app, "#text");
    app.keys("Four hands go up.");
    app.chord(&[ENTER]);
    focus_on(&app, "#minute");
    expect_rows(&app, &json!([["3", "notice", "Four hands go up."]]));
    // The lane is changed on the way, by an arrow; then it stays.
    app.keys("7");
    app.chord(&[TAB]);
    app.chord(&[RIGHT]);
    app.chord(&[TAB]);
    app.keys("I wonder who waits.");
    app.chord(&[ENTER]);
    focus_on(&app, "#minute");
    // In the same lane a note takes two keys beyond its minute and its words.
    app.keys("12");
    app.chord(&[ENTER]);
    app.keys("What if nobody asks?");
    app.chord(&[ENTER]);
    expect_rows(
        &app,
        &json!([
            ["3", "notice", "Four hands go up."],
            ["7", "wonder", "I wonder who waits."],
            ["12", "wonder", "What if nobody asks?"]
        ]),
    );
    assert_eq!(row(&app), json!(["", "wonder", ""]));
    assert_eq!(
        notes(&walk(&app, &id)),
        [
            (3, "notice", "Four hands go up."),
            (7, "wonder", "I wonder who waits."),
            (12, "wonder", "What if nobody asks?")
        ]
        .map(|(minute, lane, text)| [
            json!(minute),
            json!(lane),
            json!(text),
            json!(false)
        ])
    );
    app.check();
}

#[test]
fn the_first_letter_chooses_the_lane_in_each_language() {
    for (language, lane, key) in [
        ("en", "try", "i"),
        ("en", "wonder", "w"),
        ("es", "try", "v"),
    ] {
        let app = Setup::new().language(language).start();
        let (id, visit) = empty_walk(&app);
        app.go(Page::Scripting, Some(&id), Some(&visit));
        focus_on(&app, "#minute");
        app.chord(&[TAB]);
        app.keys(key);
        focus_on(&app, "#lanes :checked");
        assert_eq!(row(&app)[1], lane, "{key} in {language}");
        app.chord(&[ENTER]);
        focus_on(&app, "#text");
        app.keys("Without a minute.");
        app.chord(&[SHIFT, ENTER]);
        app.keys("On two lines.");
        app.chord(&[ENTER]);
        kept(&app, &id, "a note without a minute", |walk| {
            notes(walk)
                == [[
                    Value::Null,
                    json!(lane),
                    json!("Without a minute.\nOn two lines."),
                    json!(false),
                ]]
        });
    }
}

#[test]
fn a_wrong_minute_is_said_beside_the_field_and_changes_nothing() {
    let (app, id, _) = begin();
    for wrong in ["601", "x", "-1", "1.5"] {
        app.keys(wrong);
        app.chord(&[ENTER]);
        app.css("#minute[aria-invalid] + .error");
        focus_on(&app, "#minute");
        assert_eq!(row(&app)[0], wrong);
        app.chord(&[CONTROL, 'a']);
    }
    // Past the wrong minute the words can be typed and are kept; only the note is not made.
    app.keys("1x");
    app.chord(&[TAB]);
    app.chord(&[TAB]);
    app.keys("Kept all the same.");
    app.chord(&[ENTER]);
    focus_on(&app, "#minute");
    app.css("#minute[aria-invalid] + .error");
    kept(&app, &id, "the words, still a draft", |walk| {
        notes(walk)
            == [[
                Value::Null,
                json!("notice"),
                json!("Kept all the same."),
                json!(true),
            ]]
    });
    assert_eq!(rows(&app), json!([]));
    app.chord(&[CONTROL, 'a']);
    app.keys("11");
    app.expect_count(".error", 0);
    app.chord(&[ENTER]);
    app.chord(&[ENTER]);
    expect_rows(&app, &json!([["11", "notice", "Kept all the same."]]));
}

#[test]
fn a_row_that_is_half_typed_is_there_after_the_power_fails() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let room = visit(&app, &id, 3);
    app.go(Page::Scripting, Some(&id), Some(&room));
    focus_on(&app, "#minute");
    app.keys("8");
    app.chord(&[TAB]);
    app.chord(&[DOWN]);
    app.chord(&[TAB]);
    app.keys("¿Quién espera, y por qu");
    kept(&app, &id, "the half-typed row", |walk| {
        notes(walk).contains(&[
            json!(8),
            json!("wonder"),
            json!("¿Quién espera, y por qu"),
            json!(true),
        ])
    });
    let app = app.kill_and_reopen();
    assert_eq!(app.page(), Some(Page::Scripting));
    assert!(app.address().contains(&room), "{}", app.address());
    assert_eq!(row(&app), json!(["8", "wonder", "¿Quién espera, y por qu"]));
    // The visit page shows the very same draft.
    app.go(Page::Visit, Some(&id), Some(&room));
    assert_eq!(
        app.property(&app.css("#note"), "value"),
        "¿Quién espera, y por qu"
    );
}

#[test]
fn typed_rows_are_put_right_removed_and_taken_back() {
    let (app, id, visit) = begin();
    let typed =
        json!({ "visit": visit, "minute": 31, "lane": "notice", "text": "Thirteen.", "seq": 0.5 });
    app.invoke("type_note", &typed);
    app.invoke("finish_note", &json!({ "visit": visit }));
    app.go(Page::Scripting, Some(&id), Some(&visit));
    app.expect_count("[data-rows=note] > li", 1);
    let list = "[data-rows=note] > li:first-child";
    app.fill(&app.css(&format!("{list} .minute")), "13");
    kept(&app, &id, "the right minute", |walk| {
        walk["notes"][0]["minute"] == 13
    });
    // A wrong minute leaves the one that stood there when the field was entered.
    app.chord(&[TAB]);
    app.fill(&app.css(&format!("{list} .minute")), "700");
    app.chord(&[TAB]);
    app.css(&format!("{list} .minute[aria-invalid]"));
    app.fill(&app.css(&format!("{list} textarea")), "Thirteen, then.");
    kept(&app, &id, "the right words", |walk| {
        walk["notes"][0]["text"] == "Thirteen, then." && walk["notes"][0]["minute"] == 13
    });
    app.fill(&app.css(&format!("{list} .minute")), "13");
    app.saved();
    app.click_css(&format!("{list} .away"));
    app.expect_count("[data-rows=note] > li", 0);
    focus_on(&app, "#minute");
    app.click_css("#undo-now");
    expect_rows(&app, &json!([["13", "notice", "Thirteen, then."]]));
}

#[test]
fn undo_gives_the_last_row_back_to_be_typed_on() {
    let (app, id, _) = begin();
    app.keys("5");
    app.chord(&[ENTER]);
    app.keys("Too soon");
    app.chord(&[ENTER]);
    app.expect_count("[data-rows=note] > li", 1);
    app.click_css("#undo");
    app.expect_count("[data-rows=note] > li", 0);
    until("the row to come back", SOON, || {
        (row(&app) == json!(["5", "notice", "Too soon"])).then_some(())
    });
    assert_eq!(walk(&app, &id)["notes"][0]["draft"], true);
}

#[test]
fn paper_is_reached_from_the_plan_and_from_a_visit_and_is_printed() {
    let app = Setup::new().sample().save(&["sheets.pdf"]).start();
    let id = first_walk(&app);
    let room = visit(&app, &id, 2);
    // From a visit by the list of all actions, which keeps the visit.
    app.go(Page::Visit, Some(&id), Some(&room));
    app.chord(&[CONTROL, 'k']);
    app.press("button", &say("common-scripting"));
    app.wait_for_page(Page::Scripting);
    assert_eq!(
        app.property(&app.css("#visits [aria-current]"), "textContent"),
        "2"
    );
    // From the schedule, and on to the sheets.
    app.go(Page::Schedule, Some(&id), None);
    app.click_css("#to-scripting");
    app.wait_for_page(Page::Scripting);
    app.click_css("#print");
    app.wait_for_page(Page::Export);
    app.css("[name=kind][value=scripting-sheets]:checked");
    app.expect_count("#private", 0);
    app.expect_text("5 sheets");
    app.click_css("#save-pdf");
    let file = app.place("sheets.pdf");
    until("the sheets", std::time::Duration::from_secs(30), || {
        file.is_file().then_some(())
    });
    app.expect_text("sheets.pdf");
    let text = pdf_text(&file);
    for words in [
        "Visit 4",
        "Spare sheet",
        "Not for evaluation",
        "Page 5 of 5",
    ] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    app.click(&app.css("[name=kind][value=report]"));
    app.expect_count("#private", 1);
}

#[test]
fn arrows_stay_within_the_lanes() {
    let (app, ..) = begin();
    app.chord(&[TAB]);
    for (key, lane) in [(RIGHT, "wonder"), (DOWN, "try"), (LEFT, "wonder")] {
        app.chord(&[key]);
        assert_eq!(row(&app)[1], lane);
        focus_on(&app, "#lanes :checked");
    }
}

#[test]
fn a_row_that_cannot_be_kept_comes_back() {
    let (app, id, _) = begin();
    app.keys("6");
    app.chord(&[TAB]);
    app.chord(&[RIGHT]);
    app.chord(&[TAB]);
    // More than the notebook takes into one note.
    let insert = "document.execCommand('insertText', false, 'x'.repeat(100001))";
    app.js(insert, &[]);
    app.chord(&[ENTER]);
    until("the row to come back", SOON, || {
        let row = row(&app);
        let whole = row[2].as_str().is_some_and(|text| text.len() == 100_001);
        (whole && row[0] == "6" && row[1] == "wonder").then_some(())
    });
    app.css("[data-save=failed]");
    assert_eq!(walk(&app, &id)["notes"], json!([]));
    // Made shorter, it is a note as any other.
    app.js("document.querySelector('#text').select()", &[]);
    app.keys("Short.");
    app.chord(&[ENTER]);
    expect_rows(&app, &json!([["6", "wonder", "Short."]]));
}
