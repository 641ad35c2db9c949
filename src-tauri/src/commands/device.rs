//! Commands about this device: settings and backups.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use walk_core::{Notebook, backup};

use super::page::{Nothing, today};
use crate::desk::{Desk, Reply};
use crate::dialogs::Ask;
use crate::error::Reason;
use crate::views::{SavedFile, Settings, SettingsPatch};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeSettings {
    patch: SettingsPatch,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneName {
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseWindow {
    saved: bool,
}

/// Changes some settings; gives all of them.
pub async fn change_settings(desk: &Desk, args: ChangeSettings) -> Reply<Settings> {
    args.patch.check()?;
    let settings = desk.write(move |n| args.patch.keep(n)).await?;
    desk.host.show_theme(&settings.theme);
    desk.take_settings(settings.clone());
    Ok(settings)
}

/// Keeps a name out of notes; gives the settings with the new count.
pub async fn keep_out(desk: &Desk, args: OneName) -> Reply<Settings> {
    with_names(desk, move |n| n.keep_out(&args.name)).await
}

/// Lets a name in again.
pub async fn let_in(desk: &Desk, args: OneName) -> Reply<Settings> {
    with_names(desk, move |n| n.let_in(&args.name)).await
}

/// Lets all names in again.
pub async fn let_all_in(desk: &Desk, _: Nothing) -> Reply<Settings> {
    with_names(desk, Notebook::let_all_in).await
}

async fn with_names(
    desk: &Desk,
    act: impl FnOnce(&mut Notebook) -> walk_core::Result<()> + Send + 'static,
) -> Reply<Settings> {
    let changed = move |n: &mut Notebook| act(n).and_then(|()| Settings::read(n.reader()));
    let settings = desk.write(changed).await?;
    desk.take_settings(settings.clone());
    Ok(settings)
}

/// Asks where to, then writes a copy of the notebook; nothing if the person thinks better of it.
pub async fn save_backup(desk: &Desk, _: Nothing) -> Reply<Option<SavedFile>> {
    let name = format!("learning-walks-{}.sqlite", today());
    let Some(path) = ask_where(desk, ask(desk, "backup", name, "sqlite")).await? else {
        return Ok(None);
    };
    let saved = saved_file(&path);
    let files = desk.files().clone();
    desk.read(move |r| r.back_up(&files, &path)).await?;
    Ok(Some(saved))
}

/// Asks for a copy and puts it in the notebook's place; the old notebook is moved aside.
pub async fn restore_backup(desk: &Desk, _: Nothing) -> Reply<Option<SavedFile>> {
    let ask = ask(desk, "restore", String::new(), "sqlite");
    let Some(path) = ask_which(desk, ask).await?.into_iter().next() else {
        return Ok(None);
    };
    let saved = saved_file(&path);
    desk.restore(path).await?;
    Ok(Some(saved))
}

/// Puts the newest whole copy in the notebook's place.
pub async fn restore_newest(desk: &Desk, _: Nothing) -> Reply<SavedFile> {
    let (_, path) = backup::newest_backup(desk.files())?;
    let saved = saved_file(&path);
    desk.restore(path).await?;
    Ok(saved)
}

/// Begins an empty notebook where the old one is damaged or foreign; that one is moved aside.
pub async fn start_anew(desk: &Desk, _: Nothing) -> Reply<()> {
    desk.start_anew().await
}

/// Answers a wish to close the window: it closes if all is saved, else it stays.
pub async fn close_window(desk: &Desk, args: CloseWindow) -> Reply<()> {
    desk.host.answer_close(args.saved);
    Ok(())
}

/// Opens the system's dialog for printing what the page shows on paper.
pub async fn print_page(desk: &Desk, _: Nothing) -> Reply<()> {
    desk.host.print();
    Ok(())
}

/// Words a question for a file; `what` names the sentences in `views.ftl`.
pub fn ask(desk: &Desk, what: &str, name: String, ending: &'static str) -> Ask {
    let words = desk.words();
    Ask {
        title: words.say(&format!("views-ask-{what}")),
        name,
        kind: words.say(&format!("views-kind-{ending}")),
        ending,
    }
}

/// Asks where to save, away from the threads that answer commands.
pub async fn ask_where(desk: &Desk, ask: Ask) -> Reply<Option<PathBuf>> {
    let host = Arc::clone(&desk.host);
    let ending = ask.ending;
    let asked = tokio::task::spawn_blocking(move || host.ask_where(&ask)).await;
    let path = asked.map_err(|_| Reason::Ending)?;
    Ok(path.map(|path| with_ending(path, ending)))
}

/// Asks which folder to write into, likewise.
pub async fn ask_folder(desk: &Desk, title: String) -> Reply<Option<PathBuf>> {
    let host = Arc::clone(&desk.host);
    let asked = tokio::task::spawn_blocking(move || host.ask_folder(&title)).await;
    asked.map_err(|_| Reason::Ending)
}

/// Adds the ending that was left out, unless that would replace a file that the dialog did not name.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let longer = path.with_extension(ending);
    if path.extension().is_some() || longer.exists() {
        path
    } else {
        longer
    }
}

/// Asks which files to open, likewise.
pub async fn ask_which(desk: &Desk, ask: Ask) -> Reply<Vec<PathBuf>> {
    let host = Arc::clone(&desk.host);
    let asked = tokio::task::spawn_blocking(move || host.ask_which(&ask)).await;
    Ok(asked.map_err(|_| Reason::Ending)?.unwrap_or_default())
}

/// Tells the page the name of a file, not its place.
pub fn saved_file(path: &Path) -> SavedFile {
    let name = path.file_name().unwrap_or_default();
    SavedFile {
        file: name.to_string_lossy().into_owned(),
    }
}
