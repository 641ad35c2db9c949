//! The promise that tests leave the real notebook alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// The folder name that the app uses under the system's folders.
const NAME: &str = "org.learningwalks.app";

/// What stood in the real folders before the tests, and the made-up home that the tests get.
pub struct Guard {
    home: PathBuf,
    before: BTreeMap<PathBuf, (u64, Option<SystemTime>)>,
}

impl Guard {
    /// Notes what is in the real folders and makes an empty home for the tests.
    pub fn new() -> Result<Self, String> {
        let home = std::env::temp_dir().join(format!("learning-walks-home-{}", std::process::id()));
        std::fs::create_dir_all(&home)
            .map_err(|error| format!("no home for the tests at {}: {error}", home.display()))?;
        Ok(Self {
            home,
            before: standing(),
        })
    }

    /// Gives a command the made-up home; cargo and rustup keep their own real ones.
    pub fn shelter(&self, command: &mut Command) {
        for (variable, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            if std::env::var_os(variable).is_none()
                && let Some(real) = real_home()
            {
                command.env(variable, real.join(folder));
            }
        }
        command.env("HOME", &self.home);
        for (variable, folder) in FOLDERS {
            command.env(variable, self.home.join(folder));
        }
    }

    /// Tells what the tests changed in the real folders, if anything.
    pub fn verdict(&self) -> Result<(), String> {
        let after = standing();
        if after == self.before {
            return Ok(());
        }
        let touched: Vec<String> = after
            .iter()
            .filter(|(path, state)| self.before.get(*path) != Some(state))
            .map(|(path, _)| path)
            .chain(self.before.keys().filter(|path| !after.contains_key(*path)))
            .map(|path| path.display().to_string())
            .collect();
        Err(format!(
            "something touched the real data folder: {}",
            touched.join(", ")
        ))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // What is left in a temporary folder does no harm; a failure here must not hide the tests' own result.
        let _ = std::fs::remove_dir_all(&self.home);
    }
}

const FOLDERS: &[(&str, &str)] = &[
    ("XDG_DATA_HOME", ".local/share"),
    ("XDG_CONFIG_HOME", ".config"),
    ("XDG_CACHE_HOME", ".cache"),
    ("XDG_STATE_HOME", ".local/state"),
];

fn real_home() -> Option<PathBuf> {
    std::env::var_os("HOME").map(PathBuf::from)
}

fn standing() -> BTreeMap<PathBuf, (u64, Option<SystemTime>)> {
    let mut found = BTreeMap::new();
    for (variable, folder) in FOLDERS {
        let base = std::env::var_os(variable)
            .map(PathBuf::from)
            .or_else(|| real_home().map(|home| home.join(folder)));
        if let Some(base) = base {
            note(&base.join(NAME), &mut found);
        }
    }
    found
}

fn note(path: &Path, found: &mut BTreeMap<PathBuf, (u64, Option<SystemTime>)>) {
    let Ok(about) = std::fs::symlink_metadata(path) else {
        return;
    };
    if about.is_dir() {
        found.insert(path.to_owned(), (0, None));
        for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
            note(&entry.path(), found);
        }
    } else {
        found.insert(path.to_owned(), (about.len(), about.modified().ok()));
    }
}
