//! The minute in the room.

use crate::scene::{SOON, empty_walk, first_walk, open, visit, walk};
use chrono::{DateTime, Duration, SecondsFormat, Utc};
use serde_json::{Value, json};
use walk_e2e::{App, Page, Setup, until};

/// The length of the visit, long enough that the bar is not full after an hour.
const MINUTES: i64 = 120;

/// Waits until the bar shows the time since `entered`, to one second.
#[track_caller]
fn right(app: &App, entered: DateTime<Utc>) {
    until("the bar to be right to one second", SOON, || {
        let part = app.js(
            "return Number(document.querySelector('#track').getAttribute('value'))",
            &[],
        );
        let shown = part.as_f64()? * (MINUTES * 60) as f64;
        let gone = (Utc::now() - entered).num_milliseconds() as f64 / 1000.0;
        ((shown - gone).abs() <= 1.0).then_some(())
    });
}

/// Brings in a walk whose visit was entered so many minutes ago; gives its id, the visit's and the moment.
fn entered_ago(app: &App, minutes: i64) -> (String, String, DateTime<Utc>) {
    let (walked, _) = empty_walk(app);
    let mut file: Value = serde_json::from_str(&app.cli(&["show", "latest", "--json"])).unwrap();
    app.invoke("remove", &json!({ "noun": "walk", "id": walked }));
    let entered = Utc::now() - Duration::minutes(minutes);
    file["visits"][0]["entered_at"] = json!(entered.to_rfc3339_opts(SecondsFormat::Millis, true));
    file["visits"][0]["left_at"] = Value::Null;
    file["visits"][0]["minutes"] = json!(MINUTES);
    std::fs::write(app.place("ago.json"), file.to_string()).unwrap();
    app.cli(&["import", app.place("ago.json").to_str().unwrap()]);
    let id = first_walk(app);
    let room = visit(app, &id, 1);
    (id, room, entered)
}

/// S8: an hour after entering, with the app closed meanwhile, the timer is right to a second, and after each page move too.
#[test]
fn an_hour_later_the_timer_is_right_to_a_second() {
    let app = Setup::new().start();
    let (id, room, entered) = entered_ago(&app, 60);
    open(&app, Page::Visit, &id, &room);
    right(&app, entered);
    app.expect_text("Minute 60");
    for page in [Page::Home, Page::Debrief] {
        open(&app, page, &id, &room);
        open(&app, Page::Visit, &id, &room);
        right(&app, entered);
    }
    let app = app.close_and_reopen();
    open(&app, Page::Visit, &id, &room);
    right(&app, entered);
    assert!(walk(&app, &id)["visits"][0]["left_at"].is_null());
}

#[test]
fn a_clock_that_is_set_back_takes_no_minute_away_and_the_last_ones_are_marked() {
    let app = Setup::new().start();
    let (id, room, entered) = entered_ago(&app, MINUTES - 4);
    open(&app, Page::Visit, &id, &room);
    right(&app, entered);
    app.expect_text("4 minutes left");
    app.expect_count("[data-mark='5']", 1);
    app.js(
        "const real = Date.now; Date.now = () => real() - 3600000; window.ticks = 0; \
         new MutationObserver(() => window.ticks++).observe(document.querySelector('#track'), { attributes: true })",
        &[],
    );
    until("a second of the clock that was set back", SOON, || {
        (app.js("return window.ticks", &[]).as_i64()? > 1).then_some(())
    });
    right(&app, entered);
    assert!(app.text().contains(&format!("Minute {}", MINUTES - 4)));
    // The other way: a device that wakes up has been in the room all the while.
    app.js(
        "const back = Date.now; Date.now = () => back() + 3 * 60000",
        &[],
    );
    app.expect_text("1 minute left");
    app.expect_count("[data-mark='1']", 1);
}
