//! The walk file is what its schema says, and the schema names every field that there is.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use walk_core::agreement::Agreement;

fn read(path: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// Brings a sample into a notebook and reads it out again, as `show --json` does.
fn shown(lang: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let clock = Box::new(walk_core::clock::SystemClock);
    let mut notebook = walk_core::Notebook::open(folder.path(), clock).unwrap();
    let sample = serde_json::from_value(read(&format!("locales/{lang}/sample.json"))).unwrap();
    let id = notebook
        .add_sample(sample, "2026-11-23".parse().unwrap())
        .unwrap()
        .value;
    serde_json::to_value(notebook.reader().walk(&id).unwrap()).unwrap()
}

#[test]
fn samples_and_what_the_app_writes_fit_the_schema() {
    let schema = jsonschema::validator_for(&read("docs/walk-file.schema.json")).unwrap();
    for lang in ["en", "es"] {
        for walk in [read(&format!("locales/{lang}/sample.json")), shown(lang)] {
            let wrong: Vec<String> = schema
                .iter_errors(&walk)
                .map(|e| format!("{}: {e}", e.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{wrong:#?}");
        }
    }
    let mut own_terms = shown("en");
    own_terms["agreement_profile"] = "custom".into();
    own_terms["agreement"] = serde_json::to_value(Agreement::default()).unwrap();
    assert!(schema.is_valid(&own_terms), "a team's own terms fit too");
    own_terms["agreement"]["door"] = "B12".into();
    assert!(!schema.is_valid(&own_terms));
    let mut forbidden = shown("en");
    forbidden["notes"][0]["teacher_name"] = "X".into();
    assert!(
        !schema.is_valid(&forbidden),
        "the schema knows no field for the person visited"
    );
}

#[test]
fn the_schema_and_the_page_name_every_field() {
    let schema = read("docs/walk-file.schema.json");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/file-format.md");
    let page = fs::read_to_string(path).unwrap();
    let mut named = BTreeSet::new();
    properties(&schema, &mut named);
    let mut written = BTreeSet::new();
    fields(&shown("en"), &mut written);
    // The sample has no terms of its own; what they hold is part of the format all the same.
    let terms = serde_json::to_value(Agreement::default()).unwrap();
    fields(&terms, &mut written);
    assert_eq!(written, named);
    for name in &named {
        assert!(
            page.contains(&format!("`{name}`")),
            "docs/file-format.md does not describe {name}"
        );
    }
}

fn properties(schema: &Value, into: &mut BTreeSet<String>) {
    if let Some(map) = schema.as_object() {
        if let Some(own) = map.get("properties").and_then(Value::as_object) {
            into.extend(own.keys().cloned());
        }
        map.values().for_each(|v| properties(v, into));
    }
}

fn fields(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            into.extend(map.keys().cloned());
            map.values().for_each(|v| fields(v, into));
        }
        Value::Array(list) => list.iter().for_each(|v| fields(v, into)),
        _ => {}
    }
}
