//! Looking back: what belongs to the team is there, nothing private is, and nothing goes by itself.

use serde_json::{Value, json};

use crate::commands::Window;

/// Text that must be in no review; a number behind it tells where it came from.
const PRIVATE: &str = "PRIVQUILL";

/// Writes a text of its own into each private field of a walk file.
fn planted() -> (Value, usize) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/sample.json");
    let mut walk: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut planted = 0;
    for (list, fields) in [
        ("notes", vec!["text"]),
        ("walkers", vec!["my_current_practice", "my_prediction"]),
        ("mirrors", vec!["same", "different", "question"]),
        (
            "reflections",
            vec![
                "validated",
                "questioned",
                "new_idea",
                "surprise",
                "equity_lens",
                "takeaway",
            ],
        ),
        ("commitments", vec!["class_or_context"]),
    ] {
        for entry in walk[list].as_array_mut().unwrap() {
            for field in &fields {
                planted += 1;
                entry[*field] = format!("{PRIVATE}{planted}").into();
            }
        }
    }
    (walk, planted)
}

/// Brings that walk in, with what is in no file beside it; gives its id.
async fn brought_in() -> (Window, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("walk.json");
    let (walk, planted) = planted();
    assert!(planted > 40, "{planted}");
    std::fs::write(&file, walk.to_string()).unwrap();
    let window = Window::answering(vec![], vec![file]);
    let settings = json!({"patch": {"language": "en"}});
    window.ok("change_settings", settings).await;
    let made = window.ok("import_walk", json!({})).await;
    let id = made["value"][0].as_str().unwrap().to_owned();
    let view = window.ok("open_walk", json!({"walk": id})).await;
    let visit = &view["walk"]["visits"][0]["id"];
    for patch in [
        json!({"noun": "door", "visit": visit, "code": format!("{PRIVATE} door")}),
        json!({"noun": "mirror", "visit": visit, "same": format!("{PRIVATE} mine")}),
        json!({"noun": "preparation", "walk": id, "my_prediction": format!("{PRIVATE} mine")}),
        json!({"noun": "reflection", "walk": id, "surprise": format!("{PRIVATE} mine")}),
    ] {
        window.ok("edit", json!({"patch": patch, "seq": 1})).await;
    }
    let parked = json!({"walk": id, "noun": "parked", "visit": visit});
    let parked = window.ok("add", parked).await["value"].clone();
    let patch = json!({"noun": "parked", "id": parked, "text": format!("{PRIVATE} parked")});
    window.ok("edit", json!({"patch": patch, "seq": 2})).await;
    let note = json!({"visit": visit, "lane": "notice", "text": format!("{PRIVATE} as it read before it was changed")});
    let note = window.ok("add_note", note).await["value"].clone();
    let patch = json!({"noun": "note", "id": note, "text": PRIVATE});
    window.ok("edit", json!({"patch": patch, "seq": 3})).await;
    (window, id)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_review_holds_what_the_team_made_and_nothing_private() {
    let (window, id) = brought_in().await;
    let answer = window.ok("review_view", json!({"walk": id})).await;
    let text = answer.to_string();
    assert!(!text.contains(PRIVATE), "{text}");
    let view = window.ok("open_walk", json!({"walk": id})).await;
    let walk = &view["walk"];
    for (list, field) in [
        ("cards", "text"),
        ("patterns", "statement"),
        ("team_wonderings", "text"),
        ("team_next_steps", "text"),
        ("predictions", "text"),
        ("commitments", "text"),
        ("check_ins", "what_happened"),
        ("comments", "text"),
        ("norms", "text"),
        ("look_fors", "text"),
        ("comm_log", "agreed"),
    ] {
        for entry in walk[list].as_array().unwrap() {
            let said = serde_json::to_string(&entry[field]).unwrap();
            assert!(text.contains(said.trim_matches('"')), "{list}: {said}");
        }
    }
    let sentence = view["pattern_sentences"][walk["patterns"][0]["id"].as_str().unwrap()].clone();
    assert_eq!(answer["patterns"][0]["sentence"], sentence);
    assert_eq!(answer["visits"], "4 visits");
    let closing = answer["closing"].as_array().unwrap();
    assert!(closing.contains(&json!("Doors: 1")) && closing.contains(&json!("Parked remarks: 1")));
    // The texts come only when somebody asks for what goes.
    let mine = json!({"walk": id, "part": "raw_notes"});
    let texts = window.ok("part_texts", mine).await.to_string();
    assert!(texts.contains(PRIVATE));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_walk_says_what_became_of_a_promise_and_what_it_changed() {
    let (window, id) = brought_in().await;
    let review = window.ok("review_view", json!({"walk": id})).await;
    let promise = &review["commitments"][0]["id"];
    let next = window.ok("plan_walk_from", json!({"walk": id})).await["value"].clone();
    let changed = "Tom says when five minutes are left.";
    for patch in [
        json!({"noun": "since", "walk": next, "commitment": promise, "outcome": "changed", "what_happened": "Shorter."}),
        json!({"noun": "walk", "id": next, "changed_because": changed}),
    ] {
        window.ok("edit", json!({"patch": patch, "seq": 9})).await;
    }
    let review = window.ok("review_view", json!({"walk": id})).await;
    let went = review["commitments"][0]["went"].as_array().unwrap();
    let last = went.last().unwrap().as_str().unwrap();
    assert!(
        last.starts_with("Before the walk of") && last.ends_with("Changed · Shorter."),
        "{last}"
    );
    assert_eq!(review["pulse"]["changed"], changed);
    assert_eq!(review["pulse"]["lines"].as_array().unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn home_says_what_is_due_and_deleting_is_told_in_words() {
    let window = Window::open();
    let (walk, visit) = window.plan().await;
    window.goal(&walk).await;
    let note = json!({"visit": visit, "lane": "notice", "text": "9 of 24."});
    window.ok("add_note", note).await;
    let due = async || window.ok("list_walks", json!({})).await["due"].clone();
    assert_eq!(due().await, json!([]));
    let patch =
        json!({"noun": "walk", "id": walk, "title": "Talk", "raw_notes_delete_on": "2020-01-01"});
    window.ok("edit", json!({"patch": patch, "seq": 1})).await;
    let lines = due().await;
    assert_eq!(
        lines[0]["sentence"],
        "Notes of “Talk” are due to be deleted: look"
    );
    assert_eq!(lines[0]["walk"], walk.as_str());
    assert_eq!(lines.as_array().unwrap().len(), 1);
    let view = window.ok("open_walk", json!({"walk": walk})).await;
    assert_eq!(
        view["walk"]["notes"].as_array().unwrap().len(),
        1,
        "nothing goes by itself"
    );
    assert!(
        view["notes_due"]
            .as_str()
            .unwrap()
            .contains("1 January 2020")
    );

    window.ok("close_walk", json!({"walk": walk})).await;
    let patch = json!({"noun": "walk", "id": walk, "title": "Else"});
    let refused = window
        .refused("edit", json!({"patch": patch, "seq": 2}))
        .await;
    assert_eq!(refused.code, "closed-walk");
    assert!(refused.message.contains("closed") && refused.hint.contains("Open it again"));
    let gone = window
        .ok("erase_part", json!({"walk": walk, "part": "raw_notes"}))
        .await;
    assert_eq!((&gone["value"], &gone["undo"]), (&json!(1), &Value::Null));
    assert_eq!(due().await, json!([]));
    let opened = window.ok("reopen_walk", json!({"walk": walk})).await;
    assert_eq!(opened["undo"], "Undo: open the walk again");
    let refused = window
        .refused("erase_part", json!({"walk": walk, "part": "all"}))
        .await;
    assert_eq!(refused.code, "argument");
}
