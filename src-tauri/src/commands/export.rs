//! Commands that show and write papers: what can be exported, and what is asked for.

mod pages;
mod team;

use serde::Deserialize;
use walk_core::document::{WalkDocument, write_walk_file};
use walk_core::export_check::{Remark, look_over};
use walk_core::language::BlockList;
use walk_report::{
    Kind, Order, Paper, Pdf, ReportError, Step, Table, Watch, cards_table, commitments_table,
    due_calendar, notes_table, paper, paper_docx, paper_html, paper_markdown, table_csv, unwatched,
    walk_calendar,
};
use walk_words::{Lang, Words};

pub use self::pages::paper_pages;
pub use self::team::{save_team, team_view};
use super::device::{ask, ask_where, saved_file};
use super::page::today;
use crate::commands::page::Nothing;
use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::{self, ExportStep, Exported, PaperView, SavedFile};
use crate::write_file::write_file;

/// The formats of a paper that is read, edited and handed on.
const PAPER: &[&str] = &["pdf", "docx", "html", "md"];
/// Those of one that is a table too.
const PAPER_AND_TABLE: &[&str] = &["pdf", "docx", "html", "md", "csv"];

/// What can be exported, each with its formats; the first one is the usual one.
pub const KINDS: &[(&str, &[&str])] = &[
    ("report", PAPER_AND_TABLE),
    ("agenda", PAPER),
    ("host-notice", PAPER),
    ("scripting-sheets", &["pdf"]),
    ("debrief", PAPER_AND_TABLE),
    ("review", PAPER),
    ("faculty-summary", PAPER),
    ("commitments", PAPER_AND_TABLE),
    ("host-safe", PAPER),
    ("thanks", PAPER),
    ("portfolio", PAPER),
    ("privacy-sheet", PAPER),
    ("my-data", &["pdf", "docx", "html", "md", "json"]),
    ("calendar", &["ics"]),
    ("due-dates", &["ics"]),
];

/// What is asked for, once it is known to exist.
#[derive(Debug, Clone)]
pub struct Wanted {
    kind: &'static str,
    format: &'static str,
    lang: Lang,
    visit: Option<u32>,
}

impl Wanted {
    /// Refuses a kind that does not exist, or not in this format.
    pub fn of(kind: &str, format: &str, lang: Lang, visit: Option<u32>) -> Reply<Wanted> {
        let unknown = |choice, value: &str, known: Vec<&str>| Reason::UnknownChoice {
            choice,
            value: value.into(),
            known: known.join(", "),
        };
        let Some((kind, formats)) = KINDS.iter().find(|(name, _)| *name == kind) else {
            let known = KINDS.iter().map(|(name, _)| *name).collect();
            return Err(unknown("kind", kind, known));
        };
        let Some(format) = formats.iter().find(|name| **name == format) else {
            return Err(unknown("format", format, formats.to_vec()));
        };
        Ok(Wanted {
            kind,
            format,
            lang,
            visit,
        })
    }

    /// Suggests a file name from the kind, the visit and the day alone.
    fn file_name(&self, walk: &WalkDocument) -> String {
        let of_visit = self.visit.filter(|_| self.kind == "host-safe");
        let visit = of_visit.map(|n| format!("-visit-{n}")).unwrap_or_default();
        file_name(walk, &format!("{}{visit}", self.kind), self.format)
    }

    /// Writes the paper of blocks that is asked for; none for what is no such paper.
    fn paper(&self, walk: &WalkDocument) -> Option<Paper> {
        let kind = Kind::parse(self.kind)?;
        Some(paper(kind, walk, Words::of(self.lang), self.visit))
    }

    /// Lists the rows of the table that is asked for; none for what is no table.
    fn table(&self, walk: &WalkDocument) -> Option<Table> {
        match (self.kind, self.format) {
            ("report", "csv") => Some(notes_table(walk, self.lang)),
            ("debrief", "csv") => Some(cards_table(walk, self.lang)),
            ("commitments", "csv") => Some(commitments_table(walk, self.lang)),
            _ => None,
        }
    }

