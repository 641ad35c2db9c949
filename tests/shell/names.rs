//! Names that a team keeps out: through the commands, and in none of the files.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::commands::Window;

fn note(text: &str, lane: &str) -> Value {
    json!({"language": "en", "lane": lane, "text": text})
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listed_name_is_pointed_out_in_every_lane() {
    let w = Window::open();
    let said = "\"Thank you, Zubeldía\" and hands up";
    assert_eq!(w.ok("check_note", note(said, "notice")).await, Value::Null);
    let now = w.ok("keep_out", json!({"name": "ZUBELDIA"})).await;
    assert_eq!(now["names"], 1);
    for lane in ["notice", "wonder", "try"] {
        let nudge = w.ok("check_note", note(said, lane)).await;
        assert_eq!(nudge["instead"], json!(["the teacher", "a student"]));
        assert_eq!((&nudge["start"], &nudge["end"]), (&json!(12), &json!(20)));
    }
    // The plan is read along too.
    let (walk, _) = w.plan().await;
    let patch = json!({"noun": "walk", "id": walk, "focus_question": "What does Zubeldía ask?"});
    w.ok("edit", json!({"patch": patch, "seq": 1})).await;
    let plan = w.ok("plan_view", json!({"walk": walk})).await;
    let remark = plan["nudges"]["focus_question"].as_str().unwrap();
    assert!(remark.contains("Zubeldía"), "{remark}");
    let start = w.ok("start_page", json!({"page": "settings"})).await;
    assert_eq!(start["settings"]["names"], 1);

    assert_eq!(
        w.ok("let_in", json!({"name": "zubeldía"})).await["names"],
        0
    );
    assert_eq!(w.ok("check_note", note(said, "notice")).await, Value::Null);
    w.ok("keep_out", json!({"name": "Ana Paz"})).await;
    assert_eq!(w.ok("let_all_in", json!({})).await["names"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_name_changes_nothing_and_is_not_repeated() {
    let w = Window::open();
    w.ok("change_settings", json!({"patch": {"language": "en"}}))
        .await;
    w.ok("keep_out", json!({"name": "Ana Paz"})).await;
    let long = "x".repeat(101);
    let wrong = [
        ("keep_out", "", "no-name"),
        ("keep_out", " … ", "no-name"),
        ("keep_out", "Ana Paz de Lugo", "long-name"),
        ("keep_out", &long, "too-long"),
        ("keep_out", "ANA-PÁZ", "name-listed"),
        ("let_in", "", "no-name"),
        ("let_in", "Ana", "name-not-listed"),
    ];
    for (name, typed, code) in wrong {
        let error = w.refused(name, json!({"name": typed})).await;
        assert_eq!(
            (error.code.as_str(), error.field.as_deref()),
            (code, Some("name"))
        );
        let words = format!("{} {}", error.message, error.hint);
        assert!(!words.contains("Ana") && !words.contains('⟨'), "{words}");
    }
    let start = w.ok("start_page", json!({"page": "settings"})).await;
    assert_eq!(start["settings"]["names"], 1);
}

/// Lists what files of a folder hold, in small letters; a report is read as text.
fn files_of(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().into_owned();
        if path.is_dir() {
            files_of(&path, into);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        into.push((name.clone(), String::from_utf8_lossy(&bytes).to_lowercase()));
        if name.ends_with(".pdf") {
            let text = Command::new("pdftotext").arg(&path).arg("-").output();
            let text = text.expect("pdftotext of the package poppler-utils is needed");
            let text = String::from_utf8(text.stdout).unwrap();
            assert!(text.contains("9 of 24"), "the report was read");
            into.push((name, text.to_lowercase()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_remark_or_a_name_is_in_any_file() {
    let out = tempfile::tempdir().unwrap();
    let place = |name: &str| out.path().join(name);
    let w = Window::answering(
        vec![
            place("report.pdf"),
            place("walk.json"),
            place("copy.sqlite"),
        ],
        vec![],
    );
    let (walk, visit) = w.plan().await;
    w.goal(&walk).await;
    w.ok("keep_out", json!({"name": "Wilhelmina Quaxley"}))
        .await;
    w.ok("enter_visit", json!({"visit": visit})).await;
    let typed = "Wilhelmina Quaxley was terribly befuddled";
    let nudge = w.ok("check_note", note(typed, "notice")).await;
    assert_eq!(nudge["end"], 18);
    let kept = json!({"visit": visit, "lane": "notice", "text": "9 of 24 wrote", "seq": 1});
    w.ok("write_note", kept).await;
    w.ok("finish_note", json!({"visit": visit})).await;
    let report = json!({"walk": walk, "kind": "report", "format": "pdf", "lang": "en"});
    w.ok("export_report", report).await;
    w.ok("save_walk_file", json!({"walk": walk})).await;
    w.ok("save_backup", json!({})).await;

    let mut files = Vec::new();
    files_of(out.path(), &mut files);
    files_of(w.folder.path(), &mut files);
    let held = |name: &str| files.iter().any(|(file, _)| file.ends_with(name));
    for name in [
        "report.pdf",
        "walk.json",
        "copy.sqlite",
        "notebook.sqlite",
        "-wal",
    ] {
        assert!(held(name), "{name} was looked into");
    }
    let sentence = nudge["sentence"].as_str().unwrap().to_lowercase();
    let told = sentence
        .rsplit(['"', '”', ':', '\n'])
        .max_by_key(|part| part.len());
    let told = told.unwrap().trim();
    assert!(told.len() > 20, "{sentence}");
    for (file, text) in &files {
        for word in ["wilhelmina", "quaxley", "befuddled", "nudge", told] {
            assert!(!text.contains(word), "{word} stands in {file}");
        }
        let list = text.contains("block_list");
        assert!(
            !list || file.contains(".sqlite"),
            "the list stands in {file}"
        );
    }
}
