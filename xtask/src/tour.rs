//! Pictures of every page and sample PDFs.

use std::path::PathBuf;

use crate::packages;
use crate::run;
use crate::shell::{self, Done};

/// Builds the app and the program that walks through it, and writes `target/tour`.
pub fn tour(_: &[String]) -> Done {
    if !cfg!(target_os = "linux") {
        return Err("the tour drives WebKitGTK and so runs on Linux only".to_owned());
    }
    packages::ensure(&[packages::BUILD, packages::WINDOW])?;
    run::build()?;
    let pictures = walk_through(WHOLE)?;
    println!(
        "The pictures and the sample PDFs are in {}.",
        pictures.display()
    );
    println!(
        "To look at them all at once open {}.",
        pictures.join("index.html").display()
    );
    Ok(())
}

/// Every page in every look that the pictures are kept of.
const WHOLE: &[&str] = &[];
/// Every page once in each language: enough to see that each can be drawn.
pub const SHORT: &[&str] = &["short"];

/// Has the built program walk through the built app, and says which folder holds the pictures.
pub fn walk_through(looks: &[&str]) -> Result<PathBuf, String> {
    let target = shell::target();
    let program = target.join("debug").join("tour");
    let pictures = target.join("tour");
    let mut command = shell::command(&program.to_string_lossy(), &[]);
    command.arg(&pictures).args(looks);
    shell::run(command)?;
    Ok(pictures)
}
