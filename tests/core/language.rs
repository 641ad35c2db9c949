//! The evidence-language rules against sentences: each row, the before-and-after pairs, a corpus.

use std::collections::BTreeSet;

use proptest::prelude::*;
use walk_core::language::{Code, Finding, Place, check, mistakes};
use walk_core::terms::{Lane, Language};

const EN: (Language, u32) = (Language::En, 75);
const ES: (Language, u32) = (Language::Es, 70);

/// The columns of a table; lines that begin with # are for the reader.
fn table(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = text
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}

fn place(name: &str) -> Place {
    match name {
        "notice" => Place::Notice,
        "wonder" => Place::Wonder,
        "try" => Place::Try,
        "pattern" => Place::Pattern,
        "look_for" => Place::LookFor,
        _ => panic!("no place {name}"),
    }
}

fn shown(text: &str, found: &[Finding]) -> String {
    let each = found.iter().map(|f| {
        let row = f.row.map(|row| row.to_string()).unwrap_or_default();
        format!("{}{row}:{}", f.code.as_str(), f.words(text))
    });
    each.collect::<Vec<_>>().join(", ")
}

#[test]
fn the_rules_can_be_read() {
    for lang in [Language::En, Language::Es] {
        assert!(mistakes(lang).is_empty(), "{:#?}", mistakes(lang));
    }
}

