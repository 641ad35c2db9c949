//! Time and randomness, given from outside so that tests are exact.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use uuid::{Timestamp, Uuid};

use crate::moment::Moment;

/// Gives the time and new ids.
pub trait Clock: Send {
    /// Gives the present moment.
    fn now(&mut self) -> Moment;
    /// Gives a new id: UUIDv7 as text.
    fn new_id(&mut self) -> String;
}

/// A clock that loses more than so many milliseconds was set back; less is how clocks are kept right.
const SET_BACK: i64 = 2_000;

/// The clock and the randomness of this machine.
///
/// Set back while the program runs, it goes on from where it was: a minute in a room is a minute.
#[derive(Debug, Default)]
pub struct SystemClock;

/// When the clock of this machine was last looked at, and what it was taken to say.
static LAST: Mutex<Option<(Instant, Moment)>> = Mutex::new(None);

impl Clock for SystemClock {
    fn now(&mut self) -> Moment {
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        let (run, wall) = (Instant::now(), chrono::Utc::now().timestamp_millis());
        let now = last.map_or(Moment(wall), |last| steady(last, run, wall));
        *last = Some((run, now));
        now
    }

    fn new_id(&mut self) -> String {
        Uuid::now_v7().to_string()
    }
}

/// Reads a clock of the wall by one that only runs: forward it is believed, for a machine may have slept.
fn steady((before, moment): (Instant, Moment), run: Instant, wall: i64) -> Moment {
    let gone = run.saturating_duration_since(before).as_millis();
    let least = moment.0 + i64::try_from(gone).unwrap_or(i64::MAX - moment.0);
    Moment(if wall < least - SET_BACK { least } else { wall })
}

/// A clock that goes on by one second a look and counts its ids; for tests and examples.
#[derive(Debug)]
pub struct StepClock {
    now: i64,
    ids: u64,
}

impl StepClock {
    /// Starts at a moment.
    pub fn at(start: Moment) -> Self {
        Self {
            now: start.0,
            ids: 0,
        }
    }
}

impl Clock for StepClock {
    fn now(&mut self) -> Moment {
        self.now += 1000;
        Moment(self.now)
    }

    fn new_id(&mut self) -> String {
        self.ids += 1;
        let seconds = u64::try_from(self.now / 1000).unwrap_or_default();
        let at = Timestamp::from_unix_time(seconds, 0, 0, 0);
        let counted = Uuid::new_v7(at).as_u128() & !0xFFFF_FFFF_FFFF_FFFF;
        Uuid::from_u128(counted | (0x8 << 60) | u128::from(self.ids)).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_clock_that_is_set_back_goes_on_from_where_it_was() {
        let begun = Instant::now();
        let later = |seconds| begun + Duration::from_secs(seconds);
        let noon = Moment(43_200_000);
        let an_hour_back = noon.0 - 3_600_000;
        let at = |seconds, wall| steady((begun, noon), later(seconds), wall);
        assert_eq!(at(60, noon.0 + 60_000), Moment(noon.0 + 60_000));
        assert_eq!(at(60, an_hour_back), Moment(noon.0 + 60_000));
        // It is still back at the next look.
        let next = steady(
            (later(60), at(60, an_hour_back)),
            later(90),
            an_hour_back + 30_000,
        );
        assert_eq!(next, Moment(noon.0 + 90_000));
        // A clock that is put right by a moment is right; one that is far ahead has slept.
        assert_eq!(at(60, noon.0 + 58_500), Moment(noon.0 + 58_500));
        assert_eq!(at(60, noon.0 + 7_200_000), Moment(noon.0 + 7_200_000));
    }
}
