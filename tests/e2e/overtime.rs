//! Over time: what the charts of several walks show, and what is found again by focus, by words, with keys.

use crate::keyboard::{enter_on, tab_to};
use crate::scene::{SOON, first_walk, say};
use serde_json::{Value, json};
use walk_e2e::{App, Page, Setup, until};

/// What the page says of each chart, in the shape of the command's answer.
const DRAWN: &str = "
  const words = (node) => node.textContent.trim();
  return [...document.querySelectorAll('[data-chart]')].map((chart) => ({
    kind: chart.dataset.chart, headline: words(chart.querySelector('h3, h4')), caption: words(chart.querySelector('caption')),
    columns: [...chart.querySelectorAll('thead th')].slice(1).map(words),
    rows: [...chart.querySelectorAll('tbody tr')].map((row) => [words(row.querySelector('th[scope=row] > span')), ...[...row.querySelectorAll('td')].map(words)]),
    bare: [...chart.querySelectorAll('th:not([scope])')].length }));";

/// What the command says of a chart, in the shape of [`DRAWN`].
fn told(chart: &Value) -> Value {
    let list = |value: &Value| value.as_array().unwrap().clone();
    let cell = |cell: &Value| {
        let marks = list(&cell["marks"]);
        let marks: Vec<_> = marks.iter().map(|m| m["text"].as_str().unwrap()).collect();
        match marks.is_empty() {
            true => cell["text"].clone(),
            false => json!(marks.join(" ")),
        }
    };
    let row = |row: &Value| {
        let cells = list(&row["cells"]).into_iter().map(|one| cell(&one));
        let head = row["head"]["text"].clone();
        [head].into_iter().chain(cells).collect::<Vec<_>>()
    };
    let columns = list(&chart["columns"]).into_iter();
    json!({
        "kind": chart["kind"], "headline": chart["headline"], "caption": chart["caption"],
        "columns": columns.map(|column| column["text"].clone()).collect::<Vec<_>>(),
        "rows": list(&chart["rows"]).iter().map(row).collect::<Vec<_>>(),
        "bare": 0,
    })
}

/// Compares what stands on the page with what the command answers.
#[track_caller]
fn drawn_as_told(app: &App, asked: &Value, count: usize) {
    let view = app.invoke("overtime_view", asked);
    let mut all = view["charts"].as_array().unwrap().clone();
    for walk in view["walks"].as_array().unwrap() {
        all.extend(walk["charts"].as_array().unwrap().clone());
    }
    assert_eq!(all.len(), count);
    let told: Vec<_> = all.iter().map(told).collect();
    until("the charts to be drawn", SOON, || {
        (app.js(
            "return document.querySelectorAll('[data-chart]').length",
            &[],
        ) == count)
            .then_some(())
    });
    assert_eq!(app.js(DRAWN, &[]), json!(told));
}

#[test]
fn charts_ideas_and_reflections_of_two_walks_with_keys_alone() {
    let app = Setup::new().sample().print(&["printed"]).start();
    let english = first_walk(&app);
    let spanish = app.cli(&["sample", "--lang", "es"]).trim().to_owned();
    app.go(Page::Home, None, None);
    enter_on(&app, "#overtime");
    app.wait_for_page(Page::Overtime);
    drawn_as_told(&app, &json!({}), 10);
    app.expect_count("svg.line", 1);
    enter_on(&app, "#print");
    until("the dialog for printing", SOON, || {
        app.place("printed").is_file().then_some(())
    });

    // By focus, and the choice is still there after going away and back.
    tab_to(&app, "#choice");
    app.keys("¿C");
    let focus = json!({ "focus": spanish });
    until("the walks of that question", SOON, || {
        let search = app.js("return location.search", &[]);
        (search == format!("?focus={spanish}")).then_some(())
    });
    app.expect_text("1 walk, 4 visits");
    drawn_as_told(&app, &focus, 7);
    app.expect_count("svg.line", 0);
    app.expect_count("#reflection-list > details", 1);
    enter_on(&app, "#reflection-list a");
    app.wait_for_page(Page::Reflection);
    app.js("history.back()", &[]);
    app.wait_for_page(Page::Overtime);
    app.expect_text("1 walk, 4 visits");
    let chosen = app.js("return document.querySelector('#choice').value", &[]);
    assert_eq!(chosen, format!("focus={spanish}"));

    // One walk, as a link asks for it; a walk that is gone is said to be, and all are shown.
    app.go(Page::Overtime, Some(&english), None);
    drawn_as_told(&app, &json!({ "walk": english }), 7);
    app.js("location.assign('overtime.html?walk=nobody')", &[]);
    until("all walks, and why", SOON, || {
        (app.text().contains("2 walks, 8 visits") && !app.trouble().is_empty()).then_some(())
    });
    app.go(Page::Overtime, None, None);

    // Without accents, in the middle of the text, and by the beginnings of words.
    let ideas = app.count(".idea");
    let view = app.invoke("overtime_view", &json!({}));
    assert_eq!(ideas, view["ideas"].as_array().unwrap().len());
    tab_to(&app, "#search");
    app.keys("DESPUES dia");
    app.expect_count(".idea", 1);
    app.expect_text("esperar cinco segundos después de cada respuesta");
    app.expect_text(&say("overtime-from-my-commitment"));
    assert_eq!(app.count(".idea .chip svg"), 0, "the team may know");
    app.chord(&[walk_e2e::ESCAPE]);
    app.expect_count(".idea", ideas);
    app.keys("zzz");
    app.expect_text("0 ideas");
    app.chord(&[walk_e2e::ESCAPE]);
    enter_on(&app, ".idea a[href^=visit]");
    app.wait_for_page(Page::Visit);
    let note = "return document.activeElement.closest('[id^=note-]')?.id ?? ''";
    assert_ne!(app.js(note, &[]), "", "the link leads to the note");

    app.resize(320, 640);
    app.go(Page::Overtime, None, None);
    let wide = app.sideways();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
    let inside = "return [...document.querySelectorAll('.scroll')].some((one) => one.scrollWidth > one.clientWidth)";
    assert_eq!(app.js(inside, &[]), true, "a wide table scrolls by itself");
}

#[test]
fn before_there_is_anything_the_page_says_what_will_stand_there() {
    let app = Setup::new().start();
    app.go(Page::Overtime, None, None);
    for part in ["charts", "ideas", "reflections"] {
        app.expect_text(&say(&format!("overtime-{part}-none")));
    }
    assert_eq!(app.count("#choice") + app.count("#search"), 0);
    enter_on(&app, "#plan");
    app.wait_for_page(Page::Prebrief);
}
