//! Commands for walk files.

use std::path::PathBuf;

use walk_core::document::{WalkDocument, parse_walk_file, write_walk_file};
use walk_core::limits;

use super::device::{ask, ask_where, ask_which, saved_file};
use super::export::file_name;
use super::page::{Nothing, OneWalk};
use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::{Outcome, SavedFile};
use crate::write_file::{read_file, write_file};

/// Asks for walk files and brings them in, all of them or none; gives the walks' ids.
pub async fn import_walk(desk: &Desk, _: Nothing) -> Reply<Option<Outcome<Vec<String>>>> {
    let files = ask_which(desk, ask(desk, "import", String::new(), "json")).await?;
    if files.is_empty() {
        return Ok(None);
    }
    let walks = read_walks(&files)?;
    let outcome = desk.write(move |n| n.import_all(walks)).await?;
    Ok(Some(Outcome::told(outcome, desk.words())))
}

/// Asks where to, then writes the walk as a file.
pub async fn save_walk_file(desk: &Desk, args: OneWalk) -> Reply<Option<SavedFile>> {
    let walk = desk.read(move |reader| reader.walk(&args.walk)).await?;
    let name = file_name(&walk, "walk", "json");
    let Some(path) = ask_where(desk, ask(desk, "walk-file", name, "json")).await? else {
        return Ok(None);
    };
    write_file(desk.files(), &path, &write_walk_file(&walk))?;
    Ok(Some(saved_file(&path)))
}

/// Reads walk files; of several, the one that is wrong is named.
pub fn read_walks(files: &[PathBuf]) -> Reply<Vec<WalkDocument>> {
    let read = |file: &PathBuf| -> Reply<WalkDocument> {
        let bytes = read_file(file, limits::WALK_FILE)?;
        parse_walk_file(&bytes).map_err(|error| match files.len() {
            1 => error.into(),
            _ => Reason::InFile {
                file: saved_file(file).file,
                why: Box::new(error.into()),
            },
        })
    };
    files.iter().map(read).collect()
}
