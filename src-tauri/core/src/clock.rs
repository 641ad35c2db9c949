//! Time and randomness, given from outside so that tests are exact.

use uuid::{Timestamp, Uuid};

use crate::moment::Moment;

/// Gives the time and new ids.
pub trait Clock: Send {
    /// Gives the present moment.
    fn now(&mut self) -> Moment;
    /// Gives a new id: UUIDv7 as text.
    fn new_id(&mut self) -> String;
}

/// The clock and the randomness of this machine.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&mut self) -> Moment {
        Moment(chrono::Utc::now().timestamp_millis())
    }

    fn new_id(&mut self) -> String {
        Uuid::now_v7().to_string()
    }
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
