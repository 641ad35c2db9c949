//! Makes what `cargo xtask bench` measures: a walk of many notes, its report, the same content as a web page.
//!
//! - `walk NOTES OUT` writes a walk file of 40 visits with so many notes.
//! - `html KIND WALK OUT` writes a paper of it as a web page, for other programs to turn into PDF.
//! - `pdf KIND WALK OUT` writes it as PDF, once, and prints the most memory that this took, in kB.
//! - `serve KIND WALK` writes it as PDF for each line that comes in, and prints the milliseconds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement stops at the first surprise"
)]

use std::io::BufRead;
use std::time::Instant;

use chrono::NaiveDate;
use serde_json::{Value, json};
use walk_core::document::{WalkDocument, parse_walk_file};
use walk_report::{Kind, paper, paper_html, paper_pdf};
use walk_words::{Lang, Words};

const VISITS: usize = 40;
const SAMPLE: &[u8] = include_bytes!("../../../locales/en/sample.json");
/// What notes say; each gets a number too, so that no two are the same.
const SEEN: [&str; 4] = [
    "Three of 24 students turn to a partner and ask for the reason behind the answer before they write.",
    "The task on the wall asks for two ways; the pair by the window draws a second one and says why.",
    "What would happen if the first answer were not confirmed for ten more seconds?",
    "I'll try to ask for a second reason before I write anything on the board.",
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["walk", notes, out] => {
            let walk = walk(notes.parse().expect("a number of notes"));
            std::fs::write(out, walk.to_string()).expect("the walk file");
        }
        ["html", kind, file, out] => {
            let (kind, walk) = (of(kind), read(file));
            let paper = paper(kind, &walk, Words::of(Lang::En), None);
            std::fs::write(out, paper_html(&paper, &walk, Lang::En)).expect("the web page");
        }
        ["pdf", kind, file, out] => {
            std::fs::write(out, made(of(kind), &read(file))).expect("the PDF");
            println!("{}", most_memory());
        }
        ["serve", kind, file] => {
            let (kind, walk) = (of(kind), read(file));
            for line in std::io::stdin().lock().lines() {
                line.expect("a line");
                let begun = Instant::now();
                let bytes = made(kind, &walk);
                let took = begun.elapsed().as_secs_f64() * 1000.0;
                assert!(bytes.starts_with(b"%PDF"));
                println!("{took:.3}");
            }
        }
        _ => panic!("walk NOTES OUT, html KIND WALK OUT, pdf KIND WALK OUT, serve KIND WALK"),
    }
}

fn of(kind: &str) -> Kind {
    Kind::parse(kind).expect("a kind of paper")
}

fn read(file: &str) -> WalkDocument {
    parse_walk_file(&std::fs::read(file).expect("the walk file")).expect("a walk")
}

fn made(kind: Kind, walk: &WalkDocument) -> Vec<u8> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 5).expect("a day");
    let paper = paper(kind, walk, Words::of(Lang::En), None);
    paper_pdf(&paper, walk, Lang::En, day).expect("a PDF").bytes
}

/// The sample with more visits and more notes.
fn walk(notes: usize) -> Value {
    let mut walk: Value = serde_json::from_slice(SAMPLE).expect("the sample");
    let me = walk["me"].clone();
    let visits: Vec<Value> = (1..=VISITS)
        .map(|n| json!({ "visit_no": n, "minutes": 10 }))
        .collect();
    let notes: Vec<Value> = (0..notes)
        .map(|n| {
            let seen = SEEN[n % SEEN.len()];
            let lane = ["notice", "notice", "wonder", "try"][n % SEEN.len()];
            json!({ "visit_no": n % VISITS + 1, "lane": lane, "minute": n % 10, "author": me,
                "text": format!("{seen} ({n})") })
        })
        .collect();
    (walk["visits"], walk["notes"]) = (json!(visits), json!(notes));
    walk
}

/// The most memory that this process has held so far, in kB (Linux); 0 where the system does not tell.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}
