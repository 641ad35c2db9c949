//! A team's own names: found however they are typed, and nowhere to be read.

use std::fs;

use proptest::prelude::*;
use walk_core::language::{BlockList, Code, Place, check, check_with};
use walk_core::limits::{NAME, NAMES};
use walk_core::terms::{Lane, Language};

use crate::common::{Fresh, first_visit, fresh, goal, note, plan, reopen};

fn listed(names: &[&str]) -> BlockList {
    let mut list = BlockList::salted("a salt");
    names.iter().for_each(|name| list.add(name).unwrap());
    list
}

/// The names that are found in a text where no rule says anything.
fn found<'a>(list: &BlockList, text: &'a str) -> Vec<&'a str> {
    assert_eq!(check(Language::En, Place::Try, text), [], "{text}");
    let found = check_with(list, Language::En, Place::Try, text);
    assert!(found.iter().all(|f| f.code == Code::N && f.row.is_none()));
    found.iter().map(|f| f.words(text)).collect()
}

#[test]
fn a_name_is_found_however_it_is_typed() {
    let list = listed(&["José"]);
    for name in ["José", "jose", "JOSÉ", "Jose", "josE\u{301}", "JO\u{ad}SE"] {
        let text = format!("I will ask {name} for the cards");
        assert_eq!(found(&list, &text), [name]);
    }
    // What belongs to a name is not part of it.
    for text in [
        "JOSE'S cards",
        "José's cards",
        "jose’s cards",
        "josé' cards",
        "Jose-led cards",
    ] {
        assert_eq!(found(&list, text).len(), 1, "{text}");
        assert_eq!(found(&list, text)[0].to_lowercase().chars().count(), 4);
    }
    // It does not matter how the name came onto the list.
    for typed in ["JOSE", "josé's", " Jose\u{301}. "] {
        assert_eq!(listed(&[typed]), list, "{typed}");
    }
}

#[test]
fn only_whole_words_are_names() {
    let list = listed(&["José", "Ana Ruiz", "Li"]);
    for text in [
        "San Joseph and the josefina cards",
        "Ana, then Ruiz",
        "Ana and Ruiz",
        "Anna Ruiz, Ana Ruizz, Ana. Maria Ruiz",
        "list, like, ali",
    ] {
        assert_eq!(found(&list, text), [] as [&str; 0], "{text}");
    }
}

#[test]
fn names_of_two_and_three_words_are_found_whole() {
    let list = listed(&["Ana Ruiz", "O'Brien", "J.P. Souza", "María del Carmen"]);
    let all = [
        ("with ANA  RUIZ today", "ANA  RUIZ"),
        ("with Ana-Ruíz today", "Ana-Ruíz"),
        ("with Ana\nRuiz today", "Ana\nRuiz"),
        ("with J. P. Souza today", "J. P. Souza"),
        ("with o’brien today", "o’brien"),
        ("with OBrien today", "OBrien"),
        ("con maria del carmen, hoy", "maria del carmen"),
    ];
    for (text, name) in all {
        assert_eq!(found(&list, text), [name], "{text}");
    }
}

#[test]
fn a_longer_name_has_too_many_words() {
    let mut list = BlockList::salted("a salt");
    assert_eq!(list.add("J. P. de Souza").unwrap_err().code(), "long-name");
    assert_eq!(list.add(" -. ").unwrap_err().code(), "no-name");
    assert_eq!(list.add("").unwrap_err().code(), "no-name");
    assert_eq!(list.add("a\0").unwrap_err().code(), "nul-character");
    let long = "x".repeat(NAME + 1);
    assert_eq!(list.add(&long).unwrap_err().code(), "too-long");
    assert!(list.is_empty());
    list.add("Ana").unwrap();
    assert_eq!(list.add("ANÁ").unwrap_err().code(), "name-listed");
    assert_eq!(list.remove("Anna").unwrap_err().code(), "name-not-listed");
    list.remove("aná").unwrap();
    assert!(list.is_empty());
    for n in 0..NAMES.1 {
        list.add(&format!("name {n}")).unwrap();
    }
    assert_eq!(
        list.add("one more").unwrap_err().field(),
        Some("name"),
        "a list has an end"
    );
}

#[test]
fn names_in_any_script_are_told_apart() {
    let list = listed(&["Иван", "Łukasz", "राम", "Ñusta"]);
    for text in ["с Марией", "lukas", "रमा", "Zusta"] {
        assert_eq!(found(&list, text), [] as [&str; 0], "{text}");
    }
    for text in ["ИВАН", "łukasz", "राम", "nusta"] {
        assert_eq!(found(&list, text), [text]);
    }
}

