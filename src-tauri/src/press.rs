//! The press: the one export that is under way, where it is, and whether it was told to stop.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use walk_report::Step;

use crate::desk::Reply;
use crate::error::Reason;

/// How long an export may take before there is a word about it.
const LONG: Duration = Duration::from_secs(1);

/// Where exports are made, one at a time.
#[derive(Default)]
pub struct Press {
    now: Mutex<Option<UnderWay>>,
    stopped: AtomicBool,
    looks: AtomicU64,
}

/// What is being made.
#[derive(Debug, Clone, Default)]
pub struct UnderWay {
    since: Option<Instant>,
    /// The step that it is at.
    pub step: Option<Step>,
    /// Of several papers, the one that is made now: its kind, its number and how many there are.
    pub paper: Option<(&'static str, usize, usize)>,
}

impl Press {
    /// Takes the press for one export until the turn is dropped.
    ///
    /// # Errors
    /// `Exporting` while another export has it.
    pub fn take(self: &Arc<Self>) -> Reply<Turn> {
        let mut now = self.now();
        if now.is_some() {
            return Err(Reason::Exporting);
        }
        *now = Some(UnderWay::default());
        self.stopped.store(false, Ordering::SeqCst);
        Ok(Turn(Arc::clone(self)))
    }

    /// Gives what is under way, once it takes so long that a person would like to know.
    pub fn under_way(&self) -> Option<UnderWay> {
        let now = self.now().clone()?;
        now.since
            .is_some_and(|since| since.elapsed() >= LONG)
            .then_some(now)
    }

    /// Tells the export that is under way to stop before its next step.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }

    /// Begins a look at pages, which goes on only as long as no newer look has begun.
    pub fn look(self: &Arc<Self>) -> impl Fn(Step) -> bool + Send + use<> {
        let press = Arc::clone(self);
        let mine = press.looks.fetch_add(1, Ordering::SeqCst) + 1;
        move |_| press.looks.load(Ordering::SeqCst) == mine
    }

    fn now(&self) -> MutexGuard<'_, Option<UnderWay>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to make one export; the press is free again when it is dropped.
pub struct Turn(Arc<Press>);

impl Turn {
    /// Notes which of several papers comes next.
    pub fn next_paper(&self, kind: &'static str, number: usize, of: usize) {
        if let Some(now) = self.0.now().as_mut() {
            now.paper = Some((kind, number, of));
        }
    }

    /// Notes a step that begins; answers whether to go on.
    pub fn watch(&self, step: Step) -> bool {
        if let Some(now) = self.0.now().as_mut() {
            now.since.get_or_insert_with(Instant::now);
            now.step = Some(step);
        }
        !self.0.stopped.load(Ordering::SeqCst)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *self.0.now() = None;
    }
}
