//! Opening the app, and writing the page types.

use crate::packages;
use crate::shell::{self, Done};
use crate::tour;

/// The command that writes `ui/js/types.d.ts`; the test in it compares unless this variable is set.
const TYPES: (&[&str], &str) = (
    &["test", "--workspace", "--test", "shell", "types"],
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
    build()?;
    let program = shell::target().join("debug").join("learning-walks");
    let mut command = shell::command(&program.to_string_lossy(), &[]);
    command.args(arguments.iter().filter(|argument| *argument != "--"));
    shell::run(command)
}

/// Builds every program, the way the tests do: another choice of packages would build much of it twice.
pub fn build() -> Done {
    shell::run(shell::cargo(&[
        "build",
        "--locked",
        "--workspace",
        "--bins",
    ]))
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
