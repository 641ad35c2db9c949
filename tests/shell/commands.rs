//! Every command through the same door as the window: good calls, and every kind of bad one.

use std::path::PathBuf;
use std::sync::Arc;

use learning_walks::desk::Desk;
use learning_walks::{COMMAND_NAMES, CommandError, Scripted, call};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) struct Window {
    desk: Desk,
    pub(crate) folder: TempDir,
}

impl Window {
    pub(crate) fn open() -> Self {
        Self::answering(vec![], vec![])
    }

    pub(crate) fn answering(save: Vec<PathBuf>, open: Vec<PathBuf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(
            folder.path().join("data"),
            Arc::new(Scripted::new(save, open)),
        );
        Self { desk, folder }
    }

    pub(crate) async fn ok(&self, name: &str, args: Value) -> Value {
        call(&self.desk, name, args)
            .await
            .unwrap_or_else(|e| panic!("{name}: {e:?}"))
    }

    pub(crate) async fn refused(&self, name: &str, args: Value) -> CommandError {
        match call(&self.desk, name, args).await {
            Ok(value) => panic!("{name} gave {value}"),
            Err(error) => error,
        }
    }

    pub(crate) async fn plan(&self) -> (String, String) {
        self.ok("change_settings", json!({"patch": {"language": "en"}}))
            .await;
        let walk = self.ok("plan_walk", json!({})).await["value"]
            .as_str()
            .unwrap()
            .to_owned();
        let view = self.ok("open_walk", json!({"walk": walk})).await;
        (
            walk,
            view["walk"]["visits"][0]["id"].as_str().unwrap().to_owned(),
        )
    }
    /// Says what I want to learn, without which no walk begins.
    pub(crate) async fn goal(&self, walk: &str) {
        let view = self.ok("open_walk", json!({"walk": walk})).await;
        let me = &view["walk"]["me"];
        let patch = json!({"noun": "walker", "id": me, "walk": walk, "learning_goal": "Waiting."});
        self.ok("edit", json!({"patch": patch, "seq": 1})).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_starts_with_its_words_and_its_walk() {
    let w = Window::open();
    let (walk, visit) = w.plan().await;
    let start = w
        .ok(
            "start_page",
            json!({"page": "visit", "walk": walk, "visit": visit}),
        )
        .await;
    assert_eq!(start["walk"]["walk"]["id"], walk);
    assert!(
        start["words"]
            .as_object()
            .unwrap()
            .keys()
            .all(|k| k.starts_with("common-") || k.starts_with("visit-"))
    );
    assert!(start["words"].as_object().unwrap().len() > 20);
    assert_eq!(start["undo"], "Undo: plan walk");
    let gone = w
        .ok("start_page", json!({"page": "visit", "walk": "gone"}))
        .await;
    assert_eq!(
        gone["walk"],
        Value::Null,
        "a page without its walk leads home"
    );
    w.ok("change_settings", json!({"patch": {"language": "es"}}))
        .await;
    let start = w.ok("start_page", json!({"page": "home"})).await;
    assert_eq!(start["undo"], "Deshacer: planear caminata");
    assert_eq!(start["settings"]["language"], "es");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_walk_is_planned_visited_and_taken_back() {
    let w = Window::open();
    let (walk, visit) = w.plan().await;
    let early = w.refused("enter_visit", json!({"visit": visit})).await;
    assert_eq!(
        (early.code.as_str(), early.field.as_deref()),
        ("goal-first", Some("learning_goal"))
    );
    w.goal(&walk).await;
    w.ok("enter_visit", json!({"visit": visit})).await;
    let wrote = w
        .ok(
            "write_note",
            json!({"visit": visit, "lane": "notice", "text": "9 of 24", "seq": 1}),
        )
        .await;
    assert_eq!(wrote["changes"], json!(["note"]));
    w.ok("finish_note", json!({"visit": visit})).await;
    let home = w.ok("list_walks", json!({})).await;
    assert_eq!(home["carry_on"]["sentence"], "Carry on: visit 1 of 2");
    assert_eq!(
        w.ok("search", json!({"text": "24"})).await[0]["match"],
        "24"
    );
    let undone = w.ok("undo", json!({})).await;
    assert_eq!(
        (&undone["value"], &undone["redo"]),
        (&json!("finish note"), &json!("Redo: finish note"))
    );
    w.ok("redo", json!({})).await;
    let view = w.ok("open_walk", json!({"walk": walk})).await;
    assert_eq!(view["walk"]["notes"][0]["draft"], false);
    assert_eq!(
        view["sum"],
        "2 visits, 30 minutes in rooms, 5 in hall talk, 6 walking"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn files_go_where_the_dialog_says_and_nowhere_else() {
    let out = tempfile::tempdir().unwrap();
    let (pdf, file, copy) = (
        out.path().join("w.pdf"),
        out.path().join("w"),
        out.path().join("c.sqlite"),
    );
    let w = Window::answering(
        vec![pdf.clone(), file, copy.clone()],
        vec![out.path().join("w.json"), copy],
    );
    w.ok("change_settings", json!({"patch": {"language": "en"}}))
        .await;
    let walk = w.ok("add_sample", json!({})).await["value"].clone();
    let saved = w
        .ok(
            "export_report",
            json!({"walk": walk, "kind": "report", "format": "pdf", "lang": "es"}),
        )
        .await;
    assert_eq!(
        (&saved["file"], &saved["missing"]),
        (&json!("w.pdf"), &json!(""))
    );
    assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF"));
    assert_eq!(
        w.ok("save_walk_file", json!({"walk": walk})).await["file"],
        "w.json"
    );
    assert_eq!(w.ok("save_backup", json!({})).await["file"], "c.sqlite");
    let again = w.ok("import_walk", json!({})).await;
    assert_eq!(again["value"], json!([walk]));
    w.ok("remove", json!({"noun": "walk", "id": walk})).await;
    w.ok("restore_backup", json!({})).await;
    w.ok("open_walk", json!({"walk": walk})).await;
    for cancelled in ["save_backup", "restore_backup", "import_walk"] {
        assert_eq!(w.ok(cancelled, json!({})).await, Value::Null);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_refuses_what_it_does_not_know() {
    let w = Window::open();
    let (walk, _) = w.plan().await;
    let before = w.ok("open_walk", json!({"walk": walk})).await;
    for name in COMMAND_NAMES {
        for args in [json!({"surprise": 1}), json!([1]), json!("text"), json!(7)] {
            let error = w.refused(name, args).await;
            assert_eq!(error.code, "argument", "{name}");
            assert!(
                !error.message.contains('⟨') && !error.hint.contains('⟨'),
                "{error:?}"
            );
        }
    }
    assert_eq!(
        w.refused("no_such_thing", json!({})).await.code,
        "unknown-command"
    );
    let wrong = [
        ("open_walk", json!({"walk": 7}), "argument"),
        ("open_walk", json!({"walk": "nobody"}), "not-found"),
        ("open_walk", json!({}), "argument"),
        ("add", json!({"walk": walk, "noun": "teacher"}), "argument"),
        (
            "edit",
            json!({"patch": {"noun": "walk", "id": walk, "rating": 5}, "seq": 1}),
            "argument",
        ),
        (
            "edit",
            json!({"patch": {"noun": "walk", "id": walk, "date": "2026-02-31"}, "seq": 1}),
            "argument",
        ),
        (
            "edit",
            json!({"patch": {"noun": "walk", "id": walk, "title": "x".repeat(1_000_000)}, "seq": 1}),
            "too-long",
        ),
        (
            "edit",
            json!({"patch": {"noun": "walk", "id": walk, "title": "a\u{0}b"}, "seq": 1}),
            "nul-character",
        ),
        (
            "write_note",
            json!({"visit": "v", "lane": "judge", "text": "", "seq": 1}),
            "argument",
        ),
        (
            "change_settings",
            json!({"patch": {"theme": "pink"}}),
            "unknown-choice",
        ),
        (
            "change_settings",
            json!({"patch": {"text_size": 900}}),
            "out-of-range",
        ),
        (
            "export_report",
            json!({"walk": walk, "kind": "ranking", "format": "pdf", "lang": "en"}),
            "unknown-choice",
        ),
        ("restore_newest", json!({}), "no-backup"),
    ];
    for (name, args, code) in wrong {
        let error = w.refused(name, args).await;
        assert_eq!(error.code, code, "{name}: {error:?}");
        assert!(!error.hint.is_empty());
    }
    let after = w.ok("open_walk", json!({"walk": walk})).await;
    assert_eq!(after["walk"], before["walk"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_notebook_leads_to_recovery_and_back() {
    let w = Window::open();
    let (walk, _) = w.plan().await;
    let data = w.folder.path().join("data");
    let copy = data.join("backups").join("notebook-1.sqlite");
    std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
    let mut plain =
        walk_core::Notebook::open(&data, Box::new(walk_core::clock::SystemClock)).unwrap();
    plain.keep_my_name("Ana").unwrap();
    plain.reader().back_up(plain.files(), &copy).unwrap();
    drop(plain);
    let folder = w.folder;
    drop(w.desk);
    std::fs::write(data.join("notebook.sqlite"), "spoilt".repeat(2000)).unwrap();
    for journal in ["notebook.sqlite-wal", "notebook.sqlite-shm"] {
        let _ = std::fs::remove_file(data.join(journal));
    }

    let w = Window {
        desk: Desk::open(data.clone(), Arc::new(Scripted::default())),
        folder,
    };
    let start = w.ok("start_page", json!({"page": "recovery"})).await;
    assert_eq!(start["trouble"]["code"], "damaged");
    assert_eq!(w.refused("list_walks", json!({})).await.code, "damaged");
    assert_eq!(w.refused("plan_walk", json!({})).await.code, "damaged");
    assert_eq!(
        w.refused("restore_backup", json!({"x": 1})).await.code,
        "argument"
    );
    w.ok("restore_newest", json!({})).await;
    assert_eq!(
        w.refused("start_anew", json!({})).await.code,
        "not-possible",
        "an open one stays"
    );
    w.ok("open_walk", json!({"walk": walk})).await;
    let aside = std::fs::read_dir(data.join("moved-aside")).unwrap().count();
    assert_eq!(aside, 1, "the damaged file is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_notebook_without_a_backup_is_kept_and_an_empty_one_begins() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_owned();
    std::fs::write(data.join("notebook.sqlite"), "spoilt".repeat(2000)).unwrap();
    let w = Window {
        desk: Desk::open(data.clone(), Arc::new(Scripted::default())),
        folder,
    };
    assert_eq!(
        w.refused("restore_newest", json!({})).await.code,
        "no-backup"
    );
    w.ok("start_anew", json!({})).await;
    w.plan().await;
    let aside = std::fs::read_dir(data.join("moved-aside"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    assert!(
        std::fs::read_to_string(aside.join("notebook.sqlite"))
            .unwrap()
            .starts_with("spoilt")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_is_read_along_in_its_own_language_and_lane() {
    let w = Window::open();
    let check = |language: &str, lane: &str, text: &str| {
        let args = json!({"language": language, "lane": lane, "text": text});
        async { w.ok("check_note", args).await }
    };
    let found = check("en", "notice", "😀 The class was bored.").await;
    // The page counts in UTF-16: the face is two.
    assert_eq!((&found["start"], &found["end"]), (&json!(17), &json!(22)));
    let es = check("es", "notice", "Los alumnos estaban aburridos.").await;
    assert!(es["sentence"].as_str().unwrap().contains("aburridos"));
    assert!(es["sentence"].as_str().unwrap().contains(" es "), "{es}");
    let advice = check("en", "notice", "She should have waited.").await;
    assert_eq!(advice["lane"], "try");
    let name = check("en", "wonder", "I wonder what Mr. Miller wrote.").await;
    assert_eq!(name["instead"], json!(["the teacher", "a student"]));
    for quiet in [
        ("notice", "14 of 22 turned to a partner."),
        ("notice", "One student said \"this is boring\"."),
        ("wonder", "I wonder why they were bored."),
    ] {
        assert_eq!(
            check("en", quiet.0, quiet.1).await,
            Value::Null,
            "{quiet:?}"
        );
    }
    let long = json!({"language": "en", "lane": "notice", "text": "x".repeat(1_000_000)});
    assert_eq!(w.refused("check_note", long).await.code, "too-long");
    let odd = json!({"language": "en", "lane": "shout", "text": ""});
    assert_eq!(w.refused("check_note", odd).await.code, "argument");
}
