//! What a person waits for, measured.

mod papers;

use crate::packages;
use crate::run;
use crate::shell::{self, Done};

/// Measures the window, small beside large, and the papers beside other programs; `window` or `papers` alone.
pub fn bench(arguments: &[String]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err(
            "the measurements drive WebKitGTK and read what Linux tells of memory, so they run on Linux only"
                .to_owned(),
        );
    }
    match arguments.first().map(String::as_str) {
        None => window().and_then(|()| papers::papers()),
        Some("window") => window(),
        Some("papers") => papers::papers(),
        Some(other) => Err(format!(
            "there is nothing called {other} to measure: window, papers, or nothing for both"
        )),
    }
}

/// Builds the app and the program that measures it.
fn window() -> Done {
    packages::ensure(&[packages::BUILD, packages::WINDOW])?;
    run::build()?;
    let program = shell::target().join("debug").join("bench");
    shell::run(shell::command(&program.to_string_lossy(), &[]))
}
