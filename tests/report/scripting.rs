//! Blank scripting sheets: what stands on each, what must not, and room to write.

use serde_json::{Value, json};
use walk_report::scripting_sheets;
use walk_words::{Lang, Words};

use crate::paper::{Paper, day, flat, letters, sheets};
use crate::walks::{full, read, typed};

#[test]
fn each_visit_has_a_sheet_and_one_is_to_spare() {
    let pages = sheets(&read(full()), Lang::En).pages();
    assert_eq!(pages.len(), 5);
    for (n, page) in pages.iter().enumerate() {
        let page = flat(page);
        let title = match n {
            4 => "Spare sheet, visit".to_owned(),
            n => format!("Visit {}", n + 1),
        };
        for words in [
            "Scripting sheet",
            &title,
            "How do pupils build on one another?",
            "Students ask for reasons",
            "Evidence is what was seen and heard",
            "Tally",
            "Minute",
            "Lane: ring one",
            "In words",
            "Notice: seen or heard",
            "Wonder: a real question",
            "What I’ll try: in my own room",
            "For the walkers’ own learning.",
            "Not for evaluation",
            &format!("Page {} of 5", n + 1),
        ] {
            assert!(page.contains(words), "{words:?} is not on page {}", n + 1);
        }
    }
    assert_eq!(sheets(&read(bare(0)), Lang::En).pages().len(), 1);
}

#[test]
fn nothing_else_of_the_walk_is_on_the_sheets() {
    let walk = full();
    let paper = sheets(&read(walk.clone()), Lang::En);
    let text = paper.letters();
    let (mut there, mut held_back) = (0, 0);
    for typed in typed(&walk) {
        let found = text.contains(&letters(&typed)) || paper.raw().contains(&typed);
        let may = ["How do pupils build", "Students ask for"]
            .iter()
            .any(|start| typed.starts_with(start));
        assert!(may || !found, "{typed:?} lies about on paper");
        if may {
            there += 1;
        } else {
            held_back += 1;
        }
    }
    assert!(there == 2 && held_back > 30, "{there}, {held_back}");
    assert!(!paper.text().contains("09:"), "a clock time");
    assert!(!paper.raw().contains("/Author"));
}

#[test]
fn spanish_sheets_speak_spanish_throughout() {
    let text = sheets(&read(full()), Lang::Es).text();
    for words in [
        "Hoja de registro",
        "Visita 4",
        "Hoja de reserva, visita",
        "Pregunta foco",
        "Evidencia es lo que se vio y se oyó",
        "Conteo",
        "Carril: rodea uno",
        "Noto: visto u oído",
        "Me pregunto: una pregunta de verdad",
        "Voy a intentar: en mi propia aula",
        "No es para evaluar",
        "5 de noviembre de 2026",
        "Página 5 de 5",
    ] {
        assert!(text.contains(words), "{words:?} is missing in {text}");
    }
    let (english, spanish) = (Words::of(Lang::En), Words::of(Lang::Es));
    let spanish = spanish.page(&["report"]);
    for (key, sentence) in english.page(&["report"]) {
        let ours = key.starts_with("report-scripting-") && spanish[&key] != sentence;
        assert!(!(ours && text.contains(&sentence)), "{sentence:?}");
    }
    assert!(!text.contains('⟨'), "a key has no sentence");
}

#[test]
fn the_sheets_are_tagged_titled_and_name_their_language() {
    for (lang, tag, title) in [
        (Lang::En, "(en)", "Blank scripting sheets"),
        (Lang::Es, "(es)", "Hojas de registro en blanco"),
    ] {
        let paper = sheets(&read(full()), lang);
        let info = paper.info(&["-isodates"]);
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(
            info.contains(&format!("Title:           {title}")),
            "{info}"
        );
        assert!(
            info.contains("CreationDate:    2026-11-20T00:00:00"),
            "{info}"
        );
        let raw = paper.raw();
        assert!(raw.contains(&format!("/Lang{tag}")) || raw.contains(&format!("/Lang {tag}")));
        assert!(raw.contains("pdfuaid:part") && raw.contains("/Outlines"));
        let tags = paper.info(&["-struct-text"]);
        assert_eq!(tags.matches("H1 ").count(), 5, "a heading a sheet: {tags}");
        assert_eq!(tags.matches("TH ").count(), 15, "table headers: {tags}");
    }
    // A focus question in the other language says so where it stands.
    let mut walk = full();
    walk["language"] = json!("es");
    let raw = sheets(&read(walk), Lang::En).raw();
    assert!(raw.contains("(es)") && raw.contains("(en)"));
}

#[test]
fn the_lanes_of_each_line_are_shapes_that_grey_paper_keeps_apart() {
    let paper = sheets(&read(bare(1)), Lang::En);
    let rows = rows(&paper, 1);
    assert!(rows.len() >= 15, "{} lines to write on", rows.len());
    let picture = Picture::of(&paper, 1);
    for (from, to) in rows {
        // The columns of the lane: 35 to 62 mm from the left; three shapes with room between them.
        let mut shapes: Vec<Vec<Vec<u8>>> = vec![];
        let mut open = false;
        for x in picture.at(37)..picture.at(60) {
            let column: Vec<u8> = (from + 2..to - 1).map(|y| picture.dot(x, y)).collect();
            let ink = column.iter().any(|dot| *dot < 160);
            match (ink, open) {
                (true, true) => shapes.last_mut().unwrap().push(column),
                (true, false) => shapes.push(vec![column]),
                _ => {}
            }
            open = ink;
        }
        assert_eq!(shapes.len(), 3, "three shapes on each line");
        assert!(shapes[0] != shapes[1] && shapes[1] != shapes[2]);
    }
}

