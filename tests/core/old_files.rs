//! What older programs wrote is read for good: notebooks of every schema, walk files of version 1.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use walk_core::agreement::Profile;
use walk_core::clock::StepClock;
use walk_core::document::{VERSION, WalkDocument, parse_walk_file, write_walk_file};
use walk_core::terms::{Language, WalkStatus};
use walk_core::{Notebook, Noun};

use crate::common::{add, fresh, read, sample, start};

/// The notebooks that older programs wrote, by the schema that they have.
fn notebooks() -> Vec<(u32, PathBuf)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/files");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let schema = name
            .strip_prefix('v')
            .and_then(|n| n.strip_suffix(".sqlite"));
        let schema = schema.unwrap_or_else(|| panic!("{name}: not vNNNN.sqlite"));
        found.push((schema.parse().unwrap(), path));
    }
    found.sort();
    found
}

fn schema_of(db: &std::path::Path) -> u32 {
    let db = Connection::open(db).unwrap();
    db.pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

/// Empties all that schema 1 had no place for; equal to what it was if it was empty.
fn of_schema_1(walk: &WalkDocument) -> WalkDocument {
    let mut walk = WalkDocument {
        no_linked_goal: false,
        protocol: None,
        overlays: vec![],
        agreement_profile: Profile::None,
        agreement: None,
        focus_rationale: String::new(),
        focus_check: vec![],
        focus_width: None,
        opening_activity: String::new(),
        prebrief_start: None,
        where_to_sit: String::new(),
        talk_to_students: None,
        devices: None,
        enter_together: false,
        previous_walk: None,
        since_last_walk: vec![],
        proposals: vec![],
        ..walk.clone()
    };
    for w in &mut walk.walkers {
        (w.understands, w.initials) = (false, String::new());
        w.evidence_types.clear();
    }
    for v in &mut walk.visits {
        (v.lesson_phase, v.host_status) = (None, None);
        (v.coverage, v.host_focus) = (String::new(), String::new());
        (v.host_told, v.students_told) = (false, false);
    }
    of_schema_2(&walk)
}

/// Empties all that schema 2 had no place for.
fn of_schema_2(walk: &WalkDocument) -> WalkDocument {
    let walk = of_schema_4(walk);
    let mut walk = WalkDocument {
        hall_mode: None,
        mirrors: vec![],
        clarifications: vec![],
        check_ins: vec![],
        ..walk
    };
    for n in &mut walk.notes {
        (n.actor, n.because) = (None, None);
        (n.starred, n.picked) = (false, false);
    }
    for c in &mut walk.commitments {
        (c.class_or_context, c.invite_to_see_me) = (String::new(), false);
    }
    walk
}

/// Empties all that schema 4 had no place for.
fn of_schema_4(walk: &WalkDocument) -> WalkDocument {
    let mut walk = WalkDocument {
        celebration: String::new(),
        prebrief_minutes_note: String::new(),
        debrief_minutes_note: String::new(),
        changed_because: String::new(),
        raw_notes_delete_on: None,
        walk_delete_on: None,
        predictions: vec![],
        comments: vec![],
        comm_log: vec![],
        stage_times: vec![],
        process_pulses: vec![],
        ..walk.clone()
    };
    walk.cards
        .iter_mut()
        .for_each(|c| c.seen_differently.clear());
    walk.patterns.iter_mut().for_each(|p| p.name.clear());
    for r in &mut walk.reflections {
        (r.equity_lens, r.takeaway) = (String::new(), String::new());
        r.shareable.clear();
        r.left_out = false;
    }
    of_schema_5(&walk)
}

/// Empties all that schema 5 had no place for.
fn of_schema_5(walk: &WalkDocument) -> WalkDocument {
    let mut walk = walk.clone();
    for r in &mut walk.reflections {
        r.portfolio_overview.clear();
        r.portfolio_reflection.clear();
        r.portfolio_link.clear();
    }
    walk
}

#[test]
fn every_older_notebook_opens_with_all_that_was_in_it() {
    let found = notebooks();
    assert_eq!(found[0].0, 1, "the first schema is there");
    for (schema, path) in found {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("notebook.sqlite");
        fs::copy(&path, &copy).unwrap();
        assert_eq!(schema_of(&copy), schema);
        let clock = Box::new(StepClock::at(start()));
        let mut n = Notebook::open(folder.path(), clock).unwrap();
        assert_eq!(n.reader().check().unwrap(), None, "{schema}");

        let walks = n.reader().walks().unwrap();
        assert_eq!(walks.len(), 2);
        for lang in ["en", "es"] {
            let of = Language::parse(lang).unwrap();
            let walk = walks.iter().find(|w| w.language == of).unwrap();
            let texts = |w: &WalkDocument| -> Vec<(u32, String)> {
                w.notes
                    .iter()
                    .map(|n| (n.visit_no, n.text.clone()))
                    .collect()
            };
            let as_today = sample(lang);
            assert_eq!(texts(walk), texts(&as_today), "{schema}, {lang}");
            assert_eq!((walk.visits.len(), walk.walkers.len()), (4, 4));
            assert_eq!(walk.cards.len(), as_today.cards.len());
            assert_eq!(walk.commitments.len(), 4);
            assert_eq!(walk.status, WalkStatus::FollowUp);
            assert_eq!(walk.me, n.me());
            let then = match schema {
                1 => of_schema_1(walk),
                2 => of_schema_2(walk),
                4 => of_schema_4(walk),
                _ => of_schema_5(walk),
            };
            assert_eq!(&then, walk, "{schema}, {lang}: what is new is empty");
            // It goes out and in again like any other.
            let mut empty = fresh();
            let file = parse_walk_file(&write_walk_file(walk)).unwrap();
            let id = empty.notebook.import(file).unwrap().value;
            assert_eq!(&read(&empty.notebook, &id), walk);
        }
        assert!(n.reader().doors().unwrap().is_empty());
        assert!(n.reader().own_protocols().unwrap().is_empty());

        // What is new can be written.
        let id = walks[0].id.clone();
        add(&mut n, &id, Noun::Proposal);
        let mirror = walk_core::protocol::builtin("mirror", walks[0].language).unwrap();
        n.choose_protocol(&id, mirror).unwrap();
        n.undo().unwrap();
        n.undo().unwrap();
        assert_eq!(read(&n, &id), walks[0]);
    }
}

#[test]
fn an_older_notebook_is_copied_once_before_it_is_brought_up_to_date() {
    let (_, path) = notebooks().remove(0);
    let folder = tempfile::tempdir().unwrap();
    let (file, clock) = (
        folder.path().join("notebook.sqlite"),
        StepClock::at(start()),
    );
    fs::copy(&path, &file).unwrap();
    // Looked into where it lies, a file of the repository would get others beside it for a moment.
    let kept = folder.path().join("kept");
    fs::copy(&path, &kept).unwrap();
    drop(Notebook::open(folder.path(), Box::new(clock)).unwrap());
    let newest = schema_of(&file);
    assert!(newest >= 6);
    let copy = folder
        .path()
        .join(format!("backups/before-version-{newest}.sqlite"));
    assert_eq!(schema_of(&copy), 1);
    let notes = |path: &std::path::Path| -> i64 {
        let db = Connection::open(path).unwrap();
        db.query_row("SELECT count(*) FROM note", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(notes(&copy), notes(&kept));
    assert!(notes(&copy) > 40);

    let before = fs::read(&copy).unwrap();
    drop(Notebook::open(folder.path(), Box::new(StepClock::at(start()))).unwrap());
    assert_eq!(fs::read(&copy).unwrap(), before, "not again");
}

/// A walk file as the first release wrote it, shortened.
const OLD: &str = r#"{
  "format": "learning-walk", "version": 1, "id": "01900000-0000-7000-8000-00000000000a",
  "title": "Talk", "date": "2026-11-05", "language": "en", "status": "walking", "closed_at": null,
  "focus_question": "Who explains?", "purpose_statement": "", "linked_goal": "Academic talk",
  "me": "01900000-0000-7000-8000-000000000001",
  "walkers": [
    { "id": "01900000-0000-7000-8000-000000000001", "display_name": "Nora", "area": "Science 7",
      "roles": ["facilitator"], "learning_goal": "Waiting", "my_current_practice": "I ask.",
      "my_prediction": "", "author": "01900000-0000-7000-8000-000000000001",
      "created_at": "2026-11-05T08:00:00.000Z", "changed_at": "2026-11-05T08:00:00.000Z" }
  ],
  "look_fors": [], "norms": [],
  "visits": [
    { "id": "01900000-0000-7000-8000-000000000011", "visit_no": 1, "start": "09:05",
      "minutes": 12, "transit_minutes": 4, "entered_at": "2026-11-05T09:05:40.000Z",
      "left_at": null, "author": "01900000-0000-7000-8000-000000000001",
      "created_at": "2026-11-05T08:00:00.000Z", "changed_at": "2026-11-05T08:00:00.000Z" }
  ],
  "notes": [
    { "id": "01900000-0000-7000-8000-000000000021", "visit_no": 1, "lane": "notice",
      "text": "9 of 24", "minute": 3, "evidence_type": "count", "draft": false, "card": null,
      "author": "01900000-0000-7000-8000-000000000001",
      "created_at": "2026-11-05T09:08:00.000Z", "changed_at": "2026-11-05T09:08:00.000Z" }
  ],
  "cards": [], "patterns": [], "team_wonderings": [], "team_next_steps": [], "reflections": [],
  "commitments": [], "author": "01900000-0000-7000-8000-000000000001",
  "created_at": "2026-11-05T08:00:00.000Z", "changed_at": "2026-11-05T08:00:00.000Z"
}"#;

#[test]
fn a_walk_file_of_version_1_comes_in_and_goes_out_as_one_of_today() {
    let mut f = fresh();
    let old = parse_walk_file(OLD.as_bytes()).unwrap();
    let id = f.notebook.import(old).unwrap().value;
    assert_eq!(id, "01900000-0000-7000-8000-00000000000a");
    let walk = read(&f.notebook, &id);
    assert_eq!(
        (walk.version, walk.notes[0].text.as_str()),
        (VERSION, "9 of 24")
    );
    assert_eq!(walk.visits[0].start.unwrap().to_string(), "09:05");
    assert_eq!(walk.status, WalkStatus::Walking);
    assert_eq!(of_schema_1(&walk), walk, "what is new is empty");

    let again = f.notebook.import(parse_walk_file(OLD.as_bytes()).unwrap());
    assert!(again.unwrap().changes.is_empty(), "it is here already");
    let today = write_walk_file(&walk);
    assert!(String::from_utf8_lossy(&today).contains("\"version\": 5"));
    assert_eq!(parse_walk_file(&today).unwrap(), walk);
}
