//! The program of somebody else that looks our PDFs over, and how it gets here.

use std::path::Path;

use crate::packages;
use crate::shell::{self, Done};

/// What is installed, to the last version.
const WANTED: &str = include_str!("../../tests/report/requirements.txt");
/// The Python that it was installed for, for the tests.
const PYTHON: &str = "python";
/// What stands in the folder when all of it was installed.
const DONE: &str = "requirements.txt";

/// Installs the checker into `target/pdf-check` unless it is there; nothing outside that folder changes.
pub fn ensure() -> Done {
    let folder = shell::target().join("pdf-check");
    if std::fs::read_to_string(folder.join(DONE)).is_ok_and(|done| done == WANTED) {
        return Ok(());
    }
    packages::ensure_pip()?;
    let python =
        packages::python().ok_or("Python 3.11 or newer is missing: install it, then try again")?;
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| told(&folder, &error))?;
    }
    let mut install = shell::command(
        &python,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--root-user-action=ignore",
            "--no-deps",
            "--only-binary",
            ":all:",
            "--requirement",
            "tests/report/requirements.txt",
            "--target",
        ],
    );
    install.arg(&folder);
    shell::run(install)?;
    for (name, text) in [(PYTHON, python.as_str()), (DONE, WANTED)] {
        std::fs::write(folder.join(name), text).map_err(|error| told(&folder, &error))?;
    }
    Ok(())
}

fn told(folder: &Path, error: &std::io::Error) -> String {
    format!("{} could not be written: {error}", folder.display())
}
