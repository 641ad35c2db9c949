//! What each verb of the terminal does.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use clap::ArgMatches;
use serde_json::json;
use walk_core::clock::SystemClock;
use walk_core::document::{WalkDocument, write_walk_file};
use walk_core::notebook::Files;
use walk_core::{Error, Notebook, Reader, backup};
use walk_report::Pdf;
use walk_words::{Arg, Lang, Words};

use super::text;
use crate::commands::export::{Wanted, parse_lang};
use crate::commands::files::read_walks;
use crate::commands::page::today;
use crate::desk::Reply;
use crate::error::{Reason, plain};
use crate::press::Press;
use crate::startup;
use crate::views;
use crate::write_file::write_file;

/// How often a long export is asked where it is.
const PACE: Duration = Duration::from_millis(200);

/// Runs one verb on the notebook of a data folder.
pub fn run(verb: &str, args: &ArgMatches, folder: &Path, words: &Words) -> Reply<()> {
    if verb == "language" {
        return super::language::run(args);
    }
    if verb == "restore" {
        return restore(&paths(args, "file"), folder);
    }
    let place = Files {
        folder: folder.into(),
    };
    if matches!(verb, "sample" | "import" | "check") || !place.notebook().exists() {
        let notebook = Notebook::open(folder, Box::new(SystemClock))?;
        return write(verb, args, notebook, words);
    }
    let reader = Reader::open_checked(&place.notebook())?;
    if reader.is_bare()? {
        let notebook = Notebook::open(folder, Box::new(SystemClock))?;
        return write(verb, args, notebook, words);
    }
    read(verb, args, &reader, &place, words)
}

/// Runs a verb that changes the notebook, or the first verb of all, which makes it.
fn write(verb: &str, args: &ArgMatches, mut notebook: Notebook, words: &Words) -> Reply<()> {
    match verb {
        "sample" => {
            let lang = match text(args, "lang") {
                "" => words.lang(),
                tag => parse_lang(tag)?,
            };
            let walk = startup::sample(lang)?;
            say_line(&notebook.add_sample(walk, today())?.value)
        }
        "import" => import(&mut notebook, &paths(args, "file")),
        // The search index can only be checked by who may write.
        "check" => check(&notebook, words),
        _ => {
            let files = notebook.files().clone();
            read(verb, args, notebook.reader(), &files, words)
        }
    }
}

/// Runs a verb that only reads; it works on a full disk too.
fn read(verb: &str, args: &ArgMatches, reader: &Reader, files: &Files, words: &Words) -> Reply<()> {
    match verb {
        "list" => list(reader, args.get_flag("json"), words),
        "show" => show(reader, text(args, "walk"), args.get_flag("json"), words),
        "export" => export(reader, files, args, words),
        "search" => search(reader, text(args, "text"), args.get_flag("json"), words),
        "backup" => Ok(paths(args, "file")
            .iter()
            .try_for_each(|to| reader.back_up(files, to))?),
        _ => Err(Reason::UnknownCommand),
    }
}

fn paths(args: &ArgMatches, name: &str) -> Vec<PathBuf> {
    args.get_many::<PathBuf>(name)
        .map(|all| all.cloned().collect())
        .unwrap_or_default()
}

/// Writes one line; control characters of what somebody typed do not reach the terminal.
fn say_line(line: &str) -> Reply<()> {
    let plain: String = line
        .chars()
        .map(|c| if c == '\n' { c } else { plain(c) })
        .collect();
    say_bytes(format!("{plain}\n").as_bytes())
}

/// Writes an answer as it is.
pub fn say_bytes(bytes: &[u8]) -> Reply<()> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(Reason::Answer),
    }
}

fn say_json(value: &serde_json::Value) -> Reply<()> {
    say_line(&serde_json::to_string_pretty(value).unwrap_or_default())
}

fn list(reader: &Reader, as_json: bool, words: &Words) -> Reply<()> {
    let walks = reader.walks()?;
    if as_json {
        let line = |w: &WalkDocument| {
            json!({
                "id": w.id, "title": w.title, "date": w.date, "status": w.status,
                "focus_question": w.focus_question, "visits": w.visits.len(),
                "notes": w.notes.len(), "commitments": w.commitments.len(),
            })
        };
        return say_json(&walks.iter().map(line).collect());
    }
    if walks.is_empty() {
        return say_line(&words.say("cli-no-walks"));
    }
    let home = views::home(&walks, today(), words);
    home.walks.iter().try_for_each(|w| {
        let date = w.date.map(|d| d.to_string()).unwrap_or_default();
        let line = format!(
            "{}  {date:10}  {}  {} ({})",
            w.id, w.state_word, w.title, w.line
        );
        say_line(&line.replace(['\r', '\n'], " "))
    })
}

