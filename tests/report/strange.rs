//! Text that no template expects: markup, odd characters, very long words and very long texts.

use serde_json::json;
use walk_core::document::WalkDocument;
use walk_report::Kind;
use walk_words::Lang;

use crate::paper::{drawn, letters, paper};
use crate::walks::{full, read, with_note};

const MARKUP: [&str; 17] = [
    "#import \"x.typ\": *",
    "#panic()",
    "$x^2$",
    "*a* _b_",
    "@ref and <label>",
    "a \\ b \\#c",
    "`code` ```rust x```",
    "= x",
    "- x",
    "+ x",
    "/ x: y",
    "// gone?",
    "/* gone? */",
    "https://example.org/a_b",
    "~ -- --- ... 'q' \"q\"",
    "[x] {y} #[z]",
    "<b>&amp;</b> ]]> %!",
];

#[test]
fn typed_text_is_never_read_as_markup() {
    for text in MARKUP {
        let paper = paper(&with_note(text), Lang::En);
        assert!(
            paper.letters().contains(&letters(text)),
            "{text:?} in {}",
            paper.text()
        );
    }
    // The same everywhere else that a person types.
    let walk: WalkDocument = read(everywhere(full(), &MARKUP.join(" ")));
    let found = paper(&walk, Lang::Es).letters();
    let times = found.matches(&letters(&MARKUP.join(" "))).count();
    assert!(times >= 20, "{times} times");
}

/// Puts a text in the place of every typed text.
fn everywhere(mut value: serde_json::Value, text: &str) -> serde_json::Value {
    const TYPED: [&str; 17] = [
        "title",
        "focus_question",
        "purpose_statement",
        "linked_goal",
        "learning_goal",
        "my_current_practice",
        "my_prediction",
        "text",
        "statement",
        "counterexample",
        "owner",
        "validated",
        "questioned",
        "new_idea",
        "surprise",
        "partner",
        "dropped_reason",
    ];
    if let Some(list) = value.as_array_mut() {
        for entry in list.iter_mut() {
            *entry = everywhere(entry.take(), text);
        }
    } else if let Some(fields) = value.as_object_mut() {
        for (name, entry) in fields.iter_mut() {
            *entry = if TYPED.contains(&name.as_str()) {
                json!(text)
            } else {
                everywhere(entry.take(), text)
            };
        }
    }
    value
}

#[test]
fn spanish_and_other_european_letters_stand_as_typed() {
    for text in [
        "¿Quién habla? ¡Todas! «Así» “así” — ñ Ñ ü á é í ó ú º ª",
        "e\u{301}l pin\u{303}a",
        "Ελληνικά, Кириллица, ąęłż, İı, ß, ﬁn, ½ × ÷ ≥ → ≠ ✓ € £",
    ] {
        let paper = paper(&with_note(text), Lang::Es);
        assert!(
            paper.pdf.missing.is_empty(),
            "{text}: {:?}",
            paper.pdf.missing
        );
        let found = letters(&paper.letters());
        let plain = |text: &str| {
            text.replace("e\u{301}", "é")
                .replace("n\u{303}", "ñ")
                .replace('ﬁ', "fi")
        };
        assert!(
            plain(&found).contains(&plain(&letters(text))),
            "{text} in {found}"
        );
    }
}

#[test]
fn a_character_that_no_font_has_is_shown_by_its_number_and_reported() {
    // Private use and unassigned: no honest font has them.
    let paper = paper(&with_note("a\u{e123}b \u{10fffd} \u{378} z"), Lang::En);
    assert_eq!(paper.pdf.missing, ['\u{378}', '\u{e123}', '\u{10fffd}']);
    let text = paper.text();
    assert!(text.contains("a⟨U+E123⟩b ⟨U+10FFFD⟩ ⟨U+0378⟩ z"), "{text}");
}

