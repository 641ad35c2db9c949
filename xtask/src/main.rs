//! The tasks of this repository, from running the app to testing everything: `cargo xtask NAME`.

mod bench;
mod checker;
mod guard;
mod packages;
mod papers;
mod run;
mod shell;
mod suite;
mod summary;
mod tour;

use std::process::ExitCode;

/// A task: its name, what it does, and the function that does it.
type Task = (&'static str, &'static str, fn(&[String]) -> shell::Done);

const TASKS: &[Task] = &[
    (
        "run",
        "install what is missing, build, and open the app (without a display: tour)",
        run::run,
    ),
    (
        "test",
        "run every check and every test, and end with one summary",
        suite::test,
    ),
    (
        "check",
        "run the quick checks only: format, lint, types of the pages",
        suite::check,
    ),
    (
        "types",
        "write ui/js/types.d.ts anew from the Rust types",
        run::types,
    ),
    (
        "papers",
        "keep what every paper says now, and page 1 of each as a picture for the guide",
        papers::papers,
    ),
    (
        "fuzz",
        "type strange text into every field, for some MINUTES, and look for it on every paper",
        papers::fuzz,
    ),
    (
        "tour",
        "take a picture of every page, and sample PDFs, into target/tour",
        tour::tour,
    ),
    (
        "bench",
        "measure what a person waits for: small beside large, as ratios",
        bench::bench,
    ),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let Some((_, _, task)) = TASKS.iter().find(|(known, _, _)| *known == name) else {
        eprintln!("cargo xtask NAME, where NAME is one of:");
        for (known, what, _) in TASKS {
            eprintln!("  {known:<6} {what}");
        }
        return ExitCode::from(2);
    };
    match task(&rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            if !reason.is_empty() {
                eprintln!("cargo xtask {name}: {reason}");
            }
            ExitCode::FAILURE
        }
    }
}
