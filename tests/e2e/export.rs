//! Export: a kind, a format, what to look at first, its pages, and the file, the printer or the folder.

use crate::scene::{SOON, first_walk, pdf_text, say, walk as walk_of};
use serde_json::json;
use std::path::Path;
use std::process::Command;
use walk_e2e::{App, DOWN, Page, SPACE, Setup, TAB, program, until};

/// The value of the kind that is chosen.
fn chosen(app: &App) -> String {
    let value = app.js(
        "return document.querySelector('[name=kind]:checked').value",
        &[],
    );
    value.as_str().unwrap_or_default().to_owned()
}

/// Whether the focus is on what confirms the papers of the team.
const CONFIRMS: &str = "return document.activeElement.matches('#team-check input')";
/// Whether the pages of the last choice hang on the page, and how many do.
const HUNG: &str = "return document.querySelector('#pages[data-old]') === null && document.querySelectorAll('#pages img').length";

/// Waits until so many pages of the last choice hang on the page, each drawn.
fn hung(app: &App, count: usize) {
    until(&format!("{count} pages to look at"), SOON * 3, || {
        (app.js(HUNG, &[]) == json!(count)).then_some(())
    });
    let drawn = "return [...document.querySelectorAll('#pages img')].every((one) => one.complete && one.naturalWidth > 100)";
    assert_eq!(app.js(drawn, &[]), true, "each page is a picture");
}

/// Chooses a kind of paper with the mouse.
fn choose(app: &App, kind: &str) {
    app.click(&app.by("radio", &say(&format!("export-{kind}"))));
}

