//! Tests of the core through its one door, without a window.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod acts;
mod charts;
mod closing;
mod common;
mod counting;
mod crash;
mod debrief;
mod doors;
mod earlier;
mod export_check;
mod follow_up;
mod hall;
mod importing;
mod language;
mod names;
mod old_files;
mod own_protocols;
mod paper;
mod planning;
mod portfolio;
mod properties;
mod protocols;
mod pulse;
mod refusing;
mod remains;
mod retention;
mod schedules;
mod schema;
mod searching;
mod since;
mod stages;
mod storage;
mod teams;
mod undoing;
mod verbs;
mod wall;

/// A test file that nobody declares would never run.
#[test]
fn every_file_beside_this_one_is_declared() {
    let here = include_str!("main.rs");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/core");
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        // A folder holds the data of the file of its name.
        if entry.file_type().unwrap().is_dir() {
            continue;
        }
        let name = entry.file_name().into_string().unwrap();
        let stem = name.strip_suffix(".rs").unwrap_or("main");
        assert!(
            ["main", "steady_writer"].contains(&stem) || here.contains(&format!("mod {stem};")),
            "{name} is not declared in main.rs"
        );
    }
}
