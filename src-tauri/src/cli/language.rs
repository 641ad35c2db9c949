//! The verb `language`: what the evidence rules find in notes, one note a line.

use std::io::{self, Read as _};
use std::path::PathBuf;

use clap::ArgMatches;
use walk_core::language::{Place, check};
use walk_core::terms::{Lane, Language};
use walk_core::{Error, limits};

use super::text;
use super::verbs::say_bytes;
use crate::desk::Reply;
use crate::error::{Reason, plain};
use crate::write_file::read_file;

/// Writes a line for each line: the codes with their words, parted by tabs; it needs no notebook.
pub fn run(args: &ArgMatches) -> Reply<()> {
    let lang = choice(
        "lang",
        text(args, "lang"),
        Language::parse,
        Language::ALL,
        Language::as_str,
    )?;
    let lane = choice(
        "lane",
        text(args, "lane"),
        Lane::parse,
        Lane::ALL,
        Lane::as_str,
    )?;
    let notes = match args.get_one::<PathBuf>("file") {
        Some(file) => read_file(file, limits::WALK_FILE)?,
        None => read_stdin()?,
    };
    let mut answer = String::new();
    for note in String::from_utf8_lossy(&notes).lines() {
        answer.push_str(&line(lang, lane.into(), note));
        answer.push('\n');
    }
    say_bytes(answer.as_bytes())
}

/// Writes what is found in one note, or nothing.
fn line(lang: Language, place: Place, note: &str) -> String {
    let found = check(lang, place, note).into_iter().map(|finding| {
        let words: String = finding.words(note).chars().map(plain).collect();
        format!("{}:{words}", finding.code.as_str())
    });
    found.collect::<Vec<_>>().join("\t")
}

fn read_stdin() -> Reply<Vec<u8>> {
    let mut notes = Vec::new();
    let read = io::stdin()
        .lock()
        .take(limits::WALK_FILE)
        .read_to_end(&mut notes);
    read.map_err(|e| Error::file("stdin", e))?;
    Ok(notes)
}

/// Reads one of a closed list.
fn choice<T: Copy>(
    choice: &'static str,
    value: &str,
    parse: fn(&str) -> Option<T>,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Reply<T> {
    parse(value).ok_or_else(|| Reason::UnknownChoice {
        choice,
        value: value.into(),
        known: all
            .iter()
            .map(|one| name(*one))
            .collect::<Vec<_>>()
            .join(", "),
    })
}
