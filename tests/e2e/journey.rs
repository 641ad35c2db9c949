//! The whole of a walk, as one person does it with a mouse and a keyboard.

use crate::hands::{add, click, fill, id_of, press, tablet, told, type_card};
use crate::scene::{SOON, kept, pdf_text, walk};
use serde_json::{Value, json};
use walk_e2e::{App, CONTROL, ENTER, Page, Setup, until};

const NOTES: [(&str, &str); 3] = [
    ("notice", "Two students ask a third \"How do you know?\""),
    (
        "wonder",
        "I wonder what the pair by the window wrote first.",
    ),
    ("try", "I will ask for the reason before the answer."),
];

#[test]
fn a_walk_from_plan_to_report() {
    whole_walk(&Setup::new().save(&["report.pdf"]).start());
}

#[test]
fn a_walk_from_plan_to_report_on_a_spanish_tablet() {
    let setup = Setup::new().language("es").save(&["report.pdf"]);
    let app = setup.start();
    app.resize(768, 1024);
    whole_walk(&app);
}

/// Walks from plan to report on an empty notebook; the save dialog answers `report.pdf`.
pub fn whole_walk(app: &App) {
    assert_eq!(app.page(), Some(Page::Home));
    press(app, "button", &told(app, "home-plan-a-walk"));
    app.wait_for_page(Page::Prebrief);
    let id = id_of(app, "walk");
    plan(app, &id);
    schedule(app, &id);
    visit(app, &id);
    debrief(app, &id);
    reflect_and_commit(app, &id);
    export(app);
    let shown: Value = serde_json::from_str(&app.cli(&["show", "latest", "--json"])).unwrap();
    assert_eq!(shown["title"], "How students explain");
    assert_eq!(shown["notes"].as_array().unwrap().len(), 3);
    assert_eq!(shown["commitments"][0]["partner"], "Ana");
}

fn plan(app: &App, id: &str) {
    app.expect_text(&told(app, "prebrief-purpose-line"));
    fill(app, "[data-field=title]", "How students explain");
    fill(
        app,
        "[data-field=focus_question]",
        "How do students explain their thinking to one another?",
    );
    fill(
        app,
        "#mine [data-field=learning_goal]",
        "Hear how others wait after a question.",
    );
    fill(
        app,
        "[data-field=my_current_practice]",
        "I answer too soon.",
    );
    add(
        app,
        "look_for",
        "text",
        "Students ask one another for a reason",
    );
    click(app, "#bank button");
    until("the new norm to have the focus", SOON, || {
        let there = "return document.activeElement.closest('[data-rows=norm]') !== null";
        (app.js(there, &[]) == true).then_some(())
    });
    add(app, "walker", "display_name", "Ana");
    kept(app, id, "the plan", |walk| {
        walk["title"] == "How students explain"
            && walk["focus_question"] == "How do students explain their thinking to one another?"
            && walk["look_fors"][0]["text"] == "Students ask one another for a reason"
            && walk["norms"][0]["text"]
                .as_str()
                .is_some_and(|norm| norm.len() > 10)
            && walk["walkers"][1]["display_name"] == "Ana"
            && walk["walkers"][0]["my_current_practice"] == "I answer too soon."
            && walk["walkers"][0]["learning_goal"] == "Hear how others wait after a question."
    });
    click(app, "#next");
    app.wait_for_page(Page::Schedule);
}

fn schedule(app: &App, id: &str) {
    fill(app, "tr[data-id] [data-field=start]", "905");
    kept(app, id, "two visits, the first at 09:05", |walk| {
        walk["visits"].as_array().unwrap().len() == 2 && walk["visits"][0]["start"] == "09:05"
    });
    let minutes = app.css("tr[data-id]:nth-child(2) [data-field=minutes]");
    app.fill(&minutes, "12");
    kept(app, id, "twelve minutes", |walk| {
        walk["visits"][1]["minutes"] == 12
    });
    // 15 and 12 minutes in rooms; the first begins at 09:05.
    until("the sum to follow", SOON, || {
        let sum = app.text();
        [
            "2 visits, 27 minutes in rooms",
            "2 visitas, 27 minutos en las aulas",
        ]
        .iter()
        .any(|said| sum.contains(said))
        .then_some(())
    });
    click(app, "#start");
    app.wait_for_page(Page::Visit);
}

