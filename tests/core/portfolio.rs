//! What a walker writes for a portfolio: two texts and a link, beside the reflection and as private.

use rusqlite::Connection;
use serde_json::json;
use walk_core::Noun;
use walk_core::document::{parse_walk_file, write_walk_file};
use walk_core::export_check::{Remark, look_over};
use walk_core::language::BlockList;
use walk_core::reflection::word_count;
use walk_core::walk::reflected;

use crate::common::{fresh, plan, read, sample, set, try_set};

/// Text that a careless program would trim, compose or take for markup.
const STRANGE: &str = "  #a $x$ *b* <i>\u{200b}e\u{301} «ñ» عربي 中 😀\r\n\t- c\n\n";

#[test]
fn both_texts_and_the_link_are_kept_as_typed_and_each_is_a_step_of_its_own() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = plan(n);
    let empty = read(n, &id);
    let fields = [
        "portfolio_overview",
        "portfolio_reflection",
        "portfolio_link",
    ];
    for field in fields {
        set(
            n,
            json!({"noun":"reflection","walk":id,field:format!("{field}{STRANGE}")}),
        );
    }
    let walk = read(n, &id);
    let mine = &walk.reflections[0];
    let texts = [
        &mine.portfolio_overview,
        &mine.portfolio_reflection,
        &mine.portfolio_link,
    ];
    for (field, text) in fields.iter().zip(texts) {
        assert_eq!(*text, format!("{field}{STRANGE}"));
    }
    assert!(!reflected(&walk), "a portfolio is no answer");
    let file = parse_walk_file(&write_walk_file(&walk)).unwrap();
    let mut other = fresh();
    let there = other.notebook.import(file).unwrap().value;
    assert_eq!(read(&other.notebook, &there), walk);

    n.undo().unwrap();
    assert_eq!(read(n, &id).reflections[0].portfolio_link, "");
    n.undo().unwrap();
    n.undo().unwrap();
    assert_eq!(read(n, &id), empty);
    for _ in 0..3 {
        n.redo().unwrap();
    }
    assert_eq!(read(n, &id), walk);

    // The link is one line; a text that does not fit changes nothing.
    let long = "x".repeat(2_001);
    let refused = try_set(
        n,
        json!({"noun":"reflection","walk":id,"portfolio_link":long}),
    );
    let refused = refused.unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("too-long", Some("portfolio_link"))
    );
    assert_eq!(read(n, &id), walk);
}

#[test]
fn a_portfolio_is_for_its_walker_alone_goes_on_when_the_walk_is_closed_and_not_into_the_next() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = n.add_sample(sample("en"), "2026-11-23".parse().unwrap());
    let id = id.unwrap().value;
    n.close_walk(&id).unwrap();
    set(
        n,
        json!({"noun":"reflection","walk":id,"portfolio_link":"example.org/talk"}),
    );
    let walk = read(n, &id);
    let mine = walk.reflections.iter().find(|r| r.author == walk.me);
    let mine = mine.unwrap();
    assert_eq!(mine.portfolio_link, "example.org/talk");
    assert!(word_count(&mine.portfolio_overview) > 50);
    let db = Connection::open(n.files().notebook()).unwrap();
    let ring: String = db
        .query_row("SELECT ring FROM reflection", [], |row| row.get(0))
        .unwrap();
    assert_eq!(ring, "private");
    let next = n
        .plan_walk_from(&id, "2026-12-01".parse().unwrap())
        .unwrap();
    assert!(read(n, &next.value).reflections.is_empty());
    assert_eq!(n.reader().check().unwrap(), None);
    assert!(n.remove(Noun::Reflection, &mine.id, None).is_err());
}

#[test]
fn what_is_looked_at_before_a_paper_leaves_is_a_portfolio_too() {
    let mut walk = sample("en");
    walk.reflections[0].portfolio_overview = "Ms. Okafor let us in.".into();
    walk.reflections[0].portfolio_reflection = "The lesson was rated 4 out of 5.".into();
    walk.reflections[0].portfolio_link = "example.org/a-strong-lesson".into();
    let mine = &walk.reflections[0];
    let on_paper = [
        mine.portfolio_overview.as_str(),
        &mine.portfolio_reflection,
        &mine.portfolio_link,
    ];
    let found = look_over(&walk, &on_paper, &BlockList::default());
    let texts = found.iter().map(|remark| match remark {
        Remark::Words { spot, text, .. } if spot.page == "reflection" => *text,
        other => panic!("{other:?}"),
    });
    let mut texts: Vec<&str> = texts.collect();
    texts.dedup();
    assert_eq!(texts, on_paper[..2], "a link is read for names alone");
}

#[test]
fn words_are_counted_as_a_reader_counts_them_in_any_script() {
    for (text, words) in [
        ("", 0),
        (" \n — … ¿? «» 😀 ", 0),
        ("Four of us, three from science.", 6),
        ("don’t re-read o'clock", 3),
        ("’tis -ly", 2),
        ("9 of 24; 5:30, 3.5", 7),
        ("and/or one—two", 4),
        ("¿Qué oí? «Nada», dijo.", 4),
        // Letters made of a letter and a mark, and joined ones, are no word of their own.
        ("an\u{303}adio\u{301} e\u{301}", 2),
        ("می\u{200c}خواهم हिन्दी", 2),
        ("Ελλάδα 中文 عربي", 3),
    ] {
        assert_eq!(word_count(text), words, "{text:?}");
    }
}
