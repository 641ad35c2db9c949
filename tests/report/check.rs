//! Every text that stands on a paper for others is looked over, and each finding names a field that is there.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use walk_core::document::{WalkDocument, parse_walk_file};
use walk_core::export_check::{Remark, Spot, look_over};
use walk_core::language::BlockList;
use walk_report::{Kind, cards_table, commitments_table, paper, table_csv};
use walk_words::{Lang, Words};

use crate::walks::read;

/// What a walker is called is the walker's own choice, so it is never a finding.
const OWN_NAME: &str = "display_name";
/// Fields that say what a walk is not, or hold a name: no rating is looked for in them.
const NAMES_ALONE: [&str; 9] = [
    "purpose_statement",
    "where_to_sit",
    "norms",
    "prompt",
    "owner",
    "partner",
    "helped_by",
    "portfolio_link",
    OWN_NAME,
];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn sample(lang: &str) -> WalkDocument {
    let file = std::fs::read(root().join(format!("locales/{lang}/sample.json"))).unwrap();
    parse_walk_file(&file).unwrap()
}

/// The sample with an entry in every list that it leaves empty.
fn whole() -> Value {
    let mut walk = serde_json::to_value(sample("en")).unwrap();
    let (me, about) = (walk["me"].clone(), walk["commitments"][0]["id"].clone());
    for (list, entry) in [
        (
            "clarifications",
            json!({"id": "x1", "visit_no": 1, "text": "a"}),
        ),
        ("predictions", json!({"id": "x2", "text": "a"})),
        (
            "since_last_walk",
            json!({"id": "x3", "commitment": "x4", "text": "a", "what_happened": "a"}),
        ),
        (
            "check_ins",
            json!({"id": "x5", "commitment": about, "what_happened": "a", "helped_by": "a"}),
        ),
        (
            "comm_log",
            json!({"id": "x6", "with_role": "a", "topic": "a", "agreed": "a"}),
        ),
        ("proposals", json!({"id": "x7", "text": "a"})),
        (
            "comments",
            json!({"id": "x8", "about": walk["patterns"][0]["id"], "text": "a"}),
        ),
        (
            "mirrors",
            json!({"id": "x9", "visit_no": 1, "same": "a", "different": "a", "question": "a"}),
        ),
    ] {
        let entries = walk[list].as_array_mut().unwrap();
        if entries.is_empty() {
            entries.push(entry);
        }
    }
    // A note is mine and marked answers are shared, so that they stand on the papers that may hold them.
    for note in walk["notes"].as_array_mut().unwrap() {
        note["author"] = me.clone();
    }
    for card in walk["cards"].as_array_mut().unwrap() {
        card["seen_differently"] = "a".into();
    }
    for one in walk["reflections"].as_array_mut().unwrap() {
        one["author"] = me.clone();
        one["shareable"] = json!([
            "validated",
            "questioned",
            "new_idea",
            "surprise",
            "equity_lens"
        ]);
    }
    walk["commitments"][0]["status"] = "dropped".into();
    walk
}

/// Lists the path of every text of a walk document that a person types.
fn typed(walk: &Value) -> Vec<String> {
    let mut all = Vec::new();
    collect(walk, "", &mut all);
    // Ids, kinds, days and times are no text; a document in which one is none is refused.
    all.retain(|path| {
        let name = path.rsplit('/').next().unwrap();
        let id = [
            "id",
            "author",
            "me",
            "pattern",
            "commitment",
            "card",
            "look_for",
            "about",
        ];
        let mut tried = walk.clone();
        *tried.pointer_mut(path).unwrap() = "It is typed.".into();
        !id.contains(&name)
            && name != "format"
            && serde_json::from_value::<WalkDocument>(tried).is_ok()
    });
    all
}

fn collect(value: &Value, path: &str, into: &mut Vec<String>) {
    match value {
        Value::String(_) => into.push(path.to_owned()),
        Value::Array(all) => {
            for (n, one) in all.iter().enumerate() {
                collect(one, &format!("{path}/{n}"), into);
            }
        }
        Value::Object(all) => {
            for (name, one) in all {
                collect(one, &format!("{path}/{name}"), into);
            }
        }
        _ => {}
    }
}

/// Puts a text of its own into each field, with words in it that have to be found.
fn planted(words: &str) -> (WalkDocument, Vec<(String, String)>) {
    let mut walk = whole();
    let paths = typed(&walk);
    let plant = |(n, path): (usize, String)| (path, format!("{words} (plant {n} of many)"));
    let plants: Vec<_> = paths.into_iter().enumerate().map(plant).collect();
    for (path, text) in &plants {
        *walk.pointer_mut(path).unwrap() = text.as_str().into();
    }
    (read(walk), plants)
}

