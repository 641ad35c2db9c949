//! A quiet remark on a wording, with what to do about it.

use serde::Serialize;
use ts_rs::TS;
use walk_core::language::{BlockList, Code, Finding, Place, check_with};
use walk_core::terms::{Lane, Language};
use walk_words::{Arg, Lang, Words};

/// What a note holds that is not evidence, and what can be done with one press.
#[derive(Debug, Serialize, TS)]
pub struct Nudge {
    /// The words, named, with the way out; in the language of the note, ready to show.
    pub sentence: String,
    /// Where the words begin and end, as the page counts letters (UTF-16).
    pub start: usize,
    pub end: usize,
    /// The lane where such words belong, if there is one.
    pub lane: Option<Lane>,
    /// What can stand in place of a name.
    pub instead: Vec<String>,
}

/// Reads a note along: the first thing that is not evidence in its lane, names before all else.
pub fn note_nudge(list: &BlockList, language: Language, lane: Lane, text: &str) -> Option<Nudge> {
    let words = Words::of(Lang::parse(language.as_str()).unwrap_or(Lang::En));
    let findings = check_with(list, language, lane.into(), text);
    let name = findings.iter().find(|f| f.code == Code::N);
    let first = name.or(findings.first())?;
    let letters = |bytes: usize| text.get(..bytes).unwrap_or_default().encode_utf16().count();
    let instead = match first.code {
        Code::N => ["visit-nudge-teacher", "visit-nudge-student"]
            .map(|key| words.say(key))
            .into(),
        _ => vec![],
    };
    Some(Nudge {
        sentence: sentence(first, text, words),
        start: letters(first.start),
        end: letters(first.end),
        lane: belongs(first.code).filter(|better| *better != lane),
        instead,
    })
}

/// Names the lane where words of a kind belong (`language.md`, the rewrite strategies).
fn belongs(code: Code) -> Option<Lane> {
    match code {
        Code::P | Code::S => Some(Lane::Try),
        Code::X | Code::H | Code::M => Some(Lane::Wonder),
        _ => None,
    }
}

/// Names the words, what they are, and the way out.
pub fn sentence(finding: &Finding, text: &str, words: &Words) -> String {
    let args = [
        ("words", Arg::from(finding.words(text))),
        ("name", Arg::from(words.say(&finding.code.name_key()))),
        ("strategy", Arg::from(told(Some(finding), words))),
    ];
    words.say_with("views-nudge", &args)
}

/// Says what to do about a finding; empty without one.
pub fn told(finding: Option<&Finding>, words: &Words) -> String {
    finding
        .map(|f| words.say(&f.code.strategy_key()))
        .unwrap_or_default()
}

/// Says what a wording holds that cannot be seen or heard, one remark a text; `None` if it holds nothing.
///
/// The text is read in its own language, the remark is in the window's.
pub fn nudge(
    list: &BlockList,
    language: Language,
    place: Place,
    text: &str,
    words: &Words,
) -> Option<String> {
    let findings = check_with(list, language, place, text);
    Some(sentence(findings.first()?, text, words))
}
