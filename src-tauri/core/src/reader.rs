//! Reading the notebook; a reader of its own never delays a keystroke.

use std::collections::HashMap;
use std::path::Path;

use rusqlite::Connection;

use crate::document::{WalkDocument, read_plan, read_walk};
use crate::door::Planned;
use crate::error::{Error, Result};
use crate::hall::Parked;
use crate::language::BlockList;
use crate::note::{Note, Wording};
use crate::noun::Noun;
use crate::own_protocol::OwnProtocol;
use crate::protocol::Protocol;
use crate::pulse::PulseAnswer;
use crate::retention::Kept;
use crate::store::{self, Found};
use crate::walker::Walker;

/// A connection that reads.
pub struct Reader {
    db: Connection,
}

impl Reader {
    /// Opens a notebook file for reading only.
    pub fn open(file: &Path) -> Result<Self> {
        Ok(Self {
            db: store::open_reader(file)?,
        })
    }

    /// Tells whether nothing is in a notebook file yet, as after a first start that was cut off.
    pub fn is_bare(&self) -> Result<bool> {
        store::is_bare(&self.db)
    }

    /// Opens a notebook file for reading only, once it has been looked into.
    ///
    /// # Errors
    /// `NotANotebook`, `NewerNotebook`, `Damaged`.
    pub fn open_checked(file: &Path) -> Result<Self> {
        let reader = Self::open(file)?;
        store::inspect(&reader.db, file)?;
        Ok(reader)
    }

    pub(crate) fn over(db: Connection) -> Self {
        Self { db }
    }

    pub(crate) fn db(&self) -> &Connection {
        &self.db
    }

    /// Reads a whole walk.
    pub fn walk(&self, id: &str) -> Result<WalkDocument> {
        // One transaction, so that all parts are of the same moment.
        let _moment = self.db.unchecked_transaction()?;
        let me = store::device(&self.db, "me")?.unwrap_or_default();
        read_walk(&self.db, id, &me)
    }

    /// Reads all walks: undated ones, then the newest date first.
    pub fn walks(&self) -> Result<Vec<WalkDocument>> {
        store::walk_ids(&self.db)?
            .iter()
            .map(|id| self.walk(id))
            .collect()
    }

    /// Reads the plans of all walks with their commitments and pulses: what the next walk needs to know of
    /// them.
    ///
    /// Notes, debrief, reflections and the status are left empty, so it costs little however much was noted.
    pub fn plans(&self) -> Result<Vec<WalkDocument>> {
        let _moment = self.db.unchecked_transaction()?;
        let me = store::device(&self.db, "me")?.unwrap_or_default();
        let ids = store::walk_ids(&self.db)?;
        ids.iter().map(|id| read_plan(&self.db, id, &me)).collect()
    }

    /// Reads the team's own protocols, the oldest first.
    pub fn own_protocols(&self) -> Result<Vec<Protocol>> {
        let own: Vec<OwnProtocol> = store::all(&self.db)?;
        Ok(own.into_iter().map(|row| row.body.0).collect())
    }

    /// Reads the doors of all walks that are open.
    pub fn doors(&self) -> Result<Vec<Planned>> {
        store::doors(&self.db)
    }

    /// Reads the remarks of a walk that were set aside in the hall.
    pub fn parked(&self, walk: &str) -> Result<Vec<Parked>> {
        store::parked(&self.db, walk)
    }

    /// Counts the answers to the pulse of a walk that wait until there are enough of them.
    pub fn waiting_answers(&self, walk: &str) -> Result<usize> {
        Ok(store::of_walk::<PulseAnswer>(&self.db, walk)?.len())
    }

    /// Counts what is kept of a walk, kind by kind; what is not there is left out.
    pub fn kept(&self, walk: &str, what: Kept) -> Result<Vec<(Noun, u32)>> {
        let me = store::device(&self.db, "me")?.unwrap_or_default();
        let mut counts = Vec::new();
        for noun in what.nouns() {
            counts.push((*noun, store::count_kept(&self.db, walk, what, *noun, &me)?));
        }
        counts.retain(|(_, n)| *n > 0);
        Ok(counts)
    }

