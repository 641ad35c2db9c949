//! All papers of the team, into one folder.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use walk_core::document::WalkDocument;
use walk_core::export_check::look_over;
use walk_core::notebook::Files;
use walk_report::{ReportError, Step};

use super::{Wanted, parse_lang};
use crate::commands::device::{ask_folder, saved_file};
use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::press::Turn;
use crate::views::{self, PaperView, TeamSaved};
use crate::write_file::write_file;

/// The papers that a team hands on, in the order of the walk.
const TEAM: &[&str] = &["agenda", "debrief", "faculty-summary", "commitments"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamPapers {
    walk: String,
    lang: String,
}

impl TeamPapers {
    async fn read(self, desk: &Desk) -> Reply<(Vec<Wanted>, WalkDocument)> {
        let lang = parse_lang(&self.lang)?;
        let papers = TEAM.iter().map(|kind| Wanted::of(kind, "pdf", lang, None));
        let papers = papers.collect::<Reply<_>>()?;
        let walk = desk.read(move |reader| reader.walk(&self.walk)).await?;
        Ok((papers, walk))
    }
}

/// Tells which papers there will be, and what to look at before they leave the program, each thing once.
pub async fn team_view(desk: &Desk, args: TeamPapers) -> Reply<PaperView> {
    let (papers, walk) = args.read(desk).await?;
    let list = desk.read(|r| r.block_list()).await?;
    let papers: Vec<_> = papers.iter().filter_map(|p| p.paper(&walk)).collect();
    let typed: Vec<&str> = papers.iter().flat_map(|paper| paper.typed()).collect();
    let remarks = look_over(&walk, &typed, &list);
    Ok(views::paper_view(None, &remarks, desk.words()))
}

/// Asks for a folder, then writes the papers of the team into it, each beside what is there already;
/// nothing if the person thinks better of it.
///
/// A stop leaves what was written and says so; a paper is there whole or not at all.
pub async fn save_team(desk: &Desk, args: TeamPapers) -> Reply<Option<TeamSaved>> {
    let (papers, walk) = args.read(desk).await?;
    let turn = desk.press().take()?;
    let title = desk.words().say("views-ask-team");
    let Some(folder) = ask_folder(desk, title).await? else {
        return Ok(None);
    };
    let files = desk.files().clone();
    let written = tokio::task::spawn_blocking(move || {
        write_all(&papers, &walk, &folder, &files, &turn).map(Some)
    });
    written.await.map_err(|_| Reason::Ending)?
}

fn write_all(
    papers: &[Wanted],
    walk: &WalkDocument,
    folder: &Path,
    files: &Files,
    turn: &Turn,
) -> Reply<TeamSaved> {
    let mut saved = TeamSaved {
        files: vec![],
        stopped: false,
        missing: String::new(),
    };
    let watch = |step| turn.watch(step);
    for (index, paper) in papers.iter().enumerate() {
        turn.next_paper(paper.kind, index + 1, papers.len());
        let name = paper.file_name(walk);
        let write = || -> Reply<_> {
            let made = paper.make(walk, &watch)?;
            Step::File.begin(&watch)?;
            let place = free_place(folder, &name);
            write_file(files, &place, &made.bytes)?;
            Ok((saved_file(&place).file, made.missing))
        };
        match write() {
            Ok((file, missing)) => {
                saved.files.push(file);
                let new = missing.into_iter().filter(|c| !saved.missing.contains(*c));
                let new: String = new.collect();
                saved.missing.push_str(&new);
            }
            Err(Reason::Report(ReportError::Stopped)) => {
                saved.stopped = true;
                break;
            }
            // Those before it are there; which one failed must be said.
            Err(why) => {
                return Err(Reason::InFile {
                    file: name,
                    why: Box::new(why),
                });
            }
        }
    }
    Ok(saved)
}

/// Finds a name that is free in a folder: the given one, or with a number before its ending.
fn free_place(folder: &Path, name: &str) -> PathBuf {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|n| folder.join(format!("{stem}-{n}.{ending}")));
    let mut places = std::iter::once(folder.join(name)).chain(numbered);
    let free = places.find(|place| !place.exists());
    free.unwrap_or_else(|| folder.join(name))
}
