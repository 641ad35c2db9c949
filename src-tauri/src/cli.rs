//! The terminal: the same verbs, one line of error, exit status 0 done, 1 machine, 2 input.

mod language;
mod verbs;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg as Flag, ArgAction, ArgMatches, Command};
use walk_words::Words;

use crate::data_folder;
use crate::error::{Reason, plain};
use crate::views::system_language;

/// Runs the program with its arguments.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words = Words::of(system_language());
    let matches = match command_line(words).try_get_matches_from(args) {
        Ok(matches) => matches,
        // Help and version are answers; anything else is an error of the request.
        Err(error) if !error.use_stderr() => {
            return match error.print() {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::from(1),
            };
        }
        Err(error) => {
            let text = error.to_string();
            // What is missing stands in the lines up to the first empty one.
            let lines = text.lines().map(str::trim).take_while(|l| !l.is_empty());
            let said = lines.collect::<Vec<_>>().join(" ");
            let detail = said.strip_prefix("error: ").unwrap_or(&said).into();
            return refuse(&Reason::Line { detail }, "cli-line", words);
        }
    };
    let folder = data_folder::find(matches.get_one::<PathBuf>("data").cloned());
    let Some((verb, args)) = matches.subcommand() else {
        return crate::window::open(folder);
    };
    match verbs::run(verb, args, &folder, words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => refuse(&reason, &format!("cli-{verb}"), words),
    }
}

/// Says in one line on stderr what was not done, why, and what to do.
pub fn refuse(reason: &Reason, act: &str, words: &Words) -> ExitCode {
    let told = reason.tell(act, words);
    let line: String = format!("learning-walks: {} {}", told.message, told.hint)
        .chars()
        .map(plain)
        .collect();
    // Who closed stderr does not want to know why; the status tells.
    let _ = writeln!(std::io::stderr(), "{}", line.trim_end());
    ExitCode::from(reason.exit_status())
}

fn command_line(words: &Words) -> Command {
    let about = |verb: &str| words.say(&format!("cli-about-{verb}"));
    let path = |name: &'static str| {
        Flag::new(name)
            .value_name(name.to_uppercase())
            .help(words.say(&format!("cli-{name}")))
            .value_parser(clap::value_parser!(PathBuf))
    };
    let text = |name: &'static str| {
        Flag::new(name)
            .value_name(name.to_uppercase())
            .help(words.say(&format!("cli-{name}")))
    };
    let json = || {
        Flag::new("json")
            .long("json")
            .help(words.say("cli-json"))
            .action(ArgAction::SetTrue)
    };
    let verb = |name: &'static str| Command::new(name).about(about(name));
    Command::new("learning-walks")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.say("cli-about"))
        .arg(path("data").long("data").value_name("DIR"))
        .subcommand(verb("sample").arg(text("lang").long("lang")))
        .subcommand(verb("list").arg(json()))
        .subcommand(verb("show").arg(text("walk").required(true)).arg(json()))
        .subcommand(verb("import").arg(path("file").required(true).num_args(1..)))
        .subcommand(
            verb("export")
                .arg(text("walk").required(true))
                .arg(text("kind").long("kind").required(true))
                .arg(text("format").long("format").required(true))
                .arg(text("lang").long("lang"))
                .arg(
                    text("visit")
                        .long("visit")
                        .value_parser(clap::value_parser!(u32)),
                )
                .arg(
                    Flag::new("check")
                        .long("check")
                        .help(words.say("cli-check-paper"))
                        .action(ArgAction::SetTrue),
                )
                .arg(
                    path("out")
                        .long("out")
                        .value_name("FILE")
                        .required_unless_present("check"),
                ),
        )
        .subcommand(verb("search").arg(text("text").required(true)).arg(json()))
        .subcommand(verb("backup").arg(path("file").required(true)))
        .subcommand(verb("restore").arg(path("file").required(true)))
        .subcommand(verb("check"))
        .subcommand(
            verb("language")
                .arg(text("lang").long("lang").required(true))
                .arg(text("lane").long("lane").required(true))
                .arg(path("file")),
        )
}

/// Reads a text argument; clap has made sure that a required one is there.
fn text<'a>(args: &'a ArgMatches, name: &str) -> &'a str {
    args.get_one::<String>(name)
        .map(String::as_str)
        .unwrap_or_default()
}
