//! The sentences in locales/: the same keys and variables in both languages, and en-XA.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use walk_words::{Arg, Lang, Words};

type Variables = BTreeMap<(String, String), BTreeSet<String>>;

fn variables(lang: Lang) -> Variables {
    let sentences = Words::of(lang).sentences().iter();
    sentences
        .map(|s| ((s.file.clone(), s.key.clone()), s.variables.clone()))
        .collect()
}

#[test]
fn every_file_is_read_without_a_mistake() {
    for lang in Lang::ALL {
        assert_eq!(Words::of(lang).mistakes(), [] as [String; 0], "{lang:?}");
        assert!(
            Words::of(lang).sentences().len() > 50,
            "{lang:?} has hardly a sentence"
        );
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_variables() {
    let (english, spanish) = (variables(Lang::En), variables(Lang::Es));
    for ((file, key), of) in &english {
        let other = spanish.get(&(file.clone(), key.clone()));
        assert_eq!(other, Some(of), "es/{file}.ftl, {key}");
    }
    for (file, key) in spanish.keys() {
        assert!(
            english.contains_key(&(file.clone(), key.clone())),
            "en/{file}.ftl lacks {key}"
        );
    }
}

#[test]
fn each_key_begins_with_the_name_of_its_file() {
    for (file, key) in variables(Lang::En).keys() {
        assert!(key.starts_with(&format!("{file}-")), "{key} in {file}.ftl");
    }
}

#[test]
fn a_spanish_plural_has_one_many_and_other() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/es");
    for entry in std::fs::read_dir(here).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let count = |form: &str| text.matches(form).count();
        assert_eq!(count("[one]"), count("[many]"), "{}", path.display());
    }
    let words = Words::of(Lang::Es);
    let minutes = |n: i32| words.say_with("report-minutes", &[("n", Arg::from(n))]);
    assert_eq!(
        [minutes(1), minutes(2), minutes(0)],
        ["1 minuto", "2 minutos", "0 minutos"]
    );
}

/// Says a sentence with every variable given as its own name.
fn spoken(words: &Words, key: &str, variables: &BTreeSet<String>) -> String {
    let values: Vec<String> = variables.iter().map(|name| format!("<{name}>")).collect();
    let args: Vec<(&str, Arg<'_>)> = variables
        .iter()
        .zip(&values)
        .map(|(name, value)| (name.as_str(), Arg::from(value.as_str())))
        .collect();
    words.say_with(key, &args)
}

#[test]
fn every_sentence_is_said_in_full() {
    for lang in Lang::ALL {
        for sentence in Words::of(lang).sentences() {
            let said = spoken(Words::of(lang), &sentence.key, &sentence.variables);
            assert!(
                !said.trim().is_empty(),
                "{lang:?} {} says nothing",
                sentence.key
            );
            assert!(
                !said.contains("{$") && !said.contains("⟨"),
                "{lang:?} {said}"
            );
            assert!(
                !said.contains(['\u{2068}', '\u{2069}']),
                "{lang:?} {said:?}"
            );
        }
    }
}

#[test]
fn the_made_up_language_is_a_third_longer_and_keeps_variables() {
    let (english, made_up) = (Words::of(Lang::En), Words::of(Lang::EnXa));
    let (mut short, mut long) = (0, 0);
    for sentence in english.sentences() {
        let plain = spoken(english, &sentence.key, &sentence.variables);
        let stretched = spoken(made_up, &sentence.key, &sentence.variables);
        short += plain.chars().count();
        long += stretched.chars().count();
        // A choice may leave a variable out, so only those that English says must be there.
        for name in &sentence.variables {
            let value = format!("<{name}>");
            assert_eq!(
                plain.contains(&value),
                stretched.contains(&value),
                "{stretched}"
            );
        }
        // What stands in for a variable is nobody's words.
        let own = sentence.variables.iter();
        let own = own.fold(plain.clone(), |text, name| {
            text.replace(&format!("<{name}>"), "")
        });
        let letters = own.chars().filter(char::is_ascii_alphabetic).count();
        assert!(
            letters < 4 || plain != stretched,
            "{} is not stretched",
            sentence.key
        );
    }
    let percent = long * 100 / short - 100;
    assert!((28..=40).contains(&percent), "{percent} % longer");
}

#[test]
fn a_page_gets_its_own_sentences_that_need_nothing() {
    let words = Words::of(Lang::En);
    let page = words.page(&["report"]);
    assert_eq!(
        page.get("report-lane-try").map(String::as_str),
        Some("What I’ll try")
    );
    assert!(!page.contains_key("report-page"), "it takes variables");
    assert!(page.keys().all(|key| key.starts_with("report-")));
    assert!(words.page(&["no-such-page"]).is_empty());
    assert_eq!(words.say("report-no-such-key"), "⟨report-no-such-key⟩");
}

#[test]
fn dates_are_said_with_the_name_of_the_month() {
    let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let (english, spanish) = (Words::of(Lang::En), Words::of(Lang::Es));
    assert_eq!(english.date_long(date(2026, 11, 5)), "5 November 2026");
    assert_eq!(
        spanish.date_long(date(2026, 11, 5)),
        "5 de noviembre de 2026"
    );
    assert_eq!(english.date_short(date(2026, 11, 27)), "Fri 27 Nov");
    assert_eq!(spanish.date_short(date(2026, 11, 27)), "vie 27 nov");
    assert_eq!(english.month_short(date(2026, 9, 1)), "Sep");
    assert_eq!(spanish.month_short(date(2026, 1, 1)), "ene");
    assert_ne!(
        Words::of(Lang::EnXa).date_long(date(2026, 11, 5)),
        "5 November 2026"
    );
    assert_eq!(Lang::parse("es"), Some(Lang::Es));
    assert_eq!(Lang::parse("en-XA"), Some(Lang::EnXa));
    assert_eq!(Lang::parse("fr"), None);
}
