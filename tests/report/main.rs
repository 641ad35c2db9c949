//! Tests of the words and of the papers. PDFs are read back with poppler-utils and looked over by outloud,
//! Word documents and tables are opened by LibreOffice, web pages by Chromium.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod accessible;
mod browser;
mod calendar;
mod check;
mod content;
mod form;
mod fuzz;
mod golden;
mod kept;
mod kinds;
mod office;
mod paper;
mod papers;
mod pictures;
mod press;
mod scripting;
mod strange;
mod typography;
mod walks;
mod word_file;
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
