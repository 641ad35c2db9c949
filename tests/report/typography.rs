//! How pages are set: what stays together, what comes again, how words are parted and what is never said.

use std::collections::BTreeSet;

use walk_core::document::WalkDocument;
use walk_report::{Block, Paper as Blocks, Point, Say, Table, paper_pdf};
use walk_words::{Arg, Lang, Words};

use crate::paper::{Paper, day, flat, kept};
use crate::papers::{LANGS, samples, tag, walk};
use crate::word_file::WordFile;

/// Draws blocks of our own on a paper of the sample.
fn drawn(blocks: Vec<Block>, walk: &WalkDocument, lang: Lang) -> Paper {
    let paper = Blocks {
        kicker: "Kicker".to_owned(),
        title: Say::Ours("Title".to_owned()),
        facts: vec![],
        blocks,
    };
    kept(paper_pdf(&paper, walk, lang, day()).unwrap())
}

fn typed(text: &str) -> Say {
    Say::Typed(text.to_owned())
}

fn point(text: &str) -> Point {
    Point {
        text: typed(text),
        marks: vec!["visit 1".to_owned()],
        below: vec![],
    }
}

/// Gives the lines of a page above its foot.
fn lines(page: &str) -> Vec<&str> {
    let (body, _) = page.split_once("For the walkers’ own").unwrap();
    let lines = body.lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).collect()
}

#[test]
fn no_heading_and_no_label_is_alone_at_the_end_of_a_page() {
    let mut blocks = Vec::new();
    for n in 0..90 {
        let words = "some words of a paragraph ".repeat(n * 7 % 23 + 1);
        match n % 3 {
            0 => blocks.push(Block::Heading(1, format!("Heading {n}"))),
            1 => blocks.push(Block::Heading(2, format!("Heading {n}"))),
            _ => {}
        }
        match n % 4 {
            0 => blocks.push(Block::Labelled(format!("Label {n}"), typed(&words))),
            1 => blocks.push(Block::List(vec![point(&words)])),
            2 => blocks.push(Block::Cards(vec![point(&words), point(&words)])),
            _ => blocks.push(Block::Text(typed(&words))),
        }
    }
    let pages = drawn(blocks, &walk(Lang::En), Lang::En).pages();
    assert!(pages.len() > 8, "{} pages are too few to tell", pages.len());
    for (n, page) in pages.iter().enumerate() {
        let last = lines(page).last().copied().unwrap_or_default();
        let alone = last.starts_with("Heading") || last.starts_with("Label");
        assert!(!alone, "{last} ends page {}", n + 1);
    }
}

#[test]
fn a_card_and_a_row_stay_on_one_page() {
    let long = |n: usize| format!("Begin{n} {}End{n}", "and so on ".repeat(n * 5 % 37));
    let row = |n: usize| vec![Some(typed(&long(n))), None, Some(typed("b"))];
    let columns = ["One", "Two", "Three"].map(|name| (name.to_owned(), 2));
    for block in [
        Block::Cards((0..60).map(|n| point(&long(n))).collect()),
        Block::Group {
            name: Some(typed("Group")),
            lead: "In 2 of 3 visits".to_owned(),
            statement: Some(typed("something was seen.")),
            cards: (0..60).map(|n| point(&long(n))).collect(),
            different: None,
        },
        Block::Table(Table {
            columns: columns.into(),
            rows: (0..60).map(row).collect(),
        }),
    ] {
        let pages = drawn(vec![block], &walk(Lang::En), Lang::En).pages();
        assert!(pages.len() > 2);
        for n in 0..60 {
            let begins = pages
                .iter()
                .position(|page| page.contains(&format!("Begin{n} ")));
            let begins = begins.or_else(|| {
                pages
                    .iter()
                    .position(|page| page.contains(&format!("Begin{n}\n")))
            });
            let ends = pages.iter().position(|page| {
                page.split_whitespace()
                    .any(|word| word == format!("End{n}"))
            });
            assert!(
                begins.is_some() && begins == ends,
                "{n}: {begins:?}, {ends:?}"
            );
        }
    }
}

#[test]
fn the_header_of_a_table_and_the_foot_come_again_on_each_page() {
    for lang in LANGS {
        let words = Words::of(lang);
        let row = |n: usize| vec![Some(typed(&format!("cell {n}"))), None];
        let table = Block::Table(Table {
            columns: vec![("Aardvark".to_owned(), 1), ("Zebra".to_owned(), 1)],
            rows: (0..150).map(row).collect(),
        });
        let paper = drawn(vec![table], &walk(lang), lang);
        let pages = paper.pages();
        assert!(pages.len() > 3);
        for (n, page) in pages.iter().enumerate() {
            let page = flat(page);
            let number = [
                ("page", Arg::from(n + 1)),
                ("pages", Arg::from(pages.len())),
            ];
            for text in [
                "Aardvark".to_owned(),
                "Zebra".to_owned(),
                words.say("report-purpose-line"),
                words.say("report-not-for-evaluation"),
                words.say_with("report-page", &number),
            ] {
                assert!(page.contains(&text), "{text} is not on page {}", n + 1);
            }
        }
        // To a screen reader it is one table with one header.
        let tags = paper.info(&["-struct-text"]);
        assert_eq!(tags.matches("TH <").count(), 2, "{tags}");
    }
}

