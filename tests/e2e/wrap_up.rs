//! After the debrief: a reflection that is short, marked or left out, the pulse, the log, and the next plan.

use crate::keyboard::{back_to, enter_on, tab_to};
use crate::planning::tap;
use crate::scene::{SOON, empty_walk, first_walk, kept, open, say, visit, walk};
use serde_json::{Value, json};
use walk_e2e::{App, CONTROL, END, ENTER, HOME, Page, RIGHT, SPACE, Setup, until};

const HEARD: &str = "“Show me yours,” said a student.";

/// Waits until the focus is on what the selector names.
#[track_caller]
fn at(app: &App, selector: &str) {
    until(&format!("the focus on {selector}"), SOON, || {
        let there = "return document.activeElement.matches(arguments[0])";
        (app.js(there, &[json!(selector)]) == true).then_some(())
    });
}

/// Makes a walk with one visit behind it and one note; gives its id.
fn walked(app: &App) -> String {
    let (id, room) = empty_walk(app);
    app.invoke("enter_visit", &json!({ "visit": room }));
    let note = json!({ "visit": room, "lane": "notice", "text": HEARD, "seq": 1.0 });
    app.invoke("write_note", &note);
    app.invoke("finish_note", &json!({ "visit": room }));
    app.invoke("leave_visit", &json!({ "visit": room }));
    let expected = json!({ "noun": "preparation", "walk": id, "my_prediction": "Silence." });
    app.invoke("edit", &json!({ "patch": expected, "seq": 2.0 }));
    id
}

/// What stands in a field, and where its caret is.
fn text(app: &App, selector: &str) -> Value {
    let script = "const f = document.querySelector(arguments[0]); return [f.value, f.selectionEnd]";
    app.js(script, &[json!(selector)])
}

/// Lets the field's own undo take a step back, as its keys do; gives what stands there then.
fn undo_in_field(app: &App) -> Value {
    app.js(
        "document.execCommand('undo'); return document.activeElement.value",
        &[],
    )
}

/// Answers both questions with keys: so many steps to the right of *Yes*.
fn hand_in(app: &App, safe: usize, useful: usize, wish: &str) {
    for (name, steps) in [("safe", safe), ("useful", useful)] {
        tab_to(app, &format!("[name={name}]"));
        app.chord(&[SPACE]);
        for _ in 0..steps {
            app.chord(&[RIGHT]);
        }
    }
    tab_to(app, "#change-next");
    app.keys(wish);
    enter_on(app, "#hand-in");
    at(app, "[name=safe]");
}

