//! The end of a walk: how many have answered the pulse, and what the next plan makes of it.

use serde_json::{Value, json};

use crate::commands::Window;

async fn answer(window: &Window, walk: &str, safe: &str, useful: &str, wish: &str) -> Value {
    let args = json!({ "walk": walk, "safe": safe, "useful": useful, "change_next": wish });
    window.ok("answer_pulse", args).await["value"].clone()
}

async fn view(window: &Window, walk: &str) -> Value {
    window.ok("wrap_up_view", json!({ "walk": walk })).await
}

async fn edit(window: &Window, patch: Value) {
    let args = json!({ "patch": patch, "seq": 1.0, "act": true });
    window.ok("edit", args).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn below_three_answers_only_their_number_is_said() {
    let window = Window::open();
    let (walk, _) = window.plan().await;
    let none = json!({ "waiting": 0, "pulse": null,
        "answered": "Nobody has answered yet. Counts stand here from 3 answers on." });
    assert_eq!(view(&window, &walk).await, none);
    answer(&window, &walk, "yes", "no", "Begin on time.").await;
    let one = "1 has answered. Counts stand here from 3 answers on.";
    assert_eq!(view(&window, &walk).await["answered"], one);
    answer(&window, &walk, "partly", "yes", "").await;
    let two = json!({ "waiting": 2, "pulse": null,
        "answered": "2 have answered. Counts stand here from 3 answers on." });
    assert_eq!(view(&window, &walk).await, two);
    answer(&window, &walk, "yes", "yes", "a longer break").await;
    let three = json!({ "waiting": 0, "answered": "3 have answered.", "pulse": {
        "headline": "2 of 3 say yes to speaking openly, 2 of 3 to useful for their own practice.",
        "safe": [2, 1, 0], "useful": [2, 0, 1],
        "wishes": ["a longer break", "Begin on time."] } });
    assert_eq!(view(&window, &walk).await, three);
    answer(&window, &walk, "no", "no", "").await;
    let four = view(&window, &walk).await;
    assert_eq!(four["answered"], "4 have answered.");
    assert_eq!(four["pulse"]["safe"], json!([2, 1, 1]));
    let gone = window.refused("wrap_up_view", json!({ "walk": "gone" }));
    assert_eq!(gone.await.code, "not-found");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_plan_opens_with_what_was_wished_for() {
    let window = Window::open();
    let (walk, _) = window.plan().await;
    let args = json!({ "walk": walk });
    for wish in ["Fewer cards.", ""] {
        answer(&window, &walk, "yes", "partly", wish).await;
    }
    let next = window.ok("plan_walk_from", args).await["value"].clone();
    let plan = window.ok("plan_view", json!({ "walk": next })).await;
    assert_eq!(plan["felt"], Value::Null, "two answers tell nothing");
    answer(&window, &walk, "yes", "partly", "Water.").await;
    edit(
        &window,
        json!({ "noun": "walk", "id": walk, "title": "Pairs", "date": "2026-11-05" }),
    )
    .await;
    let plan = window.ok("plan_view", json!({ "walk": next })).await;
    assert_eq!(plan["felt"]["from"], "Pairs · 5 November 2026");
    let wishes = json!(["Fewer cards.", "Water."]);
    assert_eq!(plan["felt"]["pulse"]["wishes"], wishes);
    let first = window.ok("plan_view", json!({ "walk": walk })).await;
    assert_eq!(first["felt"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_open_after_a_walk_is_said_and_never_stops_anybody() {
    let window = Window::open();
    let (walk, visit) = window.plan().await;
    let read = async || window.ok("open_walk", json!({ "walk": walk })).await;
    window.goal(&walk).await;
    assert_eq!(read().await["unreflected"], false, "nobody has walked yet");
    window.ok("enter_visit", json!({ "visit": visit })).await;
    assert_eq!(read().await["unreflected"], true);
    let aloud = json!({ "noun": "reflection", "walk": walk, "left_out": true });
    edit(&window, aloud).await;
    assert_eq!(read().await["unreflected"], false);

    let added = json!({ "noun": "commitment", "walk": walk });
    let id = window.ok("add", added).await["value"].clone();
    let remarks = async || read().await["commitment_remarks"].clone();
    assert_eq!(remarks().await, json!({}), "an empty one says nothing");
    let change = async |values: Value| {
        let mut patch = values;
        patch["noun"] = json!("commitment");
        patch["id"] = id.clone();
        edit(&window, patch).await;
        remarks().await[id.as_str().unwrap()].clone()
    };
    let lacks = change(json!({ "text": "More wait time." })).await;
    assert!(lacks["text"].as_str().unwrap().contains("“I will”"));
    let lacks = change(json!({ "text": "I will wait.", "status": "dropped" })).await;
    assert_eq!(lacks["text"], Value::Null);
    assert!(lacks["dropped_reason"].as_str().unwrap().contains("reason"));
    let reason = json!({ "dropped_reason": "The class was split." });
    assert_eq!(change(reason).await, Value::Null);
    // What begins a promise depends on the walk's own language, not on the window's.
    edit(
        &window,
        json!({ "noun": "walk", "id": walk, "language": "es" }),
    )
    .await;
    let lacks = remarks().await[id.as_str().unwrap()]["text"].clone();
    assert!(lacks.as_str().unwrap().contains("“Voy a”"), "{lacks}");
    assert_eq!(
        change(json!({ "text": "Voy a esperar." })).await,
        Value::Null
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_short_form_is_remembered_on_this_device() {
    let window = Window::open();
    let short = async || {
        let start = window.ok("start_page", json!({ "page": "reflection" }));
        start.await["settings"]["short_reflection"].clone()
    };
    assert_eq!(short().await, false);
    for on in [true, false] {
        let patch = json!({ "patch": { "short_reflection": on } });
        let now = window.ok("change_settings", patch).await;
        assert_eq!(now["short_reflection"], on);
        assert_eq!(short().await, on);
    }
}
