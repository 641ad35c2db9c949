//! The pre-brief: the focus and its check, look-fors, what the team agrees on, what is open still.

use crate::keyboard::{enter_on, tab_to};
use crate::planning::tap;
use crate::scene::{SOON, empty_walk, first_walk, kept, open, say, visit, walk};
use serde_json::{Value, json};
use walk_e2e::{App, CONTROL, Page, SPACE, Setup, until};

/// Waits until the focus is on what the selector names.
#[track_caller]
fn at(app: &App, selector: &str) {
    until(&format!("the focus on {selector}"), SOON, || {
        let there = "return document.activeElement.matches(arguments[0])";
        (app.js(there, &[json!(selector)]) == true).then_some(())
    });
}

/// Tabs on to a field and types in place of what is there.
#[track_caller]
fn type_in(app: &App, selector: &str, text: &str) {
    tab_to(app, selector);
    app.chord(&[CONTROL, 'a']);
    app.keys(text);
}

/// Tabs on to a box and ticks it.
#[track_caller]
fn tick(app: &App, selector: &str) {
    tab_to(app, selector);
    app.chord(&[SPACE]);
}

/// Gives what each field of a selector holds: whether it is ticked, else its value.
fn held(app: &App, selector: &str) -> Value {
    app.js(
        "return [...document.querySelectorAll(arguments[0])].map((one) => /checkbox|radio/.test(one.type) ? one.checked : one.value)",
        &[json!(selector)],
    )
}

#[test]
fn a_focus_is_checked_in_five_parts_and_for_its_width() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Prebrief, &id, &visit);
    let check = "[data-field=focus_check]";
    assert_eq!(
        held(&app, check),
        json!([false, false, false, false, false])
    );
    let parts = [
        "observable",
        "actionable",
        "about_learning",
        "connected",
        "high_leverage",
    ];
    for part in parts {
        tick(&app, &format!("[value={part}]"));
    }
    kept(&app, &id, "five parts", |walk| {
        walk["focus_check"] == json!(parts)
    });
    for (width, held_now) in [
        ("too_wide", [true, false, false]),
        ("too_narrow", [false, false, true]),
    ] {
        tap(&app, &format!("[value={width}]"));
        kept(&app, &id, width, |walk| walk["focus_width"] == width);
        open(&app, Page::Prebrief, &id, &visit);
        assert_eq!(held(&app, "[data-field=focus_width]"), json!(held_now));
        assert_eq!(held(&app, check), json!([true, true, true, true, true]));
    }
    // "None" is an answer that is said, and so nothing is missing any more.
    let open_point = say("prebrief-missing-linked-goal");
    app.expect_text(&open_point);
    tap(&app, "[data-field=no_linked_goal]");
    kept(&app, &id, "no goal", |walk| walk["no_linked_goal"] == true);
    until("the open point to go", SOON, || {
        (!app.text().contains(&open_point)).then_some(())
    });
}

#[test]
fn a_focus_that_judges_is_remarked_and_no_vote_is_less_than_none() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Prebrief, &id, &visit);
    type_in(&app, "#focus-question", "Are students engaged?");
    let remark = app.css("[data-nudge=focus_question]");
    let words = app.property(&remark, "textContent");
    assert!(words.as_str().unwrap().contains("engaged"), "{words}");
    at(&app, "#focus-question[aria-describedby]");
    app.chord(&[CONTROL, 'a']);
    app.keys("What do students ask one another?");
    app.expect_count("[data-nudge=focus_question]", 0);
    kept(&app, &id, "the question", |walk| {
        walk["focus_question"] == "What do students ask one another?"
    });
    enter_on(&app, "#proposals summary");
    enter_on(&app, "[data-add=proposal]");
    at(&app, "[data-rows=proposal] textarea");
    app.keys("Who waits?");
    for (press, hands) in [("fewer", 0), ("more", 1), ("fewer", 0), ("fewer", 0)] {
        tap(&app, &format!("[data-rows=proposal] .{press}"));
        let shown = format!("{hands} hand{}", if hands == 1 { "" } else { "s" });
        until(&shown, SOON, || {
            let count = app.property(&app.css("[data-rows=proposal] .count"), "textContent");
            (count == shown.as_str()).then_some(())
        });
        kept(&app, &id, &shown, |walk| {
            walk["proposals"][0]["votes"] == hands
        });
    }
    let patch =
        json!({ "noun": "proposal", "id": walk(&app, &id)["proposals"][0]["id"], "votes": -1 });
    app.try_invoke("edit", &json!({ "patch": patch, "seq": 9e9 }))
        .unwrap_err();
    assert_eq!(walk(&app, &id)["proposals"][0]["votes"], 0);
}

