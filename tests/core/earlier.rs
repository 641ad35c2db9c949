//! How notes read before, and notes that were removed: kept while a walk is open, erased when it closes.

use std::fs;

use rusqlite::Connection;
use serde_json::json;
use walk_core::clock::Clock;
use walk_core::document::write_walk_file;
use walk_core::moment::Moment;
use walk_core::ops::{Op, Verb};
use walk_core::terms::Lane;
use walk_core::{Notebook, Noun};

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::common::{Fresh, first_visit, fresh, goal, note, plan, read, set, start};

/// A clock that a test sets; ids are of this machine.
struct Hands(Arc<AtomicI64>);

impl Clock for Hands {
    fn now(&mut self) -> Moment {
        Moment(self.0.load(Ordering::Relaxed))
    }
    fn new_id(&mut self) -> String {
        uuid::Uuid::now_v7().to_string()
    }
}

/// A visit with a composer, and the clock by which it is written.
struct Desk {
    n: Notebook,
    visit: String,
    walk: String,
    hands: Arc<AtomicI64>,
    seq: f64,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hands = Arc::new(AtomicI64::new(start().0));
        let mut n = Notebook::open(folder.path(), Box::new(Hands(Arc::clone(&hands)))).unwrap();
        let walk = plan(&mut n);
        let visit = first_visit(&n, &walk);
        Self {
            n,
            visit,
            walk,
            hands,
            seq: 0.0,
            _folder: folder,
        }
    }

    /// Writes the whole text so many milliseconds after what was before; gives the draft.
    fn write(&mut self, after: i64, text: &str) -> String {
        self.hands.fetch_add(after, Ordering::Relaxed);
        self.seq += 1.0;
        let note = (Lane::Notice, text);
        let draft = self.n.write_note(&self.visit, note, self.seq).unwrap();
        draft.value.unwrap()
    }

    fn wordings(&self, note: &str) -> Vec<String> {
        let all = self.n.reader().wordings(note).unwrap();
        all.into_iter().map(|w| w.text).collect()
    }
}

#[test]
fn what_stood_there_at_a_pause_is_kept() {
    let mut d = Desk::new();
    let id = d.write(0, "9 of 24");
    d.write(120, "9 of 24 wrote");
    assert!(d.wordings(&id).is_empty(), "typing on is no wording");
    d.write(2_000, "9 of 24 wrote in");
    d.write(120, "9 of 24 wrote in full");
    assert_eq!(d.wordings(&id), ["9 of 24 wrote"]);
}

#[test]
fn who_types_without_a_pause_has_a_wording_a_minute() {
    let mut d = Desk::new();
    let mut text = "word ".to_owned();
    let id = d.write(0, &text);
    for _ in 0..1500 {
        text.push('x');
        d.write(100, &text);
    }
    let kept = d.wordings(&id);
    assert_eq!(kept.len(), 2, "150 seconds");
    assert!(kept[1].len() < kept[0].len() && kept[0].len() < text.len());
}

#[test]
fn a_cut_is_kept_at_once_and_can_be_taken_back() {
    let mut d = Desk::new();
    let long = "Two students ask a third: how do you know? She points at the graph.";
    let id = d.write(0, long);
    d.write(50, "Two");
    assert_eq!(d.wordings(&id), [long]);
    let wording = d.n.reader().wordings(&id).unwrap()[0].stamp.id.clone();
    d.n.take_wording(&wording).unwrap();
    assert_eq!(read(&d.n, &d.walk).notes[0].text, long);
    assert_eq!(d.wordings(&id)[0], "Two", "what it replaced is kept too");
    let undone = d.n.undo().unwrap();
    assert_eq!(undone.value, Op::new(Verb::Restore, Noun::Wording));
    assert_eq!(read(&d.n, &d.walk).notes[0].text, "Two");
}

