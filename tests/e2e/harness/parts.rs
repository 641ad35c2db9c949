//! What the machine must have, by the name of the package that brings it.

use std::path::{Path, PathBuf};

/// Finds a program; panics with its Debian package if it is missing.
pub fn program(name: &str, package: &str) -> PathBuf {
    let found = std::env::var_os("PATH").and_then(|paths| {
        std::env::split_paths(&paths)
            .map(|folder| folder.join(name))
            .find(|path| path.is_file())
    });
    found.unwrap_or_else(|| {
        panic!("{name} is missing: install the package {package}, or run `cargo xtask test`")
    })
}

/// Finds the built app beside the program that runs now; panics if it was not built.
pub fn binary() -> PathBuf {
    let here = std::env::current_exe().expect("a running program has a path");
    here.ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("learning-walks"))
        .find(|path| path.is_file())
        .unwrap_or_else(|| {
            panic!(
                "the app is not built: `cargo build --workspace --bins`, or run `cargo xtask test`"
            )
        })
}

/// Reads a file that npm fetched into `tests/e2e/node_modules`.
pub fn fetched(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("node_modules")
        .join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "{} is missing ({error}): `npm ci --ignore-scripts` in tests/e2e, or run `cargo xtask test`",
            path.display()
        )
    })
}
