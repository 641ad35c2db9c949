//! The kinds of papers in their formats: what stands on each, what must not, and that it reads back.

use serde_json::json;
use walk_core::document::WalkDocument;
use walk_core::reflection::word_count;
use walk_report::{
    Block, Kind, Paper, cards_table, commitments_table, notes_table, paper, paper_docx, paper_html,
    paper_markdown, table_csv,
};
use walk_words::{Lang, Words};

use crate::paper::{flat, letters, of_kind};
use crate::walks::{read, sample};
use crate::word_file::{WordFile, unescaped};

fn made(kind: Kind, walk: &WalkDocument, lang: Lang) -> Paper {
    paper(kind, walk, Words::of(lang), Some(1))
}

/// A walk with a mark of its own in every text that is its walker's alone.
fn with_secrets() -> (WalkDocument, Vec<String>) {
    let mut walk = sample("en");
    let mut secrets = Vec::new();
    let mut hide = |text: &mut String, what: &str| {
        *text = format!("Zq{} {what}", secrets.len() + 7001);
        secrets.push(text.clone());
    };
    for note in &mut walk.notes {
        hide(&mut note.text, "note");
    }
    for walker in &mut walk.walkers {
        hide(&mut walker.my_current_practice, "practice");
        hide(&mut walker.my_prediction, "prediction");
    }
    for mirror in &mut walk.mirrors {
        hide(&mut mirror.same, "same");
        hide(&mut mirror.different, "different");
        hide(&mut mirror.question, "question");
    }
    for reflection in &mut walk.reflections {
        hide(&mut reflection.validated, "validated");
        hide(&mut reflection.questioned, "questioned");
        hide(&mut reflection.surprise, "surprise");
        hide(&mut reflection.equity_lens, "equity");
    }
    for commitment in &mut walk.commitments {
        hide(&mut commitment.class_or_context, "class");
    }
    (walk, secrets)
}

#[test]
fn every_kind_has_its_parts_in_their_order() {
    let outline = |kind| -> Vec<String> {
        let outline = made(kind, &sample("en"), Lang::En).outline();
        outline.into_iter().map(|(part, _)| part).collect()
    };
    let team = [
        "Patterns",
        "Cards not grouped",
        "Heard differently",
        "Predictions",
        "Team wonderings",
        "Next steps",
        "What we celebrate",
        "Minutes",
        "Charts",
    ];
    let first = "Focus question";
    for (kind, parts) in [
        (
            Kind::Agenda,
            &[
                "Purpose",
                "Why it matters to our own classes",
                "Goal this walk serves",
                "Agenda",
                "What we look for",
                "Our norms",
                "Walkers",
                "In the room",
                "Minutes",
            ][..],
        ),
        (Kind::Debrief, &team),
        (
            Kind::FacultySummary,
            &[
                "Patterns",
                "Team wonderings",
                "Next steps",
                "What we celebrate",
            ],
        ),
        (
            Kind::HostNotice,
            &[
                "Why it matters to our own classes",
                "What will be written",
                "What will not be written",
                "What you can do",
            ],
        ),
    ] {
        let found = outline(kind);
        assert_eq!(found[0], first, "{kind:?}");
        assert_eq!(found[1..], *parts, "{kind:?}");
    }
    assert_eq!(
        outline(Kind::Commitments),
        [
            "What each of us will try",
            "How it went so far",
            "Since the last walk"
        ]
    );
    assert_eq!(
        outline(Kind::HostSafe),
        ["Visit 1", "Evidence cards", "Notice", "Wonder"]
    );
    assert_eq!(outline(Kind::Thanks), ["What I take to my own class"]);
    assert_eq!(
        outline(Kind::Portfolio),
        [
            "Overview",
            "The plan",
            "Minutes",
            "Answers I chose to share",
            "Communication log",
            "My reflection",
            "What we celebrate",
        ]
    );
}

