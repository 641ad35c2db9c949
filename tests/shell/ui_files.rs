//! The rules of the pages (see `ui/DESIGN.md`), read off their files. Each rule names what breaks it.

use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A file of `ui/` with its path from there, with forward slashes.
struct File {
    path: String,
    text: String,
}

impl File {
    fn is(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files() -> Vec<File> {
    fn walk(folder: &Path, base: &Path, found: &mut Vec<File>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, base, found);
                continue;
            }
            let name = path
                .strip_prefix(base)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            if let Ok(text) = std::fs::read_to_string(&path) {
                found.push(File { path: name, text });
            }
        }
    }
    let base = root().join("ui");
    let mut found = Vec::new();
    walk(&base, &base, &mut found);
    found.sort_by(|one, two| one.path.cmp(&two.path));
    found.retain(|file| {
        [".html", ".js", ".css"]
            .iter()
            .any(|ending| file.is(ending))
    });
    assert!(
        found.iter().any(|file| file.path == "index.html"),
        "ui/ has pages"
    );
    found
}

fn some(ending: &str) -> Vec<File> {
    files().into_iter().filter(|file| file.is(ending)).collect()
}

/// Lists `path:line text` for each line of these files that matches, but for those that `except` allows.
fn lines(files: &[File], pattern: &str, except: impl Fn(&File, &str) -> bool) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let mut found = Vec::new();
    for file in files {
        for (index, line) in file.text.lines().enumerate() {
            if pattern.is_match(line) && !except(file, line) {
                found.push(format!("{}:{} {}", file.path, index + 1, line.trim()));
            }
        }
    }
    found
}

#[track_caller]
fn none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}\n  {}", found.join("\n  "));
}

fn never(_: &File, _: &str) -> bool {
    false
}

#[test]
fn scripts_are_at_most_300_lines() {
    let long: Vec<String> = some(".js")
        .iter()
        .filter(|file| file.text.lines().count() > 300)
        .map(|file| file.path.clone())
        .collect();
    none(&long, "a script of more than 300 lines is two scripts");
}

#[test]
fn markup_never_comes_from_a_string() {
    let found = lines(
        &files(),
        r#"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|createContextualFragment|DOMParser|\bsrcdoc\b|setHTML"#,
        never,
    );
    none(&found, "text goes in as text, never as markup or code");
}

