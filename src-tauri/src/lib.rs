//! Learning Walks: the window and the terminal over one notebook.
//!
//! With a command the program answers in the terminal (`cli`), without one it opens the window
//! (`window`). Both go through [`desk::Desk`] and the core; see `src-tauri/ARCHITECTURE.md`.

mod cli;
mod commands;
mod data_folder;
pub mod desk;
mod dialogs;
mod error;
mod press;
mod startup;
mod types;
mod views;
mod window;
mod write_file;

use std::process::ExitCode;

pub use commands::{NAMES as COMMAND_NAMES, call};
pub use dialogs::{Host, Scripted};
pub use error::CommandError;
pub use types::declarations as type_declarations;

/// Lists every error code; each has its sentences in `locales/*/errors.ftl`.
pub fn error_codes() -> Vec<&'static str> {
    [walk_core::Error::CODES, error::Reason::OWN_CODES].concat()
}

/// Runs the program with the arguments of this process.
pub fn run() -> ExitCode {
    cli::run(std::env::args_os())
}
