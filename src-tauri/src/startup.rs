//! How a session of the window begins, and what comes with the program.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use chrono::Local;
use walk_core::document::{WalkDocument, parse_walk_file};
use walk_core::moment::Moment;
use walk_core::notebook::Remembered;
use walk_core::terms::Language;
use walk_core::{Error, Result};
use walk_words::{Arg, Lang, Words};

const SAMPLE_EN: &[u8] = include_bytes!("../../locales/en/sample.json");
const SAMPLE_ES: &[u8] = include_bytes!("../../locales/es/sample.json");

/// Gives the sample walk in a language.
pub fn sample(lang: Lang) -> Result<WalkDocument> {
    parse_walk_file(match lang {
        Lang::Es => SAMPLE_ES,
        Lang::En | Lang::EnXa => SAMPLE_EN,
    })
}

/// Gives the language that a new walk's text has.
pub fn walk_language(lang: Lang) -> Language {
    match lang {
        Lang::Es => Language::Es,
        Lang::En | Lang::EnXa => Language::En,
    }
}

/// Takes a data folder for one window; the lock ends with the process, however it ends.
///
/// # Errors
/// `InUse` if another window has it.
pub fn lock(folder: &Path) -> Result<File> {
    walk_core::notebook::make_private(folder)?;
    let path = folder.join("window.lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path);
    let file = file.map_err(|e| Error::file(&path, e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse {
            path: folder.into(),
        }),
        Err(TryLockError::Error(e)) => Err(Error::file(&path, e)),
    }
}

/// Gives the page to open with: after an unclean end the one where the person was.
pub fn first_page(remembered: Option<&Remembered>) -> String {
    let Some(place) = remembered.map(|r| &r.place) else {
        return "index.html".into();
    };
    let known = [
        "prebrief",
        "schedule",
        "protocol",
        "agenda",
        "hall",
        "visit",
        "debrief",
        "reflection",
        "commitments",
        "export",
        "scripting",
        "projector",
    ];
    let (Some(page), Some(walk)) = (known.iter().find(|p| **p == place.page), &place.walk) else {
        return "index.html".into();
    };
    let visit = place
        .visit
        .as_ref()
        .map(|v| format!("&visit={v}"))
        .unwrap_or_default();
    format!("{page}.html?walk={walk}{visit}")
}

/// Says what was kept: "We kept everything up to 09:42:17."
pub fn recovery_line(remembered: &Remembered, words: &Words) -> String {
    let at = clock_of(remembered.kept_up_to, "%H:%M:%S");
    words.say_with("views-recovered", &[("time", Arg::from(at))])
}

/// Writes a moment as the clock of this device shows it.
pub fn clock_of(at: Moment, form: &str) -> String {
    at.utc().with_timezone(&Local).format(form).to_string()
}
