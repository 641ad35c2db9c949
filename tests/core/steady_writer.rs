//! Writes notes letter by letter without end, as the window does, and says each letter that was kept; `crash.rs` kills it.

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
    let mut seq = 0.0;
    for n in 0u32.. {
        let whole = format!("note {n}");
        for end in 1..=whole.len() {
            let typed = &whole[..end];
            seq += 1.0;
            let kept = notebook
                .write_note(&visit, (Lane::Notice, typed), seq)
                .unwrap();
            // The point tells a whole line from one that was torn off.
            writeln!(out, "{}\t{typed}\t.", kept.value.unwrap()).unwrap();
            out.flush().unwrap();
        }
        notebook.finish_note(&visit).unwrap();
    }
}