#[test]
fn what_must_be_looked_at_is_looked_at_before_a_paper_goes_out() {
    let setup = Setup::new().sample().save(&["team.docx"]);
    let app = setup.folder(&["team", "team"]).start();
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

    // All for the team: the same name is shown once for all papers, and confirmed for itself.
    app.click_css("#save-team");
    app.expect_count("#team-check .care", 1);
    until("the focus on what to confirm", SOON, || {
        (app.js(CONFIRMS, &[]) == true).then_some(())
    });
    app.chord(&[SPACE]);
    let day = walk_of(&app, &walk)["date"].clone();
    let kinds = ["agenda", "debrief", "faculty-summary", "commitments"];
    for (times, number) in [(1, ""), (2, "-2")] {
        app.click_css("#save-team");
        let name = format!("commitments-{}{number}.pdf", day.as_str().unwrap());
        app.expect_text(&name);
        let there = std::fs::read_dir(app.place("team")).unwrap().flatten();
        let mut names: Vec<_> = there
            .map(|f| f.file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names.len(), kinds.len() * times, "{names:?}");
        for kind in kinds {
            let start = format!("learning-walk-{kind}-");
            let of_kind = names.iter().filter(|name| name.starts_with(&start));
            assert_eq!(of_kind.count(), times, "{kind}: {names:?}");
        }
    }

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

/// A walk file whose debrief takes a while to set.
fn long_walk() -> String {
    let words = "A pair counts aloud, points at the poster and asks the other pair why. ";
    let card =
        |n: usize| json!({ "visit_no": 1 + n % 3, "text": format!("{n}: {}", words.repeat(20)) });
    let visit = |n: usize| json!({ "visit_no": n, "minutes": 8 });
    json!({
        "format": "learning-walk", "version": 1, "id": "long", "title": "Long", "date": "2026-11-05",
        "visits": [visit(1), visit(2), visit(3)],
        "cards": (0..700).map(card).collect::<Vec<_>>(),
    })
    .to_string()
}

#[test]
fn a_long_export_says_where_it_is_and_can_be_stopped() {
    let setup = Setup::new()
        .save(&["stopped.pdf", "short.pdf"])
        .folder(&["team"]);
    let setup = setup.open(&["long.json"]).prepare(|folder| {
        std::fs::write(folder.join("long.json"), long_walk()).unwrap();
    });
    let app = setup.start();
    let walk = app.invoke("import_walk", &json!({}))["value"][0].clone();
    let walk = walk.as_str().unwrap();
    app.go(Page::Export, Some(walk), None);
    choose(&app, "debrief");
    app.click_css("#save-pdf");
    app.click(&app.by("button", &say("export-cancel")));
    app.expect_text(&say("export-stopped"));
    assert!(!app.place("stopped.pdf").exists());
    let back = "return document.activeElement.id";
    assert_eq!(app.js(back, &[]), "save-pdf", "the focus is where it began");

    // Of several papers, those that were written stay. In the other language nothing of them was set yet.
    choose(&app, "privacy-sheet");
    app.click_css("[name=lang][value=es]");
    hung(&app, 1);
    app.click_css("#save-team");
    app.click(&app.by("button", &say("export-cancel")));
    app.expect_count("#team-done .told", 1);
    let told =
        "return [...document.querySelectorAll('#team-done li')].map((li) => li.textContent).sort()";
    let team = std::fs::read_dir(app.place("team")).unwrap();
    let mut team: Vec<_> = team.map(|file| file.unwrap().path()).collect();
    team.sort();
    let names = team.iter().map(|file| file.file_name().unwrap().to_str());
    let names: Vec<_> = names.map(Option::unwrap).collect();
    assert_eq!(
        app.js(told, &[]),
        json!(names),
        "what is said to be there is"
    );
    assert!(team.len() < 4, "it went on to the end");
    for file in &team {
        let file = std::fs::read(file).unwrap();
        assert!(
            file.ends_with(b"%%EOF") || file.ends_with(b"%%EOF\n"),
            "half written"
        );
    }

    // The page goes on: another paper is shown and saved.
    choose(&app, "thanks");
    hung(&app, 1);
    app.click_css("#save-pdf");
    app.expect_text("short.pdf");
    assert!(
        std::fs::read(app.place("short.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
}

#[test]
fn the_pages_are_shown_and_printed_and_nothing_else() {
    let app = Setup::new().sample().print(&["printed"]).touch().start();
    let walk = first_walk(&app);
    // Paper is white, also for those who like their screen dark.
    app.settings(&json!({ "theme": "dark" }));
    app.go(Page::Export, Some(&walk), None);
    hung(&app, 3);
    app.expect_text("The first 3 of ");
    // A table has no pages.
    choose(&app, "debrief");
    hung(&app, 3);
    app.js("const f = document.querySelector('#format'); f.value = 'csv'; f.dispatchEvent(new Event('change'))", &[]);
    app.expect_text(&say("export-no-pages"));
    app.expect_count("#print", 0);
    app.expect_count("#pages img", 0);

    choose(&app, "agenda");
    app.click_css("#print");
    until("the dialog for printing", SOON * 3, || {
        app.place("printed").is_file().then_some(())
    });
    let pages = app.js(
        "return document.querySelectorAll('.print-pages img').length",
        &[],
    );
    let told = json!({ "paper": { "walk": walk, "kind": "agenda", "format": "pdf", "lang": "en" }, "all": true });
    assert_eq!(app.invoke("paper_pages", &told)["count"], pages);
    for paper in [(8.27, 11.69), (8.5, 11.0)] {
        let size =
            json!({ "paperWidth": paper.0, "paperHeight": paper.1, "printBackground": true });
        let printed = app.session().devtools("Page.printToPDF", &size).unwrap();
        let file = app.place("printed.pdf");
        std::fs::write(&file, bytes(printed["data"].as_str().unwrap())).unwrap();
        let raw = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        assert_eq!(json!(raw.matches("/Type /Page\n").count()), pages);
        assert_eq!(
            pdf_text(&file),
            "",
            "the pages are pictures, and nothing of the window is there"
        );
        assert!(edge_is_white(&file), "the edge of the paper is white");
    }

    // With another choice the pages for the printer are gone, and the window prints what it shows.
    choose(&app, "privacy-sheet");
    hung(&app, 1);
    let printed = app.session().devtools("Page.printToPDF", &json!({}));
    let file = app.place("window.pdf");
    let printed = printed.unwrap()["data"].clone();
    std::fs::write(&file, bytes(printed.as_str().unwrap())).unwrap();
    assert!(pdf_text(&file).contains(&say("export-choose")));

    // Whoever comes for a kind begins at that kind.
    let there = format!("location.assign('export.html?walk={walk}&kind=review')");
    app.js(&there, &[]);
    until("the focus on the kind that was asked for", SOON, || {
        (app.js("return document.activeElement?.value", &[]) == "review").then_some(())
    });
    assert_eq!(chosen(&app), "review");
}

/// Tells whether the lowest dots of the first page are white: below its picture, the paper is what the window makes it.
fn edge_is_white(file: &Path) -> bool {
    let mut draw = Command::new(program("pdftoppm", "poppler-utils"));
    let drawn = draw.args(["-r", "20", "-gray", "-l", "1"]).arg(file);
    let drawn = drawn.output().unwrap().stdout;
    assert!(drawn.len() > 30_000, "a byte a dot");
    drawn.iter().rev().take(150).all(|dot| *dot > 250)
}

/// Reads Base64, as the developer's tools hand out files.
fn bytes(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values = text
        .bytes()
        .filter_map(|c| LETTERS.iter().position(|l| *l == c));
    let values: Vec<usize> = values.collect();
    let pieces = values.chunks(4).flat_map(|four| {
        let all = four.iter().fold(0, |all, value| all << 6 | value) << (6 * (4 - four.len()));
        [16, 8, 0]
            .map(|by| (all >> by) as u8)
            .into_iter()
            .take(four.len() - 1)
    });
    pieces.collect()
}
