//! A writer that is killed at any moment loses nothing that it has acknowledged.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use walk_core::Notebook;
use walk_core::clock::SystemClock;

const KILLS: usize = 60;

fn writer() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let target = test.parent().and_then(|deps| deps.parent()).unwrap();
    target
        .join("examples")
        .join(format!("steady-writer{}", std::env::consts::EXE_SUFFIX))
}

/// S1: sixty kills, each in the middle of writing letters through the verb that the window writes with, lose nothing
/// that was acknowledged.
///
/// The window itself is killed eight times (`tests/e2e/crash.rs`), for it takes seconds to open again; there what is
/// typed at eight keys a second is held against what is left, here what is acknowledged, which is later than typed by
/// the tenth of a second that a page waits (`tests/e2e/typing.rs`).
#[test]
fn nothing_acknowledged_is_lost_in_sixty_kills() {
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged: HashMap<String, String> = HashMap::new();
    let mut seed = 20_261_105_u64;
    for round in 0..KILLS {
        // Knuth's multiplier: spreads the moments of the kills, the same in each run.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let lines = 1 + (seed >> 33) as usize % 24;
        let mut child = Command::new(writer())
            .arg(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the example steady-writer is built with the tests");
        let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut take = |line: String| {
            let mut parts = line.split('\t').map(str::to_owned);
            if let (Some(id), Some(text), Some(_)) = (parts.next(), parts.next(), parts.next()) {
                acknowledged.insert(id, text);
            }
        };
        out.by_ref()
            .take(lines)
            .map_while(Result::ok)
            .for_each(&mut take);
        child.kill().unwrap();
        child.wait().unwrap();
        // What still stands in the pipe was acknowledged too; a torn last line has no point at its end.
        out.map_while(Result::ok)
            .filter(|line| line.ends_with("\t."))
            .for_each(&mut take);

        let notebook = Notebook::open(folder.path(), Box::new(SystemClock)).unwrap();
        assert_eq!(
            notebook.reader().check().unwrap(),
            None,
            "after kill {round}"
        );
        let mut found: HashMap<String, String> = HashMap::new();
        for walk in notebook.reader().walks().unwrap() {
            found.extend(walk.notes.into_iter().map(|n| (n.id, n.text)));
        }
        for (id, text) in &acknowledged {
            let kept = found
                .get(id)
                .unwrap_or_else(|| panic!("{id} is lost after kill {round}"));
            // A letter more may have been kept than could still be said.
            assert!(
                kept.starts_with(text),
                "{kept:?} lacks some of {text:?} after kill {round}"
            );
        }
    }
    assert!(acknowledged.len() > KILLS, "the writer wrote in each round");
}
