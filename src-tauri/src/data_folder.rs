//! Where the notebook lives: as told, or where this system keeps an app's data.

use std::path::PathBuf;

/// The identifier of `tauri.conf.json`; names the data folder.
pub const IDENTIFIER: &str = "org.learningwalks.app";
/// The environment variable that moves the data folder.
pub const VARIABLE: &str = "LEARNING_WALKS_DATA";

/// Finds the data folder: `--data`, then the variable, then the system's place for app data.
pub fn find(told: Option<PathBuf>) -> PathBuf {
    told.or_else(|| {
        std::env::var_os(VARIABLE)
            .filter(|v| !v.is_empty())
            .map(PathBuf::from)
    })
    .or_else(|| dirs::data_dir().map(|d| d.join(IDENTIFIER)))
    .unwrap_or_else(|| PathBuf::from(IDENTIFIER))
}
