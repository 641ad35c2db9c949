//! Papers: what is kept of them to compare with, and strange text on them for as long as one likes.

use crate::packages;
use crate::shell::{self, Done};

/// The tests that hold papers against what was kept; with this variable they keep what is drawn now.
const KEPT: (&[&str], &str) = (
    &[
        "test",
        "--locked",
        "--workspace",
        "--test",
        "report",
        "--",
        "golden::",
        "pictures::",
    ],
    "LEARNING_WALKS_WRITE_PAPERS",
);

/// The test of strange text; this variable gives it minutes and a new seed.
const STRANGE: (&[&str], &str) = (
    &[
        "test",
        "--locked",
        "--workspace",
        "--test",
        "report",
        "--",
        "fuzz::",
        "--nocapture",
    ],
    "LEARNING_WALKS_FUZZ_MINUTES",
);

/// Writes `tests/report/golden` and the pictures of the papers in `docs/pictures` anew.
pub fn papers(_: &[String]) -> Done {
    packages::ensure(&[packages::BUILD, packages::PDF])?;
    let (arguments, variable) = KEPT;
    let mut command = shell::cargo(arguments);
    command.env(variable, "1");
    shell::run(command)
}

/// Looks for text that a paper cannot hold, for the minutes that are asked for; five if none are.
pub fn fuzz(arguments: &[String]) -> Done {
    let minutes = arguments.first().map_or("5", String::as_str);
    if minutes.parse::<u64>().is_err() {
        return Err(format!("{minutes} is no number of minutes"));
    }
    packages::ensure(&[packages::BUILD, packages::PDF])?;
    let (arguments, variable) = STRANGE;
    let mut command = shell::cargo(arguments);
    command.env(variable, minutes);
    shell::run(command)
}
