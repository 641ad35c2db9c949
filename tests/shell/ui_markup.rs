//! The rules of the pages' markup and words: whole pages, every word in both languages, no bare words.

use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{folder} holds {ending} files");
    found
}

fn pages() -> Vec<(String, String)> {
    read("ui", ".html")
}

/// One step through markup: a tag that opens or closes, or text between tags.
enum Piece<'a> {
    Open(&'a str, &'a str),
    Close(&'a str),
    Text(&'a str),
}

fn pieces(markup: &str) -> Vec<Piece<'_>> {
    let tag = Regex::new(
        r#"<!--[\s\S]*?-->|<!doctype[^>]*>|<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^>"]|"[^"]*")*)>"#,
    )
    .unwrap();
    let mut found = Vec::new();
    let mut end = 0;
    for part in tag.captures_iter(markup) {
        let whole = part.get(0).unwrap();
        found.push(Piece::Text(&markup[end..whole.start()]));
        end = whole.end();
        let Some(name) = part.get(2) else { continue };
        let attributes = part.get(3).map_or("", |attributes| attributes.as_str());
        found.push(if part[1].is_empty() {
            Piece::Open(name.as_str(), attributes)
        } else {
            Piece::Close(name.as_str())
        });
    }
    found.push(Piece::Text(&markup[end..]));
    found
}

const VOID: [&str; 8] = ["meta", "link", "input", "br", "hr", "img", "wbr", "source"];