#[test]
fn odd_characters_never_stop_a_report() {
    let odd = [
        "\0\u{1}\u{8}\u{1b}[31mred\u{7f}\u{9f}",
        "\u{feff}x\u{fffe}y\u{ffff}",
        "\u{301}",
        " \u{301}x",
        "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{489}",
        "\u{200d}",
        "\u{fe0f}",
        "\u{200b}\u{2060}\u{ad}",
        "👩\u{200d}🏫 👍🏽 🇪🇸 🧿 1\u{fe0f}\u{20e3}",
        "עברית עם ניקוד שָׁלוֹם",
        "العربية مُشَكَّلة",
        "abc \u{202e}العربية\u{202c} def",
        "中文字 日本語 한국어",
        "हिन्दी क्षत्रिय",
        "ไทย ภาษา",
        "\u{e0041}\u{e0042}",
        "\u{1f1e6}",
        "a\u{20dd}",
        "\u{0e33}",
        "\u{fdfa} \u{fdfd}",
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𓀀",
        "Z̸̡̛a̵̡l̷̢g̶o̵",
        "\t\u{b}\u{c}\r\n\r",
        "x\u{2028}y\u{2029}z\u{85}",
        "\u{a0}\u{2003}\u{3000}\u{1680}.",
        "\u{fffd}\u{fffc}",
        "\u{1100}\u{1161}\u{11a8}",
        "க்ஷ",
    ];
    for text in odd {
        let walk = with_note(text);
        let pdf = drawn(Kind::Report, &walk, Lang::En);
        assert!(pdf.is_ok(), "{text:?}: {pdf:?}");
    }
    let all = read(everywhere(full(), &odd.join(" ")));
    let paper = paper(&all, Lang::Es);
    assert!(
        paper.letters().contains("red"),
        "letters beside odd characters are kept"
    );
}

#[test]
fn every_block_of_unicode_can_be_typed() {
    // One text with a character of each 16th place, with a mark behind each second one.
    let mut text = String::new();
    for n in (0..0x3_2000).step_by(16) {
        text.extend(char::from_u32(n));
        text.extend(char::from_u32(n + 5));
        text.push(if n % 32 == 0 { '\u{301}' } else { ' ' });
    }
    let pdf = drawn(Kind::Report, &with_note(&text), Lang::En);
    assert!(pdf.is_ok_and(|pdf| !pdf.missing.is_empty()));
}

#[test]
fn a_very_long_word_stays_on_the_page() {
    let word = "ABCDEFGHIJ".repeat(200);
    let mut walk = everywhere(full(), &word);
    walk["commitments"][1]["evidence_i_will_collect"] = json!(word);
    walk["commitments"][1]["partner"] = json!("Wolfeschlegelsteinhausenbergerdorff");
    walk["walkers"][0]["display_name"] = json!(word);
    let walk = read(walk);
    let paper = paper(&walk, Lang::En);
    let found = paper.letters();
    assert!(found.contains(&word), "the word is whole when it is copied");
    // The paper is 595 points wide, with a margin of 76.
    let end = paper.right_end();
    assert!((400.0..522.0).contains(&end), "the words end at {end}");
}

#[test]
fn a_megabyte_of_text_is_all_there() {
    let sentence = "Nine of the children spoke to each other. ";
    let text = sentence.repeat(1_000_000 / sentence.len());
    let paper = paper(&with_note(&text), Lang::En);
    let pages = paper.pages();
    assert!(pages.len() > 100);
    let found = paper.letters();
    assert_eq!(found.matches("Nine").count(), text.matches("Nine").count());
}

#[test]
fn long_cards_and_cells_run_over_pages_and_lose_nothing() {
    let long: String = (0..900).map(|n| format!("word{n} ")).collect();
    let walk = read(everywhere(full(), &long));
    let found = paper(&walk, Lang::En).letters();
    // Every text but those that a title repeats: in notes, cards, patterns, tables, reflections.
    assert!(
        found.matches("word899").count() >= 25,
        "{}",
        found.matches("word899").count()
    );
    assert_eq!(
        found.matches("word450word451").count(),
        found.matches("word898word899").count()
    );
}