#[test]
fn a_name_is_never_excused() {
    let list = listed(&["Quiroga"]);
    for lang in [Language::En, Language::Es] {
        let said = [
            "\"Gracias, Quiroga\"",
            "“Thank you, Quiroga”",
            "«Quiroga», dijo",
            "¿Y Quiroga?",
            "dijo: Quiroga, 9 de 24",
            "said Quiroga, 9 of 24",
        ];
        let places = [
            Place::Notice,
            Place::Wonder,
            Place::Try,
            Place::Pattern,
            Place::LookFor,
        ];
        for place in places {
            for text in said {
                let found = check_with(&list, lang, place, text);
                let names: Vec<_> = found.iter().filter(|f| f.code == Code::N).collect();
                assert_eq!(names.len(), 1, "{text}");
                assert_eq!(names[0].words(text), "Quiroga");
            }
        }
    }
    // With an honorific it is one name, not two.
    let text = "la profe Quiroga López lee";
    let found = check_with(&listed(&["Quiroga López"]), Language::Es, Place::Try, text);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].words(text), "profe Quiroga López");
}

#[test]
fn the_notebook_keeps_codes_and_no_names() {
    let Fresh {
        folder,
        mut notebook,
    } = fresh();
    for name in ["Wilhelmina Quaxley", "Zubeldía", "Ottoline"] {
        notebook.keep_out(name).unwrap();
    }
    notebook.let_in("OTTOLINE").unwrap();
    let list = notebook.reader().block_list().unwrap();
    assert_eq!(list.len(), 2);
    assert_eq!(found(&list, "zubeldia's cards").len(), 1);
    let walk = plan(&mut notebook);
    goal(&mut notebook, &walk);
    let visit = first_visit(&notebook, &walk);
    note(&mut notebook, &visit, Lane::Notice, "9 of 24", 1.0);
    let copy = folder.path().join("copy.sqlite");
    let files = notebook.files().clone();
    notebook.reader().back_up(&files, &copy).unwrap();

    let code = code_of(&list);
    let mut bytes = Vec::new();
    for end in ["", "-wal", "-shm"] {
        bytes.extend(fs::read(folder.path().join(format!("notebook.sqlite{end}"))).unwrap());
    }
    let copied = fs::read(&copy).unwrap();
    for (name, file) in [("notebook", &bytes), ("backup", &copied)] {
        let text = String::from_utf8_lossy(file).to_lowercase();
        for word in ["wilhelmina", "quaxley", "zubeld", "ottoline"] {
            assert!(!text.contains(word), "{word} stands in the {name}");
        }
        assert!(text.contains(&code), "the {name} knows the list");
    }
    drop(notebook);

    // It is there the next time, and after the last word nothing of it is left.
    let mut notebook = reopen(folder.path());
    assert_eq!(notebook.reader().block_list().unwrap(), list);
    notebook.let_all_in().unwrap();
    assert!(notebook.reader().block_list().unwrap().is_empty());
    drop(notebook);
    let left = fs::read(files.notebook()).unwrap();
    assert!(!String::from_utf8_lossy(&left).contains(&code));
}

#[test]
fn the_same_name_has_another_code_in_another_notebook() {
    let (one, other) = (listed(&["Ana"]), {
        let mut list = BlockList::salted("another salt");
        list.add("Ana").unwrap();
        list
    });
    assert_ne!(code_of(&one), code_of(&other));
    assert_eq!(
        code_of(&one),
        // echo -ne 'a salt\nana' | sha256sum
        "b53adf0040a5ce70fa8546c04ed1461667259c08a066b3e15d3181edf5ebc500"
    );
}

/// The first code of a list.
fn code_of(list: &BlockList) -> String {
    let json = serde_json::to_value(list).unwrap();
    json["hashes"][0].as_str().unwrap().to_owned()
}

proptest! {
    /// Whatever stands round a name, it is found, and a finding is made of whole letters.
    #[test]
    fn a_name_is_found_in_any_text(before in "([a-zé'’ .«\"\u{301}\u{ad}-]|\\PC){0,30}", after in "([a-zé'’ .»\"-]|\\PC){0,30}") {
        let list = listed(&["Zubeldía Paz", "é", "x"]);
        let text = format!("{before} zubeldia-PAZ {after}");
        let found = check_with(&list, Language::Es, Place::Wonder, &text);
        prop_assert!(found.iter().any(|f| f.words(&text).contains("zubeldia-PAZ")), "{text}");
        for one in found {
            prop_assert!(!one.words(&text).is_empty(), "{text}");
        }
    }
}
