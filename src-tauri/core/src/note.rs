//! A walker's own notes, from the first letter on.

use crate::moment::Moment;
use crate::terms::{Actor, EvidenceType, Lane};

noun! {
    /// A note of its author; a draft while it stands in the composer.
    Note in Private {
        /// The visit that it belongs to.
        visit: String,
        /// Notice, wonder or try.
        lane: Lane,
        /// As it was typed, byte for byte.
        text: String,
        /// Minute in the room, when the first letter was typed; or as a sheet of paper gives it.
        minute: Option<u32>,
        /// The kind of evidence.
        evidence_type: Option<EvidenceType>,
        /// Still being written; at most one a visit.
        draft: bool,
        /// The card that was made of it.
        card: Option<String>,
        /// Who or what acts in it.
        actor: Option<Actor>,
        /// Marked by the walker as worth coming back to.
        starred: bool,
        /// Picked for the round in the hall.
        picked: bool,
        /// The note that an idea comes from.
        because: Option<String>,
    }
}

noun! {
    /// How a note read before it was written on.
    Wording in Private {
        /// The note.
        note: String,
        /// As it was.
        text: String,
    }
}

/// After so many milliseconds without a key, what stands there is a wording worth keeping.
const PAUSE: i64 = 2_000;
/// So often at least a wording is kept while somebody types on, in milliseconds.
const OFTEN: i64 = 60_000;
/// So many bytes that go at once are a cut, not typing.
const CUT: usize = 20;

/// Tells whether a note's text is kept before `next` takes its place: after a pause, once a minute,
/// and always before a cut.
///
/// `kept` is when a wording of it was kept last; without one, the note's beginning counts.
pub(crate) fn worth_keeping(note: &Note, next: &str, kept: Option<Moment>, now: Moment) -> bool {
    let since = |at: Moment| now.0 - at.0;
    note.text != next
        && !note.text.trim().is_empty()
        && (since(note.stamp.changed_at) >= PAUSE
            || since(kept.unwrap_or(note.stamp.created_at)) >= OFTEN
            || lost(&note.text, next) >= CUT)
}

/// Counts the bytes of a text that are not in the next one, if it was changed in one place.
fn lost(text: &str, next: &str) -> usize {
    let same = |a: &mut dyn Iterator<Item = u8>, b: &mut dyn Iterator<Item = u8>| {
        a.zip(b).take_while(|(a, b)| a == b).count()
    };
    let begins = same(&mut text.bytes(), &mut next.bytes());
    let (text, next) = (&text.as_bytes()[begins..], &next.as_bytes()[begins..]);
    let ends = same(
        &mut text.iter().rev().copied(),
        &mut next.iter().rev().copied(),
    );
    text.len() - ends
}
