//! The pages of a paper, as a screen shows them and a printer takes them.

use serde::Deserialize;
use walk_report::{Pictures, ReportError};

use super::ExportReport;
use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::PaperPages;

/// How many pages are shown before a paper is saved.
const FIRST: usize = 3;
/// How many pages are printed from the window; a longer paper is saved and printed from there.
const PRINTED: usize = 60;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagesWanted {
    paper: ExportReport,
    all: bool,
}

/// Draws the first pages of a paper, or all of them for a printer; nothing for what has no pages, or
/// if other pages were asked for meanwhile.
///
/// # Errors
/// `TooManyPages` for a printer if there are more than 60.
pub async fn paper_pages(desk: &Desk, args: PagesWanted) -> Reply<Option<PaperPages>> {
    let (wanted, walk) = args.paper.read(desk).await?;
    if !wanted.has_pages() {
        return Ok(None);
    }
    let most = if args.all { PRINTED } else { FIRST };
    let watch = desk.press().look();
    let drawn = tokio::task::spawn_blocking(move || {
        wanted.order(&walk, |order| order.pictures(most, args.all, &watch))
    });
    match drawn.await.map_err(|_| Reason::Ending)? {
        Err(Reason::Report(ReportError::Stopped)) => Ok(None),
        Ok(Pictures { count, .. }) if args.all && count > most => {
            Err(Reason::TooManyPages { count, most })
        }
        drawn => drawn.map(|Pictures { count, pages }| Some(PaperPages { count, pages })),
    }
}
