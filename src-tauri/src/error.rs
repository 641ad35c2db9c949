//! Errors as a person meets them: what was not done, why, and what to do.

use serde::Serialize;
use ts_rs::TS;
use walk_core::Error;
use walk_words::{Arg, Words};

/// The answer of a command that did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CommandError {
    /// The reason's name; `ui/js/errors.js` uses it.
    pub code: String,
    /// What was not done, and why.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// The field to look at.
    pub field: Option<String>,
}

/// Why a command was not done.
#[derive(Debug)]
pub enum Reason {
    /// The core refused.
    Core(Error),
    /// An argument is missing, unknown or of the wrong type.
    Argument { place: String, detail: String },
    /// Something is wrong with one of several files.
    InFile { file: String, why: Box<Reason> },
    /// There is no such command.
    UnknownCommand,
    /// There is no such kind of report, format or language.
    UnknownChoice {
        choice: &'static str,
        value: String,
        known: String,
    },
    /// The report could not be drawn.
    Report(walk_report::ReportError),
    /// Another export is under way.
    Exporting,
    /// The paper has more pages than can be printed from here.
    TooManyPages { count: usize, most: usize },
    /// No visit has a day and a time.
    NoTimes,
    /// No open commitment of mine has a day.
    NoDays,
    /// The program is ending.
    Ending,
    /// It was done, but the answer could not be written.
    Answer(std::io::Error),
    /// The line of the terminal was not understood.
    Line { detail: String },
    /// There is no display to show a window on.
    NoDisplay,
}

impl From<Error> for Reason {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl From<walk_report::ReportError> for Reason {
    fn from(error: walk_report::ReportError) -> Self {
        Self::Report(error)
    }
}

impl Reason {
    /// Names the reason; `locales/*/errors.ftl` has `errors-CODE` and `errors-CODE-hint`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Core(error) => error.code(),
            Self::Argument { .. } => "argument",
            Self::InFile { why, .. } => why.code(),
            Self::UnknownCommand => "unknown-command",
            Self::UnknownChoice { .. } => "unknown-choice",
            Self::Report(_) => "report",
            Self::Exporting => "exporting",
            Self::TooManyPages { .. } => "too-many-pages",
            Self::NoTimes => "no-times",
            Self::NoDays => "no-days",
            Self::Ending => "ending",
            Self::Answer(_) => "answer",
            Self::Line { .. } => "line",
            Self::NoDisplay => "no-display",
        }
    }

    /// Lists every code, for the tests over `errors.ftl`.
    pub const OWN_CODES: &[&str] = &[
        "argument",
        "unknown-command",
        "unknown-choice",
        "report",
        "exporting",
        "too-many-pages",
        "no-times",
        "ending",
        "answer",
        "line",
        "no-display",
    ];

    fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Core(error) => error.facts(),
            Self::Argument { place, detail } => {
                vec![("place", place.clone()), ("detail", detail.clone())]
            }
            Self::UnknownChoice {
                choice,
                value,
                known,
            } => vec![
                ("choice", (*choice).into()),
                ("value", value.clone()),
                ("known", known.clone()),
            ],
            Self::InFile { why, .. } => why.facts(),
            Self::Report(error) => vec![("detail", error.to_string())],
            Self::Answer(error) => vec![("detail", error.to_string())],
            Self::Line { detail } => vec![("detail", detail.clone())],
            Self::TooManyPages { count, most } => {
                vec![("count", count.to_string()), ("most", most.to_string())]
            }
            Self::UnknownCommand
            | Self::Exporting
            | Self::NoTimes
            | Self::NoDays
            | Self::Ending
            | Self::NoDisplay => vec![],
        }
    }

    /// Tells the terminal's exit status: 1 the machine failed, 2 the request was wrong.
    pub fn exit_status(&self) -> u8 {
        match self {
            Self::InFile { why, .. } => why.exit_status(),
            Self::Core(error) if error.blame() == walk_core::Blame::Machine => 1,
            Self::Report(_) | Self::Ending | Self::Answer(_) | Self::NoDisplay => 1,
            _ => 2,
        }
    }

    /// Writes the sentences; `act` is the command that was not done.
    pub fn tell(&self, act: &str, words: &Words) -> CommandError {
        let facts: Vec<_> = self
            .facts()
            .into_iter()
            .map(|(name, value)| (name, shown(&value)))
            .collect();
        let args: Vec<(&str, Arg<'_>)> = facts
            .iter()
            .map(|(name, value)| (*name, Arg::from(value.as_str())))
            .collect();
        let code = self.code();
        // What was done is not said to be not done.
        let act = if matches!(self, Self::Answer(_)) {
            "cli-answer"
        } else {
            act
        };
        let not_done = words.say(&format!("errors-not-done-{}", act.replace('_', "-")));
        let why = words.say_with(&format!("errors-{code}"), &args);
        let why = match self {
            Self::InFile { file, .. } => format!("{}: {why}", shown(file)),
            _ => why,
        };
        CommandError {
            code: code.into(),
            message: format!("{not_done} {why}"),
            hint: words.say_with(&format!("errors-{code}-hint"), &args),
            field: match self {
                Self::Core(error) => error.field().map(str::to_owned),
                Self::Argument { place, .. } => Some(place.clone()),
                _ => None,
            },
        }
    }
}

/// How many characters of a fact are shown.
const SHOWN: usize = 200;

/// Makes a fact fit to be shown: one line, not too long, nothing that steers a terminal or turns text round.
fn shown(fact: &str) -> String {
    let mut text: String = fact.chars().take(SHOWN).map(plain).collect();
    if fact.chars().nth(SHOWN).is_some() {
        text.push('…');
    }
    text
}

/// Gives a character as a terminal may show it.
pub fn plain(c: char) -> char {
    match c {
        '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => ' ',
        c if c.is_control() => ' ',
        c => c,
    }
}