fn visit(app: &App, id: &str) {
    // "Start visit 1" has entered the room already.
    kept(app, id, "the moment of entering", |walk| {
        walk["visits"][0]["entered_at"].is_string()
    });
    until("the field for the note to be ready", SOON, || {
        (app.js("return document.activeElement.id", &[]) == "note").then_some(())
    });
    for (index, (lane, text)) in NOTES.into_iter().enumerate() {
        if tablet(app) {
            click(app, &format!("[data-lane={lane}]"));
        } else {
            app.chord(&[CONTROL, char::from(b'1' + u8::try_from(index).unwrap())]);
        }
        app.keys(text);
        kept(app, id, "the text before it is added", |walk| {
            walk["notes"][index]["text"] == text
                && walk["notes"][index]["lane"] == lane
                && walk["notes"][index]["draft"] == true
        });
        if index == 0 || tablet(app) {
            click(app, "#add");
        } else {
            app.chord(&[CONTROL, ENTER]);
        }
        app.expect_count("#notes > li", index + 1);
        assert_eq!(
            app.property(&app.css("#note"), "value"),
            "",
            "the field is free for the next note"
        );
    }
    kept(app, id, "three notes, each with its minute", |walk| {
        walk["notes"]
            .as_array()
            .unwrap()
            .iter()
            .all(|note| note["draft"] == false && note["minute"] == 0)
    });
    click(app, "#leave");
    kept(app, id, "the moment of leaving", |walk| {
        walk["visits"][0]["left_at"].is_string()
    });
    click(app, "#next");
    app.wait_for_page(Page::Hall);
    hall(app, id);
    click(app, "#next");
    app.wait_for_page(Page::Visit);
    app.expect_count("#notes > li", 0);
    click(app, "#switch a");
    until("the first visit again", SOON, || {
        (app.count("#notes > li") == 3).then_some(())
    });
    for (_, text) in NOTES {
        assert!(
            app.text().contains(text),
            "\"{text}\" is there after leaving and coming back"
        );
    }
}

fn hall(app: &App, id: &str) {
    click(app, "#notes button");
    kept(app, id, "a note for the round", |walk| {
        walk["notes"][0]["picked"] == true
    });
    add(app, "clarification", "text", "Three asked, not two.");
    add(app, "parked", "text", "Zq7719 was too long.");
    click(app, "#mirror textarea");
    app.keys("I ask aloud too.");
    kept(app, id, "what is the same in my room", |walk| {
        walk["mirrors"][0]["same"] == "I ask aloud too."
            && walk["clarifications"][0]["text"] == "Three asked, not two."
    });
}

fn debrief(app: &App, id: &str) {
    app.saved();
    press(app, "link", &told(app, "common-step-debrief"));
    app.wait_for_page(Page::Debrief);
    // What was parked stands here once more, and is erased by a press that is asked about once.
    app.expect_text("Zq7719 was too long.");
    click(app, "#erase-parked");
    app.expect_text(&told(app, "debrief-erase-sure"));
    click(app, "#erase-parked");
    app.expect_count("#parked", 0);
    let hall = app.invoke("hall_view", &json!({ "walk": id }));
    assert_eq!(hall["parked"], json!([]));
    assert!(
        !app.text().contains(NOTES[2].1),
        "what a walker will try is not evidence for the team"
    );
    click(app, "#notes button");
    kept(app, id, "a card", |walk| {
        walk["cards"][0]["text"] == NOTES[0].1
    });
    // A walker who kept paper gives a card of the other visit.
    let count = told(app, "common-evidence-count");
    type_card(app, "2", "Three pairs ask for a reason.", &count);
    kept(app, id, "the card from paper", |walk| {
        walk["cards"][1]["text"] == "Three pairs ask for a reason."
            && walk["cards"][1]["visit_no"] == 2
            && walk["cards"][1]["evidence_type"] == "count"
    });
    add(app, "pattern", "name", "Reasons, please");
    for card in [0, 1] {
        // One visit is not a pattern yet: there is nowhere to write what was seen.
        assert_eq!(app.count("#wall [data-field=statement]"), 0);
        click(app, "#wall .loose .card");
        click(app, "#wall .group .put.go");
        kept(app, id, "the card in the pattern", |walk| {
            walk["cards"][card]["pattern"] == walk["patterns"][0]["id"]
        });
    }
    let words = "Students ask for reasons when the task has two answers.";
    click(app, "#wall [data-field=statement]");
    app.keys(words);
    kept(app, id, "a pattern", |walk| {
        walk["patterns"][0]["statement"] == words
            && walk["patterns"][0]["name"] == "Reasons, please"
    });
    add(
        app,
        "wondering",
        "text",
        "What happens when the task has one answer?",
    );
    add(
        app,
        "next_step",
        "text",
        "Try a task with two answers in each grade.",
    );
    fill(app, "[data-field=owner]", "Ana");
    kept(app, id, "the team's words", |walk| {
        walk["team_wonderings"][0]["text"] == "What happens when the task has one answer?"
            && walk["team_next_steps"][0]["text"] == "Try a task with two answers in each grade."
            && walk["team_next_steps"][0]["owner"] == "Ana"
    });
    click(app, "#go-on");
    app.wait_for_page(Page::Reflection);
}

