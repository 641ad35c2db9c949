//! Counting look-fors in a visit.

use crate::error::{Error, Result};
use crate::look_for::LookFor;
use crate::noun::Noun;
use crate::tally::Tally;
use crate::transaction::Tx;
use crate::visit::Visit;

/// Sets my count of a look-for in a visit; `Some(None)` as the count takes it away: "not noted".
///
/// # Errors
/// `NotFound` for a visit or a look-for that is gone, or a look-for of another walk.
pub(super) fn count(
    tx: &mut Tx<'_>,
    visit: &str,
    look_for: &str,
    count_x: Option<Option<u32>>,
    count_of_y: Option<Option<u32>>,
) -> Result<()> {
    let visit: Visit = tx.get(visit)?;
    let look_for: LookFor = tx.get(look_for)?;
    if look_for.walk != visit.walk {
        return Err(Error::NotFound {
            noun: Noun::LookFor,
            id: look_for.stamp.id,
        });
    }
    let all: Vec<Tally> = tx.of_walk(&visit.walk)?;
    let mine = all.into_iter().find(|t| {
        t.visit == visit.stamp.id && t.look_for == look_for.stamp.id && t.stamp.author == tx.me
    });
    match (mine, count_x) {
        (Some(row), Some(None)) => tx.remove(Noun::Tally, &row.stamp.id),
        (Some(row), count_x) => {
            tx.change::<Tally>(&row.stamp.id, |row| {
                row.count_x = count_x.flatten().unwrap_or(row.count_x);
                row.count_of_y = count_of_y.unwrap_or(row.count_of_y);
            })?;
            Ok(())
        }
        (None, Some(None)) => Ok(()),
        (None, count_x) => {
            let stamp = tx.stamp::<Tally>();
            tx.add(Tally {
                stamp,
                visit: visit.stamp.id,
                look_for: look_for.stamp.id,
                count_x: count_x.flatten().unwrap_or_default(),
                count_of_y: count_of_y.flatten(),
            })
        }
    }
}
