//! Commands that write reports.

use serde::Deserialize;
use walk_core::document::WalkDocument;
use walk_report::{Pdf, due_calendar, scripting_sheets, walk_calendar, walk_report};
use walk_words::Lang;

use super::device::{ask, ask_where, saved_file};
use super::page::today;
use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::{Exported, SavedFile};
use crate::write_file::write_file;

/// What can be exported, each with its format.
pub const KINDS: &[(&str, &str)] = &[
    ("report", "pdf"),
    ("calendar", "ics"),
    ("scripting", "pdf"),
    ("due-dates", "ics"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportReport {
    walk: String,
    kind: String,
    lang: String,
}

/// Asks where to, then writes a report; nothing if the person thinks better of it.
pub async fn export_report(desk: &Desk, args: ExportReport) -> Reply<Option<Exported>> {
    let lang = parse_lang(&args.lang)?;
    check_kind(&args.kind, "pdf")?;
    let id = args.walk;
    let walk = desk.read(move |reader| reader.walk(&id)).await?;
    let name = file_name(&walk, &args.kind, "pdf");
    let Some(path) = ask_where(desk, ask(desk, &args.kind, name, "pdf")).await? else {
        return Ok(None);
    };
    let files = desk.files().clone();
    let drawn = tokio::task::spawn_blocking(move || -> Reply<Exported> {
        let Pdf { bytes, missing } = draw(&walk, &args.kind, lang)?;
        write_file(&files, &path, &bytes)?;
        Ok(Exported {
            file: saved_file(&path).file,
            missing: missing.into_iter().collect(),
        })
    });
    drawn.await.map_err(|_| Reason::Ending)?.map(Some)
}

/// Draws what is exported as PDF.
pub fn draw(walk: &WalkDocument, kind: &str, lang: Lang) -> Reply<Pdf> {
    let draw = match kind {
        "scripting" => scripting_sheets,
        _ => walk_report,
    };
    Ok(draw(walk, lang, today())?)
}

/// Writes what is exported as a calendar: the visits, or the days of my commitments.
pub fn calendar(walk: &WalkDocument, kind: &str, lang: Lang) -> Reply<Vec<u8>> {
    match kind {
        "due-dates" => due_calendar(walk, lang).ok_or(Reason::NoDays),
        _ => walk_calendar(walk, lang).ok_or(Reason::NoTimes),
    }
}

/// Asks where to, then writes a calendar file; nothing if the person thinks better of it.
pub async fn keep_calendar(desk: &Desk, id: String, kind: &str) -> Reply<Option<SavedFile>> {
    let walk = desk.read(move |reader| reader.walk(&id)).await?;
    let bytes = calendar(&walk, kind, desk.lang())?;
    let name = file_name(&walk, kind, "ics");
    let Some(path) = ask_where(desk, ask(desk, kind, name, "ics")).await? else {
        return Ok(None);
    };
    write_file(desk.files(), &path, &bytes)?;
    Ok(Some(saved_file(&path)))
}

/// Suggests a file name from the kind and the day alone.
pub fn file_name(walk: &WalkDocument, kind: &str, ending: &str) -> String {
    match walk.date {
        Some(date) => format!("learning-walk-{kind}-{date}.{ending}"),
        None => format!("learning-walk-{kind}.{ending}"),
    }
}

/// Reads the language of a report: English or Spanish.
pub fn parse_lang(tag: &str) -> Reply<Lang> {
    Lang::parse(tag).ok_or_else(|| Reason::UnknownChoice {
        choice: "lang",
        value: tag.into(),
        known: [Lang::En, Lang::Es].map(Lang::tag).join(", "),
    })
}

/// Refuses a kind that does not exist, or not in this format.
pub fn check_kind(kind: &str, format: &str) -> Reply<()> {
    let unknown = |choice, value: &str, known: Vec<&str>| Reason::UnknownChoice {
        choice,
        value: value.into(),
        known: known.join(", "),
    };
    match KINDS.iter().find(|(name, _)| *name == kind) {
        Some((_, only)) if *only == format => Ok(()),
        Some((_, only)) => Err(unknown("format", format, vec![only])),
        None => {
            let known = KINDS.iter().map(|(name, _)| *name).collect();
            Err(unknown("kind", kind, known))
        }
    }
}
