//! What stands around a plan: proposals, rows that move, agenda, practice, search, the end of a walk.

use crate::keyboard::{enter_on, tab_to};
use crate::scene::{SOON, empty_walk, first_walk, kept, open, say, visit, walk};
use serde_json::json;
use walk_e2e::{ALT, CONTROL, DOWN, ENTER, Page, Setup, UP, until};
use walk_words::{Lang, Words};

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
            let answer = app.js("return document.querySelector('.answer').textContent", &[]);
            judgements += usize::from(answer == words(language).say("practice-is-judgement"));
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
fn visits_move_by_button_by_keys_and_by_touch_and_keep_their_hosts() {
    let app = Setup::new().start();
    app.resize(768, 1024);
    let (id, first) = empty_walk(&app);
    let patch = json!({ "noun": "visit", "id": first, "minutes": 11 });
    app.invoke("edit", &json!({ "patch": patch, "seq": 2.0 }));
    open(&app, Page::Schedule, &id, &first);
    let stands = |number: usize| {
        kept(&app, &id, "the visit in its new place", |walk| {
            walk["visits"][number - 1]["minutes"] == 11
        });
        until("the row to follow", SOON, || {
            let row = format!("[data-rows=visit] tr:nth-child({number}) [data-field=minutes]");
            let value = app.js(
                "return document.querySelector(arguments[0]).value",
                &[json!(row)],
            );
            (value == "11").then_some(())
        });
        app.saved();
    };
    app.click_css("[data-rows=visit] tr:nth-child(1) [data-act=down]");
    stands(2);
    let mine = format!("tr[data-id='{first}'] [data-field=minutes]");
    tab_to(&app, &mine);
    app.chord(&[ALT, UP]);
    stands(1);
    assert_eq!(
        app.js(
            "return document.activeElement.matches(arguments[0])",
            &[json!(mine)]
        ),
        true,
        "the caret stays in its row"
    );
    app.tap_css("[data-rows=visit] tr:nth-child(1) [data-act=down]");
    stands(2);
    // What is settled with a host belongs to the visit, wherever it stands.
    tab_to(&app, "#hosts li:nth-child(2) [data-field=lesson_phase]");
    app.keys("Gu");
    tab_to(&app, "#hosts li:nth-child(2) [data-field=host_status]");
    app.keys("Ag");
    tab_to(&app, "#hosts li:nth-child(2) [data-field=coverage]");
    app.keys("The tutor");
    for told in ["host_told", "students_told"] {
        app.tap_css(&format!("#hosts li:nth-child(2) [data-field={told}]"));
    }
    kept(&app, &id, "what is settled with the host", |walk| {
        let visit = &walk["visits"][1];
        visit["id"] == first.as_str()
            && visit["lesson_phase"] == "guided"
            && visit["host_status"] == "agreed"
            && visit["coverage"] == "The tutor"
            && visit["host_told"] == true
            && visit["students_told"] == true
    });
    app.expect_text(&say("schedule-door-hint"));
}

#[test]
fn the_agenda_has_an_opening_a_card_for_each_role_and_a_way_back_to_evidence() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    open(&app, Page::Agenda, &id, "");
    app.expect_count("#roles > details", 7);
    app.expect_count("#roles > details[open]", 2);
    app.expect_count("#roles > details .chip:not([hidden])", 2);
    app.tap_css("#opening summary");
    app.tap_css("#openers li:nth-child(2) button");
    let opener = Words::of(Lang::En).bank("agenda-opener-");
    kept(&app, &id, "an opening from the bank", |walk| {
        walk["opening_activity"] == opener[1].as_str()
    });
    // The page scrolls to the field once it has the focus; a press before that would miss.
    until("the opening to have the focus", SOON, || {
        let there = "return document.activeElement.dataset.field === 'opening_activity'";
        (app.js(there, &[]) == true).then_some(())
    });
    app.tap_css("#drift summary");
    app.expect_text(
        app.js("return document.querySelector('#drifts li').innerText", &[])
            .as_str()
            .unwrap(),
    );
    let said = || app.js("return document.querySelector('#say').textContent", &[]);
    let first = said();
    app.tap_css("#after");
    until("the next prompt", SOON, || (said() != first).then_some(()));
    app.tap_css("#before");
    until("the prompt before", SOON, || {
        (said() == first).then_some(())
    });
}

