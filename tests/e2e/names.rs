//! Names that a team keeps out: told to the settings by keys, pointed out in a visit.

use crate::keyboard::{enter_on, tab_to};
use crate::scene::{SOON, empty_walk, in_the_room, kept, open, say};
use serde_json::json;
use walk_e2e::{App, ENTER, Page, Setup, Theme, until};
use walk_words::{Arg, Lang, Words};

fn count(app: &App, lang: Lang, n: i64) {
    let args = [("n", Arg::from(n))];
    let words = Words::of(lang).say_with("settings-names-count", &args);
    app.expect_text(&words);
}

fn field(app: &App) -> String {
    let value = app.property(&app.css("#name"), "value");
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_name_from_the_settings_is_replaced_in_a_visit() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    app.go(Page::Settings, None, None);
    count(&app, Lang::En, 0);
    tab_to(&app, "#name");
    app.keys("Zubeldía");
    app.chord(&[ENTER]);
    count(&app, Lang::En, 1);
    // The next one can be typed at once; the one before is nowhere to be seen.
    app.keys("Ana Ruiz");
    app.chord(&[ENTER]);
    count(&app, Lang::En, 2);
    assert_eq!(field(&app), "");
    assert!(!app.text().contains("Zubeld") && !app.text().contains("Ruiz"));

    in_the_room(&app, &walk, &visit);
    let typed = "Hands up, then zubeldia's table wrote";
    app.keys(typed);
    let line = app.css("#compose .nudge p");
    let said = app.property(&line, "textContent");
    assert!(said.as_str().unwrap().contains("zubeldia"), "{said}");
    let caret = app.js(
        "const a = document.activeElement; return [a.id, a.selectionStart, a.selectionEnd, a.value]",
        &[],
    );
    let end = typed.len();
    assert_eq!(caret, json!(["note", end, end, typed]), "nothing moved");
    app.press("button", &say("visit-nudge-teacher"));
    kept(&app, &walk, "the note without the name", |walk| {
        walk["notes"][0]["text"] == "Hands up, then the teacher's table wrote"
    });
}

#[test]
fn what_cannot_be_on_the_list_is_said_beside_the_field() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    app.look("en", Theme::Light);
    app.invoke("keep_out", &json!({ "name": "Ana Ruiz" }));
    open(&app, Page::Settings, &walk, &visit);
    count(&app, Lang::En, 1);
    let wrong = [
        ("", "errors-no-name"),
        ("one two three four", "errors-long-name"),
        ("ANA RUÍZ", "errors-name-listed"),
    ];
    for (typed, why) in wrong {
        app.fill(&app.css("#name"), typed);
        app.chord(&[ENTER]);
        until("the remark beside the field", SOON, || {
            let remark = app.maybe_css("#name + .error")?;
            let text = app.property(&remark, "textContent");
            text.as_str()?.contains(&say(why)).then_some(())
        });
        assert_eq!(field(&app), typed, "what was typed stays");
        let there = app.js("return document.activeElement.id", &[]);
        assert_eq!(there, "name");
        assert_eq!(app.axe(), [] as [String; 0]);
    }
    let low = app.js(
        "return [...document.querySelectorAll('#names button, #names input')].filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.id)",
        &[],
    );
    assert_eq!(low, json!([]));
    count(&app, Lang::En, 1);

    // Typed once more, it goes; the remark goes with it.
    enter_on(&app, "#let-in");
    count(&app, Lang::En, 0);
    app.expect_count(".error", 0);
}

#[test]
fn all_are_forgotten_after_one_question() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    for name in ["Ana", "Berta", "Chus"] {
        app.invoke("keep_out", &json!({ "name": name }));
    }
    app.look("es", Theme::Contrast);
    open(&app, Page::Settings, &walk, &visit);
    count(&app, Lang::Es, 3);
    let words = Words::of(Lang::Es);
    enter_on(&app, "#let-all-in");
    app.by("button", &words.say("settings-names-forget-sure"));
    assert_eq!(app.axe(), [] as [String; 0]);
    // Whoever goes elsewhere has not answered.
    tab_to(&app, "#let-in");
    app.by("button", &words.say("settings-names-forget"));
    count(&app, Lang::Es, 3);
    app.press("button", &words.say("settings-names-forget"));
    app.press("button", &words.say("settings-names-forget-sure"));
    count(&app, Lang::Es, 0);
    until("the focus in the field", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "name").then_some(())
    });
    app.expect_count("#let-all-in:not([hidden])", 0);
}