#[test]
fn a_long_focus_and_many_look_fors_leave_room_to_write_and_lose_nothing() {
    let mut walk = bare(2);
    walk["focus_question"] = json!("How do pupils build on one another? ".repeat(50));
    let look_for =
        |n: usize| json!({"text": format!("Look-for {n}: {}", "students say ".repeat(n % 7 * 9))});
    walk["look_fors"] = (0..30).map(look_for).collect();
    let paper = sheets(&read(walk.clone()), Lang::En);
    let text = paper.letters();
    for typed in typed(&walk) {
        assert_eq!(text.matches(&letters(&typed)).count(), 3, "{typed:?}");
    }
    let pages = paper.pages();
    assert!(
        pages.len() > 3 && pages.len().is_multiple_of(3),
        "{}",
        pages.len()
    );
    for (n, page) in pages.iter().enumerate() {
        let last = (n + 1).is_multiple_of(pages.len() / 3);
        assert!(flat(page).contains("Not for evaluation"));
        if last {
            let lines = rows(&paper, n + 1).len();
            assert!(lines >= 8, "{lines} lines on page {}", n + 1);
        }
    }
}

#[test]
fn every_length_of_a_focus_question_leaves_room_to_write() {
    for words in (0..200).step_by(9) {
        let mut walk = bare(0);
        walk["focus_question"] = json!("questions and answers ".repeat(words));
        walk["look_fors"] = json!([{"text": "Students ask."}, {"text": "Students wait."}]);
        let paper = sheets(&read(walk), Lang::En);
        let pages = paper.pages().len();
        let lines = rows(&paper, pages).len();
        assert!(lines >= 8, "{lines} lines under {words} words");
        assert!(pages <= 3, "{pages} pages for {words} words");
    }
}

#[test]
fn strange_text_on_a_sheet_is_text() {
    let strange = [
        "#panic() $x^2$ *a* @ref <b> `c` = // gone?",
        "¿Quién habla? «Así» ñ e\u{301} 👩\u{200d}🏫 \u{e123}",
        "abc \u{202e}العربية\u{202c} שָׁלוֹם 中文字",
        "two\r\nlines\u{2028}and a third",
        "\0\u{1}\u{1b}[31m",
    ];
    for text in strange {
        let mut walk = bare(1);
        walk["focus_question"] = json!(text);
        walk["look_fors"] = json!([{"text": text}, {"text": "  "}]);
        let pdf = scripting_sheets(&read(walk), Lang::Es, day());
        assert!(pdf.is_ok(), "{text:?}: {pdf:?}");
    }
    let mut walk = bare(1);
    walk["focus_question"] = json!(strange[0]);
    walk["look_fors"] = json!([{"text": "a\u{e123}b"}]);
    let paper = sheets(&read(walk.clone()), Lang::En);
    assert!(paper.letters().contains(&letters(strange[0])));
    assert_eq!(paper.pdf.missing, ['\u{e123}']);
    assert!(paper.text().contains("a⟨U+E123⟩b"));
    let word = "ABCDEFGHIJ".repeat(180);
    walk["focus_question"] = json!(word);
    walk["look_fors"] = json!([{"text": word}]);
    let paper = sheets(&read(walk), Lang::En);
    assert!(paper.letters().contains(&word));
    // The paper is 595 points wide, with a margin of 57.
    assert!(paper.right_end() < 540.0, "{}", paper.right_end());
}

#[test]
fn the_same_walk_gives_the_same_sheets() {
    let draw = || scripting_sheets(&read(full()), Lang::Es, day()).unwrap();
    assert_eq!(draw(), draw());
}

/// A walk with visits and nothing else.
fn bare(visits: u32) -> Value {
    let visits: Vec<Value> = (1..=visits)
        .map(|n| json!({"visit_no": n, "minutes": 15}))
        .collect();
    json!({"format": "learning-walk", "version": 1, "visits": visits})
}

/// A grey picture of a page.
struct Picture {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

impl Picture {
    fn of(paper: &Paper, page: usize) -> Self {
        let bytes = paper.picture(page);
        let header: Vec<usize> = String::from_utf8_lossy(&bytes[..20])
            .split_whitespace()
            .skip(1)
            .take(2)
            .map(|number| number.parse().unwrap())
            .collect();
        let (width, height) = (header[0], header[1]);
        let dots = bytes[bytes.len() - width * height..].to_vec();
        Self {
            width,
            height,
            dots,
        }
    }

    fn dot(&self, x: usize, y: usize) -> u8 {
        self.dots[y * self.width + x]
    }

    /// Gives the dot at so many millimetres from the left of the A4 page.
    fn at(&self, millimetres: usize) -> usize {
        millimetres * self.width / 210
    }
}

/// Finds the places to write on: from rule to rule, in dots from the top.
fn rows(paper: &Paper, page: usize) -> Vec<(usize, usize)> {
    let picture = Picture::of(paper, page);
    // In the column of the minutes nothing stands but the rules; the foot is the lowest of them.
    let ruled = |y: &usize| {
        let mut across = picture.at(21)..picture.at(33);
        across.all(|x| picture.dot(x, *y) < 225) && picture.dot(picture.at(150), *y) < 225
    };
    let mut rules: Vec<usize> = (0..picture.height).filter(ruled).collect();
    rules.dedup_by(|one, before| *one == *before + 1);
    let step = 94 * picture.height / 2970;
    let pairs = rules.windows(2).map(|pair| (pair[0], pair[1]));
    pairs
        .filter(|(from, to)| (step - 1..=step + 2).contains(&(to - from)))
        .collect()
}
