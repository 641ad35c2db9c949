//! Papers: what is kept of them to compare with, and strange text on them for as long as one likes.

use crate::packages;
use crate::shell::{self, Done};

/// Writes `tests/report/golden` and the pictures of the papers in `docs/pictures` anew.
pub fn papers(_: &[String]) -> Done {
    let kept = ["golden::", "pictures::"];
    paper_tests(&kept, "LEARNING_WALKS_WRITE_PAPERS", "1")
}

/// Looks for text that a paper cannot hold, for the minutes that are asked for; five if none are.
pub fn fuzz(arguments: &[String]) -> Done {
    let minutes = arguments.first().map_or("5", String::as_str);
    if minutes.parse::<u64>().is_err() {
        return Err(format!("{minutes} is no number of minutes"));
    }
    let strange = ["fuzz::", "--nocapture"];
    paper_tests(&strange, "LEARNING_WALKS_FUZZ_MINUTES", minutes)
}

/// Runs some tests of papers with a variable that tells them to do more than compare.
fn paper_tests(which: &[&str], variable: &str, value: &str) -> Done {
    packages::ensure(&[packages::BUILD, packages::PDF])?;
    let all = ["test", "--locked", "--workspace", "--test", "report", "--"];
    let mut command = shell::cargo(&[&all[..], which].concat());
    command.env(variable, value);
    shell::run(command)
}
