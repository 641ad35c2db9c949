//! The team's own names to keep out; they stay on this device, and undo has no part in them.

use super::Notebook;
use crate::error::Result;
use crate::language::BlockList;
use crate::store;

impl Notebook {
    /// Keeps a name out of notes: it is pointed out wherever somebody types it.
    ///
    /// # Errors
    /// As [`BlockList::add`].
    pub fn keep_out(&mut self, name: &str) -> Result<()> {
        let mut list = self.reader.block_list()?;
        if list.is_empty() {
            list = BlockList::salted(self.clock.new_id());
        }
        list.add(name)?;
        self.keep_list(&list)
    }

    /// Lets a name in again; it has to be given, for nobody can read the list.
    ///
    /// # Errors
    /// As [`BlockList::remove`].
    pub fn let_in(&mut self, name: &str) -> Result<()> {
        let mut list = self.reader.block_list()?;
        list.remove(name)?;
        self.keep_list(&list)
    }

    /// Forgets all names that were kept out.
    pub fn let_all_in(&mut self) -> Result<()> {
        self.keep_list(&BlockList::default())
    }

    /// Writes the list; of what it was nothing stays in the file.
    fn keep_list(&mut self, list: &BlockList) -> Result<()> {
        let text = serde_json::to_string(list).unwrap_or_default();
        let kept = (!list.is_empty()).then_some(text.as_str());
        store::set_device(self.db(), "block_list", kept)?;
        store::leave_no_trace(self.db())
    }
}
