//! What the system shows for us: dialogs for files and for printing, the theme of the window.
//!
//! Paths come from here and never from the page.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use tauri::{AppHandle, Manager, Theme};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// A question for a file, in the person's words.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The dialog's title.
    pub title: String,
    /// The suggested file name; no person's name is in it.
    pub name: String,
    /// What the kind of file is called.
    pub kind: String,
    /// Its ending, without the dot.
    pub ending: &'static str,
}

/// What stands around the commands: a real window, or a script in tests.
pub trait Host: Send + Sync {
    /// Asks where to save; blocks until answered, so never call it on the main thread.
    fn ask_where(&self, ask: &Ask) -> Option<PathBuf>;
    /// Asks which files to open; blocks likewise.
    fn ask_which(&self, ask: &Ask) -> Option<Vec<PathBuf>>;
    /// Asks for a folder to write into; blocks likewise.
    fn ask_folder(&self, title: &str) -> Option<PathBuf>;
    /// Opens the dialog for printing the page.
    fn print(&self);
    /// Lets the window follow a theme of the settings.
    fn show_theme(&self, theme: &str);
    /// Takes the page's answer to a wish to close: closes if all is saved, else stays.
    fn answer_close(&self, saved: bool);
}

/// The window's own dialogs; in tests a script answers in their place.
pub struct Native {
    /// The running app.
    pub app: AppHandle,
    /// Answers instead of a person's.
    pub script: Option<Scripted>,
    /// Whether the page has answered the last wish to close.
    pub answered: AtomicBool,
}

impl Host for Native {
    fn ask_where(&self, ask: &Ask) -> Option<PathBuf> {
        if let Some(script) = &self.script {
            return script.ask_where(ask);
        }
        let dialog = self.app.dialog().file();
        let dialog = dialog.set_title(&ask.title).set_file_name(&ask.name);
        let path = dialog
            .add_filter(&ask.kind, &[ask.ending])
            .blocking_save_file();
        path.and_then(|p: FilePath| p.into_path().ok())
    }

    fn ask_which(&self, ask: &Ask) -> Option<Vec<PathBuf>> {
        if let Some(script) = &self.script {
            return script.ask_which(ask);
        }
        let dialog = self.app.dialog().file().set_title(&ask.title);
        let paths = dialog
            .add_filter(&ask.kind, &[ask.ending])
            .blocking_pick_files()?;
        Some(
            paths
                .into_iter()
                .filter_map(|p| p.into_path().ok())
                .collect(),
        )
    }

    fn ask_folder(&self, title: &str) -> Option<PathBuf> {
        if let Some(script) = &self.script {
            return script.ask_folder(title);
        }
        let dialog = self.app.dialog().file().set_title(title);
        let path = dialog.blocking_pick_folder();
        path.and_then(|p: FilePath| p.into_path().ok())
    }

    fn print(&self) {
        if let Some(script) = &self.script {
            return script.print();
        }
        for window in self.app.webview_windows().values() {
            // Where no dialog can be opened there is no printer to ask either.
            let _ = window.print();
        }
    }

    fn show_theme(&self, theme: &str) {
        let theme = native_theme(theme);
        for window in self.app.webview_windows().values() {
            // A window that is closing needs no theme.
            let _ = window.set_theme(theme);
        }
    }

    fn answer_close(&self, saved: bool) {
        self.answered.store(true, Ordering::SeqCst);
        if saved {
            self.close();
        }
    }
}

impl Native {
    /// Closes the window.
    pub fn close(&self) {
        for window in self.app.webview_windows().values() {
            // A window that is gone already is closed.
            let _ = window.destroy();
        }
    }
}

/// Gives the system's theme for a theme of the settings; `None` follows the system.
pub fn native_theme(theme: &str) -> Option<Theme> {
    match theme {
        "dark" => Some(Theme::Dark),
        "light" | "contrast" | "bright" => Some(Theme::Light),
        _ => None,
    }
}

/// Answers dialogs from a list, in order; for tests, which no native dialog can be driven in.
#[derive(Debug, Default, Deserialize)]
pub struct Scripted {
    /// Answers to "where to".
    #[serde(default)]
    save: Mutex<Vec<PathBuf>>,
    /// Answers to "which".
    #[serde(default)]
    open: Mutex<Vec<PathBuf>>,
    /// Answers to "into which folder".
    #[serde(default)]
    folder: Mutex<Vec<PathBuf>>,
    /// Files to leave as signs that there would have been a dialog for printing.
    #[serde(default)]
    print: Mutex<Vec<PathBuf>>,
}

impl Scripted {
    /// Reads the list that `LEARNING_WALKS_DIALOGS` names; debug builds only.
    pub fn from_environment() -> Option<Self> {
        if !cfg!(debug_assertions) {
            return None;
        }
        let path = std::env::var_os("LEARNING_WALKS_DIALOGS")?;
        serde_json::from_slice(&std::fs::read(path).ok()?).ok()
    }

    /// Takes the answers to give.
    pub fn new(save: Vec<PathBuf>, open: Vec<PathBuf>) -> Self {
        Self {
            save: Mutex::new(save),
            open: Mutex::new(open),
            ..Self::default()
        }
    }

    fn next(list: &Mutex<Vec<PathBuf>>) -> Option<PathBuf> {
        let mut list = list.lock().unwrap_or_else(PoisonError::into_inner);
        if list.is_empty() {
            None
        } else {
            Some(list.remove(0))
        }
    }
}

impl Host for Scripted {
    fn ask_where(&self, _: &Ask) -> Option<PathBuf> {
        Self::next(&self.save)
    }

    fn ask_which(&self, _: &Ask) -> Option<Vec<PathBuf>> {
        Self::next(&self.open).map(|path| vec![path])
    }

    fn ask_folder(&self, _: &str) -> Option<PathBuf> {
        Self::next(&self.folder)
    }

    fn print(&self) {
        if let Some(sign) = Self::next(&self.print) {
            // A test that waits for the sign says so itself.
            let _ = std::fs::write(sign, "");
        }
    }

    fn show_theme(&self, _: &str) {}

    fn answer_close(&self, _: bool) {}
}
