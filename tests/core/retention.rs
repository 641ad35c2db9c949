//! Until when what was written is kept, and that what is deleted is gone: rows, index, undo, bytes.

use std::fs;

use serde_json::json;
use walk_core::Noun;
use walk_core::document::{WalkDocument, write_walk_file};
use walk_core::retention::{Kept, delete_on, is_due, usual};

use crate::common::{Fresh, all, fresh, note, read, sample, set};
use walk_core::terms::Lane;

/// Texts that stand nowhere else, by what they belong to.
const NOTE: &str = "Zyxquill seventeen pauses counted";
const EARLIER: &str = "Wordquill before it was changed";
const CARD: &str = "Cardquill on the table of the team";
const MINUTES: &str = "Minutequill said in the debrief";
const MINE: &str = "Reflectquill in private";
const PORTFOLIO: [&str; 3] = ["Overquill", "Lookquill", "example.org/linkquill"];

fn day(text: &str) -> Option<chrono::NaiveDate> {
    Some(text.parse().unwrap())
}

/// A copy of the sample of 17 November, with a text of each kind that no other has.
fn walk() -> (Fresh, String) {
    let mut f = fresh();
    let n = &mut f.notebook;
    let id = n.add_sample(sample("en"), "2026-11-23".parse().unwrap());
    let id = id.unwrap().value;
    let visit = read(n, &id).visits[0].id.clone();
    let one = note(n, &visit, Lane::Notice, EARLIER, 1.0);
    set(n, json!({"noun":"note","id":one,"text":"x"}));
    set(n, json!({"noun":"note","id":one,"text":NOTE}));
    let card = n.make_card(&one).unwrap().value;
    set(n, json!({"noun":"card","id":card,"text":CARD}));
    set(
        n,
        json!({"noun":"walk","id":id,"debrief_minutes_note":MINUTES}),
    );
    set(n, json!({"noun":"reflection","walk":id,"takeaway":MINE}));
    let [overview, reflection, link] = PORTFOLIO;
    set(
        n,
        json!({"noun":"reflection","walk":id,"portfolio_overview":overview,
            "portfolio_reflection":reflection,"portfolio_link":link}),
    );
    (f, id)
}

fn on_disk(f: &Fresh, text: &str) -> bool {
    let found = |bytes: Vec<u8>| bytes.windows(text.len()).any(|w| w == text.as_bytes());
    fs::read_dir(f.folder.path()).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        path.is_file() && found(fs::read(path).unwrap())
    })
}

#[test]
fn the_usual_days_follow_the_debrief_the_hosts_and_the_school_year() {
    let (f, id) = walk();
    let mut walk = read(&f.notebook, &id);
    assert_eq!(walk.date, day("2026-11-17"));
    assert_eq!(delete_on(&walk, Kept::RawNotes), day("2026-12-01"));
    assert_eq!(delete_on(&walk, Kept::Table), day("2027-08-30"));
    assert_eq!(delete_on(&walk, Kept::Reflection), None);
    // A debrief two days later counts from there; an earlier one does not.
    let plain = walk.clone();
    for time in &mut walk.stage_times {
        time.begun_at.0 += 2 * 86_400_000;
        time.ended_at = None;
    }
    assert_eq!(usual(&walk, Kept::RawNotes), day("2026-12-03"));
    for time in &mut walk.stage_times {
        time.begun_at.0 -= 9 * 86_400_000;
    }
    assert_eq!(usual(&walk, Kept::RawNotes), day("2026-12-01"));
    // Hosts may read for ten school days, which end with the fourteen; for eleven, which do not.
    let hosts = |days: u32| {
        let terms = json!({"team_cap":4,"ask_students":"yes","host_view_days":days,
            "notice_days":2,"counts_as_observation":false});
        let agreement = Some(serde_json::from_value(terms).unwrap());
        let agreement_profile = walk_core::agreement::Profile::Custom;
        WalkDocument {
            agreement,
            agreement_profile,
            ..plain.clone()
        }
    };
    assert_eq!(usual(&hosts(0), Kept::RawNotes), day("2026-12-01"));
    assert_eq!(usual(&hosts(10), Kept::RawNotes), day("2026-12-01"));
    assert_eq!(usual(&hosts(11), Kept::RawNotes), day("2026-12-02"));
    assert_eq!(
        usual(&hosts(14), Kept::RawNotes),
        day("2026-12-07"),
        "no weekends"
    );
    let undated = WalkDocument {
        date: None,
        stage_times: vec![],
        ..plain
    };
    assert_eq!(delete_on(&undated, Kept::RawNotes), None);
    assert_eq!(delete_on(&undated, Kept::Table), None);
}

#[test]
fn a_day_that_somebody_chose_stands_until_it_is_taken_back_and_deletes_nothing() {
    let (mut f, id) = walk();
    set(
        &mut f.notebook,
        json!({"noun":"walk","id":id,"raw_notes_delete_on":"2026-11-18"}),
    );
    let walk = read(&f.notebook, &id);
    assert_eq!(delete_on(&walk, Kept::RawNotes), day("2026-11-18"));
    assert!(!is_due(
        &walk,
        Kept::RawNotes,
        "2026-11-17".parse().unwrap()
    ));
    assert!(is_due(&walk, Kept::RawNotes, "2026-11-18".parse().unwrap()));
    f.notebook.begin_session().unwrap();
    assert_eq!(read(&f.notebook, &id), walk, "a day alone deletes nothing");
    set(
        &mut f.notebook,
        json!({"noun":"walk","id":id,"raw_notes_delete_on":null}),
    );
    let walk = read(&f.notebook, &id);
    assert_eq!(
        delete_on(&walk, Kept::RawNotes),
        usual(&walk, Kept::RawNotes)
    );
}