#[test]
fn a_text_with_a_name_in_it_leaves_no_wording() {
    let mut d = Desk::new();
    let id = d.write(0, "Mrs. Alvarez asked for the reason.");
    d.write(5_000, "The teacher asked for the reason.");
    assert!(d.wordings(&id).is_empty());
    d.write(5_000, "The teacher asked for two reasons.");
    assert_eq!(d.wordings(&id), ["The teacher asked for the reason."]);
    d.n.keep_out("Okonkwo").unwrap();
    d.write(5_000, "Okonkwo asked for two reasons.");
    d.write(5_000, "The teacher asked for three reasons.");
    assert_eq!(d.wordings(&id).len(), 2, "{:?}", d.wordings(&id));
    assert!(!d.wordings(&id)[0].contains("Okonkwo"));
}

#[test]
fn a_name_that_an_earlier_wording_replaces_leaves_none_either() {
    let mut d = Desk::new();
    let id = d.write(0, "The teacher asked for the reason.");
    d.write(5_000, "Mrs. Alvarez asked for the reason.");
    assert_eq!(d.wordings(&id), ["The teacher asked for the reason."]);
    let wording = d.n.reader().wordings(&id).unwrap()[0].stamp.id.clone();
    d.n.take_wording(&wording).unwrap();
    assert_eq!(d.wordings(&id), ["The teacher asked for the reason."]);
    // A slip is taken back like any change.
    d.n.undo().unwrap();
    let text = &read(&d.n, &d.walk).notes[0].text;
    assert_eq!(text, "Mrs. Alvarez asked for the reason.");
}

#[test]
fn every_byte_of_an_earlier_wording_comes_back() {
    let mut d = Desk::new();
    let odd = "e\u{301} \u{1f469}\u{200d}\u{1f3eb}\r\n\t \u{202e}\u{feff}\u{fffd}\r\n";
    let long = odd.repeat(100_000 / odd.chars().count());
    let id = d.write(0, &long);
    d.write(5_000, "x");
    let wording = &d.n.reader().wordings(&id).unwrap()[0];
    assert_eq!(wording.text.as_bytes(), long.as_bytes());
    let wording = wording.stamp.id.clone();
    d.n.take_wording(&wording).unwrap();
    let text = &read(&d.n, &d.walk).notes[0].text;
    assert_eq!(text.as_bytes(), long.as_bytes());
}

#[test]
fn at_most_a_hundred_wordings_are_kept_the_newest() {
    let mut d = Desk::new();
    let id = d.write(0, "0");
    for n in 1..=130 {
        d.write(3_000, &n.to_string());
    }
    let kept = d.wordings(&id);
    assert_eq!((kept.len(), kept[0].as_str()), (100, "129"));
}

#[test]
fn a_note_is_edited_with_its_wordings_and_they_can_be_forgotten() {
    let mut d = Desk::new();
    let id = d.write(0, "9 of 24");
    d.n.finish_note(&d.visit).unwrap();
    d.hands.fetch_add(60_000, Ordering::Relaxed);
    set(&mut d.n, json!({"noun":"note","id":id,"text":"10 of 24"}));
    assert_eq!(d.wordings(&id), ["9 of 24"]);
    d.n.forget_wordings(&id).unwrap();
    assert!(d.wordings(&id).is_empty());
    assert_eq!(read(&d.n, &d.walk).notes[0].text, "10 of 24");
}

/// A text that stands nowhere else by chance.
const WORDS: &str = "Zq7719 of 24 students";

fn on_disk(f: &Fresh) -> bool {
    let read = |end: &str| fs::read(f.folder.path().join(format!("notebook.sqlite{end}")));
    let holds = |bytes: Vec<u8>| {
        bytes
            .windows(WORDS.len())
            .any(|part| part == WORDS.as_bytes())
    };
    ["", "-wal"].iter().any(|end| read(end).is_ok_and(holds))
}