#[test]
fn a_word_is_parted_by_the_rules_of_its_own_language() {
    // What is typed has the language of the walk, whatever the paper's is.
    for (lang, paper_lang, word, parts) in [
        (
            Lang::Es,
            Lang::En,
            "responsabilidad",
            "res-pon-sa-bi-li-dad",
        ),
        (Lang::Es, Lang::Es, "extraordinario", "ex-tra-or-di-na-rio"),
        (Lang::En, Lang::Es, "responsibility", "re-spon-si-bil-i-ty"),
        (Lang::En, Lang::En, "understanding", "un-der-stand-ing"),
    ] {
        let allowed: BTreeSet<String> = parts
            .match_indices('-')
            .map(|(at, _)| parts[..at].replace('-', ""))
            .collect();
        // Words of one letter move the long ones, so that the end of a line comes anywhere in them.
        let texts = (0..24).map(|n| {
            let start = "o ".repeat(n);
            Block::Text(typed(&format!("{start}{}", format!("{word} ").repeat(40))))
        });
        let text = drawn(texts.collect(), &walk(lang), paper_lang)
            .pages()
            .join("\n");
        let parted = text.lines().filter_map(|line| {
            let start = line.trim().strip_suffix(['-', '\u{ad}', '\u{2010}'])?;
            Some(start.split(' ').next_back().unwrap_or(start).to_owned())
        });
        let parted: BTreeSet<String> = parted.collect();
        assert!(parted.len() >= 2, "{word} is hardly parted: {parted:?}");
        assert!(
            parted.is_subset(&allowed),
            "{word}: {parted:?}, {allowed:?}"
        );
    }
}

#[test]
fn spanish_sentences_open_what_they_close() {
    for sentence in Words::of(Lang::Es).sentences() {
        let values: Vec<(&str, Arg<'_>)> = sentence
            .variables
            .iter()
            .map(|name| (name.as_str(), Arg::from(2)))
            .collect();
        let said = Words::of(Lang::Es).say_with(&sentence.key, &values);
        for (opens, closes) in [('¿', '?'), ('¡', '!'), ('«', '»'), ('“', '”'), ('(', ')')]
        {
            let count = |c| said.matches(c).count();
            assert_eq!(count(opens), count(closes), "{}: {said}", sentence.key);
        }
    }
}

#[test]
fn papers_have_the_quotes_and_dates_of_their_language() {
    let months = |lang| {
        let month = |m| chrono::NaiveDate::from_ymd_opt(2026, m, 1).unwrap();
        (1..=12).map(move |m| Words::of(lang).date_long(month(m)).replace("1 ", " "))
    };
    let english: Vec<String> = months(Lang::En).collect();
    let spanish: Vec<String> = months(Lang::Es).collect();
    let mut dates = 0;
    for one in samples() {
        let text = flat(&kept(one.pdf.clone()).pages().join(" "));
        let (own, other) = match one.lang {
            Lang::Es => (&spanish, &english),
            _ => (&english, &spanish),
        };
        dates += own
            .iter()
            .filter(|month| text.contains(month.as_str()))
            .count();
        let foreign = other.iter().find(|month| text.contains(month.as_str()));
        assert_eq!(foreign, None, "{}", one.name());
    }
    assert!(dates > 8, "{dates} dates");
    for lang in LANGS {
        for sentence in Words::of(lang).sentences() {
            let ours = ["report", "paper"].contains(&sentence.file.as_str());
            let values: Vec<(&str, Arg<'_>)> = sentence
                .variables
                .iter()
                .map(|name| (name.as_str(), Arg::from(2)))
                .collect();
            let said = Words::of(lang).say_with(&sentence.key, &values);
            let straight = said.contains(['"', '\'']);
            assert!(!(ours && straight), "{}: {said}", sentence.key);
        }
    }
}

#[test]
fn no_file_names_who_wrote_it() {
    for one in samples() {
        let (name, walk) = (one.name(), walk(one.lang));
        let names = walk
            .walkers
            .iter()
            .map(|walker| walker.display_name.as_str());
        let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
        let info = kept(one.pdf.clone()).info(&["-meta"]);
        assert!(!info.contains("dc:creator"), "{info}");
        let mut about = vec![info];
        if let Some(word) = one.word() {
            let mut word = WordFile::of(word);
            let core = word.part("docProps/core.xml");
            // The library has to write something there.
            for field in ["dc:creator", "cp:lastModifiedBy"] {
                let said = core.split_once(&format!("<{field}>"));
                let said = said.map_or("", |(_, rest)| rest.split('<').next().unwrap_or_default());
                assert!(
                    ["", "unknown", "Learning Walks"].contains(&said),
                    "{name}: {said}"
                );
            }
            about.extend([
                core,
                word.part("docProps/app.xml"),
                word.part("docProps/custom.xml"),
            ]);
        }
        if let Some(page) = one.html() {
            let (head, _) = page.split_once("<body>").unwrap();
            assert!(
                !head.contains("author") && !head.contains("generator"),
                "{name}: {head}"
            );
            about.push(head.to_owned());
            assert!(
                head.contains(&format!("lang=\"{}\"", tag(one.lang))),
                "{head}"
            );
        }
        for text in about {
            let named = names.iter().find(|person| text.contains(**person));
            assert_eq!(named, None, "{name}: {text}");
        }
    }
}
