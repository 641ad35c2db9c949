//! The debrief as its page and the view for the room get it: stages with their words, what waits, what is remarked.

use serde_json::{Value, json};

use crate::commands::Window;

async fn view(window: &Window, walk: &str) -> Value {
    window.ok("debrief_view", json!({ "walk": walk })).await
}

fn names(view: &Value) -> Vec<&str> {
    let stages = view["stages"].as_array().unwrap().iter();
    stages.map(|s| s["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn stages_have_names_numbers_and_prompts_and_the_time_counts_from_a_moment() {
    let window = Window::open();
    let (walk, _) = window.plan().await;
    let chosen = json!({ "walk": walk, "protocol": "evidence-first" });
    window.ok("choose_protocol", chosen).await;
    let before = view(&window, &walk).await;
    // Two steps of one kind are told apart.
    let expected = [
        "Notice",
        "Patterns",
        "Patterns, part 2",
        "Wonder",
        "What I’ll try",
    ];
    assert_eq!(names(&before), expected);
    assert_eq!(before["stages"][2]["number"], "3 of 5");
    assert_eq!(before["stages"][2]["section"], "patterns");
    assert_eq!(before["stages"][2]["language"], "en");
    assert_eq!(before["waiting"], json!({}));
    assert_eq!(
        (&before["under_way"], &before["goes_on"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        (&before["predicts"], &before["thanks"]),
        (&json!(false), &json!(false))
    );

    let second = json!({ "walk": walk, "stage": 1 });
    window.ok("begin_stage", second).await;
    let running = view(&window, &walk).await;
    assert_eq!(
        (&running["under_way"], &running["goes_on"]),
        (&json!(1), &json!(1))
    );
    let open = window.ok("open_walk", json!({ "walk": walk })).await;
    let (since, now) = (
        running["since"].as_i64().unwrap(),
        open["now"].as_i64().unwrap(),
    );
    assert!((0..60_000).contains(&(now - since)), "{since} and {now}");
    assert_eq!(
        running["waiting"],
        json!({
            "next": "Opens after stage 4, Wonder. What stands here is kept.",
            "wonder": "Opens after stage 3, Patterns, part 2. What stands here is kept."
        })
    );
    window.ok("end_stage", json!({ "walk": walk })).await;
    let ended = view(&window, &walk).await;
    assert_eq!(
        (&ended["under_way"], &ended["goes_on"]),
        (&Value::Null, &json!(1))
    );
    assert_eq!(
        (&ended["since"], &ended["waiting"]),
        (&Value::Null, &json!({}))
    );
}

#[tokio::test]
async fn a_walk_without_a_protocol_is_asked_in_the_language_of_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("walk.json");
    let bare = json!({ "format": "learning-walk", "version": 4, "title": "Bare" });
    std::fs::write(&file, bare.to_string()).unwrap();
    let window = Window::answering(vec![], vec![file]);
    let ids = window.ok("import_walk", json!({})).await["value"].clone();
    let walk = ids[0].as_str().unwrap();
    for (language, first, asked) in [
        (
            "en",
            "Notice",
            "What did we see and hear? One card for each piece of evidence.",
        ),
        (
            "es",
            "Noto",
            "¿Qué vimos y oímos? Una tarjeta por cada evidencia.",
        ),
    ] {
        let patch = json!({ "patch": { "language": language } });
        window.ok("change_settings", patch).await;
        let view = view(&window, walk).await;
        assert_eq!((names(&view).len(), names(&view)[0]), (4, first));
        let stages = view["stages"].as_array().unwrap();
        assert_eq!(stages[0]["prompt"], asked);
        for stage in stages {
            assert!(!stage["prompt"].as_str().unwrap().contains('⟨'), "{stage}");
            assert_eq!(
                (&stage["minutes"], &stage["language"]),
                (&json!(0), &Value::Null)
            );
        }
    }
}

#[tokio::test]
async fn what_i_take_with_me_is_remarked_where_it_praises_or_advises_and_nowhere_else() {
    let window = Window::open();
    let (walk, _) = window.plan().await;
    for (seq, text, remarked) in [
        (1, "I will wait longer before I call on somebody.", false),
        (2, "Excellent lesson.", true),
        (3, "The teacher should wait longer.", true),
        (4, "", false),
    ] {
        let patch = json!({ "noun": "reflection", "walk": walk, "takeaway": text });
        window
            .ok("edit", json!({ "patch": patch, "seq": seq }))
            .await;
        let view = view(&window, &walk).await;
        assert_eq!(view["nudges"]["takeaway"].is_string(), remarked, "{text}");
        // The protocol of a new walk has a step for thanks, written or not.
        assert_eq!(view["thanks"], true);
    }
}
