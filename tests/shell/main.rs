//! Tests of the shell without a window: commands, terminal, contract, and the files of `ui/`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod commands;
mod contract;
mod debrief;
mod export;
mod file_format;
mod names;
mod overtime;
mod plan;
mod review;
mod scripting;
mod statements;
mod terminal;
mod ui_contrast;
mod ui_files;
mod ui_markup;
mod wording;
mod wrap_up;

/// A test file that nobody declares would never run.
#[test]
fn every_file_beside_this_one_is_declared() {
    let here = include_str!("main.rs");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shell");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let stem = name.strip_suffix(".rs").unwrap();
        assert!(
            stem == "main" || here.contains(&format!("mod {stem};")),
            "{name} is not declared in main.rs"
        );
    }
}