#[test]
fn each_page_is_whole() {
    let reachable = Regex::new(r"<(?:a|button|input|select|textarea|app-shell)\b[^>]*>").unwrap();
    let inner_link = Regex::new(r##"href="#([^"]+)""##).unwrap();
    let own_id = Regex::new(r#"\sid="([^"]+)""#).unwrap();
    let mut found = Vec::new();
    for (name, text) in pages() {
        let count = |tag: &str| {
            pieces(&text)
                .iter()
                .filter(|piece| matches!(piece, Piece::Open(open, _) if *open == tag))
                .count()
        };
        for (tag, wanted) in [
            ("html", 1),
            ("title", 1),
            ("h1", 1),
            ("main", 1),
            ("body", 1),
        ] {
            if count(tag) != wanted {
                found.push(format!("{name}: {} times <{tag}>", count(tag)));
            }
        }
        for (what, pattern) in [
            ("a language", r#"<html\b[^>]*\blang="[a-z]"#),
            ("a charset", r#"<meta charset="utf-8""#),
            (
                "a viewport",
                r#"<meta name="viewport" content="width=device-width"#,
            ),
            ("a translated title", r#"<title\b[^>]*data-l10n="#),
        ] {
            if !Regex::new(pattern).unwrap().is_match(&text) {
                found.push(format!("{name}: lacks {what}"));
            }
        }
        if text.contains("user-scalable") || text.contains("maximum-scale") {
            found.push(format!("{name}: forbids zooming"));
        }
        let skip = reachable.find(&text).map(|tag| tag.as_str());
        if !skip.is_some_and(|tag| tag.contains("href=\"#") && tag.contains("class=\"skip\"")) {
            found.push(format!(
                "{name}: the first thing to reach is not a skip link but {skip:?}"
            ));
        }
        for link in inner_link.captures_iter(&text) {
            if !text.contains(&format!("id=\"{}\"", &link[1])) {
                found.push(format!("{name}: #{} leads nowhere", &link[1]));
            }
        }
        let mut ids = BTreeSet::new();
        for id in own_id.captures_iter(&text) {
            if !ids.insert(id[1].to_owned()) {
                found.push(format!("{name}: the id {} stands twice", &id[1]));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn tags_are_closed_in_order() {
    let mut found = Vec::new();
    for (name, text) in pages() {
        let mut open: Vec<&str> = Vec::new();
        for piece in pieces(&text) {
            match piece {
                Piece::Open(tag, attributes)
                    if !VOID.contains(&tag) && !attributes.ends_with('/') =>
                {
                    open.push(tag)
                }
                Piece::Close(tag) => {
                    let last = open.pop();
                    if last != Some(tag) {
                        found.push(format!("{name}: </{tag}> closes {last:?}"));
                    }
                }
                _ => {}
            }
        }
        if !open.is_empty() {
            found.push(format!("{name}: {open:?} stay open"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn links_between_pages_lead_somewhere() {
    let names: BTreeSet<String> = pages().into_iter().map(|(name, _)| name).collect();
    let page = Regex::new(r#"["'`]([a-z]+\.html)\b"#).unwrap();
    let mut found = Vec::new();
    for (name, text) in pages().into_iter().chain(read("ui/js", ".js")) {
        for link in page.captures_iter(&text) {
            if !names.contains(&link[1]) {
                found.push(format!("{name}: {}", &link[1]));
            }
        }
    }
    assert!(
        found.is_empty(),
        "pages that are not there: {}",
        found.join("\n")
    );
}

#[test]
fn markup_holds_no_words_but_those_to_be_translated() {
    let letters = Regex::new(r"\p{L}{2,}").unwrap();
    let spoken = Regex::new(
        r#"\s(aria-label|placeholder|title|alt|value|label|aria-description)="([^"]*)""#,
    )
    .unwrap();
    let mut found = Vec::new();
    for (name, text) in pages() {
        let mut open: Vec<(&str, bool)> = Vec::new();
        for piece in pieces(&text) {
            match piece {
                Piece::Text(words) => {
                    let translated = open.last().is_some_and(|(_, translated)| *translated);
                    let silent = open
                        .iter()
                        .any(|(tag, _)| ["script", "style"].contains(tag));
                    if letters.is_match(words) && !translated && !silent {
                        found.push(format!("{name}: \"{}\"", words.trim()));
                    }
                }
                Piece::Open(tag, attributes) => {
                    for said in spoken.captures_iter(attributes) {
                        let mark = format!("data-l10n-{}=", said[1].trim_start_matches("aria-"));
                        let machine = &said[1] == "value";
                        if letters.is_match(&said[2]) && !attributes.contains(&mark) && !machine {
                            found.push(format!("{name}: {}=\"{}\"", &said[1], &said[2]));
                        }
                    }
                    if !VOID.contains(&tag) && !attributes.ends_with('/') {
                        // The name of a language is written in that language, whatever the page's own.
                        let own = tag == "span" && attributes.contains(" lang=");
                        open.push((tag, own || attributes.contains("data-l10n=")));
                    }
                }
                Piece::Close(_) => {
                    open.pop();
                }
            }
        }
    }
    assert!(
        found.is_empty(),
        "words outside locales/:\n{}",
        found.join("\n")
    );
}

/// Gives the keys of every file of a language, with the file that each stands in and its text.
fn sentences(language: &str) -> BTreeMap<String, (String, String)> {
    let entry = Regex::new(r"^([a-zA-Z][a-zA-Z0-9-]*) =\s*(.*)$").unwrap();
    let mut found: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (file, text) in read(&format!("locales/{language}"), ".ftl") {
        let mut last = String::new();
        for line in text.lines() {
            if let Some(entry) = entry.captures(line) {
                last = entry[1].to_owned();
                let before = found.insert(last.clone(), (file.clone(), entry[2].to_owned()));
                assert!(
                    before.is_none(),
                    "{language}: {last} stands in {file} and in {before:?}"
                );
            } else if line.starts_with([' ', '}'])
                && let Some((_, sentence)) = found.get_mut(&last)
            {
                sentence.push('\n');
                sentence.push_str(line);
            }
        }
    }
    found
}

#[test]
fn both_languages_say_the_same_things() {
    let variable = Regex::new(r"\$([a-z_]+)").unwrap();
    let variables = |text: &str| -> BTreeSet<String> {
        variable
            .captures_iter(text)
            .map(|found| found[1].to_owned())
            .collect()
    };
    let (english, spanish) = (sentences("en"), sentences("es"));
    let mut found = Vec::new();
    for (key, (file, text)) in &english {
        let Some((other, translated)) = spanish.get(key) else {
            found.push(format!("{key} is missing in Spanish"));
            continue;
        };
        if other != file {
            found.push(format!("{key} stands in {file} and in {other}"));
        }
        if variables(text) != variables(translated) {
            found.push(format!("{key} has other variables in Spanish"));
        }
        let page = file.trim_end_matches(".ftl");
        if !key.starts_with(&format!("{page}-")) {
            found.push(format!("{key} does not begin with its file's name, {page}"));
        }
        if translated.contains("[one]") && !translated.contains("[many]") {
            found.push(format!("{key} lacks the Spanish form `many`"));
        }
    }
    found.extend(
        spanish
            .keys()
            .filter(|key| !english.contains_key(*key))
            .map(|key| format!("{key} is missing in English")),
    );
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_word_that_a_page_asks_for_is_there() {
    let sentences = sentences("en");
    let files: BTreeSet<&str> = sentences
        .values()
        .map(|(file, _)| file.trim_end_matches(".ftl"))
        .collect();
    let marked = Regex::new(r#"data-l10n(?:-[a-z]+)?="([^"]*)""#).unwrap();
    let asked = Regex::new(r#""([a-z]+(?:-[a-z0-9]+)+)""#).unwrap();
    let certain = Regex::new(r#"\b(?:t|say)\(\s*"([^"]+)""#).unwrap();
    let mut found = Vec::new();
    let mut check = |place: &str, page: &str, key: &str| {
        let Some((file, _)) = sentences.get(key) else {
            found.push(format!("{place}: {key} is in no file"));
            return;
        };
        let file = file.trim_end_matches(".ftl");
        if page != "*" && file != "common" && file != page {
            found.push(format!(
                "{place}: {key} is of {file}, which this page does not get"
            ));
        }
    };
    for (name, text) in pages() {
        let page = match name.trim_end_matches(".html") {
            "index" => "home".to_owned(),
            other => other.to_owned(),
        };
        for key in marked.captures_iter(&text) {
            check(&name, &page, &key[1]);
        }
    }
    for folder in ["ui/js/pages", "ui/js"] {
        for (name, text) in read(folder, ".js") {
            let page = match (folder, name.trim_end_matches(".js")) {
                ("ui/js/pages", "home" | "index") => "home",
                ("ui/js/pages", page) if files.contains(page) => page,
                _ => "*",
            };
            for key in certain.captures_iter(&text) {
                // A sentence with variables comes from Rust by name, whatever its file.
                let whole = key.get(0).map_or("", |found| found.as_str());
                check(
                    &name,
                    if whole.starts_with("say") { "*" } else { page },
                    &key[1],
                );
            }
            for key in asked.captures_iter(&text) {
                let first = key[1].split('-').next().unwrap_or_default();
                let written = format!("\"{}\"", &key[1]);
                let element = text.contains(&format!("define({written}"))
                    || text.contains(&format!("el({written}"));
                if files.contains(first) && !element && !key[1].starts_with("visit-timer") {
                    check(&name, "*", &key[1]);
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
