//! What stands around a plan: proposals, rows that move, practice, the end of a walk.

use crate::keyboard::{enter_on, tab_to};
use crate::scene::{SOON, empty_walk, first_walk, kept, open, say, visit, walk};
use serde_json::json;
use walk_e2e::{ALT, CONTROL, DOWN, ENTER, Page, Setup, until};

#[test]
fn twelve_sentences_are_sorted_with_keys() {
    for language in ["en", "es"] {
        let app = Setup::new().language(language).start();
        app.go(Page::Practice, None, None);
        let mut judgements = 0;
        for _ in 0..12 {
            tab_to(&app, "#judgement");
            app.chord(&[ENTER]);
            app.css(".rewrite");
            let icon = app.js("return document.querySelector('.answer').textContent", &[]);
            judgements += usize::from(icon == words(language).say("practice-is-judgement"));
            until("the way on to have the focus", SOON, || {
                (app.js("return document.activeElement.id", &[]) == "next").then_some(())
            });
            app.chord(&[ENTER]);
        }
        app.expect_count("#end", 1);
        assert!(
            (4..=8).contains(&judgements),
            "{judgements} of 12 are judgements in {language}"
        );
    }
}

#[test]
fn a_row_moves_by_keys_and_a_wording_is_remarked() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    for text in ["Students are engaged", "Students ask one another why"] {
        let made = app.invoke("add", &json!({ "noun": "look_for", "walk": id }));
        let patch = json!({ "noun": "look_for", "id": made["value"], "text": text });
        app.invoke("edit", &json!({ "patch": patch, "seq": 3.0 }));
    }
    open(&app, Page::Prebrief, &id, &visit);
    app.expect_count("[data-rows=look_for] .nudge", 1);
    tab_to(&app, "[data-rows=look_for] textarea");
    app.chord(&[ALT, DOWN]);
    kept(&app, &id, "the other order", |walk| {
        walk["look_fors"][1]["text"] == "Students are engaged"
    });
    until("the caret to stay in its row", SOON, || {
        (app.js("return document.activeElement.value", &[]) == "Students are engaged").then_some(())
    });
}

#[test]
fn closing_a_walk_is_asked_about_once_and_erases_its_doors() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let door = json!({ "noun": "door", "visit": visit(&app, &id, 1), "code": "Zimmer-77" });
    app.invoke("edit", &json!({ "patch": door, "seq": 1.0 }));
    app.go(Page::Home, None, None);
    app.press("button", "More about “How students explain their thinking”");
    app.press("button", &say("home-close"));
    assert_ne!(walk(&app, &id)["status"], "closed");
    app.press("button", &say("home-close-sure"));
    kept(&app, &id, "the walk to be closed", |walk| {
        walk["status"] == "closed"
    });
    let notebook = std::fs::read(app.place("data/notebook.sqlite")).unwrap();
    let holds = |bytes: &[u8]| bytes.windows(9).any(|w| w == b"Zimmer-77");
    assert!(!holds(&notebook), "the door is gone from the file");
    let plan = app.invoke("plan_view", &json!({ "walk": id }));
    assert_eq!(plan["doors"], json!({}));
}

#[test]
fn proposals_are_voted_on_and_one_becomes_the_focus() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Prebrief, &id, &visit);
    enter_on(&app, "#proposals summary");
    for text in [
        "Who asks the questions?",
        "What happens after a wrong answer?",
    ] {
        enter_on(&app, "[data-add=proposal]");
        until("the new proposal to have the focus", SOON, || {
            let there = "return document.activeElement.matches('[data-rows=proposal] textarea') && document.activeElement.value === ''";
            (app.js(there, &[]) == true).then_some(())
        });
        app.keys(text);
    }
    for _ in 0..2 {
        app.saved();
        app.press("button", "One hand more for proposal 2");
    }
    kept(&app, &id, "two hands", |walk| {
        walk["proposals"][1]["votes"] == 2
    });
    app.saved();
    app.press("button", "Take proposal 2 as our focus");
    kept(&app, &id, "the focus", |walk| {
        walk["focus_question"] == "What happens after a wrong answer?"
    });
    app.chord(&[CONTROL, 'k']);
    let undo = app.by("button", &format!("{} Ctrl+Z", say("common-undo")));
    app.click(&undo);
    kept(&app, &id, "no focus again", |walk| {
        walk["focus_question"] == ""
    });
}

fn words(language: &str) -> &'static walk_words::Words {
    walk_words::Words::of(walk_words::Lang::parse(language).unwrap())
}
