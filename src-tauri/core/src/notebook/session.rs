//! What this device remembers: who I am, my settings, where I was, whether the last end was clean.

use serde::{Deserialize, Serialize};

use super::Notebook;
use crate::error::Result;
use crate::limits::{self, LINE};
use crate::moment::Moment;
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};
use crate::store;
use crate::walker::Walker;

/// A page and what was open on it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whereabouts {
    /// The page's name, such as `visit`.
    pub page: String,
    /// The walk.
    pub walk: Option<String>,
    /// The visit.
    pub visit: Option<String>,
}

/// What is left after an end that was not clean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// Where the person was.
    pub place: Whereabouts,
    /// The last change that was kept.
    pub kept_up_to: Moment,
}

impl Notebook {
    /// Begins a session of the window; tells what is left if the last one did not end cleanly.
    pub fn begin_session(&mut self) -> Result<Option<Remembered>> {
        let unclean = store::device(self.db(), "session")?.is_some();
        store::set_device(self.db(), "session", Some("open"))?;
        // Undo does not reach back into an earlier session, so these can never come back.
        for noun in store::LOCAL {
            let erased = store::erase_forgotten(self.db(), noun)?;
            if !erased.is_empty() {
                self.steps.forget(noun, &erased);
                store::leave_no_trace(self.db())?;
            }
        }
        if !unclean {
            return Ok(None);
        }
        let place = store::device(self.db(), "place")?;
        let place = place
            .and_then(|p| serde_json::from_str(&p).ok())
            .unwrap_or_default();
        Ok(Some(Remembered {
            place,
            kept_up_to: store::last_change(self.db())?,
        }))
    }

    /// Ends a session cleanly.
    pub fn end_session(&mut self) -> Result<()> {
        store::set_device(self.db(), "session", None)
    }

    /// Remembers where the person is.
    pub fn keep_place(&mut self, place: &Whereabouts) -> Result<()> {
        let text = serde_json::to_string(place).unwrap_or_default();
        store::set_device(self.db(), "place", Some(&text))
    }

    /// Remembers a setting of this device.
    pub fn keep_setting(&mut self, key: &str, value: &str) -> Result<()> {
        limits::text(key, value, LINE)?;
        store::set_device(self.db(), &format!("setting.{key}"), Some(value))
    }

    /// Changes my name as other walkers see it; undoable like any change of a walker.
    pub fn keep_my_name(&mut self, name: &str) -> Result<Outcome<()>> {
        limits::text("my_name", name, LINE)?;
        self.transact(Op::new(Verb::Edit, Noun::Walker), |tx| {
            let me = tx.me.clone();
            tx.field = Some(format!("{me}.display_name"));
            tx.change::<Walker>(&me, |walker| walker.display_name = name.into())?;
            Ok(())
        })
    }

    /// Lets the file grow to so many pages at most, as a full disk would; for tests.
    #[doc(hidden)]
    pub fn limit_pages(&mut self, pages: u32) -> Result<()> {
        store::limit_pages(self.db(), pages)
    }
}