fn reflect_and_commit(app: &App, id: &str) {
    for name in ["validated", "questioned", "new_idea", "surprise"] {
        fill(
            app,
            &format!("[data-field={name}]"),
            &format!("My words on {name}."),
        );
    }
    kept(app, id, "the reflection", |walk| {
        walk["reflections"][0]["surprise"] == "My words on surprise."
    });
    click(app, "#next");
    app.wait_for_page(Page::Commitments);
    add(
        app,
        "commitment",
        "text",
        "I will wait five seconds after each question.",
    );
    for (part, text) in [("day", "27"), ("month", "11"), ("year", "2026")] {
        fill(
            app,
            &format!("[data-rows=commitment] [data-part={part}]"),
            text,
        );
    }
    fill(
        app,
        "[data-field=evidence_i_will_collect]",
        "A tally of who answers",
    );
    fill(app, "[data-field=partner]", "Ana");
    kept(app, id, "the commitment", |walk| {
        let one = &walk["commitments"][0];
        one["text"] == "I will wait five seconds after each question."
            && one["by_date"] == "2026-11-27"
            && one["evidence_i_will_collect"] == "A tally of who answers"
            && one["partner"] == "Ana"
    });
    click(app, "#next");
    app.wait_for_page(Page::WrapUp);
    fill(app, "[data-field=celebration]", "We wrote what we heard.");
    kept(app, id, "what the team learned", |walk| {
        walk["celebration"] == "We wrote what we heard."
    });
    click(app, "#next");
    app.wait_for_page(Page::Export);
}

fn export(app: &App) {
    let file = app.place("report.pdf");
    click(app, "#save-pdf");
    until("the report", std::time::Duration::from_secs(30), || {
        file.is_file().then_some(())
    });
    app.expect_text("report.pdf");
    let text = pdf_text(&file);
    for (_, note) in NOTES {
        assert!(
            text.contains(&note.replace('"', ""))
                || text.contains(note)
                || text.contains(&note.replace('"', "”")),
            "the report holds \"{note}\":\n{text}"
        );
    }
    for words in [
        "How students explain",
        "My words on surprise.",
        "Students ask for reasons when",
        "I will wait five seconds",
    ] {
        assert!(text.contains(words), "the report holds \"{words}\"");
    }
}

#[test]
fn a_walk_file_goes_out_and_comes_in() {
    let app = Setup::new()
        .sample()
        .save(&["walk.json"])
        .open(&["walk.json", "broken.json"])
        .start();
    let id = crate::scene::first_walk(&app);
    let before = walk(&app, &id);
    app.go(Page::Export, Some(&id), None);
    click(&app, "#save-file");
    app.expect_text("walk.json");
    app.invoke("remove", &json!({ "noun": "walk", "id": id }));
    app.go(Page::Home, None, None);
    // Without a walk the page offers to plan one; the button for files is there all the same.
    click(&app, "#import");
    app.expect_count("#walks > li", 1);
    let after = walk(&app, &crate::scene::first_walk(&app));
    for part in [
        "title",
        "notes",
        "visits",
        "cards",
        "patterns",
        "reflections",
        "commitments",
    ] {
        assert_eq!(after[part], before[part], "{part}");
    }
    std::fs::write(
        app.place("broken.json"),
        "{ \"format\": \"learning-walk\", ",
    )
    .unwrap();
    click(&app, "#import");
    until("a sentence about the broken file", SOON, || {
        (!app.trouble().is_empty()).then_some(())
    });
    let said = app.trouble();
    assert!(
        said.contains("JSON"),
        "the sentence says what is wrong: {said}"
    );
    assert_eq!(app.count("#walks > li"), 1, "the notebook is as it was");
}
