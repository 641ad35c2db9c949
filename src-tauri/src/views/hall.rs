//! The hall and what was written before, as pages draw them.

use serde::Serialize;
use ts_rs::TS;
use walk_core::document::WalkDocument;
use walk_core::hall::Parked;
use walk_core::note::{Note, Wording};
use walk_core::protocol::{Protocol, StageKind};
use walk_core::terms::Lane;

use crate::startup::clock_of;

/// Minutes of a hall talk whose protocol names none (data dictionary, section 7).
const USUAL_MINUTES: u32 = 5;

/// What a hall talk needs beyond the walk itself.
#[derive(Debug, Serialize, TS)]
pub struct HallView {
    /// How long it takes, in minutes, as the protocol says.
    pub minutes: u32,
    /// Remarks that were set aside, of all visits.
    pub parked: Vec<ParkedLine>,
}

/// A remark that was set aside.
#[derive(Debug, Serialize, TS)]
pub struct ParkedLine {
    /// Its id.
    pub id: String,
    /// The visit after which it was said.
    pub visit: String,
    /// The remark.
    pub text: String,
}

/// How a note read before.
#[derive(Debug, Serialize, TS)]
pub struct EarlierWording {
    /// Its id.
    pub id: String,
    /// When it was written over, on the clock of this device.
    pub at: String,
    /// As it was.
    pub text: String,
}

/// A note that was removed.
#[derive(Debug, Serialize, TS)]
pub struct RemovedNote {
    /// Its id.
    pub id: String,
    /// The visit.
    pub visit: String,
    /// Its lane.
    pub lane: Lane,
    /// As it was typed.
    pub text: String,
}

/// Joins what a hall talk needs.
pub fn hall_view(walk: &WalkDocument, parked: Vec<Parked>) -> HallView {
    let stages = walk
        .protocol
        .iter()
        .flat_map(|p: &Protocol| p.of(StageKind::Hall));
    HallView {
        minutes: stages.map(|s| s.minutes).next().unwrap_or(USUAL_MINUTES),
        parked: parked_lines(parked),
    }
}

/// Lists remarks that were set aside.
pub(super) fn parked_lines(parked: Vec<Parked>) -> Vec<ParkedLine> {
    let line = |p: Parked| ParkedLine {
        id: p.stamp.id,
        visit: p.visit,
        text: p.text,
    };
    parked.into_iter().map(line).collect()
}

/// Lists how a note read before.
pub fn earlier_wordings(wordings: Vec<Wording>) -> Vec<EarlierWording> {
    let line = |w: Wording| EarlierWording {
        at: clock_of(w.stamp.created_at, "%H:%M"),
        id: w.stamp.id,
        text: w.text,
    };
    wordings.into_iter().map(line).collect()
}

/// Lists notes that were removed; what was removed empty is not missed.
pub fn removed_notes(notes: Vec<Note>) -> Vec<RemovedNote> {
    let there = notes.into_iter().filter(|n| !n.text.trim().is_empty());
    let line = |n: Note| RemovedNote {
        id: n.stamp.id,
        visit: n.visit,
        lane: n.lane,
        text: n.text,
    };
    there.map(line).collect()
}