#[test]
fn closing_a_walk_is_asked_about_once_and_erases_its_doors() {
    let app = Setup::new().sample().start();
    let id = first_walk(&app);
    let door = json!({ "noun": "door", "visit": visit(&app, &id, 1), "code": "Zimmer-77" });
    app.invoke("edit", &json!({ "patch": door, "seq": 1.0 }));
    // What is written stands in the journal first.
    let holds = || {
        ["data/notebook.sqlite", "data/notebook.sqlite-wal"]
            .iter()
            .any(|file| {
                let bytes = std::fs::read(app.place(file)).unwrap_or_default();
                bytes.windows(9).any(|w| w == b"Zimmer-77")
            })
    };
    assert!(holds(), "the door is on the disk before");
    app.go(Page::Home, None, None);
    app.press("button", "More about “How students explain their thinking”");
    app.press("button", &say("home-review"));
    app.wait_for_page(Page::Review);
    app.press("button", &say("review-close"));
    assert_ne!(walk(&app, &id)["status"], "closed");
    app.press("button", &say("review-close-sure"));
    kept(&app, &id, "the walk to be closed", |walk| {
        walk["status"] == "closed"
    });
    until("the door to be gone from the disk", SOON, || {
        (!holds()).then_some(())
    });
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

#[test]
fn search_finds_notes_without_accents_and_leads_there() {
    let app = Setup::new().language("es").sample().start();
    let id = crate::scene::first_walk(&app);
    let first = crate::scene::visit(&app, &id, 1);
    app.invoke("write_note", &json!({ "visit": first, "lane": "notice", "text": "La Caminàta cruza el patio", "seq": 1.0 }));
    app.invoke("finish_note", &json!({ "visit": first }));
    app.go(Page::Home, None, None);
    app.chord(&[CONTROL, 'f']);
    until("the search to have the focus", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "search").then_some(())
    });
    app.keys("caminata cruza");
    app.expect_count("#hits a", 1);
    app.saved();
    app.click_css("#hits a");
    app.wait_for_page(Page::Visit);
    assert!(app.text().contains("La Caminàta cruza el patio"));
}

#[test]
fn a_hit_leads_to_its_note_among_many() {
    let app = Setup::new().start();
    let (id, visit) = crate::scene::empty_walk(&app);
    for n in 0..40 {
        let text = if n == 0 {
            "The heron stands still"
        } else {
            "Four hands go up"
        };
        app.invoke(
            "add_note",
            &json!({ "visit": visit, "lane": "notice", "text": text, "evidence_type": null }),
        );
    }
    app.invoke(
        "write_note",
        &json!({ "visit": visit, "lane": "notice", "text": "An otter swims", "seq": 1.0 }),
    );
    // From any page of the walk, the keys lead to the search.
    open(&app, Page::Hall, &id, &visit);
    for (word, wanted) in [("heron", "note"), ("otter", "")] {
        app.chord(&[CONTROL, 'f']);
        app.wait_for_page(Page::Home);
        until("the search to have the focus", SOON, || {
            (app.js("return document.activeElement.id", &[]) == "search").then_some(())
        });
        app.keys(word);
        app.expect_count("#hits a", 1);
        assert_eq!(
            app.js(
                "return document.querySelector('#hits mark').textContent",
                &[]
            ),
            word
        );
        app.click_css("#hits a");
        app.wait_for_page(Page::Visit);
        until("the focus on the note, and the note in view", SOON, || {
            let at = app.js(
                "const at = document.activeElement, box = at.getBoundingClientRect(), room = (at.closest('#scroller') ?? document.body).getBoundingClientRect(); \
                 return [at.className, at.id === 'note' ? at.value : at.textContent, box.top >= room.top - 1 && box.bottom <= room.bottom + 1]",
                &[],
            );
            (at[0] == wanted && at[1].as_str()?.contains(word) && at[2] == true).then_some(())
        });
    }
}

#[test]
fn home_leads_back_into_the_walk() {
    let app = Setup::new().start();
    app.press("button", &say("home-sample"));
    app.expect_count("#walks > li", 1);
    let (_, visit) = crate::scene::empty_walk(&app);
    app.invoke("enter_visit", &json!({ "visit": visit }));
    app.go(Page::Home, None, None);
    app.expect_count("#walks > li", 2);
    app.saved();
    app.click_css("#carry-on");
    app.wait_for_page(Page::Visit);
    assert_eq!(crate::hands::id_of(&app, "visit"), visit);
}
