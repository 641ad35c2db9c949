//! The command of the page over time.

use serde::Deserialize;
use walk_core::document::WalkDocument;
use walk_core::{Error, Noun, Reader};

use crate::desk::{Desk, Reply};
use crate::error::Reason;
use crate::views::{self, Look, OvertimeView};

/// Which walks to look at: one, or those with the focus question of one; without either, all.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    walk: Option<String>,
    focus: Option<String>,
}

/// Reads what the chosen walks show together.
pub async fn overtime_view(desk: &Desk, args: Chosen) -> Reply<OvertimeView> {
    let walks = desk.read(Reader::walks).await?;
    let look = match (&args.walk, &args.focus) {
        (Some(id), _) => Look::Walk(find(&walks, id)?),
        (None, Some(id)) => Look::Focus(find(&walks, id)?),
        (None, None) => Look::All,
    };
    Ok(views::overtime_view(&walks, look, desk.words()))
}

fn find<'a>(walks: &'a [WalkDocument], id: &str) -> Reply<&'a WalkDocument> {
    let found = walks.iter().find(|walk| walk.id == id);
    found.ok_or_else(|| {
        Reason::Core(Error::NotFound {
            noun: Noun::Walk,
            id: id.to_owned(),
        })
    })
}