fn show(reader: &Reader, name: &str, as_json: bool, words: &Words) -> Reply<()> {
    let walk = reader.walk(&reader.find_walk(name)?)?;
    if as_json {
        return say_bytes(&write_walk_file(&walk));
    }
    let title = views::home(std::slice::from_ref(&walk), today(), words).walks;
    for line in title {
        say_line(&format!("{}\n{}", line.title, line.line))?;
    }
    walk.notes.iter().try_for_each(|note| {
        let lane = note
            .lane
            .map(|l| words.say(&format!("views-lane-{}", l.as_str())));
        let visit = ("visit", Arg::from(note.visit_no));
        let place = match note.minute {
            Some(minute) => {
                words.say_with("cli-note-place", &[visit, ("minute", Arg::from(minute))])
            }
            None => words.say_with("cli-note-place-no-minute", &[visit]),
        };
        say_line(&format!(
            "{place} {}: {}",
            lane.unwrap_or_default(),
            note.text
        ))
    })
}

/// Takes all files or none: each is read and checked before the first is written.
fn import(notebook: &mut Notebook, files: &[PathBuf]) -> Reply<()> {
    let walks = read_walks(files)?;
    for id in notebook.import_all(walks)?.value {
        say_line(&id)?;
    }
    Ok(())
}

fn export(reader: &Reader, files: &Files, args: &ArgMatches, words: &Words) -> Reply<()> {
    let walk = reader.walk(&reader.find_walk(text(args, "walk"))?)?;
    let lang = match text(args, "lang") {
        "" => Lang::parse(walk.language.as_str()).unwrap_or(Lang::En),
        tag => parse_lang(tag)?,
    };
    let visit = args.get_one::<u32>("visit").copied();
    let wanted = Wanted::of(text(args, "kind"), text(args, "format"), lang, visit)?;
    if args.get_flag("check") {
        return look_over(reader, &wanted, &walk, words);
    }
    let pdf = make(&wanted, &walk, words)?;
    for out in paths(args, "out") {
        write_file(files, &out, &pdf.bytes)?;
    }
    if !pdf.missing.is_empty() {
        let missing: String = pdf.missing.iter().collect();
        let line = words.say_with("cli-missing", &[("characters", Arg::from(missing))]);
        // The report is written; who closed stderr does not want to know more.
        let _ = writeln!(io::stderr(), "{line}");
    }
    Ok(())
}

/// Makes a paper; of one that takes long it tells on stderr where it is.
fn make(wanted: &Wanted, walk: &WalkDocument, words: &Words) -> Reply<Pdf> {
    let press = Arc::new(Press::default());
    let turn = press.take()?;
    let (done, ended) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut told = String::new();
            while let Err(RecvTimeoutError::Timeout) = ended.recv_timeout(PACE) {
                let now = press.under_way();
                let Some(now) = now.and_then(|now| views::export_step(&now, words)) else {
                    continue;
                };
                if now.step != told {
                    // Who closed stderr does not want to know.
                    let _ = writeln!(io::stderr(), "{}", now.step);
                    told = now.step;
                }
            }
        });
        let made = wanted.make(walk, &|step| turn.watch(step));
        drop(done);
        made
    })
}

/// Lists what to look at before a paper leaves the program, one finding a line.
fn look_over(reader: &Reader, wanted: &Wanted, walk: &WalkDocument, words: &Words) -> Reply<()> {
    let remarks = wanted.look_over(walk, &reader.block_list()?)?;
    if remarks.is_empty() {
        return say_line(&words.say("cli-nothing-to-look-at"));
    }
    remarks.iter().try_for_each(|remark| {
        let found = views::finding(remark, words);
        let parts = [found.page, &found.sentence, &found.text];
        let line: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        say_line(&line.join(" · ").replace(['\r', '\n'], " "))
    })
}

fn search(reader: &Reader, wanted: &str, as_json: bool, words: &Words) -> Reply<()> {
    let hits = views::hits(reader.search_in_walks(wanted)?, words);
    if as_json {
        return say_json(&serde_json::to_value(hits).unwrap_or_default());
    }
    if hits.is_empty() {
        return say_line(&words.say("cli-nothing-found"));
    }
    hits.iter().try_for_each(|hit| {
        let args = [("visit", Arg::from(hit.visit_no))];
        let place = words.say_with("cli-note-place-no-minute", &args);
        let text = format!("{}{}{}", hit.before, hit.matched, hit.after);
        say_line(&format!("{} · {place} {text}", hit.walk_title).replace('\n', " "))
    })
}

/// Puts a backup in place while no window has the notebook open.
fn restore(files: &[PathBuf], folder: &Path) -> Reply<()> {
    let _lock = startup::lock(folder)?;
    let place = Files {
        folder: folder.into(),
    };
    Ok(files
        .iter()
        .try_for_each(|from| backup::restore(&place, from, &mut SystemClock))?)
}

fn check(notebook: &Notebook, words: &Words) -> Reply<()> {
    match notebook.reader().check()? {
        None => say_line(&words.say("cli-whole")),
        Some(detail) => {
            let path = notebook.files().notebook();
            Err(Reason::Core(Error::Damaged { path, detail }))
        }
    }
}
