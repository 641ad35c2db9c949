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

/// Presses the way to what was found, and gives the text that is marked there, with its field.
fn mended(app: &App, walk: &str, kind: &str, words: &str) -> (String, String) {
    app.go(Page::Export, Some(walk), None);
    let choose = "const kind = document.querySelector(`[name=kind][value=${arguments[0]}]`);
        kind.checked = true; kind.dispatchEvent(new Event('change'))";
    app.js(choose, &[kind.into()]);
    let link = until("the finding", SOON, || {
        let find = "return [...document.querySelectorAll('#findings li')]
            .find((one) => one.textContent.includes(arguments[0]))?.querySelector('a')?.href ?? ''";
        let link = app.js(find, &[words.into()]);
        link.as_str()
            .filter(|link| !link.is_empty())
            .map(str::to_owned)
    });
    app.js(
        "[...document.querySelectorAll('#findings a')].find((one) => one.href === arguments[0]).click()",
        &[link.into()],
    );
    let marked = "const at = document.activeElement, field = at.dataset?.field ?? '';
        return at.matches?.('textarea, input') && !location.pathname.includes('export')
            ? [at.value.slice(at.selectionStart, at.selectionEnd), field] : null";
    until(&format!("the field that holds {words}"), SOON * 2, || {
        let marked = app.js(marked, &[]);
        let [text, field] = [0, 1].map(|n| marked[n].as_str().map(str::to_owned));
        Some((text?, field?))
    })
}

#[test]
fn who_mends_stands_in_the_field_with_the_words_marked() {
    let app = Setup::new().sample().start();
    let walk = first_walk(&app);
    let view = app.invoke("open_walk", &json!({ "walk": walk }))["walk"].clone();
    let of = |list: &str| view[list][0]["id"].clone();
    let mine = view["notes"].as_array().unwrap().iter();
    let mut mine = mine.filter(|note| note["author"] == view["me"] && note["visit_no"] == 1);
    let note = mine.next_back().unwrap()["id"].clone();
    let said = json!({"walk": walk, "noun": "clarification", "visit": view["visits"][0]["id"]});
    let said = app.invoke("add", &said)["value"].clone();
    for (n, patch) in [
        json!({"noun": "card", "id": of("cards"), "seen_differently": "¿It was 🎒 Ms. Abbot who asked?"}),
        json!({"noun": "pattern", "id": of("patterns"), "statement": "Ms. Brook waited."}),
        json!({"noun": "walk", "id": walk, "celebration": "We thank Ms. Clark."}),
        json!({"noun": "note", "id": note, "text": "Then Ms. Dunne left."}),
        json!({"noun": "clarification", "id": said, "text": "It was Ms. Ellis."}),
        json!({"noun": "look_for", "id": of("look_fors"), "text": "Students ask Ms. Frost"}),
    ]
    .into_iter()
    .enumerate()
    {
        app.invoke("edit", &json!({"patch": patch, "seq": 9_000_000 + n}));
    }
    for (kind, words, field) in [
        ("debrief", "Ms. Abbot", "seen_differently"),
        ("debrief", "Ms. Brook", "statement"),
        ("faculty-summary", "Ms. Clark", "celebration"),
        ("host-safe", "Ms. Dunne", ""),
        ("host-safe", "Ms. Ellis", "text"),
        ("scripting-sheets", "Ms. Frost", "text"),
    ] {
        let found = mended(&app, &walk, kind, words);
        assert_eq!(found, (words.to_owned(), field.to_owned()));
    }
}

#[test]
fn many_findings_are_shown_in_part() {
    let app = Setup::new().alone().start();
    let one = json!({"visit_no": 1, "text": "Ms. Okafor asked."});
    let visits = [1, 2, 3].map(|n| json!({"visit_no": n, "minutes": 10}));
    let file =
        json!({"format": "learning-walk", "version": 1, "cards": vec![one; 500], "visits": visits});
    let path = app.place("many.json");
    std::fs::write(&path, file.to_string()).unwrap();
    let many = app.cli(&["import", path.to_str().unwrap()]);
    app.go(Page::Export, Some(many.trim()), None);
    app.js("const kind = document.querySelector('[value=debrief]'); kind.checked = true; kind.dispatchEvent(new Event('change'))", &[]);
    app.expect_count("#findings li", 51);
    app.expect_text("450 more");
}
