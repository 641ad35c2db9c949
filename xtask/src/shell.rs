//! Starting other programs and telling what became of them.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

/// What a task gives back: nothing, or one sentence about what went wrong.
pub type Done = Result<(), String>;

/// Gives the root of the repository.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}

/// Gives the folder of build results that this very program was built into.
pub fn target() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|exe| {
            exe.ancestors()
                .find(|up| up.ends_with("debug"))
                .map(PathBuf::from)
        })
        .and_then(|debug| debug.parent().map(PathBuf::from))
        .unwrap_or_else(|| root().join("target"))
}

/// Makes a command that starts in the root of the repository.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// What stands between two arguments that cargo hands to clippy.
const SEPARATOR: &str = "__CLIPPY_HACKERY__";

/// Whether clippy stands in for the compiler of our own crates.
static LINTS: AtomicBool = AtomicBool::new(false);

/// Lets clippy stand in for the compiler of our own crates from now on and refuse what it warns of, or not.
///
/// `cargo clippy` checks what we depend on in a way of its own, whose results no build can use; this
/// way the suite builds everything once, and whatever it runs has been looked at.
pub fn lint(on: bool) {
    LINTS.store(on, Ordering::Relaxed);
}

/// Makes a cargo command, with the cargo that runs us.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = command(&cargo, arguments);
    if LINTS.load(Ordering::Relaxed) {
        command
            .env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver")
            .env("CLIPPY_ARGS", ["--deny", "warnings"].join(SEPARATOR));
    }
    command
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("CARGO_PKG_NAME");
    command
}

/// Tells whether a program of this name can be started.
pub fn has(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|paths| {
        std::env::split_paths(&paths).any(|folder| {
            folder.join(program).is_file() || folder.join(format!("{program}.cmd")).is_file()
        })
    })
}

/// Runs a command to its end, its output going where ours goes.
pub fn run(mut command: Command) -> Done {
    let shown = shown(&command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}")),
    }
}

/// Runs a command to its end and hands each line of its stdout to `line` as well as on.
pub fn run_reading(mut command: Command, mut line: impl FnMut(&str)) -> Done {
    let shown = shown(&command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`{shown}` could not be started: {error}"))?;
    if let Some(stdout) = child.stdout.take() {
        for text in BufReader::new(stdout).lines().map_while(Result::ok) {
            println!("{text}");
            line(&text);
        }
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}")),
        Err(error) => Err(format!("`{shown}` was lost: {error}")),
    }
}

/// Runs a command quietly and gives its stdout, or nothing if it failed.
pub fn read(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn shown(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    let mut shown = name.to_string_lossy().into_owned();
    for argument in command.get_args() {
        shown.push(' ');
        shown.push_str(&argument.to_string_lossy());
    }
    shown
}