/// Columns: row, code, a sentence that the row finds, one that nothing of this code finds.
fn rows_find_what_they_name((lang, rows): (Language, u32), text: &'static str) {
    let (mut seen, mut wrong) = (BTreeSet::new(), Vec::new());
    for line in table(text) {
        let row: u32 = line[0].parse().unwrap();
        let code = Code::parse(line[1]).unwrap();
        seen.insert(row);
        let found = check(lang, Place::Notice, line[2]);
        if !found.iter().any(|f| f.code == code && f.row == Some(row)) {
            wrong.push(format!(
                "{row} not found in: {} [{}]",
                line[2],
                shown(line[2], &found)
            ));
        }
        let found = check(lang, Place::Notice, line[3]);
        if !found.is_empty() {
            wrong.push(format!(
                "{row} is loud: {} [{}]",
                line[3],
                shown(line[3], &found)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen, (1..=rows).collect(), "a row has no sentence");
}

#[test]
fn every_english_row_finds_its_words_and_leaves_others() {
    rows_find_what_they_name(EN, include_str!("language/en-rows.tsv"));
}

#[test]
fn every_spanish_row_finds_its_words_and_leaves_others() {
    rows_find_what_they_name(ES, include_str!("language/es-rows.tsv"));
}

/// Columns: language, judgement, evidence, what I'll try.
#[test]
fn judgement_is_found_and_its_rewriting_is_left_alone() {
    for line in table(include_str!("language/pairs.tsv")) {
        let lang = Language::parse(line[0]).unwrap();
        let quiet = |place, text| {
            let found = check(lang, place, text);
            assert!(found.is_empty(), "{text} [{}]", shown(text, &found));
        };
        assert!(
            !check(lang, Place::Notice, line[1]).is_empty(),
            "{}",
            line[1]
        );
        quiet(Place::Notice, line[2]);
        // One of the pairs ends in a wonder.
        let last = if line[3].contains("onder") || line[3].starts_with("Me pregunto") {
            Place::Wonder
        } else {
            Place::Try
        };
        quiet(last, line[3]);
    }
}

/// Columns: + for judgement or - for evidence, place, sentence.
fn corpus_is_told_apart(lang: Language, text: &'static str) {
    let (mut caught, mut missed, mut quiet, mut loud) = (0.0, 0.0, 0.0, 0.0);
    for line in table(text) {
        let found = check(lang, place(line[1]), line[2]);
        let judgement = line[0] == "+";
        let count = match (judgement, found.is_empty()) {
            (true, false) => &mut caught,
            (true, true) => &mut missed,
            (false, true) => &mut quiet,
            (false, false) => &mut loud,
        };
        *count += 1.0;
        if judgement == found.is_empty() {
            println!("{} {} [{}]", line[0], line[2], shown(line[2], &found));
        }
    }
    let (precision, recall) = (caught / (caught + loud), caught / (caught + missed));
    let lang = lang.as_str();
    println!("{lang}: {} sentences", caught + missed + quiet + loud);
    println!("{lang}: precision {precision:.3}, recall {recall:.3}");
    assert!(caught + missed + quiet + loud >= 120.0);
    assert!(precision >= 0.95 && recall >= 0.90);
}

#[test]
fn english_notes_are_told_apart() {
    corpus_is_told_apart(Language::En, include_str!("language/en.tsv"));
}

#[test]
fn spanish_notes_are_told_apart() {
    corpus_is_told_apart(Language::Es, include_str!("language/es.tsv"));
}

/// The walks that the app brings along keep their own rules.
#[test]
fn the_sample_walks_are_evidence() {
    let samples = [
        (Language::En, include_str!("../../locales/en/sample.json")),
        (Language::Es, include_str!("../../locales/es/sample.json")),
    ];
    for (lang, sample) in samples {
        let walk: serde_json::Value = serde_json::from_str(sample).unwrap();
        let texts = |list: &str, key: &str| -> Vec<String> {
            let all = walk[list].as_array().unwrap().iter();
            all.map(|one| one[key].as_str().unwrap_or_default().to_owned())
                .collect()
        };
        let lanes = texts("notes", "lane");
        let mut loud = Vec::new();
        let mut look = |place, text: &str| {
            let found = check(lang, place, text);
            if !found.is_empty() {
                loud.push(format!("{text} [{}]", shown(text, &found)));
            }
        };
        for (text, lane) in texts("notes", "text").iter().zip(lanes) {
            look(Lane::parse(&lane).unwrap().into(), text);
        }
        for text in texts("look_fors", "text") {
            look(Place::LookFor, &text);
        }
        assert!(loud.is_empty(), "{}", loud.join("\n"));
    }
}

#[test]
fn findings_stand_where_their_words_are() {
    // Spanish marks, quotes of two bytes and a letter made of two characters before the word.
    let text = "¡Silencio! «Ya», an\u{303}adio\u{301}. Clase aburrida — mal";
    let found = check(Language::Es, Place::Notice, text);
    let words: Vec<&str> = found.iter().map(|f| f.words(text)).collect();
    assert!(words.contains(&"mal"), "{words:?}");
    assert!(words.iter().any(|w| w.ends_with("aburrida")), "{words:?}");
    for pair in found.windows(2) {
        assert!(pair[0].start <= pair[1].start);
    }
    for code in Code::ALL {
        let same: Vec<_> = found.iter().filter(|f| f.code == *code).collect();
        assert!(same.windows(2).all(|two| two[0].end <= two[1].start));
    }
}

proptest! {
    /// Whatever somebody types or pastes, there is an answer, and it names whole letters.
    #[test]
    fn any_text_can_be_checked(text in "([a-záéñ ¿?«»“”\"'0-9]|mal|good|\\PC){0,60}") {
        for lang in [Language::En, Language::Es] {
            for place in [Place::Notice, Place::Wonder, Place::Try] {
                for found in check(lang, place, &text) {
                    prop_assert!(!found.words(&text).trim().is_empty());
                }
            }
        }
    }
}

#[test]
fn accents_case_and_hyphens_do_not_matter() {
    let codes = |lang, text| -> Vec<Code> {
        let found = check(lang, Place::Notice, text);
        found.iter().map(|f| f.code).collect()
    };
    let alike = [
        (
            Language::Es,
            "La maestra debería esperar",
            "LA MAESTRA DEBERIA ESPERAR",
        ),
        (Language::Es, "Explicación caótica", "explicacion caotica"),
        (Language::Es, "Debería", "Deberi\u{301}a"),
        (Language::En, "Off-task at the back", "off task at the back"),
        (Language::En, "She didn’t wait", "she didn't wait"),
        (Language::En, "A well-managed start", "a well managed start"),
    ];
    for (lang, one, other) in alike {
        assert_eq!(codes(lang, one), codes(lang, other), "{one}");
        assert!(!codes(lang, one).is_empty(), "{one}");
    }
}

#[test]
fn quotes_are_heard_but_names_in_them_are_found() {
    let quiet = [
        "A student said \"this is boring and too hard\"",
        "On a poster: “Good readers always ask why”",
        "«You must be amazing», read the card",
        "wrote 'better' on the board",
    ];
    for text in quiet {
        assert_eq!(check(Language::En, Place::Notice, text), [], "{text}");
    }
    // A quote that is never closed is none, and after the closing mark the rules hold again.
    let found = check(Language::En, Place::Notice, "\"Sit down\" was rude");
    assert_eq!(found[0].code, Code::L);
    assert!(!check(Language::En, Place::Notice, "\"Sit down was rude").is_empty());
    let found = check(Language::En, Place::Notice, "\"Thank you, Mrs. Olsen\"");
    assert_eq!((found[0].code, found[0].row), (Code::N, None));
}

#[test]
fn names_are_found_in_both_languages() {
    let named = [
        ("Ms. K smiled", "Ms. K"),
        ("la maestra Ana lee", "maestra Ana"),
        ("El Sr. García y la mesa 3", "Sr. García"),
        ("We met in rm. 12B", "rm. 12B"),
        ("Salón 12, primera hora", "Salón 12"),
        ("write to ana.paz@example.org", "ana.paz@example.org"),
        ("her number: 555-123-4567", "555-123-4567"),
        ("DNI 12345678", "DNI 12345678"),
        ("MRS OKAFOR smiled", "MRS OKAFOR"),
        ("Ms. Li smiled", "Ms. Li"),
        ("Ms. O'Neil smiled", "Ms. O'Neil"),
        ("Mr. de la Cruz smiled", "Mr. de la Cruz"),
        ("Coach K clapped", "Coach K"),
        ("Miss Karla's board", "Miss Karla"),
        ("la seño Ana López Paz lee", "seño Ana López Paz"),
        ("el doctor Pérez lee", "doctor Pérez"),
        ("la tía Rosa lee", "tía Rosa"),
        ("PROF. NÚÑEZ lee", "PROF. NÚÑEZ"),
        ("behind rm. B-104", "rm. B-104"),
        ("in room number 12", "room number 12"),
        ("en el aula n.º 7", "aula n.º 7"),
        ("(555) 123-4567 on the desk", "(555) 123-4567"),
        ("at +1 555 123 4567", "+1 555 123 4567"),
        ("al +34 612 34 56 78", "+34 612 34 56 78"),
        ("al 612 345 678", "612 345 678"),
        ("al +56 9 1234 5678", "+56 9 1234 5678"),
        ("al 55 1234 5678", "55 1234 5678"),
        ("al (11) 4567-8901", "(11) 4567-8901"),
        ("al 2222-3333", "2222-3333"),
        ("ext. 4512", "ext. 4512"),
        ("12345678Z en la lista", "12345678Z"),
        ("12.345.678-5 en la lista", "12.345.678-5"),
        ("RUT 12.345.678-K", "RUT 12.345.678-K"),
        ("X1234567L en la hoja", "X1234567L"),
        ("GOMC920101HDFRRL05 en la hoja", "GOMC920101HDFRRL05"),
        ("cédula 1.234.567", "cédula 1.234.567"),
        ("SSN 123-45-6789", "SSN 123-45-6789"),
        ("student ID 48213", "student ID 48213"),
        ("Student #48213", "Student #48213"),
    ];
    let unnamed = [
        "Miss. Can I go",
        "La hoja la dio la maestra. Luego leen",
        "En el aula 24 estudiantes",
        "From 2026-11-05, 10:15",
        "They counted 10 20 30 40 50",
        "A story by Dr. Seuss",
        "Mr. Wolf Came To Town",
        "Miss a turn, coach me",
        "The school year 2024-2025, from 1939-1945",
        "1.000.000 de habitantes, 1,000,000 of them",
        "+10 20 30 40 on the cards, 5 + 12 = 17",
        "(12) 3 4 5 and f(12) = 345",
        "Room for 12 chairs, page 12, minute 12",
    ];
    for lang in [Language::En, Language::Es] {
        for (text, name) in named {
            let found = check(lang, Place::Try, text);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!((found[0].code, found[0].words(text)), (Code::N, name));
        }
        for text in unnamed {
            assert_eq!(check(lang, Place::Try, text), [], "{text}");
        }
    }
}

#[test]
fn each_place_looks_for_its_own() {
    let found = |place, text| {
        let found = check(Language::En, place, text);
        found.iter().map(|f| f.code).collect::<Vec<_>>()
    };
    // A wonder may be about feelings, and about what I should do.
    assert_eq!(found(Place::Wonder, "I wonder if they were bored"), []);
    assert_eq!(found(Place::Wonder, "I wonder what I should ask first"), []);
    assert_eq!(
        found(Place::Wonder, "I wonder if she should wait"),
        [Code::S]
    );
    // A plan may be good; it is mine.
    assert_eq!(found(Place::Try, "I will ask a good question and wait"), []);
    assert_eq!(found(Place::Try, "She should wait"), [Code::S]);
    // A look-for is visible.
    let visible = "Students explain their reasoning to a partner";
    assert_eq!(found(Place::LookFor, visible), []);
    assert_eq!(found(Place::LookFor, "Students are engaged"), [Code::I]);
    assert_eq!(found(Place::LookFor, "Good questions"), [Code::V]);
    assert_eq!(found(Place::LookFor, "Students understand"), [Code::I]);
    assert_eq!(
        found(Place::Pattern, "Great teachers in Room 12"),
        [Code::P, Code::L, Code::N]
    );
}