#[test]
fn a_portfolio_holds_my_own_texts_counted_as_the_page_counts_them_and_the_link_as_text() {
    let mut walk = sample("en");
    let ours = |paper: &Paper| -> Vec<String> {
        let texts = paper.blocks.iter().filter_map(|block| match block {
            Block::Quiet(said) | Block::Line(said) | Block::Labelled(said, _) => Some(said.clone()),
            _ => None,
        });
        texts.collect()
    };
    let link = "Link to a recording of a protocol in use".to_owned();
    let mine = walk.reflections[0].clone();
    let with_texts = made(Kind::Portfolio, &walk, Lang::En);
    for text in [&mine.portfolio_overview, &mine.portfolio_reflection] {
        let count = format!("{} words", word_count(text));
        assert!(ours(&with_texts).contains(&count), "{count}");
        for (name, kind) in Kind::ALL {
            let there = made(kind, &walk, Lang::En).typed().contains(&text.as_str());
            let mine = [Kind::Portfolio, Kind::Report, Kind::MyData].contains(&kind);
            assert_eq!(there, mine, "{text} on {name}");
        }
    }
    assert_eq!(with_texts.blocks.last(), Some(&Block::Line(link.clone())));
    assert!(!with_texts.typed().contains(&walk.linked_goal.as_str()));

    // Without an overview the plan says what the walk was, once; the chosen answers are counted instead.
    walk.reflections[0].portfolio_overview = " ".into();
    walk.reflections[0].portfolio_reflection.clear();
    walk.reflections[0].portfolio_link = "https://example.org/talk?a=1&b=<2>".into();
    let bare = made(Kind::Portfolio, &walk, Lang::En);
    let parts: Vec<String> = bare.outline().into_iter().map(|(part, _)| part).collect();
    assert_eq!(parts[..2], ["Overview", "The plan"]);
    assert!(!parts.contains(&"My reflection".to_owned()));
    let typed = bare.typed();
    assert_eq!(
        typed.iter().filter(|t| **t == walk.focus_question).count(),
        1
    );
    assert!(typed.contains(&walk.linked_goal.as_str()));
    assert!(ours(&bare).contains(&format!("{} words", word_count(&mine.new_idea))));
    assert!(!bare.blocks.contains(&Block::Line(link)));
    assert_eq!(typed.last(), Some(&"https://example.org/talk?a=1&b=<2>"));
    // It stays text: nothing on a page that a press would open.
    let web = paper_html(&bare, &walk, Lang::En);
    assert!(unescaped(&web).contains("https://example.org/talk?a=1&b=<2>"));
    assert!(!web.contains("<a ") && !web.contains("href"));
}

#[test]
fn nothing_private_stands_on_a_paper_for_others() {
    let (walk, secrets) = with_secrets();
    assert!(secrets.len() > 40, "the sample has become poor");
    for (name, kind) in Kind::ALL.into_iter().filter(|(_, kind)| !kind.is_mine()) {
        let paper = made(kind, &walk, Lang::En);
        for secret in &secrets {
            let mine_of_this_visit = walk
                .notes
                .iter()
                .any(|n| n.text == *secret && n.visit_no == 1 && n.author == walk.me);
            let there = paper.typed().contains(&secret.as_str());
            assert_eq!(
                there,
                kind == Kind::HostSafe && mine_of_this_visit,
                "{secret} on {name}"
            );
        }
    }
    // A thank-you holds what I take along, and not even the title of the walk.
    let thanks = made(Kind::Thanks, &walk, Lang::En);
    assert_eq!(thanks.typed(), [walk.reflections[0].takeaway.as_str()]);
    // Only the answer that was marked stands in a portfolio.
    let portfolio = made(Kind::Portfolio, &walk, Lang::En);
    assert!(
        portfolio
            .typed()
            .contains(&walk.reflections[0].new_idea.as_str())
    );
}

#[test]
fn every_paper_is_tagged_says_whom_it_is_for_and_gives_no_clock_time() {
    for lang in ["en", "es"] {
        let (walk, in_words) = (sample(lang), Lang::parse(lang).unwrap());
        let words = Words::of(in_words);
        for (name, kind) in Kind::ALL {
            let pdf = of_kind(kind, &walk, in_words);
            let info = pdf.info(&[]);
            assert!(info.contains("Tagged:          yes"), "{name}: {info}");
            assert!(!info.contains("Author"), "{name}");
            let pages = pdf.pages();
            let most = match kind {
                _ if kind.is_mine() => 15,
                Kind::Review => 6,
                Kind::Debrief => 4,
                _ => 3,
            };
            assert!(pages.len() <= most, "{name} has {} pages", pages.len());
            for page in &pages {
                let page = flat(page);
                assert!(page.contains(&words.say("report-purpose-line")), "{name}");
                assert!(
                    page.contains(&words.say("report-not-for-evaluation")),
                    "{name}"
                );
            }
            let clock = |word: &str| {
                let word = word.trim_matches(|c: char| !c.is_ascii_digit());
                word.len() == 5 && word.as_bytes()[2] == b':'
            };
            let times = pages.join(" ").split_whitespace().any(clock);
            let with_times = matches!(kind, Kind::Agenda | Kind::MyData);
            assert_eq!(times, with_times, "{name}: clock times");
            assert!(!pdf.text().contains('⟨'), "{name}: a key has no sentence");
        }
    }
    let one_page = [Kind::HostNotice, Kind::Thanks, Kind::PrivacySheet];
    for kind in one_page {
        assert_eq!(
            of_kind(kind, &sample("es"), Lang::Es).pages().len(),
            1,
            "{kind:?}"
        );
    }
}

