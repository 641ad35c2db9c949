//! From the first stage of a debrief to a closed walk, on the sample with cards of four walkers: by keys, mouse and finger.

use std::collections::BTreeSet;

use crate::hands::{add, type_card};
use crate::keyboard::enter_on;
use crate::scene::{SOON, kept, open, say, visit, walk};
use crate::stages::sample_at;
use serde_json::{Value, json};
use walk_e2e::{ALT, App, Page, RIGHT, Setup, until};

/// What presses: keys, a mouse or a finger.
#[derive(Clone, Copy, PartialEq)]
enum Hands {
    Keys,
    Mouse,
    Finger,
}

impl Hands {
    /// Presses what a selector names.
    #[track_caller]
    fn press(self, app: &App, selector: &str) {
        app.saved();
        match self {
            Self::Keys => {
                // From the top of the page on, as Tab goes.
                app.js("document.querySelector('h1').focus()", &[]);
                enter_on(app, selector);
            }
            Self::Mouse => app.click_css(selector),
            Self::Finger => app.tap_css(selector),
        }
    }

    /// Brings the loose card of a text into the last group.
    fn group(self, app: &App, text: &str, group: &str) {
        let place = format!("#wall .group[data-id=\"{group}\"]");
        let find = "const card = [...document.querySelectorAll('#wall .loose .card')].find((one) => one.textContent.includes(arguments[0]));
            card.dataset.mark = 'this'; return card.parentElement.dataset.id";
        let id = app.js(find, &[json!(text)]);
        match self {
            Self::Keys => {
                app.js("document.querySelector('[data-mark=this]').focus()", &[]);
                let groups = app.count("#wall .group");
                for _ in 1..groups {
                    app.chord(&[ALT, RIGHT]);
                }
            }
            _ => {
                // A card that was just typed in is chosen already.
                if app.count("#wall .loose [data-mark=this][aria-pressed=false]") > 0 {
                    self.press(app, "#wall .loose [data-mark=this]");
                }
                self.press(app, &format!("{place} .put"));
            }
        }
        let row = format!("{place} li[data-id=\"{}\"]", id.as_str().unwrap());
        until("the card in its group", SOON, || {
            (app.count(&row) == 1).then_some(())
        });
        app.saved();
    }
}

/// Waits for a stage of the four.
#[track_caller]
fn stage(app: &App, number: usize) {
    app.expect_text(&format!("{number} of 4"));
}

fn from_the_first_stage_to_a_closed_walk(app: &App, hands: Hands) {
    // As the visits have left it: no stage has begun.
    let id = sample_at(app, &json!([]));
    let room = visit(app, &id, 1);
    let before = walk(app, &id);
    let by: BTreeSet<&str> = before["cards"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|card| card["author"].as_str())
        .collect();
    assert!(by.len() >= 3, "cards of three walkers and more");
    open(app, Page::Debrief, &id, &room);

    // Describe: a note of mine and what a walker with paper saw.
    hands.press(app, "#begin");
    stage(app, 1);
    let cards = before["cards"].as_array().unwrap().len();
    hands.press(app, "#notes button");
    kept(app, &id, "my card", |walk| {
        walk["cards"].as_array().unwrap().len() == cards + 1
    });
    let count = say("common-evidence-count");
    type_card(app, "2", "Seven of 26 asked a second question.", &count);
    kept(app, &id, "the card from paper", |walk| {
        has(
            &walk["cards"],
            "text",
            "Seven of 26 asked a second question.",
        )
    });

    // Group and name: two visits make a pattern.
    hands.press(app, "#stage-next");
    stage(app, 2);
    add(app, "pattern", "name", "Second questions");
    kept(app, &id, "the group", |walk| {
        has(&walk["patterns"], "name", "Second questions")
    });
    let group = id_of_last(&walk(app, &id)["patterns"]);
    hands.group(app, "Seven of 26", &group);
    let place = format!("#wall .group[data-id=\"{group}\"]");
    assert_eq!(app.count(&format!("{place} [data-field=statement]")), 0);
    hands.group(app, "6 of 6 groups rewrote", &group);
    let statement = format!("{place} [data-field=statement]");
    app.expect_count(&statement, 1);
    app.click_css(&statement);
    app.keys("students went on after a first answer.");
    kept(app, &id, "the pattern", |walk| {
        let last = walk["patterns"].as_array().unwrap().last().unwrap();
        last["statement"] == "students went on after a first answer."
            && last["visits"] == json!([2, 4])
    });

    // Wonder, and decide.
    hands.press(app, "#stage-next");
    stage(app, 3);
    add(
        app,
        "wondering",
        "text",
        "What made the second question come?",
    );
    hands.press(app, "#stage-next");
    stage(app, 4);
    add(app, "next_step", "text", "Bring one second question each.");
    kept(app, &id, "the team's words", |walk| {
        has(
            &walk["team_wonderings"],
            "text",
            "What made the second question come?",
        ) && has(
            &walk["team_next_steps"],
            "text",
            "Bring one second question each.",
        )
    });
    hands.press(app, "#end");
    kept(app, &id, "no stage under way", |walk| {
        let times = walk["stage_times"].as_array().unwrap();
        times.iter().all(|time| !time["ended_at"].is_null())
    });

    // Reflection and commitments are there already; the walk is wrapped up and closed.
    hands.press(app, "#go-on");
    app.wait_for_page(Page::Reflection);
    hands.press(app, "#next");
    app.wait_for_page(Page::Commitments);
    hands.press(app, "#next");
    app.wait_for_page(Page::WrapUp);
    hands.press(app, ".steps [href^=review]");
    app.wait_for_page(Page::Review);
    app.expect_text("students went on after a first answer.");
    app.expect_text("In 2 of 4 visits");
    hands.press(app, "#close");
    app.expect_text(&say("review-close-sure"));
    hands.press(app, "#close");
    kept(app, &id, "a closed walk", |walk| walk["status"] == "closed");
    app.expect_count("#reopen", 1);
}

fn has(list: &Value, field: &str, text: &str) -> bool {
    let list = list.as_array().unwrap();
    list.iter().any(|one| one[field] == text)
}

fn id_of_last(list: &Value) -> String {
    let last = list.as_array().unwrap().last().unwrap();
    last["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_debrief_to_a_closed_walk_with_keys() {
    let app = Setup::new().sample().start();
    from_the_first_stage_to_a_closed_walk(&app, Hands::Keys);
}

#[test]
fn a_debrief_to_a_closed_walk_with_the_mouse() {
    let app = Setup::new().sample().start();
    from_the_first_stage_to_a_closed_walk(&app, Hands::Mouse);
}

#[test]
fn a_debrief_to_a_closed_walk_with_a_finger() {
    let app = Setup::new().sample().touch().start();
    from_the_first_stage_to_a_closed_walk(&app, Hands::Finger);
}
