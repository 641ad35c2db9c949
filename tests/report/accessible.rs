//! PDF/UA-1 as somebody else reads it: `outloud` looks over every PDF that we write.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use walk_report::Block;
use walk_report::chart::ChartModel;
use walk_words::Words;

use crate::papers::{SHEETS, Sample, laid_out, samples};

/// One thing that the checker found in a file.
#[derive(Debug)]
struct Finding {
    file: String,
    rule: String,
    /// The words that it is about.
    words: String,
}

/// Looks files over, all in one run.
fn findings(files: &[PathBuf]) -> Vec<Finding> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let checker = target.join("pdf-check");
    let wanted = include_str!("requirements.txt");
    let there = std::fs::read_to_string(checker.join("requirements.txt"));
    assert!(
        there.is_ok_and(|there| there == wanted),
        "the checker of PDFs is not there: `cargo xtask check` installs it"
    );
    let python = std::fs::read_to_string(checker.join("python")).unwrap();
    let out = Command::new(python)
        .args(["-m", "outloud.cli", "--fail-on", "never", "--json"])
        .arg(files[0].with_file_name("found.json"))
        .args(files)
        .env("PYTHONPATH", &checker)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "the checker failed: {said}");
    let found = std::fs::read(files[0].with_file_name("found.json")).unwrap();
    let found: Value = serde_json::from_slice(&found).unwrap();
    let results = found["results"].as_array().unwrap();
    assert_eq!(results.len(), files.len(), "a file was not looked at");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let each = results.iter().flat_map(|result| {
        assert!(result["error"].is_null(), "{result}");
        let file = Path::new(result["path"].as_str().unwrap());
        let file = file.file_stem().unwrap().to_string_lossy().into_owned();
        let findings = result["findings"].as_array().unwrap().iter();
        findings.map(move |finding| Finding {
            file: file.clone(),
            rule: text(&finding["rule"]),
            words: text(&finding["evidence"]),
        })
    });
    each.collect()
}

/// Tells whether a finding is as it should be.
fn justified(finding: &Finding, sample: &Sample) -> bool {
    let words = Words::of(sample.lang);
    match finding.rule.as_str() {
        // The foot of each page is an artifact, as PDF/UA-1 7.8 asks of what comes again on each page;
        // where there is one page, the checker takes it for text that somebody forgot to tag.
        "TAG-002" => finding.words.starts_with(&words.say("report-purpose-line")),
        // Each blank sheet is a form of its own and lies on a pile: its labels are no running header.
        "PAG-001" => {
            let labels = ["report-scripting-sheet", "report-focus-question"];
            sample.kind == SHEETS && finding.words == labels.map(|key| words.say(key)).join("; ")
        }
        // In a chart each cell has a heading above and one beside it: where there is one walk there are
        // more headings than numbers.
        "TBL-010" => of_a_chart(finding, sample),
        // A strip of minutes is mostly empty, and each empty cell says so.
        "TBL-012" => charts(sample).any(|chart| chart.columns.len() > 6),
        // Two charts on a page are two tables; the checker takes their lines for those of a third one.
        "TBL-014" => of_a_chart(finding, sample),
        // In which order a page is painted nobody hears: what is read follows the tags, whose order
        // stands in `golden/`.
        "ORD-001" => true,
        _ => false,
    }
}

fn charts(sample: &Sample) -> impl Iterator<Item = &ChartModel> {
    let blocks = sample.paper.iter().flat_map(|paper| &paper.blocks);
    blocks.filter_map(|block| match block {
        Block::Chart(chart) => Some(&**chart),
        _ => None,
    })
}

/// Tells whether a finding begins with a heading of a chart.
fn of_a_chart(finding: &Finding, sample: &Sample) -> bool {
    charts(sample).any(|chart| {
        let columns = chart.columns.iter().map(|column| &column.text);
        let mut headings = columns.chain([&chart.corner]);
        headings.any(|heading| finding.words.starts_with(heading.as_str()))
    })
}

#[test]
fn a_checker_of_somebody_else_finds_no_fault_in_any_kind() {
    let all = samples();
    let files = all.iter();
    let files = files.map(|one| (format!("{}.pdf", one.name()), one.pdf.bytes.clone()));
    let (_folder, files) = laid_out(files);
    let faults: Vec<Finding> = findings(&files)
        .into_iter()
        .filter(|finding| {
            let sample = all.iter().find(|one| one.name() == finding.file);
            !sample.is_some_and(|sample| justified(finding, sample))
        })
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_checker_sees_what_a_screen_reader_would_miss() {
    let agenda = &samples()[0].pdf.bytes;
    // Other letters in the same place leave the file whole.
    let spoilt = [
        ("no-tags", "/StructTreeRoot ", "/SomethingTreeR "),
        ("no-headers", "/S/TH", "/S/TD"),
        ("no-first-heading", "/S/H1", "/S/H3"),
        ("no-language", "/Lang", "/Lamp"),
        ("no-mark-of-the-standard", "pdfuaid:part", "pdfuaix:part"),
    ];
    let files = spoilt.map(|(name, from, to)| {
        assert_eq!(from.len(), to.len());
        (
            format!("{name}.pdf"),
            replaced(agenda, from.as_bytes(), to.as_bytes()),
        )
    });
    let (_folder, files) = laid_out(files);
    let found = findings(&files);
    for (name, ..) in spoilt {
        assert!(
            found.iter().any(|one| one.file == name),
            "{name}: {found:#?}"
        );
    }
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let places: Vec<usize> = (0..=bytes.len() - from.len())
        .filter(|at| bytes[*at..].starts_with(from))
        .collect();
    assert!(!places.is_empty(), "there is nothing to spoil");
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}