    /// Lists the texts that are kept of a walk, for the eyes of who may delete them.
    pub fn kept_texts(&self, walk: &str, what: Kept) -> Result<Vec<String>> {
        let me = store::device(&self.db, "me")?.unwrap_or_default();
        let mut texts = Vec::new();
        for noun in what.nouns() {
            texts.extend(store::texts_kept(&self.db, walk, what, *noun, &me)?);
        }
        Ok(texts)
    }

    /// Counts what goes for good when a walk closes, kind by kind; what is not there is left out.
    pub fn goes_at_closing(&self, walk: &str) -> Result<Vec<(Noun, u32)>> {
        let mut counts = store::count_at_closing(&self.db, walk)?;
        counts.retain(|(_, n)| *n > 0);
        Ok(counts)
    }

    /// Reads my removed notes of a walk, the last one first.
    pub fn removed_notes(&self, walk: &str) -> Result<Vec<Note>> {
        let me = store::device(&self.db, "me")?.unwrap_or_default();
        store::removed_notes(&self.db, walk, &me)
    }

    /// Reads how a note read before, the newest first.
    pub fn wordings(&self, note: &str) -> Result<Vec<Wording>> {
        store::wordings(&self.db, note)
    }

    /// Finds a walk's id from the id, a unique beginning of it, or `latest`.
    ///
    /// # Errors
    /// `NoWalk`, `NotFound`, or `Ambiguous` if several walks begin so.
    pub fn find_walk(&self, name: &str) -> Result<String> {
        if name.is_empty() {
            return Err(Error::NotFound {
                noun: Noun::Walk,
                id: name.into(),
            });
        }
        let prefix = if name == "latest" { "" } else { name };
        let mut found = store::walks_with_prefix(&self.db, prefix)?.into_iter();
        match (found.next(), found.next()) {
            (Some(id), _) if name == "latest" || id == name => Ok(id),
            (Some(_), Some(_)) => Err(Error::Ambiguous {
                prefix: name.into(),
            }),
            (Some(id), None) if !name.is_empty() => Ok(id),
            _ if name == "latest" => Err(Error::NoWalk),
            _ => Err(Error::NotFound {
                noun: Noun::Walk,
                id: name.into(),
            }),
        }
    }

    /// Finds notes by words; each word may be the beginning of one. The newest come first.
    pub fn search(&self, text: &str) -> Result<Vec<Found>> {
        store::search(&self.db, text)
    }

    /// Finds notes likewise, each with its whole walk.
    pub fn search_in_walks(&self, text: &str) -> Result<Vec<(Found, WalkDocument)>> {
        let mut walks: HashMap<String, WalkDocument> = HashMap::new();
        let mut hits = Vec::new();
        for found in self.search(text)? {
            let walk = match walks.get(&found.walk) {
                Some(walk) => walk.clone(),
                None => self.walk(&found.walk)?,
            };
            walks.insert(found.walk.clone(), walk.clone());
            hits.push((found, walk));
        }
        Ok(hits)
    }

    /// Reads a setting of this device.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        store::device(&self.db, &format!("setting.{key}"))
    }

    /// Reads the team's own list of names to keep out; what is on it cannot be read.
    pub fn block_list(&self) -> Result<BlockList> {
        block_list(&self.db)
    }

    /// Reads my name as other walkers see it.
    pub fn my_name(&self) -> Result<String> {
        let me = store::device(&self.db, "me")?.unwrap_or_default();
        let me = store::get::<Walker>(&self.db, &me)?;
        Ok(me.map(|w| w.display_name).unwrap_or_default())
    }

    /// Checks the whole notebook; `None` is clean, else the first finding.
    pub fn check(&self) -> Result<Option<String>> {
        store::full_check(&self.db)
    }
}

/// Reads the list of names to keep out from an open notebook.
pub(crate) fn block_list(db: &Connection) -> Result<BlockList> {
    let kept = store::device(db, "block_list")?;
    Ok(kept
        .and_then(|list| serde_json::from_str(&list).ok())
        .unwrap_or_default())
}
