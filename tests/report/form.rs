//! The form of the file: tags, title, language, bookmarks, no author, the same bytes each time.

use serde_json::json;
use walk_report::walk_report;
use walk_words::Lang;

use crate::paper::{day, paper};
use crate::walks::{full, read};

#[test]
fn the_file_is_tagged_titled_and_names_its_language() {
    for (lang, tag) in [(Lang::En, "(en)"), (Lang::Es, "(es)"), (Lang::EnXa, "(en)")] {
        let paper = paper(&read(full()), lang);
        let info = paper.info(&[]);
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(
            info.contains("Title:           Who speaks, and to whom"),
            "{info}"
        );
        let raw = paper.raw();
        assert!(raw.contains(&format!("/Lang{tag}")) || raw.contains(&format!("/Lang {tag}")));
        assert!(
            raw.contains("pdfuaid:part"),
            "the file does not say that it is PDF/UA"
        );
        assert!(raw.contains("DisplayDocTitle true"));
        assert!(raw.contains("/Outlines"), "no bookmarks");
    }
}

#[test]
fn a_screen_reader_finds_headings_lists_and_table_headers() {
    let tags = paper(&read(full()), Lang::En).info(&["-struct-text"]);
    for tag in ["H1", "H2", "L (block)", "Table", "TH <", "TD:", "LI"] {
        assert!(tags.contains(tag), "{tag} is missing in {tags}");
    }
    let commitments = &tags[tags.find("My commitments").expect("the heading")..];
    let header = &commitments[..commitments.find("TD:").expect("a cell")];
    for words in [
        "I will",
        "By",
        "Evidence I will collect",
        "Partner",
        "State",
    ] {
        assert!(header.contains(words), "{words:?} is no table header");
    }
}

#[test]
fn bookmarks_follow_the_headings() {
    let raw = paper(&read(full()), Lang::En).raw();
    let titles: Vec<&str> = raw
        .split("/Title")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('(')?.split(')').next())
        .collect();
    for title in [
        "Preparation",
        "Visits",
        "Visit 1",
        "Visit 4",
        "Debrief",
        "My reflection",
    ] {
        assert!(
            titles.contains(&title),
            "{title} is no bookmark: {titles:?}"
        );
    }
}

#[test]
fn nobody_is_named_as_author_and_no_time_of_day_is_kept() {
    let paper = paper(&read(full()), Lang::En);
    let info = paper.info(&["-isodates"]);
    assert!(!info.contains("Author"), "{info}");
    assert!(!paper.raw().contains("/Author") && !paper.raw().contains("dc:creator"));
    assert!(
        info.contains("CreationDate:    2026-11-20T00:00:00"),
        "{info}"
    );
}

#[test]
fn the_same_walk_gives_the_same_bytes() {
    let walk = read(full());
    let first = walk_report(&walk, Lang::Es, day()).unwrap();
    let other = walk_report(
        &read(json!({"format": "learning-walk", "version": 1})),
        Lang::En,
        day(),
    );
    assert_ne!(first, other.unwrap());
    assert_eq!(first, walk_report(&walk, Lang::Es, day()).unwrap());
}
