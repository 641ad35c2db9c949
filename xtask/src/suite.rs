//! Every check and every test, in the order of what tells most soonest.

use crate::checker;
use crate::guard::Guard;
use crate::packages;
use crate::shell::{self, Done};
use crate::summary::Summary;
use crate::tour;

// Each of these names the whole workspace: another choice of packages would build much of it twice.

/// The tests that need no window.
const QUIET: &[&str] = &[
    "test",
    "--locked",
    "--workspace",
    "--no-fail-fast",
    "--lib",
    "--bins",
    "--test",
    "core",
    "--test",
    "report",
    "--test",
    "shell",
];

/// The examples in the documentation.
const DOCUMENTED: &[&str] = &["test", "--locked", "--workspace", "--no-fail-fast", "--doc"];

/// The tests that drive the real window.
const WINDOWED: &[&str] = &["test", "--locked", "--workspace", "--test", "e2e"];

/// Runs the quick checks.
pub fn check(_: &[String]) -> Done {
    shell::lint(true);
    let mut summary = Summary::default();
    prepare(&mut summary);
    rust_checks(&mut summary);
    page_types(&mut summary);
    summary.close()
}

/// Runs everything; a step that fails does not keep the next ones from running.
pub fn test(_: &[String]) -> Done {
    let guard = Guard::new()?;
    shell::lint(true);
    let mut summary = Summary::default();
    prepare(&mut summary);
    rust_checks(&mut summary);
    page_types(&mut summary);
    // Before any test: some start the app, others an example program, and `--test` alone builds neither.
    let built = summary.step("programs", || {
        let bins = ["build", "--locked", "--workspace", "--bins", "--examples"];
        shell::run(shell::cargo(&bins))
    });
    tests(&mut summary, "tests without a window", QUIET, &guard);
    tests(
        &mut summary,
        "examples in the documentation",
        DOCUMENTED,
        &guard,
    );
    if built {
        tests(&mut summary, "tests in the real window", WINDOWED, &guard);
    }
    if built && cfg!(target_os = "linux") {
        // What `run` shows without a display: a change of the sample can break it unseen by any test.
        summary.step("the tour", || tour::walk_through(tour::SHORT).map(drop));
    }
    summary.step("the real data folder", || guard.verdict());
    summary.close()
}

fn prepare(summary: &mut Summary) {
    summary.step("system packages", || {
        packages::ensure(&[
            packages::BUILD,
            packages::WINDOW,
            packages::TOUCH,
            packages::PDF,
        ])
    });
    summary.step("format and lint tools", || {
        let there = |tool: &str| shell::read("cargo", &[tool, "--version"]).is_some();
        if there("fmt") && there("clippy") {
            return Ok(());
        }
        if !shell::has("rustup") {
            return Err(
                "rustfmt and clippy are missing: install them beside Rust, then try again"
                    .to_owned(),
            );
        }
        shell::run(shell::command(
            "rustup",
            &["component", "add", "rustfmt", "clippy"],
        ))
    });
    summary.step("checker of PDFs", checker::ensure);
    summary.step("packages of the checks", || {
        if !shell::has("npm") {
            return Err("npm is missing: install Node 20 or newer, then try again".to_owned());
        }
        let mut command = shell::command(
            "npm",
            &["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        );
        command.current_dir(shell::root().join("tests/e2e"));
        shell::run(command)
    });
}

fn rust_checks(summary: &mut Summary) {
    summary.step("format", || {
        shell::run(shell::cargo(&["fmt", "--all", "--check"]))
    });
    let clean = summary.step("lint", || {
        shell::run(shell::cargo(&[
            "build",
            "--locked",
            "--workspace",
            "--all-targets",
        ]))
    });
    // What clippy refuses is tested all the same.
    shell::lint(clean);
}

fn page_types(summary: &mut Summary) {
    summary.step("types of the pages", || {
        let compiler = "tests/e2e/node_modules/typescript/bin/tsc";
        shell::run(shell::command(
            "node",
            &[compiler, "--project", "ui/tsconfig.json"],
        ))
    });
}

fn tests(summary: &mut Summary, name: &'static str, arguments: &[&str], guard: &Guard) -> bool {
    summary.tests(name, |count| {
        let mut command = shell::cargo(arguments);
        guard.shelter(&mut command);
        shell::run_reading(command, |line| count.read(line))
    })
}