#[test]
fn six_look_fors_are_enough_and_each_has_a_lens() {
    let app = Setup::new().start();
    let (id, visit) = empty_walk(&app);
    open(&app, Page::Prebrief, &id, &visit);
    for number in 1..=6 {
        enter_on(&app, "[data-add=look_for]");
        app.expect_count("[data-rows=look_for] > li", number);
        at(
            &app,
            &format!("[data-rows=look_for] > li:nth-child({number}) textarea"),
        );
        app.keys(&format!("Students name step {number}."));
    }
    // That is said, and a seventh is not offered; it is no refusal.
    app.expect_count("#look-fors-full", 1);
    app.expect_text(&say("prebrief-look-fors-full"));
    app.expect_count("[data-add=look_for]", 0);
    assert_eq!(app.trouble(), "");
    tab_to(
        &app,
        "[data-rows=look_for] > li:nth-child(6) [data-field=lens]",
    );
    app.keys("Te");
    kept(&app, &id, "the lens", |walk| {
        walk["look_fors"][5]["lens"] == "teacher_moves"
            && walk["look_fors"][5]["text"] == "Students name step 6."
    });
    open(&app, Page::Prebrief, &id, &visit);
    let lenses = held(&app, "[data-rows=look_for] [data-field=lens]");
    assert_eq!(lenses, json!(["", "", "", "", "", "teacher_moves"]));
    tap(
        &app,
        "[data-rows=look_for] > li:first-child [data-act=remove]",
    );
    app.expect_count("[data-rows=look_for] > li", 5);
    app.expect_count("[data-add=look_for]", 1);
    app.expect_count("#look-fors-full", 0);
}

#[test]
fn what_the_team_agrees_on_is_found_again() {
    let app = Setup::new().start();
    let (id, room) = empty_walk(&app);
    app.invoke("add", &json!({ "noun": "walker", "walk": id }));
    open(&app, Page::Prebrief, &id, &room);
    tick(&app, "[data-field=understands]");
    type_in(&app, "[data-field=my_prediction]", "Few will ask.");
    enter_on(&app, "[data-add=norm]");
    at(&app, "[data-rows=norm] textarea");
    app.keys("We thank the class.");
    type_in(
        &app,
        "[data-field=where_to_sit]",
        "At the back, on low chairs",
    );
    tab_to(&app, "[data-field=talk_to_students]");
    app.keys("Gen");
    tab_to(&app, "[data-field=devices]");
    app.keys("In");
    tick(&app, "[data-field=enter_together]");
    for (row, initials) in [(1, "N. B."), (2, "T. O.")] {
        type_in(
            &app,
            &format!("[data-rows=walker] > li:nth-child({row}) [data-field=initials]"),
            initials,
        );
    }
    enter_on(&app, "[data-hand=evidence]");
    kept(&app, &id, "kinds of evidence for both", |walk| {
        let of = |walker: usize| {
            walk["walkers"][walker]["evidence_types"]
                .as_array()
                .unwrap()
                .clone()
        };
        !of(0).is_empty() && !of(1).is_empty() && of(0) != of(1)
    });
    app.saved();
    let kinds = "[data-rows=walker] [data-field=evidence_types]";
    let handed = held(&app, kinds);
    assert!(
        handed.as_array().unwrap().contains(&json!(true)),
        "{handed}"
    );
    let app = app.close_and_reopen();
    open(&app, Page::Prebrief, &id, &room);
    for (field, value) in [
        ("understands", json!([true])),
        ("my_prediction", json!(["Few will ask."])),
        ("where_to_sit", json!(["At the back, on low chairs"])),
        ("talk_to_students", json!(["general"])),
        ("devices", json!(["hall_only"])),
        ("enter_together", json!([true])),
        ("initials", json!(["N. B.", "T. O."])),
    ] {
        assert_eq!(
            held(&app, &format!("[data-field={field}]")),
            value,
            "{field}"
        );
    }
    assert_eq!(
        held(&app, "[data-rows=norm] textarea"),
        json!(["We thank the class."])
    );
    assert_eq!(held(&app, kinds), handed);
}

