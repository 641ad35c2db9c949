//! Words that could fall between two formats or two fields, and must not.

use walk_core::document::WalkDocument;
use walk_report::{Kind, Paper, paper, paper_html, paper_markdown};
use walk_words::{Lang, Words};

use crate::walks::sample;

fn made(kind: Kind, walk: &WalkDocument, lang: Lang) -> Paper {
    paper(kind, walk, Words::of(lang), Some(1))
}

#[test]
fn marks_that_are_no_letters_part_words_in_every_format() {
    let mut walk = sample("en");
    walk.team_wonderings[0].text = "    one\ttwo\u{b}three\u{85}four".to_owned();
    let paper = made(Kind::Debrief, &walk, Lang::En);
    let mark = paper_markdown(&paper, Lang::En);
    let found = mark.lines().find(|line| line.contains("one two")).unwrap();
    assert_eq!(found, "- &nbsp;&nbsp;&nbsp;&nbsp;one two\\");
    assert!(mark.contains("\n  three\\\n  four"), "{mark}");
    let web = paper_html(&paper, &walk, Lang::En);
    for joined in ["onetwo", "twothree", "threefour"] {
        assert!(!mark.contains(joined) && !web.contains(joined));
    }
}

#[test]
fn what_a_host_asks_for_holds_my_notes_of_every_lane_and_of_none() {
    let mut walk = sample("en");
    let mine = walk.me.clone();
    let notes = walk.notes.iter_mut();
    let note = notes
        .filter(|n| n.visit_no == 1 && n.author == mine)
        .last()
        .unwrap();
    note.lane = None;
    note.draft = true;
    let text = note.text.clone();
    let paper = made(Kind::HostSafe, &walk, Lang::En);
    assert!(paper.typed().contains(&text.as_str()));
    let page = paper_markdown(&paper, Lang::En);
    assert!(
        page.contains("## Notes") && page.contains("draft"),
        "{page}"
    );
}

#[test]
fn words_below_an_empty_first_field_stand_on_the_paper() {
    let mut walk = sample("en");
    walk.comm_log[0].topic = String::new();
    walk.comm_log[0].agreed = String::new();
    walk.comm_log[0].with_role = "Zq9001 with".to_owned();
    walk.cards[0].text = String::new();
    walk.cards[0].seen_differently = "Zq9002 seen".to_owned();
    walk.check_ins[0].what_happened = String::new();
    walk.check_ins[0].helped_by = "Zq9003 helped".to_owned();
    let paper = made(Kind::Review, &walk, Lang::En);
    for text in ["Zq9001 with", "Zq9002 seen", "Zq9003 helped"] {
        assert!(paper.typed().contains(&text), "{text}");
    }
}
