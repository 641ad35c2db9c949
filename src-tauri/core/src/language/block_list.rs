//! A team's own names to keep out: found in a text, though nobody can read them off the list.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::fold::{Word, words};
use super::{Code, Finding};
use crate::error::{Error, Result};
use crate::limits::{self, NAME, NAME_WORDS, NAMES};

/// Names as salted hashes; what was typed is not in it.
///
/// ```
/// use walk_core::language::{BlockList, Code, Place, check_with};
/// use walk_core::terms::Language;
///
/// let mut list = BlockList::salted("any text that no other notebook has");
/// list.add("José Ruiz").unwrap();
/// let text = "\"Ask JOSE RUIZ's class\"";
/// let found = check_with(&list, Language::En, Place::Notice, text);
/// assert_eq!((found[0].code, found[0].words(text)), (Code::N, "JOSE RUIZ"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockList {
    /// Of this notebook alone, so that no table of hashes made elsewhere fits.
    salt: String,
    /// In an order that does not tell which came first.
    hashes: BTreeSet<Hash>,
}

/// SHA-256 of the salt, a line feed and the name; as text in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Hash([u8; 32]);

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        hash.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl TryFrom<String> for Hash {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        let mut hash = [0; 32];
        if text.len() != 2 * hash.len() || !text.is_ascii() {
            return Err("64 digits are needed");
        }
        for (byte, at) in hash.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| "no digit")?;
        }
        Ok(Self(hash))
    }
}

impl BlockList {
    /// Begins an empty list; the salt is a text that no other notebook has.
    pub fn salted(salt: impl Into<String>) -> Self {
        Self {
            salt: salt.into(),
            hashes: BTreeSet::new(),
        }
    }

    /// Counts the names.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// Tells whether no name is on the list.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// Puts a name of one to three words on the list.
    ///
    /// # Errors
    /// `NoName`, `LongName`, `TooLong`, `NulCharacter`, `NameListed`; `OutOfRange` if the list is full.
    pub fn add(&mut self, name: &str) -> Result<()> {
        let hash = self.hash_of(name)?;
        if self.hashes.contains(&hash) {
            return Err(Error::NameListed);
        }
        let count = u32::try_from(self.len() + 1).unwrap_or(u32::MAX);
        limits::number("name", count, NAMES)?;
        self.hashes.insert(hash);
        Ok(())
    }

    /// Takes a name off the list, however it is written this time.
    ///
    /// # Errors
    /// As [`BlockList::add`], but `NameNotListed`.
    pub fn remove(&mut self, name: &str) -> Result<()> {
        let hash = self.hash_of(name)?;
        if !self.hashes.remove(&hash) {
            return Err(Error::NameNotListed);
        }
        Ok(())
    }

    fn hash_of(&self, name: &str) -> Result<Hash> {
        limits::text("name", name, NAME)?;
        let words = words(name);
        match words.len() {
            0 => Err(Error::NoName),
            1..=NAME_WORDS => Ok(hash(&self.begun(), &joined(&words))),
            _ => Err(Error::LongName),
        }
    }

    /// Begins a hash with the salt, which is the same for every name.
    fn begun(&self) -> Sha256 {
        Sha256::new_with_prefix(format!("{}\n", self.salt))
    }

    /// Finds the names of the list in a text: whole words, any case, with or without accents.
    pub(super) fn find(&self, text: &str) -> Vec<Finding> {
        let mut found = Vec::new();
        if self.is_empty() {
            return found;
        }
        let (words, begun) = (words(text), self.begun());
        // A word that comes again is looked up once.
        let mut known: HashMap<String, bool> = HashMap::new();
        for first in 0..words.len() {
            for count in 1..=NAME_WORDS.min(words.len() - first) {
                let run = &words[first..first + count];
                if count > 1 && !stand_together(text, &run[count - 2..]) {
                    break;
                }
                let letters = joined(run);
                let listed = match known.get(&letters) {
                    Some(listed) => *listed,
                    None => {
                        let listed = self.hashes.contains(&hash(&begun, &letters));
                        known.insert(letters, listed);
                        listed
                    }
                };
                if listed {
                    found.push(Finding {
                        code: Code::N,
                        start: run[0].span.0,
                        end: run[count - 1].span.1,
                        row: None,
                    });
                }
            }
        }
        found
    }
}

fn hash(begun: &Sha256, letters: &str) -> Hash {
    Hash(begun.clone().chain_update(letters).finalize().into())
}

/// Writes words as they are hashed: "jose ruiz".
fn joined(words: &[Word]) -> String {
    let letters: Vec<&str> = words.iter().map(|word| word.letters.as_str()).collect();
    letters.join(" ")
}

/// Tells whether nothing but spaces, hyphens and points of initials is between two words.
fn stand_together(text: &str, two: &[Word]) -> bool {
    let between = |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '\u{2010}'..='\u{2015}');
    text[two[0].span.1..two[1].span.0].chars().all(between)
}