    /// Lists what will stand on it, part by part with how much; none for what is no paper of parts.
    fn outline(&self, walk: &WalkDocument, words: &Words) -> Option<Vec<(String, usize)>> {
        match self.table(walk) {
            Some(table) => Some(vec![(words.say("export-format-csv"), table.rows.len())]),
            None => Some(self.paper(walk)?.outline()),
        }
    }

    /// Refuses a visit that the walk has not.
    fn has_visit(&self, walk: &WalkDocument) -> Reply<()> {
        let Some(number) = self.visit else {
            return Ok(());
        };
        let all: Vec<u32> = walk.visits.iter().map(|v| v.visit_no).collect();
        if all.contains(&number) {
            return Ok(());
        }
        let known: Vec<String> = all.iter().map(u32::to_string).collect();
        Err(Reason::UnknownChoice {
            choice: "visit",
            value: number.to_string(),
            known: known.join(", "),
        })
    }

    /// Looks at what somebody typed before it leaves the program.
    pub fn look_over<'a>(
        &self,
        walk: &'a WalkDocument,
        list: &BlockList,
    ) -> Reply<Vec<Remark<'a>>> {
        self.has_visit(walk)?;
        if self.is_mine() {
            return Ok(vec![]);
        }
        Ok(match (self.table(walk), self.paper(walk)) {
            (Some(table), _) => look_over(walk, &table.typed(), list),
            (None, Some(paper)) => look_over(walk, &paper.typed(), list),
            (None, None) if self.kind == "scripting-sheets" => {
                let look_fors = walk.look_fors.iter().map(|one| one.text.as_str());
                let on_sheet: Vec<_> = look_fors.chain([walk.focus_question.as_str()]).collect();
                look_over(walk, &on_sheet, list)
            }
            // A calendar is the walker's own.
            (None, None) => vec![],
        })
    }

    /// Tells whether it is for the walker alone.
    fn is_mine(&self) -> bool {
        Kind::parse(self.kind).is_some_and(Kind::is_mine)
    }

    /// Tells whether it has pages; a table or a calendar has none.
    fn has_pages(&self) -> bool {
        !matches!(self.format, "csv" | "json" | "ics")
    }

    /// Orders the pages of it, and gives what `act` makes of them.
    fn order<T>(
        &self,
        walk: &WalkDocument,
        act: impl FnOnce(Order<'_>) -> Result<T, ReportError>,
    ) -> Reply<T> {
        Ok(match self.paper(walk) {
            None => act(Order::sheets(walk, self.lang, today()))?,
            Some(paper) => act(Order::paper(&paper, walk, self.lang, today()))?,
        })
    }

    /// Makes the file; a stop between two steps is the error `Stopped`.
    pub fn make(&self, walk: &WalkDocument, watch: Watch<'_>) -> Reply<Pdf> {
        let lang = self.lang;
        let alone = |bytes| Pdf {
            bytes,
            missing: vec![],
        };
        // A paper about one visit is about the first, if none is named; there must be one.
        let first = (self.kind == "host-safe").then_some(1);
        let of_visit = Wanted {
            visit: self.visit.or(first),
            ..self.clone()
        };
        of_visit.has_visit(walk)?;
        Step::Reading.begin(watch)?;
        if let Some(table) = self.table(walk) {
            return Ok(alone(table_csv(&table)?));
        }
        Ok(match (self.kind, self.format) {
            ("calendar", _) => alone(walk_calendar(walk, lang).ok_or(Reason::NoTimes)?),
            ("due-dates", _) => alone(due_calendar(walk, lang).ok_or(Reason::NoDays)?),
            ("my-data", "json") => alone(write_walk_file(walk)),
            (_, format) => match (self.paper(walk), format) {
                (Some(paper), "html") => alone(paper_html(&paper, walk, lang).into_bytes()),
                (Some(paper), "md") => alone(paper_markdown(&paper, lang).into_bytes()),
                (Some(paper), "docx") => alone(paper_docx(&paper, lang)?),
                _ => self.order(walk, |order| order.pdf(watch))?,
            },
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportReport {
    walk: String,
    kind: String,
    format: String,
    lang: String,
    visit: Option<u32>,
}

impl ExportReport {
    /// Checks what is asked for and reads the walk that it is of.
    async fn read(self, desk: &Desk) -> Reply<(Wanted, WalkDocument)> {
        let lang = parse_lang(&self.lang)?;
        let wanted = Wanted::of(&self.kind, &self.format, lang, self.visit)?;
        let walk = desk.read(move |reader| reader.walk(&self.walk)).await?;
        Ok((wanted, walk))
    }
}

/// Asks where to, then writes a paper; nothing if the person thinks better of it, then or later.
///
/// A stop that comes while pages are set takes effect when they are; no file is left.
pub async fn export_report(desk: &Desk, args: ExportReport) -> Reply<Option<Exported>> {
    let (wanted, walk) = args.read(desk).await?;
    let turn = desk.press().take()?;
    let asked = ask(desk, wanted.kind, wanted.file_name(&walk), wanted.format);
    let Some(path) = ask_where(desk, asked).await? else {
        return Ok(None);
    };
    let files = desk.files().clone();
    let drawn = tokio::task::spawn_blocking(move || -> Reply<Exported> {
        let watch = |step| turn.watch(step);
        let Pdf { bytes, missing } = wanted.make(&walk, &watch)?;
        Step::File.begin(&watch)?;
        write_file(&files, &path, &bytes)?;
        Ok(Exported {
            file: saved_file(&path).file,
            missing: missing.into_iter().collect(),
        })
    });
    match drawn.await.map_err(|_| Reason::Ending)? {
        Err(Reason::Report(ReportError::Stopped)) => Ok(None),
        done => done.map(Some),
    }
}

/// Tells at which step the export is that is under way; nothing in its first second, or if there is none.
pub async fn export_step(desk: &Desk, _: Nothing) -> Reply<Option<ExportStep>> {
    let now = desk.press().under_way();
    Ok(now.and_then(|now| views::export_step(&now, desk.words())))
}

/// Stops the export that is under way before its next step; without one nothing happens.
pub async fn stop_export(desk: &Desk, _: Nothing) -> Reply<()> {
    desk.press().stop();
    Ok(())
}

/// Tells what will stand on a paper, and what to look at before it leaves the program.
pub async fn paper_view(desk: &Desk, args: ExportReport) -> Reply<PaperView> {
    let (wanted, walk) = args.read(desk).await?;
    let list = desk.read(|r| r.block_list()).await?;
    let outline = wanted.outline(&walk, desk.words());
    let remarks = wanted.look_over(&walk, &list)?;
    Ok(views::paper_view(outline, &remarks, desk.words()))
}

/// Suggests the name of a file from what it is and the day alone.
pub fn file_name(walk: &WalkDocument, what: &str, ending: &str) -> String {
    let day = walk.date.map(|day| format!("-{day}")).unwrap_or_default();
    format!("learning-walk-{what}{day}.{ending}")
}

/// Asks where to, then writes a calendar file; nothing if the person thinks better of it.
pub async fn keep_calendar(desk: &Desk, id: String, kind: &str) -> Reply<Option<SavedFile>> {
    let walk = desk.read(move |reader| reader.walk(&id)).await?;
    let wanted = Wanted::of(kind, "ics", desk.lang(), None)?;
    // Without a day in it there is nothing to ask a place for.
    let bytes = wanted.make(&walk, &unwatched)?.bytes;
    let asked = ask(desk, wanted.kind, wanted.file_name(&walk), "ics");
    let Some(path) = ask_where(desk, asked).await? else {
        return Ok(None);
    };
    write_file(desk.files(), &path, &bytes)?;
    Ok(Some(saved_file(&path)))
}

/// Reads the language of a report: English or Spanish.
pub fn parse_lang(tag: &str) -> Reply<Lang> {
    Lang::parse(tag).ok_or_else(|| Reason::UnknownChoice {
        choice: "lang",
        value: tag.into(),
        known: [Lang::En, Lang::Es].map(Lang::tag).join(", "),
    })
}