#[test]
fn from_a_short_reflection_to_what_the_next_walk_changes_with_keys_alone() {
    let app = Setup::new().start();
    let id = walked(&app);
    open(&app, Page::Reflection, &id, "");
    app.expect_count(".answer", 5);
    app.expect_text("Silence.");
    // Who only passes by with Tab is not in a field: the words go where something was written last.
    tab_to(&app, "[data-field=questioned]");
    app.keys("Why?");
    enter_on(&app, "#notes button");
    kept(&app, &id, "the note where I wrote", |walk| {
        walk["reflections"][0]["questioned"] == format!("Why? {HEARD}").as_str()
    });
    open(&app, Page::Reflection, &id, "");
    tab_to(&app, "#short");
    app.chord(&[SPACE]);
    app.expect_count(".answer", 2);
    tab_to(&app, "[data-field=new_idea]");
    app.keys("Wait, ask.");
    app.chord(&[HOME]);
    for _ in 0..5 {
        app.chord(&[RIGHT]);
    }
    // The words of the note go to the caret; who came by keys stays with the notes.
    enter_on(&app, "#notes button");
    let whole = format!("Wait, {HEARD} ask.");
    kept(&app, &id, "the note in the reflection", |walk| {
        walk["reflections"][0]["new_idea"] == whole.as_str()
    });
    at(&app, "#notes button");
    app.expect_text("Put into “A new idea”");
    // It was as if typed: the field takes it back, and nothing selected is written over.
    back_to(&app, "[data-field=new_idea]");
    assert_eq!(undo_in_field(&app), "Wait, ask.");
    app.chord(&[CONTROL, 'a']);
    app.click_css("#notes button");
    let whole = format!("Wait, ask. {HEARD}");
    let end = whole.encode_utf16().count();
    assert_eq!(text(&app, "#new-idea"), json!([whole, end]));
    at(&app, "#new-idea");
    app.keys(" Yes.");
    kept(&app, &id, "what was typed on", |walk| {
        walk["reflections"][0]["new_idea"] == format!("{whole} Yes.").as_str()
    });
    app.expect_text("16 words");
    enter_on(&app, "[data-answer=new_idea] .share");
    kept(&app, &id, "the mark", |walk| {
        walk["reflections"][0]["shareable"] == json!(["new_idea"])
    });
    app.expect_count(".share[aria-pressed=true]", 1);
    at(&app, "[data-answer=new_idea] .share");
    // What is written never vanishes, and the device remembers the form.
    let more = json!({ "noun": "reflection", "walk": id, "equity_lens": "Four spoke." });
    app.invoke("edit", &json!({ "patch": more, "seq": 9e9 }));
    open(&app, Page::Reflection, &id, "");
    app.expect_count(".answer", 3);
    app.expect_count("[data-answer=equity_lens]", 1);
    // A note goes into what is written for a portfolio, too, if that is where I wrote.
    enter_on(&app, "#portfolio summary");
    tab_to(&app, "[data-field=portfolio_overview]");
    app.keys("Heard:");
    app.click_css("#notes button");
    app.expect_text("Put into “Overview”");
    kept(&app, &id, "the note in the overview", |walk| {
        walk["reflections"][0]["portfolio_overview"] == format!("Heard: {HEARD}").as_str()
    });
    enter_on(&app, "#next");
    app.wait_for_page(Page::Commitments);
    app.expect_count(".unreflected", 0);
    enter_on(&app, "#next");
    app.wait_for_page(Page::WrapUp);

    tab_to(&app, "[data-field=celebration]");
    app.keys("We wrote what we heard.");
    enter_on(&app, "#hand-in");
    at(&app, "[name=safe]");
    app.expect_count("#pulse .error", 2);
    hand_in(&app, 0, 1, "Begin on time.");
    app.expect_text("1 has answered.");
    app.expect_text(&say("wrap-up-handed-in"));
    let empty = "const f = new FormData(document.querySelector('#pulse')); return [...f.values()]";
    assert_eq!(app.js(empty, &[]), json!([""]), "for the next person");
    hand_in(&app, 1, 0, "");
    app.expect_text("2 have answered.");
    assert_eq!(app.count("#counts") + app.count("#wished"), 0);
    assert!(!app.text().contains("Begin on time."));
    hand_in(&app, 0, 0, "A longer break.");
    app.expect_text("2 of 3 say yes to speaking openly, 2 of 3 to useful for their own practice.");
    let cells = "return [...document.querySelectorAll('#counts td')].map((cell) => cell.textContent).join('')";
    assert_eq!(app.js(cells, &[]), "210210");
    app.expect_count("#wishes > li", 2);
    tab_to(&app, "[data-field=debrief_minutes_note]");
    app.keys("One visit is no pattern.");
    app.expect_count("#log-none", 1);
    enter_on(&app, "#log-add");
    at(&app, "[data-field=with_role]");
    app.keys("head of school");
    tab_to(&app, "[data-field=agreed]");
    app.keys("A summary next week.");
    let today = chrono::Local::now().date_naive().to_string();
    kept(&app, &id, "celebration, minutes and log", |walk| {
        let entry = &walk["comm_log"][0];
        walk["celebration"] == "We wrote what we heard."
            && walk["debrief_minutes_note"] == "One visit is no pattern."
            && entry["with_role"] == "head of school"
            && entry["agreed"] == "A summary next week."
            && entry["date"] == today.as_str()
    });
    app.expect_count("#log-none", 0);
    enter_on(&app, "[data-rows=communication] [data-act=remove]");
    at(&app, "#log-add");
    app.expect_count("#log-none", 1);

    enter_on(&app, ".name");
    app.wait_for_page(Page::Home);
    enter_on(&app, ".walk > button");
    enter_on(&app, ".menu button:nth-of-type(2)");
    app.wait_for_page(Page::Prebrief);
    let next = first_walk(&app);
    assert_ne!(next, id);
    app.expect_count("#felt .agreed > li", 2);
    app.expect_text("Begin on time.");
    tab_to(&app, "[data-field=changed_because]");
    app.keys("We begin at 8.");
    kept(&app, &next, "what was changed", |walk| {
        walk["changed_because"] == "We begin at 8."
    });
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_reflection_is_left_out_aloud_and_never_in_silence() {
    let app = Setup::new().start();
    let id = walked(&app);
    let open_line = say("common-unreflected");
    for page in [Page::Commitments, Page::WrapUp] {
        open(&app, page, &id, "");
        app.expect_text(&open_line);
    }
    // Closing says it, too, and leads there or lets the person go on.
    let close = |app: &App| {
        open(app, Page::Review, &id, "");
        enter_on(app, "#close");
        app.expect_text(&say("review-close-sure"));
    };
    close(&app);
    app.expect_text(&open_line);
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    tap(&app, ".unreflected a");
    app.wait_for_page(Page::Reflection);
    enter_on(&app, "#not-now");
    at(&app, "#take-back");
    app.expect_text(&say("reflection-left-out"));
    kept(&app, &id, "that it is left out", |walk| {
        walk["reflections"][0]["left_out"] == true
    });
    enter_on(&app, "#take-back");
    at(&app, "#not-now");
    app.chord(&[ENTER]);
    at(&app, "#take-back");
    open(&app, Page::WrapUp, &id, "");
    app.expect_count(".unreflected", 0);
    // Who begins all the same has not left it out.
    open(&app, Page::Reflection, &id, "");
    app.expect_count("#left-out", 1);
    tab_to(&app, "[data-field=surprise]");
    app.keys("Noise.");
    app.expect_count("#left-out", 0);
    app.expect_count("#leave-out", 0);
    app.chord(&[END]);
    app.saved();
    close(&app);
    app.expect_count(".unreflected", 0);
    app.chord(&[ENTER]);
    until("the walk to be closed", SOON, || {
        (walk(&app, &id)["status"] == "closed").then_some(())
    });
    open(&app, Page::WrapUp, &id, "");
    app.expect_count("#pulse", 0);
    app.expect_text(&say("wrap-up-closed"));
}

#[test]
fn the_protocol_says_what_to_write_minutes_go_with_the_agenda_and_a_portfolio_counts_its_words() {
    let app = Setup::new().save(&["portfolio.md"]).start();
    let (id, _) = empty_walk(&app);
    let room = visit(&app, &id, 1);
    open(&app, Page::Reflection, &id, &room);
    app.expect_count("#stage", 0);
    app.invoke(
        "choose_protocol",
        &json!({ "walk": id, "protocol": "ladder" }),
    );
    open(&app, Page::Reflection, &id, &room);
    app.expect_text("Each walker writes alone: what surprised me");
    app.expect_text("15 minutes");
    open(&app, Page::Agenda, &id, &room);
    tab_to(&app, "[data-field=prebrief_minutes_note]");
    app.keys("Nobody speaks in the room.");
    app.saved();
    open(&app, Page::WrapUp, &id, &room);
    let there = text(&app, "[data-field=prebrief_minutes_note]");
    assert_eq!(there[0], "Nobody speaks in the room.");

    open(&app, Page::Reflection, &id, &room);
    app.expect_count("#portfolio textarea", 0);
    enter_on(&app, "#portfolio summary");
    app.expect_count("#portfolio textarea", 2);
    app.expect_text("0 of 300 words");
    tab_to(&app, "[data-field=portfolio_overview]");
    app.keys("Two of us: don’t re-read ");
    app.expect_text("5 of 300 words");
    tab_to(&app, "[data-field=portfolio_reflection]");
    let many = "document.execCommand('insertText', false, 'wait '.repeat(299) + 'Who waits?')";
    app.js(many, &[]);
    app.expect_text("301 words: 1 more than the 300");
    tab_to(&app, "[data-field=portfolio_link]");
    app.keys("example.org/talk");
    kept(&app, &id, "what is for a portfolio", |walk| {
        let mine = &walk["reflections"][0];
        mine["portfolio_overview"] == "Two of us: don’t re-read "
            && mine["portfolio_link"] == "example.org/talk"
    });
    // None of it is an answer of the reflection.
    app.expect_text("0 words ·");
    app.expect_count("#not-now", 1);

    app.go(Page::Export, Some(&id), None);
    app.click(&app.by("radio", &say("export-portfolio")));
    app.js("const f = document.querySelector('#format'); f.value = 'md'; f.dispatchEvent(new Event('change'))", &[]);
    app.click_css("#save-pdf");
    let file = app.place("portfolio.md");
    let paper = until("the portfolio", SOON * 3, || {
        std::fs::read_to_string(&file).ok()
    });
    let paper = paper.replace('\\', "");
    for said in [
        "re-read",
        "**5 words**",
        "Who waits?",
        "**301 words**",
        "example.org/talk",
    ] {
        assert!(paper.contains(said), "{said}: {paper}");
    }
    // What is written stands open, with its count, and undo counts anew.
    open(&app, Page::Reflection, &id, &room);
    app.expect_count("#portfolio textarea", 2);
    app.expect_text("301 words: 1 more than the 300");
    app.click_css("#undo");
    app.click_css("#undo");
    app.expect_text("0 of 300 words");
}