#[test]
fn what_was_typed_is_in_every_format_of_a_debrief() {
    for lang in ["en", "es"] {
        let (walk, in_words) = (sample(lang), Lang::parse(lang).unwrap());
        let paper = made(Kind::Debrief, &walk, in_words);
        let typed = paper.typed();
        assert!(typed.len() > 25);
        // Cards stand side by side, so the order is that of a screen reader.
        let pdf = letters(&of_kind(Kind::Debrief, &walk, in_words).read_aloud());
        let word = letters(&word_text(paper_docx(&paper, in_words).unwrap()));
        let web = letters(&unescaped(&paper_html(&paper, &walk, in_words)));
        let mark = letters(&paper_markdown(&paper, in_words).replace('\\', ""));
        for text in typed {
            let text = letters(text);
            for (format, found) in [
                ("pdf", &pdf),
                ("html", &web),
                ("md", &mark),
                ("docx", &word),
            ] {
                assert!(found.contains(&text), "{text} is missing in {format}");
            }
        }
    }
}

/// Text that each format could take for markup.
const STRANGE: &str = "<script>x</script> & \"q\" 'q' #import $x$ *a* _b_ [l](m) | `c` \\ = ~ ## ñ 中 عربي 😀\nsecond line\n- third";

#[test]
fn typed_text_is_text_in_every_format() {
    let mut walk = sample("en");
    let pattern = walk.patterns[0].id.clone();
    walk.team_wonderings[0].text = STRANGE.to_owned();
    // In a chart it stands once more: it heads a row.
    walk.patterns
        .iter_mut()
        .filter(|p| p.id == pattern)
        .for_each(|p| p.statement = STRANGE.to_owned());
    walk.team_next_steps[0].text = STRANGE.to_owned();
    let paper = made(Kind::Debrief, &walk, Lang::En);
    let web = paper_html(&paper, &walk, Lang::En);
    assert!(!web.contains("<script") && !web.contains("http://") && !web.contains("https://"));
    assert_eq!(unescaped(&web).matches(STRANGE).count(), 4);
    let word = word_text(paper_docx(&paper, Lang::En).unwrap());
    assert_eq!(
        letters(&word).matches(&letters(STRANGE)).count(),
        4,
        "{word}"
    );
    let mark = paper_markdown(&paper, Lang::En);
    for line in mark.lines() {
        assert!(
            !line.starts_with("- third") && !line.starts_with("## ñ"),
            "{line}"
        );
    }
    assert!(mark.contains("\\<script\\>") && mark.contains("\\`c\\`"));
    let table = String::from_utf8(table_csv(&cards_table(&walk, Lang::En)).unwrap()).unwrap();
    assert!(table.contains("<script>x</script> & \"\"q\"\" 'q'"));
}

#[test]
fn tables_open_with_accents_and_run_nothing() {
    let mut walk = sample("es");
    walk.notes[0].text = "=HYPERLINK(\"x\")".to_owned();
    walk.notes[0].author = walk.me.clone();
    for made in [
        notes_table(&walk, Lang::Es),
        cards_table(&walk, Lang::Es),
        commitments_table(&walk, Lang::Es),
    ] {
        let bytes = table_csv(&made).unwrap();
        assert!(bytes.starts_with("\u{feff}".as_bytes()));
        assert!(String::from_utf8(bytes).unwrap().contains('ó'));
    }
    let notes = String::from_utf8(table_csv(&notes_table(&walk, Lang::Es)).unwrap()).unwrap();
    assert!(notes.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{notes}");
    let mine = walk.notes.iter().filter(|n| n.author == walk.me).count();
    assert!(
        notes.matches("\r\n").count() > mine,
        "a header and a row a note"
    );
    walk.commitments[0].class_or_context = "Zq7001".to_owned();
    let commitments =
        String::from_utf8(table_csv(&commitments_table(&walk, Lang::Es)).unwrap()).unwrap();
    assert!(!commitments.contains("Zq7001"));
}

#[test]
fn a_summary_for_all_holds_no_pattern_of_one_visit_and_no_card() {
    let mut walk = sample("en");
    let thin = walk.patterns[0].id.clone();
    for card in walk
        .cards
        .iter_mut()
        .filter(|c| c.pattern.as_ref() == Some(&thin))
    {
        card.visit_no = 1;
    }
    let paper = made(Kind::FacultySummary, &walk, Lang::En);
    assert!(!paper.typed().contains(&walk.patterns[0].statement.as_str()));
    assert!(paper.typed().contains(&walk.patterns[1].statement.as_str()));
    for block in &paper.blocks {
        assert!(!matches!(block, Block::Cards(_)));
    }
    for card in &walk.cards {
        assert!(!paper.typed().contains(&card.text.as_str()));
    }
}

#[test]
fn a_paper_of_an_empty_walk_says_so() {
    let empty = read(json!({"format": "learning-walk", "version": 4}));
    for kind in [Kind::Debrief, Kind::FacultySummary, Kind::Commitments] {
        let text = of_kind(kind, &empty, Lang::En).text();
        assert!(
            text.contains("Nothing has been written for this walk yet."),
            "{kind:?}"
        );
    }
}

/// Gives all text of a Word document.
fn word_text(bytes: Vec<u8>) -> String {
    WordFile::of(bytes).text().replace('⏎', "\n")
}
