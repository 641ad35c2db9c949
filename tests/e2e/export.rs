//! Export with keys: a kind, a format, what to look at first, and the file.

use crate::scene::{SOON, first_walk, say};
use serde_json::json;
use walk_e2e::{App, DOWN, Page, SPACE, Setup, TAB, until};

/// The value of the kind that is chosen.
fn chosen(app: &App) -> String {
    let value = app.js(
        "return document.querySelector('[name=kind]:checked').value",
        &[],
    );
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_must_be_looked_at_is_looked_at_before_a_paper_goes_out() {
    let app = Setup::new().sample().save(&["team.docx"]).start();
    let walk = first_walk(&app);
    let id = app.invoke("add", &json!({"walk": walk, "noun": "wondering"}))["value"].clone();
    let words = json!({"noun": "wondering", "id": id, "text": "Why does Ms. Okafor wait?"});
    app.invoke("edit", &json!({"patch": words, "seq": 9_000_000}));
    app.go(Page::Export, Some(&walk), None);
    // Nothing is to be looked at in my own report.
    app.expect_count("#check", 0);

    // By arrows to what is for the team, and to the debrief.
    app.js(
        "document.querySelector('[name=kind][value=agenda]').focus()",
        &[],
    );
    app.chord(&[DOWN]);
    until("the debrief is chosen", SOON, || {
        (chosen(&app) == "debrief").then_some(())
    });
    app.expect_text("Ms. Okafor");
    app.expect_count("#private", 0);
    let link = app.css("#findings a");
    let to = app.property(&link, "href");
    assert!(to.as_str().unwrap().contains("debrief.html"), "{to}");

    // Pressed too early, the button leads to what is missing, and nothing is written.
    app.js("const f = document.querySelector('#format'); f.value = 'docx'; f.dispatchEvent(new Event('change'))", &[]);
    app.expect_text("Ms. Okafor");
    app.click_css("#save-pdf");
    until("the focus on what to confirm", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "looked").then_some(())
    });
    assert!(!app.place("team.docx").exists());
    app.chord(&[SPACE]);
    app.chord(&[TAB]);
    app.chord(&[SPACE]);
    let file = app.place("team.docx");
    until("the Word document", SOON * 3, || {
        file.is_file().then_some(())
    });
    app.expect_text("team.docx");
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));

    // A paper about one visit asks which one.
    app.expect_count("#of-visit", 0);
    app.click(&app.by("radio", &say("export-host-safe")));
    app.expect_count("#of-visit", 1);
    app.expect_text("Visit 1: ");
}
