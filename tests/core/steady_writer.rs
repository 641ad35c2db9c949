//! Writes notes without end and says each one that was kept; `crash.rs` kills it.

#![allow(clippy::unwrap_used)]

use std::io::Write as _;
use std::path::PathBuf;

use walk_core::Notebook;
use walk_core::clock::SystemClock;
use walk_core::terms::Lane;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap());
    let mut notebook = Notebook::open(&folder, Box::new(SystemClock)).unwrap();
    let walk = notebook
        .plan_walk("2026-11-05".parse().unwrap())
        .unwrap()
        .value;
    let visit = notebook.reader().walk(&walk).unwrap().visits[0].id.clone();
    let mut out = std::io::stdout().lock();
    for n in 0u32.. {
        // Half a note is a draft first, as under a person's hands.
        notebook
            .write_note(&visit, (Lane::Notice, "half"), f64::from(n * 2))
            .unwrap();
        let text = format!("note {n} of {walk}");
        let kept = notebook
            .write_note(&visit, (Lane::Notice, text.as_str()), f64::from(n * 2 + 1))
            .unwrap();
        notebook.finish_note(&visit).unwrap();
        writeln!(out, "{}\t{walk}\t{text}", kept.value.unwrap()).unwrap();
        out.flush().unwrap();
    }
}
