//! The end of power, at any moment.

use crate::scene::{SOON, empty_walk, in_the_room, say};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};
use walk_e2e::{App, Page, Setup, kill, until};

/// The pace of a quick typist: eight keys a second.
const PACE: Duration = Duration::from_millis(125);
/// What may be lost: what was typed in the last moments before the end.
const GRACE: Duration = Duration::from_millis(150);

/// Types at a typist's pace until the app is killed at a moment of chance; gives what was typed and when.
fn type_until_killed(app: &App, after: Duration) -> (Vec<(char, Instant, Instant)>, Instant) {
    let id = app.session().app();
    let killer = std::thread::spawn(move || {
        std::thread::sleep(after);
        let moment = Instant::now();
        kill(id);
        moment
    });
    let mut typed = Vec::new();
    for letter in ('a'..='z').cycle() {
        let begun = Instant::now();
        if app.session().type_keys(&letter.to_string()).is_err() {
            typed.push((letter, begun, begun + Duration::from_secs(60)));
            break;
        }
        typed.push((letter, begun, Instant::now()));
        std::thread::sleep(PACE.saturating_sub(begun.elapsed()));
    }
    (typed, killer.join().unwrap())
}

/// S1, S9: in the real window, as often as time allows; `tests/core/crash.rs` makes up the number.
#[test]
fn a_kill_while_typing_loses_at_most_the_last_moment() {
    let runs: u32 = std::env::var("LEARNING_WALKS_CRASHES")
        .ok()
        .and_then(|runs| runs.parse().ok())
        .unwrap_or(8);
    let seed = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .subsec_nanos();
    println!("seed {seed}");
    let mut chance = u64::from(seed);
    let mut app = Setup::new().alone().start();
    let (walk, visit) = empty_walk(&app);
    in_the_room(&app, &walk, &visit);
    let mut before = String::new();
    for run in 1..=runs {
        chance = chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let after = Duration::from_millis(300 + (chance >> 33) % 1500);
        let (typed, moment) = type_until_killed(&app, after);
        app = app.kill_and_reopen();
        assert_eq!(
            app.page(),
            Some(Page::Visit),
            "run {run} opens on the visit"
        );
        assert!(
            app.address().contains(&visit),
            "run {run} opens on the same visit: {}",
            app.address()
        );
        let note = app.css("#note");
        let value = app.property(&note, "value");
        let value = value.as_str().unwrap().to_owned();
        let all: String = typed.iter().map(|(letter, ..)| letter).collect();
        let sure: String = typed
            .iter()
            .filter(|(_, _, done)| *done + GRACE <= moment)
            .map(|(letter, ..)| letter)
            .collect();
        assert!(
            value.starts_with(&format!("{before}{sure}")),
            "run {run}, killed after {after:?}: \"{value}\" lacks some of \"{before}{sure}\""
        );
        assert!(
            format!("{before}{all}").starts_with(&value),
            "run {run}: \"{value}\" is not what was typed, \"{before}{all}\""
        );
        until("the line about the unclean end", SOON, || {
            (app.count(".told") == 1).then_some(())
        });
        app.js(
            "arguments[0].focus(); arguments[0].setSelectionRange(1e6, 1e6)",
            &[note.argument()],
        );
        before = value;
    }
    app.cli(&["check"]);
}

#[test]
fn an_unclean_end_leads_back_to_the_hall_and_to_the_paper_and_says_what_was_kept() {
    let mut app = Setup::new().alone().start();
    let (walk, visit) = empty_walk(&app);
    for page in [Page::Hall, Page::Scripting] {
        app.go(page, Some(&walk), Some(&visit));
        let field = if page == Page::Hall {
            "[data-field=same]"
        } else {
            "#text"
        };
        app.click_css(field);
        app.keys("I wait as well");
        app.saved();
        app = app.kill_and_reopen();
        assert_eq!(app.page(), Some(page));
        assert!(app.address().contains(&visit), "{}", app.address());
        let field = app.css(field);
        assert_eq!(app.property(&field, "value"), "I wait as well");
        until("the line about the unclean end", SOON, || {
            (app.count(".told") == 1).then_some(())
        });
    }
}

#[test]
fn a_clean_end_is_not_called_unclean() {
    let app = Setup::new().sample().start();
    let app = app.close_and_reopen();
    assert_eq!(app.page(), Some(Page::Home));
    assert_eq!(app.count(".told"), 0);
}

#[test]
fn a_damaged_notebook_is_kept_and_a_copy_can_take_its_place() {
    let app = Setup::new().sample().start();
    let title = app.invoke("list_walks", &json!({}))["walks"][0]["title"]
        .as_str()
        .unwrap()
        .to_owned();
    let app = app.close_and_reopen_after(|folder| {
        let notebook = folder.join("data").join("notebook.sqlite");
        let mut bytes = std::fs::read(&notebook).unwrap();
        let end = bytes.len().min(8192);
        bytes[..end].fill(b'x');
        std::fs::write(&notebook, bytes).unwrap();
    });
    app.wait_for_page(Page::Recovery);
    assert!(app.text().contains(&say("recovery-heading")));
    let message = app.css("#message");
    assert_ne!(
        app.property(&message, "innerText"),
        "",
        "it says what is wrong"
    );
    let found = app.axe();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let kept = files(&app.place("data")).iter().any(|path| {
        std::fs::read(path).is_ok_and(|bytes| bytes.windows(64).any(|part| part == [b'x'; 64]))
    });
    assert!(
        kept,
        "the damaged file is still there: {:?}",
        files(&app.place("data"))
    );
    app.click(&app.css("#newest"));
    app.wait_for_page(Page::Home);
    app.expect_text(&title);
}

#[test]
fn without_a_copy_the_recovery_page_says_so() {
    let app = Setup::new()
        .prepare(|folder| {
            std::fs::create_dir_all(folder.join("data")).unwrap();
            let path = folder.join("data").join("notebook.sqlite");
            std::fs::write(path, "x".repeat(9000)).unwrap();
        })
        .start();
    app.wait_for_page(Page::Recovery);
    app.click(&app.css("#newest"));
    until("a sentence about the copy", SOON, || {
        (!app.trouble().is_empty()).then_some(())
    });
    assert_eq!(app.page(), Some(Page::Recovery));
}

/// Lists every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