#[test]
fn my_raw_notes_go_for_good_and_the_cards_stay() {
    let (mut f, id) = walk();
    let n = &mut f.notebook;
    let before = read(n, &id);
    let kinds = |kept: &[(Noun, u32)]| kept.iter().map(|(noun, _)| *noun).collect::<Vec<_>>();
    let kept = n.reader().kept(&id, Kept::RawNotes).unwrap();
    assert_eq!(
        kinds(&kept),
        [Noun::Wording, Noun::Note, Noun::Mirror, Noun::Tally]
    );
    let texts = n.reader().kept_texts(&id, Kept::RawNotes).unwrap();
    assert!(texts.contains(&NOTE.to_owned()) && texts.contains(&EARLIER.to_owned()));
    assert!(!texts.contains(&CARD.to_owned()) && !texts.contains(&MINE.to_owned()));
    assert_eq!(n.reader().search("Zyxquill").unwrap().len(), 1);
    // A note that was added and taken back waits for redo; it is gone as well.
    let visit = before.visits[1].id.clone();
    n.add_note(&visit, (Lane::Notice, "Undonequill")).unwrap();
    n.undo().unwrap();

    let outcome = n.erase_part(&id, Kept::RawNotes).unwrap();
    let counted: u32 = kept.iter().map(|(_, n)| n).sum();
    assert_eq!(outcome.value, counted as usize);
    assert_eq!((outcome.undo, outcome.redo), (None, None));
    assert_eq!(n.undo().unwrap_err().code(), "nothing-to-undo");
    assert_eq!(n.redo().unwrap_err().code(), "nothing-to-redo");
    let after = read(n, &id);
    let theirs = |all: &WalkDocument| all.notes.iter().filter(|n| n.author != all.me).count();
    assert_eq!(
        after.notes.len(),
        theirs(&before),
        "those of others are theirs"
    );
    assert_eq!(after.cards, before.cards);
    assert_eq!(after.reflections, before.reflections);
    assert!(n.reader().kept(&id, Kept::RawNotes).unwrap().is_empty());
    assert!(n.reader().search("Zyxquill").unwrap().is_empty());
    assert_eq!(n.reader().check().unwrap(), None);
    for text in [NOTE, EARLIER, "zyxquill"] {
        assert!(!on_disk(&f, text), "{text} is not a byte of any file");
    }
    assert!(on_disk(&f, CARD));
    assert_eq!(f.notebook.erase_part(&id, Kept::RawNotes).unwrap().value, 0);
    let file = write_walk_file(&read(&f.notebook, &id));
    assert!(!String::from_utf8(file).unwrap().contains(NOTE));
}

#[test]
fn the_table_of_the_team_goes_for_good_also_from_a_closed_walk_and_notes_stay() {
    let (mut f, id) = walk();
    let n = &mut f.notebook;
    set(
        n,
        json!({"noun":"walk","id":id,"prebrief_minutes_note":"Early"}),
    );
    set(n, json!({"noun":"walk","id":id,"prebrief_minutes_note":""}));
    n.close_walk(&id).unwrap();
    let before = read(n, &id);
    let texts = n.reader().kept_texts(&id, Kept::Table).unwrap();
    for text in [
        CARD,
        MINUTES,
        &before.patterns[0].statement,
        &before.celebration,
    ] {
        assert!(texts.iter().any(|t| t == text), "{text}");
    }
    n.erase_part(&id, Kept::Table).unwrap();
    assert!(n.undo().is_err() && n.redo().is_err());
    let after = read(n, &id);
    assert!(after.cards.is_empty() && after.patterns.is_empty() && after.comments.is_empty());
    assert!(after.team_next_steps.is_empty() && after.team_wonderings.is_empty());
    assert!(after.predictions.is_empty() && after.clarifications.is_empty());
    assert!(after.comm_log.is_empty() && after.process_pulses.is_empty());
    assert_eq!(after.debrief_minutes_note, "");
    assert_eq!(after.celebration, "");
    assert_eq!(after.notes.len(), before.notes.len());
    assert!(after.notes.iter().all(|note| note.card.is_none()));
    assert_eq!(after.commitments, before.commitments);
    assert_eq!(after.norms, before.norms, "the plan stays");
    assert!(after.closed_at.is_some(), "it stays closed");
    assert_eq!(n.reader().check().unwrap(), None);
    for text in [CARD, MINUTES] {
        assert!(!on_disk(&f, text), "{text}");
    }
    assert!(on_disk(&f, NOTE) && on_disk(&f, MINE));
}

#[test]
fn my_reflection_goes_alone_and_an_unknown_walk_changes_nothing() {
    let (mut f, id) = walk();
    let before = all(&f.notebook);
    let refused = f.notebook.erase_part("gone", Kept::Table).unwrap_err();
    assert_eq!(refused.code(), "not-found");
    assert_eq!(all(&f.notebook), before);
    assert_eq!(
        f.notebook.reader().kept(&id, Kept::Reflection).unwrap(),
        [(Noun::Reflection, 1)]
    );
    let texts = f.notebook.reader().kept_texts(&id, Kept::Reflection);
    let texts = texts.unwrap();
    for text in PORTFOLIO {
        assert!(
            texts.iter().any(|t| t == text) && on_disk(&f, text),
            "{text}"
        );
    }
    f.notebook.erase_part(&id, Kept::Reflection).unwrap();
    let after = read(&f.notebook, &id);
    assert!(after.reflections.iter().all(|r| r.author != after.me));
    for text in PORTFOLIO.into_iter().chain([MINE]) {
        assert!(!on_disk(&f, text), "{text} is not a byte of any file");
    }
    assert!(on_disk(&f, NOTE) && on_disk(&f, CARD));
}
