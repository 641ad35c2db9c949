//! What is kept for a time: counted, read and erased for good; and which walks are closed.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::noun::Noun;
use crate::retention::Kept;

/// What was said about a walk, in fields of the walk itself.
const SAID: [&str; 3] = [
    "prebrief_minutes_note",
    "debrief_minutes_note",
    "celebration",
];

/// Says which rows of a kind belong to a walk, the first parameter; those of its removed visits too.
fn belongs(noun: Noun) -> &'static str {
    match noun {
        Noun::Walk => "id = ?1",
        Noun::Wording => {
            "note IN (SELECT note.id FROM note JOIN visit ON visit.id = note.visit \
             WHERE visit.walk = ?1)"
        }
        noun if noun.fields().contains(&"walk") => "walk = ?1",
        _ => "visit IN (SELECT id FROM visit WHERE walk = ?1)",
    }
}

/// Says which rows of a kind go with what is kept; the second parameter is who I am.
fn among(what: Kept, noun: Noun) -> String {
    let whose = match what.is_mine() {
        true => "author = ?2",
        false => "?2 IS NOT NULL",
    };
    let said = match noun {
        Noun::Walk => format!("AND {} <> ''", SAID.join(" || ")),
        _ => String::new(),
    };
    format!("{} AND {whose} {said}", belongs(noun))
}

/// Names the columns of a kind that hold somebody's words.
fn words(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Walk => &SAID,
        Noun::Mirror => &["same", "different", "question"],
        Noun::Card => &["text", "seen_differently"],
        Noun::Pattern => &["name", "statement", "counterexample"],
        Noun::NextStep => &["text", "owner"],
        Noun::Communication => &["with_role", "topic", "agreed"],
        Noun::Reflection => &[
            "validated",
            "questioned",
            "new_idea",
            "surprise",
            "equity_lens",
            "takeaway",
            "portfolio_overview",
            "portfolio_reflection",
            "portfolio_link",
        ],
        // Counts; an answer of the pulse is shown to nobody.
        Noun::Tally | Noun::Pulse | Noun::PulseAnswer => &[],
        _ => &["text"],
    }
}

/// Counts the rows of a kind that go with what is kept of a walk, removed ones too.
pub(crate) fn count_kept(
    db: &Connection,
    walk: &str,
    what: Kept,
    noun: Noun,
    me: &str,
) -> Result<u32> {
    let sql = format!(
        "SELECT count(*) FROM {} WHERE {}",
        noun.as_str(),
        among(what, noun)
    );
    Ok(db
        .prepare_cached(&sql)?
        .query_row([walk, me], |row| row.get(0))?)
}

/// Lists the texts of a kind that go with what is kept of a walk, the oldest first.
pub(crate) fn texts_kept(
    db: &Connection,
    walk: &str,
    what: Kept,
    noun: Noun,
    me: &str,
) -> Result<Vec<String>> {
    let columns = words(noun);
    if columns.is_empty() {
        return Ok(vec![]);
    }
    let sql = format!(
        "SELECT {} FROM {} WHERE {} ORDER BY created_at, id",
        columns.join(", "),
        noun.as_str(),
        among(what, noun)
    );
    let mut query = db.prepare_cached(&sql)?;
    let rows = query.query_map([walk, me], |row| {
        (0..columns.len())
            .map(|at| row.get(at))
            .collect::<rusqlite::Result<Vec<String>>>()
    })?;
    let rows: Vec<Vec<String>> = rows.collect::<rusqlite::Result<_>>()?;
    let said = rows.into_iter().flatten();
    Ok(said.filter(|text| !text.trim().is_empty()).collect())
}

/// Erases the rows of a kind that go with what is kept of a walk; tells how many there were.
///
/// The walk itself stays; of it only what was said goes.
pub(crate) fn erase_kept(
    db: &Connection,
    walk: &str,
    what: Kept,
    noun: Noun,
    me: &str,
) -> Result<usize> {
    if noun == Noun::Card {
        // A note outlives its card.
        let sql = "UPDATE note SET card = NULL WHERE card IN \
                   (SELECT card.id FROM card JOIN visit ON visit.id = card.visit WHERE visit.walk = ?1)";
        db.prepare_cached(sql)?.execute([walk])?;
    }
    let (table, among) = (noun.as_str(), among(what, noun));
    let sql = match noun {
        Noun::Walk => {
            let empty = SAID.map(|column| format!("{column} = ''")).join(", ");
            format!("UPDATE walk SET {empty} WHERE {among}")
        }
        _ => format!("DELETE FROM {table} WHERE {among}"),
    };
    Ok(db.prepare_cached(&sql)?.execute([walk, me])?)
}

/// Counts what goes when a walk closes: doors, parked remarks and waiting answers, removed notes, and
/// earlier wordings.
pub(crate) fn count_at_closing(db: &Connection, walk: &str) -> Result<Vec<(Noun, u32)>> {
    let nouns = super::LOCAL.into_iter().chain([Noun::Note, Noun::Wording]);
    let count = |noun: Noun| -> Result<(Noun, u32)> {
        let removed = match noun {
            Noun::Note => "AND removed_at IS NOT NULL",
            _ => "",
        };
        let (table, belongs) = (noun.as_str(), belongs(noun));
        let sql = format!("SELECT count(*) FROM {table} WHERE {belongs} {removed}");
        let n = db
            .prepare_cached(&sql)?
            .query_row([walk], |row| row.get(0))?;
        Ok((noun, n))
    };
    nouns.map(count).collect()
}

/// Finds the closed walk that a row belongs to; `None` if its walk is open, or it belongs to none.
pub(crate) fn closed_walk_of(db: &Connection, noun: Noun, id: &str) -> Result<Option<String>> {
    let walk = match noun {
        Noun::Walk => "?1",
        Noun::Walker | Noun::OwnProtocol => return Ok(None),
        Noun::Wording => {
            "(SELECT visit.walk FROM wording JOIN note ON note.id = wording.note \
             JOIN visit ON visit.id = note.visit WHERE wording.id = ?1)"
        }
        noun if noun.fields().contains(&"walk") => "(SELECT walk FROM {} WHERE id = ?1)",
        _ => {
            "(SELECT visit.walk FROM {} AS one JOIN visit ON visit.id = one.visit \
             WHERE one.id = ?1)"
        }
    };
    let walk = walk.replace("{}", noun.as_str());
    let sql = format!("SELECT id FROM walk WHERE id = {walk} AND closed_at IS NOT NULL");
    Ok(db
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?)
}
