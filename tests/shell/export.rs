//! Every kind in every format, in the terminal and in the window, with what to look at first.

use std::collections::BTreeMap;
use std::process::Command;

use regex::Regex;
use serde_json::Value;
use tempfile::TempDir;

fn run(data: &TempDir, args: &[&str]) -> (Option<i32>, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_learning-walks"))
        .env("LANG", "en_US.UTF-8")
        .arg("--data")
        .arg(data.path())
        .args(args)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (out.status.code(), text(out.stdout), text(out.stderr))
}

fn good(data: &TempDir, args: &[&str]) -> String {
    let (code, out, err) = run(data, args);
    assert_eq!(code, Some(0), "{args:?}: {err}");
    out
}

/// The kinds of the page, each with its formats.
fn on_the_page() -> BTreeMap<String, Vec<String>> {
    let page = include_str!("../../ui/export.html");
    let one = Regex::new(r#"value="([a-z-]+)"[^>]*data-formats="([a-z ]+)""#).unwrap();
    one.captures_iter(page)
        .map(|found| {
            let formats = found[2].split(' ').map(str::to_owned).collect();
            (found[1].to_owned(), formats)
        })
        .collect()
}

#[test]
fn every_kind_of_the_page_is_written_in_every_format_and_language() {
    let data = TempDir::new().unwrap();
    good(&data, &["sample", "--lang", "en"]);
    let kinds = on_the_page();
    assert!(kinds.len() >= 12);
    for (kind, formats) in kinds {
        for format in formats {
            for lang in ["en", "es"] {
                let file = data.path().join(format!("{kind}-{lang}.{format}"));
                let out = file.to_str().unwrap();
                good(
                    &data,
                    &[
                        "export", "latest", "--kind", &kind, "--format", &format, "--lang", lang,
                        "--out", out,
                    ],
                );
                let bytes = std::fs::read(&file).unwrap();
                let begins: &[u8] = match format.as_str() {
                    "pdf" => b"%PDF",
                    "docx" => b"PK",
                    "html" => b"<!doctype html>",
                    "json" => b"{",
                    "csv" => "\u{feff}".as_bytes(),
                    _ => b"",
                };
                assert!(
                    bytes.starts_with(begins) && bytes.len() > 300,
                    "{kind} {format}"
                );
            }
        }
    }
}

#[test]
fn my_data_is_the_whole_walk() {
    let data = TempDir::new().unwrap();
    good(&data, &["sample", "--lang", "es"]);
    let file = data.path().join("mine.json");
    let out = file.to_str().unwrap();
    good(
        &data,
        &[
            "export", "latest", "--kind", "my-data", "--format", "json", "--out", out,
        ],
    );
    let shown: Value = serde_json::from_str(&good(&data, &["show", "latest", "--json"])).unwrap();
    let mine: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(mine, shown);
}

#[test]
fn the_check_names_what_to_look_at_and_writes_nothing() {
    let data = TempDir::new().unwrap();
    good(&data, &["sample", "--lang", "en"]);
    let check = [
        "export", "latest", "--kind", "debrief", "--format", "pdf", "--check",
    ];
    assert_eq!(good(&data, &check).trim(), "Nothing to look at first.");
    let mut walk: Value =
        serde_json::from_str(&good(&data, &["show", "latest", "--json"])).unwrap();
    walk["team_wonderings"][0]["text"] = "Why does Ms. Okafor wait?".into();
    let walk = walk.to_string();
    let other = TempDir::new().unwrap();
    let file = other.path().join("w.json");
    std::fs::write(&file, walk).unwrap();
    good(&other, &["import", file.to_str().unwrap()]);
    let found = good(&other, &check);
    assert!(
        found.starts_with("debrief · “Ms. Okafor”") && found.lines().count() == 1,
        "{found}"
    );
}

#[test]
fn a_visit_that_the_walk_has_not_is_refused() {
    let data = TempDir::new().unwrap();
    good(&data, &["sample", "--lang", "en"]);
    let file = data.path().join("v.pdf");
    let out = file.to_str().unwrap();
    let args = [
        "export",
        "latest",
        "--kind",
        "host-safe",
        "--format",
        "pdf",
        "--out",
        out,
    ];
    let (code, _, err) = run(&data, &[&args[..], &["--visit", "9"]].concat());
    assert_eq!(code, Some(2));
    assert!(err.contains("1, 2, 3, 4") && !file.exists(), "{err}");
    let (code, _, err) = run(&data, &[&args[..], &["--visit", "9", "--check"]].concat());
    assert_eq!(code, Some(2), "the check looks for it too: {err}");
    good(&data, &[&args[..], &["--visit", "3"]].concat());

    // Without a number it is about the first visit; where there is none, nothing is written.
    let bare = TempDir::new().unwrap();
    let walk = bare.path().join("walk.json");
    std::fs::write(
        &walk,
        r#"{"format":"learning-walk","version":1,"title":"No visit yet"}"#,
    )
    .unwrap();
    good(&bare, &["import", walk.to_str().unwrap()]);
    let (code, _, _) = run(&bare, &args);
    assert_eq!(code, Some(2));
}
