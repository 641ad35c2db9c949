//! The terminal as its users meet it: the built program, its answers, its exit status.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

fn program(data: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_learning-walks"))
        .env("LANG", "en_US.UTF-8")
        .env("LC_ALL", "en_US.UTF-8")
        .arg("--data")
        .arg(data)
        .args(args)
        .output()
        .unwrap()
}

fn good(data: &Path, args: &[&str]) -> String {
    let out = program(data, args);
    assert!(
        out.status.success(),
        "{args:?}: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8(out.stdout).unwrap()
}

/// Runs what must fail; gives the status and the one line of why.
fn bad(data: &Path, args: &[&str]) -> (i32, String) {
    let out = program(data, args);
    let line = String::from_utf8(out.stderr).unwrap();
    assert_eq!(line.trim_end().lines().count(), 1, "{args:?}: {line}");
    assert!(!line.contains('⟨'), "{line}");
    (out.status.code().unwrap(), line)
}

fn text_of(pdf: &Path) -> String {
    let out = Command::new("pdftotext")
        .arg("-enc")
        .arg("UTF-8")
        .arg(pdf)
        .arg("-")
        .output();
    let out = out.expect("pdftotext of the package poppler-utils is needed");
    String::from_utf8(out.stdout).unwrap()
}

fn squeeze(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{ad}' && *c != '-')
        .collect()
}

#[test]
fn the_sample_becomes_a_spanish_pdf_with_every_note_in_it() {
    let data = TempDir::new().unwrap();
    let id = good(data.path(), &["sample"]);
    let pdf = data.path().join("w.pdf");
    let out = pdf.to_str().unwrap();
    good(
        data.path(),
        &[
            "export", "latest", "--kind", "report", "--format", "pdf", "--lang", "es", "--out", out,
        ],
    );
    let walk: serde_json::Value =
        serde_json::from_str(&good(data.path(), &["show", id.trim(), "--json"])).unwrap();
    let text = squeeze(&text_of(&pdf));
    let notes = walk["notes"].as_array().unwrap();
    assert!(notes.len() >= 24);
    for note in notes {
        let note = note["text"].as_str().unwrap();
        assert!(text.contains(&squeeze(note)), "not in the PDF: {note}");
    }
    assert!(text.contains(&squeeze("Informe de la caminata")));
}

#[test]
fn show_then_import_into_an_empty_notebook_gives_an_equal_walk() {
    let (one, two) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let id = good(one.path(), &["sample", "--lang", "es"]);
    let shown = good(one.path(), &["show", "latest", "--json"]);
    let file = two.path().join("walk.json");
    std::fs::write(&file, &shown).unwrap();
    assert_eq!(good(two.path(), &["import", file.to_str().unwrap()]), id);
    assert_eq!(
        good(two.path(), &["show", &id.trim()[..30], "--json"]),
        shown
    );
    assert_eq!(
        good(two.path(), &["import", file.to_str().unwrap()]),
        id,
        "twice is as once"
    );
}

#[test]
fn list_search_backup_restore_and_check() {
    let data = TempDir::new().unwrap();
    assert_eq!(good(data.path(), &["list", "--json"]).trim(), "[]");
    good(data.path(), &["sample", "--lang", "en"]);
    let list: serde_json::Value =
        serde_json::from_str(&good(data.path(), &["list", "--json"])).unwrap();
    assert_eq!(list[0]["visits"], 4);
    assert!(good(data.path(), &["list"]).contains("4 visits"));
    let hits: serde_json::Value =
        serde_json::from_str(&good(data.path(), &["search", "students", "--json"])).unwrap();
    assert!(!hits.as_array().unwrap().is_empty());
    assert!(good(data.path(), &["search", "zzzz"]).contains("Nothing found"));

    let copy = data.path().join("copy.sqlite");
    let copy = copy.to_str().unwrap();
    good(data.path(), &["backup", copy]);
    good(data.path(), &["sample", "--lang", "en"]);
    good(data.path(), &["restore", copy]);
    let list: serde_json::Value =
        serde_json::from_str(&good(data.path(), &["list", "--json"])).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert!(data.path().join("moved-aside").is_dir());
    assert!(good(data.path(), &["check"]).contains("whole"));
}

#[test]
fn what_is_wrong_gets_one_line_and_the_right_status() {
    let data = TempDir::new().unwrap();
    let d = data.path();
    let file = |name: &str, text: &str| {
        let path = d.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    assert_eq!(bad(d, &["show", "latest", "--json"]).0, 2);
    good(d, &["sample", "--lang", "en"]);
    let before = good(d, &["show", "latest", "--json"]);

    assert_eq!(bad(d, &["show", "zzz", "--json"]).0, 2);
    assert_eq!(bad(d, &["import", &file("a.json", "{")]).0, 2);
    assert_eq!(bad(d, &["import", &file("b.json", "{}")]).0, 2);
    let (status, line) = bad(
        d,
        &[
            "import",
            &file("c.json", r#"{"format":"learning-walk","version":7}"#),
        ],
    );
    assert!(
        status == 2 && line.contains("version 7") && line.contains("Update"),
        "{line}"
    );
    // A file that is not there is the request's fault, a place that refuses is the machine's.
    for verb in ["import", "restore"] {
        let (status, line) = bad(d, &[verb, "/no/such/file"]);
        assert!(status == 2 && line.contains("/no/such/file"), "{line}");
        assert_eq!(bad(d, &[verb, d.to_str().unwrap()]).0, 2, "{verb} a folder");
    }
    let (status, line) = bad(d, &["backup", "/no/such/folder/copy.sqlite"]);
    assert!(
        status == 1 && line.contains("copy.sqlite") && !line.contains(".walk-backup"),
        "{line}"
    );
    let out = d.join("x.pdf");
    let out = out.to_str().unwrap();
    let export = |kind: &str, format: &str, lang: &str, out: &str| {
        bad(
            d,
            &[
                "export", "latest", "--kind", kind, "--format", format, "--lang", lang, "--out",
                out,
            ],
        )
        .0
    };
    assert_eq!(export("ranking", "pdf", "en", out), 2);
    assert_eq!(export("report", "gif", "en", out), 2);
    assert_eq!(export("report", "pdf", "fr", out), 2);
    assert_eq!(export("report", "pdf", "en", "/no/such/folder/x.pdf"), 1);
    assert_eq!(bad(d, &["restore", &file("d.sqlite", "letters")]).0, 2);
    assert!(!d.join("x.pdf").exists());
    assert_eq!(good(d, &["show", "latest", "--json"]), before);

    let own = d.join("notebook.sqlite");
    let own = own.to_str().unwrap();
    assert_eq!(export("report", "pdf", "en", own), 2);
    assert_eq!(bad(d, &["backup", own]).0, 2);
    assert_eq!(good(d, &["show", "latest", "--json"]), before);
    assert_eq!(bad(d, &["frobnicate"]).0, 2);
    assert_eq!(bad(d, &["show"]).0, 2);
    assert_eq!(bad(d, &["import", "/dev/zero"]).0, 2);
    let long = format!(
        r#"{{"format":"learning-walk","version":1,"\u001b[31m{}":1}}"#,
        "x".repeat(100_000)
    );
    let (_, line) = bad(d, &["import", &file("e.json", &long)]);
    assert!(line.len() < 1500 && !line.contains('\u{1b}'), "{line}");
    assert_eq!(program(d, &["--help"]).status.code(), Some(0));
}

#[test]
fn the_real_data_folder_is_not_touched_by_tests() {
    let home = TempDir::new().unwrap();
    let data = TempDir::new().unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_learning-walks"))
        .env("HOME", home.path())
        .env_remove("XDG_DATA_HOME")
        .env("LEARNING_WALKS_DATA", data.path())
        .arg("list")
        .output()
        .unwrap();
    assert!(out.status.success());
    assert!(data.path().join("notebook.sqlite").is_file());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn the_calendar_holds_the_visits_by_number() {
    let data = TempDir::new().unwrap();
    good(data.path(), &["sample"]);
    let file = data.path().join("w.ics");
    let out = file.to_str().unwrap();
    let args = ["export", "latest", "--kind", "calendar", "--format", "ics"];
    let rest = ["--lang", "es", "--out", out];
    good(data.path(), &[&args[..], &rest].concat());
    let calendar = std::fs::read_to_string(&file).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 4);
    assert!(calendar.contains("visita 4"));
    let (status, line) = bad(
        data.path(),
        &[
            "export", "latest", "--kind", "calendar", "--format", "pdf", "--out", out,
        ],
    );
    assert_eq!(status, 2);
    assert!(line.contains("ics"), "{line}");
}

#[test]
fn scripting_sheets_are_one_a_visit_and_hold_no_note() {
    let data = TempDir::new().unwrap();
    good(data.path(), &["sample", "--lang", "en"]);
    let pdf = data.path().join("s.pdf");
    let out = pdf.to_str().unwrap();
    let args = ["export", "latest", "--kind", "scripting-sheets", "--format"];
    good(
        data.path(),
        &[&args[..], &["pdf", "--lang", "es", "--out", out]].concat(),
    );
    let text = text_of(&pdf);
    assert_eq!(text.matches('\u{c}').count(), 5, "four visits and a spare");
    let text = squeeze(&text);
    assert!(text.contains("Visita4") && text.contains(&squeeze("Hoja de registro")));
    let walk: serde_json::Value =
        serde_json::from_str(&good(data.path(), &["show", "latest", "--json"])).unwrap();
    for note in walk["notes"].as_array().unwrap() {
        let note = note["text"].as_str().unwrap();
        assert!(!text.contains(&squeeze(note)), "on a blank sheet: {note}");
    }
    assert!(!text.contains(&squeeze(walk["title"].as_str().unwrap())));
    let (status, line) = bad(data.path(), &[&args[..], &["ics", "--out", out]].concat());
    assert!(status == 2 && line.contains("pdf"), "{line}");
}

#[test]
fn each_note_is_read_along_on_a_line_of_its_own() {
    let data = TempDir::new().unwrap();
    let notes = data.path().join("notes.txt");
    std::fs::write(
        &notes,
        "The class was bored.\n14 of 22 turned to a partner.\n\nShe should wait.\n",
    )
    .unwrap();
    let args = [
        "language",
        "--lang",
        "en",
        "--lane",
        "notice",
        notes.to_str().unwrap(),
    ];
    let said = good(data.path(), &args);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 4, "{said}");
    assert!(
        lines[0].contains("I:bored") && lines[3].contains("S:should"),
        "{said}"
    );
    assert_eq!((lines[1], lines[2]), ("", ""));
    let (status, _) = bad(
        data.path(),
        &["language", "--lang", "fr", "--lane", "notice"],
    );
    assert_eq!(status, 2);
}

#[test]
fn a_first_start_that_was_cut_off_is_still_a_first_start() {
    let data = TempDir::new().unwrap();
    std::fs::write(data.path().join("notebook.sqlite"), "").unwrap();
    assert_eq!(good(data.path(), &["list"]).trim(), "No walks yet.");
    good(data.path(), &["check"]);
}

#[test]
fn of_several_files_the_wrong_one_is_named_and_a_missing_word_too() {
    let data = TempDir::new().unwrap();
    good(data.path(), &["sample"]);
    let walk = good(data.path(), &["show", "latest", "--json"]);
    let [right, wrong] = ["right.json", "wrong.json"].map(|n| data.path().join(n));
    std::fs::write(&right, walk).unwrap();
    std::fs::write(&wrong, r#"{"format":"learning-walk","version":9}"#).unwrap();
    let files = [&right, &wrong].map(|f| f.to_str().unwrap());
    let (status, line) = bad(data.path(), &["import", files[0], files[1]]);
    assert_eq!(status, 2);
    assert!(
        line.contains("wrong.json") && !line.contains("right.json"),
        "{line}"
    );
    let (status, line) = bad(data.path(), &["show"]);
    assert_eq!(status, 2);
    assert!(line.contains("WALK"), "{line}");
}
