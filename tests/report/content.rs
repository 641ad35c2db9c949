//! What stands on the pages of a walk report, and what must not.

use serde_json::json;
use walk_words::{Lang, Words};

use crate::paper::{flat, letters, paper};
use crate::walks::{full, read, typed};

#[test]
fn everything_that_was_typed_is_in_the_report() {
    let walk = full();
    let found = paper(&read(walk.clone()), Lang::En).letters();
    let typed = typed(&walk);
    assert!(typed.len() > 35, "the walk of this test has become poor");
    for text in typed {
        assert!(found.contains(&letters(&text)), "{text:?} is missing");
    }
}

#[test]
fn the_purpose_and_the_page_number_are_on_every_page() {
    for lang in [Lang::En, Lang::Es] {
        let words = Words::of(lang);
        let mut walk = full();
        let long = "A sentence about what was seen. ".repeat(120);
        walk["notes"][0]["text"] = json!(long);
        let pages = paper(&read(walk), lang).pages();
        assert!(pages.len() > 3);
        for (n, page) in pages.iter().enumerate() {
            let page = flat(page);
            assert!(
                page.contains(&words.say("report-purpose-line")),
                "page {}",
                n + 1
            );
            assert!(
                page.contains(&words.say("report-not-for-evaluation")),
                "page {}",
                n + 1
            );
            let number = words.say_with(
                "report-page",
                &[("page", (n + 1).into()), ("pages", pages.len().into())],
            );
            assert!(page.contains(&number), "{number} is missing");
        }
    }
}

#[test]
fn no_clock_time_is_in_the_report() {
    let text = paper(&read(full()), Lang::En).text();
    let minutes: Vec<&str> = text
        .split_whitespace()
        .filter(|word| {
            let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            let word = word.trim_matches(|c: char| !c.is_ascii_digit());
            word.split_once(':')
                .is_some_and(|(hour, rest)| digits(hour) && rest.get(..2).is_some_and(digits))
        })
        .collect();
    assert!(minutes.is_empty(), "{minutes:?}");
    assert!(
        text.contains("15 minutes"),
        "the planned minutes may stand there"
    );
    assert!(
        text.contains("minute 4"),
        "the minute in the room may stand there"
    );
}

#[test]
fn notes_stand_by_visit_and_lane_with_minute_evidence_and_draft() {
    let text = paper(&read(full()), Lang::En).read_aloud();
    let order = [
        "Visit 1",
        "Notice",
        "Nine of 24 spoke.",
        "minute 4",
        "count",
        "Wonder",
        "Who was silent?",
        "Noted by Marcus",
        "Visit 2",
        "What I’ll try",
        "Two silent minutes",
        "draft",
        "Visit 3",
        "Visit 9",
        "A note whose visit is gone.",
    ];
    in_order(&text, &order);
    assert!(!text.contains("Noted by Ana"), "my own notes need no name");
}

#[test]
fn my_own_reflection_and_commitments_come_first() {
    let text = paper(&read(full()), Lang::En).read_aloud();
    in_order(
        &text,
        &[
            "My learning goal",
            "To wait longer.",
            "What I do now",
            "I answer too soon.",
            "In 3 of 4 visits",
            "students asked one another",
            "Counter-example:",
            "Cards not grouped",
            "Pencils down.",
            "Team wonderings",
            "Next steps",
            "1 December 2026",
            "My reflection",
            "Pair talk.",
            "Reflection of Marcus",
            "My timer helps.",
            "My commitments",
            "I will wait five seconds.",
            "Commitments of Marcus",
            "I will post three starters.",
        ],
    );
    assert!(text.contains("27 November 2026"));
    in_order(&text, &["dropped", "The class was split."]);
}

#[test]
fn a_spanish_report_speaks_spanish_throughout() {
    let text = paper(&read(full()), Lang::Es).text();
    for words in [
        "Informe de la caminata",
        "5 de noviembre de 2026",
        "4 visitas, 46 minutos en las aulas",
        "Pregunta foco",
        "Quienes caminan",
        "Visita 1",
        "Noto",
        "Me pregunto",
        "Voy a intentar",
        "1 minuto",
        "En 3 de 4 visitas",
        "Contraejemplo:",
        "Mi reflexión",
        "Mis compromisos",
        "27 de noviembre de 2026",
        "Página 1 de",
    ] {
        assert!(text.contains(words), "{words:?} is missing");
    }
    let english = Words::of(Lang::En).page(&["report"]);
    let spanish = Words::of(Lang::Es).page(&["report"]);
    for (key, sentence) in english {
        let differs = spanish.get(&key) != Some(&sentence);
        let long = sentence.split(' ').count() > 2;
        assert!(
            !(differs && long && text.contains(&sentence)),
            "{sentence:?} is English"
        );
    }
    assert!(!text.contains('⟨'), "a key has no sentence");
}

#[test]
fn empty_parts_are_left_out() {
    let walk = json!({"format": "learning-walk", "version": 1, "visits": [], "title": "  "});
    let text = paper(&read(walk), Lang::En).text();
    assert!(text.contains("A learning walk"));
    assert!(text.contains("Nothing has been written for this walk yet."));
    for heading in [
        "Visits",
        "Debrief",
        "My reflection",
        "My commitments",
        "Focus question",
    ] {
        assert!(!text.contains(heading), "{heading:?} stands over nothing");
    }
}

#[test]
fn a_lane_has_a_shape_beside_its_word() {
    let note = |lane: &str| {
        read(json!({"format": "learning-walk", "version": 1, "me": "a",
            "notes": [{"visit_no": 1, "lane": lane, "text": "x", "author": "a"}]}))
    };
    let pictures: Vec<Vec<u8>> = ["notice", "wonder", "try"]
        .map(|lane| paper(&note(lane), Lang::En).picture(1))
        .into();
    for picture in &pictures {
        assert!(picture.starts_with(b"P5"), "no picture was drawn");
    }
    // The column of the shapes, left of the words: it must hold ink, and not the same ink.
    let shapes: Vec<Vec<u8>> = pictures.iter().map(|picture| left_edge(picture)).collect();
    for shape in &shapes {
        assert!(shape.iter().any(|dot| *dot < 200), "no shape is drawn");
    }
    assert!(shapes[0] != shapes[1] && shapes[1] != shapes[2] && shapes[0] != shapes[2]);
}

/// The dots of a grey picture in the column of the shapes, below the headings.
fn left_edge(picture: &[u8]) -> Vec<u8> {
    let header: Vec<usize> = String::from_utf8_lossy(&picture[..20])
        .split_whitespace()
        .skip(1)
        .take(2)
        .map(|number| number.parse().unwrap())
        .collect();
    let (width, height) = (header[0], header[1]);
    let dots = &picture[picture.len() - width * height..];
    // 27 mm of margin, then 9 pt of shape, at 40 dots an inch; the notes are above the middle.
    let columns = 42..47;
    dots.chunks(width)
        .skip(height * 21 / 100)
        .take(height * 8 / 100)
        .flat_map(|row| row[columns.clone()].to_vec())
        .collect()
}

fn in_order(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = text[from..].find(part);
        from += at.unwrap_or_else(|| panic!("{part:?} is missing after {:?}", &text[..from]));
        from += part.len();
    }
}
