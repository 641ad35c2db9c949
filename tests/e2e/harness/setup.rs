//! What a test finds when it begins: a notebook, answers for dialogs, a display.

use crate::app::App;
use crate::audit;
use crate::display::Display;
use crate::door::Door;
use crate::parts;
use crate::stage::Stage;
use learning_walks::Scripted;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// What an app should find when it starts.
pub struct Setup {
    sample: bool,
    alone: bool,
    touch: bool,
    language: &'static str,
    save: Vec<&'static str>,
    open: Vec<&'static str>,
    folder: Vec<&'static str>,
    print: Vec<&'static str>,
    prepare: Vec<Prepare>,
}

/// Something done to the data folder before the app starts.
type Prepare = Box<dyn FnOnce(&Path)>;

impl Default for Setup {
    fn default() -> Self {
        Self::new()
    }
}

/// Tests run beside one another, but for those that measure time: these want the machine to themselves.
static MACHINE: RwLock<()> = RwLock::new(());

/// Holds a share of the machine, or all of it.
enum Share {
    Some(#[allow(dead_code, reason = "held, not read")] RwLockReadGuard<'static, ()>),
    All(#[allow(dead_code, reason = "held, not read")] RwLockWriteGuard<'static, ()>),
}

impl Setup {
    /// Asks for an empty notebook in English.
    pub fn new() -> Self {
        Self {
            sample: false,
            alone: false,
            touch: false,
            language: "en",
            save: Vec::new(),
            open: Vec::new(),
            folder: Vec::new(),
            print: Vec::new(),
            prepare: Vec::new(),
        }
    }

    /// Asks for a notebook that holds the sample walk.
    #[must_use]
    pub fn sample(mut self) -> Self {
        self.sample = true;
        self
    }

    /// Asks for another language of the system than English.
    #[must_use]
    pub fn language(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Answers the save dialogs to come with these names in the test's own folder.
    #[must_use]
    pub fn save(mut self, names: &[&'static str]) -> Self {
        self.save = names.to_vec();
        self
    }

    /// Answers the open dialogs to come with these names in the test's own folder.
    #[must_use]
    pub fn open(mut self, names: &[&'static str]) -> Self {
        self.open = names.to_vec();
        self
    }

    /// Answers the dialogs for a folder to come with these names in the test's own folder; each is made.
    #[must_use]
    pub fn folder(mut self, names: &[&'static str]) -> Self {
        self.folder = names.to_vec();
        self
    }

    /// Leaves a file of these names in the test's own folder for each dialog for printing to come.
    #[must_use]
    pub fn print(mut self, names: &[&'static str]) -> Self {
        self.print = names.to_vec();
        self
    }

    /// Does something to the test's folder before the app starts; the notebook is in `data` there.
    #[must_use]
    pub fn prepare(mut self, act: impl FnOnce(&Path) + 'static) -> Self {
        self.prepare.push(Box::new(act));
        self
    }

    /// Asks that no other test runs meanwhile, for those that measure time.
    #[must_use]
    pub fn alone(mut self) -> Self {
        self.alone = true;
        self
    }

    /// Asks for Chromium and a finger in place of the app's window; the pages and the commands are the same.
    #[must_use]
    pub fn touch(mut self) -> Self {
        self.touch = true;
        self
    }

    /// Starts the app.
    pub fn start(self) -> App {
        // A test that failed says so itself; it leaves nothing behind that a lock would have to protect.
        let share = if self.alone {
            Share::All(MACHINE.write().unwrap_or_else(PoisonError::into_inner))
        } else {
            Share::Some(MACHINE.read().unwrap_or_else(PoisonError::into_inner))
        };
        let folder = Arc::new(tempfile::tempdir().expect("a temporary folder"));
        let place = |names: &[&str]| -> Vec<PathBuf> {
            names.iter().map(|name| folder.path().join(name)).collect()
        };
        let answers = json!({
            "save": place(&self.save), "open": place(&self.open),
            "folder": place(&self.folder), "print": place(&self.print),
        });
        std::fs::create_dir(folder.path().join("data")).expect("a data folder");
        std::fs::write(folder.path().join("audit.js"), audit::SCRIPT).expect("the audit script");
        std::fs::write(folder.path().join("answers.json"), answers.to_string())
            .expect("the answers for dialogs");
        for name in &self.folder {
            std::fs::create_dir_all(folder.path().join(name)).expect("a folder to save into");
        }
        if self.sample {
            cli(folder.path(), self.language, &["sample"]);
        }
        for act in self.prepare {
            act(folder.path());
        }
        let stage = if self.touch {
            let host: Scripted = serde_json::from_value(answers).expect("answers for dialogs");
            let host = Arc::new(host);
            Stage::Touch(Door::open(folder.path().join("data"), self.language, host))
        } else {
            Stage::Window(Display::start())
        };
        App::open(Inside {
            stage,
            folder,
            language: self.language,
            _share: share,
        })
    }
}

/// What stays the same when the app is closed and opened again.
pub(crate) struct Inside {
    pub(crate) stage: Stage,
    pub(crate) folder: Arc<tempfile::TempDir>,
    pub(crate) language: &'static str,
    _share: Share,
}

/// Runs the terminal face on the notebook of a test's folder.
pub(crate) fn cli(folder: &Path, language: &str, arguments: &[&str]) -> String {
    let output = Command::new(parts::binary())
        .arg("--data")
        .arg(folder.join("data"))
        .args(arguments)
        .env("LC_ALL", locale(language))
        .env("LANG", locale(language))
        .env("LANGUAGE", language)
        .env_remove("DISPLAY")
        .output()
        .expect("the app runs in the terminal");
    assert!(
        output.status.success(),
        "learning-walks {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Gives the system's name for a language; the terminal and GTK need no installed locale for it.
pub(crate) fn locale(language: &str) -> String {
    match language {
        "es" => "es_ES.UTF-8".to_owned(),
        _ => "en_US.UTF-8".to_owned(),
    }
}
