//! Paper through the same door as the window: rows typed in, and blank sheets.

use serde_json::{Value, json};

use crate::commands::Window;

#[tokio::test(flavor = "multi_thread")]
async fn a_row_from_paper_is_kept_finished_put_right_and_refused_when_wrong() {
    let w = Window::open();
    let (walk, visit) = w.plan().await;
    let row = |minute: Value, seq: u32| json!({"visit": visit, "minute": minute, "lane": "wonder", "text": "Who waits?", "seq": seq});
    let typed = w.ok("type_note", row(json!(12), 1)).await;
    assert_eq!(typed["changes"], json!(["note"]));
    let note = w.ok("finish_note", json!({"visit": visit})).await["value"].clone();
    assert_eq!(typed["value"], note);
    let patch = json!({"noun": "note", "id": note, "minute": 21});
    w.ok("edit", json!({"patch": patch, "seq": 2})).await;
    let before = w.ok("open_walk", json!({"walk": walk})).await;
    assert_eq!(before["walk"]["notes"][0]["minute"], 21);
    for (minute, code) in [
        (json!(601), "out-of-range"),
        (json!(-1), "argument"),
        (json!(1.5), "argument"),
        (json!("7"), "argument"),
    ] {
        let error = w.refused("type_note", row(minute.clone(), 3)).await;
        assert_eq!(error.code, code, "{minute}");
        assert_eq!(error.field.as_deref(), Some("minute"));
        let patch = json!({"noun": "note", "id": note, "minute": minute});
        let error = w.refused("edit", json!({"patch": patch, "seq": 3})).await;
        assert_eq!(error.code, code, "{minute}");
    }
    let after = w.ok("open_walk", json!({"walk": walk})).await;
    assert_eq!(after["walk"], before["walk"]);
    // Where no minute stands on the sheet, none is kept.
    w.ok("type_note", row(Value::Null, 4)).await;
    let after = w.ok("open_walk", json!({"walk": walk})).await;
    assert_eq!(after["walk"]["notes"][1]["minute"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_comes_back_on_its_visit() {
    let w = Window::open();
    let (walk, visit) = w.plan().await;
    let place = json!({"page": "scripting", "walk": walk});
    let start = w.ok("start_page", place).await;
    let keys = start["words"].as_object().unwrap().keys();
    assert!(keys.clone().any(|k| k == "scripting-minute-wrong"));
    assert!(!keys.clone().any(|k| k.starts_with("visit-")));
    assert_eq!(start["walk"]["next_visit"], visit);
}

#[tokio::test(flavor = "multi_thread")]
async fn blank_sheets_are_saved_where_the_person_says() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("sheets.pdf");
    let w = Window::answering(vec![pdf.clone()], vec![]);
    let walk = w.ok("add_sample", json!({})).await["value"].clone();
    let ask = json!({"walk": walk, "kind": "scripting-sheets", "format": "pdf", "lang": "es"});
    let saved = w.ok("export_report", ask.clone()).await;
    assert_eq!(
        (&saved["file"], &saved["missing"]),
        (&json!("sheets.pdf"), &json!(""))
    );
    assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF"));
    assert_eq!(w.ok("export_report", ask).await, Value::Null, "cancelled");
}
