//! Every kind in every language and format against what was looked at and kept in `golden/`.
//!
//! `cargo xtask papers` writes the files anew; what changed in them is then for a person to read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use walk_report::{
    cards_table, commitments_table, due_calendar, notes_table, table_csv, walk_calendar,
};

use crate::paper::structure;
use crate::papers::{LANGS, laid_out, root, samples, tag, walk};
use crate::word_file::WordFile;

/// Set by `cargo xtask papers`: write what is drawn now, instead of holding it against what was kept.
pub const WRITE: &str = "LEARNING_WALKS_WRITE_PAPERS";

/// Lines of a difference that are shown.
const SHOWN: usize = 24;

fn folder() -> PathBuf {
    root().join("tests/report/golden")
}

/// Gives text and structure of everything that leaves the app, by the name of its file.
fn drawn() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let pdfs = samples().iter();
    let pdfs = pdfs.map(|one| (format!("{}.pdf", one.name()), one.pdf.bytes.clone()));
    let (_folder, pdfs) = laid_out(pdfs);
    for (one, pdf) in samples().iter().zip(&pdfs) {
        let name = one.name();
        all.insert(format!("{name}.pdf.txt"), structure(pdf));
        if let Some(page) = one.html() {
            // How it looks is in paper.css.
            let (head, rest) = page.split_once("<style>").unwrap();
            let (_, body) = rest.split_once("</style>\n").unwrap();
            all.insert(format!("{name}.html.txt"), format!("{head}{body}"));
        }
        let markdown = one.markdown();
        all.extend(markdown.map(|text| (format!("{name}.md.txt"), text)));
        if let Some(word) = one.word() {
            let text = WordFile::of(word).text() + "\n";
            all.insert(format!("{name}.docx.txt"), text);
        }
    }
    for lang in LANGS {
        let (walk, tag) = (walk(lang), tag(lang));
        for (kind, table) in [
            ("notes", notes_table(&walk, lang)),
            ("cards", cards_table(&walk, lang)),
            ("commitments", commitments_table(&walk, lang)),
        ] {
            all.insert(
                format!("{kind}.{tag}.csv.txt"),
                plain(&table_csv(&table).unwrap()),
            );
        }
        for (kind, days) in [
            ("calendar", walk_calendar(&walk, lang)),
            ("due-dates", due_calendar(&walk, lang)),
        ] {
            all.insert(format!("{kind}.{tag}.ics.txt"), plain(&days.unwrap()));
        }
    }
    all
}

/// Text without the marks of its form, which other tests look at.
fn plain(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap();
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

#[test]
fn every_kind_language_and_format_is_as_it_was_looked_at() {
    let drawn = drawn();
    if std::env::var_os(WRITE).is_some() {
        if folder().exists() {
            std::fs::remove_dir_all(folder()).unwrap();
        }
        std::fs::create_dir_all(folder()).unwrap();
        for (name, text) in drawn {
            std::fs::write(folder().join(name), text).unwrap();
        }
        return;
    }
    let kept: BTreeMap<String, String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect();
    let mut changed = String::new();
    for (name, text) in &drawn {
        match kept.get(name) {
            None => changed += &format!("\n{name} is new\n"),
            Some(before) if before != text => {
                changed += &format!("\n{name}:\n{}", difference(before, text));
            }
            Some(_) => {}
        }
    }
    for name in kept.keys().filter(|name| !drawn.contains_key(*name)) {
        changed += &format!("\n{name} is drawn no more\n");
    }
    assert!(
        changed.is_empty(),
        "what leaves the app has changed; if it should, `cargo xtask papers` keeps it as it is now\n{changed}"
    );
}

/// Shows the first place where two texts differ, with the line before.
fn difference(before: &str, now: &str) -> String {
    let (before, now): (Vec<_>, Vec<_>) = (before.lines().collect(), now.lines().collect());
    let pairs = before.iter().zip(&now);
    let same = pairs.take_while(|(one, other)| one == other).count();
    let ends = before[same..].iter().rev().zip(now[same..].iter().rev());
    let end = ends.take_while(|(one, other)| one == other).count();
    let mut shown = Vec::new();
    shown.extend(same.checked_sub(1).map(|n| format!("  {}", before[n])));
    let gone = &before[same..before.len() - end];
    let come = &now[same..now.len() - end];
    for (mark, lines) in [('-', gone), ('+', come)] {
        let some = lines.iter().take(SHOWN);
        shown.extend(some.map(|line| format!("{mark} {line}")));
        if lines.len() > SHOWN {
            shown.push(format!("{mark} and {} lines more", lines.len() - SHOWN));
        }
    }
    format!("line {}\n{}\n", same + 1, shown.join("\n"))
}

#[test]
fn a_difference_shows_what_went_and_what_came() {
    let shown = difference("a\nb\nc\nd\n", "a\nx\ny\nd\n");
    assert_eq!(shown, "line 2\n  a\n- b\n- c\n+ x\n+ y\n");
}