/// Lists what somebody typed on every paper and table for others.
fn for_others(walk: &WalkDocument) -> Vec<(String, Vec<String>)> {
    let mut all = Vec::new();
    for (name, kind) in Kind::ALL.into_iter().filter(|(_, kind)| !kind.is_mine()) {
        for visit in walk.visits.iter().map(|v| v.visit_no) {
            let paper = paper(kind, walk, Words::of(Lang::En), Some(visit));
            let texts = paper.typed().into_iter().map(str::to_owned).collect();
            all.push((format!("{name} {visit}"), texts));
        }
    }
    for (name, table) in [
        ("cards", cards_table(walk, Lang::En)),
        ("commitments", commitments_table(walk, Lang::En)),
    ] {
        let texts: Vec<String> = table.typed().into_iter().map(str::to_owned).collect();
        let file = String::from_utf8(table_csv(&table).unwrap()).unwrap();
        for text in &texts {
            assert!(file.contains(text), "{text} is not in the table of {name}");
        }
        all.push((name.to_owned(), texts));
    }
    all
}

/// Whether the page of a spot has its field, in its markup or where a script makes it.
fn stands(spot: &Spot<'_>, scripts: &str) -> bool {
    let page = root().join(format!("ui/{}.html", spot.page));
    let page = std::fs::read_to_string(page).unwrap();
    let name = spot.field;
    let field = page.contains(&format!("data-field=\"{name}\""))
        || scripts.contains(&format!("\"data-field\": \"{name}\""))
        || name
            .strip_prefix("portfolio_")
            .is_some_and(|text| scripts.contains(&format!("prose(\"{text}\")")));
    // A note has its field while it is changed; a protocol has an editor of its own, a pulse is final.
    let other =
        spot.page == "visit" || (["protocol", "wrap-up"].contains(&spot.page) && name.is_empty());
    let visits = ["visit", "hall"].contains(&spot.page) == spot.visit.is_some();
    // The promise itself belongs to an earlier walk: its row says what became of it.
    let promise = spot.page == "prebrief" && name == "text";
    (field || other || promise) && visits
}

#[track_caller]
fn all_are_found(words: &str, allowed: &[&str]) {
    let (walk, plants) = planted(words);
    let elements = root().join("ui/js/elements");
    let script = |name| std::fs::read_to_string(elements.join(name)).unwrap();
    let scripts = script("card-tools.js") + &script("portfolio.js");
    let mut met = BTreeSet::new();
    for (name, texts) in for_others(&walk) {
        let on_paper: Vec<&str> = texts.iter().map(String::as_str).collect();
        let remarks = look_over(&walk, &on_paper, &BlockList::default());
        for (path, plant) in &plants {
            if !on_paper.contains(&plant.as_str()) {
                continue;
            }
            met.insert(path);
            let spot = remarks.iter().find_map(|remark| match remark {
                Remark::Words { spot, text, .. } if text == plant => Some(*spot),
                _ => None,
            });
            let allowed = allowed
                .iter()
                .any(|part| path.split('/').any(|one| one == *part));
            match spot {
                Some(spot) => assert!(stands(&spot, &scripts), "{path} on {name}: {spot:?}"),
                None => assert!(allowed, "{path} stands on {name} and is not looked over"),
            }
        }
    }
    assert!(met.len() > 60, "too few texts stand on papers: {met:#?}");
}

#[test]
fn a_name_in_any_text_on_a_paper_for_others_is_found_with_its_field() {
    all_are_found("Ms. Okafor was there", &[OWN_NAME]);
}

#[test]
fn a_rating_in_any_text_on_a_paper_for_others_is_found_with_its_field() {
    all_are_found("The class got 3 out of 5 stars", &NAMES_ALONE);
}

#[test]
fn a_verdict_on_what_was_seen_is_found() {
    // What somebody will try, or says of the own practice, may be weighed by who says it.
    let own = [
        "commitments",
        "check_ins",
        "since_last_walk",
        "reflections",
        "learning_goal",
    ];
    let tried = [&NAMES_ALONE[..], &own[..], &["notes"]].concat();
    all_are_found("The lesson was excellent", &tried);
}

#[test]
fn nothing_is_found_on_the_papers_of_the_samples() {
    for lang in ["en", "es"] {
        let walk = sample(lang);
        for (name, texts) in for_others(&walk) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let found = look_over(&walk, &texts, &BlockList::default());
            assert!(found.is_empty(), "{lang} {name}: {found:#?}");
        }
    }
}

/// Privacy rules, rule 12: with few visits no paper for others tells subject and grade.
#[test]
fn no_paper_for_others_tells_what_a_walker_teaches() {
    let mut walk = sample("en");
    for walker in &mut walk.walkers {
        walker.area = "Zq Latin 11".to_owned();
    }
    walk.visits.truncate(2);
    for (name, kind) in Kind::ALL.into_iter().filter(|(_, kind)| !kind.is_mine()) {
        let paper = paper(kind, &walk, Words::of(Lang::En), Some(1));
        assert!(!format!("{paper:?}").contains("Zq Latin"), "{name}");
    }
    for table in [
        cards_table(&walk, Lang::En),
        commitments_table(&walk, Lang::En),
    ] {
        assert!(!format!("{table:?}").contains("Zq Latin"));
    }
}
