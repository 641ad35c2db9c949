//! Tests of the words and of the reports. PDFs are read back with poppler-utils, Word documents with docx2txt.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod calendar;
mod check;
mod content;
mod form;
mod kinds;
mod paper;
mod press;
mod scripting;
mod strange;
mod walks;
mod words;

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_file_beside_this_one_is_declared() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/report");
    let declared: BTreeSet<String> = include_str!("main.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    let present: BTreeSet<String> = std::fs::read_dir(here)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .filter(|name| name != "main")
        .collect();
    assert_eq!(declared, present);
}