#[test]
fn a_removed_note_comes_back_until_the_walk_is_closed() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    goal(&mut f.notebook, &walk);
    let visit = first_visit(&f.notebook, &walk);
    let id = note(&mut f.notebook, &visit, Lane::Notice, WORDS, 1.0);
    f.notebook.remove(Noun::Note, &id, None).unwrap();
    assert!(read(&f.notebook, &walk).notes.is_empty());
    // Undo forgets with the program; this does not.
    drop(f.notebook);
    let mut n = crate::common::reopen(f.folder.path());
    let removed = n.reader().removed_notes(&walk).unwrap();
    assert_eq!((removed.len(), removed[0].text.as_str()), (1, WORDS));
    n.bring_note_back(&id).unwrap();
    assert_eq!(read(&n, &walk).notes[0].text, WORDS);
    assert!(n.bring_note_back(&id).unwrap().changes.is_empty());
    assert_eq!(n.undo().unwrap().value, Op::new(Verb::Restore, Noun::Note));

    // Removed and written over: both go for good with the walk's end.
    f.notebook = n;
    assert!(on_disk(&f), "the net holds");
    f.notebook.close_walk(&walk).unwrap();
    assert!(!on_disk(&f));
    assert!(f.notebook.reader().removed_notes(&walk).unwrap().is_empty());
    let gone = f.notebook.bring_note_back(&id).unwrap_err();
    assert_eq!(gone.code(), "not-found");
    f.notebook.undo().unwrap();
    assert_eq!(read(&f.notebook, &walk).closed_at, None);
    assert!(read(&f.notebook, &walk).notes.is_empty());
    assert_eq!(f.notebook.reader().check().unwrap(), None);
}

#[test]
fn wordings_go_with_the_walks_end_and_are_in_no_file() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &walk);
    let id = note(&mut f.notebook, &visit, Lane::Notice, WORDS, 1.0);
    set(&mut f.notebook, json!({"noun":"note","id":id,"text":"2"}));
    assert_eq!(f.notebook.reader().wordings(&id).unwrap()[0].text, WORDS);
    let file = write_walk_file(&read(&f.notebook, &walk));
    assert!(!String::from_utf8(file).unwrap().contains(WORDS));
    f.notebook.close_walk(&walk).unwrap();
    assert!(!on_disk(&f));
}

#[test]
fn the_walks_end_reaches_the_notes_of_a_removed_visit_too() {
    let mut f = fresh();
    let walk = plan(&mut f.notebook);
    let visit = first_visit(&f.notebook, &walk);
    let id = note(&mut f.notebook, &visit, Lane::Notice, WORDS, 1.0);
    set(&mut f.notebook, json!({"noun":"note","id":id,"text":"2"}));
    let gone = note(&mut f.notebook, &visit, Lane::Notice, WORDS, 2.0);
    f.notebook.remove(Noun::Note, &gone, None).unwrap();
    f.notebook.remove(Noun::Visit, &visit, None).unwrap();
    assert!(on_disk(&f), "the net holds");
    f.notebook.close_walk(&walk).unwrap();
    assert!(!on_disk(&f));
    assert_eq!(f.notebook.reader().check().unwrap(), None);
}

#[test]
fn a_note_that_undo_takes_away_takes_its_wordings_along() {
    let mut d = Desk::new();
    let id = d.write(0, "9 of 24");
    d.write(5_000, "9 of 24 wrote");
    assert_eq!(d.wordings(&id).len(), 1);
    d.n.undo().unwrap();
    assert!(read(&d.n, &d.walk).notes.is_empty());
    let db = Connection::open(d.n.files().notebook()).unwrap();
    let left: i64 = db
        .query_row("SELECT count(*) FROM wording", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
    assert_eq!(d.n.reader().check().unwrap(), None);
}

#[test]
fn what_is_not_mine_is_neither_brought_back_nor_forgotten() {
    let mut f = fresh();
    let walk = f
        .notebook
        .import(crate::common::sample("en"))
        .unwrap()
        .value;
    let me = f.notebook.me().to_owned();
    let walk = read(&f.notebook, &walk);
    let theirs = walk.notes.iter().find(|n| n.author != me).unwrap();
    let refused = f.notebook.forget_wordings(&theirs.id).unwrap_err();
    assert_eq!(refused.code(), "not-yours");
    let refused = f.notebook.bring_note_back(&theirs.id).unwrap_err();
    assert_eq!(refused.code(), "not-yours");
}