#[test]
fn three_commitments_since_the_last_walk_are_kept_changed_and_not_yet() {
    let app = Setup::new().sample().start();
    let last = first_walk(&app);
    let third = app.invoke("add", &json!({ "noun": "commitment", "walk": last }))["value"].clone();
    let third = json!({ "noun": "commitment", "id": third, "text": "I will count to five." });
    app.invoke("edit", &json!({ "patch": third, "seq": 1.0 }));
    let id = app.invoke("plan_walk_from", &json!({ "walk": last }))["value"]
        .as_str()
        .unwrap()
        .to_owned();
    let room = visit(&app, &id, 1);
    open(&app, Page::Prebrief, &id, &room);
    app.expect_count("[data-rows=since] > li", 3);
    app.expect_text("I will count to five.");
    // It is the first section, and the first of the parts.
    let first = app.js(
        "const seen = (all) => [...document.querySelectorAll(all)].find((one) => one.checkVisibility());
         return [seen('#parts > section').id, seen('.parts-list a').hash]",
        &[],
    );
    assert_eq!(first, json!(["since", "#since"]));
    let outcomes = ["kept", "changed", "not_yet"];
    for (row, outcome) in (1..).zip(outcomes) {
        let row = format!("[data-rows=since] > li:nth-child({row})");
        tap(&app, &format!("{row} [value={outcome}]"));
        type_in(
            &app,
            &format!("{row} textarea"),
            &format!("It is {outcome}."),
        );
    }
    kept(&app, &id, "what became of each", |walk| {
        let since = walk["since_last_walk"].as_array().unwrap();
        since.len() == 3
            && since.iter().zip(outcomes).all(|(s, outcome)| {
                s["outcome"] == outcome && s["what_happened"] == format!("It is {outcome}.")
            })
    });
    app.saved();
    let app = app.close_and_reopen();
    open(&app, Page::Prebrief, &id, &room);
    let chosen = held(&app, "[data-rows=since] [data-field=outcome]");
    assert_eq!(
        chosen,
        json!([true, false, false, false, true, false, false, false, true])
    );
    // What is not yet kept stays open in its own walk; the others do not.
    let home = app.invoke("list_walks", &json!({}));
    let still: Vec<&Value> = home["commitments"].as_array().unwrap().iter().collect();
    assert_eq!(still.len(), 1, "{home}");
    assert_eq!(still[0]["text"], "I will count to five.");
}

#[test]
fn what_is_missing_leads_to_its_field() {
    let app = Setup::new().start();
    let (id, room) = empty_walk(&app);
    let me = walk(&app, &id)["me"].clone();
    let none = json!({ "noun": "walker", "id": me, "walk": id, "learning_goal": "", "roles": [] });
    app.invoke("edit", &json!({ "patch": none, "seq": 2.0 }));
    let no_day = json!({ "noun": "walk", "id": id, "date": null });
    app.invoke("edit", &json!({ "patch": no_day, "seq": 3.0 }));
    open(&app, Page::Prebrief, &id, &room);
    let here = [
        ("learning-goal", "#learning-goal"),
        ("date", "#date input"),
        ("focus-question", "#focus-question"),
        ("look-fors", "[data-add=look_for]"),
        ("norms", "[data-add=norm]"),
        ("linked-goal", "[data-field=linked_goal]"),
        ("facilitator", "#walkers [value=facilitator]"),
    ];
    for (what, field) in here {
        let words = say(&format!("prebrief-missing-{what}"));
        app.press("link", &words);
        at(&app, field);
    }
    app.saved();
    app.press("link", &say("prebrief-missing-start"));
    app.wait_for_page(Page::Schedule);
    at(&app, "[data-rows=visit] tr:first-child [data-field=start]");
    for visit in walk(&app, &id)["visits"].as_array().unwrap() {
        app.invoke("remove", &json!({ "noun": "visit", "id": visit["id"] }));
    }
    open(&app, Page::Prebrief, &id, &room);
    app.press("link", &say("prebrief-missing-visits"));
    app.wait_for_page(Page::Schedule);
    at(&app, "[data-add=visit]");
    // After a visit, what comes next is missing.
    let goal = json!({ "noun": "walker", "id": me, "walk": id, "learning_goal": "Who waits." });
    app.invoke("edit", &json!({ "patch": goal, "seq": 9e9 }));
    let room = app.invoke("add", &json!({ "noun": "visit", "walk": id }))["value"].clone();
    app.invoke("enter_visit", &json!({ "visit": room }));
    app.invoke("leave_visit", &json!({ "visit": room }));
    for (what, page, field) in [
        ("debrief", Page::Debrief, "h1"),
        ("reflection", Page::Reflection, "[data-field=validated]"),
        ("commitment", Page::Commitments, "[data-add=commitment]"),
    ] {
        open(&app, Page::Prebrief, &id, "");
        app.press("link", &say(&format!("prebrief-missing-{what}")));
        app.wait_for_page(page);
        at(&app, field);
    }
}
