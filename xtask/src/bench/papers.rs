//! Our papers beside the same content printed by other programs, in turns, and what they need at most.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use crate::packages;
use crate::shell::{self, Done};

/// The version that we are measured beside; another one is another measurement.
const WEASYPRINT: &str = "weasyprint==70.0";
/// So often ours and theirs take turns.
const ROUNDS: usize = 5;
/// So often a paper of one page is written.
const PAGES: usize = 60;
/// Notes of the report that is measured beside others.
const NOTES: &str = "480";
/// Notes of the report whose memory is measured.
const MANY: &str = "2000";
/// The most time for one page, at p95 (ms), and the most memory for [`MANY`] notes (kB).
const PAGE_MS: f64 = 150.0;
const MOST_KB: f64 = 300.0 * 1024.0;

/// Another program that makes a PDF of a web page, and how many times as fast we want to be.
struct Other {
    name: &'static str,
    cold: f64,
    warm: f64,
    times: Vec<f64>,
}

/// Builds the measuring program as a person gets it (release), and prints ours beside theirs.
pub fn papers() -> Done {
    packages::ensure(&[packages::TOUCH])?;
    let begun = Instant::now();
    let target = shell::target();
    let built = ["build", "--release", "--locked", "--package", "walk-report"];
    let place = target.to_string_lossy();
    let mut build = shell::cargo(&built);
    build.args(["--example", "paper-bench", "--target-dir", &place]);
    shell::run(build)?;
    let folder = target.join("bench");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let weasyprint = weasyprint(&folder)?;
    println!("\nBuilt in {:.0} s.", begun.elapsed().as_secs_f64());
    println!(
        "Ours is the report crate in a program of its own, built for release: not the whole app, so"
    );
    println!(
        "cold is a new process that reads a walk file and writes a PDF/UA-1 file, without a window."
    );
    println!(
        "Theirs starts anew each time, as it would be called. Times belong to this machine and to"
    );
    println!("what else runs on it; the ratios, taken in turns, are what can be compared.");

    let ours = Ours {
        program: target.join("release").join("examples").join("paper-bench"),
        folder: folder.clone(),
    };
    let walk = ours.path("walk.json");
    ours.run(&["walk", NOTES, &walk])?;
    let page = ours.path("report.html");
    ours.run(&["html", "report", &walk, &page])?;
    beside(&ours, &walk, &page, &weasyprint)?;
    one_page(&ours)?;
    memory(&ours)
}

/// Writes the report cold and warm, in turns with each other program.
fn beside(ours: &Ours, walk: &str, page: &str, weasyprint: &Path) -> Done {
    let mut others = [
        Other {
            name: "Chromium",
            cold: 3.5,
            warm: 15.0,
            times: vec![],
        },
        Other {
            name: "WeasyPrint",
            cold: 10.0,
            warm: 50.0,
            times: vec![],
        },
    ];
    let mut served = Served::start(ours, "report", walk)?;
    let pdf = ours.path("report.pdf");
    let [mut cold, mut warm] = [vec![], vec![]];
    // The first turn of each fills the caches of the system and is not counted.
    for round in 0..=ROUNDS {
        let cold_time = timed(ours.command(&["pdf", "report", walk, &pdf]))?;
        let warm_time = served.once()?;
        let their_times = [
            timed(chromium(ours, page))?,
            timed(their_print(weasyprint, ours, page))?,
        ];
        if round == 0 {
            continue;
        }
        cold.push(cold_time);
        warm.push(warm_time);
        for (other, time) in others.iter_mut().zip(their_times) {
            other.times.push(time);
        }
    }
    println!("\nThe report of 40 visits with {NOTES} notes as PDF ({ROUNDS} turns each)");
    show("ours, cold process", &cold);
    show("ours, warm", &warm);
    for other in &others {
        show(other.name, &other.times);
    }
    for other in &others {
        ratio(
            &format!("{} to ours, cold", other.name),
            &other.times,
            &cold,
            other.cold,
        );
        ratio(
            &format!("{} to ours, warm", other.name),
            &other.times,
            &warm,
            other.warm,
        );
    }
    Ok(())
}

/// Writes a paper of one page, warm.
fn one_page(ours: &Ours) -> Done {
    let walk = shell::root().join("locales/en/sample.json");
    let mut served = Served::start(ours, "host-notice", &walk.to_string_lossy())?;
    served.once()?;
    let times: Vec<f64> = (0..PAGES)
        .map(|_| served.once())
        .collect::<Result<_, _>>()?;
    println!("\nA paper of one page as PDF, warm ({PAGES} times)");
    show("ours, warm", &times);
    let most = at(&times, 95);
    gate(
        &format!("p95 {most:.0} ms, at most {PAGE_MS:.0} ms"),
        most <= PAGE_MS,
    );
    Ok(())
}

