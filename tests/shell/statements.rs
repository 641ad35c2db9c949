//! The statements on touch, keys and saving (`T1` to `S9`): each has a test that names it, and those that the files
//! of the pages prove are proved here.
//!
//! A test names what it proves in the comment above it: `/// T6, T4: ...`.

use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// How many statements each letter has.
const STATEMENTS: [(char, usize); 3] = [('T', 12), ('K', 7), ('S', 9)];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Gives every file below a folder with one of these endings: its path from the root, and its text.
fn texts(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("node_modules") {
                continue;
            }
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .filter(|path| {
            endings
                .iter()
                .any(|ending| path.to_string_lossy().ends_with(ending))
        })
        .map(|path| {
            let name = path
                .strip_prefix(root())
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn every_statement_has_a_test_that_names_it() {
    let known: BTreeSet<String> = STATEMENTS
        .iter()
        .flat_map(|(letter, count)| (1..=*count).map(move |number| format!("{letter}{number}")))
        .collect();
    let ids = Regex::new(r"^\s*/// ((?:[A-Z]\d+, )*[A-Z]\d+): ").unwrap();
    let mut named: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (path, text) in texts("tests", &[".rs"]) {
        let lines: Vec<&str> = text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let Some(found) = ids.captures(line) else {
                continue;
            };
            // Below the comment stands a test, and not something that merely helps one.
            let below = lines[index..]
                .iter()
                .map(|line| line.trim())
                .find(|line| !line.starts_with("///"));
            if !below.is_some_and(|line| {
                line.starts_with("#[test]") || line.starts_with("#[tokio::test")
            }) {
                wrong.push(format!("{path}:{} no test stands below: {line}", index + 1));
            }
            for id in found[1].split(", ") {
                if !known.contains(id) {
                    wrong.push(format!("{path}:{} there is no statement {id}", index + 1));
                }
                named.entry(id.to_owned()).or_default().push(path.clone());
            }
        }
    }
    let missing: Vec<&String> = known.iter().filter(|id| !named.contains_key(*id)).collect();
    assert!(
        missing.is_empty(),
        "no test names {missing:?} in the comment above it"
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// T7: a card is drawn with pointer events, and only by its dots does it keep a finger from scrolling; no page takes
/// a drop of the system. `tests/e2e/wall.rs` draws it with mouse, finger and pen. Whoever adds a drag proves it likewise.
#[test]
fn only_cards_are_drawn_and_only_by_pointers() {
    let dropped = Regex::new(
        r"draggable|\bdrag(start|over|end|enter|leave)?\b.*addEventListener|addEventListener\(\W(drag|drop)|touchmove",
    )
    .unwrap();
    let caught = Regex::new(r"setPointerCapture|pointermove").unwrap();
    let rule = Regex::new(r"([^{}]*)\{[^}]*touch-action:\s*(?:none|pan)").unwrap();
    let (mut drags, mut catches, mut keeps) = (vec![], vec![], vec![]);
    for (path, text) in texts("ui", &[".html", ".js", ".css"]) {
        keeps.extend(rule.captures_iter(&text).map(|rule| {
            let selector = rule[1].rsplit("*/").next().unwrap_or_default();
            selector.trim().to_owned()
        }));
        if dropped.is_match(&text) {
            drags.push(path.clone());
        }
        if caught.is_match(&text) {
            catches.push(path);
        }
    }
    assert!(drags.is_empty(), "these take a drop: {drags:?}");
    assert_eq!(catches, ["ui/js/elements/card-drag.js"]);
    assert_eq!(keeps, [".handle"]);
}

/// T8: a hand that cannot hover misses nothing: hovering changes colours and lines only, and no words wait in a tip.
#[test]
fn hovering_shows_nothing_new() {
    let rule = Regex::new(r"[^{};]*:hover[^{]*\{([^}]*)\}").unwrap();
    let looks = [
        "background",
        "background-color",
        "border-color",
        "color",
        "text-decoration",
    ];
    let tip = Regex::new(r#"<\w[^>]*\stitle=|\bel\("\w+", \{[^}]*\btitle: |\.title = |, "title", |mouse(over|enter|move)|pointer(over|enter)"#).unwrap();
    let mut found = Vec::new();
    for (path, text) in texts("ui", &[".html", ".js", ".css"]) {
        for rule in rule.captures_iter(&text) {
            let names = rule[1].split(';').filter_map(|part| part.split_once(':'));
            for (name, _) in names.filter(|(name, _)| !looks.contains(&name.trim())) {
                found.push(format!("{path}: hovering changes {}", name.trim()));
            }
        }
        // The title of the window is one that everybody gets.
        let tips = tip.find_iter(&text.replace("document.title =", "")).count();
        if tips > 0 {
            found.push(format!(
                "{path}: {tips} times words or acts that wait for a hovering hand"
            ));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// K4: what a page offers by keys stands in its list on Ctrl+K, and Settings name the keys of every page.
#[test]
fn every_shortcut_is_listed() {
    let offered = Regex::new(r#"keys: ["`]([^"`]+)["`], key: "#).unwrap();
    let scripts = texts("ui/js", &[".js"]);
    let settings = &scripts
        .iter()
        .find(|(path, _)| path.ends_with("pages/settings.js"))
        .unwrap()
        .1;
    let mut count = 0;
    let mut found = Vec::new();
    for (path, text) in scripts.iter().filter(|(path, _)| path != "ui/js/keys.js") {
        for keys in offered.captures_iter(text) {
            count += 1;
            // Settings have the keys of the frame themselves, and list what they have.
            let here = path.ends_with("app-shell.js") && &keys[1] != "Ctrl+P";
            let named = keys[1].replace("${index + 1}", "1 / 2 / 3");
            if !here && !settings.contains(&format!("[\"{named}\", ")) {
                found.push(format!("{path}: Settings do not name {named}"));
            }
        }
        let own = text.matches("event.key === \"").count() + text.matches("event.altKey").count();
        if own > 0
            && !["Alt+← →", "Alt+↑ ↓", "Esc"]
                .iter()
                .all(|keys| settings.contains(keys))
        {
            found.push(format!("{path}: Settings do not name its arrows"));
        }
        // A listener of its own would be in no list.
        if text.contains("document.addEventListener(\"keydown\"") {
            found.push(format!("{path}: keys go through `offer`"));
        }
    }
    assert!(
        count >= 11,
        "the pages offer keys as `keys: \"Ctrl+K\", key: …`; found only {count}"
    );
    let sheet = &scripts
        .iter()
        .find(|(path, _)| path.ends_with("js/sheets.js"))
        .unwrap()
        .1;
    assert!(
        sheet.contains("[...acts, ...places].map("),
        "the list on Ctrl+K holds all that is offered"
    );
    assert!(found.is_empty(), "{}", found.join("\n"));
}
