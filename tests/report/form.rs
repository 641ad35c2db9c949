//! The form of the file: tags, title, language, bookmarks, no author, the same bytes each time.

use serde_json::json;
use walk_report::Kind;
use walk_words::Lang;

use crate::paper::{drawn, of_kind, paper};
use crate::walks::{full, read, sample};

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
    let steps = &tags[tags.find("Next steps").expect("the heading")..];
    let header = &steps[..steps.find("TD:").expect("a cell")];
    for words in ["Next step", "Who", "By when"] {
        assert!(header.contains(words), "{words:?} is no table header");
    }
}

#[test]
fn a_chart_is_a_table_with_heads_a_summary_and_a_picture_that_says_what_it_shows() {
    let paper = of_kind(Kind::Report, &sample("en"), Lang::En);
    let tags = paper.info(&["-struct-text"]);
    let strip = &tags[tags.find("Visit strip").expect("the heading")..];
    let strip = &strip[..strip.find("Look-for frequency").expect("the next chart")];
    for part in [
        "Minutes 5 to 9 have the most notes: 8 of 19.",
        "/Summary (My own notes by the minute in which I began them.)",
        "/Scope /Row",
        "Figure",
    ] {
        assert!(strip.contains(part), "{part} is missing in {strip}");
    }
    let raw = paper.raw();
    assert!(raw.contains("/Alt(Notice, minute 1)") || raw.contains("/Alt (Notice, minute 1)"));
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
    let first = drawn(Kind::Report, &walk, Lang::Es).unwrap();
    let other = drawn(
        Kind::Report,
        &read(json!({"format": "learning-walk", "version": 1})),
        Lang::En,
    );
    assert_ne!(first, other.unwrap());
    assert_eq!(first, drawn(Kind::Report, &walk, Lang::Es).unwrap());
}