/// Writes the report of many notes in a new process, and asks it for its memory.
fn memory(ours: &Ours) -> Done {
    let (walk, pdf) = (ours.path("many.json"), ours.path("many.pdf"));
    ours.run(&["walk", MANY, &walk])?;
    let told = ours.run(&["pdf", "report", &walk, &pdf])?;
    let most: f64 = told
        .trim()
        .parse()
        .map_err(|_| format!("no memory in {told}"))?;
    println!("\nThe report of {MANY} notes as PDF, in a new process");
    let line = format!(
        "{:.0} MB at most, of {:.0} MB",
        most / 1024.0,
        MOST_KB / 1024.0
    );
    gate(&line, most > 0.0 && most <= MOST_KB);
    Ok(())
}

/// The measuring program and the folder of what it writes.
struct Ours {
    program: PathBuf,
    folder: PathBuf,
}

impl Ours {
    fn path(&self, name: &str) -> String {
        self.folder.join(name).to_string_lossy().into_owned()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        shell::command(&self.program.to_string_lossy(), arguments)
    }

    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        shell::read(&self.program.to_string_lossy(), arguments)
            .ok_or_else(|| format!("paper-bench {} failed", arguments.join(" ")))
    }
}

/// A measuring program that stays, so that what it does is warm.
struct Served {
    child: Child,
    tell: ChildStdin,
    heard: BufReader<ChildStdout>,
}

impl Served {
    fn start(ours: &Ours, kind: &str, walk: &str) -> Result<Served, String> {
        let mut command = ours.command(&["serve", kind, walk]);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|e| format!("paper-bench could not be started: {e}"))?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(tell), Some(heard)) => Ok(Served {
                child,
                tell,
                heard: BufReader::new(heard),
            }),
            _ => Err("paper-bench has no ear".to_owned()),
        }
    }

    /// Writes the paper once more and gives the milliseconds.
    fn once(&mut self) -> Result<f64, String> {
        let lost = |e: std::io::Error| format!("paper-bench was lost: {e}");
        writeln!(self.tell).map_err(lost)?;
        let mut line = String::new();
        self.heard.read_line(&mut line).map_err(lost)?;
        line.trim()
            .parse()
            .map_err(|_| format!("paper-bench said {line:?}"))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn chromium(ours: &Ours, page: &str) -> Command {
    let profile = format!("--user-data-dir={}", ours.path("chromium"));
    let pdf = format!("--print-to-pdf={}", ours.path("chromium.pdf"));
    let page = format!("file://{page}");
    let quiet = ["--headless", "--disable-gpu", "--no-pdf-header-footer"];
    let mut command = shell::command("chromium", &quiet);
    // As root, which containers are, it refuses to start with its sandbox.
    command.args(["--no-sandbox", &profile, &pdf, &page]);
    command
}

fn their_print(weasyprint: &Path, ours: &Ours, page: &str) -> Command {
    let pdf = ours.path("weasyprint.pdf");
    shell::command(&weasyprint.to_string_lossy(), &["--quiet", page, &pdf])
}

/// Gives WeasyPrint in a Python environment of its own, made once.
fn weasyprint(folder: &Path) -> Result<PathBuf, String> {
    let venv = folder.join(WEASYPRINT.replace("==", "-"));
    let program = venv.join("bin").join("weasyprint");
    if !program.is_file() {
        println!("Installing {WEASYPRINT} from PyPI into {}", venv.display());
        shell::run(shell::command(
            "python3",
            &["-m", "venv", &venv.to_string_lossy()],
        ))
        .map_err(|e| format!("{e}; Python 3 with its module venv is needed (python3-venv)"))?;
        let pip = venv.join("bin").join("pip");
        let quiet = [
            "install",
            "--quiet",
            "--disable-pip-version-check",
            WEASYPRINT,
        ];
        shell::run(shell::command(&pip.to_string_lossy(), &quiet))?;
    }
    Ok(program)
}

/// Runs a command to its end and gives the milliseconds.
fn timed(mut command: Command) -> Result<f64, String> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let begun = Instant::now();
    shell::run(command)?;
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}

/// Gives the value below which so many of a hundred lie.
fn at(times: &[f64], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(place).copied().unwrap_or_default()
}

fn show(name: &str, times: &[f64]) {
    let [low, mid, high] = [0, 50, 100].map(|percent| at(times, percent));
    println!("  {name:<34} median {mid:>8.0} ms  ({low:.0} to {high:.0})");
}

/// Prints how many times as fast we are, turn by turn, and whether the middle one is what we want.
fn ratio(name: &str, theirs: &[f64], ours: &[f64], aim: f64) {
    let pairs = theirs.iter().zip(ours);
    let ratios: Vec<f64> = pairs
        .map(|(theirs, ours)| theirs / ours.max(0.001))
        .collect();
    let [low, mid, high] = [0, 50, 100].map(|percent| at(&ratios, percent));
    let line = format!("{name}: {mid:.1} times ({low:.1} to {high:.1}), at least {aim}");
    gate(&line, mid >= aim);
}

fn gate(line: &str, met: bool) {
    let said = if met { "gate met" } else { "gate NOT MET" };
    println!("  {line}: {said}");
}
