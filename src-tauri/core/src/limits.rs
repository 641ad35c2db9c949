//! How much fits into a field, and what a text may hold.

use chrono::{Datelike, NaiveDate};

use crate::error::{Error, Result};

/// Characters in a field of one line.
pub const LINE: usize = 2_000;
/// Characters in a field of several lines.
pub const PROSE: usize = 100_000;
/// Bytes of a walk file.
pub const WALK_FILE: u64 = 50_000_000;
/// Minutes of a visit.
pub const VISIT_MINUTES: (u32, u32) = (1, 240);
/// A minute in a room, as a sheet of paper gives it.
pub const MINUTE: (u32, u32) = (0, 600);
/// A count in a visit.
pub const COUNT: (u32, u32) = (0, 9_999);
/// Characters of a name to keep out.
pub const NAME: usize = 100;
/// Words of a name to keep out.
pub const NAME_WORDS: usize = 3;
/// Names to keep out in one notebook.
pub const NAMES: (u32, u32) = (0, 1_000);
/// Hands up for a proposed focus.
pub const VOTES: (u32, u32) = (0, 999);
/// Walkers of a team.
pub const TEAM: (u32, u32) = (1, 40);
/// Days of notice, and days in which a host may read.
pub const DAYS: (u32, u32) = (0, 365);
/// Stages, steps and stems of a protocol, counted together.
pub const PROTOCOL_PARTS: (u32, u32) = (0, 1_000);
/// Minutes, visits and walkers that a protocol may name, also while it is unfinished.
pub const PROTOCOL_NUMBER: (u32, u32) = (0, 9_999);
/// The place of a stage among those of a debrief.
pub const STAGES: (u32, u32) = (0, 999);
/// Years of a day, so that every program can read it.
pub const YEARS: (u32, u32) = (1, 9_999);
/// Minutes of walking.
pub const TRANSIT_MINUTES: (u32, u32) = (0, 120);

/// Refuses a text that is too long or holds U+0000; anything else is kept byte for byte.
pub(crate) fn text(field: &str, text: &str, limit: usize) -> Result<()> {
    if text.contains('\0') {
        return Err(Error::NulCharacter {
            field: field.into(),
        });
    }
    // Bytes bound characters from above, so most texts need no count.
    if text.len() > limit {
        let length = text.chars().count();
        if length > limit {
            return Err(Error::TooLong {
                field: field.into(),
                length,
                limit,
            });
        }
    }
    Ok(())
}

/// Refuses a day outside the years that every program can read.
pub(crate) fn day(field: &str, day: Option<NaiveDate>) -> Result<()> {
    let Some(day) = day else { return Ok(()) };
    let year = u32::try_from(day.year()).unwrap_or_default();
    number(field, year, YEARS)
}

/// Refuses a number outside its range.
pub(crate) fn number(field: &str, value: u32, (min, max): (u32, u32)) -> Result<()> {
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(Error::OutOfRange {
        field: field.into(),
        value: value.into(),
        min: min.into(),
        max: max.into(),
    })
}
