//! The list of commands is the same in Rust, in the permission, in `api.js`; the types are written.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use learning_walks::COMMAND_NAMES;
use regex::Regex;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn commands() -> BTreeSet<String> {
    COMMAND_NAMES
        .iter()
        .map(|name| (*name).to_owned())
        .collect()
}

#[test]
fn every_command_stands_in_the_permission_once() {
    let toml = read("src-tauri/permissions/app.toml");
    let list = toml.split("commands.allow").nth(1).unwrap();
    let names: Vec<String> = Regex::new(r#""(\w+)""#)
        .unwrap()
        .captures_iter(list)
        .map(|c| c[1].to_owned())
        .collect();
    assert_eq!(names.len(), COMMAND_NAMES.len());
    assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), commands());
}

#[test]
fn every_command_has_one_documented_function_in_api_js() {
    let js = [
        "api.js",
        "plan-api.js",
        "notebook-api.js",
        "hall-api.js",
        "follow-api.js",
        "debrief-api.js",
        "review-api.js",
        "paper-api.js",
    ]
    .map(|file| read(&format!("ui/js/{file}")))
    .concat();
    let call =
        Regex::new(r#"(?m)^/\*\*[^\n]+\*/\nexport const (\w+) = command\("(\w+)"\);"#).unwrap();
    let mut names = BTreeSet::new();
    for c in call.captures_iter(&js) {
        let camel: String = c[2]
            .split('_')
            .enumerate()
            .map(|(i, w)| {
                if i == 0 {
                    w.to_owned()
                } else {
                    w[..1].to_uppercase() + &w[1..]
                }
            })
            .collect();
        assert_eq!(&c[1], camel, "the function is named like its command");
        assert!(names.insert(c[2].to_owned()), "{} stands twice", &c[2]);
    }
    assert_eq!(
        js.matches("command(\"").count(),
        names.len(),
        "each function has a sentence above it"
    );
    assert_eq!(names, commands());
}

#[test]
fn the_types_of_the_window_are_those_of_rust() {
    let path = root().join("ui/js/types.d.ts");
    let declared = learning_walks::type_declarations();
    if std::env::var_os("LEARNING_WALKS_WRITE_TYPES").is_some() {
        fs::write(&path, &declared).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap();
    assert!(
        written == declared,
        "ui/js/types.d.ts is not up to date: run `cargo xtask types`"
    );
}

#[test]
fn the_policy_is_the_strict_one_in_debug_and_release_alike() {
    let conf: serde_json::Value = serde_json::from_str(&read("tauri.conf.json")).unwrap();
    let security = &conf["app"]["security"];
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
        connect-src ipc: http://ipc.localhost; require-trusted-types-for 'script'; trusted-types 'none'; \
        base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'";
    assert_eq!(security["csp"], policy);
    assert_eq!(security["devCsp"], policy);
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["capabilities"].as_array().unwrap().len(), 1);
    assert_eq!(
        security["capabilities"][0]["permissions"],
        serde_json::json!(["app"])
    );
    assert_eq!(
        security["capabilities"][0]["windows"],
        serde_json::json!(["main"])
    );
    assert_eq!(conf["app"]["windows"][0]["dragDropEnabled"], false);
    assert!(conf["build"].get("devUrl").is_none());
}

#[test]
fn the_layers_hold() {
    for (folder, forbidden) in [
        (
            "src-tauri/core",
            vec!["tauri", "walk-words", "walk-report", "typst"],
        ),
        ("src-tauri/words", vec!["tauri", "walk-core", "rusqlite"]),
        ("src-tauri/report", vec!["tauri", "rusqlite"]),
    ] {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        for name in forbidden {
            let line = Regex::new(&format!(r"(?m)^{name}[\w-]*(\.| =)")).unwrap();
            assert!(!line.is_match(&manifest), "{folder} names {name}");
        }
    }
    let sql = Regex::new(r#""(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|VACUUM)\b"#).unwrap();
    for entry in walk("src-tauri") {
        let path = entry.to_string_lossy().replace('\\', "/");
        if path.ends_with(".rs") && !path.contains("core/src/store") {
            assert!(
                !sql.is_match(&fs::read_to_string(&entry).unwrap()),
                "SQL in {path}"
            );
        }
    }
}

fn walk(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    files
}
