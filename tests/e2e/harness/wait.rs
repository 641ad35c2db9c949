//! Waiting for a state, with a limit and a name.

use std::time::{Duration, Instant};

/// How often a state is looked at.
const PACE: Duration = Duration::from_millis(10);

/// Asks again and again until there is an answer; panics with `what` when `limit` has passed.
#[track_caller]
pub fn until<T>(what: &str, limit: Duration, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + limit;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < end, "waited {limit:?} in vain for {what}");
        std::thread::sleep(PACE);
    }
}
