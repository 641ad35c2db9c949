//! What a person waits for, measured.

use crate::packages;
use crate::run;
use crate::shell::{self, Done};

/// Builds the app and the program that measures it, and prints small beside large.
pub fn bench(_: &[String]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err("the measurements drive WebKitGTK and so run on Linux only".to_owned());
    }
    packages::ensure(&[packages::BUILD, packages::WINDOW])?;
    run::build()?;
    let program = shell::target().join("debug").join("bench");
    shell::run(shell::command(&program.to_string_lossy(), &[]))
}
