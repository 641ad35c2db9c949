//! Opening the app, and writing the page types.

use crate::packages;
use crate::shell::{self, Done};
use crate::tour;

/// The command that writes `ui/js/types.d.ts`; the test in it compares unless this variable is set.
const TYPES: (&[&str], &str) = (
    &[
        "test",
        "--package",
        "learning-walks",
        "--test",
        "shell",
        "types",
    ],
    "LEARNING_WALKS_WRITE_TYPES",
);

/// Installs what is missing, builds the app and opens its window, or takes the tour without a display.
pub fn run(arguments: &[String]) -> Done {
    packages::ensure(&[packages::BUILD])?;
    if without_display() {
        println!(
            "There is no display here, so no window can open. The same app now runs on a display \
             in memory and takes pictures of itself."
        );
        return tour::tour(&[]);
    }
    let mut command = shell::cargo(&["run", "--locked", "--package", "learning-walks", "--"]);
    command.args(arguments.iter().filter(|argument| *argument != "--"));
    shell::run(command)
}

/// Writes the types that the pages share with Rust.
pub fn types(_: &[String]) -> Done {
    let (arguments, variable) = TYPES;
    let mut command = shell::cargo(arguments);
    command.env(variable, "1");
    shell::run(command)
}

fn without_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !set("DISPLAY") && !set("WAYLAND_DISPLAY")
}
