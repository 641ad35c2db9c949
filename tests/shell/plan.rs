//! What a plan says of itself: the team, the times, the doors, whose turn it is.

use serde_json::{Value, json};

use crate::commands::Window;

async fn edit(window: &Window, patch: Value) {
    window
        .ok("edit", json!({ "patch": patch, "seq": 1.0 }))
        .await;
}

async fn view(window: &Window, walk: &str) -> Value {
    window.ok("plan_view", json!({ "walk": walk })).await
}

async fn say(window: &Window, key: &str, args: Value) -> Value {
    window.ok("say", json!({ "key": key, "args": args })).await
}

async fn visits(window: &Window, walk: &str) -> Vec<String> {
    let view = window.ok("open_walk", json!({ "walk": walk })).await;
    let visits = view["walk"]["visits"].as_array().unwrap();
    let id = |v: &Value| v["id"].as_str().unwrap().to_owned();
    visits.iter().map(id).collect()
}

#[tokio::test]
async fn a_team_outside_the_range_is_told_why_and_not_stopped() {
    let window = Window::open();
    let (walk, _) = window.plan().await;
    let remark = view(&window, &walk).await["team_remark"].clone();
    let few = json!({ "n": 1, "min": 2, "max": 6 });
    assert_eq!(remark, say(&window, "views-team-few", few).await);
    for _ in 0..2 {
        let walker = json!({ "noun": "walker", "walk": walk });
        window.ok("add", walker).await;
    }
    assert_eq!(view(&window, &walk).await["team_remark"], "");
    let agreed = json!({ "noun": "walk", "id": walk, "agreement_profile": "uk_neu" });
    edit(&window, agreed).await;
    let many = json!({ "n": 3, "min": 2, "max": 2, "profile": "uk_neu" });
    let plan = view(&window, &walk).await;
    assert_eq!(
        plan["team_remark"],
        say(&window, "views-team-many", many).await
    );
    for (profile, rule) in [
        ("uk_neu", "views-rule-counts"),
        ("us_contract", "views-rule-never-counts"),
    ] {
        let agreed = json!({ "noun": "walk", "id": walk, "agreement_profile": profile });
        edit(&window, agreed).await;
        let rule = say(&window, rule, json!({})).await;
        let plan = view(&window, &walk).await;
        assert!(plan["rule_lines"].as_array().unwrap().contains(&rule));
    }
}

#[tokio::test]
async fn free_minutes_and_a_door_of_another_day_are_pointed_out() {
    let window = Window::open();
    let (walk, first) = window.plan().await;
    let second = visits(&window, &walk).await.remove(1);
    edit(
        &window,
        json!({ "noun": "visit", "id": first, "start": "09:00" }),
    )
    .await;
    // 15 minutes in the room, 5 of hall talk, 3 of walking: the team is there at 09:23.
    edit(
        &window,
        json!({ "noun": "visit", "id": second, "start": "09:40" }),
    )
    .await;
    let gap = say(&window, "views-gap", json!({ "n": 17 })).await;
    assert_eq!(
        view(&window, &walk).await["remarks"],
        json!({ second: [gap] })
    );
    let other = window.plan().await;
    for (walk, visit, date) in [
        (&walk, &first, "2026-11-02"),
        (&other.0, &other.1, "2026-11-10"),
    ] {
        let day = json!({ "noun": "walk", "id": walk, "date": date });
        edit(&window, day).await;
        let door = json!({ "noun": "door", "visit": visit, "code": "K 2" });
        edit(&window, door).await;
    }
    let again = say(
        &window,
        "views-door-again",
        json!({ "date": "2 November 2026" }),
    )
    .await;
    assert_eq!(
        view(&window, &other.0).await["remarks"],
        json!({ other.1.clone(): [again] })
    );
    // More than ten school days later the same door is nobody's burden.
    let later = json!({ "noun": "walk", "id": other.0, "date": "2026-11-20" });
    edit(&window, later).await;
    assert_eq!(view(&window, &other.0).await["remarks"], json!({}));
}

#[tokio::test]
async fn in_a_faculty_walk_turns_lie_apart_and_the_number_is_that_of_a_turn() {
    let window = Window::open();
    let (walk, first) = window.plan().await;
    let second = visits(&window, &walk).await.remove(1);
    for (visit, start) in [(&first, "09:00"), (&second, "13:00")] {
        let patch = json!({ "noun": "visit", "id": visit, "start": start });
        edit(&window, patch).await;
    }
    for _ in 0..6 {
        window
            .ok("add", json!({ "noun": "walker", "walk": walk }))
            .await;
    }
    let many = json!({ "n": 7, "min": 2, "max": 6, "profile": "none" });
    let many = say(&window, "views-team-many", many).await;
    let plan = view(&window, &walk).await;
    assert_eq!(plan["team_remark"], many);
    assert_eq!(plan["remarks"].as_object().unwrap().len(), 1);
    let faculty = json!({ "noun": "walk", "id": walk, "overlays": ["faculty"] });
    edit(&window, faculty).await;
    let plan = view(&window, &walk).await;
    assert_eq!(plan["team_remark"], "");
    assert_eq!(plan["remarks"], json!({}));
    // Visits that overlap are pointed out all the same.
    let early = json!({ "noun": "visit", "id": second, "start": "09:10" });
    window
        .ok("edit", json!({ "patch": early, "seq": 2.0 }))
        .await;
    let clash = say(&window, "views-clash", json!({ "n": 13 })).await;
    assert_eq!(
        view(&window, &walk).await["remarks"],
        json!({ second: [clash] })
    );
}

#[tokio::test]
async fn the_next_plan_says_who_led_and_who_might_now() {
    let window = Window::open();
    let (walk, _) = window.plan().await;
    let me = window.ok("open_walk", json!({ "walk": walk })).await["walk"]["me"].clone();
    edit(
        &window,
        json!({ "noun": "walk", "id": walk, "date": "2026-11-02" }),
    )
    .await;
    let leads = json!({
        "noun": "walker", "id": me, "walk": walk, "display_name": "Ana", "roles": ["facilitator"],
    });
    edit(&window, leads).await;
    let added = json!({ "noun": "walker", "walk": walk });
    let other = window.ok("add", added).await["value"].clone();
    let named = json!({ "noun": "walker", "id": other, "walk": walk, "display_name": "Teo" });
    edit(&window, named).await;
    let next = window.ok("plan_walk_from", json!({ "walk": walk })).await["value"].clone();
    let plan = view(&window, next.as_str().unwrap()).await;
    let led = say(&window, "views-led-last", json!({ "name": "Ana" })).await;
    assert_eq!(plan["led_last"], led);
    let role = say(&window, "prebrief-role-facilitator", json!({})).await;
    let role = role.as_str().unwrap();
    assert!(
        plan["turns"][me.as_str().unwrap()]
            .as_str()
            .unwrap()
            .contains(role)
    );
    let proposed = plan["proposed"][other.as_str().unwrap()].as_str().unwrap();
    assert!(proposed.contains(role), "{plan}");
}
