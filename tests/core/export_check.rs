//! What is looked at before a paper leaves the program.

use walk_core::document::{
    CardEntry, NextStepEntry, NoteEntry, PatternEntry, VisitEntry, WalkDocument, WonderingEntry,
};
use walk_core::export_check::{Remark, look_over};
use walk_core::language::{BlockList, Code};
use walk_core::terms::{Lane, Language};

use crate::common::sample;

/// Every text that could stand on some paper.
fn all_texts(walk: &WalkDocument) -> Vec<String> {
    let json = serde_json::to_value(walk).unwrap();
    let mut texts = Vec::new();
    collect(&json, &mut texts);
    texts
}

fn collect(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => into.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|v| collect(v, into)),
        serde_json::Value::Object(map) => map.values().for_each(|v| collect(v, into)),
        _ => {}
    }
}

fn looked<'a>(walk: &'a WalkDocument, texts: &[String]) -> Vec<Remark<'a>> {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    look_over(walk, &texts, &BlockList::default())
}

#[test]
fn nothing_is_found_in_the_samples() {
    for lang in ["en", "es"] {
        let walk = sample(lang);
        let texts = all_texts(&walk);
        let found = looked(&walk, &texts);
        assert!(found.is_empty(), "{lang}: {found:#?}");
    }
}

/// Plants texts everywhere in a small walk of three visits.
fn planted(lang: Language, texts: [&str; 4]) -> WalkDocument {
    let [card, statement, wondering, note] = texts.map(str::to_owned);
    let mut walk = sample(lang.as_str());
    walk.cards[0].text = card;
    walk.patterns[0].statement = statement;
    walk.team_wonderings[0].text = wondering;
    walk.notes[0].text = note;
    walk.notes[0].lane = Some(Lane::Notice);
    walk
}

#[test]
fn every_planted_name_and_verdict_is_found_with_its_page() {
    for (lang, texts) in [
        (
            Language::En,
            [
                "Ms. Okafor asked for a reason.",
                "the lesson was excellent in every room.",
                "Why does Mr. Hale never wait?",
                "The class got 3 out of 5 stars.",
            ],
        ),
        (
            Language::Es,
            [
                "La maestra Jiménez pidió una razón.",
                "la clase fue excelente en todas las visitas.",
                "¿Por qué el profesor Rivas no espera?",
                "El grupo sacó un 3 de 5 estrellas.",
            ],
        ),
    ] {
        let walk = planted(lang, texts);
        let found = looked(&walk, &texts.map(str::to_owned));
        for (text, page) in texts.iter().zip(["debrief", "debrief", "debrief", "visit"]) {
            let hit = found.iter().any(|remark| {
                matches!(remark, Remark::Words { spot, text: t, .. } if spot.page == page && t == text)
            });
            assert!(hit, "{text} is not found: {found:#?}");
        }
        // What does not stand on the paper is left alone.
        assert!(looked(&walk, &[]).is_empty());
    }
}

#[test]
fn a_class_of_a_school_is_no_rating() {
    let mut walk = sample("en");
    walk.team_next_steps = vec![NextStepEntry {
        text: "A set of starters for Grade 7 science".into(),
        ..Default::default()
    }];
    let texts = all_texts(&walk);
    assert!(looked(&walk, &texts).is_empty());
    walk.team_wonderings = vec![WonderingEntry {
        text: "Would we give it a grade B+?".into(),
        ..Default::default()
    }];
    let texts = all_texts(&walk);
    let found = looked(&walk, &texts);
    assert!(
        matches!(&found[0], Remark::Words { finding, .. } if finding.code == Code::R),
        "{found:#?}"
    );
}

#[test]
fn a_pattern_of_one_visit_and_a_walk_of_two_are_remarked() {
    let mut walk = WalkDocument {
        visits: (1..=2)
            .map(|visit_no| VisitEntry {
                visit_no,
                ..Default::default()
            })
            .collect(),
        patterns: vec![PatternEntry {
            id: "p".into(),
            statement: "students waited".into(),
            ..Default::default()
        }],
        ..sample("en")
    };
    let card = |visit_no| CardEntry {
        visit_no,
        pattern: Some("p".into()),
        text: "5 seconds".into(),
        ..Default::default()
    };
    walk.cards = vec![card(1), card(1)];
    walk.notes = Vec::<NoteEntry>::new();
    let texts = ["students waited".to_owned()];
    let found = looked(&walk, &texts);
    assert!(
        matches!(found[..], [Remark::OneVisit { spot, statement: "students waited" }, Remark::FewVisits]
            if spot.page == "debrief" && spot.entry == Some("p")),
        "{found:#?}"
    );
    walk.cards.push(card(2));
    assert_eq!(looked(&walk, &texts), [Remark::FewVisits]);
}

#[test]
fn a_card_with_the_words_of_its_note_is_named_once_and_the_note_where_both_stand() {
    let mut walk = sample("en");
    let text = "Ms. Okafor asked why.".to_owned();
    walk.notes[0].text.clone_from(&text);
    walk.cards[0].text.clone_from(&text);
    let spots = |times| {
        let found = looked(&walk, &vec![text.clone(); times]);
        let spots = found.into_iter().map(|remark| match remark {
            Remark::Words { spot, .. } => (spot.page, spot.entry.unwrap_or_default().to_owned()),
            other => panic!("{other:?}"),
        });
        spots.collect::<Vec<_>>()
    };
    let card = ("debrief", walk.cards[0].id.clone());
    let note = ("visit", walk.notes[0].id.clone());
    assert_eq!(spots(1).as_slice(), std::slice::from_ref(&card));
    assert_eq!(spots(2), [card, note]);
}

#[test]
fn a_name_of_the_team_may_stand_where_a_walker_is_named_and_nowhere_else() {
    let mut walk = sample("en");
    walk.walkers[0].display_name = "Ms. Okafor".to_owned();
    walk.commitments[0].partner = "ms. okafor".to_owned();
    walk.team_next_steps[0].owner = "Mr. Hale".to_owned();
    walk.celebration = "Ms. Okafor learned to wait.".to_owned();
    let texts = all_texts(&walk);
    let found = looked(&walk, &texts);
    let fields: Vec<&str> = found
        .iter()
        .map(|remark| match remark {
            Remark::Words { spot, .. } => spot.field,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(fields, ["owner", "celebration"]);
}

#[test]
fn with_few_visits_a_subject_and_a_grade_are_named() {
    for (lang, area, text, told) in [
        (
            "en",
            "Math 8",
            "Grade 7 and 6th grade math asked more, as in year 9, than 8 of 24 this year.",
            &["Grade 7", "6th grade", "math", "year 9"][..],
        ),
        (
            "es",
            "Matemáticas, 1.º",
            "En 7.º grado y en matemáticas preguntaron 8 de 24.",
            &["7.º grado", "matemáticas"],
        ),
    ] {
        let mut walk = sample(lang);
        for walker in &mut walk.walkers {
            walker.area = area.to_owned();
        }
        walk.celebration = text.to_owned();
        let texts = [text.to_owned()];
        assert!(looked(&walk, &texts).is_empty(), "three visits are enough");
        walk.visits.truncate(2);
        let found = looked(&walk, &texts);
        let words: Vec<&str> = found
            .iter()
            .filter_map(|remark| match remark {
                Remark::Lesson { spot, text, words } if spot.field == "celebration" => {
                    text.get(words.0..words.1)
                }
                _ => None,
            })
            .collect();
        assert_eq!(words, told);
        assert_eq!(found.last(), Some(&Remark::FewVisits));
    }
}