#[test]
fn styles_and_handlers_stand_in_their_own_files() {
    let pages = some(".html");
    none(
        &lines(&pages, r#"\sstyle\s*="#, never),
        "the content policy refuses style attributes",
    );
    none(
        &lines(&pages, r#"\son[a-z]+\s*="#, never),
        "the content policy refuses handlers in markup",
    );
    none(
        &lines(&pages, r"<style", never),
        "the content policy refuses style elements",
    );
    none(
        &lines(&pages, r"<script", |_, line| line.contains(" src=\"")),
        "the content policy refuses scripts in markup",
    );
    none(
        &lines(&some(".js"), r"\.on[a-z]+\s*=[^=]", never),
        "listeners are added with addEventListener, where the audit of presses sees them",
    );
}

#[test]
fn one_place_listens_to_presses_anywhere() {
    let found = lines(
        &some(".js"),
        r#"(document|window|body)\??\.addEventListener\("(click|mouse|pointer)|^addEventListener\("(click|mouse|pointer)"#,
        |file, _| file.path == "js/save.js",
    );
    none(
        &found,
        "presses are heard by the control that is pressed; save.js alone waits for links",
    );
}

#[test]
fn no_script_asks_a_field_for_its_labels() {
    let found = lines(&some(".js"), r"\.labels\b", never);
    none(
        &found,
        "leaving a page after `labels` ends the page of WebKitGTK 2.50; ask for closest(\"label\")",
    );
}

#[test]
fn nothing_points_outside_the_app() {
    let found = lines(&files(), r#"https?://|["'(]//[a-z]"#, |_, line| {
        line.contains("http://www.w3.org/2000/svg")
    });
    none(&found, "the app opens no connection");
    let found = lines(
        &some(".js"),
        r"\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|new Worker|serviceWorker|RTCPeer",
        never,
    );
    none(&found, "the app opens no connection");
    let found = lines(&some(".css"), r"@import|url\(", |_, line| {
        line.contains("url(#")
    });
    none(&found, "style sheets fetch nothing");
}

#[test]
fn nothing_is_kept_in_the_page() {
    let found = lines(
        &some(".js"),
        r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\.",
        never,
    );
    none(
        &found,
        "what a person writes is in the notebook and nowhere else",
    );
}

#[test]
fn no_camera_no_microphone_no_pictures() {
    let found = lines(
        &files(),
        r#"getUserMedia|SpeechRecognition|mediaDevices|ImageCapture|\bcapture\s*=|accept\s*=\s*"image|type\s*=\s*"file""#,
        never,
    );
    none(&found, "walkers take no pictures and no sound");
}

#[test]
fn only_the_api_names_the_host() {
    let found = lines(&some(".js"), r"__TAURI", |file, _| file.path == "js/api.js");
    none(&found, "js/api.js is the one door to Rust");
    none(
        &lines(&some(".html"), "__TAURI", never),
        "js/api.js is the one door to Rust",
    );
}

#[test]
fn one_place_sets_the_value_of_a_field() {
    let found = lines(&some(".js"), r"\.value\s*=[^=]", |file, line| {
        file.path == "js/dom.js" && line.contains(" !== document.activeElement ")
    });
    none(
        &found,
        "a field that a person is in is never written: use setIfNotFocused()",
    );
}

#[test]
fn elements_are_plain_parts_of_the_page() {
    let found = lines(
        &some(".js"),
        r"attachShadow|attachInternals\(\)\.shadow|shadowrootmode",
        never,
    );
    none(&found, "custom elements are light DOM");
    none(
        &lines(&some(".html"), r"shadowrootmode|contenteditable", never),
        "note fields are native",
    );
    none(
        &lines(&some(".js"), r#"contenteditable["']?\s*:"#, never),
        "note fields are native",
    );
}

#[test]
fn pages_import_no_page_and_nothing_from_outside() {
    let import =
        Regex::new(r#"(?m)^import\s[^;"(]*"([^"]+)"|^export\s[^;"=()]*\sfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)"#).unwrap();
    let mut found = Vec::new();
    for file in some(".js") {
        for import in import.captures_iter(&file.text) {
            let name = (1..=3)
                .find_map(|group| import.get(group))
                .map_or("", |name| name.as_str());
            let target = resolve(&file.path, name);
            let inside = name.starts_with("./") || name.starts_with("../");
            if !inside || target.starts_with("..") || !root().join("ui").join(&target).is_file() {
                found.push(format!("{} imports {name}", file.path));
            }
            if file.path.starts_with("js/pages/") && target.starts_with("js/pages/") {
                found.push(format!("{} imports another page, {name}", file.path));
            }
        }
    }
    none(
        &found,
        "a page stands on shared parts, never on another page",
    );
}

/// Resolves a relative path within `ui/`.
fn resolve(from: &str, to: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                if parts.pop().is_none() {
                    return "..".to_owned();
                }
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// K4: by what the scripts say.
#[test]
fn shortcuts_are_never_a_bare_letter() {
    let keys = Regex::new(r#"\bkeys:\s*"([^"]+)""#).unwrap();
    let mut count = 0;
    let mut found = Vec::new();
    for file in some(".js") {
        for shortcut in keys.captures_iter(&file.text) {
            count += 1;
            let safe = shortcut[1].starts_with("Ctrl+") || shortcut[1].starts_with("Alt+");
            if !safe && !["Escape", "F1"].contains(&&shortcut[1]) {
                found.push(format!("{}: {}", file.path, &shortcut[1]));
            }
        }
    }
    assert!(
        count >= 8,
        "the shortcuts are written as `keys: \"Ctrl+K\"`; found only {count}"
    );
    none(&found, "a shortcut is never a bare letter, digit or sign");
}

#[test]
fn nothing_moves_long_and_nothing_blinks() {
    let sheets = some(".css");
    let time = Regex::new(r"(\d*\.?\d+)(ms|s)\b").unwrap();
    let slow = lines(&sheets, r"transition|animation", |_, line| {
        time.captures_iter(line).all(|found| {
            let number: f64 = found[1].parse().unwrap();
            (if &found[2] == "s" {
                number * 1000.0
            } else {
                number
            }) <= 150.0
        })
    });
    none(&slow, "no change of look takes over 150 ms");
    none(
        &lines(&sheets, r"animation[a-z-]*:.*infinite|blink", never),
        "nothing blinks",
    );
    let moves = !lines(
        &sheets,
        r"transition|animation|@keyframes|scroll-behavior",
        never,
    )
    .is_empty();
    let asks = !lines(&sheets, r"prefers-reduced-motion", never).is_empty();
    assert!(!moves || asks, "movement asks prefers-reduced-motion first");
}

#[test]
fn the_system_wishes_are_heard() {
    let sheets = some(".css");
    for wish in ["forced-colors", "prefers-contrast"] {
        assert!(
            !lines(&sheets, wish, never).is_empty(),
            "the style sheets answer {wish}"
        );
    }
}

#[test]
fn sizes_stay_within_the_budget() {
    let mut found = Vec::new();
    let scripts: usize = some(".js").iter().map(|file| bare(&file.text).len()).sum();
    // The budget was set for twelve pages: ten KiB for each.
    let most = some(".html").len() * 10 * 1024;
    if scripts > most {
        found.push(format!("all scripts together: {scripts} bytes of {most}"));
    }
    let all: BTreeMap<String, String> = files()
        .into_iter()
        .map(|file| (file.path, bare(&file.text)))
        .collect();
    let asset = Regex::new(r#"<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+)""#).unwrap();
    for page in some(".html") {
        if page.text.len() > 24 * 1024 {
            found.push(format!("{}: {} bytes of 24576", page.path, page.text.len()));
        }
        let mut loaded = BTreeSet::new();
        for asset in asset.captures_iter(&page.text) {
            load(&resolve(&page.path, &asset[1]), &all, &mut loaded);
        }
        let size: usize = loaded
            .iter()
            .filter_map(|path| all.get(path))
            .map(String::len)
            .sum();
        if size > 40 * 1024 {
            found.push(format!(
                "{} loads {size} bytes of 40960: {loaded:?}",
                page.path
            ));
        }
    }
    none(&found, "the budget of a page");
}

/// Gives a file as it weighs: without comments, for nobody should save on those, and without indentation.
fn bare(text: &str) -> String {
    let text = Regex::new(r"/\*[\s\S]*?\*/|(?m:^\s*//.*$)")
        .unwrap()
        .replace_all(text, "")
        .into_owned();
    text.lines()
        .map(str::trim_start)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Adds a file and all that it imports at once to what a page loads.
fn load(path: &str, all: &BTreeMap<String, String>, loaded: &mut BTreeSet<String>) {
    let Some(text) = all.get(path) else { return };
    if !loaded.insert(path.to_owned()) || !path.ends_with(".js") {
        return;
    }
    let import =
        Regex::new(r#"(?m)^(?:import\s[^;"(]*|export\s[^;"=()]*\sfrom\s+)"([^"]+)""#).unwrap();
    for import in import.captures_iter(text) {
        load(&resolve(path, &import[1]), all, loaded);
    }
}
